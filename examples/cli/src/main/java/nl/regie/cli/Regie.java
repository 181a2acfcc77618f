package nl.regie.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntSupplier;
import java.util.stream.Stream;
import nl.regie.caremodule.Wording;
import nl.regie.entry.Address;
import nl.regie.fhir.Sensitive;
import nl.regie.fhir.form.FormKind;
import nl.regie.patientcopy.CopySection;
import nl.regie.terminal.StandardStream;
import nl.regie.terminal.Terminal;
import nl.regie.terminal.TypedDay;
import nl.regie.terminal.UnreadableInput;
import nl.regie.terminal.UnwritableFile;
import nl.regie.terminal.WrongArguments;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.TypeConversionException;

/** The command line of Regie. Exit codes: 0 fine, 1 the input has problems, 2 wrong usage, 3 our fault, 4 not made. */
@Command(
        name = "regie",
        description =
                "De zorgmodule Zelfmanagement, berekenbaar. The Dutch care module on self-management, computable.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "FILE may be - for standard input; what follows -- is a file, whatever it is called.",
            "Exit codes: 0 fine, 1 the input has problems, 2 wrong usage, 3 our fault, 4 not made for a reason that is told."
        })
public final class Regie {
    private static final List<Class<?>> COMMANDS = List.of(
            DemoCommand.class,
            ModuleCommand.class,
            TermsCommand.class,
            BottlenecksCommand.class,
            InterventionsCommand.class,
            PracticeCommand.class,
            ProgrammeCommand.class,
            HandbookCommand.class,
            CheckCommand.class,
            EvaluateCommand.class,
            CohortCommand.class,
            PseudonymiseCommand.class,
            NextCommand.class,
            CopyCommand.class,
            PrepareCommand.class,
            PlanCommand.class,
            AgreementsCommand.class,
            SignsCommand.class,
            ToFhirCommand.class,
            FromFhirCommand.class,
            FormCommand.class,
            AnswersCommand.class,
            ExchangeCommand.class,
            ValidateCommand.class,
            HelpCommand.class,
            GenerateCompletion.class);
    private static final Set<Class<?>> ABOUT_ALL = Set.of(HelpCommand.class, GenerateCompletion.class);
    private static final int COLUMNS = 100;
    static final int FINE = 0;
    static final int INPUT_HAS_PROBLEMS = 1;
    static final int WRONG_USAGE = 2;
    static final int OUR_FAULT = 3;
    static final int NOT_MADE = 4;

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Show where the program itself went wrong.")
    private boolean debug;

    private final Console console;

    private Regie(Console console) {
        this.console = console;
    }

    /** Runs one command and ends the program with its exit code. */
    public static void main(String[] arguments) {
        System.exit(run(arguments, System.in, standard(FileDescriptor.out), standard(FileDescriptor.err)));
    }

    /** Runs one command and answers with its exit code. */
    static int run(String[] arguments, InputStream in, PrintStream out, PrintStream err) {
        return run(arguments, in, out, err, Clock.system(ZoneId.systemDefault()));
    }

    /** Runs one command, by a clock, and answers with its exit code. */
    static int run(String[] arguments, InputStream in, PrintStream out, PrintStream err, Clock clock) {
        if (Version.isAllThatIsAsked(arguments)) {
            out.println(Version.line());
            return FINE;
        }
        return run(
                arguments,
                in,
                out,
                err,
                clock,
                () -> out instanceof StandardStream ? Terminal.columns(COLUMNS) : COLUMNS);
    }

    /** Runs one command, for a screen of some width, and answers with its exit code. */
    static int run(
            String[] arguments, InputStream in, PrintStream out, PrintStream err, Clock clock, IntSupplier columns) {
        boolean isTerminal = out instanceof StandardStream && Terminal.isThere();
        Screen screen = new Screen(out, isTerminal && CommandLine.Help.Ansi.AUTO.enabled());
        Console console = new Console(in, screen, new Screen(err), clock, columns);
        Regie regie = new Regie(console);
        CommandFactory factory = new CommandFactory(console);
        CommandLine commands = new CommandLine(regie, factory);
        needed(arguments).forEach(command -> commands.addSubcommand(new CommandLine(command, factory)));
        // What help writes is ours, colours and all; what is wrong may hold what somebody typed.
        commands.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(console.err().writer());
        commands.setColorScheme(CommandLine.Help.defaultColorScheme(
                isTerminal ? CommandLine.Help.Ansi.AUTO : CommandLine.Help.Ansi.OFF));
        commands.setUsageHelpAutoWidth(isTerminal);
        commands.setCaseInsensitiveEnumValuesAllowed(true);
        commands.setExpandAtFiles(false);
        commands.setParameterExceptionHandler(new WrongArguments("regie"));
        commands.registerConverter(LocalDate.class, new TypedDay());
        commands.registerConverter(CopySection.class, Regie::section);
        commands.registerConverter(CopyCommand.Document.class, Regie::document);
        commands.registerConverter(FormKind.class, Regie::form);
        commands.registerConverter(Sensitive.class, Regie::sensitive);
        commands.registerConverter(Address.Person.class, Regie::person);
        commands.setExecutionExceptionHandler((exception, command, parsed) -> regie.handle(exception));
        int exit = execute(commands, arguments, console.err());
        if (console.out().checkError()) {
            if (out instanceof StandardStream standard && standard.isReaderGone()) {
                return exit;
            }
            console.err().println("De uitvoer kon niet worden geschreven. / The output could not be written.");
            return NOT_MADE;
        }
        return exit;
    }

    /** To know every option of all commands takes longer than most of them work: one that is named is enough. */
    private static List<Class<?>> needed(String[] arguments) {
        Optional<String> first =
                Stream.of(arguments).filter(each -> !each.equals("--debug")).findFirst();
        List<Class<?>> named = COMMANDS.stream()
                .filter(each -> first.filter(each.getAnnotation(Command.class).name()::equals)
                        .isPresent())
                .toList();
        return named.isEmpty() || named.stream().anyMatch(ABOUT_ALL::contains) ? COMMANDS : named;
    }

    /** An error of the machine, such as too little memory, is told in one sentence like any fault of ours. */
    private static int execute(CommandLine commands, String[] arguments, PrintStream err) {
        try {
            return commands.execute(arguments);
        } catch (Error e) {
            err.println("Dit lukte niet op deze machine: " + e.getClass().getSimpleName()
                    + ". / This did not work on this machine: " + e.getClass().getSimpleName() + ".");
            return OUR_FAULT;
        }
    }

    private int handle(Exception exception) {
        if (exception instanceof InputProblems problems) {
            problems.report().forEach(console.err()::println);
            return INPUT_HAS_PROBLEMS;
        }
        if (exception instanceof NotMade reason) {
            console.err().println(reason.getMessage());
            return NOT_MADE;
        }
        if (exception instanceof UnwritableFile unwritten) {
            console.err().println(unwritten.getMessage());
            return unwritten.isOfItsPlace() ? WRONG_USAGE : NOT_MADE;
        }
        if (exception instanceof WrongUsage || exception instanceof UnreadableInput) {
            console.err().println(exception.getMessage());
            return WRONG_USAGE;
        }
        console.err().println("Er ging iets mis in het programma zelf, niet in wat u gaf. Met --debug ziet u waar.");
        console.err()
                .println(
                        "Something went wrong in the program itself, not in what you gave it. With --debug you see where.");
        if (debug) {
            exception.printStackTrace(console.err());
        }
        return OUR_FAULT;
    }

    private static CopySection section(String text) {
        return Stream.of(CopySection.values())
                .filter(section -> Wording.code(section).equalsIgnoreCase(text))
                .findAny()
                .orElseThrow(() -> new TypeConversionException(
                        "no section of the copy; see copy --help / geen deel van Mijn plan; zie copy --help"));
    }

    private static Address.Person person(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "patiënt", "patient" -> Address.Person.PATIENT;
            case "cliënt", "client" -> Address.Person.CLIENT;
            default -> throw new TypeConversionException("expected patiënt or cliënt / verwacht patiënt of cliënt");
        };
    }

    private static CopyCommand.Document document(String text) {
        return Stream.of(CopyCommand.Document.values())
                .filter(document -> Wording.code(document).equalsIgnoreCase(text))
                .findAny()
                .orElseThrow(() -> new TypeConversionException(
                        "no document; see copy --help / geen blad dat er is; zie copy --help"));
    }

    private static Sensitive sensitive(String text) {
        return Stream.of(Sensitive.values())
                .filter(kind -> Wording.code(kind).equalsIgnoreCase(text))
                .findAny()
                .orElseThrow(
                        () -> new TypeConversionException(
                                "no kind of what is sensitive; see exchange push --help / geen soort van wat gevoelig is; zie exchange push --help"));
    }

    private static FormKind form(String text) {
        return Stream.of(FormKind.values())
                .filter(form -> form.code().equalsIgnoreCase(text))
                .findAny()
                .orElseThrow(() -> new TypeConversionException(
                        "no form; see form --help / geen formulier dat er is; zie form --help"));
    }

    private static PrintStream standard(FileDescriptor descriptor) {
        return StandardStream.to(new FileOutputStream(descriptor));
    }
}
