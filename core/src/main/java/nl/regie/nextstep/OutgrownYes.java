package nl.regie.nextstep;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.regie.day.DayView;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.legal.OnBehalf;
import nl.regie.legal.Representation;
import nl.regie.people.Patient;

/**
 * What a parent or guardian said yes to in the patient's place, where the patient decides beside them or alone by now
 * (Burgerlijk Wetboek 7:447 and 7:450): the patient is asked what they think of it. Whether the patient said so since,
 * what shows of a claim tells.
 */
final class OutgrownYes {
    private final DayView view;

    OutgrownYes(DayView view) {
        this.view = view;
    }

    /** Of what is open, that to which such a yes was said. */
    Set<EntryId> in(List<EntryId> open) {
        return open.stream().filter(this::isOutgrown).collect(Collectors.toSet());
    }

    /** Whether the patient decides alone about all of these by now, and not beside a parent. */
    boolean decidesAlone(Collection<EntryId> open) {
        Patient patient = view.dossier().patient();
        return open.stream()
                .flatMap(id -> view.dossier().findEntry(id).stream())
                .flatMap(entry -> Resistance.onBehalf(entry).stream())
                .flatMap(yes -> authority(yes).stream())
                .allMatch(authority -> patient.outgrew(authority, view.day()).isPresent());
    }

    private boolean isOutgrown(EntryId id) {
        Optional<Entry> entry = view.dossier().findEntry(id);
        return entry.flatMap(Resistance::onBehalf).filter(this::isOutgrown).isPresent();
    }

    private boolean isOutgrown(OnBehalf yes) {
        Patient patient = view.dossier().patient();
        LocalDate day = view.day();
        return authority(yes)
                .filter(authority -> patient.outgrewAYes(yes, authority, day))
                .isPresent();
    }

    private Optional<Representation> authority(OnBehalf yes) {
        return view.dossier()
                .findEntry(yes.representation())
                .filter(Representation.class::isInstance)
                .map(Representation.class::cast);
    }
}
