package nl.regie.fhir;

import java.util.Optional;
import nl.regie.caremodule.StatementId;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;

/** A statement of the catalogue, such as an intervention ↔ a code. Without a display: the catalogue has the words. */
final class StatementCode {
    private StatementCode() {}

    static Coding coding(StatementId statement) {
        return new Coding().setSystem(Canonical.MODULE_STATEMENT).setCode(statement.value());
    }

    static Optional<StatementId> find(CodeableConcept concept) {
        return concept.getCoding().stream()
                .filter(coding -> Canonical.MODULE_STATEMENT.equals(coding.getSystem()))
                .flatMap(coding -> Optional.ofNullable(coding.getCode()).stream())
                .findFirst()
                .map(StatementId::of);
    }
}
