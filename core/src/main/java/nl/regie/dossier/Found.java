package nl.regie.dossier;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.entry.Part;
import nl.regie.entry.PersonId;

/**
 * What was found in a dossier by its name: an entry, or a part of one, such as a goal of a plan or a sign of a
 * signalling plan.
 *
 * @param entry the entry, or the one that holds the part
 * @param part the part, where it is one
 */
public record Found(Entry entry, Optional<Part> part) {
    /** No part of it is null. */
    public Found {
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(part, "part");
    }

    /** The name by which it was found. */
    public EntryId id() {
        return part.map(Part::id).orElse(entry.id());
    }

    /** The thing itself, where it is of this type: an entry such as an answer, or a part such as a goal. */
    public <T> Optional<T> as(Class<T> type) {
        return Optional.of(part.map(Part::value).orElse(entry))
                .filter(type::isInstance)
                .map(type::cast);
    }

    /** The day that the entry was about: when it happened, or else when it was recorded. */
    public LocalDate day() {
        return entry.recorded().day();
    }

    /** Who recorded the entry. */
    public PersonId author() {
        return entry.recorded().by();
    }

    /** Whatever has a name in a dossier, by that name. */
    static Map<EntryId, Found> allIn(Dossier dossier) {
        Map<EntryId, Found> found = new HashMap<>();
        for (Entry entry : dossier.everything()) {
            add(new Found(entry, Optional.empty()), found, dossier);
            entry.parts().forEach(part -> add(new Found(entry, Optional.of(part)), found, dossier));
        }
        return Collections.unmodifiableMap(found);
    }

    private static void add(Found each, Map<EntryId, Found> found, Dossier dossier) {
        found.merge(each.id(), each, (one, other) -> one.isBefore(other, dossier) ? other : one);
    }

    /** Whether the other is rather meant: what holds, or else what is not marked as wrong, or else what came later. */
    private boolean isBefore(Found other, Dossier dossier) {
        Versions versions = dossier.versions();
        if (versions.isCurrent(entry) || versions.isCurrent(other.entry)) {
            return !versions.isCurrent(entry);
        }
        return dossier.isInError(entry) == dossier.isInError(other.entry)
                ? versions.isVersionOf(entry.id(), other.entry.id())
                : dossier.isInError(entry);
    }
}
