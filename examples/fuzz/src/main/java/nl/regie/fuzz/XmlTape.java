package nl.regie.fuzz;

import ca.uhn.fhir.context.FhirContext;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * A document in XML by some bytes: where they begin as XML does, the bytes themselves; otherwise changes of elements in
 * one of the documents to begin with, so that what comes of it is mostly well-formed.
 */
final class XmlTape {
    private static final FhirContext R4 = FhirContext.forR4Cached();
    private static final int BYTES_OF_A_CHANGE = 4;
    private static final int LENGTH = 1 + 10 * BYTES_OF_A_CHANGE;
    private static final String DECLARED =
            "<!DOCTYPE Bundle [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\"><!ENTITY c SYSTEM \"file:///nowhere\">]>";

    private final List<Document> seeds = new ArrayList<>();

    XmlTape(List<String> json) {
        try {
            DocumentBuilder builder = newBuilder();
            for (String seed : json) {
                seeds.add(builder.parse(new InputSource(new StringReader(written(seed)))));
            }
        } catch (ParserConfigurationException | SAXException | java.io.IOException e) {
            throw new IllegalStateException("A seed is XML.", e);
        }
    }

    private static DocumentBuilder newBuilder() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(false);
        return factory.newDocumentBuilder();
    }

    /** A resource in JSON, in XML. */
    static String written(String json) {
        return R4.newXmlParser().encodeResourceToString(R4.newJsonParser().parseResource(json));
    }

    List<byte[]> seeds() {
        return seeds.stream()
                .map(seed -> text(seed).getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    byte[] document(byte[] bytes) {
        if (bytes.length == 0 || bytes[0] == '<') {
            return bytes;
        }
        int which = bytes[0] & 0xFF;
        Document document =
                (Document) seeds.get(which * which / 256 * seeds.size() / 256).cloneNode(true);
        boolean isDeclared = false;
        for (int at = 1; at + BYTES_OF_A_CHANGE <= bytes.length && at < LENGTH; at += BYTES_OF_A_CHANGE) {
            int where = (bytes[at] & 0xFF) << 8 | (bytes[at + 1] & 0xFF);
            change(document, where, bytes[at + 2] & 0xFF, bytes[at + 3] & 0xFF);
            isDeclared |= bytes[at + 2] == 0 && bytes[at + 3] == 0;
        }
        return ((isDeclared ? DECLARED : "") + text(document)).getBytes(StandardCharsets.UTF_8);
    }

    private static void change(Document document, int where, int what, int with) {
        List<Element> places = new ArrayList<>();
        collect(document.getDocumentElement(), places);
        Element place = places.get(where % places.size());
        switch (what % 13) {
            case 0 -> remove(place);
            case 1 -> repeat(place);
            case 2 -> place.appendChild(places.get(with * 257 % places.size()).cloneNode(true));
            case 3 -> document.renameNode(place, null, name(with));
            case 4 -> place.setAttribute(attribute(with), value(with));
            case 5 -> place.removeAttribute("value");
            case 6 -> place.appendChild(document.createTextNode(value(with)));
            case 7 -> place.appendChild(markup(document, with));
            case 8 -> place.appendChild(with % 2 == 0 ? document.createComment("…") : document.createTextNode(" \n"));
            case 9 -> deepen(place, with);
            case 10 -> declare(place, with);
            default -> place.setAttribute("value", value(with));
        }
    }

    /** What people read of a resource, as others write it. */
    private static Element markup(Document document, int with) {
        Element div = document.createElement("div");
        div.setAttribute("xmlns", with % 7 == 0 ? "http://hl7.org/fhir" : "http://www.w3.org/1999/xhtml");
        Element within = document.createElement(with % 5 == 0 ? "script" : "b");
        within.setAttribute(with % 3 == 0 ? "xml:lang" : "class", value(with));
        within.appendChild(document.createTextNode(value(with)));
        div.appendChild(document.createComment("…"));
        div.appendChild(within);
        return div;
    }

    /** Elements in elements, up to some more than a document may have. */
    private static void deepen(Element place, int with) {
        Element last = place;
        for (int i = 0; i < with % 64; i++) {
            Element next = place.getOwnerDocument().createElement("extension");
            next.setAttribute("url", "x");
            last.appendChild(next);
            last = next;
        }
    }

    private static void declare(Element place, int with) {
        for (int i = 0; i < with % 16; i++) {
            place.setAttribute("xmlns:n" + i, "http://hl7.org/fhir");
        }
    }

    private static void repeat(Element place) {
        if (place.getParentNode() instanceof Element parent) {
            parent.insertBefore(place.cloneNode(true), place);
        }
    }

    private static void remove(Element place) {
        if (place.getParentNode() instanceof Element parent) {
            parent.removeChild(place);
        }
    }

    private static void collect(Element element, List<Element> places) {
        places.add(element);
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element each) {
                collect(each, places);
            }
        }
    }

    private static String name(int which) {
        return List.of("div", "id", "resource", "Goal", "contained", "extension", "_id", "resourceType", "mood", "url")
                .get(which % 10);
    }

    private static String attribute(int which) {
        return List.of("id", "url", "value", "onclick", "xmlns", "xmlns:x", "xml:lang", "xsi:schemaLocation")
                .get(which % 8);
    }

    private static String value(int which) {
        return switch (which % 12) {
            case 0 -> "";
            case 1 -> Tape.PLANTED;
            case 2 -> "true";
            case 3 -> "1." + which;
            case 4 -> "2026-02-" + which % 40;
            case 5 -> "http://hl7.org/fhir";
            case 6 -> "urn:uuid:" + Tape.PLANTED;
            case 7 -> Tape.PLANTED.repeat(which);
            case 8 -> "&c;";
            case 9 -> "active";
            case 10 -> " \u202e";
            default -> "-1e" + which;
        };
    }

    private static String text(Document document) {
        StringBuilder text = new StringBuilder();
        write(document.getDocumentElement(), text);
        return text.toString();
    }

    private static void write(Element element, StringBuilder text) {
        text.append('<').append(element.getTagName());
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Node attribute = element.getAttributes().item(i);
            text.append(' ').append(attribute.getNodeName()).append("=\"");
            text.append(escaped(attribute.getNodeValue()).replace("\"", "&quot;"))
                    .append('"');
        }
        text.append('>');
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element each) {
                write(each, text);
            } else if (child.getNodeType() == Node.TEXT_NODE) {
                text.append(escaped(child.getNodeValue()));
            } else if (child.getNodeType() == Node.COMMENT_NODE) {
                text.append("<!--").append(child.getNodeValue()).append("-->");
            }
        }
        text.append("</").append(element.getTagName()).append('>');
    }

    /** The reference to an entity stays one. */
    private static String escaped(String text) {
        return text.equals("&c;") ? text : text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
