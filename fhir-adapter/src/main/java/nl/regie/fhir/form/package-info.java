/** Responses to our questionnaires: the place of a question, and the answer at that place. Internal. */
@NullMarked
package nl.regie.fhir.form;

import org.jspecify.annotations.NullMarked;
