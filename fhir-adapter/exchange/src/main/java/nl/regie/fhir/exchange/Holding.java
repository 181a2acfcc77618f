package nl.regie.fhir.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.regie.entry.PersonId;

/** What a server holds of one patient by names of ours, and the patient and professionals to whom that refers. */
final class Holding {
    private static final String PERSON = "https://regie.nl/fhir/NamingSystem/person";
    private static final List<String> TYPES = List.of(
            "CareTeam",
            "RelatedPerson",
            "CarePlan",
            "Goal",
            "Observation",
            "QuestionnaireResponse",
            "Procedure",
            "Communication",
            "Consent");
    private static final int MOST_PAGES = 2000;
    private static final int IN_ONE_QUESTION = 20;
    private static final Pattern PRACTITIONER = Pattern.compile("(?:.*/)?Practitioner/([A-Za-z0-9.-]{1,64})(?:/.*)?");

    private final Wire wire;
    private final List<ObjectNode> people = new ArrayList<>();
    private final Map<String, Held> byName = new LinkedHashMap<>();

    private Holding(Wire wire) {
        this.wire = wire;
    }

    /** Reads all pages of it, or nothing. */
    static Holding of(PersonId patient, Wire wire) throws NotAnswered {
        Holding holding = new Holding(wire);
        List<ObjectNode> patients = holding.find("Patient", "identifier=" + token(PERSON, patient.value())).stream()
                .filter(found -> Held.identifier(found, PERSON).equals(Optional.of(patient.value())))
                .toList();
        if (patients.size() > 1) {
            throw new NotAnswered(
                    "Patient",
                    "several-patients",
                    "De server kent deze patiënt meer dan één keer. Er is niets gelezen en niets gestuurd.",
                    "The server knows this patient more than once. Nothing was read and nothing was sent.");
        }
        for (ObjectNode found : patients) {
            holding.people.add(found);
            for (String type : TYPES) {
                holding.readAll(type, found.path("id").asText());
            }
        }
        return holding;
    }

    private void readAll(String type, String patient) throws NotAnswered {
        String query = "patient=" + encoded(patient) + "&identifier=" + token("urn:ietf:rfc:3986", "") + "&_count=200";
        for (ObjectNode resource : find(type, query)) {
            Optional<Held> held = Held.of(resource);
            if (held.isPresent() && byName.putIfAbsent(held.get().name(), held.get()) != null) {
                throw new NotAnswered(
                        held.get().place(),
                        "held-twice",
                        "De server heeft dit twee keer onder één naam. Er is niets gelezen en niets gestuurd.",
                        "The server holds this twice by one name. Nothing was read and nothing was sent.");
            }
        }
    }

    /** All resources of this type that answer a search, page by page. */
    private List<ObjectNode> find(String type, String query) throws NotAnswered {
        List<ObjectNode> found = new ArrayList<>();
        Set<String> links = new HashSet<>();
        ObjectNode page = wire.search(type + "?" + query);
        int total = page.path("total").asInt(0);
        Optional<String> next = collect(type, page, found);
        while (next.isPresent()) {
            if (!links.add(next.get()) || links.size() > MOST_PAGES) {
                throw new NotAnswered(
                        type,
                        "endless-pages",
                        "De server blijft naar een volgende bladzijde wijzen. Er is niets gelezen en niets gestuurd.",
                        "The server goes on pointing to a next page. Nothing was read and nothing was sent.");
            }
            next = collect(type, wire.page(type, next.get()), found);
        }
        if (found.size() < total) {
            throw new NotAnswered(
                    type,
                    "pages-missing",
                    "De server gaf minder dan er volgens haar zijn. Er is niets gelezen en niets gestuurd.",
                    "The server gave fewer than there are by its own count. Nothing was read and nothing was sent.");
        }
        return found;
    }

    private static Optional<String> collect(String type, JsonNode page, List<ObjectNode> found) {
        for (JsonNode entry : page.path("entry")) {
            if (entry.path("resource") instanceof ObjectNode resource
                    && resource.path("resourceType").asText().equals(type)) {
                found.add(resource);
            }
        }
        for (JsonNode link : page.path("link")) {
            if (link.path("relation").asText().equals("next")) {
                return Optional.of(link.path("url").asText());
            }
        }
        return Optional.empty();
    }

    /** Those who stand in this dossier. */
    void readPractitioners(Collection<String> pseudonyms) throws NotAnswered {
        List<String> names = List.copyOf(pseudonyms);
        for (int i = 0; i < names.size(); i += IN_ONE_QUESTION) {
            people.addAll(find(
                    "Practitioner",
                    names.subList(i, Math.min(names.size(), i + IN_ONE_QUESTION)).stream()
                            .map(name -> token(PERSON, name))
                            .collect(Collectors.joining(",", "identifier=", "&_count=200"))));
        }
    }

    /** Those to whom what is held refers. */
    void readPractitioners() throws NotAnswered {
        Set<String> ids = new LinkedHashSet<>();
        byName.values()
                .forEach(held -> held.tree().findValuesAsText("reference").forEach(reference -> {
                    Matcher matcher = PRACTITIONER.matcher(reference);
                    if (matcher.matches()) {
                        ids.add(matcher.group(1));
                    }
                }));
        List<String> all = List.copyOf(ids);
        for (int i = 0; i < all.size(); i += IN_ONE_QUESTION) {
            people.addAll(find(
                    "Practitioner",
                    "_id=" + String.join(",", all.subList(i, Math.min(all.size(), i + IN_ONE_QUESTION)))
                            + "&_count=200"));
        }
    }

    /** Where the patient or a professional stands, by their pseudonym. */
    Optional<String> placeOf(String type, String pseudonym) {
        return people.stream()
                .filter(person -> person.path("resourceType").asText().equals(type))
                .filter(person -> Held.identifier(person, PERSON).equals(Optional.of(pseudonym)))
                .map(Held::place)
                .findFirst();
    }

    Optional<Held> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    Collection<Held> all() {
        return byName.values();
    }

    /** Everything as one bundle, with the address of each. */
    ObjectNode asBundle() {
        ObjectNode bundle = Json.bundle("collection");
        people.forEach(person -> add(person, bundle));
        byName.values().forEach(held -> add(held.tree(), bundle));
        return bundle;
    }

    private void add(ObjectNode resource, ObjectNode bundle) {
        bundle.withArray("/entry")
                .addObject()
                .put("fullUrl", wire.address() + "/" + Held.place(resource))
                .set("resource", Json.ours(Json.write(resource)));
    }

    private static String token(String system, String value) {
        return encoded(system) + "%7C" + encoded(value);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
