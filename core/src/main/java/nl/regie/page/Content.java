package nl.regie.page;

import static java.util.stream.Collectors.joining;

import com.samskivert.mustache.Mustache;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.regie.organisation.AccentColour;
import nl.regie.organisation.HouseStyle;
import nl.regie.page.Block.Aside;
import nl.regie.page.Block.Blanks;
import nl.regie.page.Block.Boxes;
import nl.regie.page.Block.Drawn;
import nl.regie.page.Block.Line;
import nl.regie.page.Block.Lines;
import nl.regie.page.Block.Paragraph;
import nl.regie.page.Block.Quote;
import nl.regie.page.Block.Row;
import nl.regie.page.Block.Table;
import nl.regie.page.Block.Tone;

/**
 * A page as its templates read it. Templates look into maps only: a product may run on the module path, where nothing
 * else is open to them.
 */
final class Content {
    /** What stands in an attribute or a title. */
    private static final Mustache.Lambda IN_A_TAG =
            (fragment, out) -> out.write(NumberOrder.withoutElements(fragment.execute()));

    private static final int UNDER_THE_TITLE = 2;

    /** So many rows of a table stay together on paper with its head; ours. A longer one breaks between rows. */
    private static final int KEPT_TOGETHER = 2;

    /** A label of so many letters has what it holds beside it on a card; a longer one takes the whole line. Ours. */
    private static final int BESIDE_ON_A_CARD = 40;

    /** So many edges a band without a colour can have. */
    private static final int EDGES = 4;

    /** So many lines under labels do, too; ours. */
    private static final int LINES_KEPT_TOGETHER = 10;

    private static final double LARGE = 1.7;
    private static final double SMALL = 0.85;

    /** What each row is about, and two things beside each other. */
    private static final int COLUMNS_OF_A_PAIR = 3;

    private static final String IN_AN_ITEM = "  ";

    private final Page page;
    private final int topLevel;
    private final Map<String, Symbol> symbols;
    private final Columns columns;

    Content(Page page, Map<String, Symbol> symbols) {
        this(page, UNDER_THE_TITLE, symbols);
    }

    /** The same without pictures, where the sections are headings of a lower level. */
    Content(Page page, int topLevel) {
        this(page, topLevel, Map.of());
    }

    private Content(Page page, int topLevel, Map<String, Symbol> symbols) {
        this.page = page;
        this.topLevel = topLevel;
        this.symbols = symbols;
        this.columns = isCard() || page.isInLargePrint() || !symbols.isEmpty() ? Columns.NONE : Columns.of(page);
    }

    Map<String, Object> ofThePage() {
        return Map.ofEntries(
                Map.entry("language", language()),
                Map.entry("inATag", IN_A_TAG),
                Map.entry("pageNumber", PageNumbers.in(language())),
                Map.entry("isRightToLeft", isFromTheRight()),
                Map.entry("isEasy", !symbols.isEmpty()),
                Map.entry("title", page.title()),
                Map.entry("hasHouse", page.house().isPresent()),
                Map.entry(
                        "house",
                        page.house()
                                .map(house -> house.name().in(page.language()))
                                .orElse("")),
                Map.entry("accent", accent().value()),
                Map.entry("isOneSheet", page.look() == Look.ONE_SHEET && !page.isInLargePrint()),
                Map.entry("isCard", isCard()),
                Map.entry("isInLargePrint", page.isInLargePrint()),
                Map.entry("isBook", page.look() == Look.BOOK || page.look() == Look.WIDE),
                Map.entry("isWide", page.look() == Look.WIDE && !page.isInLargePrint()),
                Map.entry("isBehindAFirstPage", isBehindAFirstPage()),
                Map.entry("hasColumns", page.look() == Look.ONE_SHEET && columns.fit()),
                Map.entry("columns", columns.number()),
                Map.entry("start", isFromTheRight() ? "right" : "left"),
                Map.entry("places", places()),
                Map.entry("opening", blocks(page.opening(), "")),
                Map.entry("hasContents", page.contents().isPresent()),
                Map.entry("contents", page.contents().map(this::contents).orElse(Map.of())),
                Map.entry("pairs", isCard() ? pairs() : List.of()),
                Map.entry("sections", sections(page.sections())));
    }

    private boolean isBehindAFirstPage() {
        return !page.isInLargePrint()
                && page.sections().stream().anyMatch(section -> section.stress() == Stress.FIRST_PAGE);
    }

    /** Of letters on paper, as a share of the usual ones. */
    private double size() {
        if (page.isInLargePrint()) {
            return LARGE;
        }
        return page.look() == Look.PAGE && !isBehindAFirstPage() ? 1 : SMALL;
    }

    private String language() {
        return page.other().map(PageLanguage::tag).orElse(page.language().tag());
    }

    private boolean isFromTheRight() {
        return page.other()
                .filter(other -> other.direction() == PageLanguage.Direction.RTL)
                .isPresent();
    }

    private boolean isCard() {
        return page.look() == Look.CARD && !page.isInLargePrint();
    }

    /** Two beside each other, as they are cut out and folded. */
    private List<Map<String, Object>> pairs() {
        List<Section> all = page.sections();
        return IntStream.iterate(0, i -> i < all.size(), i -> i + 2)
                .mapToObj(i -> Map.<String, Object>of(
                        "sections",
                        sections(all.subList(i, Math.min(i + 2, all.size()))),
                        "isAlone",
                        i + 1 == all.size()))
                .toList();
    }

    private List<Map<String, Object>> sections(List<Section> sections) {
        return sections.stream().map(section -> section(section, topLevel)).toList();
    }

    private Map<String, Object> contents(Page.Contents contents) {
        return Map.of("heading", contents.heading(), "skip", contents.skip(), "links", links(page.sections()));
    }

    private AccentColour accent() {
        return page.house().flatMap(HouseStyle::accent).orElse(AccentColour.SHIPPED);
    }

    private static List<Map<String, Object>> links(List<Section> sections) {
        return sections.stream()
                .flatMap(section -> section.anchor().stream().map(anchor -> {
                    List<Map<String, Object>> under = links(section.parts());
                    return Map.<String, Object>of(
                            "anchor",
                            anchor,
                            "heading",
                            section.heading(),
                            "hasLinks",
                            !under.isEmpty(),
                            "links",
                            under);
                }))
                .toList();
    }

    private Map<String, Object> section(Section section, int level) {
        return Map.ofEntries(
                Map.entry("level", level),
                Map.entry("itemLevel", level + 1),
                Map.entry(
                        "isArticle",
                        !section.notes().isEmpty() || !section.items().isEmpty()),
                Map.entry("isStressed", section.stress() != Stress.NONE),
                Map.entry("stress", classOf(section.stress()) + edgeOf(section)),
                Map.entry("hasAnchor", section.anchor().isPresent()),
                Map.entry("anchor", section.anchor().orElse("")),
                Map.entry("hasSymbol", symbolOf(section).isPresent()),
                Map.entry("shapes", symbolOf(section).map(Symbol::shapes).orElse(List.of())),
                Map.entry("heading", section.heading()),
                Map.entry("headingInCapitals", section.heading().toUpperCase(Locale.ROOT)),
                Map.entry("notes", blocks(section.notes(), "")),
                Map.entry(
                        "items",
                        section.items().stream()
                                .map(item -> item(item, Columns.areIn(section) && columns.fit()))
                                .toList()),
                Map.entry(
                        "parts",
                        section.parts().stream()
                                .map(part -> section(part, level + 1))
                                .toList()));
    }

    private Optional<Symbol> symbolOf(Section section) {
        return section.symbol().flatMap(name -> Optional.ofNullable(symbols.get(name)));
    }

    /** Bands without a colour do not look alike: each has an edge of its own, as far as there are edges. */
    private String edgeOf(Section section) {
        if (section.stress() != Stress.PLAIN_BAND) {
            return "";
        }
        long before = page.sections().stream()
                .flatMap(Columns::withParts)
                .takeWhile(other -> !other.equals(section))
                .filter(other -> other.stress() == Stress.PLAIN_BAND)
                .count();
        return before == 0 ? "" : " plain-" + (before % EDGES + 1);
    }

    private static String classOf(Stress stress) {
        return switch (stress) {
            case NONE -> "";
            case GREEN -> "band green";
            case YELLOW -> "band yellow";
            case ORANGE -> "band orange";
            case RED -> "band red";
            case BLUE -> "band blue";
            case PURPLE -> "band purple";
            case PINK -> "band pink";
            case BROWN -> "band brown";
            case GREY -> "band grey";
            case BLACK -> "band black";
            case WHITE -> "band white";
            case PLAIN_BAND -> "band plain";
            case LARGE -> "large";
            case FIRST_PAGE -> "first-page";
            case TOGETHER -> "together";
        };
    }

    private Map<String, Object> item(Item item, boolean isInColumns) {
        return Map.of(
                "hasTitle", item.title().isPresent(),
                "title", item.title().orElse(""),
                "titleRuns", runs(item.title().orElse("")),
                "isSideBySide",
                        isInColumns
                                && item.title().isEmpty()
                                && item.blocks().stream()
                                        .allMatch(block -> block instanceof Quote || block instanceof Lines),
                "isLong", item.blocks().stream().anyMatch(Content::isLong),
                "begins", Beginning.of(item, size()),
                "blocks",
                        item.blocks().stream()
                                .map(block -> isInColumns && block instanceof Lines lines
                                        ? withForm(block(block, IN_AN_ITEM), inColumns(lines))
                                        : block(block, IN_AN_ITEM))
                                .toList());
    }

    /** Whether it breaks between two pages: pushed to the next, it would leave half a page empty. */
    private static boolean isLong(Block block) {
        return (block instanceof Table table && table.rows().size() > KEPT_TOGETHER)
                || (block instanceof Lines lines
                        && lines.lines().stream()
                                        .mapToInt(line -> line.values().size())
                                        .sum()
                                > LINES_KEPT_TOGETHER);
    }

    private static Map<String, Object> withForm(Map<String, Object> block, Map<String, Object> form) {
        block.putAll(form);
        return block;
    }

    private List<Map<String, Object>> places() {
        List<Columns.Place> places = columns.fit() ? columns.places() : List.of();
        return places.stream()
                .map(place -> Map.<String, Object>of(
                        "column",
                        place.number(),
                        "width",
                        hundredths(place.width()),
                        "rooms",
                        IntStream.rangeClosed(1, place.number())
                                .mapToObj(room -> Map.<String, Object>of(
                                        "column",
                                        place.number(),
                                        "room",
                                        room,
                                        "reach",
                                        hundredths(place.from()
                                                - places.get(place.number() - room)
                                                        .from())))
                                .toList()))
                .toList();
    }

    private static String hundredths(double share) {
        return String.format(Locale.ROOT, "%.1f%%", share);
    }

    /** Each label in the column that it has in every band. */
    private Map<String, Object> inColumns(Lines lines) {
        List<Map<String, Object>> placed = new ArrayList<>();
        int next = 0;
        for (Line line : lines.lines()) {
            int column = columns.labels().indexOf(line.label());
            Map<String, Object> content = new HashMap<>(line(line));
            String place = Stream.of(
                            topLevel == UNDER_THE_TITLE ? "at-" + column : "",
                            column > next ? "after-" + (column - next) : "")
                    .filter(name -> !name.isEmpty())
                    .collect(joining(" "));
            content.put("isPlaced", !place.isEmpty());
            content.put("place", place);
            placed.add(content);
            next = column + 1;
        }
        return Map.of("isInColumns", true, "columns", columns.number(), "lines", placed);
    }

    private List<Map<String, Object>> blocks(List<Block> blocks, String indent) {
        return blocks.stream().map(block -> block(block, indent)).toList();
    }

    /** What a block holds, and which form it has. */
    private Map<String, Object> block(Block block, String indent) {
        Map<String, Object> content = new HashMap<>();
        for (Class<?> form : Block.class.getPermittedSubclasses()) {
            content.put("is" + form.getSimpleName(), form.isInstance(block));
        }
        content.put("indent", indent);
        content.putAll(contentOf(block));
        return content;
    }

    private Map<String, Object> contentOf(Block block) {
        if (block instanceof Paragraph paragraph) {
            return Map.of(
                    "isStressed", paragraph.tone() == Tone.STRESSED,
                    "isSource", paragraph.tone() == Tone.SOURCE,
                    "phrases", paragraph.phrases().stream().map(this::phrase).toList());
        } else if (block instanceof Quote quote) {
            return Map.of(
                    "words",
                    quote.words(),
                    "wordsRun",
                    runs(quote.words()),
                    "isFromTheRight",
                    Direction.runsFromTheRight(quote.words(), isFromTheRight()));
        } else if (block instanceof Lines lines) {
            return Map.of("lines", lines.lines().stream().map(this::line).toList(), "isInColumns", false);
        } else if (block instanceof Table table) {
            return table(table);
        } else if (block instanceof Aside aside) {
            return Map.of("label", aside.label(), "texts", aside.texts());
        } else if (block instanceof Drawn drawn) {
            return Map.of(
                    "svg",
                    isFromTheRight()
                            ? drawn.picture().svgFromTheRight(accent())
                            : drawn.picture().svg(accent()),
                    "words",
                    drawn.picture().words().stream()
                            .map(words -> line(words.label(), words.values()))
                            .toList());
        } else if (block instanceof Boxes boxes) {
            return Map.of("label", boxes.label(), "answers", boxes.answers());
        } else if (block instanceof Blanks blanks) {
            return Map.of("blanks", Collections.nCopies(blanks.number(), ""));
        }
        throw new IllegalStateException("no template for " + block.getClass().getSimpleName());
    }

    private Map<String, Object> phrase(Phrase phrase) {
        String runs = runs(phrase.text());
        return Map.of(
                "text", phrase.text(),
                "runs", runs,
                "isTurned", !runs.equals(Direction.AUTO),
                "isPlain", phrase.kind() == Phrase.Kind.OURS,
                "isStressed", phrase.kind() == Phrase.Kind.STRESSED,
                "isTyped", phrase.kind() == Phrase.Kind.TYPED,
                "isCited", phrase.kind() == Phrase.Kind.CITED);
    }

    private Map<String, Object> line(Line line) {
        return line(line.label(), line.values());
    }

    private Map<String, Object> line(String label, List<String> values) {
        return Map.of(
                "label",
                label,
                "isLengthy",
                isCard() && label.length() > BESIDE_ON_A_CARD,
                "labelRuns",
                runs(label),
                "isPlaced",
                false,
                "isEmpty",
                values.isEmpty(),
                "isOne",
                values.size() == 1,
                "values",
                values,
                "shown",
                values.stream()
                        .map(value -> Map.of("text", value, "runs", runs(value)))
                        .toList());
    }

    private String runs(String text) {
        return Direction.of(text, isFromTheRight());
    }

    private Map<String, Object> table(Table table) {
        return Map.of(
                "hasCaption", table.caption().isPresent(),
                "caption", table.caption().orElse(""),
                "columns", table.columns(),
                "isPair", table.columns().size() == COLUMNS_OF_A_PAIR,
                "rows",
                        table.rows().stream()
                                .map(row -> row(row, table.columns()))
                                .toList());
    }

    private Map<String, Object> row(Row row, List<String> columns) {
        List<Map<String, Object>> cells = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            cells.add(line(columns.get(i + 1), row.cells().get(i)));
        }
        return Map.of(
                "first", row.first(),
                "firstRuns", runs(row.first()),
                "isLink", row.leadsTo().isPresent(),
                "anchor", row.leadsTo().orElse(""),
                "cells", cells);
    }
}
