package nl.regie.criterion;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.ContactAgreement;
import nl.regie.careplan.ContactChoice;
import nl.regie.careplan.Goal;
import nl.regie.careplan.GoalStatus;
import nl.regie.careplan.Pace;
import nl.regie.careplan.PaceConsequence;
import nl.regie.careplan.PaceView;
import nl.regie.careplan.PlanStatus;
import nl.regie.careplan.PlannedAction;
import nl.regie.careplan.PreferenceOutcome;
import nl.regie.careplan.ProgressReview;
import nl.regie.decision.Explained;
import nl.regie.decision.SharedDecision;
import nl.regie.decision.Understanding;
import nl.regie.diagnosis.Answer;
import nl.regie.diagnosis.DiagnosisQuestion;
import nl.regie.diagnosis.Importance;
import nl.regie.diagnosis.LifeDomain;
import nl.regie.diagnosis.Response;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.ReadBack;
import nl.regie.dossier.ReadBackAnswer;
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
import nl.regie.intervention.Possibility;
import nl.regie.intervention.Suggestion;
import nl.regie.intervention.SuggestionResponse;
import nl.regie.people.CarerLoad;
import nl.regie.people.CarerWellbeing;
import nl.regie.people.CloseOne;
import nl.regie.people.CloseOneRole;
import nl.regie.people.InvolvementAgreement;
import nl.regie.people.InvolvementAnswer;
import nl.regie.people.Patient;
import nl.regie.people.Professional;
import nl.regie.precondition.AgreedDegree;
import nl.regie.precondition.Appraisal;
import nl.regie.precondition.Aspect;
import nl.regie.precondition.DirectionWish;
import nl.regie.precondition.Judgement;
import nl.regie.precondition.SelfDirection;

/** An invented dossier in which everything shows that the rules look at, and the pieces to take it apart. */
public final class Example {
    public static final PersonId PATIENT = PersonId.of("patient");
    public static final PersonId NURSE = PersonId.of("nurse");
    public static final PersonId DAUGHTER = PersonId.of("daughter");
    public static final LocalDate TALK = LocalDate.of(2026, 3, 2);
    public static final LocalDate TODAY = LocalDate.of(2026, 4, 1);
    public static final EntryId COOKING = EntryId.of("direction-cooking");
    public static final EntryId NEED = EntryId.of("need-company");
    public static final EntryId GOAL = EntryId.of("goal-company");
    public static final EntryId SHOPPING = EntryId.of("action-shopping");
    public static final EntryId PLAN = EntryId.of("plan");

    private Example() {}

    public static Dossier whole() {
        return people().addAnswers(need().build())
                .addAppraisals(
                        appraisal(Aspect.SEES_IMPORTANCE, Judgement.YES, PATIENT),
                        appraisal(Aspect.WANTS, Judgement.YES, PATIENT),
                        appraisal(Aspect.ABLE, Judgement.YES, PATIENT),
                        appraisal(Aspect.SUPPORT_AVAILABLE, Judgement.YES, PATIENT))
                .addSelfDirections(cooking().build())
                .addExperiences(
                        experience(ExperienceTopic.FEELS_SAFE_AND_SUPPORTED, ExperienceAnswer.YES),
                        experience(ExperienceTopic.NOT_LEFT_ALONE, ExperienceAnswer.YES),
                        experience(ExperienceTopic.ENCOURAGED_TO_TAKE_DIRECTION, ExperienceAnswer.YES),
                        experience(ExperienceTopic.CARE_FITS, ExperienceAnswer.YES),
                        experience(ExperienceTopic.PACE_FITS, ExperienceAnswer.YES),
                        experience(ExperienceTopic.KNOWS_WHAT_TO_EXPECT, ExperienceAnswer.YES))
                .addCarePlans(plan().build())
                .addContactAgreements(contact().build())
                .addSuggestions(suggestion().build())
                .addInvolvementAgreements(involvement().build())
                .addCarerWellbeings(wellbeing().build())
                .addSharedDecisions(decision().build())
                .addProgressReviews(review().build())
                .build();
    }

    public static Dossier.Builder people() {
        return Dossier.builder()
                .patient(Patient.builder().id(PATIENT).build())
                .addProfessionals(Professional.builder().id(NURSE).build())
                .addCloseOnes(CloseOne.builder()
                        .id(EntryId.of("close-one"))
                        .recorded(Recorded.of(TALK.minusYears(3), NURSE))
                        .person(DAUGHTER)
                        .addRoles(CloseOneRole.INFORMAL_CARER)
                        .build());
    }

    public static Recorded inTheTalk() {
        return Recorded.of(TALK, NURSE);
    }

    public static Answer.Builder need() {
        return Answer.builder()
                .id(NEED)
                .recorded(inTheTalk())
                .question(DiagnosisQuestion.NEED)
                .response(Response.GIVEN)
                .importance(Importance.MOST_IMPORTANT)
                .inOwnWords(OwnWords.of("Meer mensen om me heen."));
    }

    public static SelfDirection.Builder cooking() {
        return SelfDirection.builder()
                .id(COOKING)
                .recorded(inTheTalk())
                .lifeDomain(LifeDomain.DAILY_FUNCTIONING)
                .wish(DirectionWish.SELF)
                .inOwnWords(OwnWords.of("Koken doe ik zelf."))
                .agreed(AgreedDegree.SELF);
    }

    public static Appraisal appraisal(Aspect aspect, Judgement judgement, PersonId viewOf) {
        return Appraisal.builder()
                .id(EntryId.of(aspect.name().replace('_', '-') + "-" + viewOf))
                .recorded(Recorded.of(TALK, viewOf))
                .aspect(aspect)
                .judgement(judgement)
                .viewOf(viewOf)
                .build();
    }

    public static Experience experience(ExperienceTopic topic, ExperienceAnswer answer) {
        return Experience.builder()
                .id(EntryId.of(topic.name().replace('_', '-')))
                .recorded(Recorded.of(TALK, PATIENT))
                .teller(PATIENT)
                .topic(topic)
                .answer(answer)
                .build();
    }

    public static Goal.Builder goal() {
        return Goal.builder()
                .id(GOAL)
                .status(GoalStatus.ACCEPTED)
                .inOwnWords(OwnWords.of("Elke week samen eten."))
                .addAcceptedBy(PATIENT)
                .addAnswers(NEED);
    }

    public static PlannedAction.Builder shopping() {
        return PlannedAction.builder()
                .id(SHOPPING)
                .what(Note.of("Samen boodschappen doen"))
                .addDoes(PATIENT)
                .addSupports(DAUGHTER)
                .addAnswers(COOKING);
    }

    public static CarePlan.Builder plan() {
        return CarePlan.builder()
                .id(PLAN)
                .recorded(inTheTalk())
                .status(PlanStatus.ACTIVE)
                .addGoals(goal().build())
                .addActions(shopping().build());
    }

    public static ContactAgreement.Builder contact() {
        return ContactAgreement.builder()
                .id(EntryId.of("contact"))
                .recorded(inTheTalk())
                .addOffered(ContactChoice.FORM)
                .preference(OwnWords.of("Liever bellen."))
                .outcome(PreferenceOutcome.FOLLOWED);
    }

    public static Suggestion.Builder suggestion() {
        return Suggestion.builder()
                .id(EntryId.of("suggestion"))
                .recorded(inTheTalk())
                .addTowards(Possibility.values())
                .what(Note.of("Het inloophuis aan de markt; bellen met de balie."))
                .response(SuggestionResponse.NOT_NOW)
                .inOwnWords(OwnWords.of("Misschien na de zomer."));
    }

    public static InvolvementAgreement.Builder involvement() {
        return InvolvementAgreement.builder()
                .id(EntryId.of("involvement"))
                .recorded(inTheTalk())
                .answer(InvolvementAnswer.AGREED)
                .addCloseOnes(DAUGHTER)
                .inOwnWords(OwnWords.of("Mijn dochter mag alles weten."));
    }

    public static CarerWellbeing.Builder wellbeing() {
        return CarerWellbeing.builder()
                .id(EntryId.of("wellbeing"))
                .recorded(Recorded.of(TALK, DAUGHTER))
                .closeOne(DAUGHTER)
                .load(CarerLoad.MANAGES);
    }

    public static SharedDecision.Builder decision() {
        return SharedDecision.builder()
                .id(EntryId.of("decision"))
                .recorded(inTheTalk())
                .question(Note.of("Thuis oefenen of in de groep?"))
                .addExplained(Explained.values())
                .understanding(Understanding.CLEAR);
    }

    /** One sentence for the whole talk, typed by the nurse. */
    public static ReadBack.Builder readBack(EntryId... entries) {
        return ReadBack.builder()
                .id(EntryId.of("read-back"))
                .recorded(inTheTalk())
                .addEntries(entries)
                .answer(ReadBackAnswer.RIGHT)
                .inOwnWords(OwnWords.of("Ja, zo heb ik het gezegd."));
    }

    public static ProgressReview.Builder review() {
        return ProgressReview.builder()
                .id(EntryId.of("review"))
                .recorded(inTheTalk())
                .addParticipants(PATIENT, DAUGHTER)
                .patientsView(OwnWords.of("Het gaat beter."))
                .pace(pace().build())
                .nextOn(TALK.plusMonths(3));
    }

    public static Pace.Builder pace() {
        return Pace.builder()
                .view(PaceView.RIGHT)
                .inOwnWords(OwnWords.of("Zo is het goed."))
                .consequence(PaceConsequence.CONFIRMED);
    }

    /** What an evaluation finds, by the name of each statement but the key elements. */
    static Map<String, Verdict> verdicts(Dossier dossier, LocalDate day) {
        Map<String, Verdict> verdicts = new LinkedHashMap<>();
        for (Finding finding : DossierEvaluator.shipped().evaluate(dossier, day).findings()) {
            if (!finding.statement().value().startsWith("key-element/")) {
                verdicts.put(finding.statement().value(), finding.verdict());
            }
        }
        return verdicts;
    }

    /** The same dossier with some lists put in the place of others. */
    public static UnaryOperator<Dossier> with(UnaryOperator<Dossier.Builder> change) {
        return dossier -> change.apply(Dossier.builder().from(dossier)).build();
    }
}
