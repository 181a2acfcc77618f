package nl.regie.fhir.vocabulary;

import java.util.Optional;
import java.util.Set;
import nl.regie.caremodule.CareModule;
import nl.regie.caremodule.StatementId;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;

/** A statement of the catalogue, such as an intervention ↔ a code. Without a display: the catalogue has the words. */
public final class StatementCode {
    private static final Set<String> SYSTEMS = Set.of(Canonical.STATEMENT, Canonical.STATEMENT_OF_OVERLAY);

    private StatementCode() {}

    public static Coding coding(StatementId statement) {
        boolean isOfTheModule = CareModule.shipped().findStatement(statement).isPresent();
        return new Coding()
                .setSystem(isOfTheModule ? Canonical.STATEMENT : Canonical.STATEMENT_OF_OVERLAY)
                .setCode(statement.value());
    }

    public static Optional<StatementId> find(CodeableConcept concept) {
        return concept.getCoding().stream()
                .filter(coding -> SYSTEMS.stream().anyMatch(system -> system.equals(coding.getSystem())))
                .flatMap(coding -> Optional.ofNullable(coding.getCode()).stream())
                .findFirst()
                .map(StatementId::of);
    }
}
