package nl.regie.rule;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.regie.caremodule.CareModule;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.Goal;
import nl.regie.careplan.GoalStatus;
import nl.regie.careplan.PlanStatus;
import nl.regie.careplan.PlannedAction;
import nl.regie.decision.PlanAgreement;
import nl.regie.dossier.Annotation;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.SupportRecord;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.entry.Part;
import nl.regie.entry.PersonId;
import nl.regie.experience.Experience;
import nl.regie.experience.ExperienceTopic;
import nl.regie.legal.OnBehalf;
import nl.regie.legal.PatientStance;
import nl.regie.legal.Representation;
import nl.regie.people.InvolvementAgreement;
import nl.regie.signalling.SignallingPlan;

/**
 * A dossier as it stood on a day, read with the periods of a module: all that a claim may look at. It serves one
 * evaluation, in one thread. What is public is also for the rules of those who lay something over the module.
 */
public final class DossierOnDay {
    private final Dossier dossier;
    private final LocalDate day;
    private final CareModule module;
    private final List<Entry> current;
    private final Map<Class<?>, List<?>> currentByKind = new HashMap<>();
    private final Map<EntryId, EntryId> predecessors;
    private final Map<EntryId, LocalDate> saidOn = new HashMap<>();

    private DossierOnDay(Dossier dossier, LocalDate day, CareModule module) {
        this.dossier = dossier;
        this.day = day;
        this.module = module;
        this.current = dossier.current(Entry.class);
        this.predecessors = dossier.predecessors();
        dossier.tombstones().stream()
                .filter(stone -> stone.enteredInErrorOn().isEmpty())
                .forEach(stone -> saidOn.put(stone.id(), stone.recordedOn()));
        dossier.entries()
                .filter(entry -> entry.recorded().enteredInError().isEmpty())
                .forEach(entry -> saidOn.put(entry.id(), entry.recorded().day()));
    }

    /** Leaves out what was recorded later. */
    public static DossierOnDay of(Dossier dossier, LocalDate day, CareModule module) {
        return new DossierOnDay(dossier.asOf(day), day, module);
    }

    /** The module with which it is read. */
    public CareModule module() {
        return module;
    }

    /** The day of the evaluation. */
    public LocalDate day() {
        return day;
    }

    /** The patient whose dossier it is. */
    public PersonId patient() {
        return dossier.patient().id();
    }

    /** The current entries of a kind. */
    @SuppressWarnings("unchecked") // what is put under a kind is of that kind
    public <T extends Entry> List<T> current(Class<T> kind) {
        return (List<T>) currentByKind.computeIfAbsent(
                kind, none -> current.stream().filter(kind::isInstance).toList());
    }

    /** The current entries of a kind that are no older than the period. */
    public <T extends Entry> List<T> recent(Class<T> kind, String setting) {
        return current(kind).stream()
                .filter(entry -> !isOlderThan(setting, entry.recorded().day()))
                .toList();
    }

    /** Whether a day is longer ago than the period. */
    public boolean isOlderThan(String setting, LocalDate then) {
        return then.isBefore(day.minus(module.periodById(setting)));
    }

    /** Whether a day to look or ask again is still to come, and no further away than the period. */
    public boolean isToCome(Optional<LocalDate> then, String setting) {
        return then.filter(date -> !date.isBefore(day) && !date.isAfter(day.plus(module.periodById(setting))))
                .isPresent();
    }

    /**
     * The day on which the first version of this was said: saying it in other words does not make it new, nor does
     * erasing what was said before. What was entered in error was never said.
     */
    public LocalDate firstSaid(Entry entry) {
        return versionsOf(entry.id()).stream()
                .flatMap(id -> Optional.ofNullable(saidOn.get(id)).stream())
                .min(Comparator.naturalOrder())
                .orElse(entry.recorded().day());
    }

    /**
     * What the patient told of an experience, within the period, counted from the telling: a late complaint is heard.
     */
    public Told told(ExperienceTopic topic) {
        return toldBy(patient(), topic);
    }

    /** What somebody told of an experience, the patient or a close one, in the same way. */
    public Told toldBy(PersonId teller, ExperienceTopic topic) {
        List<Experience> ofThis = current(Experience.class).stream()
                .filter(experience -> experience.topic() == topic)
                .filter(experience ->
                        !isOlderThan("experience", experience.recorded().on()))
                .toList();
        return Told.of(ofThis, telling -> wasOwnBefore(telling, teller), teller);
    }

    /** Whether this came in the place of something that the teller told in person. */
    private boolean wasOwnBefore(Experience telling, PersonId teller) {
        Set<EntryId> earlier = versionsOf(telling.id());
        return dossier.experiences().stream()
                .filter(experience -> !experience.id().equals(telling.id()) && earlier.contains(experience.id()))
                .anyMatch(experience -> Told.isOwn(experience.recorded(), experience.inOwnWords(), teller));
    }

    /** The plans that hold between the patient and those who support. */
    public List<CarePlan> plansInForce() {
        return current(CarePlan.class).stream().filter(CarePlan::isInForce).toList();
    }

    /** A plan and the versions in whose place it came, but for drafts and what was entered in error. */
    Stream<CarePlan> agreedVersionsOf(CarePlan plan) {
        Set<EntryId> versions = versionsOf(plan.id());
        return dossier.carePlans().stream()
                .filter(version -> versions.contains(version.id()))
                .filter(version ->
                        version.recorded().enteredInError().isEmpty() && version.status() != PlanStatus.DRAFT);
    }

    /** The day a period after another day. */
    LocalDate after(String setting, LocalDate then) {
        return then.plus(module.periodById(setting));
    }

    /** Whether this is the patient. */
    public boolean isPatient(PersonId person) {
        return person.equals(patient());
    }

    /** Whether the patient does this, or decides about it. */
    boolean patientHasASay(PlannedAction action) {
        return Stream.concat(action.does().stream(), action.decides().stream()).anyMatch(this::isPatient);
    }

    /** Whether somebody else than the patient does this or supports it. */
    public boolean isShared(PlannedAction action) {
        return Stream.concat(action.does().stream(), action.supports().stream())
                .anyMatch(Predicate.not(this::isPatient));
    }

    /** The goals of plans in force that the patient has taken on, or who may in the patient's place. */
    public Stream<Goal> goalsInForce() {
        return plansInForce().stream()
                .flatMap(plan -> plan.goals().stream())
                .filter(goal -> goal.status() == GoalStatus.ACCEPTED || goal.status() == GoalStatus.REACHED)
                .filter(goal -> goal.acceptedBy().isEmpty()
                        || goal.acceptedBy().stream().anyMatch(this::mayAccept));
    }

    /** A team may propose; only the patient takes a goal on, or a representative. */
    private boolean mayAccept(PersonId person) {
        return isPatient(person)
                || current(Representation.class).stream()
                        .anyMatch(representation ->
                                representation.representative().equals(person) && representation.holdsOn(day));
    }

    /** The goals in force that answer this and that the patient has taken on. */
    public Stream<Goal> goalsFor(EntryId answered) {
        Set<EntryId> names = versionsOf(answered);
        return goalsInForce().filter(goal -> namesOneOf(goal.answers(), names));
    }

    /** The actions in force that somebody does and that answer this, or a goal that does. */
    public Stream<PlannedAction> actionsFor(EntryId answered) {
        Set<EntryId> names = new HashSet<>(versionsOf(answered));
        goalsFor(answered).map(Goal::id).forEach(names::add);
        return plansInForce().stream()
                .flatMap(plan -> plan.actions().stream())
                .filter(action -> !action.does().isEmpty() && namesOneOf(action.answers(), names));
    }

    /** The support of others, within the period, that answers this, or a goal or action that does. */
    public Stream<SupportRecord> supportFor(EntryId answered) {
        Set<EntryId> names = new HashSet<>(versionsOf(answered));
        goalsFor(answered).map(Goal::id).forEach(names::add);
        actionsFor(answered).map(PlannedAction::id).forEach(names::add);
        return supportOfOthers().stream().filter(support -> namesOneOf(support.answers(), names));
    }

    /**
     * Whether this was ever answered: by a goal, an action or a reasoned "not now" of any plan but a draft, or by
     * support, however long ago.
     */
    boolean wasEverAnswered(EntryId asked) {
        Set<EntryId> names = versionsOf(asked);
        boolean inAPlan = dossier.carePlans().stream()
                .filter(plan -> plan.recorded().enteredInError().isEmpty() && plan.status() != PlanStatus.DRAFT)
                .anyMatch(plan -> plan.goals().stream().anyMatch(goal -> namesOneOf(goal.answers(), names))
                        || plan.actions().stream().anyMatch(action -> namesOneOf(action.answers(), names))
                        || plan.notNow().stream()
                                .anyMatch(notNow -> notNow.isReasoned() && names.contains(notNow.answers())));
        return inAPlan
                || dossier.supportRecords().stream()
                        .filter(support -> support.recorded().enteredInError().isEmpty())
                        .anyMatch(support -> namesOneOf(support.answers(), names));
    }

    /**
     * What speaks against this evidence: what the patient added to it, and what somebody agreed in the patient's place
     * while the patient resists, or without a right to.
     */
    List<Entry> objectionsTo(List<EntryId> evidence) {
        List<Entry> objections = Stream.concat(current(Annotation.class).stream(), agreedAgainstThePatient())
                .toList();
        if (objections.isEmpty()) {
            return List.of();
        }
        Set<EntryId> names =
                evidence.stream().flatMap(id -> namesFor(id).stream()).collect(toSet());
        return objections.stream()
                .filter(objection ->
                        names.contains(objection instanceof Annotation said ? said.about() : objection.id()))
                .toList();
    }

    private Stream<Entry> agreedAgainstThePatient() {
        Stream<Entry> plans = current(CarePlan.class).stream()
                .filter(plan ->
                        plan.agreement().filter(this::isAgainstThePatient).isPresent())
                .map(Entry.class::cast);
        Stream<Entry> signallingPlans = current(SignallingPlan.class).stream()
                .filter(plan ->
                        plan.agreement().filter(this::isAgainstThePatient).isPresent())
                .map(Entry.class::cast);
        Stream<Entry> involvement = current(InvolvementAgreement.class).stream()
                .filter(agreement -> agreement
                        .onBehalf()
                        .filter(onBehalf -> isAgainstThePatient(
                                onBehalf, agreement.recorded().day()))
                        .isPresent())
                .map(Entry.class::cast);
        return Stream.of(plans, signallingPlans, involvement).flatMap(entries -> entries);
    }

    private boolean isAgainstThePatient(PlanAgreement agreement) {
        return agreement
                .onBehalf()
                .filter(onBehalf -> isAgainstThePatient(onBehalf, agreement.on()))
                .isPresent();
    }

    /** The patient resists, or who agreed had no right to on that day. */
    private boolean isAgainstThePatient(OnBehalf onBehalf, LocalDate agreedOn) {
        boolean isWithoutRight = dossier.representations().stream()
                .filter(representation -> representation.id().equals(onBehalf.representation()))
                .anyMatch(representation ->
                        representation.recorded().enteredInError().isPresent() || !representation.holdsOn(agreedOn));
        return onBehalf.patientsStance() == PatientStance.RESISTS || isWithoutRight;
    }

    /** The names by which an annotation can mean this entry, or the plan of which this is a part. */
    private Set<EntryId> namesFor(EntryId evidence) {
        Set<EntryId> names = new HashSet<>(versionsOf(evidence));
        current(CarePlan.class).stream()
                .filter(plan -> plan.parts().map(Part::id).anyMatch(evidence::equals))
                .forEach(plan -> names.addAll(versionsOf(plan.id())));
        return names;
    }

    /** The support that somebody else than the patient gave, within the period. */
    public List<SupportRecord> supportOfOthers() {
        return recent(SupportRecord.class, "support").stream()
                .filter(support -> support.givenBy().stream().anyMatch(Predicate.not(this::isPatient)))
                .toList();
    }

    /**
     * The names of the entry itself, and of all in whose place it came: what names an earlier version means this one.
     */
    public Set<EntryId> versionsOf(EntryId id) {
        return Stream.iterate(Optional.of(id), Optional::isPresent, earlier -> earlier.map(predecessors::get))
                .map(Optional::orElseThrow)
                .collect(toSet());
    }

    /** Whether one of these is among those names. */
    public static boolean namesOneOf(Collection<EntryId> named, Set<EntryId> names) {
        return named.stream().anyMatch(names::contains);
    }

    /** Those of the entries that were recorded last. */
    public static <T extends Entry> List<T> latest(List<T> entries) {
        return entries.stream()
                .map(entry -> entry.recorded().on())
                .max(Comparator.naturalOrder())
                .map(last -> entries.stream()
                        .filter(entry -> entry.recorded().on().equals(last))
                        .toList())
                .orElse(List.of());
    }

    /** The ids of entries. */
    public static Stream<EntryId> ids(List<? extends Entry> entries) {
        return entries.stream().map(Entry::id);
    }
}
