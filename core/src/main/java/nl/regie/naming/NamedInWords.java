package nl.regie.naming;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regie.entry.Note;
import nl.regie.people.CloseOne;

/**
 * Whether words have somebody close by in them: by a part of their name that has a capital, by its first letter as an
 * initial, or by what they are to the patient, typed with or without capitals and also by another word for it ("mam" of
 * a mother). Of whom somebody speaks as "she" or "he", only people can tell.
 */
public final class NamedInWords {
    private static final String WORDS = "called.txt";
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}]+");
    private static final List<Called> CALLED = called();

    /** Words for what somebody is to the patient, and other words that can mean them. */
    private record Called(Set<String> relations, Set<String> words) {
        static Called of(String line) {
            String[] sides = line.split("=", 2);
            return new Called(listed(sides[0]), listed(sides[1]));
        }

        private static Set<String> listed(String words) {
            return Stream.of(words.split(",")).map(String::strip).collect(Collectors.toSet());
        }
    }

    private NamedInWords() {}

    /** Whether a close one is named in a text. */
    public static boolean isNamed(CloseOne closeOne, String text) {
        String words = spaced(wordsIn(text).map(NamedInWords::small));
        List<String> names = closeOne.name().stream()
                .flatMap(name -> wordsIn(name.text()))
                .filter(word -> Character.isUpperCase(word.codePointAt(0)))
                .toList();
        Set<String> relations = closeOne.relation().map(Note::text).stream()
                .flatMap(NamedInWords::wordsIn)
                .map(NamedInWords::small)
                .collect(Collectors.toSet());
        Stream<String> others = CALLED.stream()
                .filter(called -> called.relations().stream().anyMatch(relations::contains))
                .flatMap(called -> called.words().stream());
        return Stream.of(names.stream().map(NamedInWords::small), relations.stream(), others)
                        .flatMap(each -> each)
                        .anyMatch(word -> words.contains(" " + word + " "))
                || names.stream().anyMatch(name -> isAnInitialIn(Character.toString(name.codePointAt(0)), text));
    }

    /** A capital by itself, with or without a point: "I" and "U" are words, unless a point follows. */
    private static boolean isAnInitialIn(String letter, String text) {
        boolean isAWord = letter.equals("I") || letter.equals("U");
        return wordsIn(text).anyMatch(letter::equals)
                && (!isAWord || SameWords.composed(text).contains(letter + "."));
    }

    private static Stream<String> wordsIn(String text) {
        return NO_LETTERS.splitAsStream(SameWords.composed(text)).filter(word -> !word.isEmpty());
    }

    private static String spaced(Stream<String> words) {
        return words.collect(Collectors.joining(" ", " ", " "));
    }

    private static String small(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private static List<Called> called() {
        try (InputStream in = Objects.requireNonNull(NamedInWords.class.getResourceAsStream(WORDS), WORDS)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(Called::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
