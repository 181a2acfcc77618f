package nl.regie.evaluation;

import java.time.LocalDate;
import java.util.List;
import nl.regie.entry.Language;
import nl.regie.json.StrictJson;
import nl.regie.practice.PracticeEvaluator;
import nl.regie.practice.TeamProfile;
import nl.regie.style.AlwaysWritten;
import nl.regie.style.WholeFile;
import nl.regie.value.RegieValue;
import org.immutables.value.Value;

/**
 * What the profile of a team shows of the norms of the organisation of care, in words of one language, as it is written
 * to JSON. Evidence and what is open are the names of lines of the profile, with the words of the team beside them.
 */
@WholeFile
@Value.Immutable
public interface PracticeReport extends RegieValue {
    /** The day on which the team described itself. */
    LocalDate describedOn();

    /** The module that was read with. */
    ReportedModule module();

    /** What was found, in the order of the module. */
    @AlwaysWritten
    List<ReportedFinding> findings();

    /** What the team may want to talk about in what it chose to offer. No findings: nobody is judged by them. */
    @AlwaysWritten
    List<String> toTalkAbout();

    /** Reads a profile and puts what it shows into words. */
    static PracticeReport of(TeamProfile profile, Language language) {
        return of(profile, PracticeEvaluator.shipped(), language);
    }

    /** Reads a profile with an evaluator and puts what it shows into the words of its module. */
    static PracticeReport of(TeamProfile profile, PracticeEvaluator evaluator, Language language) {
        return new Reporter(evaluator.module(), language).report(profile, evaluator.evaluate(profile));
    }

    /** The report as JSON. */
    default String toJson() {
        return StrictJson.write(this, new PracticeReportForm());
    }

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link PracticeReport}. */
    final class Builder extends ImmutablePracticeReport.Builder {
        Builder() {}
    }
}
