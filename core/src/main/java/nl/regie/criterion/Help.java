package nl.regie.criterion;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.Goal;
import nl.regie.careplan.PlannedAction;
import nl.regie.dossier.SupportRecord;
import nl.regie.entry.EntryId;
import nl.regie.entry.PersonId;
import nl.regie.people.CarerLoad;
import nl.regie.people.CarerWellbeing;
import nl.regie.people.CloseOne;
import nl.regie.people.Involvement;
import nl.regie.people.InvolvementAgreement;
import nl.regie.people.InvolvementAnswer;
import nl.regie.precondition.Appraisal;
import nl.regie.precondition.Aspect;
import nl.regie.precondition.Judgement;
import nl.regie.rule.DossierOnDay;
import nl.regie.rule.Question;

/**
 * What others do beside the patient, in what was agreed and in what was given. By a close one whom the patient refused,
 * by name or with everybody, or for whom it is too much, it is no help that can be counted on.
 */
public final class Help {
    private static final Question<Help> HELP = Question.of(Help::new);

    private final DossierOnDay on;
    private final Set<PersonId> notCountedOn = new HashSet<>();
    private final List<SupportRecord> given;

    private Help(DossierOnDay on) {
        this.on = on;
        refused(on).forEach(notCountedOn::add);
        overburdened(on).forEach(notCountedOn::add);
        this.given = on.recent(SupportRecord.class, "support").stream()
                .filter(support -> support.givenBy().stream().anyMatch(this::canBeCountedOn))
                .toList();
    }

    /** What others do in this dossier. */
    public static Help in(DossierOnDay on) {
        return on.ask(HELP);
    }

    /** The support that somebody who can be counted on gave beside the patient, within the period. */
    public List<SupportRecord> given() {
        return given;
    }

    /**
     * Whether the patient chose to do this alone. Where the patient says that they cannot, that outweighs what somebody
     * else wrote down of wanting to.
     */
    public boolean isChosenAlone(PlannedAction action, CarePlan plan) {
        return plan.choosesToDoItAlone().isPresent()
                && (on.isOwn(plan, Optional.empty()) || !saysThatTheyCannot(action, plan));
    }

    /** The patient's last word on being able to do this, or all of it, is no. */
    private boolean saysThatTheyCannot(PlannedAction action, CarePlan plan) {
        Set<EntryId> matters = new HashSet<>(action.answers());
        matters.add(action.id());
        matters.add(plan.id());
        plan.goals().stream()
                .filter(goal -> action.answers().contains(goal.id()))
                .map(Goal::answers)
                .forEach(matters::addAll);
        List<Appraisal> said = on.recent(Appraisal.class, "appraisal").stream()
                .filter(appraisal -> appraisal.aspect() == Aspect.ABLE && on.isPatient(appraisal.viewOf()))
                .filter(appraisal -> appraisal.judgement() == Judgement.NO
                        || (appraisal.judgement() != Judgement.UNSURE && (appraisal.wasTried() || on.isOwn(appraisal))))
                .filter(appraisal -> appraisal.about().isEmpty()
                        || appraisal.about().stream().anyMatch(matters::contains))
                .toList();
        return DossierOnDay.latest(said).stream().anyMatch(appraisal -> appraisal.judgement() == Judgement.NO);
    }

    /**
     * Whether somebody who can be counted on does this beside the patient, or supports it: not a professional who is no
     * longer involved.
     */
    public boolean isIn(PlannedAction action) {
        return Stream.concat(action.does().stream(), action.supports().stream())
                .anyMatch(person -> canBeCountedOn(person) && !on.view().hasLeft(person));
    }

    private boolean canBeCountedOn(PersonId person) {
        return !on.isPatient(person) && !notCountedOn.contains(person);
    }

    private static Stream<PersonId> refused(DossierOnDay on) {
        Involvement involvement = new Involvement(on.current(InvolvementAgreement.class), on.day());
        return involvement.said().stream()
                .filter(said ->
                        said.answer() == InvolvementAnswer.DECLINED || said.answer() == InvolvementAnswer.WITHDRAWN)
                .flatMap(said -> said.closeOnes().isEmpty()
                        ? on.ever(CloseOne.class).map(CloseOne::person)
                        : said.closeOnes().stream())
                .filter(person -> involvement.said().stream().noneMatch(yes -> involvement.holdsFor(yes, person)));
    }

    /** For whom it was too much when somebody last asked. */
    private static Stream<PersonId> overburdened(DossierOnDay on) {
        List<CarerWellbeing> asked = on.recent(CarerWellbeing.class, "carer");
        return asked.stream()
                .map(CarerWellbeing::closeOne)
                .distinct()
                .filter(
                        person -> DossierOnDay.latest(asked.stream()
                                        .filter(wellbeing ->
                                                wellbeing.closeOne().equals(person))
                                        .toList())
                                .stream()
                                .anyMatch(wellbeing -> wellbeing.load() == CarerLoad.TOO_HEAVY));
    }
}
