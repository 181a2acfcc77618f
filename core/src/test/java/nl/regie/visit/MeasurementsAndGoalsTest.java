package nl.regie.visit;

import static nl.regie.visit.ToldLines.SINCE;
import static nl.regie.visit.ToldLines.THIS;
import static nl.regie.visit.ToldLines.happened;
import static nl.regie.visit.ToldLines.replacing;
import static nl.regie.visit.Visits.FILLED_IN;
import static nl.regie.visit.Visits.LAST_VISIT;
import static nl.regie.visit.Visits.NURSE;
import static nl.regie.visit.Visits.PATIENT;
import static nl.regie.visit.Visits.SON;
import static nl.regie.visit.Visits.TODAY;
import static nl.regie.visit.Visits.VISIT;
import static nl.regie.visit.Visits.preparation;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.Goal;
import nl.regie.careplan.GoalProgress;
import nl.regie.careplan.GoalStatus;
import nl.regie.careplan.PlanStatus;
import nl.regie.careplan.ProgressReview;
import nl.regie.careplan.ProgressStep;
import nl.regie.consult.AgreedLimit;
import nl.regie.consult.Amount;
import nl.regie.consult.OwnMeasurement;
import nl.regie.consult.VisitDecision;
import nl.regie.consult.VisitPlan;
import nl.regie.dossier.Dossier;
import nl.regie.entry.EnteredInError;
import nl.regie.entry.EntryId;
import nl.regie.entry.Note;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.entry.Recorded;
import nl.regie.legal.Representation;
import nl.regie.legal.RepresentationBasis;
import nl.regie.visit.ToldLines.Row;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the patient measured against what was agreed, and how it goes with the goals, with what lies beside it. */
class MeasurementsAndGoalsTest {
    private static final EntryId GOAL = EntryId.of("goal");
    private static final EntryId ANOTHER_GOAL = EntryId.of("another-goal");
    private static final String WITHIN = "WITHIN_LIMITS: this";
    private static final String BEYOND = "MEASUREMENT_BEYOND_LIMIT: preparation";
    private static final String WITHOUT = "MEASUREMENT_WITHOUT_LIMIT: preparation";
    private static final String MISSING = "MEASUREMENT_MISSING: this";
    private static final String UNSURE = "MEASUREMENT_DAY_UNSURE: preparation";
    private static final String UNDER_WAY = "GOALS_UNDER_WAY: goal";
    private static final String UNDER_WAY_HERE = "GOALS_UNDER_WAY: goal, preparation";
    private static final String UNTOLD = "GOAL_UNTOLD: goal";

    static Stream<Row> rows() {
        return Stream.of(
                        measured(),
                        beyondAndSince(),
                        measuredWhen(),
                        limitsThatChanged(),
                        goals(),
                        goalsTold(),
                        lastTold())
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void itTells(Row row) {
        Dossier dossier = row.dossier();
        VisitInView visit = ToldLines.visitIn(dossier);
        MeasurementsAndGoals found = new MeasurementsAndGoals(visit);
        List<String> lines = new ArrayList<>(ToldLines.lines(found.tellings()));
        lines.addAll(ToldLines.reasons(found.reasons(new PatientsAnswers(visit))));
        assertThat(lines).containsExactlyInAnyOrderElementsOf(row.told());
        ToldLines.areOfTheirDays(found.tellings().toList(), dossier);
    }

    private static List<Row> measured() {
        AgreedLimit.Builder between = limit("140").lowest(Amount.of("100"));
        return List.of(
                Row.of("nothing was agreed, and nothing measured", d -> d),
                Row.of("at the limit", measured("140", limit("140")), WITHIN),
                Row.of("above it", measured("141", limit("140")), BEYOND),
                Row.of("at the lowest", measured("100", between), WITHIN),
                Row.of("below the lowest", measured("99", between), BEYOND),
                Row.of(
                        "below the lowest, and nothing was agreed of the highest",
                        measured("99", between.highest(Optional.empty())),
                        BEYOND),
                Row.of("not measured", d -> d.addAgreedLimits(limit("140").build()), MISSING),
                Row.of(
                        "something else was measured",
                        d -> d.addAgreedLimits(limit("140").build())
                                .consultPreparations(List.of(preparation()
                                        .addMeasurements(OwnMeasurement.builder()
                                                .what(Note.of("suiker"))
                                                .value(Amount.of("6"))
                                                .on(FILLED_IN)
                                                .build())
                                        .build())),
                        WITHOUT,
                        MISSING),
                Row.of(
                        "one of two was measured",
                        d -> measured("139", limit("140"))
                                .apply(d)
                                .addAgreedLimits(limit("80").id(SINCE).build()),
                        "MEASUREMENT_MISSING: since"),
                Row.of("no number was agreed", measured("139", limit("140").highest(Optional.empty())), WITHOUT),
                Row.of(
                        "a nurse set the limit alone",
                        measured("139", limit("140").agreedWith(List.of(NURSE))),
                        WITHOUT),
                Row.of(
                        "the son agreed, who is close",
                        measured("139", limit("140").agreedWith(List.of(SON))),
                        WITHOUT),
                Row.of(
                        "the son agreed, who is the mentor",
                        d -> measured("139", limit("140").agreedWith(List.of(SON)))
                                .apply(d)
                                .addRepresentations(Representation.builder()
                                        .id(EntryId.of("mentor"))
                                        .recorded(Recorded.of(LAST_VISIT, NURSE))
                                        .representative(SON)
                                        .basis(RepresentationBasis.MENTOR)
                                        .build()),
                        WITHIN));
    }

    /** What was done since, and what is told in another preparation for this visit. */
    private static List<Row> beyondAndSince() {
        AgreedLimit.Builder limit = limit("140");
        return List.of(
                Row.of(
                        "somebody decided, with a reason",
                        d -> decided(VisitPlan.SOONER, measured("141", limit).apply(d)),
                        "MEASUREMENT_ACTED_ON: preparation"),
                Row.of(
                        "somebody skipped",
                        d -> decided(VisitPlan.SKIP, measured("141", limit).apply(d)),
                        BEYOND),
                Row.of(
                        "in another preparation, of before, that was read",
                        d -> before("141", measured("139", limit).apply(d))
                                .addPreparationReadings(Visits.reading()
                                        .id(EntryId.of("read-before"))
                                        .preparation(EntryId.of("before"))
                                        .build()),
                        WITHIN),
                Row.of(
                        "in another preparation, of before, that nobody read",
                        d -> before("141", measured("139", limit).apply(d)),
                        "MEASUREMENT_BEYOND_LIMIT: before"),
                Row.of(
                        "in another preparation, of before, and not measured since",
                        d -> before("141", d.addAgreedLimits(limit.build())),
                        "MEASUREMENT_BEYOND_LIMIT: before",
                        MISSING));
    }

    private static Dossier.Builder decided(VisitPlan plan, Dossier.Builder dossier) {
        return dossier.addVisitDecisions(VisitDecision.builder()
                .id(EntryId.of("called"))
                .recorded(Recorded.of(TODAY, NURSE))
                .preparation(preparation().build().id())
                .plan(plan)
                .reason(Note.of("Gebeld."))
                .decidedBy(NURSE)
                .build());
    }

    private static Dossier.Builder before(String value, Dossier.Builder dossier) {
        return dossier.addConsultPreparations(preparation()
                .id(EntryId.of("before"))
                .recorded(Recorded.of(FILLED_IN.minusDays(1), PATIENT))
                .addMeasurements(OwnMeasurement.builder()
                        .limit(THIS)
                        .value(Amount.of(value))
                        .on(FILLED_IN.minusDays(1))
                        .build())
                .build());
    }

    private static List<Row> measuredWhen() {
        LocalDate monthBefore = VISIT.minusMonths(1);
        return List.of(
                Row.of("a month before the visit", measured("139", monthBefore, limit("140")), WITHIN),
                Row.of("a day before that", measured("139", monthBefore.minusDays(1), limit("140")), UNSURE),
                Row.of("a day after it was filled in", measured("139", TODAY, limit("140")), UNSURE));
    }

    /** What was beyond the limit on its day is not made good since. */
    private static List<Row> limitsThatChanged() {
        AgreedLimit.Builder raised = limit("150").id(SINCE).recorded(replacing(THIS, TODAY, NURSE));
        AgreedLimit.Builder ofThatDay = limit("140").recorded(Recorded.of(FILLED_IN, NURSE));
        AgreedLimit.Builder inError = limit("140")
                .recorded(Recorded.builder()
                        .on(LAST_VISIT)
                        .by(NURSE)
                        .enteredInError(EnteredInError.of(FILLED_IN, NURSE))
                        .build());
        LocalDate before = FILLED_IN.minusDays(1);
        return List.of(
                Row.of("raised the day after", measured("145", limit("140"), raised), BEYOND),
                Row.of("agreed that day, and raised the day after", measured("145", ofThatDay, raised), BEYOND),
                Row.of(
                        "lowered that day, and raised the day after",
                        measured(
                                "135",
                                limit("140"),
                                limit("130").id(SINCE).recorded(replacing(THIS, FILLED_IN, NURSE)),
                                limit("150").id(EntryId.of("raised")).recorded(replacing(SINCE, TODAY, NURSE))),
                        BEYOND),
                Row.of(
                        "agreed that day, and raised the day after: within both",
                        measured("139", ofThatDay, raised),
                        "WITHIN_LIMITS: since"),
                Row.of("in error, and raised the day after", measured("145", inError, raised), WITHOUT),
                Row.of(
                        "raised long before, and written first in the file",
                        measured(
                                "145",
                                limit("150").id(SINCE).recorded(replacing(THIS, LAST_VISIT.plusDays(1), NURSE)),
                                limit("140")),
                        "WITHIN_LIMITS: since"),
                Row.of(
                        "lowered since: it would be beyond now",
                        measured("139", limit("140"), limit("130").id(SINCE).recorded(replacing(THIS, TODAY, NURSE))),
                        BEYOND),
                Row.of(
                        "agreed on the day before, and written down the day after",
                        measured("145", before, limit("140").recorded(happened(before.minusDays(1), FILLED_IN, NURSE))),
                        BEYOND),
                Row.of(
                        "agreed that day, and written down the day after",
                        measured("139", before, limit("140").recorded(happened(before, FILLED_IN, NURSE))),
                        WITHIN),
                Row.of(
                        "agreed the day after",
                        measured("139", before, limit("140").recorded(Recorded.of(FILLED_IN, NURSE))),
                        WITHOUT));
    }

    private static List<Row> goals() {
        return List.of(
                Row.of("a goal of which nothing was told", d -> d.addCarePlans(plan().build()), UNTOLD),
                Row.of(
                        "a goal of which nothing was told, in a draft",
                        d -> d.addCarePlans(plan().status(PlanStatus.DRAFT).build())),
                Row.of(
                        "a goal that was reached, of which nothing was told",
                        d -> d.addCarePlans(plan().goals(List.of(
                                        goal(GOAL).status(GoalStatus.REACHED).build()))
                                .build())),
                Row.of(
                        "a goal that only somebody else took on, of which nothing was told",
                        d -> d.addCarePlans(plan().goals(
                                        List.of(goal(GOAL).addAcceptedBy(NURSE).build()))
                                .build())),
                Row.of(
                        "a goal that the patient took on with others",
                        d -> d.addCarePlans(plan().goals(List.of(
                                        goal(GOAL).addAcceptedBy(NURSE, PATIENT).build()))
                                .build()),
                        UNTOLD),
                Row.of("a goal that goes well", toldNow(PATIENT, ProgressStep.ON_THE_WAY), UNDER_WAY_HERE),
                Row.of("a first step", toldNow(PATIENT, ProgressStep.FIRST_STEP), UNDER_WAY_HERE),
                Row.of("a goal that does not go yet", toldNow(PATIENT, ProgressStep.NOT_YET)),
                Row.of("a goal that goes well, says the nurse", toldNow(NURSE, ProgressStep.SUCCESS), UNTOLD),
                Row.of(
                        "a goal, in words without a step",
                        now(told(PATIENT, ProgressStep.SUCCESS)
                                .step(Optional.empty())
                                .inOwnWords(OwnWords.of("Gaat."))),
                        UNTOLD),
                Row.of(
                        "one of two goals goes well",
                        d -> now(told(PATIENT, ProgressStep.SUCCESS))
                                .apply(d)
                                .carePlans(List.of(
                                        plan().addGoals(goal(ANOTHER_GOAL).build())
                                                .build())),
                        "GOAL_UNTOLD: another-goal"));
    }

    private static List<Row> goalsTold() {
        String well = "this: ProgressReview PROGRESS SUCCESS";
        String back = "this: ProgressReview PROGRESS SETBACK";
        LocalDate yearBefore = TODAY.minusYears(1);
        return List.of(
                Row.of(
                        "went well at the review",
                        then(LAST_VISIT, PATIENT, ProgressStep.SUCCESS),
                        well,
                        UNDER_WAY + ", this"),
                Row.of(
                        "went well at the review, said the nurse",
                        then(LAST_VISIT, NURSE, ProgressStep.SUCCESS),
                        well,
                        UNTOLD),
                Row.of("went back at the review", then(LAST_VISIT, PATIENT, ProgressStep.SETBACK), back),
                Row.of(
                        "went well a year ago",
                        then(yearBefore, PATIENT, ProgressStep.SUCCESS),
                        well,
                        UNDER_WAY + ", this"),
                Row.of(
                        "went well a day before that",
                        then(yearBefore.minusDays(1), PATIENT, ProgressStep.SUCCESS),
                        well,
                        UNTOLD),
                Row.of(
                        "went back at the review, and goes well now",
                        d -> toldNow(PATIENT, ProgressStep.SUCCESS)
                                .apply(d)
                                .addProgressReviews(review(THIS, LAST_VISIT, told(PATIENT, ProgressStep.SETBACK))),
                        UNDER_WAY_HERE),
                Row.of(
                        "went back at the review, said the nurse, and goes well now, says the patient",
                        d -> toldNow(PATIENT, ProgressStep.SUCCESS)
                                .apply(d)
                                .addProgressReviews(review(THIS, LAST_VISIT, told(NURSE, ProgressStep.SETBACK))),
                        back));
    }

    /** What each person told last of a goal, and of one day all of it. */
    private static List<Row> lastTold() {
        String back = "this: ProgressReview PROGRESS SETBACK";
        String well = "since: ProgressReview PROGRESS SUCCESS";
        UnaryOperator<Dossier.Builder> wentBack = then(LAST_VISIT, PATIENT, ProgressStep.SETBACK);
        LocalDate later = LAST_VISIT.plusDays(1);
        return List.of(
                Row.of(
                        "went back, and well at the next review",
                        d -> wentBack.apply(d)
                                .addProgressReviews(review(SINCE, later, told(PATIENT, ProgressStep.SUCCESS))),
                        well,
                        UNDER_WAY + ", since"),
                Row.of(
                        "went back, and well, of one day",
                        d -> wentBack.apply(d)
                                .addProgressReviews(review(SINCE, LAST_VISIT, told(PATIENT, ProgressStep.SUCCESS))),
                        back,
                        well),
                Row.of(
                        "went back, and well at the next review, said the nurse",
                        d -> wentBack.apply(d)
                                .addProgressReviews(review(SINCE, later, told(NURSE, ProgressStep.SUCCESS))),
                        back,
                        well),
                Row.of(
                        "went back, and at the next review only words",
                        d -> wentBack.apply(d)
                                .addProgressReviews(review(
                                        SINCE,
                                        later,
                                        told(PATIENT, ProgressStep.SUCCESS)
                                                .step(Optional.empty())
                                                .inOwnWords(OwnWords.of("Gaat.")))),
                        back),
                Row.of(
                        "went back, in an earlier preparation",
                        d -> d.addCarePlans(plan().build())
                                .addConsultPreparations(preparation()
                                        .id(THIS)
                                        .recorded(Recorded.of(LAST_VISIT, PATIENT))
                                        .visitOn(LAST_VISIT.plusDays(1))
                                        .addProgress(told(PATIENT, ProgressStep.SETBACK)
                                                .build())
                                        .build()),
                        "this: ConsultPreparation PROGRESS SETBACK",
                        UNTOLD));
    }

    private static UnaryOperator<Dossier.Builder> measured(String value, AgreedLimit.Builder... limits) {
        return measured(value, FILLED_IN, limits);
    }

    private static UnaryOperator<Dossier.Builder> measured(String value, LocalDate on, AgreedLimit.Builder... limits) {
        return d -> d.addAllAgreedLimits(
                        Stream.of(limits).map(AgreedLimit.Builder::build).toList())
                .consultPreparations(List.of(preparation()
                        .addMeasurements(OwnMeasurement.builder()
                                .limit(THIS)
                                .value(Amount.of(value))
                                .on(on)
                                .build())
                        .build()));
    }

    private static AgreedLimit.Builder limit(String highest) {
        return AgreedLimit.builder()
                .id(THIS)
                .recorded(Recorded.of(LAST_VISIT, NURSE))
                .what(Note.of("bovendruk"))
                .highest(Amount.of(highest))
                .addAgreedWith(PATIENT);
    }

    private static UnaryOperator<Dossier.Builder> toldNow(PersonId person, ProgressStep step) {
        return now(told(person, step));
    }

    private static UnaryOperator<Dossier.Builder> now(GoalProgress.Builder told) {
        return d -> d.addCarePlans(plan().build())
                .consultPreparations(
                        List.of(preparation().addProgress(told.build()).build()));
    }

    private static UnaryOperator<Dossier.Builder> then(LocalDate day, PersonId person, ProgressStep step) {
        return d -> d.addCarePlans(plan().build()).addProgressReviews(review(THIS, day, told(person, step)));
    }

    private static ProgressReview review(EntryId id, LocalDate day, GoalProgress.Builder told) {
        return ProgressReview.builder()
                .id(id)
                .recorded(Recorded.of(day, NURSE))
                .addParticipants(PATIENT, NURSE)
                .addProgress(told.build())
                .build();
    }

    private static GoalProgress.Builder told(PersonId person, ProgressStep step) {
        return GoalProgress.builder().goal(GOAL).toldBy(person).step(step);
    }

    private static CarePlan.Builder plan() {
        return CarePlan.builder()
                .id(EntryId.of("plan"))
                .recorded(Recorded.of(TODAY.minusYears(2), NURSE))
                .status(PlanStatus.ACTIVE)
                .addGoals(goal(GOAL).build());
    }

    private static Goal.Builder goal(EntryId id) {
        return Goal.builder().id(id).status(GoalStatus.ACCEPTED).inOwnWords(OwnWords.of("Weer zelf naar de markt"));
    }
}
