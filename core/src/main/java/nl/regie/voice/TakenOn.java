package nl.regie.voice;

import java.util.Optional;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.Goal;
import nl.regie.careplan.GoalStatus;
import nl.regie.day.DayView;
import nl.regie.entry.Note;
import nl.regie.entry.OwnWords;
import nl.regie.naming.SameWords;

/**
 * Who took a goal of a plan on: who is named. Where nobody is named, a goal that somebody else put forward, also
 * whoever decides in the patient's place, is theirs, but where a professional wrote down what the patient said, or the
 * plan that holds it is the patient's own, or a version that held it was agreed to in the agreeing person's own voice.
 *
 * <p>Three readings rest on it, and each says which: whether anything speaks against its being taken on
 * ({@link #isSo}), whether it is known who did ({@link #isKnown}), and whose it is on a page ({@link #by}).
 */
public final class TakenOn {
    private final DayView view;
    private final Voices voices;

    /** Who took it on. */
    public enum Taker {
        /** The patient, by name, by a plan of their own, or by a yes in their own voice. */
        THE_PATIENT,
        /** Whoever decides in the patient's place. */
        WHO_DECIDES,
        /** It does not say who; nothing speaks against its being the patient's. */
        NOT_TOLD,
        /** Nobody who could: it is the goal of whoever put it forward, or took it on. */
        NOBODY
    }

    private TakenOn(DayView view, Voices voices) {
        this.view = view;
        this.voices = voices;
    }

    /** What was taken on in a dossier, as it stood on a day. */
    public static TakenOn in(DayView view, Voices voices) {
        return new TakenOn(view, voices);
    }

    /** Whether this goal of this plan was taken on, or nothing speaks against it: plain rows are enough. */
    public boolean isSo(Goal goal, CarePlan plan) {
        boolean isToBeAsked = !goal.acceptedBy().isEmpty() || isAnothers(goal);
        return !isToBeAsked || by(goal, plan) != Taker.NOBODY;
    }

    /** Whether it is known who took it on: what matters most takes more than that nothing speaks against it. */
    public boolean isKnown(Goal goal, CarePlan plan) {
        Taker taker = by(goal, plan);
        return taker == Taker.THE_PATIENT || taker == Taker.WHO_DECIDES;
    }

    /** Who took this goal of this plan on. */
    public Taker by(Goal goal, CarePlan plan) {
        if (!goal.acceptedBy().isEmpty()) {
            return named(goal);
        }
        return byTheirPlan(goal, plan)
                .or(() -> byTheirYes(goal, plan))
                .orElseGet(() -> isAnothers(goal) ? Taker.NOBODY : Taker.NOT_TOLD);
    }

    private Taker named(Goal goal) {
        if (goal.acceptedBy().contains(view.patient())) {
            return Taker.THE_PATIENT;
        }
        return goal.acceptedBy().stream().anyMatch(view::mayAct) ? Taker.WHO_DECIDES : Taker.NOBODY;
    }

    /** Somebody else put it forward, and it is not what the patient said to a professional who wrote it down. */
    private boolean isAnothers(Goal goal) {
        return goal.proposedBy()
                .filter(person -> !view.isPatient(person))
                .filter(person -> goal.inOwnWords().isEmpty() || !view.isProfessional(person))
                .isPresent();
    }

    /** A proposal is no part of what a plan agrees. */
    private Optional<Taker> byTheirPlan(Goal goal, CarePlan plan) {
        return Optional.of(Taker.THE_PATIENT)
                .filter(taker -> goal.status() != GoalStatus.PROPOSED
                        && voices.of(plan, view.patient(), Optional.empty()).isWhole());
    }

    private Optional<Taker> byTheirYes(Goal goal, CarePlan plan) {
        return plan.agreement()
                .filter(yes -> goal.status() != GoalStatus.PROPOSED
                        && voices.ofAgreement(plan, yes).isWhole())
                .filter(yes -> view.dossier()
                        .findEntry(yes.version())
                        .filter(version -> version instanceof CarePlan agreed && holds(agreed, goal))
                        .isPresent())
                .map(yes ->
                        view.isPatient(yes.by()) && yes.onBehalf().isEmpty() ? Taker.THE_PATIENT : Taker.WHO_DECIDES);
    }

    /** A goal in other words is another one, until somebody says yes to it. */
    private static boolean holds(CarePlan plan, Goal goal) {
        Optional<String> words = words(goal);
        return plan.goals().stream().anyMatch(each -> words(each).equals(words))
                || plan.goals().stream()
                        .anyMatch(each -> words(each).map(SameWords::aloud).equals(words.map(SameWords::aloud)));
    }

    private static Optional<String> words(Goal goal) {
        return goal.inOwnWords().map(OwnWords::text).or(() -> goal.professionalsReading()
                .map(Note::text));
    }
}
