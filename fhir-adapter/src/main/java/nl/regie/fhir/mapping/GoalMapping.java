package nl.regie.fhir.mapping;

import nl.regie.careplan.CarePlan;
import nl.regie.careplan.Goal;
import nl.regie.careplan.GoalKind;
import nl.regie.careplan.GoalStatus;
import nl.regie.diagnosis.Importance;
import nl.regie.diagnosis.LifeDomain;
import nl.regie.entry.EntryId;
import nl.regie.entry.PersonId;
import nl.regie.fhir.incoming.Inbound;
import nl.regie.fhir.incoming.Unreadable;
import nl.regie.fhir.vocabulary.Canonical;
import nl.regie.fhir.vocabulary.Codes;
import nl.regie.fhir.vocabulary.Extensions;
import nl.regie.fhir.vocabulary.FhirDays;
import nl.regie.fhir.vocabulary.NlCore;
import nl.regie.fhir.vocabulary.Outbound;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Goal.GoalLifecycleStatus;
import org.hl7.fhir.r4.model.Reference;

/**
 * A goal of one version of a plan ↔ Goal. The achievement status holds where the goal stands; the lifecycle status says
 * the same in the words of FHIR, or that the plan was entered in error. The Dutch profile for goals of treatment is
 * claimed by those alone: a life goal is a base Goal.
 */
final class GoalMapping {
    private static final String ACCEPTANCE = "http://hl7.org/fhir/StructureDefinition/goal-acceptance";
    private static final String AGREE = "agree";

    private GoalMapping() {}

    static org.hl7.fhir.r4.model.Goal write(Goal goal, CarePlan plan, Outbound out) {
        org.hl7.fhir.r4.model.Goal resource = new org.hl7.fhir.r4.model.Goal();
        if (goal.kind().filter(GoalKind.TREATMENT::equals).isPresent()) {
            NlCore.TREATMENT_OBJECTIVE.claim(resource);
        }
        resource.addIdentifier(Outbound.identifier(goal.id()));
        resource.setLifecycleStatus(lifecycle(goal, plan, out));
        resource.setAchievementStatus(Codes.concept(goal.status()));
        resource.setSubject(out.patient());
        resource.setDescription(WordsMapping.write(goal.inOwnWords(), goal.professionalsReading()));
        goal.proposedBy().ifPresent(person -> resource.setExpressedBy(out.person(person)));
        goal.lifeDomain().ifPresent(domain -> resource.addCategory(Codes.concept(domain)));
        goal.kind().ifPresent(kind -> resource.addCategory(Codes.concept(kind)));
        goal.importance().ifPresent(importance -> resource.setPriority(Codes.concept(importance)));
        goal.acceptedBy().forEach(person -> resource.addExtension(acceptance(person, out)));
        goal.answers().forEach(id -> resource.addExtension(Canonical.ANSWERS, out.entry(id)));
        goal.startedOn().ifPresent(day -> resource.setStart(FhirDays.date(day)));
        goal.reachBy().ifPresent(day -> resource.addTarget().setDue(FhirDays.date(day)));
        goal.lookAgainOn().ifPresent(day -> resource.addExtension(Canonical.LOOK_AGAIN_ON, FhirDays.date(day)));
        return resource;
    }

    /** FHIR's own extension for who stands behind a goal; that somebody does not, the dossier does not keep. */
    private static Extension acceptance(PersonId person, Outbound out) {
        Extension acceptance = new Extension(ACCEPTANCE);
        acceptance.addExtension("individual", out.person(person));
        acceptance.addExtension("status", new CodeType(AGREE));
        return acceptance;
    }

    private static GoalLifecycleStatus lifecycle(Goal goal, CarePlan plan, Outbound out) {
        if (out.isInError(plan)) {
            return GoalLifecycleStatus.ENTEREDINERROR;
        }
        return switch (goal.status()) {
            case PROPOSED -> GoalLifecycleStatus.PROPOSED;
            case ACCEPTED -> GoalLifecycleStatus.ACCEPTED;
            case REACHED -> GoalLifecycleStatus.COMPLETED;
            case LET_GO -> GoalLifecycleStatus.CANCELLED;
        };
    }

    static Goal read(org.hl7.fhir.r4.model.Goal resource, EntryId id, Inbound in) {
        Goal.Builder goal = Goal.builder()
                .id(id)
                .status(Codes.find(GoalStatus.class, resource.getAchievementStatus())
                        .orElseThrow(() -> Unreadable.without("achievementStatus")))
                .inOwnWords(WordsMapping.ownWords(resource.getDescription()))
                .professionalsReading(WordsMapping.note(resource.getDescription()))
                .importance(Codes.find(Importance.class, resource.getPriority()))
                .startedOn(FhirDays.find(resource.getStart()))
                .reachBy(FhirDays.find(resource.getTargetFirstRep().getDue()))
                .lookAgainOn(Extensions.find(resource, Canonical.LOOK_AGAIN_ON, DateType.class)
                        .flatMap(FhirDays::find));
        if (resource.hasExpressedBy()) {
            goal.proposedBy(in.person("expressedBy", resource.getExpressedBy()));
        }
        for (CodeableConcept category : resource.getCategory()) {
            Codes.find(LifeDomain.class, category).ifPresent(goal::lifeDomain);
            Codes.find(GoalKind.class, category).ifPresent(goal::kind);
        }
        Extensions.values(resource.getExtension(), Canonical.ANSWERS, Reference.class)
                .forEach(answered -> goal.addAnswers(in.entry("extension", answered)));
        for (Extension acceptance : resource.getExtensionsByUrl(ACCEPTANCE)) {
            readAcceptance(acceptance, goal, in);
        }
        return goal.build();
    }

    private static void readAcceptance(Extension acceptance, Goal.Builder goal, Inbound in) {
        boolean isAccepted = Extensions.find(acceptance, "status", CodeType.class)
                .filter(status -> AGREE.equals(status.getValue()))
                .isPresent();
        if (isAccepted) {
            Extensions.find(acceptance, "individual", Reference.class)
                    .ifPresent(person -> goal.addAcceptedBy(in.person("extension", person)));
        }
    }
}
