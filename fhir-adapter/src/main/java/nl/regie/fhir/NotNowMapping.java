package nl.regie.fhir;

import java.util.Optional;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.NotNow;
import nl.regie.entry.Note;
import org.hl7.fhir.r4.model.CarePlan.CarePlanActivityComponent;
import org.hl7.fhir.r4.model.CarePlan.CarePlanActivityDetailComponent;
import org.hl7.fhir.r4.model.CarePlan.CarePlanActivityStatus;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Reference;

/**
 * A wish or need that is put off ↔ an activity on hold with the reason as its status reason. Where the patient and a professional both gave a
 * reason, the professional's is a note on the activity's progress.
 */
final class NotNowMapping {
    private NotNowMapping() {}

    static CarePlanActivityComponent write(NotNow notNow, CarePlan plan, Outbound out) {
        CarePlanActivityComponent activity = new CarePlanActivityComponent();
        CarePlanActivityDetailComponent detail = activity.getDetail()
                .setCode(Codes.concept(Term.NOT_NOW))
                .setStatus(
                        plan.recorded().enteredInError().isPresent()
                                ? CarePlanActivityStatus.ENTEREDINERROR
                                : CarePlanActivityStatus.ONHOLD);
        detail.addExtension(Canonical.ANSWERS, out.entry(notNow.answers(), plan));
        notNow.lookAgainOn().ifPresent(day -> detail.addExtension(Canonical.LOOK_AGAIN_ON, Days.date(day)));
        notNow.reasonInOwnWords().ifPresent(words -> detail.setStatusReason(WordsMapping.write(words)));
        notNow.reason().ifPresent(reason -> {
            if (detail.hasStatusReason()) {
                activity.addProgress().setText(reason.text());
            } else {
                detail.setStatusReason(WordsMapping.write(reason));
            }
        });
        return activity;
    }

    static boolean isOne(CarePlanActivityDetailComponent detail) {
        return Codes.is(Term.NOT_NOW, detail.getCode());
    }

    static NotNow read(CarePlanActivityComponent activity, Inbound in) {
        CarePlanActivityDetailComponent detail = activity.getDetail();
        return NotNow.builder()
                .answers(Extensions.find(detail, Canonical.ANSWERS, Reference.class)
                        .map(answered -> in.entry("activity.detail.extension", answered))
                        .orElseThrow(() -> Unreadable.without("activity.detail.extension")))
                .reasonInOwnWords(WordsMapping.ownWords(detail.getStatusReason()))
                .reason(WordsMapping.note(detail.getStatusReason()).or(() -> Optional.ofNullable(
                                activity.getProgressFirstRep().getText())
                        .map(Note::of)))
                .lookAgainOn(Extensions.find(detail, Canonical.LOOK_AGAIN_ON, DateType.class)
                        .flatMap(Days::find))
                .build();
    }
}
