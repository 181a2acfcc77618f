/**
 * Plans that other systems made, as drafts to talk about with the patient. Users meet
 * {@link nl.regie.fhir.draft.TakingOver} and {@link nl.regie.fhir.draft.Draft}; the rest is internal.
 */
@NullMarked
package nl.regie.fhir.draft;

import org.jspecify.annotations.NullMarked;
