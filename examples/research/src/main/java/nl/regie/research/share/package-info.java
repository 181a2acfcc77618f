/**
 * Shares and differences, never without the number that they are of and the interval that goes with it: how sure a
 * number is, is part of it.
 */
@NullMarked
package nl.regie.research.share;

import org.jspecify.annotations.NullMarked;
