package nl.regie.fhir.validation;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regie.fhir.FhirExport;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.SnapshotGeneratingValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Resource;

/**
 * HL7's validator for FHIR R4 with what Regie ships and, if wanted, profiles of yours. Nothing is fetched: a profile
 * that a document claims and that is not here cannot be checked, which is a warning. Codes of a code system whose
 * content is not here, such as SNOMED CT, are accepted as they stand; no other check is switched off.
 *
 * <p>The first answer takes some seconds and about 200 MiB; keep one validation for all documents. It may be used by
 * several threads at once.
 */
public final class FhirValidation {
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

    /** By the standard and by what Regie ships. */
    public static FhirValidation shipped() {
        return withProfiles(List.of());
    }

    /**
     * By profiles, value sets, code systems and questionnaires in these folders as well, in JSON or XML, at any depth.
     * What else lies there is passed by.
     *
     * @throws IllegalArgumentException if a folder is not there, if a file of such a kind cannot be read as FHIR R4, or
     *     if two files define something else under one name
     */
    public static FhirValidation withProfiles(List<Path> folders) {
        FhirContext context = FhirContext.forR4();
        Stream<Resource> ours = FhirExport.conformance().getEntry().stream().map(BundleEntryComponent::getResource);
        return new FhirValidation(context, Stream.concat(ours, ProfileFolder.read(folders, context).stream()));
    }

    /**
     * Everything that is to be said of a document in FHIR JSON; an empty list, or one without errors, if it is valid.
     */
    public List<Problem> validate(String json) {
        Optional<Problem> unreadable = Bounds.problem(json);
        return unreadable.map(List::of).orElseGet(() -> validator.validateWithResult(json).getMessages().stream()
                .map(Problem::of)
                .toList());
    }

    /** Everything in a document for which it is not valid. */
    public List<Problem> errors(String json) {
        return validate(json).stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .toList();
    }

    /** How much a problem matters. */
    public enum Severity {
        /** The document is not valid. */
        ERROR,
        /** It is valid, and something in it is advised against. */
        WARNING,
        /** To know, such as that something could not be checked. */
        INFORMATION
    }

    /**
     * One thing that the validator says.
     *
     * @param path where, as a FHIRPath expression, or a line and a column where the document cannot be read
     * @param severity how much it matters
     * @param code the validator's name for it
     * @param sentence what it is, in English, in the words of the validator. It may repeat what stands in the document,
     *     and that may be a patient's words: it is for who has the document before them, and not for a log
     */
    public record Problem(String path, Severity severity, String code, String sentence) {
        /** No part is null. */
        public Problem {
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(severity, "severity");
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(sentence, "sentence");
        }

        private static Problem of(SingleValidationMessage message) {
            return new Problem(
                    Optional.ofNullable(message.getLocationString())
                            .map(Problem::bare)
                            .orElse(""),
                    severity(message.getSeverity()),
                    Optional.ofNullable(message.getMessageId()).orElse("unnamed"),
                    Optional.ofNullable(message.getMessage()).orElse(""));
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

        /** Whether a profile was claimed that is not here: nobody knows whether the document fits it. */
        public boolean isUncheckedClaim() {
            return code.equals("Validation_VAL_Profile_Unknown");
        }

        /** Without the sentence, which may repeat what stands in the document. */
        @Override
        public String toString() {
            return severity + " " + path + " " + code;
        }
    }
}
