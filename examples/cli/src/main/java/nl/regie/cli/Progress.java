package nl.regie.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** One line on a terminal that says how far a long run is, how fast, and how long it may take yet. Else it is quiet. */
final class Progress implements AutoCloseable {
    private static final long A_SECOND = 1_000_000_000L;
    private static final int WIDTH = 78;

    private final Optional<PrintStream> terminal;
    private final Speech speech;
    private final long bytes;
    private final long begin = System.nanoTime();
    private long next = begin + A_SECOND;
    private long seen;
    private long count;
    private boolean isShown;

    private Progress(Optional<PrintStream> terminal, long bytes, Speech speech) {
        this.terminal = terminal;
        this.bytes = bytes;
        this.speech = speech;
    }

    /** Shown only where a person sits at a terminal, and where all that is read has a size. */
    static Progress of(Console console, List<Path> files, Speech speech) {
        return new Progress(isAtATerminal() ? Optional.of(console.err()) : Optional.empty(), sizeOf(files), speech);
    }

    /** Whether a person sits at a terminal, and nothing is redirected. */
    static boolean isAtATerminal() {
        return Optional.ofNullable(System.console())
                .filter(Progress::isTerminal)
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

    private static long sizeOf(List<Path> files) {
        try {
            long bytes = 0;
            for (Path file : files) {
                bytes += Files.size(file);
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same bytes, counted as they are read. */
    InputStream counting(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                int one = super.read();
                seen += one < 0 ? 0 : 1;
                return one;
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                int read = super.read(into, from, length);
                seen += Math.max(0, read);
                return read;
            }
        };
    }

    /** One dossier more was counted. */
    void oneMore() {
        count++;
        long now = System.nanoTime();
        if (now >= next) {
            next = now + A_SECOND;
            terminal.ifPresent(screen -> show(screen, now - begin));
        }
    }

    private void show(PrintStream screen, long took) {
        long aSecond = count * A_SECOND / took;
        String left = seen > 0 && bytes >= seen ? time((long) ((double) took * (bytes - seen) / seen / A_SECOND)) : "?";
        String line = speech.say(
                count + " dossiers, " + aSecond + " per seconde, nog ongeveer " + left,
                count + " dossiers, " + aSecond + " a second, about " + left + " left");
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
