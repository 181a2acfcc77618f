package nl.regie.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import nl.regie.dossier.Dossier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Whatever others change in what we wrote is seen. The build changes each value that a place of some shape has, and
 * else one place of each shape; with {@code -Dregie.everyElement=true} every place of the bundle is changed, into every
 * other form.
 */
@Tag("thorough")
class ChangedElementsTest {
    private static final boolean EVERY_ELEMENT = Boolean.getBoolean("regie.everyElement");

    private final Dossier rich = RichDossier.make();
    private final ObjectNode exported = Trees.exported();

    @Test
    void changingAnyLeafMakesAnotherDossierOrIsReported() {
        assertThat(silentChanges(
                        EVERY_ELEMENT ? leaves() : oneOfEach(leaves(), place -> shape(place) + exported.at(place)),
                        leaf -> leaf.isBoolean()
                                ? exported.booleanNode(!leaf.asBoolean())
                                : exported.textNode(changed(leaf.asText()))))
                .isEmpty();
    }

    @Test
    void replacingAnyLeafBySomethingOfAnotherFormIsReported() {
        List<UnaryOperator<JsonNode>> forms = List.of(
                leaf -> exported.numberNode(17),
                leaf -> exported.nullNode(),
                leaf -> exported.objectNode().set("x", leaf),
                leaf -> exported.arrayNode().add(leaf));
        List<String> leaves = List.copyOf(chosen(leaves()));
        for (int form = 0; form < forms.size(); form++) {
            assertThat(silentChanges(EVERY_ELEMENT ? leaves : eachFourth(leaves, form), forms.get(form)))
                    .isEmpty();
        }
    }

    private static List<String> eachFourth(List<String> leaves, int from) {
        return IntStream.range(0, leaves.size())
                .filter(i -> i % 4 == from)
                .mapToObj(leaves::get)
                .toList();
    }

    @Test
    void leavingOutAnyElementMakesAnotherDossierOrIsReported() {
        List<String> read = Trees.pointers(exported).stream()
                .filter(pointer -> !isForPeopleOnly(pointer))
                .toList();

        assertThat(silent(chosen(read), (bundle, pointer) -> {
                    JsonPointer at = JsonPointer.compile(pointer);
                    JsonNode parent = bundle.at(at.head());
                    if (parent instanceof ObjectNode object) {
                        object.remove(at.last().getMatchingProperty());
                    } else {
                        ((ArrayNode) parent).remove(at.last().getMatchingIndex());
                    }
                }))
                .isEmpty();
    }

    /** A narrative, and a name beside a reference, follow from the rest: anybody may leave them out. */
    private boolean isForPeopleOnly(String pointer) {
        JsonPointer at = JsonPointer.compile(pointer);
        boolean isNarrative = pointer.endsWith("/text") && exported.at(pointer).has("div");
        return isNarrative
                || (pointer.endsWith("/display") && exported.at(at.head()).has("reference"));
    }

    @Test
    void repeatingAnyMemberOfAnArrayMakesAnotherDossierOrIsReported() {
        List<String> arrays = Trees.pointers(exported).stream()
                .filter(pointer -> exported.at(pointer).isArray())
                .toList();

        assertThat(silent(chosen(arrays), (bundle, pointer) -> {
                    ArrayNode array = (ArrayNode) bundle.at(pointer);
                    array.add(array.path(0).deepCopy());
                }))
                .isEmpty();
    }

    private List<String> leaves() {
        return Trees.pointers(exported).stream()
                .filter(pointer -> exported.at(pointer).isValueNode())
                .toList();
    }

    private Collection<String> chosen(List<String> places) {
        return EVERY_ELEMENT ? places : oneOfEach(places, this::shape);
    }

    private static Collection<String> oneOfEach(List<String> places, UnaryOperator<String> kind) {
        Map<String, String> kinds = new LinkedHashMap<>();
        for (String place : places) {
            kinds.putIfAbsent(kind.apply(place), place);
        }
        return kinds.values();
    }

    /**
     * The same place in another resource of the same type is read in the same way, and so are the second and the third
     * of a list; each entry of the bundle is one of its own.
     */
    private String shape(String place) {
        String entry = place.replaceFirst("(/entry/[0-9]+)?.*", "$1");
        String type = exported.at(entry + "/resource/resourceType").asText();
        return place.equals(entry)
                ? place
                : type + place.substring(entry.length()).replaceAll("/[1-9][0-9]*", "/later");
    }

    private List<String> silentChanges(Collection<String> leaves, UnaryOperator<JsonNode> change) {
        return silent(
                leaves,
                (bundle, pointer) -> replace(bundle, JsonPointer.compile(pointer), change.apply(exported.at(pointer))));
    }

    /** The places where a change is neither seen nor told. There are thousands, so all processors look. */
    private List<String> silent(Collection<String> pointers, BiConsumer<ObjectNode, String> change) {
        return pointers.parallelStream()
                .filter(pointer -> {
                    ObjectNode bundle = exported.deepCopy();
                    change.accept(bundle, pointer);
                    return isSilent(bundle);
                })
                .toList();
    }

    private static void replace(ObjectNode bundle, JsonPointer at, JsonNode value) {
        JsonNode parent = bundle.at(at.head());
        if (parent instanceof ObjectNode object) {
            object.set(at.last().getMatchingProperty(), value);
        } else {
            ((ArrayNode) parent).set(at.last().getMatchingIndex(), value);
        }
    }

    /** Another text of the same form where that is easily made: another day, another name. */
    private static String changed(String text) {
        return text.matches("2026-01-\\d\\d.*") ? text.replace("2026-01", "2027-01") : text + "x";
    }

    private boolean isSilent(ObjectNode bundle) {
        FhirImport.Result result = FhirImport.read(bundle.toString());
        return result.remarks().isEmpty()
                && result.dossier().filter(rich::equals).isPresent();
    }
}
