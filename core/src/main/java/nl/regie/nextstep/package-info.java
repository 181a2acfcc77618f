/**
 * What one could ask next: at most three suggestions from an evaluation, each with its reason, a question that can be
 * said aloud, and what there is to offer.
 *
 * <p>It proposes and decides nothing: a named person does, with the patient. What is unsafe comes first, and what is
 * merely unknown never jumps the queue. A precondition that is weak is a reason to adapt support, never to refuse it.
 */
@NullMarked
@RegieStyle
package nl.regie.nextstep;

import nl.regie.style.RegieStyle;
import org.jspecify.annotations.NullMarked;
