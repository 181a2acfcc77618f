package nl.regie.mirror;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.regie.caremodule.CareModule;
import nl.regie.caremodule.ClaimText;
import nl.regie.caremodule.Statement;
import nl.regie.caremodule.StatementId;
import nl.regie.cohort.Cohort;
import nl.regie.cohort.CohortSummary;
import nl.regie.cohort.CountedClaim;
import nl.regie.cohort.CountedStatement;
import nl.regie.cohort.Frequency;
import nl.regie.cohort.Group;
import nl.regie.cohort.GroupOnDay;
import nl.regie.cohort.VerdictCounts;
import nl.regie.finding.Verdict;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Hidden numbers, attacked through what belongs together: whoever sees a whole and its two parts tries every way in
 * which dossiers can have the verdicts on both parts, and must find more than one value for each small number. The
 * dossiers are few, so that every way can be tried.
 */
@Tag("thorough")
class LinkedTablesTest {
    private static final CareModule MODULE = CareModule.shipped();
    private static final int LEAST_SHOWN = 2;
    private static final List<Verdict> VERDICTS = List.of(Verdict.MET, Verdict.NOT_MET, Verdict.NOT_APPLICABLE);
    private static final int PARTS = 2;
    private static final int TRIES = 12;

    /** A whole with its parts, as tables: the whole first. */
    private record Linked(List<StatementId> statements, Optional<Statement> ofClaims) {
        static Linked byName(String name) {
            if (name.equals("claims")) {
                Statement statement = MODULE.statements().stream()
                        .filter(each ->
                                each.isReadFromADossier() && each.claims().size() == PARTS)
                        .findFirst()
                        .orElseThrow();
                return new Linked(List.of(statement.id()), Optional.of(statement));
            }
            StatementId whole = MODULE.statements().stream()
                    .filter(Statement::isReadFromADossier)
                    .map(Statement::id)
                    .filter(id -> read(id).size() >= PARTS)
                    .findFirst()
                    .orElseThrow();
            return new Linked(
                    Stream.concat(Stream.of(whole), read(whole).stream().limit(PARTS))
                            .toList(),
                    Optional.empty());
        }

        private static List<StatementId> read(StatementId whole) {
            return MODULE.partsOf(whole).stream()
                    .filter(Statement::isReadFromADossier)
                    .map(Statement::id)
                    .toList();
        }

        List<CountedStatement> counted(int[][] numbers) {
            if (ofClaims.isEmpty()) {
                return IntStream.range(0, statements.size())
                        .mapToObj(at -> CountedStatement.builder()
                                .statement(statements.get(at))
                                .verdicts(counts(numbers[at]))
                                .build())
                        .sorted(Comparator.comparing(CountedStatement::statement))
                        .toList();
            }
            List<ClaimText> claims = ofClaims.orElseThrow().claims();
            return List.of(CountedStatement.builder()
                    .statement(statements.get(0))
                    .verdicts(counts(numbers[0]))
                    .claims(IntStream.range(0, PARTS)
                            .mapToObj(at -> CountedClaim.builder()
                                    .claim(claims.get(at).code())
                                    .verdicts(counts(numbers[at + 1]))
                                    .build())
                            .sorted(Comparator.comparing(CountedClaim::claim))
                            .toList())
                    .build());
        }

        List<MirrorTable> tables(CohortSummary summary) {
            Map<String, MirrorTable> byCode =
                    Mirror.of(summary, MODULE, SmallCells.hiddenBelow(LEAST_SHOWN)).tables().stream()
                            .filter(table -> table.subject() instanceof Subject.OfStatement
                                    || table.subject() instanceof Subject.OfClaim)
                            .collect(Collectors.toMap(table -> table.subject().code(), table -> table));
            Stream<String> codes = ofClaims.isEmpty()
                    ? statements.stream().map(StatementId::value)
                    : Stream.concat(
                            Stream.of(statements.get(0).value()),
                            ofClaims.orElseThrow().claims().stream()
                                    .map(claim -> statements.get(0).value() + "#" + claim.code()));
            return codes.map(byCode::get).toList();
        }
    }

    private static VerdictCounts counts(int[] numbers) {
        Map<Verdict, Integer> counts = new TreeMap<>();
        Verdict[] verdicts = Verdict.values();
        for (int i = 0; i < verdicts.length; i++) {
            counts.put(verdicts[i], numbers[i]);
        }
        return VerdictCounts.of(counts);
    }

    /** How many dossiers have each pair of verdicts, as numbers by table and verdict. */
    private static int[][] numbers(int[] pairs) {
        int[][] numbers = new int[PARTS + 1][Verdict.values().length];
        for (int pair = 0; pair < pairs.length; pair++) {
            Verdict one = VERDICTS.get(pair / VERDICTS.size());
            Verdict other = VERDICTS.get(pair % VERDICTS.size());
            numbers[0][at(Verdict.ofWhole(List.of(one, other)))] += pairs[pair];
            numbers[1][at(one)] += pairs[pair];
            numbers[2][at(other)] += pairs[pair];
        }
        return numbers;
    }

    private static int at(Verdict verdict) {
        return Arrays.asList(Verdict.values()).indexOf(verdict);
    }

    private static GroupOnDay group(Optional<Group> name, int dossiers, List<CountedStatement> statements) {
        Frequency none = Frequency.builder().number(0).count(dossiers).build();
        return GroupOnDay.builder()
                .group(name)
                .dossiers(dossiers)
                .notBegun(0)
                .closed(0)
                .statements(statements)
                .addWishes(none)
                .addNeeds(none)
                .addGoals(none)
                .dossiersWithReviews(0)
                .build();
    }

    /** Every way in which so many dossiers can have pairs of verdicts. */
    private static List<int[]> ways(int dossiers, int pairs) {
        if (pairs == 1) {
            return List.of(new int[] {dossiers});
        }
        List<int[]> ways = new ArrayList<>();
        for (int first = 0; first <= dossiers; first++) {
            int of = first;
            ways(dossiers - first, pairs - 1)
                    .forEach(rest -> ways.add(IntStream.concat(IntStream.of(of), IntStream.of(rest))
                            .toArray()));
        }
        return ways;
    }

    @ParameterizedTest
    @ValueSource(strings = {"claims", "clauses"})
    void noSmallNumberFollowsFromAWholeBesideItsParts(String name) {
        assertThat(hiding(Linked.byName(name), 8)).isGreaterThan(TRIES / 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"claims", "clauses"})
    void norFromThatInTwoGroupsAndAllTogether(String name) {
        assertThat(hiding(Linked.byName(name), 4, 4)).isGreaterThan(TRIES / 2);
    }

    /** In how many tables of random dossiers something small was hidden; none of that is known. */
    private static int hiding(Linked linked, int... dossiers) {
        Random random = new Random(20261130);
        List<List<int[][]>> ways = IntStream.of(dossiers)
                .mapToObj(some -> ways(some, VERDICTS.size() * VERDICTS.size()).stream()
                        .map(LinkedTablesTest::numbers)
                        .toList())
                .toList();
        int hiding = 0;
        for (int i = 0; i < TRIES; i++) {
            List<int[][]> truth =
                    IntStream.of(dossiers).mapToObj(some -> some(some, random)).toList();
            hiding += attack(linked, truth, ways) ? 1 : 0;
        }
        return hiding;
    }

    /** Most of them with the first two verdicts, so that not all is small. */
    private static int[][] some(int dossiers, Random random) {
        int[] pairs = new int[VERDICTS.size() * VERDICTS.size()];
        for (int i = 0; i < dossiers; i++) {
            pairs[verdict(random) * VERDICTS.size() + verdict(random)]++;
        }
        return numbers(pairs);
    }

    private static int verdict(Random random) {
        return random.nextInt(8) == 0 ? 2 : random.nextInt(2);
    }

    /** Whether anything small is hidden in it, and none of that is known. */
    private static boolean attack(Linked linked, List<int[][]> truth, List<List<int[][]>> ways) {
        boolean isOfGroups = truth.size() > 1;
        List<GroupOnDay> groups = IntStream.range(0, truth.size())
                .mapToObj(at -> group(
                        isOfGroups ? Optional.of(Group.of("g" + at)) : Optional.empty(),
                        IntStream.of(truth.get(at)[0]).sum(),
                        linked.counted(truth.get(at))))
                .toList();
        int dossiers = groups.stream().mapToInt(GroupOnDay::dossiers).sum();
        List<MirrorTable> tables = linked.tables(CohortSummary.builder()
                .from(Cohort.shipped().summarise(List.of()))
                .parts(1)
                .read(dossiers)
                .groups(groups)
                .build());
        List<List<int[][]>> fitting = IntStream.range(0, truth.size())
                .mapToObj(at -> ways.get(at).stream()
                        .filter(numbers -> fits(tables, numbers, table -> at))
                        .toList())
                .toList();
        Set<List<Integer>> hidden = new HashSet<>();
        Set<List<Integer>> values = new HashSet<>();
        for (int[][] one : fitting.get(0)) {
            for (int[][] other :
                    isOfGroups ? fitting.get(1) : List.<int[][]>of(new int[PARTS + 1][Verdict.values().length])) {
                int[][] whole = sum(one, other);
                if (fits(tables, whole, table -> table.rows().size() - 1)) {
                    List<int[][]> rows = isOfGroups ? List.of(one, other, whole) : List.<int[][]>of(whole);
                    each(
                            tables,
                            (table, row, verdict) ->
                                    values.add(List.of(table, row, verdict, rows.get(row)[table][verdict])));
                }
            }
        }
        List<int[][]> all = isOfGroups ? List.of(truth.get(0), truth.get(1), sum(truth.get(0), truth.get(1))) : truth;
        each(tables, (table, row, verdict) -> {
            int number = all.get(row)[table][verdict];
            if (0 < number && number < LEAST_SHOWN) {
                hidden.add(List.of(table, row, verdict));
            }
        });
        Map<List<Integer>, Long> found =
                values.stream().collect(Collectors.groupingBy(value -> value.subList(0, 3), Collectors.counting()));
        assertThat(hidden)
                .as(() ->
                        tables + " of " + all.stream().map(Arrays::deepToString).toList())
                .allSatisfy(number -> assertThat(found.get(number)).isGreaterThan(1));
        return !hidden.isEmpty();
    }

    private interface HiddenNumber {
        void at(int table, int row, int verdict);
    }

    private static void each(List<MirrorTable> tables, HiddenNumber hidden) {
        for (int table = 0; table < tables.size(); table++) {
            for (int row = 0; row < tables.get(table).rows().size(); row++) {
                for (int verdict = 0; verdict < Verdict.values().length; verdict++) {
                    if (tables.get(table).rows().get(row).counts().get(verdict).isEmpty()) {
                        hidden.at(table, row, verdict);
                    }
                }
            }
        }
    }

    private static int[][] sum(int[][] one, int[][] other) {
        int[][] sum = new int[one.length][one[0].length];
        for (int table = 0; table < one.length; table++) {
            for (int verdict = 0; verdict < one[0].length; verdict++) {
                sum[table][verdict] = one[table][verdict] + other[table][verdict];
            }
        }
        return sum;
    }

    /** What is shown is so; where something of a row is shown its noughts are, so what is hidden there is none. */
    private static boolean fits(List<MirrorTable> tables, int[][] numbers, ToIntFunction<MirrorTable> place) {
        for (int at = 0; at < tables.size(); at++) {
            List<Optional<Integer>> shown =
                    tables.get(at).rows().get(place.applyAsInt(tables.get(at))).counts();
            boolean areNoughtsShown = shown.stream().anyMatch(Optional::isPresent);
            for (int verdict = 0; verdict < shown.size(); verdict++) {
                int number = numbers[at][verdict];
                Function<Integer, Boolean> isSo = value -> value == number;
                if (!shown.get(verdict).map(isSo).orElse(!areNoughtsShown || number > 0)) {
                    return false;
                }
            }
        }
        return true;
    }
}
