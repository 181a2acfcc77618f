package nl.regie.dossier;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
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

    /** Whatever has a name in a dossier, by that name. A part that several versions have is that of the latest. */
    static Map<EntryId, Found> allIn(Dossier dossier) {
        Versions versions = dossier.versions();
        Map<EntryId, Found> found = new HashMap<>();
        dossier.entries()
                .flatMap(Found::allIn)
                .forEach(each -> found.merge(each.id(), each, (one, other) -> one.later(other, versions)));
        return Collections.unmodifiableMap(found);
    }

    private static Stream<Found> allIn(Entry entry) {
        return Stream.concat(
                Stream.of(new Found(entry, Optional.empty())),
                entry.parts().map(part -> new Found(entry, Optional.of(part))));
    }

    /** What holds, or else what came later. */
    private Found later(Found other, Versions versions) {
        boolean isOther = !versions.isCurrent(entry)
                && (versions.isCurrent(other.entry) || versions.isVersionOf(entry.id(), other.entry.id()));
        return isOther ? other : this;
    }
}
