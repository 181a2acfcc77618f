package nl.regie.practice;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.regie.entry.EntryId;
import org.immutables.value.Value;

/** Training of the team in supporting self-management (scholing). Its reach is how much of the team it is for. */
@Value.Immutable
public interface Training extends Provision {
    /** When it was followed, or is to come. */
    Optional<LocalDate> on();

    /** The interventions of this profile that it teaches to work with. */
    Set<EntryId> teaches();

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Training}. */
    final class Builder extends ImmutableTraining.Builder {
        Builder() {}
    }
}
