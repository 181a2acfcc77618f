package nl.regie.people;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.regie.entry.PersonId;

/**
 * What the patient said of involving those close by, taken together on a day. A no about somebody ends a yes about them
 * also where it was not recorded in its place; of one day the no wins; a no about one person outweighs a yes about
 * everybody, whenever it was said.
 *
 * @param said what stands: nothing came in its place, and it was not entered in error
 * @param day the day on which it is read
 */
public record Involvement(List<InvolvementAgreement> said, LocalDate day) {
    /** Keeps what was said as it is. */
    public Involvement {
        said = List.copyOf(said);
        Objects.requireNonNull(day, "day");
    }

    /** What the patient agreed to and did not refuse since, for one close one at least, and that holds on the day. */
    public List<InvolvementAgreement> holding() {
        return said.stream()
                .filter(agreement -> agreement.holdsOn(day)
                        && (agreement.closeOnes().isEmpty()
                                ? refusals().noneMatch(refusal -> ends(refusal, agreement))
                                : agreement.closeOnes().stream().anyMatch(person -> holdsFor(agreement, person))))
                .toList();
    }

    /** Whether this agreement lets this close one take part on the day. */
    public boolean holdsFor(InvolvementAgreement agreement, PersonId person) {
        return agreement.holdsOn(day)
                && isAbout(agreement, person)
                && refusals()
                        .filter(refusal -> isAbout(refusal, person))
                        .noneMatch(refusal -> ends(refusal, agreement) || isCloserTo(person, refusal, agreement));
    }

    /**
     * Whether a no about this person stands, or a no about everybody. What opens something waits until a yes comes in
     * its place, also where a yes was written down later.
     */
    public boolean isRefused(PersonId person) {
        return refused().includes(person);
    }

    /** Whether a no stands that leaves this agreement open for nobody: what opens something waits. */
    public boolean isRefusedForAll(InvolvementAgreement agreement) {
        return refused().includesAllOf(agreement);
    }

    /** About whom a no stands. It is worked out here once, for whoever asks it of many agreements. */
    public Refused refused() {
        List<InvolvementAgreement> refusals = refusals()
                .filter(refusal -> refusal.answer() != InvolvementAnswer.NOBODY)
                .toList();
        return new Refused(
                refusals.stream().anyMatch(refusal -> refusal.closeOnes().isEmpty()),
                refusals.stream()
                        .flatMap(refusal -> refusal.closeOnes().stream())
                        .collect(toSet()));
    }

    /**
     * About whom a no stands.
     *
     * @param everybody whether it stands about everybody
     * @param people about whom it stands by name
     */
    public record Refused(boolean everybody, Set<PersonId> people) {
        /** Keeps the people as they are. */
        public Refused {
            people = Collections.unmodifiableSet(new HashSet<>(people));
        }

        /** Whether a no stands about this person. */
        public boolean includes(PersonId person) {
            return everybody || people.contains(person);
        }

        /** Whether it leaves this agreement open for nobody. */
        public boolean includesAllOf(InvolvementAgreement agreement) {
            return everybody || (!agreement.closeOnes().isEmpty() && people.containsAll(agreement.closeOnes()));
        }
    }

    /** The refusals that stand and take something away from this agreement. */
    public List<InvolvementAgreement> refusalsBeside(InvolvementAgreement agreement) {
        return refusals()
                .filter(refusal -> refusal.answer() != InvolvementAnswer.NOBODY)
                .filter(refusal -> agreement.closeOnes().isEmpty()
                        || agreement.closeOnes().stream().anyMatch(person -> isAbout(refusal, person)))
                .toList();
    }

    private Stream<InvolvementAgreement> refusals() {
        return said.stream().filter(agreement -> agreement.answer() != InvolvementAnswer.AGREED);
    }

    /** A no to everybody, or about the same person, that was not said before the yes. */
    private static boolean ends(InvolvementAgreement refusal, InvolvementAgreement agreement) {
        boolean isAboutNoFewer =
                refusal.closeOnes().isEmpty() || !agreement.closeOnes().isEmpty();
        return isAboutNoFewer
                && !refusal.recorded().on().isBefore(agreement.recorded().day());
    }

    /** A no that names somebody, beside a yes about everybody. */
    private static boolean isCloserTo(PersonId person, InvolvementAgreement refusal, InvolvementAgreement agreement) {
        return refusal.closeOnes().contains(person) && agreement.closeOnes().isEmpty();
    }

    private static boolean isAbout(InvolvementAgreement agreement, PersonId person) {
        return agreement.closeOnes().isEmpty() || agreement.closeOnes().contains(person);
    }
}
