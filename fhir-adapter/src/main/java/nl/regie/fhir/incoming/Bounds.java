package nl.regie.fhir.incoming;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/**
 * Whether a document is one that could be honest, told before a tree is made of it: as long as it is looked at, nothing
 * is kept. What a tree takes then is bounded by how long the document is.
 */
final class Bounds {
    /** In one list: that of the resources of a bundle. */
    static final int MOST_MEMBERS = 100_000;

    /** In one object; the largest of FHIR has some sixty. */
    static final int MOST_FIELDS = 1_000;

    /** So many parts may be as short as they like; the others take sixteen characters each. */
    static final int FREE_PARTS = 100_000;

    static final int CHARACTERS_OF_A_PART = 16;

    private final int[] inLayer = new int[BoundedJson.DEEPEST + 2];
    private final boolean[] isObject = new boolean[BoundedJson.DEEPEST + 2];
    private final long mostParts;
    private int layer;
    private long parts;

    private Bounds(int length) {
        this.mostParts = FREE_PARTS + (long) length / CHARACTERS_OF_A_PART;
    }

    /** Whether a document of so many characters holds no more than a tree can be made of. */
    static boolean hold(JsonParser parser, int length) throws IOException {
        Bounds bounds = new Bounds(length);
        boolean hold = true;
        do {
            JsonToken token = parser.nextToken();
            hold = token != null && bounds.has(token);
        } while (hold && bounds.layer > 0);
        return hold || bounds.parts == 0;
    }

    private boolean has(JsonToken token) {
        if (token == JsonToken.FIELD_NAME) {
            return ++inLayer[layer] <= MOST_FIELDS;
        }
        if (token.isStructEnd()) {
            layer--;
            return true;
        }
        boolean holds = ++parts <= mostParts && (isObject[layer] || ++inLayer[layer] <= MOST_MEMBERS);
        if (token.isStructStart()) {
            layer++;
            inLayer[layer] = 0;
            isObject[layer] = token == JsonToken.START_OBJECT;
        }
        return holds;
    }
}
