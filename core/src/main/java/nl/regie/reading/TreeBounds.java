package nl.regie.reading;

import java.io.IOException;

/**
 * Whether a document is one that could be honest, told before a tree is made of it: as long as it is looked at, nothing
 * is kept. What a tree takes then is bounded by how long the document is.
 */
public final class TreeBounds {
    /** In one object; the largest of ours has some forty fields, the largest of FHIR some sixty. */
    public static final int MOST_FIELDS = 1_000;

    /**
     * So many parts may be as short as they like; the others take sixteen characters each, a third of what we write.
     */
    public static final int FREE_PARTS = 100_000;

    /** How many characters each further part takes at least. */
    public static final int CHARACTERS_OF_A_PART = 16;

    private final int mostMembers;
    private final long mostParts;
    private final int[] inLayer;
    private final boolean[] isObject;
    private int layer;
    private long parts;

    private TreeBounds(int length, int deepest, int mostMembers) {
        this.mostMembers = mostMembers;
        this.mostParts = FREE_PARTS + (long) length / CHARACTERS_OF_A_PART;
        this.inLayer = new int[deepest + 2];
        this.isObject = new boolean[deepest + 2];
    }

    /** What a document is made of. */
    public enum Part {
        /** An object begins. */
        OBJECT,
        /** A list begins. */
        LIST,
        /** An object or a list ends. */
        END,
        /** The name of a field. */
        FIELD,
        /** Anything else. */
        VALUE,
        /** There is no further part. */
        NOTHING
    }

    /** The parts of a document, one after another. */
    @FunctionalInterface
    public interface Parts {
        /**
         * The next part. It is asked for each, so that it keeps nothing.
         *
         * @throws IOException where the document is none
         */
        Part next() throws IOException;
    }

    /**
     * Whether a document holds no more than a tree can be made of.
     *
     * @param parts of the document; they lead no deeper than the deepest layer, for which its reader stands
     * @param length in characters
     * @param deepest how many layers the reader of the document allows
     * @param mostMembers in one list
     * @throws IOException where the document is none
     */
    public static boolean hold(Parts parts, int length, int deepest, int mostMembers) throws IOException {
        TreeBounds bounds = new TreeBounds(length, deepest, mostMembers);
        boolean hold = true;
        do {
            Part part = parts.next();
            hold = part != Part.NOTHING && bounds.has(part);
        } while (hold && bounds.layer > 0);
        return hold || bounds.parts == 0;
    }

    private boolean has(Part part) {
        if (part == Part.FIELD) {
            return ++inLayer[layer] <= MOST_FIELDS;
        }
        if (part == Part.END) {
            layer--;
            return true;
        }
        boolean holds = ++parts <= mostParts && (isObject[layer] || ++inLayer[layer] <= mostMembers);
        if (part != Part.VALUE) {
            layer++;
            inLayer[layer] = 0;
            isObject[layer] = part == Part.OBJECT;
        }
        return holds;
    }
}
