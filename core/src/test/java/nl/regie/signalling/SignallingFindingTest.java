package nl.regie.signalling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.regie.caremodule.CareModule;
import nl.regie.entry.EntryId;
import nl.regie.entry.Note;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.entry.Recorded;
import org.junit.jupiter.api.Test;

class SignallingFindingTest {
    private static final EntryId GREEN = EntryId.of("green");
    private static final EntryId RED = EntryId.of("red");

    @Test
    void aPlanWithPhasesSignsAndSomebodyToCallLacksNothing() {
        assertThat(SignallingFinding.of(
                        plan().addContacts(crisisService(Set.of()).build()).build()))
                .isEmpty();
    }

    @Test
    void fewerThanTwoPhasesIsAFinding() {
        SignallingPlan none = plan().phases(List.of()).build();
        assertThat(SignallingFinding.of(none))
                .containsExactly(new SignallingFinding(SignallingGap.FEWER_THAN_TWO_PHASES, Optional.empty()));
        SignallingPlan one = plan().phases(List.of(phase(GREEN, PhaseLevel.STABLE, "ik kook")))
                .build();
        assertThat(SignallingFinding.of(one))
                .extracting(SignallingFinding::gap)
                .containsExactly(SignallingGap.FEWER_THAN_TWO_PHASES);
    }

    @Test
    void aPhaseWithoutASignIsAFindingOfThatPhase() {
        SignallingPlan plan = plan().addPhases(SignallingPhase.builder()
                        .id(EntryId.of("orange"))
                        .level(PhaseLevel.EARLY_SIGNS)
                        .build())
                .addContacts(crisisService(Set.of()).build())
                .build();
        assertThat(SignallingFinding.of(plan))
                .containsExactly(
                        new SignallingFinding(SignallingGap.PHASE_WITHOUT_SIGN, Optional.of(EntryId.of("orange"))));
    }

    @Test
    void inACrisisThereIsSomebodyToCallByDayAndByNight() {
        assertThat(SignallingFinding.of(plan().build()))
                .extracting(SignallingFinding::gap, SignallingFinding::phase)
                .containsExactly(
                        tuple(SignallingGap.NOBODY_TO_CALL_BY_DAY, Optional.of(RED)),
                        tuple(SignallingGap.NOBODY_TO_CALL_BY_NIGHT, Optional.of(RED)));
        SignallingPlan byDay =
                plan().addContacts(crisisService(Set.of(CallTime.DAY)).build()).build();
        assertThat(SignallingFinding.of(byDay))
                .extracting(SignallingFinding::gap)
                .containsExactly(SignallingGap.NOBODY_TO_CALL_BY_NIGHT);
        SignallingPlan two = plan().addContacts(
                        crisisService(Set.of(CallTime.DAY)).build(),
                        crisisService(Set.of(CallTime.NIGHT)).build())
                .build();
        assertThat(SignallingFinding.of(two)).isEmpty();
    }

    @Test
    void whereNoCrisisIsForeseenNobodyNeedsToBeCalled() {
        SignallingPlan plan = plan().phases(List.of(
                        phase(GREEN, PhaseLevel.STABLE, "ik kook"), phase(RED, PhaseLevel.WORSE, "ik blijf in bed")))
                .build();
        assertThat(SignallingFinding.of(plan)).isEmpty();
    }

    @Test
    void aSignBelongsToItsPhasesAndNoneIsAssigned() {
        SignallingPlan plan = plan().build();
        assertThat(plan.matching(Set.of(EntryId.of("red-sign"))))
                .extracting(SignallingPhase::id)
                .containsExactly(RED);
        assertThat(plan.matching(Set.of())).isEmpty();
    }

    @Test
    void eachGapHasItsWords() {
        for (SignallingGap gap : SignallingGap.values()) {
            assertThat(gap.text(CareModule.shipped()).nl()).isNotBlank();
        }
    }

    private static SignallingPlan.Builder plan() {
        return SignallingPlan.builder()
                .id(EntryId.of("plan"))
                .recorded(Recorded.of(LocalDate.of(2026, 1, 5), PersonId.of("nurse")))
                .kind(SignallingPlanKind.CRISIS)
                .addPhases(
                        phase(GREEN, PhaseLevel.STABLE, "ik kook"), phase(RED, PhaseLevel.CRISIS, "ik koop van alles"));
    }

    private static SignallingPhase phase(EntryId id, PhaseLevel level, String sign) {
        return SignallingPhase.builder()
                .id(id)
                .level(level)
                .addSigns(Sign.builder()
                        .id(EntryId.of(id + "-sign"))
                        .noticedBy(NoticedBy.MYSELF)
                        .what(OwnWords.of(sign))
                        .build())
                .build();
    }

    private static CallContact.Builder crisisService(Set<CallTime> when) {
        return CallContact.builder().whom(Note.of("crisisdienst")).when(when);
    }
}
