package nl.regie.cohort;

import java.util.List;
import java.util.Objects;
import nl.regie.dossier.Dossier;
import nl.regie.entry.Problem;
import nl.regie.reading.Reading;

/**
 * What stood on a line of a file of many dossiers.
 *
 * @param file the name that the reader gave the file
 * @param number of the line, from 1
 * @param reading a dossier, or everything that is wrong with it
 */
public record DossierLine(String file, long number, Reading<Dossier> reading) {
    /** No part is null. */
    public DossierLine {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(reading, "reading");
    }

    /** What is wrong with the line, and else what is to be remarked of it: each with the file and the line. */
    public List<Problem> problems() {
        return (reading.value().isPresent() ? reading.remarks() : reading.problems())
                .stream().map(this::here).toList();
    }

    /** The same problem, in this line: the file is told as {@code teams.ndjson:12}. */
    Problem here(Problem problem) {
        return problem.in(file + ":" + number);
    }
}
