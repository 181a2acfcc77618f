package nl.regie.visit;

import static nl.regie.visit.Visits.FILLED_IN;
import static nl.regie.visit.Visits.LAST_VISIT;
import static nl.regie.visit.Visits.NURSE;
import static nl.regie.visit.Visits.PATIENT;
import static nl.regie.visit.Visits.PREPARATION;
import static nl.regie.visit.Visits.SON;
import static nl.regie.visit.Visits.TODAY;
import static nl.regie.visit.Visits.VISIT;
import static nl.regie.visit.Visits.allIsWell;
import static nl.regie.visit.Visits.reading;
import static nl.regie.visit.Visits.visit;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import nl.regie.caremodule.CareModule;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.ContactAgreement;
import nl.regie.careplan.Goal;
import nl.regie.careplan.GoalStatus;
import nl.regie.careplan.NotNow;
import nl.regie.careplan.PlanStatus;
import nl.regie.careplan.PreferenceOutcome;
import nl.regie.consult.AgreedLimit;
import nl.regie.consult.Amount;
import nl.regie.consult.OwnMeasurement;
import nl.regie.consult.ReaderAnswer;
import nl.regie.consult.ReaderView;
import nl.regie.consult.VisitPlan;
import nl.regie.consult.YesNo;
import nl.regie.day.DayView;
import nl.regie.diagnosis.Answer;
import nl.regie.diagnosis.DiagnosisQuestion;
import nl.regie.diagnosis.Importance;
import nl.regie.diagnosis.Response;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.ReadBack;
import nl.regie.dossier.ReadBackAnswer;
import nl.regie.dossier.SupportRecord;
import nl.regie.entry.EnteredInError;
import nl.regie.entry.EntryId;
import nl.regie.entry.Note;
import nl.regie.entry.OwnWords;
import nl.regie.entry.Recorded;
import nl.regie.experience.Experience;
import nl.regie.experience.ExperienceAnswer;
import nl.regie.experience.ExperienceTopic;
import nl.regie.generators.Floor;
import nl.regie.intervention.Possibility;
import nl.regie.intervention.Request;
import nl.regie.intervention.RequestOutcome;
import nl.regie.intervention.Suggestion;
import nl.regie.intervention.SuggestionResponse;
import nl.regie.people.CarerLoad;
import nl.regie.people.CarerWellbeing;
import nl.regie.precondition.Appraisal;
import nl.regie.precondition.Aspect;
import nl.regie.precondition.Judgement;

/**
 * What is added to a dossier that can be skipped: what never skips ends it, what a reader has to answer ends it until
 * it was answered, what never matters keeps it. Which is which is asked of the lists.
 */
class SkipLawsTest {
    private static final EntryId ADDED = EntryId.of("added");
    private static final EntryId LATER = EntryId.of("later");

    /** An entry, put into a dossier. */
    private interface Added {
        Dossier.Builder to(Dossier.Builder dossier);
    }

    @Provide
    Arbitrary<Added> anythingOfBeforeTheReading() {
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 600).map(FILLED_IN::minusDays);
        return Arbitraries.oneOf(
                experiences(days),
                appraisals(days),
                answers(days),
                requests(days),
                carers(days),
                contacts(days),
                suggestions(days),
                goals(days));
    }

    private static Arbitrary<Added> contacts(Arbitrary<LocalDate> days) {
        return Combinators.combine(
                        Arbitraries.of(PreferenceOutcome.class).optional(),
                        Arbitraries.of(Note.of("te ver weg")).optional(),
                        days)
                .as((outcome, reason, day) -> dossier -> dossier.addContactAgreements(ContactAgreement.builder()
                        .id(ADDED)
                        .recorded(Recorded.of(day, NURSE))
                        .preference(OwnWords.of("Bij mij thuis."))
                        .outcome(outcome)
                        .reason(reason)
                        .build()));
    }

    private static Arbitrary<Added> suggestions(Arbitrary<LocalDate> days) {
        return Combinators.combine(Arbitraries.of(SuggestionResponse.class).optional(), days)
                .as((response, day) -> dossier -> dossier.addSuggestions(Suggestion.builder()
                        .id(ADDED)
                        .recorded(Recorded.of(day, NURSE))
                        .addTowards(Possibility.PEER_CONTACT)
                        .response(response)
                        .build()));
    }

    private static Arbitrary<Added> goals(Arbitrary<LocalDate> days) {
        return Combinators.combine(Arbitraries.of(GoalStatus.class), days)
                .as((status, day) -> dossier -> dossier.addCarePlans(CarePlan.builder()
                        .id(ADDED)
                        .recorded(Recorded.of(day, NURSE))
                        .status(PlanStatus.ACTIVE)
                        .addGoals(Goal.builder()
                                .id(EntryId.of("goal"))
                                .status(status)
                                .inOwnWords(OwnWords.of("Weer fietsen"))
                                .addAcceptedBy(PATIENT)
                                .build())
                        .build()));
    }

    /** A line of somebody else about the same, in the place of the patient's own or beside it. */
    @Provide
    Arbitrary<Recorded> linesOfOthers() {
        return Combinators.combine(
                        Arbitraries.of(NURSE, SON), Arbitraries.integers().between(0, 60), Arbitraries.of(true, false))
                .as((by, days, replaces) -> Recorded.builder()
                        .on(FILLED_IN.minusDays(days))
                        .by(by)
                        .replaces(replaces ? Optional.of(ADDED) : Optional.empty())
                        .build());
    }

    @Property
    void noLineOfSomebodyElseUndoesAnOwnNo(
            @ForAll("linesOfOthers") Recorded recorded,
            @ForAll("topicsThatNeverSkip") ExperienceTopic topic,
            @ForAll ExperienceAnswer answer,
            @ForAll boolean isReadBack) {
        Experience own = Experience.builder()
                .id(ADDED)
                .recorded(Recorded.of(LAST_VISIT, PATIENT))
                .teller(PATIENT)
                .topic(topic)
                .answer(ExperienceAnswer.NO)
                .build();
        Experience line = Experience.builder()
                .from(own)
                .id(LATER)
                .recorded(recorded)
                .answer(answer)
                .inOwnWords(wordsOfASon(recorded))
                .build();
        Dossier.Builder dossier = allIsWell().addExperiences(own, line);
        if (isReadBack) {
            dossier.addReadBacks(ReadBack.builder()
                    .id(EntryId.of("read-back"))
                    .recorded(Recorded.of(FILLED_IN, SON))
                    .addEntries(LATER)
                    .answer(ReadBackAnswer.RIGHT)
                    .inOwnWords(OwnWords.of("Klopt."))
                    .build());
        }
        wouldSkip(allIsWell()
                .addExperiences(
                        own,
                        Experience.builder()
                                .from(line)
                                .recorded(byThePatient(recorded))
                                .build())
                .build());
        assertThat(plan(dossier.build())).isNotEqualTo(VisitPlan.SKIP);
    }

    @Property
    void noLineOfSomebodyElseAnswersWhatMattersMost(
            @ForAll("linesOfOthers") Recorded recorded,
            @ForAll Importance importance,
            @ForAll Response response,
            @ForAll @IntRange(min = 1, max = 4000) int untilDays) {
        Answer own = Answer.builder()
                .id(ADDED)
                .recorded(Recorded.of(LAST_VISIT, PATIENT))
                .question(DiagnosisQuestion.NEED)
                .response(Response.GIVEN)
                .inOwnWords(OwnWords.of("Minder pijn."))
                .importance(Importance.MOST_IMPORTANT)
                .build();
        boolean isGiven = response == Response.GIVEN;
        Answer line = Answer.builder()
                .id(LATER)
                .recorded(recorded)
                .question(DiagnosisQuestion.NEED)
                .response(response)
                .professionalsReading(isGiven ? Optional.of(Note.of("pijn")) : Optional.empty())
                .importance(isGiven ? Optional.of(importance) : Optional.empty())
                .build();
        CarePlan plan = CarePlan.builder()
                .id(EntryId.of("plan"))
                .recorded(Recorded.of(FILLED_IN, NURSE))
                .status(PlanStatus.ACTIVE)
                .addNotNow(NotNow.builder()
                        .answers(ADDED)
                        .reason(Note.of("Geen tijd"))
                        .lookAgainOn(VISIT.plusDays(untilDays))
                        .build())
                .build();
        wouldSkip(allIsWell()
                .addAnswers(
                        own,
                        Answer.builder()
                                .from(line)
                                .recorded(byThePatient(recorded))
                                .build())
                .build());
        assertThat(plan(allIsWell().addAnswers(own, line).addCarePlans(plan).build()))
                .isNotEqualTo(VisitPlan.SKIP);
    }

    @Property
    void noLineOfSomebodyElseTakesBackARequestForHelp(
            @ForAll("linesOfOthers") Recorded recorded, @ForAll("endsWithoutAReason") RequestOutcome outcome) {
        Request own = Request.builder()
                .id(ADDED)
                .recorded(Recorded.of(LAST_VISIT, PATIENT))
                .possibility(Possibility.SUPPORT_OUTSIDE_CARE)
                .build();
        Request line = Request.builder()
                .from(own)
                .id(LATER)
                .recorded(recorded)
                .outcome(outcome)
                .inOwnWords(wordsOfASon(recorded))
                .build();
        wouldSkip(allIsWell()
                .addRequests(
                        own,
                        Request.builder()
                                .from(line)
                                .recorded(byThePatient(recorded))
                                .build())
                .build());
        assertThat(plan(allIsWell().addRequests(own, line).build())).isNotEqualTo(VisitPlan.SKIP);
    }

    /** The law proves something only where the same line of the patient would have ended it. */
    private static void wouldSkip(Dossier dossier) {
        Statistics.label("the patient's own line would have ended it")
                .collect(plan(dossier) == VisitPlan.SKIP)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 3));
    }

    private static Recorded byThePatient(Recorded recorded) {
        return Recorded.builder().from(recorded).by(PATIENT).build();
    }

    @Property
    void noOtherReadingUndoesAWorry(
            @ForAll @IntRange(max = 3) int others, @ForAll boolean replaces, @ForAll boolean isMarked) {
        Recorded.Builder read = Recorded.builder().on(FILLED_IN).by(Visits.DOCTOR);
        if (isMarked) {
            read.enteredInError(EnteredInError.of(TODAY, NURSE));
        }
        Dossier.Builder dossier = allIsWell()
                .addPreparationReadings(reading()
                        .id(ADDED)
                        .recorded(read.build())
                        .worries(YesNo.YES)
                        .build());
        for (int i = 0; i < others; i++) {
            dossier.addPreparationReadings(reading()
                    .id(EntryId.of("no-" + i))
                    .recorded(Recorded.builder()
                            .on(TODAY)
                            .by(NURSE)
                            .replaces(replaces && i == 0 && !isMarked ? Optional.of(ADDED) : Optional.empty())
                            .build())
                    .build());
        }
        assertThat(plan(dossier.build())).isEqualTo(VisitPlan.SOONER);
    }

    /** The limit was 140 on the day of measuring. */
    @Property
    void aLimitThatCameAfterTheMeasuringMakesNothingGood(
            @ForAll @IntRange(min = 141, max = 200) int value,
            @ForAll @IntRange(min = 100, max = 300) int highest,
            @ForAll boolean isAgreed,
            @ForAll @IntRange(max = 1) int daysSince) {
        AgreedLimit limit = AgreedLimit.builder()
                .id(ADDED)
                .recorded(Recorded.of(LAST_VISIT, NURSE))
                .what(Note.of("bovendruk"))
                .highest(Amount.of("140"))
                .addAgreedWith(PATIENT)
                .build();
        Dossier dossier = allIsWell()
                .addAgreedLimits(
                        limit,
                        AgreedLimit.builder()
                                .from(limit)
                                .id(LATER)
                                .recorded(Recorded.builder()
                                        .on(FILLED_IN.plusDays(daysSince))
                                        .by(NURSE)
                                        .replaces(ADDED)
                                        .build())
                                .highest(Amount.of(Integer.toString(highest)))
                                .agreedWith(List.of(isAgreed ? PATIENT : NURSE))
                                .build())
                .consultPreparations(List.of(Visits.preparation()
                        .addMeasurements(OwnMeasurement.builder()
                                .limit(ADDED)
                                .value(Amount.of(Integer.toString(value)))
                                .on(FILLED_IN)
                                .build())
                        .build()))
                .build();
        assertThat(plan(dossier)).isEqualTo(VisitPlan.SOONER);
    }

    @Provide
    Arbitrary<ExperienceTopic> topicsThatNeverSkip() {
        return Arbitraries.of(ExperienceTopic.FEELS_SAFE_AND_SUPPORTED, ExperienceTopic.NOT_LEFT_ALONE);
    }

    @Provide
    Arbitrary<RequestOutcome> endsWithoutAReason() {
        return Arbitraries.of(RequestOutcome.REFUSED, RequestOutcome.WITHDRAWN);
    }

    /** A nurse who types words of the patient gives them voice; a close one who does chose them. */
    private static Optional<OwnWords> wordsOfASon(Recorded recorded) {
        return recorded.by().equals(SON) ? Optional.of(OwnWords.of("Het gaat best.")) : Optional.empty();
    }

    private static Arbitrary<Added> experiences(Arbitrary<LocalDate> days) {
        return Combinators.combine(
                        Arbitraries.of(PATIENT, SON),
                        Arbitraries.of(ExperienceTopic.class),
                        Arbitraries.of(ExperienceAnswer.class),
                        days)
                .as((teller, topic, answer, day) -> dossier -> dossier.addExperiences(Experience.builder()
                        .id(ADDED)
                        .recorded(Recorded.of(laterThanTheCloseOne(day), teller))
                        .teller(teller)
                        .topic(topic)
                        .answer(answer)
                        .build()));
    }

    private static Arbitrary<Added> appraisals(Arbitrary<LocalDate> days) {
        return Combinators.combine(
                        Arbitraries.of(PATIENT, SON, NURSE),
                        Arbitraries.of(Aspect.class),
                        Arbitraries.of(Judgement.class),
                        days)
                .as((viewOf, aspect, judgement, day) -> dossier -> dossier.addAppraisals(Appraisal.builder()
                        .id(ADDED)
                        .recorded(Recorded.of(laterThanTheCloseOne(day), viewOf))
                        .viewOf(viewOf)
                        .aspect(aspect)
                        .judgement(judgement)
                        .build()));
    }

    private static Arbitrary<Added> answers(Arbitrary<LocalDate> days) {
        return Combinators.combine(
                        Arbitraries.of(DiagnosisQuestion.WISH, DiagnosisQuestion.NEED),
                        Arbitraries.of(Importance.class).optional(),
                        Arbitraries.of(Response.class),
                        days)
                .as((question, importance, response, day) -> dossier -> dossier.addAnswers(Answer.builder()
                        .id(ADDED)
                        .recorded(Recorded.of(day, NURSE))
                        .question(question)
                        .response(response)
                        .professionalsReading(Note.of("naar buiten"))
                        .importance(importance)
                        .build()));
    }

    private static Arbitrary<Added> requests(Arbitrary<LocalDate> days) {
        return Combinators.combine(
                        Arbitraries.of(Possibility.class),
                        Arbitraries.of(RequestOutcome.class).optional(0.3),
                        days)
                .as((possibility, outcome, day) -> dossier -> dossier.addRequests(Request.builder()
                        .id(ADDED)
                        .recorded(Recorded.of(day, PATIENT))
                        .possibility(possibility)
                        .outcome(outcome)
                        .build()));
    }

    private static Arbitrary<Added> carers(Arbitrary<LocalDate> days) {
        return Combinators.combine(Arbitraries.of(CarerLoad.class), days)
                .as((load, day) -> dossier -> dossier.addCarerWellbeings(CarerWellbeing.builder()
                        .id(ADDED)
                        .recorded(Recorded.of(laterThanTheCloseOne(day), NURSE))
                        .closeOne(SON)
                        .load(load)
                        .build()));
    }

    @Property
    void theListsSayWhatAnAddedEntryDoesToASkip(@ForAll("anythingOfBeforeTheReading") Added added) {
        Dossier dossier = added.to(allIsWell()).build();
        SkipList list = listOf(dossier);
        Statistics.label("list").collect(list).coverage(coverage -> {
            coverage.check(SkipList.NEVER_SKIP).percentage(share -> share > 1);
            coverage.check(SkipList.AFTER_ANSWER).percentage(share -> share > 5);
            coverage.check(SkipList.NEVER_MATTERS).percentage(share -> share > 5);
        });
        VisitPlan unanswered = plan(dossier);
        assertThat(unanswered == VisitPlan.SKIP).isEqualTo(list == SkipList.NEVER_MATTERS);
        for (ReaderView view : ReaderView.values()) {
            assertThat(plan(answered(dossier, view)))
                    .as(view.name())
                    .isEqualTo(list == SkipList.AFTER_ANSWER ? VisitPlan.SKIP : unanswered);
        }
    }

    /** Who read the preparation has not read what else was typed; who sat down with the patient since, may have. */
    @Property(tries = 200)
    void wordsKeepTheVisitExactlyWhereNoTalkCanHaveBeenAboutThem(
            @ForAll("daysBefore") int typedDaysBefore, @ForAll("daysBefore") int talkedDaysBefore) {
        LocalDate typed = FILLED_IN.minusDays(typedDaysBefore);
        LocalDate talked = FILLED_IN.minusDays(talkedDaysBefore);
        Dossier dossier = allIsWell()
                .visitSummaries(
                        List.of(visit().recorded(Recorded.of(talked, NURSE)).build()))
                .addContactAgreements(ContactAgreement.builder()
                        .id(EntryId.of("typed"))
                        .recorded(Recorded.of(typed, PATIENT))
                        .preference(OwnWords.of("Het is genoeg geweest."))
                        .build())
                .build();
        boolean isSince = !typed.isBefore(talked);
        assertThat(plan(dossier)).isEqualTo(isSince ? VisitPlan.AS_PLANNED : VisitPlan.SKIP);
        Floor.under("typed since the talk", isSince, 30);
        Floor.under("typed before the talk", !isSince, 30);
    }

    @Provide
    Arbitrary<Integer> daysBefore() {
        return Arbitraries.integers().between(0, 60);
    }

    @Property(tries = 100)
    void logisticsAfterTheReadingKeepASkip(@ForAll("days") List<LocalDate> days) {
        Dossier.Builder dossier = allIsWell();
        for (int i = 0; i < days.size(); i++) {
            dossier.addSupportRecords(SupportRecord.builder()
                    .id(EntryId.of("row-" + i))
                    .recorded(Recorded.of(days.get(i), NURSE))
                    .what(Note.of("herhaalrecept"))
                    .addGivenBy(NURSE)
                    .build());
        }
        assertThat(plan(dossier.build())).isEqualTo(VisitPlan.SKIP);
    }

    @Provide
    Arbitrary<List<LocalDate>> days() {
        return Arbitraries.integers()
                .between(-200, 5)
                .map(TODAY::plusDays)
                .list()
                .ofMaxSize(6);
    }

    /** What the lists say of the added entry, as it counts on that day. */
    private static SkipList listOf(Dossier dossier) {
        VisitInView visit = new VisitInView(
                DayView.of(dossier, VISIT.minusDays(1)), Visits.preparationIn(dossier), CareModule.shipped());
        return new WhatEntriesTell(visit)
                .tellings()
                .filter(telling -> telling.evidence().contains(ADDED))
                .map(telling -> {
                    SkipLists.Listed listed = SkipLists.shipped().listed(telling.what());
                    boolean counts = listed.within()
                            .filter(setting -> visit.isOlderThan(setting, telling.on()))
                            .isEmpty();
                    return counts ? SkipLists.shipped().listOf(telling.what()) : SkipList.NEVER_MATTERS;
                })
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static Dossier answered(Dossier dossier, ReaderView view) {
        ReaderAnswer answer = ReaderAnswer.builder()
                .about(ADDED)
                .answer(view)
                .until(VISIT.plusDays(30))
                .build();
        return Dossier.builder()
                .from(dossier)
                .preparationReadings(List.of(reading().addAnswers(answer).build()))
                .build();
    }

    private static VisitPlan plan(Dossier dossier) {
        return VisitAdvice.of(dossier, PREPARATION, VISIT.minusDays(1), CareModule.shipped())
                .plan();
    }

    /** The son has been known since a year before the last visit. */
    private static LocalDate laterThanTheCloseOne(LocalDate day) {
        LocalDate known = LAST_VISIT.minusYears(1);
        return day.isBefore(known) ? known : day;
    }
}
