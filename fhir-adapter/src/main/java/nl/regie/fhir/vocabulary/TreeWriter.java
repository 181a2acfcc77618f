package nl.regie.fhir.vocabulary;

import ca.uhn.fhir.parser.json.BaseJsonLikeWriter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * What HAPI writes of a resource, as a tree: the same tree that Jackson reads from the text, without the text between
 * them.
 */
final class TreeWriter extends BaseJsonLikeWriter {
    private static final JsonNodeFactory MAKE = JsonNodeFactory.instance;
    private static final BigInteger LARGEST_INT = BigInteger.valueOf(Integer.MAX_VALUE);
    private static final BigInteger LARGEST_LONG = BigInteger.valueOf(Long.MAX_VALUE);

    private final ObjectNode root = MAKE.objectNode();
    private final Deque<ContainerNode<?>> open = new ArrayDeque<>();

    ObjectNode tree() {
        return root;
    }

    @Override
    public BaseJsonLikeWriter init() {
        return this;
    }

    @Override
    public BaseJsonLikeWriter flush() {
        return this;
    }

    @Override
    public void close() {
        // a tree holds nothing that is to be closed
    }

    @Override
    public BaseJsonLikeWriter beginObject() {
        open.push(open.isEmpty() ? root : ((ArrayNode) open.element()).addObject());
        return this;
    }

    @Override
    public BaseJsonLikeWriter beginObject(String name) {
        open.push(object().putObject(name));
        return this;
    }

    @Override
    public BaseJsonLikeWriter beginArray(String name) {
        open.push(object().putArray(name));
        return this;
    }

    @Override
    public BaseJsonLikeWriter write(String value) {
        return add(MAKE.textNode(value));
    }

    @Override
    public BaseJsonLikeWriter write(BigInteger value) {
        return add(number(value));
    }

    @Override
    public BaseJsonLikeWriter write(BigDecimal value) {
        return add(number(value));
    }

    @Override
    public BaseJsonLikeWriter write(long value) {
        return add(number(BigInteger.valueOf(value)));
    }

    @Override
    public BaseJsonLikeWriter write(double value) {
        return add(number(BigDecimal.valueOf(value)));
    }

    @Override
    public BaseJsonLikeWriter write(Boolean value) {
        return add(MAKE.booleanNode(value));
    }

    @Override
    public BaseJsonLikeWriter write(boolean value) {
        return add(MAKE.booleanNode(value));
    }

    @Override
    public BaseJsonLikeWriter writeNull() {
        return add(MAKE.nullNode());
    }

    @Override
    public BaseJsonLikeWriter write(String name, String value) {
        return put(name, MAKE.textNode(value));
    }

    @Override
    public BaseJsonLikeWriter write(String name, BigInteger value) {
        return put(name, number(value));
    }

    @Override
    public BaseJsonLikeWriter write(String name, BigDecimal value) {
        return put(name, number(value));
    }

    @Override
    public BaseJsonLikeWriter write(String name, long value) {
        return put(name, number(BigInteger.valueOf(value)));
    }

    @Override
    public BaseJsonLikeWriter write(String name, double value) {
        return put(name, number(BigDecimal.valueOf(value)));
    }

    @Override
    public BaseJsonLikeWriter write(String name, Boolean value) {
        return put(name, MAKE.booleanNode(value));
    }

    @Override
    public BaseJsonLikeWriter write(String name, boolean value) {
        return put(name, MAKE.booleanNode(value));
    }

    @Override
    public BaseJsonLikeWriter endObject() {
        return endBlock();
    }

    @Override
    public BaseJsonLikeWriter endArray() {
        return endBlock();
    }

    @Override
    public BaseJsonLikeWriter endBlock() {
        open.pop();
        return this;
    }

    private BaseJsonLikeWriter add(JsonNode value) {
        ((ArrayNode) open.element()).add(value);
        return this;
    }

    private BaseJsonLikeWriter put(String name, JsonNode value) {
        object().set(name, value);
        return this;
    }

    private ObjectNode object() {
        return (ObjectNode) open.element();
    }

    /** As it would be written: HAPI keeps in what way a number was written, and tells it as text only. */
    private static JsonNode number(BigDecimal value) {
        String written = value.toString();
        boolean isWhole = written.chars().allMatch(each -> each == '-' || Character.isDigit(each));
        return isWhole ? number(new BigInteger(written)) : DecimalNode.valueOf(new BigDecimal(written));
    }

    private static JsonNode number(BigInteger value) {
        BigInteger size = value.abs();
        if (size.compareTo(LARGEST_INT) <= 0) {
            return MAKE.numberNode(value.intValue());
        }
        return size.compareTo(LARGEST_LONG) <= 0 ? MAKE.numberNode(value.longValue()) : MAKE.numberNode(value);
    }
}
