package nl.regie.people;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regie.entry.InvalidValueException;
import nl.regie.entry.PersonId;
import nl.regie.entry.PersonName;
import nl.regie.legal.OnBehalf;
import nl.regie.legal.PatientStance;
import nl.regie.legal.Representation;
import nl.regie.legal.RepresentationBasis;
import nl.regie.value.RegieValue;
import org.immutables.value.Value;

/** The person whose life and care this is. Known here by a pseudonym. */
@Value.Immutable
public interface Patient extends RegieValue {
    /** The pseudonym under which the embedding product knows this person. */
    PersonId id();

    /** How the patient likes to be called. */
    Optional<PersonName> name();

    /** That the patient has died, where the embedding product says so. */
    Optional<Death> death();

    /** The patient in whose record this one went on: one person has one dossier. */
    Optional<PersonId> mergedInto();

    /** The first day on which the patient is 12, where the embedding product says so: from then on both decide. */
    Optional<LocalDate> becomes12On();

    /** The first day on which the patient is 16, where the embedding product says so: from then on alone. */
    Optional<LocalDate> becomes16On();

    /** The first day on which the patient is 18, and of age, where the embedding product says so. */
    Optional<LocalDate> becomes18On();

    /** Nobody's record goes into itself, and birthdays come in their order. */
    @Value.Check
    default void check() {
        InvalidValueException.unless(
                isBefore(becomes12On(), becomes16On())
                        && isBefore(becomes12On(), becomes18On())
                        && isBefore(becomes16On(), becomes18On()),
                isBefore(becomes12On(), becomes16On()) ? "/becomes18On" : "/becomes16On",
                "birthdays-out-of-order",
                "De patiënt wordt eerst 12, dan 16 en dan 18.",
                "The patient becomes 12 first, then 16 and then 18.");
        InvalidValueException.unless(
                mergedInto().filter(id()::equals).isEmpty(),
                "/mergedInto",
                "merged-into-itself",
                "Een dossier kan niet in zichzelf opgaan.",
                "A record cannot be merged into itself.");
    }

    /** Whether the record is closed by now, whatever the day: the patient has died, or it went into another one. */
    default boolean isClosed() {
        return mergedInto().isPresent() || death().isPresent();
    }

    /** Why nothing is proposed, asked or reminded of on a day; empty while the record is open. */
    default Optional<ClosedRecord> closedOn(LocalDate day) {
        return mergedInto().map(into -> ClosedRecord.MERGED).or(() -> death().filter(death -> death.isBy(day))
                .map(death -> ClosedRecord.DIED));
    }

    private static boolean isBefore(Optional<LocalDate> earlier, Optional<LocalDate> later) {
        return earlier.isEmpty() || later.isEmpty() || earlier.get().isBefore(later.get());
    }

    /**
     * Whether somebody may decide for the patient by an authority on a day. No authority of a parent or guardian passes
     * a birthday by itself: at 18 it ends, and at 16 and 17 it holds only where it was given since, for the matter that
     * its scope names (Burgerlijk Wetboek 7:447 and 7:465, paragraph 2). Where the birthdays are not known, it holds as
     * it was written down.
     */
    default boolean isRepresentedBy(Representation authority, LocalDate day) {
        return authority.holdsOn(day) && outgrew(authority, day).isEmpty();
    }

    /** The birthday that ended the authority of a parent or guardian by a day; empty where none did. */
    default Optional<LocalDate> outgrew(Representation authority, LocalDate day) {
        if (authority.basis() != RepresentationBasis.PARENT_OR_GUARDIAN) {
            return Optional.empty();
        }
        return becomes16On()
                .filter(birthday -> !birthday.isAfter(day) && !isForOneMatterSince(birthday, authority))
                .or(() -> becomes18On().filter(birthday -> !birthday.isAfter(day)));
    }

    /**
     * The last day on which an authority holds, as far as is known: the one that is named, or the day before the
     * birthday that ends it, whichever is earlier. Empty where no end is known.
     */
    default Optional<LocalDate> lastDayOf(Representation authority) {
        return Stream.concat(
                        authority.until().stream(),
                        outgrew(authority, LocalDate.MAX).stream().map(birthday -> birthday.minusDays(1)))
                .min(Comparator.naturalOrder());
    }

    /**
     * Whether a yes that a parent or guardian gave in the patient's place goes no longer without the patient: their
     * authority passed a birthday, or the child is 12 or older, can say so, and decides beside them (Burgerlijk Wetboek
     * 7:447 and 7:450, paragraph 2). Whether the patient said yes, too, is for {@code nl.regie.voice}.
     */
    default boolean outgrewAYes(OnBehalf yes, Representation authority, LocalDate day) {
        boolean isToBeHeard = authority.basis() == RepresentationBasis.PARENT_OR_GUARDIAN
                && yes.patientsStance() != PatientStance.CANNOT_SAY
                && decidesBesideParentsOn(day);
        return isToBeHeard || outgrew(authority, day).isPresent();
    }

    private static boolean isForOneMatterSince(LocalDate birthday, Representation authority) {
        LocalDate begin = authority.since().orElse(authority.recorded().on());
        return !begin.isBefore(birthday) && authority.scope().isPresent();
    }

    /**
     * Whether a parent's yes stands beside the patient's on a day, and neither takes the place of the other: from 12 to
     * 15 (Burgerlijk Wetboek 7:450, paragraph 2). Not where the birthdays are not known.
     */
    default boolean decidesBesideParentsOn(LocalDate day) {
        return becomes12On().filter(birthday -> !birthday.isAfter(day)).isPresent()
                && becomes16On().filter(birthday -> !birthday.isAfter(day)).isEmpty()
                && becomes18On().filter(birthday -> !birthday.isAfter(day)).isEmpty();
    }

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Patient}. */
    final class Builder extends ImmutablePatient.Builder {
        Builder() {}
    }
}
