package nl.regie.terminal;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongSupplier;
import nl.regie.entry.Language;

/** One line on a terminal that says how far a long run is, how fast, and how long it may take yet. Else it is quiet. */
public final class ProgressLine implements AutoCloseable {
    private static final long A_SECOND = 1_000_000_000L;
    private static final int WIDTH = 78;

    private final Optional<PrintStream> terminal;
    private final Work work;
    private final Language language;
    private final LongSupplier nanoseconds;
    private final long begin;
    private long next;
    private long count;
    private boolean isShown;

    private ProgressLine(Optional<PrintStream> terminal, Work work, Language language, LongSupplier nanoseconds) {
        this.terminal = terminal;
        this.work = work;
        this.language = language;
        this.nanoseconds = nanoseconds;
        this.begin = nanoseconds.getAsLong();
        this.next = begin + A_SECOND;
    }

    /** What is done. */
    public enum Work {
        /** Dossiers are read, counted or written, one after another. */
        DOSSIERS("%1$d dossiers, %2$d per seconde, nog ongeveer %4$s", "%1$d dossiers, %2$d a second, about %4$s left"),
        /** What is of many patients is split by patient, before there are dossiers. */
        SPLITTING(
                "bezig de bestanden per patiënt te verdelen: %3$d %%, nog ongeveer %4$s",
                "splitting the files by patient: %3$d %%, about %4$s left");

        private final String nl;
        private final String en;

        Work(String nl, String en) {
            this.nl = nl;
            this.en = en;
        }

        private String in(Language language) {
            return language == Language.NL ? nl : en;
        }
    }

    /** Shown only where a person sits at a terminal, and nothing is redirected. */
    public static ProgressLine on(PrintStream err, Work work, Language language) {
        return on(err, work, language, System::nanoTime);
    }

    /** The same, by this clock. */
    static ProgressLine on(PrintStream err, Work work, Language language, LongSupplier nanoseconds) {
        return new ProgressLine(Terminal.isThere() ? Optional.of(err) : Optional.empty(), work, language, nanoseconds);
    }

    /** Shown, whatever it is shown on, by this clock. */
    static ProgressLine shownOn(PrintStream screen, Work work, Language language, LongSupplier nanoseconds) {
        return new ProgressLine(Optional.of(screen), work, language, nanoseconds);
    }

    /**
     * So many dossiers more are done.
     *
     * @param done which part of the whole that makes, from 0 to 1; 0 where it cannot be told
     */
    public void more(int dossiers, double done) {
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
                Locale.ROOT, work.in(language), count, (long) (count / seconds), (long) (100 * done), left);
        steer(screen, "\r" + line + " ".repeat(Math.max(0, WIDTH - line.length())));
        isShown = true;
    }

    /** In bytes, for a screen spells out what steers it; nothing of what somebody typed is among them. */
    private static void steer(PrintStream screen, String line) {
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        screen.write(bytes, 0, bytes.length);
        screen.flush();
    }

    private static String time(long seconds) {
        return seconds < 120 ? seconds + " s" : seconds / 60 + " min";
    }

    /** Makes room for a line of something else. */
    public void clear() {
        if (isShown) {
            terminal.ifPresent(screen -> steer(screen, "\r" + " ".repeat(WIDTH) + "\r"));
            isShown = false;
        }
    }

    @Override
    public void close() {
        clear();
    }
}
