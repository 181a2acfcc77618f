package nl.regie.criterion;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.PlanStatus;
import nl.regie.careplan.ProgressReview;
import nl.regie.entry.EntryId;
import nl.regie.finding.Verdict;
import nl.regie.rule.DossierOnDay;

/**
 * Looking back on one plan: when it was done last, and when it is to be done again. A review that names no plan is
 * about each.
 *
 * @param plan the plan in force; none where only reviews are there
 * @param last the last reviews of it
 * @param on the dossier
 */
record LookingBack(Optional<CarePlan> plan, List<ProgressReview> last, DossierOnDay on) {
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

    static List<LookingBack> each(DossierOnDay on) {
        List<ProgressReview> reviews = on.current(ProgressReview.class);
        List<CarePlan> plans = on.plansInForce();
        return plans.isEmpty()
                ? List.of(new LookingBack(Optional.empty(), DossierOnDay.latest(reviews), on))
                : plans.stream()
                        .map(plan -> new LookingBack(Optional.of(plan), DossierOnDay.latest(of(plan, reviews, on)), on))
                        .toList();
    }

    private static List<ProgressReview> of(CarePlan plan, List<ProgressReview> reviews, DossierOnDay on) {
        Set<EntryId> versions = on.versionsOf(plan.id());
        return reviews.stream()
                .filter(review -> review.plan().map(versions::contains).orElse(true))
                .toList();
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
        return last.stream().anyMatch(this::isWithThePatient) ? Verdict.MET : Verdict.PARTLY_MET;
    }

    /** Where the day that counts was agreed, while it has passed or nobody looked back yet; or the last reviews. */
    Stream<EntryId> restsOn() {
        Optional<Due> due = due();
        boolean isAboutTheDay =
                due.isPresent() && (last.isEmpty() || due.get().on().isBefore(on.day()));
        if (isAboutTheDay) {
            return Stream.of(due.get().agreedIn());
        }
        return last.isEmpty() ? plan.map(CarePlan::id).stream() : DossierOnDay.ids(last);
    }

    /**
     * When to look back: as agreed in the last review, or else in the plan. A plan's first agreed day stands until
     * there was a review: a day that is moved is still the day that was agreed.
     */
    private Optional<Due> due() {
        List<Due> agreed = inReviews().filter(this::isWithinBounds).toList();
        return (agreed.isEmpty() ? inThePlan().filter(this::isWithinBounds) : agreed.stream())
                .min(Comparator.comparing(Due::on).thenComparing(Due::agreedOn));
    }

    private Stream<Due> inReviews() {
        return last.stream()
                .flatMap(review ->
                        review
                                .nextOn()
                                .map(day ->
                                        new Due(review.id(), review.recorded().day(), day))
                                .stream());
    }

    private Stream<Due> inThePlan() {
        return plan.stream()
                .flatMap(this::agreedVersions)
                .flatMap(
                        version -> version
                                .lookAgainOn()
                                .map(day -> new Due(
                                        plan.orElseThrow().id(),
                                        version.recorded().day(),
                                        day))
                                .stream())
                .filter(due -> last.stream()
                        .allMatch(review -> due.on().isAfter(review.recorded().day())));
    }

    /** A plan and the versions in whose place it came, but for drafts and what was entered in error. */
    private Stream<CarePlan> agreedVersions(CarePlan current) {
        Set<EntryId> versions = on.versionsOf(current.id());
        return on.ever(CarePlan.class)
                .filter(version -> versions.contains(version.id()) && version.status() != PlanStatus.DRAFT);
    }

    /** A day that is further away than the longest interval is no regular evaluation. */
    private boolean isWithinBounds(Due due) {
        return !due.on().isAfter(on.after("review", due.agreedOn()));
    }

    private boolean isWithThePatient(ProgressReview review) {
        boolean tookPart = review.participants().stream().anyMatch(on::isPatient)
                || on.isPatient(review.recorded().by());
        return tookPart && review.patientsView().isPresent() && on.isOwn(review, review.patientsView());
    }
}
