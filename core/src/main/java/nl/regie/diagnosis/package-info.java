/**
 * The personal diagnosis: what the patient answers to the four questions of the care module (002, lines 224–234).
 *
 * <p>What happened to you; what are your vulnerability and resilience; what do you want to achieve; what do you need.
 * The second question asks for two things, which are kept apart. Answers are the patient's own words; a professional's
 * reading may stand beside them.
 */
@NullMarked
@RegieStyle
package nl.regie.diagnosis;

import nl.regie.style.RegieStyle;
import org.jspecify.annotations.NullMarked;
