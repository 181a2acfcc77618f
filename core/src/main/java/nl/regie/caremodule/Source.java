package nl.regie.caremodule;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.stream.Stream;
import nl.regie.entry.InvalidValueException;
import org.immutables.value.Value;

/** Where a statement rests. */
@Value.Immutable
@JsonDeserialize(as = ImmutableSource.class)
public interface Source {
    /** The title of the document. */
    String document();

    /** The file in which its text was read. */
    String file();

    /** The section of the document, by its heading. */
    String section();

    /** The lines in the file, such as 85-89. */
    String lines();

    /** Somebody can look it up: each part says something. */
    @Value.Check
    default void check() {
        InvalidValueException.unless(
                Stream.of(document(), file(), section(), lines()).noneMatch(String::isBlank),
                "",
                "blank-text",
                "Een bron noemt document, bestand, deel en regels.",
                "A source names its document, file, section and lines.");
    }

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Source}. */
    final class Builder extends ImmutableSource.Builder {
        Builder() {}
    }
}
