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
import static nl.regie.visit.Visits.VISIT;
import static nl.regie.visit.Visits.allIsWell;
import static nl.regie.visit.Visits.preparation;
import static nl.regie.visit.Visits.preparationIn;
import static nl.regie.visit.Visits.reading;
import static nl.regie.visit.Visits.said;
import static nl.regie.visit.Visits.visit;
import static nl.regie.visit.Visits.worry;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.regie.consult.AgendaTopic;
import nl.regie.consult.ConsultPreparation;
import nl.regie.consult.PreparationReading;
import nl.regie.consult.VisitSummary;
import nl.regie.dossier.Dossier;
import nl.regie.entry.EntryId;
import nl.regie.entry.Note;
import nl.regie.entry.OwnWords;
import nl.regie.entry.Recorded;
import nl.regie.people.Confidence;
import nl.regie.visit.ToldLines.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What waits to be talked about, and what was talked about since: by the same words of the same person. */
class OpenTopicsTest {
    private static final OwnWords KNEE = OwnWords.of("Mijn knie");
    private static final AgendaTopic OF_THE_PATIENT = said(PATIENT, "Mijn knie");

    static Stream<Row> rows() {
        return Stream.of(now(), ofCloseOnes(), leftOver(), ofOtherPreparations())
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void itWaits(Row row) {
        Dossier dossier = row.dossier();
        assertThat(lines(Agenda.of(dossier, preparationIn(dossier)))).isEqualTo(row.told());
    }

    private static List<Row> now() {
        EntryId before = EntryId.of("before");
        return List.of(
                Row.of("nothing", d -> d),
                Row.of("what the patient filled in", filled(p -> p.addTopics(KNEE)), "PATIENT Mijn knie: preparation"),
                Row.of(
                        "what the nurse noted with it",
                        read(r -> r.addTopics(Note.of("medicijnen"))),
                        "PROFESSIONAL medicijnen: reading"),
                Row.of(
                        "what the nurse noted with the version before",
                        d -> d.consultPreparations(List.of(
                                        preparation().id(before).build(),
                                        preparation()
                                                .recorded(replacing(before, FILLED_IN, PATIENT))
                                                .build()))
                                .preparationReadings(List.of(reading()
                                        .preparation(before)
                                        .addTopics(Note.of("medicijnen"))
                                        .build())),
                        "PROFESSIONAL medicijnen: reading"),
                Row.of(
                        "what the nurse noted with a preparation of another visit: it waits for that one",
                        d -> read(r -> r.preparation(THIS).addTopics(Note.of("medicijnen")))
                                .apply(d)
                                .addConsultPreparations(preparation()
                                        .id(THIS)
                                        .visitOn(VISIT.plusMonths(3))
                                        .build()),
                        "PROFESSIONAL medicijnen: reading, waited"),
                Row.of("what the nurse noted with a preparation of a visit that was", d -> read(r ->
                                r.preparation(THIS).addTopics(Note.of("medicijnen")))
                        .apply(d)
                        .addConsultPreparations(preparation()
                                .id(THIS)
                                .recorded(Recorded.of(LAST_VISIT.minusDays(1), PATIENT))
                                .visitOn(LAST_VISIT)
                                .build())),
                Row.of(
                        "the same, filled in and left over: one topic that has waited",
                        d -> filled(p -> p.addTopics(KNEE))
                                .apply(d)
                                .visitSummaries(List.of(
                                        visit().addNotReached(OF_THE_PATIENT).build())),
                        "PATIENT Mijn knie: preparation, waited"));
    }

    private static List<Row> ofCloseOnes() {
        UnaryOperator<Dossier.Builder> worried = d -> d.visitSummaries(List.of())
                .addCloseOneConcerns(
                        worry("this", FILLED_IN, Confidence.MAY_BE_SHARED).build());
        String open = "CLOSE_ONE Hij eet bijna niets (this).: this";
        AgendaTopic same = said(SON, "Hij eet bijna niets (this).");
        return List.of(
                Row.of("what the son worries about", worried, open),
                Row.of("it was talked about that day", d -> worried.apply(d).addVisitSummaries(talk(FILLED_IN, same))),
                Row.of(
                        "it was talked about the day before",
                        d -> worried.apply(d).addVisitSummaries(talk(FILLED_IN.minusDays(1), same)),
                        open),
                Row.of(
                        "something else was talked about that day",
                        d -> worried.apply(d).addVisitSummaries(talk(FILLED_IN, said(SON, "Wie belt"))),
                        open),
                Row.of(
                        "what the patient says in the same words was talked about that day",
                        d -> worried.apply(d)
                                .addVisitSummaries(talk(FILLED_IN, said(PATIENT, "Hij eet bijna niets (this)."))),
                        open));
    }

    private static List<Row> leftOver() {
        UnaryOperator<Dossier.Builder> left = d ->
                d.visitSummaries(List.of(visit().addNotReached(OF_THE_PATIENT).build()));
        String open = "PATIENT Mijn knie: visit-1, waited";
        return List.of(
                Row.of("what there was no time for", left, open),
                Row.of("it was talked about a day later", d -> left.apply(d)
                        .addVisitSummaries(talk(LAST_VISIT.plusDays(1), OF_THE_PATIENT))),
                Row.of(
                        "it was talked about on that day: perhaps before",
                        d -> left.apply(d).addVisitSummaries(talk(LAST_VISIT, OF_THE_PATIENT)),
                        open),
                Row.of(
                        "the oldest first, whatever is first in the file",
                        d -> d.visitSummaries(List.of(
                                visit().id(EntryId.of("b"))
                                        .addNotReached(said(PATIENT, "Twee"))
                                        .build(),
                                visit().id(EntryId.of("a"))
                                        .addNotReached(said(PATIENT, "Een"))
                                        .build(),
                                visit().id(EntryId.of("c"))
                                        .recorded(Recorded.of(LAST_VISIT.minusDays(1), NURSE))
                                        .addNotReached(said(PATIENT, "Nul"))
                                        .build())),
                        "PATIENT Nul: c, waited",
                        "PATIENT Een: a, waited",
                        "PATIENT Twee: b, waited"));
    }

    private static List<Row> ofOtherPreparations() {
        LocalDate day = LAST_VISIT.plusMonths(1);
        UnaryOperator<ConsultPreparation.Builder> other =
                p -> p.id(THIS).recorded(Recorded.of(day.minusDays(9), PATIENT)).addTopics(KNEE);
        UnaryOperator<Dossier.Builder> prepared = d ->
                d.addConsultPreparations(other.apply(preparation()).visitOn(day).build());
        UnaryOperator<Dossier.Builder> undated = d -> d.addConsultPreparations(
                other.apply(preparation()).visitOn(Optional.empty()).build());
        String open = "PATIENT Mijn knie: this, waited";
        AgendaTopic something = said(PATIENT, "Mijn slaap");
        return List.of(
                Row.of("what was prepared for a visit that was not", prepared, open),
                Row.of("that visit was", d -> prepared.apply(d).addVisitSummaries(talk(day, something))),
                Row.of(
                        "there was a visit the day before it",
                        d -> prepared.apply(d).addVisitSummaries(talk(day.minusDays(1), something)),
                        open),
                Row.of("there was a visit the day before it, at which this was talked about", d -> prepared.apply(d)
                        .addVisitSummaries(talk(day.minusDays(1), OF_THE_PATIENT))),
                Row.of("what was prepared for a visit without a day", undated, open),
                Row.of("there was a visit on the day on which that was prepared", d -> undated.apply(d)
                        .addVisitSummaries(talk(day.minusDays(9), something))),
                Row.of(
                        "there was a visit the day before that",
                        d -> undated.apply(d).addVisitSummaries(talk(day.minusDays(10), something)),
                        open));
    }

    /** What was settled without the patient is open for the patient. */
    @Test
    void aTalkThatThePatientMayNotReadOfSettlesNothingForThePatient() {
        Dossier dossier = allIsWell()
                .visitSummaries(List.of(
                        visit().addNotReached(OF_THE_PATIENT).build(), talk(LAST_VISIT.plusDays(1), OF_THE_PATIENT)))
                .build();
        VisitSummary withoutPatient = VisitSummary.builder()
                .from(talk(LAST_VISIT.plusDays(1), OF_THE_PATIENT))
                .participants(List.of(NURSE, DOCTOR))
                .build();
        Dossier without = Dossier.builder()
                .from(dossier)
                .visitSummaries(List.of(dossier.visitSummaries().get(0), withoutPatient))
                .build();
        assertThat(forPatient(dossier)).isEmpty();
        assertThat(forPatient(without)).containsExactly("PATIENT Mijn knie: visit-1, waited");
        assertThat(lines(Agenda.of(without, preparationIn(without)))).isEmpty();
    }

    @Test
    void aDocumentShowsOnlyWhatItsWritersWroteDown() {
        Dossier dossier = filled(p -> p.addTopics(OwnWords.of("Mijn slaap")))
                .apply(allIsWell()
                        .visitSummaries(
                                List.of(visit().addNotReached(OF_THE_PATIENT).build())))
                .build();
        ConsultPreparation prepared = preparationIn(dossier);
        assertThat(lines(Agenda.of(dossier, prepared, PATIENT::equals)))
                .containsExactly("PATIENT Mijn slaap: preparation");
        assertThat(lines(Agenda.forPatient(dossier, prepared, NURSE::equals)))
                .containsExactly("PATIENT Mijn knie: visit-1, waited");
        assertThat(lines(Agenda.withoutPreparation(dossier, NURSE::equals)))
                .containsExactly("PATIENT Mijn knie: visit-1, waited");
        assertThat(lines(Agenda.withoutPreparation(dossier)))
                .containsExactly("PATIENT Mijn knie: visit-1, waited", "PATIENT Mijn slaap: preparation, waited");
        assertThat(Agenda.of(dossier, prepared).items())
                .extracting(AgendaItem::isWrittenInPerson)
                .containsExactly(true, false);
    }

    @Test
    void ofTheOtherPreparationsThisOneIsNone() {
        Dossier dossier = filled(p -> p.addTopics(KNEE))
                .apply(read(r -> r.addTopics(Note.of("medicijnen"))).apply(allIsWell()))
                .build();
        assertThat(OpenTopics.in(dossier).ofOtherPreparations(preparationIn(dossier)))
                .isEmpty();
        assertThat(OpenTopics.in(dossier).ofPreparations().map(AgendaItem::from))
                .containsExactly(PREPARATION, EntryId.of("reading"));
        Dossier another = Dossier.builder()
                .from(dossier)
                .addConsultPreparations(preparation()
                        .id(SINCE)
                        .visitOn(VISIT.plusMonths(3))
                        .addTopics(OwnWords.of("Mijn slaap"))
                        .build())
                .build();
        assertThat(OpenTopics.in(another)
                        .ofOtherPreparations(preparationIn(another))
                        .map(AgendaItem::from))
                .containsExactly(SINCE);
    }

    private static List<String> forPatient(Dossier dossier) {
        return lines(Agenda.forPatient(dossier, preparationIn(dossier), writer -> true));
    }

    private static List<String> lines(Agenda agenda) {
        return agenda.items().stream()
                .map(item -> item.side() + " "
                        + item.topic()
                                .inOwnWords()
                                .map(OwnWords::text)
                                .or(() -> item.topic().note().map(Note::text))
                                .orElseThrow()
                        + ": " + item.from().value() + (item.hasWaited() ? ", waited" : ""))
                .toList();
    }

    private static UnaryOperator<Dossier.Builder> filled(UnaryOperator<ConsultPreparation.Builder> in) {
        return d -> d.consultPreparations(List.of(in.apply(preparation()).build()));
    }

    private static UnaryOperator<Dossier.Builder> read(UnaryOperator<PreparationReading.Builder> in) {
        return d -> d.preparationReadings(List.of(in.apply(reading()).build()));
    }

    private static VisitSummary talk(LocalDate day, AgendaTopic discussed) {
        return visit().id(EntryId.of("talk"))
                .recorded(Recorded.of(day, NURSE))
                .addDiscussed(discussed)
                .build();
    }
}
