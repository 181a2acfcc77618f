package nl.regie.research.seen;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.PlanStatus;
import nl.regie.cohort.Cohort;
import nl.regie.consult.AgendaTopic;
import nl.regie.consult.ConsultPreparation;
import nl.regie.consult.VisitSummary;
import nl.regie.dossier.Dossier;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.evaluation.DossierEvaluator;
import nl.regie.people.CarerWellbeing;
import nl.regie.people.CloseOne;
import nl.regie.people.Confidence;
import nl.regie.table.Column;
import nl.regie.table.ValueKind;

/** What happened in one dossier up to a day. Of a record that was closed by then nothing is looked at. */
public final class Seen {
    private final int number;
    private final LocalDate day;
    private final Dossier dossier;
    private final boolean isLookedAt;

    private Seen(int number, LocalDate day, Dossier dossier) {
        this.number = number;
        this.day = day;
        this.dossier = dossier;
        this.isLookedAt = dossier.patient().closedOn(day).isEmpty()
                && dossier.lastRecordedOn().isPresent();
    }

    /**
     * What happened in a dossier.
     *
     * @param number of the dossier in this run
     * @param day what was recorded later is not looked at
     */
    public static Seen in(Dossier dossier, int number, LocalDate day) {
        return new Seen(number, day, seenOf(dossier).asOf(day));
    }

    private static Dossier seenOf(Dossier dossier) {
        return Cohort.seenOf(dossier.keptToTheTeam().isEmpty() ? dossier : dossier.forOwnProfessional());
    }

    /** The column that says of which dossier a row is. */
    static <R> Column<R> dossier(Function<R, Integer> number) {
        return Column.each(
                "dossier",
                ValueKind.WHOLE_NUMBER,
                "Het nummer van het dossier in deze telling. Het is geen naam: een andere telling geeft een ander nummer.",
                "The number of the dossier in this run. It is no name: another run gives another number.",
                number);
    }

    /** What shows of each statement. */
    public List<VerdictSeen> verdicts(DossierEvaluator evaluator) {
        return isLookedAt
                ? evaluator.evaluate(dossier, day).findings().stream()
                        .map(finding -> new VerdictSeen(number, day, finding.statement(), finding.verdict()))
                        .toList()
                : List.of();
    }

    /** What became of what was recorded, kind by kind. It makes the pages of the patient anew many times. */
    public List<UseSeen> uses(DossierEvaluator evaluator) {
        return isLookedAt ? UseSeen.in(dossier, number, day, evaluator) : List.of();
    }

    /** The plans that were in force at any time, in the order in which they began. */
    public List<PlanSeen> plans() {
        if (!isLookedAt) {
            return List.of();
        }
        Map<EntryId, List<CarePlan>> lines = new LinkedHashMap<>();
        standing(CarePlan.class)
                .sorted(Comparator.comparing((CarePlan plan) -> plan.recorded().day()))
                .forEach(plan -> lines.computeIfAbsent(dossier.versions().first(plan.id()), none -> new ArrayList<>())
                        .add(plan));
        return lines.values().stream()
                .flatMap(line -> plan(line).stream())
                .sorted(Comparator.comparing(PlanSeen::begunOn))
                .toList();
    }

    private Optional<PlanSeen> plan(List<CarePlan> versions) {
        return versions.stream().filter(CarePlan::isInForce).findFirst().map(first -> {
            LocalDate begun = first.recorded().day();
            Optional<CarePlan> last = versions.stream()
                    .skip(versions.indexOf(first))
                    .filter(plan -> plan.status() == PlanStatus.COMPLETED || plan.status() == PlanStatus.STOPPED)
                    .findFirst();
            return new PlanSeen(
                    number,
                    begun,
                    first.goals().stream().anyMatch(goal -> goal.inOwnWords().isPresent()),
                    last.map(plan -> plan.status() == PlanStatus.COMPLETED
                                    ? PlanSeen.Ending.COMPLETED
                                    : PlanSeen.Ending.STOPPED)
                            .orElse(PlanSeen.Ending.GOES_ON),
                    last.map(plan -> days(begun, plan.recorded().day())),
                    days(begun, day));
        });
    }

    private static int days(LocalDate from, LocalDate until) {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, until));
    }

    /** The visits that were written down, in the order of days. */
    public List<VisitSeen> visits() {
        if (!isLookedAt) {
            return List.of();
        }
        Set<LocalDate> prepared = current(ConsultPreparation.class)
                .flatMap(preparation -> preparation.visitOn().stream())
                .collect(Collectors.toSet());
        return current(VisitSummary.class)
                .filter(summary -> summary.isWith(dossier.patient().id()))
                .filter(summary -> isOpen(summary.confidence()))
                .sorted(Comparator.comparing(
                        (VisitSummary summary) -> summary.recorded().day()))
                .map(summary -> visit(summary, prepared))
                .toList();
    }

    private VisitSeen visit(VisitSummary summary, Set<LocalDate> prepared) {
        LocalDate on = summary.recorded().day();
        Predicate<AgendaTopic> isOfPatient =
                topic -> topic.raisedBy().equals(dossier.patient().id());
        return new VisitSeen(
                number,
                on,
                prepared.contains(on),
                count(isOfPatient, brought(summary)),
                count(isOfPatient.negate(), brought(summary)),
                count(topic -> true, summary.notReached().stream()));
    }

    private static Stream<AgendaTopic> brought(VisitSummary summary) {
        return Stream.concat(summary.discussed().stream(), summary.notReached().stream());
    }

    private static int count(Predicate<AgendaTopic> which, Stream<AgendaTopic> topics) {
        return (int)
                topics.filter(topic -> isOpen(topic.confidence())).filter(which).count();
    }

    private static boolean isOpen(Optional<Confidence> confidence) {
        return confidence.filter(Confidence.IN_CONFIDENCE::equals).isEmpty();
    }

    /** The whole half years of the calendar in which a close one was known, in the order of days. */
    public List<HalfYearSeen> halfYears() {
        Optional<LocalDate> known = isLookedAt
                ? standing(CloseOne.class)
                        .map(closeOne -> closeOne.recorded().day())
                        .min(Comparator.naturalOrder())
                : Optional.empty();
        List<LocalDate> asked = standing(CarerWellbeing.class)
                .map(wellbeing -> wellbeing.recorded().day())
                .toList();
        return known.map(first -> halfYearsFrom(first)
                        .map(from -> new HalfYearSeen(
                                number,
                                from,
                                asked.stream().anyMatch(on -> !on.isBefore(from) && on.isBefore(from.plusMonths(6)))))
                        .toList())
                .orElse(List.of());
    }

    private Stream<LocalDate> halfYearsFrom(LocalDate known) {
        LocalDate january = known.withDayOfYear(1);
        return Stream.iterate(january, from -> from.plusMonths(6))
                .dropWhile(from -> from.isBefore(known))
                .takeWhile(from -> !from.plusMonths(6).minusDays(1).isAfter(day));
    }

    private <E extends Entry> Stream<E> current(Class<E> kind) {
        return dossier.current(kind).stream();
    }

    private <E extends Entry> Stream<E> standing(Class<E> kind) {
        return dossier.entries(kind).filter(entry -> !dossier.isInError(entry));
    }
}
