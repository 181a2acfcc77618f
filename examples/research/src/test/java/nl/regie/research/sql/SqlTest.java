package nl.regie.research.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import nl.regie.caremodule.Wording;
import nl.regie.cohort.Cohort;
import nl.regie.dossier.Dossier;
import nl.regie.evaluation.DossierEvaluator;
import nl.regie.finding.Verdict;
import nl.regie.research.invented.InventedCohort;
import nl.regie.research.invented.World;
import nl.regie.research.seen.PlanSeen;
import nl.regie.research.seen.Seen;
import nl.regie.research.seen.VerdictSeen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows leave out what tellers keep to the team, so these dossiers have none of it: then both count the same. */
class SqlTest {
    private static final LocalDate DAY = LocalDate.of(2027, 1, 1);
    private static final List<Dossier> DOSSIERS = InventedCohort.of(World.usual(), 5)
            .dossiers(60)
            .map(Dossier::forOwnProfessional)
            .toList();
    private static final List<Seen> SEEN = IntStream.range(0, DOSSIERS.size())
            .mapToObj(i -> Seen.in(DOSSIERS.get(i), i + 1, DAY))
            .toList();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void whatIsAskedOfParquetIsWhatTheSummaryCounts() throws IOException, SQLException {
        Path file = folder.resolve("it's verdicts.parquet");
        DossierEvaluator evaluator = DossierEvaluator.shipped();
        try (Sql sql = Sql.inMemory()) {
            sql.put(VerdictSeen.TABLE, SEEN.stream().flatMap(seen -> seen.verdicts(evaluator).stream()));
            sql.writeParquet(VerdictSeen.TABLE, file);
        }
        assertThat(Files.exists(file)).isTrue();
        try (Sql sql = Sql.inMemory()) {
            sql.put("verdicts", file);
            var counted = Cohort.shipped().on(DAY).summarise(DOSSIERS).groups().get(0);
            for (var statement : counted.statements()) {
                for (Verdict verdict : Verdict.values()) {
                    assertThat(sql.ask("SELECT count(*) FROM verdicts WHERE statement = '"
                                            + statement.statement().value() + "' AND verdict = '"
                                            + Wording.code(verdict) + "'")
                                    .get(1))
                            .containsExactly(String.valueOf(statement.verdicts().of(verdict)));
                }
            }
        }
    }

    @Test
    void eachKindOfValueComesBackAndNothingStaysNothing() throws IOException, SQLException {
        Path file = folder.resolve("plans.parquet");
        List<PlanSeen> plans =
                SEEN.stream().flatMap(seen -> seen.plans().stream()).toList();
        try (Sql sql = Sql.inMemory()) {
            sql.put(PlanSeen.TABLE, plans.stream());
            sql.writeParquet(PlanSeen.TABLE, file);
        }
        try (Sql sql = Sql.inMemory()) {
            sql.put("plans", file);
            List<List<String>> rows = sql.ask("SELECT * FROM plans ORDER BY dossier, begun_on");
            assertThat(rows.get(0))
                    .isEqualTo(PlanSeen.TABLE.columns().stream()
                            .map(column -> column.name())
                            .toList());
            assertThat(rows.subList(1, rows.size()))
                    .containsExactlyElementsOf(plans.stream()
                            .map(plan -> List.of(
                                    "" + plan.dossier(),
                                    "" + plan.begunOn(),
                                    "" + plan.isWorded(),
                                    Wording.code(plan.ending()),
                                    plan.days().map(String::valueOf).orElse(""),
                                    "" + plan.followed()))
                            .toList());
            assertThat(rows).anyMatch(row -> row.get(4).isEmpty());
            assertThat(sql.ask("DESCRIBE plans").stream().map(row -> row.get(1)))
                    .contains("DATE", "BOOLEAN", "BIGINT", "VARCHAR");
        }
    }
}
