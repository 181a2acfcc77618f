package nl.regie.naming;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.regie.entry.Note;
import nl.regie.entry.OwnWords;

/**
 * Whether two texts are the same words. One keyboard writes é as one character and another as two; people read the same
 * word. What is kept stays as it was typed.
 */
public final class SameWords {
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    private SameWords() {}

    /** Whether somebody who reads both reads the same words. */
    public static boolean areSame(String one, String other) {
        return composed(one).equals(composed(other));
    }

    /** Something of a dossier as a reader reads it: equal to another where the words in both are the same. */
    public static Object asRead(Object value) {
        if (value instanceof OwnWords words) {
            return OwnWords.of(composed(words.text()));
        } else if (value instanceof Note note) {
            return Note.of(composed(note.text()));
        } else if (value instanceof Optional<?> optional) {
            return optional.map(SameWords::asRead);
        }
        return value instanceof List<?> list
                ? list.stream().map(SameWords::asRead).toList()
                : value;
    }

    /** A text as it is said aloud: capitals, and how much room stands between the words, say nothing. */
    public static String aloud(String text) {
        return WHITE_SPACE.matcher(composed(text).strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
    }

    /** The form in which texts can be compared, or looked up: each letter with its marks as one character. */
    public static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
