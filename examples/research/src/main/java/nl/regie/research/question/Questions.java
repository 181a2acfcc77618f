package nl.regie.research.question;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regie.research.seen.HalfYearSeen;
import nl.regie.research.seen.PlanSeen;
import nl.regie.research.seen.VisitSeen;
import nl.regie.research.share.Comparison;

/** Questions that compare. An answer is empty where it would be about too few people. */
public final class Questions {
    private static final int A_YEAR = 365;

    private Questions() {}

    /**
     * Of plans that can be followed for a year: how many ended as completed within it, of those in the patient's own
     * words beside others. Plans that began later are left out: nobody knows yet.
     */
    public static Optional<Comparison> completedWithinAYear(Stream<PlanSeen> plans) {
        return Comparison.ofShares(
                plans.filter(plan -> plan.followed() >= A_YEAR),
                PlanSeen::dossier,
                PlanSeen::isWorded,
                plan -> plan.isCompletedWithin(A_YEAR));
    }

    /**
     * Of plans that can be followed for so many days: how many were in force for as long, of those in the patient's own
     * words beside others.
     */
    public static Optional<Comparison> lasted(int days, Stream<PlanSeen> plans) {
        return Comparison.ofShares(
                plans.filter(plan -> plan.followed() >= days),
                PlanSeen::dossier,
                PlanSeen::isWorded,
                plan -> plan.lasted(days));
    }

    /** How many topics the patient brings up in a visit that was prepared, beside one that was not. */
    public static Optional<Comparison> topicsOfPatient(Stream<VisitSeen> visits) {
        return Comparison.ofMeans(visits, VisitSeen::dossier, VisitSeen::isPrepared, VisitSeen::ofPatient);
    }

    /** How many topics others bring up in a visit that was prepared, beside one that was not. */
    public static Optional<Comparison> topicsOfOthers(Stream<VisitSeen> visits) {
        return Comparison.ofMeans(visits, VisitSeen::dossier, VisitSeen::isPrepared, VisitSeen::ofOthers);
    }

    /**
     * In how many of the half years it was asked how a close one is, from a day on, beside before. A half year in which
     * that day falls is neither.
     */
    public static Optional<Comparison> closeOnesAskedFrom(LocalDate day, Stream<HalfYearSeen> halfYears) {
        return Comparison.ofShares(
                halfYears.filter(half ->
                        !half.from().isBefore(day) || !half.from().plusMonths(6).isAfter(day)),
                HalfYearSeen::dossier,
                half -> !half.from().isBefore(day),
                HalfYearSeen::isAsked);
    }
}
