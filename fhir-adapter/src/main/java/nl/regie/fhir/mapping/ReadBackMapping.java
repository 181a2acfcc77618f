package nl.regie.fhir.mapping;

import java.util.Optional;
import nl.regie.dossier.ReadBack;
import nl.regie.dossier.ReadBackAnswer;
import nl.regie.fhir.incoming.Inbound;
import nl.regie.fhir.incoming.Unreadable;
import nl.regie.fhir.vocabulary.Canonical;
import nl.regie.fhir.vocabulary.Codes;
import nl.regie.fhir.vocabulary.Extensions;
import nl.regie.fhir.vocabulary.Outbound;
import nl.regie.fhir.vocabulary.RegieCode;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Reference;

/**
 * That something was read back ↔ Observation. Its focus is what was read back, the value what was said of that; what
 * differs is named once more in an extension, for a component can refer to nothing.
 */
final class ReadBackMapping implements EntryMapping<ReadBack, Observation> {
    @Override
    public Class<Observation> type() {
        return Observation.class;
    }

    @Override
    public boolean recognises(Observation resource) {
        return Codes.is(RegieCode.READ_BACK, resource.getCode());
    }

    @Override
    public Observation write(ReadBack entry, Outbound out) {
        Observation resource = Observed.begin(entry, Codes.concept(RegieCode.READ_BACK), out);
        entry.entries().forEach(id -> resource.addFocus(out.entry(id)));
        resource.setValue(Codes.concept(entry.answer()));
        Observed.addWords(resource, RegieCode.OWN_WORDS, entry.inOwnWords());
        entry.differing().forEach(id -> resource.addExtension(Canonical.DIFFERS, out.entry(id)));
        return resource;
    }

    @Override
    public ReadBack read(Observation resource, Heading heading, Inbound in) {
        ReadBack.Builder readBack = ReadBack.builder()
                .id(heading.id())
                .recorded(heading.recorded())
                .answer(Observed.constant(ReadBackAnswer.class, Optional.ofNullable(resource.getValue()))
                        .orElseThrow(() -> Unreadable.without("value")))
                .inOwnWords(Observed.words(resource, RegieCode.OWN_WORDS));
        for (Reference entry : resource.getFocus()) {
            readBack.addEntries(in.entry("focus", entry));
        }
        Extensions.values(resource.getExtension(), Canonical.DIFFERS, Reference.class)
                .forEach(entry -> readBack.addDiffering(in.entry("extension", entry)));
        return readBack.build();
    }
}
