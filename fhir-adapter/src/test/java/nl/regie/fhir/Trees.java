package nl.regie.fhir;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Bundles as JSON trees, to be changed at one place. */
final class Trees {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** Which keeps in what way a number was written. */
    private static final ObjectMapper AS_IT_STANDS = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    /** The place of an entry that is added to the rich dossier's bundle. */
    static final String ADDED = "Bundle.entry[" + entries(exported()).size() + "]";

    private Trees() {}

    static ObjectNode exported() {
        return parse(FhirExport.toJson(RichDossier.make()));
    }

    static ObjectNode parse(String json) {
        return (ObjectNode) parseAny(json);
    }

    static JsonNode parseAny(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static ObjectNode asItStands(String json) {
        try {
            return (ObjectNode) AS_IT_STANDS.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** The rich dossier's bundle, changed. */
    static String changed(Consumer<ObjectNode> change) {
        ObjectNode bundle = exported();
        change.accept(bundle);
        return bundle.toString();
    }

    /** The first resource of this type. */
    static ObjectNode first(ObjectNode bundle, String type) {
        return (ObjectNode) entries(bundle).path(indexOf(bundle, type)).path("resource");
    }

    /** The place of the first resource of this type. */
    static int indexOf(ObjectNode bundle, String type) {
        ArrayNode entries = entries(bundle);
        int index = 0;
        while (!entries.path(index).at("/resource/resourceType").asText().equals(type)) {
            index++;
        }
        return index;
    }

    static ArrayNode entries(ObjectNode bundle) {
        return (ArrayNode) bundle.path("entry");
    }

    /** JSON Pointers to every value, those of objects and arrays included, but for the root. */
    static List<String> pointers(JsonNode node) {
        List<String> found = new ArrayList<>();
        collect("", node, found);
        return found.subList(1, found.size());
    }

    private static void collect(String at, JsonNode node, List<String> found) {
        found.add(at);
        node.properties().forEach(field -> collect(at + "/" + field.getKey(), field.getValue(), found));
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(at + "/" + i, node.path(i), found);
            }
        }
    }
}
