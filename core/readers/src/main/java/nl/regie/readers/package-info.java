/**
 * Makes, while core is compiled, how its values stand in JSON: from each value that is the whole of a file one class
 * that reads and writes it and all that it holds, without reflection. The values are the truth; nothing is written by
 * hand twice.
 *
 * <p>{@link nl.regie.readers.FormProcessor} is what the compiler calls. {@link nl.regie.readers.ValueTypes} reads the
 * types, and {@link nl.regie.readers.FormSource} writes the class.
 */
@NullMarked
package nl.regie.readers;

import org.jspecify.annotations.NullMarked;
