package nl.regie.fhir.draft;

import java.util.Optional;
import nl.regie.careplan.CodePart;
import nl.regie.careplan.GivenCode;
import nl.regie.careplan.PlanSubject;
import nl.regie.entry.InvalidValueException;
import nl.regie.entry.Note;
import nl.regie.fhir.incoming.Unreadable;

/** What a plan of another system is about: the words of a Condition, with the first of its codes as it stands there. */
final class OthersSubject {
    private static final String CONFIRMED = "confirmed";

    private OthersSubject() {}

    /** What was refuted, or what somebody only thinks of, is not what the patient has. */
    static boolean isConfirmed(OthersElement condition) {
        return condition.child("verificationStatus").each("coding").stream()
                .allMatch(
                        coding -> coding.text("code").filter(CONFIRMED::equals).isPresent());
    }

    static PlanSubject called(String words) {
        return PlanSubject.builder().what(Note.of(words)).build();
    }

    static PlanSubject of(OthersElement condition) {
        OthersElement concept = condition.child("code");
        return PlanSubject.builder()
                .what(concept.words().map(Note::of).orElseThrow(() -> Unreadable.without("code")))
                .code(concept.each("coding").stream().findFirst().flatMap(OthersSubject::code))
                .build();
    }

    /** A code that cannot be kept as it stands is left out, and told as what was not taken over. */
    private static Optional<GivenCode> code(OthersElement coding) {
        try {
            GivenCode.Builder code = GivenCode.builder()
                    .system(CodePart.of(coding.node().path("system").asText()))
                    .code(CodePart.of(coding.node().path("code").asText()));
            coding.text("system");
            coding.text("code");
            return Optional.of(
                    code.display(coding.text("display").map(Note::of)).build());
        } catch (InvalidValueException e) {
            return Optional.empty();
        }
    }
}
