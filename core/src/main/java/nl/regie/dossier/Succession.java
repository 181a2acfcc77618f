package nl.regie.dossier;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;

/** Which entries came in the place of which. */
final class Succession {
    private Succession() {}

    /**
     * What was replaced, directly or through entries that were entered in error. A successor that was itself entered in
     * error replaces nothing; one that was erased still does, for what it said was true when it was said.
     */
    static Set<EntryId> superseded(Stream<Entry> entries, List<Tombstone> tombstones) {
        Map<EntryId, EntryId> throughErrors = new HashMap<>();
        Set<EntryId> replaced = new HashSet<>();
        entries.forEach(entry -> entry.recorded().replaces().ifPresent(predecessor -> {
            if (entry.recorded().enteredInError().isPresent()) {
                throughErrors.put(entry.id(), predecessor);
            } else {
                replaced.add(predecessor);
            }
        }));
        tombstones.forEach(stone -> stone.replaces().ifPresent(predecessor -> {
            if (stone.enteredInErrorOn().isPresent()) {
                throughErrors.put(stone.id(), predecessor);
            } else {
                replaced.add(predecessor);
            }
        }));
        for (EntryId each : List.copyOf(replaced)) {
            Optional<EntryId> further = Optional.ofNullable(throughErrors.get(each));
            while (further.isPresent() && replaced.add(further.get())) {
                further = Optional.ofNullable(throughErrors.get(further.get()));
            }
        }
        return replaced;
    }

    static Map<EntryId, EntryId> predecessors(Stream<Entry> entries, List<Tombstone> tombstones) {
        Map<EntryId, EntryId> predecessors = new HashMap<>();
        entries.forEach(
                entry -> entry.recorded().replaces().ifPresent(earlier -> predecessors.put(entry.id(), earlier)));
        tombstones.forEach(stone -> stone.replaces().ifPresent(earlier -> predecessors.put(stone.id(), earlier)));
        return Map.copyOf(predecessors);
    }
}
