package nl.regie.fhir.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.regie.entry.EntryId;
import nl.regie.entry.InvalidValueException;
import nl.regie.fhir.vocabulary.Canonical;
import nl.regie.fhir.vocabulary.Codes;
import nl.regie.fhir.vocabulary.RegieCode;

/**
 * What a server holds of a transaction, brought back to the form in which a bundle says the same: the name of each
 * entry and its Provenance are taken from within its resource, and what names an entry itself is not led elsewhere.
 */
final class AtAServer {
    private static final Set<String> NAMES = Set.of(Canonical.ENTRY_ID, Canonical.PERSON_ID);

    private final ArrayNode entries;
    private final Map<EntryId, EntryId> firsts = new HashMap<>();

    private AtAServer(ArrayNode entries) {
        this.entries = entries;
    }

    /** Changes the bundle, and gives for each name of an entry that was replaced the first version of it. */
    static Map<EntryId, EntryId> bringBack(ObjectNode bundle) {
        if (!(bundle.path("entry") instanceof ArrayNode entries)) {
            return Map.of();
        }
        AtAServer held = new AtAServer(entries);
        int size = held.entries.size();
        for (int i = 0; i < size; i++) {
            JsonNode entry = held.entries.path(i);
            if (entry.path("resource") instanceof ObjectNode resource) {
                held.bringBack(resource, entry.path("fullUrl").asText());
            }
        }
        return held.firsts;
    }

    private void bringBack(ObjectNode resource, String fullUrl) {
        nameItself(resource);
        take(Canonical.ENTRY, resource).ifPresent(entry -> resource.set("identifier", entry.path("valueIdentifier")));
        Optional<JsonNode> recorded = take(Canonical.RECORDED, resource);
        recorded.ifPresent(inside -> {
            Optional<JsonNode> told = take(Canonical.HOW_TOLD, resource);
            ObjectNode recording = provenance(fullUrl, RegieCode.RECORDED, inside, "on", "by");
            part(inside, "happened-on").ifPresent(day -> recording.set("occurredDateTime", day.path("valueDate")));
            part(inside, "replaces").ifPresent(earlier -> {
                revision(recording, earlier);
                remember(earlier, part(inside, "first").orElse(earlier));
            });
            part(inside, "source").ifPresent(source -> source(recording, source, inside));
            told.ifPresent(how -> recording.withArray("/extension").add(how));
            part(inside, "error-on").ifPresent(on -> {
                ObjectNode mark = provenance(fullUrl, RegieCode.MARKED_AS_ERROR, inside, "error-on", "error-by");
                part(inside, "error-reason")
                        .ifPresent(reason -> mark.withArray("/reason").add(reason.path("valueCodeableConcept")));
            });
        });
    }

    /**
     * What is named by one of our names may stand at the server in a later version of it: the name says which it is.
     */
    private static void nameItself(JsonNode tree) {
        if (tree instanceof ObjectNode object
                && object.has("reference")
                && NAMES.contains(object.path("identifier").path("system").asText())) {
            object.remove("reference");
        }
        tree.forEach(AtAServer::nameItself);
    }

    private static Optional<JsonNode> take(String url, ObjectNode resource) {
        for (Iterator<JsonNode> each = resource.path("extension").iterator(); each.hasNext(); ) {
            JsonNode extension = each.next();
            if (url.equals(extension.path("url").asText())) {
                each.remove();
                return Optional.of(extension);
            }
        }
        return Optional.empty();
    }

    private static Optional<JsonNode> part(JsonNode extension, String url) {
        for (JsonNode part : extension.path("extension")) {
            if (url.equals(part.path("url").asText())) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }

    private ObjectNode provenance(String target, RegieCode activity, JsonNode inside, String on, String by) {
        ObjectNode entry = entries.addObject();
        ObjectNode provenance = entry.putObject("resource").put("resourceType", "Provenance");
        provenance.putArray("target").addObject().put("reference", target);
        part(inside, on)
                .ifPresent(
                        day -> provenance.put("recorded", day.path("valueDate").asText() + "T00:00:00Z"));
        provenance
                .putObject("activity")
                .putArray("coding")
                .addObject()
                .put("system", Codes.system(RegieCode.class))
                .put("code", Codes.code(activity));
        part(inside, by)
                .ifPresent(who -> provenance.putArray("agent").addObject().set("who", who.path("valueReference")));
        return provenance;
    }

    private static void revision(ObjectNode recording, JsonNode earlier) {
        recording
                .withArray("/entity")
                .addObject()
                .put("role", "revision")
                .putObject("what")
                .set("identifier", earlier.path("valueIdentifier"));
    }

    private static void source(ObjectNode recording, JsonNode source, JsonNode inside) {
        ObjectNode entity = recording.withArray("/entity").addObject().put("role", "source");
        part(inside, "source-on").ifPresent(day -> entity.putArray("extension")
                .addObject()
                .put("url", Canonical.WRITTEN_ON)
                .set("valueDate", day.path("valueDate")));
        entity.putObject("what").set("identifier", source.path("valueIdentifier"));
        part(inside, "source-author")
                .ifPresent(author -> entity.putArray("agent").addObject().set("who", author.path("valueReference")));
    }

    private void remember(JsonNode earlier, JsonNode first) {
        name(earlier).ifPresent(id -> name(first).ifPresent(origin -> firsts.put(id, origin)));
    }

    /** Empty where that can be no name: reading the entry tells so. */
    private static Optional<EntryId> name(JsonNode part) {
        try {
            return Optional.of(
                    EntryId.of(part.path("valueIdentifier").path("value").asText()));
        } catch (InvalidValueException e) {
            return Optional.empty();
        }
    }
}
