package nl.regie.fhir.mapping;

import java.util.Optional;
import nl.regie.diagnosis.LifeDomain;
import nl.regie.fhir.incoming.Inbound;
import nl.regie.fhir.incoming.Unreadable;
import nl.regie.fhir.vocabulary.Codes;
import nl.regie.fhir.vocabulary.FhirDays;
import nl.regie.fhir.vocabulary.Outbound;
import nl.regie.fhir.vocabulary.RegieCode;
import nl.regie.precondition.AgreedDegree;
import nl.regie.precondition.DirectionWish;
import nl.regie.precondition.SelfDirection;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Observation;

/**
 * Direction over a part of life ↔ Observation. Its value is what the patient wishes; what was agreed is a component
 * beside it.
 */
final class SelfDirectionMapping implements EntryMapping<SelfDirection, Observation> {
    @Override
    public Class<Observation> type() {
        return Observation.class;
    }

    @Override
    public boolean recognises(Observation resource) {
        return Codes.is(RegieCode.SELF_DIRECTION, resource.getCode());
    }

    @Override
    public Observation write(SelfDirection direction, Outbound out) {
        Observation resource = Observed.begin(direction, Codes.concept(RegieCode.SELF_DIRECTION), out);
        resource.addPerformer(out.patient());
        resource.setValue(Codes.concept(direction.wish()));
        Observed.add(resource, RegieCode.LIFE_DOMAIN, Codes.concept(direction.lifeDomain()));
        Observed.addNote(resource, RegieCode.SUBJECT, direction.subject());
        Observed.addWords(resource, RegieCode.OWN_WORDS, direction.inOwnWords());
        direction.agreed().ifPresent(degree -> Observed.add(resource, RegieCode.AGREED, Codes.concept(degree)));
        Observed.addNote(resource, RegieCode.REASON, direction.reason());
        direction.askAgainOn().ifPresent(day -> Observed.add(resource, RegieCode.ASK_AGAIN_ON, FhirDays.dateTime(day)));
        return resource;
    }

    @Override
    public SelfDirection read(Observation resource, Heading heading, Inbound in) {
        return SelfDirection.builder()
                .id(heading.id())
                .recorded(heading.recorded())
                .lifeDomain(Observed.constant(
                                LifeDomain.class, Observed.find(resource, RegieCode.LIFE_DOMAIN, CodeableConcept.class))
                        .orElseThrow(() -> Unreadable.without("component")))
                .subject(Observed.note(resource, RegieCode.SUBJECT))
                .wish(Observed.constant(DirectionWish.class, Optional.ofNullable(resource.getValue()))
                        .orElseThrow(() -> Unreadable.without("value")))
                .inOwnWords(Observed.words(resource, RegieCode.OWN_WORDS))
                .agreed(Observed.constant(
                        AgreedDegree.class, Observed.find(resource, RegieCode.AGREED, CodeableConcept.class)))
                .reason(Observed.note(resource, RegieCode.REASON))
                .askAgainOn(Observed.find(resource, RegieCode.ASK_AGAIN_ON, DateTimeType.class)
                        .flatMap(FhirDays::find))
                .build();
    }
}
