package nl.regie.dossier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.entry.Part;
import nl.regie.entry.Problem;
import nl.regie.entry.Recorded;

/** The rows of which a dossier is gathered, in the order in which they came in. */
final class Rows {
    /**
     * A row: of which kind, where it came in, how it is called, and the entry; or what is known of it, and why no more.
     */
    record Row(
            EntryKind<?> kind,
            String at,
            String name,
            Optional<Entry> entry,
            Optional<EntryId> id,
            Optional<Recorded> recorded,
            List<Problem> whyNot) {
        /** The names by which others can refer to it or to its parts. */
        Stream<EntryId> names() {
            return Stream.concat(
                    id.stream(), entry.stream().flatMap(each -> each.parts().map(Part::id)));
        }

        Optional<EntryId> replaces() {
            return recorded.flatMap(Recorded::replaces);
        }

        boolean isNamed(EntryId name) {
            return id.filter(name::equals).isPresent();
        }

        /** Of a row that was kept, which has one. */
        Entry whole() {
            return entry.orElseThrow();
        }
    }

    private final List<Row> all = new ArrayList<>();
    private final Map<EntryId, Row> byName = new LinkedHashMap<>();
    private final Map<EntryKind<?>, Integer> given = new HashMap<>();

    /** The place of a row that is given without one: the next in the list of its kind. */
    String next(EntryKind<?> kind) {
        return "/" + kind.list() + "/" + (given.merge(kind, 1, Integer::sum) - 1);
    }

    /** A row of which an entry was made. */
    void add(Entry entry, EntryKind<?> kind, String at) {
        boolean isGivenTwice = Optional.ofNullable(byName.get(entry.id()))
                .flatMap(Row::entry)
                .filter(entry::equals)
                .isPresent();
        add(new Row(
                kind,
                at,
                entry.id().value(),
                Optional.of(entry),
                Optional.of(entry.id()),
                Optional.of(entry.recorded()),
                isGivenTwice
                        ? List.of(Problem.of(
                                at,
                                "given-twice",
                                "Deze invoer is twee keer aangeleverd. Eén keer is genoeg.",
                                "This entry was given twice. Once is enough."))
                        : List.of()));
    }

    void add(Row row) {
        all.add(row);
        row.id().ifPresent(each -> byName.putIfAbsent(each, row));
    }

    Stream<Row> stream() {
        return all.stream();
    }

    /** Those in these places. */
    Stream<Row> at(Set<String> places) {
        return all.stream().filter(row -> places.contains(row.at()));
    }

    /** Those in other places than these. */
    List<Row> without(Set<String> places) {
        return all.stream().filter(row -> !places.contains(row.at())).toList();
    }

    /** The names that nobody has any more when the rows in these places are left out. */
    Set<EntryId> namesLostWith(Set<String> places) {
        Set<EntryId> lost = new HashSet<>();
        at(places).flatMap(Row::names).forEach(lost::add);
        without(places).stream().flatMap(Row::names).forEach(lost::remove);
        return lost;
    }

    /** What a row replaced, where it came in and is of the same kind. */
    Optional<Row> earlier(Row row) {
        return row.replaces()
                .flatMap(id -> Optional.ofNullable(byName.get(id)))
                .filter(other -> other.kind() == row.kind() && other.recorded().isPresent());
    }

    /** Which rows have a name, and which refer to it. */
    static final class Names {
        private final Map<EntryId, Integer> holders = new HashMap<>();
        private final Map<EntryId, List<Row>> leaning = new HashMap<>();

        Names(List<Row> rows) {
            rows.forEach(row -> {
                row.names().forEach(name -> holders.merge(name, 1, Integer::sum));
                row.whole().references().forEach(reference -> {
                    if (reference.target() instanceof EntryId id) {
                        leaning.computeIfAbsent(id, none -> new ArrayList<>()).add(row);
                    }
                });
            });
        }

        /** Those that refer to any of these names, each once. */
        Stream<Row> leaningOn(Collection<EntryId> names) {
            Map<String, Row> found = new LinkedHashMap<>();
            names.forEach(
                    name -> leaning.getOrDefault(name, List.of()).forEach(row -> found.putIfAbsent(row.at(), row)));
            return found.values().stream();
        }

        /** The names that nobody has any more when these go; each row goes once. */
        Set<EntryId> lostWith(List<Row> gone) {
            return gone.stream()
                    .flatMap(Row::names)
                    .filter(name -> holders.merge(name, -1, Integer::sum) == 0)
                    .collect(Collectors.toSet());
        }
    }
}
