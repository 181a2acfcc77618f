package nl.regie.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import nl.regie.naming.TypedText;
import nl.regie.organisation.AccentColour;
import nl.regie.picture.Picture.Words;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Somebody and the people around them, as a picture. */
class CircleTest {
    @Provide
    Arbitrary<Circle> circles() {
        Arbitrary<String> text = Arbitraries.oneOf(
                Arbitraries.of("Els", "فاطمة الزهراء", "<script>alert('x')</script>", "a\nb", "& \"", "漢字", ""),
                Arbitraries.strings().alpha().ofMaxLength(300),
                Arbitraries.of(
                        "عبد الرحمن بن محمد ".repeat(20), "Wolvega".repeat(120), "\u202Eomgekeerd", "👩🏾‍🤝‍👩🏻"),
                Arbitraries.strings().withChars("naar de markt-mWi. ").ofMaxLength(200));
        Arbitrary<Words> words =
                Combinators.combine(text, text.list().ofMaxSize(5)).as(Words::new);
        return Combinators.combine(text, text, words.list().ofMaxSize(16)).as(Circle::new);
    }

    /** Letter for letter; what gives orders to a screen is gone in both. */
    @Property(tries = 200)
    void itSaysItsWordsAndNoOtherAlsoToWhoCannotSeeIt(@ForAll("circles") Circle circle) throws Exception {
        Document svg = parsed(circle);
        List<String> written = Stream.concat(
                        Stream.of(circle.middle()),
                        circle.words().stream()
                                .flatMap(words -> Stream.concat(Stream.of(words.label()), words.values().stream())))
                .map(text -> TypedText.inLines(text, "\n"))
                .sorted()
                .toList();
        assertThat(texts(svg, "text").stream().sorted()).isEqualTo(written);
        assertThat(texts(svg, "title")).containsExactly(TypedText.inLines(circle.title(), "\n"));
        String aloud = texts(svg, "desc").get(0);
        circle.words().forEach(words -> assertThat(aloud).contains(TypedText.inLines(words.label(), "\n")));
        Statistics.label("somebody is there")
                .collect(!circle.around().isEmpty())
                .coverage(count -> count.check(true).percentage(share -> share > 30));
    }

    /** One side from above to below, then the other: as the words beside it. */
    @Property(tries = 100)
    void itIsReadInTheOrderOfTheWordsBesideIt(@ForAll("circles") Circle circle) throws Exception {
        Document svg = parsed(circle);
        assertThat(texts(svg, "text").stream().skip(1))
                .isEqualTo(circle.words().stream()
                        .flatMap(words -> Stream.concat(Stream.of(words.label()), words.values().stream()))
                        .map(text -> TypedText.inLines(text, "\n"))
                        .toList());
        List<Element> cards = elements(svg, "rect");
        for (int i = 1; i < cards.size(); i++) {
            boolean isOnTheOtherSide =
                    number(cards.get(i), "x") > width(svg) / 2 && number(cards.get(i - 1), "x") < width(svg) / 2;
            assertThat(isOnTheOtherSide || number(cards.get(i), "y") > number(cards.get(i - 1), "y"))
                    .isTrue();
        }
    }

    @Property(tries = 200)
    void noCardStandsOverAnotherOrOverWhoIsInTheMiddleAndAllStandInThePicture(@ForAll("circles") Circle circle)
            throws Exception {
        Document svg = parsed(circle);
        String[] seen = svg.getDocumentElement().getAttribute("viewBox").split(" ", -1);
        List<double[]> boxes = new ArrayList<>(elements(svg, "rect").stream()
                .map(box -> new double[] {
                    number(box, "x"),
                    number(box, "y"),
                    number(box, "x") + number(box, "width"),
                    number(box, "y") + number(box, "height")
                })
                .toList());
        Element disc = elements(svg, "circle").get(0);
        double r = number(disc, "r");
        boxes.add(new double[] {
            number(disc, "cx") - r, number(disc, "cy") - r, number(disc, "cx") + r, number(disc, "cy") + r
        });
        for (double[] box : boxes) {
            assertThat(box[0]).isNotNegative();
            assertThat(box[1]).isNotNegative();
            assertThat(box[2]).isLessThanOrEqualTo(Double.parseDouble(seen[2]));
            assertThat(box[3]).isLessThanOrEqualTo(Double.parseDouble(seen[3]));
            boxes.stream().filter(other -> other != box).forEach(other -> assertThat(
                            box[2] <= other[0] || other[2] <= box[0] || box[3] <= other[1] || other[3] <= box[1])
                    .isTrue());
        }
    }

    @Test
    void nobodyAndFortyPeopleWithFortyThingsEachAreDrawnToo() throws Exception {
        assertThat(elements(parsed(new Circle("titel", "", List.of())), "rect")).isEmpty();
        List<Words> forty = IntStream.range(0, 40)
                .mapToObj(i -> new Words(
                        "عائشة ".repeat(30) + i,
                        IntStream.range(0, 40).mapToObj(j -> "taak " + j).toList()))
                .toList();
        Document svg = parsed(new Circle("titel", "i".repeat(400), forty));
        assertThat(elements(svg, "rect")).hasSize(40);
        assertThat(texts(svg, "text")).hasSize(1 + 40 * 41).anyMatch(text -> text.contains("عائشة"));
    }

    /**
     * For who reads from right to left: what came first on the left comes first on the right, and nothing else moves.
     */
    @Property(tries = 100)
    void fromTheRightItIsTheSamePictureInAMirror(@ForAll("circles") Circle circle) throws Exception {
        double width = width(parsed(circle));
        List<Element> left = elements(parsed(circle), "rect");
        List<Element> right = elements(parsed(circle.svgFromTheRight(AccentColour.SHIPPED)), "rect");
        assertThat(right).hasSameSizeAs(left);
        for (int i = 0; i < left.size(); i++) {
            assertThat(number(right.get(i), "x") + number(right.get(i), "width"))
                    .isCloseTo(width - number(left.get(i), "x"), within(0.2));
            assertThat(right.get(i).getAttribute("y")).isEqualTo(left.get(i).getAttribute("y"));
        }
        assertThat(texts(parsed(circle.svgFromTheRight(AccentColour.SHIPPED)), "text"))
                .isEqualTo(texts(parsed(circle), "text"));
    }

    @Test
    void aNameSaysFromWhichSideItIsRead() throws Exception {
        Circle circle =
                new Circle("titel", "ik", List.of(new Words("عائشة", List.of()), new Words("Els (zus)", List.of())));
        for (String svg : List.of(circle.svg(), circle.svgFromTheRight(AccentColour.SHIPPED))) {
            assertThat(elements(parsed(svg), "text")).allSatisfy(text -> assertThat(text.getAttribute("direction"))
                    .isEqualTo(text.getTextContent().equals("عائشة") ? "rtl" : ""));
        }
    }

    @Test
    void itsColourIsThatOfTheOrganisation() {
        Circle circle = new Circle("titel", "ik", List.of(new Words("Els", List.of())));
        assertThat(circle.svg(AccentColour.of("#7a1f5c"))).contains("#7a1f5c").doesNotContain("#0b5c6b");
        assertThat(circle.svg()).isEqualTo(circle.svg(AccentColour.SHIPPED)).contains("#0b5c6b");
    }

    @Test
    void aTextIsBrokenBetweenWordsWhereItCanAndNothingOfItIsLost() {
        assertThat(Lettering.PLAIN.lines("Opschrijven hoe lang Naima sliep", 160))
                .containsExactly("Opschrijven hoe lang ", "Naima sliep");
        assertThat(String.join("", Lettering.PLAIN.lines("a".repeat(100), 160))).isEqualTo("a".repeat(100));
    }

    /** A broken word is read as two; the picture is wider for it. */
    @Test
    void aLongWordStandsOnALineOfItsOwn() throws Exception {
        Circle circle = new Circle(
                "Wie mij helpt", "ik", List.of(new Words("de wijkverpleegkundige", List.of("Elke ochtend."))));
        assertThat(elements(parsed(circle), "tspan").stream().map(Element::getTextContent))
                .contains("wijkverpleegkundige");
    }

    /** Who hears it hears sentences. */
    @Test
    void itIsReadAloudInSentences() throws Exception {
        Circle circle = new Circle(
                "Wie mij helpt",
                "ik",
                List.of(
                        new Words("Els", List.of("Naar de markt.", "Koken")),
                        new Words("Kees", List.of()),
                        new Words("de arts", List.of("Elke ochtend spuiten."))));
        assertThat(texts(parsed(circle), "desc"))
                .containsExactly("Els: Naar de markt; Koken. Kees. de arts: Elke ochtend spuiten.");
    }

    @Test
    void itIsAnImageWithATitleAndNoScript() throws Exception {
        Circle circle = new Circle("titel", "ik", List.of(new Words("<script>x</script>", List.of())));
        assertThat(parsed(circle).getDocumentElement().getAttribute("role")).isEqualTo("img");
        assertThat(circle.svg()).doesNotContain("<script>");
    }

    private static Document parsed(Circle circle) throws Exception {
        return parsed(circle.svg());
    }

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private static double width(Document svg) {
        return Double.parseDouble(
                svg.getDocumentElement().getAttribute("viewBox").split(" ", -1)[2]);
    }

    private static double number(Element shape, String attribute) {
        return Double.parseDouble(shape.getAttribute(attribute));
    }

    private static List<Element> elements(Document svg, String tag) {
        NodeList found = svg.getElementsByTagName(tag);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    private static List<String> texts(Document svg, String tag) {
        return elements(svg, tag).stream().map(Element::getTextContent).toList();
    }
}
