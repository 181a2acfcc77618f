package nl.regie.criterion;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.PlannedAction;
import nl.regie.dossier.SupportRecord;
import nl.regie.entry.EntryId;
import nl.regie.entry.PersonId;
import nl.regie.people.CarerWellbeing;
import nl.regie.people.CloseOne;
import nl.regie.people.Involvement;
import nl.regie.people.InvolvementAgreement;
import nl.regie.people.NotCountedOn;
import nl.regie.precondition.AgreedDegree;
import nl.regie.precondition.Appraisal;
import nl.regie.precondition.Aspect;
import nl.regie.precondition.Judgement;
import nl.regie.precondition.SelfDirection;
import nl.regie.rule.DossierOnDay;
import nl.regie.rule.Question;
import nl.regie.value.Several;

/**
 * What others do beside the patient, in what was agreed and in what was given. By a close one whom the patient refused,
 * by name or with everybody, or for whom it is too much, it is no help that can be counted on.
 */
public final class Help {
    private static final Question<Help> HELP = Question.of(Help::new);

    private final DossierOnDay on;
    private final NotCountedOn notCountedOn;
    private final Several<SupportRecord> given;
    private final Several<Appraisal> saidOfBeingAble;
    private final Set<EntryId> doneSomethingAbout;

    private Help(DossierOnDay on) {
        this.on = on;
        this.notCountedOn = NotCountedOn.of(
                new Involvement(on.current(InvolvementAgreement.class), on.day()),
                on.ever(CloseOne.class).each(CloseOne::person).asSet(),
                on.recent(CarerWellbeing.class, "carer"),
                on.voices()::isThePatients);
        this.given = on.recent(SupportRecord.class, "support")
                .that(support -> Several.in(support.givenBy()).anyIs(this::canBeCountedOn));
        this.saidOfBeingAble = saidOfBeingAble(on);
        this.doneSomethingAbout = saidOfBeingAble.isEmpty() ? Set.of() : doneSomethingAbout();
    }

    /** What others do in this dossier. */
    public static Help in(DossierOnDay on) {
        return on.ask(HELP);
    }

    /** The support that somebody who can be counted on gave beside the patient, within the period. */
    public Several<SupportRecord> given() {
        return given;
    }

    /**
     * Whether the patient chose to do this alone. Where the patient says that they cannot, that outweighs what somebody
     * else wrote down of wanting to, and what the patient wrote down before. What somebody close by wrote or
     * interpreted is no choice of the patient.
     */
    public boolean isChosenAlone(PlannedAction action, CarePlan plan) {
        return isChosenInOwnWords(plan) && overruling(action, plan).isEmpty();
    }

    boolean isChosenInOwnWords(CarePlan plan) {
        return on.hasOwnWords(plan, plan.choosesToDoItAlone());
    }

    /** What the patient said of not being able to, where a plan says that the patient chose to do this alone. */
    Several<Appraisal> overruling(PlannedAction action, CarePlan plan) {
        if (!isChosenInOwnWords(plan)) {
            return Several.of();
        }
        boolean isOwn = on.isOwn(plan, Optional.empty());
        return cannot(mattersOf(action, plan))
                .that(said ->
                        !isOwn || said.recorded().day().isAfter(plan.recorded().day()));
    }

    /** Whether the patient said since a plan was made that they cannot do it, and did not take that back. */
    boolean isSaidSinceNotToBeAble(CarePlan plan) {
        return !saidSinceOfNotBeingAble(plan).isEmpty();
    }

    /** What the patient said, since a plan was made, of not being able to do it: it is not told to be help for that. */
    Several<Appraisal> saidSinceOfNotBeingAble(CarePlan plan) {
        Several<Appraisal> since = saidOfBeingAble.that(said -> said.judgement() == Judgement.NO
                && said.recorded().day().isAfter(plan.recorded().day())
                && on.isOwn(said));
        if (since.isEmpty()) {
            return since;
        }
        Set<EntryId> matters = new HashSet<>();
        plan.actions().forEach(action -> matters.addAll(mattersOf(action, plan)));
        return cannot(matters).that(no -> since.anyIs(no::equals));
    }

    /** What the patient said of not being able to direct this, or all of it since they wished to. */
    Several<Appraisal> cannot(SelfDirection direction) {
        Set<EntryId> matters = mattersOf(Set.of(direction.id()));
        LocalDate wish = on.firstSaid(direction);
        return cannot(matters)
                .that(said -> said.about().isEmpty() ? !said.recorded().day().isBefore(wish) : isOneOf(matters, said));
    }

    /**
     * What the patient said of not being able to do this, or all of it. A link makes it weigh no less: what is linked
     * to something that nobody does anything about may be about this as well. It holds until the patient says otherwise
     * of the same, or of this.
     */
    private Several<Appraisal> cannot(Set<EntryId> matters) {
        Several<Appraisal> ofThis = saidOfBeingAble.that(
                said -> said.about().isEmpty() || isOneOf(matters, said) || !isOneOf(doneSomethingAbout, said));
        return ofThis.that(said -> said.judgement() == Judgement.NO)
                .that(no -> ofThis.noneIs(later -> takesBack(later, no, matters)));
    }

    private boolean takesBack(Appraisal later, Appraisal no, Set<EntryId> matters) {
        boolean isAboutNoLess = mattersOf(later.about()).equals(mattersOf(no.about()))
                || (isOneOf(matters, later) && (no.about().isEmpty() || isOneOf(matters, no)));
        return later.judgement() != Judgement.NO
                && later.recorded().day().isAfter(no.recorded().day())
                && isAboutNoLess;
    }

    private boolean isOneOf(Set<EntryId> matters, Appraisal said) {
        return DossierOnDay.namesOneOf(mattersOf(said.about()), matters);
    }

    /** What an action is for, by the first name of each. */
    private Set<EntryId> mattersOf(PlannedAction action, CarePlan plan) {
        Set<EntryId> matters = new HashSet<>(action.answers());
        matters.add(action.id());
        matters.add(plan.id());
        Several.in(plan.goals())
                .that(goal -> action.answers().contains(goal.id()))
                .forEach(goal -> matters.addAll(goal.answers()));
        return mattersOf(matters);
    }

    private Set<EntryId> mattersOf(Set<EntryId> named) {
        Set<EntryId> matters = new HashSet<>();
        named.forEach(id -> matters.add(on.view().dossier().versions().first(id)));
        return matters;
    }

    /** What somebody does or did something about, or what others do as agreed. */
    private Set<EntryId> doneSomethingAbout() {
        Set<EntryId> matters = new HashSet<>();
        on.plansInForce().forEach(plan -> plan.actions().forEach(action -> matters.addAll(mattersOf(action, plan))));
        given.forEach(support -> matters.addAll(mattersOf(support.answers())));
        on.current(SelfDirection.class)
                .that(direction -> direction.agreed().isPresent()
                        && direction.agreed().filter(AgreedDegree.SELF::equals).isEmpty())
                .forEach(direction -> matters.addAll(mattersOf(Set.of(direction.id()))));
        return matters;
    }

    /** The patient's own words on being able, and whatever was tried; a no is heard, whoever writes it down. */
    private static Several<Appraisal> saidOfBeingAble(DossierOnDay on) {
        return on.recent(Appraisal.class, "appraisal")
                .that(said -> said.aspect() == Aspect.ABLE && on.isPatient(said.viewOf()))
                .that(said -> said.judgement() == Judgement.NO
                        || (said.judgement() != Judgement.UNSURE && (said.wasTried() || on.isOwn(said))));
    }

    /**
     * Whether somebody who can be counted on does this beside the patient, or supports it: not a professional who is no
     * longer involved.
     */
    public boolean isIn(PlannedAction action) {
        return Several.in(action.does()).anyIs(this::canHelp)
                || Several.in(action.supports()).anyIs(this::canHelp);
    }

    private boolean canHelp(PersonId person) {
        return canBeCountedOn(person) && !on.view().hasLeft(person);
    }

    private boolean canBeCountedOn(PersonId person) {
        return !on.isPatient(person) && !notCountedOn.includes(person);
    }
}
