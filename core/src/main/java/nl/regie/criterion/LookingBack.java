package nl.regie.criterion;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.PlanStatus;
import nl.regie.careplan.ProgressReview;
import nl.regie.entry.EntryId;
import nl.regie.finding.Verdict;
import nl.regie.rule.DossierOnDay;
import nl.regie.value.Several;

/**
 * Looking back on one plan: when it was done last, and when it is to be done again. A review that names no plan is
 * about each.
 *
 * @param plan the plan in force; none where only reviews are there
 * @param last the last reviews of it
 * @param on the dossier
 */
record LookingBack(Optional<CarePlan> plan, Several<ProgressReview> last, DossierOnDay on) {
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

    static Several<LookingBack> each(DossierOnDay on) {
        Several<ProgressReview> reviews = on.current(ProgressReview.class);
        Several<CarePlan> plans = on.plansInForce();
        return plans.isEmpty()
                ? Several.of(new LookingBack(Optional.empty(), DossierOnDay.latest(reviews), on))
                : plans.each(
                        plan -> new LookingBack(Optional.of(plan), DossierOnDay.latest(of(plan, reviews, on)), on));
    }

    private static Several<ProgressReview> of(CarePlan plan, Several<ProgressReview> reviews, DossierOnDay on) {
        Set<EntryId> versions = on.versionsOf(plan.id());
        return reviews.that(review -> review.plan().map(versions::contains).orElse(true));
    }

    Verdict verdict() {
        Optional<Due> due = due();
        if (due.isEmpty()) {
            return last.isEmpty() ? Verdict.CANNOT_TELL : Verdict.PARTLY_MET;
        }
        long overdue = ChronoUnit.DAYS.between(due.get().on(), on.day());
        if (overdue > 0) {
            return overdue > due.get().interval() ? Verdict.NOT_MET : Verdict.PARTLY_MET;
        }
        if (last.isEmpty()) {
            return Verdict.NOT_APPLICABLE;
        }
        return last.anyIs(this::isWithThePatient) ? Verdict.MET : Verdict.PARTLY_MET;
    }

    /** Where the day that counts was agreed, while it has passed or nobody looked back yet; or the last reviews. */
    Several<EntryId> restsOn() {
        Optional<Due> due = due();
        boolean isAboutTheDay =
                due.isPresent() && (last.isEmpty() || due.get().on().isBefore(on.day()));
        if (isAboutTheDay) {
            return Several.of(due.get().agreedIn());
        }
        return last.isEmpty() ? Several.in(plan.map(CarePlan::id)) : DossierOnDay.ids(last);
    }

    /**
     * When to look back: as agreed in the last review, or else in the plan. A plan's first agreed day stands until
     * there was a review: a day that is moved is still the day that was agreed.
     */
    private Optional<Due> due() {
        Several<Due> agreed = inReviews().that(this::isWithinBounds);
        return (agreed.isEmpty() ? inThePlan().that(this::isWithinBounds) : agreed)
                .stream().min(Comparator.comparing(Due::on).thenComparing(Due::agreedOn));
    }

    private Several<Due> inReviews() {
        return last.given(review -> review.nextOn()
                .map(day -> new Due(review.id(), review.recorded().day(), day)));
    }

    private Several<Due> inThePlan() {
        return Several.in(plan)
                .all(this::agreedVersions)
                .given(version -> version.lookAgainOn()
                        .map(day -> new Due(
                                plan.orElseThrow().id(), version.recorded().day(), day)))
                .that(due ->
                        last.allAre(review -> due.on().isAfter(review.recorded().day())));
    }

    /** A plan and the versions in whose place it came, but for drafts and what was entered in error. */
    private Several<CarePlan> agreedVersions(CarePlan current) {
        return on.everOf(current.id(), CarePlan.class).that(version -> version.status() != PlanStatus.DRAFT);
    }

    /** A day that is further away than the longest interval is no regular evaluation. */
    private boolean isWithinBounds(Due due) {
        return !due.on().isAfter(on.after("review", due.agreedOn()));
    }

    private boolean isWithThePatient(ProgressReview review) {
        boolean tookPart = review.participants().contains(on.patient())
                || on.isPatient(review.recorded().by());
        return tookPart && review.patientsView().isPresent() && on.isOwn(review, review.patientsView());
    }
}
