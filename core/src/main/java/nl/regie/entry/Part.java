package nl.regie.entry;

import java.util.Objects;

/**
 * A part of an entry that has a name of its own, so that others can refer to it: a goal of a plan, a sign of a
 * signalling plan. It keeps its name from version to version.
 *
 * @param at the place, as a JSON Pointer within the entry
 * @param id its name
 * @param kind what it is, by type
 * @param value the part itself, of that type
 */
public record Part(String at, EntryId id, Class<?> kind, Object value) {
    /**
     * No part of it is null.
     *
     * @throws IllegalArgumentException if the value is of another type
     */
    public Part {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(value, "value");
        if (!kind.isInstance(value)) {
            throw new IllegalArgumentException("The part at " + at + " is no " + kind.getSimpleName() + ".");
        }
    }
}
