/**
 * The patient's own copy, "Mijn plan": what I said, what I want, who does what, when we look again.
 *
 * <p>It is made from templates that are resources, in plain Dutch or English, as text or as accessible HTML. It holds
 * what the patient said and what was agreed with them. How others see the patient, and what others told, is not in it.
 * The patient chooses which sections show, and can have a discreet copy. Items stand in the order of the dossier.
 */
@NullMarked
package nl.regie.patientcopy;

import org.jspecify.annotations.NullMarked;
