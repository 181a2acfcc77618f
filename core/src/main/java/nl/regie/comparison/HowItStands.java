package nl.regie.comparison;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regie.careplan.CarePlan;
import nl.regie.naming.Naming;

/**
 * How a plan stands, in words, where it is laid beside another: a plan that is still being made, lies still or is over
 * looks there like one that is carried out.
 */
public final class HowItStands {
    private HowItStands() {}

    /** Which plan it is, and how it stands. */
    public static String of(CarePlan plan, Naming naming) {
        return naming.sentence("beside/stands", Map.of("plan", naming.of(plan.id()), "status", statusOf(plan, naming)));
    }

    /** Whether it is being made, carried out, on hold or over, and its first and last day. */
    public static String statusOf(CarePlan plan, Naming naming) {
        return naming.of(plan.status())
                + Stream.concat(
                                plan.startsOn().map(day -> day("beside/first-day", day, naming)).stream(),
                                plan.endsOn().map(day -> day("beside/last-day", day, naming)).stream())
                        .collect(Collectors.joining());
    }

    private static String day(String wording, LocalDate day, Naming naming) {
        return ", " + naming.sentence(wording, Map.of("day", naming.of(day)));
    }
}
