package nl.regie.page;

import static java.util.stream.Collectors.joining;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.regie.organisation.AccentColour;

/**
 * The style of a page, for fragments within a page of a product: what holds on a screen, for nothing but what stands
 * within {@code .regie}. The title is a heading a level lower than on a page of its own, and so is each other.
 */
final class Stylesheet {
    private static final String WITHIN = ".regie";
    private static final String FROM_THE_RIGHT = ".regie[dir=\"rtl\"]";
    private static final Map<String, String> LOWER = Map.of("h1", "h2", "h2", "h3", "h3", "h4", "h4", "h5");

    /** The looks that stand beside {@code .regie} and not within it. */
    private static final Set<String> LOOKS = Set.of(".wide", ".large-print", ".one-sheet", ".card");

    private Stylesheet() {}

    static String ofFragments() {
        return rules("page.css", WITHIN) + rules("book.css", WITHIN) + rules("rtl.css", FROM_THE_RIGHT);
    }

    /** What else holds for fragments on a narrow screen and on paper. How large a sheet is, is for the product. */
    static String ofMedia() {
        return media("page.css", WITHIN) + media("book.css", WITHIN) + media("rtl.css", FROM_THE_RIGHT);
    }

    private static String rules(String resource, String within) {
        return inColour(onScreen(Template.read(resource)).map(rule -> scoped(rule, within)));
    }

    private static String media(String resource, String within) {
        return inColour(Template.read(resource)
                .lines()
                .dropWhile(line -> !line.startsWith("@"))
                .filter(line -> !line.startsWith("@page"))
                .map(line -> line.startsWith("@") || line.equals("}") ? line + "\n" : scoped(line, within)));
    }

    private static String inColour(Stream<String> rules) {
        return rules.collect(joining())
                .replace("{{accent}}", "var(--regie-accent, " + AccentColour.SHIPPED.value() + ")");
    }

    /** A rule stands on a line; what is for paper comes last. */
    private static Stream<String> onScreen(String css) {
        return css.lines().takeWhile(line -> !line.startsWith("@"));
    }

    private static String scoped(String rule, String within) {
        int brace = rule.indexOf('{');
        return Stream.of(rule.substring(0, brace).split(",", -1))
                        .map(selector -> selector(selector.strip(), within))
                        .collect(joining(", "))
                + " "
                + rule.substring(brace)
                + "\n";
    }

    private static String selector(String selector, String within) {
        if (selector.equals("body")) {
            return within;
        }
        String[] parts = selector.split(" ", -1);
        String lowered =
                Stream.of(parts).map(part -> LOWER.getOrDefault(part, part)).collect(joining(" "));
        return LOOKS.contains(parts[0]) ? within + lowered : within + " " + lowered;
    }
}
