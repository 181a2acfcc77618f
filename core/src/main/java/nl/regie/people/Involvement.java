package nl.regie.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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
        return refusals()
                .filter(refusal -> refusal.answer() != InvolvementAnswer.NOBODY)
                .anyMatch(refusal -> isAbout(refusal, person));
    }

    /** Whether a no stands that leaves this agreement open for nobody: what opens something waits. */
    public boolean isRefusedForAll(InvolvementAgreement agreement) {
        return agreement.closeOnes().isEmpty()
                ? refusals()
                        .anyMatch(refusal -> refusal.answer() != InvolvementAnswer.NOBODY
                                && refusal.closeOnes().isEmpty())
                : agreement.closeOnes().stream().allMatch(this::isRefused);
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
