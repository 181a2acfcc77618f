package nl.regie.research.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import nl.regie.terminal.StandardStream;
import nl.regie.terminal.TypedDay;
import nl.regie.terminal.UnreadableInput;
import nl.regie.terminal.UnwritableFile;
import nl.regie.terminal.WrongArguments;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line for researchers. Exit codes as those of {@code regie}. */
@Command(
        name = "regie-research",
        description = "What many dossiers show, for researchers; and invented cohorts to try an analysis on.",
        mixinStandardHelpOptions = true,
        subcommands = {GenerateCommand.class, CohortCommand.class, TablesCommand.class},
        footer = {
            "",
            "Exit codes: 0 fine, 1 the input has problems, 2 wrong usage, 3 our fault, 4 not made for a reason that is told."
        })
public final class ResearchCommand {
    static final int FINE = 0;
    static final int INPUT_HAS_PROBLEMS = 1;
    static final int WRONG_USAGE = 2;
    static final int OUR_FAULT = 3;
    static final int NOT_MADE = 4;

    private ResearchCommand() {}

    /** Runs one command and ends the program with its exit code. */
    public static void main(String[] arguments) {
        System.setProperty("java.awt.headless", "true");
        System.exit(run(arguments, System.in, standard(FileDescriptor.out), standard(FileDescriptor.err)));
    }

    private static PrintStream standard(FileDescriptor descriptor) {
        return StandardStream.to(new FileOutputStream(descriptor));
    }

    /** Runs one command and answers with its exit code. */
    static int run(String[] arguments, InputStream in, PrintStream out, PrintStream err) {
        CommandLine commands = new CommandLine(new ResearchCommand(), new StreamsFactory(in, out, err));
        commands.setOut(new java.io.PrintWriter(out, true, StandardCharsets.UTF_8));
        commands.setErr(new java.io.PrintWriter(err, true, StandardCharsets.UTF_8));
        commands.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        commands.setCaseInsensitiveEnumValuesAllowed(true);
        commands.setExpandAtFiles(false);
        commands.setParameterExceptionHandler(new WrongArguments("regie-research"));
        commands.registerConverter(LocalDate.class, new TypedDay());
        commands.setExecutionExceptionHandler((exception, command, parsed) -> told(exception, err));
        int exit = commands.execute(arguments);
        if (out.checkError() && !(out instanceof StandardStream standard && standard.isReaderGone())) {
            err.println("De uitvoer kon niet worden geschreven. / The output could not be written.");
            return NOT_MADE;
        }
        return exit;
    }

    /** What came in is in no message. */
    private static int told(Exception exception, PrintStream err) {
        if (exception instanceof Refused refused) {
            err.println(refused.getMessage());
            return refused.exit();
        }
        if (exception instanceof UnwritableFile unwritten) {
            err.println(unwritten.getMessage());
            return unwritten.isOfItsPlace() ? WRONG_USAGE : NOT_MADE;
        }
        if (exception instanceof UnreadableInput) {
            err.println(exception.getMessage());
            return WRONG_USAGE;
        }
        if (exception instanceof IOException || exception instanceof UncheckedIOException) {
            err.println(
                    "Een bestand is niet te lezen of te schrijven. Is de schijf vol? / A file cannot be read or written. Is the disk full?");
            return NOT_MADE;
        }
        err.println("Er ging iets mis in het programma zelf / something went wrong in the program itself: "
                + exception.getClass().getSimpleName());
        return OUR_FAULT;
    }
}
