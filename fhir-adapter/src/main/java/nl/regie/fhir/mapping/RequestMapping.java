package nl.regie.fhir.mapping;

import java.util.Optional;
import nl.regie.fhir.incoming.Inbound;
import nl.regie.fhir.incoming.Unreadable;
import nl.regie.fhir.vocabulary.Codes;
import nl.regie.fhir.vocabulary.Outbound;
import nl.regie.fhir.vocabulary.RegieCode;
import nl.regie.intervention.Possibility;
import nl.regie.intervention.Request;
import nl.regie.intervention.RequestOutcome;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Observation;

/**
 * What the patient asked for ↔ Observation. Its value is what was asked; a ServiceRequest would be an order of a
 * professional.
 */
final class RequestMapping implements EntryMapping<Request, Observation> {
    @Override
    public Class<Observation> type() {
        return Observation.class;
    }

    @Override
    public boolean recognises(Observation resource) {
        return Codes.is(RegieCode.REQUEST, resource.getCode());
    }

    @Override
    public Observation write(Request entry, Outbound out) {
        Observation resource = Observed.begin(entry, Codes.concept(RegieCode.REQUEST), out);
        resource.addPerformer(out.patient());
        resource.setValue(Codes.concept(entry.possibility()));
        Observed.addWords(resource, RegieCode.OWN_WORDS, entry.inOwnWords());
        entry.outcome().ifPresent(constant -> Observed.add(resource, RegieCode.OUTCOME, Codes.concept(constant)));
        Observed.addNote(resource, RegieCode.REASON, entry.reason());
        return resource;
    }

    @Override
    public Request read(Observation resource, Heading heading, Inbound in) {
        return Request.builder()
                .id(heading.id())
                .recorded(heading.recorded())
                .possibility(Observed.constant(Possibility.class, Optional.ofNullable(resource.getValue()))
                        .orElseThrow(() -> Unreadable.without("value")))
                .inOwnWords(Observed.words(resource, RegieCode.OWN_WORDS))
                .outcome(Observed.constant(
                        RequestOutcome.class, Observed.find(resource, RegieCode.OUTCOME, CodeableConcept.class)))
                .reason(Observed.note(resource, RegieCode.REASON))
                .build();
    }
}
