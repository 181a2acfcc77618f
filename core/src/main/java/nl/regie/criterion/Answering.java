package nl.regie.criterion;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import nl.regie.entry.EntryId;
import nl.regie.value.Several;

/** Things that say what they answer, to be looked up by that. */
final class Answering<T> {
    private final Several<T> all;
    private final Map<EntryId, List<Integer>> places = new HashMap<>();

    Answering(Several<T> all, Function<T, Collection<EntryId>> answers) {
        this.all = all;
        for (int place = 0; place < all.size(); place++) {
            for (EntryId answered : answers.apply(all.get(place))) {
                places.computeIfAbsent(answered, none -> new ArrayList<>()).add(place);
            }
        }
    }

    Several<T> all() {
        return all;
    }

    /** Those that answer one of these, in the order in which they stand. */
    Several<T> to(Set<EntryId> names) {
        Set<Integer> answering = new TreeSet<>();
        for (EntryId name : names) {
            answering.addAll(places.getOrDefault(name, List.of()));
        }
        return Several.in(answering).each(all::get);
    }
}
