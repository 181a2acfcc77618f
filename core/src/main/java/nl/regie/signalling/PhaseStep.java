package nl.regie.signalling;

import java.util.Set;
import java.util.stream.Stream;
import nl.regie.entry.Note;
import nl.regie.entry.PersonId;
import nl.regie.entry.Reference;
import nl.regie.value.RegieValue;
import org.immutables.value.Value;

/** What is done in a phase, and by whom. */
@Value.Immutable
public interface PhaseStep extends RegieValue {
    /** What is done, as agreed. */
    Note what();

    /** Who does it: the patient, close ones, professionals. */
    Set<PersonId> does();

    /** What this names elsewhere in the dossier. */
    default Stream<Reference> references() {
        return Reference.toPersons("/does", does());
    }

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link PhaseStep}. */
    final class Builder extends ImmutablePhaseStep.Builder {
        Builder() {}
    }
}
