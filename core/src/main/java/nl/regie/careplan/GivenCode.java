package nl.regie.careplan;

import java.util.Optional;
import nl.regie.entry.InvalidValueException;
import nl.regie.entry.Note;
import nl.regie.value.RegieValue;
import org.immutables.value.Value;

/** A code just as a source gave it. It is kept and handed on; nothing reads it, and none comes from us. */
@Value.Immutable
public interface GivenCode extends RegieValue {
    /** The system that the code is of: a URI with its scheme, such as {@code urn:oid:2.999.1}. */
    CodePart system();

    /** The code. */
    CodePart code();

    /** What the source calls it. */
    Optional<Note> display();

    /** A code without the system that it is of says nothing elsewhere. */
    @Value.Check
    default void check() {
        InvalidValueException.unless(
                system().isUri(),
                "/system",
                "system-is-no-uri",
                "De naam van een codestelsel is een URI, zoals urn:oid:2.999.1.",
                "The name of a code system is a URI, such as urn:oid:2.999.1.");
    }

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link GivenCode}. */
    final class Builder extends ImmutableGivenCode.Builder {
        Builder() {}
    }
}
