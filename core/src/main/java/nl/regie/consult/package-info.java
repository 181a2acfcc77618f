/**
 * Preparing a visit and looking back on it (003, lines 165–174 and 228–237): what the patient fills in at home, what a
 * professional adds, what was decided about the visit, and what was discussed and agreed.
 *
 * <p>These are the entries. What they mean for a visit is a proposal with reasons; a named professional decides.
 */
@NullMarked
@RegieStyle
package nl.regie.consult;

import nl.regie.style.RegieStyle;
import org.jspecify.annotations.NullMarked;
