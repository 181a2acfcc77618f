package nl.regie.careplan;

import java.util.Optional;
import java.util.Set;
import nl.regie.entry.Entry;
import nl.regie.entry.Note;
import nl.regie.entry.OwnWords;
import org.immutables.value.Value;

/** What the patient could choose about contact and care at home, what the patient prefers, and what came of it. */
@Value.Immutable
public interface ContactAgreement extends Entry {
    /** What there was to choose. */
    Set<ContactChoice> offered();

    /** What the patient prefers. */
    Optional<OwnWords> preference();

    /** What became of the preference; empty while that is open. */
    Optional<PreferenceOutcome> outcome();

    /** What was agreed. */
    Optional<Note> agreed();

    /** Why a preference is not followed. */
    Optional<Note> reason();

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ContactAgreement}. */
    final class Builder extends ImmutableContactAgreement.Builder {
        Builder() {}
    }
}
