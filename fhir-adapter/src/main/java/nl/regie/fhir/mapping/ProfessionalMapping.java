package nl.regie.fhir.mapping;

import java.time.LocalDate;
import java.util.Optional;
import nl.regie.entry.Note;
import nl.regie.entry.PersonId;
import nl.regie.fhir.vocabulary.NlCore;
import nl.regie.fhir.vocabulary.Outbound;
import nl.regie.people.Professional;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Practitioner;

/**
 * A professional ↔ Practitioner; the profession is free text, so it is the text of a qualification and no
 * PractitionerRole. Until when they are involved stands in the CareTeam.
 */
final class ProfessionalMapping {
    private ProfessionalMapping() {}

    static Practitioner write(Professional professional) {
        Practitioner resource = new Practitioner();
        NlCore.PRACTITIONER.claim(resource);
        resource.addIdentifier(Outbound.identifier(professional.id()));
        professional.name().ifPresent(name -> resource.addName(PatientMapping.name(name)));
        professional.profession().ifPresent(profession -> resource.addQualification()
                .setCode(new CodeableConcept().setText(profession.text())));
        return resource;
    }

    static Professional read(Practitioner resource, PersonId id, Optional<LocalDate> involvedUntil) {
        return Professional.builder()
                .id(id)
                .name(PatientMapping.name(resource.getNameFirstRep()))
                .profession(Optional.ofNullable(
                                resource.getQualificationFirstRep().getCode().getText())
                        .map(Note::of))
                .involvedUntil(involvedUntil)
                .build();
    }
}
