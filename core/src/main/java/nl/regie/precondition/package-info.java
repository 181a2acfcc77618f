/**
 * What must be there before self-management can grow (002, lines 35–57).
 *
 * <p>First of all the professional offers a safe, supportive environment: what the patient
 * {@linkplain nl.regie.experience experiences} tells whether that is so. Then: the patient is motivated (sees the
 * importance <em>and</em> wants it), is able, and the right support can be given. Willing is not the same as able, so
 * these are appraised apart, and each party's view is kept apart. A weak precondition is a reason to support
 * differently, never a reason to refuse care.
 */
@NullMarked
@RegieStyle
package nl.regie.precondition;

import nl.regie.style.RegieStyle;
import org.jspecify.annotations.NullMarked;
