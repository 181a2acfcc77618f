/**
 * What every line of a dossier has in common: an id, who recorded it and when, what it replaces, and words that are
 * kept as they were said.
 *
 * <p>A dossier is a set of {@linkplain nl.regie.entry.Entry entries}. Nothing is overwritten: a change is a new entry
 * that names its predecessor. {@link nl.regie.entry.OwnWords} are a person's own, {@link nl.regie.entry.Note notes} are
 * a professional's; neither shows its text in a log. {@link nl.regie.entry.HowTold How} something was told is a value:
 * aloud, by pictures, in sign language, through an interpreter, or by behaviour that somebody saw.
 */
@NullMarked
@RegieStyle
package nl.regie.entry;

import nl.regie.style.RegieStyle;
import org.jspecify.annotations.NullMarked;
