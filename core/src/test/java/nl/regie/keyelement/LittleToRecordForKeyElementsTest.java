package nl.regie.keyelement;

import static nl.regie.criterion.Example.TALK;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.regie.caremodule.CareModule;
import nl.regie.caremodule.EvaluatedBy;
import nl.regie.caremodule.Statement;
import nl.regie.caremodule.StatementKind;
import nl.regie.criterion.Example;
import nl.regie.dossier.Dossier;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.evaluation.DossierEvaluator;
import nl.regie.finding.Verdict;
import org.junit.jupiter.api.Test;

/** All key elements, and all clauses, show in few entries: one entry serves many claims. */
class LittleToRecordForKeyElementsTest {
    private static final int FEW = 25;

    @Test
    void allKeyElementsAndAllClausesShowInFewEntries() {
        assertThat(WholeLife.dossier().entries().count()).isLessThanOrEqualTo(FEW);
        assertThat(WholeLife.verdicts(WholeLife.dossier()).values()).hasSize(26).containsOnly(Verdict.MET);
        assertThat(clauses(WholeLife.dossier())).hasSize(12).containsOnly(Verdict.MET);
    }

    @Test
    void allOtherKeyElementsAreForPeopleToJudge() {
        List<Statement> elements = CareModule.shipped().statements().stream()
                .filter(statement -> statement.kind() == StatementKind.KEY_ELEMENT)
                .toList();
        assertThat(elements).hasSize(30);
        assertThat(elements.stream().filter(element -> element.evaluatedBy() == EvaluatedBy.PERSON))
                .hasSize(4)
                .allSatisfy(element -> assertThat(element.remarks().toString()).contains("Daarom"));
    }

    @Test
    void noneOfTheEntriesCanBeMissed() {
        for (EntryId id : WholeLife.dossier().entries().map(Entry::id).toList()) {
            Dossier without = WholeLife.dossier().erase(id, TALK);
            assertThat(List.of(WholeLife.verdicts(without).values(), clauses(without)))
                    .as(id.value())
                    .anySatisfy(verdicts -> assertThat(verdicts).anyMatch(verdict -> verdict != Verdict.MET));
        }
    }

    private static List<Verdict> clauses(Dossier dossier) {
        return DossierEvaluator.shipped().evaluate(dossier, Example.TODAY).findings().stream()
                .filter(finding ->
                        CareModule.shipped().statementById(finding.statement()).kind() == StatementKind.CLAUSE)
                .map(finding -> finding.verdict())
                .toList();
    }
}
