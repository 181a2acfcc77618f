package nl.regie.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regie.dossier.Rows.Names;
import nl.regie.dossier.Rows.Row;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.entry.InvalidValueException;
import nl.regie.entry.Problem;
import nl.regie.entry.Reference;
import nl.regie.json.Parts;
import nl.regie.people.CloseOne;

/** What of the rows that were kept so far cannot stand, and why. */
final class CannotStand {
    private final List<Row> kept;
    private final Map<String, List<Problem>> why = new LinkedHashMap<>();

    /** What could still be closed with something else. */
    private final List<Row> open = new ArrayList<>();

    CannotStand(List<Row> kept) {
        this.kept = kept;
    }

    boolean isNothing() {
        return why.isEmpty();
    }

    /** Why not, by the place of the row. */
    Map<String, List<Problem>> why() {
        return why;
    }

    private void tell(Row row, Problem problem) {
        why.computeIfAbsent(row.at(), none -> new ArrayList<>()).add(problem);
    }

    /** What is dated after today. */
    CannotStand after(LocalDate today) {
        kept.stream()
                .filter(row -> row.whole().recorded().on().isAfter(today))
                .forEach(row -> tell(row, dayToCome(row.at())));
        return this;
    }

    static Problem dayToCome(String at) {
        return Problem.of(
                at + "/recorded/on",
                "day-to-come",
                "Deze dag van opschrijven is nog niet geweest.",
                "This day of recording is still to come.");
    }

    /**
     * What is closed with rows that were left out, unless the same stands in another row. Of all that close it the
     * first is told, for there may be as many as there are rows.
     */
    CannotStand closedWith(Stream<Row> leftOut) {
        Set<EntryId> standing = new HashSet<>();
        kept.forEach(row -> standing.add(row.whole().id()));
        kept.stream().filter(row -> Closing.canTake(row.whole())).forEach(open::add);
        leftOut.filter(row ->
                        row.entry().map(Entry::id).filter(standing::contains).isEmpty())
                .forEach(this::closedWith);
        return this;
    }

    private void closedWith(Row out) {
        Closing closing = new Closing(out.kind(), out.entry());
        open.removeIf(row -> {
            boolean isTaken = closing.takes(row.whole());
            if (isTaken) {
                tell(
                        row,
                        Problem.of(
                                row.at(),
                                "closed-with",
                                "Dit kan niet gelden zonder wat ook is weggelaten: " + out.at() + ".",
                                "This cannot hold without what was left out, too: " + out.at() + "."));
            }
            return isTaken;
        });
    }

    /**
     * What refers to a name that nobody has any more, what refers to that, and so on to the end: however long such a
     * chain is, each row is looked at once.
     *
     * @param lost the names that nobody has any more
     * @param isKept whether a name stays where the row that had it goes
     */
    CannotStand naming(Set<EntryId> lost, Predicate<EntryId> isKept) {
        Names names = new Names(kept);
        Set<EntryId> gone = new HashSet<>(lost);
        names.leaningOn(lost).forEach(row -> refersTo(gone, row));
        List<Row> out = kept.stream().filter(row -> why.containsKey(row.at())).toList();
        while (!out.isEmpty()) {
            Set<EntryId> more = names.lostWith(out).stream()
                    .filter(name -> !isKept.test(name))
                    .collect(Collectors.toSet());
            gone.addAll(more);
            out = names.leaningOn(more)
                    .filter(row -> !why.containsKey(row.at()))
                    .toList();
            out.forEach(row -> refersTo(gone, row));
        }
        return this;
    }

    private void refersTo(Set<EntryId> gone, Row row) {
        row.whole()
                .references()
                .filter(reference -> reference.target() instanceof EntryId id && gone.contains(id))
                .map(Reference::at)
                .forEach(at -> tell(
                        row,
                        Problem.of(
                                row.at() + at,
                                "refers-to-left-out",
                                "Dit verwijst naar wat is weggelaten.",
                                "This refers to what was left out.")));
    }

    /**
     * What the strict check refuses, and of two that cannot be together the other one, too.
     *
     * @param located the whole as it would be, each with its place
     * @throws InvalidValueException if it is no row that the check refuses
     */
    CannotStand together(Map<String, Object> located) {
        Map<String, Row> places = new TreeMap<>();
        kept.forEach(row -> places.put(row.at(), row));
        List<Problem> problems = DossierCheck.problemsBetween(new Parts(located, Set.of()));
        Rivals rivals = new Rivals(kept);
        for (Problem problem : problems) {
            Row row = places.get(place(problem));
            if (row != null) {
                tell(row, problem);
                rivals.of(row, problem)
                        .filter(rival -> !rival.at().equals(row.at()))
                        .forEach(rival -> tell(rival, problem.at(rival.at())));
            } else if (located.get(place(problem)) instanceof Tombstone stone) {
                kept.stream().filter(each -> isBeside(each, stone)).forEach(each -> tell(each, problem.at(each.at())));
            }
        }
        if (!problems.isEmpty() && isNothing()) {
            throw new InvalidValueException(problems);
        }
        return this;
    }

    /** The place of the member of a list that a problem is about; empty where it is about none. */
    static String place(Problem problem) {
        String[] steps = problem.where().split("/", 4);
        return steps.length < 3 ? "" : "/" + steps[1] + "/" + steps[2];
    }

    /** Whether it has the name of what was erased, replaced it, or was replaced by it. */
    private static boolean isBeside(Row row, Tombstone stone) {
        return row.names()
                        .anyMatch(
                                name -> name.equals(stone.id()) || stone.parts().contains(name))
                || row.replaces().filter(stone.id()::equals).isPresent()
                || stone.replaces().filter(row::isNamed).isPresent();
    }

    /**
     * The rows that cannot be together with one that the check refuses: nobody can tell which of them holds. Those that
     * share one thing are given once, for all of them may share it.
     */
    private static final class Rivals {
        /** What rows share: a name of the row itself, a name in it, what it replaced, or who wrote it. */
        private record Shared(Kind kind, Object what) {}

        private enum Kind {
            ITS_NAME,
            A_NAME_IN_IT,
            REPLACES,
            WRITTEN_BY
        }

        private final Map<Shared, List<Row>> rows = new HashMap<>();
        private final Set<Shared> given = new HashSet<>();

        Rivals(List<Row> kept) {
            kept.forEach(row -> {
                BiConsumer<Kind, Object> put =
                        (kind, what) -> rows.computeIfAbsent(new Shared(kind, what), none -> new ArrayList<>())
                                .add(row);
                row.id().ifPresent(id -> put.accept(Kind.ITS_NAME, id));
                row.names().distinct().forEach(name -> put.accept(Kind.A_NAME_IN_IT, name));
                row.replaces().ifPresent(replaced -> put.accept(Kind.REPLACES, replaced));
                put.accept(Kind.WRITTEN_BY, row.whole().recorded().by());
            });
        }

        Stream<Row> of(Row row, Problem problem) {
            Set<String> places = new HashSet<>();
            return shared(row, problem)
                    .filter(given::add)
                    .flatMap(shared -> rows.getOrDefault(shared, List.of()).stream())
                    .filter(rival -> places.add(rival.at()));
        }

        private static Stream<Shared> shared(Row row, Problem problem) {
            return switch (problem.code()) {
                case "duplicate-id" ->
                    Stream.concat(
                            row.names().map(name -> new Shared(Kind.ITS_NAME, name)),
                            row.id().stream().map(id -> new Shared(Kind.A_NAME_IN_IT, id)));
                case "replaced-twice" -> row.replaces().stream().map(id -> new Shared(Kind.REPLACES, id));
                // Who has the id of somebody else wrote down nobody knows whose words.
                case "duplicate-person" ->
                    row.whole() instanceof CloseOne closeOne
                            ? Stream.of(new Shared(Kind.WRITTEN_BY, closeOne.person()))
                            : Stream.of();
                default -> Stream.of();
            };
        }
    }
}
