package nl.regie.handbook;

import com.samskivert.mustache.Mustache;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.regie.caremodule.CareModule;
import nl.regie.caremodule.Setting;
import nl.regie.caremodule.Statement;
import nl.regie.caremodule.StatementKind;
import nl.regie.caremodule.Theme;
import nl.regie.entry.Language;

/** What stands in the handbook, chapter by chapter, in the order of the module. */
final class Contents {
    private static final List<String> VERDICTS =
            List.of("met", "partly-met", "not-met", "cannot-tell", "not-applicable");

    private final CareModule module;
    private final Language language;
    private final NormText norms;

    Contents(CareModule module, Language language) {
        this.module = module;
        this.language = language;
        this.norms = new NormText(module, language);
    }

    Map<String, Object> forTemplate() {
        return Map.of(
                "language", language.tag(),
                "moduleId", module.id(),
                "moduleVersion", module.version(),
                "say", new Words(),
                "chapters", chapters(),
                "verdicts", VERDICTS.stream().map(this::verdict).toList(),
                "periods", module.settings().stream().map(this::period).toList());
    }

    private List<Map<String, Object>> chapters() {
        return Stream.of(
                        new Chapter("warning", norms(StatementKind.WARNING)),
                        new Chapter("preconditions", norms(StatementKind.PRECONDITION)),
                        new Chapter("criteria", norms(StatementKind.QUALITY_CRITERION)),
                        new Chapter("key-elements", byTheme(StatementKind.KEY_ELEMENT)),
                        new Chapter("organisation", norms(StatementKind.ORGANISATION_NORM)),
                        new Chapter("own-norms", norms(StatementKind.OWN_NORM)))
                .filter(chapter -> !chapter.items().isEmpty())
                .map(this::chapter)
                .toList();
    }

    private Map<String, Object> chapter(Chapter chapter) {
        return Map.of(
                "id", chapter.id(),
                "title", word("handbook/chapter/" + chapter.id()),
                "items", chapter.items());
    }

    /** The norms of a kind, each with its parts; what is a part itself stands under its whole. */
    private List<Map<String, Object>> norms(StatementKind kind) {
        return ofKind(kind)
                .filter(norm -> norm.partOf().isEmpty())
                .map(norm -> norms.item(norm, module.partsOf(norm.id()).stream().flatMap(this::withParts)))
                .toList();
    }

    private Stream<Statement> withParts(Statement statement) {
        return Stream.concat(
                Stream.of(statement), module.partsOf(statement.id()).stream().flatMap(this::withParts));
    }

    private List<Map<String, Object>> byTheme(StatementKind kind) {
        return ofKind(kind)
                .map(Statement::theme)
                .distinct()
                .map(theme -> theme(kind, theme))
                .toList();
    }

    private Map<String, Object> theme(StatementKind kind, Theme theme) {
        String id = "theme/" + theme.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return norms.group(id, word(id), ofKind(kind).filter(norm -> norm.theme() == theme));
    }

    private Stream<Statement> ofKind(StatementKind kind) {
        return module.statements().stream().filter(statement -> statement.kind() == kind);
    }

    private Map<String, String> verdict(String name) {
        return Map.of("name", word("verdict-name/" + name), "text", word("verdict/" + name));
    }

    private Map<String, String> period(Setting setting) {
        return Map.of(
                "text", setting.text().in(language), "months", setting.months().toString());
    }

    private String word(String id) {
        return module.wordingById(id).in(language);
    }

    /** A chapter, by the last part of the id of its title. */
    private record Chapter(String id, List<Map<String, Object>> items) {}

    /** The handbook's own words, by the last part of their id. */
    private final class Words implements Mustache.CustomContext {
        @Override
        public Object get(String name) {
            return word("handbook/" + name);
        }
    }
}
