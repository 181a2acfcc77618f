package nl.regie.fhir;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.regie.caremodule.Wording;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.Goal;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.Tombstone;
import nl.regie.dossier.Versions;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.entry.Problem;
import nl.regie.fhir.FhirExport.Transaction;
import nl.regie.fhir.mapping.RecordedInside;
import nl.regie.fhir.vocabulary.Canonical;
import nl.regie.fhir.vocabulary.Outbound;
import nl.regie.fhir.vocabulary.R4;
import nl.regie.fhir.vocabulary.Urns;
import nl.regie.people.CarerWellbeing;
import nl.regie.people.CloseOne;
import nl.regie.precondition.DangerAtHome;
import nl.regie.sharing.PageDecision;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.DomainResource;
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
    private final Map<String, Entry> entriesByUrl = new HashMap<>();
    private final Map<String, String> typesByUrl;
    private final Map<Sensitive, Set<EntryId>> withheld = new EnumMap<>(Sensitive.class);
    private final Outbound out;
    private final Bundle whole;
    private final Set<String> labelled;

    private CurrentState(Dossier dossier, Set<Sensitive> sent) {
        this.dossier = dossier;
        this.urns = new Urns(dossier.patient().id());
        this.versions = dossier.versions();
        this.out = new Outbound(dossier);
        this.whole = FhirExport.toBundle(dossier);
        this.typesByUrl = whole.getEntry().stream()
                .collect(Collectors.toMap(
                        BundleEntryComponent::getFullUrl,
                        entry -> entry.getResource().getResourceType().name()));
        this.labelled = whole.getEntry().stream()
                .filter(entry -> entry.getResource().getMeta().hasSecurity())
                .map(BundleEntryComponent::getFullUrl)
                .collect(Collectors.toSet());
        this.shown = shown();
        shown.values().forEach(entry -> sensitive(entry)
                .filter(kind -> !sent.contains(kind))
                .ifPresent(kind ->
                        withheld.computeIfAbsent(kind, none -> new HashSet<>()).add(entry.id())));
        shown.values().removeIf(this::isWithheld);
        this.goalsByPlan = dossier.carePlans().stream().collect(Collectors.toMap(CarePlan::id, CurrentState::goals));
        dossier.entries().forEach(this::nameVersions);
        dossier.tombstones().forEach(this::nameStone);
    }

    static Transaction write(Dossier dossier, Set<Sensitive> sent) {
        return new CurrentState(dossier, sent).write();
    }

    private Optional<Sensitive> sensitive(Entry entry) {
        if (entry instanceof DangerAtHome || entry instanceof PageDecision) {
            return Optional.of(Sensitive.DANGER_AT_HOME);
        }
        if (entry instanceof CarerWellbeing) {
            return Optional.of(Sensitive.HOW_CLOSE_ONES_ARE);
        }
        if (dossier.keptToTheTeam().contains(entry.id())) {
            return Optional.of(Sensitive.TEAM_ONLY);
        }
        return labelled.contains(urns.entry(entry.id())) ? Optional.of(Sensitive.IN_CONFIDENCE) : Optional.empty();
    }

    private boolean isWithheld(Entry entry) {
        return withheld.values().stream().anyMatch(ids -> ids.contains(entry.id()));
    }

    /**
     * The entry that shows how each line of versions stands, by the first of that line. A line forks where the
     * patient's own entry stays that somebody marked as an error and corrected: then the other one goes by its own
     * name. In what order they stand in the dossier makes no difference.
     */
    private Map<EntryId, Entry> shown() {
        Map<EntryId, Entry> shown = new HashMap<>();
        List<Entry> current = new ArrayList<>(dossier.current(Entry.class));
        current.sort(Comparator.comparing(Entry::id));
        for (Entry entry : current) {
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
                .sorted(Comparator.comparing(Entry::id))
                .forEach(entry -> shown.putIfAbsent(versions.first(entry.id()), entry));
        return shown;
    }

    private void nameVersions(Entry entry) {
        String url = urns.entry(entry.id());
        entriesByUrl.put(url, entry);
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
        for (BundleEntryComponent entry : whole.getEntry()) {
            Resource resource = entry.getResource();
            if (resource instanceof Patient || resource instanceof Practitioner) {
                createUnlessThere(entry);
                transaction.addEntry(entry);
            } else if (names.containsKey(entry.getFullUrl())) {
                update(entry);
                transaction.addEntry(entry);
            } else if (Optional.ofNullable(entriesByUrl.get(entry.getFullUrl()))
                    .filter(this::isWithheld)
                    .isEmpty()) {
                leftOut.add(resource);
            }
        }
        return new Transaction(transaction, remarks(leftOut), gone(), withheldNames());
    }

    /** The names under which a server may hold what was erased, and goals that stand in no plan any more. */
    private Set<String> gone() {
        Set<String> gone = new LinkedHashSet<>();
        for (Tombstone stone : dossier.tombstones()) {
            EntryId first = versions.first(stone.id());
            boolean isKept = versions.lineOf(first).stream()
                    .anyMatch(
                            id -> dossier.findEntry(id).filter(this::isWithheld).isPresent());
            if (!isKept) {
                gone.addAll(List.of(urns.entry(first), urns.consent(first), urns.content(first)));
                stone.parts().forEach(part -> gone.add(urns.goal(part)));
            }
        }
        dossier.carePlans().stream().filter(plan -> !isWithheld(plan)).forEach(plan -> plan.goals()
                .forEach(goal -> gone.add(urns.goal(goal.id()))));
        gone.removeAll(names.values());
        return gone;
    }

    /** The names under which a server may hold what is left out now and was sent by name before. */
    private Set<String> withheldNames() {
        Set<String> names = new LinkedHashSet<>();
        withheld.values().stream().flatMap(Set::stream).sorted().forEach(id -> {
            for (EntryId line : List.of(versions.first(id), id)) {
                names.addAll(List.of(urns.entry(line), urns.consent(line), urns.content(line)));
            }
            goalsByPlan.getOrDefault(id, Set.of()).forEach(goal -> names.add(urns.goal(goal)));
        });
        names.removeAll(this.names.values());
        return names;
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
        Optional.ofNullable(entriesByUrl.get(entry.getFullUrl()))
                .ifPresent(held -> RecordedInside.write(
                        held.recorded(),
                        versions.first(held.id()),
                        (DomainResource) resource,
                        out.from(entry.getFullUrl())));
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
            RecordedInside.name(response);
            response.setIdentifier(identifier);
        } else {
            resource.setProperty("identifier", identifier);
        }
    }

    /**
     * Leads to what is shown of the same line, by the name of the version that is meant where that is another; to
     * nothing but a name where nothing of it is shown, where that is about another person by now, or where it would
     * lead from the resource to itself. What type of resource it leads to is said anew: of what was erased that was
     * another type.
     */
    private void follow(Reference reference, String from) {
        String url = String.valueOf(reference.getReference());
        Optional<Identifier> name = Outbound.nameBehind(reference);
        Optional<String> shows = Optional.ofNullable(urlsOfShown.get(url))
                .filter(other -> !other.equals(from))
                .filter(other ->
                        name.map(meant -> !isSomebodyElse(other, meant)).orElse(true));
        if (shows.isPresent()) {
            reference.setReference(shows.get());
            if (reference.hasType()) {
                reference.setType(typesByUrl.get(shows.get()));
            }
            name.filter(meant -> Canonical.ENTRY_ID.equals(meant.getSystem()))
                    .filter(meant -> !isName(shows.get(), meant))
                    .ifPresent(reference::setIdentifier);
        } else if (idsByUrl.containsKey(url)) {
            reference.setReference(null).setType(null).setDisplay(null);
            name.or(() -> Optional.ofNullable(idsByUrl.get(url)).map(Outbound::identifier))
                    .ifPresent(reference::setIdentifier);
        }
    }

    private boolean isSomebodyElse(String url, Identifier meant) {
        return Canonical.PERSON_ID.equals(meant.getSystem())
                && entriesByUrl.get(url) instanceof CloseOne closeOne
                && !closeOne.person().value().equals(meant.getValue());
    }

    private boolean isName(String url, Identifier meant) {
        return Optional.ofNullable(idsByUrl.get(url))
                .filter(shown -> shown.value().equals(meant.getValue()))
                .isPresent();
    }

    private static String token(String system, String value) {
        return system + "|" + URLEncoder.encode(value, StandardCharsets.UTF_8).replace("%3A", ":");
    }

    private List<Problem> remarks(List<Resource> leftOut) {
        long recordings = count(leftOut, ResourceType.Provenance);
        long goals = count(leftOut, ResourceType.Goal);
        long erased = count(leftOut, ResourceType.Basic);
        long earlier = leftOut.size() - recordings - goals - erased;
        List<Problem> remarks = new ArrayList<>();
        closed().ifPresent(remarks::add);
        for (Map.Entry<Sensitive, Set<EntryId>> kept : withheld.entrySet()) {
            String code = Wording.code(kept.getKey()) + "-left-out";
            remarks.add(
                    switch (kept.getKey()) {
                        case DANGER_AT_HOME ->
                            leftOut(
                                    kept.getValue().size(),
                                    code,
                                    "Gevaar thuis, en voor wie een blad is vrijgegeven of geweigerd",
                                    "Danger at home, and for whom a page was released or refused");
                        case IN_CONFIDENCE ->
                            leftOut(
                                    kept.getValue().size(),
                                    code,
                                    "Wat in vertrouwen is verteld, en wat een lezer bij een voorbereiding schreef",
                                    "What was told in confidence, and what a reader wrote to a preparation");
                        case TEAM_ONLY ->
                            leftOut(
                                    kept.getValue().size(),
                                    code,
                                    "Wat alleen voor het team is verteld, en wat daarnaar verwijst",
                                    "What was told to the team only, and what refers to it");
                        case HOW_CLOSE_ONES_ARE ->
                            leftOut(kept.getValue().size(), code, "Hoe het met naasten gaat", "How close ones are");
                    });
        }
        if (earlier > 0) {
            remarks.add(leftOut(
                    earlier,
                    "earlier-versions-left-out",
                    "Eerdere versies en wat is gewist",
                    "Earlier versions, and what was erased since"));
        }
        if (goals > 0) {
            remarks.add(leftOut(
                    goals,
                    "earlier-goals-left-out",
                    "Doelen zoals ze in eerdere versies van een plan stonden",
                    "Goals as they stood in earlier versions of a plan"));
        }
        if (erased > 0) {
            remarks.add(leftOut(
                    erased,
                    "erasures-left-out",
                    "Wat van gewiste invoer over is. Wat eerder was gestuurd, moet de ontvanger zelf wissen",
                    "What is left of erased entries. What was sent before the receiver must erase themselves"));
        }
        return remarks;
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

    private static Problem leftOut(long count, String code, String nl, String en) {
        return Problem.warning(
                "Bundle", code, nl + ": niet meegestuurd (" + count + ").", en + ": not sent (" + count + ").");
    }
}
