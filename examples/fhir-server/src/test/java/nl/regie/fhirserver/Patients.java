package nl.regie.fhirserver;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import nl.regie.dossier.Tombstone;
import nl.regie.entry.PersonId;
import nl.regie.generators.Dossiers;
import nl.regie.people.CloseOne;
import nl.regie.people.ExpertByExperience;
import nl.regie.people.Professional;

/**
 * Generated dossiers, each of people of its own. The generator calls them by few names, and a pseudonym is one person
 * wherever it stands.
 */
final class Patients {
    static final LocalDate SOME_DAY = LocalDate.of(2026, 11, 1);

    /** An amount of the generator, which would be renamed with a person who is called so. */
    private static final String AMOUNT = "7";

    private static int dossiers;

    private Patients() {}

    static List<Dossier> of(int number) {
        return Dossiers.alsoClosed()
                .sampleStream()
                .filter(dossier -> !people(dossier).contains(AMOUNT))
                .limit(number)
                .map(Patients::ofOthers)
                .toList();
    }

    /** What else has one of their names gets the same new one, wherever it is named. */
    private static Dossier ofOthers(Dossier dossier) {
        dossiers++;
        String file = DossierFile.write(dossier);
        int person = 0;
        for (String name : people(dossier)) {
            file = file.replace("\"" + name + "\"", "\"x" + dossiers + "-" + ++person + "\"");
        }
        return DossierFile.read(file).orElseThrow();
    }

    private static Set<String> people(Dossier dossier) {
        return Stream.of(
                        Stream.of(dossier.patient().id()),
                        dossier.professionals().stream().map(Professional::id),
                        dossier.expertsByExperience().stream().map(ExpertByExperience::id),
                        dossier.closeOnes().stream().map(CloseOne::person),
                        dossier.tombstones().stream().map(Tombstone::person).flatMap(found -> found.stream()))
                .flatMap(people -> people)
                .map(PersonId::value)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
