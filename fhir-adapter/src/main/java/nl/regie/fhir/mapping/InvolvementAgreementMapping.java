package nl.regie.fhir.mapping;

import java.util.Optional;
import nl.regie.fhir.incoming.Inbound;
import nl.regie.fhir.incoming.Unreadable;
import nl.regie.fhir.vocabulary.Canonical;
import nl.regie.fhir.vocabulary.Codes;
import nl.regie.fhir.vocabulary.Extensions;
import nl.regie.fhir.vocabulary.FhirDays;
import nl.regie.fhir.vocabulary.Outbound;
import nl.regie.fhir.vocabulary.RegieCode;
import nl.regie.people.InvolvementAgreement;
import nl.regie.people.InvolvementAnswer;
import nl.regie.people.InvolvementTopic;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Reference;

/**
 * Whether those close by may be involved ↔ Observation. Its value is what was said, its performer the patient or who
 * agreed in the patient's place, its focus whom it is about.
 */
final class InvolvementAgreementMapping implements EntryMapping<InvolvementAgreement, Observation> {
    @Override
    public Class<Observation> type() {
        return Observation.class;
    }

    @Override
    public boolean recognises(Observation resource) {
        return Codes.is(RegieCode.INVOLVEMENT, resource.getCode());
    }

    @Override
    public Observation write(InvolvementAgreement entry, Outbound out) {
        Observation resource = Observed.begin(entry, Codes.concept(RegieCode.INVOLVEMENT), out);
        OnBehalfMapping.whoAgreed(entry.onBehalf(), out).forEach(resource::addPerformer);
        entry.closeOnes().forEach(person -> resource.addFocus(out.person(person)));
        resource.setValue(Codes.concept(entry.answer()));
        Observed.addWords(resource, RegieCode.OWN_WORDS, entry.inOwnWords());
        Observed.addNote(resource, RegieCode.WORDING, entry.wording());
        entry.topics().forEach(topic -> Observed.addCode(resource, RegieCode.MAY_KNOW, Optional.of(topic)));
        entry.entries().forEach(id -> resource.addExtension(Canonical.COVERS, out.entry(id)));
        entry.onBehalf().ifPresent(onBehalf -> resource.addExtension(OnBehalfMapping.write(onBehalf, out)));
        entry.until().ifPresent(day -> Observed.add(resource, RegieCode.UNTIL, FhirDays.dateTime(day)));
        entry.askAgainOn().ifPresent(day -> Observed.add(resource, RegieCode.ASK_AGAIN_ON, FhirDays.dateTime(day)));
        return resource;
    }

    @Override
    public InvolvementAgreement read(Observation resource, Heading heading, Inbound in) {
        InvolvementAgreement.Builder agreement = InvolvementAgreement.builder()
                .id(heading.id())
                .recorded(heading.recorded())
                .answer(Observed.constant(InvolvementAnswer.class, Optional.ofNullable(resource.getValue()))
                        .orElseThrow(() -> Unreadable.without("value")))
                .inOwnWords(Observed.words(resource, RegieCode.OWN_WORDS))
                .wording(Observed.note(resource, RegieCode.WORDING))
                .topics(Observed.constants(resource, RegieCode.MAY_KNOW, InvolvementTopic.class))
                .onBehalf(OnBehalfMapping.read(resource.getExtension(), in))
                .until(Observed.find(resource, RegieCode.UNTIL, DateTimeType.class)
                        .flatMap(FhirDays::find))
                .askAgainOn(Observed.find(resource, RegieCode.ASK_AGAIN_ON, DateTimeType.class)
                        .flatMap(FhirDays::find));
        for (Reference closeOne : resource.getFocus()) {
            agreement.addCloseOnes(in.person("focus", closeOne));
        }
        Extensions.values(resource.getExtension(), Canonical.COVERS, Reference.class)
                .forEach(entry -> agreement.addEntries(in.entry("extension", entry)));
        return agreement.build();
    }
}
