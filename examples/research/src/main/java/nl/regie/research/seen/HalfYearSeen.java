package nl.regie.research.seen;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.regie.entry.LocalizedText;
import nl.regie.table.Column;
import nl.regie.table.Table;
import nl.regie.table.ValueKind;

/**
 * A whole half year of the calendar in which a close one was known from its first day.
 *
 * @param dossier the number of the dossier in this run
 * @param from its first day
 * @param isAsked whether it was written down in it how a close one is themselves
 */
public record HalfYearSeen(int dossier, LocalDate from, boolean isAsked) {
    /** The rows of a table of half years. */
    public static final Table<HalfYearSeen> TABLE = new Table<>(
            "half_years",
            LocalizedText.of(
                    "Een heel half jaar waarin een naaste bekend was.",
                    "A whole half year in which a close one was known."),
            List.of(
                    Seen.dossier(HalfYearSeen::dossier),
                    Column.each(
                            "from_day", ValueKind.DAY, "De eerste dag ervan.", "Its first day.", HalfYearSeen::from),
                    Column.each(
                            "close_one_asked",
                            ValueKind.YES_NO,
                            "Of er in staat hoe het met een naaste zelf gaat, of dat die dat niet wilde zeggen.",
                            "Whether it says how a close one is themselves, or that they did not want to say.",
                            HalfYearSeen::isAsked)));

    /** The day is not null. */
    public HalfYearSeen {
        Objects.requireNonNull(from, "from");
    }
}
