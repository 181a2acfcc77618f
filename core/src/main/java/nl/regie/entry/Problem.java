package nl.regie.entry;

import java.util.Optional;
import nl.regie.value.RegieValue;
import org.immutables.value.Value;

/**
 * One thing that is to be told of data that came in: it is wrong, or was not taken over as it stood there. All that
 * Regie reads is told in this one form: files of ours, FHIR, and what the validator says. It never holds the data
 * itself, for that may be a patient's words; only {@link #inTheirWords()} may repeat some of it.
 */
@Value.Immutable
public abstract class Problem implements RegieValue {
    /** How much a problem matters to who goes on with what was read. */
    public enum Severity {
        /** It was not read, or it is not valid. */
        ERROR,
        /** To be looked at: what was read may say less, or otherwise, than what came; or it is advised against. */
        WARNING,
        /** To know, such as what nobody would look for here, or that something could not be checked. */
        INFORMATION
    }

    Problem() {}

    /**
     * Where it was found. In a file of ours a JSON Pointer (RFC 6901), empty for the whole document; in FHIR an
     * expression of FHIRPath, such as {@code Bundle.entry[3].resource.birthDate}, and of several alike what leads to
     * them all, such as {@code Bundle.entry.resource.ofType(Observation)}; a line and a column where the validator
     * cannot read the document.
     */
    public abstract String where();

    /** What kind of problem, in words with hyphens, the same in every version; of the validator its own name for it. */
    public abstract String code();

    /** What is the matter and what would be right, in a sentence of ours. */
    public abstract LocalizedText message();

    /** How much it matters; an error where nothing else is said. */
    @Value.Default
    public Severity severity() {
        return Severity.ERROR;
    }

    /** Of how many places it tells, one at least; one, but where many are alike. */
    @Value.Default
    public int count() {
        return 1;
    }

    /** Which file, where several were read together: a name that the reader gave it. */
    public abstract Optional<String> file();

    /**
     * What the program that found it says of it, in its own words and language, where it is not ours. It may repeat
     * what stands in the document, and that may be a patient's words: it is for who has the document before them, and
     * never for a log.
     */
    public abstract Optional<String> inTheirWords();

    /** It tells of a place at least. */
    @Value.Check
    void check() {
        if (count() < 1) {
            throw new IllegalArgumentException("A problem tells of a place at least.");
        }
    }

    /** Something is wrong here. */
    public static Problem of(String where, String code, LocalizedText message) {
        return builder().where(where).code(code).message(message).build();
    }

    /** Something is wrong here, with the sentence in both languages. */
    public static Problem of(String where, String code, String nl, String en) {
        return of(where, code, LocalizedText.of(nl, en));
    }

    /** Something here is to be looked at, with the sentence in both languages. */
    public static Problem warning(String where, String code, String nl, String en) {
        return of(where, code, nl, en).as(Severity.WARNING);
    }

    /** The same problem, seen from a document that holds this value at {@code place}. */
    public Problem within(String place) {
        return at(place + where());
    }

    /** The same problem, found there. */
    public Problem at(String other) {
        return builder().from(this).where(other).build();
    }

    /** The same problem, as grave as this. */
    public Problem as(Severity other) {
        return builder().from(this).severity(other).build();
    }

    /** The same problem, in the file that goes by this name. */
    public Problem in(String name) {
        return builder().from(this).file(name).build();
    }

    /**
     * The line in which people are told of it, wherever that is: which file where several were read, where in it, what
     * kind, and what is said of it ({@link #said}). It is for who has the document before them, and never for a log.
     */
    public final String line(Language language) {
        return file().map(name -> name + "  ").orElse("")
                + (where().isEmpty() ? "/" : where())
                + "  [" + code() + "]  " + said(language);
    }

    /** What the program that found it says of it, where it is not ours, and else our sentence. */
    public final String said(Language language) {
        return inTheirWords().orElseGet(() -> message().in(language));
    }

    /** Starts a new value. */
    public static Builder builder() {
        return new Builder();
    }

    /** Where, what and in our words: nothing of the data, and no name of a file, which may name a person. */
    @Override
    public final String toString() {
        return (where().isEmpty() ? "/" : where()) + " " + code() + ": "
                + message().en();
    }

    /** Builds {@link Problem}. */
    public static final class Builder extends ImmutableProblem.Builder {
        Builder() {}
    }
}
