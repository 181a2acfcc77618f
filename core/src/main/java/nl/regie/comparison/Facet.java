package nl.regie.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.regie.entry.EntryId;
import nl.regie.naming.SameWords;

/**
 * One side of a part of a plan, by which two versions can be compared.
 *
 * @param aspect which side
 * @param values what stands there
 */
record Facet<T>(ChangedAspect aspect, Function<T, Stream<?>> values) {
    static <T> Facet<T> ofOne(ChangedAspect aspect, Function<T, ?> value) {
        return new Facet<>(aspect, part -> Stream.of(value.apply(part)));
    }

    static <T> Facet<T> ofOptional(ChangedAspect aspect, Function<T, Optional<?>> value) {
        return new Facet<>(aspect, part -> value.apply(part).stream());
    }

    static <T> Facet<T> ofList(ChangedAspect aspect, Function<T, List<?>> values) {
        return new Facet<>(aspect, part -> values.apply(part).stream());
    }

    /** Ids and persons, in whatever order they stand. */
    static <T> Facet<T> ofSet(ChangedAspect aspect, Function<T, ? extends Collection<?>> values) {
        return new Facet<>(aspect, part -> values.apply(part).stream().sorted(Comparator.comparing(Object::toString)));
    }

    List<Object> in(T part) {
        return values.apply(part).<Object>map(value -> value).toList();
    }

    /** What changed in one part that is in both versions. */
    static <T> List<Change> changes(ChangedPart kind, EntryId id, List<Facet<T>> facets, T before, T after) {
        return facets.stream()
                .filter(facet -> !SameWords.asRead(facet.in(before)).equals(SameWords.asRead(facet.in(after))))
                .map(facet -> new Change(
                        kind, id, ChangeKind.CHANGED, Optional.of(facet.aspect()), facet.in(before), facet.in(after)))
                .toList();
    }

    /** What changed in parts that go by a name: removed, added or changed. */
    static <T> List<Change> changes(
            ChangedPart kind,
            List<Facet<T>> facets,
            Function<T, Object> whole,
            Map<EntryId, T> before,
            Map<EntryId, T> after) {
        Set<EntryId> names = new LinkedHashSet<>(before.keySet());
        names.addAll(after.keySet());
        List<Change> changes = new ArrayList<>();
        for (EntryId name : names) {
            Optional<T> was = Optional.ofNullable(before.get(name));
            Optional<T> is = Optional.ofNullable(after.get(name));
            if (was.isPresent() && is.isPresent()) {
                changes.addAll(changes(kind, name, facets, was.get(), is.get()));
            } else {
                changes.add(new Change(
                        kind,
                        name,
                        is.isPresent() ? ChangeKind.ADDED : ChangeKind.REMOVED,
                        Optional.empty(),
                        was.map(whole).stream().toList(),
                        is.map(whole).stream().toList()));
            }
        }
        return changes;
    }

    static <T> Map<EntryId, T> byName(List<T> parts, Function<T, EntryId> name) {
        Map<EntryId, T> byName = new LinkedHashMap<>();
        parts.forEach(part -> byName.put(name.apply(part), part));
        return byName;
    }
}
