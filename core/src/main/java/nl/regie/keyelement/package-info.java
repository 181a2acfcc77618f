/**
 * The rules for the key elements of good care (002, lines 133–262): one class per theme, one method per claim. What a
 * quality criterion shows already is read in the same way here, so that no entry is asked for twice.
 *
 * <p>Attitude rests on what the patient and those close by experienced, never on what a professional writes of
 * themselves. Where a professional writes something in the patient's name, it shows in part only. Key elements of which
 * nothing can show in a dossier have no rule: the module's data says why a person judges them.
 */
@NullMarked
package nl.regie.keyelement;

import org.jspecify.annotations.NullMarked;
