/**
 * Whom to call when it cannot wait: the people of the signalling plan, and where it names nobody, the lines that
 * everybody in the Netherlands can call.
 *
 * <p>It stands wherever a sign, "worse" or a crisis phase shows, in every document and format, and comes from one place
 * and from the same data ({@code help.json}). No number of a region is shipped: an overlay adds it. Nothing is called
 * from here, and no alarm is raised.
 */
@NullMarked
@RegieStyle
package nl.regie.help;

import nl.regie.style.RegieStyle;
import org.jspecify.annotations.NullMarked;
