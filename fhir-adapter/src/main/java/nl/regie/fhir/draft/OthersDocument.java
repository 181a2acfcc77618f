package nl.regie.fhir.draft;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.regie.fhir.incoming.Unpacked;

/**
 * The resources of a document that another system wrote: those of a Bundle, also where that stands in another or in
 * Parameters, or one resource with what it contains.
 */
final class OthersDocument {
    private final Understood understood = new Understood();
    private final List<OthersElement> resources = new ArrayList<>();
    private final Map<String, String> fullUrls = new HashMap<>();
    private final Map<String, JsonNode> byName = new HashMap<>();
    private final Unpacked unpacked;
    private final References references;

    OthersDocument(ObjectNode root) {
        unpacked = Unpacked.of(root);
        unpacked.parts().forEach(part -> add(part.path(), part.tree(), part.fullUrl()));
        references = new References(resources, fullUrls);
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
        return unpacked.around();
    }

    Stream<OthersElement> ofType(String type) {
        return resources.stream().filter(resource -> resource.type().equals(type));
    }

    List<OthersElement> resources() {
        return resources;
    }

    /** Whether the document as a whole is to be read by rules that we do not know. */
    boolean isModified() {
        return unpacked.isModified();
    }

    int countOfUnderstood() {
        return understood.count();
    }

    References references() {
        return references;
    }
}
