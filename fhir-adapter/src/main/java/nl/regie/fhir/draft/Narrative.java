package nl.regie.fhir.draft;

import java.io.StringReader;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The words of a narrative, without its markup: a line for each block, and nothing of a script or a style. */
final class Narrative {
    private static final Set<String> BLOCKS =
            Set.of("p", "div", "br", "li", "tr", "table", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dt", "dd");
    private static final Set<String> CELLS = Set.of("td", "th");
    private static final Pattern WHITE = Pattern.compile("[ \\t\\n\\r\\u00A0]++");
    private static final Set<String> NO_WORDS = Set.of("script", "style", "head");

    private Narrative() {}

    /** The words; empty where there are none, or it is not well formed. */
    static Optional<String> words(String xhtml) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(xhtml));
            String words = words(reader);
            return words.isEmpty() ? Optional.empty() : Optional.of(words);
        } catch (XMLStreamException e) {
            return Optional.empty();
        }
    }

    private static String words(XMLStreamReader reader) throws XMLStreamException {
        StringBuilder words = new StringBuilder();
        int silent = 0;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                silent += NO_WORDS.contains(reader.getLocalName()) ? 1 : 0;
                words.append(BLOCKS.contains(reader.getLocalName()) ? "\n" : "");
                words.append(CELLS.contains(reader.getLocalName()) ? " " : "");
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                silent -= NO_WORDS.contains(reader.getLocalName()) ? 1 : 0;
                words.append(BLOCKS.contains(reader.getLocalName()) ? "\n" : "");
            } else if (reader.hasText() && event != XMLStreamConstants.COMMENT && silent == 0) {
                words.append(WHITE.matcher(reader.getText()).replaceAll(" "));
            }
        }
        return words.toString()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
