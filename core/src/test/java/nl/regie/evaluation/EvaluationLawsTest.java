package nl.regie.evaluation;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomGenerator;
import nl.regie.day.DayView;
import nl.regie.dossier.Dossier;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.entry.Language;
import nl.regie.entry.Part;
import nl.regie.finding.ClaimFinding;
import nl.regie.finding.Finding;
import nl.regie.finding.Verdict;
import nl.regie.generators.Dossiers;
import nl.regie.generators.Floor;
import nl.regie.json.StrictJson;
import nl.regie.voice.Voices;
import org.junit.jupiter.api.Tag;

@Tag("thorough")
@net.jqwik.api.Tag("thorough")
class EvaluationLawsTest {
    private static final DossierEvaluator EVALUATOR = DossierEvaluator.shipped();

    /** Whether somebody was told what they can still choose: nothing in a dossier can show that they were not. */
    private static final String CHOICE_THAT_REMAINS =
            "criterion/safe-care/another-professional#choice-that-remains-is-told";

    @Provide
    Arbitrary<Dossier> dossiers() {
        return Dossiers.any();
    }

    @Property
    void theSameDossierGivesTheSameAnswer(@ForAll("dossiers") Dossier dossier) {
        assertThat(EVALUATOR.evaluate(dossier, today(dossier))).isEqualTo(EVALUATOR.evaluate(dossier, today(dossier)));
    }

    @Property
    void theOrderOfEntriesDoesNotMatter(@ForAll("dossiers") Dossier dossier, @ForAll Random random) {
        List<Finding> found = EVALUATOR.evaluate(dossier, today(dossier)).findings();
        List<Finding> again =
                EVALUATOR.evaluate(shuffled(dossier, random), today(dossier)).findings();
        assertThat(again.stream().map(EvaluationLawsTest::withoutOrder))
                .isEqualTo(found.stream().map(EvaluationLawsTest::withoutOrder).toList());
    }

    @Property
    void whatWasRecordedLaterIsIgnored(@ForAll("dossiers") Dossier dossier) {
        Set<LocalDate> days =
                dossier.entries().map(entry -> entry.recorded().on()).collect(toSet());
        for (LocalDate day : days) {
            assertThat(EVALUATOR.evaluate(dossier, day)).isEqualTo(EVALUATOR.evaluate(dossier.asOf(day), day));
        }
        Floor.under("something was recorded later", days.size() > 1, 30);
    }

    @Property
    void evidenceIsCurrentOrStandsInItsTellersOwnVoiceAndIsNeitherErasedNorInError(
            @ForAll("dossiers") Dossier dossier) {
        Set<EntryId> current = Stream.concat(
                        dossier.current(Entry.class).stream(),
                        Voices.in(DayView.ofWhole(dossier)).standing(Entry.class).stream())
                .flatMap(entry ->
                        Stream.concat(Stream.of(entry.id()), entry.parts().map(Part::id)))
                .collect(toSet());
        DossierEvaluation evaluation = EVALUATOR.evaluate(dossier, today(dossier));
        for (Finding finding : evaluation.findings()) {
            assertThat(evaluation.findingById(finding.statement())).isEqualTo(finding);
            for (ClaimFinding claim : finding.claims()) {
                assertThat(current)
                        .containsAll(claim.result().evidence())
                        .containsAll(claim.result().open());
            }
        }
        Floor.under(
                "something is evidence, and something no longer holds",
                evaluation.findings().stream()
                                .flatMap(finding -> finding.claims().stream())
                                .anyMatch(claim -> !claim.result().evidence().isEmpty())
                        && (dossier.entries()
                                        .anyMatch(entry -> !dossier.versions().isCurrent(entry))
                                || !dossier.tombstones().isEmpty()),
                20);
    }

    @Property
    void aReportCanBeReadInBothLanguages(@ForAll("dossiers") Dossier dossier) {
        for (Language language : Language.values()) {
            EvaluationReport report =
                    EVALUATOR.evaluate(dossier, today(dossier)).in(language);
            assertThat(StrictJson.read(report.toJson(), EvaluationReport.class).orElseThrow())
                    .isEqualTo(report);
        }
    }

    /**
     * Laws prove something only where the generated dossiers show every claim in several ways. Against many a key
     * element nothing can speak, so there two ways are enough.
     */
    @Example
    void generatedDossiersShowEachClaimInManyWays() {
        Map<String, Set<Verdict>> seen = new TreeMap<>();
        RandomGenerator<Dossier> generator = Dossiers.any().generator(1000);
        Random random = new Random(20261122);
        for (int i = 0; i < 600; i++) {
            Dossier dossier = generator.next(random).value();
            for (Finding finding : EVALUATOR.evaluate(dossier, today(dossier)).findings()) {
                finding.claims().forEach(claim -> seen.computeIfAbsent(
                                claim.statement() + "#" + claim.code(), none -> EnumSet.noneOf(Verdict.class))
                        .add(claim.result().verdict()));
            }
        }
        assertThat(seen).hasSizeGreaterThan(40).allSatisfy((claim, verdicts) -> {
            if (claim.startsWith("key-element/")) {
                assertThat(verdicts)
                        .as(claim)
                        .containsAnyOf(Verdict.CANNOT_TELL, Verdict.NOT_APPLICABLE)
                        .hasSizeGreaterThanOrEqualTo(2);
            } else {
                assertThat(verdicts)
                        .as(claim)
                        .contains(Verdict.CANNOT_TELL)
                        .matches(shown -> shown.contains(Verdict.NOT_MET) != claim.equals(CHOICE_THAT_REMAINS))
                        .hasSizeGreaterThanOrEqualTo(4);
            }
        });
    }

    static LocalDate today(Dossier dossier) {
        return dossier.lastRecordedOn().orElse(LocalDate.of(2026, 1, 1));
    }

    /** What was found, with evidence as sets: the order in which it is told follows the dossier. */
    private static List<Object> withoutOrder(Finding finding) {
        List<Object> parts = new ArrayList<>(List.of(finding.statement(), finding.verdict()));
        for (ClaimFinding claim : finding.claims()) {
            parts.addAll(List.of(
                    claim.code(),
                    claim.result().verdict(),
                    Set.copyOf(claim.result().evidence()),
                    Set.copyOf(claim.result().open())));
        }
        return parts;
    }

    private static Dossier shuffled(Dossier dossier, Random random) {
        return Dossier.builder()
                .from(dossier)
                .closeOnes(shuffled(dossier.closeOnes(), random))
                .answers(shuffled(dossier.answers(), random))
                .appraisals(shuffled(dossier.appraisals(), random))
                .selfDirections(shuffled(dossier.selfDirections(), random))
                .experiences(shuffled(dossier.experiences(), random))
                .carePlans(shuffled(dossier.carePlans(), random))
                .contactAgreements(shuffled(dossier.contactAgreements(), random))
                .supportRecords(shuffled(dossier.supportRecords(), random))
                .involvementAgreements(shuffled(dossier.involvementAgreements(), random))
                .carerWellbeings(shuffled(dossier.carerWellbeings(), random))
                .suggestions(shuffled(dossier.suggestions(), random))
                .requests(shuffled(dossier.requests(), random))
                .sharedDecisions(shuffled(dossier.sharedDecisions(), random))
                .progressReviews(shuffled(dossier.progressReviews(), random))
                .representations(shuffled(dossier.representations(), random))
                .imposedMeasures(shuffled(dossier.imposedMeasures(), random))
                .closeOneConcerns(shuffled(dossier.closeOneConcerns(), random))
                .dangersAtHome(shuffled(dossier.dangersAtHome(), random))
                .signallingPlans(shuffled(dossier.signallingPlans(), random))
                .agreedLimits(shuffled(dossier.agreedLimits(), random))
                .consultPreparations(shuffled(dossier.consultPreparations(), random))
                .preparationReadings(shuffled(dossier.preparationReadings(), random))
                .visitDecisions(shuffled(dossier.visitDecisions(), random))
                .visitSummaries(shuffled(dossier.visitSummaries(), random))
                .annotations(shuffled(dossier.annotations(), random))
                .build();
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }
}
