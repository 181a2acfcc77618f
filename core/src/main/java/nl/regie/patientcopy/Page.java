package nl.regie.patientcopy;

import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.regie.entry.Language;
import nl.regie.naming.TypedText;

/** What stands on a page, before it is text or HTML: a title, what comes first, and sections with items. */
public final class Page {
    private final Language language;
    private final String title;
    private final boolean isOneSheet;
    private final List<List<Phrase>> opening = new ArrayList<>();
    private final List<String> stressed = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();

    private Page(Language language, String title, boolean isOneSheet) {
        this.language = language;
        this.title = title;
        this.isOneSheet = isOneSheet;
    }

    static Page titled(Language language, String title) {
        return new Page(language, title, false);
    }

    /** A page of which the print is small enough for one A4 in most cases. */
    static Page onOneSheet(Language language, String title) {
        return new Page(language, title, true);
    }

    /** The page as plain text. */
    public String text() {
        return Template.TEXT.fill(forTemplate());
    }

    /** The page as HTML. */
    public String html() {
        return Template.HTML.fill(forTemplate());
    }

    Page open(Phrase... sentence) {
        opening.add(List.of(sentence));
        return this;
    }

    Page stress(String sentence) {
        stressed.add(sentence);
        return this;
    }

    /** Adds a section, unless it has nothing. */
    Page add(Section section) {
        if (!section.items().isEmpty()) {
            sections.add(section);
        }
        return this;
    }

    boolean isEmpty() {
        return sections.isEmpty();
    }

    private Map<String, Object> forTemplate() {
        return Map.of(
                "language",
                language.tag(),
                "title",
                title,
                "isOneSheet",
                isOneSheet,
                "opening",
                opening.stream()
                        .map(sentence ->
                                sentence.stream().map(Phrase::forTemplate).toList())
                        .toList(),
                "stressed",
                stressed,
                "sections",
                sections.stream().map(Section::forTemplate).toList());
    }

    /** A piece of a sentence: ours, or what somebody typed. */
    record Phrase(String text, boolean isTyped) {
        static Phrase ours(String text) {
            return new Phrase(text, false);
        }

        static Phrase typed(String text) {
            return new Phrase(text, true);
        }

        /** Templates look into maps only: a product may run on the module path, where nothing else is open to them. */
        private Map<String, Object> forTemplate() {
            return Map.of("text", text, "isTyped", isTyped);
        }
    }

    /** A part of the page under a heading. */
    record Section(String heading, List<Item> items) {
        private Map<String, Object> forTemplate() {
            return Map.of(
                    "heading", heading,
                    "headingInCapitals", heading.toUpperCase(Locale.ROOT),
                    "items", items.stream().map(Item::forTemplate).toList());
        }
    }

    /** One thing: a title where it has one, what was said of it, what else there is to tell, and room to write. */
    static final class Item {
        private final Optional<String> title;
        private final List<String> quotes = new ArrayList<>();
        private final List<Map<String, Object>> lines = new ArrayList<>();
        private final List<String> columns = new ArrayList<>();
        private final List<Row> rows = new ArrayList<>();
        private int blanks;

        Item(Optional<String> title) {
            this.title = title;
        }

        Item quote(Optional<String> words) {
            words.ifPresent(quotes::add);
            return this;
        }

        Item line(String label, Optional<String> value) {
            return lines(label, value.stream().toList());
        }

        /** Several values under one label; nothing where there are none. */
        Item lines(String label, List<String> values) {
            if (!values.isEmpty()) {
                lines.add(Map.of("label", label, "isOne", values.size() == 1, "values", values));
            }
            return this;
        }

        /** The same, before every other line. */
        Item firstLine(String label, Optional<String> value) {
            value.ifPresent(only -> lines.add(0, Map.of("label", label, "isOne", true, "values", List.of(only))));
            return this;
        }

        /** A table in place of lines: what stands first in each row, and a cell under each of the other columns. */
        Item table(List<String> headings, List<Row> inOrder) {
            columns.addAll(headings);
            rows.addAll(inOrder);
            return this;
        }

        /** Room to write by hand. */
        Item blanks(int number) {
            blanks = number;
            return this;
        }

        boolean saysSomething() {
            return !quotes.isEmpty() || !lines.isEmpty() || !rows.isEmpty() || blanks > 0;
        }

        private Map<String, Object> forTemplate() {
            return Map.of(
                    "hasTitle",
                    title.isPresent(),
                    "title",
                    title.orElse(""),
                    "quotes",
                    quotes,
                    "hasTable",
                    !rows.isEmpty(),
                    "columns",
                    columns,
                    "rows",
                    rows.stream().map(row -> row.forTemplate(columns)).toList(),
                    "hasLines",
                    !lines.isEmpty(),
                    "lines",
                    lines,
                    "blanks",
                    Collections.nCopies(blanks, ""));
        }
    }

    /**
     * A row of a table.
     *
     * @param first what the row is about
     * @param cells what stands under each further column; nothing where there is nothing
     */
    record Row(String first, List<List<String>> cells) {
        private Map<String, Object> forTemplate(List<String> columns) {
            List<Map<String, Object>> labelled = new ArrayList<>();
            for (int i = 0; i < cells.size(); i++) {
                List<String> values = cells.get(i);
                labelled.add(Map.of(
                        "label",
                        columns.get(i + 1),
                        "isEmpty",
                        values.isEmpty(),
                        "isOne",
                        values.size() == 1,
                        "values",
                        values));
            }
            return Map.of("first", first, "cells", labelled);
        }
    }

    /** The templates of all documents. A variable that the content lacks is an error, never a gap on the page. */
    private static final class Template {
        /** One accessible page; typed text is escaped. */
        static final Template HTML =
                new Template("page.html.mustache", typed -> Escapers.HTML.escape(TypedText.inLines(typed, "\n")));

        /** Plain text, where each further line of a typed text is marked, so that none looks like a line of ours. */
        static final Template TEXT = new Template("page.txt.mustache", typed -> TypedText.inLines(typed, "\n    | "));

        private final com.samskivert.mustache.Template compiled;

        private Template(String resource, Mustache.Escaper escaper) {
            compiled = Mustache.compiler()
                    .strictSections(true)
                    .withEscaper(escaper)
                    .compile(read(resource));
        }

        String fill(Map<String, Object> content) {
            return compiled.execute(content);
        }

        private static String read(String resource) {
            try (InputStream in = Objects.requireNonNull(Page.class.getResourceAsStream(resource), resource)) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
