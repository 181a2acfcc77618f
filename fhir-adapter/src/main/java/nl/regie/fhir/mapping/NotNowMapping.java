package nl.regie.fhir.mapping;

import nl.regie.careplan.CarePlan;
import nl.regie.careplan.NotNow;
import nl.regie.fhir.incoming.Inbound;
import nl.regie.fhir.incoming.Unreadable;
import nl.regie.fhir.vocabulary.Canonical;
import nl.regie.fhir.vocabulary.Codes;
import nl.regie.fhir.vocabulary.Extensions;
import nl.regie.fhir.vocabulary.FhirDays;
import nl.regie.fhir.vocabulary.Outbound;
import nl.regie.fhir.vocabulary.RegieCode;
import org.hl7.fhir.r4.model.CarePlan.CarePlanActivityDetailComponent;
import org.hl7.fhir.r4.model.CarePlan.CarePlanActivityStatus;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Reference;

/** A wish or need that is put off ↔ the detail of an activity on hold, with the reason as its status reason. */
final class NotNowMapping {
    private NotNowMapping() {}

    static CarePlanActivityDetailComponent write(NotNow notNow, CarePlan plan, Outbound out) {
        CarePlanActivityDetailComponent detail = new CarePlanActivityDetailComponent()
                .setCode(Codes.concept(RegieCode.NOT_NOW))
                .setStatus(out.isInError(plan) ? CarePlanActivityStatus.ENTEREDINERROR : CarePlanActivityStatus.ONHOLD)
                .setStatusReason(WordsMapping.write(notNow.reasonInOwnWords(), notNow.reason()));
        detail.addExtension(Canonical.ANSWERS, out.entry(notNow.answers(), plan));
        notNow.lookAgainOn().ifPresent(day -> detail.addExtension(Canonical.LOOK_AGAIN_ON, FhirDays.date(day)));
        return detail;
    }

    static boolean isOne(CarePlanActivityDetailComponent detail) {
        return Codes.is(RegieCode.NOT_NOW, detail.getCode());
    }

    static NotNow read(CarePlanActivityDetailComponent detail, Inbound in) {
        return NotNow.builder()
                .answers(Extensions.find(detail, Canonical.ANSWERS, Reference.class)
                        .map(answered -> in.entry("activity.detail.extension", answered))
                        .orElseThrow(() -> Unreadable.without("activity.detail.extension")))
                .reasonInOwnWords(WordsMapping.ownWords(detail.getStatusReason()))
                .reason(WordsMapping.note(detail.getStatusReason()))
                .lookAgainOn(Extensions.find(detail, Canonical.LOOK_AGAIN_ON, DateType.class)
                        .flatMap(FhirDays::find))
                .build();
    }
}
