package nl.regie.visit;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.regie.consult.ConsultPreparation;
import nl.regie.day.DayView;
import nl.regie.dossier.Dossier;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.entry.PersonId;

/**
 * A visit that is to come, as seen from a day.
 *
 * @param view the dossier on that day
 * @param preparation what the patient prepared
 * @param counts how long what was filled in counts
 */
record VisitInView(DayView view, ConsultPreparation preparation, Period counts) {
    /** What was recorded by the day. */
    Dossier dossier() {
        return view.dossier();
    }

    LocalDate day() {
        return view.day();
    }

    /** The day until which things must hold: the visit, or this day where that is not known or has passed. */
    LocalDate until() {
        return preparation.visitOn().filter(visit -> visit.isAfter(day())).orElse(day());
    }

    /** Whether that day is too long before the visit to count. */
    boolean isTooOld(LocalDate then) {
        return then.isBefore(until().minus(counts));
    }

    boolean isPatient(PersonId person) {
        return view.isPatient(person);
    }

    Set<EntryId> versionsOf(EntryId id) {
        return view.versionsOf(id);
    }

    <T extends Entry> List<T> current(Class<T> kind) {
        return view.current(kind);
    }

    /** A reason, where there is evidence for it. */
    static Stream<GivenReason> where(VisitReason reason, Stream<EntryId> evidence) {
        List<EntryId> found = evidence.toList();
        return found.isEmpty() ? Stream.of() : Stream.of(new GivenReason(reason, found));
    }
}
