/**
 * What the patient and those close by experienced, in plain words: the only honest evidence for the attitude of those
 * who support.
 *
 * <p>A professional's note about themselves is none. The questions are statements of the module's data; they are our
 * own wording.
 */
@NullMarked
@RegieStyle
package nl.regie.experience;

import nl.regie.style.RegieStyle;
import org.jspecify.annotations.NullMarked;
