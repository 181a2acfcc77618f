package nl.regie.practice;

import org.immutables.value.Value;

/** A digital means or a new technology. Its reach is which patients have access. */
@Value.Immutable
public interface Technology extends Provision {

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Technology}. */
    final class Builder extends ImmutableTechnology.Builder {
        Builder() {}
    }
}
