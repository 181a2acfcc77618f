package nl.regie.fhir.mapping;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.regie.dossier.Tombstone;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.entry.Part;
import nl.regie.entry.PersonId;
import nl.regie.entry.Reference;
import nl.regie.entry.SourceRef;
import nl.regie.people.CloseOne;

/**
 * A stone stands for what entries of a server name and what is not there: earlier versions, what was erased, and what
 * was left out. It says nothing but that something had this name; without it what names it would lead nowhere.
 */
final class StandIns {
    private final List<Entry> entries;
    private final Set<PersonId> known;
    private final Map<EntryId, EntryId> firsts;
    private final Set<EntryId> there = new HashSet<>();
    private final Map<EntryId, LocalDate> named = new TreeMap<>();
    private final Map<PersonId, LocalDate> people = new TreeMap<>();
    private final Map<EntryId, Stone> stones = new LinkedHashMap<>();

    /** What is to stand under one name. */
    private static final class Stone {
        private LocalDate day;
        private final Set<EntryId> parts = new HashSet<>();
        private Optional<PersonId> person = Optional.empty();
        private Optional<EntryId> replaces = Optional.empty();

        Stone(LocalDate day) {
            this.day = day;
        }

        void by(LocalDate other) {
            day = other.isBefore(day) ? other : day;
        }
    }

    private StandIns(List<Entry> entries, Set<PersonId> known, Map<EntryId, EntryId> firsts) {
        this.entries = entries.stream().sorted(Comparator.comparing(Entry::id)).toList();
        this.known = known;
        this.firsts = new TreeMap<>(firsts);
    }

    /**
     * What is to stand there; the order in which a server gives its resources makes no difference.
     *
     * @param known who is there beside the close ones among the entries
     * @param firsts the first version of what was replaced, by its name
     */
    static List<Tombstone> of(List<Entry> entries, Set<PersonId> known, Map<EntryId, EntryId> firsts) {
        return new StandIns(entries, known, firsts).stones();
    }

    private List<Tombstone> stones() {
        entries.forEach(this::listen);
        entries.forEach(entry -> {
            there.add(entry.id());
            entry.parts().map(Part::id).forEach(there::add);
        });
        named.forEach((id, day) -> {
            if (!there.contains(id)) {
                stone(id, day);
            }
        });
        entries.forEach(this::standBefore);
        standForPeople();
        firsts.forEach(this::standAtTheBeginning);
        return stones.entrySet().stream()
                .map(each -> tombstone(each.getKey(), each.getValue()))
                .toList();
    }

    private void listen(Entry entry) {
        LocalDate day = entry.recorded().on();
        hear(entry.recorded().by(), day);
        entry.recorded().replaces().ifPresent(earlier -> hear(earlier, day));
        entry.recorded().sourceRef().flatMap(SourceRef::author).ifPresent(author -> hear(author, day));
        entry.recorded().enteredInError().ifPresent(mark -> hear(mark.by(), day));
        Stream<Reference> told = entry.recorded().howTold().stream().flatMap(how -> how.references());
        Stream.concat(entry.references(), told).map(Reference::target).forEach(target -> {
            if (target instanceof PersonId person) {
                hear(person, day);
            } else if (target instanceof EntryId id) {
                hear(id, day);
            }
        });
    }

    private void hear(PersonId person, LocalDate day) {
        people.merge(person, day, StandIns::earlier);
    }

    private void hear(EntryId id, LocalDate day) {
        named.merge(id, day, StandIns::earlier);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private Stone stone(EntryId id, LocalDate day) {
        Stone stone = stones.computeIfAbsent(id, none -> new Stone(day));
        stone.by(day);
        return stone;
    }

    /** What was named before this version was recorded was so in an earlier version. */
    private void standBefore(Entry entry) {
        Optional<EntryId> before = entry.recorded().replaces().filter(earlier -> !there.contains(earlier));
        before.ifPresent(earlier -> {
            LocalDate day = entry.recorded().on();
            entry.parts().map(Part::id).forEach(part -> Optional.ofNullable(named.get(part))
                    .filter(since -> since.isBefore(day))
                    .ifPresent(since -> stone(earlier, since).parts.add(part)));
            if (entry instanceof CloseOne closeOne) {
                LocalDate since = people.getOrDefault(closeOne.person(), day);
                stone(earlier, since).person = Optional.of(closeOne.person());
            }
        });
    }

    private void standForPeople() {
        Map<PersonId, LocalDate> since = new HashMap<>();
        entries.forEach(entry -> {
            if (entry instanceof CloseOne closeOne) {
                since.merge(closeOne.person(), closeOne.recorded().on(), StandIns::earlier);
            }
        });
        stones.values()
                .forEach(stone -> stone.person.ifPresent(person -> since.merge(person, stone.day, StandIns::earlier)));
        Iterator<EntryId> names = freeNames().iterator();
        people.forEach((person, day) -> {
            boolean isThere = known.contains(person)
                    || Optional.ofNullable(since.get(person))
                            .filter(first -> !first.isAfter(day))
                            .isPresent();
            if (!isThere) {
                stone(names.next(), day).person = Optional.of(person);
            }
        });
    }

    /** Names that nothing has, one after the other. */
    private Stream<EntryId> freeNames() {
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> EntryId.of("close-one-" + number))
                .filter(name -> !stones.containsKey(name) && !named.containsKey(name) && !there.contains(name));
    }

    /** So that all versions go by the name of the first. */
    private void standAtTheBeginning(EntryId id, EntryId first) {
        if (!id.equals(first) && stones.containsKey(id) && !there.contains(first)) {
            Stone later = stones.getOrDefault(id, new Stone(LocalDate.MAX));
            later.replaces = Optional.of(first);
            stone(first, later.day);
        }
    }

    private static Tombstone tombstone(EntryId id, Stone stone) {
        return Tombstone.builder()
                .id(id)
                .recordedOn(stone.day)
                .erasedOn(stone.day)
                .replaces(stone.replaces)
                .person(stone.person)
                .parts(stone.parts)
                .build();
    }
}
