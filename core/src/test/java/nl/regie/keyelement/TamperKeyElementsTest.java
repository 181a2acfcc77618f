package nl.regie.keyelement;

import static nl.regie.criterion.Example.COOKING;
import static nl.regie.criterion.Example.DAUGHTER;
import static nl.regie.criterion.Example.NURSE;
import static nl.regie.criterion.Example.PATIENT;
import static nl.regie.criterion.Example.PLAN;
import static nl.regie.criterion.Example.TALK;
import static nl.regie.criterion.Example.TODAY;
import static nl.regie.criterion.Example.cooking;
import static nl.regie.criterion.Example.experience;
import static nl.regie.criterion.Example.goal;
import static nl.regie.criterion.Example.inTheTalk;
import static nl.regie.criterion.Example.shopping;
import static nl.regie.criterion.Example.with;
import static nl.regie.finding.Verdict.CANNOT_TELL;
import static nl.regie.finding.Verdict.MET;
import static nl.regie.finding.Verdict.NOT_APPLICABLE;
import static nl.regie.finding.Verdict.NOT_MET;
import static nl.regie.finding.Verdict.PARTLY_MET;
import static nl.regie.keyelement.WholeLife.agreement;
import static nl.regie.keyelement.WholeLife.answer;
import static nl.regie.keyelement.WholeLife.medicine;
import static nl.regie.keyelement.WholeLife.ofDaughter;
import static nl.regie.keyelement.WholeLife.phase;
import static nl.regie.keyelement.WholeLife.plan;
import static nl.regie.keyelement.WholeLife.review;
import static nl.regie.keyelement.WholeLife.signallingPlan;
import static nl.regie.keyelement.WholeLife.suggestion;
import static nl.regie.keyelement.WholeLife.verdicts;
import static nl.regie.keyelement.WholeLife.wish;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.regie.caremodule.StatementId;
import nl.regie.careplan.Closing;
import nl.regie.careplan.Goal;
import nl.regie.careplan.PlanStatus;
import nl.regie.careplan.PlannedAction;
import nl.regie.careplan.ProgressStep;
import nl.regie.consult.ConsultPreparation;
import nl.regie.consult.HowItGoes;
import nl.regie.criterion.Example;
import nl.regie.criterion.Tampering;
import nl.regie.diagnosis.Answer;
import nl.regie.diagnosis.DiagnosisQuestion;
import nl.regie.diagnosis.LifeDomain;
import nl.regie.diagnosis.Response;
import nl.regie.dossier.Annotation;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.SupportRecord;
import nl.regie.entry.EnteredInError;
import nl.regie.entry.EntryId;
import nl.regie.entry.Note;
import nl.regie.entry.OwnWords;
import nl.regie.entry.Recorded;
import nl.regie.entry.SourceRef;
import nl.regie.experience.Experience;
import nl.regie.experience.ExperienceAnswer;
import nl.regie.experience.ExperienceTopic;
import nl.regie.experience.ExperienceVisibility;
import nl.regie.finding.Verdict;
import nl.regie.legal.OnBehalf;
import nl.regie.legal.PatientStance;
import nl.regie.legal.Representation;
import nl.regie.legal.RepresentationBasis;
import nl.regie.people.InvolvementAnswer;
import nl.regie.precondition.DirectionWish;
import nl.regie.signalling.NoticedBy;
import nl.regie.signalling.SignallingPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Takes away or contradicts one thing at a time, and expects exactly the key elements that rest on it to change. */
class TamperKeyElementsTest {
    @Test
    void inTheWholeExampleEverythingShows() {
        assertThat(verdicts(WholeLife.dossier())).hasSize(26);
        assertThat(verdicts(WholeLife.dossier()).values()).containsOnly(MET);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"experiences", "talks", "plans", "closeOnes", "endings"})
    void exactlyWhatRestsOnItChanges(Tampering tampering) {
        Map<String, Verdict> found = verdicts(tampering.change().apply(WholeLife.dossier()));
        found.values().removeIf(MET::equals);
        assertThat(found).containsExactlyInAnyOrderEntriesOf(tampering.changed());
    }

    static Stream<Tampering> experiences() {
        return Stream.of(
                new Tampering(
                        "the patient is not helped to find solutions",
                        told(ExperienceTopic.GROWS_STRONGER, ExperienceAnswer.NO),
                        Map.of("attitude/problem-solving", NOT_MET, "support/strategies", NOT_MET)),
                new Tampering(
                        "nobody asked whether the patient is helped to find solutions",
                        notTold(ExperienceTopic.GROWS_STRONGER),
                        Map.of("attitude/problem-solving", CANNOT_TELL)),
                new Tampering(
                        "the nurse ticks that the patient is helped to find solutions",
                        ticked(ExperienceTopic.GROWS_STRONGER),
                        Map.of("attitude/problem-solving", PARTLY_MET)),
                new Tampering(
                        "strengths were talked about, and did not come first",
                        told(ExperienceTopic.STRENGTHS_COME_FIRST, ExperienceAnswer.NO),
                        Map.of(
                                "attitude/positive",
                                PARTLY_MET,
                                "support/strengths",
                                PARTLY_MET,
                                "diagnostics/strengths-and-burdens",
                                PARTLY_MET)),
                new Tampering(
                        "strengths come first at times",
                        told(ExperienceTopic.STRENGTHS_COME_FIRST, ExperienceAnswer.PARTLY),
                        Map.of(
                                "attitude/positive",
                                PARTLY_MET,
                                "support/strengths",
                                PARTLY_MET,
                                "diagnostics/strengths-and-burdens",
                                PARTLY_MET)),
                new Tampering(
                        "the patient is seen as a person at times",
                        told(ExperienceTopic.SEEN_AS_A_WHOLE_PERSON, ExperienceAnswer.PARTLY),
                        Map.of("attitude/beyond-the-condition", PARTLY_MET)),
                new Tampering(
                        "nobody listens",
                        told(ExperienceTopic.LISTENED_TO, ExperienceAnswer.NO),
                        Map.of("attitude/listening", NOT_MET)),
                new Tampering(
                        "the patient does not want to say whether somebody listens",
                        told(ExperienceTopic.LISTENED_TO, ExperienceAnswer.NO_ANSWER),
                        Map.of("attitude/listening", CANNOT_TELL)),
                new Tampering(
                        "the patient finds that others decide",
                        told(ExperienceTopic.DECIDES_TOGETHER, ExperienceAnswer.NO),
                        Map.of("attitude/together", PARTLY_MET)),
                new Tampering(
                        "there is no room for feelings, and something is done about them",
                        told(ExperienceTopic.FEELINGS_HAVE_ROOM, ExperienceAnswer.NO),
                        Map.of("support/emotions", PARTLY_MET)),
                new Tampering(
                        "nobody asked about room for feelings, and nothing is done about them",
                        notTold(ExperienceTopic.FEELINGS_HAVE_ROOM).andThen(planWithoutFeelings())::apply,
                        Map.of("support/emotions", CANNOT_TELL, "treatment/living-and-lifestyle", CANNOT_TELL)),
                new Tampering(
                        "there is room for feelings, and nothing is done about them",
                        planWithoutFeelings(),
                        Map.of("support/emotions", PARTLY_MET, "treatment/living-and-lifestyle", CANNOT_TELL)),
                new Tampering(
                        "what the patient told is for the team only",
                        with(d -> d.experiences(WholeLife.dossier().experiences().stream()
                                .<Experience>map(told -> Experience.builder()
                                        .from(told)
                                        .visibleTo(ExperienceVisibility.TEAM_ONLY)
                                        .build())
                                .toList())),
                        Map.of()));
    }

    static Stream<Tampering> talks() {
        return Stream.of(
                new Tampering(
                        "nobody asked what makes the patient strong",
                        answers(DiagnosisQuestion.RESILIENCE, Optional.empty()),
                        Map.of(
                                "support/strengths",
                                CANNOT_TELL,
                                "diagnostics/strengths-and-burdens",
                                PARTLY_MET,
                                "diagnostics/diagnosis-together",
                                PARTLY_MET)),
                new Tampering(
                        "only the nurse wrote what makes the patient strong",
                        answers(
                                DiagnosisQuestion.RESILIENCE,
                                Optional.of(answer(DiagnosisQuestion.RESILIENCE, "x")
                                        .inOwnWords(Optional.empty())
                                        .professionalsReading(Note.of("Wilskracht"))
                                        .build())),
                        Map.of(
                                "support/strengths",
                                PARTLY_MET,
                                "diagnostics/strengths-and-burdens",
                                PARTLY_MET,
                                "diagnostics/diagnosis-together",
                                PARTLY_MET)),
                new Tampering(
                        "only the nurse wrote what happened, by a note of the record",
                        answers(
                                DiagnosisQuestion.WHAT_HAPPENED,
                                Optional.of(answer(DiagnosisQuestion.WHAT_HAPPENED, "x")
                                        .recorded(Recorded.builder()
                                                .from(inTheTalk())
                                                .sourceRef(SourceRef.to("note/1"))
                                                .build())
                                        .inOwnWords(Optional.empty())
                                        .professionalsReading(Note.of("Gevallen in februari"))
                                        .build())),
                        Map.of("diagnostics/diagnosis-together", PARTLY_MET)),
                new Tampering(
                        "the patient does not want to say what happened",
                        answers(
                                DiagnosisQuestion.WHAT_HAPPENED,
                                Optional.of(Answer.builder()
                                        .id(EntryId.of("declined"))
                                        .recorded(Recorded.of(TALK, PATIENT))
                                        .question(DiagnosisQuestion.WHAT_HAPPENED)
                                        .response(Response.DECLINED)
                                        .build())),
                        Map.of()),
                new Tampering(
                        "the nurse ticks that the patient does not want to say what happened",
                        answers(
                                DiagnosisQuestion.WHAT_HAPPENED,
                                Optional.of(Answer.builder()
                                        .id(EntryId.of("declined"))
                                        .recorded(inTheTalk())
                                        .question(DiagnosisQuestion.WHAT_HAPPENED)
                                        .response(Response.DECLINED)
                                        .build())),
                        Map.of("diagnostics/diagnosis-together", PARTLY_MET)),
                new Tampering(
                        "the burden was not talked about",
                        answers(DiagnosisQuestion.VULNERABILITY, Optional.empty()),
                        Map.of(
                                "diagnostics/strengths-and-burdens",
                                PARTLY_MET,
                                "diagnostics/diagnosis-together",
                                PARTLY_MET)),
                new Tampering(
                        "one part of life was asked",
                        with(d -> d.selfDirections(List.of(cooking().build()))),
                        Map.of("attitude/life-domains", PARTLY_MET)),
                new Tampering(
                        "two things in one part of life were asked",
                        with(d -> d.selfDirections(List.of(
                                cooking().build(),
                                medicine()
                                        .lifeDomain(LifeDomain.DAILY_FUNCTIONING)
                                        .build()))),
                        Map.of("attitude/life-domains", PARTLY_MET)),
                new Tampering(
                        "the nurse ticks what the patient wants to direct",
                        with(d -> d.selfDirections(List.of(
                                cooking().inOwnWords(Optional.empty()).build(),
                                medicine().inOwnWords(Optional.empty()).build()))),
                        Map.of(
                                "attitude/life-domains",
                                PARTLY_MET,
                                "attitude/degree-of-direction",
                                PARTLY_MET,
                                "attitude/possibilities",
                                PARTLY_MET,
                                "support/ordinary-life",
                                PARTLY_MET)),
                new Tampering(
                        "the patient wants something not yet, and nobody will ask again",
                        with(d -> d.selfDirections(List.of(
                                cooking().build(),
                                medicine()
                                        .wish(DirectionWish.NOT_YET)
                                        .agreed(Optional.empty())
                                        .build()))),
                        Map.of("attitude/degree-of-direction", PARTLY_MET)),
                new Tampering(
                        "nobody knows what the patient is able to do",
                        with(d -> d.appraisals(List.of())),
                        Map.of("attitude/degree-of-direction", PARTLY_MET, "attitude/possibilities", PARTLY_MET)),
                new Tampering(
                        "nobody asked what the patient thinks of the suggestion",
                        with(d -> d.suggestions(
                                List.of(suggestion().response(Optional.empty()).build()))),
                        Map.of(
                                "support/peers",
                                PARTLY_MET,
                                "support/contact-with-others",
                                PARTLY_MET,
                                "knowledge/instruments",
                                PARTLY_MET)),
                new Tampering(
                        "nothing was pointed out",
                        with(d -> d.suggestions(List.of())),
                        Map.of(
                                "support/peers",
                                CANNOT_TELL,
                                "support/contact-with-others",
                                CANNOT_TELL,
                                "knowledge/instruments",
                                CANNOT_TELL)),
                new Tampering(
                        "no instrument was pointed out, and the patient prepared a visit",
                        with(d -> d.suggestions(List.of(Example.suggestion().build()))
                                .addConsultPreparations(ConsultPreparation.builder()
                                        .id(EntryId.of("preparation"))
                                        .recorded(Recorded.of(TALK.minusDays(1), PATIENT))
                                        .build())),
                        Map.of()),
                new Tampering(
                        "no instrument was pointed out, and the nurse filled in the preparation",
                        with(d -> d.suggestions(List.of(Example.suggestion().build()))
                                .addConsultPreparations(ConsultPreparation.builder()
                                        .id(EntryId.of("preparation"))
                                        .recorded(Recorded.of(TALK.minusDays(1), NURSE))
                                        .build())),
                        Map.of("knowledge/instruments", CANNOT_TELL)),
                new Tampering(
                        "nothing names a wish to meet people, and something was done that can be meant for it",
                        with(d -> d.addAnswers(wish().id(EntryId.of("wish-people"))
                                .lifeDomain(LifeDomain.PARTICIPATION)
                                .recorded(Recorded.builder()
                                        .on(TALK)
                                        .by(NURSE)
                                        .happenedOn(TODAY.minusMonths(4))
                                        .build())
                                .build())),
                        Map.of()),
                new Tampering(
                        "no goal was looked at",
                        with(d -> d.progressReviews(List.of(Example.review().build()))),
                        Map.of(
                                "support/strategies",
                                PARTLY_MET,
                                "support/successes",
                                CANNOT_TELL,
                                "monitoring/self-management",
                                CANNOT_TELL)),
                new Tampering(
                        "only the nurse tells of a success",
                        with(d -> d.progressReviews(
                                List.of(review(ProgressStep.SUCCESS, NURSE).build()))),
                        Map.of(
                                "support/strategies",
                                PARTLY_MET,
                                "support/successes",
                                PARTLY_MET,
                                "monitoring/self-management",
                                CANNOT_TELL)),
                new Tampering(
                        "the patient tells of a setback",
                        with(d -> d.progressReviews(
                                List.of(review(ProgressStep.SETBACK, PATIENT).build()))),
                        Map.of("support/successes", CANNOT_TELL)),
                new Tampering(
                        "the last review did not look at goals",
                        with(d -> d.addProgressReviews(Example.review()
                                .id(EntryId.of("review-2"))
                                .recorded(Recorded.of(TALK.plusDays(20), NURSE))
                                .build())),
                        Map.of("monitoring/self-management", PARTLY_MET)));
    }

    static Stream<Tampering> plans() {
        return Stream.of(
                new Tampering(
                        "nobody wrote that the patient agreed to the plan",
                        with(d -> d.carePlans(
                                List.of(plan().agreement(Optional.empty()).build()))),
                        Map.of("attitude/together", PARTLY_MET)),
                new Tampering(
                        "the nurse ticks that the patient agreed to the plan",
                        with(d -> d.carePlans(List.of(plan().agreement(
                                        agreement().inOwnWords(Optional.empty()).build())
                                .build()))),
                        Map.of("attitude/together", PARTLY_MET)),
                new Tampering(
                        "the daughter agreed, and so does the patient",
                        onBehalf(PatientStance.AGREES, TALK.plusYears(1))
                                .andThen(with(d -> d.addReadBacks(Example.readBack(PLAN)
                                        .id(EntryId.of("read-back-by-daughter"))
                                        .recorded(Recorded.of(TALK, DAUGHTER))
                                        .build())))::apply,
                        Map.of()),
                new Tampering(
                        "a nurse ticks that the daughter agreed, and the patient does",
                        onBehalf(PatientStance.AGREES, TALK.plusYears(1)),
                        Map.of("attitude/together", PARTLY_MET)),
                new Tampering(
                        "the daughter agreed, and the patient resists",
                        onBehalf(PatientStance.RESISTS, TALK.plusYears(1)),
                        whatRestsOnThePlan()),
                new Tampering(
                        "the daughter agreed, and had no right to any more",
                        onBehalf(PatientStance.AGREES, TALK.minusDays(1)),
                        whatRestsOnThePlan()),
                new Tampering(
                        "the daughter agreed, and the patient is unsure",
                        onBehalf(PatientStance.UNSURE, TALK.plusYears(1)),
                        Map.of("attitude/together", PARTLY_MET)),
                new Tampering(
                        "the patient carries everything",
                        actions(shopping().supports(List.of()).build()),
                        Map.of(
                                "support/strategies",
                                CANNOT_TELL,
                                "attitude/possibilities",
                                PARTLY_MET,
                                "support/emotions",
                                PARTLY_MET,
                                "treatment/living-and-lifestyle",
                                PARTLY_MET)),
                new Tampering(
                        "the patient practises what nobody said they want",
                        actions(shopping().answers(List.of()).build()),
                        Map.of(
                                "support/strategies",
                                PARTLY_MET,
                                "support/ordinary-life",
                                PARTLY_MET,
                                "attitude/possibilities",
                                PARTLY_MET,
                                "support/emotions",
                                PARTLY_MET,
                                "treatment/living-and-lifestyle",
                                PARTLY_MET)),
                new Tampering(
                        "nothing is practised, and support was given that the patient said something of",
                        actions(shopping()
                                        .does(List.of(DAUGHTER))
                                        .answers(List.of(COOKING, WholeLife.FEELINGS_GOAL))
                                        .addDecides(PATIENT)
                                        .build())
                                .andThen(with(d -> d.addSupportRecords(SupportRecord.builder()
                                        .id(EntryId.of("coaching"))
                                        .recorded(inTheTalk())
                                        .what(Note.of("Oefenen met de praktijkverpleegkundige"))
                                        .intervention(StatementId.of("intervention/motivational-interviewing"))
                                        .addGivenBy(NURSE)
                                        .response(OwnWords.of("Nu durf ik het."))
                                        .build())))::apply,
                        Map.of()),
                new Tampering(
                        "the goals are in the nurse's words",
                        with(d -> d.carePlans(List.of(plan().goals(List.of(
                                        inNursesWords(goal()),
                                        inNursesWords(WholeLife.goal(WholeLife.LIFE_GOAL)
                                                .addAnswers(WholeLife.WISH)),
                                        inNursesWords(WholeLife.goal(WholeLife.FEELINGS_GOAL)
                                                .lifeDomain(LifeDomain.MENTAL_WELLBEING))))
                                .build()))),
                        Map.of(
                                "recovery/quality-of-life",
                                PARTLY_MET,
                                "support/emotions",
                                PARTLY_MET,
                                "treatment/living-and-lifestyle",
                                PARTLY_MET)),
                new Tampering(
                        "only the nurse took the goals on",
                        with(d -> d.carePlans(List.of(plan().goals(plan().build().goals().stream()
                                        .<Goal>map(goal -> Goal.builder()
                                                .from(goal)
                                                .addAcceptedBy(NURSE)
                                                .build())
                                        .toList())
                                .build()))),
                        Map.of(
                                "recovery/quality-of-life",
                                PARTLY_MET,
                                "support/emotions",
                                PARTLY_MET,
                                "treatment/living-and-lifestyle",
                                CANNOT_TELL)),
                new Tampering(
                        "the plan was entered in error",
                        with(d -> d.carePlans(List.of(plan().recorded(Recorded.builder()
                                        .from(inTheTalk())
                                        .enteredInError(EnteredInError.of(TODAY, NURSE))
                                        .build())
                                .build()))),
                        withoutAPlan()));
    }

    static Stream<Tampering> closeOnes() {
        return Stream.of(
                new Tampering(
                        "nobody asked the daughter whether she feels acknowledged",
                        notTold(ExperienceTopic.ACKNOWLEDGED_AS_CLOSE_ONE),
                        Map.of("attitude/close-ones-as-resource", PARTLY_MET)),
                new Tampering(
                        "the daughter does not feel acknowledged",
                        notTold(ExperienceTopic.ACKNOWLEDGED_AS_CLOSE_ONE)
                                        .andThen(with(d -> d.addExperiences(ofDaughter(
                                                ExperienceTopic.ACKNOWLEDGED_AS_CLOSE_ONE, ExperienceAnswer.NO))))
                                ::apply,
                        Map.of("attitude/close-ones-as-resource", PARTLY_MET)),
                new Tampering(
                        "nobody asks how the daughter is",
                        with(d -> d.addExperiences(ofDaughter(ExperienceTopic.ASKED_HOW_I_AM, ExperienceAnswer.NO))),
                        Map.of("attitude/wellbeing-of-close-ones", NOT_MET)),
                new Tampering(
                        "somebody asks how the daughter is at times",
                        with(d ->
                                d.addExperiences(ofDaughter(ExperienceTopic.ASKED_HOW_I_AM, ExperienceAnswer.PARTLY))),
                        Map.of("attitude/wellbeing-of-close-ones", PARTLY_MET)),
                new Tampering(
                        "the patient says for the daughter that somebody asks how she is",
                        with(d -> d.carerWellbeings(List.of())
                                .addExperiences(experience(ExperienceTopic.ASKED_HOW_I_AM, ExperienceAnswer.YES))),
                        Map.of("attitude/wellbeing-of-close-ones", CANNOT_TELL)),
                new Tampering(
                        "the patient wants nobody to take part, and will be asked again",
                        with(d -> d.involvementAgreements(List.of(Example.involvement()
                                .answer(InvolvementAnswer.DECLINED)
                                .askAgainOn(TODAY.plusMonths(3))
                                .build()))),
                        Map.of("attitude/possibilities", PARTLY_MET, "support/strategies", CANNOT_TELL)),
                new Tampering(
                        "the patient wants nobody to take part, and nobody did",
                        notTold(ExperienceTopic.ACKNOWLEDGED_AS_CLOSE_ONE)
                                .andThen(with(d -> d.involvementAgreements(List.of(Example.involvement()
                                                .answer(InvolvementAnswer.DECLINED)
                                                .askAgainOn(TODAY.plusMonths(3))
                                                .build()))
                                        .progressReviews(List.of(review(ProgressStep.SUCCESS, PATIENT)
                                                .participants(List.of(PATIENT))
                                                .build()))))::apply,
                        Map.of(
                                "attitude/close-ones-as-resource",
                                NOT_APPLICABLE,
                                "attitude/possibilities",
                                PARTLY_MET,
                                "support/strategies",
                                CANNOT_TELL)),
                new Tampering(
                        "the daughter has no say",
                        with(d -> d.progressReviews(List.of(review(ProgressStep.SUCCESS, PATIENT)
                                .participants(List.of(PATIENT))
                                .build()))),
                        Map.of(
                                "attitude/degree-of-direction",
                                PARTLY_MET,
                                "attitude/close-ones-as-resource",
                                PARTLY_MET)));
    }

    static Stream<Tampering> endings() {
        return Stream.of(
                new Tampering(
                        "there is no signalling plan, and treatment goes on",
                        with(d -> d.signallingPlans(List.of())),
                        Map.of("treatment/early-signs", CANNOT_TELL, "treatment/crisis-or-relapse-plan", CANNOT_TELL)),
                new Tampering(
                        "treatment ended without a word of signs",
                        with(d -> d.signallingPlans(List.of())
                                .carePlans(List.of(
                                        plan().status(PlanStatus.COMPLETED).build()))),
                        and(
                                withoutAPlan(),
                                Map.of(
                                        "treatment/early-signs",
                                        CANNOT_TELL,
                                        "treatment/crisis-or-relapse-plan",
                                        CANNOT_TELL))),
                new Tampering(
                        "treatment ended without a word of signs, and the patient tells that it got worse",
                        with(d -> d.signallingPlans(List.of())
                                .carePlans(List.of(
                                        plan().status(PlanStatus.COMPLETED).build()))
                                .addConsultPreparations(ConsultPreparation.builder()
                                        .id(EntryId.of("worse"))
                                        .recorded(Recorded.of(TODAY, PATIENT))
                                        .howItGoes(HowItGoes.WORSE)
                                        .build())),
                        and(
                                withoutAPlan(),
                                Map.of(
                                        "treatment/early-signs",
                                        NOT_MET,
                                        "treatment/crisis-or-relapse-plan",
                                        NOT_MET,
                                        "monitoring/self-management",
                                        PARTLY_MET))),
                new Tampering(
                        "treatment ended, and nothing can come back",
                        closing(Closing.builder()
                                .whyNothingComesBack(Note.of("De wond is dicht"))
                                .build()),
                        and(
                                withoutAPlan(),
                                Map.of(
                                        "treatment/early-signs",
                                        NOT_APPLICABLE,
                                        "treatment/crisis-or-relapse-plan",
                                        NOT_APPLICABLE))),
                new Tampering(
                        "treatment was stopped",
                        with(d -> d.signallingPlans(List.of())
                                .carePlans(List.of(
                                        plan().status(PlanStatus.STOPPED).build()))),
                        and(
                                withoutAPlan(),
                                Map.of(
                                        "treatment/early-signs",
                                        CANNOT_TELL,
                                        "treatment/crisis-or-relapse-plan",
                                        CANNOT_TELL))),
                new Tampering(
                        "one treatment ended, and another goes on",
                        with(d -> d.signallingPlans(List.of())
                                .addCarePlans(plan().id(EntryId.of("plan-before"))
                                        .status(PlanStatus.COMPLETED)
                                        .goals(List.of())
                                        .actions(List.of())
                                        .agreement(Optional.empty())
                                        .build())),
                        Map.of("treatment/early-signs", CANNOT_TELL, "treatment/crisis-or-relapse-plan", CANNOT_TELL)),
                new Tampering(
                        "the end was discussed, and the patient wants no plan on paper",
                        closing(Closing.builder()
                                .earlySigns(Note.of("Slecht slapen"))
                                .whatToDo(Note.of("Bellen"))
                                .addDiscussedWith(PATIENT)
                                .inOwnWords(OwnWords.of("Ik weet het wel, dat hoeft niet op papier."))
                                .whyNoSignallingPlan(Note.of("Wil het niet op papier"))
                                .build()),
                        and(withoutAPlan(), Map.of("treatment/crisis-or-relapse-plan", NOT_APPLICABLE))),
                new Tampering(
                        "the nurse ticks that the end was discussed with the patient",
                        closing(Closing.builder()
                                .earlySigns(Note.of("Slecht slapen"))
                                .whatToDo(Note.of("Bellen"))
                                .addDiscussedWith(PATIENT)
                                .whyNoSignallingPlan(Note.of("Wil het niet op papier"))
                                .build()),
                        and(
                                withoutAPlan(),
                                Map.of(
                                        "treatment/early-signs",
                                        PARTLY_MET,
                                        "treatment/crisis-or-relapse-plan",
                                        CANNOT_TELL))),
                new Tampering(
                        "the end was discussed without the patient",
                        closing(Closing.builder()
                                .earlySigns(Note.of("Slecht slapen"))
                                .addDiscussedWith(DAUGHTER)
                                .whyNoSignallingPlan(Note.of("Niet nodig"))
                                .build()),
                        and(
                                withoutAPlan(),
                                Map.of(
                                        "treatment/early-signs",
                                        PARTLY_MET,
                                        "treatment/crisis-or-relapse-plan",
                                        CANNOT_TELL))),
                new Tampering(
                        "there is nobody to call",
                        signalling(signallingPlan().contacts(List.of())),
                        Map.of("treatment/crisis-or-relapse-plan", PARTLY_MET)),
                new Tampering(
                        "the patient did not say yes to the signalling plan",
                        signalling(signallingPlan().agreement(Optional.empty())),
                        Map.of("treatment/crisis-or-relapse-plan", PARTLY_MET)),
                new Tampering(
                        "the nurse made the signalling plan alone, and ticks a yes",
                        signalling(signallingPlan()
                                .agreement(agreement()
                                        .version(EntryId.of("signalling"))
                                        .inOwnWords(Optional.empty())
                                        .build())
                                .phases(List.of(phase(NoticedBy.OTHERS, NURSE).build()))),
                        Map.of("treatment/early-signs", PARTLY_MET, "treatment/crisis-or-relapse-plan", PARTLY_MET)),
                new Tampering(
                        "the day to look at the signalling plan has passed",
                        signalling(signallingPlan().lookAgainOn(TODAY.minusDays(1))),
                        Map.of("treatment/crisis-or-relapse-plan", PARTLY_MET)),
                new Tampering(
                        "the patient says that the signalling plan is not right",
                        with(d -> d.addAnnotations(Annotation.builder()
                                .id(EntryId.of("annotation"))
                                .recorded(Recorded.of(TODAY, PATIENT))
                                .about(EntryId.of("signalling"))
                                .inOwnWords(OwnWords.of("Dit klopt niet meer."))
                                .build())),
                        Map.of("treatment/early-signs", PARTLY_MET, "treatment/crisis-or-relapse-plan", PARTLY_MET)));
    }

    private static UnaryOperator<Dossier> experiences(Predicate<Experience> kept) {
        return with(d -> d.experiences(
                WholeLife.dossier().experiences().stream().filter(kept).toList()));
    }

    private static UnaryOperator<Dossier> notTold(ExperienceTopic topic) {
        return experiences(told -> told.topic() != topic);
    }

    private static UnaryOperator<Dossier> told(ExperienceTopic topic, ExperienceAnswer answer) {
        return notTold(topic).andThen(with(d -> d.addExperiences(experience(topic, answer))))::apply;
    }

    private static UnaryOperator<Dossier> ticked(ExperienceTopic topic) {
        return notTold(topic)
                .andThen(with(d -> d.addExperiences(Experience.builder()
                        .from(experience(topic, ExperienceAnswer.YES))
                        .recorded(inTheTalk())
                        .build())))::apply;
    }

    private static UnaryOperator<Dossier> answers(DiagnosisQuestion question, Optional<Answer> instead) {
        return with(d -> d.answers(Stream.concat(
                        WholeLife.dossier().answers().stream().filter(answer -> answer.question() != question),
                        instead.stream())
                .toList()));
    }

    private static UnaryOperator<Dossier> actions(PlannedAction action) {
        return with(d -> d.carePlans(List.of(plan().actions(List.of(action)).build())));
    }

    private static UnaryOperator<Dossier> planWithoutFeelings() {
        return with(d -> d.carePlans(List.of(plan().goals(plan().build().goals().subList(0, 2))
                .actions(List.of(
                        shopping().addAnswers(Example.GOAL, WholeLife.LIFE_GOAL).build()))
                .build())));
    }

    private static Goal inNursesWords(Goal.Builder goal) {
        return goal.inOwnWords(Optional.empty())
                .professionalsReading(Note.of("Netwerk uitbreiden"))
                .build();
    }

    private static UnaryOperator<Dossier> closing(Closing closing) {
        return with(d -> d.signallingPlans(List.of())
                .carePlans(List.of(
                        plan().status(PlanStatus.COMPLETED).closing(closing).build())));
    }

    private static UnaryOperator<Dossier> signalling(SignallingPlan.Builder plan) {
        return with(d -> d.signallingPlans(List.of(plan.build())));
    }

    private static UnaryOperator<Dossier> onBehalf(PatientStance stance, LocalDate lastDay) {
        EntryId representation = EntryId.of("representation");
        return with(d -> d.addRepresentations(Representation.builder()
                        .id(representation)
                        .recorded(Recorded.of(TALK.minusYears(1), NURSE))
                        .representative(DAUGHTER)
                        .basis(RepresentationBasis.MENTOR)
                        .until(lastDay)
                        .build())
                .carePlans(List.of(plan().agreement(agreement()
                                .by(DAUGHTER)
                                .inOwnWords(Optional.empty())
                                .onBehalf(OnBehalf.builder()
                                        .representation(representation)
                                        .patientsStance(stance)
                                        .build())
                                .build())
                        .build())));
    }

    private static Map<String, Verdict> whatRestsOnThePlan() {
        return Map.of(
                "attitude/together",
                PARTLY_MET,
                "support/strategies",
                PARTLY_MET,
                "support/ordinary-life",
                PARTLY_MET,
                "support/life-goals",
                PARTLY_MET,
                "support/emotions",
                PARTLY_MET,
                "treatment/living-and-lifestyle",
                PARTLY_MET,
                "recovery/quality-of-life",
                PARTLY_MET,
                "attitude/possibilities",
                PARTLY_MET);
    }

    private static Map<String, Verdict> withoutAPlan() {
        return Map.of(
                "support/strategies",
                CANNOT_TELL,
                "support/ordinary-life",
                PARTLY_MET,
                "support/emotions",
                PARTLY_MET,
                "treatment/living-and-lifestyle",
                CANNOT_TELL,
                "attitude/possibilities",
                PARTLY_MET,
                "recovery/quality-of-life",
                PARTLY_MET);
    }

    private static Map<String, Verdict> and(Map<String, Verdict> some, Map<String, Verdict> others) {
        Map<String, Verdict> all = new TreeMap<>(some);
        all.putAll(others);
        return all;
    }
}
