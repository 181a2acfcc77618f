package nl.regie.patientcopy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What stands on a page, before it is text or HTML: sections with items. */
final class Page {
    /** A part of the page under a heading. */
    record Section(String heading, List<Item> items) {
        Map<String, Object> forTemplate() {
            return Map.of(
                    "heading", heading,
                    "headingInCapitals", heading.toUpperCase(Locale.ROOT),
                    "items", items.stream().map(Item::forTemplate).toList());
        }
    }

    /** One thing: a title where it has one, what the patient said of it, and what else there is to tell. */
    static final class Item {
        private final Optional<String> title;
        private final List<String> quotes = new ArrayList<>();
        private final List<Map<String, String>> lines = new ArrayList<>();

        Item(Optional<String> title) {
            this.title = title;
        }

        Item quote(Optional<String> words) {
            words.ifPresent(quotes::add);
            return this;
        }

        Item line(String label, Optional<String> value) {
            value.ifPresent(text -> lines.add(Map.of("label", label, "value", text)));
            return this;
        }

        boolean saysSomething() {
            return !quotes.isEmpty() || !lines.isEmpty();
        }

        Map<String, Object> forTemplate() {
            return Map.of(
                    "hasTitle",
                    title.isPresent(),
                    "title",
                    title.orElse(""),
                    "quotes",
                    quotes,
                    "hasLines",
                    !lines.isEmpty(),
                    "lines",
                    lines);
        }
    }

    private Page() {}
}
