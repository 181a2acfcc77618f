package nl.regie.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.regie.value.Shape;

/**
 * Writes the JSON Schema of a value from its interface: the form of each part, though not what must hold between parts.
 */
final class Schema {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Map<String, ObjectNode> definitions = new TreeMap<>();

    ObjectNode of(Class<?> type, String id) {
        ObjectNode schema = NODES.objectNode()
                .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("$id", id)
                .put("title", type.getSimpleName());
        schema.setAll(object(type));
        definitions.forEach(schema.putObject("$defs")::set);
        return schema;
    }

    private ObjectNode object(Class<?> type) {
        ObjectNode object = NODES.objectNode().put("type", "object").put("additionalProperties", false);
        ObjectNode properties = object.putObject("properties");
        ArrayNode required = object.putArray("required");
        Types.fields(type).forEach((name, fieldType) -> {
            properties.set(name, form(fieldType));
            if (Types.isRequired(fieldType)) {
                required.add(name);
            }
        });
        return object;
    }

    private ObjectNode form(Type type) {
        Class<?> raw = Types.raw(type);
        if (Types.isOptional(type)) {
            return form(Types.argument(type));
        }
        if (Types.isCollection(type)) {
            ObjectNode list = NODES.objectNode().put("type", "array");
            list.set("items", form(Types.argument(type)));
            return raw == Set.class ? list.put("uniqueItems", true) : list;
        }
        return Types.isValue(type) ? reference(raw) : leaf(raw);
    }

    private ObjectNode reference(Class<?> type) {
        String name = type.getSimpleName();
        if (!definitions.containsKey(name)) {
            definitions.put(name, NODES.objectNode());
            definitions.put(name, object(type));
        }
        return NODES.objectNode().put("$ref", "#/$defs/" + name);
    }

    private ObjectNode leaf(Class<?> type) {
        ObjectNode leaf = NODES.objectNode();
        if (type.isEnum()) {
            ArrayNode constants = leaf.putArray("enum");
            for (Object constant : type.getEnumConstants()) {
                constants.add(((Enum<?>) constant).name());
            }
        } else if (type == LocalDate.class) {
            leaf.put("type", "string").put("format", "date").put("pattern", JsonIn.DAY_FORM);
        } else if (type == Integer.class || type == int.class) {
            leaf.put("type", "integer");
        } else {
            leaf.put("type", "string");
            Shape shape = type.getAnnotation(Shape.class);
            if (shape != null) {
                leaf.put("pattern", shape.value());
                if (shape.longest() < Integer.MAX_VALUE) {
                    leaf.put("maxLength", shape.longest());
                }
            }
        }
        return leaf;
    }
}
