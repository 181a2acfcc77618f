package nl.regie.research.seen;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.regie.caremodule.Wording;
import nl.regie.entry.LocalizedText;
import nl.regie.table.Column;
import nl.regie.table.Table;
import nl.regie.table.ValueKind;

/**
 * A plan, from the day on which it was in force first to its end.
 *
 * @param dossier the number of the dossier in this run
 * @param begunOn the day from which it is in force
 * @param isWorded whether a goal of it stood in the patient's own words on that day
 * @param ending how it ended
 * @param days how many days it was in force, where it ended
 * @param followed how many days it can be seen: from its begin to the day that was looked at
 */
public record PlanSeen(
        int dossier, LocalDate begunOn, boolean isWorded, Ending ending, Optional<Integer> days, int followed) {
    /** The rows of a table of plans. */
    public static final Table<PlanSeen> TABLE = new Table<>(
            "plans",
            LocalizedText.of("Een plan in een dossier.", "A plan in a dossier."),
            List.of(
                    Seen.dossier(PlanSeen::dossier),
                    Column.each(
                            "begun_on",
                            ValueKind.DAY,
                            "De eerste dag waarop het plan gold.",
                            "The first day on which the plan was in force.",
                            PlanSeen::begunOn),
                    Column.each(
                            "in_own_words",
                            ValueKind.YES_NO,
                            "Of op die dag een doel in de eigen woorden van de patiënt stond.",
                            "Whether a goal stood in the patient's own words on that day.",
                            PlanSeen::isWorded),
                    Column.<PlanSeen>each(
                                    "ending",
                                    ValueKind.TEXT,
                                    "Hoe het plan eindigde.",
                                    "How the plan ended.",
                                    plan -> Wording.code(plan.ending()))
                            .oneOf(Arrays.stream(Ending.values())
                                    .map(Wording::code)
                                    .toList()),
                    Column.<PlanSeen>some(
                                    "days",
                                    ValueKind.WHOLE_NUMBER,
                                    "Hoe lang het gold; leeg: het loopt nog.",
                                    "How long it was in force; empty: it goes on.",
                                    PlanSeen::days)
                            .in("dagen", "days"),
                    Column.<PlanSeen>each(
                                    "followed",
                                    ValueKind.WHOLE_NUMBER,
                                    "Hoeveel dagen er te zien zijn sinds het begin.",
                                    "How many days can be seen since it began.",
                                    PlanSeen::followed)
                            .in("dagen", "days")));

    /** No part is null. */
    public PlanSeen {
        Objects.requireNonNull(begunOn, "begunOn");
        Objects.requireNonNull(ending, "ending");
        Objects.requireNonNull(days, "days");
    }

    /** How a plan ended. */
    public enum Ending {
        /** As completed. */
        COMPLETED,
        /** It was stopped. */
        STOPPED,
        /** Not yet. */
        GOES_ON
    }

    /** Whether it ended as completed within so many days. */
    public boolean isCompletedWithin(int limit) {
        return ending == Ending.COMPLETED
                && days.filter(lasted -> lasted <= limit).isPresent();
    }

    /** Whether it was in force for so many days at least. */
    public boolean lasted(int least) {
        return days.map(each -> each >= least).orElse(followed >= least);
    }
}
