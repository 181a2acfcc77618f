package nl.regie.cli;

import java.util.List;
import nl.regie.entry.Language;
import nl.regie.entry.Problem;

/** The input cannot be used, for these reasons. */
final class InputProblems extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient List<Problem> problems;
    private final Language language;

    InputProblems(List<Problem> problems, Language language) {
        super("The input has " + problems.size() + " problems.");
        this.problems = List.copyOf(problems);
        this.language = language;
    }

    /** A line for each problem. */
    List<String> report() {
        return problems.stream().map(problem -> line(problem, language)).toList();
    }

    static String line(Problem problem, Language language) {
        String at = problem.pointer().isEmpty() ? "/" : problem.pointer();
        return at + "  [" + problem.code() + "]  " + problem.message().in(language);
    }
}
