package nl.regie.fhir.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;

/** The places of all values that were used. What an attempt looked at that came to nothing was not used. */
final class Understood {
    private final NavigableSet<String> places = new TreeSet<>();
    private final List<String> inOrder = new ArrayList<>();

    void add(String place) {
        if (places.add(place)) {
            inOrder.add(place);
        }
    }

    boolean has(String place) {
        return places.contains(place);
    }

    /** Whether something was used that stands within this place. */
    boolean hasWithin(String place) {
        String next = places.ceiling(place + ".");
        return next != null && next.startsWith(place + ".");
    }

    int count() {
        return places.size();
    }

    /** What comes of this; where nothing does, no place that it looked at counts as understood. */
    <T> Optional<T> ifUsed(Supplier<Optional<T>> reading) {
        int before = inOrder.size();
        boolean isUsed = false;
        try {
            Optional<T> read = reading.get();
            isUsed = read.isPresent();
            return read;
        } finally {
            if (!isUsed) {
                List<String> after = inOrder.subList(before, inOrder.size());
                after.forEach(places::remove);
                after.clear();
            }
        }
    }
}
