package nl.regie.fhir;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.Goal;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.Tombstone;
import nl.regie.dossier.Versions;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.entry.Problem;
import nl.regie.fhir.FhirExport.Transaction;
import nl.regie.fhir.vocabulary.Outbound;
import nl.regie.fhir.vocabulary.R4;
import nl.regie.fhir.vocabulary.Urns;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ResourceType;

/**
 * The current state of a dossier as a transaction. All versions of an entry are one resource at the server, which goes
 * by the name of the first of them; what was entered in error is sent as such, so that the server does not keep it as
 * true. Who the patient and the professionals are is left to the server where it knows them.
 */
final class CurrentState {
    private static final String URI = "urn:ietf:rfc:3986";

    private final Dossier dossier;
    private final Urns urns;
    private final Versions versions;
    private final Map<EntryId, Entry> shown;
    private final Map<EntryId, Set<EntryId>> goalsByPlan;
    private final Map<String, String> urlsOfShown = new HashMap<>();
    private final Map<String, EntryId> idsByUrl = new HashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();

    private CurrentState(Dossier dossier) {
        this.dossier = dossier;
        this.urns = new Urns(dossier.patient().id());
        this.versions = dossier.versions();
        this.shown = shown();
        this.goalsByPlan = dossier.carePlans().stream().collect(Collectors.toMap(CarePlan::id, CurrentState::goals));
        dossier.entries().forEach(this::nameVersions);
        dossier.tombstones().forEach(this::nameStone);
    }

    static Transaction write(Dossier dossier) {
        return new CurrentState(dossier).write();
    }

    /**
     * The entry that shows how each line of versions stands, by the first of that line. A line forks where the
     * patient's own entry stays that somebody marked as an error and corrected: then the other one goes by its own
     * name.
     */
    private Map<EntryId, Entry> shown() {
        Map<EntryId, Entry> shown = new HashMap<>();
        for (Entry entry : dossier.current(Entry.class)) {
            if (shown.putIfAbsent(versions.first(entry.id()), entry) != null) {
                shown.put(entry.id(), entry);
            }
        }
        Set<EntryId> erased = dossier.tombstones().stream()
                .map(stone -> versions.first(stone.id()))
                .collect(Collectors.toSet());
        dossier.entries()
                .filter(dossier::isInError)
                .filter(entry -> !versions.hasLaterVersion(entry.id()) && !erased.contains(versions.first(entry.id())))
                .forEach(entry -> shown.putIfAbsent(versions.first(entry.id()), entry));
        return shown;
    }

    private void nameVersions(Entry entry) {
        String url = urns.entry(entry.id());
        EntryId line = isOfItsOwn(entry) ? entry.id() : versions.first(entry.id());
        Optional<Entry> shows = Optional.ofNullable(shown.get(line));
        idsByUrl.put(url, entry.id());
        shows.ifPresent(current -> {
            urlsOfShown.put(url, urns.entry(current.id()));
            names.put(urns.entry(current.id()), urns.entry(line));
            names.put(urns.consent(current.id()), urns.consent(line));
            names.put(urns.content(current.id()), urns.content(line));
        });
        if (entry instanceof CarePlan plan) {
            for (Goal goal : plan.goals()) {
                String goalUrl = urns.goal(plan.id(), goal.id());
                idsByUrl.put(goalUrl, goal.id());
                shows.filter(current -> hasGoal(current, goal.id())).ifPresent(current -> {
                    urlsOfShown.put(goalUrl, urns.goal(current.id(), goal.id()));
                    String ofCurrent = urns.goal(current.id(), goal.id());
                    names.put(ofCurrent, isOfItsOwn(current) ? ofCurrent : urns.goal(goal.id()));
                });
            }
        }
    }

    /** Whether it forks from its line: another one shows how that stands. */
    private boolean isOfItsOwn(Entry entry) {
        return entry.equals(shown.get(entry.id())) && !entry.id().equals(versions.first(entry.id()));
    }

    private static Set<EntryId> goals(CarePlan plan) {
        return plan.goals().stream().map(Goal::id).collect(Collectors.toSet());
    }

    private boolean hasGoal(Entry entry, EntryId id) {
        return goalsByPlan.getOrDefault(entry.id(), Set.of()).contains(id);
    }

    private void nameStone(Tombstone stone) {
        String url = urns.entry(stone.id());
        idsByUrl.put(url, stone.id());
        Optional.ofNullable(shown.get(versions.first(stone.id())))
                .ifPresent(current -> urlsOfShown.put(url, urns.entry(current.id())));
    }

    private Transaction write() {
        names.put(urns.careTeam(), urns.careTeam());
        Bundle transaction = new Bundle().setType(Bundle.BundleType.TRANSACTION);
        List<Resource> leftOut = new ArrayList<>();
        for (BundleEntryComponent entry : FhirExport.toBundle(dossier).getEntry()) {
            Resource resource = entry.getResource();
            if (resource instanceof Patient || resource instanceof Practitioner) {
                createUnlessThere(entry);
                transaction.addEntry(entry);
            } else if (names.containsKey(entry.getFullUrl())) {
                update(entry);
                transaction.addEntry(entry);
            } else {
                leftOut.add(resource);
            }
        }
        return new Transaction(transaction, remarks(leftOut));
    }

    private static void createUnlessThere(BundleEntryComponent entry) {
        Identifier identifier = entry.getResource() instanceof Patient patient
                ? patient.getIdentifierFirstRep()
                : ((Practitioner) entry.getResource()).getIdentifierFirstRep();
        String type = entry.getResource().getResourceType().name();
        entry.getRequest()
                .setMethod(HTTPVerb.POST)
                .setUrl(type)
                .setIfNoneExist("identifier=" + token(identifier.getSystem(), identifier.getValue()));
    }

    private void update(BundleEntryComponent entry) {
        Resource resource = entry.getResource();
        String name = names.getOrDefault(entry.getFullUrl(), entry.getFullUrl());
        identify(resource, new Identifier().setSystem(URI).setValue(name));
        if (resource instanceof org.hl7.fhir.r4.model.CarePlan plan) {
            plan.getReplaces().clear();
        }
        R4.context()
                .newTerser()
                .getAllPopulatedChildElementsOfType(resource, Reference.class)
                .forEach(reference -> follow(reference, entry.getFullUrl()));
        entry.getRequest()
                .setMethod(HTTPVerb.PUT)
                .setUrl(resource.getResourceType().name() + "?identifier=" + token(URI, name));
    }

    /** A response to a questionnaire has room for one identifier. */
    private static void identify(Resource resource, Identifier identifier) {
        if (resource instanceof QuestionnaireResponse response) {
            response.setIdentifier(identifier);
        } else {
            resource.setProperty("identifier", identifier);
        }
    }

    /**
     * Leads to what is shown of the same line; to nothing but a name where nothing of it is, or where it would lead
     * from the resource to itself.
     */
    private void follow(Reference reference, String from) {
        String url = String.valueOf(reference.getReference());
        Optional<String> shows = Optional.ofNullable(urlsOfShown.get(url)).filter(other -> !other.equals(from));
        shows.ifPresentOrElse(reference::setReference, () -> Optional.ofNullable(idsByUrl.get(url))
                .map(Outbound::identifier)
                .ifPresent(name -> reference.setReference(null).setIdentifier(name)));
    }

    private static String token(String system, String value) {
        return system + "|" + URLEncoder.encode(value, StandardCharsets.UTF_8).replace("%3A", ":");
    }

    private List<Problem> remarks(List<Resource> leftOut) {
        long provenances = count(leftOut, ResourceType.Provenance);
        long goals = count(leftOut, ResourceType.Goal);
        long erased = count(leftOut, ResourceType.Basic);
        long versions = leftOut.size() - provenances - goals - erased;
        return Stream.of(
                        closed(),
                        leftOut(
                                provenances,
                                "recording-left-out",
                                "Wie iets opschreef en wanneer",
                                "Who recorded something and when"),
                        leftOut(
                                versions,
                                "earlier-versions-left-out",
                                "Eerdere versies en wat is gewist",
                                "Earlier versions, and what was erased since"),
                        leftOut(
                                goals,
                                "earlier-goals-left-out",
                                "Doelen zoals ze in eerdere versies van een plan stonden",
                                "Goals as they stood in earlier versions of a plan"),
                        leftOut(
                                erased,
                                "erasures-left-out",
                                "Wat van gewiste invoer over is. Wat eerder was gestuurd, moet de ontvanger zelf wissen",
                                "What is left of erased entries. What was sent before the receiver must erase themselves"))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The server leaves a patient as it knows them, and so would not hear of it. */
    private Optional<Problem> closed() {
        return dossier.patient().isClosed()
                ? Optional.of(Problem.warning(
                        "Patient",
                        "closed-record-to-be-told",
                        "Deze persoon is overleden, of dit dossier is opgegaan in een ander. Een server die de patiënt"
                                + " kent, hoort dat hier niet van; wat daar nog loopt, sluit de ontvanger zelf.",
                        "This person has died, or this record went into another one. A server that knows the patient"
                                + " does not hear of it by this; the receiver closes what still runs there."))
                : Optional.empty();
    }

    private static long count(List<Resource> resources, ResourceType type) {
        return resources.stream()
                .filter(resource -> resource.getResourceType() == type)
                .count();
    }

    private static Optional<Problem> leftOut(long count, String code, String nl, String en) {
        return count == 0
                ? Optional.empty()
                : Optional.of(Problem.warning(
                        "Bundle",
                        code,
                        nl + ": niet meegestuurd (" + count + ").",
                        en + ": not sent (" + count + ")."));
    }
}
