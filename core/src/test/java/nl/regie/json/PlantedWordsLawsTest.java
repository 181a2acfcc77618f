package nl.regie.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.regie.caremodule.CareModule;
import nl.regie.cohort.CohortSummaryFile;
import nl.regie.dossier.DossierFile;
import nl.regie.entry.InvalidValueException;
import nl.regie.generators.Documents;
import nl.regie.overlay.OverlayFile;
import nl.regie.practice.TeamProfileFile;
import nl.regie.reading.Reading;

/**
 * Whatever stands in a file, and wherever, no refusal repeats it: not the names of fields, not ids that are no ids, and
 * not what the parser underneath has to say of it.
 */
@net.jqwik.api.Tag("thorough")
@org.junit.jupiter.api.Tag("thorough")
class PlantedWordsLawsTest {
    private static final String WORDS = "Mevrouw Voorbeeld is \u0007\u001b[2J\u009b31m somber";
    private static final Path EXAMPLES =
            Path.of(System.getProperty("regie.root", "..")).resolve("examples");
    private static final String OVERLAY = text("overlays/het-veer.json");
    private static final String PROFILE = text("practice/de-linde.json");

    @Provide
    Arbitrary<JsonNode> dossiers() {
        return Documents.planted(WORDS);
    }

    @Provide
    Arbitrary<JsonNode> overlays() {
        return Documents.planted(OVERLAY, WORDS);
    }

    @Provide
    Arbitrary<JsonNode> profiles() {
        return Documents.planted(PROFILE, WORDS);
    }

    @Property
    void noRefusalOfADossierRepeatsWhatStandsInIt(@ForAll("dossiers") JsonNode document) {
        assertThatNothingIsRepeated(DossierFile.read(document.toString()));
        assertThatNothingIsRepeated(DossierFile.read(document.toString().getBytes(StandardCharsets.UTF_8)));
    }

    @Property(tries = 500)
    void noRefusalOfAnOverlayRepeatsWhatStandsInIt(@ForAll("overlays") JsonNode document) {
        var reading = OverlayFile.read(document.toString());
        assertThatNothingIsRepeated(reading);
        reading.value().ifPresent(overlay -> assertThatNothingIsRepeated(overlay.over(CareModule.shipped())));
    }

    @Property(tries = 500)
    void noRefusalOfATeamsProfileRepeatsWhatStandsInIt(@ForAll("profiles") JsonNode document) {
        assertThatNothingIsRepeated(TeamProfileFile.read(document.toString()));
    }

    /** The laws prove something only where what is planted is refused, and often. */
    @Example
    void mostOfWhatIsPlantedIsRefused() {
        assertThat(refused(dossiers(), DossierFile::read)).isGreaterThan(70);
        assertThat(refused(overlays(), OverlayFile::read)).isGreaterThan(50);
        assertThat(refused(profiles(), TeamProfileFile::read)).isGreaterThan(50);
    }

    /** Where there is no tree to walk, the parser's own sentence is all there is; it quotes what it saw. */
    @Example
    void noErrorOfSyntaxIsToldInTheWordsOfTheParser() {
        String sound = "{\"schemaVersion\": \"1.0\", \"Voorbeeld\": %s}";
        Stream.of(
                        "Voorbeeld",
                        "\"Voorbeeld",
                        "\"Voorbeeld\n\"",
                        "\"\\Voorbeeld\"",
                        "'Voorbeeld'",
                        "nullVoorbeeld",
                        "12Voorbeeld",
                        "0Voorbeeld",
                        "1e999999999",
                        "1".repeat(31),
                        "[Voorbeeld]",
                        "{Voorbeeld: 1}",
                        "{\"Voorbeeld\" 1}",
                        "{\"Voorbeeld\": 1, \"Voorbeeld\": 2}",
                        "{\"Voorbeeld\": 1} \"Voorbeeld\"",
                        "1, \"Voorbeeld\": 2",
                        "1} Voorbeeld",
                        "/* Voorbeeld */ 1",
                        "1]",
                        "[".repeat(50) + "\"Voorbeeld\"" + "]".repeat(50),
                        "\"Voorbeeld" + "x".repeat(1_000_001) + "\"")
                .map(sound::formatted)
                .forEach(document -> Stream.<Function<String, Reading<?>>>of(
                                DossierFile::read, OverlayFile::read, TeamProfileFile::read, CohortSummaryFile::read)
                        .map(read -> read.apply(document))
                        .forEach(reading -> {
                            assertThat(reading.problems()).isNotEmpty();
                            assertThatNothingIsRepeated(reading);
                        }));
    }

    private static int refused(Arbitrary<JsonNode> documents, Function<String, Reading<?>> read) {
        var generator = documents.generator(1000);
        Random random = new Random(20261128);
        return (int) Stream.generate(() -> generator.next(random).value().toString())
                .limit(100)
                .filter(document -> !read.apply(document).problems().isEmpty())
                .count();
    }

    private static void assertThatNothingIsRepeated(Reading<?> reading) {
        reading.problems().forEach(problem -> {
            String told = problem.where() + problem.code() + problem.message().nl() + problem;
            assertThat(told).doesNotContain("Voorbeeld", "somber").doesNotContainPattern("\\p{Cntrl}");
            assertThat(problem.where()).matches("(/[A-Za-z0-9]+)*");
        });
        if (!reading.problems().isEmpty()) {
            InvalidValueException thrown = new InvalidValueException(reading.problems());
            assertThat(List.of(thrown.toString(), String.valueOf(thrown.getCause())))
                    .allSatisfy(text -> assertThat(text).doesNotContain("Voorbeeld", "somber"));
        }
    }

    private static String text(String example) {
        try {
            return Files.readString(EXAMPLES.resolve(example));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
