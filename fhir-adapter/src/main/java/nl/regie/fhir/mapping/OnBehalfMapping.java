package nl.regie.fhir.mapping;

import java.util.List;
import java.util.Optional;
import nl.regie.fhir.incoming.Inbound;
import nl.regie.fhir.incoming.Unreadable;
import nl.regie.fhir.vocabulary.Canonical;
import nl.regie.fhir.vocabulary.Codes;
import nl.regie.fhir.vocabulary.Extensions;
import nl.regie.fhir.vocabulary.Outbound;
import nl.regie.legal.OnBehalf;
import nl.regie.legal.PatientStance;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Reference;

/** That somebody agreed in the patient's place, with the patient's own view beside it ↔ an extension. */
final class OnBehalfMapping {
    private OnBehalfMapping() {}

    /**
     * Who agreed: the patient, or who did so in the patient's place. Nobody where the representation is erased, for
     * then it was not the patient either.
     */
    static List<Reference> whoAgreed(Optional<OnBehalf> onBehalf, Outbound out) {
        return onBehalf.map(given -> out.representative(given).stream().toList())
                .orElseGet(() -> List.of(out.patient()));
    }

    static Extension write(OnBehalf onBehalf, Outbound out) {
        Extension extension = new Extension(Canonical.ON_BEHALF);
        extension.addExtension("representation", out.entry(onBehalf.representation()));
        extension.addExtension("stance", Codes.coding(onBehalf.patientsStance()));
        Extensions.addWords(extension, "own-words", onBehalf.inOwnWords());
        return extension;
    }

    static Optional<OnBehalf> read(List<Extension> extensions, Inbound in) {
        return Extensions.complex(extensions, Canonical.ON_BEHALF).map(extension -> OnBehalf.builder()
                .representation(Extensions.find(extension, "representation", Reference.class)
                        .map(reference -> in.entry("extension", reference))
                        .orElseThrow(() -> Unreadable.without("extension")))
                .patientsStance(Extensions.find(extension, "stance", Coding.class)
                        .flatMap(coding -> Codes.find(PatientStance.class, coding))
                        .orElseThrow(() -> Unreadable.without("extension")))
                .inOwnWords(Extensions.words(extension, "own-words"))
                .build());
    }
}
