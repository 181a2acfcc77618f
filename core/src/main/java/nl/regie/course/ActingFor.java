package nl.regie.course;

import java.time.LocalDate;
import nl.regie.dossier.Dossier;
import nl.regie.entry.EntryId;
import nl.regie.entry.PersonId;
import nl.regie.legal.Representation;

/** Who may act: the patient, and on a day whoever may in the patient's place. */
final class ActingFor {
    private final Dossier dossier;

    ActingFor(Dossier dossier) {
        this.dossier = dossier;
    }

    boolean isPatientOrMayActOn(LocalDate day, PersonId person) {
        return person.equals(dossier.patient().id())
                || dossier.current(Representation.class).stream()
                        .anyMatch(representation ->
                                representation.representative().equals(person) && representation.holdsOn(day));
    }

    /** By this representation, as it is now: an end that came earlier counts. */
    boolean mayActBy(EntryId named, PersonId person, LocalDate day) {
        return dossier.current(Representation.class).stream()
                .filter(representation -> dossier.versions().isVersionOf(named, representation.id()))
                .anyMatch(representation ->
                        representation.representative().equals(person) && representation.holdsOn(day));
    }

    boolean isPatientOrProfessional(PersonId person) {
        return person.equals(dossier.patient().id())
                || dossier.professionals().stream().anyMatch(each -> each.id().equals(person));
    }
}
