package nl.regie.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.regie.entry.PersonId;
import nl.regie.fhir.draft.TakingOver;
import nl.regie.people.Professional;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** No word of a person reaches a log, at any level: not by us, and not by the library that reads FHIR for us. */
class LoggedWordsTest {
    private static final TakingOver TAKING_OVER = TakingOver.builder()
            .patient(PersonId.of("p"))
            .by(Professional.builder().id(PersonId.of("nurse")).build())
            .on(LocalDate.parse("2026-11-25"))
            .build();

    @Test
    void whateverStandsInABundleTheLogHearsCodesAndCountsOnly() {
        List<String> places = Trees.pointers(Trees.exported());
        int refused = 0;
        for (int at = 0; at < places.size(); at += 97) {
            ObjectNode bundle = Trees.exported();
            JsonNode holder =
                    bundle.at(places.get(at).substring(0, places.get(at).lastIndexOf('/')));
            if (holder instanceof ObjectNode object) {
                String field = places.get(at).substring(places.get(at).lastIndexOf('/') + 1);
                object.put(field, "Mevrouw Voorbeeld is somber");
                object.put("Voorbeeld", "somber");
            }
            List<ILoggingEvent> heard = heardWhile(() -> {
                FhirImport.read(bundle.toString().getBytes(StandardCharsets.UTF_8));
                FhirImport.draft(bundle.toString(), TAKING_OVER);
            });
            heard.forEach(LoggedWordsTest::assertThatNothingIsRepeated);
            refused += heard.stream().anyMatch(event -> event.getLevel() == Level.INFO) ? 1 : 0;
        }
        assertThat(refused).as("bundles that were refused, and logged so").isGreaterThan(10);
    }

    @Test
    void aRefusalIsLoggedWithItsCodesAndTheExceptionByItsClass() {
        List<ILoggingEvent> heard = heardWhile(() -> FhirImport.read("{\"Voorbeeld\": Voorbeeld}"));
        assertThat(heard)
                .extracting(ILoggingEvent::getFormattedMessage)
                .contains(
                        "com.fasterxml.jackson.core.JsonParseException became the code not-json",
                        "A FHIR document was refused, remarks by code: {not-json=1}");
        heard.forEach(LoggedWordsTest::assertThatNothingIsRepeated);
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
