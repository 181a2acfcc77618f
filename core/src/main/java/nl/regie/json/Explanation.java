package nl.regie.json;

import static nl.regie.json.Types.argument;
import static nl.regie.json.Types.fields;
import static nl.regie.json.Types.isCollection;
import static nl.regie.json.Types.isOptional;
import static nl.regie.json.Types.isRequired;
import static nl.regie.json.Types.isValue;
import static nl.regie.json.Types.raw;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import nl.regie.entry.InvalidValueException;
import nl.regie.entry.LocalizedText;
import nl.regie.entry.Problem;
import nl.regie.value.Shape;

/** Walks the tree of a refused document beside the type that it should be, and tells everything that is wrong. */
final class Explanation {
    private final ObjectMapper mapper;
    private final PartCheck check;
    private final Told problems = new Told();
    private final Map<String, Object> readable = new LinkedHashMap<>();
    private final Set<String> textsInBrokenParts = new HashSet<>();
    private boolean triedAsAWhole;

    Explanation(ObjectMapper mapper, PartCheck check) {
        this.mapper = mapper;
        this.check = check;
    }

    List<Problem> of(JsonNode document, Class<?> type) {
        value("", document, type);
        if (!triedAsAWhole && !problems.isEnough()) {
            problems.addAll(check.problemsBetween(new Parts(readable, textsInBrokenParts)));
        }
        if (problems.isNothing()) {
            add(
                    "",
                    "refused",
                    "Dit document is geweigerd om een reden die hier niet bekend is.",
                    "Refused for a reason that is not known here.");
        }
        return problems.shortened();
    }

    private void value(String at, JsonNode node, Type type) {
        if (problems.isEnough()) {
            return;
        }
        if (node.isNull()) {
            add(
                    at,
                    "null",
                    "Laat het veld weg in plaats van null te schrijven.",
                    "Leave the field out instead of writing null.");
        } else if (isOptional(type)) {
            value(at, node, argument(type));
        } else if (isCollection(type)) {
            list(at, node, type);
        } else if (isValue(type)) {
            object(at, node, raw(type));
        } else {
            leaf(at, node, raw(type));
        }
    }

    private void list(String at, JsonNode node, Type type) {
        if (!node.isArray()) {
            add(at, "wrong-type", "Hier hoort een lijst te staan.", "A list is expected here.");
            rememberTexts(node);
            return;
        }
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < node.size() && !problems.isEnough(); i++) {
            String place = at + "/" + i;
            value(place, node.get(i), argument(type));
            if (raw(type) == Set.class && !seen.add(member(node.get(i)))) {
                add(place, "duplicate-member", "Dit staat al in de lijst.", "This stands in the list already.");
            }
        }
    }

    /** Texts, unlike nodes, can be ordered, so that those whose hashes collide are found as fast as others. */
    private static Object member(JsonNode node) {
        return node.isTextual() ? node.textValue() : node;
    }

    private void object(String at, JsonNode node, Class<?> type) {
        if (!node.isObject()) {
            add(
                    at,
                    "wrong-type",
                    "Hier hoort een object te staan: " + type.getSimpleName() + ".",
                    "An object is expected here: " + type.getSimpleName() + ".");
            rememberTexts(node);
            return;
        }
        int before = problems.count();
        SortedMap<String, Type> fields = fields(type);
        unknownFields(at, node, fields.keySet());
        fields.forEach((name, fieldType) -> {
            if (node.has(name)) {
                value(child(at, name), node.get(name), fieldType);
            } else if (isRequired(fieldType)) {
                add(child(at, name), "missing", "Dit veld is nodig.", "This field is needed.");
            }
        });
        boolean isBroken = problems.count() > before || !binds(at, node, type);
        if (isBroken && !isWhole(at)) {
            rememberTexts(node);
        }
    }

    /** Told at the object that holds it: a name that nobody knows may be somebody's words. */
    private void unknownFields(String at, JsonNode node, Set<String> known) {
        int position = 0;
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            position++;
            if (problems.isEnough()) {
                return;
            }
            if (!known.contains(field.getKey())) {
                unknownField(at, position, meant(field.getKey(), node, known));
                rememberTexts(field.getValue());
            }
        }
    }

    private void unknownField(String at, int position, Optional<String> meant) {
        add(
                at,
                "unknown-field",
                "Deze versie kent het " + position + "e veld hier niet."
                        + meant.map(name -> " Is " + name + " bedoeld?").orElse(""),
                "This version does not know field " + position + " here."
                        + meant.map(name -> " Is " + name + " meant?").orElse(""));
    }

    /** A field that is there already cannot be meant by another name. */
    private static Optional<String> meant(String written, JsonNode node, Set<String> known) {
        return NearName.among(known.stream().filter(name -> !node.has(name)).toList(), written);
    }

    /**
     * The whole is broken as soon as any part is; the parts beside that one can still be checked against each other.
     */
    private static boolean isWhole(String at) {
        return at.isEmpty();
    }

    /** Whether the object is a value by itself; if not, the reasons are told. */
    private boolean binds(String at, JsonNode node, Class<?> type) {
        triedAsAWhole |= isWhole(at);
        Optional<Object> bound = tryToBind(at, node, type);
        bound.ifPresent(value -> readable.put(at, value));
        return bound.isPresent();
    }

    private void leaf(String at, JsonNode node, Class<?> type) {
        tryToBind(at, node, type);
    }

    private Optional<Object> tryToBind(String at, JsonNode node, Class<?> type) {
        try {
            Optional<Object> bound = Optional.ofNullable(mapper.treeToValue(node, type));
            if (bound.isEmpty()) {
                // a text without characters, where Jackson reads no number
                problems.add(Problem.of(at, "wrong-value", expected(type)));
            }
            return bound;
        } catch (JsonProcessingException e) {
            ReadingLog.turned(
                    e, reasons(e).map(reasons -> reasons.get(0).code()).orElse("wrong-value"));
            reasons(e)
                    .ifPresentOrElse(
                            reasons -> reasons.forEach(problem -> problems.add(problem.within(at))),
                            () -> problems.add(Problem.of(at, "wrong-value", expected(type))));
            return Optional.empty();
        }
    }

    private static Optional<List<Problem>> reasons(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidValueException invalid) {
                return Optional.of(invalid.problems());
            }
        }
        return Optional.empty();
    }

    private static LocalizedText expected(Class<?> type) {
        if (type == LocalDate.class) {
            return LocalizedText.of(
                    "Hier hoort een bestaande dag te staan, als tekst: jjjj-mm-dd.",
                    "An existing day is expected here, as a text: yyyy-mm-dd.");
        }
        if (type.isEnum()) {
            String names = Arrays.stream(type.getEnumConstants())
                    .map(constant -> ((Enum<?>) constant).name())
                    .collect(Collectors.joining(", "));
            return LocalizedText.of(
                    "Hier hoort een van deze woorden te staan: " + names + ".",
                    "One of these is expected here: " + names + ".");
        }
        if (type == String.class || type.isAnnotationPresent(Shape.class)) {
            return LocalizedText.of("Hier hoort een tekst te staan.", "A text is expected here.");
        }
        if (type == Integer.class) {
            return LocalizedText.of(
                    "Hier hoort een heel getal te staan, zonder aanhalingstekens.",
                    "A whole number is expected here, without quotation marks.");
        }
        String name = type.getSimpleName();
        return LocalizedText.of("Dit kan geen " + name + " zijn.", "This cannot be a " + name + ".");
    }

    private void rememberTexts(JsonNode node) {
        if (node.isTextual()) {
            textsInBrokenParts.add(node.textValue());
        }
        node.forEach(this::rememberTexts);
    }

    /** The names of fields that are known have no character that a pointer would need to escape. */
    private static String child(String at, String known) {
        return at + "/" + known;
    }

    private void add(String at, String code, String nl, String en) {
        problems.add(Problem.of(at, code, nl, en));
    }
}
