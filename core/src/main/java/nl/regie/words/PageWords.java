package nl.regie.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regie.caremodule.CareModule;
import nl.regie.caremodule.Statement;
import nl.regie.caremodule.Wording;
import nl.regie.entry.Address;
import nl.regie.entry.InvalidValueException;
import nl.regie.entry.Language;
import nl.regie.entry.LocalizedText;
import nl.regie.entry.Problem;
import nl.regie.page.Block;
import nl.regie.page.Block.Paragraph;
import nl.regie.page.Look;
import nl.regie.page.Page;
import nl.regie.page.PageLanguage;
import nl.regie.page.Phrase;
import nl.regie.page.Section;
import nl.regie.page.Stress;
import nl.regie.reading.FormatVersion;
import nl.regie.reading.Reading;
import nl.regie.style.WholeFile;
import nl.regie.value.RegieValue;
import org.immutables.value.Value;

/**
 * Words of pages, made by people: in a language that the library does not speak, or in easy language. What people typed
 * stays as they typed it, and what a source calls something stays Dutch.
 */
@WholeFile
@Value.Immutable
public interface PageWords extends RegieValue {
    /** The version of the file format. */
    FormatVersion schemaVersion();

    /** The tag of the language, such as {@code ar}. */
    String tag();

    /** From which side it is read. */
    PageLanguage.Direction direction();

    /** For whom they were made. */
    WordsKind kind();

    /** Who made them, and who read them: a machine's words are not shown to a patient. */
    String madeBy();

    /** The words, for wordings and for what statements say. */
    List<PageWord> words();

    /** The pictures beside headings. */
    List<HeadingSymbol> symbols();

    /** The language of a page in these words. */
    @Value.Lazy
    default PageLanguage language() {
        return new PageLanguage(tag(), direction());
    }

    /**
     * A page in these words; or refused, with everything that this page needs and nobody has made yet. Such a page is
     * not shown in part: the reader gets the page in the library's own words. What an organisation says in words of its
     * own, such as its number, stands there as it says it.
     *
     * @param module in whose words the page would be otherwise
     * @param made makes the page in the words of the module that it is given
     */
    default Reading<Page> page(CareModule module, Function<CareModule, Page> made) {
        List<Problem> problems = new ArrayList<>(problemsWith(module));
        if (!problems.isEmpty()) {
            return Reading.refused(problems);
        }
        Set<String> unsaid = new TreeSet<>();
        CareModule spoken = inTheseWords(module, unsaid);
        unsaid.clear(); // the module looks at its own texts while it is made
        Page page = made.apply(spoken);
        unsaid.forEach(id -> problems.add(Problem.of(
                "/words", "no-words", "Er zijn geen woorden voor " + id + ".", "There are no words for " + id + ".")));
        Page shown = kind() == WordsKind.EASY_READ ? easy(page, problems) : page;
        return problems.isEmpty()
                ? Reading.of(shown.in(language()))
                : Reading.refused(problems.stream().distinct().toList());
    }

    private CareModule inTheseWords(CareModule module, Set<String> unsaid) {
        Map<String, String> texts = words().stream()
                .collect(Collectors.collectingAndThen(
                        Collectors.toMap(PageWord::id, PageWord::text, (one, other) -> other),
                        Collections::unmodifiableMap));
        return CareModule.builder()
                .from(module)
                .address(Address.AS_WRITTEN)
                .statements(module.statements().stream()
                        .map(statement -> Statement.builder()
                                .from(statement)
                                .text(
                                        module.isSaidByAnOrganisation(statement.id())
                                                ? statement.text()
                                                : said(statement.id().value(), statement.text(), texts, unsaid))
                                .build())
                        .toList())
                .wordings(module.wordings().stream()
                        .map(wording -> Wording.builder()
                                .id(wording.id())
                                .text(said(wording.id(), wording.text(), texts, unsaid))
                                .build())
                        .toList())
                .build();
    }

    private Page easy(Page page, List<Problem> problems) {
        List<Section> inOrder = page.look() == Look.ONE_SHEET ? Stress.largeFirst(page.sections()) : page.sections();
        return page.with(
                page.opening().stream().map(PageWords::oneThoughtALine).toList(),
                inOrder.stream().map(section -> withSymbols(section, problems)).toList());
    }

    /** Sentences of ours that stand behind each other come under each other; what people typed stays. */
    private static Block oneThoughtALine(Block block) {
        return block instanceof Paragraph paragraph
                ? new Paragraph(
                        paragraph.phrases().stream()
                                .map(phrase -> phrase.kind() == Phrase.Kind.TYPED
                                        ? phrase
                                        : new Phrase(phrase.text().replace(". ", ".\n"), phrase.kind()))
                                .toList(),
                        paragraph.tone())
                : block;
    }

    private static LocalizedText said(
            String id, LocalizedText original, Map<String, String> texts, Set<String> unsaid) {
        return Optional.ofNullable(texts.get(id))
                .<LocalizedText>map(Said::new)
                .orElseGet(() -> new Unsaid(id, original, unsaid));
    }

    private Section withSymbols(Section section, List<Problem> problems) {
        Optional<String> symbol = symbolBeside(section.heading());
        if (symbol.isEmpty()) {
            problems.add(Problem.of(
                    "/symbols",
                    "no-symbol",
                    "Bij een kop van dit blad is geen plaatje gekozen.",
                    "No picture was chosen beside a heading of this page."));
        }
        return section.beside(
                symbol,
                section.parts().stream()
                        .map(part -> withSymbols(part, problems))
                        .toList());
    }

    /** A heading may have a name in it, so that it is known by what stands before the name and behind it. */
    private Optional<String> symbolBeside(String heading) {
        return symbols().stream()
                .filter(each -> words().stream()
                        .anyMatch(word -> word.id().equals(each.heading()) && isFilled(word.text(), heading)))
                .map(HeadingSymbol::symbol)
                .findFirst();
    }

    private static boolean isFilled(String text, String heading) {
        int from = text.indexOf("{{");
        int to = text.lastIndexOf("}}");
        return from < 0
                ? text.equals(heading)
                : heading.startsWith(text.substring(0, from)) && heading.endsWith(text.substring(to + 2));
    }

    /** What does not go together with the module: names that it does not have, and other places to be filled. */
    private List<Problem> problemsWith(CareModule module) {
        Map<String, LocalizedText> known = new HashMap<>();
        module.statements().forEach(statement -> known.put(statement.id().value(), statement.text()));
        module.wordings().forEach(wording -> known.put(wording.id(), wording.text()));
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < words().size(); i++) {
            PageWord word = words().get(i);
            Optional<LocalizedText> original = Optional.ofNullable(known.get(word.id()));
            if (original.isEmpty()) {
                problems.add(Problem.of(
                        "/words/" + i + "/id",
                        "unknown-wording",
                        "De module heeft geen tekst met deze naam.",
                        "The module has no text of this name."));
            } else if (!Places.in(original.get().nl()).equals(Places.in(word.text()))
                    || Places.isAnyBroken(word.text())) {
                problems.add(Problem.of(
                        "/words/" + i + "/text",
                        "other-places",
                        "Deze tekst heeft niet dezelfde plekken om in te vullen als die van de module.",
                        "This text has not the same places to be filled as that of the module."));
            }
        }
        return problems;
    }

    /** The places in a text that are filled when it is said, such as {@code {{who}}}. */
    final class Places {
        private static final Pattern PLACE = Pattern.compile("\\{\\{[a-zA-Z]{1,40}}}");
        private static final Pattern BRACE = Pattern.compile("[{}]");

        private Places() {}

        static Set<String> in(String text) {
            return PLACE.matcher(text).results().map(found -> found.group()).collect(Collectors.toSet());
        }

        /** Whether a brace stands outside a place: filling such a text would stop half-way, or say something else. */
        static boolean isAnyBroken(String text) {
            return BRACE.matcher(PLACE.matcher(text).replaceAll("")).find();
        }
    }

    /**
     * Words are read whole or not at all.
     *
     * @throws InvalidValueException if they have another version than the current one, if the language can be none, if
     *     nobody made them, or if a text is empty
     */
    @Value.Check
    default void check() {
        schemaVersion().requireCurrent();
        language();
        Stream.concat(Stream.of(madeBy()), words().stream().map(PageWord::text))
                .forEach(text -> InvalidValueException.unless(
                        !text.isBlank(),
                        "",
                        "blank-text",
                        "In een tekst staat iets om te lezen.",
                        "A text has something to read."));
    }

    /**
     * The easy language that this library ships, in Dutch and in English: so far for the signalling plan and for Mijn
     * plan on one page ({@code PatientCopy.onOnePage()}).
     */
    static PageWords easy(Language language) {
        return switch (language) {
            case NL -> Shipped.EASY_DUTCH;
            case EN -> Shipped.EASY_ENGLISH;
        };
    }

    /** Read once, when they are first asked for. */
    final class Shipped {
        private static final PageWords EASY_DUTCH = read("easy-nl.json");
        private static final PageWords EASY_ENGLISH = read("easy-en.json");

        private Shipped() {}

        private static PageWords read(String file) {
            try (InputStream in = Objects.requireNonNull(PageWords.class.getResourceAsStream(file), file)) {
                return PageWordsFile.read(in.readAllBytes()).orElseThrow();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Starts new words, in the current version of the file format. */
    static Builder builder() {
        return new Builder().schemaVersion(FormatVersion.CURRENT);
    }

    /** Builds {@link PageWords}. */
    final class Builder extends ImmutablePageWords.Builder {
        Builder() {}
    }
}
