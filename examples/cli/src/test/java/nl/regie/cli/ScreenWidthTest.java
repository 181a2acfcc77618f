package nl.regie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.regie.dossier.DossierFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables fit the screen, narrow or wide, with the longest names that there can be. All people are invented. */
class ScreenWidthTest {
    private static final Path EXAMPLES = Path.of(System.getProperty("regie.root", "../.."), "examples", "dossiers");
    private static final List<Integer> WIDTHS = List.of(20, 40, 60, 80, 120);
    private static final List<String> LANGUAGES = List.of("nl", "en");
    private static final Set<UnicodeScript> WIDE =
            Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HANGUL);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-01T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private String err = "";

    @Test
    void theFindingsOfADossierFitWithSignsThatTakeTwoColumns() throws IOException {
        String naima = Files.readString(EXAMPLES.resolve("naima.json"));
        Path wide = Files.writeString(
                folder.resolve("naima.json"),
                naima.replace("\"Marloes\"", "\"糖尿病と高血圧の患者のための北地区の訪問看護チーム\"")
                        .replace("Met de bakker bespreken", "e\u0301\u0323".repeat(200)));
        for (String language : LANGUAGES) {
            for (int width : WIDTHS) {
                String told = run(width, "evaluate", wide.toString(), "--lang", language);
                assertFits(told, width);
                assertThat(told.replaceAll("[\\s|]", "")).contains("e\u0301\u0323".repeat(5), "糖尿病");
            }
        }
    }

    @Test
    void theFindingsOfMoreDossiersFitToo() {
        String gerrit = EXAMPLES.resolve("gerrit.json").toString();
        String told = run(40, "evaluate", gerrit, EXAMPLES.resolve("naima.json").toString());
        assertFits(told, 40);
        assertThat(told).contains("== gerrit.json ==", "== naima.json ==");
    }

    @Test
    void everyTableOfManyDossiersFitsWithTheLongestNamesOfTeams() throws IOException {
        List<String> summaries = new ArrayList<>();
        for (String by : List.of("team", "plan")) {
            Path summary = folder.resolve(by + ".json");
            Files.writeString(summary, run(100, teams("--by", by, "--as-of", "2026-11-01", "--format", "summary")));
            summaries.add(summary.toString());
        }
        for (String summary : summaries) {
            for (String language : LANGUAGES) {
                for (int width : WIDTHS) {
                    String told = run(width, "cohort", summary, "--merge", "--claims", "--lang", language);
                    assertThat(err).isEmpty();
                    assertFits(told, width);
                    assertThat(told.lines()).hasSizeGreaterThan(500);
                }
            }
        }
        assertThat(run(80, "cohort", summaries.get(0), "--merge"))
                .contains("Dagen van het eerste antwoord", "  plan was er eerst: ");
        assertThat(run(80, "cohort", summaries.get(1), "--merge"))
                .containsPattern(" 0-30 +31-90 +91-180 +181-365 +langer +niet");
    }

    /** Five teams, so that each may be seen, of the longest name that there can be. */
    private String[] teams(String... options) throws IOException {
        List<String> files = new ArrayList<>();
        for (String team : List.of("a", "b", "c", "d", "e")) {
            StringBuilder lines = new StringBuilder();
            for (String name : List.of("gerrit", "naima")) {
                String line =
                        DossierFile.writeLine(DossierFile.read(Files.readAllBytes(EXAMPLES.resolve(name + ".json")))
                                .orElseThrow());
                for (int each = 0; each < 11; each++) {
                    lines.append(line.replace("\"" + name + "\"", "\"" + name + "-" + team + each + "\""))
                            .append('\n');
                }
            }
            files.add(Files.writeString(folder.resolve("wijkteam".repeat(8).substring(1) + team + ".ndjson"), lines)
                    .toString());
        }
        return Stream.of(Stream.of("cohort"), files.stream(), Stream.of(options))
                .flatMap(each -> each)
                .toArray(String[]::new);
    }

    private static void assertFits(String told, int width) {
        assertThat(told).isNotEmpty();
        assertThat(told.lines().filter(line -> columns(line) > width))
                .as("%d columns", width)
                .isEmpty();
    }

    /** As a terminal counts them, by another way than that of the tables. */
    private static int columns(String line) {
        return line.codePoints()
                .map(letter -> Character.getType(letter) == Character.NON_SPACING_MARK
                        ? 0
                        : WIDE.contains(UnicodeScript.of(letter)) ? 2 : 1)
                .sum();
    }

    private String run(int width, String... arguments) {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        int exit = Regie.run(
                arguments,
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(written, true, StandardCharsets.UTF_8),
                new PrintStream(told, true, StandardCharsets.UTF_8),
                CLOCK,
                () -> width);
        err = told.toString(StandardCharsets.UTF_8);
        assertThat(exit).as(err).isEqualTo(Regie.FINE);
        return written.toString(StandardCharsets.UTF_8);
    }
}
