package nl.regie.fhir.mapping;

import nl.regie.entry.PersonId;
import nl.regie.fhir.vocabulary.Canonical;
import nl.regie.fhir.vocabulary.Codes;
import nl.regie.fhir.vocabulary.Extensions;
import nl.regie.fhir.vocabulary.Outbound;
import nl.regie.fhir.vocabulary.RegieCode;
import nl.regie.fhir.vocabulary.Text;
import nl.regie.people.ExpertByExperience;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.StringType;

/**
 * An expert by experience ↔ Practitioner, FHIR's word for whoever takes part in care and is not close to the patient.
 * Its qualification says that this is no professional. Where somebody comes from is an extension, for an association of
 * patients gives out no qualification.
 */
final class ExpertByExperienceMapping {
    private ExpertByExperienceMapping() {}

    static Practitioner write(ExpertByExperience expert) {
        Practitioner resource = new Practitioner();
        resource.addIdentifier(Outbound.identifier(expert.id()));
        expert.name().ifPresent(name -> resource.addName(PatientMapping.name(name)));
        resource.addQualification().setCode(Codes.concept(RegieCode.EXPERT_BY_EXPERIENCE));
        expert.organisation()
                .ifPresent(note -> resource.addExtension(Canonical.ORGANISATION, new StringType(note.text())));
        return resource;
    }

    static boolean isOne(Practitioner resource) {
        return resource.getQualification().stream()
                .anyMatch(qualification -> Codes.is(RegieCode.EXPERT_BY_EXPERIENCE, qualification.getCode()));
    }

    static ExpertByExperience read(Practitioner resource, PersonId id) {
        return ExpertByExperience.builder()
                .id(id)
                .name(PatientMapping.name(resource.getNameFirstRep()))
                .organisation(Extensions.find(resource, Canonical.ORGANISATION, StringType.class)
                        .flatMap(Text::note))
                .build();
    }
}
