package nl.regie.entry;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The one change of words that Dutch lets us make without reading: patiënt and cliënt are both de-words, with the same
 * plural and the same compounds.
 */
final class Dutch {
    private static final Pattern QUOTED_OR_PATIENT =
            Pattern.compile("“[^”]*+(?:”|$)|(?<!\\p{L})[Pp]ati(?:ë|e\u0308)nt");
    private static final Pattern CLIENT = Pattern.compile("[Cc]li(?:ë|e\u0308)nt");

    private Dutch() {}

    /**
     * The text with cliënt for patiënt, also where a longer word begins with it. What stands between “ and ” was said
     * or named by others (to the end, where ” is missing), and a text that has both words is about the difference:
     * these keep their words.
     */
    static String withClient(String text) {
        return CLIENT.matcher(text).find()
                ? text
                : QUOTED_OR_PATIENT.matcher(text).replaceAll(found -> {
                    String words = found.group();
                    if (words.startsWith("“")) {
                        return Matcher.quoteReplacement(words);
                    }
                    return words.startsWith("p") ? "cliënt" : "Cliënt";
                });
    }
}
