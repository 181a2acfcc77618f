package nl.regie.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.ConceptValidationOptions;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.SnapshotGeneratingValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Questionnaire;

/** HAPI's validator with our own conformance resources and no network. */
final class OfflineValidator {
    /**
     * A StructureDefinition is checked against a snapshot made with a package that is looked up in a registry. Our
     * extensions do get snapshots here, from {@link SnapshotGeneratingValidationSupport}, and bundles are checked
     * against those.
     */
    private static final String NEEDS_A_REGISTRY = "ERROR_GENERATING_SNAPSHOT";

    private static final FhirValidator VALIDATOR = validator();
    private static final Set<String> PRINTED = new TreeSet<>();

    private OfflineValidator() {}

    /** What is wrong with a document; of what is merely advised, each message is printed once. */
    static List<SingleValidationMessage> errors(String json) {
        List<SingleValidationMessage> messages =
                VALIDATOR.validateWithResult(json).getMessages();
        messages.stream()
                .filter(message -> message.getSeverity() == ResultSeverityEnum.WARNING)
                .map(message ->
                        message.getMessageId() + ": " + message.getMessage().replaceAll("'[^']*'", "'…'"))
                .filter(PRINTED::add)
                .forEach(message -> System.out.println("Validator warning, " + message));
        return messages.stream()
                .filter(message -> message.getSeverity().compareTo(ResultSeverityEnum.ERROR) >= 0)
                .filter(message -> !NEEDS_A_REGISTRY.equals(message.getMessageId()))
                .toList();
    }

    /** Our conformance resources, as files. */
    static List<Path> conformanceFiles() {
        try {
            Path folder = Path.of(Objects.requireNonNull(FhirExport.class.getResource("Questionnaire-experience.json"))
                            .toURI())
                    .resolveSibling("");
            try (Stream<Path> files = Files.list(folder)) {
                return files.filter(file -> file.toString().endsWith(".json"))
                        .sorted()
                        .toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FhirValidator validator() {
        FhirContext context = R4.context();
        PrePopulatedValidationSupport ours = new PrePopulatedValidationSupport(context);
        conformanceFiles().forEach(file -> ours.addResource(R4.parser().parseResource(text(file))));
        ValidationSupportChain chain = new ValidationSupportChain(
                new DefaultProfileValidationSupport(context),
                ours,
                new CommonCodeSystemsTerminologyService(context),
                new InMemoryTerminologyServerValidationSupport(context),
                new SnapshotGeneratingValidationSupport(context),
                new OurQuestionnaires(context),
                new AbsentCodeSystems(context));
        FhirInstanceValidator instance = new FhirInstanceValidator(chain);
        return context.newValidator().registerValidatorModule(instance);
    }

    /** Finds our questionnaires by canonical, with or without a version. */
    private record OurQuestionnaires(FhirContext context) implements IValidationSupport {
        private static final List<Questionnaire> FORMS = Stream.of(
                        "personal-diagnosis", "experience", "consult-preparation", "visit-summary", "signalling-plan")
                .map(name -> Shipped.read("Questionnaire-" + name, Questionnaire.class))
                .toList();

        @Override
        public FhirContext getFhirContext() {
            return context;
        }

        @Override
        @SuppressWarnings(
                "NullAway") // HAPI asks the next support when there is no answer, and knows no other way to say so.
        public <T extends IBaseResource> T fetchResource(Class<T> type, String canonical) {
            return type == Questionnaire.class
                    ? FORMS.stream()
                            .filter(form -> canonical.replaceFirst("[|].*", "").equals(form.getUrl()))
                            .map(type::cast)
                            .findAny()
                            .orElse(null)
                    : null;
        }
    }

    /**
     * Accepts any code of the public code systems whose content nobody may ship: whether these codes exist was checked
     * by hand.
     */
    private static final class AbsentCodeSystems implements IValidationSupport {
        private static final Set<String> SYSTEMS =
                Set.of("http://snomed.info/sct", "urn:oid:2.16.840.1.113883.2.4.3.11.60.40.4.23.1");
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
            return SYSTEMS.contains(system);
        }

        @Override
        public CodeValidationResult validateCode(
                ValidationSupportContext support,
                ConceptValidationOptions options,
                String system,
                String code,
                String display,
                String valueSet) {
            return SYSTEMS.contains(system) ? new CodeValidationResult().setCode(code) : none();
        }

        @Override
        public CodeValidationResult validateCodeInValueSet(
                ValidationSupportContext support,
                ConceptValidationOptions options,
                String system,
                String code,
                String display,
                IBaseResource valueSet) {
            return validateCode(support, options, system, code, display, "");
        }

        /** HAPI asks the next support when there is no answer, and knows no other way to say so. */
        @SuppressWarnings("NullAway")
        private static CodeValidationResult none() {
            return null;
        }
    }
}
