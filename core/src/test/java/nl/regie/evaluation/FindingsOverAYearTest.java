package nl.regie.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import nl.regie.entry.EntryId;
import nl.regie.finding.ClaimFinding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What is found of each claim as the year of an example goes by, with the entries by which it is and those that are
 * open. Only what changed since the day before stands in the file, so that a person can read it as the story it is.
 * Renew it with -Dregie.renew=true, and read it.
 */
class FindingsOverAYearTest {
    private static final Path EXAMPLES =
            Path.of(System.getProperty("regie.root", "..")).resolve("examples/dossiers");
    private static final Path GOLDEN =
            Path.of(System.getProperty("regie.root", "..")).resolve("core/src/test/resources/nl/regie/evaluation");

    @ParameterizedTest
    @CsvSource({"naima, 2027-09-01", "gerrit-year, 2028-06-01"})
    void theFindingsAreAsTheyWereRead(String name, LocalDate muchLater) throws IOException {
        Dossier dossier = DossierFile.read(Files.readAllBytes(EXAMPLES.resolve(name + ".json")))
                .orElseThrow();
        List<LocalDate> days = Stream.concat(
                        dossier.entries().map(entry -> entry.recorded().on()), Stream.of(muchLater))
                .distinct()
                .sorted()
                .toList();
        StringBuilder story = new StringBuilder();
        List<String> before = List.of();
        for (LocalDate day : days) {
            List<String> now = lines(dossier, day);
            List<String> known = before;
            story.append(day).append('\n');
            now.stream()
                    .filter(line -> !known.contains(line))
                    .forEach(line -> story.append("  ").append(line).append('\n'));
            before = now;
        }
        Path file = GOLDEN.resolve(name + "-findings.txt");
        if (Boolean.getBoolean("regie.renew")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(file, story, StandardCharsets.UTF_8);
        }
        assertThat(story.toString()).isEqualTo(Files.readString(file));
    }

    private static List<String> lines(Dossier dossier, LocalDate day) {
        return DossierEvaluator.shipped().evaluate(dossier, day).findings().stream()
                .flatMap(finding -> finding.claims().stream())
                .map(FindingsOverAYearTest::line)
                .distinct()
                .toList();
    }

    private static String line(ClaimFinding claim) {
        return claim.statement().value() + " " + claim.code().value() + ": "
                + claim.result().verdict() + names(" by ", claim.result().evidence())
                + names(" open ", claim.result().open());
    }

    private static String names(String before, List<EntryId> entries) {
        return entries.isEmpty()
                ? ""
                : entries.stream().map(EntryId::value).collect(Collectors.joining(", ", before, ""));
    }
}
