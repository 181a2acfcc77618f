package nl.regie.consult;

import java.util.Set;
import java.util.stream.Stream;
import nl.regie.entry.Note;
import nl.regie.entry.PersonId;
import nl.regie.entry.Reference;
import nl.regie.value.RegieValue;
import org.immutables.value.Value;

/** Something that was agreed at a visit, and who does it. */
@Value.Immutable
public interface VisitAgreement extends RegieValue {
    /** What was agreed. */
    Note what();

    /** Who does it. */
    Set<PersonId> who();

    /** What this names elsewhere in the dossier. */
    default Stream<Reference> references() {
        return Reference.toPersons("/who", who());
    }

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link VisitAgreement}. */
    final class Builder extends ImmutableVisitAgreement.Builder {
        Builder() {}
    }
}
