package nl.regie.fhir.mapping;

import java.util.Optional;
import nl.regie.caremodule.Wording;
import nl.regie.fhir.incoming.Inbound;
import nl.regie.fhir.incoming.IncomingResource;
import nl.regie.fhir.incoming.Unreadable;
import nl.regie.fhir.vocabulary.Canonical;
import nl.regie.fhir.vocabulary.Codes;
import nl.regie.fhir.vocabulary.Extensions;
import nl.regie.fhir.vocabulary.FhirDays;
import nl.regie.fhir.vocabulary.Outbound;
import nl.regie.signalling.SignallingPlan;
import nl.regie.signalling.SignallingPlanKind;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CarePlan.CarePlanIntent;
import org.hl7.fhir.r4.model.CarePlan.CarePlanStatus;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.QuestionnaireResponse;

/**
 * One version of a signalling plan ↔ CarePlan, with what it says in a QuestionnaireResponse to which it points. A
 * category of ours holds what it is for; a plan for a crisis has the public code for that, too. There is no public code
 * for a plan against relapse.
 */
final class SignallingPlanMapping implements EntryMapping<SignallingPlan, CarePlan> {
    private static final String CRISIS_PLAN = "736253002";

    @Override
    public Class<CarePlan> type() {
        return CarePlan.class;
    }

    @Override
    public boolean recognises(CarePlan resource) {
        return isOne(resource);
    }

    static boolean isOne(CarePlan resource) {
        return kind(resource).isPresent();
    }

    private static Optional<SignallingPlanKind> kind(CarePlan resource) {
        return resource.getCategory().stream()
                .flatMap(category -> Codes.find(SignallingPlanKind.class, category).stream())
                .findFirst();
    }

    @Override
    public CarePlan write(SignallingPlan plan, Outbound out) {
        CarePlan resource = new CarePlan();
        resource.addIdentifier(Outbound.identifier(plan.id()));
        plan.recorded().replaces().filter(out::isPlan).ifPresent(earlier -> resource.addReplaces(out.entry(earlier)));
        resource.setStatus(status(plan, out));
        resource.setIntent(CarePlanIntent.PLAN);
        resource.addCategory(Codes.concept(plan.kind()));
        if (plan.kind() != SignallingPlanKind.RELAPSE_PREVENTION) {
            resource.addCategory(new CodeableConcept(
                    new Coding().setSystem("http://snomed.info/sct").setCode(CRISIS_PLAN)));
        }
        resource.setTitle(out.word(Wording.id("signalling-kind", plan.kind())));
        resource.setSubject(out.patient());
        resource.setCreatedElement(FhirDays.dateTime(plan.recorded().on()));
        resource.setAuthor(out.author(plan.recorded()));
        resource.addSupportingInfo(out.content(plan.id()));
        plan.agreement().ifPresent(agreement -> PlanAgreementMapping.write(agreement, resource, out));
        plan.lookAgainOn().ifPresent(day -> resource.addExtension(Canonical.LOOK_AGAIN_ON, FhirDays.date(day)));
        return resource;
    }

    /** The plan that is there is the one to follow, agreed or not: in a crisis nobody looks for another. */
    private static CarePlanStatus status(SignallingPlan plan, Outbound out) {
        if (out.isInError(plan)) {
            return CarePlanStatus.ENTEREDINERROR;
        }
        return out.isCurrent(plan) ? CarePlanStatus.ACTIVE : CarePlanStatus.REVOKED;
    }

    @Override
    public SignallingPlan read(CarePlan resource, Heading heading, Inbound in) {
        SignallingPlan.Builder plan = SignallingPlan.builder()
                .id(heading.id())
                .recorded(heading.recorded())
                .kind(kind(resource).orElseThrow(() -> Unreadable.without("category")))
                .agreement(PlanAgreementMapping.read(resource, in))
                .lookAgainOn(Extensions.find(resource, Canonical.LOOK_AGAIN_ON, DateType.class)
                        .flatMap(FhirDays::find));
        IncomingResource content = in.find(resource.getSupportingInfoFirstRep())
                .filter(received -> received.resource() instanceof QuestionnaireResponse)
                .orElseThrow(() -> Unreadable.dangling("supportingInfo"));
        in.requireOurPatient(content);
        boolean isInError = heading.recorded().isInErrorFor(in.urns().patient());
        if (!content.isSettled() || content.saysEnteredInError() != isInError) {
            throw Unreadable.ofThisStatus();
        }
        SignallingContentMapping.read((QuestionnaireResponse) content.resource(), plan, in);
        SignallingPlan read = plan.build();
        in.claim(content, in.urns().content(heading.id()));
        return read;
    }
}
