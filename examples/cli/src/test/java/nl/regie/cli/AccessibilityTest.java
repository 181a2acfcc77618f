package nl.regie.cli;

import static java.util.stream.Collectors.joining;
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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import nl.regie.entry.Language;
import nl.regie.page.Page;
import nl.regie.screen.OnScreen;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * axe (WCAG 2.2 A and AA) on each document in a headless Chromium, where one is installed; where not, the tests are
 * skipped and say so. The browser starts once, with a frame for each document. What axe cannot see, such as whether the
 * words can be understood, is for people.
 */
@Tag("thorough")
class AccessibilityTest {
    private static final Path CASE = Path.of(System.getProperty("regie.root")).resolve("examples/dossiers/naima.json");
    private static final Pattern ANSWER = Pattern.compile("AXE-BEGINS([A-Za-z0-9+/=]+)AXE-ENDS");
    private static final String WRONG = "with what is wrong";

    private static final List<String> DOCUMENTS = List.of(
            "copy --of plan",
            "copy --of plan --discreet --lang en",
            "copy --of plan --large-print",
            "copy --of conversation --as-of 2026-10-06",
            "copy --of visit",
            "copy --of signalling",
            "copy --of signalling --card",
            "copy --of signalling --easy-read",
            "copy --of plan --easy-read --lang en",
            "copy --of year",
            "copy --of changes --since 2026-01-01",
            "copy --of close-one --for brother",
            "copy --of close-one --for friend",
            "evaluate --as-of 2026-10-06",
            "evaluate --as-of 2026-10-06 --beside 2026-06-01 --lang en");

    /** A window of 1280 pixels at 400 %, for which WCAG 2.2 asks that nobody scrolls from side to side (1.4.10). */
    private static final int AT_400_PERCENT = 320;

    /** Each page sends what was found in it to the page around it, with its own name. */
    private static final String RUN = """
            <script src="axe.min.js"></script>
            <script>
            axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']}).then(function (found) {
              parent.postMessage({page: %d, passes: found.passes.length, violations: found.violations.map(function (each) { return each.id; }), wide: document.documentElement.scrollWidth}, '*');
            });
            </script>
            """;

    private static final String AROUND = """
            <!DOCTYPE html><html lang="en"><head><title>All</title><script>
            var answers = [];
            addEventListener('message', function (event) {
              answers.push(event.data);
              if (answers.length === %d) {
                document.documentElement.setAttribute('data-axe', 'AXE-BEGINS' + btoa(JSON.stringify(answers)) + 'AXE-ENDS');
              }
            });
            </script></head><body>%s</body></html>
            """;

    private static final String FRAGMENTS = "all parts within a page of a product";
    private static int starts;
    private static Map<String, JsonNode> found = Map.of();

    @BeforeAll
    static void seeAllPagesInOneBrowser(@TempDir Path folder) throws IOException, InterruptedException {
        Optional<String> chromium = chromium();
        assumeTrue(chromium.isPresent(), "Skipped: no Chromium is installed here, so axe was not run.");
        Map<String, String> pages = new LinkedHashMap<>();
        for (String options : DOCUMENTS) {
            String html = html(options, folder);
            pages.put(options, html);
            pages.put(narrow(options), html);
        }
        String fragments = withinAPageOfAProduct();
        pages.put(FRAGMENTS, fragments);
        pages.put(narrow(FRAGMENTS), fragments);
        String wrong = html("copy --of visit", folder)
                .replace("lang=\"nl\"", "")
                .replace("color: #1a1a1a", "color: #dddddd")
                .replace("<h1>", "<h1 style=\"min-width: 600px\">");
        pages.put(WRONG, wrong);
        pages.put(narrow(WRONG), wrong);
        found = axe(pages, chromium.get(), folder);
    }

    private static String narrow(String options) {
        return options + ", at 400 %";
    }

    static List<String> documents() {
        return Stream.concat(DOCUMENTS.stream(), Stream.of(FRAGMENTS)).toList();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void axeFindsNothingAgainstADocument(String options) {
        for (String page : List.of(options, narrow(options))) {
            JsonNode here = Objects.requireNonNull(found.get(page));
            assertThat(here.path("violations")).as(page).isEmpty();
            assertThat(here.path("passes").asInt()).isGreaterThan(5);
        }
    }

    static List<String> wholePages() {
        return DOCUMENTS;
    }

    /** Of a page of a product the product says how wide it is. */
    @ParameterizedTest
    @MethodSource("wholePages")
    void atFourHundredPercentNobodyScrollsFromSideToSide(String options) {
        assertThat(Objects.requireNonNull(found.get(narrow(options)))
                        .path("wide")
                        .asInt())
                .isBetween(1, AT_400_PERCENT);
    }

    /** So that the test above can fail. */
    @Test
    void axeFindsWhatIsWrong() {
        assertThat(Objects.requireNonNull(found.get(WRONG)).path("violations").toString())
                .contains("html-has-lang", "color-contrast");
        assertThat(Objects.requireNonNull(found.get(narrow(WRONG))).path("wide").asInt())
                .isGreaterThan(AT_400_PERCENT);
    }

    @Test
    void theBrowserStartsOnceForAllOfThem() {
        assertThat(starts).isEqualTo(1);
        assertThat(found).hasSize(2 * (DOCUMENTS.size() + 2));
    }

    private static String withinAPageOfAProduct() throws IOException {
        Dossier dossier = DossierFile.read(Files.readAllBytes(CASE)).orElseThrow();
        OnScreen screen = OnScreen.of(dossier, dossier.lastRecordedOn().orElseThrow(), Language.NL);
        String parts = Stream.of(
                        screen.atAGlance().page(),
                        screen.plan(),
                        screen.findings(),
                        screen.nextQuestions(),
                        screen.agenda(),
                        screen.signallingPlan())
                .map(Page::fragment)
                .collect(joining());
        return "<!DOCTYPE html><html lang=\"nl\"><head><meta charset=\"utf-8\"/><title>EPD</title><style>"
                + Page.stylesheet() + "</style></head><body><main><h1>EPD</h1>" + parts + "</main></body></html>";
    }

    private static String html(String options, Path folder) throws IOException {
        Path page = folder.resolve("document.html");
        List<String> command = new ArrayList<>(List.of(options.split(" ", -1)));
        command.addAll(1, List.of(CASE.toString(), "--format", "html", "--out", page.toString()));
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        assertThat(Regie.run(command.toArray(String[]::new), new ByteArrayInputStream(new byte[0]), nowhere, nowhere))
                .isEqualTo(Regie.FINE);
        String html = Files.readString(page);
        Files.delete(page); // nothing that exists is written over
        return html;
    }

    private static Map<String, JsonNode> axe(Map<String, String> pages, String chromium, Path folder)
            throws IOException, InterruptedException {
        try (InputStream in = AccessibilityTest.class.getResourceAsStream("/axe.min.js")) {
            Files.write(folder.resolve("axe.min.js"), Objects.requireNonNull(in).readAllBytes());
        }
        List<String> names = List.copyOf(pages.keySet());
        StringBuilder frames = new StringBuilder();
        for (int i = 0; i < names.size(); i++) {
            String html = Objects.requireNonNull(pages.get(names.get(i)));
            Files.writeString(
                    folder.resolve("page-" + i + ".html"), html.replace("</body>", RUN.formatted(i) + "</body>"));
            frames.append("<iframe title=\"")
                    .append(i)
                    .append("\" style=\"border: 0\" width=\"")
                    .append(names.get(i).equals(narrow(names.get(Math.max(0, i - 1)))) ? AT_400_PERCENT : 1000)
                    .append("\" height=\"1200\" src=\"page-")
                    .append(i)
                    .append(".html\"></iframe>");
        }
        Path all = Files.writeString(folder.resolve("all.html"), AROUND.formatted(names.size(), frames));
        Map<String, JsonNode> byName = new HashMap<>();
        new ObjectMapper()
                .readTree(Base64.getDecoder().decode(dom(all, chromium, folder)))
                .forEach(each -> byName.put(names.get(each.get("page").asInt()), each));
        return byName;
    }

    private static String dom(Path page, String chromium, Path folder) throws IOException, InterruptedException {
        Path dom = folder.resolve("dom.html");
        starts++;
        Process process = new ProcessBuilder(
                        chromium,
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--virtual-time-budget=60000",
                        "--dump-dom",
                        page.toUri().toString())
                .redirectOutput(dom.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        boolean isDone = process.waitFor(180, TimeUnit.SECONDS);
        if (!isDone) {
            process.destroyForcibly();
        }
        Matcher answer = ANSWER.matcher(Files.readString(dom));
        assertThat(isDone && answer.find()).as("axe answered of each page").isTrue();
        return answer.group(1);
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
