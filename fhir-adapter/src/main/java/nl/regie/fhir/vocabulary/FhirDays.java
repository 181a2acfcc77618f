package nl.regie.fhir.vocabulary;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.Type;

/** A day of the dossier as FHIR writes it. An instant is the day on which it falls in UTC. */
public final class FhirDays {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);

    private FhirDays() {}

    public static DateType date(LocalDate day) {
        return new DateType(day.toString());
    }

    public static DateTimeType dateTime(LocalDate day) {
        return new DateTimeType(day.toString());
    }

    /** Midnight in UTC at the beginning of the day. */
    public static InstantType instant(LocalDate day) {
        return new InstantType(day + "T00:00:00Z");
    }

    /** The day; empty when there is none, or only a month or a year. */
    public static Optional<LocalDate> find(Type value) {
        return value instanceof BaseDateTimeType moment
                ? Optional.ofNullable(moment.getValueAsString()).flatMap(FhirDays::parse)
                : Optional.empty();
    }

    /** The day of a date or an instant as text; empty when it is no such thing, or only a month or a year. */
    public static Optional<LocalDate> parse(String text) {
        try {
            return Optional.of(
                    text.length() == 10
                            ? LocalDate.parse(text, DAY)
                            : OffsetDateTime.parse(text)
                                    .withOffsetSameInstant(ZoneOffset.UTC)
                                    .toLocalDate());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /**
     * The day as it was written, where it was written: what others call the third at midnight is the third, whatever
     * the day in UTC. Empty when it is no such thing, or only a month or a year.
     */
    public static Optional<LocalDate> asWritten(String text) {
        try {
            return Optional.of(
                    text.length() == 10
                            ? LocalDate.parse(text, DAY)
                            : OffsetDateTime.parse(text).toLocalDate());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
