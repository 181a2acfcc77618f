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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regie.entry.PersonId;

/**
 * By whom help cannot be counted on: by a close one whom the patient refused, by name or with everybody; by anybody
 * close by where the patient wants nobody or says that there is nobody, unless the patient said yes to them since; and
 * by whom it was too much for when somebody last asked. Who does not want to say takes nothing back.
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
     */
    public static NotCountedOn of(
            Involvement involvement, Collection<PersonId> closeOnes, Collection<CarerWellbeing> asked) {
        Stream<PersonId> refused = involvement.said().stream()
                .filter(said -> said.answer() != InvolvementAnswer.AGREED)
                .flatMap(said -> said.closeOnes().isEmpty() ? closeOnes.stream() : said.closeOnes().stream())
                .filter(person -> involvement.said().stream().noneMatch(yes -> involvement.holdsFor(yes, person)));
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
