package nl.regie.criterion;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
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

/**
 * What others do beside the patient, in what was agreed and in what was given. By a close one whom the patient refused,
 * by name or with everybody, or for whom it is too much, it is no help that can be counted on.
 */
public final class Help {
    private static final Question<Help> HELP = Question.of(Help::new);

    private final DossierOnDay on;
    private final NotCountedOn notCountedOn;
    private final List<SupportRecord> given;
    private final List<Appraisal> saidOfBeingAble;
    private final Set<EntryId> doneSomethingAbout;

    private Help(DossierOnDay on) {
        this.on = on;
        this.notCountedOn = NotCountedOn.of(
                new Involvement(on.current(InvolvementAgreement.class), on.day()),
                on.ever(CloseOne.class).map(CloseOne::person).collect(toSet()),
                on.recent(CarerWellbeing.class, "carer"));
        this.given = on.recent(SupportRecord.class, "support").stream()
                .filter(support -> support.givenBy().stream().anyMatch(this::canBeCountedOn))
                .toList();
        this.saidOfBeingAble = saidOfBeingAble(on);
        this.doneSomethingAbout = saidOfBeingAble.isEmpty() ? Set.of() : doneSomethingAbout();
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
     * else wrote down of wanting to, and what the patient wrote down before.
     */
    public boolean isChosenAlone(PlannedAction action, CarePlan plan) {
        if (plan.choosesToDoItAlone().isEmpty()) {
            return false;
        }
        return overruling(action, plan).findAny().isEmpty();
    }

    /** What the patient said of not being able to, where a plan says that the patient chose to do this alone. */
    Stream<Appraisal> overruling(PlannedAction action, CarePlan plan) {
        if (plan.choosesToDoItAlone().isEmpty()) {
            return Stream.of();
        }
        boolean isOwn = on.isOwn(plan, Optional.empty());
        return cannot(mattersOf(action, plan))
                .filter(said ->
                        !isOwn || said.recorded().day().isAfter(plan.recorded().day()));
    }

    /** What the patient said of not being able to direct this, or all of it since they wished to. */
    Stream<Appraisal> cannot(SelfDirection direction) {
        Set<EntryId> matters = mattersOf(Set.of(direction.id()));
        LocalDate wish = on.firstSaid(direction);
        return cannot(matters)
                .filter(said ->
                        said.about().isEmpty() ? !said.recorded().day().isBefore(wish) : isOneOf(matters, said));
    }

    /**
     * What the patient said of not being able to do this, or all of it. A link makes it weigh no less: what is linked
     * to something that nobody does anything about may be about this as well. It holds until the patient says otherwise
     * of the same, or of this.
     */
    private Stream<Appraisal> cannot(Set<EntryId> matters) {
        List<Appraisal> ofThis = saidOfBeingAble.stream()
                .filter(said -> said.about().isEmpty() || isOneOf(matters, said) || !isOneOf(doneSomethingAbout, said))
                .toList();
        return ofThis.stream().filter(said -> said.judgement() == Judgement.NO).filter(no -> ofThis.stream()
                .noneMatch(later -> takesBack(later, no, matters)));
    }

    private boolean takesBack(Appraisal later, Appraisal no, Set<EntryId> matters) {
        boolean isAboutNoLess = mattersOf(later.about()).equals(mattersOf(no.about()))
                || (isOneOf(matters, later) && (no.about().isEmpty() || isOneOf(matters, no)));
        return later.judgement() != Judgement.NO
                && later.recorded().day().isAfter(no.recorded().day())
                && isAboutNoLess;
    }

    private boolean isOneOf(Set<EntryId> matters, Appraisal said) {
        return mattersOf(said.about()).stream().anyMatch(matters::contains);
    }

    /** What an action is for, by the first name of each. */
    private Set<EntryId> mattersOf(PlannedAction action, CarePlan plan) {
        Set<EntryId> matters = new HashSet<>(action.answers());
        matters.add(action.id());
        matters.add(plan.id());
        plan.goals().stream()
                .filter(goal -> action.answers().contains(goal.id()))
                .map(Goal::answers)
                .forEach(matters::addAll);
        return mattersOf(matters);
    }

    private Set<EntryId> mattersOf(Set<EntryId> named) {
        return named.stream()
                .map(id -> on.view().dossier().versions().first(id))
                .collect(toSet());
    }

    /** What somebody does or did something about, or what others do as agreed. */
    private Set<EntryId> doneSomethingAbout() {
        Set<EntryId> matters = new HashSet<>();
        on.plansInForce().forEach(plan -> plan.actions().forEach(action -> matters.addAll(mattersOf(action, plan))));
        given.forEach(support -> matters.addAll(mattersOf(support.answers())));
        on.current(SelfDirection.class).stream()
                .filter(direction -> direction.agreed().isPresent()
                        && direction.agreed().filter(AgreedDegree.SELF::equals).isEmpty())
                .forEach(direction -> matters.addAll(mattersOf(Set.of(direction.id()))));
        return matters;
    }

    /** The patient's own words on being able, and whatever was tried; a no is heard, whoever writes it down. */
    private static List<Appraisal> saidOfBeingAble(DossierOnDay on) {
        return on.recent(Appraisal.class, "appraisal").stream()
                .filter(said -> said.aspect() == Aspect.ABLE && on.isPatient(said.viewOf()))
                .filter(said -> said.judgement() == Judgement.NO
                        || (said.judgement() != Judgement.UNSURE && (said.wasTried() || on.isOwn(said))))
                .toList();
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
        return !on.isPatient(person) && !notCountedOn.includes(person);
    }
}
