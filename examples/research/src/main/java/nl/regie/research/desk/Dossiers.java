package nl.regie.research.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import nl.regie.cohort.DossierLine;
import nl.regie.cohort.DossierLines;
import nl.regie.dossier.Dossier;
import nl.regie.entry.Problem;
import nl.regie.research.invented.InventedCohort;
import nl.regie.research.invented.World;
import nl.regie.terminal.BytesRead;

/** Dossiers to ask something of. They are read anew each time, one at a time, and none is kept. */
public final class Dossiers {
    /** Where dossiers come from. */
    private interface Source {
        void each(Consumer<Dossier> to);
    }

    private final String name;
    private final Source source;

    private Dossiers(String name, Source source) {
        this.name = name;
        this.source = source;
    }

    /**
     * Those of files that have one a line, plain or packed by gzip.
     *
     * @param told hears of each line that is refused, with file and line; it is passed over
     * @throws UncheckedIOException if a file cannot be read
     */
    public static Dossiers of(List<Path> files, Consumer<Problem> told) {
        return of(files, told, done -> {});
    }

    /**
     * The same, for who waits.
     *
     * @param told hears of each line that is refused, with file and line; it is passed over
     * @param progress hears after each line which part of the bytes of all files was read, from 0 to 1
     * @throws UncheckedIOException if a file cannot be read
     */
    public static Dossiers of(List<Path> files, Consumer<Problem> told, DoubleConsumer progress) {
        long all = BytesRead.of(files).all();
        return new Dossiers(
                String.format(Locale.ENGLISH, "dossiers of %d file(s), %.1f MB", files.size(), all / 1e6), to -> {
                    BytesRead read = BytesRead.of(files);
                    files.forEach(file -> read(file, to, told, read, () -> progress.accept(read.part())));
                });
    }

    private static void read(
            Path file, Consumer<Dossier> to, Consumer<Problem> told, BytesRead read, Runnable afterEach) {
        try (InputStream in = read.counting(Files.newInputStream(file));
                DossierLines lines = DossierLines.of(String.valueOf(file.getFileName()), in)) {
            while (lines.hasNext()) {
                DossierLine line = lines.next();
                line.reading().value().ifPresentOrElse(to, () -> line.problems().forEach(told));
                afterEach.run();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Invented ones, which say nothing of care. */
    public static Dossiers invented(World world, int patients, long seed) {
        return new Dossiers(
                patients + " invented dossiers",
                to -> InventedCohort.of(world, seed).dossiers(patients).forEach(to));
    }

    /** Gives each of them, one after another. */
    public void each(Consumer<Dossier> to) {
        source.each(to);
    }

    /** How many and where from, and nothing of them. */
    @Override
    public String toString() {
        return name;
    }
}
