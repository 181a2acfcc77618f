package nl.regie.fhir.mapping;

import java.util.Optional;
import nl.regie.fhir.incoming.Inbound;
import nl.regie.fhir.vocabulary.Codes;
import nl.regie.fhir.vocabulary.Outbound;
import nl.regie.fhir.vocabulary.RegieCode;
import nl.regie.fhir.vocabulary.StatementCode;
import nl.regie.intervention.Possibility;
import nl.regie.intervention.Suggestion;
import nl.regie.intervention.SuggestionResponse;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Observation;

/** What was pointed out to the patient ↔ Observation. Its value is what the patient says of it. */
final class SuggestionMapping implements EntryMapping<Suggestion, Observation> {
    @Override
    public Class<Observation> type() {
        return Observation.class;
    }

    @Override
    public boolean recognises(Observation resource) {
        return Codes.is(RegieCode.SUGGESTION, resource.getCode());
    }

    @Override
    public Observation write(Suggestion entry, Outbound out) {
        Observation resource = Observed.begin(entry, Codes.concept(RegieCode.SUGGESTION), out);
        resource.addPerformer(out.patient());
        entry.response().ifPresent(response -> resource.setValue(Codes.concept(response)));
        entry.towards().forEach(possibility -> Observed.add(resource, RegieCode.TOWARDS, Codes.concept(possibility)));
        entry.intervention()
                .map(StatementCode::coding)
                .ifPresent(coding -> Observed.add(resource, RegieCode.INTERVENTION, new CodeableConcept(coding)));
        Observed.addNote(resource, RegieCode.SUBJECT, entry.what());
        Observed.addWords(resource, RegieCode.OWN_WORDS, entry.inOwnWords());
        return resource;
    }

    @Override
    public Suggestion read(Observation resource, Heading heading, Inbound in) {
        Suggestion.Builder suggestion = Suggestion.builder()
                .id(heading.id())
                .recorded(heading.recorded())
                .intervention(Observed.find(resource, RegieCode.INTERVENTION, CodeableConcept.class)
                        .flatMap(StatementCode::find))
                .what(Observed.note(resource, RegieCode.SUBJECT))
                .response(Observed.constant(SuggestionResponse.class, Optional.ofNullable(resource.getValue())))
                .inOwnWords(Observed.words(resource, RegieCode.OWN_WORDS));
        for (CodeableConcept towards : Observed.all(resource, RegieCode.TOWARDS, CodeableConcept.class)) {
            Observed.constant(Possibility.class, Optional.of(towards)).ifPresent(suggestion::addTowards);
        }
        return suggestion.build();
    }
}
