package nl.regie.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.entry.PersonId;
import nl.regie.entry.Problem;
import nl.regie.entry.Recorded;
import nl.regie.entry.Reference;
import nl.regie.entry.SourceRef;
import nl.regie.json.Parts;
import nl.regie.people.CloseOne;
import nl.regie.people.ExpertByExperience;
import nl.regie.people.Patient;
import nl.regie.people.Professional;

/**
 * What must hold between the parts of a dossier: names are unique, references lead somewhere, and never to what came
 * later.
 */
final class DossierCheck {
    /** Something that can be named: where it stands, what it is, since when, and the plan whose part it is. */
    private record Named(String at, Class<?> kind, LocalDate since, Optional<EntryId> plan) {}

    private final Parts parts;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Map<String, Object> others = new LinkedHashMap<>();
    private final Map<String, Tombstone> stones;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<EntryId, List<Named>> named = new LinkedHashMap<>();
    private final Map<EntryId, EntryId> predecessors = new HashMap<>();
    private final Map<EntryId, EntryId> origins = new HashMap<>();
    private final Map<PersonId, LocalDate> people = new HashMap<>();
    private final Set<PersonId> closeOnes = new HashSet<>();
    private final Set<EntryId> leadNotBack = new HashSet<>();
    private boolean isPatientKnown;

    private DossierCheck(Parts parts) {
        this.parts = parts;
        parts.byPointer().forEach((at, part) -> {
            if (part instanceof Entry entry) {
                entries.put(at, entry);
            } else {
                others.put(at, part);
            }
        });
        this.stones = all(Tombstone.class, others);
    }

    static List<Problem> problemsBetween(Parts parts) {
        List<Problem> beyondBounds = Bounds.problemsIn(parts.byPointer());
        if (!beyondBounds.isEmpty()) {
            return beyondBounds;
        }
        DossierCheck check = new DossierCheck(parts);
        check.collectPeople();
        check.collectNames();
        check.namesAreUnique();
        check.nothingReplacesItself();
        check.nothingIsReplacedTwice();
        check.referencesLeadSomewhere();
        check.problems.addAll(RoleCheck.problemsIn(parts.byPointer()));
        return check.problems;
    }

    private static <T> Map<String, T> all(Class<T> kind, Map<String, ?> among) {
        Map<String, T> found = new LinkedHashMap<>();
        among.forEach((at, part) -> {
            if (kind.isInstance(part)) {
                found.put(at, kind.cast(part));
            }
        });
        return found;
    }

    private void collectPeople() {
        all(Patient.class, others).forEach((at, patient) -> {
            isPatientKnown = true;
            known(at + "/id", patient.id());
        });
        all(Professional.class, others).forEach((at, professional) -> known(at + "/id", professional.id()));
        all(ExpertByExperience.class, others).forEach((at, expert) -> known(at + "/id", expert.id()));
        all(CloseOne.class, entries)
                .forEach((at, closeOne) ->
                        knownSince(at, closeOne.person(), closeOne.recorded().on()));
        stones.forEach((at, stone) -> stone.person().ifPresent(person -> knownSince(at, person, stone.recordedOn())));
    }

    private void known(String at, PersonId person) {
        if (people.put(person, LocalDate.MIN) != null) {
            add(at, "duplicate-person", "Iemand anders heeft dit id al.", "Somebody else has this id already.");
        }
    }

    private void knownSince(String at, PersonId person, LocalDate day) {
        if (people.containsKey(person) && !closeOnes.contains(person)) {
            add(
                    at + "/person",
                    "duplicate-person",
                    "Iemand anders heeft dit id al.",
                    "Somebody else has this id already.");
        } else {
            closeOnes.add(person);
            people.merge(person, day, (a, b) -> a.isBefore(b) ? a : b);
        }
    }

    private void collectNames() {
        entries.forEach((at, entry) -> {
            LocalDate since = entry.recorded().on();
            name(entry.id(), new Named(at, entry.getClass(), since, Optional.empty()));
            entry.recorded().replaces().ifPresent(predecessor -> predecessors.put(entry.id(), predecessor));
            entry.parts()
                    .forEach(part ->
                            name(part.id(), new Named(at + part.at(), part.kind(), since, Optional.of(entry.id()))));
        });
        stones.forEach((at, stone) -> {
            name(stone.id(), new Named(at, Tombstone.class, stone.recordedOn(), Optional.empty()));
            stone.replaces().ifPresent(predecessor -> predecessors.put(stone.id(), predecessor));
            stone.parts()
                    .forEach(part ->
                            name(part, new Named(at, Tombstone.class, stone.recordedOn(), Optional.of(stone.id()))));
        });
    }

    private void name(EntryId id, Named thing) {
        named.computeIfAbsent(id, none -> new ArrayList<>(1)).add(thing);
    }

    private void namesAreUnique() {
        named.values().stream().filter(things -> things.size() > 1).forEach(things -> {
            Named first = things.get(0);
            things.stream()
                    .skip(1)
                    .filter(other -> !isSamePartOfAnotherVersion(first, other))
                    .forEach(other -> add(
                            other.at() + "/id",
                            "duplicate-id",
                            "Iets anders heeft dit id al.",
                            "Something else has this id already."));
        });
    }

    private boolean isSamePartOfAnotherVersion(Named first, Named other) {
        return first.plan().isPresent()
                && other.plan().isPresent()
                && haveOneOrigin(first.plan().get(), other.plan().get())
                && (first.kind() == other.kind() || first.kind() == Tombstone.class || other.kind() == Tombstone.class);
    }

    /** Where a version between them could not be read, or they lead in a circle, nobody can tell that they have not. */
    private boolean haveOneOrigin(EntryId one, EntryId other) {
        EntryId first = origin(one);
        EntryId second = origin(other);
        return first.equals(second) || isUnsure(first) || isUnsure(second);
    }

    private boolean isUnsure(EntryId origin) {
        return predecessors.containsKey(origin) || parts.textsInBrokenParts().contains(origin.value());
    }

    /** The first version of what this entry is a version of; in a circle, one of that circle. */
    private EntryId origin(EntryId id) {
        Set<EntryId> seen = new HashSet<>();
        EntryId earliest = id;
        while (!origins.containsKey(earliest) && predecessors.containsKey(earliest) && seen.add(earliest)) {
            earliest = predecessors.getOrDefault(earliest, earliest);
        }
        EntryId origin = origins.getOrDefault(earliest, earliest);
        seen.forEach(each -> origins.put(each, origin));
        return origin;
    }

    private void nothingReplacesItself() {
        entries.forEach((at, entry) -> entry.recorded()
                .replaces()
                .ifPresent(predecessor -> doesNotLeadBack(at + "/recorded/replaces", entry.id(), predecessor)));
        stones.forEach((at, stone) ->
                stone.replaces().ifPresent(predecessor -> doesNotLeadBack(at + "/replaces", stone.id(), predecessor)));
    }

    /**
     * Follows a chain until its end, or until where it is known not to be a circle; what was followed once is not
     * followed again.
     */
    private void doesNotLeadBack(String at, EntryId id, EntryId predecessor) {
        Set<EntryId> seen = new HashSet<>();
        Optional<EntryId> earlier = Optional.of(predecessor);
        while (earlier.isPresent() && !leadNotBack.contains(earlier.get()) && seen.add(earlier.get())) {
            if (earlier.get().equals(id)) {
                add(
                        at,
                        "replaces-itself",
                        "Een invoer kan niet zichzelf vervangen, ook niet langs een omweg.",
                        "An entry cannot replace itself, directly or through others.");
                return;
            }
            earlier = Optional.ofNullable(predecessors.get(earlier.get()));
        }
        if (earlier.isEmpty() || leadNotBack.contains(earlier.get())) {
            leadNotBack.addAll(seen);
            leadNotBack.add(id);
        }
    }

    /** What was erased can no longer be put right, so it stands in nobody's way. */
    private void nothingIsReplacedTwice() {
        Set<EntryId> replaced = new HashSet<>();
        entries.forEach((at, entry) -> {
            if (entry.recorded().enteredInError().isEmpty()) {
                entry.recorded()
                        .replaces()
                        .ifPresent(predecessor -> replacedOnce(at + "/recorded/replaces", predecessor, replaced));
            }
        });
    }

    private void replacedOnce(String at, EntryId predecessor, Set<EntryId> replaced) {
        if (!replaced.add(predecessor)) {
            add(
                    at,
                    "replaced-twice",
                    "Een andere invoer vervangt deze al.",
                    "Another entry replaces this one already.");
        }
    }

    private void referencesLeadSomewhere() {
        entries.forEach((at, entry) -> {
            LocalDate day = entry.recorded().on();
            followOfRecorded(at, entry);
            entry.references().forEach(reference -> follow(at, reference, day));
        });
        stones.forEach((at, stone) -> stone.replaces()
                .ifPresent(earlier -> followToEntry(at, "/replaces", earlier, List.of(), stone.recordedOn())));
    }

    private void followOfRecorded(String at, Entry entry) {
        Recorded recorded = entry.recorded();
        LocalDate day = recorded.on();
        followToPerson(at, "/recorded/by", recorded.by(), day);
        recorded.replaces()
                .ifPresent(earlier -> followToEntry(at, "/recorded/replaces", earlier, List.of(entry.getClass()), day));
        recorded.sourceRef()
                .flatMap(SourceRef::author)
                .ifPresent(author -> followToPerson(at, "/recorded/sourceRef/author", author, day));
        recorded.enteredInError().ifPresent(mark -> followToPerson(at, "/recorded/enteredInError/by", mark.by(), day));
        recorded.howTold().ifPresent(told -> told.references()
                .forEach(reference -> follow(at, reference.within("/recorded/howTold"), day)));
    }

    private void follow(String at, Reference reference, LocalDate day) {
        if (reference.target() instanceof PersonId person) {
            followToPerson(at, reference.at(), person, day);
        } else if (reference.target() instanceof EntryId id) {
            followToEntry(at, reference.at(), id, reference.kinds(), day);
        }
    }

    /**
     * While the patient cannot be read, anybody who is not known may be the patient. The place is put together only
     * where there is something to tell of it.
     */
    private void followToPerson(String at, String within, PersonId person, LocalDate day) {
        LocalDate since = people.getOrDefault(person, LocalDate.MAX);
        if (since.isAfter(day) && !parts.textsInBrokenParts().contains(person.value())) {
            if (people.containsKey(person)) {
                add(
                        at + within,
                        "refers-to-later",
                        "Deze persoon werd pas later bekend in het dossier.",
                        "This person became known in the dossier only later.");
            } else if (isPatientKnown) {
                add(
                        at + within,
                        "unknown-person",
                        "Niemand in dit dossier heeft dit id.",
                        "Nobody in this dossier has this id.");
            }
        }
    }

    private void followToEntry(String at, String within, EntryId id, List<Class<?>> kinds, LocalDate day) {
        List<Named> found = named.getOrDefault(id, List.of());
        boolean isRight = isAnyOfKind(found, kinds) && isAnyKnownBy(found, day);
        if (isRight || parts.textsInBrokenParts().contains(id.value())) {
            return;
        }
        if (found.isEmpty()) {
            add(
                    at + within,
                    "dangling-reference",
                    "Niets in dit dossier heeft dit id.",
                    "Nothing in this dossier has this id.");
        } else if (!isAnyOfKind(found, kinds)) {
            add(
                    at + within,
                    "wrong-kind",
                    "Hier hoort een verwijzing naar iets anders te staan.",
                    "A reference to something else is expected here.");
        } else {
            add(
                    at + within,
                    "refers-to-later",
                    "Dit is later opgeschreven dan de invoer die ernaar verwijst.",
                    "This was recorded later than the entry that refers to it.");
        }
    }

    private static boolean isAnyOfKind(List<Named> found, List<Class<?>> kinds) {
        for (Named thing : found) {
            if (isOfKind(thing, kinds)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAnyKnownBy(List<Named> found, LocalDate day) {
        for (Named thing : found) {
            if (!thing.since().isAfter(day)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfKind(Named thing, List<Class<?>> kinds) {
        boolean isOfKind = kinds.isEmpty() || thing.kind() == Tombstone.class;
        for (int i = 0; !isOfKind && i < kinds.size(); i++) {
            isOfKind = kinds.get(i).isAssignableFrom(thing.kind());
        }
        return isOfKind;
    }

    private void add(String at, String code, String nl, String en) {
        problems.add(Problem.of(at, code, nl, en));
    }
}
