package nl.regie.practice;

import java.util.Optional;
import java.util.Set;
import nl.regie.caremodule.Audience;
import nl.regie.caremodule.StatementId;
import nl.regie.entry.Note;
import org.immutables.value.Value;

/** An intervention or instrument that the team offers. */
@Value.Immutable
public interface OfferedIntervention extends Provision {
    /** Its name in the catalogue; what is not in there has a name with a prefix of the team's own. */
    StatementId intervention();

    /** Whom it is for: patients, close ones, professionals to work with. */
    Set<Audience> forWhom();

    /** What is known of whether it helps. "We do not know" is an answer. */
    Optional<Note> knownEffect();

    /** Why nobody needs training for it. */
    Optional<Note> trainingNotNeeded();

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link OfferedIntervention}. */
    final class Builder extends ImmutableOfferedIntervention.Builder {
        Builder() {}
    }
}
