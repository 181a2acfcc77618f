package nl.regie.fhir.mapping;

import java.util.List;
import java.util.regex.Pattern;
import nl.regie.page.Block;
import nl.regie.page.Block.Line;
import nl.regie.page.Block.Lines;
import nl.regie.page.Block.Quote;
import nl.regie.page.Item;
import nl.regie.page.Page;
import nl.regie.page.Section;
import org.hl7.fhir.utilities.xhtml.NodeType;
import org.hl7.fhir.utilities.xhtml.XhtmlNode;

/**
 * A page as the XHTML of a narrative: the elements of its fragment, without the boxes around them. It has one
 * {@code div}, no ends of lines and no white space but single spaces, for servers begin each further {@code div} on a
 * line of its own and make spaces of all other white space.
 */
final class NarrativeText {
    private static final String XHTML = "http://www.w3.org/1999/xhtml";
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final XhtmlNode div = new XhtmlNode(NodeType.Element, "div");

    private NarrativeText() {}

    static XhtmlNode of(Page page) {
        NarrativeText narrative = new NarrativeText();
        narrative.write(page);
        return narrative.div;
    }

    private void write(Page page) {
        div.setAttribute("xmlns", XHTML);
        div.setAttribute("lang", page.language().tag());
        say(page.title(), div.addTag("h2"));
        page.opening().forEach(this::write);
        page.sections().forEach(this::write);
    }

    private void write(Section section) {
        say(section.heading(), div.addTag("h3"));
        section.notes().forEach(this::write);
        section.items().forEach(this::write);
    }

    private void write(Item item) {
        item.title().ifPresent(title -> say(title, typed("h4", div)));
        item.blocks().forEach(this::write);
    }

    private void write(Block block) {
        if (block instanceof Quote quote) {
            say(quote.words(), typed("blockquote", div));
        } else if (block instanceof Lines lines) {
            XhtmlNode list = div.addTag("dl");
            lines.lines().forEach(line -> write(line, list));
        } else {
            throw new IllegalStateException(
                    "no narrative has a " + block.getClass().getSimpleName());
        }
    }

    private static void write(Line line, XhtmlNode list) {
        say(line.label(), list.addTag("dt"));
        XhtmlNode values = list.addTag("dd");
        line.values().forEach(value -> say(value, typed("p", values)));
    }

    /** What somebody typed is read from the side where its own writing begins. */
    private static XhtmlNode typed(String element, XhtmlNode inside) {
        return inside.addTag(element).setAttribute("dir", "auto");
    }

    private static void say(String text, XhtmlNode element) {
        List<String> lines = List.of(text.strip().split("\n", -1));
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                element.addTag("br");
            }
            if (!lines.get(i).isEmpty()) {
                element.addText(SPACE.matcher(lines.get(i)).replaceAll(" "));
            }
        }
    }
}
