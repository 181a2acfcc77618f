package nl.regie.criterion;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.regie.entry.EntryId;

/** Things that say what they answer, to be looked up by that. */
final class Answering<T> {
    private final List<T> all;
    private final Map<EntryId, List<Integer>> places = new HashMap<>();

    Answering(List<T> all, Function<T, Collection<EntryId>> answers) {
        this.all = all;
        for (int place = 0; place < all.size(); place++) {
            for (EntryId answered : answers.apply(all.get(place))) {
                places.computeIfAbsent(answered, none -> new ArrayList<>()).add(place);
            }
        }
    }

    List<T> all() {
        return all;
    }

    /** Those that answer one of these, in the order in which they stand. */
    Stream<T> to(Set<EntryId> names) {
        List<Integer> answering = new ArrayList<>();
        names.forEach(name -> answering.addAll(places.getOrDefault(name, List.of())));
        return answering.stream().distinct().sorted().map(all::get);
    }
}
