package nl.regie.research.seen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
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
import net.jqwik.api.ShrinkingMode;
import nl.regie.caremodule.CareModule;
import nl.regie.cohort.Cohort;
import nl.regie.cohort.CohortSummary;
import nl.regie.consult.VisitSummary;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import nl.regie.entry.InvalidValueException;
import nl.regie.entry.Language;
import nl.regie.evaluation.DossierEvaluator;
import nl.regie.generators.Dossiers;
import nl.regie.mirror.SmallCells;
import nl.regie.people.Confidence;
import nl.regie.research.report.Share;
import nl.regie.research.report.ShareReport;

/**
 * Generated dossiers have a mark in every text and every name. No output holds one, or an id of anybody; and what is
 * never counted changes no output.
 */
class PlantedWordsLawsTest {
    private static final LocalDate DAY = LocalDate.of(2030, 1, 1);
    /** Shorter ids can be a number or a word of ours by chance. */
    private static final int LONG_ENOUGH = 4;

    private static final DossierEvaluator EVALUATOR = DossierEvaluator.shipped();

    @Provide
    Arbitrary<Dossier> dossiers() {
        return Dossiers.any();
    }

    private static String outputs(Dossier dossier) {
        Seen seen = Seen.in(dossier, 1, DAY);
        CohortSummary summary = Cohort.shipped().on(DAY).summarise(List.of(dossier));
        ShareReport report = ShareReport.of(summary, CareModule.shipped(), SmallCells.hidden(), Language.EN);
        return String.join(
                "\n",
                PlanSeen.TABLE.csv(seen.plans().stream()),
                VisitSeen.TABLE.csv(seen.visits().stream()),
                HalfYearSeen.TABLE.csv(seen.halfYears().stream()),
                VerdictSeen.TABLE.csv(seen.verdicts(EVALUATOR).stream()),
                UseSeen.TABLE.csv(seen.uses(EVALUATOR).stream()),
                Share.TABLE.csv(
                        report.shares().filter(share -> !share.subject().kind().equals("claim"))),
                report.text());
    }

    @Property(tries = 25, shrinking = ShrinkingMode.OFF)
    void noWordNoNameAndNoIdIsInAnyOutput(@ForAll("dossiers") Dossier dossier) {
        String outputs = outputs(dossier);
        assertThat(outputs.replace("#", "")).isEqualTo(outputs);
        Set<String> ids = new TreeSet<>();
        ids.add(dossier.patient().id().value());
        dossier.entries().forEach(entry -> {
            ids.add(entry.id().value());
            ids.add(entry.recorded().by().value());
        });
        Set<String> cells = new TreeSet<>(List.of(outputs.split("[,\\r\\n\"]+", -1)));
        assertThat(ids.stream().filter(id -> id.length() > LONG_ENOUGH)).noneMatch(cells::contains);
    }

    @Property(tries = 25, shrinking = ShrinkingMode.OFF)
    void dangerAtHomeAndImposedMeasuresChangeNoOutput(@ForAll("dossiers") Dossier dossier) {
        without(dossier).ifPresent(less -> assertThat(outputs(less)).isEqualTo(outputs(dossier)));
    }

    /** Also the ones that only name it: there, where something leans on it, nothing is left of it either. */
    @Property(tries = 25, shrinking = ShrinkingMode.OFF)
    void whatTheTellerKeepsToTheTeamChangesNoRow(@ForAll("dossiers") Dossier dossier) {
        Seen all = Seen.in(dossier, 1, DAY);
        Seen open = Seen.in(dossier.forOwnProfessional(), 1, DAY);
        assertThat(all.plans()).isEqualTo(open.plans());
        assertThat(all.visits()).isEqualTo(open.visits());
        assertThat(all.halfYears()).isEqualTo(open.halfYears());
        assertThat(all.verdicts(EVALUATOR)).isEqualTo(open.verdicts(EVALUATOR));
        assertThat(all.uses(EVALUATOR)).isEqualTo(open.uses(EVALUATOR));
    }

    @Property(tries = 25, shrinking = ShrinkingMode.OFF)
    void aVisitThatWasToldInConfidenceIsNotSeen(@ForAll("dossiers") Dossier dossier) {
        List<VisitSummary> open = dossier.visitSummaries().stream()
                .filter(summary -> summary.confidence()
                        .filter(Confidence.IN_CONFIDENCE::equals)
                        .isEmpty())
                .toList();
        try {
            Dossier less = Dossier.builder().from(dossier).visitSummaries(open).build();
            assertThat(Seen.in(dossier, 1, DAY).visits().size())
                    .isLessThanOrEqualTo(Seen.in(less, 1, DAY).visits().size());
        } catch (InvalidValueException e) {
            // Something names one of them: another dossier shows it.
        }
    }

    @Example
    void theseLawsSeeWhatTheyAreAbout() {
        List<Dossier> sample = sample();
        assertThat(sample.stream().filter(dossier -> DossierFile.write(dossier).contains("#")))
                .hasSizeGreaterThan(60);
        assertThat(sample.stream()
                        .flatMap(Dossier::entries)
                        .filter(entry -> entry.id().value().length() > LONG_ENOUGH))
                .hasSizeGreaterThan(100);
        assertThat(sample.stream().filter(dossier -> without(dossier)
                        .filter(less -> !less.equals(dossier))
                        .isPresent()))
                .hasSizeGreaterThan(20);
        assertThat(sample.stream().filter(dossier -> !dossier.keptToTheTeam().isEmpty()))
                .hasSizeGreaterThan(20);
        assertThat(sample.stream()
                        .filter(dossier -> !Seen.in(dossier, 1, DAY).plans().isEmpty()))
                .hasSizeGreaterThan(20);
        assertThat(sample.stream()
                        .filter(dossier -> !Seen.in(dossier, 1, DAY).visits().isEmpty()))
                .hasSizeGreaterThan(5);
        assertThat(sample.stream()
                        .flatMap(dossier -> dossier.visitSummaries().stream())
                        .filter(summary -> summary.confidence()
                                .filter(Confidence.IN_CONFIDENCE::equals)
                                .isPresent()))
                .hasSizeGreaterThan(5);
    }

    private static List<Dossier> sample() {
        var generator = Dossiers.any().generator(1000);
        Random random = new Random(20261129);
        return IntStream.range(0, 100)
                .mapToObj(i -> generator.next(random).value())
                .toList();
    }

    /** The dossier without danger at home and imposed measures, where nothing names one of them. */
    private static Optional<Dossier> without(Dossier dossier) {
        try {
            return Optional.of(Dossier.builder()
                    .from(dossier)
                    .dangersAtHome(List.of())
                    .imposedMeasures(List.of())
                    .build());
        } catch (InvalidValueException e) {
            return Optional.empty();
        }
    }
}
