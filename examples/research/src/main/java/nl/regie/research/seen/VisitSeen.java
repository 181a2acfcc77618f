package nl.regie.research.seen;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.regie.entry.LocalizedText;
import nl.regie.table.Column;
import nl.regie.table.Table;
import nl.regie.table.ValueKind;

/**
 * A visit that was written down. Topics that were told in confidence are not counted, and visits that were neither.
 *
 * @param dossier the number of the dossier in this run
 * @param on the day
 * @param isPrepared whether the patient prepared a visit on that day
 * @param ofPatient how many topics the patient brought up, reached or not
 * @param ofOthers how many topics others brought up
 * @param notReached how many topics were not reached
 */
public record VisitSeen(int dossier, LocalDate on, boolean isPrepared, int ofPatient, int ofOthers, int notReached) {
    /** The rows of a table of visits. */
    public static final Table<VisitSeen> TABLE = new Table<>(
            "visits",
            LocalizedText.of("Een afspraak waarvan een verslag is.", "A visit of which there is a summary."),
            List.of(
                    Seen.dossier(VisitSeen::dossier),
                    Column.each("visit_on", ValueKind.DAY, "De dag.", "The day.", VisitSeen::on),
                    Column.each(
                            "is_prepared",
                            ValueKind.YES_NO,
                            "Of de patiënt een afspraak op die dag had voorbereid.",
                            "Whether the patient had prepared a visit on that day.",
                            VisitSeen::isPrepared),
                    topics(
                            "topics_of_patient",
                            "Onderwerpen van de patiënt, besproken of niet.",
                            "Topics of the patient, discussed or not.",
                            VisitSeen::ofPatient),
                    topics(
                            "topics_of_others",
                            "Onderwerpen van anderen, besproken of niet.",
                            "Topics of others, discussed or not.",
                            VisitSeen::ofOthers),
                    topics(
                            "topics_not_reached",
                            "Onderwerpen waar men niet aan toe kwam.",
                            "Topics that were not reached.",
                            VisitSeen::notReached)));

    /** The day is not null. */
    public VisitSeen {
        Objects.requireNonNull(on, "on");
    }

    private static Column<VisitSeen> topics(
            String name, String nl, String en, java.util.function.Function<VisitSeen, Integer> value) {
        return Column.each(name, ValueKind.WHOLE_NUMBER, nl, en, value).in("onderwerpen", "topics");
    }
}
