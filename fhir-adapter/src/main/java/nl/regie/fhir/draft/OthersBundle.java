package nl.regie.fhir.draft;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.regie.fhir.incoming.ElementPath;

/** The resources of a document that another system wrote, and to which of them a reference leads: one step only. */
final class OthersBundle {
    private final Set<String> understood = new HashSet<>();
    private final List<OthersElement> resources = new ArrayList<>();
    private final Map<String, OthersElement> byUrl = new HashMap<>();

    private final Map<String, Map<String, OthersElement>> contained = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();
    private final Set<String> around = new LinkedHashSet<>();
    private final boolean isModified;

    OthersBundle(ObjectNode root) {
        isModified = root.has("implicitRules") || root.has("_implicitRules") || root.has("modifierExtension");
        if (root.path("resourceType").asText().equals("Bundle")) {
            ElementPath place = ElementPath.resource("Bundle");
            stayAround("Bundle", place, root, Set.of("resourceType", "type", "entry"));
            JsonNode entries = root.path("entry");
            for (int i = 0; i < entries.size(); i++) {
                addEntry("Bundle.entry[" + i + "]", place.child("entry"), entries.path(i));
            }
        } else {
            add(root.path("resourceType").asText(), root, "");
        }
        byUrl.keySet().removeAll(ambiguous);
    }

    /** What is to be erased, and what a server says of its search, is no plan. */
    private void addEntry(String path, ElementPath place, JsonNode entry) {
        boolean isContent = entry.path("resource").isObject()
                && !entry.path("request").path("method").asText().equals("DELETE")
                && !entry.path("search").path("mode").asText().equals("outcome")
                && !entry.has("modifierExtension");
        if (isContent) {
            stayAround(path, place, entry, Set.of("fullUrl", "resource"));
            add(
                    path + ".resource",
                    entry.path("resource"),
                    entry.path("fullUrl").asText());
        } else {
            around.add(path);
        }
    }

    private void stayAround(String path, ElementPath place, JsonNode node, Set<String> used) {
        node.fieldNames().forEachRemaining(name -> {
            if (!used.contains(name)) {
                around.add(place.knows(name) ? path + "." + place.pathOf(name) : path);
            }
        });
    }

    private void add(String path, JsonNode tree, String fullUrl) {
        OthersElement resource = OthersElement.resource(path, tree, understood);
        resources.add(resource);
        if (tree.has("id")) {
            name(type(resource) + "/" + tree.path("id").asText(), resource);
        }
        if (!fullUrl.isEmpty()) {
            name(fullUrl, resource);
        }
    }

    /** A name that two resources have leads to neither. */
    private void name(String url, OthersElement resource) {
        OthersElement first = byUrl.putIfAbsent(url, resource);
        if (first != null && !first.path().equals(resource.path())) {
            ambiguous.add(url);
        }
    }

    /** The places of what stands around the resources, and of entries that hold none to take over. */
    Set<String> around() {
        return around;
    }

    Stream<OthersElement> ofType(String type) {
        return resources.stream().filter(resource -> type(resource).equals(type));
    }

    List<OthersElement> resources() {
        return resources;
    }

    /** Whether the document as a whole is to be read by rules that we do not know. */
    boolean isModified() {
        return isModified;
    }

    int countOfUnderstood() {
        return understood.size();
    }

    static String type(OthersElement resource) {
        return resource.node().path("resourceType").asText();
    }

    /** To which resource a reference leads: in the document, or contained in the resource that refers. */
    Optional<OthersElement> follow(OthersElement reference, OthersElement from) {
        String url = reference.node().path("reference").asText();
        Optional<OthersElement> found = url.startsWith("#")
                ? Optional.ofNullable(containedIn(from).get(url.substring(1)))
                : Optional.ofNullable(byUrl.get(url));
        found.ifPresent(target -> understood.add(reference.path() + ".reference"));
        return found;
    }

    private Map<String, OthersElement> containedIn(OthersElement from) {
        return contained.computeIfAbsent(from.path(), none -> {
            Map<String, OthersElement> byId = new HashMap<>();
            from.each("contained")
                    .forEach(each -> byId.putIfAbsent(each.node().path("id").asText(), each));
            return byId;
        });
    }
}
