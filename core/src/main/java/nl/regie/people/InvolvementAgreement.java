package nl.regie.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.entry.Note;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.entry.Reference;
import nl.regie.legal.OnBehalf;
import org.immutables.value.Value;

/**
 * Whether and how the patient agrees that those close by are involved (002, lines 113 and 184–186: with the patient's
 * agreement). A change or a withdrawal is a new entry that replaces this one.
 */
@Value.Immutable
public interface InvolvementAgreement extends Entry {
    /** What the patient says. */
    InvolvementAnswer answer();

    /** Whom it is about; empty when it is about everybody close by: a yes about who was so on its day. */
    Set<PersonId> closeOnes();

    /** What was said of it by whoever agreed: the patient, or who agreed in the patient's place. */
    Optional<OwnWords> inOwnWords();

    /** The exact wording that was agreed: what the close one may know, and do. */
    Optional<Note> wording();

    /** What those close ones may know, by subject; none where only the wording or the entries say so. */
    Set<InvolvementTopic> topics();

    /** Which entries those close ones may know, such as a plan; a later version of an entry is not meant. */
    Set<EntryId> entries();

    /** Where a representative agreed: by which authority, and what the patient thinks of it. */
    Optional<OnBehalf> onBehalf();

    /** The last day on which it holds. */
    Optional<LocalDate> until();

    /** When to ask again. */
    Optional<LocalDate> askAgainOn();

    /** Whether the patient agreed and the agreement still holds on a day. */
    default boolean holdsOn(LocalDate day) {
        return answer() == InvolvementAnswer.AGREED
                && until().filter(last -> last.isBefore(day)).isEmpty();
    }

    /**
     * Whether it names what it is about, and this is not among it: neither the subject nor any of these entries. One
     * that names nothing, or says it in a wording of its own, may be about anything.
     */
    default boolean isAboutSomethingElse(InvolvementTopic topic, Collection<EntryId> lines) {
        boolean namesWhat = !topics().isEmpty() || !entries().isEmpty();
        return namesWhat
                && wording().isEmpty()
                && !topics().contains(topic)
                && entries().stream().noneMatch(lines::contains);
    }

    @Override
    default Stream<Reference> references() {
        return Stream.of(
                        Reference.toPersons("/closeOnes", closeOnes()),
                        Reference.toEach("/entries", entries()),
                        onBehalf().stream()
                                .flatMap(OnBehalf::references)
                                .map(reference -> reference.within("/onBehalf")))
                .flatMap(references -> references);
    }

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link InvolvementAgreement}. */
    final class Builder extends ImmutableInvolvementAgreement.Builder {
        Builder() {}
    }
}
