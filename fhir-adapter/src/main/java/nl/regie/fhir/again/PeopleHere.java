package nl.regie.fhir.again;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.Tombstone;
import nl.regie.entry.PersonId;
import nl.regie.people.CloseOne;
import nl.regie.people.ExpertByExperience;
import nl.regie.people.Professional;

/** In which role each of the people of a dossier is there: nobody is in two. */
final class PeopleHere {
    private final Set<PersonId> inCare;
    private final Set<PersonId> around;
    private final Set<PersonId> closeBy;

    PeopleHere(Dossier dossier) {
        this.inCare = dossier.professionals().stream().map(Professional::id).collect(Collectors.toSet());
        this.around = Stream.concat(
                        Stream.of(dossier.patient().id()),
                        dossier.expertsByExperience().stream().map(ExpertByExperience::id))
                .collect(Collectors.toSet());
        this.closeBy = Stream.concat(
                        dossier.closeOnes().stream().map(CloseOne::person),
                        dossier.tombstones().stream().map(Tombstone::person).flatMap(person -> person.stream()))
                .collect(Collectors.toSet());
    }

    /** Whether who is close by according to a source is something else here. */
    boolean isInAnotherRole(CloseOne closeOne) {
        return inCare.contains(closeOne.person()) || around.contains(closeOne.person());
    }

    /** Whether who is a professional according to a source is something else here. */
    boolean isInAnotherRole(Professional professional) {
        return closeBy.contains(professional.id()) || around.contains(professional.id());
    }
}
