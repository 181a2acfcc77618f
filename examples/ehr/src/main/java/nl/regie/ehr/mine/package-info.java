/** The screens of a patient at home. */
@NullMarked
package nl.regie.ehr.mine;

import org.jspecify.annotations.NullMarked;
