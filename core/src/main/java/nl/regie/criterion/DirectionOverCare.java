package nl.regie.criterion;

import static nl.regie.rule.Claim.claim;

import java.util.List;
import java.util.stream.Stream;
import nl.regie.careplan.PlannedAction;
import nl.regie.dossier.SupportRecord;
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

    private DirectionOverCare() {}

    private static ClaimResult isAskedWhatToDirect(DossierOnDay on) {
        List<SelfDirection> asked = asked(on);
        return ToldExperience.of(ExperienceTopic.ENCOURAGED_TO_TAKE_DIRECTION, on)
                .inTheLightOf(ClaimResult.wholeOrInPart(
                        asked.stream().filter(on::isOwn).map(Entry::id).toList(),
                        asked.stream().map(Entry::id).toList()));
    }

    private static ClaimResult askingIsFollowedUp(DossierOnDay on) {
        List<SelfDirection> asked = asked(on);
        List<SelfDirection> followedUp =
                asked.stream().filter(direction -> isFollowedUp(on, direction)).toList();
        List<EntryId> open = asked.stream()
                .filter(direction -> !followedUp.contains(direction) || !on.isOwn(direction))
                .map(Entry::id)
                .toList();
        List<EntryId> shown = followedUp.stream()
                .flatMap(direction -> Stream.concat(
                        Stream.of(direction.id()), PlanAnswers.in(on).to(direction.id())))
                .toList();
        return ToldExperience.of(ExperienceTopic.ENCOURAGED_TO_TAKE_DIRECTION, on)
                .inTheLightOf(ClaimResult.ofSome(shown, open));
    }

    /** Also how a key element of the module is read. */
    public static ClaimResult directionIsHandedOver(DossierOnDay on) {
        return on.ask(HANDED_OVER);
    }

    private static ClaimResult handingOver(DossierOnDay on) {
        List<Appraisal> recent = on.recent(Appraisal.class, "appraisal");
        List<Appraisal> ever = on.current(Appraisal.class);
        List<HandOver> all = on.current(SelfDirection.class).stream()
                .map(direction ->
                        new HandOver(direction, Ability.of(recent, direction, on), Ability.of(ever, direction, on), on))
                .toList();
        List<HandOver> against =
                all.stream().filter(HandOver::isAgainstThePatient).toList();
        if (!against.isEmpty()) {
            return ClaimResult.notMet(against.stream().flatMap(HandOver::evidence));
        }
        List<HandOver> wanted = all.stream()
                .filter(handOver -> handOver.direction().isWanted() || handOver.isMore())
                .toList();
        if (wanted.isEmpty()) {
            return nothingIsWantedNow(on);
        }
        Verdict verdict = Verdict.ofWhole(wanted.stream().map(HandOver::verdict).toList());
        List<HandOver> open = wanted.stream()
                .filter(handOver -> handOver.verdict() != Verdict.MET)
                .toList();
        return new ClaimResult(
                verdict,
                wanted.stream()
                        .filter(handOver -> handOver.verdict() != Verdict.CANNOT_TELL)
                        .flatMap(HandOver::evidence)
                        .toList(),
                open.stream().map(handOver -> handOver.direction().id()).toList());
    }

    /**
     * Nothing is handed over to whom wants nothing now and says so, as long as the question comes back within the
     * period.
     */
    private static ClaimResult nothingIsWantedNow(DossierOnDay on) {
        List<SelfDirection> asked = on.current(SelfDirection.class);
        boolean comesBack = asked.stream()
                .allMatch(direction -> direction.wish() != DirectionWish.NO_ANSWER
                        && on.isOwn(direction)
                        && on.isToCome(direction.askAgainOn(), "direction"));
        return !asked.isEmpty() && comesBack
                ? ClaimResult.notApplicable(DossierOnDay.ids(asked))
                : ClaimResult.cannotTell(Stream.of(), DossierOnDay.ids(asked));
    }

    private static List<SelfDirection> asked(DossierOnDay on) {
        return on.recent(SelfDirection.class, "direction");
    }

    private static boolean isFollowedUp(DossierOnDay on, SelfDirection direction) {
        return direction.agreed().isPresent()
                || on.isToCome(direction.askAgainOn(), "direction")
                || PlanAnswers.in(on).to(direction.id()).findAny().isPresent();
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
            boolean isSettled = on.isOwn(direction)
                    && support().findAny().isPresent()
                    && hasASay()
                    && !isMore()
                    && !ability.isDisputed();
            return isSettled ? Verdict.MET : Verdict.PARTLY_MET;
        }

        Stream<EntryId> evidence() {
            return Stream.of(Stream.of(direction.id()), ability.evidence(), support())
                    .flatMap(ids -> ids);
        }

        /** Who does less than they wish still has a say in what others do. */
        private boolean hasASay() {
            return !isLess() || PlanAnswers.in(on).actionsFor(direction.id()).anyMatch(this::isWithThePatient);
        }

        private boolean isWithThePatient(PlannedAction action) {
            return Stream.concat(action.does().stream(), action.decides().stream())
                    .anyMatch(on::isPatient);
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
        private Stream<EntryId> support() {
            Stream<EntryId> shared = PlanAnswers.in(on)
                    .actionsFor(direction.id())
                    .filter(Help.in(on)::isIn)
                    .map(PlannedAction::id);
            Stream<EntryId> given =
                    PlanAnswers.in(on).supportFor(direction.id()).map(SupportRecord::id);
            Stream<EntryId> chosen = on.plansInForce().stream()
                    .filter(plan -> PlanAnswers.in(on)
                            .actionsFor(direction.id())
                            .anyMatch(action -> plan.actions().contains(action)
                                    && Help.in(on).isChosenAlone(action, plan)))
                    .map(Entry::id);
            return Stream.of(shared, given, chosen).flatMap(ids -> ids);
        }
    }
}
