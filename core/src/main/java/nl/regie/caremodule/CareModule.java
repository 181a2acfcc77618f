package nl.regie.caremodule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Period;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regie.entry.Address;
import nl.regie.entry.LocalizedText;
import nl.regie.json.StrictJson;
import nl.regie.organisation.HouseStyle;
import nl.regie.value.RegieValue;
import org.immutables.value.Value;
import org.slf4j.LoggerFactory;

/**
 * The Generieke module Zelfmanagement, and the practice around it, as data: statements, terms, periods and wordings.
 */
@Value.Immutable
public interface CareModule extends RegieValue {
    /** The name of this module, repeated in every evaluation. */
    String id();

    /** The version of its data, repeated in every evaluation. */
    String version();

    /** The statements, in the order in which a person would read them. */
    List<Statement> statements();

    /** The words of the field, and in which sense each source uses them. */
    List<Term> terms();

    /** The periods. */
    List<Setting> settings();

    /** The wordings. */
    List<Wording> wordings();

    /** How its Dutch texts speak of people and to them. */
    @Value.Default
    default Address address() {
        return Address.AS_WRITTEN;
    }

    /** How the organisation that uses it shows itself on pages; empty for the look of the library alone. */
    Optional<HouseStyle> houseStyle();

    /** The same module, to speak of people and to them in another way. */
    default CareModule addressing(Address address) {
        return builder().from(this).address(address).build();
    }

    /**
     * The module with its texts in the words of its {@link #address()}: what people read is made from this. Names that
     * are a source's own, the four questions and the glossary keep their words.
     */
    @Value.Lazy
    default CareModule spoken() {
        return address().equals(Address.AS_WRITTEN)
                ? this
                : builder()
                        .from(this)
                        .statements(statements().stream()
                                .map(statement -> statement.said(address()))
                                .toList())
                        .settings(settings().stream()
                                .map(setting -> setting.said(address()))
                                .toList())
                        .wordings(wordings().stream()
                                .map(wording -> wording.said(address()))
                                .toList())
                        .build();
    }

    /** The name of the module that this library ships. */
    String SHIPPED_ID = "zelfmanagement";

    /** The version of its words, known before any of them is read. */
    String SHIPPED_VERSION = "0.2.0";

    /** The module as this library ships it. */
    static CareModule shipped() {
        return Shipped.MODULE;
    }

    /** The statement with this id, if there is one. */
    default Optional<Statement> findStatement(StatementId id) {
        return Optional.ofNullable(statementsByName().get(id));
    }

    /** The statements by their names; of those that have one name, the first. */
    @Value.Lazy
    default Map<StatementId, Statement> statementsByName() {
        Map<StatementId, Statement> byName = new HashMap<>();
        statements().forEach(statement -> byName.putIfAbsent(statement.id(), statement));
        return Collections.unmodifiableMap(byName);
    }

    /**
     * The statement with this id.
     *
     * @throws NoSuchElementException if there is none
     */
    default Statement statementById(StatementId id) {
        return findStatement(id)
                .orElseThrow(() -> new NoSuchElementException("The module has no statement " + id + "."));
    }

    /** Whether an organisation says a statement of the module in words of its own, such as with its own number. */
    default boolean isSaidByAnOrganisation(StatementId id) {
        return findStatement(id)
                .filter(statement -> shipped()
                        .findStatement(id)
                        .filter(ours ->
                                statement.remarks().size() > ours.remarks().size())
                        .isPresent())
                .isPresent();
    }

    /** The term that goes by this word: its id, its name in either language, or another form of it. */
    default Optional<Term> findTerm(String word) {
        return terms().stream().filter(term -> term.isCalled(word.strip())).findFirst();
    }

    /** The parts of a statement, in their order. */
    default List<Statement> partsOf(StatementId whole) {
        return partsByWhole().getOrDefault(whole, List.of());
    }

    /** The parts of each statement that has parts, in their order. */
    @Value.Lazy
    default Map<StatementId, List<Statement>> partsByWhole() {
        return statements().stream()
                .filter(statement -> statement.partOf().isPresent())
                .collect(Collectors.collectingAndThen(
                        Collectors.groupingBy(
                                statement -> statement.partOf().orElseThrow(), Collectors.toUnmodifiableList()),
                        Collections::unmodifiableMap));
    }

    /**
     * The period of a setting.
     *
     * @throws NoSuchElementException if there is no such setting
     */
    default Period periodById(String setting) {
        return Optional.ofNullable(periods().get(setting))
                .orElseThrow(() -> new NoSuchElementException("The module has no setting " + setting + "."));
    }

    /** The period of each setting. */
    @Value.Lazy
    default Map<String, Period> periods() {
        return settings().stream()
                .collect(Collectors.collectingAndThen(
                        Collectors.toMap(Setting::id, Setting::period, (first, again) -> first),
                        Collections::unmodifiableMap));
    }

    /**
     * A wording.
     *
     * @throws NoSuchElementException if there is no such wording
     */
    default LocalizedText wordingById(String wording) {
        return Optional.ofNullable(wordingsById().get(wording))
                .map(Wording::text)
                .orElseThrow(() -> new NoSuchElementException("The module has no wording " + wording + "."));
    }

    /** The wordings by their ids. */
    @Value.Lazy
    default Map<String, Wording> wordingsById() {
        return wordings().stream()
                .collect(Collectors.collectingAndThen(
                        Collectors.toMap(Wording::id, wording -> wording, (first, again) -> first),
                        Collections::unmodifiableMap));
    }

    /** Starts a new module. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link CareModule}. */
    final class Builder extends ImmutableCareModule.Builder {
        Builder() {}
    }

    /** Reads the shipped files once, when they are first asked for. */
    final class Shipped {
        private static final List<String> FILES = List.of(
                "definition",
                "action-areas",
                "warning",
                "preconditions",
                "principles",
                "criteria",
                "key-elements",
                "questions",
                "phases",
                "organisation",
                "interventions",
                "experience",
                "visit",
                "course",
                "insights",
                "tips",
                "glossary",
                "person-centred-care",
                "wishes",
                "experts-by-experience",
                "learning",
                "steps",
                "pairs",
                "workplace",
                "voices",
                "conference",
                "bottlenecks",
                "practice-interventions",
                "references",
                "prompts",
                "terms",
                "settings",
                "wordings",
                "naming",
                "handbook",
                "copies",
                "help",
                "mirror",
                "screen");
        private static final CareModule MODULE = read();

        private Shipped() {}

        private static CareModule read() {
            List<ModuleFile> files = FILES.stream().map(Shipped::read).toList();
            CareModule module = builder()
                    .id(SHIPPED_ID)
                    .version(SHIPPED_VERSION)
                    .statements(all(files.stream().map(ModuleFile::statements)))
                    .terms(all(files.stream().map(ModuleFile::terms)))
                    .settings(all(files.stream().map(ModuleFile::settings)))
                    .wordings(all(files.stream().map(ModuleFile::wordings)))
                    .build();
            LoggerFactory.getLogger(CareModule.class).debug("Module {} {} was loaded", module.id(), module.version());
            return module;
        }

        private static ModuleFile read(String name) {
            try (InputStream in = Objects.requireNonNull(CareModule.class.getResourceAsStream(name + ".json"), name)) {
                return StrictJson.read(in.readAllBytes(), new ModuleFileForm()).orElseThrow();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static <T> List<T> all(Stream<List<T>> lists) {
            return lists.flatMap(List::stream).toList();
        }
    }
}
