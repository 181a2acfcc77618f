package nl.regie.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.regie.caremodule.CareModule;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import nl.regie.entry.Language;
import nl.regie.entry.PersonId;
import nl.regie.naming.Naming;
import nl.regie.nextstep.NextSteps;
import nl.regie.nextstep.NextStepsReport;
import nl.regie.patientcopy.PatientCopy;
import org.junit.jupiter.api.Test;

/** What staff see of the record itself. Everybody in it is invented. */
class RecordNotesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final CareModule MODULE = CareModule.shipped();
    private static final Dossier DOSSIER = DossierFile.read("""
            {"schemaVersion": "1.1", "patient": {"id": "jan", "name": "Jan"},
             "professionals": [{"id": "els", "name": "Els", "involvedUntil": "2026-06-30"}, {"id": "bo", "name": "Bo"}],
             "answers": [
               {"id": "a", "recorded": {"on": "2026-03-02", "by": "els"}, "question": "WISH", "response": "GIVEN", "inOwnWords": "Weer fietsen."},
               {"id": "b", "recorded": {"on": "2026-03-02", "by": "els"}, "question": "NEED", "response": "GIVEN", "inOwnWords": "Een driewieler."},
               {"id": "w", "recorded": {"on": "2026-03-05", "by": "els", "enteredInError": {"on": "2026-07-01", "by": "bo", "reason": "WRONG_PERSON"}},
                "question": "WISH", "response": "GIVEN", "inOwnWords": "Woorden van Mia."}],
             "readBacks": [{"id": "r", "recorded": {"on": "2026-03-03", "by": "els"}, "entries": ["a", "b"], "answer": "DIFFERS", "differing": ["b"], "inOwnWords": "Geen driewieler, een duofiets."}]}
            """).orElseThrow();

    @Test
    void staffSeeWhatWasReadBackAndWhatThePatientSaidOfIt() {
        assertThat(RecordNotes.of(DOSSIER, TODAY, MODULE, Language.NL).readBack())
                .containsExactly("Teruggelezen op 3 maart 2026, opgeschreven door Els (niet meer betrokken):"
                        + " “Weer fietsen.”; “Een driewieler.”. Er klopt iets niet. Niet goed: “Een driewieler.”."
                        + " “Geen driewieler, een duofiets.”");
    }

    @Test
    void whatTheTellerKeepsToTheTeamIsNotToldByWayOfWhatWasReadBack() {
        String told = """
                {"schemaVersion": "1.1", "patient": {"id": "jan"}, "professionals": [{"id": "els", "name": "Els"}],
                 "experiences": [{"id": "e", "recorded": {"on": "2026-03-02", "by": "els"}, "teller": "jan", "topic": "LISTENED_TO", "answer": "NO"%s}],
                 "readBacks": [{"id": "r", "recorded": {"on": "2026-03-03", "by": "els"}, "entries": ["e"], "answer": "RIGHT", "inOwnWords": "Zij luistert niet."}]}
                """;
        assertThat(notes(told.formatted("")).readBack()).isEmpty();
        assertThat(notes(told.formatted(", \"visibleTo\": \"OWN_PROFESSIONAL\""))
                        .readBack())
                .hasSize(1);
    }

    private static RecordNotes notes(String json) {
        return RecordNotes.of(DossierFile.read(json).orElseThrow(), TODAY, MODULE, Language.NL);
    }

    @Test
    void staffSeeThatALineWasMarkedAsAboutSomebodyElseAndByWhomAndNotAWordOfIt() {
        RecordNotes notes = RecordNotes.of(DOSSIER, TODAY, MODULE, Language.NL);
        assertThat(notes.markedAway())
                .containsExactly(
                        "De regel van 5 maart 2026 (antwoord), opgeschreven door Els (niet meer betrokken), telt niet meer mee:"
                                + " hij gaat over iemand anders. Zo gemarkeerd door Bo op 1 juli 2026.");
        assertThat(notes.all()).noneMatch(each -> each.contains("Mia"));
    }

    @Test
    void itStandsInTheEvaluationAndInTheNextStepsAndOnNoCopy() {
        DossierEvaluation evaluation = DossierEvaluator.shipped().evaluate(DOSSIER, TODAY);
        EvaluationReport report = EvaluationReport.of(evaluation, DOSSIER, Language.NL);
        NextStepsReport next = NextSteps.of(DOSSIER, evaluation, List.of()).in(Language.NL);
        RecordNotes notes = RecordNotes.of(DOSSIER, TODAY, MODULE, Language.NL);
        assertThat(report.markedAway()).isEqualTo(notes.markedAway()).isEqualTo(next.markedAway());
        assertThat(report.readBack()).isEqualTo(notes.readBack()).isEqualTo(next.readBack());
        assertThat(PatientCopy.of(DOSSIER, TODAY, MODULE).text(Language.NL))
                .contains("Weer fietsen.")
                .doesNotContain("gemarkeerd", "Woorden van Mia", "[w]");
    }

    @Test
    void staffSeeWhatWasWrittenDownLongAfterItHappened() {
        String answer =
                "{\"id\": \"%s\", \"recorded\": {\"on\": \"%s\", \"by\": \"els\", \"happenedOn\": \"2026-03-02\"},"
                        + " \"question\": \"WISH\", \"response\": \"GIVEN\", \"inOwnWords\": \"Weer fietsen.\"}";
        Dossier late = DossierFile.read("{\"schemaVersion\": \"1.1\", \"patient\": {\"id\": \"jan\"},"
                        + " \"professionals\": [{\"id\": \"els\", \"name\": \"Els\"}], \"answers\": ["
                        + answer.formatted("soon", "2026-04-02") + ", " + answer.formatted("late", "2026-04-03") + "]}")
                .orElseThrow();
        RecordNotes notes = RecordNotes.of(late, TODAY, MODULE, Language.NL);
        assertThat(notes.writtenLate())
                .containsExactly(
                        "Pas later opgeschreven, op 3 april 2026: “Weer fietsen.” (antwoord, 2 maart 2026, Els).");
        assertThat(EvaluationReport.of(DossierEvaluator.shipped().evaluate(late, TODAY), late, Language.NL)
                        .writtenLate())
                .isEqualTo(notes.writtenLate());
        assertThat(PatientCopy.of(late, TODAY, MODULE).text(Language.NL))
                .containsOnlyOnce("Pas later opgeschreven: 3 april 2026");
    }

    @Test
    void besideTheNameOfAProfessionalWhoHasLeftItSaysSoFromTheDayAfterTheirLast() {
        Naming naming = new Naming(DOSSIER, MODULE, Language.NL);
        PersonId els = PersonId.of("els");
        assertThat(naming.of(els)).isEqualTo("Els");
        assertThat(naming.on(LocalDate.of(2026, 6, 30)).of(els)).isEqualTo("Els");
        assertThat(naming.on(LocalDate.of(2026, 7, 1)).of(els)).isEqualTo("Els (niet meer betrokken)");
        assertThat(naming.on(TODAY).of(PersonId.of("bo"))).isEqualTo("Bo");
    }
}
