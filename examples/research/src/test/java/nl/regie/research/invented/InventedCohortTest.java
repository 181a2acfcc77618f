package nl.regie.research.invented;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.regie.cohort.DossierLine;
import nl.regie.cohort.DossierLines;
import nl.regie.dossier.Dossier;
import nl.regie.entry.Entry;
import org.junit.jupiter.api.Test;

class InventedCohortTest {
    private static final InventedCohort COHORT = InventedCohort.of(World.usual(), 7);

    private static List<DossierLine> written(InventedCohort cohort, int patients) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        cohort.write(patients, out);
        List<DossierLine> lines = new ArrayList<>();
        DossierLines.of("invented.ndjson", new ByteArrayInputStream(out.toByteArray()))
                .forEachRemaining(lines::add);
        return lines;
    }

    @Test
    void whatIsWrittenIsReadBackWithoutAProblem() throws IOException {
        List<DossierLine> lines = written(COHORT, 520);
        assertThat(lines).hasSize(520).allMatch(line -> line.problems().isEmpty());
        assertThat(lines.stream().map(line -> line.reading().orElseThrow()))
                .containsExactlyElementsOf(COHORT.dossiers(520).toList());
    }

    @Test
    void theSameSeedGivesTheSameAndAnotherGivesAnother() {
        assertThat(InventedCohort.of(World.usual(), 7).dossier(3)).isEqualTo(COHORT.dossier(3));
        assertThat(COHORT.dossier(4)).isNotEqualTo(COHORT.dossier(3));
        assertThat(InventedCohort.of(World.usual(), 8).dossier(3).answers())
                .isNotEqualTo(COHORT.dossier(3).answers());
    }

    /** Nobody who comes upon a dossier of it takes it for somebody's. */
    @Test
    void itIsMarkedAsInventedInTheData() {
        COHORT.dossiers(100).forEach(dossier -> {
            assertThat(dossier.patient().id().value()).startsWith("invented-");
            assertThat(dossier.patient().name().orElseThrow().text()).startsWith("Verzonnen");
            assertThat(dossier.entries().map(Entry::recorded)).isNotEmpty().allMatch(recorded -> recorded.sourceRef()
                    .filter(source -> source.id().value().equals("invented"))
                    .isPresent());
        });
    }

    @Test
    void careGoesOnForYearsAndNotBeyondTheLastDay() {
        COHORT.dossiers(200).forEach(dossier -> {
            LocalDate last = dossier.lastRecordedOn().orElseThrow();
            LocalDate first = dossier.entries()
                    .map(entry -> entry.recorded().on())
                    .min(LocalDate::compareTo)
                    .orElseThrow();
            assertThat(last).isBeforeOrEqualTo(World.LAST_DAY).isAfter(first.plusYears(3));
        });
    }

    @Test
    void whatIsLookedForIsThereOften() {
        List<Dossier> dossiers = COHORT.dossiers(200).toList();
        assertThat(dossiers.stream().filter(dossier -> dossier.carePlans().size() > 4))
                .hasSizeGreaterThan(150);
        assertThat(dossiers.stream()
                        .filter(dossier -> !dossier.consultPreparations().isEmpty()))
                .hasSizeGreaterThan(180);
        assertThat(dossiers.stream()
                        .filter(dossier -> !dossier.carerWellbeings().isEmpty()))
                .hasSizeBetween(100, 180);
    }

    /** What an analysis finds was put in here and nowhere else. */
    @Test
    void itSharesNoClassWithWhatCountsIt() {
        var classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("nl.regie.research");
        String here = "nl.regie.research.invented";
        Stream.of("question", "report", "seen", "share")
                .map(name -> "nl.regie.research." + name)
                .forEach(other -> {
                    ArchRuleDefinition.noClasses()
                            .that()
                            .resideInAPackage(here)
                            .should()
                            .dependOnClassesThat()
                            .resideInAPackage(other)
                            .check(classes);
                    ArchRuleDefinition.noClasses()
                            .that()
                            .resideInAPackage(other)
                            .should()
                            .dependOnClassesThat()
                            .resideInAPackage(here)
                            .check(classes);
                });
        ArchRuleDefinition.noClasses()
                .that()
                .resideInAPackage(here)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("nl.regie.cohort", "nl.regie.mirror", "nl.regie.evaluation", "nl.regie.criterion")
                .check(classes);
    }

    @Test
    void anEffectThatLeavesNoChanceIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> World.usual().with(Effect.TRAINING, 0.6));
        assertThatIllegalArgumentException().isThrownBy(() -> World.usual().with(Effect.TRAINING, Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> COHORT.dossier(0));
    }
}
