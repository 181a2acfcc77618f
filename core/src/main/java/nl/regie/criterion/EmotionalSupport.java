package nl.regie.criterion;

import static nl.regie.rule.Claim.claim;

import java.util.List;
import java.util.Optional;
import nl.regie.careplan.Pace;
import nl.regie.careplan.PaceConsequence;
import nl.regie.careplan.PaceView;
import nl.regie.careplan.ProgressReview;
import nl.regie.experience.ExperienceTopic;
import nl.regie.finding.ClaimResult;
import nl.regie.finding.Verdict;
import nl.regie.rule.DossierOnDay;
import nl.regie.rule.Rule;
import nl.regie.value.Several;

/**
 * Quality criterion "Emotionele ondersteuning, empathie en respect" (002, lines 109–111): follow the patient's pace,
 * and the process of recovery and acceptance. What counts is how the patient finds the pace, and what was done with
 * that.
 */
final class EmotionalSupport {
    static final List<Rule> RULES = List.of(Rule.of(
            "criterion/emotional-support/follow-pace", claim("pace-is-followed", EmotionalSupport::paceIsFollowed)));

    private EmotionalSupport() {}

    private static ClaimResult paceIsFollowed(DossierOnDay on) {
        ToldExperience told = ToldExperience.of(ExperienceTopic.PACE_FITS, on);
        Several<ProgressReview> last = lastSaid(on);
        ClaimResult visible = last.isEmpty() ? onlyOthersSaidSomething(on) : asked(last, on);
        boolean isMendedSince = visible.verdict() == Verdict.MET
                && last.allAre(review -> saysSomething(review)
                        && told.wasBefore(review.recorded().day()));
        return isMendedSince ? visible : told.inTheLightOf(visible);
    }

    /**
     * What somebody else ticked counts only while the patient said nothing in person, or where it is too fast or slow.
     */
    private static Several<ProgressReview> lastSaid(DossierOnDay on) {
        Several<ProgressReview> all = on.recent(ProgressReview.class, "pace")
                .that(review -> review.pace().flatMap(Pace::view).isPresent());
        Several<ProgressReview> counting = all.that(review -> isOwn(review, on)
                || review.pace()
                        .flatMap(Pace::view)
                        .filter(view -> view == PaceView.TOO_FAST || view == PaceView.TOO_SLOW)
                        .isPresent());
        return DossierOnDay.latest(counting.isEmpty() ? all : counting);
    }

    private static boolean isOwn(ProgressReview review, DossierOnDay on) {
        return on.isOwn(review, review.pace().flatMap(Pace::inOwnWords));
    }

    /** Who does not want to say how the pace is, does not take back what they told before. */
    private static boolean saysSomething(ProgressReview review) {
        return review.pace()
                .flatMap(Pace::view)
                .filter(view -> view != PaceView.NO_ANSWER)
                .isPresent();
    }

    /** What a professional thinks of the pace is no answer of the patient. */
    private static ClaimResult onlyOthersSaidSomething(DossierOnDay on) {
        return ClaimResult.cannotTell(
                List.of(),
                on.recent(ProgressReview.class, "pace")
                        .that(review -> review.pace().isPresent())
                        .each(ProgressReview::id));
    }

    private static ClaimResult asked(Several<ProgressReview> reviews, DossierOnDay on) {
        return new ClaimResult(
                Verdict.ofWhole(reviews.each(review -> verdictOn(review, on))),
                DossierOnDay.ids(reviews),
                DossierOnDay.ids(reviews.that(review -> verdictOn(review, on) != Verdict.MET)));
    }

    private static Verdict verdictOn(ProgressReview review, DossierOnDay on) {
        Pace pace = review.pace().orElseThrow();
        PaceView view = pace.view().orElseThrow();
        boolean isOwn = isOwn(review, on);
        Optional<PaceConsequence> consequence = pace.consequence();
        return switch (view) {
            case NO_ANSWER -> isOwn ? Verdict.MET : Verdict.PARTLY_MET;
            case RIGHT -> isOwn && consequence.isPresent() ? Verdict.MET : Verdict.PARTLY_MET;
            case TOO_FAST, TOO_SLOW -> {
                if (consequence.isEmpty()
                        && on.isOlderThan("pace-mended", review.recorded().day())) {
                    yield Verdict.NOT_MET;
                }
                boolean isAdjusted =
                        consequence.filter(PaceConsequence.ADJUSTED::equals).isPresent();
                yield isOwn && isAdjusted ? Verdict.MET : Verdict.PARTLY_MET;
            }
        };
    }
}
