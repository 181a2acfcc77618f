package nl.regie.fhir.mapping;

import java.util.Optional;
import nl.regie.careplan.ContactAgreement;
import nl.regie.careplan.ContactChoice;
import nl.regie.careplan.PreferenceOutcome;
import nl.regie.fhir.incoming.Inbound;
import nl.regie.fhir.vocabulary.Codes;
import nl.regie.fhir.vocabulary.Outbound;
import nl.regie.fhir.vocabulary.RegieCode;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Observation;

/** Choices and agreements about contact ↔ Observation with components only: there is no one value that says it all. */
final class ContactAgreementMapping implements EntryMapping<ContactAgreement, Observation> {
    @Override
    public Class<Observation> type() {
        return Observation.class;
    }

    @Override
    public boolean recognises(Observation resource) {
        return Codes.is(RegieCode.CONTACT_AGREEMENT, resource.getCode());
    }

    @Override
    public Observation write(ContactAgreement agreement, Outbound out) {
        Observation resource = Observed.begin(agreement, Codes.concept(RegieCode.CONTACT_AGREEMENT), out);
        resource.addPerformer(out.patient());
        agreement.offered().forEach(choice -> Observed.add(resource, RegieCode.OFFERED, Codes.concept(choice)));
        Observed.addWords(resource, RegieCode.PREFERENCE, agreement.preference());
        agreement.outcome().ifPresent(outcome -> Observed.add(resource, RegieCode.OUTCOME, Codes.concept(outcome)));
        Observed.addNote(resource, RegieCode.AGREED, agreement.agreed());
        Observed.addNote(resource, RegieCode.REASON, agreement.reason());
        return resource;
    }

    @Override
    public ContactAgreement read(Observation resource, Heading heading, Inbound in) {
        ContactAgreement.Builder agreement = ContactAgreement.builder()
                .id(heading.id())
                .recorded(heading.recorded())
                .preference(Observed.words(resource, RegieCode.PREFERENCE))
                .outcome(Observed.constant(
                        PreferenceOutcome.class, Observed.find(resource, RegieCode.OUTCOME, CodeableConcept.class)))
                .agreed(Observed.note(resource, RegieCode.AGREED))
                .reason(Observed.note(resource, RegieCode.REASON));
        for (CodeableConcept offered : Observed.all(resource, RegieCode.OFFERED, CodeableConcept.class)) {
            Observed.constant(ContactChoice.class, Optional.of(offered)).ifPresent(agreement::addOffered);
        }
        return agreement.build();
    }
}
