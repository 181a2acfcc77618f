package nl.regie.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** A member of a list of a document that cannot be read. What it is and since when can be asked for, text by text. */
public final class LeftOut {
    private final String list;
    private final JsonNode member;

    LeftOut(String list, JsonNode member) {
        this.list = list;
        this.member = member;
    }

    /** Whether it stood in the list of this name. */
    public boolean isOf(String name) {
        return list.equals(name);
    }

    /** The text at a place in it, as a JSON Pointer. */
    public Optional<String> text(String pointer) {
        return Optional.of(member.at(pointer)).filter(JsonNode::isTextual).map(JsonNode::textValue);
    }

    /** All texts of fields with this name in its parts, but for what stands in the fields {@code except}. */
    public Set<String> textsInParts(String name, Set<String> except) {
        Set<String> texts = new LinkedHashSet<>();
        member.properties().stream()
                .filter(field -> !except.contains(field.getKey()))
                .forEach(field -> collect(field.getValue(), name, texts));
        return texts;
    }

    private static void collect(JsonNode node, String name, Set<String> texts) {
        if (node.path(name).isTextual()) {
            texts.add(node.path(name).textValue());
        }
        node.forEach(each -> collect(each, name, texts));
    }
}
