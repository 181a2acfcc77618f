package nl.regie.mirror;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regie.caremodule.CareModule;
import nl.regie.caremodule.ClaimCode;
import nl.regie.caremodule.Statement;
import nl.regie.caremodule.StatementId;
import nl.regie.caremodule.Wording;
import nl.regie.cohort.CohortSummary;
import nl.regie.cohort.CountedClaim;
import nl.regie.cohort.CountedExperience;
import nl.regie.cohort.CountedStatement;
import nl.regie.cohort.Frequency;
import nl.regie.cohort.Group;
import nl.regie.cohort.GroupOnDay;
import nl.regie.cohort.VerdictCounts;
import nl.regie.diagnosis.LifeDomain;
import nl.regie.experience.ExperienceAnswer;
import nl.regie.experience.ExperienceTopic;
import nl.regie.finding.Verdict;
import nl.regie.mirror.MirrorTable.Column;

/** What many dossiers show, as tables with small numbers hidden, in the order of the module. */
public final class Mirror {
    /** With fewer teams, a team that sees itself beside the whole sees another team. Ours. */
    public static final int LEAST_TEAMS = 5;

    private static final List<Column> VERDICTS = columns("verdict-name", Verdict.values());
    private static final List<Column> ANSWERS = Stream.concat(
                    columns("mirror/experience", ExperienceAnswer.values()).stream(),
                    Stream.of(column("not-told", "mirror/experience/not-told")))
            .toList();
    private static final List<Column> YES_NO =
            List.of(column("yes", "mirror/life-domain/yes"), column("no", "mirror/life-domain/no"));
    private static final List<Column> LOOKED_BACK =
            List.of(column("more-than-once", "mirror/reviews/more-than-once"), column("other", "mirror/reviews/other"));

    /** The last is this many or more. */
    private static final int MANY = 4;

    private static final List<Column> HOW_MANY = Stream.of("0", "1", "2", "3", "4-or-more")
            .map(code -> column(code, "mirror/how-many/" + code))
            .toList();

    /** The last day of each column but the last. */
    private static final List<Integer> LAST_DAYS = List.of(-1, 30, 90, 180, 365);

    private static final List<Column> HOW_LONG = Stream.of(
                    "plan-first", "0-30", "31-90", "91-180", "181-365", "longer", "not-both")
            .map(code -> column(code, "mirror/how-long/" + code))
            .toList();

    private final List<MirrorTable> tables;
    private final Set<Group> groups;

    private Mirror(List<MirrorTable> tables, Set<Group> groups) {
        this.tables = tables;
        this.groups = groups;
    }

    /**
     * The tables of a summary.
     *
     * @param module the one that the dossiers were read with, for the order of the statements
     */
    public static Mirror of(CohortSummary summary, CareModule module, SmallCells hiding) {
        Map<LocalDate, List<GroupOnDay>> byDay = summary.groups().stream()
                .collect(Collectors.groupingBy(
                        group -> group.day().orElse(LocalDate.MIN), TreeMap::new, Collectors.toList()));
        List<MirrorTable> tables = byDay.values().stream()
                .flatMap(groups -> new OnDay(groups, module, hiding).tables().stream())
                .toList();
        return new Mirror(
                tables,
                summary.groups().stream()
                        .flatMap(group -> group.group().stream())
                        .collect(Collectors.toSet()));
    }

    /** All tables: of each day in turn. */
    public List<MirrorTable> tables() {
        return tables;
    }

    /** Whether there are teams enough for one of them to be seen beside the whole, where the groups are teams. */
    public boolean isOfEnoughTeams() {
        return groups.size() >= LEAST_TEAMS;
    }

    /**
     * One team beside the whole: it sees no other team.
     *
     * @throws IllegalStateException if there are {@linkplain #isOfEnoughTeams() too few} teams
     */
    public Mirror ofTeam(Group own) {
        if (!isOfEnoughTeams()) {
            throw new IllegalStateException("A team is seen beside a whole of at least " + LEAST_TEAMS + " teams.");
        }
        return new Mirror(tables.stream().map(table -> table.beside(own)).toList(), groups);
    }

    private static List<Column> columns(String list, Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(constant -> column(Wording.code(constant), Wording.id(list, constant)))
                .toList();
    }

    private static Column column(String code, String wording) {
        return new Column(code, wording);
    }

    /** The groups of one day. */
    private record OnDay(List<GroupOnDay> groups, CareModule module, SmallCells hiding) {
        List<MirrorTable> tables() {
            Map<StatementId, MirrorTable> ofStatements = module.statements().stream()
                    .filter(Statement::isReadFromADossier)
                    .map(Statement::id)
                    .filter(id -> groups.stream()
                            .anyMatch(group -> group.findStatement(id).isPresent()))
                    .collect(Collectors.toMap(id -> id, this::ofStatement, (one, other) -> one, LinkedHashMap::new));
            List<MirrorTable> tables = new ArrayList<>();
            ofStatements.forEach((id, table) -> {
                List<MirrorTable> parts = module.partsOf(id).stream()
                        .map(Statement::id)
                        .filter(ofStatements::containsKey)
                        .map(ofStatements::get)
                        .toList();
                List<MirrorTable> claims = ofClaims(module.statementById(id));
                tables.add(isOfSeveral(parts) ? table.withoutWhatFollowsFrom(parts) : table);
                List<MirrorTable> linked =
                        Stream.concat(Stream.of(table), claims.stream()).toList();
                claims.forEach(claim -> tables.add(isOfSeveral(claims) ? claim.withoutWhatFollowsFrom(linked) : claim));
            });
            for (LifeDomain domain : LifeDomain.values()) {
                tables.add(table(
                        new Subject.OfLifeDomain(domain),
                        YES_NO,
                        group -> yesNo(
                                group,
                                group.lifeDomains().stream()
                                        .filter(each -> each.lifeDomain() == domain)
                                        .mapToInt(each -> each.dossiers())
                                        .sum())));
            }
            for (ExperienceTopic topic : ExperienceTopic.values()) {
                tables.add(table(new Subject.OfExperience(topic), ANSWERS, group -> told(group, topic)));
            }
            tables.add(table(Subject.Amount.WISHES, HOW_MANY, group -> howMany(group.wishes())));
            tables.add(table(Subject.Amount.NEEDS, HOW_MANY, group -> howMany(group.needs())));
            tables.add(table(Subject.Amount.GOALS, HOW_MANY, group -> howMany(group.goals())));
            tables.add(table(Subject.Amount.DAYS_TO_AGREED_PLAN, HOW_LONG, OnDay::howLong));
            tables.add(table(Subject.Amount.REVIEWS, LOOKED_BACK, group -> yesNo(group, group.dossiersWithReviews())));
            return tables;
        }

        /** A whole of one part is that part, in numbers too. */
        private static boolean isOfSeveral(List<MirrorTable> parts) {
            return parts.size() > 1;
        }

        private MirrorTable ofStatement(StatementId statement) {
            return table(
                    new Subject.OfStatement(statement),
                    VERDICTS,
                    group -> verdicts(group.findStatement(statement).map(CountedStatement::verdicts)));
        }

        private List<MirrorTable> ofClaims(Statement statement) {
            return statement.claims().stream()
                    .filter(claim -> groups.stream().anyMatch(group -> find(group, statement, claim.code())
                            .isPresent()))
                    .map(claim -> table(
                            new Subject.OfClaim(statement.id(), claim.code()),
                            VERDICTS,
                            group -> verdicts(find(group, statement, claim.code()))))
                    .toList();
        }

        private static Optional<VerdictCounts> find(GroupOnDay group, Statement statement, ClaimCode claim) {
            return group.findStatement(statement.id()).stream()
                    .flatMap(counted -> counted.claims().stream())
                    .filter(counted -> counted.claim().equals(claim))
                    .map(CountedClaim::verdicts)
                    .findFirst();
        }

        private MirrorTable table(Subject subject, List<Column> columns, Function<GroupOnDay, List<Integer>> counts) {
            return MirrorTable.of(
                    subject,
                    groups.get(0).day(),
                    columns,
                    groups.stream().map(GroupOnDay::group).toList(),
                    groups.stream().map(counts).toList(),
                    hiding);
        }

        private static List<Integer> verdicts(Optional<VerdictCounts> counted) {
            return Stream.of(Verdict.values())
                    .map(verdict -> counted.map(counts -> counts.of(verdict)).orElse(0))
                    .toList();
        }

        private static List<Integer> yesNo(GroupOnDay group, int yes) {
            return List.of(yes, group.dossiers() - yes);
        }

        private static List<Integer> told(GroupOnDay group, ExperienceTopic topic) {
            List<Integer> counts = new ArrayList<>();
            for (ExperienceAnswer answer : ExperienceAnswer.values()) {
                counts.add(sum(group.experiences().stream()
                        .filter(told -> told.topic() == topic && told.answer() == answer)
                        .map(CountedExperience::dossiers)));
            }
            counts.add(group.dossiers() - sum(counts.stream()));
            return counts;
        }

        private static List<Integer> howMany(Collection<Frequency> frequencies) {
            int[] counts = new int[HOW_MANY.size()];
            frequencies.forEach(each -> counts[Math.min(MANY, each.number())] += each.count());
            return Arrays.stream(counts).boxed().toList();
        }

        private static List<Integer> howLong(GroupOnDay group) {
            int[] counts = new int[HOW_LONG.size()];
            group.daysToAgreedPlan().forEach(days -> counts[column(days.number())] += days.count());
            counts[counts.length - 1] = group.dossiers() - Arrays.stream(counts).sum();
            return Arrays.stream(counts).boxed().toList();
        }

        private static int column(int days) {
            return (int) LAST_DAYS.stream().filter(last -> days > last).count();
        }

        private static int sum(Stream<Integer> counts) {
            return counts.mapToInt(count -> count).sum();
        }
    }
}
