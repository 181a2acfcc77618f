package nl.regie.fhir.draft;

import java.time.LocalDate;
import java.util.Objects;
import nl.regie.entry.PersonId;
import nl.regie.people.Professional;

/**
 * Who takes over the plans of another system, and when.
 *
 * @param patient the pseudonym of the patient whom the plans are about: the embedder has made sure who that is
 * @param by who takes them over, and is answerable for it
 * @param on the day on which it is done
 */
public record TakingOver(PersonId patient, Professional by, LocalDate on) {
    /** No part is null. */
    public TakingOver {
        Objects.requireNonNull(patient, "patient");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(on, "on");
    }
}
