package nl.regie.page;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.toMap;

import java.util.Collections;
import java.util.Map;

/** What stands at the foot of each page on paper, so that nobody takes a first sheet for the whole. */
final class PageNumbers {
    private static final String IN_ANY_LANGUAGE = "{page} / {pages}";

    private static final Map<String, String> BY_LANGUAGE = Template.read("numbers.txt")
            .lines()
            .filter(line -> !line.startsWith("#"))
            .map(line -> line.split(" ", 2))
            .collect(collectingAndThen(toMap(pair -> pair[0], pair -> pair[1]), Collections::unmodifiableMap));

    private PageNumbers() {}

    /** As a value of {@code content} in a style. */
    static String in(String language) {
        return "\""
                + BY_LANGUAGE
                        .getOrDefault(language, IN_ANY_LANGUAGE)
                        .replace("{pages}", "\" counter(pages) \"")
                        .replace("{page}", "\" counter(page) \"")
                + "\"";
    }
}
