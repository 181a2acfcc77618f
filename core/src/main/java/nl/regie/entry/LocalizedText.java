package nl.regie.entry;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** A text of ours in Dutch and in English. Never what a person said: that is {@link OwnWords}. */
@Value.Immutable
@JsonDeserialize(as = ImmutableLocalizedText.class)
public interface LocalizedText {
    /** The Dutch text. It says patiënt, and speaks with u. */
    @Value.Parameter
    String nl();

    /** The English text. */
    @Value.Parameter
    String en();

    /** The Dutch text with je, where it asks the patient or a close one something. {@link Address} chooses. */
    Optional<String> nlInformal();

    /** The text in one language. */
    default String in(Language language) {
        return language == Language.NL ? nl() : en();
    }

    /** A text in both languages. */
    static LocalizedText of(String nl, String en) {
        return ImmutableLocalizedText.of(nl, en);
    }
}
