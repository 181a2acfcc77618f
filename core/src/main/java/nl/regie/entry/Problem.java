package nl.regie.entry;

import java.util.Objects;

/**
 * One thing that is wrong with data that came in. It never holds the data itself, for that may be a patient's words.
 *
 * @param pointer where, as a JSON Pointer (RFC 6901); empty for the whole document
 * @param code what kind of problem, in words with hyphens, the same in every version
 * @param message what is wrong and what would be right, in a sentence of ours
 */
public record Problem(String pointer, String code, LocalizedText message) {
    /** No part is null. */
    public Problem {
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(message, "message");
    }

    /** The same problem, seen from a document that holds this value at {@code place}. */
    public Problem within(String place) {
        return new Problem(place + pointer, code, message);
    }

    @Override
    public String toString() {
        return (pointer.isEmpty() ? "/" : pointer) + " " + code + ": " + message.en();
    }
}
