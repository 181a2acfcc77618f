package nl.regie.fhir.mapping;

import java.util.Optional;
import nl.regie.fhir.incoming.Inbound;
import nl.regie.fhir.incoming.Unreadable;
import nl.regie.fhir.vocabulary.Codes;
import nl.regie.fhir.vocabulary.ConfidentialityLabel;
import nl.regie.fhir.vocabulary.Outbound;
import nl.regie.fhir.vocabulary.RegieCode;
import nl.regie.people.CloseOneConcern;
import nl.regie.people.Concern;
import nl.regie.people.Confidence;
import org.hl7.fhir.r4.model.Observation;

/**
 * Whether a close one worries ↔ Observation. The performer is the close one, the value whether they worry. What was
 * told in confidence is marked as restricted.
 */
final class CloseOneConcernMapping implements EntryMapping<CloseOneConcern, Observation> {
    @Override
    public Class<Observation> type() {
        return Observation.class;
    }

    @Override
    public boolean recognises(Observation resource) {
        return Codes.is(RegieCode.CLOSE_ONE_CONCERN, resource.getCode());
    }

    @Override
    public Observation write(CloseOneConcern entry, Outbound out) {
        Observation resource = Observed.begin(entry, Codes.concept(RegieCode.CLOSE_ONE_CONCERN), out);
        if (entry.confidence() == Confidence.IN_CONFIDENCE) {
            ConfidentialityLabel.RESTRICTED.put(resource);
        }
        resource.addPerformer(out.person(entry.closeOne()));
        resource.setValue(Codes.concept(entry.concern()));
        Observed.addWords(resource, RegieCode.OWN_WORDS, entry.inOwnWords());
        Observed.addCode(resource, RegieCode.CONFIDENCE, Optional.of(entry.confidence()));
        return resource;
    }

    @Override
    public CloseOneConcern read(Observation resource, Heading heading, Inbound in) {
        return CloseOneConcern.builder()
                .id(heading.id())
                .recorded(heading.recorded())
                .closeOne(in.person("performer[0]", resource.getPerformerFirstRep()))
                .concern(Observed.constant(Concern.class, Optional.ofNullable(resource.getValue()))
                        .orElseThrow(() -> Unreadable.without("value")))
                .inOwnWords(Observed.words(resource, RegieCode.OWN_WORDS))
                .confidence(Observed.constant(resource, RegieCode.CONFIDENCE, Confidence.class)
                        .orElseThrow(() -> Unreadable.without("component")))
                .build();
    }
}
