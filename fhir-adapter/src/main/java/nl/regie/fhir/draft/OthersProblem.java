package nl.regie.fhir.draft;

import java.util.List;
import java.util.Optional;
import nl.regie.careplan.CodePart;
import nl.regie.careplan.GivenCode;
import nl.regie.careplan.PlanSubject;
import nl.regie.entry.InvalidValueException;
import nl.regie.entry.Note;
import nl.regie.fhir.incoming.Unreadable;

/** What a plan of another system is about: the words of a Condition, with the first of its codes as it stands there. */
final class OthersProblem {
    private static final String CONFIRMED = "confirmed";

    private final References references;
    private final Standing standing;
    private final Telling telling;

    OthersProblem(References references, Standing standing, Telling telling) {
        this.references = references;
        this.standing = standing;
        this.telling = telling;
    }

    /** The problem to which an address leads; where it leads to nothing here, what it is called. */
    Optional<PlanSubject> read(OthersElement address, OthersElement from) {
        Optional<OthersElement> found = references.follow(address, from);
        Optional<PlanSubject> subject = found.isEmpty()
                ? address.ifUsed(
                        () -> address.text("display").flatMap(words -> telling.attempt(address, () -> called(words))))
                : found.filter(condition -> condition.type().equals("Condition"))
                        .filter(standing::isUnmodified)
                        .filter(condition -> standing.isAboutThePatient(condition, "subject"))
                        .filter(this::isConfirmed)
                        .flatMap(condition -> telling.attempt(condition, () -> of(condition)));
        subject.ifPresent(known -> address.understandWhole());
        return subject;
    }

    /** What was refuted, or what somebody only thinks of, is not what the patient has. */
    private boolean isConfirmed(OthersElement condition) {
        OthersElement status = condition.child("verificationStatus");
        List<OthersElement> codings = status.each("coding");
        boolean isSilent = !condition.has("verificationStatus") && !condition.has("_verificationStatus");
        boolean isConfirmed = isSilent
                || (!codings.isEmpty()
                        && codings.stream()
                                .allMatch(coding -> coding.peek("code").equals(CONFIRMED)));
        if (isConfirmed) {
            status.understandWhole();
            return true;
        }
        telling.leftOut(
                condition,
                status,
                "not-confirmed",
                "Volgens deze status staat dit niet vast. Het is niet overgenomen.",
                "By this status this is not certain. It was not taken over.");
        return false;
    }

    private static PlanSubject called(String words) {
        return PlanSubject.builder().what(Note.of(words)).build();
    }

    private static PlanSubject of(OthersElement condition) {
        OthersElement concept = condition.child("code");
        return PlanSubject.builder()
                .what(concept.wordsOrCode().map(Note::of).orElseThrow(() -> Unreadable.without("code")))
                .code(concept.each("coding").stream().findFirst().flatMap(OthersProblem::code))
                .build();
    }

    /** A code that cannot be kept as it stands is left out, and told as what was not taken over. */
    private static Optional<GivenCode> code(OthersElement coding) {
        try {
            GivenCode.Builder code = GivenCode.builder()
                    .system(CodePart.of(coding.peek("system")))
                    .code(CodePart.of(coding.peek("code")));
            GivenCode given = code.display(coding.text("display").map(Note::of)).build();
            coding.text("system");
            coding.text("code");
            return Optional.of(given);
        } catch (InvalidValueException e) {
            return Optional.empty();
        }
    }
}
