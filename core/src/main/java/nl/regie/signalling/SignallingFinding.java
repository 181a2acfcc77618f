package nl.regie.signalling;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regie.entry.EntryId;

/**
 * Something that a signalling plan lacks. It is a finding, no error: half a plan that the patient made is worth more
 * than none.
 *
 * @param gap what is lacking
 * @param phase the phase that lacks it; empty where it is the plan
 */
public record SignallingFinding(SignallingGap gap, Optional<EntryId> phase) {
    /** No part is null. */
    public SignallingFinding {
        Objects.requireNonNull(gap, "gap");
        Objects.requireNonNull(phase, "phase");
    }

    /** All that a plan lacks, in the order of {@link SignallingGap}. */
    public static List<SignallingFinding> of(SignallingPlan plan) {
        Stream<SignallingFinding> phases = plan.phases().size() < 2
                ? Stream.of(new SignallingFinding(SignallingGap.FEWER_THAN_TWO_PHASES, Optional.empty()))
                : Stream.of();
        Stream<SignallingFinding> signs = plan.phases().stream()
                .filter(phase -> phase.signs().isEmpty())
                .map(phase -> new SignallingFinding(SignallingGap.PHASE_WITHOUT_SIGN, Optional.of(phase.id())));
        Stream<SignallingFinding> calls = plan.phases().stream()
                .filter(phase -> phase.level() == PhaseLevel.CRISIS)
                .flatMap(crisis -> Stream.concat(
                        nobody(plan, crisis, CallTime.DAY, SignallingGap.NOBODY_TO_CALL_BY_DAY),
                        nobody(plan, crisis, CallTime.NIGHT, SignallingGap.NOBODY_TO_CALL_BY_NIGHT)));
        return Stream.of(phases, signs, calls).flatMap(each -> each).toList();
    }

    private static Stream<SignallingFinding> nobody(
            SignallingPlan plan, SignallingPhase crisis, CallTime time, SignallingGap gap) {
        return plan.contacts().stream().noneMatch(contact -> contact.canBeCalled(time))
                ? Stream.of(new SignallingFinding(gap, Optional.of(crisis.id())))
                : Stream.of();
    }
}
