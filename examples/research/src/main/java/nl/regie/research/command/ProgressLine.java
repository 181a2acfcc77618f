package nl.regie.research.command;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongSupplier;

/** One line on a terminal that says how far a long run is, how fast, and how long it may take yet. Else it is quiet. */
final class ProgressLine implements AutoCloseable {
    private static final long A_SECOND = 1_000_000_000L;
    private static final int WIDTH = 78;

    private final Optional<PrintStream> terminal;
    private final LongSupplier nanoseconds;
    private final long begin;
    private long next;
    private long count;
    private boolean isShown;

    private ProgressLine(Optional<PrintStream> terminal, LongSupplier nanoseconds) {
        this.terminal = terminal;
        this.nanoseconds = nanoseconds;
        this.begin = nanoseconds.getAsLong();
        this.next = begin + A_SECOND;
    }

    /** Shown only where a person sits at a terminal, and nothing is redirected. */
    static ProgressLine on(PrintStream err) {
        return on(err, System::nanoTime);
    }

    /** The same, by this clock. */
    static ProgressLine on(PrintStream err, LongSupplier nanoseconds) {
        return new ProgressLine(isAtATerminal() ? Optional.of(err) : Optional.empty(), nanoseconds);
    }

    /** Shown, whatever it is shown on, by this clock. */
    static ProgressLine shownOn(PrintStream screen, LongSupplier nanoseconds) {
        return new ProgressLine(Optional.of(screen), nanoseconds);
    }

    private static boolean isAtATerminal() {
        return Optional.ofNullable(System.console())
                .filter(ProgressLine::isTerminal)
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

    /**
     * So many dossiers more are done.
     *
     * @param done which part of the whole that makes, from 0 to 1
     */
    void more(int dossiers, double done) {
        count += dossiers;
        long now = nanoseconds.getAsLong();
        if (now >= next) {
            next = now + A_SECOND;
            terminal.ifPresent(screen -> show(screen, (now - begin) / (double) A_SECOND, done));
        }
    }

    private void show(PrintStream screen, double seconds, double done) {
        String left = done > 0 ? time(Math.round(seconds * (1 - done) / done)) : "?";
        String line = String.format(
                Locale.ROOT,
                "%d dossiers, %.0f per seconde / a second, nog / left: %s",
                count,
                Math.floor(count / seconds),
                left);
        screen.print("\r" + line + " ".repeat(Math.max(0, WIDTH - line.length())));
        screen.flush();
        isShown = true;
    }

    private static String time(long seconds) {
        return seconds < 120 ? seconds + " s" : seconds / 60 + " min";
    }

    /** Makes room for a line of something else. */
    void clear() {
        if (isShown) {
            terminal.ifPresent(screen -> screen.print("\r" + " ".repeat(WIDTH) + "\r"));
            isShown = false;
        }
    }

    @Override
    public void close() {
        clear();
    }
}
