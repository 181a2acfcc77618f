package nl.regie.generators;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Changes one place of a document at a time, without looking at what the types say. */
public final class Mutation {
    /** A document with one value that cannot be where it stands. */
    public record Misfit(JsonNode document, JsonPointer at) {}

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern CONSTANT = Pattern.compile("[A-Z]{2,}(_[A-Z]+)*");
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9.-]{1,64}");
    private static final Pattern FIELD_THAT_NAMES_NOTHING =
            Pattern.compile(".*/(on|happenedOn|status|what|inOwnWords|question|response|wish|lifeDomain|topic|answer"
                    + "|aspect|judgement|professionalsReading|reason|name|relation|preference|note|lookAgainOn)");

    private final ObjectNode document;
    private final Choices choices;

    Mutation(JsonNode document, Choices choices) {
        this.document = (ObjectNode) document;
        this.choices = choices;
    }

    JsonNode severalTimes() {
        for (int left = 1 + choices.below(3); left > 0; left--) {
            once();
        }
        return document;
    }

    Misfit misfit() {
        List<JsonPointer> candidates = places(JsonNode::isTextual).stream()
                .filter(at -> FIELD_THAT_NAMES_NOTHING.matcher(at.toString()).matches())
                .toList();
        JsonPointer at = candidates.isEmpty() ? JsonPointer.compile("/schemaVersion") : choices.oneOf(candidates);
        set(at, JSON.numberNode(7));
        return new Misfit(document, at);
    }

    /** With such words where a name, an id, a constant, a day or a number should be; one to three times. */
    JsonNode planted(String words) {
        for (int left = 1 + choices.below(3); left > 0; left--) {
            plant(words);
        }
        return document;
    }

    private void plant(String words) {
        List<JsonPointer> objects = places(JsonNode::isObject);
        ObjectNode object = objects.isEmpty() || choices.below(6) == 0
                ? document
                : (ObjectNode) document.at(choices.oneOf(objects));
        JsonPointer at = choices.oneOf(places(JsonNode::isValueNode));
        switch (choices.below(5)) {
            case 0 -> object.set(words, JSON.textNode("e1"));
            case 1 ->
                object.set(words, JSON.objectNode().set(words, JSON.arrayNode().add(words)));
            case 2 ->
                object.set(
                        words,
                        object.isEmpty()
                                ? JSON.nullNode()
                                : object.remove(object.fieldNames().next()));
            case 3 -> set(at, JSON.textNode(words));
            default -> set(at, JSON.objectNode().put(words, words));
        }
    }

    /**
     * A document of a newer version: with fields, constants and kinds of entry that are not known, some with such
     * words.
     */
    JsonNode newer(String words) {
        for (int left = 1 + choices.below(4); left > 0; left--) {
            addWhatIsNew(words);
        }
        return document.put("schemaVersion", "1.7");
    }

    private void addWhatIsNew(String words) {
        List<JsonPointer> objects = places(JsonNode::isObject);
        List<JsonPointer> constants = matching(CONSTANT);
        ObjectNode object = objects.isEmpty() || choices.below(6) == 0
                ? document
                : (ObjectNode) document.at(choices.oneOf(objects));
        List<JsonNode> said = document.findParents("inOwnWords");
        switch (choices.below(5)) {
            case 0 -> object.put(words, words);
            case 1 -> object.set("later", JSON.objectNode().put(words, words));
            case 2 -> {
                ObjectNode saying = said.isEmpty() ? document : (ObjectNode) choices.oneOf(said);
                saying.remove("inOwnWords");
                saying.put("inAnotherWay", words);
            }
            case 3 ->
                document.withArray("/laterEntries")
                        .addObject()
                        .put("id", "later-1")
                        .put("says", words);
            default -> {
                if (constants.isEmpty()) {
                    document.put("later", words);
                } else {
                    set(choices.oneOf(constants), JSON.textNode("LATER_" + words));
                }
            }
        }
    }

    private void once() {
        List<JsonPointer> all = places(node -> true);
        if (all.isEmpty()) {
            document.put("later", 1);
            return;
        }
        JsonPointer at = choices.oneOf(all);
        switch (choices.below(9)) {
            case 0 -> remove(at);
            case 1 -> rename(at);
            case 2 -> addUnknown();
            case 3 -> set(at, replacement(document.at(at)));
            case 4 -> repeatMember();
            case 5 -> swap(matching(ID));
            case 6 -> changeId();
            case 7 -> changeDay();
            default -> changeConstant();
        }
    }

    private JsonNode replacement(JsonNode node) {
        return switch (choices.below(12)) {
            case 0 -> JSON.nullNode();
            case 1 -> JSON.numberNode(7);
            case 2 -> JSON.numberNode(1.5);
            case 3 -> JSON.booleanNode(true);
            case 4 -> JSON.textNode("");
            case 5 -> JSON.textNode("   ");
            case 6 -> JSON.textNode(" " + node.asText("woorden") + " ");
            case 7 -> JSON.textNode(node.asText("woorden") + "\n");
            case 8 -> JSON.arrayNode();
            case 9 -> JSON.objectNode();
            case 10 -> JSON.arrayNode().add(node.deepCopy());
            default -> JSON.objectNode().set("0", node.deepCopy());
        };
    }

    private void remove(JsonPointer at) {
        if (document.at(at.head()) instanceof ObjectNode object) {
            object.remove(at.last().getMatchingProperty());
        } else if (document.at(at.head()) instanceof ArrayNode array) {
            array.remove(at.last().getMatchingIndex());
        }
    }

    private void rename(JsonPointer at) {
        if (document.at(at.head()) instanceof ObjectNode object) {
            String name = at.last().getMatchingProperty();
            List<String> names = List.of(
                    name + "s",
                    name.toUpperCase(Locale.ROOT),
                    "a/b~c",
                    "",
                    object.fieldNames().next());
            JsonNode moved = object.remove(name);
            object.set(choices.oneOf(names), moved);
        }
    }

    private void addUnknown() {
        List<JsonPointer> objects = places(JsonNode::isObject);
        ObjectNode object = objects.isEmpty() ? document : (ObjectNode) document.at(choices.oneOf(objects));
        object.set(
                choices.oneOf(List.of("priority", "resourceType", "@type", "id", "note")),
                choices.oneOf(List.of(JSON.textNode("e1"), JSON.objectNode(), JSON.arrayNode(), JSON.nullNode())));
    }

    private void repeatMember() {
        List<JsonPointer> lists = places(node -> node.isArray() && !node.isEmpty());
        if (!lists.isEmpty()) {
            ArrayNode list = (ArrayNode) document.at(choices.oneOf(lists));
            list.add(list.get(choices.below(list.size())).deepCopy());
        }
    }

    private void swap(List<JsonPointer> texts) {
        if (!texts.isEmpty()) {
            JsonPointer one = choices.oneOf(texts);
            JsonPointer other = choices.oneOf(texts);
            JsonNode moved = document.at(one);
            set(one, document.at(other));
            set(other, moved);
        }
    }

    private void changeId() {
        List<JsonPointer> ids = matching(ID);
        if (!ids.isEmpty()) {
            String other = document.at(choices.oneOf(ids)).textValue();
            set(choices.oneOf(ids), JSON.textNode(choices.oneOf(List.of(other, "nobody", "e_1", "e1\n", "é"))));
        }
    }

    private void changeDay() {
        List<JsonPointer> days = matching(DAY);
        if (!days.isEmpty()) {
            JsonPointer at = choices.oneOf(days);
            String other = document.at(choices.oneOf(days)).textValue();
            set(
                    at,
                    choices.oneOf(List.of(
                            JSON.textNode(other),
                            JSON.textNode("2031-01-01"),
                            JSON.textNode("1999-12-31"),
                            JSON.textNode("01-02-2026"),
                            JSON.textNode("2026-2-1"),
                            JSON.textNode("2026-02-31"),
                            JSON.textNode("2026-01-01T00:00:00"),
                            JSON.textNode(other + "\n"),
                            JSON.arrayNode().add(2026).add(1).add(1))));
        }
    }

    private void changeConstant() {
        List<JsonPointer> constants = matching(CONSTANT);
        if (!constants.isEmpty()) {
            JsonPointer at = choices.oneOf(constants);
            String constant = document.at(at).textValue();
            String other = document.at(choices.oneOf(constants)).textValue();
            set(
                    at,
                    choices.oneOf(List.of(
                            JSON.textNode(constant.toLowerCase(Locale.ROOT)),
                            JSON.textNode(" " + constant),
                            JSON.textNode(constant + "\n"),
                            JSON.textNode(other),
                            JSON.numberNode(0))));
        }
    }

    private void set(JsonPointer at, JsonNode node) {
        if (document.at(at.head()) instanceof ObjectNode object) {
            object.set(at.last().getMatchingProperty(), node);
        } else if (document.at(at.head()) instanceof ArrayNode array) {
            array.set(at.last().getMatchingIndex(), node);
        }
    }

    private List<JsonPointer> matching(Pattern form) {
        return places(node -> node.isTextual() && form.matcher(node.textValue()).matches());
    }

    /** Every place but the whole. */
    private List<JsonPointer> places(Predicate<JsonNode> wanted) {
        Map<JsonPointer, JsonNode> all = new LinkedHashMap<>();
        collect(JsonPointer.empty(), document, all);
        all.remove(JsonPointer.empty());
        List<JsonPointer> places = new ArrayList<>();
        all.forEach((at, node) -> {
            if (wanted.test(node)) {
                places.add(at);
            }
        });
        return places;
    }

    private static void collect(JsonPointer at, JsonNode node, Map<JsonPointer, JsonNode> all) {
        all.put(at, node);
        node.properties().forEach(field -> collect(at.appendProperty(field.getKey()), field.getValue(), all));
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(at.appendIndex(i), node.get(i), all);
            }
        }
    }
}
