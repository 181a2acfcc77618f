package nl.regie.fhir.mapping;

import java.util.Optional;
import nl.regie.fhir.incoming.Inbound;
import nl.regie.fhir.incoming.Unreadable;
import nl.regie.fhir.vocabulary.Codes;
import nl.regie.fhir.vocabulary.ConfidentialityLabel;
import nl.regie.fhir.vocabulary.Outbound;
import nl.regie.fhir.vocabulary.RegieCode;
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
        return Codes.is(RegieCode.CARER_WELLBEING, resource.getCode());
    }

    @Override
    public Observation write(CarerWellbeing entry, Outbound out) {
        Observation resource = Observed.begin(entry, Codes.concept(RegieCode.CARER_WELLBEING), out);
        ConfidentialityLabel.RESTRICTED.put(resource);
        resource.addFocus(out.person(entry.closeOne()));
        resource.addPerformer(out.person(entry.closeOne()));
        resource.setValue(Codes.concept(entry.load()));
        Observed.addWords(resource, RegieCode.OWN_WORDS, entry.inOwnWords());
        Observed.addWords(resource, RegieCode.NEED, entry.need());
        Observed.addNote(resource, RegieCode.OFFERED_TO_CLOSE_ONE, entry.offered());
        Observed.addWords(resource, RegieCode.RESPONSE, entry.response());
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
                .inOwnWords(Observed.words(resource, RegieCode.OWN_WORDS))
                .need(Observed.words(resource, RegieCode.NEED))
                .offered(Observed.note(resource, RegieCode.OFFERED_TO_CLOSE_ONE))
                .response(Observed.words(resource, RegieCode.RESPONSE))
                .build();
    }
}
