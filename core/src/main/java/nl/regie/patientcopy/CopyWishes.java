package nl.regie.patientcopy;

import java.util.Optional;
import java.util.Set;
import nl.regie.entry.Language;
import nl.regie.page.PageLanguage;
import nl.regie.value.RegieValue;
import org.immutables.value.Value;

/** How the patient wants the copy. */
@Value.Immutable
public interface CopyWishes extends RegieValue {
    /** The language of the words around what people typed. */
    Language language();

    /** The language in which days are written, where the words come as data. */
    Optional<PageLanguage> otherLanguage();

    /** The sections of which nothing shows, also not elsewhere on the page. */
    Set<CopySection> leftOut();

    /**
     * Whether everything that people typed is left out, except how people are called: free text can name a condition, a
     * medicine or a crisis.
     */
    @Value.Default
    default boolean isDiscreet() {
        return false;
    }

    /** Whether it is in large letters, for who sees less. */
    @Value.Default
    default boolean isInLargePrint() {
        return false;
    }

    /** The whole copy in a language. */
    static CopyWishes in(Language language) {
        return builder().language(language).build();
    }

    /** The same wishes, with one more section left out. */
    default CopyWishes without(CopySection section) {
        return builder().from(this).addLeftOut(section).build();
    }

    /** The same wishes, for a copy that others may see lying about. */
    default CopyWishes discreetly() {
        return builder().from(this).isDiscreet(true).build();
    }

    /** The same wishes, with days as another language writes them. */
    default CopyWishes speaking(PageLanguage other) {
        return builder().from(this).otherLanguage(other).build();
    }

    /** The same wishes, in large letters. */
    default CopyWishes inLargePrint() {
        return builder().from(this).isInLargePrint(true).build();
    }

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link CopyWishes}. */
    final class Builder extends ImmutableCopyWishes.Builder {
        Builder() {}
    }
}
