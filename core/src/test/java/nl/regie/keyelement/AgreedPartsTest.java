package nl.regie.keyelement;

import static nl.regie.criterion.Example.NURSE;
import static nl.regie.criterion.Example.PATIENT;
import static nl.regie.criterion.Example.PLAN;
import static nl.regie.criterion.Example.SHOPPING;
import static nl.regie.criterion.Example.TALK;
import static nl.regie.criterion.Example.TODAY;
import static nl.regie.criterion.Example.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.regie.caremodule.ClaimCode;
import nl.regie.caremodule.StatementId;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.PlannedAction;
import nl.regie.criterion.Example;
import nl.regie.decision.PlanAgreement;
import nl.regie.entry.EntryId;
import nl.regie.entry.Note;
import nl.regie.entry.OwnWords;
import nl.regie.entry.Recorded;
import nl.regie.evaluation.DossierEvaluator;
import nl.regie.finding.ClaimResult;
import nl.regie.finding.Verdict;
import org.junit.jupiter.api.Test;

/** A yes holds part by part: an invented plan to which the patient said yes, and what came in its place. */
class AgreedPartsTest {
    private static final EntryId NURSING_HOME = EntryId.of("action-nursing-home");

    @Test
    void aYesHoldsForWhatIsTheSame() {
        assertThat(planIsAgreed(later()).verdict()).isEqualTo(Verdict.MET);
        assertThat(planIsAgreed(later().actions(List.of(Example.shopping()
                                .what(Note.of("samen  boodschappen doen"))
                                .build())))
                        .verdict())
                .as("spaces and capitals are no change")
                .isEqualTo(Verdict.MET);
    }

    @Test
    void whatIsNewAsksForAYesOfItsOwn() {
        ClaimResult result = planIsAgreed(later().addActions(nursingHome()));
        assertThat(result.verdict()).isEqualTo(Verdict.PARTLY_MET);
        assertThat(result.open()).containsExactly(NURSING_HOME);
    }

    @Test
    void whatIsDoneByOthersNowAsksForANewYes() {
        ClaimResult result = planIsAgreed(
                later().actions(List.of(Example.shopping().does(Set.of(NURSE)).build())));
        assertThat(result.verdict()).isEqualTo(Verdict.PARTLY_MET);
        assertThat(result.open()).containsExactly(SHOPPING);
    }

    @Test
    void aYesToAnotherPlanIsNone() {
        ClaimResult result = planIsAgreed(later().goals(List.of()).actions(List.of(nursingHome())));
        assertThat(result.verdict()).isEqualTo(Verdict.CANNOT_TELL);
        assertThat(result.open()).containsExactly(NURSING_HOME);
    }

    @Test
    void thatOtherWordsSayTheSameThePatientSaysOnceWithAYesToThem() {
        ClaimResult result = planIsAgreed(later().addActions(nursingHome())
                .agreement(PlanAgreement.builder()
                        .from(agreement())
                        .version(EntryId.of("plan-2"))
                        .inOwnWords(OwnWords.of("Dat is hetzelfde."))
                        .build()));
        assertThat(result.verdict()).isEqualTo(Verdict.MET);
    }

    private static ClaimResult planIsAgreed(CarePlan.Builder later) {
        CarePlan before = Example.plan().agreement(agreement()).build();
        return DossierEvaluator.shipped()
                .evaluate(with(d -> d.carePlans(List.of(before, later.build()))).apply(Example.whole()), TODAY)
                .findingById(StatementId.of("key-element/attitude/together"))
                .claims()
                .stream()
                .filter(claim -> claim.code().equals(ClaimCode.of("plan-is-agreed")))
                .findAny()
                .orElseThrow()
                .result();
    }

    private static CarePlan.Builder later() {
        return Example.plan()
                .id(EntryId.of("plan-2"))
                .recorded(Recorded.builder().on(TODAY).by(NURSE).replaces(PLAN).build())
                .agreement(agreement());
    }

    private static PlanAgreement agreement() {
        return PlanAgreement.builder()
                .version(PLAN)
                .on(TALK)
                .by(PATIENT)
                .inOwnWords(OwnWords.of("Zo wil ik het."))
                .build();
    }

    private static PlannedAction nursingHome() {
        return PlannedAction.builder()
                .id(NURSING_HOME)
                .what(Note.of("Opname in een verpleeghuis"))
                .addDoes(NURSE)
                .build();
    }
}
