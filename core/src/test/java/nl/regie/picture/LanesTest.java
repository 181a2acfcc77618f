package nl.regie.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.StringReader;
import java.time.LocalDate;
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
import nl.regie.organisation.AccentColour;
import nl.regie.picture.Lanes.Day;
import nl.regie.picture.Lanes.Lane;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Time as a line. */
class LanesTest {
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

    @Property(tries = 200)
    void eachDayHasAMarkInItsLaneAndEachLaneItsWords(@ForAll("lanes") Lanes lanes) throws Exception {
        Document svg = parsed(lanes);
        assertThat(elements(svg, "circle"))
                .hasSize(lanes.lanes().stream()
                        .mapToInt(lane -> lane.days().size())
                        .sum());
        List<String> written = elements(svg, "text").stream()
                .map(Element::getTextContent)
                .filter(text -> !text.matches("20\\d\\d"))
                .toList();
        assertThat(written).isEqualTo(lanes.lanes().stream().map(Lane::label).toList());
        String aloud = elements(svg, "desc").get(0).getTextContent();
        lanes.lanes().stream()
                .flatMap(lane -> Stream.concat(
                        Stream.of(lane.label()), lane.days().stream().map(Day::written)))
                .forEach(words -> assertThat(aloud).contains(words));
        Statistics.label("there are days")
                .collect(!elements(svg, "circle").isEmpty())
                .coverage(count -> count.check(true).percentage(share -> share > 50));
    }

    @Property(tries = 200)
    void whatCameLaterStandsFurtherToTheRightAndAllStandsInThePicture(@ForAll("lanes") Lanes lanes) throws Exception {
        Document svg = parsed(lanes);
        List<Day> days =
                lanes.lanes().stream().flatMap(lane -> lane.days().stream()).toList();
        List<Double> marks = elements(svg, "circle").stream()
                .map(mark -> Double.parseDouble(mark.getAttribute("cx")))
                .toList();
        double width = Double.parseDouble(
                svg.getDocumentElement().getAttribute("viewBox").split(" ", -1)[2]);
        assertThat(marks).allMatch(x -> x > 160 && x < width);
        for (int i = 0; i < days.size(); i++) {
            for (int j = 0; j < days.size(); j++) {
                if (days.get(i).on().isBefore(days.get(j).on())) {
                    assertThat(marks.get(i)).isLessThanOrEqualTo(marks.get(j));
                }
            }
        }
    }

    /** Time runs from right to left for who reads so. */
    @Property(tries = 100)
    void fromTheRightWhatCameLaterStandsFurtherToTheLeft(@ForAll("lanes") Lanes lanes) throws Exception {
        List<Element> left = elements(parsed(lanes.svg()), "circle");
        List<Element> right = elements(parsed(lanes.svgFromTheRight(AccentColour.SHIPPED)), "circle");
        assertThat(right).hasSameSizeAs(left);
        for (int i = 0; i < left.size(); i++) {
            assertThat(Double.parseDouble(left.get(i).getAttribute("cx"))
                            + Double.parseDouble(right.get(i).getAttribute("cx")))
                    .isCloseTo(520, within(0.2));
        }
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
