package nl.regie.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.regie.caremodule.StatementId;
import nl.regie.diagnosis.LifeDomain;
import nl.regie.dossier.Dossier;
import nl.regie.entry.Problem;
import nl.regie.evaluation.DossierEvaluation;
import nl.regie.evaluation.DossierEvaluator;
import nl.regie.experience.ExperienceAnswer;
import nl.regie.experience.ExperienceTopic;
import nl.regie.finding.ClaimFinding;
import nl.regie.finding.Finding;
import nl.regie.finding.Verdict;
import nl.regie.people.Death;
import nl.regie.people.Patient;
import org.junit.jupiter.api.Test;

/** A summary says what the dossiers say one by one. */
class CohortTest {
    private static final List<Dossier> ALL = ExampleCohort.all();
    private static final LocalDate DAY = LocalDate.of(2027, 1, 1);
    private static final Cohort ON_DAY = Cohort.shipped().on(DAY);

    @Test
    void eachStatementAndEachClaimIsCountedAsItIsEvaluatedOneByOne() {
        List<DossierEvaluation> evaluations = ALL.stream()
                .map(dossier -> DossierEvaluator.shipped().evaluate(dossier, DAY))
                .toList();
        GroupOnDay counted = only(ON_DAY.summarise(ALL));
        assertThat(counted.dossiers()).isEqualTo(3);
        assertThat(counted.statements()).hasSameSizeAs(evaluations.get(0).findings());
        for (Finding finding : evaluations.get(0).findings()) {
            CountedStatement statement =
                    counted.findStatement(finding.statement()).orElseThrow();
            for (Verdict verdict : Verdict.values()) {
                assertThat(statement.verdicts().of(verdict)).isEqualTo((int) evaluations.stream()
                        .filter(each -> each.findingById(finding.statement()).verdict() == verdict)
                        .count());
                statement.claims().forEach(claim -> assertThat(claim.verdicts().of(verdict))
                        .isEqualTo((int) claims(evaluations, finding.statement())
                                .filter(each -> each.code().equals(claim.claim()))
                                .filter(each -> each.result().verdict() == verdict)
                                .count()));
            }
        }
        assertThat(counted.statements().stream()
                        .mapToInt(each -> each.claims().size())
                        .sum())
                .isGreaterThan(counted.statements().size());
    }

    private static Stream<ClaimFinding> claims(List<DossierEvaluation> evaluations, StatementId statement) {
        return evaluations.stream()
                .flatMap(each -> each.findingById(statement).claims().stream())
                .filter(claim -> claim.statement().equals(statement));
    }

    /** Counted by hand in the file of the example. */
    @Test
    void whatIsWantedAndHowLongItTookIsCounted() {
        GroupOnDay naima = only(ON_DAY.summarise(List.of(ExampleCohort.named("naima"))));
        assertThat(naima.wishes()).containsExactly(once(2));
        assertThat(naima.needs()).as("a third she did not want to tell").containsExactly(once(2));
        assertThat(naima.goals()).containsExactly(once(3));
        assertThat(naima.lifeDomains())
                .extracting(CountedDomain::lifeDomain)
                .as("all but quality of life")
                .containsExactly(
                        LifeDomain.BODILY_FUNCTIONS,
                        LifeDomain.MENTAL_WELLBEING,
                        LifeDomain.MEANING,
                        LifeDomain.PARTICIPATION,
                        LifeDomain.DAILY_FUNCTIONING,
                        LifeDomain.CARE);
        assertThat(naima.experiences())
                .as("of fourteen, three are for the team only")
                .hasSize(11)
                .contains(told(ExperienceTopic.PACE_FITS, ExperienceAnswer.NO))
                .extracting(CountedExperience::topic)
                .doesNotContain(
                        ExperienceTopic.ENCOURAGED_TO_TAKE_DIRECTION,
                        ExperienceTopic.LISTENED_TO,
                        ExperienceTopic.ASKED_HOW_I_AM);
        assertThat(naima.daysToAgreedPlan()).as("10 November to 8 December").containsExactly(once(28));
        assertThat(naima.daysBetweenReviews()).containsExactly(once(91), once(98));
        assertThat(naima.dossiersWithReviews()).isEqualTo(1);
    }

    private static Frequency once(int number) {
        return Frequency.builder().number(number).count(1).build();
    }

    private static CountedExperience told(ExperienceTopic topic, ExperienceAnswer answer) {
        return CountedExperience.builder()
                .topic(topic)
                .answer(answer)
                .dossiers(1)
                .build();
    }

    @Test
    void aDossierCountsFromTheDayOnWhichSomethingWasRecorded() {
        List<LocalDate> days = List.of(LocalDate.of(2000, 1, 1), DAY);
        CohortSummary summary = Cohort.shipped().onEach(days).summarise(ALL);
        assertThat(summary.groups())
                .extracting(GroupOnDay::day)
                .containsExactly(Optional.of(days.get(0)), Optional.of(DAY));
        assertThat(summary.groups()).extracting(GroupOnDay::notBegun).containsExactly(3, 0);
        assertThat(summary.groups()).extracting(GroupOnDay::dossiers).containsExactly(0, 3);
    }

    @Test
    void withoutADayEachIsReadOnTheDayOfItsLastEntry() {
        List<Dossier> some = new ArrayList<>(ALL);
        some.add(ExampleCohort.empty("nobody-yet"));
        GroupOnDay counted = only(Cohort.shipped().summarise(some));
        assertThat(counted.day()).isEmpty();
        assertThat(counted.dossiers()).isEqualTo(3);
        assertThat(counted.notBegun()).isEqualTo(1);
        Finding first = DossierEvaluator.shipped()
                .evaluate(ALL.get(0), ALL.get(0).lastRecordedOn().orElseThrow())
                .findings()
                .get(0);
        assertThat(only(Cohort.shipped().summarise(ALL.subList(0, 1)))
                        .findStatement(first.statement())
                        .orElseThrow()
                        .verdicts()
                        .of(first.verdict()))
                .isEqualTo(1);
    }

    @Test
    void whoHasDiedByTheDayIsCountedApart() {
        Dossier died = Dossier.builder()
                .from(ALL.get(0))
                .patient(Patient.builder()
                        .from(ALL.get(0).patient())
                        .death(Death.builder().on(LocalDate.of(2026, 12, 1)).build())
                        .build())
                .build();
        GroupOnDay counted = only(ON_DAY.summarise(List.of(died, ALL.get(2))));
        assertThat(counted.dossiers()).isEqualTo(1);
        assertThat(counted.closed()).isEqualTo(1);
    }

    @Test
    void groupsStandInTheOrderOfTheirNamesAndAddUpToTheWhole() {
        Cohort byPlan =
                ON_DAY.groupedBy(dossier -> Optional.of(dossier.carePlans().size() > 1 ? "more" : "few")
                        .map(Group::of)
                        .filter(group -> !dossier.closeOnes().isEmpty()));
        CohortSummary grouped = byPlan.summarise(ALL);
        assertThat(grouped.groups().size()).isGreaterThan(1);
        assertThat(grouped.groups()).isSortedAccordingTo(CohortSummary.order());
        assertThat(grouped.whole().groups()).isEqualTo(ON_DAY.summarise(ALL).groups());
    }

    @Test
    void whatTheQuestionLeavesOutIsCounted() {
        CohortSummary summary = ON_DAY.where(dossier -> dossier.carePlans().size() < 2)
                .where(dossier -> true)
                .summarise(ALL);
        long kept =
                ALL.stream().filter(dossier -> dossier.carePlans().size() < 2).count();
        assertThat(kept).isBetween(1L, 2L);
        assertThat((long) summary.leftOut()).isEqualTo(3 - kept);
        assertThat(summary.read()).isEqualTo(3);
    }

    @Test
    void aPatientWhoComesAgainIsToldAndCounted() {
        List<Dossier> again = List.of(ALL.get(0), ALL.get(2), ALL.get(0));
        List<Problem> told = new ArrayList<>();
        CohortSummary summary = ON_DAY.summarise(
                DossierLines.of(
                        "team.ndjson",
                        new ByteArrayInputStream(
                                (ExampleCohort.ndjson(again) + "[]\n").getBytes(StandardCharsets.UTF_8))),
                told::add);
        assertThat(told)
                .extracting(problem -> problem.file().orElseThrow() + " " + problem.code())
                .containsExactly("team.ndjson:3 patient-again", "team.ndjson:4 wrong-type");
        assertThat(summary.doubles()).isEqualTo(1);
        assertThat(summary.refused()).isEqualTo(1);
        assertThat(summary.read()).isEqualTo(3);
        assertThat(summary.mayHoldUnseenDoubles()).isFalse();
        assertThat(summary.and(summary).mayHoldUnseenDoubles()).isTrue();
    }

    @Test
    void aPersonIsNoGroup() {
        Dossier naima = ExampleCohort.named("naima");
        Stream.of(
                        naima.patient().id().value(),
                        naima.patient().name().orElseThrow().text().toUpperCase(Locale.ROOT),
                        naima.professionals().get(0).id().value(),
                        naima.closeOnes().get(0).person().value())
                .forEach(person -> assertThatIllegalArgumentException()
                        .isThrownBy(() -> ON_DAY.groupedBy(dossier -> Optional.of(Group.of(person)))
                                .summarise(List.of(naima)))
                        .withMessage("A group of dossiers is never one person."));
    }

    @Test
    void moreGroupsThanAnybodyCanReadAreRefused() {
        int[] next = {0};
        Cohort each = ON_DAY.groupedBy(dossier -> Optional.of(Group.of("g" + next[0]++)));
        List<Dossier> many = IntStream.range(0, 1_001)
                .mapToObj(i -> ExampleCohort.empty("p" + i))
                .toList();
        assertThatIllegalStateException().isThrownBy(() -> each.summarise(many));
    }

    @Test
    void whatWasReadWithAnotherModuleIsNotAddedUp() {
        CohortSummary one = ON_DAY.summarise(ALL);
        CohortSummary other = CohortSummary.builder()
                .from(one)
                .module(ModuleRead.of("zelfmanagement 0.1.0"))
                .build();
        assertThatIllegalArgumentException().isThrownBy(() -> one.and(other));
        assertThatIllegalArgumentException().isThrownBy(() -> CohortSummary.together(List.of()));
    }

    static GroupOnDay only(CohortSummary summary) {
        assertThat(summary.groups()).hasSize(1);
        return summary.groups().get(0);
    }

    /** Each of the examples many times, a line that is refused, and a patient who comes again. */
    @Test
    void onAnyNumberOfThreadsTheSameIsCounted() {
        String lines = IntStream.range(0, 40)
                .mapToObj(i -> ALL.get(i % 3))
                .map(dossier -> ExampleCohort.ndjson(List.of(dossier)))
                .collect(java.util.stream.Collectors.joining("{}\n"));
        List<CohortSummary> summaries = Stream.of(1, 2, 5)
                .map(threads -> {
                    CohortRun run = ON_DAY.begin();
                    List<Long> told = new ArrayList<>();
                    run.addAll(lines(lines), threads, (line, problems) -> told.add(line.number()));
                    assertThat(told).hasSize(79).doesNotHaveDuplicates();
                    return run.summary();
                })
                .toList();
        assertThat(summaries.get(0).doubles()).as("two people").isEqualTo(38);
        assertThat(summaries.get(0).refused()).isEqualTo(39);
        assertThat(summaries.get(0).mayHoldUnseenDoubles()).isFalse();
        assertThat(summaries).containsOnly(summaries.get(0));
    }

    @Test
    void whoStopsStopsAllThreads() {
        String lines = ExampleCohort.ndjson(ALL).repeat(20);
        CohortRun run = ON_DAY.begin();
        assertThatIllegalStateException()
                .isThrownBy(() -> run.addAll(lines(lines), 3, (line, problems) -> {
                    throw new IllegalStateException("enough");
                }));
        assertThat(run.summary().read()).isLessThan(10);
        assertThatIllegalArgumentException().isThrownBy(() -> run.addAll(lines(lines), 0, (line, problems) -> {}));
    }

    private static DossierLines lines(String text) {
        return DossierLines.of("teams.ndjson", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
