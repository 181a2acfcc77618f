package nl.regie.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.regie.entry.Problem;
import org.junit.jupiter.api.Test;

/** How large a dossier can be is told in a sentence, and nothing more is checked of one that is larger. */
class BoundsTest {
    @Test
    void aDossierHasAtMostFiftyThousandEntries() {
        IntFunction<String> stone =
                i -> "{\"id\": \"s%d\", \"recordedOn\": \"2026-01-05\", \"erasedOn\": \"2026-01-06\"}".formatted(i);
        assertThat(DossierFile.read(withStones(stone, 50_000)).problems()).isEmpty();
        assertThat(DossierFile.read(withStones(stone, 50_001)).problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "/ too-many-entries: A dossier has at most 50000 entries, with those that were erased.");
    }

    @Test
    void aThingHasAtMostAThousandVersions() {
        IntFunction<String> version =
                i -> "{\"id\": \"s%d\", \"recordedOn\": \"2026-01-05\", \"erasedOn\": \"2026-01-06\"%s}"
                        .formatted(i, i == 0 ? "" : ", \"replaces\": \"s" + (i - 1) + "\"");
        assertThat(DossierFile.read(withStones(version, 1_000)).problems()).isEmpty();
        assertThat(DossierFile.read(withStones(version, 3_000)).problems())
                .extracting(problem -> problem.where() + " " + problem.code())
                .containsExactly("/tombstones/1000 too-many-versions");
    }

    @Test
    void aCircleIsNoLongRow() {
        IntFunction<String> inACircle = i ->
                "{\"id\": \"s%d\", \"recordedOn\": \"2026-01-05\", \"erasedOn\": \"2026-01-06\", \"replaces\": \"s%d\"}"
                        .formatted(i, (i + 1) % 3);
        assertThat(DossierFile.read(withStones(inACircle, 3)).problems())
                .extracting(Problem::code)
                .containsOnly("replaces-itself");
    }

    private static String withStones(IntFunction<String> stone, int count) {
        return "{\"schemaVersion\": \"1.1\", \"patient\": {\"id\": \"p\"}, \"tombstones\": [%s]}"
                .formatted(IntStream.range(0, count).mapToObj(stone).collect(Collectors.joining(",")));
    }
}
