package nl.regie.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.regie.dossier.Dossier;
import nl.regie.naming.Naming;

/** The day of which a command speaks, and since when nobody wrote anything: an old file must not reassure. */
final class DayLines {
    private DayLines() {}

    static List<String> of(LocalDate day, Dossier dossier, Naming naming) {
        return Stream.concat(
                        Stream.of(naming.sentence("day/on", Map.of("day", naming.of(day)))),
                        dossier.lastRecordedOn().filter(last -> last.isBefore(day)).stream()
                                .map(last -> naming.sentence("next/last-recorded", Map.of("day", naming.of(last)))))
                .toList();
    }
}
