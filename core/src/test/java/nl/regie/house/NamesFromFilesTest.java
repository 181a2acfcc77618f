package nl.regie.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.regie.caremodule.ClaimCode;
import nl.regie.caremodule.StatementId;
import nl.regie.entry.EntryId;
import nl.regie.entry.PersonId;
import org.junit.jupiter.api.Test;

/**
 * Whoever writes a file chooses its names, and can choose thousands that have one hash. A map of the JDK then looks
 * through an ordered tree where its keys can be ordered, and through all of them where they cannot; the unmodifiable
 * ones that are made by copying never do.
 */
class NamesFromFilesTest {
    private static final Path ROOT = Path.of(System.getProperty("regie.root", ".."));
    private static final List<Path> SOURCES =
            List.of(ROOT.resolve("core/src/main/java/nl/regie"), ROOT.resolve("fhir-adapter/src/main/java/nl/regie"));
    private static final Map<Class<?>, Function<String, Object>> NAMES = Map.of(
            EntryId.class, EntryId::of,
            PersonId.class, PersonId::of,
            StatementId.class, StatementId::of,
            ClaimCode.class, ClaimCode::of);

    /** Values of ours, of which a file cannot make many. */
    private static final List<String> FEW_KEYS = List.of(
            "intervention/InterventionChoice.java",
            "help/WhomToCall.java",
            "practice/TeamProfile.java",
            "nextstep/Choice.java",
            "dossier/EntryKind.java",
            "fhir/asking/FormWords.java",
            "fhir/vocabulary/Codes.java");

    private static final Pattern BY_COPYING =
            Pattern.compile("(?<!Enum)(?:Map|Set)\\.copyOf\\(|toUnmodifiable(?:Set|Map)");

    @Test
    void manyNamesCanHaveOneHash() {
        assertThat(IntStream.range(0, 1 << 12)
                        .mapToObj(NamesFromFilesTest::colliding)
                        .distinct())
                .hasSize(1 << 12)
                .extracting(name -> EntryId.of(name).hashCode())
                .containsOnly(EntryId.of(colliding(0)).hashCode());
    }

    @Test
    void namesCanBeOrdered() {
        NAMES.forEach((kind, make) -> {
            assertThat(kind.getGenericInterfaces())
                    .extracting(Object::toString)
                    .containsExactly("java.lang.Comparable<" + kind.getName() + ">");
            assertThat(compare(make.apply("a"), make.apply("b"))).isNegative();
            assertThat(compare(make.apply("b"), make.apply("a"))).isPositive();
            assertThat(compare(make.apply("a"), make.apply("a"))).isZero();
        });
    }

    @Test
    void mapsAndSetsOfNamesAreNotMadeByCopying() throws IOException {
        List<String> copying = new ArrayList<>();
        for (Path folder : SOURCES) {
            try (Stream<Path> sources = Files.walk(folder)) {
                sources.filter(file -> file.toString().endsWith(".java"))
                        .filter(file -> BY_COPYING.matcher(read(file)).find())
                        .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                        .forEach(copying::add);
            }
        }
        assertThat(copying)
                .as("a map or set with names from a file: Collectors.toSet, toMap, or Collections.unmodifiable…")
                .containsExactlyInAnyOrderElementsOf(FEW_KEYS);
    }

    @SuppressWarnings("unchecked") // each is compared with its own kind
    private static int compare(Object one, Object other) {
        return ((Comparable<Object>) one).compareTo(other);
    }

    /** Aa and BB have one hash, and so has whatever is made of as many of them. */
    private static String colliding(int number) {
        return IntStream.range(0, 12)
                .mapToObj(bit -> (number >> bit & 1) == 0 ? "Aa" : "BB")
                .reduce("", String::concat);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
