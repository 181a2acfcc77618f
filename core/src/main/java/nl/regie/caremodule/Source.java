package nl.regie.caremodule;

import java.util.stream.Stream;
import nl.regie.entry.InvalidValueException;
import nl.regie.value.RegieValue;
import org.immutables.value.Value;

/** Where a statement rests. */
@Value.Immutable
public interface Source extends RegieValue {
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

    /** Whether both rest on the same lines of the same file, in whole or in part. */
    default boolean overlaps(Source other) {
        return file().equals(other.file())
                && ranges().anyMatch(mine -> other.ranges().anyMatch(mine::overlaps));
    }

    private Stream<Lines> ranges() {
        return Stream.of(lines().split(", ", -1)).map(Lines::of);
    }

    /**
     * Some lines on end.
     *
     * @param first the first line
     * @param last the last line
     */
    record Lines(int first, int last) {
        static Lines of(String range) {
            String[] ends = range.split("-", -1);
            return new Lines(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]));
        }

        boolean overlaps(Lines other) {
            return first <= other.last && other.first <= last;
        }
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
