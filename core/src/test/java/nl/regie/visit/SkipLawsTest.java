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
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import nl.regie.caremodule.CareModule;
import nl.regie.consult.ReaderAnswer;
import nl.regie.consult.ReaderView;
import nl.regie.consult.VisitPlan;
import nl.regie.day.DayView;
import nl.regie.diagnosis.Answer;
import nl.regie.diagnosis.DiagnosisQuestion;
import nl.regie.diagnosis.Importance;
import nl.regie.diagnosis.Response;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.SupportRecord;
import nl.regie.entry.EntryId;
import nl.regie.entry.Note;
import nl.regie.entry.Recorded;
import nl.regie.experience.Experience;
import nl.regie.experience.ExperienceAnswer;
import nl.regie.experience.ExperienceTopic;
import nl.regie.intervention.Possibility;
import nl.regie.intervention.Request;
import nl.regie.intervention.RequestOutcome;
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

    /** An entry, put into a dossier. */
    private interface Added {
        Dossier.Builder to(Dossier.Builder dossier);
    }

    @Provide
    Arbitrary<Added> anythingOfBeforeTheReading() {
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 600).map(FILLED_IN::minusDays);
        return Arbitraries.oneOf(experiences(days), appraisals(days), answers(days), requests(days), carers(days));
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
