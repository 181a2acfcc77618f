package nl.regie.criterion;

import static nl.regie.rule.Claim.claim;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.regie.decision.Explained;
import nl.regie.decision.SharedDecision;
import nl.regie.decision.Understanding;
import nl.regie.experience.ExperienceTopic;
import nl.regie.finding.ClaimResult;
import nl.regie.finding.Verdict;
import nl.regie.rule.DossierOnDay;
import nl.regie.rule.Rule;
import nl.regie.value.Several;

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

    private TransparentQuality() {}

    private static ClaimResult whatToExpectIsExplained(DossierOnDay on) {
        return ToldExperience.of(ExperienceTopic.KNOWS_WHAT_TO_EXPECT, on).inTheLightOf(explanations(on));
    }

    private static ClaimResult explanations(DossierOnDay on) {
        Several<SharedDecision> decisions = on.recent(SharedDecision.class, "decision")
                .that(decision -> !on.view().isOver(decision));
        if (decisions.isEmpty()) {
            boolean nothingIsProposed = on.plansInForce()
                    .allAre(plan -> plan.goals().isEmpty() && plan.actions().isEmpty());
            return nothingIsProposed ? ClaimResult.notApplicable(List.of()) : ClaimResult.cannotTell();
        }
        return new ClaimResult(
                Verdict.ofWhole(decisions.each(decision -> verdictOn(decision, on))),
                DossierOnDay.ids(decisions.that(decision -> verdictOn(decision, on) != Verdict.CANNOT_TELL)),
                DossierOnDay.ids(decisions.that(decision -> verdictOn(decision, on) != Verdict.MET)));
    }

    private static Verdict verdictOn(SharedDecision decision, DossierOnDay on) {
        Set<Explained> explained = decision.explained();
        if (explained.isEmpty()) {
            return Verdict.CANNOT_TELL;
        }
        boolean isUnderstood =
                decision.understanding().filter(Understanding.CLEAR::equals).isPresent()
                        && isSaidByThePatient(decision, on);
        return explained.containsAll(EnumSet.of(Explained.COURSE, Explained.LIMITS, Explained.ALTERNATIVES))
                        && isUnderstood
                ? Verdict.MET
                : Verdict.PARTLY_MET;
    }

    /** That it was clear is for the patient to say: of this decision, or of knowing what to expect. */
    private static boolean isSaidByThePatient(SharedDecision decision, DossierOnDay on) {
        return on.isOwn(decision, Optional.empty())
                || ToldExperience.of(ExperienceTopic.KNOWS_WHAT_TO_EXPECT, on)
                                .asClaim()
                                .verdict()
                        == Verdict.MET;
    }

    /** Each plan in force has its own day to look back; where there is none, what was looked back on is read. */
    private static ClaimResult progressIsReviewedTogether(DossierOnDay on) {
        Several<LookingBack> each = LookingBack.each(on);
        return new ClaimResult(
                Verdict.ofWhole(each.each(LookingBack::verdict)),
                each.that(looking -> looking.verdict() != Verdict.CANNOT_TELL).all(LookingBack::restsOn),
                each.that(looking -> looking.verdict() == Verdict.PARTLY_MET
                                || looking.verdict() == Verdict.CANNOT_TELL
                                || (each.size() > 1 && looking.verdict() == Verdict.NOT_MET))
                        .all(LookingBack::restsOn));
    }
}
