package nl.regie.caremodule;

import java.util.Locale;
import nl.regie.entry.Address;
import nl.regie.entry.LocalizedText;
import nl.regie.value.RegieValue;
import org.immutables.value.Value;

/** A short text that the library needs to speak: a verdict, a heading, a word in a table. */
@Value.Immutable
public interface Wording extends RegieValue {
    /** The name of the text. */
    String id();

    /** The text. */
    LocalizedText text();

    /**
     * The name of the text for a constant in a list of them, such as {@code verdict-name/not-met}.
     *
     * @param list what the names of all texts of that list begin with
     */
    static String id(String list, Enum<?> constant) {
        return list + "/" + code(constant);
    }

    /** A constant as it stands in names of texts and statements and in codes: {@code not-met} for {@code NOT_MET}. */
    static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A type as it stands in such names: {@code goal-status} for {@code GoalStatus}. */
    static String code(Class<?> type) {
        StringBuilder code = new StringBuilder();
        type.getSimpleName().chars().forEach(letter -> {
            if (Character.isUpperCase(letter) && !code.isEmpty()) {
                code.append('-');
            }
            code.appendCodePoint(Character.toLowerCase(letter));
        });
        return code.toString();
    }

    /** The same, said in this way. */
    default Wording said(Address address) {
        return Wording.builder().from(this).text(address.say(text())).build();
    }

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Wording}. */
    final class Builder extends ImmutableWording.Builder {
        Builder() {}
    }
}
