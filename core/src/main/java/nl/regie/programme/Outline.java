package nl.regie.programme;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.regie.caremodule.CareModule;
import nl.regie.caremodule.Statement;
import nl.regie.caremodule.StatementId;
import nl.regie.caremodule.StatementKind;
import nl.regie.entry.Language;
import nl.regie.entry.LocalizedText;

/** What stands on the page, in its order: all of it is the module's data. */
final class Outline {
    private final CareModule module;
    private final Language language;

    Outline(CareModule module, Language language) {
        this.module = module;
        this.language = language;
    }

    Map<String, Object> forTemplate() {
        return Map.of(
                "language", language.tag(),
                "title", wording("title"),
                "intro", wording("intro"),
                "noTargets", wording("no-targets"),
                "talk", wording("talk"),
                "sections", List.of(notAlone(), insights(), steps(), pairs(), learning()));
    }

    private Map<String, Object> notAlone() {
        Statement warning = statement("warning/not-alone");
        return section(
                "not-alone", List.of(), List.of(item("", List.of(said(warning.text())), List.of(), List.of(warning))));
    }

    private Map<String, Object> insights() {
        List<Map<String, Object>> items = ofKind(StatementKind.HEADING)
                .filter(heading -> heading.id().value().startsWith("insight-theme/"))
                .map(theme -> item(
                        said(theme.title()),
                        List.of(),
                        module.partsOf(theme.id()).stream()
                                .map(insight -> line(said(insight.title()), said(insight.text())))
                                .toList(),
                        withParts(theme)))
                .toList();
        return section("insights", List.of(), items);
    }

    private Map<String, Object> steps() {
        Statement plan = statement("model/step-plan");
        List<Map<String, Object>> items = module.partsOf(plan.id()).stream()
                .map(step -> item(said(step.title()), texts(withParts(step)), List.of(), List.of(step)))
                .toList();
        return section("steps", withRemarks(plan), items);
    }

    private Map<String, Object> pairs() {
        List<Map<String, Object>> items = ofKind(StatementKind.PAIR)
                .map(pair -> item(
                        said(pair.title()) + ": " + said(pair.text()),
                        List.of(),
                        module.partsOf(pair.id()).stream().map(this::side).toList(),
                        List.of(pair)))
                .toList();
        return section("pairs", List.of(wording("pairs-note")), items);
    }

    private Map<String, String> side(Statement side) {
        return line(wording(side.kind() == StatementKind.DO ? "helps" : "does-not-help"), said(side.text()));
    }

    private Map<String, Object> learning() {
        Statement mix = statement("model/learning-70-20-10");
        List<Statement> restsOn = Stream.concat(
                        withParts(mix).stream(), Stream.of(statement("observation/when-learning-works")))
                .toList();
        List<String> texts = texts(restsOn.subList(1, restsOn.size()));
        return section("learning", withRemarks(mix), List.of(item(said(mix.title()), texts, List.of(), restsOn)));
    }

    private Map<String, Object> section(String name, List<String> notes, List<Map<String, Object>> items) {
        String heading = wording(name);
        return Map.of(
                "heading",
                heading,
                "headingInCapitals",
                heading.toUpperCase(Locale.ROOT),
                "notes",
                notes,
                "items",
                items);
    }

    private Map<String, Object> item(
            String title, List<String> texts, List<Map<String, String>> lines, List<Statement> restsOn) {
        StatementId about = restsOn.get(0).id();
        List<String> prompts = ofKind(StatementKind.REFLECTION_PROMPT)
                .filter(prompt -> prompt.speaksTo().contains(about))
                .map(prompt -> said(prompt.text()))
                .toList();
        return Map.of(
                "hasTitle",
                !title.isEmpty(),
                "title",
                title,
                "texts",
                texts,
                "hasLines",
                !lines.isEmpty(),
                "lines",
                lines,
                "hasPrompts",
                !prompts.isEmpty(),
                "prompts",
                prompts,
                "source",
                place(restsOn));
    }

    /** Where all that an item says stands in its source. */
    private String place(List<Statement> restsOn) {
        String lines = restsOn.stream()
                .map(statement -> statement.source().lines())
                .distinct()
                .collect(joining(", "));
        return wording("source") + ": " + restsOn.get(0).source().document() + ", " + wording("lines") + " " + lines;
    }

    private static Map<String, String> line(String label, String value) {
        return Map.of("label", label, "value", value);
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
