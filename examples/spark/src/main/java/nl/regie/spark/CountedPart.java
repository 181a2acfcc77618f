package nl.regie.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.regie.cohort.CohortSummary;
import nl.regie.cohort.CohortSummaryFile;
import nl.regie.entry.Problem;
import nl.regie.entry.Problem.Severity;

/**
 * What was counted of some files, as it goes from one machine to another: numbers as the file of a summary, and no word
 * of anybody.
 */
record CountedPart(String summary, ArrayList<Told> told, int problems) implements Serializable {
    private static final long serialVersionUID = 1L;

    /** A problem with its file and line, as it goes from one machine to another. */
    private record Told(String file, String where, String code, String nl, String en, Severity severity, int count)
            implements Serializable {
        private static final long serialVersionUID = 1L;

        static Told of(Problem problem) {
            return new Told(
                    problem.file().orElse(""),
                    problem.where(),
                    problem.code(),
                    problem.message().nl(),
                    problem.message().en(),
                    problem.severity(),
                    problem.count());
        }

        Problem problem() {
            return Problem.builder()
                    .from(Problem.of(where, code, nl, en))
                    .file(file)
                    .severity(severity)
                    .count(count)
                    .build();
        }
    }

    static CountedPart of(CohortSummary summary, List<Problem> told, int problems) {
        ArrayList<Told> each = new ArrayList<>();
        told.forEach(problem -> each.add(Told.of(problem)));
        return new CountedPart(CohortSummaryFile.write(summary), each, problems);
    }

    /** This and another together. */
    CountedPart and(CountedPart other) {
        ArrayList<Told> both = new ArrayList<>(told);
        both.addAll(other.told);
        return new CountedPart(
                CohortSummaryFile.write(read().and(other.read())), both, Math.addExact(problems, other.problems));
    }

    private CohortSummary read() {
        return CohortSummaryFile.read(summary).orElseThrow();
    }

    CohortOnSpark.Counted counted() {
        List<Problem> inOrder = told.stream()
                .map(Told::problem)
                .sorted(Comparator.comparing(
                        problem -> problem.file().map(CountedPart::file).orElse("")))
                .toList();
        return new CohortOnSpark.Counted(read(), inOrder, problems);
    }

    /** The file without the line: the lines of a file come in their order. */
    private static String file(String place) {
        return place.substring(0, place.lastIndexOf(':'));
    }
}
