package nl.regie.signalling;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.regie.entry.EntryId;
import nl.regie.entry.OwnWords;
import nl.regie.entry.Reference;
import nl.regie.value.RegieValue;
import org.immutables.value.Value;

/** One phase between stable and crisis: by which signs it is noticed, and what everybody does then. */
@Value.Immutable
public interface SignallingPhase extends RegieValue {
    /** The name of this phase, the same in every version of its plan. */
    EntryId id();

    /** How far away from stable it is. */
    PhaseLevel level();

    /** How the patient calls it. */
    Optional<OwnWords> name();

    /** By what it is noticed. */
    List<Sign> signs();

    /** What everybody does. */
    List<PhaseStep> steps();

    /** What this names elsewhere in the dossier. */
    default Stream<Reference> references() {
        return IntStream.range(0, steps().size())
                .boxed()
                .flatMap(i -> steps().get(i).references().map(reference -> reference.within("/steps/" + i)));
    }

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link SignallingPhase}. */
    final class Builder extends ImmutableSignallingPhase.Builder {
        Builder() {}
    }
}
