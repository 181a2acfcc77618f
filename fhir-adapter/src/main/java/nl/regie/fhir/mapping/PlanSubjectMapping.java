package nl.regie.fhir.mapping;

import java.util.Optional;
import nl.regie.careplan.CodePart;
import nl.regie.careplan.GivenCode;
import nl.regie.careplan.PlanSubject;
import nl.regie.entry.Note;
import nl.regie.fhir.vocabulary.Canonical;
import nl.regie.fhir.vocabulary.Extensions;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Reference;

/**
 * What a plan is about ↔ an address of the plan that refers to nothing: its display has the words, an extension the
 * code that a source gave. No Condition is made of it, for that would be a problem of the patient that nobody found.
 */
final class PlanSubjectMapping {
    private PlanSubjectMapping() {}

    static Reference write(PlanSubject subject) {
        Reference reference = new Reference().setDisplay(subject.what().text());
        subject.code().ifPresent(code -> {
            Coding coding = new Coding()
                    .setSystem(code.system().value())
                    .setCode(code.code().value());
            code.display().ifPresent(display -> coding.setDisplay(display.text()));
            reference.addExtension(Canonical.PLAN_SUBJECT_CODE, coding);
        });
        return reference;
    }

    /** Empty for an address that refers to something: that is not ours, and is told as a difference. */
    static Optional<PlanSubject> read(Reference reference) {
        return Optional.ofNullable(reference.getDisplay())
                .filter(words -> !reference.hasReference())
                .map(words -> PlanSubject.builder()
                        .what(Note.of(words))
                        .code(Extensions.find(reference, Canonical.PLAN_SUBJECT_CODE, Coding.class)
                                .flatMap(PlanSubjectMapping::code))
                        .build());
    }

    private static Optional<GivenCode> code(Coding coding) {
        return coding.hasSystem() && coding.hasCode()
                ? Optional.of(GivenCode.builder()
                        .system(CodePart.of(coding.getSystem()))
                        .code(CodePart.of(coding.getCode()))
                        .display(Optional.ofNullable(coding.getDisplay()).map(Note::of))
                        .build())
                : Optional.empty();
    }
}
