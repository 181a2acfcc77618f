package nl.regie.fhir;

import java.util.Optional;
import nl.regie.people.CarerLoad;
import nl.regie.people.CarerWellbeing;
import org.hl7.fhir.r4.model.Observation;

/**
 * How a close one is ↔ Observation, marked as restricted: it was told in confidence. The performer is the close one,
 * the value how they cope.
 */
final class CarerWellbeingMapping implements EntryMapping<CarerWellbeing, Observation> {
    @Override
    public Class<Observation> type() {
        return Observation.class;
    }

    @Override
    public boolean recognises(Observation resource) {
        return Codes.is(Term.CARER_WELLBEING, resource.getCode());
    }

    @Override
    public Observation write(CarerWellbeing entry, Outbound out) {
        Observation resource = Observed.begin(entry, Codes.concept(Term.CARER_WELLBEING), out);
        ConfidentialityLabel.RESTRICTED.put(resource);
        resource.addFocus(out.person(entry.closeOne()));
        resource.addPerformer(out.person(entry.closeOne()));
        resource.setValue(Codes.concept(entry.load()));
        Observed.addWords(resource, Term.OWN_WORDS, entry.inOwnWords());
        Observed.addWords(resource, Term.NEED, entry.need());
        Observed.addNote(resource, Term.OFFERED_TO_CLOSE_ONE, entry.offered());
        Observed.addWords(resource, Term.RESPONSE, entry.response());
        return resource;
    }

    @Override
    public CarerWellbeing read(Observation resource, Heading heading, Inbound in) {
        return CarerWellbeing.builder()
                .id(heading.id())
                .recorded(heading.recorded())
                .closeOne(in.person("performer[0]", resource.getPerformerFirstRep()))
                .load(Observed.constant(CarerLoad.class, Optional.ofNullable(resource.getValue()))
                        .orElseThrow(() -> Unreadable.without("value")))
                .inOwnWords(Observed.words(resource, Term.OWN_WORDS))
                .need(Observed.words(resource, Term.NEED))
                .offered(Observed.note(resource, Term.OFFERED_TO_CLOSE_ONE))
                .response(Observed.words(resource, Term.RESPONSE))
                .build();
    }
}
