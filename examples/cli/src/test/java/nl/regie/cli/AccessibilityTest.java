package nl.regie.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * axe (WCAG 2.2 A and AA) on each document in a headless Chromium, where one is installed; where not, the tests are
 * skipped and say so. What axe cannot see, such as whether the words can be understood, is for people.
 */
@Tag("thorough")
class AccessibilityTest {
    private static final Path CASE = Path.of(System.getProperty("regie.root")).resolve("examples/dossiers/naima.json");
    private static final Pattern ANSWER = Pattern.compile("AXE-BEGINS([A-Za-z0-9+/=]+)AXE-ENDS");
    private static final String RUN = """
            <script src="axe.min.js"></script>
            <script>
            axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']}).then(function (found) {
              var brief = {passes: found.passes.length, violations: found.violations.map(function (each) { return each.id; })};
              document.documentElement.setAttribute('data-axe', 'AXE-BEGINS' + btoa(JSON.stringify(brief)) + 'AXE-ENDS');
            });
            </script>
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--of plan",
                "--of plan --discreet --lang en",
                "--of conversation --as-of 2026-10-06",
                "--of visit",
                "--of signalling",
                "--of signalling --card",
                "--of close-one --for brother",
                "--of close-one --for friend"
            })
    void axeFindsNothingAgainstADocument(String options) throws IOException, InterruptedException {
        JsonNode found = axe(html(options));
        assertThat(found.path("violations")).as(options).isEmpty();
        assertThat(found.path("passes").asInt()).isGreaterThan(5);
    }

    /** So that the test above can fail. */
    @Test
    void axeFindsWhatIsWrong() throws IOException, InterruptedException {
        String page = html("--of visit").replace("lang=\"nl\"", "").replace("color: #1a1a1a", "color: #dddddd");
        assertThat(axe(page).path("violations").toString()).contains("html-has-lang", "color-contrast");
    }

    private String html(String options) throws IOException {
        Path page = folder.resolve("document.html");
        List<String> command = new ArrayList<>(List.of("copy", CASE.toString(), "--format", "html"));
        command.addAll(List.of("--out", page.toString()));
        Stream.of(options.split(" ", -1)).forEach(command::add);
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        assertThat(Regie.run(command.toArray(String[]::new), new ByteArrayInputStream(new byte[0]), nowhere, nowhere))
                .isEqualTo(Regie.FINE);
        return Files.readString(page);
    }

    private JsonNode axe(String html) throws IOException, InterruptedException {
        Optional<String> chromium = chromium();
        assumeTrue(chromium.isPresent(), "Skipped: no Chromium is installed here, so axe was not run.");
        try (InputStream in = AccessibilityTest.class.getResourceAsStream("/axe.min.js")) {
            Files.write(folder.resolve("axe.min.js"), Objects.requireNonNull(in).readAllBytes());
        }
        Path page = folder.resolve("checked.html");
        Files.writeString(page, html.replace("</body>", RUN + "</body>"));
        Path dom = folder.resolve("dom.html");
        Process process = new ProcessBuilder(
                        chromium.get(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--virtual-time-budget=20000",
                        "--dump-dom",
                        page.toUri().toString())
                .redirectOutput(dom.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        boolean isDone = process.waitFor(120, TimeUnit.SECONDS);
        if (!isDone) {
            process.destroyForcibly();
        }
        Matcher answer = ANSWER.matcher(Files.readString(dom));
        assertThat(isDone && answer.find()).as("axe answered").isTrue();
        return new ObjectMapper().readTree(Base64.getDecoder().decode(answer.group(1)));
    }

    private static Optional<String> chromium() {
        return Stream.of(Objects.requireNonNullElse(System.getenv("PATH"), "").split(File.pathSeparator, -1))
                .flatMap(place -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(place).resolve(name)))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
    }
}
