package nl.regie.fhir;

import java.util.Optional;
import nl.regie.consult.VisitDecision;
import nl.regie.consult.VisitForm;
import nl.regie.consult.VisitPlan;
import nl.regie.consult.YesNo;
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
        return Codes.is(Term.VISIT_DECISION, resource.getCode());
    }

    @Override
    public Observation write(VisitDecision entry, Outbound out) {
        Observation resource = Observed.begin(entry, Codes.concept(Term.VISIT_DECISION), out);
        entry.preparation().ifPresent(preparation -> resource.addFocus(out.entry(preparation)));
        resource.addPerformer(out.person(entry.decidedBy()));
        resource.setValue(Codes.concept(entry.plan()));
        Observed.addDay(resource, Term.VISIT_ON, entry.visitOn());
        Observed.addCode(resource, Term.VISIT_FORM, entry.form());
        Observed.addNote(resource, Term.REASON, entry.reason());
        Observed.addCode(resource, Term.PATIENT_AGREES, entry.patientAgrees());
        Observed.addDay(resource, Term.NEXT_CONTACT_ON, entry.nextContactOn());
        Observed.addCode(resource, Term.NEXT_CONTACT_FORM, entry.nextContactForm());
        Observed.addNote(resource, Term.HOW_TO_REACH_US, entry.howToReachUs());
        return resource;
    }

    @Override
    public VisitDecision read(Observation resource, Heading heading, Inbound in) {
        VisitDecision.Builder decision = VisitDecision.builder()
                .id(heading.id())
                .recorded(heading.recorded())
                .visitOn(Observed.day(resource, Term.VISIT_ON))
                .plan(Observed.constant(VisitPlan.class, Optional.ofNullable(resource.getValue()))
                        .orElseThrow(() -> Unreadable.without("value")))
                .form(Observed.constant(resource, Term.VISIT_FORM, VisitForm.class))
                .reason(Observed.note(resource, Term.REASON))
                .patientAgrees(Observed.constant(resource, Term.PATIENT_AGREES, YesNo.class))
                .decidedBy(in.person("performer[0]", resource.getPerformerFirstRep()))
                .nextContactOn(Observed.day(resource, Term.NEXT_CONTACT_ON))
                .nextContactForm(Observed.constant(resource, Term.NEXT_CONTACT_FORM, VisitForm.class))
                .howToReachUs(Observed.note(resource, Term.HOW_TO_REACH_US));
        resource.getFocus().stream()
                .findFirst()
                .ifPresent(preparation -> decision.preparation(in.entry("focus[0]", preparation)));
        return decision.build();
    }
}
