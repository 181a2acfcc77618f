package nl.regie.cli;

import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells what is wrong with the arguments without repeating them: a name or an id may be among them. */
final class WrongArguments implements IParameterExceptionHandler {
    @Override
    public int handleParseException(ParameterException exception, String[] arguments) {
        CommandLine command = exception.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(sentence(exception, List.of(arguments)));
        command.usage(err, command.getColorScheme());
        return Regie.WRONG_USAGE;
    }

    private static String sentence(ParameterException exception, List<String> arguments) {
        if (exception instanceof UnmatchedArgumentException unmatched) {
            int position = arguments.indexOf(unmatched.getUnmatched().get(0)) + 1;
            return "Het " + position + "e woord na regie is hier niet bekend. / Word " + position
                    + " after regie is not known here.";
        }
        String message = String.valueOf(exception.getMessage());
        String value = exception.getValue();
        return value == null || value.isEmpty() ? message : message.replace("'" + value + "'", "something else");
    }
}
