package nl.regie.json;

import static nl.regie.json.Types.argument;
import static nl.regie.json.Types.fields;
import static nl.regie.json.Types.isCollection;
import static nl.regie.json.Types.isOptional;
import static nl.regie.json.Types.isRequired;
import static nl.regie.json.Types.isValue;
import static nl.regie.json.Types.raw;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.regie.entry.EntryId;
import nl.regie.entry.InvalidValueException;
import nl.regie.entry.LocalizedText;
import nl.regie.entry.Problem;
import nl.regie.reading.Reading;
import nl.regie.value.Shape;

/**
 * Walks the tree of a document beside the type that it should be, and makes the value or tells everything that is
 * wrong.
 */
final class Explanation {
    private final PartCheck check;
    private final Told problems = new Told();
    private final Map<String, Object> readable = new LinkedHashMap<>();
    private final Set<String> textsInBrokenParts = new HashSet<>();
    private boolean triedAsAWhole;
    private boolean isApart;

    Explanation(PartCheck check) {
        this.check = check;
    }

    <T> Reading<T> of(JsonNode document, Class<T> type) {
        Optional<Object> whole = value("", document, type);
        if (problems.isNothing() && whole.isPresent()) {
            return Reading.of(type.cast(whole.get()));
        }
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
        return Reading.refused(problems.shortened());
    }

    /** What can be read by itself, part by part, of a document that is looked at in parts only. */
    Parts parts(JsonNode document, Class<?> type) {
        isApart = true;
        value("", document, type);
        return new Parts(readable, textsInBrokenParts, problems.shortened());
    }

    /** What stands here, where nothing in it is wrong. */
    private Optional<Object> value(String at, JsonNode node, Type type) {
        if (problems.isEnough()) {
            return Optional.empty();
        }
        if (node.isNull()) {
            add(
                    at,
                    "null",
                    "Laat het veld weg in plaats van null te schrijven.",
                    "Leave the field out instead of writing null.");
            return Optional.empty();
        } else if (isOptional(type)) {
            return value(at, node, argument(type));
        } else if (isCollection(type)) {
            return list(at, node, type);
        } else if (isValue(type)) {
            return object(at, node, raw(type));
        }
        return leaf(at, node, raw(type));
    }

    private Optional<Object> list(String at, JsonNode node, Type type) {
        if (!node.isArray()) {
            add(at, "wrong-type", "Hier hoort een lijst te staan.", "A list is expected here.");
            rememberTexts(node);
            return Optional.empty();
        }
        Set<Object> seen = new HashSet<>();
        List<Object> members = new ArrayList<>();
        for (int i = 0; i < node.size() && !problems.isEnough(); i++) {
            String place = at + "/" + i;
            value(place, node.get(i), argument(type)).ifPresent(members::add);
            if (raw(type) == Set.class && !seen.add(member(node.get(i)))) {
                add(place, "duplicate-member", "Dit staat al in de lijst.", "This stands in the list already.");
            }
        }
        return Optional.of(members);
    }

    /** Texts, unlike nodes, can be ordered, so that those whose hashes collide are found as fast as others. */
    private static Object member(JsonNode node) {
        return node.isTextual() ? node.textValue() : node;
    }

    private Optional<Object> object(String at, JsonNode node, Class<?> type) {
        if (!node.isObject()) {
            add(
                    at,
                    "wrong-type",
                    "Hier hoort een object te staan: " + type.getSimpleName() + ".",
                    "An object is expected here: " + type.getSimpleName() + ".");
            rememberTexts(node);
            return Optional.empty();
        }
        int before = problems.count();
        SortedMap<String, Type> fields = fields(type);
        Map<String, Object> given = new LinkedHashMap<>();
        unknownFields(at, node, fields.keySet());
        fields.forEach((name, fieldType) -> {
            if (node.has(name)) {
                value(child(at, name), node.get(name), fieldType).ifPresent(each -> given.put(name, each));
            } else if (isRequired(fieldType)) {
                add(child(at, name), "missing", "Dit veld is nodig.", "This field is needed.");
            }
        });
        boolean isToBeMade = problems.count() == before && !(isApart && isWhole(at));
        Optional<Object> made = isToBeMade ? whole(at, type, given) : Optional.empty();
        if (made.isEmpty() && !isWhole(at)) {
            rememberTexts(node);
        }
        return made;
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

    /** The value, where its parts can be together; if not, the reasons are told. */
    private Optional<Object> whole(String at, Class<?> type, Map<String, Object> given) {
        triedAsAWhole |= isWhole(at);
        Optional<Object> made = made(at, type, () -> Optional.of(ByReflection.value(type, given)));
        made.ifPresent(value -> readable.put(at, value));
        return made;
    }

    private Optional<Object> leaf(String at, JsonNode node, Class<?> type) {
        Optional<Object> leaf = made(at, type, () -> plain(node, type));
        if (isApart && type == EntryId.class) {
            leaf.ifPresent(id -> readable.put(at, id));
        }
        return leaf;
    }

    /** What a text or a number says, where it is of the kind that is expected. */
    private static Optional<Object> plain(JsonNode node, Class<?> type) {
        if (type == Integer.class) {
            return node.isInt() ? Optional.of(node.intValue()) : Optional.empty();
        } else if (!node.isTextual()) {
            return Optional.empty();
        } else if (type == String.class) {
            return Optional.of(node.textValue());
        } else if (type == LocalDate.class) {
            return JsonIn.day(node.textValue()).map(day -> day);
        } else if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .filter(constant -> ((Enum<?>) constant).name().equals(node.textValue()))
                    .map(constant -> (Object) constant)
                    .findFirst();
        }
        return Optional.of(ByReflection.ofText(type, node.textValue()));
    }

    private Optional<Object> made(String at, Class<?> type, Supplier<Optional<Object>> made) {
        try {
            Optional<Object> value = made.get();
            if (value.isEmpty()) {
                problems.add(Problem.of(at, "wrong-value", expected(type)));
            }
            return value;
        } catch (InvalidValueException e) {
            e.problems().forEach(problem -> problems.add(problem.within(at)));
            return Optional.empty();
        } catch (RuntimeException e) {
            // whatever stands in a document, it is told
            ReadingLog.turned(e, "wrong-value");
            problems.add(Problem.of(at, "wrong-value", expected(type)));
            return Optional.empty();
        }
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
