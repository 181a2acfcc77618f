package nl.regie.help;

import java.util.Optional;
import java.util.Set;
import nl.regie.caremodule.StatementId;
import nl.regie.entry.PersonId;
import nl.regie.signalling.CallTime;
import nl.regie.value.RegieValue;
import org.immutables.value.Value;

/** Somebody or something to call, in a sentence. */
@Value.Immutable
public interface ToCall extends RegieValue {
    /** Who it is, where it is somebody of the dossier. */
    Optional<PersonId> person();

    /** How that person is called. */
    @Value.Redacted
    Optional<String> personInWords();

    /** When, where the plan says so; at all times when it is empty. */
    Set<CallTime> when();

    /** The line of the module, where it is one. */
    Optional<StatementId> line();

    /** The sentence. */
    String text();

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ToCall}. */
    final class Builder extends ImmutableToCall.Builder {
        Builder() {}
    }
}
