package nl.regie.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import nl.regie.caremodule.CareModule;
import nl.regie.caremodule.StatementId;
import nl.regie.entry.Language;
import nl.regie.finding.Finding;
import nl.regie.people.ClosedRecord;
import nl.regie.value.Several;

/**
 * What a dossier shows on a day.
 *
 * @param asOf the day
 * @param module the module that was read with
 * @param closed why nothing is proposed any more, where the patient has died
 * @param isReadInPart whether the dossier was read from a file of a newer version, of which not everything is known:
 *     what speaks against a finding may be among what was left out
 * @param isDangerAtHome whether danger at home stands: then its words propose nobody close by. It is in no finding
 * @param findings one for each statement that a rule evaluates, in the order of the module
 */
public record DossierEvaluation(
        LocalDate asOf,
        CareModule module,
        Optional<ClosedRecord> closed,
        boolean isReadInPart,
        boolean isDangerAtHome,
        List<Finding> findings) {
    /** Keeps the findings as they are. */
    public DossierEvaluation {
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(module, "module");
        Objects.requireNonNull(closed, "closed");
        findings = Several.copyOf(findings);
    }

    /**
     * The finding of one statement.
     *
     * @throws NoSuchElementException if no rule evaluates it
     */
    public Finding findingById(StatementId statement) {
        return findings.stream()
                .filter(finding -> finding.statement().equals(statement))
                .findAny()
                .orElseThrow(() -> new NoSuchElementException("No finding of " + statement + "."));
    }

    /** The evaluation in words, for care staff. */
    public EvaluationReport in(Language language) {
        return EvaluationReport.of(this, language);
    }
}
