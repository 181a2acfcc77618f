package nl.regie.fhir.vocabulary;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regie.caremodule.CareModule;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.Goal;
import nl.regie.day.DayView;
import nl.regie.day.WorkedOut;
import nl.regie.dossier.Dossier;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.entry.Language;
import nl.regie.entry.PersonId;
import nl.regie.entry.Recorded;
import nl.regie.entry.SourceRef;
import nl.regie.involvement.Opened;
import nl.regie.legal.OnBehalf;
import nl.regie.legal.Representation;
import nl.regie.naming.People;
import nl.regie.people.CloseOne;
import nl.regie.people.InvolvementAgreement;
import nl.regie.voice.Voices;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;

/** What a mapping asks while it writes: how to refer to somebody or something of this dossier. */
public final class Outbound {
    private static final String NAME = "nl.regie.name";

    private final Dossier dossier;
    private final DayView view;
    private final WorkedOut<DayView, Voices> voices;
    private final Urns urns;
    private final Map<PersonId, String> people;
    private final Map<EntryId, String> entries;
    private final Set<EntryId> plans;
    private final Map<EntryId, Set<EntryId>> goalsByPlan;
    private final Set<EntryId> current;
    private final Set<EntryId> opening;
    private final People called;
    private final Map<PersonId, String> names;
    private final Consumer<Reference> made;
    private final String from;

    private Outbound(Outbound all, String from, Consumer<Reference> made) {
        this.dossier = all.dossier;
        this.view = all.view;
        this.voices = all.voices;
        this.urns = all.urns;
        this.people = all.people;
        this.entries = all.entries;
        this.plans = all.plans;
        this.goalsByPlan = all.goalsByPlan;
        this.current = all.current;
        this.opening = all.opening;
        this.called = all.called;
        this.names = all.names;
        this.made = made;
        this.from = from;
    }

    public Outbound(Dossier dossier) {
        this.people = new HashMap<>();
        this.entries = new HashMap<>();
        this.plans = new HashSet<>();
        this.goalsByPlan = new HashMap<>();
        this.current = new HashSet<>();
        this.names = new HashMap<>();
        this.made = reference -> {};
        this.from = "";
        this.dossier = dossier;
        this.view = DayView.ofWhole(dossier);
        this.voices = WorkedOut.by(Voices::in);
        this.urns = new Urns(dossier.patient().id());
        people.put(dossier.patient().id(), urns.person(dossier.patient().id()));
        dossier.professionals().forEach(professional -> people.put(professional.id(), urns.person(professional.id())));
        dossier.expertsByExperience().forEach(expert -> people.put(expert.id(), urns.person(expert.id())));
        // What is current comes last, so that a person or a goal with several versions is known by the current one.
        latestLast(dossier.closeOnes(), CloseOne.class)
                .forEach(closeOne -> people.put(closeOne.person(), urns.entry(closeOne.id())));
        latestLast(dossier.carePlans(), CarePlan.class).forEach(this::addGoals);
        dossier.entries().forEach(entry -> entries.put(entry.id(), urns.entry(entry.id())));
        dossier.tombstones().forEach(stone -> entries.put(stone.id(), urns.entry(stone.id())));
        dossier.carePlans().forEach(plan -> plans.add(plan.id()));
        dossier.signallingPlans().forEach(plan -> plans.add(plan.id()));
        dossier.current(Entry.class).forEach(entry -> current.add(entry.id()));
        this.opening = dossier.involvementAgreements().isEmpty() ? Set.of() : Opened.openingIn(view, voices());
        this.called = People.in(dossier, this::word).knownFrom(List.of()).callingThePatient(word("naming/patient"));
    }

    private <T extends Entry> Stream<T> latestLast(List<T> all, Class<T> kind) {
        return Stream.concat(all.stream(), dossier.current(kind).stream());
    }

    private void addGoals(CarePlan plan) {
        plan.goals().forEach(goal -> entries.put(goal.id(), urns.goal(plan.id(), goal.id())));
        goalsByPlan.put(plan.id(), plan.goals().stream().map(Goal::id).collect(Collectors.toSet()));
    }

    /**
     * For the resource that goes by this URL: what leads to the resource itself is named and not referred to, for
     * servers stumble over what refers to itself.
     */
    public Outbound from(String fullUrl) {
        return new Outbound(this, fullUrl, made);
    }

    /** The same, which tells of each reference that it makes. */
    public Outbound telling(Consumer<Reference> hears) {
        return new Outbound(this, from, hears);
    }

    public Urns urns() {
        return urns;
    }

    /** All of the dossier, on its last day. */
    public DayView view() {
        return view;
    }

    /** Whose voice each of its lines holds: worked out when it is first asked. */
    public Voices voices() {
        return voices.of(view);
    }

    /** Whether nothing replaces this entry and it was not entered in error. */
    public boolean isCurrent(Entry entry) {
        return current.contains(entry.id());
    }

    public boolean isKeptToTheTeam(Entry entry) {
        return dossier.keptToTheTeam().contains(entry.id());
    }

    /** Whether a mark of error takes this entry away. What the patient wrote and others marked is not taken away. */
    public boolean isInError(Entry entry) {
        return dossier.isInError(entry);
    }

    /** Whether this agreement opens something to anybody: where it does, the page of a close one opens. */
    public boolean opens(InvolvementAgreement agreement) {
        return opening.contains(agreement.id());
    }

    public Reference patient() {
        return to(urns.person(dossier.patient().id()));
    }

    public Reference careTeam() {
        return to(urns.careTeam());
    }

    /** To what an entry holds, where that is a resource of its own. */
    public Reference content(EntryId id) {
        return to(urns.content(id));
    }

    /** The last day on which an agreement holds: the one that is named, or that of the right by which it was made. */
    public Optional<LocalDate> lastDayOf(InvolvementAgreement agreement) {
        return Stream.concat(
                        agreement.until().stream(),
                        agreement.onBehalf().stream()
                                .flatMap(onBehalf -> dossier.current(Representation.class).stream()
                                        .filter(right ->
                                                dossier.versions().isVersionOf(onBehalf.representation(), right.id())))
                                .flatMap(right -> dossier.patient().lastDayOf(right).stream()))
                .min(Comparator.naturalOrder());
    }

    /** Which name of ours a reference stands for, also where it leads to the resource of a later version. */
    public static Optional<Identifier> nameBehind(Reference reference) {
        return Optional.ofNullable(reference.getUserData(NAME))
                .filter(Identifier.class::isInstance)
                .map(Identifier.class::cast);
    }

    private Reference to(String url, Identifier name) {
        Reference reference = to(url);
        reference.setUserData(NAME, name);
        return reference;
    }

    private Reference to(String url) {
        Reference reference = new Reference(url);
        made.accept(reference);
        return reference;
    }

    /** To the resource of this person; by pseudonym alone where all that was known of a close one is erased. */
    public Reference person(PersonId id) {
        return elsewhere(people, id)
                .map(url -> to(url, identifier(id)))
                .orElseGet(() -> new Reference().setType("RelatedPerson").setIdentifier(identifier(id)));
    }

    /** Who answers for what an entry says: who wrote it where it was taken over from elsewhere, or who recorded it. */
    public Reference author(Recorded recorded) {
        return person(recorded.sourceRef().flatMap(SourceRef::author).orElse(recorded.by()));
    }

    /** Whose authority this is; empty where all that was known of it is erased. */
    public Optional<Reference> representative(OnBehalf onBehalf) {
        return dossier.findEntry(onBehalf.representation())
                .filter(Representation.class::isInstance)
                .map(entry -> person(((Representation) entry).representative()));
    }

    /**
     * How somebody is called where whoever reads may be anybody: a professional by name, an expert by experience too,
     * the patient and those close by as what they are.
     */
    public String called(PersonId person) {
        return names.computeIfAbsent(person, called::described);
    }

    /** Words of the module, in Dutch as it is. */
    public String word(String id) {
        return CareModule.shipped().wordingById(id).in(Language.NL);
    }

    /** Whether somebody is called by name wherever they stand: they are there for their work or by their own choice. */
    public boolean isCalledByName(PersonId person) {
        return dossier.isProfessional(person)
                || dossier.expertsByExperience().stream()
                        .anyMatch(expert -> expert.id().equals(person));
    }

    /**
     * To the resource of this entry or goal; by name alone where it has none, as an action or a part of an erased plan,
     * and where that would be the resource itself.
     */
    public Reference entry(EntryId id) {
        return elsewhere(entries, id).map(url -> to(url, identifier(id))).orElseGet(() -> new Reference()
                .setIdentifier(identifier(id)));
    }

    private <K> Optional<String> elsewhere(Map<K, String> urls, K id) {
        return Optional.ofNullable(urls.get(id)).filter(to -> !to.equals(from));
    }

    /** To a goal of this very version of a plan where it has one, or else as {@link #entry(EntryId)}. */
    public Reference entry(EntryId id, CarePlan plan) {
        return goalsByPlan.getOrDefault(plan.id(), Set.of()).contains(id)
                ? to(urns.goal(plan.id(), id), identifier(id))
                : entry(id);
    }

    public boolean isPlan(EntryId id) {
        return plans.contains(id);
    }

    public static Identifier identifier(EntryId id) {
        return new Identifier().setSystem(Canonical.ENTRY_ID).setValue(id.value());
    }

    public static Identifier identifier(PersonId id) {
        return new Identifier().setSystem(Canonical.PERSON_ID).setValue(id.value());
    }
}
