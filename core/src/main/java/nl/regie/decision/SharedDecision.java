package nl.regie.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.entry.InvalidValueException;
import nl.regie.entry.Note;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.entry.Reference;
import org.immutables.value.Value;

/** A decision that patient and professional prepare together. */
@Value.Immutable
public interface SharedDecision extends Entry {
    /** What there is to decide. */
    Note question();

    /** What there is to choose. */
    List<DecisionOption> options();

    /**
     * What it decides: a wish or need, a plan, or a goal or action in one. What comes of a decision is often written
     * down later: a next version of the decision can name it then. Empty where nobody says.
     */
    Set<EntryId> about();

    /** What matters to the patient in it. */
    Optional<OwnWords> mattersToMe();

    /** What was explained. */
    Set<Explained> explained();

    /** What came of asking the patient to say it back; empty when that was not asked. */
    Optional<Understanding> understanding();

    /** Who took part, beside the patient. */
    Set<PersonId> participants();

    /** What came of it; empty while it is open. */
    Optional<DecisionOutcome> outcome();

    /** The options that the patient chose. */
    Set<EntryId> chosen();

    /** What the patient chose in their own words, also where nobody proposed it. */
    Optional<OwnWords> choiceInOwnWords();

    /** When to look at it again. */
    Optional<LocalDate> lookAgainOn();

    /** What was chosen was one of the options, and the options have names of their own. */
    @Value.Check
    default void check() {
        List<EntryId> names = options().stream().map(DecisionOption::id).toList();
        InvalidValueException.unless(
                names.stream().distinct().count() == names.size(),
                "/options",
                "duplicate-id",
                "Twee opties hebben hetzelfde id.",
                "Two options have the same id.");
        InvalidValueException.unless(
                names.containsAll(chosen()),
                "/chosen",
                "chosen-without-option",
                "Wat gekozen is, is een van de opties. Een eigen keuze van de patiënt staat in choiceInOwnWords.",
                "What was chosen is one of the options. A choice of the patient's own is in choiceInOwnWords.");
    }

    @Override
    default Stream<Reference> references() {
        return Stream.concat(Reference.toPersons("/participants", participants()), Reference.toEach("/about", about()));
    }

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link SharedDecision}. */
    final class Builder extends ImmutableSharedDecision.Builder {
        Builder() {}
    }
}
