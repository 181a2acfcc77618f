package nl.regie.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import nl.regie.caremodule.CareModule;
import nl.regie.caremodule.ClaimText;
import nl.regie.caremodule.EvaluatedBy;
import nl.regie.caremodule.Setting;
import nl.regie.caremodule.Source;
import nl.regie.caremodule.Statement;
import nl.regie.caremodule.StatementId;
import nl.regie.caremodule.StatementKind;
import nl.regie.caremodule.Wording;
import nl.regie.entry.Address;
import nl.regie.entry.Language;
import nl.regie.entry.LocalizedText;
import nl.regie.overlay.Overlay;
import nl.regie.overlay.OverlayFile;
import nl.regie.overlay.OverlayId;
import nl.regie.overlay.OverlayVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The handbook is made in each build, and whole: no norm, line, claim or link is missing. */
class HandbookTest {
    private static final CareModule SHIPPED = CareModule.shipped();
    private static final Path FOLDER = Path.of("target", "handbook");

    /** However long a chain somebody makes of norms that are part of each other. */
    @Test
    void twoThousandNormsOfWhichEachIsAPartOfTheOneBeforeAreAllThereInTheirOrder() {
        String norms = IntStream.range(0, 2_000)
                .mapToObj(i -> """
                        {"id": "veer:n/%d", "kind": "OWN_NORM", "theme": "KNOWLEDGE_AND_SKILLS", "audience": "TEAM", "evaluatedBy": "PERSON", %s
                         "name": {"nl": "Norm %d.", "en": "Norm %d."}, "text": {"nl": "Tekst.", "en": "Text."},
                         "source": {"document": "Verzonnen", "file": "verzonnen.txt", "section": "Een", "lines": "1"},
                         "remarks": [{"nl": "Verzonnen.", "en": "Invented."}]}
                        """.formatted(i, i == 0 ? "" : "\"partOf\": \"veer:n/" + (i - 1) + "\",", i, i))
                .collect(Collectors.joining(","));
        Overlay overlay = OverlayFile.read("""
                        {"schemaVersion": "1.0", "id": "veer", "version": "1", "name": {"nl": "Veer (verzonnen)", "en": "Veer (invented)"},
                         "statements": [%s]}
                        """.formatted(norms)).orElseThrow();
        String page = Handbook.of(overlay.over(SHIPPED).orElseThrow()).html(Language.NL);
        assertThat(Stream.of("Norm 0.", "Norm 1.", "Norm 1000.", "Norm 1999.").map(page::indexOf))
                .doesNotContain(-1)
                .isSorted();
    }

    @ParameterizedTest
    @EnumSource
    void theHandbookIsWrittenInEachBuild(Language language) throws IOException {
        Files.createDirectories(FOLDER);
        Path page = Files.writeString(
                FOLDER.resolve("handbook." + language.tag() + ".html"),
                Handbook.of(SHIPPED).html(language),
                StandardCharsets.UTF_8);
        assertThat(page).isNotEmptyFile();
    }

    @ParameterizedTest
    @EnumSource
    void eachNormIsThereWithItsTextsAndItsSource(Language language) throws Exception {
        Map<String, String> articles = articles(page(SHIPPED, language));
        List<Statement> norms =
                SHIPPED.statements().stream().filter(HandbookTest::isNorm).toList();
        assertThat(articles.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        norms.stream().map(norm -> norm.id().value()).toList());
        for (Statement norm : norms) {
            String told = articles.getOrDefault(norm.id().value(), "");
            Source source = norm.source();
            assertThat(told)
                    .contains(norm.title().in(language), norm.text().in(language))
                    .contains(source.document() + ", " + source.section(), " " + source.lines(), source.file());
            assertThat(norm.remarks()).allSatisfy(remark -> assertThat(told).contains(remark.in(language)));
            assertThat(norm.claims()).allSatisfy(claim -> assertThat(told)
                    .contains(
                            claim.says().in(language),
                            claim.wouldHelp().in(language),
                            claim.why().in(language)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void eachNormThatARuleReadsHasItsTableOfWhenItShows(Language language) throws Exception {
        Map<String, String> articles = articles(page(SHIPPED, language));
        for (Statement norm :
                SHIPPED.statements().stream().filter(HandbookTest::isNorm).toList()) {
            String told = articles.getOrDefault(norm.id().value(), "");
            String heading = SHIPPED.wordingById("handbook/how-read").in(language);
            assertThat(told.contains(heading))
                    .as(norm.id().value())
                    .isEqualTo(norm.howRead().isPresent());
            norm.howRead().ifPresent(read -> {
                assertThat(told)
                        .contains(read.met().in(language), read.cannotTell().in(language));
                Stream.of(read.partlyMet(), read.notMet(), read.notApplicable())
                        .flatMap(Optional::stream)
                        .forEach(text -> assertThat(told).contains(text.in(language)));
            });
        }
        assertThat(articles.getOrDefault("precondition/safe-environment", ""))
                .contains(
                        language == Language.NL
                                ? "De patiënt zegt nee. Een later vinkje van iemand anders neemt dat niet weg."
                                : "The patient says no. A later tick of somebody else does not take that away.");
    }

    @ParameterizedTest
    @EnumSource
    void eachNormSaysWhoCanSayWhetherItShows(Language language) throws Exception {
        Map<String, String> articles = articles(page(SHIPPED, language));
        for (Statement norm :
                SHIPPED.statements().stream().filter(HandbookTest::isNorm).toList()) {
            boolean isWhole = !SHIPPED.partsOf(norm.id()).isEmpty();
            String expected =
                    switch (norm.evaluatedBy()) {
                        case RULE -> isWhole ? "parts" : norm.isOfThePractice() ? "profile" : "rule";
                        case PERSON -> "person";
                        case NONE -> "not-yet";
                    };
            for (String judge : List.of("parts", "rule", "profile", "person", "not-yet")) {
                String words =
                        SHIPPED.wordingById("handbook/judged-by/" + judge).in(language);
                assertThat(articles.getOrDefault(norm.id().value(), "").contains(words))
                        .as(norm.id() + " " + judge)
                        .isEqualTo(judge.equals(expected));
            }
            if (expected.equals("rule") || expected.equals("profile")) {
                assertThat(norm.claims()).as(norm.id().value()).isNotEmpty();
            }
            if (expected.equals("person") || expected.equals("not-yet")) {
                assertThat(norm.remarks()).as(norm.id().value()).isNotEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void eachQuestionAboutAnExperienceStandsWithTheNormToWhichItSpeaks(Language language) throws Exception {
        Map<String, String> articles = articles(page(SHIPPED, language));
        for (Statement question : SHIPPED.statements()) {
            for (StatementId norm : question.speaksTo()) {
                if (isNorm(SHIPPED.statementById(norm))) {
                    assertThat(articles.getOrDefault(norm.value(), ""))
                            .contains(question.text().in(language));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void eachPeriodIsThere(Language language) throws Exception {
        String told = page(SHIPPED, language).getDocumentElement().getTextContent();
        assertThat(SHIPPED.settings()).extracting(Setting::text).allSatisfy(text -> assertThat(told)
                .contains(text.in(language)));
    }

    @ParameterizedTest
    @EnumSource
    void eachLinkLeadsToOnePlaceAndEachNormIsInTheContents(Language language) throws Exception {
        Document page = page(SHIPPED, language);
        List<String> places = elements(page, "*")
                .map(element -> element.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();
        List<String> links =
                elements(page, "a").map(link -> link.getAttribute("href")).toList();
        assertThat(places).doesNotHaveDuplicates();
        assertThat(links).allMatch(link -> link.startsWith("#") && places.contains(link.substring(1)));
        assertThat(links.stream().map(link -> link.substring(1)))
                .containsAll(articles(page).keySet());
        assertThat(elements(page, "*")
                        .map(element -> element.getAttribute("aria-labelledby"))
                        .filter(id -> !id.isEmpty()))
                .allMatch(places::contains);
    }

    @ParameterizedTest
    @EnumSource
    void headingsGoDownOneStepAtATime(Language language) throws Exception {
        Document page = page(SHIPPED, language);
        List<Integer> levels = elements(page, "*")
                .map(Element::getTagName)
                .filter(name -> name.matches("h[1-6]"))
                .map(name -> name.charAt(1) - '0')
                .toList();
        assertThat(levels).startsWith(1).containsOnlyOnce(1);
        for (int i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
        }
        assertThat(elements(page, "*").filter(element -> element.getTagName().matches("h[1-6]")))
                .allSatisfy(heading -> assertThat(heading.getTextContent()).isNotBlank());
    }

    @ParameterizedTest
    @EnumSource
    void thePageSaysItsLanguageAndNeedsNothingElse(Language language) throws Exception {
        Document page = page(SHIPPED, language);
        assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo(language.tag());
        assertThat(elements(page, "cite")).isNotEmpty().allMatch(cite -> cite.getAttribute("lang")
                .equals("nl"));
        assertThat(elements(page, "*").map(Element::getTagName))
                .contains("header", "nav", "main", "table")
                .doesNotContain("script", "link", "img", "iframe", "object");
        assertThat(Handbook.of(SHIPPED).html(language)).contains("@media print").doesNotContain("http", "url(");
    }

    /** The smallest contrast that WCAG 2.2 asks of text at level AAA is 7 to 1. */
    @Test
    void allColoursOfTextStandOutFromWhite() {
        String page = Handbook.of(SHIPPED).html(Language.NL);
        List<String> colours = new ArrayList<>();
        Matcher colour = Pattern.compile("(?<!-)\\bcolor: #([0-9a-f]{6})").matcher(page);
        while (colour.find()) {
            colours.add(colour.group(1));
        }
        assertThat(colours).isNotEmpty().allSatisfy(each -> assertThat(1.05 / (luminance(each) + 0.05))
                .isGreaterThanOrEqualTo(7));
    }

    @Test
    void whatIsLaidOverTheModuleStandsInItAndIsEscaped() throws Exception {
        LocalizedText sharp = LocalizedText.of("<script>\"' & Bel</script>", "<b>Call</b> & 'ask'");
        Statement norm = Statement.builder()
                .from(SHIPPED.statementById(StatementId.of("organisation/training")))
                .id(StatementId.of("acme:calls"))
                .kind(StatementKind.OWN_NORM)
                .name(sharp)
                .text(sharp)
                .evaluatedBy(EvaluatedBy.PERSON)
                .claims(List.of())
                .build();
        CareModule laid = Overlay.builder()
                .id(OverlayId.of("acme"))
                .version(OverlayVersion.of("1"))
                .name(LocalizedText.of("Acme (verzonnen)", "Acme (invented)"))
                .address(Address.of(Address.Person.CLIENT, Address.Form.JE))
                .addStatements(norm)
                .addStatements(Statement.builder()
                        .from(norm)
                        .id(StatementId.of("acme:calls/back"))
                        .partOf(norm.id())
                        .build())
                .addWordings(Wording.builder().id("handbook/title").text(sharp).build())
                .build()
                .over(SHIPPED)
                .orElseThrow();
        Document page = page(laid, Language.NL);
        assertThat(articles(page).getOrDefault("acme:calls", "")).contains(sharp.nl());
        assertThat(articles(page)).containsKey("acme:calls/back");
        assertThat(elements(page, "script")).isEmpty();
        assertThat(page.getDocumentElement().getTextContent())
                .contains("zelfmanagement+acme", "Eigen normen, naast de module", "Past de zorg bij wat je wilt")
                .contains("De cliënt is gevraagd");
        assertThat(page(SHIPPED, Language.NL).getDocumentElement().getTextContent())
                .doesNotContain("Eigen normen, naast de module");
    }

    @Test
    void everyClaimHasItsThreeTextsInBothLanguages() {
        List<ClaimText> claims = SHIPPED.statements().stream()
                .flatMap(norm -> norm.claims().stream())
                .toList();
        assertThat(claims).isNotEmpty().allSatisfy(claim -> {
            for (LocalizedText text : List.of(claim.says(), claim.wouldHelp(), claim.why())) {
                assertThat(text.nl()).isNotBlank().isNotEqualTo(text.en());
                assertThat(text.en()).isNotBlank();
            }
        });
    }

    private static boolean isNorm(Statement statement) {
        return switch (statement.kind()) {
            case WARNING, PRECONDITION, QUALITY_CRITERION, CLAUSE, KEY_ELEMENT, ORGANISATION_NORM, OWN_NORM -> true;
            default -> false;
        };
    }

    private static Document page(CareModule module, Language language)
            throws ParserConfigurationException, SAXException, IOException {
        String html = Handbook.of(module).html(language);
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(html)));
    }

    /** What the page tells of each norm. */
    private static Map<String, String> articles(Document page) {
        Map<String, String> articles = new TreeMap<>();
        elements(page, "article")
                .forEach(article -> articles.put(article.getAttribute("aria-labelledby"), article.getTextContent()));
        return articles;
    }

    private static Stream<Element> elements(Document page, String name) {
        NodeList found = page.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements.stream();
    }

    private static double luminance(String colour) {
        double[] parts = new double[3];
        for (int i = 0; i < 3; i++) {
            double part = Integer.parseInt(colour.substring(2 * i, 2 * i + 2), 16) / 255.0;
            parts[i] = part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
        }
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
    }
}
