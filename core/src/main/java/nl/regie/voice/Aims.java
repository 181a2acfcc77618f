package nl.regie.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.Goal;
import nl.regie.careplan.GoalStatus;
import nl.regie.day.DayView;
import nl.regie.entry.EntryId;

/**
 * What the patient wants to reach, as it stands in plans in force: the goals that are the patient's, in whoever's
 * words.
 *
 * @param goals their names
 * @param whose whose words they are
 */
public record Aims(List<EntryId> goals, WhoseWords whose) {
    /** Keeps the list as it is. */
    public Aims {
        goals = List.copyOf(goals);
        Objects.requireNonNull(whose, "whose");
    }

    /** The goals on the day of a view. */
    public static Aims in(DayView view, Voices voices) {
        TakenOn takenOn = TakenOn.in(view, voices);
        List<EntryId> goals = new ArrayList<>();
        List<WhoseWords> whose = new ArrayList<>();
        view.current(CarePlan.class).stream()
                .filter(plan -> plan.isInForceOn(view.day()))
                .forEach(plan -> plan.goals().stream()
                        .filter(goal -> goal.status() == GoalStatus.ACCEPTED
                                && takenOn.isSo(goal, plan)
                                && (takenOn.by(goal, plan) == TakenOn.Taker.THE_PATIENT
                                        || !isOfSomebodyClose(goal, view)))
                        .forEach(goal -> {
                            goals.add(goal.id());
                            whose.add(whose(goal, plan, view, voices));
                        }));
        return new Aims(goals, WhoseWords.ofAll(whose));
    }

    private static WhoseWords whose(Goal goal, CarePlan plan, DayView view, Voices voices) {
        return goal.inOwnWords().isEmpty()
                ? WhoseWords.OF_OTHERS
                : WhoseWords.of(voices.of(plan, view.patient(), goal.inOwnWords()), plan);
    }

    /**
     * Whether somebody close by put it forward, or who decides: that they took it on makes it no word of the patient.
     */
    private static boolean isOfSomebodyClose(Goal goal, DayView view) {
        return goal.proposedBy()
                .filter(person -> !view.isPatient(person) && !view.isProfessional(person))
                .isPresent();
    }
}
