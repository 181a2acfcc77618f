package nl.regie.fhir.mapping;

import java.util.Optional;
import nl.regie.dossier.Annotation;
import nl.regie.fhir.incoming.Inbound;
import nl.regie.fhir.incoming.Unreadable;
import nl.regie.fhir.vocabulary.Codes;
import nl.regie.fhir.vocabulary.Outbound;
import nl.regie.fhir.vocabulary.RegieCode;
import nl.regie.fhir.vocabulary.Text;
import org.hl7.fhir.r4.model.Communication;
import org.hl7.fhir.r4.model.Communication.CommunicationStatus;
import org.hl7.fhir.r4.model.StringType;

/** What the patient adds to an entry ↔ Communication from the patient about that entry. */
final class AnnotationMapping implements EntryMapping<Annotation, Communication> {
    @Override
    public Class<Communication> type() {
        return Communication.class;
    }

    @Override
    public boolean recognises(Communication resource) {
        return resource.getCategory().stream().anyMatch(category -> Codes.is(RegieCode.ANNOTATION, category));
    }

    @Override
    public Communication write(Annotation annotation, Outbound out) {
        Communication resource = new Communication();
        resource.addIdentifier(Outbound.identifier(annotation.id()));
        resource.setStatus(
                out.isInError(annotation) ? CommunicationStatus.ENTEREDINERROR : CommunicationStatus.COMPLETED);
        resource.addCategory(Codes.concept(RegieCode.ANNOTATION));
        resource.setSubject(out.patient());
        resource.addAbout(out.entry(annotation.about()));
        resource.setSender(out.patient());
        resource.addPayload().setContent(new StringType(annotation.inOwnWords().text()));
        return resource;
    }

    @Override
    public Annotation read(Communication resource, Heading heading, Inbound in) {
        return Annotation.builder()
                .id(heading.id())
                .recorded(heading.recorded())
                .about(in.entry("about[0]", resource.getAboutFirstRep()))
                .inOwnWords(Optional.ofNullable(resource.getPayloadFirstRep().getContent())
                        .filter(StringType.class::isInstance)
                        .map(StringType.class::cast)
                        .flatMap(Text::ownWords)
                        .orElseThrow(() -> Unreadable.without("payload[0].content")))
                .build();
    }
}
