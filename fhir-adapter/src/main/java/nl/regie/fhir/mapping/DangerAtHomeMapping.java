package nl.regie.fhir.mapping;

import java.util.Optional;
import nl.regie.fhir.incoming.Inbound;
import nl.regie.fhir.incoming.Unreadable;
import nl.regie.fhir.vocabulary.Codes;
import nl.regie.fhir.vocabulary.ConfidentialityLabel;
import nl.regie.fhir.vocabulary.Outbound;
import nl.regie.fhir.vocabulary.RegieCode;
import nl.regie.precondition.DangerAtHome;
import nl.regie.precondition.DangerState;
import org.hl7.fhir.r4.model.Observation;

/**
 * Danger at home ↔ Observation, marked as very restricted. Its value is where it stands, its performer the professional
 * who wrote it down.
 */
final class DangerAtHomeMapping implements EntryMapping<DangerAtHome, Observation> {
    @Override
    public Class<Observation> type() {
        return Observation.class;
    }

    @Override
    public boolean recognises(Observation resource) {
        return Codes.is(RegieCode.DANGER_AT_HOME, resource.getCode());
    }

    @Override
    public Observation write(DangerAtHome entry, Outbound out) {
        Observation resource = Observed.begin(entry, Codes.concept(RegieCode.DANGER_AT_HOME), out);
        ConfidentialityLabel.VERY_RESTRICTED.put(resource);
        resource.addPerformer(out.person(entry.recorded().by()));
        resource.setValue(Codes.concept(entry.state()));
        Observed.addNote(resource, RegieCode.SUBJECT, entry.what());
        Observed.addNote(resource, RegieCode.STEPS, entry.steps());
        Observed.addDay(resource, RegieCode.LOOK_AGAIN_ON, entry.lookAgainOn());
        return resource;
    }

    @Override
    public DangerAtHome read(Observation resource, Heading heading, Inbound in) {
        return DangerAtHome.builder()
                .id(heading.id())
                .recorded(heading.recorded())
                .state(Observed.constant(DangerState.class, Optional.ofNullable(resource.getValue()))
                        .orElseThrow(() -> Unreadable.without("value")))
                .what(Observed.note(resource, RegieCode.SUBJECT))
                .steps(Observed.note(resource, RegieCode.STEPS))
                .lookAgainOn(Observed.day(resource, RegieCode.LOOK_AGAIN_ON))
                .build();
    }
}
