/**
 * Around a visit (003, lines 165–174, 228–237 and 1119–1129): what both sides want to talk about, and whether the visit
 * goes on as planned.
 *
 * <p>What speaks against skipping a visit stands in three lists, as data ({@code skipping.json}): every kind of entry,
 * every answer and every reason is in one of them.
 *
 * <p>The agenda is made of what people wrote down. The advice is a proposal with reasons; a named professional decides,
 * with the patient, and nothing is cancelled here.
 */
@NullMarked
@RegieStyle
package nl.regie.visit;

import nl.regie.style.RegieStyle;
import org.jspecify.annotations.NullMarked;
