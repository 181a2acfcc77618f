package nl.regie.consult;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Set;
import java.util.stream.Stream;
import nl.regie.entry.Note;
import nl.regie.entry.PersonId;
import nl.regie.entry.Reference;
import org.immutables.value.Value;

/** Something that was agreed at a visit, and who does it. */
@Value.Immutable
@JsonDeserialize(as = ImmutableVisitAgreement.class)
public interface VisitAgreement {
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
