package nl.regie.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;

/** A document as it goes out, piece by piece. */
public final class JsonOut {
    private final JsonGenerator generator;

    JsonOut(JsonGenerator generator) {
        this.generator = generator;
    }

    /**
     * Begins an object.
     *
     * @throws IOException if it cannot be written
     */
    public void startObject() throws IOException {
        generator.writeStartObject();
    }

    /**
     * Ends an object.
     *
     * @throws IOException if it cannot be written
     */
    public void endObject() throws IOException {
        generator.writeEndObject();
    }

    /**
     * Begins a list.
     *
     * @throws IOException if it cannot be written
     */
    public void startList() throws IOException {
        generator.writeStartArray();
    }

    /**
     * Ends a list.
     *
     * @throws IOException if it cannot be written
     */
    public void endList() throws IOException {
        generator.writeEndArray();
    }

    /**
     * The name of a field.
     *
     * @throws IOException if it cannot be written
     */
    public void name(String name) throws IOException {
        generator.writeFieldName(name);
    }

    /**
     * A text.
     *
     * @throws IOException if it cannot be written
     */
    public void text(String text) throws IOException {
        generator.writeString(text);
    }

    /**
     * A day.
     *
     * @throws IOException if it cannot be written
     */
    public void day(LocalDate day) throws IOException {
        generator.writeString(day.toString());
    }

    /**
     * A whole number.
     *
     * @throws IOException if it cannot be written
     */
    public void number(Integer number) throws IOException {
        generator.writeNumber(number);
    }
}
