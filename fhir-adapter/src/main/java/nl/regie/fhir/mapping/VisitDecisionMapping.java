package nl.regie.fhir.mapping;

import java.util.Optional;
import nl.regie.consult.VisitDecision;
import nl.regie.consult.VisitForm;
import nl.regie.consult.VisitPlan;
import nl.regie.consult.YesNo;
import nl.regie.fhir.incoming.Inbound;
import nl.regie.fhir.incoming.Unreadable;
import nl.regie.fhir.vocabulary.Codes;
import nl.regie.fhir.vocabulary.Outbound;
import nl.regie.fhir.vocabulary.RegieCode;
import org.hl7.fhir.r4.model.Observation;

/**
 * What was decided about a visit ↔ Observation. Its value is the decision, its performer who decided, its focus the
 * preparation. No Appointment: the decision cancels nothing in any diary.
 */
final class VisitDecisionMapping implements EntryMapping<VisitDecision, Observation> {
    @Override
    public Class<Observation> type() {
        return Observation.class;
    }

    @Override
    public boolean recognises(Observation resource) {
        return Codes.is(RegieCode.VISIT_DECISION, resource.getCode());
    }

    @Override
    public Observation write(VisitDecision entry, Outbound out) {
        Observation resource = Observed.begin(entry, Codes.concept(RegieCode.VISIT_DECISION), out);
        entry.preparation().ifPresent(preparation -> resource.addFocus(out.entry(preparation)));
        resource.addPerformer(out.person(entry.decidedBy()));
        resource.setValue(Codes.concept(entry.plan()));
        Observed.addDay(resource, RegieCode.VISIT_ON, entry.visitOn());
        Observed.addCode(resource, RegieCode.VISIT_FORM, entry.form());
        Observed.addNote(resource, RegieCode.REASON, entry.reason());
        Observed.addCode(resource, RegieCode.PATIENT_AGREES, entry.patientAgrees());
        Observed.addDay(resource, RegieCode.NEXT_CONTACT_ON, entry.nextContactOn());
        Observed.addCode(resource, RegieCode.NEXT_CONTACT_FORM, entry.nextContactForm());
        Observed.addNote(resource, RegieCode.HOW_TO_REACH_US, entry.howToReachUs());
        return resource;
    }

    @Override
    public VisitDecision read(Observation resource, Heading heading, Inbound in) {
        VisitDecision.Builder decision = VisitDecision.builder()
                .id(heading.id())
                .recorded(heading.recorded())
                .visitOn(Observed.day(resource, RegieCode.VISIT_ON))
                .plan(Observed.constant(VisitPlan.class, Optional.ofNullable(resource.getValue()))
                        .orElseThrow(() -> Unreadable.without("value")))
                .form(Observed.constant(resource, RegieCode.VISIT_FORM, VisitForm.class))
                .reason(Observed.note(resource, RegieCode.REASON))
                .patientAgrees(Observed.constant(resource, RegieCode.PATIENT_AGREES, YesNo.class))
                .decidedBy(in.person("performer[0]", resource.getPerformerFirstRep()))
                .nextContactOn(Observed.day(resource, RegieCode.NEXT_CONTACT_ON))
                .nextContactForm(Observed.constant(resource, RegieCode.NEXT_CONTACT_FORM, VisitForm.class))
                .howToReachUs(Observed.note(resource, RegieCode.HOW_TO_REACH_US));
        resource.getFocus().stream()
                .findFirst()
                .ifPresent(preparation -> decision.preparation(in.entry("focus[0]", preparation)));
        return decision.build();
    }
}
