/**
 * What comes in is changed at random, guided by what the readers do with it. Nothing may throw, hang or repeat what
 * somebody wrote; what is read is written back and read again as the same.
 */
@NullMarked
package nl.regie.fuzz;

import org.jspecify.annotations.NullMarked;
