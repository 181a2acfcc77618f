package nl.regie.fhir.draft;

import java.time.LocalDate;
import java.util.Optional;
import nl.regie.entry.PersonId;
import nl.regie.entry.SourceId;
import nl.regie.people.Professional;
import org.immutables.value.Value;

/** Who takes over the plans of another system, and when. */
@Value.Immutable
public interface TakingOver {
    /** The pseudonym of the patient whom the plans are about: the embedder has made sure who that is. */
    PersonId patient();

    /** Who takes them over, and is answerable for it. */
    Professional by();

    /** The day on which it is done. */
    LocalDate on();

    /**
     * How the system is called from which the documents come, such as the address of its server, for documents that do
     * not say that themselves. What two systems call alike is one thing otherwise.
     */
    Optional<SourceId> source();

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link TakingOver}. */
    final class Builder extends ImmutableTakingOver.Builder {
        Builder() {}
    }
}
