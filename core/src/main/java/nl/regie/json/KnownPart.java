package nl.regie.json;

import static nl.regie.json.Types.argument;
import static nl.regie.json.Types.isCollection;
import static nl.regie.json.Types.isOptional;
import static nl.regie.json.Types.isValue;
import static nl.regie.json.Types.raw;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Pattern;
import nl.regie.entry.Problem;
import nl.regie.reading.Reading;

/**
 * Leaves out of a document of a newer version what this version does not know, and tells all of it. A field that is not
 * known is left out alone; a constant that is not known takes with it what cannot be without it.
 */
final class KnownPart<T> {
    /** Leaving out one member may mean that others cannot stay; a document where that does not end is refused. */
    private static final int ROUNDS = 20;

    private static final Pattern INDEX = Pattern.compile("[0-9]{1,9}");

    private final ObjectNode document;
    private final Form<T> form;
    private final PartCheck check;
    private final Gaps gaps;
    private final Told told = new Told();
    private final IdentityHashMap<JsonNode, String> places = new IdentityHashMap<>();
    private final Set<JsonNode> incomplete = Collections.newSetFromMap(new IdentityHashMap<>());
    private Optional<JsonNode> member = Optional.empty();

    KnownPart(ObjectNode document, Form<T> form, PartCheck check, Gaps gaps) {
        this.document = document;
        this.form = form;
        this.check = check;
        this.gaps = gaps;
    }

    Reading<T> read() {
        leaveOutUnknown("", document, form.type());
        Reading<T> reading = StrictJson.bind(document, form, check);
        for (int round = 0; round < ROUNDS && reading.value().isEmpty(); round++) {
            if (!leaveOutWhatCannotStay(reading.problems())) {
                break;
            }
            reading = StrictJson.bind(document, form, check);
        }
        return reading.value().isPresent()
                ? reading.with(told.shortened())
                : Reading.refused(reading.problems().stream().map(this::asSeen).toList());
    }

    /** Whether the node can stay. */
    private boolean leaveOutUnknown(String at, JsonNode node, Type expected) {
        if (isOptional(expected)) {
            return leaveOutUnknown(at, node, argument(expected));
        }
        if (isCollection(expected) && node instanceof ArrayNode list) {
            members(at, list, argument(expected));
        } else if (isValue(expected) && node instanceof ObjectNode object) {
            return fields(at, object, raw(expected));
        } else if (isUnknownConstant(node, raw(expected))) {
            leftOut(
                    at,
                    "unknown-constant",
                    "Deze versie kent dit woord niet. Het is weggelaten, met wat er niet zonder kan.",
                    "This version does not know this constant. It was left out, with what cannot be without it.");
            return false;
        }
        return true;
    }

    private static boolean isUnknownConstant(JsonNode node, Class<?> expected) {
        return expected.isEnum()
                && node.isTextual()
                && Arrays.stream(expected.getEnumConstants())
                        .noneMatch(constant -> ((Enum<?>) constant).name().equals(node.textValue()));
    }

    private boolean fields(String at, ObjectNode object, Class<?> expected) {
        SortedMap<String, Type> known = Types.fields(expected);
        boolean canStay = true;
        int position = 0;
        for (Map.Entry<String, JsonNode> field : List.copyOf(object.properties())) {
            position++;
            String name = field.getKey();
            Type form = known.get(name);
            if (form == null) {
                unknownField(at, position);
                object.remove(name);
                closeGaps(at, name, field.getValue());
            } else if (!leaveOutUnknown(at + "/" + name, field.getValue(), form)) {
                object.remove(name);
                canStay &= !Types.isRequired(form);
            }
        }
        return canStay;
    }

    private void unknownField(String at, int position) {
        leftOut(
                at,
                "unknown-field",
                "Deze versie kent het " + position + "e veld hier niet. Het is weggelaten.",
                "This version does not know field " + position + " here. It was left out.");
    }

    /** A list of the whole that is not known is a kind of entry that is not known. */
    private void closeGaps(String at, String name, JsonNode list) {
        if (at.isEmpty() && list.isArray()) {
            list.forEach(each -> close(name, each));
        }
    }

    private void members(String at, ArrayNode list, Type expected) {
        boolean isOfTheWhole = at.lastIndexOf('/') == 0;
        List<JsonNode> all = list.valueStream().toList();
        list.removeAll();
        for (int i = 0; i < all.size(); i++) {
            JsonNode each = all.get(i);
            String place = at + "/" + i;
            if (isOfTheWhole) {
                member = Optional.of(each);
                places.put(each, place);
            }
            if (leaveOutUnknown(place, each, expected)) {
                list.add(each);
            } else if (isOfTheWhole) {
                close(at.substring(1), each);
            }
            if (isOfTheWhole) {
                member = Optional.empty();
            }
        }
    }

    private boolean leaveOutWhatCannotStay(List<Problem> problems) {
        Set<JsonNode> cannotStay = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Problem problem : problems) {
            memberAt(problem.where())
                    .filter(each -> incomplete.contains(each) || (!told.isNothing() && gaps.isToBeExpected(problem)))
                    .ifPresent(cannotStay::add);
        }
        cannotStay.forEach(each -> leftOut(
                places.getOrDefault(each, ""),
                "left-out",
                "Dit is weggelaten: het is niet te lezen zonder wat deze versie niet kent.",
                "This was left out: it cannot be read without what this version does not know."));
        for (Map.Entry<String, JsonNode> field : List.copyOf(document.properties())) {
            if (field.getValue() instanceof ArrayNode list) {
                List<JsonNode> all = list.valueStream().toList();
                list.removeAll();
                all.stream().filter(each -> !cannotStay.contains(each)).forEach(list::add);
                all.stream().filter(cannotStay::contains).forEach(each -> close(field.getKey(), each));
            }
        }
        return !cannotStay.isEmpty();
    }

    private void close(String list, JsonNode leftOut) {
        boolean canHold =
                !document.has(gaps.list()) || document.path(gaps.list()).isArray();
        gaps.standIn(new LeftOut(list, leftOut))
                .filter(standIn -> canHold)
                .ifPresent(standIn -> document.withArray("/" + gaps.list()).add(StrictJson.tree(standIn)));
    }

    /** The member of a list of the whole in which a problem lies. */
    private Optional<JsonNode> memberAt(String pointer) {
        String[] steps = pointer.split("/", 4);
        return steps.length < 3 || !INDEX.matcher(steps[2]).matches()
                ? Optional.empty()
                : Optional.ofNullable(document.path(steps[1]).get(Integer.parseInt(steps[2])));
    }

    /** The problem where whoever has the file sees it. */
    private Problem asSeen(Problem problem) {
        String[] steps = problem.where().split("/", 4);
        String rest = steps.length > 3 ? "/" + steps[3] : "";
        return memberAt(problem.where())
                .map(each -> places.containsKey(each) ? places.get(each) + rest : "")
                .map(problem::at)
                .orElse(problem);
    }

    private void leftOut(String at, String code, String nl, String en) {
        member.ifPresent(incomplete::add);
        told.add(Problem.of(at, code, nl, en));
    }
}
