package nl.regie.fhir.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * In what a resource of a server differs from what we would send. What every server adds is no difference: its name and
 * version there, a narrative, labels and profiles beside ours.
 */
final class Sameness {
    private static final List<String> LABELS = List.of("profile", "security", "tag");

    private Sameness() {}

    /** What we would send, with each of these names led to where it stands. */
    static ObjectNode led(JsonNode resource, Map<String, String> places) {
        ObjectNode copy = Json.ours(Json.write(resource));
        lead(copy, places);
        return copy;
    }

    private static void lead(JsonNode tree, Map<String, String> places) {
        if (tree instanceof ObjectNode object && object.path("reference").isTextual()) {
            String reference = object.path("reference").asText();
            object.put("reference", places.getOrDefault(reference, reference));
        }
        tree.forEach(part -> lead(part, places));
    }

    /** The elements that differ; empty where it is the same. */
    static Collection<String> differences(ObjectNode ours, ObjectNode theirs, String address) {
        ObjectNode came = Json.ours(Json.write(theirs));
        shorten(came, address);
        Set<String> differences = new TreeSet<>();
        Set<String> elements = new TreeSet<>();
        ours.fieldNames().forEachRemaining(elements::add);
        came.fieldNames().forEachRemaining(elements::add);
        elements.removeAll(Set.of("id", "meta", "text"));
        for (String element : elements) {
            if (!ours.path(element).equals(came.path(element))) {
                differences.add(element);
            }
        }
        if (!LABELS.stream()
                .allMatch(label ->
                        holds(came.path("meta").path(label), ours.path("meta").path(label)))) {
            differences.add("meta");
        }
        return differences;
    }

    private static boolean holds(JsonNode theirs, JsonNode ours) {
        for (JsonNode label : ours) {
            boolean isThere = false;
            for (JsonNode other : theirs) {
                isThere = isThere
                        || other.equals(label)
                        || (label.isObject()
                                && other.path("system").equals(label.path("system"))
                                && other.path("code").equals(label.path("code")));
            }
            if (!isThere) {
                return false;
            }
        }
        return true;
    }

    /** A reference within the server, however it is written. */
    private static void shorten(JsonNode tree, String address) {
        if (tree instanceof ObjectNode object && object.path("reference").isTextual()) {
            String reference = object.path("reference").asText();
            String local = reference.startsWith(address + "/") ? reference.substring(address.length() + 1) : reference;
            int version = local.indexOf("/_history/");
            object.put("reference", version < 0 ? local : local.substring(0, version));
        }
        if (tree instanceof ArrayNode || tree instanceof ObjectNode) {
            tree.forEach(part -> shorten(part, address));
        }
    }
}
