package nl.regie.fhir.validation;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.regie.entry.Problem;

/** What a document must be before the validator sees it, which would read any depth: JSON, and not too much of it. */
final class Bounds {
    private static final int DEEPEST = 100;
    private static final int LARGEST_DOCUMENT = 64_000_000;
    private static final XMLInputFactory XML = xml();
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LARGEST_DOCUMENT)
                    .maxDocumentLength(LARGEST_DOCUMENT)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private Bounds() {}

    /** Why the validator is not asked, if it is not. */
    static Optional<Problem> problem(String json) {
        if (json.length() > LARGEST_DOCUMENT) {
            return Optional.of(tooLarge(""));
        }
        try (JsonParser parser = JSON.createParser(json)) {
            return problem(parser);
        } catch (IOException e) {
            throw new UncheckedIOException("Nothing is read here but memory.", e);
        }
    }

    private static Optional<Problem> problem(JsonParser parser) throws IOException {
        try {
            boolean isObject = parser.nextToken() == JsonToken.START_OBJECT;
            int open = isObject ? 1 : 0;
            while (open > 0) {
                JsonToken token = parser.nextToken();
                open += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                if (token == JsonToken.VALUE_STRING && "div".equals(parser.currentName())) {
                    Optional<Problem> problem = ofNarrative(parser.getText(), place(parser));
                    if (problem.isPresent()) {
                        return problem;
                    }
                }
            }
            return isObject && parser.nextToken() == null ? Optional.empty() : Optional.of(noJson(place(parser)));
        } catch (StreamConstraintsException e) {
            return Optional.of(tooLarge(place(parser)));
        } catch (JsonProcessingException e) {
            return Optional.of(noJson(place(parser)));
        }
    }

    /** The validator says of each element of a narrative what holds all others, and reads also what is no XML. */
    private static Optional<Problem> ofNarrative(String div, String place) {
        int layers = 0;
        try {
            XMLStreamReader xml = XML.createXMLStreamReader(new StringReader(div));
            while (xml.hasNext()) {
                int event = xml.next();
                layers += event == XMLStreamConstants.START_ELEMENT
                        ? 1
                        : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
                if (layers > DEEPEST) {
                    return Optional.of(tooLarge(place));
                }
            }
            return Optional.empty();
        } catch (XMLStreamException e) {
            return Optional.of(Problem.of(
                    place,
                    "not-xhtml",
                    "Deze tekst is geen XHTML die te lezen is.",
                    "This narrative is no XHTML that can be read."));
        }
    }

    private static XMLInputFactory xml() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }

    private static String place(JsonParser parser) {
        return "line " + parser.currentLocation().getLineNr() + ", column "
                + parser.currentLocation().getColumnNr();
    }

    private static Problem tooLarge(String place) {
        return Problem.of(
                place,
                "too-large",
                "Dit document is te groot of te diep: hoogstens " + DEEPEST + " lagen en " + LARGEST_DOCUMENT
                        + " tekens.",
                "This document is too large or too deep: at most " + DEEPEST + " layers and " + LARGEST_DOCUMENT
                        + " characters.");
    }

    private static Problem noJson(String place) {
        return Problem.of(
                place,
                "not-json",
                "Dit is niet één JSON-object waarin elk veld één keer voorkomt.",
                "This is not one JSON object in which each field stands once.");
    }
}
