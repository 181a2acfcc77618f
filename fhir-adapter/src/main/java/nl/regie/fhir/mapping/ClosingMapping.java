package nl.regie.fhir.mapping;

import nl.regie.careplan.CarePlan;
import nl.regie.careplan.Closing;
import nl.regie.fhir.incoming.Inbound;
import nl.regie.fhir.vocabulary.Canonical;
import nl.regie.fhir.vocabulary.Codes;
import nl.regie.fhir.vocabulary.Extensions;
import nl.regie.fhir.vocabulary.Outbound;
import nl.regie.fhir.vocabulary.RegieCode;
import org.hl7.fhir.r4.model.CarePlan.CarePlanActivityDetailComponent;
import org.hl7.fhir.r4.model.CarePlan.CarePlanActivityStatus;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Reference;

/**
 * What was discussed before a plan came to its end ↔ the detail of an activity that was done. Its performers are those
 * with whom it was discussed, an extension says what was said.
 */
final class ClosingMapping {
    private ClosingMapping() {}

    static CarePlanActivityDetailComponent write(Closing closing, CarePlan plan, Outbound out) {
        CarePlanActivityDetailComponent detail = new CarePlanActivityDetailComponent()
                .setCode(Codes.concept(RegieCode.CLOSING))
                .setStatus(
                        out.isInError(plan) ? CarePlanActivityStatus.ENTEREDINERROR : CarePlanActivityStatus.COMPLETED);
        closing.discussedWith().forEach(person -> detail.addPerformer(out.person(person)));
        Extension said = new Extension(Canonical.CLOSING);
        Extensions.addNote(said, "early-signs", closing.earlySigns());
        Extensions.addNote(said, "what-to-do", closing.whatToDo());
        Extensions.addWords(said, "own-words", closing.inOwnWords());
        closing.signallingPlan().ifPresent(id -> said.addExtension("signalling-plan", out.entry(id)));
        Extensions.addNote(said, "why-no-signalling-plan", closing.whyNoSignallingPlan());
        Extensions.addNote(said, "why-nothing-comes-back", closing.whyNothingComesBack());
        if (said.hasExtension()) {
            detail.addExtension(said);
        }
        return detail;
    }

    static boolean isOne(CarePlanActivityDetailComponent detail) {
        return Codes.is(RegieCode.CLOSING, detail.getCode());
    }

    static Closing read(CarePlanActivityDetailComponent detail, Inbound in) {
        Closing.Builder closing = Closing.builder();
        detail.getPerformer()
                .forEach(person -> closing.addDiscussedWith(in.person("activity.detail.performer", person)));
        Extensions.complex(detail.getExtension(), Canonical.CLOSING).ifPresent(said -> {
            closing.earlySigns(Extensions.note(said, "early-signs"))
                    .whatToDo(Extensions.note(said, "what-to-do"))
                    .inOwnWords(Extensions.words(said, "own-words"))
                    .whyNoSignallingPlan(Extensions.note(said, "why-no-signalling-plan"))
                    .whyNothingComesBack(Extensions.note(said, "why-nothing-comes-back"));
            Extensions.find(said, "signalling-plan", Reference.class)
                    .ifPresent(plan -> closing.signallingPlan(in.entry("activity.detail.extension", plan)));
        });
        return closing.build();
    }
}
