package nl.regie.fhir.vocabulary;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A resource in FHIR JSON as the same in FHIR XML, indented. It is written here and not by HAPI, of which some versions
 * let the ends of lines in somebody's words become spaces.
 */
public final class XmlText {
    private static final String FHIR = "http://hl7.org/fhir";

    private final StringBuilder text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");

    private XmlText() {}

    public static String of(ObjectNode resource) {
        XmlText xml = new XmlText();
        xml.resource(resource, " xmlns=\"" + FHIR + "\"", 0);
        return xml.text.toString();
    }

    private void resource(JsonNode resource, String attributes, int layer) {
        String type = resource.path("resourceType").asText();
        begin(type, attributes, layer);
        children(resource, Set.of("resourceType"), layer + 1);
        end(type, layer);
    }

    private void children(JsonNode parent, Set<String> but, int layer) {
        Set<String> names = new LinkedHashSet<>();
        parent.fieldNames().forEachRemaining(name -> names.add(name.startsWith("_") ? name.substring(1) : name));
        names.removeAll(but);
        for (String name : names) {
            List<JsonNode> values = each(parent.path(name));
            List<JsonNode> beside = each(parent.path("_" + name));
            for (int i = 0; i < Math.max(values.size(), beside.size()); i++) {
                element(name, at(values, i), at(beside, i), layer);
            }
        }
    }

    private static List<JsonNode> each(JsonNode node) {
        List<JsonNode> all = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(all::add);
        } else if (!node.isMissingNode()) {
            all.add(node);
        }
        return all;
    }

    private static JsonNode at(List<JsonNode> nodes, int place) {
        return place < nodes.size() ? nodes.get(place) : MissingNode.getInstance();
    }

    private void element(String name, JsonNode value, JsonNode beside, int layer) {
        if (name.equals("div")) {
            text.append(value.asText()).append('\n');
        } else if (value.has("resourceType")) {
            begin(name, "", layer);
            resource(value, "", layer + 1);
            end(name, layer);
        } else {
            JsonNode content = value.isObject() ? value : beside;
            String attributes = attribute("id", content.path("id"))
                    + attribute("url", content.path("url"))
                    + (value.isObject() ? "" : attribute("value", value));
            begin(name, attributes, layer);
            int before = text.length();
            children(content, Set.of("id", "url"), layer + 1);
            if (text.length() == before) {
                text.insert(before - 2, '/');
            } else {
                end(name, layer);
            }
        }
    }

    private void begin(String name, String attributes, int layer) {
        text.append("  ".repeat(layer))
                .append('<')
                .append(name)
                .append(attributes)
                .append(">\n");
    }

    private void end(String name, int layer) {
        text.append("  ".repeat(layer)).append("</").append(name).append(">\n");
    }

    private static String attribute(String name, JsonNode value) {
        return value.isValueNode() && !value.isNull() ? " " + name + "=\"" + escaped(value.asText()) + "\"" : "";
    }

    /** The ends of lines and tabs as well, which would become spaces. */
    private static String escaped(String value) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char each = value.charAt(i);
            if (each == '&' || each == '<' || each == '>' || each == '"' || each < ' ') {
                escaped.append("&#").append((int) each).append(';');
            } else {
                escaped.append(each);
            }
        }
        return escaped.toString();
    }
}
