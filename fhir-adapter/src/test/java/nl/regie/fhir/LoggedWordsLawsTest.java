package nl.regie.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.regie.dossier.Dossier;
import nl.regie.entry.PersonId;
import nl.regie.evaluation.DossierEvaluator;
import nl.regie.fhir.answers.Receipt;
import nl.regie.fhir.draft.TakingOver;
import nl.regie.fhir.form.FormKind;
import nl.regie.generators.Dossiers;
import nl.regie.generators.Floor;
import nl.regie.people.Professional;
import org.junit.jupiter.api.Tag;
import org.slf4j.LoggerFactory;

/** No word of a person reaches a log, at any level: not by us, and not by the library that reads FHIR for us. */
@Tag("thorough")
@net.jqwik.api.Tag("thorough")
class LoggedWordsLawsTest {
    private static final TakingOver TAKING_OVER = TakingOver.builder()
            .patient(PersonId.of("p"))
            .by(Professional.builder().id(PersonId.of("nurse")).build())
            .on(LocalDate.parse("2026-11-25"))
            .build();

    @Provide
    Arbitrary<Dossier> dossiers() {
        return Dossiers.any();
    }

    @Property
    void whateverStandsInABundleTheLogHearsCodesAndCountsOnly(
            @ForAll("dossiers") Dossier dossier, @ForAll @IntRange(max = 1_000_000) int place) {
        ObjectNode bundle = Trees.parse(FhirExport.toJson(dossier));
        List<String> places = Trees.pointers(bundle);
        JsonPointer at = JsonPointer.compile(places.get(place % places.size()));
        if (bundle.at(at.head()) instanceof ObjectNode object) {
            object.put(at.last().getMatchingProperty(), "Mevrouw Voorbeeld is somber");
            object.put("Voorbeeld", "somber");
        } else if (bundle.at(at.head()) instanceof ArrayNode array) {
            array.set(at.last().getMatchingIndex(), "Mevrouw Voorbeeld is somber");
        }
        TakingOver again = TakingOver.builder()
                .from(TAKING_OVER)
                .patient(dossier.patient().id())
                .build();
        List<ILoggingEvent> heard = heardWhile(() -> {
            FhirImport.read(bundle.toString().getBytes(StandardCharsets.UTF_8));
            FhirImport.readCurrentState(bundle.toString());
            FhirImport.draft(bundle.toString(), TAKING_OVER);
            FhirImport.draftAgain(bundle.toString(), again, dossier);
        });
        heard.forEach(LoggedWordsLawsTest::assertThatNothingIsRepeated);
        Floor.under(
                "a bundle was refused, and logged so",
                heard.stream().anyMatch(event -> event.getLevel() == Level.INFO),
                10);
    }

    /** XML with words of a person anywhere, and forms that came back so. */
    @Property(tries = 40)
    void whateverStandsInXmlOrInAFormThatCameBackTheLogHearsNothingOfIt(
            @ForAll("dossiers") Dossier dossier, @ForAll @IntRange(max = 1_000_000) int place) {
        LocalDate on = dossier.lastRecordedOn().orElse(LocalDate.parse("2026-11-25"));
        PersonId patient = dossier.patient().id();
        String xml = FhirExport.toXml(dossier);
        List<ILoggingEvent> heard = heardWhile(() -> {
            FhirImport.read(planted(xml, "<", "<Voorbeeld is='somber'/>", place).getBytes(StandardCharsets.UTF_8));
            FhirImport.read(
                    planted(xml, "value=\"", "Voorbeeld is somber", place).getBytes(StandardCharsets.UTF_8));
            Receipt receipt = Receipt.builder()
                    .dossier(dossier)
                    .on(on)
                    .answeredBy(patient)
                    .build();
            for (FormKind kind : FormKind.values()) {
                String response = FhirExport.form(kind, dossier, patient, on).beforehandJson();
                FhirImport.answers(planted(response, "{", "\"Voorbeeld\": \"somber\",", place), receipt);
                FhirImport.answers(planted(response, ": \"", "Voorbeeld is somber", place), receipt);
            }
        });
        heard.forEach(LoggedWordsLawsTest::assertThatNothingIsRepeated);
        Floor.under("something was refused, and logged so", !heard.isEmpty(), 10);
    }

    /** A text with something planted before or behind one of many marks. */
    private static String planted(String text, String mark, String what, int place) {
        int at = text.indexOf(mark, place % text.length());
        int from = at < 0 ? text.indexOf(mark) : at;
        int to = mark.equals("<") ? from : from + mark.length();
        return text.substring(0, to) + what + text.substring(to);
    }

    /** Every text and every name of the dossier is marked before it is written in each of the ways that there are. */
    @Property(tries = 40)
    void whateverStandsInADossierTheLogHearsNothingOfItWhereItIsWritten(@ForAll("dossiers") Dossier dossier) {
        Dossier marked = MarkedWords.in(dossier);
        LocalDate on = marked.lastRecordedOn().orElse(LocalDate.parse("2026-11-25"));
        List<String> written = new ArrayList<>();
        List<ILoggingEvent> heard = heardWhile(() -> {
            written.add(FhirExport.toJson(marked));
            written.add(FhirExport.toTransaction(marked).json());
            for (FormKind kind : FormKind.values()) {
                FhirExport.Form form =
                        FhirExport.form(kind, marked, marked.patient().id(), on);
                written.add(form.json());
                written.add(form.beforehandJson());
            }
            FhirExport.toMeasureReport(
                    DossierEvaluator.shipped().evaluate(marked, on),
                    marked.patient().id());
        });
        heard.forEach(LoggedWordsLawsTest::assertThatNothingIsRepeated);
        Floor.under("a marked text was written", written.stream().anyMatch(json -> json.contains("somber")), 50);
        Floor.under("a marked name was written", written.stream().anyMatch(json -> json.contains("Voorbeeld-")), 50);
    }

    @Example
    void aRefusalIsLoggedWithItsCodesAndTheExceptionByItsClass() {
        List<ILoggingEvent> heard = heardWhile(() -> FhirImport.read("{\"Voorbeeld\": Voorbeeld}"));
        assertThat(heard)
                .extracting(ILoggingEvent::getFormattedMessage)
                .contains(
                        "com.fasterxml.jackson.core.JsonParseException became the code not-json",
                        "A FHIR document was refused, remarks by code: {not-json=1}");
        heard.forEach(LoggedWordsLawsTest::assertThatNothingIsRepeated);
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
                .doesNotContain("Voorbeeld", "somber", "#");
    }
}
