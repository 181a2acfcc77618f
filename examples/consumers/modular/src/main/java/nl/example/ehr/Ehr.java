package nl.example.ehr;

import java.time.LocalDate;
import nl.regie.diagnosis.Answer;
import nl.regie.diagnosis.DiagnosisQuestion;
import nl.regie.diagnosis.Response;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import nl.regie.entry.EntryId;
import nl.regie.entry.Language;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.entry.Recorded;
import nl.regie.evaluation.DossierEvaluator;
import nl.regie.patientcopy.CopyWishes;
import nl.regie.patientcopy.PatientCopy;
import nl.regie.people.Patient;
import nl.regie.value.IncompleteValueException;

/** Makes a dossier of invented words, writes and reads it, evaluates it, and prints the patient's own copy. */
public final class Ehr {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private Ehr() {}

    /** Fails where one of these does not work. */
    public static void main(String[] arguments) {
        if (!Ehr.class.getModule().isNamed() || !Dossier.class.getModule().isNamed()) {
            throw new IllegalStateException("This runs on the module path.");
        }
        PersonId patient = PersonId.of("patient-3");
        Dossier dossier = Dossier.builder()
                .patient(Patient.builder().id(patient).build())
                .addAnswers(Answer.builder()
                        .id(EntryId.of("need-1"))
                        .recorded(Recorded.of(DAY, patient))
                        .question(DiagnosisQuestion.NEED)
                        .response(Response.GIVEN)
                        .inOwnWords(OwnWords.of("Weer durven fietsen."))
                        .build())
                .build();
        Dossier read = DossierFile.read(DossierFile.write(dossier)).value().orElseThrow();
        if (!read.equals(dossier)) {
            throw new IllegalStateException("What is written is read back.");
        }
        System.out.println(
                DossierEvaluator.shipped().evaluate(read, DAY).in(Language.NL).findings().size() + " findings");
        System.out.println(PatientCopy.of(read, DAY).page(CopyWishes.in(Language.NL)).text());
        try {
            Dossier.builder().build();
            throw new IllegalStateException("A dossier is of somebody.");
        } catch (IncompleteValueException e) {
            System.out.println("Still to be set: " + e.missing());
        }
    }
}
