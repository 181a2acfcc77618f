package nl.regie.caremodule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.regie.entry.LocalizedText;
import nl.regie.value.RegieValue;
import org.immutables.value.Value;

/**
 * A word of the field: in which senses the sources use it, who says so, and what it clashes with. Where a word has
 * several definitions they stand side by side; where it has none, that is said. Nothing is made up.
 */
@Value.Immutable
public interface Term extends RegieValue {
    /** The name, stable over versions, such as self-management. */
    String id();

    /** The word. */
    LocalizedText name();

    /** Other forms by which somebody may look for it, in either language. */
    Set<String> alsoCalled();

    /** What it means, by each source that says so. */
    List<TermDefinition> definitions();

    /** Where the sources use the word without saying what it means, by way of example. */
    List<Source> usedIn();

    /** What the sources do not say; there always is such a sentence where there is no definition. */
    Optional<LocalizedText> silence();

    /** Where senses of this word clash, with each other or with another word. */
    List<TermClash> clashes();

    /** How this library uses the word, or why it does not. */
    Optional<LocalizedText> inTheLibrary();

    /** Whether somebody who says this word means this term: by its id, its name or another form of it. */
    default boolean isCalled(String word) {
        return id().equalsIgnoreCase(word)
                || name().nl().equalsIgnoreCase(word)
                || name().en().equalsIgnoreCase(word)
                || alsoCalled().stream().anyMatch(word::equalsIgnoreCase);
    }

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Term}. */
    final class Builder extends ImmutableTerm.Builder {
        Builder() {}
    }
}
