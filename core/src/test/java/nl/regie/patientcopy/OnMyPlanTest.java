package nl.regie.patientcopy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import nl.regie.entry.Language;
import nl.regie.generators.Dossiers;
import nl.regie.generators.FieldsOfFiles;
import nl.regie.page.Page;
import org.junit.jupiter.api.Test;

/**
 * What a dossier holds shows on a paper of the patient, or stands in {@code not-on-my-plan.txt} with the reason why
 * not: whoever adds a field decides. A field shows where a paper becomes another one once the field says something else
 * or nothing, in the invented cases or in one of sixty generated dossiers. What stands in more than one type is named
 * by the type that declares it, such as {@code Entry.id}.
 */
class OnMyPlanTest {
    private static final Path ROOT = Path.of(System.getProperty("regie.root"));
    private static final Path LIST = ROOT.resolve("core/src/test/resources/nl/regie/patientcopy/not-on-my-plan.txt");
    /**
     * What seldom comes by chance: a child and a parent, a try of what was wished, a closed record, an erased entry.
     */
    private static final List<Path> SMALL = Stream.of(
                    "tried-for-a-wish", "child-of-fourteen", "since-sixteen", "died", "merged", "read-back", "erased")
            .map(name -> LIST.resolveSibling("on-my-plan").resolve(name + ".json"))
            .toList();

    private static final ObjectMapper JSON = new ObjectMapper();

    /** As many places of a field are changed in each dossier. */
    private static final int PLACES = 4;

    /** To as many values that stand elsewhere in it, and to as many that stand in others. */
    private static final int OTHERS = 2;

    /**
     * In one dossier that holds it, and one place, is looked whether a field that is said not to show does, after all.
     */
    private static final int A_FEW = 1;

    @Provide
    Arbitrary<List<Dossier>> dossiers() {
        return Dossiers.any().list().ofSize(60);
    }

    @Tag("thorough")
    @Property(tries = 1, seed = "20261129", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void eachFieldShowsOnAPaperOfThePatientOrItIsSaidWhyNot(@ForAll("dossiers") List<Dossier> generated) {
        List<Case> cases =
                Stream.concat(invented(), generated.stream()).map(Case::of).toList();
        Set<String> listed = FieldsOfFiles.reasons(LIST).keySet();
        Set<String> hidden = new TreeSet<>();
        FieldsOfFiles.all().keySet().forEach(field -> {
            Set<JsonNode> elsewhere = cases.stream()
                    .flatMap(each -> each.held(field).stream())
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            boolean isListed = listed.contains(field);
            boolean isShown = cases.stream()
                    .filter(each -> each.places().containsKey(field))
                    .limit(isListed ? A_FEW : cases.size())
                    .anyMatch(each -> each.shows(field, elsewhere, isListed ? A_FEW : PLACES));
            if (!isShown) {
                hidden.add(field);
            }
        });
        assertThat(hidden)
                .as("what shows on no paper of the patient: put it there, or say in %s why not", LIST.getFileName())
                .isEqualTo(listed);
    }

    @Test
    void eachReasonIsOfAFieldAndIsOneSentence() {
        assertThat(FieldsOfFiles.all().keySet())
                .containsAll(FieldsOfFiles.reasons(LIST).keySet())
                .hasSizeGreaterThan(FieldsOfFiles.reasons(LIST).size() * 2);
        assertThat(FieldsOfFiles.reasons(LIST).values())
                .allMatch(reason -> reason.length() > 20 && reason.endsWith("."));
    }

    @Test
    void theSmallCasesAreDossiers() {
        assertThat(SMALL).allSatisfy(file -> assertThat(
                        DossierFile.read(Files.readAllBytes(file)).problems())
                .as(file.getFileName().toString())
                .isEmpty());
    }

    /** A dossier, where in its file each field stands, and the papers that the patient would get of it. */
    private record Case(LocalDate day, JsonNode document, Map<String, List<JsonPointer>> places, List<Page> papers) {
        static Case of(Dossier dossier) {
            try {
                LocalDate day = dossier.lastRecordedOn().orElse(LocalDate.of(2026, 5, 4));
                JsonNode document = JSON.readTree(DossierFile.write(dossier));
                return new Case(day, document, FieldsOfFiles.places(document), printed(dossier, day));
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        }

        Set<JsonNode> held(String field) {
            return places.getOrDefault(field, List.of()).stream()
                    .map(document::at)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }

        /** Whether the papers are others once one place of the field says nothing, or what is said elsewhere. */
        boolean shows(String field, Set<JsonNode> elsewhere, int within) {
            Set<JsonNode> here = held(field);
            List<JsonNode> others = Stream.concat(
                            here.stream().limit(OTHERS),
                            elsewhere.stream()
                                    .filter(other -> !here.contains(other))
                                    .limit(OTHERS))
                    .toList();
            return places.getOrDefault(field, List.of()).stream()
                    .limit(within)
                    .anyMatch(at -> changes(at, (holder, name) -> holder.remove(name))
                            || others.stream()
                                    .anyMatch(other ->
                                            changes(at, (holder, name) -> holder.set(name, other.deepCopy()))));
        }

        private boolean changes(JsonPointer at, BiConsumer<ObjectNode, String> change) {
            JsonNode changed = document.deepCopy();
            change.accept((ObjectNode) changed.at(at.head()), at.last().getMatchingProperty());
            return !changed.equals(document)
                    && DossierFile.read(changed.toString())
                            .value()
                            .filter(dossier -> !printed(dossier, day).equals(papers))
                            .isPresent();
        }
    }

    private static List<Page> printed(Dossier dossier, LocalDate day) {
        CopyWishes wishes = CopyWishes.in(Language.NL);
        return Stream.of(
                        PatientCopy.of(dossier, day),
                        ConversationSheet.of(dossier, day),
                        VisitReport.of(dossier, day),
                        SignallingSheet.of(dossier, day))
                .map(copy -> copy.page(wishes))
                .toList();
    }

    private static Stream<Dossier> invented() {
        Path examples = ROOT.resolve("examples/dossiers");
        return Stream.concat(Stream.of("naima.json", "gerrit.json").map(examples::resolve), SMALL.stream())
                .map(OnMyPlanTest::read);
    }

    private static Dossier read(Path file) {
        try {
            return DossierFile.read(Files.readAllBytes(file)).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
