/** The screens of those who give care. */
@NullMarked
package nl.regie.ehr.nurse;

import org.jspecify.annotations.NullMarked;
