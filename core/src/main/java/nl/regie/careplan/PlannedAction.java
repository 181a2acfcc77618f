package nl.regie.careplan;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.regie.diagnosis.Answer;
import nl.regie.entry.EntryId;
import nl.regie.entry.Note;
import nl.regie.entry.PersonId;
import nl.regie.entry.Reference;
import nl.regie.precondition.SelfDirection;
import nl.regie.value.RegieValue;
import org.immutables.value.Value;

/** What will be done, by whom, and with whose support. */
@Value.Immutable
public interface PlannedAction extends RegieValue {
    /** The name of this action, the same in every version of its plan. */
    EntryId id();

    /** What will be done, as agreed. */
    Note what();

    /** How often, or when: such as "twice a week, in the morning". */
    Optional<Note> when();

    /** Who does it. */
    Set<PersonId> does();

    /** Who supports those who do it. */
    Set<PersonId> supports();

    /** Who decides about it. */
    Set<PersonId> decides();

    /** Who is told of it. */
    Set<PersonId> isInformed();

    /** The wishes, needs, directions and goals that it answers. */
    Set<EntryId> answers();

    /** What this action names elsewhere in the dossier. */
    default Stream<Reference> references() {
        return Stream.of(
                        Reference.toPersons("/does", does()),
                        Reference.toPersons("/supports", supports()),
                        Reference.toPersons("/decides", decides()),
                        Reference.toPersons("/isInformed", isInformed()),
                        Reference.toEach("/answers", answers(), Answer.class, SelfDirection.class, Goal.class))
                .flatMap(references -> references);
    }

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link PlannedAction}. */
    final class Builder extends ImmutablePlannedAction.Builder {
        Builder() {}
    }
}
