package nl.regie.naming;

import java.text.Normalizer;

/**
 * Whether two texts are the same words. One keyboard writes é as one character and another as two; people read the same
 * word. What is kept stays as it was typed.
 */
public final class SameWords {
    private SameWords() {}

    /** Whether somebody who reads both reads the same words. */
    public static boolean areSame(String one, String other) {
        return composed(one).equals(composed(other));
    }

    /** The form in which texts can be compared, or looked up: each letter with its marks as one character. */
    public static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
