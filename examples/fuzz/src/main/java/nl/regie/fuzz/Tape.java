package nl.regie.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A document by some bytes: where they begin with a brace, the bytes themselves; otherwise changes in one of the
 * documents to begin with, so that what comes of it is JSON and gets past the parser.
 */
final class Tape {
    /** Words that stand nowhere else, so that whoever repeats them is found out. */
    static final String PLANTED = "Voorbeeldwoord";

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final int BYTES_OF_A_CHANGE = 4;
    /** Ten changes: after more, nothing is read any more. */
    private static final int LENGTH = 1 + 10 * BYTES_OF_A_CHANGE;

    /** From small to large. */
    private final List<JsonNode> seeds = new ArrayList<>();

    Tape(Target target) {
        List<String> documents = new ArrayList<>(target.seeds(Path.of(System.getProperty("regie.examples"))));
        documents.sort(Comparator.comparingInt(String::length));
        for (String seed : documents) {
            try {
                seeds.add(MAPPER.readTree(seed));
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("A seed is JSON.", e);
            }
        }
    }

    /** Some documents to begin with. */
    Stream<byte[]> seeds() {
        return seeds.stream().map(seed -> seed.toString().getBytes(StandardCharsets.UTF_8));
    }

    byte[] document(byte[] bytes) {
        if (bytes.length == 0 || bytes[0] == '{') {
            return bytes;
        }
        JsonNode document = seed(bytes[0] & 0xFF).deepCopy();
        for (int at = 1; at + BYTES_OF_A_CHANGE <= bytes.length && at < LENGTH; at += BYTES_OF_A_CHANGE) {
            change(document, Arrays.copyOfRange(bytes, at, at + BYTES_OF_A_CHANGE));
        }
        return document.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A small one more often than a large one, which takes thirty times as long. */
    private JsonNode seed(int which) {
        return seeds.get(which * which / 256 * seeds.size() / 256);
    }

    private void change(JsonNode document, byte[] how) {
        List<JsonNode> places = new ArrayList<>();
        collect(document, places);
        JsonNode place = places.get(((how[0] & 0xFF) << 8 | (how[1] & 0xFF)) % places.size());
        JsonNode value = value(how[3] & 0xFF, places);
        int what = how[2] & 0xFF;
        if (place instanceof ObjectNode object && !object.isEmpty()) {
            String field = names(object).get(what % object.size());
            switch (what % 7) {
                case 0 -> object.remove(field);
                case 1 -> object.set(PLANTED, object.remove(field));
                default -> object.set(field, value);
            }
        } else if (place instanceof ArrayNode list) {
            if (list.isEmpty() || what % 3 == 0) {
                list.add(value);
            } else if (what % 3 == 1) {
                list.remove(what % list.size());
            } else {
                list.set(what % list.size(), value);
            }
        }
    }

    private static List<String> names(ObjectNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static void collect(JsonNode node, List<JsonNode> places) {
        if (node.isContainerNode()) {
            places.add(node);
            node.forEach(each -> collect(each, places));
        }
    }

    /** A value from elsewhere in the document, of whatever kind, or one that fits nowhere. */
    private static JsonNode value(int which, List<JsonNode> places) {
        JsonNodeFactory make = JsonNodeFactory.instance;
        return switch (which % 16) {
            case 0 -> make.nullNode();
            case 1 -> make.numberNode(which * 1_000_000_007L);
            case 2 -> make.textNode("");
            case 3 -> make.textNode(PLANTED + " \u202e\u0007");
            case 4 -> make.textNode("{{" + PLANTED);
            case 5 -> make.textNode("2026-02-" + which % 40);
            case 6 -> make.arrayNode();
            case 7 -> make.objectNode();
            case 8 -> make.textNode("“".repeat(which) + PLANTED.repeat(20));
            case 9 -> make.booleanNode(which > 100);
            // Of the file: older, of now, and newer.
            case 10 -> make.textNode("1." + which % 9);
            // A few characters that name a billion digits.
            case 11 -> make.numberNode(new BigDecimal((which > 100 ? "1e" : "-1e-") + "9".repeat(1 + which % 9)));
            default -> elsewhere(which, places);
        };
    }

    private static JsonNode elsewhere(int which, List<JsonNode> places) {
        JsonNode from = places.get(which * 31 % places.size());
        JsonNode value = from.isEmpty() ? from : from.elements().next();
        return value.deepCopy();
    }
}
