/** The start of the example, and what day it is. */
@NullMarked
package nl.regie.ehr;

import org.jspecify.annotations.NullMarked;
