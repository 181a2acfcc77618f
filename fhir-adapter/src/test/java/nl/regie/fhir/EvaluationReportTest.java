package nl.regie.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.regie.dossier.Dossier;
import nl.regie.entry.EntryId;
import nl.regie.evaluation.DossierEvaluation;
import nl.regie.evaluation.DossierEvaluator;
import nl.regie.fhir.vocabulary.Canonical;
import nl.regie.fhir.vocabulary.Codes;
import nl.regie.fhir.vocabulary.Extensions;
import nl.regie.fhir.vocabulary.R4;
import nl.regie.finding.ClaimFinding;
import nl.regie.finding.Finding;
import nl.regie.finding.Verdict;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.MeasureReport;
import org.hl7.fhir.r4.model.MeasureReport.MeasureReportGroupComponent;
import org.hl7.fhir.r4.model.StringType;
import org.junit.jupiter.api.Test;

class EvaluationReportTest {
    private final Dossier rich = RichDossier.makeOpen();
    private final DossierEvaluation evaluation =
            DossierEvaluator.shipped().evaluate(rich, LocalDate.parse("2026-01-31"));
    private final MeasureReport report =
            FhirExport.toMeasureReport(evaluation, rich.patient().id());

    @Test
    void eachFindingIsAGroupWithItsVerdictAndASentence() {
        assertThat(report.getGroup()).hasSameSizeAs(evaluation.findings());
        for (int i = 0; i < evaluation.findings().size(); i++) {
            Finding finding = evaluation.findings().get(i);
            MeasureReportGroupComponent group = report.getGroup().get(i);
            assertThat(group.getCode().getCodingFirstRep().getCode())
                    .isEqualTo(finding.statement().value());
            assertThat(Extensions.find(group, Canonical.VERDICT, Coding.class)
                            .flatMap(coding -> Codes.find(Verdict.class, coding)))
                    .contains(finding.verdict());
            assertThat(group.getCode().getText()).isNotBlank();
        }
    }

    @Test
    void eachClaimKeepsItsReasons() {
        for (int i = 0; i < evaluation.findings().size(); i++) {
            Finding finding = evaluation.findings().get(i);
            List<Extension> claims = report.getGroup().get(i).getExtensionsByUrl(Canonical.CLAIM);
            assertThat(claims).hasSameSizeAs(finding.claims());
            for (int c = 0; c < claims.size(); c++) {
                assertThat(Extensions.values(claims.get(c).getExtension(), "evidence", Identifier.class))
                        .extracting(Identifier::getValue)
                        .containsExactlyElementsOf(finding.claims().get(c).result().evidence().stream()
                                .map(EntryId::value)
                                .toList());
                assertThat(Extensions.values(claims.get(c).getExtension(), "open", Identifier.class))
                        .hasSameSizeAs(finding.claims().get(c).result().open());
                says(claims.get(c), finding.claims().get(c));
            }
        }
    }

    /** Of which statement it is, which claim, with which verdict, and what it says in words. */
    private void says(Extension written, ClaimFinding claim) {
        assertThat(Extensions.find(written, "statement", Coding.class).map(Coding::getCode))
                .contains(claim.statement().value());
        assertThat(Extensions.find(written, "code", StringType.class).map(StringType::getValue))
                .contains(claim.code().value());
        assertThat(Extensions.find(written, "verdict", Coding.class)
                        .flatMap(coding -> Codes.find(Verdict.class, coding)))
                .contains(claim.result().verdict());
        assertThat(Extensions.find(written, "says", StringType.class).map(StringType::getValue))
                .contains(evaluation
                        .module()
                        .statementById(claim.statement())
                        .claimById(claim.code())
                        .says()
                        .nl());
    }

    @Test
    void whatCannotBeToldIsSaidToBeSo() {
        Set<Verdict> verdicts =
                Set.copyOf(evaluation.findings().stream().map(Finding::verdict).toList());

        assertThat(verdicts).contains(Verdict.CANNOT_TELL);
        assertThat(R4.parser().encodeResourceToString(report)).contains("\"cannot-tell\"");
    }

    @Test
    void thereIsNoScore() {
        assertThat(report.getGroup()).noneMatch(group -> group.hasMeasureScore() || group.hasPopulation());
    }

    @Test
    void noExportOfADossierHoldsAnEvaluation() {
        assertThat(FhirExport.toJson(rich)).doesNotContain("MeasureReport", Canonical.VERDICT);
        assertThat(FhirExport.toTransaction(rich).json()).doesNotContain("MeasureReport", Canonical.VERDICT);
    }
}
