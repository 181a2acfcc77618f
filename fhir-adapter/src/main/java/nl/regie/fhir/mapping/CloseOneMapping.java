package nl.regie.fhir.mapping;

import java.util.Arrays;
import java.util.Optional;
import nl.regie.entry.Note;
import nl.regie.entry.PersonId;
import nl.regie.fhir.incoming.Inbound;
import nl.regie.fhir.incoming.Unreadable;
import nl.regie.fhir.vocabulary.Canonical;
import nl.regie.fhir.vocabulary.CloseOneCodes;
import nl.regie.fhir.vocabulary.NlCore;
import nl.regie.fhir.vocabulary.Outbound;
import nl.regie.people.CloseOne;
import nl.regie.people.CloseOneRole;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.RelatedPerson;

/**
 * What is known of a close one ↔ RelatedPerson. Each role is a relationship of its own with a public code; the relation
 * in words is one with text only. A person with several entries is several resources with the same pseudonym, of which
 * those that were replaced or entered in error are not active.
 */
final class CloseOneMapping implements EntryMapping<CloseOne, RelatedPerson> {
    @Override
    public Class<RelatedPerson> type() {
        return RelatedPerson.class;
    }

    @Override
    public boolean recognises(RelatedPerson resource) {
        return true;
    }

    @Override
    public RelatedPerson write(CloseOne closeOne, Outbound out) {
        RelatedPerson resource = new RelatedPerson();
        NlCore.CONTACT_PERSON.claim(resource);
        resource.addIdentifier(Outbound.identifier(closeOne.id()));
        resource.addIdentifier(Outbound.identifier(closeOne.person()));
        resource.setActive(out.isCurrent(closeOne));
        resource.setPatient(out.patient());
        closeOne.roles().forEach(role -> resource.addRelationship(new CodeableConcept(CloseOneCodes.coding(role))));
        closeOne.relation()
                .ifPresent(relation -> resource.addRelationship(new CodeableConcept().setText(relation.text())));
        closeOne.name().ifPresent(name -> resource.addName(PatientMapping.name(name)));
        return resource;
    }

    @Override
    public CloseOne read(RelatedPerson resource, Heading heading, Inbound in) {
        CloseOne.Builder closeOne = CloseOne.builder()
                .id(heading.id())
                .recorded(heading.recorded())
                .person(resource.getIdentifier().stream()
                        .filter(identifier -> Canonical.PERSON_ID.equals(identifier.getSystem()))
                        .findFirst()
                        .flatMap(identifier -> Optional.ofNullable(identifier.getValue()))
                        .map(PersonId::of)
                        .orElseThrow(() -> Unreadable.without("identifier")))
                .name(PatientMapping.name(resource.getNameFirstRep()));
        for (CodeableConcept relationship : resource.getRelationship()) {
            Arrays.stream(CloseOneRole.values())
                    .filter(role -> relationship.hasCoding(
                            CloseOneCodes.coding(role).getSystem(),
                            CloseOneCodes.coding(role).getCode()))
                    .forEach(closeOne::addRoles);
        }
        resource.getRelationship().stream()
                .filter(relationship -> !relationship.hasCoding())
                .flatMap(relationship -> Optional.ofNullable(relationship.getText()).stream())
                .findFirst()
                .ifPresent(text -> closeOne.relation(Note.of(text)));
        return closeOne.build();
    }
}
