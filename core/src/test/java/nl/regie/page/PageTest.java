package nl.regie.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import nl.regie.caremodule.Wording;
import nl.regie.entry.Language;
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
import nl.regie.picture.Circle;
import nl.regie.picture.Picture.Words;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A page in every form that a block can have, as text and as HTML. */
class PageTest {
    /** One of each, with words that stand nowhere else. */
    private static final List<Block> ONE_OF_EACH = List.of(
            Paragraph.of("een-alinea"),
            new Quote("een-citaat"),
            new Lines(List.of(Line.of("een-opschrift", "een-waarde"), new Line("twee", List.of("eerste", "tweede")))),
            new Table(
                    Optional.of("een-bijschrift"),
                    List.of("wie", "doet"),
                    List.of(new Row("een-rij", List.of(List.of("een-cel"))), new Row("leeg", List.of(List.of())))),
            new Aside("een-kader", List.of("een-vraag")),
            new Drawn(new Circle("een-plaatje", "midden", List.of(new Words("eromheen", List.of("doet-mee"))))),
            new Boxes("een-keuze", List.of("dit-kan", "dat-kan")),
            new Blanks(1));

    private static final List<String> THEIR_WORDS = List.of(
            "een-alinea",
            "een-citaat",
            "een-opschrift",
            "een-waarde",
            "eerste",
            "tweede",
            "een-bijschrift",
            "een-rij",
            "een-cel",
            "een-kader",
            "een-vraag",
            "een-keuze",
            "dit-kan",
            "dat-kan");

    /** They stand in the picture, in what is read aloud of it, and beside it. */
    private static final List<String> WORDS_OF_THE_PICTURE = List.of("eromheen", "doet-mee");

    /** So that edges fall together where the card is folded, whatever the width of a band. */
    @Test
    void thePanelsOfACardAreAsWideAsEachOtherAndTheirWordsBeginAtOneLine() {
        String css = Template.read("page.css");
        Matcher rules = Pattern.compile(
                        "(?m)^(\\.card \\.[^{]*) \\{ border-left-width: ([0-9.]+)pt; padding-left: ([0-9.]+)pt; }")
                .matcher(css);
        List<String> bands = new ArrayList<>();
        while (rules.find()) {
            assertThat(Double.parseDouble(rules.group(2)) + Double.parseDouble(rules.group(3)))
                    .isEqualTo(11.67);
            bands.addAll(List.of(rules.group(1).split(", ")));
        }
        assertThat(bands)
                .containsExactlyInAnyOrder(Stream.concat(
                                Stream.of(Stress.values())
                                        .filter(stress -> Columns.areIn(new Section("k", List.of()).with(stress)))
                                        .map(stress ->
                                                ".card ." + Wording.code(stress).replace("-band", "")),
                                Stream.of(".card .plain-2", ".card .plain-3", ".card .plain-4"))
                        .toArray(String[]::new));
        assertThat(css)
                .contains(
                        "padding: 2mm 2mm 2mm 10.92pt; vertical-align: top; border-width: 0.75pt",
                        ".card section.large { padding-left: 10.92pt; }");
    }

    @Test
    void inLargePrintATableIsReadDownwardsAndWhatIsReadFromAfarStandsFirst() {
        Item table = new Item(Optional.of("Samen"))
                .table(
                        List.of("Wie", "Doet", "Weet van"),
                        List.of(new Row("Els", List.of(List.of("bellen", "komen"), List.of()))));
        Page page = Page.titled(Language.NL, Look.ONE_SHEET, "Blad")
                .add(new Section("Wie doet wat", List.of(table)))
                .add(new Section("Bellen", List.of(new Item(Optional.of("112")))).with(Stress.LARGE))
                .build();
        assertThat(page.inLargePrint().html())
                .containsSubsequence(
                        "<h2>Bellen</h2>", "<h2>Wie doet wat</h2>", "Samen", ">Els</h3>", "<dt>Doet</dt>", "komen")
                .doesNotContain("<table", "Weet van");
        assertThat(page.html()).containsSubsequence("<table", "<h2>Bellen</h2>");
    }

    /** Nobody takes a first sheet for the whole; in a language without words for it there are the numbers. */
    @Test
    void eachPageOnPaperHasItsNumber() {
        Page page = Page.titled(Language.EN, "t").build();
        assertThat(page.html()).contains("content: \"Page \" counter(page) \" of \" counter(pages) \"\"");
        assertThat(page.in(new PageLanguage("ar", PageLanguage.Direction.RTL)).html())
                .contains("content: \"\" counter(page) \" / \" counter(pages) \"\"");
        assertThat(Page.titled(Language.NL, Look.CARD, "t").build().html()).doesNotContain("counter(pages)");
    }

    /** On paper the head of a short table never stands at the foot of a page alone. */
    @Test
    void aTableOfTwoRowsStaysTogetherOnPaperAndALongerOneBreaksBetweenRows() {
        Row row = new Row("r", List.of(List.of("c")));
        assertThat(withATableOf(row, row)).contains("<div class=\"item\">").doesNotContain("class=\"item of-a-table\"");
        assertThat(withATableOf(row, row, row)).contains("<div class=\"item of-a-table begins-40\">");
        Row high = new Row("r", List.of(List.of("een regel", "nog een", "en nog een", "vier", "vijf", "zes", "zeven")));
        assertThat(withATableOf(high, row, row)).contains("<div class=\"item of-a-table begins-80\">");
        assertThat(withATableOf(row, high, high)).contains("<div class=\"item of-a-table begins-40\">");
    }

    private static String withATableOf(Row... rows) {
        Item item = new Item(Optional.empty()).table(List.of("a", "b"), List.of(rows));
        return Page.titled(Language.NL, "t")
                .add(new Section("k", List.of(item)))
                .build()
                .html();
    }

    @Test
    void eachFormOfABlockIsTriedHere() {
        assertThat(Stream.of(Block.class.getPermittedSubclasses()))
                .containsExactlyInAnyOrderElementsOf(
                        ONE_OF_EACH.stream().<Class<?>>map(Block::getClass).toList());
    }

    @Test
    void everyWordOfABlockStandsInTheTextAndInTheHtmlWhereverTheBlockStands() throws Exception {
        for (Page page : List.of(
                with(new Section("kop", List.of(new Item(Optional.of("titel"), ONE_OF_EACH)))),
                with(new Section("kop", ONE_OF_EACH, List.of())),
                with(new Section(
                        Optional.of("hoofdstuk"),
                        "kop",
                        List.of(),
                        List.of(),
                        List.of(new Section(
                                Optional.of("deel"),
                                "deelkop",
                                ONE_OF_EACH,
                                List.of(new Item(Optional.empty()).line("nog", Optional.of("iets"))),
                                List.of())))))) {
            String seen = parsed(page).getDocumentElement().getTextContent();
            assertThat(THEIR_WORDS).allSatisfy(word -> {
                assertThat(page.text()).containsOnlyOnce(word);
                assertThat(seen).containsOnlyOnce(word);
            });
            assertThat(WORDS_OF_THE_PICTURE).allSatisfy(word -> {
                assertThat(page.text()).containsOnlyOnce(word);
                assertThat(seen.split(word, -1)).hasSize(4);
            });
            assertThat(page.text()).contains("KOP", "________");
            assertThat(page.html()).contains("<div class=\"write\"></div>");
        }
    }

    @Test
    void whatSomebodyTypedIsNeverMarkupOrALineOfThePagesOwn() throws Exception {
        String typed = "<b>&\"'</b>\r\n- een titel\u202E\u0007";
        Page page = Page.titled(Language.NL, typed)
                .open(Phrase.ours("Van "), Phrase.typed(typed))
                .stress(typed)
                .add(new Section(
                        typed,
                        List.of(new Item(Optional.of(typed))
                                .quote(Optional.of(typed))
                                .line(typed, Optional.of(typed))
                                .table(List.of(typed, typed), List.of(new Row(typed, List.of(List.of(typed)))))
                                .with(new Drawn(new Circle(typed, typed, List.of(new Words(typed, List.of(typed))))))
                                .with(new Boxes(typed, List.of(typed)))
                                .with(new Aside(typed, List.of(typed)))
                                .with(Paragraph.source(Phrase.cited(typed), Phrase.stressed(typed))))))
                .build();
        Document html = parsed(page);
        assertThat(html.getElementsByTagName("b").getLength())
                .as("of the frame, above the boxes and beside the picture")
                .isEqualTo(3);
        assertThat(html.getElementsByTagName("h3").item(0).getTextContent())
                .isEqualTo("<b>&\"'</b>\n- een titel\uFFFD\uFFFD");
        assertThat(page.text().lines().filter(line -> line.startsWith("- een titel")))
                .isEmpty();
        assertThat(page.text() + page.html()).doesNotContain("\u202E", "\u0007", "\r");
    }

    @Test
    void theTableOfContentsLeadsToEachSectionThatHasAnAnchorAndHeadingsGoDownOneStepAtATime() throws Exception {
        Section leaf = new Section(Optional.of("blad"), "blad", ONE_OF_EACH, List.of(), List.of());
        Section branch = new Section(Optional.of("tak"), "tak", List.of(), List.of(), List.of(leaf));
        Page page = Page.titled(Language.EN, Look.BOOK, "boek")
                .with(new Page.Contents("inhoud", "verder"))
                .add(new Section(Optional.of("stam"), "stam", List.of(), List.of(), List.of(branch, leaf("los"))))
                .add(new Section("zonder anker", List.of(new Item(Optional.of("titel"), ONE_OF_EACH))))
                .build();
        Document html = parsed(page);
        assertThat(texts(html, "a")).containsExactly("verder", "stam", "tak", "blad", "los");
        assertThat(texts(html, "h2")).containsExactly("inhoud", "stam", "zonder anker");
        assertThat(texts(html, "h3")).containsExactly("tak", "los", "titel");
        assertThat(texts(html, "h4")).containsExactly("blad");
        assertThat(texts(html, "article")).hasSize(2);
    }

    @Test
    void aSectionThatHasNothingIsLeftOutAndAnItemThatHasOnlyATitleIsNot() {
        Page page = Page.titled(Language.NL, "titel")
                .add(new Section("leeg", List.of()))
                .add(new Section("vol", List.of(new Item(Optional.of("alleen een titel")))))
                .build();
        assertThat(page.text()).contains("VOL", "alleen een titel").doesNotContain("LEEG");
        assertThat(new Item(Optional.of("alleen een titel")).saysSomething()).isFalse();
    }

    @Test
    void whatWasSaidStandsFirstAndLabelStandsUnderLabelInWhateverOrderAnItemIsMade() {
        Item item = new Item(Optional.empty())
                .line("een", Optional.of("1"))
                .blanks(1)
                .quote(Optional.of("gezegd"))
                .line("twee", Optional.of("2"))
                .quote(Optional.of("daarna gezegd"))
                .firstLine("nul", Optional.of("0"))
                .line("niets", Optional.empty());
        assertThat(item.blocks())
                .containsExactly(
                        new Quote("gezegd"),
                        new Quote("daarna gezegd"),
                        new Lines(List.of(Line.of("nul", "0"), Line.of("een", "1"), Line.of("twee", "2"))),
                        new Blanks(1));
    }

    @Test
    void theSheetIsSmallInPrintAndABookHasItsOwnStyle() {
        assertThat(Arrays.stream(Look.values())
                        .map(look ->
                                Page.titled(Language.NL, look, "titel").build().html()))
                .satisfiesExactly(
                        page -> assertThat(page).contains("<body>").doesNotContain(".aside"),
                        sheet -> assertThat(sheet).contains("<body class=\"one-sheet\">"),
                        card -> assertThat(card).contains("<body class=\"card\">"),
                        book -> assertThat(book).contains("<body>", ".aside"),
                        wide -> assertThat(wide).contains("<body class=\"wide\">", ".aside"));
    }

    @Test
    void inLargePrintAllIsLargeAlsoWhatElseFitsOnOneSheet() {
        Page sheet = Page.titled(Language.NL, Look.ONE_SHEET, "titel").build();
        assertThat(sheet.inLargePrint().html())
                .contains("<body class=\"large-print\">")
                .doesNotContain("<body class=\"one-sheet\">");
        assertThat(sheet.inLargePrint().text()).isEqualTo(sheet.text());
        assertThat(Page.titled(Language.NL, Look.CARD, "titel")
                        .build()
                        .inLargePrint()
                        .html())
                .contains("<body class=\"large-print\">");
    }

    @Test
    void eachStressComesBeforeTheEyeInItsOwnWayAndChangesNoWord() {
        Section section = new Section("kop", List.of(new Item(Optional.of("titel"))));
        Set<String> ways = new HashSet<>();
        for (Stress stress : Stress.values()) {
            Page page = with(section.with(stress));
            assertThat(page.text()).isEqualTo(with(section).text());
            Matcher way = Pattern.compile("<section( class=\"[a-z -]+\")?>").matcher(page.html());
            assertThat(way.find()).isTrue();
            ways.add(way.group());
        }
        assertThat(ways).hasSameSizeAs(Stress.values());
    }

    private static Section leaf(String anchor) {
        return new Section(Optional.of(anchor), anchor, List.of(Paragraph.of("tekst")), List.of(), List.of());
    }

    private static Page with(Section section) {
        return Page.titled(Language.NL, "titel").add(section).build();
    }

    private static Document parsed(Page page) throws ParserConfigurationException, SAXException, IOException {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(page.html())));
    }

    private static List<String> texts(Document html, String tag) {
        NodeList found = html.getElementsByTagName(tag);
        return new ArrayList<>(IntStream.range(0, found.getLength())
                .mapToObj(i -> found.item(i).getTextContent())
                .toList());
    }

    /** Behind a name in Arabic stands in Dutch who that is: it is read from the left, as the rest of the page. */
    @Test
    void aTextOfTwoScriptsRunsAsMostOfItsLettersDo() {
        assertThat(runs("مريم الهاشمي")).isEqualTo("auto");
        assertThat(runs("Els (zus)")).isEqualTo("auto");
        assertThat(runs("مريم الهاشمي (sociaal-psychiatrisch verpleegkundige)")).isEqualTo("ltr");
        assertThat(runs("דליה (broer) – telefoon ____")).isEqualTo("ltr");
        assertThat(runs("ياسين بن عبد الرحمن الفاسي (broer)")).isEqualTo("ltr");
        assertThat(runs("عبد الرحمن بن محمد الفاسي – telefoon ____")).isEqualTo("ltr");
        assertThat(runs("koken – ياسين بن عبد الرحمن الفاسي")).isEqualTo("auto");
        assertThat(Direction.of("Marloes van der Hoeven (ممرضة)", true)).isEqualTo("rtl");
        assertThat(runs("أريد أن أتحدث مع Yassin كل يوم (مساء)")).isEqualTo("auto");
        assertThat(runs("Insulin تناول الدواء كل مساء")).isEqualTo("rtl");
        assertThat(runs("مرضى (abcd)")).isEqualTo("ltr");
        assertThat(runs("")).isEqualTo("auto");
        assertThat(runs("12 – 13")).isEqualTo("auto");
        String page = Page.titled(Language.NL, "Blad")
                .add(new Section(
                        "Deel",
                        List.of(new Item(Optional.of("ياسين (mijn oudste broer)"))
                                .lines("Wie", List.of("ياسين (mijn oudste broer)"))
                                .table(
                                        List.of("Wie", "Doet"),
                                        List.of(new Row(
                                                "ياسين (mijn oudste broer)",
                                                List.of(List.of("ياسين (mijn oudste broer)"))))))))
                .build()
                .html();
        assertThat(page)
                .contains("<h3 dir=\"ltr\">", "<dd><p dir=\"ltr\">", "<th scope=\"row\" dir=\"ltr\">")
                .contains("<td data-under=\"Doet\"><p dir=\"ltr\">")
                .doesNotContain("dir=\"auto\"");
    }

    @Test
    void aNameWithOursBehindItRunsAsOursWithinASentenceToo() {
        Page page = with(new Section(
                Optional.empty(),
                "Deel",
                List.of(new Paragraph(
                        List.of(Phrase.ours("Voor "), Phrase.typed("مريم (zus)"), Phrase.typed("مريم")), Tone.PLAIN)),
                List.of(),
                List.of()));

        assertThat(page.html()).contains("<bdi dir=\"ltr\">مريم (zus)</bdi><bdi>مريم</bdi>");
    }

    /** Letters from the right turn the parts of a number round: 0800-1234 would be shown as 1234-0800. */
    @Test
    void aNumberBesideANameFromTheRightKeepsItsOrder() {
        String called = "المستشفى 0800-1234 (+31 6 1234 5678)";
        String page = Page.titled(Language.NL, called)
                .add(new Section(
                        called,
                        List.of(new Item(Optional.of(called))
                                .lines("Bellen", List.of(called, "Els 0800-1234"))
                                .table(List.of("Wie", called), List.of(new Row(called, List.of(List.of(called))))))))
                .build()
                .html();

        String kept = "المستشفى <bdi dir=\"ltr\">0800-1234</bdi> (<bdi dir=\"ltr\">+31 6 1234 5678</bdi>)";
        assertThat(page)
                .contains("<h1>" + kept + "</h1>", ">" + kept + "</h3>", ">" + kept + "</p><p", ">" + kept + "</th>")
                .contains("<title>" + called + "</title>", "<td data-under=\"" + called + "\">")
                .contains(">Els 0800-1234</p>");
    }

    @Test
    void onlyANumberOfSeveralPartsIsSetApartAndNoPartOfAName() {
        assertThat(NumberOrder.kept("بيت 12", typed -> typed)).isEqualTo("بيت 12");
        assertThat(NumberOrder.kept("بيت A1 2", typed -> typed)).isEqualTo("بيت A1 2");
        assertThat(NumberOrder.kept("بيت\u00A006‑12", typed -> typed))
                .isEqualTo("بيت\u00A0<bdi dir=\"ltr\">06‑12</bdi>");
        assertThat(NumberOrder.kept("1-2 <bdi dir=\"ltr\">3 4", typed -> typed)).doesNotContain("</bdi>");
        assertThat(titled("بيت <bdi dir=\"ltr\">1</bdi>"))
                .doesNotContain("<bdi")
                .contains("بيت &lt;bdi dir");
    }

    private static String titled(String typed) {
        return Page.titled(Language.NL, typed).build().html();
    }

    /** In the picture as in the words beside it. */
    @Test
    void onAPhoneABandIsAsWideAsTheScreen() {
        assertThat(Page.stylesheetOfMedia().lines().dropWhile(line -> !line.startsWith("@media screen")))
                .contains(".regie .band dl div { display: block; width: auto; margin: 0 0 0.5rem; }");
    }

    @Test
    void aNameInTwoScriptsRunsInAPictureAsBesideIt() {
        String page = Page.titled(Language.NL, "Blad")
                .add(new Section(
                        "Deel",
                        List.of(new Item(Optional.empty())
                                .with(new Drawn(new Circle(
                                        "Wie mij helpt",
                                        "ik",
                                        List.of(new Words("ياسين (mijn oudste broer)", List.of("koken")))))))))
                .build()
                .html();
        assertThat(page).contains("<li dir=\"ltr\"><b>ياسين (mijn").doesNotContain("direction=\"rtl\"");
        assertThat(new Circle("Wie mij helpt", "ik", List.of(new Words("ياسين (zus)", List.of("koken")))).svg())
                .contains("direction=\"rtl\"");
    }

    /** The bar stands where the words begin; and between quotes they are known without it too. */
    @Test
    void whatSomebodySaidStandsBetweenQuotesWithABarWhereItBegins() {
        Page page = Page.titled(Language.NL, "Blad")
                .add(new Section(
                        "Deel",
                        List.of(new Item(Optional.empty())
                                .quotes(List.of("Ik wil koken.", "أريد أن أعمل في المخبز", "Ik zei: شكرا")))))
                .build();
        assertThat(page.html())
                .contains("<blockquote dir=\"auto\">“Ik wil koken.”</blockquote>")
                .contains("<blockquote dir=\"auto\" class=\"from-the-right\">“أريد أن أعمل في المخبز”</blockquote>")
                .contains("<blockquote dir=\"auto\">“Ik zei: شكرا”</blockquote>")
                .containsPattern("blockquote.from-the-right \\{[^}]*border-left: 0; border-right: ");
        assertThat(page.text()).contains("“Ik wil koken.”");
    }

    private static String runs(String text) {
        return Direction.of(text, false);
    }
}
