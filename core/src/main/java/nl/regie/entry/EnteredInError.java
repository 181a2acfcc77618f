package nl.regie.entry;

import java.time.LocalDate;
import java.util.Optional;
import nl.regie.value.RegieValue;
import org.immutables.value.Value;

/**
 * The mark on an entry that should never have been there: wrong patient, wrong line. It holds in every version of the
 * dossier, also for days before the mark: what was never true is evidence of nothing.
 *
 * <p>What the patient wrote down is not marked away by others: see {@link Recorded#isInErrorFor(PersonId)}.
 */
@Value.Immutable
public interface EnteredInError extends RegieValue {
    /** Why an entry should never have been there. */
    enum ErrorReason {
        /** It is about somebody else. It leaves every page and verdict at once, whoever wrote it. */
        WRONG_PERSON,
        /** It belongs in another dossier. It leaves every page and verdict at once, whoever wrote it. */
        WRONG_DOSSIER,
        /** Something else, such as a slip of the pen. */
        OTHER
    }

    /** The day of the mark. */
    LocalDate on();

    /** The patient or the professional who set it. */
    PersonId by();

    /** Why; files of before 1.1 do not say. */
    Optional<ErrorReason> reason();

    /** Whether it is about somebody else altogether, so that nobody may go on reading it here. */
    default boolean isAboutSomebodyElse() {
        return reason().filter(why -> why == ErrorReason.WRONG_PERSON || why == ErrorReason.WRONG_DOSSIER)
                .isPresent();
    }

    /** A mark of that day, by that person, without a reason. */
    static EnteredInError of(LocalDate on, PersonId by) {
        return builder().on(on).by(by).build();
    }

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link EnteredInError}. */
    final class Builder extends ImmutableEnteredInError.Builder {
        Builder() {}
    }
}
