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
    private static final Map<String, String> LOWER = Map.of("h1", "h2", "h2", "h3", "h3", "h4", "h4", "h5");

    /** The looks that stand beside {@code .regie} and not within it. */
    private static final Set<String> LOOKS = Set.of(".wide", ".large-print", ".one-sheet", ".card");

    private Stylesheet() {}

    static String ofFragments() {
        return rules(Template.read("page.css")) + rules(Template.read("book.css"));
    }

    /** What else holds for fragments on a narrow screen and on paper. How large a sheet is, is for the product. */
    static String ofMedia() {
        return media(Template.read("page.css")) + media(Template.read("book.css"));
    }

    private static String rules(String css) {
        return inColour(onScreen(css).map(Stylesheet::scoped));
    }

    private static String media(String css) {
        return inColour(css.lines()
                .dropWhile(line -> !line.startsWith("@"))
                .filter(line -> !line.startsWith("@page"))
                .map(line -> line.startsWith("@") || line.equals("}") ? line + "\n" : scoped(line)));
    }

    private static String inColour(Stream<String> rules) {
        return rules.collect(joining())
                .replace("{{accent}}", "var(--regie-accent, " + AccentColour.SHIPPED.value() + ")");
    }

    /** A rule stands on a line; what is for paper comes last. */
    private static Stream<String> onScreen(String css) {
        return css.lines().takeWhile(line -> !line.startsWith("@"));
    }

    private static String scoped(String rule) {
        int brace = rule.indexOf('{');
        return Stream.of(rule.substring(0, brace).split(",", -1))
                        .map(selector -> within(selector.strip()))
                        .collect(joining(", "))
                + " "
                + rule.substring(brace)
                + "\n";
    }

    private static String within(String selector) {
        if (selector.equals("body")) {
            return WITHIN;
        }
        String[] parts = selector.split(" ", -1);
        String lowered =
                Stream.of(parts).map(part -> LOWER.getOrDefault(part, part)).collect(joining(" "));
        return LOOKS.contains(parts[0]) ? WITHIN + lowered : WITHIN + " " + lowered;
    }
}
