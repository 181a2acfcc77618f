package nl.regie.cli;

import java.util.List;
import nl.regie.caremodule.Wording;
import nl.regie.entry.Language;
import nl.regie.entry.Problem;
import nl.regie.entry.Problem.Severity;

/** The input cannot be used, for these reasons. */
final class InputProblems extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient List<String> report;

    /**
     * Told line by line.
     *
     * @param report a line for each problem
     */
    InputProblems(List<String> report) {
        super("The input has " + report.size() + " problems.");
        this.report = List.copyOf(report);
    }

    static InputProblems of(List<Problem> problems, Language language) {
        return new InputProblems(
                problems.stream().map(problem -> problem.line(language)).toList());
    }

    /** A line for each problem. */
    List<String> report() {
        return report;
    }

    /** How grave it is, as in what is printed. */
    static String word(Severity severity) {
        return Wording.code(severity);
    }
}
