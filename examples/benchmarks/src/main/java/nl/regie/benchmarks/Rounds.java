package nl.regie.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * A dossier as it would be after years of the same: each round, every entry is written anew in the place of the one of
 * the round before. It is for dossiers in which nothing is replaced yet.
 */
final class Rounds {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final int MONTHS_BETWEEN = 3;

    private Rounds() {}

    /** The rounds together; the last is the dossier as it came, but for the names of entries. */
    static String of(String json, int rounds) throws IOException {
        ObjectNode dossier = (ObjectNode) MAPPER.readTree(json);
        Set<String> names = new HashSet<>();
        dossier.elements().forEachRemaining(list -> list.forEach(entry -> addNames(entry, names)));
        ObjectNode whole = dossier.deepCopy();
        dossier.fieldNames().forEachRemaining(list -> {
            if (dossier.get(list).path(0).has("recorded")) {
                ArrayNode entries = whole.putArray(list);
                for (int round = 1; round <= rounds; round++) {
                    for (JsonNode entry : dossier.get(list)) {
                        entries.add(inRound(entry, round, rounds, names));
                    }
                }
            }
        });
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(whole);
    }

    /** The names of an entry and of its parts; who is named by one that is no entry keeps it. */
    private static void addNames(JsonNode entry, Set<String> names) {
        if (entry.has("recorded")) {
            entry.findValues("id").stream().map(JsonNode::textValue).forEach(names::add);
            names.remove(entry.path("recorded").path("sourceRef").path("id").asText());
        }
    }

    private static JsonNode inRound(JsonNode entry, int round, int rounds, Set<String> names) {
        int monthsAgo = (rounds - round) * MONTHS_BETWEEN;
        ObjectNode anew = (ObjectNode) renewed(entry, text -> {
            if (names.contains(text)) {
                return text + "-" + round;
            }
            return DAY.matcher(text).matches()
                    ? LocalDate.parse(text).minusMonths(monthsAgo).toString()
                    : text;
        });
        if (round > 1) {
            ((ObjectNode) anew.get("recorded")).put("replaces", entry.get("id").textValue() + "-" + (round - 1));
        }
        return anew;
    }

    private static JsonNode renewed(JsonNode node, UnaryOperator<String> change) {
        if (node.isTextual()) {
            return TextNode.valueOf(change.apply(node.textValue()));
        }
        JsonNode copy = node.deepCopy();
        if (copy instanceof ObjectNode object) {
            object.properties().forEach(field -> field.setValue(renewed(field.getValue(), change)));
        } else if (copy instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, renewed(array.get(i), change));
            }
        }
        return copy;
    }
}
