package nl.regie.fhir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashSet;
import java.util.Set;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;

/**
 * Marks a dossier so that it is seen where anything of it comes out: all texts say the same, and all names begin alike.
 */
final class MarkedWords {
    private static final int SHORTEST_NAME = 4;
    private static final int LONGEST_NAME = 64;
    private static final String BEFORE_A_NAME = "Voorbeeld-";

    private final Set<String> names = new HashSet<>();
    private int texts;

    private MarkedWords() {}

    static Dossier in(Dossier dossier) {
        MarkedWords marked = new MarkedWords();
        ObjectNode tree = Trees.parse(DossierFile.write(dossier));
        marked.collectNames(tree);
        return DossierFile.read(marked.mark(tree).toString()).orElseThrow();
    }

    private void collectNames(JsonNode node) {
        node.properties().forEach(field -> {
            if (Set.of("id", "person").contains(field.getKey())
                    && isLikeNothingElse(field.getValue().asText())) {
                names.add(field.getValue().asText());
            }
        });
        node.forEach(this::collectNames);
    }

    /** No code, number or day of a dossier looks like it. */
    private static boolean isLikeNothingElse(String name) {
        return name.length() >= SHORTEST_NAME
                && name.length() + BEFORE_A_NAME.length() <= LONGEST_NAME
                && Character.isLowerCase(name.charAt(0));
    }

    private JsonNode mark(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(field -> field.setValue(mark(field.getValue())));
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, mark(array.get(i)));
            }
        } else if (node.isTextual() && names.contains(node.textValue())) {
            return TextNode.valueOf(BEFORE_A_NAME + node.textValue());
        } else if (node.isTextual() && node.textValue().contains(" ")) {
            texts++;
            return TextNode.valueOf("Voorbeeld is somber " + texts);
        }
        return node;
    }
}
