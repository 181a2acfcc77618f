package nl.regie.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Reading and writing in one way and no other, for tests: what a form refuses is not read again. */
public final class PlainReading {
    private PlainReading() {}

    /** What a document of the current version says, where its form accepts it. */
    public static <T> Optional<T> of(String json, Form<T> form) {
        return ByForm.readCurrent(json, form);
    }

    /** What a document in UTF-8 says, of whatever version, where its form accepts it. */
    public static <T> Optional<T> ofAny(byte[] utf8, Form<T> form) {
        return ByForm.read(utf8, form);
    }

    /** The text of a value, by its form. */
    public static <T> String written(T value, Form<T> form) {
        return ByForm.write(value, form);
    }

    /** A value as JSON, made without a form: what it holds, in whatever order. */
    public static String tree(Object value) {
        return StrictJson.tree(value).toString();
    }

    /** Whether a document says of a value what can be seen of it without a form, and nothing more. */
    public static boolean says(String json, Object value) {
        try {
            return new ObjectMapper().readTree(json).equals(StrictJson.tree(value));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
