package nl.regie.fhir.incoming;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.regie.entry.Problem;
import nl.regie.fhir.vocabulary.R4;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.utilities.xhtml.XhtmlNode;

/**
 * What came, beside what we would write for the dossier that was read from it. Whatever differs was not understood, or
 * says something else than the rest of the bundle. References are compared by what they lead to, for a server may have
 * given resources other names.
 */
public final class WhatDiffers {
    /**
     * A member of an array is looked for at most this far on, so that large arrays take no more than their share of
     * time.
     */
    private static final int WINDOW = 50;

    /** What HAPI 7.4 makes, of XML, of an element with an attribute. */
    private static final String OF_NO_NAMESPACE = " xmlns=\"null\"";

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern QUOTE = Pattern.compile("&quot;|&#34;|&#x22;");
    private static final Pattern OF_A_SERVER = Pattern.compile("https?://");

    private final ObjectNode came;
    private final Inbound in;
    private final Map<String, String> ourNames = new HashMap<>();
    private final List<Problem> remarks = new ArrayList<>();

    public WhatDiffers(ObjectNode came, Inbound in) {
        this.came = came;
        this.in = in;
        in.claims().forEach((url, received) -> ourNames.putIfAbsent(received.fullUrl(), url));
    }

    public List<Problem> with(Bundle bundle, List<IncomingResource> ours) {
        ObjectNode written = R4.tree(bundle);
        Map<String, JsonNode> writtenByUrl = new HashMap<>();
        written.path("entry")
                .forEach(entry -> writtenByUrl.put(entry.path("fullUrl").asText(), entry));
        compareObjects("Bundle", ElementPath.resource("Bundle"), withoutEntries(came), withoutEntries(written));
        in.claims().forEach((url, received) -> {
            if (writtenByUrl.containsKey(url)) {
                compareEntries(received, writtenByUrl.remove(url));
            } else {
                notUnderstood(received.path());
            }
        });
        ours.stream().filter(received -> !in.isClaimed(received)).forEach(received -> notUnderstood(received.path()));
        writtenByUrl.values().forEach(entry -> missing("Bundle.entry"));
        return remarks;
    }

    private static ObjectNode withoutEntries(ObjectNode bundle) {
        ObjectNode shell = bundle.objectNode();
        bundle.properties().forEach(field -> {
            if (!field.getKey().equals("entry")) {
                shell.set(field.getKey(), field.getValue());
            }
        });
        return shell;
    }

    private void compareEntries(IncomingResource received, JsonNode written) {
        String path = "Bundle.entry[" + received.index() + "]";
        JsonNode entry = came.path("entry").path(received.index());
        compareFullUrls(path + ".fullUrl", entry.path("fullUrl"), written.path("fullUrl"));
        JsonNode resource = written.path("resource");
        if (!saysTheSame(received.tree(), resource)) {
            compareObjects(
                    received.path(),
                    ElementPath.resource(received.tree().path("resourceType").asText()),
                    byOurNames(received.tree()),
                    resource);
        }
        entry.fieldNames().forEachRemaining(field -> {
            if (!field.equals("fullUrl") && !field.equals("resource")) {
                notUnderstood(path);
            }
        });
    }

    /** A server gives a resource an address of its own; any other name that is not ours was changed. */
    private void compareFullUrls(String path, JsonNode came, JsonNode written) {
        if (came.isMissingNode()) {
            missing(path);
        } else if (!came.equals(written)
                && !(came.isTextual() && OF_A_SERVER.matcher(came.asText()).lookingAt())) {
            differs(path);
        }
    }

    /** Whether nothing differs at all, as of what nobody changed: then there is no need to look where. */
    private boolean saysTheSame(JsonNode came, JsonNode written) {
        if (came.isObject()) {
            return written.isObject() && came.size() == written.size() && eachFieldSaysTheSame(came, written);
        }
        if (came.isArray()) {
            return written.isArray() && came.size() == written.size() && eachMemberSaysTheSame(came, written);
        }
        return came.equals(written);
    }

    private boolean eachFieldSaysTheSame(JsonNode came, JsonNode written) {
        for (Map.Entry<String, JsonNode> field : came.properties()) {
            JsonNode ours = written.path(field.getKey());
            boolean isSame = field.getKey().equals("reference")
                    ? ourName(field.getValue()).equals(ours)
                    : saysTheSame(field.getValue(), ours);
            if (!isSame) {
                return false;
            }
        }
        return true;
    }

    private boolean eachMemberSaysTheSame(JsonNode came, JsonNode written) {
        for (int i = 0; i < came.size(); i++) {
            if (!saysTheSame(came.path(i), written.path(i))) {
                return false;
            }
        }
        return true;
    }

    /** A copy in which references lead to the names that we give. */
    private JsonNode byOurNames(JsonNode node) {
        if (node instanceof ObjectNode object) {
            ObjectNode copy = object.objectNode();
            object.properties().forEach(field -> {
                JsonNode value = byOurNames(field.getValue());
                copy.set(field.getKey(), field.getKey().equals("reference") ? ourName(value) : value);
            });
            return copy;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode copy = array.arrayNode();
            array.forEach(member -> copy.add(byOurNames(member)));
            return copy;
        }
        return node;
    }

    private JsonNode ourName(JsonNode reference) {
        return Optional.of(reference)
                .filter(JsonNode::isTextual)
                .flatMap(text -> in.find(text.asText()))
                .flatMap(received -> Optional.ofNullable(ourNames.get(received.fullUrl())))
                .<JsonNode>map(TextNode::valueOf)
                .orElseGet(() -> leadsNowhere(reference));
    }

    /** A name that we would give, and that nothing here has, is not what we write. */
    private JsonNode leadsNowhere(JsonNode reference) {
        boolean isOfOurs = reference.isTextual() && in.claims().containsKey(reference.asText());
        return isOfOurs ? NullNode.getInstance() : reference;
    }

    private void compareObjects(String path, ElementPath place, JsonNode came, JsonNode written) {
        for (String name : names(came, written)) {
            String at = path + "." + place.pathOf(name);
            if (!written.has(name)) {
                if (place.knows(name)) {
                    notUnderstood(at);
                } else {
                    unknown(path);
                }
            } else if (!came.has(name)) {
                if (!isForReadersOnly(name, written)) {
                    missing(at);
                }
            } else if (isNarrative(name, written)) {
                compareNarratives(at, came.path(name), written.path(name));
            } else {
                compare(at, place.child(name), came.path(name), written.path(name));
            }
        }
    }

    /** What a person reads of a resource or a reference follows from the rest: anybody may leave it out. */
    private static boolean isForReadersOnly(String name, JsonNode written) {
        return isNarrative(name, written) || (name.equals("display") && written.has("reference"));
    }

    private static boolean isNarrative(String name, JsonNode written) {
        return name.equals("text") && written.path(name).has("div");
    }

    /** A server may write the same XHTML in another way. Another narrative says what is not read. */
    private void compareNarratives(String path, JsonNode came, JsonNode written) {
        boolean isSame = came.size() == written.size()
                && came.path("status").equals(written.path("status"))
                && (came.path("div").equals(written.path("div"))
                        || inOneWay(came.path("div")).equals(inOneWay(written.path("div"))));
        if (!isSame) {
            notUnderstood(path);
        }
    }

    private static String inOneWay(JsonNode div) {
        String inLetters = inItsLetters(div.asText()).replace(OF_NO_NAMESPACE, "");
        String withSingleSpaces = SPACE.matcher(inLetters).replaceAll(" ");
        return QUOTE.matcher(withSingleSpaces.replace("> <", "><")).replaceAll("\"");
    }

    /**
     * A letter may stand as itself, by its number or by a name (XML 1.0, 4.1). What cannot be read stays as it came.
     */
    private static String inItsLetters(String div) {
        try {
            XhtmlNode read = new XhtmlNode();
            read.setValueAsString(div);
            return read.getValueAsString();
        } catch (RuntimeException e) {
            return div;
        }
    }

    private static Set<String> names(JsonNode came, JsonNode written) {
        Set<String> names = new LinkedHashSet<>();
        came.fieldNames().forEachRemaining(names::add);
        written.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private void compare(String path, ElementPath place, JsonNode came, JsonNode written) {
        if (came.isObject() && written.isObject()) {
            compareObjects(path, place, came, written);
        } else if (came.isArray() && written.isArray()) {
            compareArrays(path, place, came, written);
        } else if (!came.equals(written)) {
            differs(path);
        }
    }

    /**
     * Members that are equal go together, in order; those between them are compared one by one, and what is over is
     * over.
     */
    private void compareArrays(String path, ElementPath place, JsonNode came, JsonNode written) {
        int from = 0;
        int next = 0;
        for (int i = 0; i < came.size(); i++) {
            int equal = indexOf(came.path(i), written, next);
            if (equal >= 0) {
                compareMembers(path, place, came, from, i, written, next, equal);
                from = i + 1;
                next = equal + 1;
            }
        }
        compareMembers(path, place, came, from, came.size(), written, next, written.size());
    }

    private static int indexOf(JsonNode member, JsonNode array, int from) {
        for (int i = from; i < Math.min(array.size(), from + WINDOW); i++) {
            if (array.path(i).equals(member)) {
                return i;
            }
        }
        return -1;
    }

    private void compareMembers(
            String path, ElementPath place, JsonNode came, int from, int to, JsonNode written, int next, int end) {
        int both = Math.min(to - from, end - next);
        for (int i = 0; i < both; i++) {
            compare(path + "[" + (from + i) + "]", place, came.path(from + i), written.path(next + i));
        }
        for (int i = from + both; i < to; i++) {
            notUnderstood(path + "[" + i + "]");
        }
        for (int i = next + both; i < end; i++) {
            missing(path);
        }
    }

    private void notUnderstood(String path) {
        remarks.add(IncomingBundle.notUnderstood(path));
    }

    private void unknown(String path) {
        remarks.add(Problem.warning(
                path,
                "unknown-element",
                "Hier staat een element dat FHIR R4 niet kent. Het is niet overgenomen.",
                "There is an element here that FHIR R4 does not know. It was not taken over."));
    }

    private void differs(String path) {
        remarks.add(Problem.warning(
                path,
                "differs",
                "Hier staat iets anders dan wij schrijven bij wat er verder in de Bundle staat. Dat laatste is aangehouden.",
                "This says something else than we write for what the rest of the Bundle says. The rest was followed."));
    }

    private void missing(String path) {
        remarks.add(Problem.warning(
                path,
                "missing",
                "Hier ontbreekt iets dat wij schrijven bij wat er verder in de Bundle staat.",
                "Something is missing here that we write for what the rest of the Bundle says."));
    }
}
