package nl.regie.legal;

import java.time.LocalDate;
import java.util.Optional;
import nl.regie.entry.Entry;
import nl.regie.entry.Note;
import nl.regie.entry.OwnWords;
import org.immutables.value.Value;

/**
 * Care that is imposed on the patient by law. It is never an agreed action of a plan, and it does not end the patient's
 * direction: there is nearly always a choice that remains.
 */
@Value.Immutable
public interface ImposedMeasure extends Entry {
    /** The law under which it is imposed. */
    CompulsoryCareLaw law();

    /** What is imposed. */
    Note what();

    /** The first day on which it holds; the day of recording when it is empty. */
    Optional<LocalDate> since();

    /** The last day on which it holds. */
    Optional<LocalDate> until();

    /** What the patient can still choose, also in who gives care and how. */
    Optional<Note> choiceThatRemains();

    /** What the patient says of it. */
    Optional<OwnWords> patientsView();

    /** Whether it is imposed on this day. */
    default boolean holdsOn(LocalDate day) {
        return !since().orElse(recorded().on()).isAfter(day)
                && until().filter(last -> last.isBefore(day)).isEmpty();
    }

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ImposedMeasure}. */
    final class Builder extends ImmutableImposedMeasure.Builder {
        Builder() {}
    }
}
