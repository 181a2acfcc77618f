package nl.regie.fhir.mapping;

import java.util.List;
import java.util.Optional;
import nl.regie.consult.ReaderAnswer;
import nl.regie.consult.ReaderView;
import nl.regie.fhir.incoming.Inbound;
import nl.regie.fhir.incoming.Unreadable;
import nl.regie.fhir.vocabulary.Canonical;
import nl.regie.fhir.vocabulary.Codes;
import nl.regie.fhir.vocabulary.Extensions;
import nl.regie.fhir.vocabulary.FhirDays;
import nl.regie.fhir.vocabulary.Outbound;
import nl.regie.fhir.vocabulary.RegieCode;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationComponentComponent;
import org.hl7.fhir.r4.model.Reference;

/**
 * What the reader of a preparation says of an entry ↔ a component of the Observation of the reading. A component can
 * refer to nothing, so there an extension says of which entry, and until when.
 */
final class ReaderAnswerMapping {
    private ReaderAnswerMapping() {}

    static void write(ReaderAnswer answer, Observation reading, Outbound out) {
        ObservationComponentComponent component = reading.addComponent();
        component.setCode(Codes.concept(RegieCode.READER_ANSWER)).setValue(Codes.concept(answer.answer()));
        Extension of = component.addExtension().setUrl(Canonical.READER_ANSWER);
        of.addExtension("about", out.entry(answer.about()));
        answer.until().ifPresent(day -> of.addExtension("until", FhirDays.date(day)));
    }

    static List<ReaderAnswer> read(Observation reading, Inbound in) {
        return reading.getComponent().stream()
                .filter(component -> Codes.is(RegieCode.READER_ANSWER, component.getCode()))
                .map(component -> read(component, in))
                .toList();
    }

    private static ReaderAnswer read(ObservationComponentComponent component, Inbound in) {
        Extension of = Extensions.complex(component.getExtension(), Canonical.READER_ANSWER)
                .orElseThrow(() -> Unreadable.without("component.extension"));
        return ReaderAnswer.builder()
                .about(Extensions.find(of, "about", Reference.class)
                        .map(entry -> in.entry("component.extension", entry))
                        .orElseThrow(() -> Unreadable.without("component.extension")))
                .answer(Observed.constant(ReaderView.class, Optional.ofNullable(component.getValue()))
                        .orElseThrow(() -> Unreadable.without("component.value")))
                .until(Extensions.find(of, "until", DateType.class).flatMap(FhirDays::find))
                .build();
    }
}
