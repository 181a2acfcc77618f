package nl.regie.course;

import java.time.LocalDate;
import nl.regie.entry.EntryId;
import nl.regie.entry.PersonId;
import nl.regie.entry.Recorded;
import nl.regie.value.RegieValue;
import org.immutables.value.Value;

/** How the next version of a plan is going to be recorded. */
@Value.Immutable
public interface NextVersion extends RegieValue {
    /** Its name, that nothing in the dossier has yet. */
    EntryId id();

    /** The day of recording. */
    LocalDate on();

    /** Who records it. */
    PersonId by();

    /** When and by whom it is recorded, in the place of the version before it. */
    default Recorded inPlaceOf(EntryId former) {
        return Recorded.builder().on(on()).by(by()).replaces(former).build();
    }

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link NextVersion}. */
    final class Builder extends ImmutableNextVersion.Builder {
        Builder() {}
    }
}
