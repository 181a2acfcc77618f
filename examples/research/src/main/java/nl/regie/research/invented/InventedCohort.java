package nl.regie.research.invented;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;

/**
 * Invented dossiers of a world. The same world, seed and number always give the same dossier.
 *
 * <pre>{@code
 * InventedCohort.of(World.usual(), 7).write(10_000, out);
 * }</pre>
 */
public final class InventedCohort {
    /** The most patients of one cohort. */
    public static final int MOST_PATIENTS = 10_000_000;

    private static final int AT_A_TIME = 512;

    private final World world;
    private final long seed;

    private InventedCohort(World world, long seed) {
        this.world = world;
        this.seed = seed;
    }

    /** The cohort of a world, drawn with this seed. */
    public static InventedCohort of(World world, long seed) {
        return new InventedCohort(world, seed);
    }

    /**
     * The dossier of one patient.
     *
     * @param number from 1
     * @throws IllegalArgumentException if there is no such number
     */
    public Dossier dossier(int number) {
        if (number < 1 || number > MOST_PATIENTS) {
            throw new IllegalArgumentException("Patients are numbered from 1 to " + MOST_PATIENTS + ".");
        }
        return new Life(world, Chance.of(seed, number), seed, number).dossier();
    }

    /** The dossiers of so many patients, one after the other. */
    public Stream<Dossier> dossiers(int patients) {
        return IntStream.rangeClosed(1, patients).mapToObj(this::dossier);
    }

    /** Writes so many dossiers, one on a line. They are made on all processors and written in the order of numbers. */
    public void write(int patients, OutputStream out) throws IOException {
        write(patients, out, written -> {});
    }

    /**
     * The same, for who waits.
     *
     * @param progress hears now and then how many more were written
     */
    public void write(int patients, OutputStream out, IntConsumer progress) throws IOException {
        for (int first = 1; first <= patients; first += AT_A_TIME) {
            int last = Math.min(patients, first + AT_A_TIME - 1);
            List<byte[]> lines = IntStream.rangeClosed(first, last)
                    .parallel()
                    .mapToObj(this::dossier)
                    .map(dossier -> DossierFile.writeLine(dossier).getBytes(StandardCharsets.UTF_8))
                    .toList();
            for (byte[] line : lines) {
                out.write(line);
            }
            progress.accept(lines.size());
        }
    }
}
