/**
 * What all values of Regie have in common for those who make them: they are whole, or their builder says what is still
 * to be set.
 */
@NullMarked
package nl.regie.value;

import org.jspecify.annotations.NullMarked;
