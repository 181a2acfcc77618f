package nl.regie.fhir;

import java.util.Optional;
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
        return Codes.is(Term.SUGGESTION, resource.getCode());
    }

    @Override
    public Observation write(Suggestion entry, Outbound out) {
        Observation resource = Observed.begin(entry, Codes.concept(Term.SUGGESTION), out);
        resource.addPerformer(out.patient());
        entry.response().ifPresent(response -> resource.setValue(Codes.concept(response)));
        entry.towards().forEach(possibility -> Observed.add(resource, Term.TOWARDS, Codes.concept(possibility)));
        entry.intervention()
                .map(StatementCode::coding)
                .ifPresent(coding -> Observed.add(resource, Term.INTERVENTION, new CodeableConcept(coding)));
        Observed.addNote(resource, Term.SUBJECT, entry.what());
        Observed.addWords(resource, Term.OWN_WORDS, entry.inOwnWords());
        return resource;
    }

    @Override
    public Suggestion read(Observation resource, Heading heading, Inbound in) {
        Suggestion.Builder suggestion = Suggestion.builder()
                .id(heading.id())
                .recorded(heading.recorded())
                .intervention(Observed.find(resource, Term.INTERVENTION, CodeableConcept.class)
                        .flatMap(StatementCode::find))
                .what(Observed.note(resource, Term.SUBJECT))
                .response(Observed.constant(SuggestionResponse.class, Optional.ofNullable(resource.getValue())))
                .inOwnWords(Observed.words(resource, Term.OWN_WORDS));
        for (CodeableConcept towards : Observed.all(resource, Term.TOWARDS, CodeableConcept.class)) {
            Observed.constant(Possibility.class, Optional.of(towards)).ifPresent(suggestion::addTowards);
        }
        return suggestion.build();
    }
}
