package nl.regie.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import nl.regie.entry.PersonId;
import nl.regie.entry.Problem;
import nl.regie.evaluation.DossierEvaluator;
import nl.regie.fhir.answers.Answers;
import nl.regie.fhir.answers.Receipt;
import nl.regie.fhir.form.FormKind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Our forms in a form filler that is not ours: LHC-Forms, in a browser, on the page of {@code examples/forms}. It is
 * looked for in the folder that {@code REGIE_LFORMS} names, and is no part of this repository.
 */
@Tag("thorough")
class FormFillerOfOthersTest {
    /** The day of the machine, for the form filler says on which day it was filled in. */
    private static final LocalDate ON = LocalDate.of(2100, 1, 1);

    private static final Pattern ANSWERS = Pattern.compile("ANSWERS-BEGIN(.*?)ANSWERS-END");
    private static final Pattern ENGLISH =
            Pattern.compile("Type a|Select one|Add another|Remove this|Please|required|Your answer|Yes\\b");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static List<JsonNode> results = List.of();

    record Shown(String name, FormKind kind, String reader, boolean isFilledIn) {
        Dossier dossier() {
            return DossierFile.read(OurFiles.text(OurFiles.MODULE.resolve("../examples/dossiers/" + name + ".json")))
                    .value()
                    .orElseThrow();
        }

        PersonId person() {
            Dossier dossier = dossier();
            return switch (reader) {
                case "patient" -> dossier.patient().id();
                case "close one" -> dossier.closeOnes().get(0).person();
                default -> dossier.professionals().get(0).id();
            };
        }

        FhirExport.Form form() {
            return FhirExport.form(
                    kind, dossier(), person(), dossier().lastRecordedOn().orElseThrow());
        }
    }

    static List<Shown> shown() {
        List<Shown> all = new ArrayList<>();
        for (FormKind kind : FormKind.values()) {
            for (String name : List.of("naima", "gerrit")) {
                all.add(new Shown(name, kind, "patient", true));
                all.add(new Shown(name, kind, "patient", false));
            }
            all.add(new Shown("naima", kind, "professional", true));
        }
        all.add(new Shown("naima", FormKind.EXPERIENCE, "close one", true));
        all.add(new Shown("naima", FormKind.PRECONDITIONS, "close one", true));
        return all;
    }

    @BeforeAll
    static void showAllFormsInOneBrowser(@TempDir Path folder) throws IOException, InterruptedException {
        Optional<Path> filler =
                Optional.ofNullable(System.getenv("REGIE_LFORMS")).map(Path::of).filter(Files::isDirectory);
        Optional<String> chromium = chromium();
        assumeTrue(
                filler.isPresent() && chromium.isPresent(),
                "Skipped: no form filler (REGIE_LFORMS) or no Chromium is here, so no form was filled in by others.");
        Files.createSymbolicLink(folder.resolve("package"), filler.orElseThrow().toAbsolutePath());
        ArrayNode forms = MAPPER.createArrayNode();
        for (Shown each : shown()) {
            ObjectNode form = forms.addObject();
            form.set("form", MAPPER.readTree(each.form().json()));
            form.set("beforehand", MAPPER.readTree(each.form().beforehandJson()));
            form.put("isFilledIn", each.isFilledIn());
        }
        String page = OurFiles.text(OurFiles.MODULE.resolve("../examples/forms/index.html"));
        try (InputStream drive = FormFillerOfOthersTest.class.getResourceAsStream("/nl/regie/fhir/drive.js")) {
            String script = new String(Objects.requireNonNull(drive).readAllBytes(), StandardCharsets.UTF_8);
            String forFile = "<script>const FORMS = " + forms.toString().replace("<", "\\u003c") + ";\n" + script
                    + "</script></body>";
            Files.writeString(folder.resolve("page.html"), page.replace("</body>", forFile));
        }
        JsonNode left = MAPPER.readTree(Base64.getDecoder().decode(dom(folder, chromium.orElseThrow())));
        assertThat(left.path("failed").asText()).isEmpty();
        List<JsonNode> all = new ArrayList<>();
        left.forEach(all::add);
        results = all;
    }

    private static String dom(Path folder, String chromium) throws IOException, InterruptedException {
        Path dom = folder.resolve("dom.html");
        Process process = new ProcessBuilder(
                        chromium,
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--allow-file-access-from-files",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--virtual-time-budget=600000",
                        "--dump-dom",
                        folder.resolve("page.html").toUri().toString())
                .redirectOutput(dom.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        boolean isDone = process.waitFor(300, TimeUnit.SECONDS);
        if (!isDone) {
            process.destroyForcibly();
        }
        Matcher answers = ANSWERS.matcher(Files.readString(dom));
        assertThat(isDone && answers.find()).as("the form filler answered").isTrue();
        return answers.group(1);
    }

    private static Optional<String> chromium() {
        return Stream.of(Objects.requireNonNullElse(System.getenv("PATH"), "").split(File.pathSeparator, -1))
                .flatMap(place -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(place).resolve(name)))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
    }

    @ParameterizedTest
    @MethodSource("shown")
    void whatTheFormFillerGivesIsReadAndCanBeEvaluated(Shown shown) {
        JsonNode result = results.get(shown().indexOf(shown));
        Dossier dossier = shown.dossier();
        boolean isOfThePatient =
                shown.kind() != FormKind.PRECONDITIONS && !shown.reader().equals("close one");
        Answers answers = FhirImport.answers(
                result.path("response").toString(),
                Receipt.builder()
                        .dossier(dossier)
                        .on(ON)
                        .answeredBy(isOfThePatient ? dossier.patient().id() : shown.person())
                        .writtenBy(shown.person())
                        .build());

        List<String> codes = answers.remarks().stream().map(Problem::code).toList();
        if (shown.isFilledIn()) {
            assertThat(codes)
                    .isSubsetOf("missing-answer", "filled-in-beforehand", "not-agreed-yet", "written-by-another");
            assertThat(answers.entries()).isNotEmpty();
        } else {
            assertThat(codes).isNotEmpty().isSubsetOf("filled-in-beforehand", "nothing-answered");
            assertThat(answers.entries()).isEmpty();
        }
        assertThat(DossierEvaluator.shipped().evaluate(answers.dossier(), ON).findings())
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("shown")
    void aPersonReadsDutch(Shown shown) {
        JsonNode result = results.get(shown().indexOf(shown));
        assertThat(result.path("seen").asText()).isNotBlank();
        assertThat(ENGLISH.matcher(result.path("after").asText()).results())
                .as(result.path("after").asText())
                .isEmpty();
    }

    @Test
    void whatDependsOnAnAnswerIsNotOnTheScreenUntilThen() {
        int at = shown().indexOf(new Shown("naima", FormKind.CONSULT_PREPARATION, "patient", true));
        JsonNode result = results.get(at);
        assertThat(result.path("seen").asText())
                .contains("Welk doel?")
                .doesNotContain("Welke signalen?", "Op welke dag?");
        assertThat(result.path("after").asText()).contains("Welke signalen?", "Op welke dag?");
    }
}
