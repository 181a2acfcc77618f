package nl.regie.careplan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.regie.diagnosis.Answer;
import nl.regie.diagnosis.Importance;
import nl.regie.diagnosis.LifeDomain;
import nl.regie.entry.EntryId;
import nl.regie.entry.InvalidValueException;
import nl.regie.entry.Note;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.entry.Reference;
import nl.regie.precondition.SelfDirection;
import nl.regie.value.RegieValue;
import org.immutables.value.Value;

/** What the patient wants to reach, in the patient's own words where they were kept. */
@Value.Immutable
public interface Goal extends RegieValue {
    /** The name of this goal, the same in every version of its plan. */
    EntryId id();

    /** Where it stands. */
    GoalStatus status();

    /** The goal as the patient says it. */
    Optional<OwnWords> inOwnWords();

    /** The goal as a professional wrote it down. */
    Optional<Note> professionalsReading();

    /** Who put it forward. */
    Optional<PersonId> proposedBy();

    /** Who took it on: a team may propose, the person decides. */
    Set<PersonId> acceptedBy();

    /** What kind of goal it is. */
    Optional<GoalKind> kind();

    /** What it weighs for the patient. */
    Optional<Importance> importance();

    /** The part of life that it is about. */
    Optional<LifeDomain> lifeDomain();

    /** The wishes, needs and directions that it answers. */
    Set<EntryId> answers();

    /** When it began. */
    Optional<LocalDate> startedOn();

    /** The last day by which the patient wants to have reached it. That it has passed says nothing against anybody. */
    Optional<LocalDate> reachBy();

    /** When to look at it again. */
    Optional<LocalDate> lookAgainOn();

    /** A goal says something. */
    @Value.Check
    default void check() {
        InvalidValueException.unless(
                inOwnWords().isPresent() || professionalsReading().isPresent(),
                "/inOwnWords",
                "goal-without-words",
                "Een doel heeft woorden: die van de patiënt, of die van de hulpverlener.",
                "A goal has words: the patient's, or the professional's.");
    }

    /** What this goal names elsewhere in the dossier. */
    default Stream<Reference> references() {
        return Stream.of(
                        Reference.toPerson("/proposedBy", proposedBy()),
                        Reference.toPersons("/acceptedBy", acceptedBy()),
                        Reference.toEach("/answers", answers(), Answer.class, SelfDirection.class))
                .flatMap(references -> references);
    }

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Goal}. */
    final class Builder extends ImmutableGoal.Builder {
        Builder() {}
    }
}
