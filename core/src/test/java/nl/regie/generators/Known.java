package nl.regie.generators;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.entry.PersonId;

/** What a dossier holds so far, by the day since when it can be named. */
final class Known {
    private record Person(PersonId id, LocalDate since) {}

    private record Thing(EntryId id, Class<?> kind, LocalDate since) {}

    private final List<PersonId> patientAndProfessionals = new ArrayList<>();
    private final List<PersonId> experts = new ArrayList<>();
    private final Map<EntryId, PersonId> representatives = new HashMap<>();
    private final Set<EntryId> parental = new HashSet<>();
    private final List<Person> closeOnes = new ArrayList<>();
    private final List<Thing> things = new ArrayList<>();
    private final Set<EntryId> replaced = new HashSet<>();

    void patientOrProfessional(PersonId id) {
        patientAndProfessionals.add(id);
    }

    void expertByExperience(PersonId id) {
        experts.add(id);
    }

    void parental(EntryId id) {
        parental.add(id);
    }

    boolean isParental(EntryId id) {
        return parental.contains(id);
    }

    void representation(EntryId id, PersonId representative) {
        representatives.put(id, representative);
    }

    PersonId representativeBy(EntryId representation) {
        return Optional.ofNullable(representatives.get(representation)).orElseThrow();
    }

    PersonId patient() {
        return patientAndProfessionals.get(0);
    }

    List<PersonId> professionals() {
        return patientAndProfessionals.subList(1, patientAndProfessionals.size());
    }

    void closeOne(PersonId id, LocalDate since) {
        closeOnes.add(new Person(id, since));
    }

    void thing(EntryId id, Class<?> kind, LocalDate since) {
        things.add(new Thing(id, kind, since));
    }

    void replaced(EntryId id) {
        replaced.add(id);
    }

    /** Those who may mark an entry as entered in error. */
    List<PersonId> patientAndProfessionals() {
        return patientAndProfessionals;
    }

    List<PersonId> closeOnes() {
        return closeOnes.stream().map(Person::id).distinct().toList();
    }

    List<PersonId> closeOnesBy(LocalDate day) {
        return closeOnes.stream()
                .filter(person -> !person.since().isAfter(day))
                .map(Person::id)
                .distinct()
                .toList();
    }

    /** The first day on which a close one can be named. */
    LocalDate closeOneSince(PersonId closeOne) {
        return closeOnes.stream()
                .filter(person -> person.id().equals(closeOne))
                .map(Person::since)
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    /** Those who can tell what they experienced: the patient, who was known first, and the close ones. */
    List<PersonId> tellersBy(LocalDate day) {
        return Stream.concat(Stream.of(patient()), closeOnesBy(day).stream()).toList();
    }

    List<PersonId> peopleBy(LocalDate day) {
        List<PersonId> people = new ArrayList<>(patientAndProfessionals);
        people.addAll(experts);
        people.addAll(closeOnesBy(day));
        return people;
    }

    /** The entries and parts of entries of these kinds that were there by a day; of all kinds where none is named. */
    List<EntryId> thingsBy(LocalDate day, Class<?>... kinds) {
        return things.stream()
                .filter(thing -> !thing.since().isAfter(day))
                .filter(thing -> kinds.length == 0 || Arrays.asList(kinds).contains(thing.kind()))
                .map(Thing::id)
                .distinct()
                .toList();
    }

    /** The entries or parts of a kind, whenever they came. */
    List<EntryId> things(Class<?> kind) {
        return things.stream()
                .filter(thing -> thing.kind() == kind)
                .map(Thing::id)
                .distinct()
                .toList();
    }

    /** The first day on which it can be named. */
    LocalDate thingSince(EntryId id) {
        return things.stream()
                .filter(thing -> thing.id().equals(id))
                .map(Thing::since)
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    /**
     * The entries of a kind in whose place another one can come. What was entered in error replaces nothing, so it can
     * name any.
     */
    List<EntryId> replaceableBy(LocalDate day, Class<? extends Entry> kind, boolean inError) {
        return thingsBy(day, kind).stream()
                .filter(id -> inError || !replaced.contains(id))
                .toList();
    }
}
