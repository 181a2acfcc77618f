package nl.regie.json;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import nl.regie.caremodule.CareModule;
import nl.regie.cohort.DossierLines;
import nl.regie.dossier.DossierFile;
import nl.regie.generators.Documents;
import nl.regie.generators.Floor;
import nl.regie.overlay.OverlayFile;
import nl.regie.practice.TeamProfileFile;
import org.slf4j.LoggerFactory;

/** No word of a person reaches a log, at any level. */
class LoggedWordsLawsTest {
    private static final String WORDS = "Mevrouw Voorbeeld is somber";
    private static final Path EXAMPLES =
            Path.of(System.getProperty("regie.root", "..")).resolve("examples");

    @Provide
    Arbitrary<JsonNode> dossiers() {
        return Documents.planted(WORDS);
    }

    @Property
    void whateverStandsInADossierTheLogHearsCodesAndCountsOnly(@ForAll("dossiers") JsonNode document) {
        List<ILoggingEvent> heard = heardWhile(() -> {
            DossierFile.read(document.toString().getBytes(StandardCharsets.UTF_8));
            DossierFile.readKnownPart(document.toString());
            OverlayFile.read(document.toString());
            TeamProfileFile.read(document.toString());
        });
        heard.forEach(LoggedWordsLawsTest::assertThatNothingIsRepeated);
        Statistics.label("a refusal of the dossier was logged")
                .collect(heard.stream()
                        .anyMatch(event -> event.getFormattedMessage().contains("kind Dossier")))
                .coverage(seen -> seen.check(true).percentage(share -> share > 30));
    }

    /** Row by row, entry by entry, and as one line of many. */
    @Property(tries = 30)
    void whateverStandsInRowsTheLogHearsCodesAndCountsOnly(@ForAll("dossiers") JsonNode document) {
        List<ILoggingEvent> heard = heardWhile(() -> {
            DossierFile.gather(document.toString().getBytes(StandardCharsets.UTF_8), LocalDate.parse("2030-01-01"));
            entries(document).forEach(entry -> DossierFile.readEntry(entry.toString()));
            readLine(document);
        });
        heard.forEach(LoggedWordsLawsTest::assertThatNothingIsRepeated);
        Floor.under(
                "an entry was refused, and logged so",
                heard.stream().anyMatch(event -> event.getFormattedMessage().contains("kind Entry")),
                5);
    }

    @Example
    void aRefusalIsLoggedWithItsCodesAndHowOften() {
        List<ILoggingEvent> heard = heardWhile(() -> DossierFile.read("{\"a\": 1, \"Voorbeeld\": 2}"));
        assertThat(heard)
                .filteredOn(event -> event.getLevel() == Level.INFO)
                .singleElement()
                .satisfies(event -> assertThat(event.getFormattedMessage())
                        .startsWith("A document of kind Dossier was refused")
                        .contains("unknown-field=2"));
    }

    @Example
    void anExceptionOfALibraryIsLoggedByItsClassAndOurCodeWithoutItsMessage() {
        List<ILoggingEvent> heard = heardWhile(() -> DossierFile.read("{\"Voorbeeld\": Voorbeeld}"));
        assertThat(heard)
                .extracting(ILoggingEvent::getFormattedMessage)
                .contains("com.fasterxml.jackson.core.JsonParseException became the code syntax");
        heard.forEach(LoggedWordsLawsTest::assertThatNothingIsRepeated);
    }

    @Example
    void anOverlayThatIsLaidOverAModuleIsLogged() throws IOException {
        String overlay = Files.readString(EXAMPLES.resolve("overlays/het-veer.json"));
        assertThat(heardWhile(() -> OverlayFile.read(overlay).orElseThrow().over(CareModule.shipped())))
                .extracting(ILoggingEvent::getFormattedMessage)
                .anySatisfy(
                        message -> assertThat(message).startsWith("Overlay ").contains("was laid over"));
    }

    @Example
    void anOverlayThatDoesNotGoOverAModuleIsLoggedAsARefusal() throws IOException {
        String overlay = Files.readString(EXAMPLES.resolve("overlays/het-veer.json"));
        assertThat(heardWhile(() -> {
                    CareModule once = OverlayFile.read(overlay)
                            .orElseThrow()
                            .over(CareModule.shipped())
                            .orElseThrow();
                    assertThat(OverlayFile.read(overlay)
                                    .orElseThrow()
                                    .over(once)
                                    .problems())
                            .isNotEmpty();
                }))
                .extracting(ILoggingEvent::getFormattedMessage)
                .anySatisfy(message -> assertThat(message).startsWith("A document of kind Overlay was refused"));
    }

    @Example
    void whatIsReadWellIsNotLogged() throws IOException {
        String sound = Files.readString(EXAMPLES.resolve("dossiers/gerrit.json"));
        assertThat(heardWhile(() -> DossierFile.read(sound))).isEmpty();
    }

    /** Each part of each list by itself, as a column of a table keeps an entry. */
    private static Stream<JsonNode> entries(JsonNode document) {
        return document.properties().stream()
                .filter(field -> field.getValue().isArray())
                .flatMap(field -> StreamSupport.stream(field.getValue().spliterator(), false)
                        .map(member -> alone(document, field.getKey(), member)));
    }

    private static JsonNode alone(JsonNode document, String list, JsonNode member) {
        ObjectNode alone = JsonNodeFactory.instance.objectNode();
        alone.set("schemaVersion", document.path("schemaVersion"));
        alone.putArray(list).add(member);
        return alone;
    }

    private static void readLine(JsonNode document) {
        byte[] line = document.toString().getBytes(StandardCharsets.UTF_8);
        try (DossierLines lines = DossierLines.of("many.ndjson", new ByteArrayInputStream(line))) {
            lines.forEachRemaining(read -> {});
        }
    }

    private static List<ILoggingEvent> heardWhile(Runnable reading) {
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        ListAppender<ILoggingEvent> heard = new ListAppender<>();
        heard.setContext(root.getLoggerContext());
        heard.start();
        root.setLevel(Level.TRACE);
        root.addAppender(heard);
        try {
            reading.run();
        } finally {
            root.detachAppender(heard);
            root.setLevel(Level.OFF);
        }
        return List.copyOf(heard.list);
    }

    private static void assertThatNothingIsRepeated(ILoggingEvent event) {
        assertThat(event.getThrowableProxy()).isNull();
        assertThat(event.getFormattedMessage() + Arrays.toString(event.getArgumentArray()))
                .doesNotContain("Voorbeeld", "somber");
    }
}
