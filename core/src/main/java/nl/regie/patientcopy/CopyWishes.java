package nl.regie.patientcopy;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regie.entry.Language;

/**
 * How the patient wants the copy.
 *
 * @param language the language of the words around what people typed
 * @param leftOut the sections of which nothing shows, also not elsewhere on the page
 * @param isDiscreet whether everything that people typed is left out, except how people are called: free text can name
 *     a condition, a medicine or a crisis
 * @param isInLargePrint whether it is in large letters, for who sees less
 */
public record CopyWishes(Language language, Set<CopySection> leftOut, boolean isDiscreet, boolean isInLargePrint) {
    /** Keeps the sections as they are at this moment. */
    public CopyWishes {
        leftOut = Set.copyOf(leftOut);
    }

    /** In letters of the usual size. */
    public CopyWishes(Language language, Set<CopySection> leftOut, boolean isDiscreet) {
        this(language, leftOut, isDiscreet, false);
    }

    /** The whole copy in a language. */
    public static CopyWishes in(Language language) {
        return new CopyWishes(language, Set.of(), false);
    }

    /** The same wishes, with one more section left out. */
    public CopyWishes without(CopySection section) {
        return new CopyWishes(
                language,
                Stream.concat(leftOut.stream(), Stream.of(section)).collect(Collectors.toSet()),
                isDiscreet,
                isInLargePrint);
    }

    /** The same wishes, for a copy that others may see lying about. */
    public CopyWishes discreetly() {
        return new CopyWishes(language, leftOut, true, isInLargePrint);
    }

    /** The same wishes, in large letters. */
    public CopyWishes inLargePrint() {
        return new CopyWishes(language, leftOut, isDiscreet, true);
    }

    boolean show(CopySection section) {
        return !leftOut.contains(section);
    }
}
