package nl.regie.criterion;

import static nl.regie.rule.Claim.claim;

import java.util.List;
import java.util.Set;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.PlannedAction;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.experience.ExperienceTopic;
import nl.regie.finding.ClaimResult;
import nl.regie.finding.Verdict;
import nl.regie.precondition.AgreedDegree;
import nl.regie.precondition.Appraisal;
import nl.regie.precondition.DirectionWish;
import nl.regie.precondition.SelfDirection;
import nl.regie.rule.DossierOnDay;
import nl.regie.rule.Question;
import nl.regie.rule.Rule;
import nl.regie.value.Several;

/**
 * Quality criterion "Regie over de zorg" (002, lines 85–89): encourage patients to take direction over their life and
 * care, and hand it over as far as they wish and are able. Willing is not the same as able: who wants to but cannot has
 * help agreed, and a say in it, and that is direction too.
 */
public final class DirectionOverCare {
    static final List<Rule> RULES = List.of(
            Rule.of(
                    "criterion/direction-over-care/stimulate",
                    claim("is-asked-what-to-direct", DirectionOverCare::isAskedWhatToDirect),
                    claim("asking-is-followed-up", DirectionOverCare::askingIsFollowedUp)),
            Rule.of(
                    "criterion/direction-over-care/hand-over",
                    claim("direction-is-handed-over", DirectionOverCare::directionIsHandedOver)));

    private static final Question<ClaimResult> HANDED_OVER = Question.of(DirectionOverCare::handingOver);

    private static final Question<Several<CarePlan>> CHOSEN_ALONE =
            Question.of(on -> on.plansInForce().that(Help.in(on)::isChosenInOwnWords));

    private DirectionOverCare() {}

    private static ClaimResult isAskedWhatToDirect(DossierOnDay on) {
        Several<SelfDirection> asked = asked(on);
        return ToldExperience.of(ExperienceTopic.ENCOURAGED_TO_TAKE_DIRECTION, on)
                .inTheLightOf(ClaimResult.wholeOrInPart(asked.that(on::isOwn).each(Entry::id), asked.each(Entry::id)));
    }

    private static ClaimResult askingIsFollowedUp(DossierOnDay on) {
        Several<SelfDirection> asked = asked(on);
        Several<SelfDirection> followedUp = asked.that(direction -> isFollowedUp(on, direction));
        Several<EntryId> open = asked.that(direction -> !followedUp.contains(direction) || !on.isOwn(direction))
                .each(Entry::id);
        Several<EntryId> shown = followedUp.all(
                direction -> Several.of(direction.id()).and(PlanAnswers.in(on).to(direction.id())));
        return ToldExperience.of(ExperienceTopic.ENCOURAGED_TO_TAKE_DIRECTION, on)
                .inTheLightOf(ClaimResult.ofSome(shown, open));
    }

    /** Also how a key element of the module is read. */
    public static ClaimResult directionIsHandedOver(DossierOnDay on) {
        return on.ask(HANDED_OVER);
    }

    private static ClaimResult handingOver(DossierOnDay on) {
        Several<Appraisal> recent = on.recent(Appraisal.class, "appraisal");
        Several<Appraisal> ever = on.current(Appraisal.class);
        Several<HandOver> all = on.current(SelfDirection.class)
                .each(direction -> new HandOver(
                        direction, Ability.of(recent, direction, on), Ability.of(ever, direction, on), on));
        Several<HandOver> against = all.that(HandOver::isAgainstThePatient);
        if (!against.isEmpty()) {
            return ClaimResult.notMet(against.all(HandOver::evidence));
        }
        Several<HandOver> wanted = all.that(handOver -> handOver.direction().isWanted() || handOver.isMore());
        if (wanted.isEmpty()) {
            return nothingIsWantedNow(on);
        }
        return new ClaimResult(
                Verdict.ofWhole(wanted.each(HandOver::verdict)),
                wanted.that(handOver -> handOver.verdict() != Verdict.CANNOT_TELL)
                        .all(HandOver::evidence),
                wanted.that(handOver -> handOver.verdict() != Verdict.MET)
                        .each(handOver -> handOver.direction().id()));
    }

    /**
     * Nothing is handed over to whom wants nothing now and says so, as long as the question comes back within the
     * period.
     */
    private static ClaimResult nothingIsWantedNow(DossierOnDay on) {
        Several<SelfDirection> asked = on.current(SelfDirection.class);
        boolean comesBack = asked.allAre(direction -> direction.wish() != DirectionWish.NO_ANSWER
                && on.isOwn(direction)
                && on.isToCome(direction.askAgainOn(), "direction"));
        return !asked.isEmpty() && comesBack
                ? ClaimResult.notApplicable(DossierOnDay.ids(asked))
                : ClaimResult.cannotTell(List.of(), DossierOnDay.ids(asked));
    }

    private static Several<SelfDirection> asked(DossierOnDay on) {
        return on.recent(SelfDirection.class, "direction");
    }

    private static boolean isFollowedUp(DossierOnDay on, SelfDirection direction) {
        return direction.agreed().isPresent()
                || on.isToCome(direction.askAgainOn(), "direction")
                || !PlanAnswers.in(on).to(direction.id()).isEmpty();
    }

    /**
     * How far the direction over one thing was handed over.
     *
     * @param direction what the patient wishes and what was agreed
     * @param ability what is known of the patient's ability for it, within the period
     * @param excuse the same, also from longer ago: what was true once is no accusation later
     * @param on the dossier
     */
    private record HandOver(SelfDirection direction, Ability ability, Ability excuse, DossierOnDay on) {
        /** Direction was kept from the patient without a reason, or the patient is pushed beyond wish or ability. */
        boolean isAgainstThePatient() {
            boolean isKeptWithoutReason = isLess() && direction.reason().isEmpty() && !excuse.isHampered();
            boolean isBeyondWish = isMore() && (!on.isOwn(direction) || direction.wish() == DirectionWish.NOT_WANTED);
            boolean isBeyondAbility = isAgreed(AgreedDegree.SELF) && ability.isLacking();
            return isKeptWithoutReason || isBeyondWish || isBeyondAbility;
        }

        Verdict verdict() {
            if (direction.agreed().isEmpty() || !ability.isKnown()) {
                return Verdict.CANNOT_TELL;
            }
            boolean isSettled =
                    on.isOwn(direction) && !support().isEmpty() && hasASay() && !isMore() && !ability.isDisputed();
            return isSettled ? Verdict.MET : Verdict.PARTLY_MET;
        }

        Several<EntryId> evidence() {
            return Several.of(direction.id()).and(ability.evidence()).and(support());
        }

        /** Who does less than they wish still has a say in what others do. */
        private boolean hasASay() {
            return !isLess() || PlanAnswers.in(on).actionsFor(direction.id()).anyIs(this::isWithThePatient);
        }

        private boolean isWithThePatient(PlannedAction action) {
            return action.does().contains(on.patient()) || action.decides().contains(on.patient());
        }

        private boolean isLess() {
            return direction
                    .agreed()
                    .filter(degree -> degree.isLessThan(direction.wish()))
                    .isPresent();
        }

        private boolean isMore() {
            return direction
                    .agreed()
                    .filter(degree -> degree.isMoreThan(direction.wish()))
                    .isPresent();
        }

        private boolean isAgreed(AgreedDegree degree) {
            return direction.agreed().filter(degree::equals).isPresent();
        }

        /** Agreed or given support for this, or the patient's choice in words to do it alone. */
        private Several<EntryId> support() {
            Several<PlannedAction> actions = PlanAnswers.in(on).actionsFor(direction.id());
            Several<CarePlan> chosen = on.ask(CHOSEN_ALONE).isEmpty() ? Several.of() : chosenAlone(actions.asSet());
            return actions.that(Help.in(on)::isIn)
                    .each(PlannedAction::id)
                    .and(DossierOnDay.ids(PlanAnswers.in(on).supportFor(direction.id())))
                    .and(DossierOnDay.ids(chosen));
        }

        private Several<CarePlan> chosenAlone(Set<PlannedAction> meant) {
            return on.ask(CHOSEN_ALONE).that(plan -> Several.in(plan.actions())
                    .anyIs(action -> meant.contains(action) && Help.in(on).isChosenAlone(action, plan)));
        }
    }
}
