package nl.regie.dossier;

import static java.util.stream.Collectors.toSet;

import java.util.AbstractSet;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.entry.PersonId;

/**
 * Which entries are versions of the same thing. An entry that replaces another is its next version; all versions from
 * the first one on are one line. A line forks only where an entry that came in the place of another was entered in
 * error or erased. What was erased keeps its place, for a line does not break where somebody was forgotten.
 *
 * <p>It is worked out once for a dossier; then a question about a line takes no longer the longer the line is.
 */
public final class Versions {
    /**
     * Where an entry stands among {@link #order}, in which each line is together and each entry is followed by all that
     * came in its place.
     *
     * @param at its own place
     * @param first the place of the first version of its line
     * @param number how many versions there are up to this one
     * @param end the place after all that came in its place
     */
    private record Place(int at, int first, int number, int end) {
        boolean includes(Place later) {
            return at <= later.at && later.at < end;
        }
    }

    /** An entry and all in whose place it came, without walking along them to answer whether it holds a name. */
    private final class UpTo extends AbstractSet<EntryId> {
        private final EntryId id;

        UpTo(EntryId id) {
            this.id = id;
        }

        @Override
        public boolean contains(Object other) {
            return other instanceof EntryId version && isVersionOf(version, id);
        }

        @Override
        public Iterator<EntryId> iterator() {
            return new Earlier(id);
        }

        @Override
        public int size() {
            return placeOf(id).map(Place::number).orElse(1);
        }
    }

    /** From a version back to the first one. */
    private final class Earlier implements Iterator<EntryId> {
        private Optional<EntryId> next;

        Earlier(EntryId latest) {
            this.next = Optional.of(latest);
        }

        @Override
        public boolean hasNext() {
            return next.isPresent();
        }

        @Override
        public EntryId next() {
            EntryId version = next.orElseThrow();
            next = predecessor(version);
            return version;
        }
    }

    private final PersonId patient;
    private final Map<EntryId, EntryId> predecessors;
    private final Set<EntryId> superseded;
    private final List<EntryId> order;
    private final Map<EntryId, Place> places;

    private Versions(PersonId patient, Map<EntryId, EntryId> predecessors, Set<EntryId> superseded) {
        this.patient = patient;
        this.predecessors = Collections.unmodifiableMap(predecessors);
        this.superseded = Collections.unmodifiableSet(superseded);
        this.order = inOrder(predecessors);
        this.places = places(order, predecessors);
    }

    /** Of these entries, and of what is left of erased ones. They lead in no circle, as in no dossier they do. */
    public static Versions of(Stream<? extends Entry> entries, List<Tombstone> tombstones, PersonId patient) {
        Map<EntryId, EntryId> predecessors = new LinkedHashMap<>();
        Set<EntryId> inError = new HashSet<>();
        entries.forEach(entry -> entry.recorded().replaces().ifPresent(earlier -> {
            predecessors.put(entry.id(), earlier);
            if (entry.recorded().isInErrorFor(patient)) {
                inError.add(entry.id());
            }
        }));
        tombstones.forEach(stone -> stone.replaces().ifPresent(earlier -> {
            predecessors.put(stone.id(), earlier);
            if (stone.enteredInErrorOn().isPresent()) {
                inError.add(stone.id());
            }
        }));
        return new Versions(patient, predecessors, superseded(predecessors, inError));
    }

    /**
     * What was replaced, directly or through entries that were entered in error. A successor that was itself entered in
     * error replaces nothing; one that was erased still does, for what it said was true when it was said.
     */
    private static Set<EntryId> superseded(Map<EntryId, EntryId> predecessors, Set<EntryId> inError) {
        Set<EntryId> replaced = predecessors.keySet().stream()
                .filter(id -> !inError.contains(id))
                .map(predecessors::get)
                .collect(toSet());
        for (EntryId each : List.copyOf(replaced)) {
            Optional<EntryId> mistake = Optional.of(each);
            while (mistake.filter(inError::contains).isPresent()) {
                mistake = mistake.map(predecessors::get).filter(replaced::add);
            }
        }
        return replaced;
    }

    private static List<EntryId> inOrder(Map<EntryId, EntryId> predecessors) {
        Map<EntryId, List<EntryId>> successors = new LinkedHashMap<>();
        predecessors.forEach((id, earlier) ->
                successors.computeIfAbsent(earlier, none -> new ArrayList<>()).add(id));
        Deque<EntryId> ahead = new ArrayDeque<>();
        successors.keySet().stream().filter(id -> !predecessors.containsKey(id)).forEach(ahead::add);
        List<EntryId> order = new ArrayList<>();
        while (!ahead.isEmpty()) {
            EntryId next = ahead.pop();
            order.add(next);
            successors.getOrDefault(next, List.of()).forEach(ahead::push);
        }
        return order;
    }

    private static Map<EntryId, Place> places(List<EntryId> order, Map<EntryId, EntryId> predecessors) {
        Map<EntryId, Integer> positions = new HashMap<>();
        int[] earlier = new int[order.size()];
        int[] end = new int[order.size()];
        for (int at = 0; at < order.size(); at++) {
            EntryId id = order.get(at);
            positions.put(id, at);
            earlier[at] = positions.getOrDefault(predecessors.getOrDefault(id, id), at);
            end[at] = at + 1;
        }
        for (int at = order.size() - 1; at >= 0; at--) {
            end[earlier[at]] = Math.max(end[earlier[at]], end[at]);
        }
        int[] first = new int[order.size()];
        int[] number = new int[order.size()];
        Map<EntryId, Place> places = new HashMap<>();
        for (int at = 0; at < order.size(); at++) {
            boolean isFirst = earlier[at] == at;
            first[at] = isFirst ? at : first[earlier[at]];
            number[at] = isFirst ? 1 : number[earlier[at]] + 1;
            places.put(order.get(at), new Place(at, first[at], number[at], end[at]));
        }
        return Collections.unmodifiableMap(places);
    }

    private Optional<Place> placeOf(EntryId id) {
        return Optional.ofNullable(places.get(id));
    }

    /**
     * The names of an entry itself, and of all in whose place it came, the latest first: what names an earlier version
     * means this one. Of what replaced nothing, such as a part of an entry, it is its own name.
     */
    public Set<EntryId> versionsOf(EntryId id) {
        return new UpTo(id);
    }

    /** Whether the first is the other itself, or an earlier version of it: whoever names the first means the other. */
    public boolean isVersionOf(EntryId version, EntryId id) {
        return version.equals(id)
                || placeOf(version)
                        .flatMap(earlier -> placeOf(id).filter(earlier::includes))
                        .isPresent();
    }

    /** The first version of what this is a version of; itself, where it replaced nothing. */
    public EntryId first(EntryId id) {
        return placeOf(id).map(place -> order.get(place.first())).orElse(id);
    }

    /** All versions of what this is a version of, earlier and later, also those that were entered in error. */
    public List<EntryId> lineOf(EntryId id) {
        return placeOf(first(id))
                .map(place -> List.copyOf(order.subList(place.first(), place.end())))
                .orElse(List.of(id));
    }

    /** In whose place this entry came, where it did; also where either was erased. */
    public Optional<EntryId> predecessor(EntryId id) {
        return Optional.ofNullable(predecessors.get(id));
    }

    /** Whether anything came in the place of this entry, be it by mistake. */
    public boolean hasLaterVersion(EntryId id) {
        return placeOf(id).filter(place -> place.end() > place.at() + 1).isPresent();
    }

    /** Whether this entry holds: nothing replaced it, and it was not entered in error. */
    public boolean isCurrent(Entry entry) {
        return !entry.recorded().isInErrorFor(patient) && !superseded.contains(entry.id());
    }
}
