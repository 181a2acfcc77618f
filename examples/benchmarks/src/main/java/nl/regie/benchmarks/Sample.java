package nl.regie.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import nl.regie.entry.PersonId;
import nl.regie.people.Patient;

/**
 * A dossier to measure with.
 *
 * @param name the name of its file; with {@value #ROUNDS} behind it where it was made larger
 * @param json the file
 * @param dossier the same, read
 */
record Sample(String name, String json, Dossier dossier) {
    /** What a benchmark holds before it takes its dossier. */
    static final Dossier NOTHING = Dossier.builder()
            .patient(Patient.builder().id(PersonId.of("nobody")).build())
            .build();

    private static final String JSON = ".json";
    private static final String ROUNDS = "-in-ten-rounds";
    private static final String MADE_LARGER = "gerrit";

    /** The names of what there is to measure: each dossier of a folder, and one that is made larger. */
    static List<String> namesIn(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            Stream<String> names = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(JSON))
                    .map(name -> name.substring(0, name.length() - JSON.length()))
                    .sorted();
            return Stream.concat(names, Stream.of(MADE_LARGER + ROUNDS)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Sample read(Path folder, String name) {
        String file = name.endsWith(ROUNDS) ? name.substring(0, name.length() - ROUNDS.length()) : name;
        try {
            String json = Files.readString(folder.resolve(file + JSON));
            return of(name, file.equals(name) ? json : Rounds.of(json, 10));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Sample of(String name, String json) {
        return new Sample(name, json, DossierFile.read(json).orElseThrow());
    }

    /** The day of the evaluation: that of the last entry. */
    LocalDate day() {
        return dossier.lastRecordedOn().orElseThrow();
    }
}
