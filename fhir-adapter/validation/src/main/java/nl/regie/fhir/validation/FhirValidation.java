package nl.regie.fhir.validation;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regie.entry.LocalizedText;
import nl.regie.entry.Problem;
import nl.regie.entry.Problem.Severity;
import nl.regie.fhir.FhirExport;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.SnapshotGeneratingValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Resource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * HL7's validator for FHIR R4 with what Regie ships and, if wanted, profiles of yours. Nothing is fetched: a profile
 * that a document claims and that is not here cannot be checked, which is a warning. Codes of a code system whose
 * content is not here, such as SNOMED CT, are accepted as they stand; no other check is switched off.
 *
 * <p>The first answer takes some seconds and about 200 MiB; keep one validation for all documents. It may be used by
 * several threads at once.
 */
public final class FhirValidation {
    private static final Map<Severity, LocalizedText> WHAT_IT_COMES_TO = Map.of(
            Severity.ERROR,
            LocalizedText.of(
                    "Dit is volgens de validator van HL7 geen geldige FHIR R4.",
                    "By HL7's validator this is not valid FHIR R4."),
            Severity.WARNING,
            LocalizedText.of(
                    "Dit is geldig. De validator van HL7 raadt het af.",
                    "This is valid. HL7's validator advises against it."),
            Severity.INFORMATION,
            LocalizedText.of("De validator van HL7 merkt hier iets op.", "HL7's validator has a remark here."));

    /** What HAPI looks up it tells this logger at DEBUG: codes and their displays, as they stand in the document. */
    private static final Logger HEARS_CODES = LoggerFactory.getLogger("ca.uhn.fhir.log.terminology_troubleshooting");

    private static final Logger LOG = LoggerFactory.getLogger(FhirValidation.class);
    private static final String NOT_TO_BE_CHECKED = "not-to-be-checked";

    private final FhirValidator validator;

    private FhirValidation(FhirContext context, Stream<Resource> beyondTheStandard) {
        Knowledge knowledge = new Knowledge(context, beyondTheStandard.toList());
        ValidationSupportChain chain = new ValidationSupportChain(
                new DefaultProfileValidationSupport(context),
                knowledge,
                new CommonCodeSystemsTerminologyService(context),
                new AbsentCodeSystems(context),
                new InMemoryTerminologyServerValidationSupport(context),
                new SnapshotGeneratingValidationSupport(context));
        FhirInstanceValidator instances = new FhirInstanceValidator(chain);
        instances.setErrorForUnknownProfiles(false);
        this.validator = context.newValidator().registerValidatorModule(instances);
    }

    /** By the standard and by what Regie ships. It is the same one whenever it is asked for, and made once. */
    public static FhirValidation shipped() {
        return Shipped.ONE;
    }

    private static final class Shipped {
        static final FhirValidation ONE = with(List.of());
    }

    /**
     * By profiles, value sets, code systems and questionnaires in these folders as well, in JSON or XML, at any depth.
     * What else lies there is passed by. Without a folder it is {@link #shipped()}.
     *
     * @throws IllegalArgumentException if a folder is not there, if a file of such a kind cannot be read as FHIR R4, or
     *     if two files define something else under one name
     */
    public static FhirValidation withProfiles(List<Path> folders) {
        return folders.isEmpty() ? shipped() : with(folders);
    }

    private static FhirValidation with(List<Path> folders) {
        FhirContext context = FhirContext.forR4();
        Stream<Resource> ours = FhirExport.conformance().getEntry().stream().map(BundleEntryComponent::getResource);
        return new FhirValidation(context, Stream.concat(ours, ProfileFolder.read(folders, context).stream()));
    }

    /**
     * Everything that is to be said of a document in FHIR JSON; an empty list, or one without errors, if it is valid.
     * What the validator says stands in {@link Problem#inTheirWords()}, in English.
     *
     * @throws IllegalStateException if the logger {@code ca.uhn.fhir.log.terminology_troubleshooting} is on at DEBUG:
     *     it would hear what stands in the document, so nothing is read
     */
    public List<Problem> validate(String json) {
        if (HEARS_CODES.isDebugEnabled()) {
            throw new IllegalStateException("Nothing is validated while the log would hear what stands in the document:"
                    + " keep the logger " + HEARS_CODES.getName() + " at INFO or higher.");
        }
        Optional<Problem> unreadable = Bounds.problem(json);
        return unreadable.map(List::of).orElseGet(() -> bySayOfTheValidator(json));
    }

    /** On some shapes the validator breaks; then nobody knows what else is wrong, and the document is not valid. */
    private List<Problem> bySayOfTheValidator(String json) {
        try {
            return validator.validateWithResult(json).getMessages().stream()
                    .map(FhirValidation::problem)
                    .toList();
        } catch (RuntimeException e) {
            LOG.debug("{} became the code {}", e.getClass().getName(), NOT_TO_BE_CHECKED);
            return List.of(Problem.of(
                    "",
                    NOT_TO_BE_CHECKED,
                    "De validator van HL7 kan dit document niet nakijken. De vorm klopt niet.",
                    "HL7's validator cannot check this document. Its form is not right."));
        }
    }

    /**
     * Everything in a document for which it is not valid.
     *
     * @throws IllegalStateException if the log would hear what stands in the document, as {@link #validate} says
     */
    public List<Problem> errors(String json) {
        return validate(json).stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .toList();
    }

    /** Whether this tells that a profile was claimed that is not here: nobody knows whether the document fits it. */
    public static boolean isUncheckedClaim(Problem problem) {
        return problem.code().equals("Validation_VAL_Profile_Unknown");
    }

    /** What the validator says is told in its own words, beside what it comes to. */
    private static Problem problem(SingleValidationMessage message) {
        Severity severity = severity(message.getSeverity());
        return Problem.builder()
                .where(Optional.ofNullable(message.getLocationString())
                        .map(FhirValidation::bare)
                        .orElse(""))
                .code(Optional.ofNullable(message.getMessageId()).orElse("unnamed"))
                .message(Objects.requireNonNull(WHAT_IT_COMES_TO.get(severity), "severity"))
                .severity(severity)
                .inTheirWords(Optional.ofNullable(message.getMessage()))
                .build();
    }

    /** The validator puts ids of resources in its paths, as comments. */
    private static String bare(String location) {
        StringBuilder bare = new StringBuilder();
        int from = 0;
        int start = location.indexOf("/*");
        int end = location.indexOf("*/", start + 2);
        while (start >= 0 && end >= 0) {
            bare.append(location, from, start);
            from = end + 2;
            start = location.indexOf("/*", from);
            end = location.indexOf("*/", start + 2);
        }
        return bare.append(location, from, location.length()).toString();
    }

    private static Severity severity(ResultSeverityEnum severity) {
        return switch (severity) {
            case FATAL, ERROR -> Severity.ERROR;
            case WARNING -> Severity.WARNING;
            case INFORMATION -> Severity.INFORMATION;
        };
    }
}
