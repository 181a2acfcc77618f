package nl.regie.decision;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.regie.entry.EntryId;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.entry.Reference;
import nl.regie.legal.OnBehalf;
import nl.regie.legal.Representation;
import nl.regie.value.RegieValue;
import org.immutables.value.Value;

/**
 * That the patient agreed to one version of a plan, or that somebody who may agreed in the patient's place. Later
 * versions carry it along, so that everybody can see what was agreed to, and what changed since.
 */
@Value.Immutable
public interface PlanAgreement extends RegieValue {
    /** The version that was on the table. */
    EntryId version();

    /** The day on which it was agreed. */
    LocalDate on();

    /** Who agreed: the patient, or a representative. */
    PersonId by();

    /** What was said of it by whoever agreed: the patient, or who agreed in the patient's place. */
    Optional<OwnWords> inOwnWords();

    /** Where a representative agreed: by which authority, and what the patient thinks of it. */
    Optional<OnBehalf> onBehalf();

    /**
     * By which authority parents or a guardian said yes, too, beside a patient of 12 to 15: both decide, and neither
     * takes the place of the other.
     */
    Set<EntryId> besideParents();

    /** What this names elsewhere in the dossier, where it agrees to this kind of plan. */
    default Stream<Reference> references(Class<?> kindOfPlan) {
        return Stream.of(
                        Reference.to("/version", version(), kindOfPlan),
                        Reference.toPerson("/by", by()),
                        Reference.toEach("/besideParents", besideParents(), Representation.class),
                        onBehalf().stream()
                                .flatMap(OnBehalf::references)
                                .map(reference -> reference.within("/onBehalf")))
                .flatMap(references -> references);
    }

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link PlanAgreement}. */
    final class Builder extends ImmutablePlanAgreement.Builder {
        Builder() {}
    }
}
