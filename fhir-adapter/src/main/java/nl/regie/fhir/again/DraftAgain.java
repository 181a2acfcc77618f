package nl.regie.fhir.again;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regie.careplan.CarePlan;
import nl.regie.dossier.Dossier;
import nl.regie.entry.EntryId;
import nl.regie.entry.PersonId;
import nl.regie.entry.Problem;
import nl.regie.entry.SourceRef;
import nl.regie.fhir.draft.Draft;
import nl.regie.people.CloseOne;

/**
 * What a source says now, beside what was taken over from it before. The dossier stays as it is: a person chooses,
 * entry by entry, what is taken over. What somebody went on with here is never replaced by what the source says; then
 * that comes beside it, as a draft of its own.
 */
public final class DraftAgain {
    private final Dossier dossier;
    private final Draft draft;
    private final List<Problem> remarks;
    private final PersonId by;
    private final List<SourceChange> changes;
    private final Map<EntryId, CarePlan> plans;
    private final Map<EntryId, CloseOne> closeOnes;

    DraftAgain(
            Dossier dossier,
            Draft draft,
            List<Problem> remarks,
            PersonId by,
            List<SourceChange> changes,
            Map<EntryId, CarePlan> plans,
            Map<EntryId, CloseOne> closeOnes) {
        this.dossier = dossier;
        this.draft = draft;
        this.remarks = List.copyOf(remarks);
        this.by = by;
        this.changes = List.copyOf(changes);
        this.plans = new LinkedHashMap<>(plans);
        this.closeOnes = new LinkedHashMap<>(closeOnes);
    }

    /** What is new, changed, over or gone: plans first, then people close by. */
    public List<SourceChange> changes() {
        return changes;
    }

    /** Everything that was not understood, and what is to be known before anything is taken over. */
    public List<Problem> remarks() {
        return remarks;
    }

    /** A plan as it will stand when it is taken over; empty where the change is of no plan, or cannot be taken over. */
    public Optional<CarePlan> plan(EntryId entry) {
        return Optional.ofNullable(plans.get(entry));
    }

    /**
     * The dossier with what somebody chose. People whom it names come with it; who is in the dossier already stays as
     * they are there.
     *
     * @param chosen the entries of the changes that are taken over
     * @throws NoSuchElementException if there is no such change
     * @throws IllegalArgumentException if one of them cannot be taken over
     * @throws nl.regie.entry.InvalidValueException if it is taken over before the day of what it follows
     */
    public Dossier takeOver(Collection<EntryId> chosen) {
        Dossier.Builder taken = Dossier.builder().from(dossier);
        Set<PersonId> named = new LinkedHashSet<>(Set.of(by));
        Set<EntryId> coming = new LinkedHashSet<>(chosen);
        Map<EntryId, SourceChange> byEntry = new HashMap<>();
        changes.forEach(change -> byEntry.put(change.entry(), change));
        for (EntryId entry : coming) {
            SourceChange change = Optional.ofNullable(byEntry.get(entry))
                    .orElseThrow(() -> new NoSuchElementException("There is no change of that name."));
            if (!change.canBeTakenOver()) {
                throw new IllegalArgumentException("This cannot be taken over: it is for people to talk about.");
            }
            plan(entry).ifPresent(plan -> {
                taken.addCarePlans(plan);
                peopleIn(plan).forEach(named::add);
            });
        }
        PeopleHere here = new PeopleHere(dossier);
        Set<PersonId> known = dossier.closeOnes().stream().map(CloseOne::person).collect(Collectors.toSet());
        closeOnes.values().stream()
                .filter(closeOne -> coming.contains(closeOne.id())
                        || (named.contains(closeOne.person())
                                && !known.contains(closeOne.person())
                                && !here.isInAnotherRole(closeOne)))
                .forEach(taken::addCloseOnes);
        draft.dossier().stream()
                .flatMap(now -> now.professionals().stream())
                .filter(professional -> named.contains(professional.id()))
                .filter(professional -> !dossier.professionalsByName().containsKey(professional.id())
                        && !here.isInAnotherRole(professional))
                .forEach(taken::addProfessionals);
        return taken.build();
    }

    private static Stream<PersonId> peopleIn(CarePlan plan) {
        Stream<PersonId> author = plan.recorded().sourceRef().flatMap(SourceRef::author).stream();
        Stream<PersonId> inThePlan = plan.references()
                .filter(reference -> reference.target() instanceof PersonId)
                .map(reference -> (PersonId) reference.target());
        return Stream.concat(author, inThePlan);
    }
}
