package nl.regie.dossier;

import java.time.LocalDate;
import nl.regie.entry.EnteredInError;
import nl.regie.entry.Entry;
import nl.regie.entry.Part;
import nl.regie.entry.PersonId;
import nl.regie.people.CloseOne;

/** Puts a stone where an entry was. */
final class Tombstones {
    private Tombstones() {}

    /** What the patient wrote and others marked was never taken away, so its stone has no mark. */
    static Tombstone of(Entry erased, LocalDate day, PersonId patient) {
        Tombstone.Builder stone = Tombstone.builder()
                .id(erased.id())
                .recordedOn(erased.recorded().on())
                .erasedOn(day)
                .replaces(erased.recorded().replaces())
                .enteredInErrorOn(erased.recorded()
                        .enteredInError()
                        .filter(mark -> erased.recorded().isInErrorFor(patient))
                        .map(EnteredInError::on));
        if (erased instanceof CloseOne closeOne) {
            stone.person(closeOne.person());
        }
        return stone.parts(erased.parts().map(Part::id).toList()).build();
    }
}
