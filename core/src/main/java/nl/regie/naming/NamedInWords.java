package nl.regie.naming;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regie.entry.Note;
import nl.regie.people.CloseOne;

/**
 * Whether words have somebody close by in them: by a part of their name that has a capital, or by what they are to the
 * patient, typed with or without capitals. Of whom somebody speaks as "she" or "he", only people can tell.
 */
public final class NamedInWords {
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}]+");

    private NamedInWords() {}

    /** Whether a close one is named in a text. */
    public static boolean isNamed(CloseOne closeOne, String text) {
        Set<String> words = wordsIn(text).map(NamedInWords::small).collect(Collectors.toSet());
        Stream<String> names = closeOne.name().stream()
                .flatMap(name -> wordsIn(name.text()))
                .filter(word -> Character.isUpperCase(word.codePointAt(0)));
        Stream<String> relations = closeOne.relation().map(Note::text).stream().flatMap(NamedInWords::wordsIn);
        return Stream.concat(names, relations).map(NamedInWords::small).anyMatch(words::contains);
    }

    private static Stream<String> wordsIn(String text) {
        return NO_LETTERS.splitAsStream(SameWords.composed(text)).filter(word -> !word.isEmpty());
    }

    private static String small(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
