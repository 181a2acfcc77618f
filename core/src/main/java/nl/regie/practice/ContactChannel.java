package nl.regie.practice;

import org.immutables.value.Value;

/** A way in which patients can be in touch with the team. Its reach is which patients can choose it. */
@Value.Immutable
public interface ContactChannel extends Provision {
    /** The form of contact. */
    ContactForm form();

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ContactChannel}. */
    final class Builder extends ImmutableContactChannel.Builder {
        Builder() {}
    }
}
