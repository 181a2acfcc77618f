package nl.regie.caremodule;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import nl.regie.entry.Address;
import nl.regie.entry.LocalizedText;
import org.immutables.value.Value;

/** A short text that the library needs to speak: a verdict, a heading, a word in a table. */
@Value.Immutable
@JsonDeserialize(as = ImmutableWording.class)
public interface Wording {
    /** The name of the text. */
    String id();

    /** The text. */
    LocalizedText text();

    /** The same, said in this way. */
    default Wording said(Address address) {
        return Wording.builder().from(this).text(address.say(text())).build();
    }

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Wording}. */
    final class Builder extends ImmutableWording.Builder {
        Builder() {}
    }
}
