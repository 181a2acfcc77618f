package nl.regie.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.regie.entry.EntryId;

/**
 * What the patient may see around a visit: that a professional reads the preparation and decides together with the
 * patient, and what counts. Always the same first sentence, {@code visit-advice/patient}, so that nothing follows from
 * its being there.
 *
 * @param preparation the preparation that it is about
 * @param on the day on which it was asked
 * @param reasons what counts, as far as the patient may know
 */
public record PatientsAdvice(EntryId preparation, LocalDate on, List<GivenReason> reasons) {
    /** Keeps the reasons as they are; each of them is for the patient. */
    public PatientsAdvice {
        Objects.requireNonNull(preparation, "preparation");
        Objects.requireNonNull(on, "on");
        reasons = List.copyOf(reasons);
        if (!reasons.stream().allMatch(given -> given.reason().isForPatient())) {
            throw new IllegalArgumentException("A reason that is not for the patient.");
        }
    }
}
