package nl.regie.criterion;

import static nl.regie.criterion.Example.TALK;
import static nl.regie.criterion.Example.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.regie.caremodule.CareModule;
import nl.regie.caremodule.StatementKind;
import nl.regie.dossier.Dossier;
import nl.regie.entry.EntryId;
import nl.regie.finding.Verdict;
import nl.regie.precondition.Aspect;
import nl.regie.precondition.Judgement;
import org.junit.jupiter.api.Test;

/** An example of how little there is to record: one entry serves many claims. */
class LittleToRecordTest {
    private static final int FEW = 15;

    private static Dossier smallest() {
        return Example.people()
                .addAnswers(Example.need().build())
                .addSelfDirections(Example.cooking().build())
                .addAppraisals(Example.appraisal(Aspect.ABLE, Judgement.YES, Example.PATIENT))
                .addCarePlans(Example.plan().build())
                .addContactAgreements(Example.contact().build())
                .addSuggestions(Example.suggestion().build())
                .addInvolvementAgreements(Example.involvement().build())
                .addCarerWellbeings(Example.wellbeing().build())
                .addSharedDecisions(Example.decision().build())
                .addProgressReviews(Example.review().build())
                .addReadBacks(Example.readBack(EntryId.of("decision")).build())
                .build();
    }

    @Test
    void allTwelveClausesShowInFewEntries() {
        assertThat(smallest().entries().count()).isLessThanOrEqualTo(FEW);
        assertThat(clauses(smallest())).hasSize(12).containsOnly(Verdict.MET);
    }

    @Test
    void noneOfTheEntriesCanBeMissed() {
        List<EntryId> needed = smallest().entries().map(entry -> entry.id()).toList();
        for (EntryId id : needed) {
            if (!id.equals(EntryId.of("close-one"))) {
                assertThat(clauses(smallest().erase(id, TALK)))
                        .as(id.value())
                        .anyMatch(verdict -> verdict != Verdict.MET);
            }
        }
    }

    private static List<Verdict> clauses(Dossier dossier) {
        Map<String, Verdict> verdicts = Example.verdicts(dossier, TODAY);
        return CareModule.shipped().statements().stream()
                .filter(statement -> statement.kind() == StatementKind.CLAUSE)
                .map(statement -> verdicts.getOrDefault(statement.id().value(), Verdict.CANNOT_TELL))
                .toList();
    }
}
