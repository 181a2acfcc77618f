package nl.regie.patientcopy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.regie.caremodule.CareModule;
import nl.regie.consult.AgendaTopic;
import nl.regie.consult.ConsultPreparation;
import nl.regie.consult.PreparationReading;
import nl.regie.consult.VisitAgreement;
import nl.regie.consult.VisitSummary;
import nl.regie.dossier.Dossier;
import nl.regie.entry.EntryId;
import nl.regie.entry.Language;
import nl.regie.entry.Note;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.entry.PersonName;
import nl.regie.entry.Recorded;
import nl.regie.involvement.Closed;
import nl.regie.involvement.Opened;
import nl.regie.involvement.WhyClosed;
import nl.regie.people.CloseOne;
import nl.regie.people.Confidence;
import nl.regie.people.InvolvementAgreement;
import nl.regie.people.InvolvementAnswer;
import nl.regie.people.InvolvementTopic;
import nl.regie.people.Patient;
import nl.regie.people.Professional;
import nl.regie.precondition.DangerAtHome;
import nl.regie.precondition.DangerState;
import nl.regie.visit.Agenda;
import org.junit.jupiter.api.Test;

/** What is read at home: by the patient, and by a close one who may be the danger, or whom nobody was meant to tell. */
class HomeReadingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 10);
    private static final PersonId PATIENT = PersonId.of("patient");
    private static final PersonId NURSE = PersonId.of("nurse");
    private static final PersonId DAUGHTER = PersonId.of("daughter");
    private static final String CONFIDED = "Dochter denkt dat hij weer drinkt";

    @Test
    void aTickOpensNothingAndStaffSeeThatItWasATick() {
        Dossier dossier = people().addInvolvementAgreements(
                        agreement("tick", NURSE).build())
                .addConsultPreparations(preparation())
                .build();
        assertThat(page(dossier)).isEqualTo(page(people().build())).doesNotContain("Dit is voor niemand");
        assertThat(Opened.whyNot(DAUGHTER, dossier, DAY))
                .extracting(Closed::why)
                .containsExactly(WhyClosed.ONLY_TICKED);
    }

    @Test
    void wordsOfAPreparationAreOpenWhereThePatientNamedTheTopicOrTheEntry() {
        assertThat(page(people().addInvolvementAgreements(
                                agreement("yes", PATIENT).build())
                        .addConsultPreparations(preparation())
                        .addPreparationReadings(readOn(DAY))
                        .build()))
                .contains("Dit is voor niemand");
        assertThat(page(people().addInvolvementAgreements(agreement("yes", PATIENT)
                                .topics(Set.of(InvolvementTopic.PLAN))
                                .build())
                        .addConsultPreparations(preparation())
                        .addPreparationReadings(readOn(DAY))
                        .build()))
                .doesNotContain("Dit is voor niemand");
        assertThat(page(people().addInvolvementAgreements(agreement("yes", PATIENT)
                                .recorded(Recorded.of(DAY, PATIENT))
                                .topics(Set.of(InvolvementTopic.PLAN))
                                .addEntries(EntryId.of("prepared"))
                                .build())
                        .addConsultPreparations(preparation())
                        .addPreparationReadings(readOn(DAY))
                        .build()))
                .contains("Dit is voor niemand");
    }

    @Test
    void aNoEndsAnEarlierYesThoughItNamesNothingAndANewYesStaysClosedAndSaysWhy() {
        Dossier dossier = people().addInvolvementAgreements(
                        agreement("yes", PATIENT).build())
                .addInvolvementAgreements(agreement("no", PATIENT)
                        .recorded(Recorded.of(DAY.plusDays(1), PATIENT))
                        .answer(InvolvementAnswer.WITHDRAWN)
                        .build())
                .addInvolvementAgreements(agreement("again", PATIENT)
                        .recorded(Recorded.of(DAY.plusDays(2), PATIENT))
                        .build())
                .build();
        assertThat(answer(dossier, DAY.plusDays(2)).text(Language.NL))
                .contains("Er is nu niets om op dit blad te zetten.");
        assertThat(answer(dossier, DAY).text(Language.NL))
                .as("a page about an earlier day is closed by the later no as well")
                .contains("Er is nu niets om op dit blad te zetten.");
        assertThat(Opened.whyNot(DAUGHTER, dossier, DAY.plusDays(2)))
                .contains(new Closed(WhyClosed.NO_STANDS, List.of(EntryId.of("no"))));
    }

    @Test
    void whileThereIsDangerAtHomeStaffGetARefusalAndThePageOnlineStaysLetterForLetter() {
        Dossier before = people().addInvolvementAgreements(
                        agreement("yes", PATIENT).build())
                .addConsultPreparations(preparation())
                .addPreparationReadings(readOn(DAY))
                .build();
        LocalDate today = DAY.plusDays(20);
        String online = CloseOneCopy.online(before, today, DAUGHTER, CareModule.shipped())
                .html(Language.NL);
        Dossier danger = with(before, "danger", DAY.plusDays(5), DangerState.SUSPECTED, Optional.empty());
        Dossier later = Dossier.builder()
                .from(danger)
                .addConsultPreparations(preparation("later", "Ik durf niet meer naar huis.", DAY.plusDays(6)))
                .build();
        assertThat(later.consultPreparations()).hasSize(2);
        CloseOneAnswer answer = CloseOneCopy.asked(later, today, today, DAUGHTER, CareModule.shipped());
        assertThat(answer)
                .isEqualTo(new CloseOneAnswer.Refused(
                        List.of(new Closed(WhyClosed.DANGER_AT_HOME, List.of(EntryId.of("danger"))))));
        assertThat(CloseOneCopy.online(later, today, DAUGHTER, CareModule.shipped())
                        .html(Language.NL))
                .isEqualTo(online)
                .contains("Dit is voor niemand");
        Dossier withdrawn = Dossier.builder()
                .from(later)
                .addInvolvementAgreements(agreement("no", PATIENT)
                        .recorded(Recorded.of(DAY.plusDays(7), PATIENT))
                        .answer(InvolvementAnswer.WITHDRAWN)
                        .build())
                .build();
        assertThat(CloseOneCopy.online(withdrawn, today, DAUGHTER, CareModule.shipped())
                        .html(Language.NL))
                .doesNotContain("Dit is voor niemand");
        Dossier over = with(later, "over", DAY.plusDays(9), DangerState.PAST, Optional.of(EntryId.of("danger")));
        assertThat(CloseOneCopy.asked(over, today, today, DAUGHTER, CareModule.shipped())
                        .page())
                .isPresent();
    }

    @Test
    void aTalkWithoutThePatientIsNotOnTheirPagesUnlessSomebodyReleasedIt() {
        Dossier kept =
                people().addVisitSummaries(talkWithoutThePatient().build()).build();
        assertThat(VisitReport.of(kept).text(Language.NL))
                .isEqualTo(VisitReport.of(people().build()).text(Language.NL))
                .doesNotContain(CONFIDED);
        assertThat(Agenda.forPatient(
                                Dossier.builder()
                                        .from(kept)
                                        .addConsultPreparations(preparation())
                                        .build(),
                                preparation(),
                                writer -> true)
                        .items())
                .isEmpty();
        Dossier released = people().addVisitSummaries(talkWithoutThePatient()
                        .confidence(Confidence.MAY_BE_SHARED)
                        .build())
                .build();
        assertThat(VisitReport.of(released).text(Language.NL))
                .startsWith("Verslag van een gesprek zonder mij")
                .contains("Een plek zoeken", "10 november 2026")
                .doesNotContain(CONFIDED, "mijn gesprek", "we hebben");
    }

    @Test
    void whatAProfessionalNotedIsForHomeOnlyWhereThatIsSaidAndEverySheetSaysThatThereMayBeMore() {
        Dossier unset = people().addConsultPreparations(preparation())
                .addPreparationReadings(reading(Optional.empty()))
                .build();
        Dossier shared = people().addConsultPreparations(preparation())
                .addPreparationReadings(reading(Optional.of(Confidence.MAY_BE_SHARED)))
                .build();
        Dossier none = people().addConsultPreparations(preparation()).build();
        assertThat(ConversationSheet.of(unset).text(Language.NL))
                .isEqualTo(ConversationSheet.of(none).text(Language.NL))
                .contains("Mijn hulpverlener wil misschien nog andere dingen bespreken. Ik mag vragen welke dat zijn.");
        assertThat(ConversationSheet.of(shared).text(Language.NL))
                .contains("De bloeddruk", "Mijn hulpverlener wil misschien nog andere dingen bespreken.");
    }

    private static String page(Dossier dossier) {
        return answer(dossier, DAY).text(Language.NL);
    }

    private static CloseOneCopy answer(Dossier dossier, LocalDate day) {
        return CloseOneCopy.asked(dossier, day, day, DAUGHTER, CareModule.shipped())
                .page()
                .orElseThrow();
    }

    private static Dossier.Builder people() {
        return Dossier.builder()
                .patient(
                        Patient.builder().id(PATIENT).name(PersonName.of("Jan")).build())
                .addProfessionals(Professional.builder().id(NURSE).build())
                .addCloseOnes(CloseOne.builder()
                        .id(EntryId.of("close"))
                        .recorded(Recorded.of(DAY.minusDays(30), NURSE))
                        .person(DAUGHTER)
                        .build());
    }

    private static InvolvementAgreement.Builder agreement(String id, PersonId by) {
        return InvolvementAgreement.builder()
                .id(EntryId.of(id))
                .recorded(Recorded.of(DAY.minusDays(20), by))
                .answer(InvolvementAnswer.AGREED)
                .addTopics(InvolvementTopic.HOW_IT_GOES);
    }

    private static ConsultPreparation preparation() {
        return preparation("prepared", "Dit is voor niemand bedoeld.", DAY);
    }

    private static ConsultPreparation preparation(String id, String words, LocalDate day) {
        return ConsultPreparation.builder()
                .id(EntryId.of(id))
                .recorded(Recorded.of(day, PATIENT))
                .inOwnWords(OwnWords.of(words))
                .build();
    }

    private static PreparationReading readOn(LocalDate day) {
        return PreparationReading.builder()
                .id(EntryId.of("seen"))
                .recorded(Recorded.of(day, NURSE))
                .preparation(EntryId.of("prepared"))
                .build();
    }

    private static PreparationReading reading(Optional<Confidence> confidence) {
        return PreparationReading.builder()
                .id(EntryId.of("read"))
                .recorded(Recorded.of(DAY.plusDays(1), NURSE))
                .preparation(EntryId.of("prepared"))
                .addTopics(Note.of("De bloeddruk"))
                .confidence(confidence)
                .build();
    }

    private static VisitSummary.Builder talkWithoutThePatient() {
        return VisitSummary.builder()
                .id(EntryId.of("talk"))
                .recorded(Recorded.of(DAY, NURSE))
                .addParticipants(NURSE, DAUGHTER)
                .addDiscussed(AgendaTopic.builder()
                        .raisedBy(DAUGHTER)
                        .note(Note.of(CONFIDED))
                        .build())
                .addAgreed(VisitAgreement.builder()
                        .what(Note.of("Een plek zoeken"))
                        .addWho(NURSE)
                        .build());
    }

    private static Dossier with(
            Dossier dossier, String id, LocalDate day, DangerState state, Optional<EntryId> replaces) {
        return Dossier.builder()
                .from(dossier)
                .addDangersAtHome(DangerAtHome.builder()
                        .id(EntryId.of(id))
                        .recorded(Recorded.builder()
                                .on(day)
                                .by(NURSE)
                                .replaces(replaces)
                                .build())
                        .state(state)
                        .build())
                .build();
    }
}
