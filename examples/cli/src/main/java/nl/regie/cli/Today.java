package nl.regie.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regie.comparison.Naming;
import nl.regie.dossier.Dossier;

/**
 * The day of a command that asks about now: today, or the day that was named; never before the last entry, for then it
 * would look past what was written. It is always printed, and so is since when nobody wrote anything.
 */
final class Today {
    private Today() {}

    static LocalDate of(Dossier dossier, Optional<LocalDate> named, Clock clock) {
        LocalDate today = named.orElseGet(() -> LocalDate.now(clock));
        return named.isPresent()
                ? today
                : dossier.lastRecordedOn().filter(last -> last.isAfter(today)).orElse(today);
    }

    static LocalDate of(Dossier dossier, Optional<LocalDate> named) {
        return of(dossier, named, Clock.systemDefaultZone());
    }

    /** The day, and the last day on which something was written where that is an earlier one. */
    static List<String> said(LocalDate day, Dossier dossier, Naming naming) {
        return Stream.concat(
                        Stream.of(naming.sentence("day/on", Map.of("day", naming.of(day)))),
                        dossier.lastRecordedOn().filter(last -> last.isBefore(day)).stream()
                                .map(last -> naming.sentence("next/last-recorded", Map.of("day", naming.of(last)))))
                .toList();
    }
}
