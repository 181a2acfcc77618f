package nl.regie.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regie.day.DayView;
import nl.regie.dossier.Dossier;
import nl.regie.entry.EntryId;
import nl.regie.entry.Language;
import nl.regie.json.StrictJson;
import nl.regie.naming.Naming;
import nl.regie.style.AlwaysWritten;
import nl.regie.style.WholeFile;
import nl.regie.value.RegieValue;
import nl.regie.voice.Voices;
import org.immutables.value.Value;

/** An evaluation in words of one language, as it is written to JSON. */
@WholeFile
@Value.Immutable
public interface EvaluationReport extends RegieValue {
    /** The day of the evaluation. */
    LocalDate asOf();

    /** The module that was read with. */
    ReportedModule module();

    /** That the patient has died, where that is so: then nothing is proposed any more. */
    Optional<String> closed();

    /** That the dossier was read in part, where that is so: a finding may be too favourable then. */
    Optional<String> readInPart();

    /** What was found, in the order of the module. */
    @AlwaysWritten
    List<ReportedFinding> findings();

    /** What was read back to the patient, and what the patient said of it. For care staff only. */
    @Value.Redacted
    List<String> readBack();

    /** Which lines were marked as about somebody else, when and by whom; not what they say. For care staff only. */
    @Value.Redacted
    List<String> markedAway();

    /** Which lines were written down long after what they tell of. For care staff only. */
    @Value.Redacted
    List<String> writtenLate();

    /** Puts an evaluation into words, with what staff see of the record itself and with what everything rests on. */
    static EvaluationReport of(DossierEvaluation evaluation, Dossier dossier, Language language) {
        RecordNotes notes = RecordNotes.of(dossier, evaluation.asOf(), evaluation.module(), language);
        EvaluationReport report = of(evaluation, language);
        Naming naming =
                new Naming(dossier.asOf(evaluation.asOf()), evaluation.module(), language).on(evaluation.asOf());
        Voices voices = Voices.in(DayView.of(dossier, evaluation.asOf()));
        return EvaluationReport.builder()
                .from(report)
                .findings(report.findings().stream()
                        .map(finding -> finding.named(id -> named(id, voices, naming)))
                        .toList())
                .readBack(notes.readBack())
                .markedAway(notes.markedAway())
                .writtenLate(notes.writtenLate())
                .build();
    }

    /** Over what somebody said, that itself is meant, and what others wrote since stands behind it. */
    private static String named(EntryId id, Voices voices, Naming naming) {
        return voices.writtenOver(id)
                .map(own -> naming.writtenOver(naming.inFull(own), own, id))
                .orElseGet(() -> naming.inFull(id));
    }

    /**
     * Puts an evaluation into words, for care staff. While danger at home stands, nothing in it proposes to bring
     * somebody close by in; the verdicts are the same.
     */
    static EvaluationReport of(DossierEvaluation evaluation, Language language) {
        return new Reporter(evaluation.module(), language).report(evaluation);
    }

    /** The report as JSON. */
    default String toJson() {
        return StrictJson.write(this, new EvaluationReportForm());
    }

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link EvaluationReport}. */
    final class Builder extends ImmutableEvaluationReport.Builder {
        Builder() {}
    }
}
