package nl.regie.nextstep;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regie.entry.Language;
import nl.regie.evaluation.ReportedModule;
import nl.regie.help.ToCall;
import nl.regie.json.StrictJson;
import nl.regie.style.AlwaysWritten;
import nl.regie.style.WholeFile;
import nl.regie.value.RegieValue;
import org.immutables.value.Value;

/** The next steps in words of one language, as they are written to JSON. */
@WholeFile
@Value.Immutable
public interface NextStepsReport extends RegieValue {
    /** The day of the evaluation. */
    LocalDate asOf();

    /** The module that was read with. */
    ReportedModule module();

    /** Who decides: this only proposes. */
    String decide();

    /** The day of the last entry that was read: what came to pass since, it cannot tell. */
    Optional<LocalDate> lastRecordedOn();

    /** That the record is closed, where it is: then nothing is asked of anybody. */
    Optional<String> closed();

    /** What comes before every ordinary question. */
    @AlwaysWritten
    List<ReportedPressing> pressing();

    /** Whom to call, where something of it cannot wait. */
    List<ToCall> whomToCall();

    /** That the signalling plan names nobody to call. */
    Optional<String> nobodyToCall();

    /** What to bear in mind with what is pressing, such as that other questions wait. */
    List<String> bearInMind();

    /** At most three, the most pressing first. */
    @AlwaysWritten
    List<ReportedStep> steps();

    /** What the patient did not want to say or not yet, in one sentence for each day: it is not asked again now. */
    List<String> leftInPeace();

    /** What was read back to the patient, and what the patient said of it. */
    List<String> readBack();

    /** Which lines were marked as about somebody else, when and by whom; not what they say. */
    List<String> markedAway();

    /** Puts the steps into words. */
    static NextStepsReport of(NextSteps steps, Language language) {
        return new StepWriter(steps.module(), language).report(steps);
    }

    /** The report as JSON. */
    default String toJson() {
        return StrictJson.write(this, new NextStepsReportForm());
    }

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link NextStepsReport}. */
    final class Builder extends ImmutableNextStepsReport.Builder {
        Builder() {}
    }
}
