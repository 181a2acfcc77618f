package nl.regie.dossier;

import java.time.LocalDate;
import nl.regie.entry.EnteredInError;
import nl.regie.entry.Entry;
import nl.regie.entry.Part;
import nl.regie.people.CloseOne;

/** Puts a stone where an entry was. */
final class Tombstones {
    private Tombstones() {}

    static Tombstone of(Entry erased, LocalDate day) {
        Tombstone.Builder stone = Tombstone.builder()
                .id(erased.id())
                .recordedOn(erased.recorded().on())
                .erasedOn(day)
                .replaces(erased.recorded().replaces())
                .enteredInErrorOn(erased.recorded().enteredInError().map(EnteredInError::on));
        if (erased instanceof CloseOne closeOne) {
            stone.person(closeOne.person());
        }
        return stone.parts(erased.parts().map(Part::id).toList()).build();
    }
}
