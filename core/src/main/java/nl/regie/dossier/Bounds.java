package nl.regie.dossier;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.entry.Problem;

/** How large a dossier can be: far more than one life needs, and no more than can be checked while somebody waits. */
final class Bounds {
    static final int MOST_ENTRIES = 50_000;
    static final int MOST_VERSIONS = 1_000;

    private final Map<EntryId, String> places = new LinkedHashMap<>();
    private final Map<EntryId, EntryId> predecessors = new HashMap<>();
    private final Map<EntryId, Integer> versions = new HashMap<>();

    private Bounds(Map<String, Object> byPointer) {
        byPointer.forEach((at, part) -> {
            if (part instanceof Entry entry) {
                put(at, entry.id(), entry.recorded().replaces());
            } else if (part instanceof Tombstone stone) {
                put(at, stone.id(), stone.replaces());
            }
        });
    }

    private void put(String at, EntryId id, Optional<EntryId> replaced) {
        places.put(id, at);
        replaced.ifPresent(predecessor -> predecessors.put(id, predecessor));
    }

    static List<Problem> problemsIn(Map<String, Object> byPointer) {
        Bounds bounds = new Bounds(byPointer);
        return bounds.places.size() > MOST_ENTRIES ? List.of(tooMany()) : bounds.tooManyVersions();
    }

    private static Problem tooMany() {
        return Problem.of(
                "",
                "too-many-entries",
                "Een dossier heeft hoogstens " + MOST_ENTRIES + " invoeren, met wat gewist is.",
                "A dossier has at most " + MOST_ENTRIES + " entries, with those that were erased.");
    }

    /** Told once for each thing, at the first version that is one too many. So few as most have make no such chain. */
    private List<Problem> tooManyVersions() {
        List<Problem> problems = new ArrayList<>();
        if (predecessors.size() < MOST_VERSIONS) {
            return problems;
        }
        places.forEach((id, at) -> {
            if (versionsUpTo(id) == MOST_VERSIONS + 1) {
                problems.add(Problem.of(
                        at,
                        "too-many-versions",
                        "Van hetzelfde zijn er hoogstens " + MOST_VERSIONS + " versies.",
                        "There are at most " + MOST_VERSIONS + " versions of the same thing."));
            }
        });
        return problems;
    }

    /** How many versions there are up to this one. Each is counted once, and a circle ends where it began. */
    private int versionsUpTo(EntryId id) {
        Deque<EntryId> uncounted = new ArrayDeque<>();
        Optional<EntryId> next = Optional.of(id);
        while (next.isPresent() && versions.putIfAbsent(next.get(), 0) == null) {
            uncounted.push(next.get());
            next = Optional.ofNullable(predecessors.get(next.get()));
        }
        int count = next.map(versions::get).orElse(0);
        for (EntryId each : uncounted) {
            versions.put(each, ++count);
        }
        return versions.getOrDefault(id, 0);
    }
}
