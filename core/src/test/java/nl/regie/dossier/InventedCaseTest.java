package nl.regie.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.regie.entry.SourceRef;
import nl.regie.generators.ValueTypes;
import org.junit.jupiter.api.Test;

/** The invented case from mental health care shows what a dossier can hold, and says that it is invented. */
class InventedCaseTest {
    private static final Path FILE =
            Path.of(System.getProperty("regie.root", "..")).resolve("examples/dossiers/naima.json");

    @Test
    void itIsADossierThatCanBeRead() throws IOException {
        assertThat(DossierFile.read(Files.readAllBytes(FILE)).problems()).isEmpty();
    }

    @Test
    void itHoldsEveryKindOfEntry() throws IOException {
        Dossier dossier = read();
        Set<String> empty = new TreeSet<>();
        ValueTypes.accessors(Dossier.class).forEach(accessor -> {
            if (accessor.of(dossier) instanceof Collection<?> list && list.isEmpty()) {
                empty.add(accessor.toString());
            }
        });
        assertThat(empty).isEmpty();
    }

    @Test
    void everyEntrySaysThatItIsInvented() throws IOException {
        assertThat(read().entries())
                .allMatch(entry -> entry.recorded()
                        .sourceRef()
                        .map(SourceRef::id)
                        .map(id -> id.value())
                        .equals(Optional.of("invented")));
    }

    private static Dossier read() throws IOException {
        return DossierFile.read(Files.readAllBytes(FILE)).orElseThrow();
    }
}
