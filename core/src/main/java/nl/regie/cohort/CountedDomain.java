package nl.regie.cohort;

import nl.regie.diagnosis.LifeDomain;
import nl.regie.value.RegieValue;
import org.immutables.value.Value;

/** In how many dossiers something the patient wants is about a part of life. */
@Value.Immutable
public interface CountedDomain extends RegieValue {
    /** The part of life. */
    LifeDomain lifeDomain();

    /** In how many dossiers a wish, a need, a goal or a direction is about it, one at least. */
    Integer dossiers();

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link CountedDomain}. */
    final class Builder extends ImmutableCountedDomain.Builder {
        Builder() {}
    }
}
