package nl.regie.fhir.mapping;

import java.util.Optional;
import nl.regie.fhir.vocabulary.Codes;
import nl.regie.fhir.vocabulary.FhirDays;
import nl.regie.fhir.vocabulary.Outbound;
import nl.regie.fhir.vocabulary.RegieCode;
import nl.regie.people.InvolvementAgreement;
import nl.regie.people.InvolvementAnswer;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Consent.ConsentState;
import org.hl7.fhir.r4.model.Period;

/**
 * That there is an agreement about involving a close one, for systems that look for a Consent. It follows from the
 * Observation with the same identifier, which says what the patient said and about whom, so it is only written; on
 * reading it is compared. Its performer is the patient, or who agreed in the patient's place; beyond that it names
 * nobody. It is active only where the page of a close one opens by it ({@code involvement.Opened}) and no later no took
 * somebody out of it, and ends where a parent's authority does. It has no rule that permits or denies: it is an
 * agreement about care, and no system should take it for a permission to exchange data.
 */
final class ConsentMapping {
    private static final Coding PRIVACY =
            new Coding("http://terminology.hl7.org/CodeSystem/consentscope", "patient-privacy", "Privacy Consent");

    /** The standard asks for the policy by which it is applied. */
    private static final String ABOUT_CARE =
            "Afspraak over het betrekken van een naaste bij de zorg. Geen toestemming om gegevens uit te wisselen.";

    private ConsentMapping() {}

    /**
     * Empty where there is nobody close by, for that is nothing to consent to; unless it comes in the place of an
     * agreement, which then no longer holds.
     */
    static Optional<Consent> write(InvolvementAgreement entry, Outbound out) {
        if (entry.answer() == InvolvementAnswer.NOBODY
                && entry.recorded().replaces().isEmpty()) {
            return Optional.empty();
        }
        Consent consent = new Consent();
        consent.addIdentifier(Outbound.identifier(entry.id()));
        consent.setStatus(status(entry, out));
        consent.setScope(new CodeableConcept(PRIVACY.copy()));
        consent.addCategory(Codes.concept(RegieCode.INVOLVEMENT));
        consent.setPatient(out.patient());
        consent.setDateTimeElement(FhirDays.dateTime(entry.recorded().day()));
        OnBehalfMapping.whoAgreed(entry.onBehalf(), out).forEach(consent::addPerformer);
        consent.setPolicyRule(new CodeableConcept().setText(ABOUT_CARE));
        // By its name: what the class of a provision is called differs between the versions of HAPI that vendors have.
        out.lastDayOf(entry).ifPresent(day -> consent.addChild("provision")
                .setProperty("period", new Period().setEndElement(FhirDays.dateTime(day))));
        return Optional.of(consent);
    }

    private static ConsentState status(InvolvementAgreement entry, Outbound out) {
        if (out.isInError(entry)) {
            return ConsentState.ENTEREDINERROR;
        }
        if (!out.isCurrent(entry)) {
            return ConsentState.INACTIVE;
        }
        return switch (entry.answer()) {
            case AGREED -> out.opens(entry) ? ConsentState.ACTIVE : ConsentState.INACTIVE;
            case DECLINED -> ConsentState.REJECTED;
            default -> ConsentState.INACTIVE;
        };
    }

    static boolean isOne(Consent consent) {
        return consent.getCategory().stream().anyMatch(category -> Codes.is(RegieCode.INVOLVEMENT, category));
    }
}
