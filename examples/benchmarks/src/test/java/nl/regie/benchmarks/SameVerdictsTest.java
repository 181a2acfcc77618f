package nl.regie.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.regie.dossier.Dossier;
import nl.regie.generators.Dossiers;

/** The same twelve clauses: Drools and Regie give the same verdict on each, on any dossier and any day. */
class SameVerdictsTest {
    private static final Path FOLDER = Path.of(System.getProperty("regie.root"), "examples", "dossiers");
    private static final DroolsEvaluator DROOLS = DroolsEvaluator.compiled();

    @Provide
    static Arbitrary<Dossier> dossiers() {
        return Dossiers.any();
    }

    @Property(tries = 2000)
    void droolsAndRegieAgreeOnAnyDossier(
            @ForAll("dossiers") Dossier dossier, @ForAll @IntRange(min = -24, max = 36) int months) {
        LocalDate last = dossier.lastRecordedOn().orElse(LocalDate.EPOCH);
        agree("a generated dossier", dossier, last.plusMonths(months));
    }

    @Example
    void droolsAndRegieAgreeOnWhatIsMeasured() {
        List<String> names = Sample.namesIn(FOLDER);
        assertThat(names).contains("gerrit");
        for (String name : names) {
            Sample sample = Sample.read(FOLDER, name);
            agree(name, sample.dossier(), sample.day());
        }
    }

    private static void agree(String name, Dossier dossier, LocalDate day) {
        assertThat(DROOLS.evaluate(dossier, day)).as(name).hasSize(12).isEqualTo(Clauses.of(dossier, day));
    }
}
