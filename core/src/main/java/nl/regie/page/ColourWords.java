package nl.regie.page;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regie.caremodule.Wording;

/** Which colour a name is, by words that people listed ({@code colours.txt}). */
final class ColourWords {
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}]+");

    /** By which a colour may be what something is not, not yet or no longer. */
    private static final String AGAINST = "against";

    private static final Map<String, List<String>> BY_COLOUR = Template.read("colours.txt")
            .lines()
            .filter(line -> !line.startsWith("#"))
            .map(line -> line.split(" ", 2))
            .collect(groupingBy(pair -> pair[0], mapping(pair -> pair[1], toList())));

    private ColourWords() {}

    static Optional<Stress> in(String name) {
        Set<String> words = NO_LETTERS
                .splitAsStream(name.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
        List<Stress> named = Stream.of(Stress.values())
                .filter(colour -> wordsFor(Wording.code(colour)).anyMatch(words::contains))
                .toList();
        if (named.isEmpty()) {
            return Optional.empty();
        }
        boolean isThatColour = named.size() == 1 && wordsFor(AGAINST).noneMatch(words::contains);
        return Optional.of(isThatColour ? named.get(0) : Stress.PLAIN_BAND);
    }

    private static Stream<String> wordsFor(String kind) {
        return BY_COLOUR.getOrDefault(kind, List.of()).stream();
    }
}
