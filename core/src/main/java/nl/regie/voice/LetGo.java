package nl.regie.voice;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.Goal;
import nl.regie.careplan.GoalStatus;
import nl.regie.careplan.PlanStatus;
import nl.regie.careplan.ProgressReview;
import nl.regie.day.DayView;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.value.Several;

/**
 * What was closed with a goal that patient and professional let go together: by the patient, with the patient's
 * agreement to that version of the plan, or while looking back with the patient. Let go by others alone, a wish stays
 * open.
 */
public final class LetGo {
    private final DayView view;
    private final Voices voices;

    private LetGo(DayView view, Voices voices) {
        this.view = view;
        this.voices = voices;
    }

    /** What was let go in a dossier, as it stood on a day. */
    public static LetGo in(DayView view, Voices voices) {
        return new LetGo(view, voices);
    }

    /** The plans in which the goal for this was let go together, since it was last said. */
    public Several<CarePlan> plansFor(Entry asked) {
        Set<EntryId> names = voices.namesOf(asked.id());
        return voices.standing(CarePlan.class)
                .that(plan -> plan.status() != PlanStatus.DRAFT
                        && Several.in(plan.goals())
                                .anyIs(goal -> goal.status() == GoalStatus.LET_GO
                                        && goal.answers().stream().anyMatch(names::contains)
                                        && isLetGoTogether(goal, plan, asked)));
    }

    private boolean isLetGoTogether(Goal goal, CarePlan plan, Entry asked) {
        Set<EntryId> versions = voices.namesOf(plan.id());
        List<CarePlan> withoutIt = view.dossier()
                .entries(CarePlan.class)
                .filter(version -> !view.dossier().isInError(version))
                .filter(version -> versions.contains(version.id()))
                .filter(version -> version.goals().stream()
                        .anyMatch(each -> each.id().equals(goal.id()) && each.status() == GoalStatus.LET_GO))
                .toList();
        LocalDate day = withoutIt.stream()
                .map(version -> version.recorded().day())
                .min(Comparator.naturalOrder())
                .orElse(plan.recorded().day());
        return !asked.recorded().day().isAfter(day)
                && (withoutIt.stream().anyMatch(this::isThePatients) || isLookedBackOnSince(day, versions));
    }

    private boolean isThePatients(CarePlan version) {
        return voices.of(version, view.patient(), Optional.empty()).isWhole()
                || version.agreement()
                        .filter(agreed -> agreed.version().equals(version.id()) && view.isPatient(agreed.by()))
                        .filter(agreed -> voices.ofAgreement(version, agreed).isWhole())
                        .isPresent();
    }

    private boolean isLookedBackOnSince(LocalDate day, Set<EntryId> plan) {
        return voices.standing(ProgressReview.class).stream()
                .filter(review -> review.plan().map(plan::contains).orElse(true))
                .filter(review -> !review.recorded().day().isBefore(day))
                .anyMatch(review -> review.patientsView().isPresent()
                        && voices.of(review, view.patient(), review.patientsView())
                                .isWhole()
                        && (review.participants().stream().anyMatch(view::isPatient)
                                || view.isPatient(review.recorded().by())));
    }
}
