package nl.regie.handbook;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regie.caremodule.CareModule;
import nl.regie.caremodule.Setting;
import nl.regie.caremodule.Statement;
import nl.regie.caremodule.StatementKind;
import nl.regie.caremodule.Theme;
import nl.regie.caremodule.Wording;
import nl.regie.entry.Language;
import nl.regie.page.Block;
import nl.regie.page.Block.Line;
import nl.regie.page.Block.Lines;
import nl.regie.page.Block.Row;
import nl.regie.page.Block.Table;
import nl.regie.page.Look;
import nl.regie.page.Page;
import nl.regie.page.Phrase;
import nl.regie.page.Section;

/** What stands in the handbook, chapter by chapter, in the order of the module. */
final class Chapters {
    private static final List<String> VERDICTS =
            List.of("met", "partly-met", "not-met", "cannot-tell", "not-applicable");

    private final CareModule module;
    private final Language language;
    private final NormText norms;

    Chapters(CareModule module, Language language) {
        this.module = module;
        this.language = language;
        this.norms = new NormText(module, language);
    }

    Page page() {
        Page.Builder page = Page.titled(language, Look.BOOK, word("handbook/title"))
                .from(module.houseStyle())
                .with(new Page.Contents(word("handbook/contents"), word("handbook/skip")))
                .open(Phrase.ours(word("handbook/what")))
                .open(Phrase.ours(word("handbook/visible")))
                .open(Phrase.ours(word("handbook/voice")))
                .open(
                        Phrase.ours(word("handbook/module") + " "),
                        Phrase.stressed(module.id() + " " + module.version()),
                        Phrase.ours("."));
        Stream.of(
                        chapter("warning", norms(StatementKind.WARNING)),
                        chapter("preconditions", norms(StatementKind.PRECONDITION)),
                        chapter("criteria", norms(StatementKind.QUALITY_CRITERION)),
                        chapter("key-elements", byTheme(StatementKind.KEY_ELEMENT)),
                        chapter("organisation", norms(StatementKind.ORGANISATION_NORM)),
                        chapter("own-norms", norms(StatementKind.OWN_NORM)),
                        atTheEnd("verdicts", verdicts()),
                        atTheEnd("periods", periods()))
                .forEach(page::add);
        return page.build();
    }

    private Section chapter(String id, List<Section> norms) {
        return new Section(Optional.of(id), word("handbook/chapter/" + id), List.of(), List.of(), norms);
    }

    private Section atTheEnd(String id, Block only) {
        return new Section(Optional.of(id), word("handbook/" + id), List.of(only), List.of(), List.of());
    }

    /** The norms of a kind, each with its parts; what is a part itself stands under its whole. */
    private List<Section> norms(StatementKind kind) {
        return ofKind(kind)
                .filter(norm -> norm.partOf().isEmpty())
                .map(norm -> norms.norm(norm, module.partsOf(norm.id()).stream().flatMap(this::withParts)))
                .toList();
    }

    /** A statement, and behind each what is a part of it, however many are part of each other. */
    private Stream<Statement> withParts(Statement statement) {
        List<Statement> inOrder = new ArrayList<>();
        Deque<Statement> left = new ArrayDeque<>(List.of(statement));
        while (!left.isEmpty()) {
            Statement next = left.pop();
            inOrder.add(next);
            List<Statement> parts = new ArrayList<>(module.partsOf(next.id()));
            Collections.reverse(parts);
            parts.forEach(left::push);
        }
        return inOrder.stream();
    }

    private List<Section> byTheme(StatementKind kind) {
        return ofKind(kind)
                .map(Statement::theme)
                .distinct()
                .map(theme -> theme(kind, theme))
                .toList();
    }

    private Section theme(StatementKind kind, Theme theme) {
        String id = Wording.id("theme", theme);
        return norms.group(id, word(id), ofKind(kind).filter(norm -> norm.theme() == theme));
    }

    private Stream<Statement> ofKind(StatementKind kind) {
        return module.statements().stream().filter(statement -> statement.kind() == kind);
    }

    private Block verdicts() {
        return new Lines(VERDICTS.stream()
                .map(name -> Line.of(word("verdict-name/" + name), word("verdict/" + name)))
                .toList());
    }

    private Block periods() {
        return new Table(
                Optional.empty(),
                List.of(word("handbook/period"), word("handbook/months")),
                module.settings().stream().map(this::period).toList());
    }

    private Row period(Setting setting) {
        return new Row(
                setting.text().in(language), List.of(List.of(setting.months().toString())));
    }

    private String word(String id) {
        return module.wordingById(id).in(language);
    }
}
