package nl.regie.fhir.mapping;

import java.util.Optional;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.PlanStatus;
import nl.regie.entry.EntryId;
import nl.regie.entry.Note;
import nl.regie.fhir.incoming.Inbound;
import nl.regie.fhir.incoming.IncomingResource;
import nl.regie.fhir.incoming.Unreadable;
import nl.regie.fhir.vocabulary.Canonical;
import nl.regie.fhir.vocabulary.Codes;
import nl.regie.fhir.vocabulary.Extensions;
import nl.regie.fhir.vocabulary.FhirDays;
import nl.regie.fhir.vocabulary.Outbound;
import nl.regie.fhir.vocabulary.Text;
import org.hl7.fhir.r4.model.CarePlan.CarePlanActivityComponent;
import org.hl7.fhir.r4.model.CarePlan.CarePlanIntent;
import org.hl7.fhir.r4.model.CarePlan.CarePlanStatus;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;

/**
 * One version of a plan ↔ CarePlan. An extension holds where that version stood. The status tells a reader who does not
 * know the extension what to do: a version that another replaces is revoked, so that no two versions of one plan look
 * active.
 */
final class CarePlanMapping implements EntryMapping<CarePlan, org.hl7.fhir.r4.model.CarePlan> {
    private static final String CARE_PLAN = "734163000";

    @Override
    public Class<org.hl7.fhir.r4.model.CarePlan> type() {
        return org.hl7.fhir.r4.model.CarePlan.class;
    }

    @Override
    public boolean recognises(org.hl7.fhir.r4.model.CarePlan resource) {
        return !SignallingPlanMapping.isOne(resource);
    }

    @Override
    public org.hl7.fhir.r4.model.CarePlan write(CarePlan plan, Outbound out) {
        org.hl7.fhir.r4.model.CarePlan resource = new org.hl7.fhir.r4.model.CarePlan();
        resource.addIdentifier(Outbound.identifier(plan.id()));
        plan.recorded().replaces().filter(out::isPlan).ifPresent(earlier -> resource.addReplaces(out.entry(earlier)));
        resource.setStatus(status(plan, out));
        resource.setIntent(CarePlanIntent.PLAN);
        resource.addCategory(new CodeableConcept(
                new Coding().setSystem("http://snomed.info/sct").setCode(CARE_PLAN)));
        resource.setSubject(out.patient());
        resource.setCreatedElement(FhirDays.dateTime(plan.recorded().on()));
        resource.setAuthor(out.author(plan.recorded()));
        resource.addCareTeam(out.careTeam());
        resource.addExtension(Canonical.PLAN_STATUS, Codes.coding(plan.status()));
        plan.title().ifPresent(title -> resource.setTitle(title.text()));
        plan.about().forEach(subject -> resource.addAddresses(PlanSubjectMapping.write(subject)));
        plan.startsOn().ifPresent(day -> resource.getPeriod().setStartElement(FhirDays.dateTime(day)));
        plan.endsOn().ifPresent(day -> resource.getPeriod().setEndElement(FhirDays.dateTime(day)));
        plan.notes().forEach(note -> resource.addNote(PlanNoteMapping.write(note)));
        plan.choosesToDoItAlone()
                .ifPresent(
                        words -> resource.addExtension(Canonical.CHOOSES_TO_DO_IT_ALONE, new StringType(words.text())));
        plan.agreement().ifPresent(agreement -> PlanAgreementMapping.write(agreement, resource, out));
        plan.statusReason()
                .ifPresent(reason -> resource.addExtension(Canonical.STATUS_REASON, new StringType(reason.text())));
        plan.lookAgainOn().ifPresent(day -> resource.addExtension(Canonical.LOOK_AGAIN_ON, FhirDays.date(day)));
        plan.goals().forEach(goal -> resource.addGoal(out.entry(goal.id(), plan)));
        plan.actions().forEach(action -> resource.addActivity().setDetail(ActionMapping.write(action, plan, out)));
        plan.notNow().forEach(notNow -> resource.addActivity().setDetail(NotNowMapping.write(notNow, plan, out)));
        plan.closing().ifPresent(closing -> resource.addActivity().setDetail(ClosingMapping.write(closing, plan, out)));
        return resource;
    }

    private static CarePlanStatus status(CarePlan plan, Outbound out) {
        if (out.isInError(plan)) {
            return CarePlanStatus.ENTEREDINERROR;
        }
        return switch (plan.status()) {
            case DRAFT -> out.isCurrent(plan) ? CarePlanStatus.DRAFT : CarePlanStatus.REVOKED;
            case AGREED, ACTIVE -> out.isCurrent(plan) ? CarePlanStatus.ACTIVE : CarePlanStatus.REVOKED;
            case PAUSED -> out.isCurrent(plan) ? CarePlanStatus.ONHOLD : CarePlanStatus.REVOKED;
            case COMPLETED -> CarePlanStatus.COMPLETED;
            case STOPPED -> CarePlanStatus.REVOKED;
        };
    }

    @Override
    public CarePlan read(org.hl7.fhir.r4.model.CarePlan resource, Heading heading, Inbound in) {
        CarePlan.Builder plan = CarePlan.builder()
                .id(heading.id())
                .recorded(heading.recorded())
                .status(Extensions.find(resource, Canonical.PLAN_STATUS, Coding.class)
                        .flatMap(coding -> Codes.find(PlanStatus.class, coding))
                        .orElseThrow(() -> Unreadable.without("extension")))
                .title(Optional.ofNullable(resource.getTitle()).map(Note::of))
                .startsOn(FhirDays.find(resource.getPeriod().getStartElement()))
                .endsOn(FhirDays.find(resource.getPeriod().getEndElement()))
                .choosesToDoItAlone(Extensions.find(resource, Canonical.CHOOSES_TO_DO_IT_ALONE, StringType.class)
                        .flatMap(Text::ownWords))
                .agreement(PlanAgreementMapping.read(resource, in))
                .statusReason(Extensions.find(resource, Canonical.STATUS_REASON, StringType.class)
                        .flatMap(Text::note))
                .lookAgainOn(Extensions.find(resource, Canonical.LOOK_AGAIN_ON, DateType.class)
                        .flatMap(FhirDays::find));
        resource.getAddresses()
                .forEach(subject -> PlanSubjectMapping.read(subject).ifPresent(plan::addAbout));
        resource.getNote().forEach(note -> PlanNoteMapping.read(note).ifPresent(plan::addNotes));
        for (Reference reference : resource.getGoal()) {
            readGoal(reference, heading.id(), plan, in);
        }
        for (CarePlanActivityComponent activity : resource.getActivity()) {
            if (ActionMapping.isOne(activity.getDetail())) {
                plan.addActions(ActionMapping.read(activity.getDetail(), in));
            } else if (NotNowMapping.isOne(activity.getDetail())) {
                plan.addNotNow(NotNowMapping.read(activity.getDetail(), in));
            }
        }
        resource.getActivity().stream()
                .map(CarePlanActivityComponent::getDetail)
                .filter(ClosingMapping::isOne)
                .findFirst()
                .ifPresent(detail -> plan.closing(ClosingMapping.read(detail, in)));
        return plan.build();
    }

    private static void readGoal(Reference reference, EntryId plan, CarePlan.Builder builder, Inbound in) {
        IncomingResource received = in.find(reference).orElseThrow(() -> Unreadable.dangling("goal"));
        EntryId id = in.entry("goal", reference);
        if (!(received.resource() instanceof org.hl7.fhir.r4.model.Goal goal)) {
            throw Unreadable.dangling("goal");
        }
        in.requireOurPatient(received);
        builder.addGoals(GoalMapping.read(goal, id, in));
        in.claim(received, in.urns().goal(plan, id));
    }
}
