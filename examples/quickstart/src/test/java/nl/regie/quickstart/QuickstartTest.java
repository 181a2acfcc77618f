package nl.regie.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.regie.diagnosis.DiagnosisQuestion;
import nl.regie.entry.PersonId;
import nl.regie.nextstep.NextSteps;
import nl.regie.quickstart.Quickstart.Row;
import org.junit.jupiter.api.Test;

class QuickstartTest {
    private static final Path ROOT = Path.of(System.getProperty("regie.root"));

    @Test
    void theReadmeShowsTheLinesThatRun() throws IOException {
        String code =
                Files.readString(ROOT.resolve("examples/quickstart/src/main/java/nl/regie/quickstart/Quickstart.java"));
        String shown = Files.readString(ROOT.resolve("README.md"));
        String lines =
                between(code, "// README: begin\n", "        // README: end").replaceAll("(?m)^ {8}", "");
        assertThat(between(shown, "```java\n", "```")).isEqualTo(lines);
        assertThat(lines.lines()).hasSizeLessThanOrEqualTo(15);
    }

    @Test
    void aNeedThatWaitedTooLongIsToldInDutch() {
        List<Row> rows =
                List.of(new Row("need-1", LocalDate.of(2026, 1, 5), DiagnosisQuestion.NEED, "Weer durven fietsen."));
        assertThat(told(rows, LocalDate.of(2026, 11, 22)))
                .contains("Wat ertegen spreekt:")
                .anyMatch(line -> line.startsWith(
                                "  - Afstemmen op wensen en behoeften: Een wens of behoefte bleef te lang liggen")
                        && line.contains("Weer durven fietsen."));
        assertThat(told(rows, LocalDate.of(2026, 1, 6)))
                .doesNotContain("Wat ertegen spreekt:")
                .anyMatch(line -> line.startsWith("  - Afstemmen op wensen en behoeften: "));
    }

    @Test
    void theRowsThatComeWithItShowSomethingAndSomethingAgainst() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream before = System.out;
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            Quickstart.main(new String[0]);
        } finally {
            System.setOut(before);
        }
        List<String> lines = bytes.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines)
                .contains("Wat er te zien is: Sterke kanten; Wat sterk maakt en wat last geeft")
                .contains("Wat ertegen spreekt:", "Wat u als eerste kunt vragen:");
        assertThat(lines.subList(lines.indexOf("Wat u als eerste kunt vragen:") + 1, lines.size()))
                .filteredOn(line -> line.startsWith("  - "))
                .hasSize(NextSteps.MOST)
                .extracting(line -> line.substring(line.indexOf(": ")))
                .doesNotHaveDuplicates();
    }

    @Test
    void aPatientOfWhomNothingIsKnownIsNoError() {
        assertThat(told(List.of(), LocalDate.of(2026, 11, 22)))
                .contains("Wat u als eerste kunt vragen:")
                .filteredOn(line -> line.startsWith("  - "))
                .hasSize(3)
                .allMatch(line -> line.contains("?"));
    }

    private static List<String> told(List<Row> rows, LocalDate day) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        Quickstart.tell(PersonId.of("patient-3"), PersonId.of("nurse-7"), rows, day, out);
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static String between(String text, String begin, String end) {
        int from = text.indexOf(begin) + begin.length();
        return text.substring(from, text.indexOf(end, from));
    }
}
