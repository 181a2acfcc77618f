package nl.regie.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.SegmentedStringWriter;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Consumer;
import nl.regie.reading.FormatVersion;
import nl.regie.reading.MayBePartial;
import nl.regie.reading.TreeBounds;
import nl.regie.reading.Utf8;

/**
 * Reads by its form what is plainly right, and writes it. Whatever is refused here is read again by others, which tell
 * why: nothing here explains. It knows no mapper, so that a program that only reads what is right never waits for one.
 */
final class ByForm {
    private static final JsonFactory FACTORY =
            JsonFactory.builder().streamReadConstraints(bounds()).build();
    private static final DefaultPrettyPrinter PRETTY = prettyPrinter();

    /** With a zero among so many bytes at the start, Jackson would take a document for UTF-16 or UTF-32. */
    private static final int START = 4;

    private ByForm() {}

    /** Where the tokens of a document come from. It can be asked again. */
    @FunctionalInterface
    interface Document {
        /** From the beginning. */
        JsonParser opened() throws IOException;
    }

    /** A document in UTF-8. */
    static <T> Optional<T> read(byte[] utf8, Form<T> form) {
        return isPlain(utf8) ? read(() -> FACTORY.createParser(utf8), form) : Optional.empty();
    }

    /** A document in UTF-8 that says that it is of the current version. */
    static <T> Optional<T> readCurrent(byte[] utf8, Form<T> form) {
        return isPlain(utf8) ? readCurrent(() -> FACTORY.createParser(utf8), form) : Optional.empty();
    }

    /** A document that says that it is of the current version. */
    static <T> Optional<T> readCurrent(String json, Form<T> form) {
        return json.length() <= StrictJson.LARGEST_DOCUMENT ? readCurrent(text(json), form) : Optional.empty();
    }

    private static <T> Optional<T> readCurrent(Document document, Form<T> form) {
        return versionIn(document).filter(FormatVersion::isCurrent).flatMap(current -> read(document, form));
    }

    /** A document by its tokens. */
    static <T> Optional<T> read(Document document, Form<T> form) {
        try (JsonParser parser = document.opened()) {
            JsonIn in = new JsonIn(parser);
            in.begin();
            T value = form.read(in);
            in.end();
            return Optional.of(value);
        } catch (IOException | RuntimeException e) {
            // told by whoever reads it again; the message may quote the document
            return Optional.empty();
        }
    }

    private static Document text(String json) {
        return () -> FACTORY.createParser(withoutMark(json));
    }

    private static boolean isPlain(byte[] utf8) {
        for (int at = 0; at < Math.min(utf8.length, START); at++) {
            if (utf8[at] == 0) {
                return false;
            }
        }
        return utf8.length <= StrictJson.LARGEST_DOCUMENT && Utf8.isWhole(utf8);
    }

    /** Which version a document says that it has, without reading more of it than is needed. */
    static Optional<FormatVersion> versionIn(String json) {
        return versionIn(text(json));
    }

    /** What was seen is not kept, however much of it there is. */
    private static Optional<FormatVersion> versionIn(Document document) {
        try (JsonParser parser = document.opened()) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            for (int i = 0; i < TreeBounds.MOST_FIELDS && parser.nextToken() == JsonToken.FIELD_NAME; i++) {
                boolean isVersion = parser.currentName().equals(FileFormat.VERSION);
                JsonToken value = parser.nextToken();
                if (isVersion) {
                    return value == JsonToken.VALUE_STRING ? FormatVersion.find(parser.getText()) : Optional.empty();
                }
                parser.skipChildren();
            }
            return Optional.empty();
        } catch (IOException e) {
            // told by whoever reads all of it
            return Optional.empty();
        }
    }

    /** Some programs begin a file with a mark of the order of its bytes. It says nothing. */
    static String withoutMark(String json) {
        return json.startsWith("\uFEFF") ? json.substring(1) : json;
    }

    /** Writes a value, as {@link StrictJson#write} does. */
    static <T> String write(T value, Form<T> form) {
        return write(value, form, generator -> generator.setPrettyPrinter(PRETTY.createInstance()));
    }

    /** The same on one line, which ends with a line feed. */
    static <T> String writeLine(T value, Form<T> form) {
        return write(value, form, generator -> {});
    }

    private static <T> String write(T value, Form<T> form, Consumer<JsonGenerator> layout) {
        if (value instanceof MayBePartial read) {
            read.requireWhole();
        }
        try (SegmentedStringWriter text = new SegmentedStringWriter(FACTORY._getBufferRecycler());
                JsonGenerator generator = FACTORY.createGenerator(text)) {
            layout.accept(generator);
            form.write(value, new JsonOut(generator));
            generator.writeRaw('\n');
            generator.flush();
            return text.getAndClear();
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory can always be written.", e);
        }
    }

    static StreamReadConstraints bounds() {
        return StreamReadConstraints.builder()
                .maxNestingDepth(StrictJson.DEEPEST)
                .maxNumberLength(StrictJson.LONGEST_NUMBER)
                .maxStringLength(StrictJson.LONGEST_TEXT)
                .maxDocumentLength(StrictJson.LARGEST_DOCUMENT)
                .build();
    }

    static DefaultPrettyPrinter prettyPrinter() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        Separators separators = Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withArrayEmptySeparator("")
                .withObjectEmptySeparator("");
        return new DefaultPrettyPrinter(separators).withObjectIndenter(indenter).withArrayIndenter(indenter);
    }
}
