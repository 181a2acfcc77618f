package nl.regie.help;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regie.consult.ConsultPreparation;
import nl.regie.day.DayView;
import nl.regie.entry.EntryId;
import nl.regie.signalling.PhaseLevel;
import nl.regie.signalling.Sign;
import nl.regie.signalling.SignallingPhase;
import nl.regie.signalling.SignallingPlan;

/**
 * What a signalling plan said of a sign of crisis that was noticed, where a later version has it no more. A new version
 * takes away neither the sign nor whom to call, as long as the crisis stands.
 */
public final class NoticedBefore {
    private NoticedBefore() {}

    /** The versions in which it stood, with the phases of those signs and whom to call, and nothing else. */
    public static List<SignallingPlan> in(DayView view) {
        List<SignallingPlan> now = view.current(SignallingPlan.class);
        if (view.dossier().signallingPlans().size() == now.size()) {
            return List.of();
        }
        Set<EntryId> standing = now.stream().map(SignallingPlan::id).collect(Collectors.toSet());
        Set<EntryId> gone = new HashSet<>(noticedIn(view));
        SignallingPlan.signsOf(now, PhaseLevel.CRISIS::equals).forEach(gone::remove);
        List<SignallingPlan> found = new ArrayList<>();
        view.dossier().signallingPlans().stream()
                .filter(plan -> !view.dossier().isInError(plan) && !standing.contains(plan.id()))
                .sorted(DayView.newestFirst())
                .forEach(plan -> {
                    List<SignallingPhase> phases = plan.matching(gone).stream()
                            .filter(phase -> phase.level() == PhaseLevel.CRISIS)
                            .toList();
                    phases.stream()
                            .flatMap(phase -> phase.signs().stream())
                            .map(Sign::id)
                            .forEach(gone::remove);
                    if (!phases.isEmpty()) {
                        found.add(SignallingPlan.builder()
                                .from(plan)
                                .phases(phases)
                                .whatHelps(List.of())
                                .whatDoesNotHelp(List.of())
                                .wishes(Optional.empty())
                                .build());
                    }
                });
        return found;
    }

    /** The signs that were noticed; where it was not told which one, all of a phase of crisis as it stood then. */
    private static List<EntryId> noticedIn(DayView view) {
        return new SignsAndWorse(view)
                .ofACrisis().stream()
                        .flatMap(id -> view.dossier()
                                .findEntry(id)
                                .map(entry -> entry instanceof ConsultPreparation noticed
                                                && noticed.signs().isEmpty()
                                        ? SignallingPlan.signsOf(
                                                DayView.of(
                                                                view.dossier(),
                                                                noticed.recorded()
                                                                        .on())
                                                        .current(SignallingPlan.class),
                                                PhaseLevel.CRISIS::equals)
                                        : Stream.<EntryId>of())
                                .orElse(Stream.of(id)))
                        .toList();
    }
}
