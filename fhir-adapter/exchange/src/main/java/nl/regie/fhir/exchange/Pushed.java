package nl.regie.fhir.exchange;

import java.util.List;
import java.util.Objects;
import nl.regie.entry.Problem;

/**
 * What came of sending a dossier to a server.
 *
 * @param isDone whether the server holds what was to be sent; where it does not, nothing there was changed by us, or a
 *     remark says that nobody knows
 * @param remarks why not; what was left out; what was erased there
 * @param seen for the next exchange: as it was, where it is not done
 */
public record Pushed(boolean isDone, List<Problem> remarks, Seen seen) {
    /** Where it is not done a remark says why. */
    public Pushed {
        Objects.requireNonNull(seen, "seen");
        remarks = List.copyOf(remarks);
        if (!isDone && remarks.isEmpty()) {
            throw new IllegalArgumentException("It was not done, and nothing is said about it.");
        }
    }
}
