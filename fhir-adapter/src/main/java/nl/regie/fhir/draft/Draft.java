package nl.regie.fhir.draft;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.regie.dossier.Dossier;
import nl.regie.entry.Problem;

/**
 * What came of reading the plans of another system.
 *
 * @param dossier drafts to talk about with the patient; empty when no plan could be taken over
 * @param remarks everything that was not taken over, and why
 * @param understood how many values were taken over, or decided what was
 */
public record Draft(Optional<Dossier> dossier, List<Problem> remarks, int understood) {
    /** Without a dossier there is a remark that says why. */
    public Draft {
        Objects.requireNonNull(dossier, "dossier");
        remarks = List.copyOf(remarks);
        if (dossier.isEmpty() && remarks.isEmpty()) {
            throw new IllegalArgumentException("Nothing was read, and nothing is said about it.");
        }
    }
}
