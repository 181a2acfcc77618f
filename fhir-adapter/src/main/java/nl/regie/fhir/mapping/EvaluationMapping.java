package nl.regie.fhir.mapping;

import java.util.List;
import nl.regie.caremodule.CareModule;
import nl.regie.entry.Language;
import nl.regie.entry.PersonId;
import nl.regie.evaluation.DossierEvaluation;
import nl.regie.evaluation.ReportedFinding;
import nl.regie.fhir.vocabulary.Canonical;
import nl.regie.fhir.vocabulary.Codes;
import nl.regie.fhir.vocabulary.FhirDays;
import nl.regie.fhir.vocabulary.Outbound;
import nl.regie.finding.ClaimFinding;
import nl.regie.finding.Finding;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.MeasureReport;
import org.hl7.fhir.r4.model.MeasureReport.MeasureReportGroupComponent;
import org.hl7.fhir.r4.model.MeasureReport.MeasureReportStatus;
import org.hl7.fhir.r4.model.MeasureReport.MeasureReportType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;

/**
 * What a dossier shows → MeasureReport, a group for each statement. There is no score and no total: the verdict is an
 * extension, and so are the claims with the entries that they rest on, for a verdict without its reasons is an opinion.
 * The text of a group is the verdict in a sentence, which for some statements says what it must never be a reason for.
 */
public final class EvaluationMapping {
    private EvaluationMapping() {}

    public static MeasureReport write(DossierEvaluation evaluation, PersonId patient) {
        CareModule module = evaluation.module();
        MeasureReport report = new MeasureReport()
                .setStatus(MeasureReportStatus.COMPLETE)
                .setType(MeasureReportType.INDIVIDUAL)
                .setMeasure(Canonical.BASE + "Measure/" + module.id() + "|" + module.version())
                .setSubject(new Reference().setType("Patient").setIdentifier(Outbound.identifier(patient)));
        report.getPeriod().setEndElement(FhirDays.dateTime(evaluation.asOf()));
        List<ReportedFinding> inWords = evaluation.in(Language.NL).findings();
        for (int i = 0; i < evaluation.findings().size(); i++) {
            Finding finding = evaluation.findings().get(i);
            MeasureReportGroupComponent group = report.addGroup();
            write(finding, module, group);
            group.getCode().setText(inWords.get(i).text());
        }
        return report;
    }

    private static void write(Finding finding, CareModule module, MeasureReportGroupComponent group) {
        group.setCode(new CodeableConcept(new Coding(
                Canonical.STATEMENT,
                finding.statement().value(),
                module.statementById(finding.statement()).title().nl())));
        group.addExtension(Canonical.VERDICT, Codes.coding(finding.verdict()));
        finding.claims().forEach(claim -> group.addExtension(write(claim, module)));
    }

    private static Extension write(ClaimFinding claim, CareModule module) {
        Extension extension = new Extension(Canonical.CLAIM);
        extension.addExtension(
                "statement",
                new Coding()
                        .setSystem(Canonical.STATEMENT)
                        .setCode(claim.statement().value()));
        extension.addExtension("code", new StringType(claim.code().value()));
        extension.addExtension("verdict", Codes.coding(claim.result().verdict()));
        extension.addExtension(
                "says",
                new StringType(module.statementById(claim.statement())
                        .claimById(claim.code())
                        .says()
                        .nl()));
        claim.result().evidence().forEach(entry -> extension.addExtension("evidence", Outbound.identifier(entry)));
        claim.result().open().forEach(entry -> extension.addExtension("open", Outbound.identifier(entry)));
        return extension;
    }
}
