package nl.regie.entry;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * The mark on an entry that should never have been there: wrong patient, wrong line. It holds in every version of the
 * dossier, also for days before the mark: what was never true is evidence of nothing.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableEnteredInError.class)
public interface EnteredInError {
    /** The day of the mark. */
    @Value.Parameter
    LocalDate on();

    /** The patient or the professional who set it. */
    @Value.Parameter
    PersonId by();

    /** A mark of that day, by that person. */
    static EnteredInError of(LocalDate on, PersonId by) {
        return ImmutableEnteredInError.of(on, by);
    }
}
