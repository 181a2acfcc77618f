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
 * @param codes the codes that the source gives to plans, goals and actions, in the order of the document: the dossier
 *     has no room for most of them
 */
public record Draft(Optional<Dossier> dossier, List<Problem> remarks, int understood, List<SourceCode> codes) {
    /** Without a dossier there is a remark that says why. */
    public Draft {
        Objects.requireNonNull(dossier, "dossier");
        remarks = List.copyOf(remarks);
        codes = List.copyOf(codes);
        if (dossier.isEmpty() && remarks.isEmpty()) {
            throw new IllegalArgumentException("Nothing was read, and nothing is said about it.");
        }
    }

    /** No draft, and why. */
    public static Draft none(List<Problem> remarks) {
        return new Draft(Optional.empty(), remarks, 0, List.of());
    }
}
