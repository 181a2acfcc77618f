package nl.regie.criterion;

import static nl.regie.criterion.Example.DAUGHTER;
import static nl.regie.criterion.Example.NEED;
import static nl.regie.criterion.Example.NURSE;
import static nl.regie.criterion.Example.PATIENT;
import static nl.regie.criterion.Example.TALK;
import static nl.regie.criterion.Example.TODAY;
import static nl.regie.criterion.Example.appraisal;
import static nl.regie.criterion.Example.contact;
import static nl.regie.criterion.Example.cooking;
import static nl.regie.criterion.Example.experience;
import static nl.regie.criterion.Example.goal;
import static nl.regie.criterion.Example.inTheTalk;
import static nl.regie.criterion.Example.need;
import static nl.regie.criterion.Example.plan;
import static nl.regie.criterion.Example.shopping;
import static nl.regie.criterion.Example.verdicts;
import static nl.regie.criterion.Example.with;
import static nl.regie.finding.Verdict.CANNOT_TELL;
import static nl.regie.finding.Verdict.MET;
import static nl.regie.finding.Verdict.NOT_APPLICABLE;
import static nl.regie.finding.Verdict.NOT_MET;
import static nl.regie.finding.Verdict.PARTLY_MET;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.regie.careplan.GoalStatus;
import nl.regie.careplan.NotNow;
import nl.regie.careplan.PlanStatus;
import nl.regie.careplan.PreferenceOutcome;
import nl.regie.diagnosis.Answer;
import nl.regie.diagnosis.DiagnosisQuestion;
import nl.regie.diagnosis.Importance;
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
import nl.regie.experience.Experience;
import nl.regie.experience.ExperienceAnswer;
import nl.regie.experience.ExperienceTopic;
import nl.regie.finding.Verdict;
import nl.regie.precondition.AgreedDegree;
import nl.regie.precondition.Appraisal;
import nl.regie.precondition.Aspect;
import nl.regie.precondition.DirectionWish;
import nl.regie.precondition.Judgement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Takes away or contradicts one thing at a time, and expects exactly the findings that rest on it to change. */
class TamperTest {
    private static final String ALONE = "warning/not-alone";
    private static final String SAFE = "precondition/safe-environment";
    private static final String MOTIVATED = "precondition/motivation";
    private static final String ABLE = "precondition/capability";
    private static final String SUPPORTED = "precondition/support";
    private static final String DIRECTION = "criterion/direction-over-care";
    private static final String STIMULATE = "criterion/direction-over-care/stimulate";
    private static final String HAND_OVER = "criterion/direction-over-care/hand-over";
    private static final String EFFECTIVE = "criterion/effective-care";
    private static final String TUNE = "criterion/effective-care/tune";
    private static final String FLEXIBLE = "criterion/effective-care/offer-flexibly";

    @Test
    void inTheWholeExampleEverythingShows() {
        assertThat(verdicts(Example.whole(), TODAY).values()).containsOnly(MET);
    }

    @Test
    void aNeedWasLeftLyingOnlyWhereNothingWasDoneThatCanBeMeantForIt() {
        Answer old = need().recorded(Recorded.of(TODAY.minusMonths(8), PATIENT)).build();
        UnaryOperator<Dossier> nothing = with(d -> d.answers(List.of(old))
                .carePlans(List.of())
                .suggestions(List.of())
                .sharedDecisions(List.of()));
        SupportRecord helped = SupportRecord.builder()
                .id(EntryId.of("helped"))
                .recorded(inTheTalk())
                .what(Note.of("Samen naar het buurthuis gegaan"))
                .addGivenBy(NURSE)
                .build();
        assertThat(verdicts(nothing.apply(Example.whole()), TODAY)).containsEntry(TUNE, NOT_MET);
        assertThat(verdicts(
                        nothing.andThen(with(d -> d.addSupportRecords(helped))).apply(Example.whole()), TODAY))
                .containsEntry(TUNE, PARTLY_MET);
        assertThat(verdicts(
                        nothing.andThen(with(d -> d.addSupportRecords(SupportRecord.builder()
                                        .from(helped)
                                        .recorded(Recorded.of(TODAY.minusMonths(9), NURSE))
                                        .build())))
                                .apply(Example.whole()),
                        TODAY))
                .containsEntry(TUNE, NOT_MET);
    }

    @Test
    void whatIsSaidToBeAboutAnotherPartOfLifeIsNotMeantForIt() {
        Answer old = need().recorded(Recorded.of(TODAY.minusMonths(8), PATIENT))
                .lifeDomain(LifeDomain.PARTICIPATION)
                .build();
        UnaryOperator<Dossier> onlyCooking = with(d -> d.answers(List.of(old))
                .carePlans(List.of(plan().goals(List.of()).build()))
                .suggestions(List.of())
                .sharedDecisions(List.of()));
        assertThat(verdicts(onlyCooking.apply(Example.whole()), TODAY)).containsEntry(TUNE, NOT_MET);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tamperings")
    void exactlyWhatRestsOnItChanges(Tampering tampering) {
        Map<String, Verdict> found = verdicts(tampering.change().apply(Example.whole()), TODAY);
        found.values().removeIf(MET::equals);
        assertThat(found).containsExactlyInAnyOrderEntriesOf(tampering.changed());
    }

    static Stream<Tampering> tamperings() {
        return Stream.of(
                // not alone
                new Tampering(
                        "the patient carries everything and nobody supports",
                        with(d -> d.carePlans(List.of(plan().actions(
                                        List.of(shopping().supports(List.of()).build()))
                                .build()))),
                        Map.of(ALONE, PARTLY_MET, DIRECTION, PARTLY_MET, HAND_OVER, PARTLY_MET)),
                new Tampering(
                        "the patient chose in words to do it alone",
                        with(d -> d.carePlans(List.of(plan().actions(
                                        List.of(shopping().supports(List.of()).build()))
                                .choosesToDoItAlone(OwnWords.of("Dit doe ik liever zelf."))
                                .build()))),
                        Map.of()),
                new Tampering(
                        "the patient feels left alone",
                        told(ExperienceTopic.NOT_LEFT_ALONE, ExperienceAnswer.NO),
                        Map.of(ALONE, NOT_MET)),
                new Tampering(
                        "the patient carries everything and feels left alone",
                        told(ExperienceTopic.NOT_LEFT_ALONE, ExperienceAnswer.NO)
                                .andThen(with(d -> d.carePlans(List.of(plan().actions(List.of(
                                                shopping().supports(List.of()).build()))
                                        .build()))))::apply,
                        Map.of(ALONE, NOT_MET, DIRECTION, PARTLY_MET, HAND_OVER, PARTLY_MET)),
                // the base condition
                new Tampering(
                        "the patient was never asked whether it is safe",
                        notTold(ExperienceTopic.FEELS_SAFE_AND_SUPPORTED),
                        Map.of(SAFE, CANNOT_TELL)),
                new Tampering(
                        "the patient does not feel safe",
                        told(ExperienceTopic.FEELS_SAFE_AND_SUPPORTED, ExperienceAnswer.NO),
                        Map.of(SAFE, NOT_MET)),
                new Tampering(
                        "the patient feels safe at times",
                        told(ExperienceTopic.FEELS_SAFE_AND_SUPPORTED, ExperienceAnswer.PARTLY),
                        Map.of(SAFE, PARTLY_MET)),
                new Tampering(
                        "the patient does not want to say whether it is safe",
                        told(ExperienceTopic.FEELS_SAFE_AND_SUPPORTED, ExperienceAnswer.NO_ANSWER),
                        Map.of(SAFE, CANNOT_TELL)),
                // motivation
                new Tampering(
                        "the patient does not see the importance",
                        judged(Aspect.SEES_IMPORTANCE, Judgement.NO),
                        Map.of(MOTIVATED, PARTLY_MET)),
                new Tampering(
                        "only the nurse says that the patient sees the importance",
                        with(d -> d.appraisals(List.of(
                                appraisal(Aspect.SEES_IMPORTANCE, Judgement.YES, NURSE),
                                appraisal(Aspect.WANTS, Judgement.YES, PATIENT),
                                appraisal(Aspect.ABLE, Judgement.YES, PATIENT),
                                appraisal(Aspect.SUPPORT_AVAILABLE, Judgement.YES, PATIENT)))),
                        Map.of(MOTIVATED, PARTLY_MET)),
                // capability: willing is not the same as able
                new Tampering(
                        "the patient is willing but not able",
                        judged(Aspect.ABLE, Judgement.NO),
                        Map.of(ABLE, NOT_MET, DIRECTION, PARTLY_MET, HAND_OVER, NOT_MET)),
                new Tampering(
                        "the patient is willing but not able, and help is agreed",
                        judged(Aspect.ABLE, Judgement.NO)
                                .andThen(with(d -> d.selfDirections(List.of(
                                        cooking().agreed(AgreedDegree.BY_OTHERS).build()))))::apply,
                        Map.of(ABLE, NOT_MET)),
                new Tampering(
                        "the nurse sees it differently",
                        with(d -> d.addAppraisals(appraisal(Aspect.ABLE, Judgement.PARTLY, NURSE))),
                        Map.of(ABLE, PARTLY_MET)),
                new Tampering(
                        "nobody knows what the patient is able to do",
                        withoutAppraisal(Aspect.ABLE),
                        Map.of(ABLE, CANNOT_TELL, DIRECTION, PARTLY_MET, HAND_OVER, CANNOT_TELL)),
                // support
                new Tampering(
                        "the patient says that the support is not there",
                        judged(Aspect.SUPPORT_AVAILABLE, Judgement.NO),
                        Map.of(SUPPORTED, PARTLY_MET)),
                // direction over care
                new Tampering(
                        "nobody asked what the patient wants to direct",
                        with(d -> d.selfDirections(List.of())
                                .carePlans(List.of(plan().actions(List.of(
                                                shopping().answers(List.of()).build()))
                                        .build()))),
                        Map.of(DIRECTION, CANNOT_TELL, STIMULATE, CANNOT_TELL, HAND_OVER, CANNOT_TELL)),
                new Tampering(
                        "nothing came of asking",
                        with(d -> d.selfDirections(List.of(
                                        cooking().agreed(Optional.empty()).build()))
                                .carePlans(List.of(plan().actions(List.of(
                                                shopping().answers(List.of()).build()))
                                        .build()))),
                        Map.of(DIRECTION, PARTLY_MET, STIMULATE, PARTLY_MET, HAND_OVER, CANNOT_TELL)),
                new Tampering(
                        "the patient feels discouraged",
                        told(ExperienceTopic.ENCOURAGED_TO_TAKE_DIRECTION, ExperienceAnswer.NO),
                        Map.of(DIRECTION, PARTLY_MET, STIMULATE, NOT_MET)),
                new Tampering(
                        "direction is kept from the patient without a reason",
                        with(d -> d.selfDirections(
                                List.of(cooking().agreed(AgreedDegree.BY_OTHERS).build()))),
                        Map.of(DIRECTION, PARTLY_MET, HAND_OVER, NOT_MET)),
                new Tampering(
                        "less direction than wished, with a reason",
                        with(d -> d.selfDirections(List.of(cooking()
                                .agreed(AgreedDegree.TOGETHER)
                                .reason(Note.of("Na de operatie eerst samen."))
                                .build()))),
                        Map.of()),
                new Tampering(
                        "the patient is pushed beyond the wish",
                        with(d -> d.selfDirections(List.of(cooking()
                                .wish(DirectionWish.TOGETHER)
                                .inOwnWords(Optional.empty())
                                .build()))),
                        Map.of(
                                DIRECTION,
                                PARTLY_MET,
                                STIMULATE,
                                PARTLY_MET,
                                HAND_OVER,
                                NOT_MET,
                                MOTIVATED,
                                PARTLY_MET)),
                new Tampering(
                        "one of two wishes is agreed",
                        with(d -> d.addSelfDirections(cooking()
                                .id(EntryId.of("direction-money"))
                                .agreed(Optional.empty())
                                .build())),
                        Map.of(DIRECTION, PARTLY_MET, STIMULATE, PARTLY_MET, HAND_OVER, PARTLY_MET)),
                new Tampering(
                        "the patient wants none now, with a date to ask again",
                        with(d -> d.selfDirections(List.of(cooking()
                                .wish(DirectionWish.NOT_YET)
                                .inOwnWords(OwnWords.of("Nu nog niet."))
                                .agreed(Optional.empty())
                                .askAgainOn(TODAY.plusMonths(6))
                                .build()))),
                        Map.of(HAND_OVER, NOT_APPLICABLE)),
                new Tampering(
                        "the patient wants none now, and nobody will ask again",
                        with(d -> d.selfDirections(List.of(cooking()
                                .wish(DirectionWish.NOT_YET)
                                .inOwnWords(Optional.empty())
                                .agreed(Optional.empty())
                                .build()))),
                        Map.of(DIRECTION, PARTLY_MET, STIMULATE, PARTLY_MET, HAND_OVER, CANNOT_TELL)),
                new Tampering(
                        "the direction was entered in error",
                        with(d -> d.selfDirections(List.of(cooking()
                                .recorded(Recorded.builder()
                                        .from(inTheTalk())
                                        .enteredInError(EnteredInError.of(TODAY, NURSE))
                                        .build())
                                .build()))),
                        Map.of(DIRECTION, CANNOT_TELL, STIMULATE, CANNOT_TELL, HAND_OVER, CANNOT_TELL)),
                new Tampering(
                        "the asking was longer ago than the period",
                        with(d -> d.selfDirections(List.of(cooking()
                                .recorded(Recorded.builder()
                                        .on(TALK)
                                        .by(NURSE)
                                        .happenedOn(TODAY.minusMonths(13))
                                        .build())
                                .build()))),
                        Map.of(DIRECTION, PARTLY_MET, STIMULATE, CANNOT_TELL)),
                // what would look better than it is
                new Tampering(
                        "the nurse ticks that the patient feels safe",
                        notTold(ExperienceTopic.FEELS_SAFE_AND_SUPPORTED)
                                .andThen(with(d -> d.addExperiences(tickedByTheNurse())))::apply,
                        Map.of(SAFE, PARTLY_MET)),
                new Tampering(
                        "the nurse ticks that the patient feels safe, after the patient said no",
                        told(ExperienceTopic.FEELS_SAFE_AND_SUPPORTED, ExperienceAnswer.NO)
                                .andThen(with(d -> d.addExperiences(tickedByTheNurse())))::apply,
                        Map.of(SAFE, NOT_MET)),
                new Tampering(
                        "the patient dares to tell later that it was not safe before",
                        with(d -> d.addExperiences(Experience.builder()
                                .from(experience(ExperienceTopic.FEELS_SAFE_AND_SUPPORTED, ExperienceAnswer.NO))
                                .id(EntryId.of("complaint"))
                                .recorded(Recorded.builder()
                                        .on(TALK.plusDays(4))
                                        .by(PATIENT)
                                        .happenedOn(TALK.minusMonths(1))
                                        .build())
                                .build())),
                        Map.of(SAFE, PARTLY_MET)),
                new Tampering(
                        "the nurse ticks that the patient wants it",
                        with(d -> d.appraisals(List.of(
                                appraisal(Aspect.SEES_IMPORTANCE, Judgement.YES, PATIENT),
                                Appraisal.builder()
                                        .from(appraisal(Aspect.WANTS, Judgement.YES, PATIENT))
                                        .recorded(inTheTalk())
                                        .build(),
                                appraisal(Aspect.ABLE, Judgement.YES, PATIENT),
                                appraisal(Aspect.SUPPORT_AVAILABLE, Judgement.YES, PATIENT)))),
                        Map.of(MOTIVATED, PARTLY_MET)),
                new Tampering(
                        "an old no on ability that practice has mended",
                        with(d -> d.addAppraisals(
                                Appraisal.builder()
                                        .from(appraisal(Aspect.ABLE, Judgement.NO, NURSE))
                                        .id(EntryId.of("able-before"))
                                        .build(),
                                Appraisal.builder()
                                        .from(appraisal(Aspect.ABLE, Judgement.YES, NURSE))
                                        .recorded(Recorded.of(TODAY, NURSE))
                                        .build())),
                        Map.of()),
                new Tampering(
                        "only the daughter thinks that the patient is not able",
                        with(d -> d.addAppraisals(appraisal(Aspect.ABLE, Judgement.NO, DAUGHTER))),
                        Map.of(ABLE, PARTLY_MET, DIRECTION, PARTLY_MET, HAND_OVER, PARTLY_MET)),
                new Tampering(
                        "the nurse's word alone takes direction away",
                        with(d -> d.addAppraisals(appraisal(Aspect.ABLE, Judgement.NO, NURSE))
                                .selfDirections(List.of(
                                        cooking().agreed(AgreedDegree.BY_OTHERS).build()))),
                        Map.of(ABLE, PARTLY_MET, DIRECTION, PARTLY_MET, HAND_OVER, NOT_MET)),
                new Tampering(
                        "others do it, and the patient has no say in it",
                        with(d -> d.selfDirections(List.of(cooking()
                                        .agreed(AgreedDegree.BY_OTHERS)
                                        .reason(Note.of("Na de operatie."))
                                        .build()))
                                .carePlans(List.of(plan().actions(List.of(shopping()
                                                .does(List.of(DAUGHTER))
                                                .build()))
                                        .build()))),
                        Map.of(DIRECTION, PARTLY_MET, HAND_OVER, PARTLY_MET)),
                new Tampering(
                        "a view of ability from before the wish",
                        with(d -> d.selfDirections(List.of(cooking()
                                        .recorded(Recorded.of(TODAY, NURSE))
                                        .build()))
                                .carePlans(List.of(plan().recorded(Recorded.of(TODAY, NURSE))
                                        .build()))),
                        Map.of(DIRECTION, PARTLY_MET, HAND_OVER, CANNOT_TELL)),
                new Tampering(
                        "the direction was written down anew, and the plan names the earlier version",
                        with(d -> d.addSelfDirections(cooking()
                                .id(EntryId.of("direction-again"))
                                .recorded(Recorded.builder()
                                        .on(TODAY)
                                        .by(NURSE)
                                        .replaces(Example.COOKING)
                                        .build())
                                .build())),
                        Map.of()),
                new Tampering(
                        "somebody ticked that the patient wants none now",
                        with(d -> d.selfDirections(List.of(cooking()
                                .wish(DirectionWish.NOT_WANTED)
                                .inOwnWords(Optional.empty())
                                .agreed(Optional.empty())
                                .askAgainOn(TODAY.plusMonths(6))
                                .build()))),
                        Map.of(DIRECTION, PARTLY_MET, STIMULATE, PARTLY_MET, HAND_OVER, CANNOT_TELL)),
                new Tampering(
                        "the question comes back only in a far future",
                        with(d -> d.selfDirections(List.of(cooking()
                                        .wish(DirectionWish.NOT_YET)
                                        .inOwnWords(OwnWords.of("Nu niet."))
                                        .agreed(Optional.empty())
                                        .askAgainOn(TODAY.plusYears(70))
                                        .build()))
                                .carePlans(List.of(plan().actions(List.of(
                                                shopping().answers(List.of()).build()))
                                        .build()))),
                        Map.of(DIRECTION, PARTLY_MET, STIMULATE, PARTLY_MET, HAND_OVER, CANNOT_TELL)),
                new Tampering(
                        "the patient sees the agreement differently",
                        with(d -> d.addAnnotations(Annotation.builder()
                                .id(EntryId.of("objection"))
                                .recorded(Recorded.of(TODAY, PATIENT))
                                .about(Example.COOKING)
                                .inOwnWords(OwnWords.of("Dit heb ik nooit afgesproken."))
                                .build())),
                        Map.of(
                                DIRECTION,
                                PARTLY_MET,
                                STIMULATE,
                                PARTLY_MET,
                                HAND_OVER,
                                PARTLY_MET,
                                MOTIVATED,
                                PARTLY_MET)),
                new Tampering(
                        "nine actions alone beside one of the nurse",
                        with(d -> d.carePlans(List.of(plan().actions(List.of(
                                        shopping().supports(List.of()).build(),
                                        shopping()
                                                .id(EntryId.of("action-call"))
                                                .does(List.of(NURSE))
                                                .supports(List.of())
                                                .answers(List.of())
                                                .build()))
                                .build()))),
                        Map.of(ALONE, PARTLY_MET, DIRECTION, PARTLY_MET, HAND_OVER, PARTLY_MET)),
                new Tampering(
                        "a leaflet that nobody gave is no support",
                        with(d -> d.carePlans(List.of(plan().actions(List.of(
                                                shopping().supports(List.of()).build()))
                                        .build()))
                                .addSupportRecords(SupportRecord.builder()
                                        .id(EntryId.of("leaflet"))
                                        .recorded(inTheTalk())
                                        .what(Note.of("Folder gegeven"))
                                        .build())),
                        Map.of(ALONE, PARTLY_MET, DIRECTION, PARTLY_MET, HAND_OVER, PARTLY_MET)),
                new Tampering(
                        "the plan lies still",
                        with(d -> d.carePlans(
                                List.of(plan().status(PlanStatus.PAUSED).build()))),
                        Map.of(
                                ALONE,
                                PARTLY_MET,
                                DIRECTION,
                                PARTLY_MET,
                                HAND_OVER,
                                PARTLY_MET,
                                EFFECTIVE,
                                PARTLY_MET,
                                TUNE,
                                PARTLY_MET)),
                new Tampering(
                        "the patient agreed in words to more than first wished",
                        with(d -> d.selfDirections(List.of(cooking()
                                .wish(DirectionWish.NOT_YET)
                                .inOwnWords(OwnWords.of("Vooruit, ik probeer het."))
                                .build()))),
                        Map.of(DIRECTION, PARTLY_MET, HAND_OVER, PARTLY_MET)),
                new Tampering(
                        "a nurse ticks that the patient wants to direct it",
                        with(d -> d.selfDirections(
                                List.of(cooking().inOwnWords(Optional.empty()).build()))),
                        Map.of(
                                MOTIVATED,
                                PARTLY_MET,
                                DIRECTION,
                                PARTLY_MET,
                                STIMULATE,
                                PARTLY_MET,
                                HAND_OVER,
                                PARTLY_MET)),
                new Tampering(
                        "the nurse ticks a partly, after the patient said that it is not safe",
                        told(ExperienceTopic.FEELS_SAFE_AND_SUPPORTED, ExperienceAnswer.NO)
                                .andThen(with(d -> d.addExperiences(Experience.builder()
                                        .from(tickedByTheNurse())
                                        .answer(ExperienceAnswer.PARTLY)
                                        .build())))::apply,
                        Map.of(SAFE, NOT_MET)),
                new Tampering(
                        "a complaint of today about more than a year ago",
                        with(d -> d.addExperiences(Experience.builder()
                                .from(experience(ExperienceTopic.FEELS_SAFE_AND_SUPPORTED, ExperienceAnswer.NO))
                                .id(EntryId.of("complaint"))
                                .recorded(Recorded.builder()
                                        .on(TODAY)
                                        .by(PATIENT)
                                        .happenedOn(TODAY.minusMonths(15))
                                        .build())
                                .build())),
                        Map.of(SAFE, PARTLY_MET)),
                new Tampering(
                        "the patient says no and yes on one day",
                        with(d -> d.addAppraisals(Appraisal.builder()
                                .from(appraisal(Aspect.ABLE, Judgement.NO, PATIENT))
                                .id(EntryId.of("able-not"))
                                .build())),
                        Map.of(ABLE, NOT_MET, DIRECTION, PARTLY_MET, HAND_OVER, NOT_MET)),
                new Tampering(
                        "the nurse was asked and cannot say",
                        with(d -> d.addAppraisals(appraisal(Aspect.ABLE, Judgement.UNSURE, NURSE))),
                        Map.of()),
                new Tampering(
                        "the choice to do one plan alone does not excuse another",
                        with(d -> d.carePlans(List.of(
                                plan().choosesToDoItAlone(OwnWords.of("Dit plan doe ik zelf."))
                                        .actions(List.of(
                                                shopping().supports(List.of()).build()))
                                        .build(),
                                plan().id(EntryId.of("plan-2"))
                                        .goals(List.of())
                                        .actions(List.of(shopping()
                                                .id(EntryId.of("action-2"))
                                                .supports(List.of())
                                                .answers(List.of())
                                                .build()))
                                        .build()))),
                        Map.of(ALONE, PARTLY_MET)),
                new Tampering(
                        "the patient sees the plan differently",
                        with(d -> d.addAnnotations(Annotation.builder()
                                .id(EntryId.of("objection"))
                                .recorded(Recorded.of(TODAY, NURSE))
                                .about(Example.PLAN)
                                .inOwnWords(OwnWords.of("Zo hebben we het niet afgesproken."))
                                .build())),
                        Map.of(
                                ALONE,
                                PARTLY_MET,
                                SUPPORTED,
                                PARTLY_MET,
                                DIRECTION,
                                PARTLY_MET,
                                STIMULATE,
                                PARTLY_MET,
                                HAND_OVER,
                                PARTLY_MET,
                                EFFECTIVE,
                                PARTLY_MET,
                                TUNE,
                                PARTLY_MET)),
                new Tampering(
                        "the plan is carried out, and the need is old",
                        with(d -> d.answers(List.of(need().recorded(Recorded.of(TODAY.minusMonths(8), NURSE))
                                        .build()))
                                .carePlans(List.of(plan().status(PlanStatus.COMPLETED)
                                        .goals(List.of(goal().status(GoalStatus.REACHED)
                                                .build()))
                                        .build()))),
                        Map.of(
                                ALONE,
                                PARTLY_MET,
                                DIRECTION,
                                PARTLY_MET,
                                HAND_OVER,
                                PARTLY_MET,
                                EFFECTIVE,
                                PARTLY_MET,
                                TUNE,
                                PARTLY_MET)),
                new Tampering(
                        "an old need that stood in the wrong dossier at first",
                        with(d -> d.answers(List.of(
                                        need().recorded(Recorded.builder()
                                                        .on(TODAY.minusMonths(8))
                                                        .by(NURSE)
                                                        .enteredInError(EnteredInError.of(TODAY, NURSE))
                                                        .build())
                                                .build(),
                                        need().id(EntryId.of("need-again"))
                                                .recorded(Recorded.builder()
                                                        .on(TODAY)
                                                        .by(NURSE)
                                                        .replaces(NEED)
                                                        .build())
                                                .build()))
                                .carePlans(List.of(plan().goals(List.of()).build()))),
                        Map.of(EFFECTIVE, PARTLY_MET, TUNE, PARTLY_MET)),
                new Tampering(
                        "all that the patient named matters less now",
                        with(d -> d.answers(List.of(need().importance(Importance.LESS_IMPORTANT)
                                        .build()))
                                .carePlans(List.of(plan().goals(List.of()).build()))),
                        Map.of()),
                new Tampering(
                        "the nurse replaces the patient's own no by a ticked yes",
                        told(ExperienceTopic.FEELS_SAFE_AND_SUPPORTED, ExperienceAnswer.NO)
                                .andThen(with(d -> d.addExperiences(Experience.builder()
                                        .from(tickedByTheNurse())
                                        .recorded(Recorded.builder()
                                                .on(TODAY)
                                                .by(NURSE)
                                                .replaces(EntryId.of("FEELS-SAFE-AND-SUPPORTED"))
                                                .build())
                                        .build())))::apply,
                        Map.of(SAFE, NOT_MET)),
                new Tampering(
                        "the patient refuses in words, and is given it all the same",
                        with(d -> d.selfDirections(List.of(cooking()
                                .wish(DirectionWish.NOT_WANTED)
                                .inOwnWords(OwnWords.of("Nee, dat wil ik niet."))
                                .build()))),
                        Map.of(DIRECTION, PARTLY_MET, HAND_OVER, NOT_MET)),
                new Tampering(
                        "a tick in the patient's name after the patient said not to be able",
                        judged(Aspect.ABLE, Judgement.NO)
                                .andThen(with(d -> d.addAppraisals(Appraisal.builder()
                                        .from(appraisal(Aspect.ABLE, Judgement.YES, PATIENT))
                                        .id(EntryId.of("able-ticked"))
                                        .recorded(Recorded.of(TODAY, NURSE))
                                        .build())))::apply,
                        Map.of(ABLE, NOT_MET, DIRECTION, PARTLY_MET, HAND_OVER, NOT_MET)),
                new Tampering(
                        "a preference that nobody knows cannot be refused",
                        with(d -> d.contactAgreements(List.of(contact()
                                .preference(Optional.empty())
                                .outcome(PreferenceOutcome.NOT_FOLLOWED)
                                .build()))),
                        Map.of(EFFECTIVE, PARTLY_MET, FLEXIBLE, CANNOT_TELL)),
                new Tampering(
                        "what the patient said of something else does not hide a view of this",
                        with(d -> d.appraisals(List.of(
                                appraisal(Aspect.SEES_IMPORTANCE, Judgement.YES, PATIENT),
                                appraisal(Aspect.WANTS, Judgement.YES, PATIENT),
                                Appraisal.builder()
                                        .from(appraisal(Aspect.ABLE, Judgement.YES, PATIENT))
                                        .addAbout(NEED)
                                        .build(),
                                Appraisal.builder()
                                        .from(appraisal(Aspect.ABLE, Judgement.YES, PATIENT))
                                        .id(EntryId.of("able-ticked"))
                                        .recorded(inTheTalk())
                                        .addAbout(Example.COOKING)
                                        .build(),
                                appraisal(Aspect.SUPPORT_AVAILABLE, Judgement.YES, PATIENT)))),
                        Map.of(ABLE, PARTLY_MET)),
                // effective care
                new Tampering(
                        "the goal is only a proposal",
                        with(d -> d.carePlans(List.of(plan().goals(List.of(
                                        goal().status(GoalStatus.PROPOSED).build()))
                                .build()))),
                        Map.of(EFFECTIVE, PARTLY_MET, TUNE, PARTLY_MET)),
                new Tampering(
                        "the need was said again in other words, and the plan names the earlier ones",
                        with(d -> d.addAnswers(need().id(EntryId.of("need-again"))
                                .recorded(Recorded.builder()
                                        .on(TODAY)
                                        .by(NURSE)
                                        .replaces(NEED)
                                        .build())
                                .build())),
                        Map.of()),
                new Tampering(
                        "an unanswered need is made new by writing it down again",
                        with(d -> d.answers(List.of(
                                        need().recorded(Recorded.of(TODAY.minusMonths(8), NURSE))
                                                .build(),
                                        need().id(EntryId.of("need-again"))
                                                .recorded(Recorded.builder()
                                                        .on(TODAY)
                                                        .by(NURSE)
                                                        .replaces(NEED)
                                                        .build())
                                                .build()))
                                .carePlans(List.of(plan().goals(List.of()).build()))),
                        Map.of(EFFECTIVE, PARTLY_MET, TUNE, PARTLY_MET)),
                new Tampering(
                        "one need is called most important, and the others have no answer",
                        with(d -> d.addAnswers(need().id(EntryId.of("need-rest"))
                                .importance(Optional.empty())
                                .build())),
                        Map.of(EFFECTIVE, PARTLY_MET, TUNE, PARTLY_MET)),
                new Tampering(
                        "the need is put off for ever",
                        with(d -> d.carePlans(List.of(plan().goals(List.of())
                                .addNotNow(NotNow.builder()
                                        .answers(NEED)
                                        .reason(Note.of("Geen tijd."))
                                        .build())
                                .build()))),
                        Map.of(EFFECTIVE, PARTLY_MET, TUNE, PARTLY_MET)),
                new Tampering(
                        "the patient finds that the care fits in part",
                        told(ExperienceTopic.CARE_FITS, ExperienceAnswer.PARTLY),
                        Map.of(EFFECTIVE, PARTLY_MET, TUNE, PARTLY_MET)),
                new Tampering(
                        "the patient does not know yet what is needed",
                        with(d -> d.answers(List.of(Answer.builder()
                                .id(NEED)
                                .recorded(inTheTalk())
                                .question(DiagnosisQuestion.NEED)
                                .response(Response.DOES_NOT_KNOW)
                                .build()))),
                        Map.of(EFFECTIVE, PARTLY_MET, TUNE, PARTLY_MET)),
                new Tampering(
                        "an unexplained refusal that was mended later",
                        with(d -> d.addContactAgreements(contact()
                                .id(EntryId.of("contact-before"))
                                .recorded(Recorded.of(TALK.minusMonths(2), NURSE))
                                .outcome(PreferenceOutcome.NOT_FOLLOWED)
                                .build())),
                        Map.of()),
                new Tampering(
                        "wishes and needs were not asked",
                        with(d -> d.answers(List.of())
                                .carePlans(List.of(plan().goals(List.of(
                                                goal().answers(List.of()).build()))
                                        .build()))),
                        Map.of(EFFECTIVE, PARTLY_MET, TUNE, CANNOT_TELL)),
                new Tampering(
                        "the patient was asked and does not want to say",
                        with(d -> d.answers(List.of(Answer.builder()
                                .id(NEED)
                                .recorded(Recorded.of(TALK, PATIENT))
                                .question(DiagnosisQuestion.NEED)
                                .response(Response.DECLINED)
                                .build()))),
                        Map.of()),
                new Tampering(
                        "a nurse ticks that the patient was asked and does not want to say",
                        with(d -> d.answers(List.of(Answer.builder()
                                .id(NEED)
                                .recorded(inTheTalk())
                                .question(DiagnosisQuestion.NEED)
                                .response(Response.DECLINED)
                                .build()))),
                        Map.of(EFFECTIVE, PARTLY_MET, TUNE, PARTLY_MET)),
                new Tampering(
                        "the need has no answer yet",
                        with(d -> d.carePlans(List.of(plan().goals(List.of()).build()))),
                        Map.of(EFFECTIVE, PARTLY_MET, TUNE, PARTLY_MET)),
                new Tampering(
                        "the goal was let go without the patient",
                        with(d -> d.carePlans(List.of(plan().goals(List.of(
                                                goal().status(GoalStatus.LET_GO).build()))
                                        .build()))
                                .progressReviews(List.of(Example.review()
                                        .participants(List.of(NURSE, DAUGHTER))
                                        .build()))),
                        Map.of(
                                EFFECTIVE,
                                PARTLY_MET,
                                TUNE,
                                PARTLY_MET,
                                "criterion/transparent-quality",
                                PARTLY_MET,
                                "criterion/transparent-quality/evaluate-regularly",
                                PARTLY_MET,
                                "criterion/emotional-support",
                                PARTLY_MET,
                                "criterion/emotional-support/follow-pace",
                                PARTLY_MET)),
                new Tampering(
                        "the goal was let go together",
                        with(d -> d.carePlans(List.of(plan().goals(
                                        List.of(goal().status(GoalStatus.LET_GO).build()))
                                .build()))),
                        Map.of()),
                new Tampering(
                        "the goal was let go together, and the patient says the need again since",
                        with(d -> d.addAnswers(need().id(EntryId.of("need-again"))
                                        .recorded(Recorded.builder()
                                                .on(TODAY)
                                                .by(NURSE)
                                                .replaces(NEED)
                                                .build())
                                        .build())
                                .carePlans(List.of(plan().goals(List.of(
                                                goal().status(GoalStatus.LET_GO).build()))
                                        .build()))),
                        Map.of(EFFECTIVE, PARTLY_MET, TUNE, PARTLY_MET)),
                new Tampering(
                        "the need is put off until far beyond the period",
                        with(d -> d.carePlans(List.of(plan().goals(List.of())
                                .recorded(Recorded.builder()
                                        .from(inTheTalk())
                                        .happenedOn(TODAY.minusMonths(14))
                                        .build())
                                .addNotNow(NotNow.builder()
                                        .answers(NEED)
                                        .reasonInOwnWords(OwnWords.of("Eerst rust."))
                                        .lookAgainOn(TODAY.plusYears(5))
                                        .build())
                                .build()))),
                        Map.of(EFFECTIVE, PARTLY_MET, TUNE, PARTLY_MET)),
                new Tampering(
                        "the need has had no answer for longer than the period, and nobody says what the plan is for",
                        with(d -> d.answers(List.of(need().recorded(Recorded.of(TODAY.minusMonths(4), NURSE))
                                        .build()))
                                .carePlans(List.of(plan().goals(List.of()).build()))),
                        Map.of(EFFECTIVE, PARTLY_MET, TUNE, PARTLY_MET)),
                new Tampering(
                        "the need is put off with a reason and a day to look again",
                        with(d -> d.carePlans(List.of(plan().goals(List.of())
                                .addNotNow(NotNow.builder()
                                        .answers(NEED)
                                        .reasonInOwnWords(OwnWords.of("Eerst rust."))
                                        .lookAgainOn(TODAY.plusMonths(2))
                                        .build())
                                .build()))),
                        Map.of()),
                new Tampering(
                        "the need is put off without a reason",
                        with(d -> d.carePlans(List.of(plan().goals(List.of())
                                .addNotNow(NotNow.builder().answers(NEED).build())
                                .build()))),
                        Map.of(EFFECTIVE, PARTLY_MET, TUNE, PARTLY_MET)),
                new Tampering(
                        "one of two important needs is answered",
                        with(d ->
                                d.addAnswers(need().id(EntryId.of("need-rest")).build())),
                        Map.of(EFFECTIVE, PARTLY_MET, TUNE, PARTLY_MET)),
                new Tampering(
                        "a less important need has no answer",
                        with(d -> d.addAnswers(need().id(EntryId.of("need-rest"))
                                .importance(Importance.LESS_IMPORTANT)
                                .build())),
                        Map.of()),
                new Tampering(
                        "the patient says that the care does not fit",
                        told(ExperienceTopic.CARE_FITS, ExperienceAnswer.NO),
                        Map.of(EFFECTIVE, PARTLY_MET, TUNE, NOT_MET)),
                new Tampering(
                        "the plan is still a draft",
                        with(d -> d.carePlans(
                                List.of(plan().status(PlanStatus.DRAFT).build()))),
                        Map.of(
                                ALONE,
                                PARTLY_MET,
                                DIRECTION,
                                PARTLY_MET,
                                HAND_OVER,
                                PARTLY_MET,
                                EFFECTIVE,
                                PARTLY_MET,
                                TUNE,
                                PARTLY_MET)),
                new Tampering(
                        "the preference is unknown",
                        with(d -> d.contactAgreements(
                                List.of(contact().preference(Optional.empty()).build()))),
                        Map.of(EFFECTIVE, PARTLY_MET, FLEXIBLE, CANNOT_TELL)),
                new Tampering(
                        "the preference has had no effect yet",
                        with(d -> d.contactAgreements(
                                List.of(contact().outcome(Optional.empty()).build()))),
                        Map.of(EFFECTIVE, PARTLY_MET, FLEXIBLE, PARTLY_MET)),
                new Tampering(
                        "the preference is refused without a reason",
                        with(d -> d.contactAgreements(List.of(contact()
                                .outcome(PreferenceOutcome.NOT_FOLLOWED)
                                .build()))),
                        Map.of(EFFECTIVE, PARTLY_MET, FLEXIBLE, NOT_MET)),
                new Tampering(
                        "the preference cannot be followed, with a reason",
                        with(d -> d.contactAgreements(List.of(contact()
                                .outcome(PreferenceOutcome.NOT_FOLLOWED)
                                .reason(Note.of("De bus rijdt niet."))
                                .build()))),
                        Map.of()),
                new Tampering(
                        "there was nothing to choose",
                        with(d -> d.contactAgreements(
                                List.of(contact().offered(List.of()).build()))),
                        Map.of(EFFECTIVE, PARTLY_MET, FLEXIBLE, PARTLY_MET)),
                new Tampering(
                        "nobody asked about contact",
                        with(d -> d.contactAgreements(List.of())),
                        Map.of(EFFECTIVE, PARTLY_MET, FLEXIBLE, CANNOT_TELL)));
    }

    @Test
    void aLaterTellingMendsAnEarlierOne() {
        Experience mended = Experience.builder()
                .from(experience(ExperienceTopic.CARE_FITS, ExperienceAnswer.YES))
                .id(EntryId.of("mended"))
                .recorded(Recorded.of(TALK.plusDays(1), PATIENT))
                .build();
        Dossier dossier = told(ExperienceTopic.CARE_FITS, ExperienceAnswer.NO)
                .andThen(with(d -> d.addExperiences(mended)))
                .apply(Example.whole());
        assertThat(verdicts(dossier, TALK)).containsEntry(TUNE, NOT_MET);
        assertThat(verdicts(dossier, TALK.plusDays(1))).containsEntry(TUNE, MET);
    }

    @Test
    void whatTheDaughterExperiencesIsNotWhatThePatientExperiences() {
        Dossier dossier = notTold(ExperienceTopic.FEELS_SAFE_AND_SUPPORTED)
                .andThen(with(d -> d.addExperiences(Experience.builder()
                        .from(experience(ExperienceTopic.FEELS_SAFE_AND_SUPPORTED, ExperienceAnswer.YES))
                        .teller(DAUGHTER)
                        .build())))
                .apply(Example.whole());
        assertThat(verdicts(dossier, TODAY)).containsEntry(SAFE, CANNOT_TELL);
    }

    @Test
    void anEmptyDossierIsNoErrorAndNothingCanBeTold() {
        Map<String, Verdict> found = verdicts(Example.people().build(), TODAY);
        assertThat(found.remove("criterion/transparent-quality/what-to-expect"))
                .as("nothing was proposed, so nothing was to be explained")
                .isEqualTo(NOT_APPLICABLE);
        assertThat(found.values()).containsOnly(CANNOT_TELL);
    }

    private static Experience tickedByTheNurse() {
        return Experience.builder()
                .from(experience(ExperienceTopic.FEELS_SAFE_AND_SUPPORTED, ExperienceAnswer.YES))
                .id(EntryId.of("ticked"))
                .recorded(Recorded.of(TALK.plusDays(1), NURSE))
                .build();
    }

    private static UnaryOperator<Dossier> told(ExperienceTopic topic, ExperienceAnswer answer) {
        return dossier -> with(d -> d.addExperiences(experience(topic, answer)))
                .apply(notTold(topic).apply(dossier));
    }

    private static UnaryOperator<Dossier> notTold(ExperienceTopic topic) {
        return dossier -> Dossier.builder()
                .from(dossier)
                .experiences(dossier.experiences().stream()
                        .filter(each -> each.topic() != topic)
                        .toList())
                .build();
    }

    private static UnaryOperator<Dossier> judged(Aspect aspect, Judgement judgement) {
        return dossier -> with(d -> d.addAppraisals(appraisal(aspect, judgement, PATIENT)))
                .apply(withoutAppraisal(aspect).apply(dossier));
    }

    private static UnaryOperator<Dossier> withoutAppraisal(Aspect aspect) {
        return dossier -> {
            List<Appraisal> others = dossier.appraisals().stream()
                    .filter(each -> each.aspect() != aspect)
                    .toList();
            return Dossier.builder().from(dossier).appraisals(others).build();
        };
    }
}
