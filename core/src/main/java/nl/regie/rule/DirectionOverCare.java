package nl.regie.rule;

import static nl.regie.rule.Claim.claim;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.regie.careplan.PlannedAction;
import nl.regie.dossier.SupportRecord;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.experience.ExperienceTopic;
import nl.regie.finding.ClaimResult;
import nl.regie.precondition.AgreedDegree;
import nl.regie.precondition.Appraisal;
import nl.regie.precondition.Aspect;
import nl.regie.precondition.DirectionWish;
import nl.regie.precondition.Judgement;
import nl.regie.precondition.SelfDirection;

/**
 * Quality criterion "Regie over de zorg" (002, lines 85–89): encourage patients to take direction over their life and care, and hand it over as far
 * as they wish and are able. Willing is not the same as able: who wants to but cannot has help agreed, and that is direction too.
 */
final class DirectionOverCare {
    static final List<Rule> RULES = List.of(
            Rule.of(
                    "criterion/direction-over-care/stimulate",
                    claim("is-asked-what-to-direct", DirectionOverCare::isAskedWhatToDirect),
                    claim("asking-is-followed-up", DirectionOverCare::askingIsFollowedUp)),
            Rule.of(
                    "criterion/direction-over-care/hand-over",
                    claim("degree-is-agreed", DirectionOverCare::degreeIsAgreed),
                    claim("support-is-agreed", DirectionOverCare::supportIsAgreed)));

    private DirectionOverCare() {}

    private static ClaimResult isAskedWhatToDirect(DossierOnDay on) {
        Told encouraged = on.told(ExperienceTopic.ENCOURAGED_TO_TAKE_DIRECTION);
        List<SelfDirection> asked = on.recent(SelfDirection.class, "direction");
        if (encouraged.saysNo()) {
            return ClaimResult.notMet(encouraged.evidence());
        }
        return asked.isEmpty() ? ClaimResult.cannotTell() : ClaimResult.met(DossierOnDay.ids(asked));
    }

    private static ClaimResult askingIsFollowedUp(DossierOnDay on) {
        Told encouraged = on.told(ExperienceTopic.ENCOURAGED_TO_TAKE_DIRECTION);
        List<SelfDirection> asked = on.recent(SelfDirection.class, "direction");
        List<SelfDirection> followedUp =
                asked.stream().filter(direction -> isFollowedUp(on, direction)).toList();
        if (encouraged.saysNo()) {
            return ClaimResult.notMet(encouraged.evidence());
        }
        return followedUp.isEmpty()
                ? ClaimResult.cannotTell(Stream.of(), DossierOnDay.ids(asked))
                : ClaimResult.met(followedUp.stream().flatMap(direction -> withFollowUp(on, direction)));
    }

    private static ClaimResult degreeIsAgreed(DossierOnDay on) {
        return handedOver(on, direction -> direction.agreed().isPresent(), direction -> Stream.of(direction.id()));
    }

    private static ClaimResult supportIsAgreed(DossierOnDay on) {
        return handedOver(
                on,
                direction -> support(on, direction).findAny().isPresent(),
                direction -> Stream.concat(Stream.of(direction.id()), support(on, direction)));
    }

    /** What the patient wants to direct, with what is known of the patient's ability, and whether something is agreed about it. */
    private static ClaimResult handedOver(
            DossierOnDay on, Predicate<SelfDirection> isSettled, Function<SelfDirection, Stream<EntryId>> evidence) {
        List<SelfDirection> all = on.current(SelfDirection.class);
        List<SelfDirection> against = all.stream()
                .filter(direction -> isAgainstWishOrAbility(on, direction))
                .toList();
        if (!against.isEmpty()) {
            return ClaimResult.notMet(against.stream().flatMap(direction -> withAbility(on, direction)));
        }
        List<SelfDirection> wanted =
                all.stream().filter(SelfDirection::isWanted).toList();
        if (wanted.isEmpty()) {
            return nothingIsWantedNow(all);
        }
        List<SelfDirection> settled = wanted.stream()
                .filter(direction -> isSettled.test(direction)
                        && !abilityKnown(on, direction).isEmpty())
                .toList();
        Stream<EntryId> open = wanted.stream()
                .filter(direction -> !settled.contains(direction))
                .map(Entry::id);
        if (settled.isEmpty()) {
            return ClaimResult.cannotTell(Stream.of(), open);
        }
        Stream<EntryId> shown = settled.stream()
                .flatMap(direction ->
                        Stream.concat(evidence.apply(direction), DossierOnDay.ids(abilityKnown(on, direction))));
        return settled.size() == wanted.size() ? ClaimResult.met(shown) : ClaimResult.partlyMet(shown, open);
    }

    /** Nothing is handed over to whom wants nothing now, as long as the question comes back. */
    private static ClaimResult nothingIsWantedNow(List<SelfDirection> asked) {
        boolean comesBack = asked.stream()
                .allMatch(direction -> direction.wish() != DirectionWish.NO_ANSWER
                        && direction.askAgainOn().isPresent());
        return !asked.isEmpty() && comesBack
                ? ClaimResult.notApplicable(DossierOnDay.ids(asked))
                : ClaimResult.cannotTell(Stream.of(), DossierOnDay.ids(asked));
    }

    /** Direction was kept from the patient without a reason, or the patient is pushed beyond wish or ability. */
    private static boolean isAgainstWishOrAbility(DossierOnDay on, SelfDirection direction) {
        boolean isUnable = saysOfAbility(on, direction, Judgement.NO);
        boolean isHampered = isUnable || saysOfAbility(on, direction, Judgement.PARTLY);
        return direction
                .agreed()
                .filter(degree -> degree.isMoreThan(direction.wish())
                        || (degree.isLessThan(direction.wish())
                                && direction.reason().isEmpty()
                                && !isHampered)
                        || (degree == AgreedDegree.SELF && isUnable))
                .isPresent();
    }

    private static boolean saysOfAbility(DossierOnDay on, SelfDirection direction, Judgement judgement) {
        return abilityKnown(on, direction).stream().anyMatch(appraisal -> appraisal.judgement() == judgement);
    }

    /** What the parties say of the patient's ability for this, or for self-management as a whole. */
    private static List<Appraisal> abilityKnown(DossierOnDay on, SelfDirection direction) {
        return on.recent(Appraisal.class, "appraisal").stream()
                .filter(appraisal -> appraisal.aspect() == Aspect.ABLE && appraisal.judgement() != Judgement.UNSURE)
                .filter(appraisal ->
                        appraisal.about().isEmpty() || appraisal.about().contains(direction.id()))
                .toList();
    }

    private static Stream<EntryId> withAbility(DossierOnDay on, SelfDirection direction) {
        return Stream.concat(Stream.of(direction.id()), DossierOnDay.ids(abilityKnown(on, direction)));
    }

    /** Agreed or given support for this, or the patient's choice in words to do it alone. */
    private static Stream<EntryId> support(DossierOnDay on, SelfDirection direction) {
        Stream<EntryId> shared =
                on.actionsFor(direction.id()).filter(on::isShared).map(PlannedAction::id);
        Stream<EntryId> given = on.supportFor(direction.id()).map(SupportRecord::id);
        Stream<EntryId> chosen = on.plansInForce().stream()
                .filter(plan -> plan.choosesToDoItAlone().isPresent())
                .filter(plan -> on.actionsFor(direction.id()).anyMatch(plan.actions()::contains))
                .map(Entry::id);
        return Stream.of(shared, given, chosen).flatMap(ids -> ids);
    }

    private static boolean isFollowedUp(DossierOnDay on, SelfDirection direction) {
        return direction.agreed().isPresent()
                || direction.askAgainOn().isPresent()
                || answersTo(on, direction).findAny().isPresent();
    }

    private static Stream<EntryId> withFollowUp(DossierOnDay on, SelfDirection direction) {
        return Stream.concat(Stream.of(direction.id()), answersTo(on, direction));
    }

    private static Stream<EntryId> answersTo(DossierOnDay on, SelfDirection direction) {
        return Stream.of(
                        on.goalsFor(direction.id()).map(goal -> goal.id()),
                        on.actionsFor(direction.id()).map(PlannedAction::id),
                        on.supportFor(direction.id()).map(SupportRecord::id))
                .flatMap(ids -> ids);
    }
}
