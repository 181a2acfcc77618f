package nl.regie.criterion;

import static nl.regie.rule.Claim.claim;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.PlanStatus;
import nl.regie.careplan.ProgressReview;
import nl.regie.decision.Explained;
import nl.regie.decision.SharedDecision;
import nl.regie.decision.Understanding;
import nl.regie.entry.EntryId;
import nl.regie.experience.ExperienceTopic;
import nl.regie.finding.ClaimResult;
import nl.regie.finding.Verdict;
import nl.regie.rule.DossierOnDay;
import nl.regie.rule.Rule;

/**
 * Quality criterion "Transparante kwaliteit van zorg" (002, lines 125–129): tell patients what to expect of a treatment
 * or of support, and look back regularly, with the patient, at how it goes.
 */
final class TransparentQuality {
    static final List<Rule> RULES = List.of(
            Rule.of(
                    "criterion/transparent-quality/what-to-expect",
                    claim("what-to-expect-is-explained", TransparentQuality::whatToExpectIsExplained)),
            Rule.of(
                    "criterion/transparent-quality/evaluate-regularly",
                    claim("progress-is-reviewed-together", TransparentQuality::progressIsReviewedTogether)));

    /**
     * A day on which to look back, as it was agreed.
     *
     * @param agreedIn the review or the plan in which it was agreed
     * @param agreedOn when it was agreed
     * @param on the day
     */
    private record Due(EntryId agreedIn, LocalDate agreedOn, LocalDate on) {
        /** How long there is between agreeing and looking back, in days; one at least. */
        long interval() {
            return Math.max(1, ChronoUnit.DAYS.between(agreedOn, on));
        }
    }

    private TransparentQuality() {}

    private static ClaimResult whatToExpectIsExplained(DossierOnDay on) {
        return Told.of(ExperienceTopic.KNOWS_WHAT_TO_EXPECT, on).inTheLightOf(explanations(on));
    }

    private static ClaimResult explanations(DossierOnDay on) {
        List<SharedDecision> decisions = on.current(SharedDecision.class);
        if (decisions.isEmpty()) {
            boolean nothingIsProposed = on.plansInForce().stream()
                    .allMatch(plan -> plan.goals().isEmpty() && plan.actions().isEmpty());
            return nothingIsProposed ? ClaimResult.notApplicable(Stream.of()) : ClaimResult.cannotTell();
        }
        Verdict verdict = Verdict.ofWhole(
                decisions.stream().map(TransparentQuality::verdictOn).toList());
        return new ClaimResult(
                verdict,
                decisions.stream()
                        .filter(decision -> verdictOn(decision) != Verdict.CANNOT_TELL)
                        .map(SharedDecision::id)
                        .toList(),
                decisions.stream()
                        .filter(decision -> verdictOn(decision) != Verdict.MET)
                        .map(SharedDecision::id)
                        .toList());
    }

    private static Verdict verdictOn(SharedDecision decision) {
        Set<Explained> explained = decision.explained();
        if (explained.isEmpty()) {
            return Verdict.CANNOT_TELL;
        }
        boolean isUnderstood =
                decision.understanding().filter(Understanding.CLEAR::equals).isPresent();
        return explained.containsAll(EnumSet.of(Explained.COURSE, Explained.LIMITS, Explained.ALTERNATIVES))
                        && isUnderstood
                ? Verdict.MET
                : Verdict.PARTLY_MET;
    }

    private static ClaimResult progressIsReviewedTogether(DossierOnDay on) {
        List<ProgressReview> last = DossierOnDay.latest(on.current(ProgressReview.class));
        Optional<Due> due = due(last, on);
        if (due.isEmpty()) {
            return last.isEmpty()
                    ? ClaimResult.cannotTell(Stream.of(), DossierOnDay.ids(on.plansInForce()))
                    : ClaimResult.partlyMet(DossierOnDay.ids(last), DossierOnDay.ids(last));
        }
        EntryId agreedIn = due.get().agreedIn();
        long overdue = ChronoUnit.DAYS.between(due.get().on(), on.day());
        if (overdue > due.get().interval()) {
            return ClaimResult.notMet(Stream.of(agreedIn));
        }
        if (overdue > 0) {
            return ClaimResult.partlyMet(Stream.of(agreedIn), Stream.of(agreedIn));
        }
        if (last.isEmpty()) {
            return ClaimResult.notApplicable(Stream.of(agreedIn));
        }
        boolean isWithThePatient = last.stream().anyMatch(review -> isWithThePatient(review, on));
        return isWithThePatient
                ? ClaimResult.met(DossierOnDay.ids(last))
                : ClaimResult.partlyMet(DossierOnDay.ids(last), DossierOnDay.ids(last));
    }

    /**
     * When to look back: as agreed in the last review, or else in the plan. A plan's first agreed day stands until
     * there was a review: a day that is moved is still the day that was agreed.
     */
    private static Optional<Due> due(List<ProgressReview> last, DossierOnDay on) {
        Stream<Due> ofReviews = last.stream()
                .flatMap(review ->
                        review
                                .nextOn()
                                .map(day ->
                                        new Due(review.id(), review.recorded().day(), day))
                                .stream());
        Stream<Due> ofPlans = on.plansInForce().stream()
                .flatMap(plan -> agreedVersionsOf(plan, on)
                        .flatMap(version ->
                                version
                                        .lookAgainOn()
                                        .map(day -> new Due(
                                                plan.id(), version.recorded().day(), day))
                                        .stream()))
                .filter(due -> last.stream()
                        .allMatch(review -> due.on().isAfter(review.recorded().day())));
        List<Due> agreed = ofReviews.filter(due -> isWithinBounds(due, on)).toList();
        return (agreed.isEmpty() ? ofPlans.filter(due -> isWithinBounds(due, on)) : agreed.stream())
                .min(Comparator.comparing(Due::on).thenComparing(Due::agreedOn));
    }

    /** A plan and the versions in whose place it came, but for drafts and what was entered in error. */
    private static Stream<CarePlan> agreedVersionsOf(CarePlan plan, DossierOnDay on) {
        Set<EntryId> versions = on.versionsOf(plan.id());
        return on.ever(CarePlan.class)
                .filter(version -> versions.contains(version.id()) && version.status() != PlanStatus.DRAFT);
    }

    /** A day that is further away than the longest interval is no regular evaluation. */
    private static boolean isWithinBounds(Due due, DossierOnDay on) {
        return !due.on().isAfter(on.after("review", due.agreedOn()));
    }

    private static boolean isWithThePatient(ProgressReview review, DossierOnDay on) {
        boolean tookPart = review.participants().stream().anyMatch(on::isPatient)
                || on.isPatient(review.recorded().by());
        return tookPart && review.patientsView().isPresent();
    }
}
