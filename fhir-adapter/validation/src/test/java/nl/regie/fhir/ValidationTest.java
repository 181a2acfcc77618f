package nl.regie.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.regie.dossier.Dossier;
import nl.regie.entry.Problem;
import nl.regie.entry.Problem.Severity;
import nl.regie.evaluation.DossierEvaluation;
import nl.regie.evaluation.DossierEvaluator;
import nl.regie.fhir.form.FormKind;
import nl.regie.fhir.validation.FhirValidation;
import nl.regie.generators.Dossiers;
import nl.regie.people.Patient;
import nl.regie.people.Professional;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the adapter writes and ships, before the validator. */
@Tag("thorough")
@net.jqwik.api.Tag("thorough")
class ValidationTest {
    /**
     * A StructureDefinition is checked against a snapshot made with a package that is looked up in a registry. Our
     * extensions do get snapshots here, and bundles are checked against those.
     */
    private static final String NEEDS_A_REGISTRY = "ERROR_GENERATING_SNAPSHOT";

    private static final FhirValidation VALIDATION = FhirValidation.shipped();
    private static final Set<String> PRINTED = Collections.synchronizedSet(new TreeSet<>());
    private final String rich = FhirExport.toJson(RichDossier.make());

    @Provide
    Arbitrary<Dossier> dossiers() {
        return Dossiers.alsoClosed();
    }

    @Test
    void aDossierInWhichEverythingIsSetIsValidFhir() {
        assertValid(rich);
    }

    @Test
    void aTransactionOfADossierInWhichEverythingIsSetIsValidFhir() {
        assertValid(FhirExport.toTransaction(RichDossier.make()).json());
    }

    @Test
    void anEvaluationIsValidFhir() {
        Dossier rich = RichDossier.make();
        Dossier dossier = Dossier.builder()
                .from(rich)
                .patient(Patient.builder().id(rich.patient().id()).build())
                .build();
        DossierEvaluation evaluation = DossierEvaluator.shipped()
                .evaluate(dossier, dossier.lastRecordedOn().orElseThrow());

        assertValid(FhirContext.forR4Cached()
                .newJsonParser()
                .encodeResourceToString(
                        FhirExport.toMeasureReport(evaluation, dossier.patient().id())));
    }

    @Property(tries = 10)
    void everyTransactionIsValidFhir(@ForAll("dossiers") Dossier dossier) {
        assertValid(FhirExport.toTransaction(dossier).json());
    }

    /** More: {@code mvn -Pthorough -pl fhir-adapter/validation -am test -Djqwik.tries.default=5000}. */
    @Property(tries = 50)
    void everyDossierIsValidFhir(@ForAll("dossiers") Dossier dossier) {
        assertValid(FhirExport.toJson(dossier));
    }

    /** For the patient, a professional and whoever is close: each form that is for them, and what stands in it. */
    @Property(tries = 10)
    void everyFormForAPersonIsValidFhir(@ForAll("dossiers") Dossier dossier) {
        if (dossier.patient().isClosed()) {
            return;
        }
        LocalDate on = dossier.lastRecordedOn().orElse(LocalDate.parse("2026-11-29"));
        Stream.concat(
                        Stream.of(dossier.patient().id()),
                        dossier.professionals().stream().map(Professional::id).limit(1))
                .forEach(reader -> Stream.of(FormKind.values()).forEach(kind -> {
                    FhirExport.Form form = FhirExport.form(kind, dossier, reader, on);
                    assertValid(form.json());
                    assertValid(FhirContext.forR4Cached().newJsonParser().encodeResourceToString(form.beforehand()));
                }));
    }

    @Test
    void whatWeShipIsValidFhirItself() {
        assertThat(FhirExport.conformance().getEntry()).hasSizeGreaterThan(20);
        for (BundleEntryComponent entry : FhirExport.conformance().getEntry()) {
            assertThat(VALIDATION.errors(
                            FhirContext.forR4Cached().newJsonParser().encodeResourceToString(entry.getResource())))
                    .as(entry.getFullUrl())
                    .filteredOn(problem -> !problem.code().equals(NEEDS_A_REGISTRY))
                    .isEmpty();
        }
    }

    @Test
    void theValidatorSeesACodeThatIsNotOurs() {
        assertInvalid(rich.replace("\"code\": \"paused\"", "\"code\": \"asleep\""));
    }

    @Test
    void theValidatorSeesACodeSystemThatIsNotOurs() {
        assertInvalid(rich.replace("CodeSystem/plan-status", "CodeSystem/plan-state"));
    }

    @Test
    void theValidatorSeesAnElementThatFhirDoesNotKnow() {
        assertInvalid(rich.replaceFirst("\"intent\":", "\"intention\":"));
    }

    @Test
    void theValidatorSeesAnExtensionWithAnotherTypeOfValue() {
        assertInvalid(rich.replaceFirst(
                "chooses-to-do-it-alone\",\\s*\"valueString\"", "chooses-to-do-it-alone\", \"valueMarkdown\""));
    }

    @Test
    void theValidatorSeesAnAnswerToAQuestionThatWasNotAsked() {
        assertInvalid(rich.replaceFirst("wish[.]importance", "wish.impotence"));
    }

    private void assertInvalid(String changed) {
        assertThat(changed).isNotEqualTo(rich);
        assertThat(VALIDATION.errors(changed)).isNotEmpty();
    }

    /** Of what is merely advised, each kind is printed once. */
    private static void assertValid(String json) {
        assertThat(VALIDATION.validate(json)).allSatisfy(problem -> {
            assertThat(problem.severity())
                    .as(problem + " " + problem.inTheirWords().orElse(""))
                    .isNotEqualTo(Severity.ERROR);
            print(problem);
        });
    }

    private static void print(Problem problem) {
        String kind = problem.code() + ": " + problem.inTheirWords().orElse("").replaceAll("'[^']*'", "'…'");
        if (problem.severity() == Severity.WARNING && PRINTED.add(kind)) {
            System.out.println("Validator warning, " + kind);
        }
    }
}
