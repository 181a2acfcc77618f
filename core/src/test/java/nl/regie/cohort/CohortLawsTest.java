package nl.regie.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import nl.regie.dossier.EntryKind;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.entry.InvalidValueException;
import nl.regie.experience.Experience;
import nl.regie.generators.Dossiers;
import nl.regie.legal.ImposedMeasure;
import nl.regie.precondition.DangerAtHome;

/** What holds for the summary of any cohort. */
@net.jqwik.api.Tag("thorough")
@org.junit.jupiter.api.Tag("thorough")
class CohortLawsTest {
    private static final List<LocalDate> DAYS = List.of(LocalDate.of(2025, 6, 1), LocalDate.of(2030, 1, 1));
    private static final Cohort IN_GROUPS = Cohort.shipped().onEach(DAYS).groupedBy(dossier -> Optional.of(
                    Group.of("plans-" + dossier.carePlans().size()))
            .filter(group -> dossier.answers().size() != 1));

    @Provide
    Arbitrary<List<Dossier>> cohorts() {
        return Dossiers.alsoClosed().list().ofMaxSize(5);
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return Dossiers.any();
    }

    /** In any order, in any number of parts, put together in any order: the same counts. */
    @Property(tries = 50)
    void anySplitOfACohortGivesTheSameSummary(
            @ForAll("cohorts") List<Dossier> cohort,
            @ForAll @IntRange(min = 1, max = 4) int parts,
            @ForAll Random random) {
        List<List<Dossier>> split = new ArrayList<>();
        IntStream.range(0, parts).forEach(i -> split.add(new ArrayList<>()));
        List<Dossier> shuffled = new ArrayList<>(cohort);
        Collections.shuffle(shuffled, random);
        shuffled.forEach(dossier -> split.get(random.nextInt(parts)).add(dossier));
        List<CohortSummary> summaries = split.stream().map(IN_GROUPS::summarise).toList();
        CohortSummary left = summaries.stream().reduce(CohortSummary::and).orElseThrow();
        CohortSummary right =
                summaries.stream().reduce((one, other) -> other.and(one)).orElseThrow();
        CohortSummary whole = IN_GROUPS.summarise(cohort);
        assertThat(right).isEqualTo(left).isEqualTo(CohortSummary.together(summaries));
        assertThat(left.parts()).isEqualTo(parts);
        assertThat(CohortSummary.builder()
                        .from(left)
                        .parts(1)
                        .doubles(whole.doubles())
                        .build())
                .isEqualTo(whole);
        assertThat(CohortSummaryFile.write(left.whole()))
                .isEqualTo(CohortSummaryFile.write(CohortSummary.together(
                        summaries.stream().map(CohortSummary::whole).toList())));
    }

    @Property(tries = 50)
    void aSummaryIsReadBackAsItWas(@ForAll("cohorts") List<Dossier> cohort) {
        CohortSummary summary = IN_GROUPS.summarise(cohort);
        assertThat(CohortSummaryFile.read(CohortSummaryFile.write(summary)).orElseThrow())
                .isEqualTo(summary);
    }

    /** Each text and each name of a generated dossier has a mark; ids are looked for as they are. */
    @Property(tries = 80)
    void noWordAndNoNameOfAnybodyIsInASummary(@ForAll("dossiers") Dossier dossier) {
        String summary = CohortSummaryFile.write(IN_GROUPS.summarise(List.of(dossier)));
        assertThat(summary).doesNotContain("#");
        Set<String> ids = new TreeSet<>();
        ids.add(dossier.patient().id().value());
        dossier.entries().forEach(entry -> {
            ids.add(entry.id().value());
            ids.add(entry.recorded().by().value());
        });
        assertThat(ids).noneMatch(id -> summary.contains("\"" + id + "\""));
    }

    @Example
    void theDossiersOfTheseLawsAreFullOfWords() {
        assertThat(sample().stream().filter(dossier -> hasWords(dossier))).hasSizeGreaterThan(60);
    }

    /** Nobody who looks at counts can tell that there is danger, or a measure. */
    @Property(tries = 80)
    void dangerAtHomeAndImposedMeasuresAreInNoCount(@ForAll("dossiers") Dossier dossier) {
        without(dossier, Set.of(DangerAtHome.class, ImposedMeasure.class))
                .ifPresent(less -> assertThat(IN_GROUPS.summarise(List.of(less)))
                        .isEqualTo(IN_GROUPS.summarise(List.of(dossier))));
    }

    @Property(tries = 80)
    void noQuestionSeesDangerAtHomeOrAnImposedMeasure(@ForAll("dossiers") Dossier dossier) {
        Cohort.shipped()
                .on(DAYS.get(1))
                .where(seen -> {
                    assertThat(seen.dangersAtHome()).isEmpty();
                    assertThat(seen.imposedMeasures()).isEmpty();
                    return true;
                })
                .summarise(List.of(dossier));
    }

    @Property(tries = 80)
    void onlyExperiencesThatTheTellerOpenedAreCounted(@ForAll("dossiers") Dossier dossier) {
        Dossier opened = dossier.forOwnProfessional();
        CohortSummary all = Cohort.shipped().on(DAYS.get(1)).summarise(List.of(dossier));
        CohortSummary some = Cohort.shipped().on(DAYS.get(1)).summarise(List.of(opened));
        if (opened.lastRecordedOn().isPresent()) {
            assertThat(all.groups())
                    .flatExtracting(GroupOnDay::experiences)
                    .isEqualTo(some.groups().stream()
                            .flatMap(group -> group.experiences().stream())
                            .toList());
        }
    }

    @Example
    void theseLawsSeeWhatTheyAreAbout() {
        assertThat(sample().stream()
                        .filter(dossier -> !dossier.dangersAtHome().isEmpty()
                                || !dossier.imposedMeasures().isEmpty()))
                .hasSizeGreaterThan(30);
        assertThat(sample().stream()
                        .filter(dossier -> without(dossier, Set.of(DangerAtHome.class, ImposedMeasure.class))
                                .filter(less -> !less.equals(dossier))
                                .isPresent()))
                .hasSizeGreaterThan(20);
        assertThat(sample().stream().filter(dossier -> dossier.current(Experience.class).stream()
                        .anyMatch(told -> dossier.keptToTheTeam().contains(told.id()))))
                .hasSizeGreaterThan(20);
        assertThat(sample().stream().filter(dossier -> dossier.current(Experience.class).stream()
                        .anyMatch(told -> !dossier.keptToTheTeam().contains(told.id()))))
                .hasSizeGreaterThan(5);
    }

    private static boolean hasWords(Dossier dossier) {
        return DossierFile.write(dossier).contains("#");
    }

    private static List<Dossier> sample() {
        var generator = Dossiers.any().generator(1000);
        Random random = new Random(20261129);
        return IntStream.range(0, 100)
                .mapToObj(i -> generator.next(random).value())
                .toList();
    }

    /** The dossier without entries of these kinds, where nothing names one of them. */
    private static Optional<Dossier> without(Dossier dossier, Set<Class<?>> kinds) {
        Set<EntryId> gone = new TreeSet<>();
        dossier.entries()
                .filter(entry -> kinds.stream().anyMatch(kind -> kind.isInstance(entry)))
                .map(Entry::id)
                .forEach(gone::add);
        Dossier.Builder less = Dossier.builder().from(dossier);
        EntryKind.all().forEach(kind -> keep(kind, gone, dossier, less));
        try {
            return Optional.of(less.build());
        } catch (InvalidValueException e) {
            return Optional.empty();
        }
    }

    private static <E extends Entry> void keep(
            EntryKind<E> kind, Set<EntryId> gone, Dossier dossier, Dossier.Builder less) {
        kind.put(
                kind.in(dossier).stream()
                        .filter(entry -> !gone.contains(entry.id()))
                        .toList(),
                less);
    }
}
