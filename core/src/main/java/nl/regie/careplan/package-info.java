/**
 * The plan: what the patient wants, who does what, and who supports whom.
 *
 * <p>A version of a plan is one entry; the next version replaces it, and its goals and actions keep their ids. Every
 * action can say who does it, who supports, who decides and who is informed, for a plan in which the patient carries
 * everything alone is not what the care module means.
 */
@NullMarked
@RegieStyle
package nl.regie.careplan;

import nl.regie.style.RegieStyle;
import org.jspecify.annotations.NullMarked;
