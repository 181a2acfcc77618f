package nl.regie.legal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import nl.regie.entry.Note;

/**
 * Whether the scope of a representation, in free text, is known to be about care. What a scope means people read; by
 * these words it is known, and in doubt it is not.
 */
final class CareInAScope {
    private static final String WORDS = "care-in-a-scope.txt";
    private static final List<String> ABOUT = listed("about ");
    private static final List<String> EXCEPT = listed("except ");

    private CareInAScope() {}

    static boolean isKnownIn(Note scope) {
        Set<String> words = wordsOf(scope.text());
        return words.stream().anyMatch(ABOUT::contains) && words.stream().noneMatch(EXCEPT::contains);
    }

    private static Set<String> wordsOf(String text) {
        Set<String> words = new HashSet<>();
        StringBuilder word = new StringBuilder();
        text.toLowerCase(Locale.ROOT).codePoints().forEach(character -> {
            if (Character.isLetter(character)) {
                word.appendCodePoint(character);
            } else {
                words.add(word.toString());
                word.setLength(0);
            }
        });
        words.add(word.toString());
        return words;
    }

    private static List<String> listed(String kind) {
        try (InputStream in = Objects.requireNonNull(CareInAScope.class.getResourceAsStream(WORDS), WORDS)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith(kind))
                    .map(line -> line.substring(kind.length()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
