package nl.regie.keyelement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import nl.regie.criterion.Example;
import nl.regie.dossier.Dossier;
import nl.regie.entry.EntryId;
import nl.regie.entry.Note;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.entry.Recorded;
import nl.regie.evaluation.DossierEvaluator;
import nl.regie.finding.ClaimResult;
import nl.regie.finding.Verdict;
import nl.regie.signalling.CallContact;
import nl.regie.signalling.NoticedBy;
import nl.regie.signalling.PhaseLevel;
import nl.regie.signalling.PhaseStep;
import nl.regie.signalling.Sign;
import nl.regie.signalling.SignallingPhase;
import nl.regie.signalling.SignallingPlan;
import org.junit.jupiter.api.Test;

/** A yes to a signalling plan holds part by part: equal phases keep it, changed ones ask for a new one. */
class AgreedPhasesTest {
    private static final EntryId PHASE = EntryId.of("phase-1");

    @Test
    void aLaterVersionThatSaysTheSameKeepsTheYes() {
        ClaimResult result = next(plan -> plan);
        assertThat(result.verdict()).isEqualTo(Verdict.MET);
    }

    @Test
    void otherWhiteSpaceAndCapitalsAreNoChange() {
        ClaimResult result = next(plan -> plan.phases(List.of(WholeLife.phase(NoticedBy.MYSELF, Example.PATIENT)
                .steps(List.of(PhaseStep.builder()
                        .what(Note.of("elke dag  even naar buiten"))
                        .addDoes(Example.PATIENT)
                        .build()))
                .build())));
        assertThat(result.verdict()).isEqualTo(Verdict.MET);
    }

    @Test
    void aPhaseThatChangedAsksForANewYesAndIsNamed() {
        for (UnaryOperator<SignallingPhase.Builder> change : List.<UnaryOperator<SignallingPhase.Builder>>of(
                phase -> phase.level(PhaseLevel.WORSE),
                phase -> phase.addSigns(Sign.builder()
                        .id(EntryId.of("sign-2"))
                        .noticedBy(NoticedBy.OTHERS)
                        .what(OwnWords.of("Hij belt niet meer."))
                        .build()),
                phase -> phase.steps(List.of(PhaseStep.builder()
                        .what(Note.of("Elke dag even naar buiten"))
                        .addDoes(Example.NURSE)
                        .build())),
                phase -> phase.addSteps(PhaseStep.builder()
                        .what(Note.of("De sleutel inleveren"))
                        .build()))) {
            ClaimResult result =
                    next(plan -> plan.phases(List.of(change.apply(WholeLife.phase(NoticedBy.MYSELF, Example.PATIENT))
                            .build())));
            assertThat(result.verdict()).isEqualTo(Verdict.PARTLY_MET);
            assertThat(result.open()).containsExactly(PHASE);
        }
    }

    @Test
    void somebodyElseToCallAsksForANewYesToo() {
        ClaimResult result = next(plan -> plan.contacts(
                List.of(CallContact.builder().person(PersonId.of("daughter")).build())));
        assertThat(result.verdict()).isEqualTo(Verdict.PARTLY_MET);
        assertThat(result.open()).containsExactly(EntryId.of("signalling-2"));
    }

    @Test
    void whatThePatientWroteDownInPersonNeedsNoYesBesideIt() {
        ClaimResult result = next(plan -> plan.phases(
                        List.of(WholeLife.phase(NoticedBy.OTHERS, Example.NURSE).build()))
                .recorded(Recorded.builder()
                        .on(Example.TALK.plusDays(1))
                        .by(Example.PATIENT)
                        .replaces(EntryId.of("signalling"))
                        .build()));
        assertThat(result.verdict()).isEqualTo(Verdict.MET);
    }

    /** A next version by the nurse that carries the yes along. */
    private static ClaimResult next(UnaryOperator<SignallingPlan.Builder> change) {
        SignallingPlan first = WholeLife.signallingPlan().build();
        SignallingPlan next = change.apply(SignallingPlan.builder()
                        .from(first)
                        .id(EntryId.of("signalling-2"))
                        .recorded(Recorded.builder()
                                .on(Example.TALK.plusDays(1))
                                .by(Example.NURSE)
                                .replaces(EntryId.of("signalling"))
                                .build()))
                .build();
        Dossier dossier = Example.people().addSignallingPlans(first, next).build();
        return DossierEvaluator.shipped().evaluate(dossier, Example.TODAY).findings().stream()
                .flatMap(finding -> finding.claims().stream())
                .filter(claim -> claim.code().value().endsWith("signalling-plan-is-made"))
                .map(claim -> claim.result())
                .findFirst()
                .orElseThrow();
    }
}
