package nl.regie.fhir.draft;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.regie.entry.Language;
import nl.regie.fhir.vocabulary.FhirDays;
import nl.regie.naming.WrittenDay;

/**
 * When something is to be done, in Dutch words: only where all that stands there can be said. Half a timing may say
 * twice a day of what is for one week.
 */
final class OthersTiming {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", DUTCH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", DUTCH);
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private static final Map<String, List<String>> UNITS = Map.of(
            "s", List.of("seconde", "seconden"),
            "min", List.of("minuut", "minuten"),
            "h", List.of("uur", "uur"),
            "d", List.of("dag", "dagen"),
            "wk", List.of("week", "weken"),
            "mo", List.of("maand", "maanden"),
            "a", List.of("jaar", "jaar"));

    private static final Map<String, String> WEEKDAYS = Map.of(
            "mon", "maandag",
            "tue", "dinsdag",
            "wed", "woensdag",
            "thu", "donderdag",
            "fri", "vrijdag",
            "sat", "zaterdag",
            "sun", "zondag");

    private static final Map<String, String> MOMENTS = Map.ofEntries(
            Map.entry("MORN", "'s ochtends"),
            Map.entry("AFT", "'s middags"),
            Map.entry("EVE", "'s avonds"),
            Map.entry("NIGHT", "'s nachts"),
            Map.entry("WAKE", "bij het wakker worden"),
            Map.entry("HS", "voor het slapen"),
            Map.entry("C", "bij het eten"),
            Map.entry("AC", "voor het eten"),
            Map.entry("PC", "na het eten"),
            Map.entry("CM", "bij het ontbijt"),
            Map.entry("ACM", "voor het ontbijt"),
            Map.entry("PCM", "na het ontbijt"),
            Map.entry("CV", "bij het avondeten"),
            Map.entry("ACV", "voor het avondeten"),
            Map.entry("PCV", "na het avondeten"));

    private OthersTiming() {}

    /** What stands under {@code scheduled[x]}, {@code occurrence[x]} or {@code timing[x]}. */
    static Optional<String> of(OthersElement holder, String choice) {
        return holder.text(choice + "String")
                .or(() -> timing(holder.child(choice + "Timing")))
                .or(() -> period(holder.child(choice + "Period")))
                .or(() -> moment(holder.child(choice + "DateTime")));
    }

    /** A timing: its code in words, or else how it repeats. */
    static Optional<String> timing(OthersElement timing) {
        return timing.child("code").words().or(() -> timing.ifUsed(() -> repeats(timing)));
    }

    /** From the one day to the other, or from, or until. */
    static Optional<String> period(OthersElement period) {
        Optional<String> start = day(period.child("start"));
        Optional<String> end = day(period.child("end"));
        if (start.isPresent() && start.equals(end)) {
            return start.map(one -> "op " + one);
        }
        String words = start.map(from -> "vanaf " + from).orElse("")
                + (start.isPresent() && end.isPresent() ? " " : "")
                + end.map(until -> "tot en met " + until).orElse("");
        return words.isEmpty() ? Optional.empty() : Optional.of(words);
    }

    /** From the one moment to the other; on one day, that day once. */
    static Optional<String> between(OthersElement from, OthersElement until) {
        Optional<String> start = moment(from);
        Optional<String> end = moment(until);
        Optional<String> sameDay = start.isPresent() && end.isPresent() ? hours(from, until) : Optional.empty();
        return sameDay.or(() -> start.flatMap(first -> end.map(last -> first + " tot " + last)))
                .or(() -> start)
                .or(() -> end.map(last -> "tot " + last));
    }

    private static Optional<String> hours(OthersElement from, OthersElement until) {
        try {
            OffsetDateTime start = OffsetDateTime.parse(from.node().asText());
            OffsetDateTime end = OffsetDateTime.parse(until.node().asText());
            boolean isOneDay = start.getOffset().equals(end.getOffset())
                    && start.toLocalDate().equals(end.toLocalDate());
            return isOneDay
                    ? Optional.of(inWords(start.toLocalDate()) + " van " + TIME.format(start) + " tot "
                            + TIME.format(end) + " uur" + zone(start))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String zone(OffsetDateTime at) {
        return " (tijdzone " + (at.getOffset().getTotalSeconds() == 0 ? "UTC" : "UTC" + at.getOffset()) + ")";
    }

    /** A day, with the time where one is given: in the zone in which it was written, and which one that is. */
    static Optional<String> moment(OthersElement moment) {
        String text = moment.node().asText();
        Optional<String> day = day(moment);
        try {
            OffsetDateTime at = OffsetDateTime.parse(text);
            return day.map(known -> known + " om " + TIME.format(at) + " uur" + zone(at));
        } catch (DateTimeException e) {
            return day;
        }
    }

    /** A day, a month or a year, as it was written. */
    static Optional<String> day(OthersElement element) {
        return element.text().flatMap(OthersTiming::inWords);
    }

    static String inWords(LocalDate day) {
        return WrittenDay.of(day, Language.NL);
    }

    private static Optional<String> inWords(String text) {
        try {
            return YEAR.matcher(text).matches()
                    ? Optional.of(text)
                    : text.length() == 7
                            ? Optional.of(MONTH.format(YearMonth.parse(text)))
                            : FhirDays.asWritten(text).map(OthersTiming::inWords);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A quantity with its digits as they were written. */
    static Optional<String> quantity(OthersElement quantity) {
        return quantity.ifUsed(() -> quantity.number("value").map(value -> {
            String comparator =
                    quantity.text("comparator").map(sign -> sign + " ").orElse("");
            String unit = quantity.text("unit")
                    .or(() -> quantity.text("code"))
                    .map(known -> " " + known)
                    .orElse("");
            quantity.text("code");
            quantity.text("system");
            return comparator + value + unit;
        }));
    }

    private static Optional<String> repeats(OthersElement timing) {
        List<String> words = new ArrayList<>();
        List<OthersElement> events = timing.each("event");
        events.forEach(event -> moment(event).ifPresent(words::add));
        OthersElement repeat = timing.child("repeat");
        if (repeat.node().isObject()) {
            howOften(repeat).ifPresent(words::add);
            list(repeat, "dayOfWeek", WEEKDAYS).map(days -> "op " + days).ifPresent(words::add);
            list(repeat, "when", MOMENTS).ifPresent(words::add);
            times(repeat).ifPresent(words::add);
            amount(repeat, "duration", "durationUnit")
                    .map(long_ -> long_ + " per keer")
                    .ifPresent(words::add);
            repeat.number("count").map(count -> count + " keer in totaal").ifPresent(words::add);
            period(repeat.child("boundsPeriod")).ifPresent(words::add);
            quantity(repeat.child("boundsDuration"))
                    .map(bound -> "gedurende " + bound)
                    .ifPresent(words::add);
            if (!repeat.unknown().isEmpty()) {
                return Optional.empty();
            }
        }
        boolean isAllSaid = events.stream().allMatch(event -> event.unknown().isEmpty());
        return words.isEmpty() || !isAllSaid ? Optional.empty() : Optional.of(String.join(", ", words));
    }

    private static Optional<String> howOften(OthersElement repeat) {
        if (!repeat.has("period")) {
            return repeat.number("frequency").map(OthersTiming::times);
        }
        String often = repeat.number("frequency").orElse("1");
        String most = repeat.number("frequencyMax").map(max -> " tot " + max).orElse("");
        return amount(repeat, "period", "periodUnit")
                .map(every -> times(often + most) + " per " + (every.startsWith("1 ") ? every.substring(2) : every));
    }

    private static String times(String number) {
        return number.equals("1") ? "1 keer" : number + " keer";
    }

    private static Optional<String> amount(OthersElement of, String name, String unit) {
        Optional<List<String>> known = Optional.ofNullable(UNITS.get(of.peek(unit)));
        return known.flatMap(units -> of.number(name).map(number -> {
            of.text(unit);
            return number + " " + units.get(number.equals("1") ? 0 : 1);
        }));
    }

    private static Optional<String> list(OthersElement of, String name, Map<String, String> words) {
        String said = of.each(name).stream()
                .filter(each -> words.containsKey(each.node().asText()))
                .map(each -> words.getOrDefault(each.text().orElse(""), ""))
                .collect(Collectors.joining(", "));
        return said.isEmpty() ? Optional.empty() : Optional.of(said);
    }

    private static Optional<String> times(OthersElement repeat) {
        String said = repeat.each("timeOfDay").stream()
                .flatMap(each -> each.text().stream())
                .map(time -> time.endsWith(":00") && time.length() == 8 ? time.substring(0, 5) : time)
                .collect(Collectors.joining(", "));
        return said.isEmpty() ? Optional.empty() : Optional.of("om " + said);
    }
}
