package nl.regie.patientcopy;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regie.entry.PersonId;
import nl.regie.entry.PersonName;
import nl.regie.people.CloseOne;
import nl.regie.people.ExpertByExperience;
import nl.regie.people.Professional;

/**
 * How people are called on a document: by name and task where these are known. A discreet one leaves out tasks and
 * relations, because those were typed and can hint at a condition.
 */
final class Names {
    private final PatientsView shown;
    private final PageWriter pen;
    private final String patient;
    private final List<CloseOne> closeOnes;

    /**
     * How people are called.
     *
     * @param patient what the patient is called, such as "me" on the patient's own copy
     */
    Names(PatientsView shown, PageWriter pen, String patient) {
        this.shown = shown;
        this.pen = pen;
        this.patient = patient;
        this.closeOnes = shown.all(CloseOne.class);
    }

    /** The patient first, then the others in the order of their names. */
    Optional<String> of(Collection<PersonId> people) {
        return people.isEmpty()
                ? Optional.empty()
                : Optional.of(Stream.concat(
                                people.stream().filter(shown::isMe).map(this::of),
                                people.stream()
                                        .filter(person -> !shown.isMe(person))
                                        .map(this::of)
                                        .sorted())
                        .collect(joining(", ")));
    }

    String of(PersonId person) {
        if (shown.isMe(person)) {
            return patient;
        }
        Optional<Professional> professional = shown.dossier().professionals().stream()
                .filter(each -> each.id().equals(person))
                .findAny();
        Optional<ExpertByExperience> expert = shown.dossier().expertsByExperience().stream()
                .filter(each -> each.id().equals(person))
                .findAny();
        Optional<CloseOne> closeOne =
                closeOnes.stream().filter(each -> each.person().equals(person)).findFirst();
        Optional<String> name = professional
                .flatMap(Professional::name)
                .or(() -> expert.flatMap(ExpertByExperience::name))
                .or(() -> closeOne.flatMap(CloseOne::name))
                .map(PersonName::text);
        Optional<String> task = pen.note(professional
                .flatMap(Professional::profession)
                .or(() -> expert.flatMap(ExpertByExperience::organisation))
                .or(() -> closeOne.flatMap(CloseOne::relation)));
        String called = name.map(
                        known -> known + task.map(words -> " (" + words + ")").orElse(""))
                .or(() -> task)
                .orElseGet(() -> pen.word(kindOf(professional.isPresent(), expert.isPresent())));
        return shown.hasLeft(person) ? called + ", " + pen.word("copy/no-longer-involved") : called;
    }

    private String kindOf(boolean isProfessional, boolean isExpert) {
        if (isProfessional) {
            return "copy/a-professional";
        }
        if (isExpert) {
            return pen.isDiscreet() ? "copy/somebody" : "copy/an-expert-by-experience";
        }
        return "copy/a-close-one";
    }
}
