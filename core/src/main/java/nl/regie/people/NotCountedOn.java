package nl.regie.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regie.entry.PersonId;

/**
 * By whom help cannot be counted on: by a close one whom the patient refused, by name or with everybody; by anybody
 * close by where the patient wants nobody or says that there is nobody, unless the patient said yes to them since; and
 * by whom it was too much for when somebody last asked. Who does not want to say takes nothing back. What the patient
 * refused in their own voice, only a yes in their own voice makes good.
 *
 * <p>That it is too much, somebody close by tells in confidence. A page in the patient's hands asks this without it,
 * and then says of nobody close by that they are sure to help: a page that said so until it is too much would tell that
 * it is.
 *
 * @param people who they are
 */
public record NotCountedOn(Set<PersonId> people) {
    /** Keeps the people as they are. */
    public NotCountedOn {
        people = Collections.unmodifiableSet(new HashSet<>(people));
    }

    /**
     * By what was said and asked.
     *
     * @param involvement what the patient said of involving those close by
     * @param closeOnes who is, or was, close by
     * @param asked how it went with them, as far as it still counts
     * @param isPatients whether the patient said so in their own voice, and it is not only ticked by somebody else
     */
    public static NotCountedOn of(
            Involvement involvement,
            Collection<PersonId> closeOnes,
            Collection<CarerWellbeing> asked,
            Predicate<InvolvementAgreement> isPatients) {
        Stream<PersonId> refused = involvement.said().stream()
                .filter(said -> said.answer() != InvolvementAnswer.AGREED)
                .flatMap(no -> (no.closeOnes().isEmpty() ? closeOnes : no.closeOnes())
                        .stream().filter(person -> involvement.said().stream()
                                .filter(yes -> involvement.holdsFor(yes, person))
                                .noneMatch(yes -> isPatients.test(yes) || !isPatients.test(no))));
        Map<PersonId, List<CarerWellbeing>> told = asked.stream()
                .filter(wellbeing -> wellbeing.load() != CarerLoad.NO_ANSWER)
                .collect(Collectors.groupingBy(CarerWellbeing::closeOne));
        Stream<PersonId> overburdened = told.entrySet().stream()
                .filter(each -> isTooMuch(each.getValue()))
                .map(Map.Entry::getKey);
        return new NotCountedOn(Stream.concat(refused, overburdened).collect(Collectors.toSet()));
    }

    /** Whether help by this person cannot be counted on. */
    public boolean includes(PersonId person) {
        return people.contains(person);
    }

    /** Whether the last of these says so, or one of the last day. */
    private static boolean isTooMuch(List<CarerWellbeing> asked) {
        Optional<LocalDate> last =
                asked.stream().map(wellbeing -> wellbeing.recorded().day()).max(Comparator.naturalOrder());
        return asked.stream()
                .filter(wellbeing ->
                        last.equals(Optional.of(wellbeing.recorded().day())))
                .anyMatch(wellbeing -> wellbeing.load() == CarerLoad.TOO_HEAVY);
    }
}
