package nl.regie.day;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import nl.regie.dossier.Dossier;
import nl.regie.entry.Entry;

/**
 * Of which day a page or an answer speaks, decided in one place. Each of them prints its day, and none says "now" of
 * another: a dossier that nobody wrote in for two years must not reassure.
 */
public final class ReadingDay {
    private ReadingDay() {}

    /**
     * For what asks about now, such as whether a visit can be skipped: today, but never before the last entry.
     *
     * @param today the day on which it is asked, by whoever knows what day it is
     */
    public static LocalDate ofNow(Dossier dossier, LocalDate today) {
        return later(today, dossier.lastRecordedOn());
    }

    /**
     * The same for a reader who may not see everything: not even the day may tell of what they may not see.
     *
     * @param maySee whether this reader may see an entry
     */
    public static LocalDate ofNow(Dossier dossier, LocalDate today, Predicate<Entry> maySee) {
        return later(today, ofDocument(dossier, maySee));
    }

    /** For a document: the day of the last entry that its reader may see. */
    public static Optional<LocalDate> ofDocument(Dossier dossier, Predicate<Entry> maySee) {
        return dossier.entries()
                .filter(maySee)
                .map(entry -> entry.recorded().on())
                .max(Comparator.naturalOrder());
    }

    /** For an evaluation: the day of the last entry of all, so that the same file gives the same answer. */
    public static Optional<LocalDate> ofEvaluation(Dossier dossier) {
        return dossier.lastRecordedOn();
    }

    private static LocalDate later(LocalDate today, Optional<LocalDate> last) {
        return last.filter(day -> day.isAfter(today)).orElse(today);
    }
}
