package nl.regie.entry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A place in an entry that names something else in the dossier.
 *
 * @param at the place, as a JSON Pointer within the entry
 * @param target the id that is named: an {@link EntryId} or a {@link PersonId}
 * @param kinds what it may be, by type; empty for anything
 */
public record Reference(String at, Record target, List<Class<?>> kinds) {
    /** No part is null, and the kinds stay as they are. */
    public Reference {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(target, "target");
        kinds = List.copyOf(kinds);
    }

    /** To an entry, or a part of one, of one of these kinds. */
    public static Stream<Reference> to(String at, EntryId target, Class<?>... kinds) {
        return Stream.of(new Reference(at, target, List.of(kinds)));
    }

    /** To an entry, where there is one. */
    public static Stream<Reference> to(String at, Optional<EntryId> target, Class<?>... kinds) {
        return target.stream().flatMap(id -> to(at, id, kinds));
    }

    /** To each of several entries. */
    public static Stream<Reference> toEach(String at, Collection<EntryId> targets, Class<?>... kinds) {
        return indexed(at, targets, kinds);
    }

    /** To a person. */
    public static Stream<Reference> toPerson(String at, PersonId target) {
        return Stream.of(new Reference(at, target, List.of()));
    }

    /** To a person, where there is one. */
    public static Stream<Reference> toPerson(String at, Optional<PersonId> target) {
        return target.stream().flatMap(id -> toPerson(at, id));
    }

    /** To each of several persons. */
    public static Stream<Reference> toPersons(String at, Collection<PersonId> targets) {
        return indexed(at, targets);
    }

    /** The same reference, seen from what holds this part at {@code place}. */
    public Reference within(String place) {
        return new Reference(place + at, target, kinds);
    }

    private static Stream<Reference> indexed(String at, Collection<? extends Record> targets, Class<?>... kinds) {
        var result = new ArrayList<Reference>();
        for (Record target : targets) {
            result.add(new Reference(at + "/" + result.size(), target, List.of(kinds)));
        }
        return result.stream();
    }
}
