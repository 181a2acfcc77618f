package nl.regie.cohort;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.regie.dossier.Dossier;
import nl.regie.entry.Problem;
import nl.regie.evaluation.DossierEvaluator;

/**
 * A question to many dossiers: which of them, in which groups, and on which days. It holds no dossier and may be shared
 * between threads. Neither the question nor the counts see danger at home or imposed measures, nor what names them.
 *
 * <pre>{@code
 * CohortSummary summary = Cohort.shipped()
 *         .on(LocalDate.of(2026, 11, 1))
 *         .summarise(DossierLines.of("dossiers.ndjson", in), problem -> log(problem.code()));
 * }</pre>
 */
public final class Cohort {
    private final DossierEvaluator evaluator;
    private final Predicate<Dossier> which;
    private final Function<Dossier, Optional<Group>> group;
    private final Function<Dossier, List<LocalDate>> days;
    private final boolean isOnNamedDays;

    private Cohort(
            DossierEvaluator evaluator,
            Predicate<Dossier> which,
            Function<Dossier, Optional<Group>> group,
            Function<Dossier, List<LocalDate>> days,
            boolean isOnNamedDays) {
        this.evaluator = evaluator;
        this.which = which;
        this.group = group;
        this.days = days;
        this.isOnNamedDays = isOnNamedDays;
    }

    /** All dossiers in one group, each on the day of its last entry, read with what the library ships. */
    public static Cohort shipped() {
        return readBy(DossierEvaluator.shipped());
    }

    /** All dossiers in one group, each on the day of its last entry, read by this evaluator. */
    public static Cohort readBy(DossierEvaluator evaluator) {
        return new Cohort(
                evaluator,
                dossier -> true,
                dossier -> Optional.empty(),
                dossier -> dossier.lastRecordedOn().stream().toList(),
                false);
    }

    /** The same question, on a day. */
    public Cohort on(LocalDate day) {
        return onEach(List.of(day));
    }

    /** The same question on each of these days; a dossier counts on those on which something was recorded by then. */
    public Cohort onEach(Collection<LocalDate> named) {
        List<LocalDate> inOrder = List.copyOf(new TreeSet<>(named));
        return new Cohort(evaluator, which, group, dossier -> inOrder, true);
    }

    /** The same question to those of its dossiers of which this is so. */
    public Cohort where(Predicate<Dossier> isAsked) {
        return new Cohort(evaluator, which.and(isAsked), group, days, isOnNamedDays);
    }

    /**
     * The same question in groups. A dossier is in one group at most; those that are in none stand together. It is
     * asked of the dossier as it stood on each day.
     *
     * @param by gives the group; never that of one person, which is refused where it is seen. Where it is counted on
     *     several threads, each of them asks it
     */
    public Cohort groupedBy(Function<Dossier, Optional<Group>> by) {
        return new Cohort(evaluator, which, by, days, isOnNamedDays);
    }

    /** Begins to count, for dossiers that come one after another. */
    public CohortRun begin() {
        return new CohortRun(this);
    }

    /** What these dossiers show. */
    public CohortSummary summarise(Iterable<Dossier> dossiers) {
        CohortRun run = begin();
        dossiers.forEach(run::add);
        return run.summary();
    }

    /**
     * What the dossiers on these lines show. It keeps one of them at a time.
     *
     * @param told hears of each problem with its file and line: of lines that are refused, and of a patient who comes
     *     again. To stop, throw
     */
    public CohortSummary summarise(Iterator<DossierLine> lines, Consumer<Problem> told) {
        CohortRun run = begin();
        lines.forEachRemaining(line -> run.add(line).forEach(told));
        return run.summary();
    }

    /**
     * What a question to many dossiers sees of one: without danger at home and imposed measures, and without what names
     * them. For who looks at dossiers beside a cohort, and hands on what comes of it.
     */
    public static Dossier seenOf(Dossier dossier) {
        return Uncounted.without(dossier);
    }

    DossierEvaluator evaluator() {
        return evaluator;
    }

    boolean asks(Dossier dossier) {
        return which.test(dossier);
    }

    Optional<Group> groupOf(Dossier dossier) {
        return group.apply(dossier);
    }

    /** The days on which a dossier is looked at; none where it is to be its last, and there is none. */
    List<LocalDate> daysOf(Dossier dossier) {
        return days.apply(dossier);
    }

    boolean isOnNamedDays() {
        return isOnNamedDays;
    }
}
