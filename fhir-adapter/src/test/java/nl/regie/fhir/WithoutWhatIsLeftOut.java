package nl.regie.fhir;

import java.time.LocalDate;
import java.util.Optional;
import nl.regie.dossier.Dossier;
import nl.regie.entry.PersonId;
import nl.regie.fhir.draft.TakingOver;
import nl.regie.people.Professional;

/** All that the adapter does, for a process of its own that has only the jars which come with it. */
final class WithoutWhatIsLeftOut {
    private WithoutWhatIsLeftOut() {}

    public static void main(String[] arguments) {
        Dossier dossier = RichDossier.makeOpen();
        String transaction = FhirExport.toTransaction(dossier).json();
        TakingOver takingOver = TakingOver.builder()
                .patient(dossier.patient().id())
                .by(Professional.builder().id(PersonId.of("nurse.taking-over")).build())
                .on(LocalDate.parse("2030-01-01"))
                .build();
        System.out.println(
                "json " + FhirImport.read(FhirExport.toJson(dossier)).dossier().equals(Optional.of(dossier)));
        System.out.println(
                "xml " + FhirImport.read(FhirExport.toXml(dossier)).dossier().equals(Optional.of(dossier)));
        System.out.println(
                "server " + FhirImport.readCurrentState(transaction).dossier().isPresent());
        System.out.println("plans "
                + FhirImport.draft(FhirExport.toJson(dossier), takingOver)
                        .remarks()
                        .isEmpty());
        System.out.println("conformance " + FhirExport.conformance().getEntry().isEmpty());
    }
}
