package nl.regie.fhir.remark;

import java.util.Objects;
import nl.regie.entry.LocalizedText;

/**
 * Something in a bundle that was refused or not understood. It never holds what stands there, for that may be a
 * patient's words.
 *
 * @param path where, as a FHIRPath expression such as {@code Bundle.entry[3].resource.birthDate}; {@code Bundle} for
 *     the whole
 * @param code what kind of remark, in words with hyphens, the same in every version
 * @param message what is the matter, in a sentence of ours
 */
public record Remark(String path, String code, LocalizedText message) {
    /** No part is null. */
    public Remark {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(message, "message");
    }

    /** A remark with its sentence in both languages. */
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

    @Override
    public String toString() {
        return path + " " + code + ": " + message.en();
    }
}
