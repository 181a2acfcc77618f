package nl.regie.consult;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.entry.Note;
import nl.regie.entry.PersonId;
import nl.regie.entry.Reference;
import org.immutables.value.Value;

/**
 * What a named professional decided about a visit, with the patient. Nothing is cancelled by this entry: the embedding
 * product acts on it, or does not.
 */
@Value.Immutable
public interface VisitDecision extends Entry {
    /** The preparation on which it rests. */
    Optional<EntryId> preparation();

    /** The day of the visit. */
    Optional<LocalDate> visitOn();

    /** What was decided. */
    VisitPlan plan();

    /** The form that was chosen. */
    Optional<VisitForm> form();

    /** Why. */
    Optional<Note> reason();

    /** Whether the patient agrees. */
    Optional<YesNo> patientAgrees();

    /** Who decided. */
    PersonId decidedBy();

    /** The day of the next contact, where this visit is skipped or takes another form. */
    Optional<LocalDate> nextContactOn();

    /** The form of the next contact. */
    Optional<VisitForm> nextContactForm();

    /** How the patient reaches the team until then. */
    Optional<Note> howToReachUs();

    @Override
    default Stream<Reference> references() {
        return Stream.concat(
                Reference.to("/preparation", preparation(), ConsultPreparation.class),
                Reference.toPerson("/decidedBy", decidedBy()));
    }

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link VisitDecision}. */
    final class Builder extends ImmutableVisitDecision.Builder {
        Builder() {}
    }
}
