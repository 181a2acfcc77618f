package nl.regie.cohort;

import java.util.Map;
import java.util.stream.Stream;
import nl.regie.entry.InvalidValueException;
import nl.regie.finding.Verdict;
import nl.regie.value.RegieValue;
import org.immutables.value.Value;

/** In how many dossiers each verdict was given. There is no total of them that says how good a team is. */
@Value.Immutable
public interface VerdictCounts extends RegieValue {
    /** In how many it shows. */
    Integer met();

    /** In how many part of it shows. */
    Integer partlyMet();

    /** In how many there is evidence to the contrary. */
    Integer notMet();

    /** In how many the dossier does not tell, which is not the same as not met. */
    Integer cannotTell();

    /** In how many it does not apply. */
    Integer notApplicable();

    /** In how many dossiers this verdict was given. */
    default int of(Verdict verdict) {
        return switch (verdict) {
            case MET -> met();
            case PARTLY_MET -> partlyMet();
            case NOT_MET -> notMet();
            case CANNOT_TELL -> cannotTell();
            case NOT_APPLICABLE -> notApplicable();
        };
    }

    /** In how many dossiers something is still missing: what applies, and does not show as a whole. */
    default int missing() {
        return Math.addExact(Math.addExact(partlyMet(), notMet()), cannotTell());
    }

    /** How many dossiers there are. */
    default long dossiers() {
        return Stream.of(Verdict.values()).mapToLong(this::of).sum();
    }

    /** Nothing is counted below nought. */
    @Value.Check
    default void check() {
        for (Verdict verdict : Verdict.values()) {
            InvalidValueException.unless(
                    of(verdict) >= 0, "", "negative-count", "Een aantal is nul of meer.", "A count is nought or more.");
        }
    }

    /** Counts of each verdict; none of those that are not named. */
    static VerdictCounts of(Map<Verdict, Integer> counts) {
        return builder()
                .met(counts.getOrDefault(Verdict.MET, 0))
                .partlyMet(counts.getOrDefault(Verdict.PARTLY_MET, 0))
                .notMet(counts.getOrDefault(Verdict.NOT_MET, 0))
                .cannotTell(counts.getOrDefault(Verdict.CANNOT_TELL, 0))
                .notApplicable(counts.getOrDefault(Verdict.NOT_APPLICABLE, 0))
                .build();
    }

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link VerdictCounts}. */
    final class Builder extends ImmutableVerdictCounts.Builder {
        Builder() {}
    }
}
