package nl.regie.cli;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import nl.regie.dossier.Dossier;
import nl.regie.entry.EntryId;
import nl.regie.entry.Language;
import nl.regie.evaluation.DossierEvaluation;
import nl.regie.evaluation.EvaluationReport;
import nl.regie.evaluation.ReportedClaim;
import nl.regie.evaluation.ReportedFinding;
import nl.regie.naming.WrittenDay;
import nl.regie.terminal.Letters;

/** An evaluation as a table as wide as the terminal; of a hundred columns where there is none. */
final class EvaluationTable {
    private static final int VERDICT = 14;
    private static final int BETWEEN = 6;

    /** On less, sentences of three columns would stand in letters. */
    private static final int NARROWEST = 72;

    private static final int WIDEST = 160;

    private final EvaluationReport report;
    private final Language language;
    private final Ids ids;
    private final int width;
    private final int ofStatement;
    private final int ofEvidence;
    private final HeadedText text = new HeadedText();

    private EvaluationTable(DossierEvaluation evaluation, Dossier dossier, Language language, Ids ids, int columns) {
        this.report = EvaluationReport.of(evaluation, dossier, language);
        this.language = language;
        this.ids = ids;
        this.width = Math.min(columns, WIDEST);
        int forWords = Math.max(NARROWEST, width) - VERDICT - BETWEEN;
        this.ofEvidence = forWords * 35 / 100;
        this.ofStatement = forWords - ofEvidence;
    }

    static HeadedText of(DossierEvaluation evaluation, Dossier dossier, Language language, Ids ids, int columns) {
        return new EvaluationTable(evaluation, dossier, language, ids, columns).write();
    }

    private HeadedText write() {
        String day = WrittenDay.of(report.asOf(), language);
        Letters.wrapped(
                        say("Wat het dossier laat zien op ", "What the dossier shows on ") + day + "  ("
                                + report.module().id() + " "
                                + report.module().version() + ")",
                        width)
                .forEach(text::heading);
        sentence(say(
                "Zichtbaar in het dossier is niet hetzelfde als goede zorg, en niet te zeggen is niet hetzelfde als niet gedaan.",
                "Visible in the dossier is not the same as good care, and cannot tell is not the same as not done."));
        report.closed().ifPresent(this::sentence);
        report.readInPart().ifPresent(this::sentence);
        line("");
        if (isWide()) {
            row(
                    say("Uitspraak", "Statement"),
                    say("In het dossier", "In the dossier"),
                    say("Waaraan te zien", "Shown by"),
                    true);
        }
        for (ReportedFinding finding : report.findings()) {
            rule();
            row(finding.title().toUpperCase(Locale.ROOT), finding.verdictName(), "", true);
            if (!isCriterion(finding)) {
                finding.claims().forEach(this::claim);
            }
        }
        rule();
        if (report.closed().isEmpty()) {
            line("");
            whatWouldHelp();
            line("");
            whatWouldChange();
        }
        return text;
    }

    private void claim(ReportedClaim claim) {
        row("  " + claim.says(), claim.verdictName(), named(claim.evidence(), claim.evidenceInWords()), false);
    }

    private void whatWouldHelp() {
        text.heading(say("Wat zou helpen", "What would help"));
        for (ReportedFinding finding : report.findings()) {
            List<ReportedClaim> missing = finding.claims().stream()
                    .filter(claim -> !claim.missing().isEmpty())
                    .toList();
            if (!isCriterion(finding) && !missing.isEmpty()) {
                line("");
                Letters.wrapped(finding.text(), width).forEach(this::line);
                for (ReportedClaim claim : missing) {
                    String open = claim.open().isEmpty()
                            ? ""
                            : " " + say("Nog open: ", "Still open: ") + named(claim.open(), claim.openInWords());
                    Letters.wrapped(String.join(" ", claim.missing()) + open, width - 2)
                            .forEach(part -> line("  " + part));
                }
            }
        }
    }

    /** Of what shows, and of what does not apply: once for each sentence, for most share one. */
    private void whatWouldChange() {
        report.findings().stream()
                .flatMap(finding -> finding.claims().stream())
                .filter(claim -> claim.missing().isEmpty())
                .collect(groupingBy(
                        ReportedClaim::verdictName, TreeMap::new, mapping(ReportedClaim::wouldChange, toSet())))
                .forEach((verdict, sentences) -> sentences.forEach(
                        sentence -> Letters.wrapped(say("Bij ‘", "With ‘") + verdict + "’: " + sentence, width)
                                .forEach(this::line)));
    }

    /** A criterion is told by its clauses. */
    private boolean isCriterion(ReportedFinding finding) {
        return report.findings().stream()
                .anyMatch(other ->
                        other.partOf().filter(finding.statement()::equals).isPresent());
    }

    private void row(String statement, String verdict, String evidence, boolean isHeading) {
        if (!isWide()) {
            below(statement, verdict, evidence, isHeading);
            return;
        }
        String indent = statement.startsWith("  ") ? "  " : "";
        List<String> left = Letters.wrapped(statement.strip(), ofStatement - indent.length());
        List<String> middle = Letters.wrapped(verdict, VERDICT);
        List<String> right = Letters.wrapped(evidence, ofEvidence);
        int deepest = Math.max(left.size(), Math.max(middle.size(), right.size()));
        for (int i = 0; i < deepest; i++) {
            String first = i < left.size() ? indent + left.get(i) : "";
            String second = i < middle.size() ? middle.get(i) : "";
            String third = i < right.size() ? right.get(i) : "";
            text.line(
                    (Letters.padded(first, ofStatement) + " | " + Letters.padded(second, VERDICT) + " | " + third)
                            .stripTrailing(),
                    isHeading);
        }
    }

    private boolean isWide() {
        return width >= NARROWEST;
    }

    /** Where there is no room for columns: the statement, and below it what is said of it. */
    private void below(String statement, String verdict, String evidence, boolean isHeading) {
        String indent = statement.startsWith("  ") ? "  " : "";
        indented(indent, statement.strip(), isHeading);
        indented(indent + "  ", verdict, isHeading);
        if (!evidence.isEmpty()) {
            indented(indent + "  ", say("Waaraan te zien: ", "Shown by: ") + evidence, isHeading);
        }
    }

    private void indented(String indent, String sentence, boolean isHeading) {
        Letters.wrapped(sentence, width - indent.length()).forEach(part -> text.line(indent + part, isHeading));
    }

    private void sentence(String sentence) {
        Letters.wrapped(sentence, width).forEach(this::line);
    }

    private void rule() {
        line(
                isWide()
                        ? "-".repeat(ofStatement) + "-+-" + "-".repeat(VERDICT) + "-+-" + "-".repeat(ofEvidence)
                        : "-".repeat(width));
    }

    private void line(String line) {
        text.line(line);
    }

    private String say(String nl, String en) {
        return language == Language.NL ? nl : en;
    }

    private String named(List<EntryId> named, List<String> words) {
        return ids.behind(String.join("; ", words), named);
    }
}
