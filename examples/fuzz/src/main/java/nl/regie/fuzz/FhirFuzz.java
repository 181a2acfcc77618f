package nl.regie.fuzz;

import java.time.LocalDate;
import java.util.List;
import nl.regie.entry.PersonId;
import nl.regie.entry.Problem;
import nl.regie.fhir.draft.TakingOver;
import nl.regie.people.Professional;

/** What the readers of FHIR have in common. */
final class FhirFuzz {
    static final TakingOver TAKING_OVER = takingOver(LocalDate.of(2026, 11, 25));

    private FhirFuzz() {}

    static TakingOver takingOver(LocalDate day) {
        return TakingOver.builder()
                .patient(PersonId.of("p"))
                .by(Professional.builder().id(PersonId.of("nurse")).build())
                .on(day)
                .build();
    }

    /** What is told of a document is ours; where it stands is told by names of elements. */
    static void requireOurs(List<Problem> remarks) {
        for (Problem remark : remarks) {
            if ((remark + remark.message().nl()).contains(Tape.PLANTED)) {
                throw new AssertionError("A remark repeats what somebody wrote.");
            }
        }
    }
}
