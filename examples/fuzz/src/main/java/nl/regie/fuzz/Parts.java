package nl.regie.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Small documents made of a large one: who is in it, and one entry. A small one is read some twenty times as fast, and
 * every kind of entry has its turn.
 */
final class Parts {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    /** Who is in a dossier: an entry names them. */
    private static final Set<String> PEOPLE = Set.of("professionals", "closeOnes", "expertsByExperience");

    private static final int ENTRIES_OF_A_KIND = 2;

    private Parts() {}

    static Stream<String> of(String document) {
        try {
            return of((ObjectNode) MAPPER.readTree(document));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A document to begin with is JSON.", e);
        }
    }

    private static Stream<String> of(ObjectNode document) {
        ObjectNode without = document.deepCopy();
        List<String> kinds = new ArrayList<>();
        document.fieldNames().forEachRemaining(name -> {
            if (document.get(name) instanceof ArrayNode && !PEOPLE.contains(name)) {
                without.remove(name);
                kinds.add(name);
            }
        });
        return kinds.stream().flatMap(kind -> entries(document.get(kind)).map(entry -> with(without, kind, entry)));
    }

    private static Stream<JsonNode> entries(JsonNode list) {
        return Stream.iterate(0, i -> i < Math.min(list.size(), ENTRIES_OF_A_KIND), i -> i + 1)
                .map(list::get);
    }

    private static String with(ObjectNode without, String kind, JsonNode entry) {
        ObjectNode part = without.deepCopy();
        part.putArray(kind).add(entry);
        return part.toString();
    }
}
