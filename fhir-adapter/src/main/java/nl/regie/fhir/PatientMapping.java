package nl.regie.fhir;

import java.util.Optional;
import nl.regie.entry.PersonId;
import nl.regie.entry.PersonName;
import org.hl7.fhir.r4.model.HumanName;

/** The patient ↔ Patient: a pseudonym and what the patient likes to be called, and nothing else. */
final class PatientMapping {
    private PatientMapping() {}

    static org.hl7.fhir.r4.model.Patient write(nl.regie.people.Patient patient) {
        org.hl7.fhir.r4.model.Patient resource = new org.hl7.fhir.r4.model.Patient();
        NlCore.PATIENT.claim(resource);
        resource.addIdentifier(Outbound.identifier(patient.id()));
        patient.name().ifPresent(name -> resource.addName(name(name)));
        return resource;
    }

    static nl.regie.people.Patient read(org.hl7.fhir.r4.model.Patient resource, PersonId id) {
        return nl.regie.people.Patient.builder()
                .id(id)
                .name(name(resource.getNameFirstRep()))
                .build();
    }

    static HumanName name(PersonName name) {
        return new HumanName().setText(name.text());
    }

    static Optional<PersonName> name(HumanName name) {
        return Optional.ofNullable(name.getText()).map(PersonName::of);
    }
}
