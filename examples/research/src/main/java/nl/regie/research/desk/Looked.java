package nl.regie.research.desk;

import java.time.LocalDate;
import java.util.List;
import nl.regie.research.seen.HalfYearSeen;
import nl.regie.research.seen.PlanSeen;
import nl.regie.research.seen.VisitSeen;

/**
 * What was seen in dossiers up to a day. It prints as a line, and each of its tables as a short one.
 *
 * @param day the day
 * @param dossiers how many there are
 * @param plans their plans
 * @param visits their visits
 * @param halfYears their half years with a close one
 */
public record Looked(
        LocalDate day, int dossiers, List<PlanSeen> plans, List<VisitSeen> visits, List<HalfYearSeen> halfYears) {
    /** Keeps the rows as they are. */
    public Looked {
        plans = Rows.of(PlanSeen.TABLE, plans);
        visits = Rows.of(VisitSeen.TABLE, visits);
        halfYears = Rows.of(HalfYearSeen.TABLE, halfYears);
    }

    @Override
    public String toString() {
        return dossiers + " dossiers up to " + day + ": " + plans.size() + " plans, " + visits.size() + " visits, "
                + halfYears.size() + " half years with a close one";
    }
}
