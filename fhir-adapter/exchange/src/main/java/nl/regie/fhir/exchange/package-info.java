/**
 * A dossier to a FHIR server and back. {@link nl.regie.fhir.exchange.FhirExchange} sends the current state of a dossier
 * and takes it back: nothing of others is overwritten in silence, nothing is doubled, and what did not go well is told
 * in a sentence. Neither a token nor a word of a patient reaches a log or a message.
 */
@NullMarked
package nl.regie.fhir.exchange;

import org.jspecify.annotations.NullMarked;
