package nl.regie.cli;

import java.util.List;
import nl.regie.entry.Language;
import nl.regie.entry.LocalizedText;
import nl.regie.entry.Problem;

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
        return new InputProblems(problems.stream()
                .map(problem -> line(problem.pointer(), problem.code(), problem.message(), language))
                .toList());
    }

    /** A line for each problem. */
    List<String> report() {
        return report;
    }

    static String line(String at, String code, LocalizedText message, Language language) {
        return (at.isEmpty() ? "/" : at) + "  [" + code + "]  " + message.in(language);
    }
}
