package nl.regie.research.seen;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import nl.regie.caremodule.StatementId;
import nl.regie.caremodule.Wording;
import nl.regie.entry.LocalizedText;
import nl.regie.finding.Verdict;
import nl.regie.table.Column;
import nl.regie.table.Table;
import nl.regie.table.ValueKind;

/**
 * What one dossier shows of one statement on a day, without what its tellers keep to the team.
 *
 * @param dossier the number of the dossier in this run
 * @param day the day
 * @param statement the statement
 * @param verdict what shows
 */
public record VerdictSeen(int dossier, LocalDate day, StatementId statement, Verdict verdict) {
    /** The rows of a table of verdicts. */
    public static final Table<VerdictSeen> TABLE = new Table<>(
            "verdicts",
            LocalizedText.of(
                    "Wat een dossier op een dag laat zien van een uitspraak van de module.",
                    "What a dossier shows of a statement of the module on a day."),
            List.of(
                    Seen.dossier(VerdictSeen::dossier),
                    Column.each("day", ValueKind.DAY, "De dag.", "The day.", VerdictSeen::day),
                    Column.each("statement", ValueKind.TEXT, "De uitspraak.", "The statement.", seen -> seen.statement()
                            .value()),
                    Column.<VerdictSeen>each(
                                    "verdict",
                                    ValueKind.TEXT,
                                    "Wat te zien is. cannot-tell: het dossier zegt het niet, wat iets anders is dan not-met.",
                                    "What shows. cannot-tell: the dossier does not tell, which is not the same as not-met.",
                                    seen -> Wording.code(seen.verdict()))
                            .oneOf(Arrays.stream(Verdict.values())
                                    .map(Wording::code)
                                    .toList())));

    /** No part is null. */
    public VerdictSeen {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(statement, "statement");
        Objects.requireNonNull(verdict, "verdict");
    }
}
