package nl.regie.research.desk;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import nl.regie.cohort.Cohort;
import nl.regie.cohort.CohortRun;
import nl.regie.dossier.Dossier;
import nl.regie.entry.Problem;
import nl.regie.research.invented.InventedCohort;
import nl.regie.research.invented.World;
import nl.regie.terminal.DossierFiles;
import nl.regie.terminal.UnreadableInput;

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
     * Those of files that have one a line, plain or packed by gzip, and of folders with such files.
     *
     * @param told hears of each line that is refused, with file and line; it is passed over. It hears of each patient
     *     who was there before in this run, too; that dossier is given
     * @throws UnreadableInput if a file is not there, or cannot be read
     */
    public static Dossiers of(List<String> named, Consumer<Problem> told) {
        DossierFiles files = DossierFiles.named(named);
        return new Dossiers(
                String.format(
                        Locale.ENGLISH,
                        "dossiers of %d file(s), %.1f MB",
                        files.names().size(),
                        files.bytes() / 1e6),
                to -> {
                    CohortRun seen = Cohort.shipped().where(dossier -> false).begin();
                    files.each((file, lines, part) -> lines.forEachRemaining(line -> {
                        seen.add(line).forEach(told);
                        line.reading().value().ifPresent(to);
                    }));
                });
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
