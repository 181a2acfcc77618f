package nl.regie.quickstart;

import static nl.regie.diagnosis.DiagnosisQuestion.NEED;
import static nl.regie.diagnosis.DiagnosisQuestion.RESILIENCE;
import static nl.regie.diagnosis.DiagnosisQuestion.VULNERABILITY;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import nl.regie.diagnosis.Answer;
import nl.regie.diagnosis.DiagnosisQuestion;
import nl.regie.diagnosis.Response;
import nl.regie.dossier.Dossier;
import nl.regie.entry.EntryId;
import nl.regie.entry.Language;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.entry.Recorded;
import nl.regie.people.Patient;
import nl.regie.people.Professional;
import nl.regie.screen.Glance;
import nl.regie.screen.OnScreen;

/**
 * Projects rows of an electronic health record into a dossier and tells in Dutch what it shows. The rows here are
 * invented.
 */
public final class Quickstart {
    private Quickstart() {}

    /**
     * A row as an electronic health record might hold it: what a patient answered.
     *
     * @param id the key of the row
     * @param day the day of writing
     * @param question what was asked
     * @param said what the patient said
     */
    public record Row(String id, LocalDate day, DiagnosisQuestion question, String said) {}

    /** Prints in Dutch what a few invented rows show. */
    public static void main(String[] arguments) {
        List<Row> rows = List.of(
                new Row("answer-1", LocalDate.of(2026, 8, 3), NEED, "Iemand die meedenkt over mijn eten."),
                new Row("answer-2", LocalDate.of(2026, 11, 2), VULNERABILITY, "Na een slechte nacht kan ik niets."),
                new Row("answer-3", LocalDate.of(2026, 11, 2), RESILIENCE, "Ik zoek graag zelf uit hoe iets werkt."));
        tell(PersonId.of("patient-3"), PersonId.of("nurse-7"), rows, LocalDate.of(2026, 11, 22), System.out);
    }

    /** Tells in Dutch what the rows of a patient, written down by a nurse, show on a day. */
    static void tell(PersonId patient, PersonId nurse, List<Row> rows, LocalDate day, PrintStream out) {
        // README: begin
        Dossier.Builder dossier = Dossier.builder();
        dossier.patient(Patient.builder().id(patient).build());
        dossier.addProfessionals(Professional.builder().id(nurse).build());
        for (Row row : rows) {
            dossier.addAnswers(Answer.builder()
                    .id(EntryId.of(row.id()))
                    .recorded(Recorded.of(row.day(), nurse))
                    .question(row.question())
                    .response(Response.GIVEN)
                    .inOwnWords(OwnWords.of(row.said()))
                    .build());
        }
        Glance glance = OnScreen.of(dossier.build(), day, Language.NL).atAGlance();
        out.print(glance.text());
        // README: end
    }
}
