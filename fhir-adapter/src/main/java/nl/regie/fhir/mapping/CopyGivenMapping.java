package nl.regie.fhir.mapping;

import java.util.Optional;
import nl.regie.fhir.incoming.Inbound;
import nl.regie.fhir.incoming.Unreadable;
import nl.regie.fhir.vocabulary.Canonical;
import nl.regie.fhir.vocabulary.Codes;
import nl.regie.fhir.vocabulary.Extensions;
import nl.regie.fhir.vocabulary.Outbound;
import nl.regie.fhir.vocabulary.RegieCode;
import nl.regie.people.InvolvementTopic;
import nl.regie.sharing.CopyGiven;
import nl.regie.sharing.CopyKind;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Reference;

/**
 * That a copy was given ↔ Observation. Its value is which document, its focus who has it; the entries that are in it
 * one by one stand in extension {@code covers}, as they do for an agreement.
 */
final class CopyGivenMapping implements EntryMapping<CopyGiven, Observation> {
    @Override
    public Class<Observation> type() {
        return Observation.class;
    }

    @Override
    public boolean recognises(Observation resource) {
        return Codes.is(RegieCode.COPY_GIVEN, resource.getCode());
    }

    @Override
    public Observation write(CopyGiven entry, Outbound out) {
        Observation resource = Observed.begin(entry, Codes.concept(RegieCode.COPY_GIVEN), out);
        resource.addFocus(out.person(entry.to()));
        resource.setValue(Codes.concept(entry.copy()));
        Observed.addDay(resource, RegieCode.COPY_AS_OF, entry.asOf());
        entry.topics().forEach(topic -> Observed.addCode(resource, RegieCode.MAY_KNOW, Optional.of(topic)));
        entry.entries().forEach(id -> resource.addExtension(Canonical.COVERS, out.entry(id)));
        Observed.addDay(resource, RegieCode.TAKEN_BACK_ON, entry.takenBackOn());
        return resource;
    }

    @Override
    public CopyGiven read(Observation resource, Heading heading, Inbound in) {
        CopyGiven.Builder given = CopyGiven.builder()
                .id(heading.id())
                .recorded(heading.recorded())
                .copy(Observed.constant(CopyKind.class, Optional.ofNullable(resource.getValue()))
                        .orElseThrow(() -> Unreadable.without("value")))
                .to(in.person("focus", resource.getFocusFirstRep()))
                .asOf(Observed.day(resource, RegieCode.COPY_AS_OF))
                .topics(Observed.constants(resource, RegieCode.MAY_KNOW, InvolvementTopic.class))
                .takenBackOn(Observed.day(resource, RegieCode.TAKEN_BACK_ON));
        for (Reference entry : Extensions.values(resource.getExtension(), Canonical.COVERS, Reference.class)) {
            given.addEntries(in.entry("extension", entry));
        }
        return given.build();
    }
}
