/**
 * Responses to our questionnaires: the place of a question, and the answer at that place. Users meet
 * {@link nl.regie.fhir.form.FormKind}; the rest is internal.
 */
@NullMarked
package nl.regie.fhir.form;

import org.jspecify.annotations.NullMarked;
