package nl.regie.entry;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import nl.regie.value.RegieValue;
import org.immutables.value.Value;

/** When an entry was written down and by whom, and how it relates to what was written before. */
@Value.Immutable
public interface Recorded extends RegieValue {
    /** The day of writing down, in the years 1 to 9999. */
    LocalDate on();

    /** Who wrote it down: a professional, the patient, or a close one. */
    PersonId by();

    /** The day it was about, where that is an earlier one. */
    Optional<LocalDate> happenedOn();

    /** The entry in whose place this one comes. The earlier one is kept. */
    Optional<EntryId> replaces();

    /** The note of the system of record on which this entry rests. */
    Optional<SourceRef> sourceRef();

    /** Set when the entry should never have been there. */
    Optional<EnteredInError> enteredInError();

    /** How it was told by the person whose view it is, where that was noted. */
    Optional<HowTold> howTold();

    /** What happened did not happen after it was written down, and a mark does not come before it. */
    @Value.Check
    default void check() {
        InvalidValueException.unless(
                on().getYear() >= 1 && on().getYear() <= 9999,
                "/on",
                "day-out-of-range",
                "Een dag van opschrijven ligt in de jaren 1 tot en met 9999.",
                "A day of recording is in the years 1 to 9999.");
        InvalidValueException.unless(
                happenedOn().map(day -> day.isBefore(on())).orElse(true),
                "/happenedOn",
                "happened-not-before-recorded",
                "Laat happenedOn weg, of noem een dag vóór de dag van opschrijven.",
                "Leave happenedOn out, or name a day before the day of recording.");
        InvalidValueException.unless(
                enteredInError().map(mark -> !mark.on().isBefore(on())).orElse(true),
                "/enteredInError/on",
                "marked-before-recorded",
                "Een invoer kan niet als fout gemerkt zijn voordat zij is opgeschreven.",
                "An entry cannot be marked as an error before it was recorded.");
    }

    /**
     * Whether the mark of error takes this away. What the patient wrote down is not marked away by others, unless they
     * say that it is about somebody else: it stays, and shows that it was marked.
     */
    default boolean isInErrorFor(PersonId patient) {
        return enteredInError().isPresent() && isTakenAway(enteredInError().get(), patient);
    }

    private boolean isTakenAway(EnteredInError mark, PersonId patient) {
        return !by().equals(patient) || mark.by().equals(patient) || mark.isAboutSomebodyElse();
    }

    /** The day to reckon with: when it happened, or else when it was recorded. */
    default LocalDate day() {
        return happenedOn().orElse(on());
    }

    /** Whether it was written down longer after it happened than this: what people remember changes. */
    default boolean isWrittenLaterThan(Period period) {
        return happenedOn().filter(day -> day.plus(period).isBefore(on())).isPresent();
    }

    /** Whether somebody close by interpreted what the patient told: the words are in part theirs. */
    default boolean isInterpretedByACloseOne() {
        return howTold().filter(HowTold::isInterpretedByACloseOne).isPresent();
    }

    /** Whether it was told by how somebody behaves: others saw it, and nobody said it. */
    default boolean isOnlySeen() {
        return howTold()
                .filter(told -> told.way() == HowTold.TellingWay.BEHAVIOUR)
                .isPresent();
    }

    /** Recorded on a day by a person, and nothing more. */
    static Recorded of(LocalDate on, PersonId by) {
        return builder().on(on).by(by).build();
    }

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Recorded}. */
    final class Builder extends ImmutableRecorded.Builder {
        Builder() {}
    }
}
