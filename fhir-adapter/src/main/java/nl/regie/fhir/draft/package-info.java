/**
 * Plans that other systems made, as drafts to talk about with the patient. Users meet
 * {@link nl.regie.fhir.draft.TakingOver} and {@link nl.regie.fhir.draft.Draft}; the rest is internal.
 */
@NullMarked
@RegieStyle
package nl.regie.fhir.draft;

import nl.regie.style.RegieStyle;
import org.jspecify.annotations.NullMarked;
