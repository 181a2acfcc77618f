package nl.regie.fhir.mapping;

import java.time.LocalDate;
import java.util.Optional;
import nl.regie.entry.PersonId;
import nl.regie.entry.PersonName;
import nl.regie.fhir.vocabulary.Canonical;
import nl.regie.fhir.vocabulary.Extensions;
import nl.regie.fhir.vocabulary.FhirDays;
import nl.regie.fhir.vocabulary.NlCore;
import nl.regie.fhir.vocabulary.Outbound;
import nl.regie.people.Death;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.Patient.LinkType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Type;

/**
 * The patient ↔ Patient: a pseudonym and what the patient likes to be called, that the patient has died, and in whose
 * record this one went on, and the days on which a child comes to decide (an extension); nothing else.
 */
final class PatientMapping {
    private PatientMapping() {}

    static org.hl7.fhir.r4.model.Patient write(nl.regie.people.Patient patient) {
        org.hl7.fhir.r4.model.Patient resource = new org.hl7.fhir.r4.model.Patient();
        NlCore.PATIENT.claim(resource);
        resource.addIdentifier(Outbound.identifier(patient.id()));
        patient.name().ifPresent(name -> resource.addName(name(name)));
        patient.death()
                .ifPresent(death -> resource.setDeceased(
                        death.on().<Type>map(FhirDays::dateTime).orElseGet(() -> new BooleanType(true))));
        patient.mergedInto().ifPresent(into -> resource.setActive(false)
                .addLink()
                .setType(LinkType.REPLACEDBY)
                .setOther(new Reference().setType("Patient").setIdentifier(Outbound.identifier(into))));
        comingOfAge(patient).ifPresent(resource::addExtension);
        return resource;
    }

    static nl.regie.people.Patient read(org.hl7.fhir.r4.model.Patient resource, PersonId id) {
        Optional<Extension> comingOfAge = Extensions.complex(resource.getExtension(), Canonical.COMING_OF_AGE);
        return nl.regie.people.Patient.builder()
                .id(id)
                .name(name(resource.getNameFirstRep()))
                .becomes12On(day(comingOfAge, "becomes-12-on"))
                .becomes16On(day(comingOfAge, "becomes-16-on"))
                .becomes18On(day(comingOfAge, "becomes-18-on"))
                .death(death(resource.getDeceased()))
                .mergedInto(resource.getLink().stream()
                        .filter(link -> link.getType() == LinkType.REPLACEDBY)
                        .map(link -> link.getOther().getIdentifier())
                        .filter(identifier -> Canonical.PERSON_ID.equals(identifier.getSystem()))
                        .flatMap(identifier -> Optional.ofNullable(identifier.getValue()).stream())
                        .findFirst()
                        .map(PersonId::of))
                .build();
    }

    /** Only the days on which something changes by law, as they were given: no birth date is made of them. */
    private static Optional<Extension> comingOfAge(nl.regie.people.Patient patient) {
        Extension extension = new Extension(Canonical.COMING_OF_AGE);
        patient.becomes12On().ifPresent(day -> extension.addExtension("becomes-12-on", FhirDays.date(day)));
        patient.becomes16On().ifPresent(day -> extension.addExtension("becomes-16-on", FhirDays.date(day)));
        patient.becomes18On().ifPresent(day -> extension.addExtension("becomes-18-on", FhirDays.date(day)));
        return Optional.of(extension).filter(Extension::hasExtension);
    }

    private static Optional<LocalDate> day(Optional<Extension> comingOfAge, String part) {
        return comingOfAge
                .flatMap(extension -> Extensions.find(extension, part, DateType.class))
                .flatMap(FhirDays::find);
    }

    /** A moment without a day, such as a year, says that the patient has died all the same. */
    private static Optional<Death> death(Type deceased) {
        boolean hasDied = deceased instanceof BooleanType yes ? yes.booleanValue() : deceased instanceof DateTimeType;
        return hasDied ? Optional.of(Death.builder().on(FhirDays.find(deceased)).build()) : Optional.empty();
    }

    static HumanName name(PersonName name) {
        return new HumanName().setText(name.text());
    }

    static Optional<PersonName> name(HumanName name) {
        return Optional.ofNullable(name.getText()).map(PersonName::of);
    }
}
