package nl.regie.visit;

import static nl.regie.visit.ToldLines.SINCE;
import static nl.regie.visit.ToldLines.THIS;
import static nl.regie.visit.ToldLines.replacing;
import static nl.regie.visit.Visits.DOCTOR;
import static nl.regie.visit.Visits.FILLED_IN;
import static nl.regie.visit.Visits.LAST_VISIT;
import static nl.regie.visit.Visits.NURSE;
import static nl.regie.visit.Visits.PATIENT;
import static nl.regie.visit.Visits.PREPARATION;
import static nl.regie.visit.Visits.SON;
import static nl.regie.visit.Visits.TODAY;
import static nl.regie.visit.Visits.VISIT;
import static nl.regie.visit.Visits.allIsWell;
import static nl.regie.visit.Visits.noted;
import static nl.regie.visit.Visits.preparation;
import static nl.regie.visit.Visits.reading;
import static nl.regie.visit.Visits.said;
import static nl.regie.visit.Visits.visit;
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
import nl.regie.careplan.NotNow;
import nl.regie.careplan.PlanStatus;
import nl.regie.careplan.ProgressReview;
import nl.regie.careplan.ProgressStep;
import nl.regie.consult.AgendaTopic;
import nl.regie.consult.Amount;
import nl.regie.consult.ConsultPreparation;
import nl.regie.consult.OwnMeasurement;
import nl.regie.consult.PreparationReading;
import nl.regie.consult.VisitDecision;
import nl.regie.consult.VisitPlan;
import nl.regie.consult.VisitSummary;
import nl.regie.consult.YesNo;
import nl.regie.diagnosis.Answer;
import nl.regie.diagnosis.DiagnosisQuestion;
import nl.regie.diagnosis.Response;
import nl.regie.dossier.Dossier;
import nl.regie.entry.EntryId;
import nl.regie.entry.Note;
import nl.regie.entry.OwnWords;
import nl.regie.entry.Recorded;
import nl.regie.people.Confidence;
import nl.regie.reading.FormatVersion;
import nl.regie.signalling.SignallingPlan;
import nl.regie.signalling.SignallingPlanKind;
import nl.regie.visit.ToldLines.Row;
import nl.regie.visit.WhatEntriesTell.Telling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the record tells of a visit: what readers answered, what was decided, what is due, and what waits to be read.
 */
class WhatTheRecordTellsTest {
    private static final EntryId PLAN = EntryId.of("plan");
    private static final EntryId ANOTHER_PLAN = EntryId.of("another-plan");
    private static final EntryId GOAL = EntryId.of("goal");
    private static final Recorded THEN = Recorded.of(LAST_VISIT, NURSE);
    private static final String NOTHING_AGAINST = "NOTHING_AGAINST: reading";
    private static final List<String> NO_TO_ALL = List.of(
            "reading: PreparationReading FIRST_VISIT NO",
            "reading: PreparationReading TREATMENT_CHANGED NO",
            "reading: PreparationReading CHECKS_DUE NO",
            "reading: PreparationReading PREVIOUS_VISIT_SKIPPED NO",
            "reading: PreparationReading WORRIES NO");

    static Stream<Row> reasons() {
        return Stream.of(due(), lookedBackSince(), reviews(), unread(), wordsBeside(), topics())
                .flatMap(List::stream);
    }

    static Stream<Row> decisions() {
        return Stream.of(decided(), skippedBefore()).flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("reasons")
    void itGives(Row row) {
        assertThat(ToldLines.reasons(record(row.dossier()).reasons())).containsExactlyInAnyOrderElementsOf(row.told());
    }

    @ParameterizedTest
    @MethodSource("answers")
    void readersAnswer(Row row) {
        List<Telling> told = record(row.dossier()).tellings().toList();
        assertThat(ToldLines.lines(told.stream())).containsExactlyInAnyOrderElementsOf(row.told());
        assertThat(told).extracting(Telling::on).allMatch(FILLED_IN::equals);
    }

    /** What is told of worries, and of which it is said that something was done with them. */
    @ParameterizedTest
    @MethodSource("worries")
    void aWorryTells(Row row) {
        WhatTheRecordTells record = record(row.dossier());
        Stream<String> told = ToldLines.lines(record.tellings()).stream().filter(line -> line.contains(" WORRIES "));
        Stream<String> actedOn =
                ToldLines.reasons(record.reasons()).stream().filter(line -> line.startsWith("WORRY_ACTED_ON"));
        assertThat(Stream.concat(told, actedOn)).containsExactlyInAnyOrderElementsOf(row.told());
    }

    static List<Row> worries() {
        String none = "reading: PreparationReading WORRIES NO";
        String worried = "this: PreparationReading WORRIES YES";
        String untold = ": PreparationReading WORRIES UNTOLD";
        PreparationReading worry = reading()
                .id(THIS)
                .recorded(Recorded.of(FILLED_IN, DOCTOR))
                .worries(YesNo.YES)
                .build();
        UnaryOperator<Dossier.Builder> ofTheDoctor = d -> d.addPreparationReadings(worry);
        UnaryOperator<Dossier.Builder> ofAnother = d -> d.addConsultPreparations(
                        preparation().id(SINCE).visitOn(VISIT.plusMonths(1)).build())
                .addPreparationReadings(PreparationReading.builder()
                        .from(worry)
                        .preparation(SINCE)
                        .build());
        UnaryOperator<Dossier.Builder> notAsked = d -> d.preparationReadings(List.of(reading()
                .recorded(Recorded.of(FILLED_IN, NURSE))
                .worries(Optional.empty())
                .build()));
        UnaryOperator<Dossier.Builder> talked = d -> d.addVisitSummaries(visit().id(EntryId.of("talk"))
                .recorded(Recorded.of(TODAY, NURSE))
                .addDiscussed(noted(NURSE, "slaap"))
                .build());
        return List.of(
                Row.of("nothing worries", d -> d, none),
                Row.of(
                        "nothing worried, and they talked since",
                        d -> talked.apply(d.preparationReadings(List.of(reading()
                                .recorded(Recorded.of(FILLED_IN, NURSE))
                                .build()))),
                        none),
                Row.of("it worries the doctor, and not the nurse", ofTheDoctor, worried),
                Row.of(
                        "it worried the doctor, and they talked about something else",
                        d -> talked.apply(ofTheDoctor.apply(d)),
                        worried),
                Row.of(
                        "it worried the doctor, and what was done was written down",
                        d -> ofTheDoctor
                                .apply(d)
                                .addVisitDecisions(VisitDecision.builder()
                                        .id(EntryId.of("done"))
                                        .recorded(Recorded.of(TODAY, NURSE))
                                        .preparation(PREPARATION)
                                        .plan(VisitPlan.AS_PLANNED)
                                        .reason(Note.of("Gebeld."))
                                        .decidedBy(NURSE)
                                        .build()),
                        "WORRY_ACTED_ON: this"),
                Row.of("another preparation worries the doctor, and this one nobody", ofAnother, worried),
                Row.of(
                        "another preparation worries the doctor, and of this one nobody was asked",
                        d -> ofAnother.apply(notAsked.apply(d)),
                        worried,
                        untold),
                Row.of(
                        "another preparation worries the doctor, and this one nobody read",
                        d -> ofAnother.apply(d.preparationReadings(List.of())),
                        worried),
                Row.of("nobody was asked", notAsked, untold),
                Row.of(
                        "nobody was asked, and they talked since",
                        d -> talked.apply(notAsked.apply(d)),
                        "preparation: PreparationReading WORRIES UNTOLD_AND_ACTED_ON"),
                Row.of(
                        "nobody was asked, they talked since, and another read it after that",
                        d -> talked.apply(notAsked.apply(d))
                                .addPreparationReadings(reading()
                                        .worries(Optional.empty())
                                        .id(THIS)
                                        .build()),
                        untold));
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void aDecisionTells(Row row) {
        Dossier dossier = row.dossier();
        List<Telling> told = record(dossier).tellings().toList();
        List<String> expected = new ArrayList<>(NO_TO_ALL);
        expected.addAll(row.told());
        assertThat(ToldLines.lines(told.stream())).containsExactlyInAnyOrderElementsOf(expected);
        ToldLines.areOfTheirDays(told.subList(NO_TO_ALL.size(), told.size()), dossier);
    }

    private static List<Row> due() {
        LocalDate dayAfter = VISIT.plusDays(1);
        NotNow later = NotNow.builder().answers(THIS).lookAgainOn(VISIT).build();
        return List.of(
                Row.of("nothing", d -> d, NOTHING_AGAINST),
                isDue("a plan to look at on the day of the visit", plan(p -> p.lookAgainOn(VISIT)), "plan"),
                isNotDue("a plan to look at the day after", plan(p -> p.lookAgainOn(dayAfter))),
                isNotDue("a draft to look at", plan(p -> p.lookAgainOn(VISIT).status(PlanStatus.DRAFT))),
                isDue("a paused plan to look at", plan(p -> p.lookAgainOn(VISIT).status(PlanStatus.PAUSED)), "plan"),
                isNotDue("a plan until the visit", plan(p -> p.endsOn(VISIT))),
                isDue("a plan that ends the day before", plan(p -> p.endsOn(VISIT.minusDays(1))), "plan"),
                isDue(
                        "a goal to look at",
                        plan(p -> p.addGoals(goal().lookAgainOn(VISIT).build())),
                        "goal"),
                isNotDue(
                        "a goal to look at the day after",
                        plan(p -> p.addGoals(goal().lookAgainOn(dayAfter).build()))),
                isDue(
                        "a goal to reach by the visit",
                        plan(p -> p.addGoals(goal().reachBy(VISIT).build())),
                        "goal"),
                isNotDue(
                        "a goal to reach the day after",
                        plan(p -> p.addGoals(goal().reachBy(dayAfter).build()))),
                isDue(
                        "a goal that was proposed, to look at",
                        plan(p -> p.addGoals(goal().status(GoalStatus.PROPOSED)
                                .lookAgainOn(VISIT)
                                .build())),
                        "goal"),
                isNotDue(
                        "a goal that was reached, to look at",
                        plan(p -> p.addGoals(goal().status(GoalStatus.REACHED)
                                .lookAgainOn(VISIT)
                                .build()))),
                isDue(
                        "a wish that can wait until the visit",
                        d -> plan(p -> p.addNotNow(later)).apply(d).addAnswers(wish()),
                        "this"),
                isNotDue("a wish that can wait until the day after", d -> plan(p -> p.addNotNow(NotNow.builder()
                                .from(later)
                                .lookAgainOn(dayAfter)
                                .build()))
                        .apply(d)
                        .addAnswers(wish())),
                isDue("a signalling plan to look at", d -> d.addSignallingPlans(signalling(VISIT)), "this"),
                isNotDue(
                        "a signalling plan to look at the day after", d -> d.addSignallingPlans(signalling(dayAfter))));
    }

    private static List<Row> lookedBackSince() {
        UnaryOperator<Dossier.Builder> plan = plan(p -> p.lookAgainOn(FILLED_IN));
        LocalDate dayBefore = FILLED_IN.minusDays(1);
        UnaryOperator<Dossier.Builder> anew = d -> d.addCarePlans(
                plan().lookAgainOn(FILLED_IN).build(),
                plan().id(SINCE)
                        .recorded(replacing(PLAN, LAST_VISIT.plusDays(1), NURSE))
                        .lookAgainOn(FILLED_IN)
                        .build(),
                plan().id(ANOTHER_PLAN).build());
        return List.of(
                isNotDue("a plan to look at, which was done that day", d -> plan.apply(d)
                        .addProgressReviews(review(FILLED_IN, Optional.of(PLAN)).build())),
                isDue(
                        "a plan to look at, which was done the day before",
                        d -> plan.apply(d)
                                .addProgressReviews(
                                        review(dayBefore, Optional.of(PLAN)).build()),
                        "plan"),
                isNotDue("a plan to look at, and all of them were looked at that day", d -> plan.apply(d)
                        .addProgressReviews(review(FILLED_IN, Optional.empty()).build())),
                isNotDue("a plan to look at, and the version before was looked at that day", d -> anew.apply(d)
                        .addProgressReviews(review(FILLED_IN, Optional.of(PLAN)).build())),
                isDue(
                        "a plan to look at, and another one was looked at that day",
                        d -> anew.apply(d)
                                .addProgressReviews(review(FILLED_IN, Optional.of(ANOTHER_PLAN))
                                        .build()),
                        "since"));
    }

    private static List<Row> reviews() {
        UnaryOperator<Dossier.Builder> plans = d -> d.addCarePlans(
                plan().build(),
                plan().id(EntryId.of("plan-2"))
                        .recorded(replacing(PLAN, FILLED_IN.minusDays(9), NURSE))
                        .build(),
                plan().id(ANOTHER_PLAN).build());
        UnaryOperator<Dossier.Builder> next = d -> plans.apply(d)
                .addProgressReviews(
                        review(LAST_VISIT, Optional.of(PLAN)).nextOn(VISIT).build());
        return List.of(
                isDue("the next time to look back is the day of the visit", next, "this"),
                isNotDue("the next time to look back is the day after", d -> plans.apply(d)
                        .addProgressReviews(review(LAST_VISIT, Optional.of(PLAN))
                                .nextOn(VISIT.plusDays(1))
                                .build())),
                isNotDue("it was looked back at the plan since, as it stands", d -> next.apply(d)
                        .addProgressReviews(review(FILLED_IN, Optional.of(EntryId.of("plan-2")))
                                .id(SINCE)
                                .build())),
                isNotDue("it was looked back at all plans since", d -> next.apply(d)
                        .addProgressReviews(
                                review(FILLED_IN, Optional.empty()).id(SINCE).build())),
                isDue(
                        "it was looked back at another plan since",
                        d -> next.apply(d)
                                .addProgressReviews(review(FILLED_IN, Optional.of(ANOTHER_PLAN))
                                        .id(SINCE)
                                        .build()),
                        "this"),
                isDue(
                        "it was looked back twice on one day",
                        d -> next.apply(d)
                                .addProgressReviews(review(LAST_VISIT, Optional.of(PLAN))
                                        .id(SINCE)
                                        .build()),
                        "this"),
                isNotDue("it was to be looked back at all plans, and it was at one since", d -> plans.apply(d)
                        .addProgressReviews(
                                review(LAST_VISIT, Optional.empty())
                                        .nextOn(VISIT)
                                        .build(),
                                review(FILLED_IN, Optional.of(PLAN)).id(SINCE).build())));
    }

    private static List<Row> unread() {
        OwnMeasurement plain =
                OwnMeasurement.builder().value(Amount.of("139")).on(FILLED_IN).build();
        GoalProgress step = GoalProgress.builder()
                .goal(GOAL)
                .toldBy(PATIENT)
                .step(ProgressStep.SUCCESS)
                .build();
        OwnWords words = OwnWords.of("Het gaat zo.");
        String ticks = "NOT_READ: preparation";
        String text = "FREE_TEXT_UNREAD: preparation";
        return List.of(
                Row.of("ticks that nobody read", unread(p -> p), ticks),
                Row.of("words that nobody read", unread(p -> p.inOwnWords(words)), text),
                Row.of("a topic that nobody read", unread(p -> p.addTopics(words)), text, "TOPICS_WAIT: preparation"),
                Row.of("a measurement that nobody read", unread(p -> p.addMeasurements(plain)), ticks),
                Row.of(
                        "a measurement with words that nobody read",
                        unread(p -> p.addMeasurements(OwnMeasurement.builder()
                                .from(plain)
                                .what(Note.of("na de trap"))
                                .build())),
                        text),
                Row.of("a step that nobody read", unread(p -> p.addProgress(step)), ticks),
                Row.of(
                        "a step in words that nobody read",
                        unread(p -> p.addProgress(GoalProgress.builder()
                                .from(step)
                                .inOwnWords(words)
                                .build())),
                        text),
                Row.of(
                        "a step with a note that nobody read",
                        unread(p -> p.addProgress(GoalProgress.builder()
                                .from(step)
                                .note(Note.of("met hulp"))
                                .build())),
                        text),
                Row.of(
                        "all was read, by two",
                        d -> d.addPreparationReadings(reading()
                                .id(THIS)
                                .recorded(Recorded.of(TODAY, DOCTOR))
                                .build()),
                        "NOTHING_AGAINST: reading, this"),
                Row.of(
                        "it was read, and one question stayed open",
                        d -> d.preparationReadings(
                                List.of(reading().checksDue(Optional.empty()).build()))),
                Row.of(
                        "it was read, and one question is yes for another reader",
                        d -> d.addPreparationReadings(reading()
                                .id(THIS)
                                .recorded(Recorded.of(TODAY, DOCTOR))
                                .treatmentChanged(YesNo.YES)
                                .build())),
                Row.of(
                        "a reading of another preparation is none of this",
                        d -> d.addConsultPreparations(preparation()
                                        .id(SINCE)
                                        .visitOn(VISIT.plusMonths(1))
                                        .build())
                                .preparationReadings(
                                        List.of(reading().preparation(SINCE).build())),
                        ticks));
    }

    private static List<Row> wordsBeside() {
        return List.of(
                Row.of(
                        "words of the patient of before the reading",
                        d -> d.addAnswers(typed(FILLED_IN)),
                        NOTHING_AGAINST,
                        "WORDS_UNREAD: this"),
                Row.of(
                        "words of the patient of the day of the reading: they are newer, and told once",
                        d -> d.addAnswers(typed(TODAY)),
                        NOTHING_AGAINST,
                        "NEWER_WORDS: this"),
                Row.of(
                        "words of the patient in another preparation, which is told for itself",
                        d -> d.addConsultPreparations(preparation()
                                .id(THIS)
                                .recorded(Recorded.of(LAST_VISIT.plusDays(2), PATIENT))
                                .visitOn(LAST_VISIT.plusDays(9))
                                .inOwnWords(OwnWords.of("Ik slaap slecht."))
                                .build()),
                        NOTHING_AGAINST));
    }

    private static List<Row> topics() {
        AgendaTopic shared = AgendaTopic.builder()
                .from(noted(NURSE, "medicijnen"))
                .confidence(Confidence.MAY_BE_SHARED)
                .build();
        return List.of(
                Row.of(
                        "a topic of the patient",
                        d -> d.consultPreparations(List.of(preparation()
                                .addTopics(OwnWords.of("Mijn knie"))
                                .build())),
                        NOTHING_AGAINST,
                        "TOPICS_WAIT: preparation"),
                Row.of(
                        "a topic of the patient that was left over",
                        leftOver(said(PATIENT, "Mijn knie")),
                        NOTHING_AGAINST,
                        "TOPICS_WAIT: visit-1"),
                Row.of(
                        "a topic of the patient that was left over, as a nurse noted it",
                        leftOver(noted(PATIENT, "knie")),
                        NOTHING_AGAINST,
                        "TOPICS_NOT_FOR_HOME: visit-1"),
                Row.of(
                        "a topic of the son that was left over",
                        leftOver(said(SON, "Of hij wel eet")),
                        NOTHING_AGAINST,
                        "TOPICS_NOT_FOR_HOME: visit-1"),
                Row.of(
                        "a topic of the patient, and one of the son, that were left over",
                        leftOver(said(PATIENT, "Mijn knie"), said(SON, "Of hij wel eet")),
                        NOTHING_AGAINST,
                        "TOPICS_WAIT: visit-1",
                        "TOPICS_NOT_FOR_HOME: visit-1"),
                Row.of(
                        "a topic of the nurse that was left over",
                        leftOver(noted(NURSE, "medicijnen")),
                        NOTHING_AGAINST,
                        "PROFESSIONAL_HAS_TOPICS: visit-1"),
                Row.of(
                        "a topic of the nurse that was left over, and may be read at home",
                        leftOver(shared),
                        NOTHING_AGAINST,
                        "PROFESSIONAL_HAS_TOPICS: visit-1"),
                Row.of(
                        "the file was read in part: nothing is for home",
                        d -> leftOver(said(PATIENT, "Mijn knie")).apply(d).schemaVersion(FormatVersion.of("1.99")),
                        NOTHING_AGAINST,
                        "READ_IN_PART: ",
                        "TOPICS_NOT_FOR_HOME: visit-1"));
    }

    static List<Row> answers() {
        String nobody = ": PreparationReading FIRST_VISIT UNTOLD";
        UnaryOperator<Dossier.Builder> openFirst = d -> d.preparationReadings(
                List.of(reading().firstVisit(Optional.empty()).build()));
        return List.of(
                new Row("no to all", d -> d, NO_TO_ALL),
                Row.of("nobody read it", d -> d.preparationReadings(List.of())),
                new Row(
                        "nobody told whether checks are due",
                        d -> d.preparationReadings(
                                List.of(reading().checksDue(Optional.empty()).build())),
                        but("reading: PreparationReading CHECKS_DUE NO", ": PreparationReading CHECKS_DUE UNTOLD")),
                new Row(
                        "one reader says yes, and another no",
                        d -> d.preparationReadings(List.of(
                                reading().treatmentChanged(YesNo.YES).build(),
                                reading()
                                        .id(THIS)
                                        .recorded(Recorded.of(TODAY, DOCTOR))
                                        .build())),
                        but(
                                        "reading: PreparationReading TREATMENT_CHANGED NO",
                                        "reading: PreparationReading TREATMENT_CHANGED YES")
                                .stream()
                                .map(line -> line.replace("reading: ", "reading, this: "))
                                .toList()),
                new Row("left open by who talked with the patient before", openFirst, NO_TO_ALL),
                new Row(
                        "left open by who talked with the patient today only: which came first, nobody knows",
                        d -> openFirst
                                .apply(d)
                                .visitSummaries(List.of(visit().recorded(Recorded.of(TODAY, NURSE))
                                        .build())),
                        but(NO_TO_ALL.get(0), nobody)),
                new Row(
                        "left open by who talked about the patient with others before",
                        d -> openFirst
                                .apply(d)
                                .visitSummaries(List.of(visit().participants(List.of(NURSE, DOCTOR))
                                        .build())),
                        but(NO_TO_ALL.get(0), nobody)),
                new Row(
                        "left open by another than who talked with the patient before",
                        d -> openFirst
                                .apply(d)
                                .visitSummaries(List.of(visit().participants(List.of(PATIENT, DOCTOR))
                                        .build())),
                        but(NO_TO_ALL.get(0), nobody)));
    }

    private static List<Row> decided() {
        return List.of(
                Row.of(
                        "the visit is skipped, by its preparation",
                        d -> d.addVisitDecisions(skip().preparation(PREPARATION).build()),
                        "this: VisitDecision SKIP",
                        "this: VisitDecision PATIENT_AGREES UNTOLD"),
                Row.of(
                        "the visit is skipped, by its day, and the patient does not agree",
                        d -> d.addVisitDecisions(
                                skip().visitOn(VISIT).patientAgrees(YesNo.NO).build()),
                        "this: VisitDecision SKIP",
                        "this: VisitDecision PATIENT_AGREES NO"),
                Row.of(
                        "the visit goes on, by the version before of its preparation",
                        d -> d.consultPreparations(List.of(
                                        preparation().id(SINCE).build(),
                                        preparation()
                                                .recorded(replacing(SINCE, FILLED_IN, PATIENT))
                                                .build()))
                                .addVisitDecisions(skip().preparation(SINCE)
                                        .plan(VisitPlan.AS_PLANNED)
                                        .patientAgrees(YesNo.YES)
                                        .build()),
                        "this: VisitDecision AS_PLANNED",
                        "this: VisitDecision PATIENT_AGREES YES"),
                Row.of(
                        "another visit goes on",
                        d -> d.addVisitDecisions(skip().visitOn(VISIT.minusDays(1))
                                .plan(VisitPlan.AS_PLANNED)
                                .build()),
                        "this: VisitDecision AS_PLANNED"),
                Row.of(
                        "a visit without a day is skipped, and the day of this one is not known either",
                        d -> d.consultPreparations(List.of(
                                        preparation().visitOn(Optional.empty()).build()))
                                .addVisitDecisions(skip().build()),
                        "this: VisitDecision SKIP",
                        "this: VisitDecision SKIPPED_BEFORE"));
    }

    private static List<Row> skippedBefore() {
        LocalDate before = LAST_VISIT.plusMonths(1);
        UnaryOperator<Dossier.Builder> skipped =
                d -> d.addVisitDecisions(skip().visitOn(before).build());
        return List.of(
                Row.of(
                        "a visit was skipped before, and there was none since",
                        skipped,
                        "this: VisitDecision SKIP",
                        "this: VisitDecision SKIPPED_BEFORE"),
                Row.of(
                        "a visit was skipped before, and there was one the day before it",
                        d -> skipped.apply(d).addVisitSummaries(talk(before.minusDays(1))),
                        "this: VisitDecision SKIP",
                        "this: VisitDecision SKIPPED_BEFORE"),
                Row.of(
                        "a visit was skipped before, and there was one on that day all the same",
                        d -> skipped.apply(d).addVisitSummaries(talk(before)),
                        "this: VisitDecision SKIP"),
                Row.of(
                        "a visit without a day was skipped, and there was one on the day of deciding",
                        d -> d.addVisitDecisions(skip().build()).addVisitSummaries(talk(FILLED_IN)),
                        "this: VisitDecision SKIP"));
    }

    @Test
    void wordsWaitSinceTheyWereWrittenUntilTheyAreRead() {
        assertThat(record(unread(p -> p.inOwnWords(OwnWords.of("Bel me eens.")))
                                .apply(allIsWell())
                                .build())
                        .unreadSince())
                .contains(FILLED_IN);
        assertThat(record(unread(p -> p).apply(allIsWell()).build()).unreadSince())
                .isEmpty();
        assertThat(record(allIsWell().build()).unreadSince()).isEmpty();
        assertThat(record(allIsWell().addAnswers(typed(TODAY)).build()).unreadSince())
                .contains(TODAY);
    }

    private static WhatTheRecordTells record(Dossier dossier) {
        return new WhatTheRecordTells(ToldLines.visitIn(dossier));
    }

    private static Row isDue(String what, UnaryOperator<Dossier.Builder> added, String evidence) {
        return Row.of(what, added, NOTHING_AGAINST, "REVIEW_DUE: " + evidence);
    }

    private static Row isNotDue(String what, UnaryOperator<Dossier.Builder> added) {
        return Row.of(what, added, NOTHING_AGAINST);
    }

    private static List<String> but(String line, String by) {
        return NO_TO_ALL.stream().map(each -> each.equals(line) ? by : each).toList();
    }

    private static UnaryOperator<Dossier.Builder> unread(UnaryOperator<ConsultPreparation.Builder> in) {
        return d -> plan(p -> p.addGoals(goal().build()))
                .apply(d)
                .consultPreparations(List.of(in.apply(preparation()).build()))
                .preparationReadings(List.of());
    }

    private static UnaryOperator<Dossier.Builder> leftOver(AgendaTopic... topics) {
        return d -> d.visitSummaries(List.of(visit().addNotReached(topics).build()));
    }

    private static UnaryOperator<Dossier.Builder> plan(UnaryOperator<CarePlan.Builder> in) {
        return d -> d.addCarePlans(in.apply(plan()).build());
    }

    private static CarePlan.Builder plan() {
        return CarePlan.builder().id(PLAN).recorded(THEN).status(PlanStatus.ACTIVE);
    }

    private static Goal.Builder goal() {
        return Goal.builder().id(GOAL).status(GoalStatus.ACCEPTED).professionalsReading(Note.of("Zelf naar de markt"));
    }

    private static Answer wish() {
        return Answer.builder()
                .id(THIS)
                .recorded(THEN)
                .question(DiagnosisQuestion.WISH)
                .response(Response.GIVEN)
                .professionalsReading(Note.of("Weer naar de markt"))
                .build();
    }

    private static Answer typed(LocalDate day) {
        return Answer.builder()
                .id(THIS)
                .recorded(Recorded.of(day, PATIENT))
                .question(DiagnosisQuestion.WISH)
                .response(Response.GIVEN)
                .inOwnWords(OwnWords.of("Weer zelf naar de markt"))
                .build();
    }

    private static SignallingPlan signalling(LocalDate lookAgain) {
        return SignallingPlan.builder()
                .id(THIS)
                .recorded(THEN)
                .kind(SignallingPlanKind.CRISIS)
                .lookAgainOn(lookAgain)
                .build();
    }

    private static ProgressReview.Builder review(LocalDate day, Optional<EntryId> plan) {
        return ProgressReview.builder()
                .id(THIS)
                .recorded(Recorded.of(day, NURSE))
                .plan(plan)
                .addParticipants(PATIENT, NURSE);
    }

    private static VisitDecision.Builder skip() {
        return VisitDecision.builder()
                .id(THIS)
                .recorded(Recorded.of(FILLED_IN, NURSE))
                .plan(VisitPlan.SKIP)
                .decidedBy(NURSE);
    }

    private static VisitSummary talk(LocalDate day) {
        return visit().id(EntryId.of("talk")).recorded(Recorded.of(day, NURSE)).build();
    }
}
