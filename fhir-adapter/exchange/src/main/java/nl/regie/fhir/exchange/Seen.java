package nl.regie.fhir.exchange;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the receiver held when we last exchanged, for the embedder to keep beside the dossier until the next time: only
 * so can be told what others changed since. It holds no word of a dossier.
 *
 * @param versions of each name by which something stands there, its place and version, such as
 *     {@code CarePlan/12/_history/3}
 */
public record Seen(SortedMap<String, String> versions) {
    /** It cannot change. */
    public Seen {
        versions = Collections.unmodifiableSortedMap(new TreeMap<>(versions));
    }

    /** Nothing was exchanged yet. */
    public static Seen nothing() {
        return new Seen(new TreeMap<>());
    }

    /** As it was kept. */
    public static Seen of(Map<String, String> versions) {
        return new Seen(new TreeMap<>(versions));
    }

    Seen without(Set<String> names) {
        Map<String, String> left = new TreeMap<>(versions);
        left.keySet().removeAll(names);
        return new Seen(new TreeMap<>(left));
    }

    boolean isKnown(String name) {
        return versions.containsKey(name);
    }

    boolean isAsSeen(Held held) {
        return Optional.ofNullable(versions.get(held.name()))
                .filter(held.version()::equals)
                .isPresent();
    }
}
