package nl.regie.fhir.exchange;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.regie.dossier.Dossier;
import nl.regie.entry.Problem;

/**
 * What came of asking a server for a patient.
 *
 * @param dossier what the server holds of it; empty where that is nothing of ours, or could not be read: never an empty
 *     dossier
 * @param remarks why there is none, what was not taken over, and what the dossier does not hold
 * @param seen for the next exchange
 */
public record Pulled(Optional<Dossier> dossier, List<Problem> remarks, Seen seen) {
    /** Without a dossier there is a remark that says why. */
    public Pulled {
        Objects.requireNonNull(dossier, "dossier");
        Objects.requireNonNull(seen, "seen");
        remarks = List.copyOf(remarks);
        if (dossier.isEmpty() && remarks.isEmpty()) {
            throw new IllegalArgumentException("Nothing was read, and nothing is said about it.");
        }
    }

    static Pulled nothing(Problem reason) {
        return new Pulled(Optional.empty(), List.of(reason), Seen.nothing());
    }
}
