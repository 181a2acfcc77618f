package nl.regie.fhir.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.regie.entry.Problem;
import nl.regie.fhir.FhirExport.Transaction;

/** What is to be sent to a server that holds this, and what stands in the way. */
final class Sending {
    private final ObjectNode transaction;
    private final Set<String> gone;
    private final Set<String> withheld;
    private final Holding holding;
    private final Seen seen;
    private final String address;
    private final Map<String, String> places = new HashMap<>();
    private final ObjectNode request = Json.bundle("transaction");
    private final List<Problem> conflicts = new ArrayList<>();
    private final List<Problem> told = new ArrayList<>();

    private Sending(Transaction transaction, Holding holding, Seen seen, String address) {
        this.transaction = Json.ours(transaction.json());
        this.gone = transaction.gone();
        this.withheld = transaction.withheld();
        this.holding = holding;
        this.seen = seen;
        this.address = address;
    }

    static Sending of(Transaction transaction, Holding holding, Seen seen, String address) {
        Sending sending = new Sending(transaction, holding, seen, address);
        sending.findPlaces();
        sending.transaction.path("entry").forEach(sending::consider);
        sending.erase();
        sending.tellWhatStaysThere();
        return sending;
    }

    /** Nothing but the taking back of what a transaction leaves out because it is sensitive. */
    static Sending takingBack(Transaction transaction, Holding holding, Seen seen, String address) {
        Sending sending = new Sending(transaction, holding, seen, address);
        sending.takeBack();
        return sending;
    }

    /** The pseudonyms of the professionals that a transaction names. */
    static Set<String> professionals(Transaction transaction) {
        Set<String> pseudonyms = new LinkedHashSet<>();
        transaction.bundle().getEntry().forEach(entry -> {
            if (entry.getResource() instanceof org.hl7.fhir.r4.model.Practitioner practitioner) {
                practitioner.getIdentifier().forEach(identifier -> pseudonyms.add(identifier.getValue()));
            }
        });
        return pseudonyms;
    }

    /** The names by which a transaction sends what it holds. */
    static Set<String> names(Transaction transaction) {
        Set<String> names = new LinkedHashSet<>();
        Json.ours(transaction.json()).path("entry").forEach(entry -> Held.name(entry.path("resource"))
                .ifPresent(names::add));
        return names;
    }

    private void findPlaces() {
        for (JsonNode entry : transaction.path("entry")) {
            JsonNode resource = entry.path("resource");
            place(resource).ifPresent(place -> places.put(entry.path("fullUrl").asText(), place));
        }
    }

    private Optional<String> place(JsonNode resource) {
        String type = resource.path("resourceType").asText();
        return isPerson(type)
                ? Held.identifier(resource, "https://regie.nl/fhir/NamingSystem/person")
                        .flatMap(pseudonym -> holding.placeOf(type, pseudonym))
                : Held.name(resource).flatMap(holding::find).map(Held::place);
    }

    private static boolean isPerson(String type) {
        return type.equals("Patient") || type.equals("Practitioner");
    }

    private void consider(JsonNode entry) {
        JsonNode resource = entry.path("resource");
        ObjectNode ours = Sameness.led(resource, places);
        if (isPerson(resource.path("resourceType").asText())) {
            if (!places.containsKey(entry.path("fullUrl").asText())) {
                add(entry.path("fullUrl").asText(), ours, entry.path("request"));
            }
            return;
        }
        String name = Held.name(resource).orElseThrow();
        Optional<Held> held = holding.find(name);
        if (held.isPresent()) {
            change(held.get(), ours);
        } else if (seen.isKnown(name)) {
            conflicts.add(Problem.of(
                    seen.versions().getOrDefault(name, name),
                    "gone-there",
                    "Dit stond daar, en anderen hebben het weggehaald. Er is niets gestuurd.",
                    "This stood there, and others took it away. Nothing was sent."));
        } else {
            ObjectNode asked = Json.empty();
            String type = resource.path("resourceType").asText();
            asked.put("method", "POST").put("url", type).put("ifNoneExist", "identifier=urn:ietf:rfc:3986|" + name);
            add(entry.path("fullUrl").asText(), ours, asked);
        }
    }

    private void change(Held held, ObjectNode ours) {
        Collection<String> differences = Sameness.differences(ours, held.tree(), address);
        if (differences.isEmpty()) {
            return;
        }
        if (!seen.isAsSeen(held)) {
            differences.forEach(element -> conflicts.add(Problem.of(
                    held.place() + "." + element,
                    "changed-by-others",
                    "Hier staat daar iets anders dan wij sturen, en niet wat wij er het laatst zagen. Er is niets"
                            + " gestuurd: haal eerst op wat er staat.",
                    "Something else stands here than we send, and not what we saw last. Nothing was sent: first pull"
                            + " what stands there.")));
            return;
        }
        ours.put("id", held.tree().path("id").asText());
        ObjectNode asked = Json.empty();
        asked.put("method", "PUT").put("url", held.place()).put("ifMatch", match(held));
        add(address + "/" + held.place(), ours, asked);
    }

    /** What was erased here is erased there, whatever others made of it since: that is a person's right. */
    private void erase() {
        for (String name : gone) {
            holding.find(name).ifPresent(held -> {
                if (seen.isKnown(name)) {
                    delete(held);
                    told.add(Problem.warning(
                            held.place(),
                            "erased-there",
                            "Dit is ook daar gewist. Wat de ontvanger van eerdere versies bewaart, en in reservekopieën,"
                                    + " wist de ontvanger zelf.",
                            "This was erased there, too. What the receiver keeps of earlier versions, and in backups, the"
                                    + " receiver erases."));
                } else {
                    told.add(Problem.warning(
                            held.place(),
                            "not-erased-there",
                            "Dit is hier gewist en staat daar nog: wij weten niet of het van ons is. Vraag de ontvanger"
                                    + " het te wissen.",
                            "This was erased here and stands there still: we cannot tell whether it is ours. Ask the"
                                    + " receiver to erase it."));
                }
            });
        }
    }

    private void delete(Held held) {
        ObjectNode asked = Json.empty();
        asked.put("method", "DELETE").put("url", held.place()).put("ifMatch", match(held));
        request.withArray("/entry").addObject().set("request", asked);
    }

    /** That it is not sent now takes nothing away there: who sent it by name knows, or another sends the rest. */
    private void tellWhatStaysThere() {
        withheld.forEach(name -> holding.find(name)
                .ifPresent(held -> told.add(Problem.warning(
                        held.place(),
                        "sensitive-stands-there",
                        "Dit is gevoelig en wordt nu niet gestuurd, maar het staat daar nog van een vorige keer. Portalen tonen"
                                + " wat daar staat: haal het terug als het daar niet hoort.",
                        "This is sensitive and not sent now, but it stands there still from another time. Portals show"
                                + " what stands there: take it back where it should not be there."))));
    }

    /** What refers to it names it still, and leads nowhere: so the server may have to hear first that this changed. */
    private void takeBack() {
        withheld.forEach(name -> holding.find(name).ifPresent(held -> {
            if (seen.isKnown(name)) {
                delete(held);
                told.add(Problem.warning(
                        held.place(),
                        "taken-back",
                        "Dit is daar weggehaald. Wat de ontvanger van eerdere versies bewaart, en in reservekopieën, wist de"
                                + " ontvanger zelf; wie het las, heeft het gelezen.",
                        "This was taken away there. What the receiver keeps of earlier versions, and in backups, the"
                                + " receiver erases; who read it has read it."));
            } else {
                told.add(
                        Problem.warning(
                                held.place(),
                                "not-taken-back",
                                "Dit staat daar nog: wij weten niet of het van ons is. Vraag de ontvanger het weg te halen.",
                                "This stands there still: we cannot tell whether it is ours. Ask the receiver to take it away."));
            }
        }));
    }

    private static String match(Held held) {
        return "W/\"" + held.versionId() + "\"";
    }

    private void add(String fullUrl, ObjectNode resource, JsonNode asked) {
        ObjectNode entry = request.withArray("/entry").addObject();
        entry.put("fullUrl", fullUrl).set("resource", resource);
        entry.set("request", asked);
    }

    boolean isNothing() {
        return request.path("entry").isEmpty();
    }

    ObjectNode request() {
        return request;
    }

    /** What others changed since, by place: while there is any, nothing is sent. */
    List<Problem> conflicts() {
        return conflicts;
    }

    List<Problem> told() {
        return told;
    }

    /** The names of what a taking back takes away. */
    Set<String> takenBack() {
        return withheld.stream()
                .filter(name -> seen.isKnown(name) && holding.find(name).isPresent())
                .collect(Collectors.toSet());
    }

    /** What stands there as it was sent, and what stands there still of what is not sent now. */
    Seen seen() {
        Map<String, String> versions = new TreeMap<>(seen.versions());
        versions.keySet().removeIf(name -> holding.find(name).isEmpty());
        transaction.path("entry").forEach(entry -> Held.name(entry.path("resource"))
                .ifPresent(versions::remove));
        for (JsonNode entry : transaction.path("entry")) {
            Held.name(entry.path("resource"))
                    .flatMap(holding::find)
                    .filter(held -> isSame(entry, held))
                    .ifPresent(held -> versions.put(held.name(), held.version()));
        }
        return Seen.of(versions);
    }

    /** What stands there and is otherwise than it was sent. */
    List<Problem> storedOtherwise() {
        List<Problem> otherwise = new ArrayList<>();
        for (JsonNode entry : transaction.path("entry")) {
            Held.name(entry.path("resource"))
                    .flatMap(holding::find)
                    .filter(held -> !isSame(entry, held))
                    .ifPresent(held -> otherwise.add(Problem.warning(
                            held.place(),
                            "stands-otherwise",
                            "Dit staat daar anders dan wij het sturen.",
                            "This stands there otherwise than we send it.")));
        }
        return otherwise;
    }

    private boolean isSame(JsonNode entry, Held held) {
        return Sameness.differences(Sameness.led(entry.path("resource"), places), held.tree(), address)
                .isEmpty();
    }
}
