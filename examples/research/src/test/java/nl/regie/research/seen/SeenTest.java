package nl.regie.research.seen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import nl.regie.evaluation.DossierEvaluator;
import nl.regie.people.Death;
import nl.regie.people.Patient;
import org.junit.jupiter.api.Test;

/** What is seen in the invented cases, counted by hand in their files. */
class SeenTest {
    private static final LocalDate DAY = LocalDate.of(2028, 1, 1);

    static Dossier example(String name) {
        try {
            return DossierFile.read(Files.readAllBytes(
                            Path.of(System.getProperty("regie.root"), "examples", "dossiers", name + ".json")))
                    .orElseThrow();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void thePlanOfGerritWasWordedByHimAndGoesOn() {
        assertThat(Seen.in(example("gerrit-year"), 1, DAY).plans())
                .containsExactly(new PlanSeen(
                        1, LocalDate.of(2026, 10, 5), true, PlanSeen.Ending.GOES_ON, Optional.empty(), 453));
    }

    @Test
    void theVisitOfGerritWasPreparedAndHisTopicWasReached() {
        assertThat(Seen.in(example("gerrit-year"), 1, DAY).visits())
                .containsExactly(new VisitSeen(1, LocalDate.of(2027, 7, 5), true, 1, 1, 1));
    }

    @Test
    void aHalfYearCountsOnlyWhereItIsWholeAndACloseOneWasKnownFromItsFirstDay() {
        assertThat(Seen.in(example("gerrit-year"), 1, DAY).halfYears())
                .as("his daughter is known since 5 October 2026, and nobody wrote how she is")
                .containsExactly(
                        new HalfYearSeen(1, LocalDate.of(2027, 1, 1), false),
                        new HalfYearSeen(1, LocalDate.of(2027, 7, 1), false));
        assertThat(Seen.in(example("gerrit-year"), 1, DAY.minusDays(2)).halfYears())
                .hasSize(1);
    }

    @Test
    void whatWasRecordedLaterIsNotSeen() {
        assertThat(Seen.in(example("gerrit-year"), 1, LocalDate.of(2027, 7, 4)).visits())
                .isEmpty();
        assertThat(Seen.in(example("gerrit-year"), 1, LocalDate.of(2026, 1, 1)).plans())
                .isEmpty();
    }

    @Test
    void eachStatementHasOneVerdict() {
        DossierEvaluator evaluator = DossierEvaluator.shipped();
        assertThat(Seen.in(example("gerrit"), 1, DAY).verdicts(evaluator))
                .extracting(VerdictSeen::statement)
                .doesNotHaveDuplicates()
                .hasSize(50);
    }

    @Test
    void eachEntryThatHoldsIsUsedInOneWayOrNot() {
        Dossier naima = example("naima");
        List<UseSeen> uses = Seen.in(naima, 1, DAY).uses(DossierEvaluator.shipped());
        assertThat(uses)
                .filteredOn(use -> use.kind().equals("answers"))
                .singleElement()
                .satisfies(use -> assertThat(use.entries())
                        .isEqualTo(
                                naima.current(nl.regie.diagnosis.Answer.class).size()));
        assertThat(uses.stream().mapToInt(UseSeen::byClaims).sum()).isPositive();
        assertThat(uses.stream().mapToInt(UseSeen::byOthers).sum()).isPositive();
        assertThat(uses.stream().mapToInt(UseSeen::byPages).sum()).isPositive();
        assertThat(uses.stream().mapToInt(UseSeen::unused).sum()).isPositive();
        assertThat(uses).extracting(UseSeen::kind).doesNotContain("dangersAtHome", "imposedMeasures");
    }

    @Test
    void nothingIsSeenOfARecordThatWasClosed() {
        Dossier gerrit = example("gerrit-year");
        Dossier closed = Dossier.builder()
                .from(gerrit)
                .patient(Patient.builder()
                        .from(gerrit.patient())
                        .death(Death.builder().on(LocalDate.of(2027, 12, 1)).build())
                        .build())
                .build();
        Seen seen = Seen.in(closed, 1, DAY);
        assertThat(seen.plans()).isEmpty();
        assertThat(seen.visits()).isEmpty();
        assertThat(seen.halfYears()).isEmpty();
        assertThat(seen.verdicts(DossierEvaluator.shipped())).isEmpty();
        assertThat(seen.uses(DossierEvaluator.shipped())).isEmpty();
    }
}
