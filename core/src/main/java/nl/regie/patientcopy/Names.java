package nl.regie.patientcopy;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.regie.caremodule.CareModule;
import nl.regie.dossier.Dossier;
import nl.regie.entry.Note;
import nl.regie.entry.PersonId;
import nl.regie.entry.PersonName;
import nl.regie.people.CloseOne;
import nl.regie.people.Professional;

/**
 * How people are called on the patient's copy: by name and task where these are known, and "me" for the patient. A
 * discreet copy leaves out tasks and relations, because those were typed and can hint at a condition.
 */
final class Names {
    private final Dossier dossier;
    private final CareModule module;
    private final CopyWishes wishes;
    private final List<CloseOne> closeOnes;

    Names(Dossier dossier, List<CloseOne> closeOnes, CareModule module, CopyWishes wishes) {
        this.dossier = dossier;
        this.module = module;
        this.wishes = wishes;
        this.closeOnes = closeOnes;
    }

    Optional<String> of(Collection<PersonId> people) {
        return people.isEmpty()
                ? Optional.empty()
                : Optional.of(people.stream().map(this::of).collect(joining(", ")));
    }

    private String of(PersonId person) {
        if (person.equals(dossier.patient().id())) {
            return module.wordingById("copy/me").in(wishes.language());
        }
        Optional<Professional> professional = dossier.professionals().stream()
                .filter(each -> each.id().equals(person))
                .findAny();
        Optional<CloseOne> closeOne =
                closeOnes.stream().filter(each -> each.person().equals(person)).findAny();
        Optional<String> task = professional
                .flatMap(Professional::profession)
                .or(() -> closeOne.flatMap(CloseOne::relation))
                .filter(words -> !wishes.isDiscreet())
                .map(Note::text);
        Optional<String> name = professional
                .flatMap(Professional::name)
                .or(() -> closeOne.flatMap(CloseOne::name))
                .map(PersonName::text);
        String kind = professional.isPresent() ? "copy/a-professional" : "copy/a-close-one";
        return name.map(known -> known + task.map(words -> " (" + words + ")").orElse(""))
                .or(() -> task)
                .orElse(module.wordingById(kind).in(wishes.language()));
    }
}
