package nl.regie.fhir.incoming;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What stands in a document, out of what servers put around it: the resources of a Bundle, or the one resource that it
 * is. What an operation gives is often in Parameters, and what a batch gives is a Bundle in a Bundle: of these too,
 * each resource by its place in the document.
 */
public final class Unpacked {
    private static final Set<String> ALWAYS_AROUND = Set.of(
            "resourceType", "id", "meta", "language", "type", "timestamp", "total", "link", "entry", "parameter");
    private static final Set<String> ALWAYS_IN_AN_ENTRY =
            Set.of("fullUrl", "resource", "link", "response", "search", "request");
    private static final Set<String> ALWAYS_IN_A_PARAMETER = Set.of("id", "name", "resource", "part");

    /**
     * One resource of a document.
     *
     * @param path where it stands, as a FHIRPath expression
     * @param tree what it says
     * @param fullUrl the name by which others refer to it; empty if it has none
     */
    public record Part(String path, JsonNode tree, String fullUrl) {}

    private final List<Part> parts = new ArrayList<>();
    private final Set<String> around = new LinkedHashSet<>();
    private boolean isModified;

    private Unpacked() {}

    /** Of a document within bounds, so that it is not too deep to be followed. */
    public static Unpacked of(ObjectNode root) {
        Unpacked unpacked = new Unpacked();
        unpacked.open(root.path("resourceType").asText(), root, "");
        return unpacked;
    }

    /** The resources, in the order in which they stand there. */
    public List<Part> parts() {
        return parts;
    }

    /** The places of what stands around the resources, and of what holds none to take over. */
    public Set<String> around() {
        return around;
    }

    /** Whether the document as a whole, or what holds a part of it, is to be read by rules that we do not know. */
    public boolean isModified() {
        return isModified;
    }

    private void open(String path, JsonNode resource, String fullUrl) {
        String type = resource.path("resourceType").asText();
        boolean isBundle = type.equals("Bundle");
        if (isBundle || (type.equals("Parameters") && holdsAResource(resource.path("parameter")))) {
            isModified |= resource.has("implicitRules")
                    || resource.has("_implicitRules")
                    || resource.has("modifierExtension");
            ElementPath place = ElementPath.resource(type);
            stayAround(path, place, resource, ALWAYS_AROUND);
            if (isBundle) {
                openEntries(path, place.child("entry"), resource.path("entry"));
            } else {
                openParameters(path + ".parameter", place.child("parameter"), resource.path("parameter"));
            }
        } else {
            parts.add(new Part(path, resource, fullUrl));
        }
    }

    /** Parameters that say something and hold nothing are a resource as any other. */
    private static boolean holdsAResource(JsonNode parameters) {
        for (JsonNode parameter : parameters) {
            if (parameter.path("resource").isObject() || holdsAResource(parameter.path("part"))) {
                return true;
            }
        }
        return false;
    }

    private void openEntries(String path, ElementPath place, JsonNode entries) {
        for (int i = 0; i < entries.size(); i++) {
            openEntry(path + ".entry[" + i + "]", place, entries.path(i));
        }
    }

    /** What is to be erased, and what a server says of its search, is no plan; what is to be changed in one is none. */
    private void openEntry(String path, ElementPath place, JsonNode entry) {
        String method = entry.path("request").path("method").asText();
        String type = entry.path("resource").path("resourceType").asText();
        boolean isContent = entry.path("resource").isObject()
                && !method.equals("DELETE")
                && !(method.equals("PATCH") && type.equals("Parameters"))
                && !entry.path("search").path("mode").asText().equals("outcome")
                && !entry.has("modifierExtension");
        if (isContent) {
            stayAround(path, place, entry, ALWAYS_IN_AN_ENTRY);
            open(
                    path + ".resource",
                    entry.path("resource"),
                    entry.path("fullUrl").asText());
        } else {
            around.add(path);
        }
    }

    private void openParameters(String path, ElementPath place, JsonNode parameters) {
        for (int i = 0; i < parameters.size(); i++) {
            String at = path + "[" + i + "]";
            JsonNode parameter = parameters.path(i);
            if (!parameter.isObject() || parameter.has("modifierExtension")) {
                around.add(at);
                continue;
            }
            stayAround(at, place, parameter, ALWAYS_IN_A_PARAMETER);
            if (parameter.path("resource").isObject()) {
                open(at + ".resource", parameter.path("resource"), "");
            }
            openParameters(at + ".part", place, parameter.path("part"));
        }
    }

    /** How a resource is to be sent, or why it was found, says nothing of a plan. */
    private void stayAround(String path, ElementPath place, JsonNode node, Set<String> used) {
        node.fieldNames().forEachRemaining(name -> {
            if (!used.contains(name)) {
                around.add(place.knows(name) ? path + "." + place.pathOf(name) : path);
            }
        });
    }
}
