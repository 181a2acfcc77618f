package nl.regie.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import nl.regie.dossier.Dossier;
import nl.regie.entry.Problem.Severity;
import nl.regie.fhir.validation.FhirValidation;
import nl.regie.generators.Dossiers;
import nl.regie.generators.Floor;
import org.slf4j.LoggerFactory;

/**
 * No word of a person reaches a log while it is validated. One of the validator's own loggers would hear some: while
 * that one listens nothing is validated, and all others may.
 */
@Tag("thorough")
class ValidatedWordsLawsTest {
    private static final String HEARS_CODES = "ca.uhn.fhir.log.terminology_troubleshooting";

    @Provide
    Arbitrary<Dossier> dossiers() {
        return Dossiers.any();
    }

    @Property(tries = 20)
    void whateverStandsInABundleNoLogHearsOfIt(
            @ForAll("dossiers") Dossier dossier, @ForAll @IntRange(max = 1_000_000) int place) {
        ObjectNode bundle = Trees.parse(FhirExport.toJson(MarkedWords.in(dossier)));
        List<String> places = Trees.pointers(bundle);
        JsonPointer at = JsonPointer.compile(places.get(place % places.size()));
        boolean isChanged = place % 3 > 0;
        if (isChanged && bundle.at(at.head()) instanceof ObjectNode object) {
            object.put(at.last().getMatchingProperty(), "Mevrouw Voorbeeld is somber");
            object.put("Voorbeeld", "somber");
        } else if (isChanged && bundle.at(at.head()) instanceof ArrayNode array) {
            array.set(at.last().getMatchingIndex(), "Mevrouw Voorbeeld is somber");
        }
        HeardWhile heard = new HeardWhile(Level.INFO, bundle.toString());
        assertThat(heard.events).allSatisfy(event -> {
            assertThat(event.getFormattedMessage()).doesNotContain("Voorbeeld", "somber");
            assertThat(String.valueOf(event.getThrowableProxy())).doesNotContain("Voorbeeld", "somber");
        });
        Floor.under("much was heard", heard.events.size() > 100, 5);
        Floor.under("it was not valid", heard.isRefused, 20);
        Floor.under("it was valid", !heard.isRefused, 5);
    }

    @Example
    void whileALogWouldHearWhatStandsInADocumentItIsNotRead() {
        assertThatThrownBy(() -> new HeardWhile(Level.DEBUG, FhirExport.toJson(RichDossier.make())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(HEARS_CODES);
    }

    /** What was heard of a document, by all loggers at TRACE but for the one that hears codes. */
    private static final class HeardWhile {
        final List<ILoggingEvent> events;
        final boolean isRefused;

        HeardWhile(Level ofWhatHearsCodes, String json) {
            Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
            Logger hearsCodes = (Logger) LoggerFactory.getLogger(HEARS_CODES);
            ListAppender<ILoggingEvent> heard = new ListAppender<>();
            heard.setContext(root.getLoggerContext());
            heard.start();
            FhirValidation validation = FhirValidation.shipped();
            root.setLevel(Level.TRACE);
            hearsCodes.setLevel(ofWhatHearsCodes);
            root.addAppender(heard);
            try {
                isRefused =
                        validation.validate(json).stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
            } finally {
                root.detachAppender(heard);
                root.setLevel(Level.OFF);
                hearsCodes.setLevel(Level.OFF);
            }
            events = List.copyOf(heard.list);
        }
    }
}
