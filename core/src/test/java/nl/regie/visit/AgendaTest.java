package nl.regie.visit;

import static nl.regie.visit.Visits.LAST_VISIT;
import static nl.regie.visit.Visits.NURSE;
import static nl.regie.visit.Visits.PATIENT;
import static nl.regie.visit.Visits.PREPARATION;
import static nl.regie.visit.Visits.SON;
import static nl.regie.visit.Visits.TODAY;
import static nl.regie.visit.Visits.VISIT;
import static nl.regie.visit.Visits.noted;
import static nl.regie.visit.Visits.people;
import static nl.regie.visit.Visits.preparation;
import static nl.regie.visit.Visits.preparationIn;
import static nl.regie.visit.Visits.reading;
import static nl.regie.visit.Visits.said;
import static nl.regie.visit.Visits.visit;
import static nl.regie.visit.Visits.worry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.regie.consult.ConsultPreparation;
import nl.regie.consult.ReaderAnswer;
import nl.regie.consult.ReaderView;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.ReadBack;
import nl.regie.dossier.ReadBackAnswer;
import nl.regie.entry.EntryId;
import nl.regie.entry.Note;
import nl.regie.entry.OwnWords;
import nl.regie.entry.Recorded;
import nl.regie.people.Concern;
import nl.regie.people.Confidence;
import org.junit.jupiter.api.Test;

class AgendaTest {
    private static final ConsultPreparation PREPARED = preparation()
            .addTopics(OwnWords.of("Mag ik weer autorijden?"), OwnWords.of("Slecht slapen"))
            .build();

    @Test
    void thePatientsTopicsComeFirstThenThoseOfCloseOnesThenTheProfessionals() {
        Dossier dossier = people().addConsultPreparations(PREPARED)
                .addPreparationReadings(
                        reading().addTopics(Note.of("Uitslag bespreken")).build())
                .addCloseOneConcerns(
                        worry("worry", TODAY, Confidence.MAY_BE_SHARED).build())
                .build();
        assertThat(words(dossier))
                .containsExactly(
                        "Mag ik weer autorijden?",
                        "Slecht slapen",
                        "Hij eet bijna niets (worry).",
                        "Uitslag bespreken");
        assertThat(agenda(dossier).items())
                .extracting(AgendaItem::side)
                .containsExactly(AgendaSide.PATIENT, AgendaSide.PATIENT, AgendaSide.CLOSE_ONE, AgendaSide.PROFESSIONAL);
        assertThat(agenda(dossier).items())
                .extracting(AgendaItem::isInOwnWords)
                .containsExactly(true, true, true, false);
        assertThat(agenda(dossier).of(AgendaSide.PATIENT))
                .extracting(item -> item.topic().raisedBy())
                .containsOnly(PATIENT);
    }

    @Test
    void whatWasNotReachedWaitsAfterWhatIsNewOfTheSameSide() {
        Dossier dossier = people().addConsultPreparations(PREPARED)
                .addVisitSummaries(visit().addNotReached(
                                noted(NURSE, "Griepprik"), said(SON, "Wie belt wie?"), said(PATIENT, "De trap"))
                        .build())
                .build();
        assertThat(words(dossier))
                .containsExactly("Mag ik weer autorijden?", "Slecht slapen", "De trap", "Wie belt wie?", "Griepprik");
        assertThat(agenda(dossier).items())
                .extracting(AgendaItem::hasWaited)
                .containsExactly(false, false, true, true, true);
    }

    @Test
    void aTopicWaitsUntilALaterVisitDiscussedIt() {
        Dossier.Builder waiting = people().addConsultPreparations(PREPARED)
                .addVisitSummaries(
                        visit().addNotReached(said(PATIENT, "De trap")).build());
        assertThat(words(waiting.build())).contains("De trap");
        Dossier again = people().addConsultPreparations(PREPARED)
                .addVisitSummaries(
                        visit().addNotReached(said(PATIENT, "De trap")).build(),
                        visit().id(EntryId.of("visit-2"))
                                .recorded(Recorded.of(LAST_VISIT.plusDays(20), NURSE))
                                .addNotReached(said(PATIENT, "De trap"))
                                .build())
                .build();
        assertThat(words(again)).containsOnlyOnce("De trap");
        Dossier discussed = waiting.addVisitSummaries(visit().id(EntryId.of("visit-2"))
                        .recorded(Recorded.of(LAST_VISIT.plusDays(20), NURSE))
                        .addDiscussed(said(PATIENT, "De trap"))
                        .build())
                .build();
        assertThat(words(discussed)).doesNotContain("De trap");
    }

    @Test
    void whatSomebodyElseDiscussedInTheSameWordsStillWaits() {
        Dossier dossier = people().addConsultPreparations(PREPARED)
                .addVisitSummaries(
                        visit().addNotReached(said(PATIENT, "De trap")).build(),
                        visit().id(EntryId.of("visit-2"))
                                .recorded(Recorded.of(LAST_VISIT.plusDays(20), NURSE))
                                .addDiscussed(said(SON, "De trap"))
                                .build())
                .build();
        assertThat(words(dossier)).contains("De trap");
    }

    @Test
    void aTopicThatThePatientRaisesAgainStandsOnceInThePatientsPlace() {
        Dossier dossier = people().addConsultPreparations(PREPARED)
                .addVisitSummaries(
                        visit().addNotReached(said(PATIENT, "Slecht slapen")).build())
                .build();
        assertThat(words(dossier)).containsExactly("Mag ik weer autorijden?", "Slecht slapen");
        assertThat(agenda(dossier).items()).extracting(AgendaItem::hasWaited).containsExactly(false, true);
    }

    @Test
    void whatWasPreparedForAVisitThatDidNotTakePlaceIsNotLost() {
        ConsultPreparation earlier = preparation()
                .id(EntryId.of("earlier"))
                .recorded(Recorded.of(LAST_VISIT.plusDays(30), PATIENT))
                .visitOn(LAST_VISIT.plusDays(40))
                .addTopics(OwnWords.of("De trap"))
                .build();
        Dossier dossier = people().addConsultPreparations(PREPARED, earlier)
                .addVisitSummaries(visit().build())
                .build();
        assertThat(words(dossier)).containsExactly("Mag ik weer autorijden?", "Slecht slapen", "De trap");
        assertThat(Agenda.withoutPreparation(dossier).items()).hasSize(3);
    }

    @Test
    void whatACloseOneToldInConfidenceIsNotOnIt() {
        Dossier dossier = people().addConsultPreparations(PREPARED)
                .addCloseOneConcerns(
                        worry("secret", TODAY, Confidence.IN_CONFIDENCE).build())
                .build();
        assertThat(agenda(dossier).of(AgendaSide.CLOSE_ONE)).isEmpty();
    }

    /** For the patient only where they were talked with since: a talk with the son alone is not theirs. */
    @Test
    void aWorryThatAReaderSaysWasTalkedAboutIsNotOnIt() {
        ReaderAnswer talked = ReaderAnswer.builder()
                .about(EntryId.of("worry"))
                .answer(ReaderView.TALKED_ABOUT)
                .build();
        Dossier asked = people().addConsultPreparations(PREPARED)
                .addCloseOneConcerns(worry("worry", LAST_VISIT.minusDays(1), Confidence.MAY_BE_SHARED)
                        .build())
                .addPreparationReadings(reading().addAnswers(talked).build())
                .build();
        assertThat(agenda(asked).of(AgendaSide.CLOSE_ONE)).isEmpty();
        assertThat(Agenda.forPatient(asked, PREPARED, writer -> true).of(AgendaSide.CLOSE_ONE))
                .hasSize(1);
        Dossier together =
                Dossier.builder().from(asked).addVisitSummaries(visit().build()).build();
        assertThat(Agenda.forPatient(together, PREPARED, writer -> true).of(AgendaSide.CLOSE_ONE))
                .isEmpty();
        for (ReaderAnswer other : List.of(
                ReaderAnswer.builder()
                        .from(talked)
                        .answer(ReaderView.CAN_WAIT)
                        .until(VISIT)
                        .build(),
                ReaderAnswer.builder()
                        .from(talked)
                        .answer(ReaderView.HAS_OWN_CONTACT)
                        .build(),
                ReaderAnswer.builder().from(talked).until(TODAY.minusDays(1)).build())) {
            assertThat(agenda(Dossier.builder()
                                    .from(together)
                                    .preparationReadings(
                                            List.of(reading().addAnswers(other).build()))
                                    .build())
                            .of(AgendaSide.CLOSE_ONE))
                    .hasSize(1);
        }
    }

    @Test
    void aWorryThatIsOverIsNotOnIt() {
        Dossier dossier = people().addConsultPreparations(PREPARED)
                .addCloseOneConcerns(
                        worry("worry", TODAY.minusDays(9), Confidence.MAY_BE_SHARED)
                                .build(),
                        worry("over", TODAY, Confidence.MAY_BE_SHARED)
                                .concern(Concern.NOT_WORRIED)
                                .build())
                .build();
        assertThat(agenda(dossier).of(AgendaSide.CLOSE_ONE)).isEmpty();
    }

    @Test
    void itSaysWhereAProfessionalWroteThePatientsTopicsDown() {
        Dossier dossier = people().addConsultPreparations(preparation()
                        .recorded(Recorded.of(TODAY, NURSE))
                        .addTopics(OwnWords.of("Slecht slapen"))
                        .build())
                .build();
        AgendaItem item = agenda(dossier).items().get(0);
        assertThat(item.topic().raisedBy()).isEqualTo(PATIENT);
        assertThat(item.writtenBy()).isEqualTo(NURSE);
        assertThat(item.isWrittenInPerson()).isFalse();
    }

    @Test
    void whatACloseOneTypedIsTheirTopicAndNothingThatThePatientReadsAtHome() {
        Dossier dossier = people().addConsultPreparations(
                        preparation()
                                .recorded(Recorded.of(TODAY, SON))
                                .addTopics(OwnWords.of("Vader valt vaak"))
                                .build(),
                        preparation()
                                .id(EntryId.of("own"))
                                .addTopics(OwnWords.of("Slecht slapen"))
                                .build())
                .build();
        assertThat(words(dossier)).containsExactly("Slecht slapen", "Vader valt vaak");
        assertThat(agenda(dossier).of(AgendaSide.PATIENT))
                .extracting(item -> item.topic().raisedBy())
                .containsExactly(PATIENT);
        assertThat(agenda(dossier).of(AgendaSide.CLOSE_ONE))
                .extracting(item -> item.topic().raisedBy())
                .containsExactly(SON);
        assertThat(Agenda.forPatient(dossier, preparationIn(dossier), writer -> true)
                        .items())
                .extracting(AgendaItem::writtenBy)
                .containsExactly(PATIENT);
    }

    @Test
    void whatACloseOneTypedAndThePatientFoundRightIsThePatients() {
        Dossier dossier = people().addConsultPreparations(preparation()
                        .recorded(Recorded.of(TODAY, SON))
                        .addTopics(OwnWords.of("Slecht slapen"))
                        .build())
                .addReadBacks(ReadBack.builder()
                        .id(EntryId.of("read-back"))
                        .recorded(Recorded.of(TODAY, PATIENT))
                        .addEntries(PREPARATION)
                        .answer(ReadBackAnswer.RIGHT)
                        .build())
                .build();
        assertThat(agenda(dossier).of(AgendaSide.PATIENT)).hasSize(1);
    }

    private static Agenda agenda(Dossier dossier) {
        return Agenda.of(dossier, preparationIn(dossier));
    }

    private static List<String> words(Dossier dossier) {
        return agenda(dossier).items().stream()
                .map(AgendaItem::topic)
                .map(topic -> topic.inOwnWords()
                        .map(OwnWords::text)
                        .or(() -> topic.note().map(Note::text))
                        .orElseThrow())
                .toList();
    }
}
