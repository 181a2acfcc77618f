package nl.regie.dossier;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.regie.dossier.Rows.Row;
import nl.regie.entry.EnteredInError;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.entry.Part;
import nl.regie.entry.PersonId;
import nl.regie.people.CloseOne;

/** Puts a stone where an entry was: one that was erased, or a row that was left out of what was gathered. */
final class Tombstones {
    private final List<Tombstone> given;
    private final Rows rows;
    private final LocalDate today;
    private final Predicate<PersonId> isSomebodyElse;

    /**
     * For what is gathered.
     *
     * @param given those that came in
     * @param isSomebodyElse whether a person is known who is not somebody close by
     */
    Tombstones(List<Tombstone> given, Rows rows, LocalDate today, Predicate<PersonId> isSomebodyElse) {
        this.given = given;
        this.rows = rows;
        this.today = today;
        this.isSomebodyElse = isSomebodyElse;
    }

    /** What the patient wrote and others marked was never taken away, so its stone has no mark. */
    static Tombstone of(Entry erased, LocalDate day, PersonId patient) {
        Tombstone.Builder stone = Tombstone.builder()
                .id(erased.id())
                .recordedOn(erased.recorded().on())
                .erasedOn(day)
                .replaces(erased.recorded().replaces())
                .enteredInErrorOn(erased.recorded()
                        .enteredInError()
                        .filter(mark -> erased.recorded().isInErrorFor(patient))
                        .map(EnteredInError::on));
        if (erased instanceof CloseOne closeOne) {
            stone.person(closeOne.person());
        }
        return stone.parts(erased.parts().map(Part::id).toList()).build();
    }

    /**
     * Those that came in, which lead to what stands and to nothing later, and those in the place of what is left out.
     *
     * @param out the places of the rows that are left out
     */
    List<Tombstone> where(Set<String> out) {
        List<Tombstone> inPlace = inPlaceOf(out);
        Map<EntryId, LocalDate> days = new HashMap<>();
        rows.without(out).forEach(row -> days.put(row.whole().id(), notToCome(row)));
        Stream.concat(given.stream(), inPlace.stream()).forEach(stone -> days.put(stone.id(), stone.recordedOn()));
        List<Tombstone> before = List.of();
        List<Tombstone> leading = given;
        while (!leading.equals(before)) {
            before = leading;
            leading = before.stream().map(stone -> leading(stone, days)).toList();
        }
        return Stream.concat(leading.stream(), inPlace.stream()).toList();
    }

    /** For what replaced something, was replaced, or is somebody close by whom others name. */
    private List<Tombstone> inPlaceOf(Set<String> out) {
        Set<EntryId> standing = new HashSet<>();
        Set<EntryId> replaced = new HashSet<>();
        rows.without(out).stream().flatMap(Row::names).forEach(standing::add);
        rows.stream().forEach(row -> row.replaces().ifPresent(replaced::add));
        given.forEach(stone -> {
            standing.add(stone.id());
            stone.replaces().ifPresent(replaced::add);
        });
        Map<EntryId, Tombstone> made = new LinkedHashMap<>();
        rows.at(out)
                .filter(row -> row.replaces().isPresent()
                        || row.id().filter(replaced::contains).isPresent()
                        || row.entry().filter(CloseOne.class::isInstance).isPresent())
                .forEach(row -> row.id()
                        .filter(id -> row.recorded().isPresent() && !standing.contains(id))
                        .ifPresent(id -> made.putIfAbsent(id, stone(id, row))));
        return List.copyOf(made.values());
    }

    private static Tombstone leading(Tombstone stone, Map<EntryId, LocalDate> days) {
        Optional<LocalDate> since = stone.replaces().flatMap(id -> Optional.ofNullable(days.get(id)));
        boolean leadsToSomething = stone.replaces().isEmpty() || since.isPresent();
        LocalDate day = since.filter(stone.recordedOn()::isBefore).orElse(stone.recordedOn());
        days.put(stone.id(), day);
        return leadsToSomething && day.equals(stone.recordedOn())
                ? stone
                : Tombstone.builder()
                        .from(stone)
                        .replaces(leadsToSomething ? stone.replaces() : Optional.empty())
                        .recordedOn(day)
                        .erasedOn(day.isAfter(stone.erasedOn()) ? day : stone.erasedOn())
                        .enteredInErrorOn(stone.enteredInErrorOn().filter(marked -> !marked.isBefore(day)))
                        .build();
    }

    /** It stands on the day of its entry, but not before what that replaced, and not on a day to come. */
    private Tombstone stone(EntryId id, Row row) {
        Set<EntryId> seen = new LinkedHashSet<>();
        LocalDate day = notToCome(row);
        Optional<Row> earlier = rows.earlier(row);
        for (Optional<Row> each = earlier; each.isPresent(); each = each.flatMap(rows::earlier)) {
            if (!seen.add(each.get().id().orElseThrow())) {
                break;
            }
            day = day.isBefore(notToCome(each.get())) ? notToCome(each.get()) : day;
        }
        boolean leadsInACircle = seen.contains(id);
        return Tombstone.builder()
                .id(id)
                .recordedOn(day)
                .erasedOn(today)
                .replaces(earlier.filter(other -> !leadsInACircle).flatMap(Row::id))
                .person(row.entry().flatMap(this::personOf))
                .build();
    }

    private LocalDate notToCome(Row row) {
        LocalDate day = row.recorded().orElseThrow().on();
        return day.isAfter(today) ? today : day;
    }

    /** Of somebody close by who has not the id of somebody else. */
    private Optional<PersonId> personOf(Entry entry) {
        return entry instanceof CloseOne closeOne && !isSomebodyElse.test(closeOne.person())
                ? Optional.of(closeOne.person())
                : Optional.empty();
    }
}
