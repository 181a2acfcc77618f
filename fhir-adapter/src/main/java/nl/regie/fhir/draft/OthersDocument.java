package nl.regie.fhir.draft;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.regie.fhir.incoming.ElementPath;

/** The resources of a document that another system wrote: a Bundle, or one resource with what it contains. */
final class OthersDocument {
    private static final Set<String> ALWAYS_AROUND =
            Set.of("resourceType", "id", "meta", "language", "type", "timestamp", "total", "link", "entry");
    private static final Set<String> ALWAYS_IN_AN_ENTRY = Set.of("fullUrl", "resource", "link", "response");

    private final Understood understood = new Understood();
    private final List<OthersElement> resources = new ArrayList<>();
    private final Map<String, String> fullUrls = new HashMap<>();
    private final Map<String, JsonNode> byName = new HashMap<>();
    private final Set<String> around = new LinkedHashSet<>();
    private final boolean isModified;
    private final References references;

    OthersDocument(ObjectNode root) {
        isModified = root.has("implicitRules") || root.has("_implicitRules") || root.has("modifierExtension");
        if (root.path("resourceType").asText().equals("Bundle")) {
            ElementPath place = ElementPath.resource("Bundle");
            stayAround("Bundle", place, root, ALWAYS_AROUND);
            JsonNode entries = root.path("entry");
            for (int i = 0; i < entries.size(); i++) {
                addEntry("Bundle.entry[" + i + "]", place.child("entry"), entries.path(i));
            }
        } else {
            add(root.path("resourceType").asText(), root, "");
        }
        references = new References(resources, fullUrls);
    }

    /** What is to be erased, and what a server says of its search, is no plan. */
    private void addEntry(String path, ElementPath place, JsonNode entry) {
        boolean isContent = entry.path("resource").isObject()
                && !entry.path("request").path("method").asText().equals("DELETE")
                && !entry.path("search").path("mode").asText().equals("outcome")
                && !entry.has("modifierExtension");
        if (isContent) {
            stayAround(path, place, entry, ALWAYS_IN_AN_ENTRY);
            add(
                    path + ".resource",
                    entry.path("resource"),
                    entry.path("fullUrl").asText());
        } else {
            around.add(path);
        }
    }

    /** How a resource is to be sent, or why it was found, says nothing of a plan. */
    private void stayAround(String path, ElementPath place, JsonNode node, Set<String> used) {
        node.fieldNames().forEachRemaining(name -> {
            if (!used.contains(name) && !name.equals("search") && !name.equals("request")) {
                around.add(place.knows(name) ? path + "." + place.pathOf(name) : path);
            }
        });
    }

    /** Pages of one search may overlap: what stands here twice, letter for letter, is one. */
    private void add(String path, JsonNode tree, String fullUrl) {
        String name = fullUrl + " " + tree.path("resourceType").asText() + "/"
                + tree.path("id").asText();
        boolean isNamed = !fullUrl.isEmpty() || tree.path("id").isTextual();
        if (isNamed && tree.equals(byName.put(name, tree))) {
            return;
        }
        resources.add(OthersElement.resource(path, tree, understood));
        fullUrls.put(path, fullUrl);
    }

    /** The places of what stands around the resources, and of entries that hold none to take over. */
    Set<String> around() {
        return around;
    }

    Stream<OthersElement> ofType(String type) {
        return resources.stream().filter(resource -> resource.type().equals(type));
    }

    List<OthersElement> resources() {
        return resources;
    }

    /** Whether the document as a whole is to be read by rules that we do not know. */
    boolean isModified() {
        return isModified;
    }

    int countOfUnderstood() {
        return understood.count();
    }

    References references() {
        return references;
    }
}
