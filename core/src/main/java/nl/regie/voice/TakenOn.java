package nl.regie.voice;

import java.util.Optional;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.Goal;
import nl.regie.day.DayView;

/**
 * Whether a goal of a plan was taken on by the patient, or by who may in the patient's place: who took it on is named.
 * Where nobody is, a goal that somebody else put forward is theirs, but where a professional wrote down what the
 * patient said, or the plan that holds it is the patient's own, or was agreed to in their own voice.
 */
public final class TakenOn {
    private final DayView view;
    private final Voices voices;

    private TakenOn(DayView view, Voices voices) {
        this.view = view;
        this.voices = voices;
    }

    /** What was taken on in a dossier, as it stood on a day. */
    public static TakenOn in(DayView view, Voices voices) {
        return new TakenOn(view, voices);
    }

    /** Whether this goal of this plan was. */
    public boolean isSo(Goal goal, CarePlan plan) {
        return goal.acceptedBy().isEmpty()
                ? !isPutForwardByAnother(goal) || isWhatThePatientSaid(goal) || isAgreedTo(goal, plan)
                : goal.acceptedBy().stream().anyMatch(view::mayAct);
    }

    private boolean isPutForwardByAnother(Goal goal) {
        return goal.proposedBy().filter(person -> !view.mayAct(person)).isPresent();
    }

    private boolean isWhatThePatientSaid(Goal goal) {
        return goal.inOwnWords().isPresent()
                && goal.proposedBy().filter(view::isProfessional).isPresent();
    }

    private boolean isAgreedTo(Goal goal, CarePlan plan) {
        return voices.of(plan, view.patient(), Optional.empty()).isWhole()
                || plan.agreement()
                        .filter(yes -> voices.ofAgreement(plan, yes).isWhole())
                        .flatMap(yes -> view.dossier().findEntry(yes.version()))
                        .filter(version -> version instanceof CarePlan agreed && holds(agreed, goal))
                        .isPresent();
    }

    private static boolean holds(CarePlan plan, Goal goal) {
        return plan.goals().stream().anyMatch(each -> each.id().equals(goal.id()));
    }
}
