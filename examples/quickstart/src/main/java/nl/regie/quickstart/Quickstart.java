package nl.regie.quickstart;

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
import nl.regie.evaluation.DossierEvaluator;
import nl.regie.people.Patient;
import nl.regie.people.Professional;

/** Projects rows of an electronic health record into a dossier and tells in Dutch what it shows. The rows here are invented. */
public final class Quickstart {
    private Quickstart() {}

    /**
     * A row as an electronic health record might hold it: what a patient said they need.
     *
     * @param id the key of the row
     * @param day the day of writing
     * @param nurse the key of the nurse who wrote it down
     * @param said what the patient said
     */
    public record Row(String id, LocalDate day, String nurse, String said) {}

    /** Prints the evaluation of two invented rows. */
    public static void main(String[] arguments) {
        List<Row> rows = List.of(
                new Row("need-1", LocalDate.of(2026, 9, 14), "nurse-7", "Iemand die meedenkt over mijn eten."),
                new Row("need-2", LocalDate.of(2026, 11, 2), "nurse-7", "Weer durven fietsen."));
        evaluate("patient-3", rows, LocalDate.of(2026, 11, 22)).forEach(System.out::println);
    }

    /** What a dossier with these rows shows on a day, statement by statement, in Dutch. */
    public static List<String> evaluate(String patient, List<Row> rows, LocalDate day) {
        // README: begin
        Dossier.Builder dossier = Dossier.builder()
                .patient(Patient.builder().id(PersonId.of(patient)).build());
        rows.stream()
                .map(Row::nurse)
                .distinct()
                .map(PersonId::of)
                .forEach(nurse -> dossier.addProfessionals(
                        Professional.builder().id(nurse).build()));
        for (Row row : rows) {
            dossier.addAnswers(Answer.builder()
                    .id(EntryId.of(row.id()))
                    .recorded(Recorded.of(row.day(), PersonId.of(row.nurse())))
                    .question(DiagnosisQuestion.NEED)
                    .response(Response.GIVEN)
                    .inOwnWords(OwnWords.of(row.said()))
                    .build());
        }
        var evaluation = DossierEvaluator.shipped().evaluate(dossier.build(), day);
        return evaluation.in(Language.NL).findings().stream()
                .map(finding -> finding.text())
                .toList();
        // README: end
    }
}
