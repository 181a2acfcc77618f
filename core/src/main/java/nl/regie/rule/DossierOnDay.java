package nl.regie.rule;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.regie.caremodule.CareModule;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.Goal;
import nl.regie.careplan.GoalStatus;
import nl.regie.careplan.PlannedAction;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.SupportRecord;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.entry.PersonId;
import nl.regie.experience.Experience;
import nl.regie.experience.ExperienceTopic;

/**
 * A dossier as it stood on a day, read with the periods of a module: all that a claim may look at.
 *
 * @param dossier the dossier as of the day
 * @param day the day of the evaluation
 * @param module the module, for its periods
 */
public record DossierOnDay(Dossier dossier, LocalDate day, CareModule module) {
    /** Leaves out what was recorded later. */
    public static DossierOnDay of(Dossier dossier, LocalDate day, CareModule module) {
        return new DossierOnDay(dossier.asOf(day), day, module);
    }

    /** The current entries of a kind. */
    <T extends Entry> List<T> current(Class<T> kind) {
        return dossier.current(kind);
    }

    /** The current entries of a kind that are no older than the period. */
    <T extends Entry> List<T> recent(Class<T> kind, String setting) {
        return current(kind).stream()
                .filter(entry -> !isOlderThan(setting, entry))
                .toList();
    }

    /** Whether what the entry tells happened longer ago than the period. */
    boolean isOlderThan(String setting, Entry entry) {
        return entry.recorded().day().isBefore(day.minus(module.periodById(setting)));
    }

    /** What the patient told of an experience, within the period. */
    Told told(ExperienceTopic topic) {
        return Told.of(recent(Experience.class, "experience").stream()
                .filter(experience -> experience.topic() == topic && isPatient(experience.teller()))
                .toList());
    }

    /** The plans that hold between the patient and those who support. */
    List<CarePlan> plansInForce() {
        return current(CarePlan.class).stream().filter(CarePlan::isInForce).toList();
    }

    /** Whether this is the patient. */
    boolean isPatient(PersonId person) {
        return person.equals(dossier.patient().id());
    }

    /** Whether somebody else than the patient does this or supports it. */
    boolean isShared(PlannedAction action) {
        return Stream.concat(action.does().stream(), action.supports().stream())
                .anyMatch(Predicate.not(this::isPatient));
    }

    /** The goals in force that answer this. */
    Stream<Goal> goalsFor(EntryId answered) {
        return plansInForce().stream()
                .flatMap(plan -> plan.goals().stream())
                .filter(goal ->
                        goal.status() != GoalStatus.LET_GO && goal.answers().contains(answered));
    }

    /** The actions in force that answer this, or a goal that does. */
    Stream<PlannedAction> actionsFor(EntryId answered) {
        Set<EntryId> goals = goalsFor(answered).map(Goal::id).collect(toSet());
        return plansInForce().stream()
                .flatMap(plan -> plan.actions().stream())
                .filter(action -> action.answers().contains(answered)
                        || action.answers().stream().anyMatch(goals::contains));
    }

    /** The support given that answers this, or a goal or action that does. */
    Stream<SupportRecord> supportFor(EntryId answered) {
        Set<EntryId> parts = Stream.of(
                        Stream.of(answered),
                        goalsFor(answered).map(Goal::id),
                        actionsFor(answered).map(PlannedAction::id))
                .flatMap(ids -> ids)
                .collect(toSet());
        return current(SupportRecord.class).stream()
                .filter(support -> support.answers().stream().anyMatch(parts::contains));
    }

    /** Those of the entries that are about the latest day that any of them is about. */
    static <T extends Entry> List<T> latest(List<T> entries) {
        return entries.stream()
                .map(entry -> entry.recorded().day())
                .max(Comparator.naturalOrder())
                .map(last -> entries.stream()
                        .filter(entry -> entry.recorded().day().equals(last))
                        .toList())
                .orElse(List.of());
    }

    /** The ids of entries. */
    static Stream<EntryId> ids(List<? extends Entry> entries) {
        return entries.stream().map(Entry::id);
    }
}
