package nl.regie.terminal;

import java.time.DateTimeException;
import java.time.LocalDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A day that somebody typed: one that exists, with a year of four digits. */
public final class TypedDay implements ITypeConverter<LocalDate> {
    private static final int LETTERS = "2026-11-01".length();

    @Override
    public LocalDate convert(String text) {
        try {
            if (text.length() == LETTERS) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException e) {
            // told below
        }
        throw new TypeConversionException(
                "expected an existing day as yyyy-mm-dd / verwacht een bestaande dag als jjjj-mm-dd");
    }
}
