/**
 * Forms for people: one of our questionnaires for one reader, with what refers to something of the patient as a choice
 * among the patient's own, without what is not theirs to fill in, and filled in beforehand as far as is known and that
 * reader may see. What each reader is asked stands in {@code asking/forms.json}. Internal.
 */
@NullMarked
package nl.regie.fhir.asking;

import org.jspecify.annotations.NullMarked;
