package nl.regie.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.regie.caremodule.CareModule;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import nl.regie.entry.Language;
import nl.regie.entry.Problem;
import nl.regie.generators.Dossiers;
import nl.regie.generators.Floor;
import nl.regie.organisation.AccentColour;
import nl.regie.page.Block.Drawn;
import nl.regie.page.Page;
import nl.regie.page.PageLanguage;
import nl.regie.page.Section;
import nl.regie.patientcopy.Copy;
import nl.regie.patientcopy.CopyWishes;
import nl.regie.patientcopy.PatientCopy;
import nl.regie.patientcopy.SignallingSheet;
import nl.regie.picture.Picture;
import nl.regie.reading.Reading;
import nl.regie.year.YearSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Words of pages as data, tried with an invented language that is read from right to left. */
class PageWordsTest {
    private static final Path CASE =
            Path.of(System.getProperty("regie.root", "..")).resolve("examples/dossiers/naima.json");
    private static final Pattern LATIN = Pattern.compile("[A-Za-z]");
    private static final PageWords INVENTED = invented();

    /** Each letter of ours becomes one of another alphabet; the places to be filled stay. */
    private static PageWords invented() {
        PageWords.Builder words = PageWords.builder()
                .tag("he-x-invented")
                .direction(PageLanguage.Direction.RTL)
                .kind(WordsKind.LANGUAGE)
                .madeBy("A test; it is no language.");
        CareModule.shipped()
                .wordings()
                .forEach(wording -> words.addWords(PageWord.builder()
                        .id(wording.id())
                        .text(inOtherLetters(wording.text().nl()))
                        .build()));
        CareModule.shipped()
                .statements()
                .forEach(statement -> words.addWords(PageWord.builder()
                        .id(statement.id().value())
                        .text(inOtherLetters(statement.text().nl()))
                        .build()));
        return words.build();
    }

    private static String inOtherLetters(String text) {
        StringBuilder other = new StringBuilder();
        int open = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            open += letter == '{' ? 1 : letter == '}' ? -1 : 0;
            boolean isOurs = open == 0 && LATIN.matcher(String.valueOf(letter)).matches();
            other.append(isOurs ? (char) ('א' + Character.toLowerCase(letter) - 'a') : letter);
        }
        return other.toString();
    }

    @Test
    void aLanguageThatIsReadFromRightToLeftNeedsNothingButItsWords() throws Exception {
        String html = sheet(INVENTED, naima()).orElseThrow().html();
        Document page = parsed(html);
        assertThat(page.getDocumentElement().getAttribute("dir")).isEqualTo("rtl");
        assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo("he-x-invented");
        assertThat(Stream.of("h1", "h2", "dt", "th").flatMap(tag -> texts(page, tag)))
                .hasSizeGreaterThan(10)
                .filteredOn(text ->
                        Stream.of("Marloes", "Yassin", "de crisisdienst").noneMatch(text::startsWith))
                .noneMatch(text -> LATIN.matcher(text).find());
        assertThat(html)
                .as("a day has its month in that language")
                .containsPattern("\\d [א-ת]+ 20\\d\\d")
                .doesNotContainPattern("\\d [a-z]+ 20\\d\\d");
    }

    @Test
    void whatPeopleTypedStaysAsTheyTypedIt() throws IOException {
        assertThat(sheet(INVENTED, naima()).orElseThrow().text()).contains("Naima", "Yassin");
    }

    @Test
    void ofAPageThatNeedsOneMoreWordNothingIsShownAndTheWordIsNamed() throws IOException {
        PageWords less = PageWords.builder()
                .from(INVENTED)
                .words(INVENTED.words().stream()
                        .filter(word -> !word.id().equals("signalling/agreed"))
                        .toList())
                .build();
        assertThat(sheet(less, naima()).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("no-words"))
                .satisfies(problem -> assertThat(problem.message().en()).contains("signalling/agreed"));
        assertThat(sheet(less, nobody()).problems())
                .as("a page that does not need it is shown")
                .isEmpty();
    }

    @Test
    void wordsForNoTextOfTheModuleAndWithOtherPlacesAreTold() throws IOException {
        PageWords wrong = PageWords.builder()
                .from(INVENTED)
                .words(List.of(
                        PageWord.builder().id("nothing/such").text("x").build(),
                        PageWord.builder()
                                .id("signalling/title")
                                .text("{{who}}")
                                .build()))
                .build();
        assertThat(sheet(wrong, naima()).problems())
                .extracting(Problem::code)
                .containsExactly("unknown-wording", "other-places");
    }

    /** What is no place to be filled would stop a page half-way, or make it say something else. */
    @Test
    void wordsInWhichAPlaceIsBrokenAreToldBeforeAPageIsMade() throws IOException {
        for (String broken : List.of(
                "{{",
                "}}",
                "{{who",
                "{{#who}}",
                "{{/who}}",
                "{{=<% %>=}}",
                "{{{who}}}",
                "{{&who}}",
                "{{!}}",
                "{{.}}")) {
            PageWords wrong = PageWords.builder()
                    .from(INVENTED)
                    .words(INVENTED.words().stream()
                            .map(word -> word.id().equals("signalling/title")
                                    ? PageWord.builder()
                                            .from(word)
                                            .text(word.text() + broken)
                                            .build()
                                    : word)
                            .toList())
                    .build();
            assertThat(sheet(wrong, naima()).problems())
                    .as(broken)
                    .extracting(Problem::code)
                    .containsExactly("other-places");
        }
    }

    @Test
    void theyComeFromAFileAndGoIntoOne() {
        String file = PageWordsFile.write(INVENTED);
        assertThat(PageWordsFile.read(file.getBytes(StandardCharsets.UTF_8)).orElseThrow())
                .isEqualTo(INVENTED);
        for (String wrong : List.of(
                file.replace("he-x-invented", "<script>"),
                file.replace("\"RTL\"", "\"UP\""),
                file.replace("A test; it is no language.", " "))) {
            assertThat(PageWordsFile.read(wrong.getBytes(StandardCharsets.UTF_8))
                            .problems())
                    .isNotEmpty();
        }
    }

    /** Whatever the plan holds: a reader of easy language never gets half a page. */
    @Property(tries = 150)
    void theSignallingPlanIsThereInEasyLanguageForEverybodyWithAPictureBesideEachHeading(
            @ForAll("dossiers") Dossier dossier) {
        assertThat(inEasyLanguage(words -> SignallingSheet.of(dossier, words)))
                .satisfies(pages ->
                        Floor.under("there is a plan", pages.get(0).sections().size() > 1, 1));
    }

    @Property(tries = 150)
    void myPlanOnOnePageIsThereInEasyLanguageForEverybodyWithAPictureBesideEachHeading(
            @ForAll("dossiers") Dossier dossier) {
        assertThat(inEasyLanguage(words -> PatientCopy.of(dossier, words).onOnePage()))
                .satisfies(pages -> Floor.under(
                        "more than whom to call", pages.get(0).sections().size() > 1, 5));
    }

    /** In both languages, with and without what people typed. */
    private static List<Page> inEasyLanguage(Function<CareModule, Copy> copy) {
        return Stream.of(Language.values())
                .flatMap(language -> Stream.of(
                                CopyWishes.in(language), CopyWishes.in(language).discreetly())
                        .map(wishes -> PageWords.easy(language)
                                .page(CareModule.shipped(), words -> copy.apply(words)
                                        .page(wishes))
                                .orElseThrow()))
                .peek(page -> assertThat(page.sections())
                        .allMatch(section -> section.symbol().isPresent()))
                .toList();
    }

    @Test
    void bothEasyLanguagesHaveTheSameWordsAndPicturesAndSayWhoReadThem() {
        PageWords dutch = PageWords.easy(Language.NL);
        PageWords english = PageWords.easy(Language.EN);
        assertThat(english.words())
                .extracting(PageWord::id)
                .isEqualTo(dutch.words().stream().map(PageWord::id).toList());
        assertThat(english.symbols()).isEqualTo(dutch.symbols());
        assertThat(dutch.madeBy()).contains("Nog niet gelezen met mensen die moeilijk lezen");
        assertThat(english.madeBy()).contains("Not read yet with people who find reading hard");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void inEasyLanguageASentenceIsShortAndEachStandsOnALineOfItsOwn(Language language) {
        assertThat(PageWords.easy(language).words()).allSatisfy(word -> {
            for (String line : word.text().split("\n", -1)) {
                assertThat(line.split(" ", -1)).as(word.id()).hasSizeLessThanOrEqualTo(12);
                assertThat(line.replaceAll("[.?!]$", "")).as(word.id()).doesNotContain(". ", "? ", "! ");
            }
        });
    }

    @Test
    void aPageThatIsNotThereInEasyLanguageIsNotShownInPart() throws IOException {
        Dossier dossier = naima();
        assertThat(PageWords.easy(Language.NL)
                        .page(CareModule.shipped(), words -> PatientCopy.of(dossier, words)
                                .page(CopyWishes.in(Language.NL)))
                        .value())
                .isEmpty();
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return Dossiers.alsoClosed();
    }

    /** What may show follows from the dossier and from who reads, and not from the words. */
    @Property(tries = 60)
    void theSameShowsInWhicheverWords(@ForAll("dossiers") Dossier dossier) {
        CareModule module = CareModule.shipped();
        Page dutch = PatientCopy.of(dossier, module).page(CopyWishes.in(Language.NL));
        Page other = INVENTED.page(
                        module, words -> PatientCopy.of(dossier, words).page(CopyWishes.in(Language.NL)))
                .orElseThrow();
        assertThat(shape(other.sections())).isEqualTo(shape(dutch.sections()));
        Floor.under("something shows", dutch.sections().size() > 2, 30);
    }

    /** The line of a year runs from right to left, and its days are those of the language. */
    @Test
    void aYearIsReadFromTheRightWithTheDaysOfTheLanguage() throws IOException {
        Dossier dossier = naima();
        PageWords arabic = PageWords.builder().from(INVENTED).tag("ar").build();
        Page page = arabic.page(CareModule.shipped(), words -> YearSheet.of(dossier, words)
                        .page(CopyWishes.in(Language.NL).speaking(arabic.language())))
                .orElseThrow();
        assertThat(page.html()).contains("dir=\"rtl\"", "ديسمبر 2025").doesNotContain("december 2025");
        assertThat(page.fragment()).contains("dir=\"rtl\"");
        Picture line = page.sections().stream()
                .flatMap(section -> section.items().stream())
                .flatMap(item -> item.blocks().stream())
                .filter(Drawn.class::isInstance)
                .map(block -> ((Drawn) block).picture())
                .findFirst()
                .orElseThrow();
        assertThat(page.html())
                .contains(line.svgFromTheRight(AccentColour.SHIPPED))
                .doesNotContain(line.svg());
    }

    private static List<String> shape(List<Section> sections) {
        return sections.stream()
                .flatMap(section -> Stream.concat(
                        Stream.of(section.items().size() + " " + section.notes().size()),
                        shape(section.parts()).stream()))
                .toList();
    }

    private static Reading<Page> sheet(PageWords words, Dossier dossier) {
        Function<CareModule, Page> made = module -> SignallingSheet.of(dossier, LocalDate.parse("2026-10-06"), module)
                .page(CopyWishes.in(Language.NL).speaking(words.language()));
        return words.page(CareModule.shipped(), made);
    }

    private static Dossier naima() throws IOException {
        return DossierFile.read(Files.readAllBytes(CASE)).orElseThrow();
    }

    private static Dossier nobody() {
        return DossierFile.read("{\"schemaVersion\": \"1.1\", \"patient\": {\"id\": \"p\"}}")
                .orElseThrow();
    }

    private static Document parsed(String html) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(html.substring("<!DOCTYPE html>".length()))));
    }

    private static Stream<String> texts(Document page, String tag) {
        NodeList found = page.getElementsByTagName(tag);
        return IntStream.range(0, found.getLength()).mapToObj(i -> ((Element) found.item(i)).getTextContent());
    }
}
