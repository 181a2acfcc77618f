/**
 * Forms that somebody filled in with a form filler of others: what stands in such a form alone becomes entries of a
 * dossier. Users meet {@link nl.regie.fhir.answers.Receipt} and {@link nl.regie.fhir.answers.Answers}; the rest is
 * internal.
 */
@NullMarked
@RegieStyle
package nl.regie.fhir.answers;

import nl.regie.style.RegieStyle;
import org.jspecify.annotations.NullMarked;
