package nl.regie.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import nl.regie.entry.Language;
import nl.regie.page.Block.Boxes;
import nl.regie.page.Block.Row;
import nl.regie.screen.OnScreen;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * A page as a piece of HTML and as JSON: the same words as on a page of its own, and nothing of its own around them.
 */
class FragmentTest {
    private static final Path ROOT = Path.of(System.getProperty("regie.root", ".."));
    private static final Pattern CLASS = Pattern.compile("class=\"([^\"]*)\"");

    @Test
    void aFragmentHasTheWordsOfThePageAndNoHeadStyleOrScript() throws Exception {
        for (Page page : parts()) {
            String fragment = page.fragment();
            assertThat(fragment)
                    .startsWith("<div class=\"regie")
                    .doesNotContain("<html", "<head", "<style", "<script", "<body", "<main", "<h1", "javascript:")
                    .doesNotContainPattern("<[^>]* on[a-z]+=");
            assertThat(words(parsed(fragment)))
                    .isEqualTo(words(parsed(page.html().replaceFirst("(?s)<head>.*</head>", ""))));
        }
    }

    @Test
    void headingsOfAFragmentBeginAtTheSecondLevelAndSkipNone() {
        for (Page page : parts()) {
            Matcher heading = Pattern.compile("<h([1-6])").matcher(page.fragment());
            int before = 1;
            while (heading.find()) {
                int level = Integer.parseInt(heading.group(1));
                assertThat(level).isBetween(2, before + 1);
                before = level;
            }
            assertThat(before).isGreaterThan(1);
        }
    }

    @Test
    void whatSomebodyTypedIsNoMarkupInAFragmentAndNoOrderInJson() throws Exception {
        String typed = "<b>&\"'</b>\u202E\u0007";
        Page page = Page.titled(Language.NL, typed)
                .open(Phrase.typed(typed))
                .add(new Section(
                        typed,
                        List.of(new Item(Optional.of(typed))
                                .quote(Optional.of(typed))
                                .line(typed, Optional.of(typed))
                                .table(List.of(typed, typed), List.of(new Row(typed, List.of(List.of(typed))))))))
                .build();
        assertThat(parsed(page.fragment()).getElementsByTagName("b").getLength())
                .isZero();
        assertThat(page.toJson()).doesNotContain("\u202E", "\\u0007").contains("<b>&");
    }

    @Test
    void theStyleTouchesNothingOutsideAndKnowsEachClass() throws IOException {
        String css = Page.stylesheet();
        assertThat(css.lines()).isNotEmpty().allSatisfy(rule -> {
            assertThat(Stream.of(rule.substring(0, rule.indexOf('{')).split(",", -1)))
                    .allMatch(selector -> selector.strip().matches("\\.regie([ .\\[].*)?"));
            assertThat(rule).doesNotContain("{{", "url(", "@").endsWith("}");
        });
        assertThat(css).contains("var(--regie-accent, #");
        Set<String> used = new TreeSet<>();
        Stream.concat(parts().stream(), Stream.of(withBoxes())).forEach(page -> CLASS.matcher(page.fragment())
                .results()
                .forEach(found -> used.addAll(List.of(found.group(1).split(" ", -1)))));
        assertThat(used).contains("regie", "item", "band", "red", "wide", "picture");
        String all = css + Page.stylesheetOfMedia();
        assertThat(used).allSatisfy(name -> assertThat(all).contains("." + name));
        String documented = Files.readString(ROOT.resolve("docs/in-your-screens.md"));
        assertThat(used).allSatisfy(name -> assertThat(documented).contains("`" + name + "`"));
    }

    @Test
    void whatHoldsOnAPhoneAndOnPaperTouchesNothingOutsideEither() {
        String css = Page.stylesheetOfMedia();
        assertThat(css.lines())
                .anyMatch(line -> line.equals("@media print {"))
                .anyMatch(line -> line.startsWith("@media screen"))
                .anyMatch(line -> line.startsWith(".regie.card section {"))
                .anyMatch(line -> line.startsWith(".regie.one-sheet h2 {"))
                .noneMatch(line -> line.contains("{{") || line.startsWith("@page"))
                .filteredOn(line -> !line.startsWith("@") && !line.equals("}"))
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(
                                Stream.of(rule.substring(0, rule.indexOf('{')).split(",", -1)))
                        .allMatch(selector -> selector.strip().matches("\\.regie([ .\\[].*)?")));
        assertThat(css.chars().filter(each -> each == '{').count())
                .isEqualTo(css.chars().filter(each -> each == '}').count());
    }

    @Test
    void aCardIsACardInAFragmentToo() {
        assertThat(Page.titled(Language.NL, Look.CARD, "Kaart").build().fragment())
                .startsWith("<div class=\"regie card\" lang=\"nl\">");
        assertThat(Page.titled(Language.NL, Look.CARD, "Kaart")
                        .add(new Section("a", List.of(new Item(Optional.of("b")))))
                        .build()
                        .fragment())
                .contains("<div class=\"pair\">\n<section>");
        assertThat(Page.titled(Language.NL, Look.ONE_SHEET, "Blad").build().fragment())
                .startsWith("<div class=\"regie one-sheet\" lang=\"nl\">");
    }

    @Test
    void theJsonHasEachTextOfThePageOnce() throws IOException {
        for (Page page : parts()) {
            String written = page.toJson();
            JsonNode json = new ObjectMapper().readTree(written);
            assertThat(json.fieldNames()).toIterable().containsExactly("language", "title", "opening", "sections");
            assertThat(json.path("title").textValue()).isEqualTo(page.title());
            assertThat(json.path("sections")).hasSameSizeAs(page.sections());
            List<String> words = page.text()
                    .lines()
                    .flatMap(line -> Stream.of(line.split("[^\\p{L}]+", -1)))
                    .filter(word -> word.length() > 6 && !word.equals(word.toUpperCase(java.util.Locale.ROOT)))
                    .toList();
            assertThat(words).isNotEmpty().allSatisfy(word -> assertThat(written)
                    .contains(word));
        }
    }

    @Test
    void theJsonOfTheFirstPartsIsAsItIsDocumented() {
        Page page = Page.titled(Language.EN, "Title")
                .open(Phrase.ours("Of "), Phrase.typed("Jan"))
                .add(new Section(
                                "Heading",
                                List.of(new Item(Optional.of("Goal"))
                                        .quote(Optional.of("Swim."))
                                        .line("Who", Optional.of("Jan"))))
                        .with(Stress.RED))
                .build();
        assertThat(page.toJson()).isEqualToNormalizingNewlines("""
                {
                  "language": "en",
                  "title": "Title",
                  "opening": [
                    {
                      "kind": "paragraph",
                      "phrases": [
                        {
                          "kind": "ours",
                          "text": "Of "
                        },
                        {
                          "kind": "typed",
                          "text": "Jan"
                        }
                      ]
                    }
                  ],
                  "sections": [
                    {
                      "heading": "Heading",
                      "stress": "red",
                      "notes": [],
                      "items": [
                        {
                          "title": "Goal",
                          "blocks": [
                            {
                              "kind": "quote",
                              "words": "Swim."
                            },
                            {
                              "kind": "lines",
                              "lines": [
                                {
                                  "label": "Who",
                                  "values": [
                                    "Jan"
                                  ]
                                }
                              ]
                            }
                          ]
                        }
                      ],
                      "parts": []
                    }
                  ]
                }
                """);
    }

    private static Page withBoxes() {
        return Page.titled(Language.EN, "Boxes")
                .stress("now")
                .add(new Section(
                        "Heading",
                        List.of(new Item(Optional.empty())
                                .with(new Boxes("Label", List.of("yes", "no")))
                                .with(new Block.Aside("Talk", List.of("about")))
                                .with(Block.Paragraph.source(Phrase.ours("place")))
                                .blanks(1))))
                .build();
    }

    private static List<Page> parts() {
        try {
            Dossier dossier = DossierFile.read(Files.readAllBytes(ROOT.resolve("examples/dossiers/naima.json")))
                    .orElseThrow();
            OnScreen screen = OnScreen.of(dossier, LocalDate.of(2026, 10, 12), Language.NL);
            return List.of(
                    screen.atAGlance().page(),
                    screen.plan(),
                    screen.findings(),
                    screen.nextQuestions(),
                    screen.agenda(),
                    screen.signallingPlan());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String words(Document document) {
        return document.getDocumentElement()
                .getTextContent()
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static Document parsed(String html) throws ParserConfigurationException, IOException, SAXException {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(html.replace("<!DOCTYPE html>", ""))));
    }
}
