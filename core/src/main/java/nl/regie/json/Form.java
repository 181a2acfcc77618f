package nl.regie.json;

import java.io.IOException;

/**
 * How a value stands in a document, known without looking at its type at run time. For each
 * {@link nl.regie.style.WholeFile} one is made by the compiler.
 */
public interface Form<T> {
    /** The type of the value. */
    Class<T> type();

    /**
     * Reads a value whose first token is at hand, or refuses without saying why: whoever wants to know reads again, and
     * slower.
     *
     * @throws IOException if it is refused, or no JSON
     * @throws RuntimeException if the value cannot be
     */
    T read(JsonIn in) throws IOException;

    /**
     * Writes a value.
     *
     * @throws IOException if it cannot be written
     */
    void write(T value, JsonOut out) throws IOException;
}
