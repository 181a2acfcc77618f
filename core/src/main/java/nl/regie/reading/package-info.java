/**
 * What came of reading a file: a value, or everything that is wrong with it; of which version the file was; and that
 * something of it may have been left out. It says nothing of how files are read.
 */
@NullMarked
package nl.regie.reading;

import org.jspecify.annotations.NullMarked;
