package nl.regie.generators;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.regie.dossier.Dossier;
import nl.regie.generators.ValueTypes.Accessor;

/** The fields of a dossier by name, where each stands in a file, and lists of those of which something is not asked. */
public final class FieldsOfFiles {
    private static final String BETWEEN = " – ";

    private FieldsOfFiles() {}

    /**
     * Every field of a dossier and of what it holds. What stands in more than one type is named by the type that
     * declares it, such as {@code Entry.id}.
     */
    public static Map<String, Accessor> all() {
        Map<String, Accessor> fields = new TreeMap<>();
        ValueTypes.reachableFrom(Dossier.class).stream()
                .map(ValueTypes::accessors)
                .flatMap(Collection::stream)
                .forEach(accessor -> fields.put(name(accessor), accessor));
        return fields;
    }

    /** Where in the file of a dossier each field stands. */
    public static Map<String, List<JsonPointer>> places(JsonNode dossier) {
        Map<String, List<JsonPointer>> places = new TreeMap<>();
        collect(dossier, Dossier.class, JsonPointer.empty(), places);
        return places;
    }

    /** The fields that stand on a list, each with the reason why. */
    public static Map<String, String> reasons(Path list) {
        try {
            return Files.readAllLines(list).stream()
                    .map(line -> line.split(BETWEEN, 2))
                    .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1], (one, other) -> one, TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void collect(JsonNode value, Class<?> type, JsonPointer at, Map<String, List<JsonPointer>> places) {
        if (value instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                collect(list.get(i), type, at.appendIndex(i), places);
            }
        } else if (value instanceof ObjectNode object && ValueTypes.isValue(type)) {
            for (Accessor accessor : ValueTypes.accessors(type)) {
                String field = accessor.method().getName();
                if (object.has(field)) {
                    JsonPointer place = at.appendProperty(field);
                    places.computeIfAbsent(name(accessor), none -> new ArrayList<>())
                            .add(place);
                    collect(object.path(field), ValueTypes.leafType(accessor.type()), place, places);
                }
            }
        }
    }

    private static String name(Accessor accessor) {
        return accessor.method().getDeclaringClass().getSimpleName() + "."
                + accessor.method().getName();
    }
}
