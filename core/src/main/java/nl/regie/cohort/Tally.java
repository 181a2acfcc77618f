package nl.regie.cohort;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.regie.caremodule.ClaimCode;
import nl.regie.caremodule.StatementId;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.Goal;
import nl.regie.careplan.ProgressReview;
import nl.regie.diagnosis.Answer;
import nl.regie.diagnosis.DiagnosisQuestion;
import nl.regie.diagnosis.LifeDomain;
import nl.regie.diagnosis.Response;
import nl.regie.dossier.Dossier;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.evaluation.DossierEvaluation;
import nl.regie.experience.Experience;
import nl.regie.experience.ExperienceAnswer;
import nl.regie.experience.ExperienceTopic;
import nl.regie.finding.Verdict;
import nl.regie.precondition.SelfDirection;

/** Counts the dossiers of one group on a day, as they come. How much it keeps does not grow with how many there are. */
final class Tally {
    private final Optional<Group> group;
    private final Optional<LocalDate> day;
    private int dossiers;
    private int notBegun;
    private int closed;
    private int dossiersWithReviews;
    private final TreeMap<StatementId, Verdicts> statements = new TreeMap<>();
    private final TreeMap<Integer, Integer> wishes = new TreeMap<>();
    private final TreeMap<Integer, Integer> needs = new TreeMap<>();
    private final TreeMap<Integer, Integer> goals = new TreeMap<>();
    private final Map<LifeDomain, Integer> lifeDomains = new EnumMap<>(LifeDomain.class);
    private final Map<ExperienceTopic, Map<ExperienceAnswer, Integer>> experiences =
            new EnumMap<>(ExperienceTopic.class);
    private final TreeMap<Integer, Integer> daysToAgreedPlan = new TreeMap<>();
    private final TreeMap<Integer, Integer> daysBetweenReviews = new TreeMap<>();

    Tally(Optional<Group> group, Optional<LocalDate> day) {
        this.group = group;
        this.day = day;
    }

    /** How often a statement has each verdict, and its claims. */
    private record Verdicts(Map<Verdict, Integer> counts, TreeMap<ClaimCode, Map<Verdict, Integer>> claims) {
        static Verdicts none() {
            return new Verdicts(noVerdicts(), new TreeMap<>());
        }

        Map<Verdict, Integer> of(ClaimCode claim) {
            return claims.computeIfAbsent(claim, none -> noVerdicts());
        }
    }

    private static Map<Verdict, Integer> noVerdicts() {
        return new EnumMap<>(Verdict.class);
    }

    /** One more dossier in which nothing was recorded by the day. */
    void countNotBegun() {
        notBegun = Math.addExact(notBegun, 1);
    }

    /** One more record that was closed by the day. */
    void countClosed() {
        closed = Math.addExact(closed, 1);
    }

    /** One more dossier, as it stood on the day, and what it showed then. */
    void count(Dossier dossier, DossierEvaluation evaluation) {
        dossiers = Math.addExact(dossiers, 1);
        evaluation.findings().forEach(finding -> {
            Verdicts verdicts = statements.computeIfAbsent(finding.statement(), none -> Verdicts.none());
            add(verdicts.counts(), finding.verdict(), 1);
            finding.claims().stream()
                    .filter(claim -> claim.statement().equals(finding.statement()))
                    .forEach(claim ->
                            add(verdicts.of(claim.code()), claim.result().verdict(), 1));
        });
        countWhatIsWanted(dossier);
        countExperiences(dossier);
        countDays(dossier);
    }

    private void countWhatIsWanted(Dossier dossier) {
        List<Answer> given = dossier.current(Answer.class).stream()
                .filter(answer -> answer.response() == Response.GIVEN)
                .toList();
        List<Answer> wished = given.stream()
                .filter(answer -> answer.question() == DiagnosisQuestion.WISH)
                .toList();
        List<Answer> needed = given.stream()
                .filter(answer -> answer.question() == DiagnosisQuestion.NEED)
                .toList();
        List<Goal> goalsThatGoOn = dossier.current(CarePlan.class).stream()
                .filter(CarePlan::goesOn)
                .flatMap(plan -> plan.goals().stream())
                .toList();
        add(wishes, wished.size(), 1);
        add(needs, needed.size(), 1);
        add(
                goals,
                Math.toIntExact(goalsThatGoOn.stream().map(Goal::id).distinct().count()),
                1);
        Set<LifeDomain> domains = EnumSet.noneOf(LifeDomain.class);
        Stream.of(wished, needed)
                .flatMap(List::stream)
                .flatMap(answer -> answer.lifeDomain().stream())
                .forEach(domains::add);
        goalsThatGoOn.stream().flatMap(goal -> goal.lifeDomain().stream()).forEach(domains::add);
        dossier.current(SelfDirection.class).stream()
                .map(SelfDirection::lifeDomain)
                .forEach(domains::add);
        domains.forEach(domain -> lifeDomains.merge(domain, 1, Math::addExact));
    }

    /** Of each topic what was told last, once for a dossier. What the teller keeps to the team is not looked at. */
    private void countExperiences(Dossier dossier) {
        Set<EntryId> kept = dossier.keptToTheTeam();
        Map<ExperienceTopic, Experience> last = new EnumMap<>(ExperienceTopic.class);
        dossier.current(Experience.class).stream()
                .filter(experience -> !kept.contains(experience.id()))
                .forEach(experience -> last.merge(experience.topic(), experience, Tally::later));
        last.forEach((topic, experience) -> experiences
                .computeIfAbsent(topic, none -> new EnumMap<>(ExperienceAnswer.class))
                .merge(experience.answer(), 1, Math::addExact));
    }

    /** Of one day, the one whose name comes last: so the order in a file does not matter. */
    private static Experience later(Experience one, Experience other) {
        int byDay = one.recorded().day().compareTo(other.recorded().day());
        boolean isOneLater = byDay > 0 || (byDay == 0 && one.id().compareTo(other.id()) > 0);
        return isOneLater ? one : other;
    }

    private void countDays(Dossier dossier) {
        Optional<LocalDate> asked = dossier.entries(Answer.class)
                .filter(answer -> !dossier.isInError(answer))
                .map(Tally::dayOf)
                .min(LocalDate::compareTo);
        Optional<LocalDate> agreed = dossier.entries(CarePlan.class)
                .filter(plan -> plan.isInForce() && !dossier.isInError(plan))
                .map(Tally::dayOf)
                .min(LocalDate::compareTo);
        asked.ifPresent(from -> agreed.ifPresent(until -> add(daysToAgreedPlan, days(from, until), 1)));
        List<LocalDate> reviews = dossier.current(ProgressReview.class).stream()
                .map(Tally::dayOf)
                .sorted()
                .distinct()
                .toList();
        if (reviews.size() > 1) {
            dossiersWithReviews = Math.addExact(dossiersWithReviews, 1);
        }
        for (int i = 1; i < reviews.size(); i++) {
            add(daysBetweenReviews, days(reviews.get(i - 1), reviews.get(i)), 1);
        }
    }

    private static LocalDate dayOf(Entry entry) {
        return entry.recorded().day();
    }

    private static int days(LocalDate from, LocalDate until) {
        long days = ChronoUnit.DAYS.between(from, until);
        return (int) Math.max(-GroupOnDay.MOST_DAYS, Math.min(GroupOnDay.MOST_DAYS, days));
    }

    /** All dossiers that were counted elsewhere. */
    void add(GroupOnDay counted) {
        dossiers = Math.addExact(dossiers, counted.dossiers());
        notBegun = Math.addExact(notBegun, counted.notBegun());
        closed = Math.addExact(closed, counted.closed());
        dossiersWithReviews = Math.addExact(dossiersWithReviews, counted.dossiersWithReviews());
        counted.statements().forEach(statement -> {
            Verdicts verdicts = statements.computeIfAbsent(statement.statement(), none -> Verdicts.none());
            add(verdicts.counts(), statement.verdicts());
            statement.claims().forEach(claim -> add(verdicts.of(claim.claim()), claim.verdicts()));
        });
        add(wishes, counted.wishes());
        add(needs, counted.needs());
        add(goals, counted.goals());
        counted.lifeDomains()
                .forEach(domain -> lifeDomains.merge(domain.lifeDomain(), domain.dossiers(), Math::addExact));
        counted.experiences().forEach(told -> experiences
                .computeIfAbsent(told.topic(), none -> new EnumMap<>(ExperienceAnswer.class))
                .merge(told.answer(), told.dossiers(), Math::addExact));
        add(daysToAgreedPlan, counted.daysToAgreedPlan());
        add(daysBetweenReviews, counted.daysBetweenReviews());
    }

    private static void add(Map<Verdict, Integer> counts, VerdictCounts more) {
        for (Verdict verdict : Verdict.values()) {
            add(counts, verdict, more.of(verdict));
        }
    }

    private static <K> void add(Map<K, Integer> counts, K key, int more) {
        counts.merge(key, more, Math::addExact);
    }

    private static void add(Map<Integer, Integer> frequencies, List<Frequency> more) {
        more.forEach(each -> add(frequencies, each.number(), each.count()));
    }

    /** What was counted so far. */
    GroupOnDay counted() {
        GroupOnDay.Builder counted = GroupOnDay.builder()
                .group(group)
                .day(day)
                .dossiers(dossiers)
                .notBegun(notBegun)
                .closed(closed)
                .wishes(frequencies(wishes))
                .needs(frequencies(needs))
                .goals(frequencies(goals))
                .daysToAgreedPlan(frequencies(daysToAgreedPlan))
                .dossiersWithReviews(dossiersWithReviews)
                .daysBetweenReviews(frequencies(daysBetweenReviews));
        statements.forEach((statement, verdicts) -> counted.addStatements(statement(statement, verdicts)));
        lifeDomains.forEach((domain, count) -> counted.addLifeDomains(
                CountedDomain.builder().lifeDomain(domain).dossiers(count).build()));
        experiences.forEach((topic, answers) ->
                answers.forEach((answer, count) -> counted.addExperiences(CountedExperience.builder()
                        .topic(topic)
                        .answer(answer)
                        .dossiers(count)
                        .build())));
        return counted.build();
    }

    private static CountedStatement statement(StatementId statement, Verdicts verdicts) {
        CountedStatement.Builder counted =
                CountedStatement.builder().statement(statement).verdicts(VerdictCounts.of(verdicts.counts()));
        verdicts.claims()
                .forEach((claim, counts) -> counted.addClaims(CountedClaim.builder()
                        .claim(claim)
                        .verdicts(VerdictCounts.of(counts))
                        .build()));
        return counted.build();
    }

    private static List<Frequency> frequencies(Map<Integer, Integer> counts) {
        return counts.entrySet().stream()
                .map(each -> Frequency.builder()
                        .number(each.getKey())
                        .count(each.getValue())
                        .build())
                .toList();
    }
}
