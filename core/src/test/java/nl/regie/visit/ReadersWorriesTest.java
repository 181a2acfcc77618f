package nl.regie.visit;

import static nl.regie.visit.ToldLines.SINCE;
import static nl.regie.visit.ToldLines.THIS;
import static nl.regie.visit.ToldLines.replacing;
import static nl.regie.visit.Visits.DOCTOR;
import static nl.regie.visit.Visits.FILLED_IN;
import static nl.regie.visit.Visits.NURSE;
import static nl.regie.visit.Visits.PATIENT;
import static nl.regie.visit.Visits.PREPARATION;
import static nl.regie.visit.Visits.TODAY;
import static nl.regie.visit.Visits.VISIT;
import static nl.regie.visit.Visits.allIsWell;
import static nl.regie.visit.Visits.noted;
import static nl.regie.visit.Visits.preparation;
import static nl.regie.visit.Visits.reading;
import static nl.regie.visit.Visits.visit;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.regie.caremodule.CareModule;
import nl.regie.careplan.ProgressReview;
import nl.regie.consult.AgendaTopic;
import nl.regie.consult.PreparationReading;
import nl.regie.consult.VisitAgreement;
import nl.regie.consult.VisitDecision;
import nl.regie.consult.VisitPlan;
import nl.regie.consult.VisitSummary;
import nl.regie.consult.YesNo;
import nl.regie.day.DayView;
import nl.regie.dossier.Dossier;
import nl.regie.entry.EnteredInError;
import nl.regie.entry.EnteredInError.ErrorReason;
import nl.regie.entry.EntryId;
import nl.regie.entry.Note;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.entry.Recorded;
import nl.regie.help.PressingMatters;
import nl.regie.help.PressingReason;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A worry of the doctor, who read the preparation on the day on which it was filled in: what ends it, and what not. */
class ReadersWorriesTest {
    /** What was done, and whether the worry stands. */
    record Row(String what, UnaryOperator<Dossier.Builder> done, boolean stands) {
        @Override
        public String toString() {
            return what;
        }
    }

    static Stream<Row> rows() {
        return Stream.of(takenBack(), decided(), talked(), lookedBack()).flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aWorryOfAReader(Row row) {
        Dossier dossier = row.done()
                .apply(allIsWell().addPreparationReadings(worry().build()))
                .build();
        assertThat(ReadersWorries.in(DayView.of(dossier, TODAY)).standing())
                .extracting(PreparationReading::id)
                .isEqualTo(row.stands() ? List.of(THIS) : List.of());
    }

    /** What belongs to another person may have set the reader worrying: the worry stands, and no word of it. */
    @ParameterizedTest
    @EnumSource(
            value = ErrorReason.class,
            names = {"WRONG_PERSON", "WRONG_DOSSIER"})
    void ofAWorryAboutWhatBelongsToAnotherPersonNoWordsStand(ErrorReason reason) {
        for (boolean isMarked : List.of(false, true)) {
            Recorded recorded = Recorded.builder()
                    .from(Recorded.of(FILLED_IN, PATIENT))
                    .enteredInError(
                            isMarked
                                    ? Optional.of(EnteredInError.builder()
                                            .on(TODAY)
                                            .by(NURSE)
                                            .reason(reason)
                                            .build())
                                    : Optional.empty())
                    .build();
            Dossier dossier = allIsWell()
                    .consultPreparations(List.of(preparation()
                            .recorded(recorded)
                            .inOwnWords(OwnWords.of("Van een ander."))
                            .build()))
                    .addPreparationReadings(worry().build())
                    .build();
            PressingMatters pressing = PressingMatters.of(dossier, TODAY, CareModule.shipped());
            assertThat(pressing.has(PressingReason.READER_WORRIES)).isTrue();
            assertThat(pressing.all().stream()
                            .flatMap(each -> each.evidence().stream())
                            .flatMap(entry -> pressing.wordsIn(entry).stream())
                            .toList())
                    .isEqualTo(isMarked ? List.of() : List.of(OwnWords.of("Van een ander.")));
        }
    }

    private static List<Row> takenBack() {
        return List.of(
                stands("nothing was done", d -> d),
                ends("the doctor took it back", marked(DOCTOR, Optional.empty())),
                stands("a nurse marked it as an error", marked(NURSE, Optional.of(ErrorReason.OTHER))),
                ends("a nurse marked it as of another person", marked(NURSE, Optional.of(ErrorReason.WRONG_PERSON))),
                ends(
                        "the doctor wrote that nothing worries",
                        d -> d.preparationReadings(
                                List.of(worry().worries(YesNo.NO).build()))),
                ends(
                        "nobody asked whether something worries",
                        d -> d.preparationReadings(
                                List.of(worry().worries(Optional.empty()).build()))));
    }

    private static List<Row> decided() {
        EntryId before = EntryId.of("before");
        UnaryOperator<Dossier.Builder> versions = d -> d.consultPreparations(List.of(
                preparation().id(before).build(),
                preparation().recorded(replacing(before, FILLED_IN, PATIENT)).build()));
        return List.of(
                ends(
                        "it was decided that the visit goes on, with the reason",
                        d -> d.addVisitDecisions(goesOn().build())),
                stands(
                        "it was decided that the visit goes on, and the reason has no word",
                        d -> d.addVisitDecisions(goesOn().reason(Note.of("...")).build())),
                stands(
                        "it was decided that the visit goes on, and nobody said why",
                        d -> d.addVisitDecisions(
                                goesOn().reason(Optional.empty()).build())),
                stands(
                        "the visit is skipped, with the reason",
                        d -> d.addVisitDecisions(goesOn().plan(VisitPlan.SKIP).build())),
                stands("it was decided before the reading", d -> d.preparationReadings(List.of(
                                worry().recorded(Recorded.of(TODAY, DOCTOR)).build()))
                        .addVisitDecisions(goesOn().build())),
                stands("something was decided about another preparation", d -> d.addConsultPreparations(preparation()
                                .id(before)
                                .visitOn(VISIT.plusMonths(3))
                                .build())
                        .addVisitDecisions(goesOn().preparation(before).build())),
                stands(
                        "something was decided about the day, and no preparation is named",
                        d -> d.addVisitDecisions(
                                goesOn().preparation(Optional.empty()).build())),
                ends("it was decided about the version before of what was read", d -> versions.apply(d)
                        .addVisitDecisions(goesOn().preparation(before).build())),
                ends("the version before was read, and it was decided about this one", d -> versions.apply(d)
                        .preparationReadings(List.of(worry().preparation(before).build()))
                        .addVisitDecisions(goesOn().build())));
    }

    private static List<Row> talked() {
        AgendaTopic topic = noted(DOCTOR, "slaap");
        return List.of(
                stands("a talk a day later about something else", talk(TODAY, t -> t.addDiscussed(topic))),
                ends(
                        "a talk a day later about all that the patient wanted to talk about, and what was agreed",
                        d -> talk(TODAY, t -> t.addDiscussed(noted(DOCTOR, "Slaap."))
                                        .addAgreed(VisitAgreement.builder()
                                                .what(Note.of("bellen"))
                                                .build()))
                                .apply(wanted("slaap").apply(d))),
                stands("a talk a day later about some of what the patient wanted to talk about", d -> talk(
                                TODAY, t -> t.addDiscussed(topic)
                                        .addAgreed(VisitAgreement.builder()
                                                .what(Note.of("bellen"))
                                                .build()))
                        .apply(wanted("slaap", "het hoeft niet meer").apply(d))),
                stands(
                        "a talk a day later about what the patient wanted to talk about, and nothing was agreed",
                        d -> talk(TODAY, t -> t.addDiscussed(topic))
                                .apply(wanted("slaap").apply(d))),
                stands(
                        "a talk a day later, of which only what was agreed was written down",
                        talk(
                                TODAY,
                                t -> t.addAgreed(VisitAgreement.builder()
                                        .what(Note.of("bellen"))
                                        .build()))),
                stands("a talk a day later, of which nothing was written down", talk(TODAY, t -> t)),
                stands("a talk on the day itself", talk(FILLED_IN, t -> t.addDiscussed(topic))),
                stands("a talk without the patient", talk(TODAY, t -> t.addDiscussed(topic)
                        .participants(List.of(NURSE, DOCTOR)))),
                stands("a talk that the patient wrote down", talk(TODAY, t -> t.addDiscussed(topic)
                        .recorded(Recorded.of(TODAY, PATIENT)))));
    }

    private static List<Row> lookedBack() {
        return List.of(
                stands("it was looked back together a day later", review(TODAY, r -> r)),
                stands("it was looked back on the day itself", review(FILLED_IN, r -> r)),
                stands("it was looked back without the patient", review(TODAY, r -> r.participants(List.of(NURSE)))),
                stands(
                        "the patient looked back, and wrote it down",
                        review(TODAY, r -> r.recorded(Recorded.of(TODAY, PATIENT)))));
    }

    private static Row stands(String what, UnaryOperator<Dossier.Builder> done) {
        return new Row(what, done, true);
    }

    private static Row ends(String what, UnaryOperator<Dossier.Builder> done) {
        return new Row(what, done, false);
    }

    private static UnaryOperator<Dossier.Builder> marked(PersonId by, Optional<ErrorReason> reason) {
        return d -> d.preparationReadings(List.of(worry().recorded(Recorded.builder()
                        .on(FILLED_IN)
                        .by(DOCTOR)
                        .enteredInError(EnteredInError.builder()
                                .on(TODAY)
                                .by(by)
                                .reason(reason)
                                .build())
                        .build())
                .build()));
    }

    private static UnaryOperator<Dossier.Builder> wanted(String... topics) {
        return d -> d.consultPreparations(List.of(preparation()
                .topics(Stream.of(topics).map(OwnWords::of).toList())
                .build()));
    }

    private static UnaryOperator<Dossier.Builder> talk(LocalDate day, UnaryOperator<VisitSummary.Builder> in) {
        return d -> d.addVisitSummaries(
                in.apply(visit().id(SINCE).recorded(Recorded.of(day, NURSE))).build());
    }

    private static UnaryOperator<Dossier.Builder> review(LocalDate day, UnaryOperator<ProgressReview.Builder> in) {
        return d -> d.addProgressReviews(in.apply(ProgressReview.builder()
                        .id(SINCE)
                        .recorded(Recorded.of(day, NURSE))
                        .addParticipants(PATIENT, NURSE))
                .build());
    }

    private static PreparationReading.Builder worry() {
        return reading().id(THIS).recorded(Recorded.of(FILLED_IN, DOCTOR)).worries(YesNo.YES);
    }

    private static VisitDecision.Builder goesOn() {
        return VisitDecision.builder()
                .id(SINCE)
                .recorded(Recorded.of(FILLED_IN, NURSE))
                .preparation(PREPARATION)
                .visitOn(VISIT)
                .plan(VisitPlan.AS_PLANNED)
                .reason(Note.of("Gebeld."))
                .decidedBy(NURSE);
    }
}
