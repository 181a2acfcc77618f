package nl.regie.fhir.validation;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.ConceptValidationOptions;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.CodeSystemContentMode;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.r4.model.ValueSet.ConceptSetComponent;

/**
 * Accepts any code of a code system whose content is not here, for most of those may not be shipped; where a value set
 * names the codes one by one, it must be one of them. A code system of HL7's own or of Regie that is not here does not
 * exist.
 */
final class AbsentCodeSystems implements IValidationSupport {
    private static final List<String> KNOWN_IN_FULL =
            List.of("http://hl7.org/fhir/CodeSystem/", "https://regie.nl/fhir/CodeSystem/");

    private final FhirContext context;

    AbsentCodeSystems(FhirContext context) {
        this.context = context;
    }

    @Override
    public FhirContext getFhirContext() {
        return context;
    }

    @Override
    public boolean isCodeSystemSupported(ValidationSupportContext support, String system) {
        return isAbsent(support, system);
    }

    @Override
    public boolean isValueSetSupported(ValidationSupportContext support, String url) {
        return support.getRootValidationSupport().fetchValueSet(url) instanceof ValueSet set && rests(set, support);
    }

    @Override
    public CodeValidationResult validateCode(
            ValidationSupportContext support,
            ConceptValidationOptions options,
            String system,
            String code,
            String display,
            String valueSet) {
        if (!isAbsent(support, system)) {
            return none();
        }
        return KNOWN_IN_FULL.stream().anyMatch(system::startsWith)
                ? refused("This code system does not exist: " + system)
                : new CodeValidationResult().setCode(code);
    }

    @Override
    public CodeValidationResult validateCodeInValueSet(
            ValidationSupportContext support,
            ConceptValidationOptions options,
            String system,
            String code,
            String display,
            IBaseResource valueSet) {
        if (system == null || !(valueSet instanceof ValueSet set) || !rests(set, support)) {
            return none();
        }
        return includes(set, support).anyMatch(include -> holds(include, system, code, support))
                ? new CodeValidationResult().setCode(code)
                : refused("This code is not in the value set " + set.getUrl());
    }

    /** Whether a value set rests on a code system that is absent: nobody else can say what is in it. */
    private static boolean rests(ValueSet set, ValidationSupportContext support) {
        return includes(set, support).anyMatch(include -> isAbsent(support, include.getSystem()));
    }

    private static Stream<ConceptSetComponent> includes(ValueSet set, ValidationSupportContext support) {
        return set.getCompose().getInclude().stream()
                .flatMap(include -> include.hasSystem()
                        ? Stream.of(include)
                        : include.getValueSet().stream()
                                .map(CanonicalType::getValue)
                                .map(support.getRootValidationSupport()::fetchValueSet)
                                .filter(ValueSet.class::isInstance)
                                .map(ValueSet.class::cast)
                                .filter(part -> part != set)
                                .flatMap(part -> includes(part, support)));
    }

    private static boolean holds(
            ConceptSetComponent include, String system, String code, ValidationSupportContext support) {
        if (!system.equals(include.getSystem())) {
            return false;
        }
        if (include.hasConcept()) {
            return include.getConcept().stream().anyMatch(concept -> code.equals(concept.getCode()));
        }
        return isAbsent(support, system)
                || Objects.requireNonNullElse(
                                support.getRootValidationSupport()
                                        .validateCode(support, new ConceptValidationOptions(), system, code, "", ""),
                                refused(""))
                        .isOk();
    }

    private static boolean isAbsent(ValidationSupportContext support, String system) {
        return system != null
                && !(support.getRootValidationSupport().fetchCodeSystem(system) instanceof CodeSystem known
                        && known.getContent() != CodeSystemContentMode.NOTPRESENT);
    }

    private static CodeValidationResult refused(String message) {
        return new CodeValidationResult().setSeverity(IssueSeverity.ERROR).setMessage(message);
    }

    /** HAPI asks the next support when there is no answer, and knows no other way to say so. */
    @SuppressWarnings("NullAway")
    private static CodeValidationResult none() {
        return null;
    }
}
