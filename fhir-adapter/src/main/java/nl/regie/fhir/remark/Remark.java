package nl.regie.fhir.remark;

import java.util.Objects;
import nl.regie.entry.LocalizedText;

/**
 * Something in a document that was refused, not understood or not taken over. It never holds what stands there, for
 * that may be a patient's words.
 *
 * @param path where, as a FHIRPath expression such as {@code Bundle.entry[3].resource.birthDate}; {@code Bundle} for
 *     the whole. Of several alike it is what leads to them all, such as
 *     {@code Bundle.entry.resource.ofType(Observation)}
 * @param code what kind of remark, in words with hyphens, the same in every version
 * @param message what is the matter, in a sentence of ours
 * @param severity how much it matters to who goes on with what was read
 * @param count of how many places it tells; one, but where many are alike
 */
public record Remark(String path, String code, LocalizedText message, Severity severity, int count) {
    /** How much a remark matters. */
    public enum Severity {
        /** Nothing was read, or something could not be. */
        ERROR,
        /** To be looked at first: what was read may say less, or otherwise, than what came. */
        WARNING,
        /** Left out, and no part of what somebody would look for here. */
        INFORMATION
    }

    /** No part is null, and there is a place at least. */
    public Remark {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(severity, "severity");
        if (count < 1) {
            throw new IllegalArgumentException("A remark tells of a place at least.");
        }
    }

    /** A remark on one place, to be looked at. */
    public Remark(String path, String code, LocalizedText message) {
        this(path, code, message, Severity.WARNING, 1);
    }

    /** A remark on one place with its sentence in both languages, to be looked at. */
    public static Remark of(String path, String code, String nl, String en) {
        return new Remark(path, code, LocalizedText.of(nl, en));
    }

    /** An element that is not part of what we write. */
    public static Remark notUnderstood(String path) {
        return of(
                path,
                "not-understood",
                "Dit hoort niet bij wat wij schrijven. Het is niet overgenomen.",
                "This is not part of what we write. It was not taken over.");
    }

    /** The same remark, as grave as this. */
    public Remark as(Severity other) {
        return new Remark(path, code, message, other, count);
    }

    @Override
    public String toString() {
        return path + " " + code + ": " + message.en();
    }
}
