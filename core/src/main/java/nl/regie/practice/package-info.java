/**
 * A team and its organisation: what they have in place to support self-management, told by the team, and the five norms
 * of the organisation of care (002, lines 266–282) read from it.
 *
 * <p>A profile holds no patient. What it does not tell is unknown, never missing, and nothing is counted: numbers of
 * interventions or of patients are what the sources warn against (003, lines 262–268 and 939–941).
 */
@NullMarked
@RegieStyle
package nl.regie.practice;

import nl.regie.style.RegieStyle;
import org.jspecify.annotations.NullMarked;
