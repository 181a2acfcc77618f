/**
 * Around a visit (003, lines 165–174, 228–237 and 1119–1129): what both sides want to talk about, and whether the visit
 * goes on as planned.
 *
 * <p>The agenda is made of what people wrote down. The advice is a proposal with reasons; a named professional decides,
 * with the patient, and nothing is cancelled here.
 */
@NullMarked
package nl.regie.visit;

import org.jspecify.annotations.NullMarked;
