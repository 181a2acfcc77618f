package nl.regie.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.DoubleSupplier;
import nl.regie.cohort.DossierLine;
import nl.regie.cohort.DossierLines;
import nl.regie.entry.Language;
import nl.regie.entry.Problem;

/**
 * Dossiers as somebody names them at a command: files that have one a line, plain or packed by gzip, folders with such
 * files, and a hyphen for standard input. All commands read them here, so that the same input is told in the same
 * sentences, wherever it is given.
 */
public final class DossierFiles {
    private static final String STANDARD_INPUT = "-";

    private final List<String> names;
    private final InputStream standardInput;

    private DossierFiles(List<String> names, InputStream standardInput) {
        this.names = names;
        this.standardInput = standardInput;
    }

    /**
     * Reads the dossiers of one file.
     *
     * @param <E> what it may end with
     */
    @FunctionalInterface
    public interface OfFile<E extends Exception> {
        /**
         * Reads them.
         *
         * @param file as it is named
         * @param lines its dossiers
         * @param part which part of all files was read so far, from 0 to 1
         */
        void read(String file, DossierLines lines, DoubleSupplier part) throws E;
    }

    /**
     * Reads the dossiers of one file, and says so.
     *
     * @param <E> what it may end with
     */
    @FunctionalInterface
    public interface Telling<E extends Exception> {
        /**
         * Reads them.
         *
         * @param file as it is named
         * @param lines its dossiers
         * @param afterEach hears of each line, and what is to be told of it
         */
        void read(String file, DossierLines lines, BiConsumer<DossierLine, List<Problem>> afterEach) throws E;
    }

    /**
     * What was named: all of it is there.
     *
     * @throws UnreadableInput if something of it is not there or cannot be read, or standard input is named twice
     */
    public static DossierFiles named(List<String> named, InputStream standardInput) {
        List<String> files = Folders.readable(named, Folders.OF_DOSSIERS);
        return new DossierFiles(files, standardInput);
    }

    /**
     * The same, where nothing comes by standard input.
     *
     * @throws UnreadableInput if something of it is not there or cannot be read, or it is a hyphen
     */
    public static DossierFiles named(List<String> named) {
        if (named.contains(STANDARD_INPUT)) {
            throw new UnreadableInput("Standaardinvoer is hier niet te lezen.", "Standard input cannot be read here.");
        }
        return named(named, InputStream.nullInputStream());
    }

    /** Files as they are named; in a folder, with its name before theirs. */
    public List<String> names() {
        return names;
    }

    /** How many bytes they have together; standard input does not say. */
    public long bytes() {
        return counted().all();
    }

    /**
     * Reads them file by file.
     *
     * @throws UnreadableInput if a file cannot be read after all
     */
    public <E extends Exception> void each(OfFile<E> of) throws E {
        BytesRead read = counted();
        for (String name : names) {
            try (DossierLines lines = opened(name, read)) {
                of.read(name, lines, read::part);
            }
        }
    }

    /**
     * The same, for who waits: what is wrong with a line is told with file and line, the first hundred of a file, and
     * on a terminal how far it is.
     *
     * @throws UnreadableInput if a file cannot be read after all
     */
    public <E extends Exception> void each(PrintStream err, Language language, Telling<E> telling) throws E {
        try (ProgressLine progress = ProgressLine.on(err, ProgressLine.Work.DOSSIERS, language)) {
            this.<E>each((file, lines, part) -> {
                ToldProblems told = ToldProblems.on(err, language);
                told.beside(progress);
                telling.read(file, lines, (line, problems) -> {
                    problems.forEach(told::tell);
                    progress.more(1, part.getAsDouble());
                });
                told.tellHowManyMore(nameOf(file) + "  ");
            });
        }
    }

    private BytesRead counted() {
        try {
            return BytesRead.of(names.stream()
                    .filter(name -> !name.equals(STANDARD_INPUT))
                    .map(Path::of)
                    .toList());
        } catch (UncheckedIOException e) {
            throw unreadable();
        }
    }

    private DossierLines opened(String name, BytesRead read) {
        try {
            InputStream in =
                    name.equals(STANDARD_INPUT) ? standardInput : read.counting(Files.newInputStream(Path.of(name)));
            return DossierLines.of(nameOf(name), in);
        } catch (IOException | UncheckedIOException e) {
            throw unreadable();
        }
    }

    private static UnreadableInput unreadable() {
        return new UnreadableInput("Een bestand is niet te lezen.", "A file cannot be read.");
    }

    /** How a file is called where something is told of it. */
    private static String nameOf(String file) {
        return file.equals(STANDARD_INPUT) ? file : String.valueOf(Path.of(file).getFileName());
    }
}
