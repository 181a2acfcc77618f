package nl.regie.comparison;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.regie.careplan.CarePlan;
import nl.regie.dossier.Dossier;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.entry.PersonId;
import nl.regie.people.Professional;
import nl.regie.signalling.SignallingPlan;

/**
 * What changed between two versions of a plan, when and by whom: what the audit trail of an EHR takes. In which order
 * goals and actions stand is no change; the order of what helps, of steps and of whom to call is.
 *
 * @param from the earlier version
 * @param fromOn the day on which the earlier version was recorded
 * @param to the later version
 * @param on the day on which the later version was recorded
 * @param by who recorded it
 * @param changes what changed, in the order of the plan
 * @param takingPart who has a part in the later version: who does, supports, decides or is told something, takes a step
 *     in a phase, or can be called
 */
public record Difference(
        EntryId from,
        LocalDate fromOn,
        EntryId to,
        LocalDate on,
        PersonId by,
        List<Change> changes,
        Set<PersonId> takingPart) {
    /** Keeps the changes as they are. */
    public Difference {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(fromOn, "fromOn");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(by, "by");
        changes = List.copyOf(changes);
        takingPart = Collections.unmodifiableSet(new LinkedHashSet<>(takingPart));
    }

    /**
     * What changed between two versions of a plan. Whether the one came in the place of the other is for the caller.
     */
    public static Difference between(CarePlan earlier, CarePlan later) {
        return of(earlier, later, CarePlanFacets.changes(earlier, later), CarePlanFacets.takingPart(later));
    }

    /** What changed between two versions of a signalling plan. */
    public static Difference between(SignallingPlan earlier, SignallingPlan later) {
        return of(earlier, later, SignallingFacets.changes(earlier, later), SignallingFacets.takingPart(later));
    }

    /**
     * The professionals who have a part in the later version and of whom the last day is known, in the order of the
     * dossier. That somebody leaves changes no word of a plan, and it changes who is there to do what stands in it.
     * Empty where the record is closed: then nobody takes over.
     *
     * @param dossier where professionals stand with their last day
     */
    public List<Professional> leaving(Dossier dossier) {
        return dossier.patient().isClosed() ? List.of() : leavingOpen(dossier);
    }

    private List<Professional> leavingOpen(Dossier dossier) {
        return dossier.professionals().stream()
                .filter(professional -> takingPart.contains(professional.id()))
                .filter(professional -> professional.involvedUntil().isPresent())
                .toList();
    }

    private static Difference of(Entry earlier, Entry later, List<Change> changes, Set<PersonId> takingPart) {
        return new Difference(
                earlier.id(),
                earlier.recorded().on(),
                later.id(),
                later.recorded().on(),
                later.recorded().by(),
                changes,
                takingPart);
    }
}
