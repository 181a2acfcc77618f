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
import nl.regie.cohort.Cohort;
import nl.regie.cohort.CohortRun;
import nl.regie.cohort.DossierLine;
import nl.regie.cohort.DossierLines;
import nl.regie.dossier.Dossier;
import nl.regie.entry.Problem;
import nl.regie.research.invented.InventedCohort;
import nl.regie.research.invented.World;
import nl.regie.terminal.BytesRead;

/** Dossiers to ask something of. They are read anew each time, one at a time, and none is kept. */
public final class Dossiers {
    private static final String STANDARD_INPUT = "-";

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
     * @param told hears of each line that is refused, with file and line; it is passed over. It hears of each patient
     *     who was there before in this run, too; that dossier is given
     * @throws UncheckedIOException if a file cannot be read
     */
    public static Dossiers of(List<Path> files, Consumer<Problem> told) {
        return of(files, told, done -> {});
    }

    /**
     * The same, for who waits.
     *
     * @param told hears of each line that is refused, with file and line; it is passed over. It hears of each patient
     *     who was there before in this run, too; that dossier is given
     * @param progress hears after each line which part of the bytes of all files was read, from 0 to 1
     * @throws UncheckedIOException if a file cannot be read
     */
    public static Dossiers of(List<Path> files, Consumer<Problem> told, DoubleConsumer progress) {
        return of(files.stream().map(Path::toString).toList(), InputStream.nullInputStream(), told, progress);
    }

    /**
     * The same, of files as somebody names them.
     *
     * @param named files, and a hyphen for standard input, which is read once
     * @param told hears of each line that is refused, with file and line, and of each patient who was there before in
     *     this run
     * @param progress hears after each line which part of the bytes of all files was read, from 0 to 1
     * @throws UncheckedIOException if a file cannot be read
     */
    public static Dossiers of(
            List<String> named, InputStream standardInput, Consumer<Problem> told, DoubleConsumer progress) {
        List<Path> files = named.stream()
                .filter(name -> !name.equals(STANDARD_INPUT))
                .map(Path::of)
                .toList();
        long all = BytesRead.of(files).all();
        return new Dossiers(
                String.format(Locale.ENGLISH, "dossiers of %d file(s), %.1f MB", named.size(), all / 1e6), to -> {
                    BytesRead read = BytesRead.of(files);
                    CohortRun seen = Cohort.shipped().where(dossier -> false).begin();
                    for (String name : named) {
                        DossierLines lines = opened(name, standardInput, read);
                        read(lines, to, line -> seen.add(line).forEach(told), () -> progress.accept(read.part()));
                    }
                });
    }

    private static DossierLines opened(String name, InputStream standardInput, BytesRead read) {
        if (name.equals(STANDARD_INPUT)) {
            return DossierLines.of(name, standardInput);
        }
        try {
            Path file = Path.of(name);
            return DossierLines.of(String.valueOf(file.getFileName()), read.counting(Files.newInputStream(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void read(
            DossierLines ofFile, Consumer<Dossier> to, Consumer<DossierLine> telling, Runnable afterEach) {
        try (DossierLines lines = ofFile) {
            while (lines.hasNext()) {
                DossierLine line = lines.next();
                telling.accept(line);
                line.reading().value().ifPresent(to);
                afterEach.run();
            }
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
