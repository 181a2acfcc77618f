/** The signalling plan, written by a patient at home, or by staff together with the patient. */
@NullMarked
package nl.regie.ehr.signs;

import org.jspecify.annotations.NullMarked;
