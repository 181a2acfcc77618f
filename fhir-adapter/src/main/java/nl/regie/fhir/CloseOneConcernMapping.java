package nl.regie.fhir;

import java.util.Optional;
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
        return Codes.is(Term.CLOSE_ONE_CONCERN, resource.getCode());
    }

    @Override
    public Observation write(CloseOneConcern entry, Outbound out) {
        Observation resource = Observed.begin(entry, Codes.concept(Term.CLOSE_ONE_CONCERN), out);
        if (entry.confidence() == Confidence.IN_CONFIDENCE) {
            ConfidentialityLabel.RESTRICTED.put(resource);
        }
        resource.addPerformer(out.person(entry.closeOne()));
        resource.setValue(Codes.concept(entry.concern()));
        Observed.addWords(resource, Term.OWN_WORDS, entry.inOwnWords());
        Observed.addCode(resource, Term.CONFIDENCE, Optional.of(entry.confidence()));
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
                .inOwnWords(Observed.words(resource, Term.OWN_WORDS))
                .confidence(Observed.constant(resource, Term.CONFIDENCE, Confidence.class)
                        .orElseThrow(() -> Unreadable.without("component")))
                .build();
    }
}
