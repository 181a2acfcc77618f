package nl.regie.keyelement;

import static nl.regie.criterion.Example.DAUGHTER;
import static nl.regie.criterion.Example.GOAL;
import static nl.regie.criterion.Example.NURSE;
import static nl.regie.criterion.Example.PATIENT;
import static nl.regie.criterion.Example.PLAN;
import static nl.regie.criterion.Example.TALK;
import static nl.regie.criterion.Example.TODAY;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.regie.caremodule.StatementId;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.Goal;
import nl.regie.careplan.GoalKind;
import nl.regie.careplan.GoalProgress;
import nl.regie.careplan.GoalStatus;
import nl.regie.careplan.ProgressReview;
import nl.regie.careplan.ProgressStep;
import nl.regie.criterion.Example;
import nl.regie.decision.PlanAgreement;
import nl.regie.diagnosis.Answer;
import nl.regie.diagnosis.DiagnosisQuestion;
import nl.regie.diagnosis.LifeDomain;
import nl.regie.diagnosis.Response;
import nl.regie.dossier.Dossier;
import nl.regie.entry.EntryId;
import nl.regie.entry.Note;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.entry.Recorded;
import nl.regie.evaluation.DossierEvaluator;
import nl.regie.experience.Experience;
import nl.regie.experience.ExperienceAnswer;
import nl.regie.experience.ExperienceTopic;
import nl.regie.finding.Finding;
import nl.regie.finding.Verdict;
import nl.regie.intervention.Suggestion;
import nl.regie.precondition.AgreedDegree;
import nl.regie.precondition.Aspect;
import nl.regie.precondition.DirectionWish;
import nl.regie.precondition.Judgement;
import nl.regie.precondition.SelfDirection;
import nl.regie.signalling.CallContact;
import nl.regie.signalling.NoticedBy;
import nl.regie.signalling.PhaseLevel;
import nl.regie.signalling.PhaseStep;
import nl.regie.signalling.Sign;
import nl.regie.signalling.SignallingPhase;
import nl.regie.signalling.SignallingPlan;
import nl.regie.signalling.SignallingPlanKind;

/** An invented dossier in which all key elements show that a rule reads, with as few entries as we could. */
final class WholeLife {
    static final EntryId WISH = EntryId.of("wish-garden");
    static final EntryId LIFE_GOAL = EntryId.of("goal-garden");
    static final EntryId FEELINGS_GOAL = EntryId.of("goal-calm");

    private WholeLife() {}

    static Dossier dossier() {
        return Example.people()
                .addAnswers(
                        Example.need().build(),
                        wish().build(),
                        answer(DiagnosisQuestion.WHAT_HAPPENED, "Na de val durfde ik niet meer naar buiten.")
                                .build(),
                        answer(DiagnosisQuestion.VULNERABILITY, "Ik ben snel moe.")
                                .build(),
                        answer(DiagnosisQuestion.RESILIENCE, "Ik geef niet op.").build())
                .addAppraisals(Example.appraisal(Aspect.ABLE, Judgement.YES, PATIENT))
                .addSelfDirections(Example.cooking().build(), medicine().build())
                .addExperiences(
                        Example.experience(ExperienceTopic.SEEN_AS_A_WHOLE_PERSON, ExperienceAnswer.YES),
                        Example.experience(ExperienceTopic.STRENGTHS_COME_FIRST, ExperienceAnswer.YES),
                        Example.experience(ExperienceTopic.GROWS_STRONGER, ExperienceAnswer.YES),
                        Example.experience(ExperienceTopic.DECIDES_TOGETHER, ExperienceAnswer.YES),
                        Example.experience(ExperienceTopic.LISTENED_TO, ExperienceAnswer.YES),
                        Example.experience(ExperienceTopic.FEELINGS_HAVE_ROOM, ExperienceAnswer.YES),
                        ofDaughter(ExperienceTopic.ACKNOWLEDGED_AS_CLOSE_ONE, ExperienceAnswer.YES))
                .addCarePlans(plan().build())
                .addContactAgreements(Example.contact().build())
                .addSuggestions(suggestion().build())
                .addInvolvementAgreements(Example.involvement().build())
                .addCarerWellbeings(Example.wellbeing().build())
                .addSharedDecisions(Example.decision().build())
                .addProgressReviews(review(ProgressStep.FIRST_STEP, PATIENT).build())
                .addSignallingPlans(signallingPlan().build())
                .addReadBacks(Example.readBack(EntryId.of("decision")).build())
                .build();
    }

    static Answer.Builder answer(DiagnosisQuestion question, String words) {
        return Answer.builder()
                .id(EntryId.of(question.name().replace('_', '-')))
                .recorded(Example.inTheTalk())
                .question(question)
                .response(Response.GIVEN)
                .inOwnWords(OwnWords.of(words));
    }

    static Answer.Builder wish() {
        return answer(DiagnosisQuestion.WISH, "Weer in de tuin zitten met de buren.")
                .id(WISH)
                .lifeDomain(LifeDomain.MEANING);
    }

    static SelfDirection.Builder medicine() {
        return SelfDirection.builder()
                .id(EntryId.of("direction-medicine"))
                .recorded(Example.inTheTalk())
                .lifeDomain(LifeDomain.CARE)
                .wish(DirectionWish.NOT_WANTED)
                .inOwnWords(OwnWords.of("De medicijnen laat ik aan jullie over."))
                .agreed(AgreedDegree.BY_OTHERS);
    }

    static Experience ofDaughter(ExperienceTopic topic, ExperienceAnswer answer) {
        return Experience.builder()
                .from(Example.experience(topic, answer))
                .recorded(Recorded.of(TALK, DAUGHTER))
                .teller(DAUGHTER)
                .build();
    }

    static CarePlan.Builder plan() {
        return Example.plan()
                .addGoals(
                        goal(LIFE_GOAL)
                                .kind(GoalKind.LIFE_GOAL)
                                .addAnswers(WISH)
                                .build(),
                        goal(FEELINGS_GOAL)
                                .lifeDomain(LifeDomain.MENTAL_WELLBEING)
                                .build())
                .actions(List.of(Example.shopping()
                        .addAnswers(GOAL, LIFE_GOAL, FEELINGS_GOAL)
                        .build()))
                .agreement(agreement().build());
    }

    static Goal.Builder goal(EntryId id) {
        return Goal.builder().id(id).status(GoalStatus.ACCEPTED).inOwnWords(OwnWords.of("Rustig beginnen."));
    }

    static PlanAgreement.Builder agreement() {
        return PlanAgreement.builder().version(PLAN).on(TALK).by(PATIENT).inOwnWords(OwnWords.of("Zo wil ik het."));
    }

    static Suggestion.Builder suggestion() {
        return Example.suggestion().intervention(StatementId.of("instrument/self-management-instruments"));
    }

    static ProgressReview.Builder review(ProgressStep step, PersonId toldBy) {
        return Example.review()
                .addProgress(GoalProgress.builder()
                        .goal(GOAL)
                        .toldBy(toldBy)
                        .step(step)
                        .inOwnWords(OwnWords.of("Dat had ik niet gedacht."))
                        .build());
    }

    static SignallingPlan.Builder signallingPlan() {
        return SignallingPlan.builder()
                .id(EntryId.of("signalling"))
                .recorded(Example.inTheTalk())
                .kind(SignallingPlanKind.RELAPSE_PREVENTION)
                .addPhases(phase(NoticedBy.MYSELF, PATIENT).build())
                .addContacts(CallContact.builder().person(NURSE).build())
                .agreement(agreement().version(EntryId.of("signalling")).build());
    }

    static SignallingPhase.Builder phase(NoticedBy noticedBy, PersonId does) {
        return SignallingPhase.builder()
                .id(EntryId.of("phase-1"))
                .level(PhaseLevel.EARLY_SIGNS)
                .addSigns(Sign.builder()
                        .id(EntryId.of("sign-1"))
                        .noticedBy(noticedBy)
                        .what(OwnWords.of("De gordijnen blijven dicht."))
                        .build())
                .addSteps(PhaseStep.builder()
                        .what(Note.of("Elke dag even naar buiten"))
                        .addDoes(does)
                        .build());
    }

    /** What an evaluation finds of the key elements, by name without what all have in front. */
    static Map<String, Verdict> verdicts(Dossier dossier) {
        Map<String, Verdict> verdicts = new LinkedHashMap<>();
        for (Finding finding :
                DossierEvaluator.shipped().evaluate(dossier, TODAY).findings()) {
            String name = finding.statement().value();
            if (name.startsWith("key-element/")) {
                verdicts.put(name.substring("key-element/".length()), finding.verdict());
            }
        }
        return verdicts;
    }
}
