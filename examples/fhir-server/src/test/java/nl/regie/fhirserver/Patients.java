package nl.regie.fhirserver;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import nl.regie.generators.Dossiers;

/** Generated dossiers, each of a patient of its own: the generator calls all patients by few names. */
final class Patients {
    static final LocalDate SOME_DAY = LocalDate.of(2026, 11, 1);
    private static int patients;

    private Patients() {}

    static List<Dossier> of(int number) {
        List<Dossier> dossiers = new ArrayList<>();
        Dossiers.alsoClosed()
                .filter(Patients::isNamedAsNothingElse)
                .sampleStream()
                .limit(number)
                .forEach(dossier -> dossiers.add(ofAnother(dossier)));
        return dossiers;
    }

    /** Other names may also be those of an entry. */
    private static boolean isNamedAsNothingElse(Dossier dossier) {
        return dossier.patient().id().value().equalsIgnoreCase("p1");
    }

    private static Dossier ofAnother(Dossier dossier) {
        String file = DossierFile.write(dossier);
        String name = dossier.patient().id().value();
        return DossierFile.read(file.replace("\"" + name + "\"", "\"patient-" + ++patients + "\""))
                .value()
                .orElseThrow();
    }
}
