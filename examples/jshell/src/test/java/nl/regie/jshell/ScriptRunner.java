package nl.regie.jshell;

import static java.util.stream.Collectors.joining;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import jdk.jshell.DeclarationSnippet;
import jdk.jshell.EvalException;
import jdk.jshell.JShell;
import jdk.jshell.JShellException;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.Completeness;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;

/** Feeds scripts to JShell line by line, as its own tool does, and stops at the first snippet that fails. */
public final class ScriptRunner {
    private ScriptRunner() {}

    /**
     * What the scripts print, run one after the other in one shell.
     *
     * @throws AssertionError if a snippet is rejected, has a name that nothing declares, throws or does not end
     */
    public static String run(String... scripts) {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try (JShell shell = JShell.builder().executionEngine("local").build()) {
            for (String script : scripts) {
                runScript(shell, script);
            }
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static void runScript(JShell shell, String script) {
        String waiting = "";
        for (String line : script.lines().toList()) {
            if (line.equals("/exit")) {
                break;
            }
            waiting += line + "\n";
            CompletionInfo next = shell.sourceCodeAnalysis().analyzeCompletion(waiting);
            while (next.completeness().isComplete()) {
                List<SnippetEvent> events = shell.eval(next.source());
                events.forEach(event -> check(shell, event));
                waiting = next.remaining();
                next = shell.sourceCodeAnalysis().analyzeCompletion(waiting);
            }
        }
        if (shell.sourceCodeAnalysis().analyzeCompletion(waiting).completeness() != Completeness.EMPTY) {
            throw new AssertionError("Does not end: " + waiting);
        }
        shell.snippets().forEach(snippet -> checkNames(shell, snippet));
    }

    private static void check(JShell shell, SnippetEvent event) {
        if (event.status() == Snippet.Status.REJECTED) {
            String why = shell.diagnostics(event.snippet())
                    .map(problem -> problem.getMessage(Locale.ENGLISH))
                    .collect(joining("\n"));
            throw new AssertionError("Rejected: " + event.snippet().source() + "\n" + why);
        }
        JShellException thrown = event.exception();
        if (thrown != null) {
            String name = thrown instanceof EvalException told ? told.getExceptionClassName() : "an unresolved name";
            throw new AssertionError(
                    "Throws " + name + ": " + event.snippet().source() + "\n" + thrown.getMessage(), thrown);
        }
    }

    /** A method may name what a later line declares, so names are looked at when the script is over. */
    private static void checkNames(JShell shell, Snippet snippet) {
        if (snippet instanceof DeclarationSnippet declaration) {
            String names = shell.unresolvedDependencies(declaration).collect(joining(", "));
            if (!names.isEmpty()) {
                throw new AssertionError("Unresolved " + names + ": " + snippet.source());
            }
        }
    }
}
