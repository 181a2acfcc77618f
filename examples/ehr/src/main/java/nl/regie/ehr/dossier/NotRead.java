package nl.regie.ehr.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regie.entry.Problem;

/**
 * A row that could not stand in the dossier, by what people know it by: its name says nothing to them.
 *
 * @param table the table of the row, or {@code other} of what stands in none of the tables of the record
 * @param on the day on which it was written down, where it is a row
 * @param why every reason
 */
public record NotRead(String table, Optional<LocalDate> on, List<Problem> why) {
    /** Keeps the reasons as they are. */
    public NotRead {
        why = List.copyOf(why);
    }
}
