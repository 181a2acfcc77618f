package nl.regie.fhir.answers;

import java.util.List;
import java.util.Objects;
import nl.regie.dossier.Dossier;
import nl.regie.entry.Entry;
import nl.regie.entry.Problem;

/**
 * What came of reading a form that somebody filled in.
 *
 * @param entries one for each group of questions that was answered, for a person to look at
 * @param dossier the dossier with these entries; as it was where there are none
 * @param remarks everything that was refused, missing or not understood. What is an error was not taken over
 */
public record Answers(List<Entry> entries, Dossier dossier, List<Problem> remarks) {
    /** Without entries there is a remark that says why. */
    public Answers {
        entries = List.copyOf(entries);
        Objects.requireNonNull(dossier, "dossier");
        remarks = List.copyOf(remarks);
        if (entries.isEmpty() && remarks.isEmpty()) {
            throw new IllegalArgumentException("Nothing was read, and nothing is said about it.");
        }
    }
}
