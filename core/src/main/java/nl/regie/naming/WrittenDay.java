package nl.regie.naming;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.regie.entry.Language;

/** A day as people write it, such as 3 mei 2026. */
public final class WrittenDay {
    private WrittenDay() {}

    /** The day in full, with the month as a word of the language. */
    public static String of(LocalDate day, Language language) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag(language.tag()))
                .format(day);
    }
}
