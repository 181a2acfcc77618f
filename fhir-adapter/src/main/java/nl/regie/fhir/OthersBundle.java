package nl.regie.fhir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The resources of a document that another system wrote, and to which of them a reference leads: one step only. */
final class OthersBundle {
    private final Set<String> understood = new HashSet<>();
    private final List<OthersElement> resources = new ArrayList<>();
    private final Map<String, OthersElement> byUrl = new HashMap<>();

    private final boolean isModified;

    OthersBundle(ObjectNode root) {
        isModified = root.has("implicitRules") || root.has("_implicitRules") || root.has("modifierExtension");
        if (root.path("resourceType").asText().equals("Bundle")) {
            JsonNode entries = root.path("entry");
            for (int i = 0; i < entries.size(); i++) {
                add(
                        "Bundle.entry[" + i + "].resource",
                        entries.path(i).path("resource"),
                        entries.path(i).path("fullUrl").asText());
            }
        } else {
            add(root.path("resourceType").asText(), root, "");
        }
    }

    private void add(String path, JsonNode tree, String fullUrl) {
        if (tree.isObject()) {
            OthersElement resource = OthersElement.resource(path, tree, understood);
            resources.add(resource);
            String relative = type(resource) + "/" + tree.path("id").asText();
            byUrl.putIfAbsent(relative, resource);
            if (!fullUrl.isEmpty()) {
                byUrl.putIfAbsent(fullUrl, resource);
            }
        }
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
                ? from.each("contained").stream()
                        .filter(contained ->
                                contained.node().path("id").asText().equals(url.substring(1)))
                        .findFirst()
                : Optional.ofNullable(byUrl.get(url));
        found.ifPresent(target -> understood.add(reference.path() + ".reference"));
        return found;
    }
}
