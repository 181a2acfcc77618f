package nl.regie.cohort;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regie.caremodule.StatementId;
import nl.regie.entry.InvalidValueException;
import nl.regie.entry.Problem;
import nl.regie.value.RegieValue;
import org.immutables.value.Value;

/** What the dossiers of one group showed on a day. Whatever is counted is counted once for a dossier, but for days. */
@Value.Immutable
public interface GroupOnDay extends RegieValue {
    /** More days than this are counted as this many: a hundred years. */
    int MOST_DAYS = 36_525;

    /** The group; absent where the dossiers were not grouped, or are in none. */
    Optional<Group> group();

    /** The day; absent where each dossier was read on the day of its own last entry. */
    Optional<LocalDate> day();

    /** How many dossiers were evaluated: of each, something was recorded by the day, and the record was open. */
    Integer dossiers();

    /** In how many other dossiers nothing was recorded by the day. */
    Integer notBegun();

    /** How many other records were closed by the day: the patient had died, or it went on in another record. */
    Integer closed();

    /** How often each statement has each verdict, in the order of their names. */
    List<CountedStatement> statements();

    /** How many wishes that hold a dossier has. */
    List<Frequency> wishes();

    /** How many needs that hold a dossier has. */
    List<Frequency> needs();

    /** How many goals a dossier has in plans that go on. */
    List<Frequency> goals();

    /** Which parts of life wishes, needs, goals and directions are about. A dossier can count for several. */
    List<CountedDomain> lifeDomains();

    /** What was told of experiences last, as far as the teller opened it to more than the team. */
    List<CountedExperience> experiences();

    /**
     * How many days a dossier has from the first answer to the first plan in force, where it has both; fewer than
     * nought where the plan came first.
     */
    List<Frequency> daysToAgreedPlan();

    /** In how many dossiers there was more than one day of looking back. */
    Integer dossiersWithReviews();

    /**
     * How many days there are between looking back and looking back again: each time, so one dossier can count often.
     */
    List<Frequency> daysBetweenReviews();

    /** The counts of one statement, where there are any. */
    default Optional<CountedStatement> findStatement(StatementId statement) {
        return statements().stream()
                .filter(each -> each.statement().equals(statement))
                .findFirst();
    }

    /** All that is counted for each dossier adds up to the dossiers, and each thing is counted in one place. */
    @Value.Check
    default void check() {
        List<Problem> problems = new ArrayList<>();
        Stream.of(dossiers(), notBegun(), closed(), dossiersWithReviews())
                .filter(count -> count < 0)
                .findAny()
                .ifPresent(count -> problems.add(
                        Problem.of("", "negative-count", "Een aantal is nul of meer.", "A count is nought or more.")));
        inOrder("/statements", statements(), Comparator.comparing(CountedStatement::statement), problems);
        statements().forEach(statement -> {
            inOrder("/statements", statement.claims(), Comparator.comparing(CountedClaim::claim), problems);
            allDossiers("/statements", statement.verdicts().dossiers(), problems);
            statement
                    .claims()
                    .forEach(
                            claim -> allDossiers("/statements", claim.verdicts().dossiers(), problems));
        });
        inOrder("/wishes", wishes(), Comparator.comparing(Frequency::number), problems);
        allDossiers("/wishes", sum(wishes()), problems);
        inOrder("/needs", needs(), Comparator.comparing(Frequency::number), problems);
        allDossiers("/needs", sum(needs()), problems);
        inOrder("/goals", goals(), Comparator.comparing(Frequency::number), problems);
        allDossiers("/goals", sum(goals()), problems);
        inOrder("/lifeDomains", lifeDomains(), Comparator.comparing(CountedDomain::lifeDomain), problems);
        lifeDomains().forEach(domain -> someDossiers("/lifeDomains", domain.dossiers(), problems));
        inOrder(
                "/experiences",
                experiences(),
                Comparator.comparing(CountedExperience::topic).thenComparing(CountedExperience::answer),
                problems);
        experiences().stream()
                .collect(Collectors.groupingBy(
                        CountedExperience::topic, Collectors.summingLong(CountedExperience::dossiers)))
                .values()
                .forEach(dossiers -> someDossiers("/experiences", dossiers, problems));
        experiences().forEach(told -> someDossiers("/experiences", told.dossiers(), problems));
        inOrder("/daysToAgreedPlan", daysToAgreedPlan(), Comparator.comparing(Frequency::number), problems);
        noMoreDossiers("/daysToAgreedPlan", sum(daysToAgreedPlan()), problems);
        noMoreDossiers("/dossiersWithReviews", dossiersWithReviews(), problems);
        inOrder("/daysBetweenReviews", daysBetweenReviews(), Comparator.comparing(Frequency::number), problems);
        if (sum(daysBetweenReviews()) < dossiersWithReviews()
                || (dossiersWithReviews() == 0 && !daysBetweenReviews().isEmpty())) {
            problems.add(doesNotAddUp("/daysBetweenReviews"));
        }
        Stream.of(daysToAgreedPlan(), daysBetweenReviews())
                .flatMap(List::stream)
                .filter(days -> Math.abs((long) days.number()) > MOST_DAYS)
                .findAny()
                .ifPresent(days -> problems.add(Problem.of(
                        "",
                        "too-many-days",
                        "Meer dan " + MOST_DAYS + " dagen worden geteld als " + MOST_DAYS + ".",
                        "More than " + MOST_DAYS + " days are counted as " + MOST_DAYS + ".")));
        if (!problems.isEmpty()) {
            throw new InvalidValueException(problems.stream().distinct().toList());
        }
    }

    private void allDossiers(String at, long counted, List<Problem> problems) {
        if (counted != dossiers()) {
            problems.add(doesNotAddUp(at));
        }
    }

    private void noMoreDossiers(String at, long counted, List<Problem> problems) {
        if (counted > dossiers()) {
            problems.add(doesNotAddUp(at));
        }
    }

    private void someDossiers(String at, long counted, List<Problem> problems) {
        if (counted < 1) {
            problems.add(doesNotAddUp(at));
        }
        noMoreDossiers(at, counted, problems);
    }

    private static Problem doesNotAddUp(String at) {
        return Problem.of(
                at,
                "does-not-add-up",
                "Deze aantallen kloppen niet met het aantal dossiers.",
                "These counts do not go with the number of dossiers.");
    }

    private static long sum(List<Frequency> frequencies) {
        return frequencies.stream().mapToLong(Frequency::count).sum();
    }

    private static <T> void inOrder(String at, List<T> counted, Comparator<T> order, List<Problem> problems) {
        for (int i = 1; i < counted.size(); i++) {
            if (order.compare(counted.get(i - 1), counted.get(i)) >= 0) {
                problems.add(Problem.of(
                        at + "/" + i,
                        "out-of-order",
                        "Elk staat er één keer, op volgorde van de naam of het getal.",
                        "Each stands there once, in the order of its name or number."));
                return;
            }
        }
    }

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link GroupOnDay}. */
    final class Builder extends ImmutableGroupOnDay.Builder {
        Builder() {}
    }
}
