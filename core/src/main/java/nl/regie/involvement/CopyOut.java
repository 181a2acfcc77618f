package nl.regie.involvement;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.regie.entry.EntryId;
import nl.regie.entry.PersonId;
import nl.regie.people.InvolvementTopic;
import nl.regie.sharing.CopyGiven;
import nl.regie.sharing.CopyKind;
import nl.regie.signalling.SignallingPlan;

/**
 * A copy that somebody has.
 *
 * @param evidence where that stands: that it was given, or the signalling plan that says who has a copy of it
 * @param copy which document
 * @param to who has it
 * @param asOf the day that it tells of, where that is known
 * @param givenOn the day on which it was given, where that is known
 * @param givenBy who gave it, where that is known
 * @param topics the subjects in it; none where nobody can tell
 * @param entries the entries in it one by one
 */
public record CopyOut(
        EntryId evidence,
        CopyKind copy,
        PersonId to,
        Optional<LocalDate> asOf,
        Optional<LocalDate> givenOn,
        Optional<PersonId> givenBy,
        Set<InvolvementTopic> topics,
        Set<EntryId> entries) {
    /** Keeps what it is made of as it is. */
    public CopyOut {
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(copy, "copy");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(givenOn, "givenOn");
        Objects.requireNonNull(givenBy, "givenBy");
        topics = Collections.unmodifiableSet(new TreeSet<>(topics));
        entries = Collections.unmodifiableSet(new LinkedHashSet<>(entries));
    }

    static CopyOut of(CopyGiven given) {
        return new CopyOut(
                given.id(),
                given.copy(),
                given.to(),
                given.asOf(),
                Optional.of(given.recorded().day()),
                Optional.of(given.recorded().by()),
                subjectsOf(given),
                given.entries());
    }

    static CopyOut of(SignallingPlan plan, PersonId to) {
        return new CopyOut(
                plan.id(),
                CopyKind.SIGNALLING,
                to,
                Optional.of(plan.recorded().day()),
                Optional.empty(),
                Optional.empty(),
                Set.of(InvolvementTopic.SIGNS_AND_CRISIS),
                Set.of());
    }

    /** What is in it; where nobody noted that, what such a document holds. A page for a close one can hold anything. */
    private static Set<InvolvementTopic> subjectsOf(CopyGiven given) {
        if (!given.topics().isEmpty() || !given.entries().isEmpty()) {
            return given.topics();
        }
        return switch (given.copy()) {
            case PLAN -> Set.of(InvolvementTopic.PLAN);
            case CONVERSATION -> Set.of(InvolvementTopic.HOW_IT_GOES);
            case VISIT -> Set.of(InvolvementTopic.APPOINTMENTS);
            case SIGNALLING -> Set.of(InvolvementTopic.SIGNS_AND_CRISIS);
            case CLOSE_ONE -> Set.of();
        };
    }
}
