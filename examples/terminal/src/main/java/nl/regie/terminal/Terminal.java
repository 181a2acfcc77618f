package nl.regie.terminal;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Model.CommandSpec;

/** The terminal at which somebody may sit. */
public final class Terminal {
    /** Less is no terminal that somebody reads on. */
    private static final int NARROWEST = 20;

    private static final int WIDEST = 1000;
    private static final Pattern SIZE = Pattern.compile("\\d+ (\\d+)");

    private Terminal() {}

    /**
     * How many columns it has: what {@code COLUMNS} says, where somebody gave it; else as the system tells.
     *
     * @param withoutOne how many there are for what goes to a file or another program
     */
    public static int columns(int withoutOne) {
        return columns(Optional.ofNullable(System.getenv("COLUMNS")))
                .orElseGet(() -> isThere() ? ofTheSystem() : withoutOne);
    }

    /** A number that can be one; nothing else is heard. */
    static Optional<Integer> columns(Optional<String> given) {
        return given.filter(text -> text.matches("\\d{1,9}"))
                .map(Integer::valueOf)
                .filter(columns -> columns > 0)
                .map(columns -> Math.max(NARROWEST, Math.min(columns, WIDEST)));
    }

    /**
     * Picocli tells no less than 55, and 80 where the system does not tell; a system that has {@code stty} tells more.
     */
    private static int ofTheSystem() {
        return told().orElseGet(() ->
                CommandSpec.create().usageMessage().autoWidth(true).width());
    }

    private static Optional<Integer> told() {
        File terminal = new File("/dev/tty");
        if (!terminal.exists()) {
            return Optional.empty();
        }
        try {
            Process asked = new ProcessBuilder("stty", "size")
                    .redirectInput(terminal)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String answer = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            Matcher size = SIZE.matcher(answer);
            return size.matches() ? columns(Optional.of(size.group(1))) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Whether a person sits there, and nothing is redirected. */
    public static boolean isThere() {
        return Optional.ofNullable(System.console())
                .filter(Terminal::isTerminal)
                .isPresent();
    }

    /** From JDK 22 on there can be a console without a terminal, and a method that tells; before, there was none. */
    private static boolean isTerminal(java.io.Console console) {
        try {
            return (boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }
}
