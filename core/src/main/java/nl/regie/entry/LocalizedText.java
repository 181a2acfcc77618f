package nl.regie.entry;

import com.samskivert.mustache.Mustache;
import java.util.Map;
import java.util.Optional;
import nl.regie.value.RegieValue;
import org.immutables.value.Value;

/** A text of ours in Dutch and in English. Never what a person said: that is {@link OwnWords}. */
@Value.Immutable
public interface LocalizedText extends RegieValue {
    /** The Dutch text. It says patiënt, and speaks with u. */
    @Value.Parameter
    String nl();

    /** The Dutch text with je, where it asks the patient or a close one something. {@link Address} chooses. */
    Optional<String> nlInformal();

    /** The English text. */
    @Value.Parameter
    String en();

    /** Each of the texts has something to read. */
    @Value.Check
    default void check() {
        Texts.requireReadable(nl());
        Texts.requireReadable(en());
        nlInformal().ifPresent(Texts::requireReadable);
    }

    /** The text in one language. */
    default String in(Language language) {
        return language == Language.NL ? nl() : en();
    }

    /**
     * The text in one language, with its places filled, such as {@code {{who}}}.
     *
     * @throws com.samskivert.mustache.MustacheException if a place has nothing to fill it with
     */
    default String in(Language language, Map<String, String> places) {
        return Mustache.compiler().escapeHTML(false).compile(in(language)).execute(places);
    }

    /** A text in both languages. */
    static LocalizedText of(String nl, String en) {
        return ImmutableLocalizedText.of(nl, en);
    }

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link LocalizedText}. */
    final class Builder extends ImmutableLocalizedText.Builder {
        Builder() {}
    }
}
