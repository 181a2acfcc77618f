package nl.regie.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
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

    /** What is closed with rows that were left out, unless the same stands in another row. */
    CannotStand closedWith(Stream<Row> leftOut) {
        Set<EntryId> standing = new HashSet<>();
        kept.forEach(row -> standing.add(row.whole().id()));
        leftOut.filter(row ->
                        row.entry().map(Entry::id).filter(standing::contains).isEmpty())
                .forEach(this::closedWith);
        return this;
    }

    private void closedWith(Row out) {
        Closing closing = new Closing(out.kind(), out.entry());
        kept.stream()
                .filter(row -> closing.takes(row.whole()))
                .forEach(row -> tell(
                        row,
                        Problem.of(
                                row.at(),
                                "closed-with",
                                "Dit kan niet gelden zonder wat ook is weggelaten: " + out.at() + ".",
                                "This cannot hold without what was left out, too: " + out.at() + ".")));
    }

    /** What refers to a name that nobody has any more. */
    CannotStand naming(Set<EntryId> lost) {
        kept.forEach(row -> row.whole()
                .references()
                .filter(reference -> reference.target() instanceof EntryId id && lost.contains(id))
                .map(Reference::at)
                .forEach(at -> tell(
                        row,
                        Problem.of(
                                row.at() + at,
                                "refers-to-left-out",
                                "Dit verwijst naar wat is weggelaten.",
                                "This refers to what was left out."))));
        return this;
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
        for (Problem problem : problems) {
            Row row = places.get(place(problem));
            if (row != null) {
                tell(row, problem);
                rivals(row, problem)
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

    private Stream<Row> rivals(Row row, Problem problem) {
        return switch (problem.code()) {
            case "duplicate-id" ->
                kept.stream()
                        .filter(other -> row.names().anyMatch(other::isNamed)
                                || other.names().anyMatch(row::isNamed));
            case "replaced-twice" ->
                kept.stream().filter(other -> other.replaces().equals(row.replaces()));
            case "duplicate-person" -> kept.stream().filter(other -> isBySomebodyLike(row, other));
            default -> Stream.of();
        };
    }

    /** Who has the id of somebody else wrote down nobody knows whose words. */
    private static boolean isBySomebodyLike(Row row, Row other) {
        return row.whole() instanceof CloseOne closeOne
                && other.whole().recorded().by().equals(closeOne.person());
    }
}
