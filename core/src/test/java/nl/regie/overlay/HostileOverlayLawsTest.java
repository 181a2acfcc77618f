package nl.regie.overlay;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomGenerator;
import nl.regie.caremodule.CareModule;
import nl.regie.caremodule.EvaluatedBy;
import nl.regie.caremodule.Statement;
import nl.regie.evaluation.DossierEvaluator;
import nl.regie.generators.Documents;
import nl.regie.generators.Floor;
import nl.regie.json.PlainReading;
import nl.regie.json.StrictJson;
import nl.regie.reading.Reading;

/** The example of an overlay, changed in all places: it is refused with reasons, or it is an overlay like any other. */
class HostileOverlayLawsTest {
    private static final CareModule SHIPPED = CareModule.shipped();
    private static final String EXAMPLE = example();
    private static final JsonSchema SCHEMA =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(OverlayFile.schema());

    @Provide
    Arbitrary<JsonNode> changed() {
        return Documents.mutated(EXAMPLE);
    }

    @Example
    void aTextWithoutCharactersIsWrittenBackToo() {
        String document = EXAMPLE.replace("\"id\": \"need-answered\"", "\"id\": \"\"");
        assertThat(document).isNotEqualTo(EXAMPLE);
        assertThat(OverlayFile.write(OverlayFile.read(document).orElseThrow())).isEqualTo(document);
    }

    @Property(tries = 300)
    void whatIsReadIsWrittenBackAndFitsTheSchema(@ForAll("changed") JsonNode document) {
        Reading<Overlay> reading = OverlayFile.read(document.toString());
        reading.value().ifPresent(overlay -> {
            assertThat(OverlayFile.read(OverlayFile.write(overlay)).orElseThrow())
                    .isEqualTo(overlay);
            assertThat(SCHEMA.validate(document)).isEmpty();
        });
        assertThat(reading.problems())
                .allSatisfy(problem -> assertThat(problem.where()).matches("|/.*"));
    }

    @Property(tries = 300)
    void theReaderThatTheCompilerMadeAcceptsWhatTheOtherDoesAndWritesItAlike(@ForAll("changed") JsonNode document) {
        Optional<Overlay> plainly = PlainReading.of(document.toString(), new OverlayForm());
        assertThat(plainly)
                .isEqualTo(StrictJson.read(document.toString(), Overlay.class).value());
        plainly.ifPresent(overlay -> assertThat(PlainReading.says(OverlayFile.write(overlay), overlay))
                .isTrue());
    }

    @Property(tries = 300)
    void whatIsLaidOverTheModuleLeavesItsNormsAsTheyAre(@ForAll("changed") JsonNode document) {
        Optional<CareModule> over = OverlayFile.read(document.toString())
                .value()
                .flatMap(overlay -> overlay.over(SHIPPED).value());
        Floor.under("it lies over the module", over.isPresent(), 2);
        over.ifPresent(laid -> {
            for (Statement statement : SHIPPED.statements()) {
                Statement after = laid.statementById(statement.id());
                assertThat(after.evaluatedBy()).isEqualTo(statement.evaluatedBy());
                assertThat(laid.partsOf(statement.id())).hasSameSizeAs(SHIPPED.partsOf(statement.id()));
            }
            List<Statement> unread = DossierEvaluator.withoutRule(laid);
            assertThat(unread).allSatisfy(statement -> {
                assertThat(statement.evaluatedBy()).isEqualTo(EvaluatedBy.RULE);
                assertThat(statement.id().value()).startsWith(laid.id().replaceFirst(".*\\+", "") + ":");
            });
        });
    }

    /** The laws prove something only where some changes are refused at each stage and some are not. */
    @Example
    void changesAreRefusedForTheirFormOrForWhatTheySayAndSomeAreNot() {
        RandomGenerator<JsonNode> generator = changed().generator(1000);
        Random random = new Random(20261125);
        int refusedForItsForm = 0;
        int refusedForWhatItSays = 0;
        int accepted = 0;
        for (int i = 0; i < 400; i++) {
            Reading<Overlay> reading =
                    OverlayFile.read(generator.next(random).value().toString());
            if (reading.value().isEmpty()) {
                refusedForItsForm++;
            } else if (reading.orElseThrow().over(SHIPPED).value().isEmpty()) {
                refusedForWhatItSays++;
            } else {
                accepted++;
            }
        }
        assertThat(List.of(refusedForItsForm, refusedForWhatItSays, accepted)).allMatch(count -> count >= 10);
    }

    private static String example() {
        try {
            return Files.readString(Path.of(System.getProperty("regie.root", ".."), "examples/overlays/het-veer.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
