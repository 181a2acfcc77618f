package nl.regie.dossier;

import java.util.stream.Stream;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.entry.OwnWords;
import nl.regie.entry.Reference;
import org.immutables.value.Value;

/** What the patient adds to an entry of somebody else: "this is not how it went". The entry itself stays as it is. */
@Value.Immutable
public interface Annotation extends Entry {
    /** The entry that it is about. */
    EntryId about();

    /** What the patient says. */
    OwnWords inOwnWords();

    @Override
    default Stream<Reference> references() {
        return Reference.to("/about", about());
    }

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Annotation}. */
    final class Builder extends ImmutableAnnotation.Builder {
        Builder() {}
    }
}
