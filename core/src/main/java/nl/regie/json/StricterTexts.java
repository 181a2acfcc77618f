package nl.regie.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.regie.entry.Problem;
import nl.regie.reading.FormatVersion;
import nl.regie.value.Shape;

/**
 * From 1.0 to 1.1, which refuses characters that are none and texts of more than {@link Shape#LONGEST_TEXT} characters.
 * Both are told: what somebody said is never changed in silence.
 */
final class StricterTexts implements FormatStep {
    private static final Pattern NO_CHARACTER = Pattern.compile("[\\uFFFE\\uFFFF]");

    @Override
    public FormatVersion from() {
        return new FormatVersion(1, 0);
    }

    @Override
    public FormatVersion to() {
        return new FormatVersion(1, 1);
    }

    @Override
    public List<Problem> change(ObjectNode document) {
        List<Problem> told = new ArrayList<>();
        within("", document, told);
        return told;
    }

    private static JsonNode within(String at, JsonNode node, List<Problem> told) {
        if (node instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> field : object.properties()) {
                field.setValue(within(at + "/" + field.getKey(), field.getValue(), told));
            }
        } else if (node instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                list.set(i, within(at + "/" + i, list.get(i), told));
            }
        } else if (node.isTextual()) {
            return text(at, node, told);
        }
        return node;
    }

    private static JsonNode text(String at, JsonNode node, List<Problem> told) {
        String text = node.textValue();
        String written = shortened(at, withoutNoCharacters(at, text, told), told);
        return written.equals(text) ? node : TextNode.valueOf(written);
    }

    private static String withoutNoCharacters(String at, String text, List<Problem> told) {
        if (!NO_CHARACTER.matcher(text).find()) {
            return text;
        }
        told.add(Problem.of(
                at,
                "characters-replaced",
                "In deze tekst stonden codes die geen teken zijn. Op die plaatsen staat nu \uFFFD.",
                "This text had codes that are no character. In their places there is now \uFFFD."));
        return NO_CHARACTER.matcher(text).replaceAll("\uFFFD");
    }

    private static String shortened(String at, String text, List<Problem> told) {
        int longest = Shape.LONGEST_TEXT;
        if (text.codePointCount(0, text.length()) <= longest) {
            return text;
        }
        told.add(Problem.of(
                at,
                "text-shortened",
                "Deze tekst had meer dan " + longest
                        + " tekens. Wat daarna kwam, is niet gelezen; het staat nog in het bestand.",
                "This text had more than " + longest
                        + " characters. What came after them was not read; it is still in the file."));
        return text.substring(0, text.offsetByCodePoints(0, longest - 1)) + "…";
    }
}
