package nl.regie.careplan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.entry.Note;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.entry.Reference;
import nl.regie.entry.SourceRef;
import org.immutables.value.Value;

/** Looking back together: how it goes, and when to look again (002, lines 127–129). */
@Value.Immutable
public interface ProgressReview extends Entry {
    /** The plan that was looked at. */
    Optional<EntryId> plan();

    /** Who took part, the patient included where the patient did. */
    Set<PersonId> participants();

    /** How the patient finds it goes. */
    Optional<OwnWords> patientsView();

    /** How a professional sees it. */
    Optional<Note> professionalsView();

    /** How the pace is. */
    Optional<Pace> pace();

    /** How it goes with goals of the plan, as told by each. */
    List<GoalProgress> progress();

    /** When to look again. */
    Optional<LocalDate> nextOn();

    /** Whether it shows that others were there and the patient was not. */
    default boolean isWithout(PersonId patient) {
        return !participants().isEmpty() && !participants().contains(patient);
    }

    /**
     * Whether somebody else reports of looking back where the patient was not: what it quotes of the patient is
     * hearsay, and no word of theirs.
     */
    default boolean isHearsayOf(PersonId patient) {
        boolean isWrittenByThem = recorded().by().equals(patient)
                || recorded()
                        .sourceRef()
                        .flatMap(SourceRef::author)
                        .filter(patient::equals)
                        .isPresent();
        return isWithout(patient) && !isWrittenByThem;
    }

    @Override
    default Stream<Reference> references() {
        return Stream.of(
                        Reference.to("/plan", plan(), CarePlan.class),
                        Reference.toPersons("/participants", participants()),
                        IntStream.range(0, progress().size()).boxed().flatMap(i -> progress()
                                .get(i)
                                .references()
                                .map(reference -> reference.within("/progress/" + i))))
                .flatMap(references -> references);
    }

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ProgressReview}. */
    final class Builder extends ImmutableProgressReview.Builder {
        Builder() {}
    }
}
