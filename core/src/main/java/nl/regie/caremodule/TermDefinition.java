package nl.regie.caremodule;

import nl.regie.entry.LocalizedText;
import nl.regie.value.RegieValue;
import org.immutables.value.Value;

/** One sense of a term, and whose it is. */
@Value.Immutable
public interface TermDefinition extends RegieValue {
    /** The statement that holds the definition, with the lines of its source. */
    StatementId statement();

    /** Whose definition it is, by the source: an author and a year, or the source itself. */
    LocalizedText saidBy();

    /** The sense, in a few words, to tell it from the other senses. */
    LocalizedText sense();

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link TermDefinition}. */
    final class Builder extends ImmutableTermDefinition.Builder {
        Builder() {}
    }
}
