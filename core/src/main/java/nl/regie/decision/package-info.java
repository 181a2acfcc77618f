/**
 * Deciding together: there is a choice, with something for and something against each option, and what matters to the
 * patient weighs (002, lines 9–11 and 125–127; shared decision making is an attitude in lines 172–174).
 *
 * <p>The patient may choose what nobody proposed, may say "not now", and may leave it to somebody else.
 */
@NullMarked
@RegieStyle
package nl.regie.decision;

import nl.regie.style.RegieStyle;
import org.jspecify.annotations.NullMarked;
