package nl.regie.json;

import java.util.Optional;

/** Reading by a form and by nothing else, for tests: what is refused is not read again. */
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
}
