package nl.regie.fhir.incoming;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import nl.regie.entry.Problem;
import nl.regie.reading.TreeBounds;
import nl.regie.reading.TreeBounds.Part;
import nl.regie.reading.Utf8;

/**
 * A JSON document within bounds, or why it is none; one in XML is read as the same in JSON. It is read before HAPI sees
 * it: HAPI reads any depth and says in its messages what stood there.
 *
 * @param object the document, where it is a JSON object
 * @param remarks why there is none
 */
public record BoundedJson(Optional<ObjectNode> object, List<Problem> remarks) {
    public static final int DEEPEST = 50;
    private static final int LONGEST_TEXT = 1_000_000;
    public static final int LARGEST_DOCUMENT = 64_000_000;

    /** A dossier as large as a document may be has some four million, and 33 thousand entries. */
    public static final int MOST_TOKENS = 5_000_000;

    /** Written out in full, before and after its point: FHIR asks for eighteen. */
    private static final int MOST_DIGITS = 100;

    /** With its letter and its sign. */
    private static final int LONGEST_EXPONENT = 6;

    /** In one list: that of the resources of a bundle. */
    private static final int MOST_MEMBERS = 100_000;

    private static final ObjectMapper MAPPER = mapper(StreamReadConstraints.builder()
            .maxNestingDepth(DEEPEST)
            .maxNumberLength(MOST_DIGITS)
            .maxStringLength(LONGEST_TEXT)
            .maxDocumentLength(LARGEST_DOCUMENT)
            .maxTokenCount(MOST_TOKENS)
            .build());

    public static BoundedJson read(String json) {
        if (json.length() > LARGEST_DOCUMENT) {
            return tooLarge();
        }
        try {
            String text = withoutMark(json);
            if (XmlDocument.isXml(text)) {
                return XmlDocument.toJson(text).map(BoundedJson::read).orElseGet(BoundedJson::tooLarge);
            }
            if (!areBoundsHeld(text)) {
                return tooLarge();
            }
            JsonNode document = MAPPER.readTree(text);
            return document instanceof ObjectNode object ? new BoundedJson(Optional.of(object), List.of()) : noJson();
        } catch (StreamConstraintsException e) {
            IncomingLog.turned(e, "too-large");
            return tooLarge();
        } catch (JsonProcessingException e) {
            IncomingLog.turned(e, "not-json");
            return noJson();
        } catch (XMLStreamException e) {
            IncomingLog.turned(e, "not-xml");
            return noXml();
        }
    }

    /** From UTF-8. Bytes that are no UTF-8 are refused: nothing is mended. */
    public static BoundedJson read(byte[] utf8) {
        return Utf8.text(utf8)
                .map(BoundedJson::read)
                .orElseGet(() -> refused(Problem.of(
                        "Bundle", "not-utf8", "Dit document is geen UTF-8.", "This document is not UTF-8.")));
    }

    private static boolean areBoundsHeld(String text) throws JsonProcessingException {
        try (JsonParser parser = MAPPER.createParser(text)) {
            return TreeBounds.hold(() -> nextPart(parser), text.length(), DEEPEST, MOST_MEMBERS);
        } catch (JsonProcessingException e) {
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory can always be read.", e);
        }
    }

    private static Part nextPart(JsonParser parser) throws IOException {
        JsonToken token = parser.nextToken();
        if (token == null) {
            return Part.NOTHING;
        }
        return switch (token) {
            case START_OBJECT -> Part.OBJECT;
            case START_ARRAY -> Part.LIST;
            case END_OBJECT, END_ARRAY -> Part.END;
            case FIELD_NAME -> Part.FIELD;
            case VALUE_NUMBER_FLOAT -> {
                requireFewDigits(parser.getText());
                yield Part.VALUE;
            }
            default -> Part.VALUE;
        };
    }

    /**
     * A few characters name a number of a billion digits, and HAPI writes it out in full. Of an exponent that is long
     * itself not even its number is made.
     */
    private static void requireFewDigits(String number) throws StreamConstraintsException {
        int exponent = Math.max(number.indexOf('e'), number.indexOf('E'));
        boolean isShort = exponent < 0 || number.length() - exponent <= LONGEST_EXPONENT;
        if (!isShort || digits(new BigDecimal(number)) > MOST_DIGITS) {
            throw new StreamConstraintsException("A number has more digits than one may have.");
        }
    }

    private static int digits(BigDecimal number) {
        return Math.max(number.scale(), number.precision() - number.scale());
    }

    /** Some programs begin a file with a mark of the order of its bytes. It says nothing. */
    private static String withoutMark(String json) {
        return json.startsWith("\uFEFF") ? json.substring(1) : json;
    }

    public static BoundedJson tooLarge() {
        return refused(Problem.of(
                "Bundle",
                "too-large",
                "Dit document is te groot of te diep: hoogstens " + DEEPEST + " lagen, " + LONGEST_TEXT
                        + " tekens in een tekst, " + MOST_DIGITS + " cijfers in een getal, " + LARGEST_DOCUMENT
                        + " tekens in het geheel, " + MOST_TOKENS
                        + " onderdelen, " + MOST_MEMBERS + " resources of delen in een lijst; en ten minste "
                        + TreeBounds.CHARACTERS_OF_A_PART + " tekens voor elk onderdeel na de eerste "
                        + TreeBounds.FREE_PARTS
                        + ".",
                "This document is too large or too deep: at most " + DEEPEST + " layers, " + LONGEST_TEXT
                        + " characters in a text, " + MOST_DIGITS + " digits in a number, " + LARGEST_DOCUMENT
                        + " characters in all, " + MOST_TOKENS + " parts, "
                        + MOST_MEMBERS + " resources or parts in a list; and at least "
                        + TreeBounds.CHARACTERS_OF_A_PART + " characters for each part after the first "
                        + TreeBounds.FREE_PARTS
                        + "."));
    }

    private static BoundedJson noJson() {
        return refused(Problem.of(
                "Bundle",
                "not-json",
                "Dit is geen FHIR in JSON die te lezen is: één object, waarin elk veld één keer voorkomt.",
                "This is not FHIR in JSON that can be read: one object, in which each field stands once."));
    }

    private static BoundedJson noXml() {
        return refused(Problem.of(
                "Bundle",
                "not-xml",
                "Dit is geen FHIR in XML die te lezen is: één resource in de naamruimte van FHIR, zonder DTD.",
                "This is not FHIR in XML that can be read: one resource in the namespace of FHIR, without a DTD."));
    }

    private static BoundedJson refused(Problem remark) {
        return new BoundedJson(Optional.empty(), List.of(remark));
    }

    private static ObjectMapper mapper(StreamReadConstraints bounds) {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(bounds)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        return JsonMapper.builder(factory)
                .enable(
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .build();
    }
}
