/** Runs the scripts for researchers, so that none is shipped that does not work. */
@NullMarked
package nl.regie.jshell;

import org.jspecify.annotations.NullMarked;
