/** The screens of somebody close to a patient: what was agreed, and how it is with them. */
@NullMarked
package nl.regie.ehr.close;

import org.jspecify.annotations.NullMarked;
