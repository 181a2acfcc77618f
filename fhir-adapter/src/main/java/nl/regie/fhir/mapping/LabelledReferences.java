package nl.regie.fhir.mapping;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regie.entry.PersonId;
import nl.regie.fhir.vocabulary.Canonical;
import nl.regie.fhir.vocabulary.Outbound;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Reference;

/**
 * References of plans and goals say to what type of resource they lead, and whom they name where that is somebody who
 * is named wherever they stand: a professional, or an expert by experience. Of the patient and those close by the
 * resource to which they lead says it, to who may read that.
 */
final class LabelledReferences {
    private final Outbound out;
    private final Map<String, String> typesByUrl = new HashMap<>();
    private final Map<String, Optional<String>> names = new HashMap<>();

    private LabelledReferences(Outbound out) {
        this.out = out;
    }

    static void write(List<Reference> references, Bundle bundle, Outbound out) {
        LabelledReferences labels = new LabelledReferences(out);
        bundle.getEntry()
                .forEach(entry -> labels.typesByUrl.put(
                        entry.getFullUrl(),
                        entry.getResource().getResourceType().name()));
        references.forEach(labels::label);
    }

    private void label(Reference reference) {
        Optional.ofNullable(reference.getReference())
                .flatMap(url -> Optional.ofNullable(typesByUrl.get(url)))
                .ifPresent(reference::setType);
        Outbound.nameBehind(reference)
                .filter(name -> Canonical.PERSON_ID.equals(name.getSystem()))
                .flatMap(name -> names.computeIfAbsent(name.getValue(), this::calledByName))
                .ifPresent(reference::setDisplay);
    }

    private Optional<String> calledByName(String id) {
        return Optional.of(PersonId.of(id)).filter(out::isCalledByName).map(out::called);
    }
}
