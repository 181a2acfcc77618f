package nl.regie.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import nl.regie.organisation.AccentColour;
import nl.regie.picture.Lanes.Day;
import nl.regie.picture.Lanes.Lane;
import nl.regie.picture.Picture.Words;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Time as a line. */
class LanesTest {
    private static final Pattern CORNER = Pattern.compile("[ML]");
    private static final LocalDate START = LocalDate.of(2024, 11, 3);

    @Provide
    Arbitrary<Lanes> lanes() {
        Arbitrary<Day> day =
                Arbitraries.integers().between(0, 2_000).map(after -> new Day(START.plusDays(after), "dag " + after));
        Arbitrary<Lane> lane = Combinators.combine(
                        Arbitraries.of(
                                "Gesprekken",
                                "Stappen, en wat lukte",
                                "<b>",
                                "خطوات ".repeat(30),
                                "Gesprekken".repeat(40)),
                        day.list().ofMaxSize(40))
                .as(Lane::new);
        return lane.list().ofMaxSize(12).map(each -> new Lanes("wanneer wat was", each));
    }

    /** Nothing is a dot without words: the day stands before it, and what happened behind it. */
    @Property(tries = 200)
    void eachMarkHasItsDayAndItsWordsAndTheyAreTheWordsBesideIt(@ForAll("lanes") Lanes lanes) throws Exception {
        Document svg = parsed(lanes);
        assertThat(marks(svg))
                .hasSize(lanes.words().stream()
                        .mapToInt(words -> words.values().size())
                        .sum());
        assertThat(elements(svg, "text").stream().map(Element::getTextContent))
                .isEqualTo(lanes.words().stream()
                        .flatMap(words -> Stream.concat(Stream.of(words.label()), words.values().stream()))
                        .toList());
        assertThat(lanes.words().stream().map(Words::label))
                .containsExactlyInAnyOrderElementsOf(lanes.lanes().stream()
                        .flatMap(lane -> lane.days().stream().map(Day::written))
                        .distinct()
                        .toList());
        String aloud = elements(svg, "desc").get(0).getTextContent();
        lanes.lanes().stream()
                .filter(lane -> !lane.days().isEmpty())
                .flatMap(lane -> Stream.concat(
                        Stream.of(lane.label()), lane.days().stream().map(Day::written)))
                .forEach(words -> assertThat(aloud).contains(words));
        Statistics.label("there are days").collect(!marks(svg).isEmpty()).coverage(count -> count.check(true)
                .percentage(share -> share > 50));
    }

    @Property(tries = 200)
    void whatCameLaterStandsLowerAndAllStandsInThePicture(@ForAll("lanes") Lanes lanes) throws Exception {
        Document svg = parsed(lanes);
        String[] seen = svg.getDocumentElement().getAttribute("viewBox").split(" ", -1);
        List<Double> lines = elements(svg, "tspan").stream()
                .map(line -> Double.parseDouble(line.getAttribute("y")))
                .toList();
        assertThat(lines).allMatch(y -> y > 0 && y < Double.parseDouble(seen[3]));
        List<Double> days = elements(svg, "text").stream()
                .filter(text -> text.getAttribute("font-weight").equals("bold"))
                .map(text -> (Element) text.getFirstChild())
                .map(line -> Double.parseDouble(line.getAttribute("y")))
                .toList();
        assertThat(days).isSorted().doesNotHaveDuplicates().hasSameSizeAs(lanes.words());
    }

    @Property(tries = 50)
    void muchTimeBetweenTwoDaysIsMoreRoomThanLittle(@ForAll @IntRange(min = 8, max = 90) int few) throws Exception {
        Lane lane = new Lane(
                "Gesprekken",
                Stream.of(0, few, few + 365)
                        .map(after -> new Day(START.plusDays(after), "dag " + after))
                        .toList());
        List<Double> at = marks(parsed(new Lanes("titel", List.of(lane)))).stream()
                .map(mark -> Double.parseDouble(mark.getAttribute("cy")))
                .toList();
        assertThat(at.get(2) - at.get(1)).isGreaterThan(at.get(1) - at.get(0));
    }

    /** Black and white: the seven kinds of a year have marks of seven shapes. */
    @Example
    void eachKindHasAMarkOfItsOwnShape() throws Exception {
        List<String> shapes = new ArrayList<>();
        for (int kind = 0; kind < 7; kind++) {
            List<Lane> lanes = new ArrayList<>(Collections.nCopies(7, new Lane("", List.of())));
            lanes.set(kind, new Lane("Gesprek", List.of(new Day(START, "toen"))));
            Element mark = marks(parsed(new Lanes("titel", lanes))).get(0);
            shapes.add(mark.getTagName() + " " + mark.getAttribute("fill") + " "
                    + CORNER.matcher(mark.getAttribute("d")).results().count());
        }
        assertThat(shapes).hasSize(7).doesNotHaveDuplicates();
    }

    /** Who lays two years beside each other reads the same mark as the same thing. */
    @Example
    void aKindOfWhichNothingHappenedIsNotInThePicture() {
        Lanes alone = new Lanes(
                "t",
                List.of(new Lane("Gesprek", List.of()), new Lane("Plan", List.of(new Day(START, "3 november 2024")))));
        assertThat(alone.svg()).contains("<desc>3 november 2024: Plan.</desc>").doesNotContain("Gesprek");
    }

    /** For who reads from right to left the day stands on the right. */
    @Property(tries = 100)
    void fromTheRightItStandsOnTheOtherSide(@ForAll("lanes") Lanes lanes) throws Exception {
        List<Element> left = elements(parsed(lanes.svg()), "tspan");
        List<Element> right = elements(parsed(lanes.svgFromTheRight(AccentColour.SHIPPED)), "tspan");
        assertThat(right).hasSameSizeAs(left);
        for (int i = 0; i < left.size(); i++) {
            assertThat(Double.parseDouble(left.get(i).getAttribute("x"))
                            + Double.parseDouble(right.get(i).getAttribute("x")))
                    .isCloseTo(400, within(0.2));
        }
    }

    private static List<Element> marks(Document svg) {
        return Stream.of("circle", "rect", "path")
                .flatMap(tag -> elements(svg, tag).stream())
                .toList();
    }

    private static Document parsed(Lanes lanes) throws Exception {
        return parsed(lanes.svg());
    }

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private static List<Element> elements(Document svg, String tag) {
        NodeList found = svg.getElementsByTagName(tag);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }
}
