package nl.regie.visit;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.regie.caremodule.CareModule;
import nl.regie.consult.ConsultPreparation;
import nl.regie.consult.PreparationReading;
import nl.regie.day.DayView;
import nl.regie.dossier.Dossier;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.entry.PersonId;
import nl.regie.voice.Voices;

/** A visit that is to come, as seen from a day. */
final class VisitInView {
    private final DayView view;
    private final ConsultPreparation preparation;
    private final CareModule module;
    private Optional<Voices> voices = Optional.empty();

    /**
     * A visit.
     *
     * @param view the dossier on the day
     * @param preparation what the patient prepared
     * @param module the periods within which things count
     */
    VisitInView(DayView view, ConsultPreparation preparation, CareModule module) {
        this.view = view;
        this.preparation = preparation;
        this.module = module;
    }

    DayView view() {
        return view;
    }

    ConsultPreparation preparation() {
        return preparation;
    }

    CareModule module() {
        return module;
    }

    /** Whose words the entries hold: worked out once, where somebody asks. */
    Voices voices() {
        if (voices.isEmpty()) {
            voices = Optional.of(Voices.in(view));
        }
        return voices.get();
    }

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
        return then.isBefore(until().minus(counts()));
    }

    /** For how long what is filled in at home counts. */
    Period counts() {
        return module.periodById("preparation");
    }

    /** Whether a day is longer ago than the period. */
    boolean isOlderThan(String setting, LocalDate then) {
        return then.isBefore(day().minus(module.periodById(setting)));
    }

    /** Whether a day comes by the visit. */
    boolean hasCome(LocalDate then) {
        return !then.isAfter(until());
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

    /** What professionals read who were involved on that day, of this preparation and of others. */
    List<PreparationReading> readings() {
        return current(PreparationReading.class).stream()
                .filter(reading -> view.isInvolvedOn(
                        reading.recorded().on(), reading.recorded().by()))
                .toList();
    }

    /** That professionals read this preparation. */
    List<PreparationReading> readingsOfThis() {
        return readings().stream()
                .filter(reading -> reading.preparation().equals(preparation.id()))
                .toList();
    }

    /** Whether a reader said of this, or of the plan that it is a part of, why it is no reason to come. */
    boolean isAnsweredByAReader(EntryId evidence) {
        return readings().stream()
                .flatMap(reading -> reading.answers().stream())
                .filter(answer -> answer.holdsOn(until()))
                .anyMatch(answer -> answer.about().equals(evidence)
                        || dossier()
                                .find(evidence)
                                .filter(found -> found.entry().id().equals(answer.about()))
                                .isPresent());
    }

    /** A reason, where there is evidence for it. */
    static Stream<GivenReason> where(VisitReason reason, Stream<EntryId> evidence) {
        List<EntryId> found = evidence.toList();
        return found.isEmpty() ? Stream.of() : Stream.of(new GivenReason(reason, found));
    }
}
