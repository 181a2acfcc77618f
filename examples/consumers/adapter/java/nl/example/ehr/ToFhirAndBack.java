package nl.example.ehr;

import java.time.LocalDate;
import java.util.Optional;
import nl.regie.diagnosis.Answer;
import nl.regie.diagnosis.DiagnosisQuestion;
import nl.regie.diagnosis.Response;
import nl.regie.dossier.Dossier;
import nl.regie.entry.EntryId;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.entry.Recorded;
import nl.regie.fhir.FhirExport;
import nl.regie.fhir.FhirImport;
import nl.regie.people.Patient;
import nl.regie.people.Professional;

/** A dossier goes out as FHIR and comes back the same. */
public final class ToFhirAndBack {
    private ToFhirAndBack() {}

    /** Tells whether it does. */
    public static void main(String[] arguments) {
        PersonId nurse = PersonId.of("nurse-7");
        Dossier dossier = Dossier.builder()
                .patient(Patient.builder().id(PersonId.of("patient-3")).build())
                .addProfessionals(Professional.builder().id(nurse).build())
                .addAnswers(Answer.builder()
                        .id(EntryId.of("need-1"))
                        .recorded(Recorded.builder()
                                .on(LocalDate.of(2026, 11, 2))
                                .by(nurse)
                                .build())
                        .question(DiagnosisQuestion.NEED)
                        .response(Response.GIVEN)
                        .inOwnWords(OwnWords.of("Weer durven fietsen."))
                        .build())
                .build();
        boolean isTheSame = FhirImport.read(FhirExport.toJson(dossier)).dossier().equals(Optional.of(dossier))
                && FhirImport.read(FhirExport.toXml(dossier)).dossier().equals(Optional.of(dossier));
        System.out.println(isTheSame ? "The dossier came back as it was." : "The dossier is another one.");
    }
}
