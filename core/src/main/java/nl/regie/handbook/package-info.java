/**
 * The handbook: what the module asks, on which lines of the source that rests, how it is read from a dossier, and why
 * it is worth writing down. For those who make software for care and those who give care, to be read together.
 *
 * <p>It is made from the data of a module and knows no rule: what is said here of a norm is what the data say.
 */
@NullMarked
package nl.regie.handbook;

import org.jspecify.annotations.NullMarked;
