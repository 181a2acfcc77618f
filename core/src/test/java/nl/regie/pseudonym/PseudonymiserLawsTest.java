package nl.regie.pseudonym;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import nl.regie.entry.EntryId;
import nl.regie.entry.Note;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.entry.PersonName;
import nl.regie.entry.SourceId;
import nl.regie.evaluation.DossierEvaluator;
import nl.regie.finding.ClaimFinding;
import nl.regie.generators.Dossiers;
import nl.regie.generators.ValueTypes;

/** Of no dossier anything is left that says who it is, and what it shows stays the same. */
@net.jqwik.api.Tag("thorough")
@org.junit.jupiter.api.Tag("thorough")
class PseudonymiserLawsTest {
    private static final byte[] KEY = "a key of these tests, and of nothing else".getBytes(StandardCharsets.UTF_8);

    /** A short id, such as 7, can stand elsewhere as a number. */
    private static final int SHORT = 8;

    private static final Pseudonymiser ALL = Pseudonymiser.withKey(KEY);
    private static final LocalDate DAY = LocalDate.of(2030, 1, 1);

    @Provide
    Arbitrary<Dossier> dossiers() {
        return Dossiers.any();
    }

    /** Each text and name of a generated dossier has a mark; ids and days are looked for as they are. */
    @Property(tries = 100)
    void noWordNoNameAndNoIdIsLeft(@ForAll("dossiers") Dossier dossier) {
        String written = DossierFile.write(made(ALL, dossier));
        assertThat(written).doesNotContain("#");
        Set<String> ids = ids(dossier);
        assertThat(ids).isNotEmpty().doesNotContainAnyElementsOf(ids(made(ALL, dossier)));
        assertThat(ids.stream().filter(id -> id.length() > SHORT)).noneMatch(written::contains);
        assertThat(DossierFile.read(written).orElseThrow()).isEqualTo(made(ALL, dossier));
    }

    /** With the days kept: a period of months can be a day longer or shorter elsewhere in the year. */
    @Property(tries = 100)
    void anEvaluationHasTheSameVerdicts(@ForAll("dossiers") Dossier dossier) {
        assertThat(verdicts(made(ALL.keepingDays(), dossier))).isEqualTo(verdicts(dossier));
    }

    @Property(tries = 100)
    void eachDistanceBetweenDaysStays(@ForAll("dossiers") Dossier dossier) {
        List<LocalDate> before = days(dossier);
        List<LocalDate> after = days(made(ALL, dossier));
        int back = ALL.daysBack(dossier.patient().id());
        assertThat(back).isBetween(1, 365);
        assertThat(after).hasSameSizeAs(before);
        for (int i = 0; i < before.size(); i++) {
            assertThat(ChronoUnit.DAYS.between(after.get(i), before.get(i))).isEqualTo(back);
        }
    }

    @Example
    void theDossiersOfTheseLawsAreFullOfWords() {
        var generator = Dossiers.any().generator(1000);
        Random random = new Random(20261129);
        assertThat(IntStream.range(0, 100)
                        .mapToObj(i -> generator.next(random).value())
                        .filter(dossier -> DossierFile.write(dossier).contains("#")))
                .hasSizeGreaterThan(60);
    }

    @Example
    void whatIsKeptIsNamedFieldByField() {
        Dossier dossier = example();
        Dossier kept = made(ALL.keeping(List.of("Answer.inOwnWords", "Patient.name")), dossier);
        assertThat(kept.patient().name()).isEqualTo(dossier.patient().name()).isPresent();
        assertThat(kept.answers().stream().flatMap(answer -> answer.inOwnWords().stream()))
                .containsExactlyElementsOf(dossier.answers().stream()
                        .flatMap(answer -> answer.inOwnWords().stream())
                        .toList())
                .isNotEmpty();
        assertThat(kept.professionals())
                .allSatisfy(professional -> assertThat(professional.name()).isEmpty());
        for (String none : List.of("words", "Goal.inOwnWord", "Patient.id", "Recorded.on")) {
            assertThatIllegalArgumentException().isThrownBy(() -> ALL.keeping(List.of(none)));
        }
    }

    /** Everything that is left out can be kept by name, and nothing else can. */
    @Property(tries = 100)
    void withEachFieldKeptNothingIsLeftOut(@ForAll("dossiers") Dossier dossier) {
        Dossier kept = made(ALL.keeping(Pseudonymiser.fieldsToKeep()), dossier);
        assertThat(DossierFile.write(kept)).doesNotContain("weggelaten", "urn:x-regie:");
        assertThat(words(kept)).isEqualTo(words(dossier));
    }

    private static List<Object> words(Dossier dossier) {
        return ValueTypes.leaves(dossier, Dossier.class)
                .filter(leaf -> leaf instanceof OwnWords || leaf instanceof Note || leaf instanceof PersonName)
                .toList();
    }

    @Example
    void theSameKeyGivesTheSameNamesAndAnotherGivesOthers() {
        Dossier dossier = example();
        byte[] other = KEY.clone();
        other[0]++;
        assertThat(made(Pseudonymiser.withKey(KEY), dossier)).isEqualTo(made(ALL, dossier));
        assertThat(made(Pseudonymiser.withKey(other), dossier).patient().id())
                .isNotEqualTo(made(ALL, dossier).patient().id());
        assertThatIllegalArgumentException().isThrownBy(() -> Pseudonymiser.withKey(Arrays.copyOf(KEY, 31)));
        assertThat(ALL).hasToString("Pseudonymiser");
    }

    @Example
    void whoObjectedIsLeftOut() {
        Dossier dossier = example();
        assertThat(ALL.leavingOut(List.of(dossier.patient().id())).pseudonymised(dossier))
                .isEmpty();
        assertThat(ALL.leavingOut(List.of(PersonId.of("somebody-else"))).pseudonymised(dossier))
                .isPresent();
    }

    private static Dossier example() {
        String json;
        try {
            json = Files.readString(
                    Path.of(System.getProperty("regie.root", ".."), "examples", "dossiers", "naima.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return DossierFile.read(json).orElseThrow();
    }

    private static Dossier made(Pseudonymiser pseudonymiser, Dossier dossier) {
        return pseudonymiser.pseudonymised(dossier).orElseThrow();
    }

    private static List<String> verdicts(Dossier dossier) {
        return DossierEvaluator.shipped().evaluate(dossier, DAY).findings().stream()
                .flatMap(finding -> Stream.concat(
                        Stream.of(finding.statement() + " " + finding.verdict()),
                        finding.claims().stream().map(PseudonymiserLawsTest::verdict)))
                .toList();
    }

    private static String verdict(ClaimFinding claim) {
        return claim.statement() + "#" + claim.code() + " " + claim.result().verdict();
    }

    private static Set<String> ids(Dossier dossier) {
        Set<String> ids = new TreeSet<>();
        ValueTypes.leaves(dossier, Dossier.class).forEach(leaf -> {
            if (leaf instanceof PersonId || leaf instanceof EntryId || leaf instanceof SourceId) {
                ids.add(leaf.toString());
            }
        });
        return ids;
    }

    private static List<LocalDate> days(Dossier dossier) {
        List<LocalDate> days = new ArrayList<>();
        ValueTypes.leaves(dossier, Dossier.class).forEach(leaf -> {
            if (leaf instanceof LocalDate day) {
                days.add(day);
            }
        });
        return days;
    }
}
