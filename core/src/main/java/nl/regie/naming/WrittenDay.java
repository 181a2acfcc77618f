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
        return of(day, Locale.forLanguageTag(language.tag()));
    }

    /** The same, for a language whose words come as data. */
    public static String of(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", locale).format(day);
    }
}
