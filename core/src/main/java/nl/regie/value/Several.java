package nl.regie.value;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Some things in their order, such as the plans of a dossier or the goals of a plan, and what is picked out of them. A
 * dossier holds few things of most kinds, and who reads it asks many small questions of them; so each is answered at
 * once, and takes next to nothing where there is nothing to pick. It never changes.
 *
 * @param <T> the things
 */
public final class Several<T> extends AbstractList<T> implements RandomAccess {
    /** So few are sooner compared with each other than put into a set. */
    private static final int FEW = 8;

    private static final Several<?> NONE = new Several<>(List.of());

    private final List<? extends T> things;

    private Several(List<? extends T> things) {
        this.things = things;
    }

    /** Nothing. */
    @SuppressWarnings("unchecked") // nothing of one type is nothing of another
    public static <T> Several<T> of() {
        return (Several<T>) NONE;
    }

    /** One thing. */
    public static <T> Several<T> of(T thing) {
        return new Several<>(List.of(thing));
    }

    /** What is in a list that does not change any more. */
    @SuppressWarnings("unchecked") // nothing is ever put into it
    public static <T> Several<T> in(List<? extends T> things) {
        if (things instanceof Several<?> several) {
            return (Several<T>) several;
        }
        return things.isEmpty() ? of() : new Several<>(things);
    }

    /** What is in a set. */
    public static <T> Several<T> in(Set<? extends T> things) {
        return things.isEmpty() ? of() : new Several<>(new ArrayList<>(things));
    }

    /** What is in a list now, whatever becomes of that list. */
    public static <T> Several<T> copyOf(List<? extends T> things) {
        return things instanceof Several<?> ? in(things) : in(List.copyOf(things));
    }

    /** What there is, if it is there. */
    public static <T> Several<T> in(Optional<? extends T> thing) {
        return thing.isPresent() ? of(thing.get()) : of();
    }

    /** Those of which it is so. */
    public Several<T> that(Predicate<? super T> isSo) {
        List<T> those = List.of();
        for (int place = 0; place < size(); place++) {
            T thing = get(place);
            if (isSo.test(thing)) {
                those = those.isEmpty() ? new ArrayList<>(size() - place) : those;
                those.add(thing);
            }
        }
        return those.size() == size() ? this : in(those);
    }

    /** What each of them has or is, such as its name. */
    public <R> Several<R> each(Function<? super T, ? extends R> has) {
        if (isEmpty()) {
            return of();
        }
        List<R> all = new ArrayList<>(size());
        for (int place = 0; place < size(); place++) {
            all.add(has.apply(get(place)));
        }
        return new Several<>(all);
    }

    /** All that they have together, such as the goals of some plans. */
    public <R> Several<R> all(Function<? super T, ? extends Collection<? extends R>> have) {
        List<R> all = List.of();
        for (int place = 0; place < size(); place++) {
            Collection<? extends R> more = have.apply(get(place));
            if (!more.isEmpty()) {
                all = all.isEmpty() ? new ArrayList<>(more.size()) : all;
                all.addAll(more);
            }
        }
        return in(all);
    }

    /** What those of them have that have it, such as the words of those that were said in words. */
    public <R> Several<R> given(Function<? super T, Optional<R>> mayHave) {
        List<R> all = List.of();
        for (int place = 0; place < size(); place++) {
            Optional<R> given = mayHave.apply(get(place));
            if (given.isPresent()) {
                all = all.isEmpty() ? new ArrayList<>(size() - place) : all;
                all.add(given.get());
            }
        }
        return in(all);
    }

    /** These, and then those. */
    public Several<T> and(List<? extends T> those) {
        if (those.isEmpty()) {
            return this;
        }
        if (isEmpty()) {
            return in(those);
        }
        List<T> all = new ArrayList<>(size() + those.size());
        all.addAll(things);
        all.addAll(those);
        return new Several<>(all);
    }

    /** The same, each of them once. */
    public Several<T> once() {
        boolean isEachOnce = size() <= FEW && areDifferent();
        return isEachOnce ? this : new Several<>(List.copyOf(new LinkedHashSet<>(things)));
    }

    private boolean areDifferent() {
        for (int place = 1; place < size(); place++) {
            if (things.indexOf(get(place)) < place) {
                return false;
            }
        }
        return true;
    }

    /** The same without an order, to look whether something is among them. */
    public Set<T> asSet() {
        return things.isEmpty() ? Collections.emptySet() : Collections.unmodifiableSet(new HashSet<>(things));
    }

    /** Whether it is so of one of them, or of more. */
    public boolean anyIs(Predicate<? super T> isSo) {
        for (int place = 0; place < size(); place++) {
            if (isSo.test(get(place))) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is so of all of them: of nothing it is. */
    public boolean allAre(Predicate<? super T> isSo) {
        for (int place = 0; place < size(); place++) {
            if (!isSo.test(get(place))) {
                return false;
            }
        }
        return true;
    }

    /** Whether it is so of none of them: of nothing it is. */
    public boolean noneIs(Predicate<? super T> isSo) {
        return !anyIs(isSo);
    }

    @Override
    public T get(int place) {
        return things.get(place);
    }

    @Override
    public int size() {
        return things.size();
    }

    @Override
    public boolean contains(Object thing) {
        return things.contains(thing);
    }

    @Override
    public Object[] toArray() {
        return things.toArray();
    }

    @Override
    public void forEach(Consumer<? super T> action) {
        for (int place = 0; place < size(); place++) {
            action.accept(get(place));
        }
    }
}
