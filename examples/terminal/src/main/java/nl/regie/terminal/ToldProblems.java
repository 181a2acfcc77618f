package nl.regie.terminal;

import java.io.PrintStream;
import java.util.Optional;
import nl.regie.entry.Language;
import nl.regie.entry.Problem;

/** Tells on a screen what is wrong with a file, the first hundred things, beside the line that says how far it is. */
public final class ToldProblems {
    private static final int MOST = 100;

    private final PrintStream err;
    private final Language language;
    private Optional<ProgressLine> progress = Optional.empty();
    private int problems;
    private boolean isAnythingRefused;

    private ToldProblems(PrintStream err, Language language) {
        this.err = err;
        this.language = language;
    }

    /** Nothing was told yet. */
    public static ToldProblems on(PrintStream err, Language language) {
        return new ToldProblems(err, language);
    }

    /** From now on it is told where this line stands, and not after it. */
    public void beside(ProgressLine line) {
        progress = Optional.of(line);
    }

    /** Tells one more. */
    public void tell(Problem problem) {
        isAnythingRefused |= problem.severity() == Problem.Severity.ERROR;
        problems++;
        if (problems <= MOST) {
            progress.ifPresent(ProgressLine::clear);
            err.println(problem.line(language));
        }
    }

    /** Tells how many more there were than were told. */
    public void tellHowManyMore(String before) {
        int more = problems - MOST;
        if (more > 0) {
            progress.ifPresent(ProgressLine::clear);
            err.println(before + (language == Language.NL ? "en nog " + more + "." : "and " + more + " more."));
        }
    }

    /** Whether something of it was refused, and did not count. */
    public boolean isAnythingRefused() {
        return isAnythingRefused;
    }
}
