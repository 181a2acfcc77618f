package nl.regie.dossier;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.regie.caremodule.StatementId;
import nl.regie.careplan.Goal;
import nl.regie.careplan.PlannedAction;
import nl.regie.diagnosis.Answer;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.entry.Note;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.entry.Reference;
import nl.regie.precondition.SelfDirection;
import org.immutables.value.Value;

/** Support that was given: what, by whom, and what the patient said of it. */
@Value.Immutable
public interface SupportRecord extends Entry {
    /** What was done. */
    Note what();

    /** The intervention or instrument of the catalogue, where it is one. */
    Optional<StatementId> intervention();

    /** Who gave it. */
    Set<PersonId> givenBy();

    /** The wishes, needs, directions, goals and actions that it answers. */
    Set<EntryId> answers();

    /** What the patient said of it. */
    Optional<OwnWords> response();

    @Override
    default Stream<Reference> references() {
        return Stream.concat(
                Reference.toPersons("/givenBy", givenBy()),
                Reference.toEach(
                        "/answers", answers(), Answer.class, SelfDirection.class, Goal.class, PlannedAction.class));
    }

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link SupportRecord}. */
    final class Builder extends ImmutableSupportRecord.Builder {
        Builder() {}
    }
}
