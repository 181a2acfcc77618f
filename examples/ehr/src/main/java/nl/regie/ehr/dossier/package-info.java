/** The rows of a patient as a dossier of Regie, made anew at every request. */
@NullMarked
package nl.regie.ehr.dossier;

import org.jspecify.annotations.NullMarked;
