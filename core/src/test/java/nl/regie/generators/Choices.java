package nl.regie.generators;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Reads every choice from a tape of numbers. Zero is the simplest choice, and that is what comes when the tape has run
 * out.
 */
final class Choices {
    private static final int MOST = 3;
    private final Iterator<Integer> tape;

    Choices(List<Integer> tape) {
        this.tape = tape.iterator();
    }

    int below(int bound) {
        return tape.hasNext() ? tape.next() % bound : 0;
    }

    boolean yes() {
        return below(2) == 1;
    }

    boolean seldom() {
        return below(5) == 4;
    }

    <T> T oneOf(List<T> options) {
        return options.get(below(options.size()));
    }

    <E extends Enum<E>> E oneOf(Class<E> constants) {
        return oneOf(Arrays.asList(constants.getEnumConstants()));
    }

    <T> Optional<T> maybe(Supplier<T> made) {
        return yes() ? Optional.of(made.get()) : Optional.empty();
    }

    /** One of these, or none; none where there are no options. */
    <T> Optional<T> maybeOneOf(List<T> options) {
        return options.isEmpty() ? Optional.empty() : maybe(() -> oneOf(options));
    }

    /** None of these, or up to three. */
    <T> Set<T> some(List<T> options) {
        List<T> left = new ArrayList<>(options);
        Set<T> chosen = new LinkedHashSet<>();
        for (int wanted = Math.min(below(MOST + 1), left.size()); wanted > 0; wanted--) {
            chosen.add(left.remove(below(left.size())));
        }
        return chosen;
    }

    <E extends Enum<E>> Set<E> some(Class<E> constants) {
        return some(Arrays.asList(constants.getEnumConstants()));
    }

    /** None, or up to three, each made after the one before it. */
    <T> List<T> upToThree(Supplier<T> made) {
        List<T> all = new ArrayList<>();
        for (int wanted = below(MOST + 1); wanted > 0; wanted--) {
            all.add(made.get());
        }
        return all;
    }

    <T> List<T> inSomeOrder(List<T> members) {
        List<T> mixed = new ArrayList<>(members);
        for (int i = mixed.size() - 1; i > 0; i--) {
            Collections.swap(mixed, i, i - below(i + 1));
        }
        return mixed;
    }
}
