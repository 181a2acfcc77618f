package nl.regie.ehr.signs;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regie.dossier.Dossier;
import nl.regie.entry.PersonId;
import nl.regie.naming.Naming;
import nl.regie.people.CloseOne;
import nl.regie.people.Professional;
import nl.regie.signalling.PhaseStep;
import nl.regie.signalling.SignallingPlan;

/**
 * Who can be named in a signalling plan beside the patient: people who are known in the record and have not left, and
 * those who are named in it already, also where they do something together.
 */
final class Helpers {
    private final Set<Set<PersonId>> all = new LinkedHashSet<>();
    private final PersonId patient;

    Helpers(Dossier seen, Optional<SignallingPlan> plan, LocalDate today) {
        patient = seen.patient().id();
        Stream<PersonId> known = Stream.concat(
                seen.current(CloseOne.class).stream().map(CloseOne::person),
                seen.professionals().stream()
                        .filter(professional -> !professional.hasLeftBy(today))
                        .map(Professional::id));
        Stream.concat(known.map(Set::of), plan.stream().flatMap(Helpers::namedIn))
                .filter(people -> !people.isEmpty() && !people.equals(Set.of(patient)))
                .forEach(all::add);
    }

    private static Stream<Set<PersonId>> namedIn(SignallingPlan plan) {
        return Stream.of(
                        plan.phases().stream()
                                .flatMap(phase -> phase.steps().stream())
                                .map(PhaseStep::does),
                        plan.contacts().stream()
                                .flatMap(contact -> contact.person().stream())
                                .map(Set::of),
                        plan.copiesWith().stream().map(Set::of))
                .flatMap(people -> people);
    }

    /** Those to choose from, one by one and together. */
    List<Choice> choices(Naming naming) {
        return all.stream()
                .map(people -> new Choice(name(people), naming.of(people)))
                .toList();
    }

    /** Those who were chosen; nobody, where the name was never offered. */
    Set<PersonId> chosen(Optional<String> name) {
        return all.stream()
                .filter(people -> name.filter(name(people)::equals).isPresent())
                .findFirst()
                .orElse(Set.of());
    }

    /** The patient, and each of the others by themselves. */
    List<PersonId> people() {
        return Stream.concat(
                        Stream.of(patient),
                        all.stream().filter(people -> people.size() == 1).flatMap(Set::stream))
                .toList();
    }

    /** The name by which people are chosen, one or more together. */
    static String name(Set<PersonId> people) {
        return new TreeSet<>(people).stream().map(PersonId::value).collect(Collectors.joining(" "));
    }
}
