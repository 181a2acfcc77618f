package nl.regie.fhir.answers;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.regie.dossier.Dossier;
import nl.regie.entry.PersonId;
import nl.regie.signalling.SignallingPlanKind;
import org.immutables.value.Value;

/**
 * What a product knows of a form that came in: into which dossier it goes, and who filled it in. Many form fillers say
 * neither who answered nor about whom; then the product says it, for it knows who was logged in.
 */
@Value.Immutable
public interface Receipt {
    /** The dossier of the patient whom the form is about: the embedder has made sure who that is. */
    Dossier dossier();

    /** The day on which the form came in. */
    LocalDate on();

    /** Whose answers these are, where the form does not say, or by a name that nobody here knows. */
    Optional<PersonId> answeredBy();

    /** Who wrote them down, where the form does not say; whoever answered where this is empty. */
    Optional<PersonId> writtenBy();

    /**
     * Who is who in the other system: by the text of a reference, such as {@code Patient/17}, or by an identifier as
     * {@code system|value}. The names that {@link nl.regie.fhir.FhirExport} gives are known without it.
     */
    Map<String, PersonId> people();

    /** What a signalling plan is for that the form does not say, where it is the first one of this patient. */
    Optional<SignallingPlanKind> planFor();

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Receipt}. */
    final class Builder extends ImmutableReceipt.Builder {
        Builder() {}
    }
}
