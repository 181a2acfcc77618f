package nl.regie.course;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regie.day.DayView;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import nl.regie.generators.FieldsOfFiles;
import nl.regie.generators.ValueTypes;
import org.junit.jupiter.api.Test;

/**
 * A day that is written down is told to care staff once it has come, or stands in {@code days-not-told.txt} with the
 * reason why not: whoever adds a day decides. A day is told where, set to a day that stands nowhere else, it is among
 * the days to look again, those that passed, or those of what to ask about somebody close by.
 */
class DaysThatPassTest {
    private static final Path ROOT = Path.of(System.getProperty("regie.root"));
    private static final Path RESOURCES = ROOT.resolve("core/src/test/resources/nl/regie");
    private static final Path LIST = RESOURCES.resolve("course/days-not-told.txt");

    /** Long after all that was recorded in the cases, and a day before it that stands in none. */
    private static final LocalDate ASKED = LocalDate.of(2039, 6, 1);

    private static final LocalDate PASSED = LocalDate.of(2039, 3, 17);
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void eachDayIsToldOnceItHasComeOrItIsSaidWhyNot() {
        List<JsonNode> cases = cases().map(DaysThatPassTest::read).toList();
        assertThat(cases).noneMatch(each -> each.toString().contains(PASSED.toString()));
        Set<String> silent = days().stream()
                .filter(day -> cases.stream().noneMatch(each -> isTold(day, each)))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(silent)
                .as("days that pass in silence: tell them, or say in %s why not", LIST.getFileName())
                .isEqualTo(FieldsOfFiles.reasons(LIST).keySet());
    }

    /** A day that stands in no case would be silent whatever was told of it. */
    @Test
    void eachDayStandsInACase() {
        Set<String> held = cases().map(DaysThatPassTest::read)
                .flatMap(each -> FieldsOfFiles.places(each).keySet().stream())
                .collect(Collectors.toSet());
        assertThat(held).containsAll(days());
    }

    @Test
    void theCasesAreDossiers() {
        assertThat(cases()).allSatisfy(file -> assertThat(
                        DossierFile.read(read(file).toString()).problems())
                .as(file.getFileName().toString())
                .isEmpty());
    }

    @Test
    void eachReasonIsOneSentence() {
        assertThat(FieldsOfFiles.reasons(LIST).values())
                .allMatch(reason -> reason.length() > 20 && reason.endsWith("."));
    }

    private static boolean isTold(String day, JsonNode document) {
        List<JsonPointer> places = FieldsOfFiles.places(document).getOrDefault(day, List.of());
        return !places.isEmpty()
                && changed(document, places).filter(DaysThatPassTest::tells).isPresent();
    }

    /** The dossier with that day in each of these places; none where that cannot be. */
    private static Optional<Dossier> changed(JsonNode document, List<JsonPointer> places) {
        JsonNode changed = document.deepCopy();
        places.forEach(
                at -> ((ObjectNode) changed.at(at.head())).put(at.last().getMatchingProperty(), PASSED.toString()));
        return DossierFile.read(changed.toString()).value();
    }

    private static boolean tells(Dossier dossier) {
        DayView view = DayView.of(dossier, ASKED);
        return Stream.of(
                        OverdueReview.askedOn(ASKED, dossier).stream().map(OverdueReview::lookAgainOn),
                        PassedDay.by(ASKED, dossier).stream().map(PassedDay::on),
                        InvolvementReview.askedOn(ASKED, dossier).stream().flatMap(review -> review.day(view).stream()))
                .flatMap(days -> days)
                .anyMatch(PASSED::equals);
    }

    private static Set<String> days() {
        return FieldsOfFiles.all().entrySet().stream()
                .filter(field -> ValueTypes.leafType(field.getValue().type()) == LocalDate.class)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Path> cases() {
        return Stream.of(
                        Stream.of("child", "of-age", "at-home")
                                .map(name -> LIST.resolveSibling("days").resolve(name + ".json")),
                        Stream.of("since-sixteen", "died", "erased")
                                .map(name -> RESOURCES.resolve("patientcopy/on-my-plan/" + name + ".json")),
                        Stream.of("naima", "gerrit").map(name -> ROOT.resolve("examples/dossiers/" + name + ".json")))
                .flatMap(each -> each);
    }

    private static JsonNode read(Path file) {
        try {
            return JSON.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
