package nl.regie.ehr.writing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import nl.regie.ehr.people.Patient;
import nl.regie.ehr.record.RegieEntry;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.entry.PersonId;
import nl.regie.entry.Recorded;

/**
 * Whoever writes in the record of a patient, on a day. No form says who that is.
 *
 * @param by who is signed in
 */
public record Pen(Patient patient, String by, LocalDate on) {
    /** Who writes. */
    public PersonId writer() {
        return PersonId.of(by);
    }

    /** Whose record it is. */
    public PersonId ofPatient() {
        return PersonId.of(patient.getPerson());
    }

    /** Writes what this EHR has no table for. */
    public RegieEntry write(BiFunction<EntryId, Recorded, ? extends Entry> entry) {
        return writeInPlaceOf(Optional.empty(), entry);
    }

    /** The same, in the place of what was seen, where there is something. */
    public RegieEntry writeInPlaceOf(Optional<EntryId> former, BiFunction<EntryId, Recorded, ? extends Entry> entry) {
        return RegieEntry.written(patient.no(), on, by, former, entry);
    }
}
