package nl.regie.intervention;

import static nl.regie.caremodule.Audience.PATIENT;
import static nl.regie.caremodule.Audience.PROFESSIONAL;
import static nl.regie.intervention.ChoiceRemark.COHERENCE_NOT_DESCRIBED;
import static nl.regie.intervention.ChoiceRemark.NOT_CHOSEN_TOGETHER;
import static nl.regie.intervention.ChoiceRemark.SEVERAL_AT_ONCE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.regie.caremodule.Audience;
import nl.regie.caremodule.CareModule;
import nl.regie.caremodule.Statement;
import nl.regie.caremodule.StatementId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InterventionChoiceTest {
    private static final StatementId PEERS = StatementId.of("intervention/peer-contact");
    private static final StatementId SHEET = StatementId.of("instrument/conversation-sheet");
    private static final StatementId OWN = StatementId.of("patient:singing-in-a-choir");
    private static final Set<Audience> TOGETHER = Set.of(PATIENT, PROFESSIONAL);

    @Test
    void oneThingThatWasChosenTogetherRaisesNothing() {
        assertThat(new InterventionChoice(Set.of(PEERS), Set.of(), TOGETHER, false).toTalkAbout())
                .isEmpty();
    }

    @Test
    void whatNobodyProposedIsAsGoodAChoiceAsTheRest() {
        assertThat(new InterventionChoice(Set.of(OWN), Set.of(), TOGETHER, false).toTalkAbout())
                .isEmpty();
    }

    @Test
    void nothingChosenRaisesNothing() {
        assertThat(new InterventionChoice(Set.of(), Set.of(), Set.of(), false).toTalkAbout())
                .isEmpty();
    }

    @Test
    void moreThanOneAtOnceIsSomethingToTalkAboutAlsoWhenItHangsTogether() {
        assertThat(new InterventionChoice(Set.of(PEERS, SHEET), Set.of(), TOGETHER, true).toTalkAbout())
                .containsExactly(SEVERAL_AT_ONCE);
    }

    @Test
    void whatWasThereBeforeCountsForCoherenceAndNotForTooMany() {
        assertThat(new InterventionChoice(Set.of(PEERS), Set.of(SHEET), TOGETHER, false).toTalkAbout())
                .containsExactly(COHERENCE_NOT_DESCRIBED);
        assertThat(new InterventionChoice(Set.of(PEERS), Set.of(PEERS), TOGETHER, false).toTalkAbout())
                .isEmpty();
    }

    @Test
    void choosingAloneIsSomethingToTalkAbout() {
        assertThat(new InterventionChoice(Set.of(PEERS), Set.of(), Set.of(PROFESSIONAL), false).toTalkAbout())
                .containsExactly(NOT_CHOSEN_TOGETHER);
    }

    @ParameterizedTest
    @EnumSource
    void eachRemarkRestsOnAnInsightAndHasWords(ChoiceRemark remark) {
        CareModule module = CareModule.shipped();
        assertThat(module.statementById(remark.insight()).source().file()).startsWith("000");
        assertThat(remark.in(module).nl()).isNotBlank();
    }

    @Test
    void aCriterionIsServedByWhatServesItsClauses() {
        Catalogue catalogue = Catalogue.shipped();
        assertThat(catalogue.serving(StatementId.of("criterion/information")))
                .extracting(Statement::id)
                .contains(PEERS);
        assertThat(catalogue.serving(StatementId.of("key-element/support/ordinary-life")))
                .isEmpty();
    }
}
