package nl.regie.fhir.incoming;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.StringReader;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import nl.regie.reading.TreeBounds;

/**
 * A document in FHIR XML as the same document in FHIR JSON, so that all is read in one way. An element that R4 does not
 * know comes along, and is told as in JSON. What JSON has no place for makes that there is no document: an attribute or
 * a namespace that is not FHIR's, text between elements, a declaration of types or entities.
 */
final class XmlDocument {
    private static final String FHIR = "http://hl7.org/fhir";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";
    private static final String OF_SCHEMAS = "http://www.w3.org/2001/XMLSchema-instance";

    /** What an element of FHIR or a narrative declares at most; a parser looks through all that stand above it. */
    private static final int MOST_NAMESPACES = 10;

    private static final Pattern WHOLE_NUMBER = Pattern.compile("^-?(?:0|[1-9][0-9]{0,17})$");
    private static final Pattern NUMBER = Pattern.compile("^-?(?:0|[1-9][0-9]{0,40})(?:[.][0-9]{1,40})?$");

    private final JsonNodeFactory nodes = JsonNodeFactory.instance;
    private final XMLStreamReader reader;
    private final long most;
    private long parts;
    private int layer;

    private XmlDocument(XMLStreamReader reader, int length) {
        this.reader = reader;
        this.most = TreeBounds.FREE_PARTS + (long) length / TreeBounds.CHARACTERS_OF_A_PART;
    }

    /** Whether a text is to be read as XML: nothing else begins so. */
    static boolean isXml(String text) {
        return text.stripLeading().startsWith("<");
    }

    /**
     * The same in JSON; empty where it is larger or deeper than a document may be.
     *
     * @throws XMLStreamException where it is no FHIR in XML
     */
    static Optional<String> toJson(String xml) throws XMLStreamException {
        if (declaresManyNamespaces(xml)) {
            throw noFhir();
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(xml.stripLeading()));
        try {
            return new XmlDocument(reader, xml.length()).document().map(JsonNode::toString);
        } finally {
            reader.close();
        }
    }

    /** For many in one element the parser takes time by their square, and it counts them nowhere. */
    private static boolean declaresManyNamespaces(String xml) {
        int element = -1;
        int declared = 0;
        for (int at = xml.indexOf("xmlns"); at >= 0; at = xml.indexOf("xmlns", at + 1)) {
            int begin = xml.lastIndexOf('<', at);
            declared = begin == element ? declared + 1 : 1;
            element = begin;
            if (declared > MOST_NAMESPACES) {
                return true;
            }
        }
        return false;
    }

    private Optional<ObjectNode> document() throws XMLStreamException {
        while (reader.next() != XMLStreamConstants.START_ELEMENT) {
            requireNothing();
        }
        try {
            ObjectNode resource = resource();
            while (reader.hasNext()) {
                reader.next();
                requireNothing();
            }
            return Optional.of(resource);
        } catch (TooLarge e) {
            return Optional.empty();
        }
    }

    /** Comments and white space say nothing; all else that is no element is none of FHIR's. */
    private void requireNothing() throws XMLStreamException {
        int event = reader.getEventType();
        boolean isNothing = event == XMLStreamConstants.COMMENT
                || event == XMLStreamConstants.SPACE
                || event == XMLStreamConstants.PROCESSING_INSTRUCTION
                || event == XMLStreamConstants.END_DOCUMENT
                || (event == XMLStreamConstants.CHARACTERS && reader.isWhiteSpace());
        if (!isNothing) {
            throw noFhir();
        }
    }

    private static XMLStreamException noFhir() {
        return new XMLStreamException("This is no FHIR in XML.");
    }

    private ObjectNode resource() throws XMLStreamException {
        String type = reader.getLocalName();
        requireFhir();
        ObjectNode resource = nodes.objectNode().put("resourceType", type);
        attributes(resource, false);
        children(resource, ElementPath.ofResource(type));
        return resource;
    }

    private void requireFhir() throws XMLStreamException {
        if (!FHIR.equals(reader.getNamespaceURI())) {
            throw noFhir();
        }
        if (++parts > most || ++layer > BoundedJson.DEEPEST) {
            throw new TooLarge();
        }
    }

    /** The attributes of an element but for its value: its id, and of an extension its address. */
    private Optional<String> attributes(ObjectNode element, boolean mayHaveValue) throws XMLStreamException {
        Optional<String> value = Optional.empty();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String namespace = reader.getAttributeNamespace(i);
            String name = reader.getAttributeLocalName(i);
            if (++parts > most) {
                throw new TooLarge();
            }
            if (OF_SCHEMAS.equals(namespace)) {
                continue;
            }
            if (namespace != null && !namespace.isEmpty()) {
                throw noFhir();
            }
            if (name.equals("value") && mayHaveValue) {
                value = Optional.of(reader.getAttributeValue(i));
            } else if (mayHaveValue && (name.equals("id") || name.equals("url"))) {
                element.put(name, reader.getAttributeValue(i));
            } else {
                throw noFhir();
            }
        }
        return value;
    }

    /** An element as it came. */
    private record Element(JsonNode value, ObjectNode beside) {}

    private void children(ObjectNode parent, ElementPath place) throws XMLStreamException {
        Map<String, List<Element>> children = new LinkedHashMap<>();
        while (reader.next() != XMLStreamConstants.END_ELEMENT) {
            if (reader.getEventType() != XMLStreamConstants.START_ELEMENT) {
                requireNothing();
            } else if (XHTML.equals(reader.getNamespaceURI())
                    && reader.getLocalName().equals("div")) {
                children.computeIfAbsent("div", none -> new ArrayList<>())
                        .add(new Element(nodes.textNode(markup()), nodes.objectNode()));
            } else if (Character.isUpperCase(reader.getLocalName().charAt(0))) {
                children.computeIfAbsent(reader.getLocalName(), none -> new ArrayList<>())
                        .add(new Element(resource(), nodes.objectNode()));
            } else {
                String name = reader.getLocalName();
                requireFhir();
                children.computeIfAbsent(name, none -> new ArrayList<>())
                        .add(element(
                                ElementPath.EXTENSIONS.contains(name) ? ElementPath.ofExtension() : place.child(name)));
            }
        }
        layer--;
        for (Map.Entry<String, List<Element>> each : children.entrySet()) {
            add(parent, each.getKey(), each.getValue(), place.isList(each.getKey()));
        }
    }

    private Element element(ElementPath place) throws XMLStreamException {
        ObjectNode element = nodes.objectNode();
        Optional<String> value = attributes(element, true);
        if (value.isEmpty() && !place.isPrimitive()) {
            children(element, place);
            return new Element(holdsAResource(element) ? element.elements().next() : element, nodes.objectNode());
        }
        children(element, place);
        return new Element(value.map(text -> primitive(text, place)).orElse(nodes.nullNode()), element);
    }

    /** In XML a resource has an element of its own, called as its type, where JSON has none. */
    private static boolean holdsAResource(ObjectNode element) {
        return element.size() == 1
                && Character.isUpperCase(element.fieldNames().next().charAt(0));
    }

    /** As JSON writes it; what is no number where a number should be stays the text that it is. */
    private JsonNode primitive(String text, ElementPath place) {
        return switch (place.literal()) {
            case TRUTH ->
                text.equals("true") || text.equals("false")
                        ? nodes.booleanNode(text.equals("true"))
                        : nodes.textNode(text);
            case WHOLE_NUMBER ->
                WHOLE_NUMBER.matcher(text).matches() ? nodes.numberNode(Long.parseLong(text)) : nodes.textNode(text);
            case NUMBER ->
                NUMBER.matcher(text).matches() ? nodes.numberNode(new BigDecimal(text)) : nodes.textNode(text);
            case TEXT -> nodes.textNode(text);
        };
    }

    private void add(ObjectNode parent, String name, List<Element> elements, boolean isList) throws XMLStreamException {
        boolean isAny = elements.stream().anyMatch(element -> !element.value().isNull());
        boolean isBeside =
                elements.stream().anyMatch(element -> !element.beside().isEmpty());
        if (isList || elements.size() > 1) {
            ArrayNode values = nodes.arrayNode();
            ArrayNode beside = nodes.arrayNode();
            elements.forEach(element -> {
                values.add(element.value());
                beside.add(element.beside().isEmpty() ? nodes.nullNode() : element.beside());
            });
            set(parent, name, values, isAny || !isBeside, beside, isBeside);
        } else {
            Element only = elements.get(0);
            set(parent, name, only.value(), isAny || !isBeside, only.beside(), isBeside);
        }
    }

    private static void set(
            ObjectNode parent, String name, JsonNode value, boolean isValue, JsonNode beside, boolean isBeside)
            throws XMLStreamException {
        if (isValue) {
            set(parent, name, value);
        }
        if (isBeside) {
            set(parent, "_" + name, beside);
        }
    }

    /** An element that is called as what JSON writes beside another would take its place, unseen. */
    private static void set(ObjectNode parent, String name, JsonNode value) throws XMLStreamException {
        if (parent.has(name)) {
            throw noFhir();
        }
        parent.set(name, value);
    }

    /** What people read of a resource, as it was written. */
    private String markup() throws XMLStreamException {
        StringWriter text = new StringWriter();
        XMLStreamWriter writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        int depth = 0;
        do {
            switch (reader.getEventType()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (!XHTML.equals(reader.getNamespaceURI()) || ++parts > most || ++depth > BoundedJson.DEEPEST) {
                        throw noFhir();
                    }
                    writer.writeStartElement(reader.getLocalName());
                    if (depth == 1) {
                        writer.writeDefaultNamespace(XHTML);
                    }
                    for (int i = 0; i < reader.getAttributeCount(); i++) {
                        parts++;
                        String prefix = reader.getAttributePrefix(i);
                        String name = reader.getAttributeLocalName(i);
                        writer.writeAttribute(
                                prefix == null || prefix.isEmpty() ? name : prefix + ":" + name,
                                reader.getAttributeValue(i));
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    writer.writeEndElement();
                    depth--;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE, XMLStreamConstants.CDATA ->
                    writer.writeCharacters(reader.getText());
                case XMLStreamConstants.COMMENT -> {}
                default -> throw noFhir();
            }
        } while (depth > 0 && reader.next() != XMLStreamConstants.END_DOCUMENT);
        writer.flush();
        return text.toString();
    }

    /** More or deeper than a document may be. */
    private static final class TooLarge extends RuntimeException {
        private static final long serialVersionUID = 1;

        TooLarge() {
            super("too large", null, false, false);
        }
    }
}
