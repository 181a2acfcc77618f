package nl.regie.programme;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regie.caremodule.CareModule;
import nl.regie.caremodule.Statement;
import nl.regie.caremodule.StatementId;
import nl.regie.caremodule.StatementKind;
import nl.regie.entry.Language;
import nl.regie.entry.LocalizedText;
import nl.regie.page.Block;
import nl.regie.page.Block.Aside;
import nl.regie.page.Block.Line;
import nl.regie.page.Block.Lines;
import nl.regie.page.Block.Paragraph;
import nl.regie.page.Item;
import nl.regie.page.Look;
import nl.regie.page.Page;
import nl.regie.page.Phrase;
import nl.regie.page.Section;

/** What stands on the page, in its order: all of it is the module's data. */
final class Outline {
    private final CareModule module;
    private final Language language;

    Outline(CareModule module, Language language) {
        this.module = module;
        this.language = language;
    }

    Page page() {
        Page.Builder page = Page.titled(language, Look.BOOK, wording("title"))
                .from(module.houseStyle())
                .open(Phrase.ours(wording("intro")))
                .stress(wording("no-targets"));
        Stream.of(notAlone(), insights(), steps(), pairs(), learning()).forEach(page::add);
        return page.build();
    }

    private Section notAlone() {
        Statement warning = statement("warning/not-alone");
        return section(
                "not-alone",
                List.of(),
                List.of(item(Optional.empty(), List.of(said(warning.text())), List.of(), List.of(warning))));
    }

    private Section insights() {
        List<Item> items = ofKind(StatementKind.HEADING)
                .filter(heading -> heading.id().value().startsWith("insight-theme/"))
                .map(theme -> item(
                        Optional.of(said(theme.title())),
                        List.of(),
                        module.partsOf(theme.id()).stream()
                                .map(insight -> Line.of(said(insight.title()), said(insight.text())))
                                .toList(),
                        withParts(theme)))
                .toList();
        return section("insights", List.of(), items);
    }

    private Section steps() {
        Statement plan = statement("model/step-plan");
        List<Item> items = module.partsOf(plan.id()).stream()
                .map(step -> item(Optional.of(said(step.title())), texts(withParts(step)), List.of(), List.of(step)))
                .toList();
        return section("steps", withRemarks(plan), items);
    }

    private Section pairs() {
        List<Item> items = ofKind(StatementKind.PAIR)
                .map(pair -> item(
                        Optional.of(said(pair.title()) + ": " + said(pair.text())),
                        List.of(),
                        module.partsOf(pair.id()).stream().map(this::side).toList(),
                        List.of(pair)))
                .toList();
        return section("pairs", List.of(wording("pairs-note")), items);
    }

    private Line side(Statement side) {
        return Line.of(wording(side.kind() == StatementKind.DO ? "helps" : "does-not-help"), said(side.text()));
    }

    private Section learning() {
        Statement mix = statement("model/learning-70-20-10");
        List<Statement> restsOn = Stream.concat(
                        withParts(mix).stream(), Stream.of(statement("observation/when-learning-works")))
                .toList();
        List<String> texts = texts(restsOn.subList(1, restsOn.size()));
        return section(
                "learning", withRemarks(mix), List.of(item(Optional.of(said(mix.title())), texts, List.of(), restsOn)));
    }

    private Section section(String name, List<String> notes, List<Item> items) {
        return new Section(wording(name), notes.stream().map(Outline::paragraph).toList(), items);
    }

    private Item item(Optional<String> title, List<String> texts, List<Line> lines, List<Statement> restsOn) {
        StatementId about = restsOn.get(0).id();
        List<String> prompts = ofKind(StatementKind.REFLECTION_PROMPT)
                .filter(prompt -> prompt.speaksTo().contains(about))
                .map(prompt -> said(prompt.text()))
                .toList();
        List<Block> blocks = Stream.of(
                        texts.stream().map(Outline::paragraph),
                        Stream.of(new Lines(lines)).filter(block -> !lines.isEmpty()),
                        Stream.of(new Aside(wording("talk"), prompts)).filter(block -> !prompts.isEmpty()),
                        Stream.of(Paragraph.source(Phrase.ours(place(restsOn)))))
                .<Block>flatMap(block -> block)
                .toList();
        return new Item(title, blocks);
    }

    private static Block paragraph(String text) {
        return Paragraph.of(text);
    }

    /** Where all that an item says stands in its source. */
    private String place(List<Statement> restsOn) {
        String lines = restsOn.stream()
                .map(statement -> statement.source().lines())
                .distinct()
                .collect(joining(", "));
        return wording("source") + ": " + restsOn.get(0).source().document() + ", " + wording("lines") + " " + lines;
    }

    private List<String> withRemarks(Statement statement) {
        return Stream.concat(Stream.of(statement.text()), statement.remarks().stream())
                .map(this::said)
                .toList();
    }

    private List<Statement> withParts(Statement whole) {
        return Stream.concat(Stream.of(whole), module.partsOf(whole.id()).stream())
                .toList();
    }

    private List<String> texts(List<Statement> statements) {
        return statements.stream().map(statement -> said(statement.text())).toList();
    }

    private Stream<Statement> ofKind(StatementKind kind) {
        return module.statements().stream().filter(statement -> statement.kind() == kind);
    }

    private Statement statement(String id) {
        return module.statementById(StatementId.of(id));
    }

    private String wording(String name) {
        return said(module.wordingById("programme/" + name));
    }

    private String said(LocalizedText text) {
        return text.in(language);
    }
}
