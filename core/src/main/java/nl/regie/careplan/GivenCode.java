package nl.regie.careplan;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import nl.regie.entry.Note;
import org.immutables.value.Value;

/** A code just as a source gave it. It is kept and handed on; nothing reads it, and none comes from us. */
@Value.Immutable
@JsonDeserialize(as = ImmutableGivenCode.class)
public interface GivenCode {
    /** The system that the code is of. */
    CodePart system();

    /** The code. */
    CodePart code();

    /** What the source calls it. */
    Optional<Note> display();

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link GivenCode}. */
    final class Builder extends ImmutableGivenCode.Builder {
        Builder() {}
    }
}
