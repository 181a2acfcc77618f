package nl.regie.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.regie.entry.Language;
import nl.regie.entry.LocalizedText;
import nl.regie.organisation.AccentColour;
import nl.regie.organisation.HouseStyle;
import nl.regie.page.Block.Aside;
import nl.regie.page.Block.Boxes;
import nl.regie.page.Block.Drawn;
import nl.regie.page.Block.Line;
import nl.regie.page.Block.Lines;
import nl.regie.page.Block.Paragraph;
import nl.regie.page.Block.Quote;
import nl.regie.page.Block.Row;
import nl.regie.page.Block.Table;
import nl.regie.picture.Circle;
import nl.regie.picture.Lanes;
import nl.regie.picture.Picture.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** Wherever on a page a text stands, whatever was typed there: the elements and their attributes stay the same. */
class HostileWordsOnPagesTest {
    private static final Pattern LINES_OF_A_PICTURE = Pattern.compile("(?:<tspan x y>)++");
    private static final Map<String, Symbol> SYMBOLS = Map.of("x", new Symbol(List.of("M 1 1 L 2 2 Z")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "</style><style>body{display:none}",
                "\" onmouseover=\"alert(1)",
                "' onmouseover='alert(1)",
                "\"/><img src=x onerror=alert(1)/>",
                "</title></svg><svg onload=alert(1)>",
                "]]></b><!--",
                "&lt;b&gt; &#60;b&#62; &quot;",
                "{{title}} {{{title}}} {{#sections}} {{=<% %>=}}",
                "javascript:alert(1)",
                "}body{display:none"
            })
    void theMarkupOfAPageIsTheSameWhateverWasTyped(String typed) throws Exception {
        Page plain = pageWith(typed.replaceAll("[^ ]", "w"));
        Page hostile = pageWith(typed);

        assertThat(shape(hostile.html())).isEqualTo(shape(plain.html()));
        assertThat(shape(hostile.html(SYMBOLS))).isEqualTo(shape(plain.html(SYMBOLS)));
        assertThat(shape(hostile.fragment())).isEqualTo(shape(plain.fragment()));
        assertThat(new ObjectMapper().readTree(hostile.toJson()).path("title").textValue())
                .isEqualTo(typed);
        assertThat(parsed(hostile.fragment()).getTextContent()).contains(typed);
    }

    /** A block of each kind, with this in each of its texts. */
    private static Page pageWith(String typed) {
        List<String> twice = List.of(typed, typed);
        Table table = new Table(
                Optional.of(typed),
                List.of(typed, typed),
                List.of(new Row(typed, List.of(twice)), new Row(typed, Optional.of("there"), List.of(twice))));
        List<Block> blocks = List.of(
                new Quote(typed),
                new Lines(List.of(new Line(typed, twice))),
                table,
                new Aside(typed, twice),
                new Boxes(typed, twice),
                new Drawn(new Circle(typed, typed, List.of(new Words(typed, twice), new Words(typed, twice)))),
                new Drawn(new Lanes(
                        typed,
                        List.of(new Lanes.Lane(typed, List.of(new Lanes.Day(LocalDate.of(2026, 11, 2), typed)))))),
                Paragraph.of(typed),
                Paragraph.source(Phrase.cited(typed), Phrase.stressed(typed), Phrase.typed(typed)));
        Item item = new Item(Optional.of(typed), blocks);
        Section section =
                new Section(Optional.of("there"), typed, List.of(Paragraph.of(typed)), List.of(item), List.of());
        return Page.titled(Language.NL, Look.BOOK, typed)
                .from(Optional.of(HouseStyle.builder()
                        .name(LocalizedText.of(typed, typed))
                        .accent(AccentColour.SHIPPED)
                        .build()))
                .with(new Page.Contents(typed, typed))
                .open(Phrase.typed(typed))
                .stress(typed)
                .add(section.beside(Optional.of("x"), List.of(section.with(Stress.RED))))
                .build();
    }

    /**
     * The elements in their order, each with the names of its attributes, and no text. In a picture, other letters make
     * other lines.
     */
    private static String shape(String html) throws Exception {
        StringBuilder shape = new StringBuilder();
        collect(parsed(html), shape);
        return LINES_OF_A_PICTURE.matcher(shape).replaceAll("<tspan>");
    }

    private static void collect(Element element, StringBuilder shape) {
        shape.append('<').append(element.getTagName());
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            shape.append(' ').append(element.getAttributes().item(i).getNodeName());
        }
        shape.append('>');
        if (element.getTagName().equals("style")) {
            shape.append(element.getTextContent());
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element each) {
                collect(each, shape);
            }
        }
    }

    private static Element parsed(String html) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(html.replace("<!DOCTYPE html>", ""))))
                .getDocumentElement();
    }
}
