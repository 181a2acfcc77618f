package nl.regie.consult;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.regie.entry.Entry;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.entry.Reference;
import nl.regie.entry.SourceRef;
import nl.regie.people.Confidence;
import org.immutables.value.Value;

/**
 * A short report of a visit, for the patient too (003, lines 314–315): what was discussed, what was agreed and by whom.
 */
@Value.Immutable
public interface VisitSummary extends Entry {
    /** The form of the visit. */
    Optional<VisitForm> form();

    /** Who took part, the patient included where the patient did. */
    Set<PersonId> participants();

    /** What was discussed. */
    List<AgendaTopic> discussed();

    /** What was agreed. */
    List<VisitAgreement> agreed();

    /** What there was no time for: it comes back on the next agenda. */
    List<AgendaTopic> notReached();

    /** What the patient said of the visit. */
    Optional<OwnWords> patientsView();

    /** Whether the patient wants a copy. */
    Optional<YesNo> copyWanted();

    /**
     * Of a talk where the patient was not: whether the patient may read that it was, and what was agreed; not where
     * this is not said. Each topic has a confidence of its own.
     */
    Optional<Confidence> confidence();

    /** Whether it shows that the patient took part: by who was there, or else by who wrote it. */
    default boolean isWith(PersonId patient) {
        return participants().contains(patient)
                || (participants().isEmpty() && recorded().by().equals(patient));
    }

    /** Whether it shows that others were there and the patient was not. */
    default boolean isWithout(PersonId patient) {
        return !participants().isEmpty() && !participants().contains(patient);
    }

    /**
     * Whether somebody else reports of a talk where the patient was not: what it quotes of the patient is hearsay, and
     * no word of theirs.
     */
    default boolean isHearsayOf(PersonId patient) {
        boolean isWrittenByThem = recorded().by().equals(patient)
                || recorded()
                        .sourceRef()
                        .flatMap(SourceRef::author)
                        .filter(patient::equals)
                        .isPresent();
        return isWithout(patient) && !isWrittenByThem;
    }

    /**
     * Whether the patient may read the report: their own talk, one of which nobody wrote down who was there, what they
     * wrote, or one that somebody released to them. That somebody asked them what they thought of a talk releases no
     * word of others.
     */
    default boolean mayBeReadBy(PersonId patient) {
        return confidence()
                .map(Confidence.MAY_BE_SHARED::equals)
                .orElseGet(() -> !isWithout(patient) || recorded().by().equals(patient));
    }

    @Override
    default Stream<Reference> references() {
        return Stream.of(
                        Reference.toPersons("/participants", participants()),
                        IntStream.range(0, discussed().size()).boxed().flatMap(i -> discussed()
                                .get(i)
                                .references()
                                .map(reference -> reference.within("/discussed/" + i))),
                        IntStream.range(0, agreed().size()).boxed().flatMap(i -> agreed().get(i)
                                .references()
                                .map(reference -> reference.within("/agreed/" + i))),
                        IntStream.range(0, notReached().size()).boxed().flatMap(i -> notReached()
                                .get(i)
                                .references()
                                .map(reference -> reference.within("/notReached/" + i))))
                .flatMap(references -> references);
    }

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link VisitSummary}. */
    final class Builder extends ImmutableVisitSummary.Builder {
        Builder() {}
    }
}
