package nl.regie.cohort;

import nl.regie.experience.ExperienceAnswer;
import nl.regie.experience.ExperienceTopic;
import nl.regie.value.RegieValue;
import org.immutables.value.Value;

/** In how many dossiers somebody told last of a topic that it was so. */
@Value.Immutable
public interface CountedExperience extends RegieValue {
    /** What it is about. */
    ExperienceTopic topic();

    /** How it was. */
    ExperienceAnswer answer();

    /** In how many dossiers, one at least. */
    Integer dossiers();

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link CountedExperience}. */
    final class Builder extends ImmutableCountedExperience.Builder {
        Builder() {}
    }
}
