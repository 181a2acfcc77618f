package nl.regie.course;

import java.time.LocalDate;
import java.util.Objects;
import nl.regie.entry.EntryId;
import nl.regie.entry.PersonId;
import nl.regie.entry.Recorded;

/**
 * How the next version of a plan is going to be recorded.
 *
 * @param id its name, that nothing in the dossier has yet
 * @param on the day of recording
 * @param by who records it
 */
public record NextVersion(EntryId id, LocalDate on, PersonId by) {
    /** No part is null. */
    public NextVersion {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(by, "by");
    }

    Recorded inPlaceOf(EntryId former) {
        return Recorded.builder().on(on).by(by).replaces(former).build();
    }
}
