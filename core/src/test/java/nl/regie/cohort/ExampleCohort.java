package nl.regie.cohort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import nl.regie.entry.PersonId;
import nl.regie.people.Patient;

/** The dossiers of the examples, as a small cohort. */
final class ExampleCohort {
    private static final Path EXAMPLES =
            Path.of(System.getProperty("regie.root", "..")).resolve("examples/dossiers");

    private ExampleCohort() {}

    static List<Dossier> all() {
        return Stream.of("gerrit", "gerrit-year", "naima")
                .map(ExampleCohort::named)
                .toList();
    }

    /** The same, as if each were of another person: two are of one man. */
    static List<Dossier> different() {
        return List.of(named("gerrit"), of("another", named("naima")), of("a-third", named("naima")));
    }

    /** The dossier, in which another name is the patient's. */
    static Dossier of(String patient, Dossier dossier) {
        String id = "\"" + dossier.patient().id().value() + "\"";
        return DossierFile.read(DossierFile.write(dossier).replace(id, "\"" + patient + "\""))
                .orElseThrow();
    }

    static Dossier named(String name) {
        try {
            return DossierFile.read(Files.readAllBytes(EXAMPLES.resolve(name + ".json")))
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A dossier in which nothing was recorded yet. */
    static Dossier empty(String patient) {
        return Dossier.builder()
                .patient(Patient.builder().id(PersonId.of(patient)).build())
                .build();
    }

    static String ndjson(List<Dossier> dossiers) {
        return String.join("", dossiers.stream().map(DossierFile::writeLine).toList());
    }
}
