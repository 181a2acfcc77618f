package nl.regie.legal;

import java.util.Optional;
import java.util.stream.Stream;
import nl.regie.entry.EntryId;
import nl.regie.entry.OwnWords;
import nl.regie.entry.Reference;
import nl.regie.value.RegieValue;
import org.immutables.value.Value;

/**
 * That somebody agreed in the place of the patient: by which authority, and what the patient thinks of it. The one is
 * not recorded without the other.
 */
@Value.Immutable
public interface OnBehalf extends RegieValue {
    /** The representation that gives the authority. */
    EntryId representation();

    /** How the patient stands towards it. */
    PatientStance patientsStance();

    /** What the patient said of it. */
    Optional<OwnWords> inOwnWords();

    /**
     * What the patient said where somebody may have agreed in their place: words that stand beside it are of whoever
     * agreed, and the patient's own are in it.
     *
     * @param onBehalf that somebody else agreed; empty where the patient did
     * @param beside the words of whoever agreed
     */
    static Optional<OwnWords> patientsWordsIn(Optional<OnBehalf> onBehalf, Optional<OwnWords> beside) {
        return onBehalf.isPresent() ? onBehalf.flatMap(OnBehalf::inOwnWords) : beside;
    }

    /** What this names elsewhere in the dossier. */
    default Stream<Reference> references() {
        return Reference.to("/representation", representation(), Representation.class);
    }

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link OnBehalf}. */
    final class Builder extends ImmutableOnBehalf.Builder {
        Builder() {}
    }
}
