package nl.regie.fhir.mapping;

import java.util.Optional;
import nl.regie.dossier.Tombstone;
import nl.regie.entry.EntryId;
import nl.regie.fhir.incoming.Inbound;
import nl.regie.fhir.incoming.Unreadable;
import nl.regie.fhir.vocabulary.Canonical;
import nl.regie.fhir.vocabulary.Codes;
import nl.regie.fhir.vocabulary.Extensions;
import nl.regie.fhir.vocabulary.FhirDays;
import nl.regie.fhir.vocabulary.Outbound;
import nl.regie.fhir.vocabulary.RegieCode;
import org.hl7.fhir.r4.model.Basic;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;

/**
 * What is left of an erased entry ↔ Basic, which says nothing of what kind it was. It is no Provenance, for that must
 * name who erased, and the dossier does not keep that.
 */
final class TombstoneMapping {
    private TombstoneMapping() {}

    static Basic write(Tombstone stone, Outbound out) {
        Basic resource = new Basic();
        resource.addIdentifier(Outbound.identifier(stone.id()));
        resource.setCode(Codes.concept(RegieCode.TOMBSTONE));
        resource.setSubject(out.patient());
        resource.setCreatedElement(FhirDays.date(stone.recordedOn()));
        Extension erasure = resource.addExtension().setUrl(Canonical.ERASURE);
        erasure.addExtension("erased-on", FhirDays.date(stone.erasedOn()));
        stone.enteredInErrorOn().ifPresent(day -> erasure.addExtension("entered-in-error-on", FhirDays.date(day)));
        stone.replaces().ifPresent(earlier -> erasure.addExtension("replaces", out.entry(earlier)));
        stone.person().ifPresent(person -> erasure.addExtension("person", out.person(person)));
        stone.parts().forEach(part -> erasure.addExtension("part", Outbound.identifier(part)));
        return resource;
    }

    static boolean isOne(Basic resource) {
        return Codes.is(RegieCode.TOMBSTONE, resource.getCode());
    }

    static Tombstone read(Basic resource, EntryId id, Inbound in) {
        Extension erasure = resource.getExtension().stream()
                .filter(extension -> Canonical.ERASURE.equals(extension.getUrl()))
                .findFirst()
                .orElseThrow(() -> Unreadable.without("extension"));
        Tombstone.Builder stone = Tombstone.builder()
                .id(id)
                .recordedOn(
                        FhirDays.find(resource.getCreatedElement()).orElseThrow(() -> Unreadable.without("created")))
                .erasedOn(Extensions.find(erasure, "erased-on", DateType.class)
                        .flatMap(FhirDays::find)
                        .orElseThrow(() -> Unreadable.without("extension")));
        Extensions.find(erasure, "entered-in-error-on", DateType.class)
                .flatMap(FhirDays::find)
                .ifPresent(stone::enteredInErrorOn);
        Extensions.find(erasure, "replaces", Reference.class)
                .ifPresent(earlier -> stone.replaces(in.entry("extension", earlier)));
        Extensions.find(erasure, "person", Reference.class)
                .ifPresent(person -> stone.person(in.person("extension", person)));
        Extensions.values(erasure.getExtension(), "part", Identifier.class).stream()
                .filter(part -> Canonical.ENTRY_ID.equals(part.getSystem()))
                .flatMap(part -> Optional.ofNullable(part.getValue()).stream())
                .forEach(part -> stone.addParts(EntryId.of(part)));
        return stone.build();
    }
}
