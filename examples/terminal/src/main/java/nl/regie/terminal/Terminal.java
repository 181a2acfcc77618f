package nl.regie.terminal;

import java.util.Optional;

/** The terminal at which somebody may sit. */
public final class Terminal {
    private Terminal() {}

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
