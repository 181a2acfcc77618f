/**
 * Documents made of a dossier: the patient's own copy "Mijn plan", the conversation sheet, the report of a visit, the
 * signalling plan on paper, and what one close one may read.
 *
 * <p>All are made of one {@link nl.regie.page.Page}, as text or as accessible HTML, in plain Dutch or English. The
 * patient's hold what the patient said and what was agreed with them, newest first or in the plan's order. How others
 * see the patient, what others told, and danger at home is in none of them. A close one's copy holds what the patient
 * agreed to and nothing else. The patient chooses which sections show, and can have a discreet copy.
 *
 * <p>Where to look: {@code PlanSections} writes goals, who does what and what waits; {@code ToldSections} what the
 * patient said; {@code DecisionSections} what was decided, pointed out and asked; {@code CloseOneSections} those close
 * by; {@code SignallingSections} signs and whom to call; {@code InShort} the beginning of the page.
 * {@code PatientsView} decides which entries may stand there.
 */
@NullMarked
@RegieStyle
package nl.regie.patientcopy;

import nl.regie.style.RegieStyle;
import org.jspecify.annotations.NullMarked;
