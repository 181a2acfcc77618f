package nl.regie.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regie.dossier.Dossier;
import org.junit.jupiter.api.Test;

/**
 * One change at a time, in bundles of small dossiers that together hold all that the rich dossier holds. Places that
 * are read by the same lines have one shape, and one of each is changed: the same names on the way to them, in a
 * resource of the same kind and status. Every place: {@code -Dregie.everything=true}.
 */
class ChangedElementsTest {
    private static final boolean EVERYTHING = Boolean.getBoolean("regie.everything");

    /** A bundle to change, and what it says before that. */
    private record Slice(Dossier dossier, ObjectNode exported) {
        static Slice of(Dossier dossier) {
            return new Slice(dossier, Trees.parse(FhirExport.toJson(dossier)));
        }
    }

    private record At(Slice slice, String pointer) {
        JsonNode value() {
            return slice.exported().at(pointer);
        }

        boolean isLeaf() {
            return value().isValueNode();
        }
    }

    private final List<Slice> slices =
            Slices.of(RichDossier.make()).stream().map(Slice::of).toList();

    @Test
    void changingAnyLeafMakesAnotherDossierOrIsReported() {
        assertThat(silentReplacements(
                        places(ChangedElementsTest::shape, At::isLeaf),
                        leaf -> leaf.isBoolean() ? BooleanNode.valueOf(!leaf.asBoolean()) : changed(leaf.asText())))
                .isEmpty();
    }

    /** What FHIR allows at a place does not hang on whose code stands beside it, so one for each path is enough. */
    @Test
    void replacingAnyLeafBySomethingOfAnotherFormIsReported() {
        Collection<At> leaves = places(ChangedElementsTest::path, At::isLeaf);
        JsonNodeFactory make = JsonNodeFactory.instance;
        assertThat(silentReplacements(leaves, leaf -> make.numberNode(17))).isEmpty();
        assertThat(silentReplacements(leaves, leaf -> make.nullNode())).isEmpty();
        assertThat(silentReplacements(leaves, leaf -> make.objectNode().set("x", leaf)))
                .isEmpty();
        assertThat(silentReplacements(leaves, leaf -> make.arrayNode().add(leaf)))
                .isEmpty();
    }

    @Test
    void leavingOutAnyElementMakesAnotherDossierOrIsReported() {
        assertThat(silent(places(ChangedElementsTest::shape, at -> true), (bundle, pointer) -> {
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

    @Test
    void repeatingAnyMemberOfAnArrayMakesAnotherDossierOrIsReported() {
        assertThat(silent(places(ChangedElementsTest::shape, at -> at.value().isArray()), (bundle, pointer) -> {
                    ArrayNode array = (ArrayNode) bundle.at(pointer);
                    array.add(array.path(0).deepCopy());
                }))
                .isEmpty();
    }

    /** So what is changed is all that there is. */
    @Test
    void theSmallDossiersTogetherHaveEveryShapeOfTheRichOne() {
        Slice whole = Slice.of(RichDossier.make());
        Set<String> inSlices =
                new TreeSet<>(byShape(slices, ChangedElementsTest::shape).keySet());

        assertThat(inSlices)
                .containsAll(byShape(List.of(whole), ChangedElementsTest::shape).keySet());
    }

    private Collection<At> places(Function<At, String> shape, Predicate<At> which) {
        Stream<At> places = EVERYTHING
                ? slices.stream().flatMap(ChangedElementsTest::placesIn)
                : byShape(slices, shape).values().stream();
        return places.filter(which).toList();
    }

    private static Stream<At> placesIn(Slice slice) {
        return Trees.pointers(slice.exported()).stream().map(pointer -> new At(slice, pointer));
    }

    private static Map<String, At> byShape(List<Slice> slices, Function<At, String> shape) {
        Map<String, At> found = new LinkedHashMap<>();
        slices.stream()
                .flatMap(ChangedElementsTest::placesIn)
                .forEach(place -> found.putIfAbsent(shape.apply(place), place));
        return found;
    }

    /**
     * The names on the way to a place. A member of a list goes by what tells it from the others, such as the code of a
     * component, and by whether it is the first; a resource by its kind.
     */
    private static String shape(At place) {
        StringBuilder shape = new StringBuilder();
        JsonNode node = place.slice().exported();
        for (String name : place.pointer().substring(1).split("/", -1)) {
            boolean isMember = node.isArray();
            node = isMember ? node.path(Integer.parseInt(name)) : node.path(name);
            shape.append('/').append(isMember ? member(name, node) : name);
        }
        return shape.toString();
    }

    private static String member(String index, JsonNode member) {
        return member.has("resource")
                ? kind(member.path("resource"))
                : values(member, "/url", "/linkId", "/system", "/code/coding/0/code", "/coding/0/system")
                        + (index.equals("0") ? " first" : " next");
    }

    /** What decides which mapping reads a resource, and whether it is read at all. */
    private static String kind(JsonNode resource) {
        return values(
                resource,
                "/resourceType",
                "/status",
                "/questionnaire",
                "/code/coding/0/code",
                "/category/0/coding/0/system",
                "/activity/coding/0/code",
                "/qualification/0/code/coding/0/code");
    }

    private static String values(JsonNode node, String... pointers) {
        return Stream.of(pointers).map(at -> node.at(at).asText()).collect(Collectors.joining(" "));
    }

    /** The type of resource and the names of the elements. */
    private static String path(At place) {
        String pointer = place.pointer();
        String entry = pointer.replaceFirst("(/entry/[0-9]+)?.*", "$1");
        return place.slice().exported().at(entry + "/resource/resourceType").asText()
                + pointer.substring(entry.length()).replaceAll("/[0-9]+", "");
    }

    private static List<String> silentReplacements(Collection<At> leaves, UnaryOperator<JsonNode> change) {
        return silent(leaves, (bundle, pointer) -> {
            JsonPointer at = JsonPointer.compile(pointer);
            JsonNode value = change.apply(bundle.at(at));
            JsonNode parent = bundle.at(at.head());
            if (parent instanceof ObjectNode object) {
                object.set(at.last().getMatchingProperty(), value);
            } else {
                ((ArrayNode) parent).set(at.last().getMatchingIndex(), value);
            }
        });
    }

    /** The places where a change is neither seen nor told. There are thousands, so all processors look. */
    private static List<String> silent(Collection<At> places, BiConsumer<ObjectNode, String> change) {
        assertThat(places).isNotEmpty();
        return places.parallelStream()
                .filter(at -> {
                    ObjectNode bundle = at.slice().exported().deepCopy();
                    change.accept(bundle, at.pointer());
                    return isSilent(bundle, at.slice().dossier());
                })
                .map(ChangedElementsTest::shape)
                .toList();
    }

    /** Another text of the same form where that is easily made: another day, another name. */
    private static JsonNode changed(String text) {
        return TextNode.valueOf(text.matches("2026-01-\\d\\d.*") ? text.replace("2026-01", "2027-01") : text + "x");
    }

    private static boolean isSilent(ObjectNode bundle, Dossier before) {
        FhirImport.Result result = FhirImport.read(bundle.toString());
        return result.remarks().isEmpty()
                && result.dossier().filter(before::equals).isPresent();
    }
}
