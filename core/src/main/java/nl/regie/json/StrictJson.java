package nl.regie.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import nl.regie.entry.Problem;
import nl.regie.reading.Reading;
import nl.regie.reading.TreeBounds;
import nl.regie.reading.TreeBounds.Part;
import nl.regie.reading.Utf8;

/**
 * Reads and writes values as JSON (RFC 8259) in UTF-8. Unknown fields, nulls, coercions, repeated names and repeated
 * members of a set are refused; an empty list may also be left out. What is accepted is written back as it came, but
 * for empty lists, white space, and the order of a set of constants: that is written in the order of the constants.
 */
public final class StrictJson {
    static final int DEEPEST = 40;

    /** In one list; a dossier has at most 50,000 entries. */
    static final int MOST_MEMBERS = 60_000;

    static final int LONGEST_NUMBER = 30;
    static final int LONGEST_TEXT = 1_000_000;

    /** In bytes, or in characters of a text. */
    public static final long LARGEST_DOCUMENT = 64_000_000;

    /** Made when the first document is explained: what is plainly right needs no tree. */
    private static final class Trees {
        static final JsonMapper MAPPER = mapper();
    }

    private StrictJson() {}

    /** How one thing in a value is changed: an id, a text, a day, a number or a constant. */
    @FunctionalInterface
    public interface Change {
        /**
         * What comes in its place.
         *
         * @param owner the value of which it is a part, as it was
         * @param field the type of that value and the name of the part, such as {@code Goal.inOwnWords}
         * @param leaf what stands there
         * @return nothing to leave it out, where the value can be without it
         */
        Optional<Object> of(Object owner, String field, Object leaf);
    }

    /**
     * The same value, in which everything has been changed by this.
     *
     * @throws nl.regie.entry.InvalidValueException if what comes of it cannot be together
     */
    public static <T> T changed(T value, Class<T> type, Change change) {
        return type.cast(ByReflection.changed(value, type, change));
    }

    /**
     * What can be changed in a value of this type: of what type each is, by its field, called as {@link Change#of}
     * calls it.
     */
    public static SortedMap<String, Class<?>> leaves(Class<?> type) {
        return Types.leaves(type);
    }

    /** Reads a document in UTF-8. */
    public static <T> Reading<T> read(byte[] utf8, Class<T> type, PartCheck check) {
        return decode(utf8, json -> read(json, type, check));
    }

    /** Reads the text of a document in UTF-8. */
    static <T> Reading<T> decode(byte[] utf8, Function<String, Reading<T>> read) {
        if (utf8.length > LARGEST_DOCUMENT) {
            return Reading.refused(List.of(tooLarge()));
        }
        return Utf8.text(utf8)
                .map(read)
                .orElseGet(() -> Reading.refused(
                        List.of(whole("not-utf8", "Dit document is geen UTF-8.", "This document is not UTF-8."))));
    }

    /** Reads a document in UTF-8 by its form, whose parts have nothing to say about each other. */
    public static <T> Reading<T> read(byte[] utf8, Form<T> form) {
        return ByForm.read(utf8, form).map(Reading::of).orElseGet(() -> read(utf8, form.type()));
    }

    /** Reads a document in UTF-8 whose parts have nothing to say about each other. */
    public static <T> Reading<T> read(byte[] utf8, Class<T> type) {
        return read(utf8, type, parts -> List.of());
    }

    /** Reads a document whose parts have nothing to say about each other. */
    public static <T> Reading<T> read(String json, Class<T> type) {
        return read(json, type, parts -> List.of());
    }

    /** Reads a document. Whatever is wrong is told at once, but after an error of syntax nothing more can be told. */
    public static <T> Reading<T> read(String json, Class<T> type, PartCheck check) {
        String document = ByForm.withoutMark(json);
        if (document.length() > LARGEST_DOCUMENT) {
            return Reading.refused(List.of(tooLarge()));
        }
        return treeOf(document, tree -> new Explanation(check).of(tree, type));
    }

    /** Reads the tree of a document that is an object. */
    static Reading<ObjectNode> readTree(String json) {
        return treeOf(
                ByForm.withoutMark(json),
                tree -> tree instanceof ObjectNode object
                        ? Reading.of(object)
                        : Reading.refused(List.of(whole(
                                "wrong-type", "Hier hoort een object te staan.", "An object is expected here."))));
    }

    private static <T> Reading<T> treeOf(String document, Function<JsonNode, Reading<T>> read) {
        try {
            if (!areBoundsHeld(document)) {
                return Reading.refused(List.of(tooLarge()));
            }
            JsonNode tree = Trees.MAPPER.readTree(document);
            return tree.isMissingNode()
                    ? Reading.refused(List.of(whole("syntax", "Dit document is leeg.", "This document is empty.")))
                    : read.apply(tree);
        } catch (StreamConstraintsException e) {
            return Reading.refused(List.of(turned(e, tooLarge())));
        } catch (JsonProcessingException e) {
            return Reading.refused(List.of(turned(e, syntaxProblem(e))));
        }
    }

    private static boolean areBoundsHeld(String document) throws JsonProcessingException {
        try (JsonParser parser = Trees.MAPPER.createParser(document)) {
            return TreeBounds.hold(() -> nextPart(parser), document.length(), DEEPEST, MOST_MEMBERS);
        } catch (JsonProcessingException e) {
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory can always be read.", e);
        }
    }

    private static Part nextPart(JsonParser parser) throws IOException {
        JsonToken token = parser.nextToken();
        if (token == null) {
            return Part.NOTHING;
        }
        return switch (token) {
            case START_OBJECT -> Part.OBJECT;
            case START_ARRAY -> Part.LIST;
            case END_OBJECT, END_ARRAY -> Part.END;
            case FIELD_NAME -> Part.FIELD;
            default -> Part.VALUE;
        };
    }

    /** A value as it would stand in a document, in whatever order. */
    static JsonNode tree(Object value) {
        return ByReflection.tree(value);
    }

    /** Reads a tree, of a document that was changed on the way. */
    static <T> Reading<T> bind(ObjectNode document, Form<T> form, PartCheck check) {
        return ByForm.read(() -> Trees.MAPPER.treeAsTokens(document), form)
                .map(Reading::of)
                .orElseGet(() -> new Explanation(check).of(document, form.type()));
    }

    /** Writes a value, indented by two spaces, lines ended by a line feed, with a line feed at the end. */
    public static <T> String write(T value, Form<T> form) {
        return ByForm.write(value, form);
    }

    /** The JSON Schema (draft 2020-12) of the documents that hold such a value. */
    public static String schema(Class<?> type, String id) {
        try {
            return Trees.MAPPER.writer(ByForm.prettyPrinter()).writeValueAsString(new Schema().of(type, id)) + "\n";
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("A tree can always be written.", e);
        }
    }

    private static Problem turned(Exception thrown, Problem problem) {
        ReadingLog.turned(thrown, problem.code());
        return problem;
    }

    private static Problem tooLarge() {
        return whole(
                "too-large",
                "Dit document is te groot of te diep: hoogstens " + DEEPEST + " lagen, " + LONGEST_NUMBER
                        + " cijfers in een getal, " + LONGEST_TEXT + " tekens in een tekst, "
                        + MOST_MEMBERS + " delen in een lijst en " + LARGEST_DOCUMENT
                        + " tekens in het geheel; en ten minste " + TreeBounds.CHARACTERS_OF_A_PART
                        + " tekens voor elk deel na de eerste " + TreeBounds.FREE_PARTS + ".",
                "This document is too large or too deep: at most " + DEEPEST + " layers, " + LONGEST_NUMBER
                        + " digits in a number, " + LONGEST_TEXT + " characters in a text, "
                        + MOST_MEMBERS + " parts in a list and " + LARGEST_DOCUMENT
                        + " characters in all; and at least " + TreeBounds.CHARACTERS_OF_A_PART
                        + " characters for each part after the first " + TreeBounds.FREE_PARTS + ".");
    }

    private static Problem syntaxProblem(JsonProcessingException e) {
        JsonLocation at = e.getLocation();
        String nl = at == null ? "" : " (regel " + at.getLineNr() + ", teken " + at.getColumnNr() + ")";
        String en = at == null ? "" : " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")";
        String reason = String.valueOf(e.getOriginalMessage());
        if (reason.startsWith("Duplicate")) {
            return whole(
                    "duplicate-field",
                    "Een veld staat er twee keer" + nl + ".",
                    "A field stands there twice" + en + ".");
        }
        if (reason.startsWith("Trailing token")) {
            return whole(
                    "trailing-content",
                    "Na het document staat nog iets" + nl + ".",
                    "Something follows the document" + en + ".");
        }
        return whole(
                "syntax",
                "Dit is geen JSON die te lezen is" + nl + ".",
                "This is not JSON that can be read" + en + ".");
    }

    private static Problem whole(String code, String nl, String en) {
        return Problem.of("", code, nl, en);
    }

    private static JsonMapper mapper() {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(ByForm.bounds())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        return JsonMapper.builder(factory)
                .enable(
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                .build();
    }
}
