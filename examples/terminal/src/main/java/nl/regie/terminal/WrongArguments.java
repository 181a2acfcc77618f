package nl.regie.terminal;

import static java.util.stream.Collectors.joining;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regie.caremodule.Wording;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Tells what is wrong with the arguments without repeating them: a name or an id may be among them. The sentence comes
 * last, where a terminal shows it.
 */
public final class WrongArguments implements IParameterExceptionHandler {
    private final String program;

    /**
     * Of a program.
     *
     * @param program what somebody types before these arguments
     */
    public WrongArguments(String program) {
        this.program = program;
    }

    @Override
    public int handleParseException(ParameterException exception, String[] arguments) {
        CommandLine command = exception.getCommandLine();
        PrintWriter err = command.getErr();
        command.usage(err, command.getColorScheme());
        err.println();
        err.println(sentence(exception, List.of(arguments)));
        return CommandLine.ExitCode.USAGE;
    }

    private String sentence(ParameterException exception, List<String> arguments) {
        if (exception instanceof UnmatchedArgumentException unmatched) {
            int position = arguments.indexOf(unmatched.getUnmatched().get(0)) + 1;
            return "Het " + position + "e woord na " + program + " is hier niet bekend. / Word " + position + " after "
                    + program + " is not known here." + meant(unmatched.getSuggestions());
        }
        if (exception instanceof MissingParameterException missing) {
            Optional<String> unknown = unknownOption(exception.getCommandLine(), arguments);
            if (unknown.isPresent()) {
                return sentence(
                        new UnmatchedArgumentException(exception.getCommandLine(), List.of(unknown.get())), arguments);
            }
            String names =
                    missing.getMissing().stream().map(WrongArguments::nameOf).collect(joining(", "));
            return "Dit ontbreekt: " + names + ". / This is missing: " + names + ".";
        }
        ArgSpec of = exception.getArgSpec();
        if (of != null && of.type().isEnum() && of.converters().length == 0) {
            String choices = choices(of.type());
            return nameOf(of) + ": kies " + choices + ". / " + nameOf(of) + ": choose " + choices + ".";
        }
        String message = String.valueOf(exception.getMessage());
        String value = exception.getValue();
        return value == null || value.isEmpty() ? message : message.replace("'" + value + "'", "something else");
    }

    /** What looks like an option and is none is why something is missing. What follows a double hyphen is no option. */
    private static Optional<String> unknownOption(CommandLine command, List<String> arguments) {
        return arguments.stream()
                .takeWhile(argument -> !argument.equals("--"))
                .filter(argument -> argument.startsWith("--"))
                .filter(argument -> command.getCommandSpec().findOption(argument.split("=", 2)[0]) == null)
                .findFirst();
    }

    private static String meant(List<String> suggestions) {
        String names = String.join(", ", suggestions);
        return names.isEmpty() ? "" : " Bedoelt u / do you mean " + names + "?";
    }

    private static String nameOf(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    /** As help writes them. */
    private static String choices(Class<?> type) {
        return Stream.of(type.getEnumConstants())
                .map(Enum.class::cast)
                .map(Wording::code)
                .collect(joining(", "));
    }
}
