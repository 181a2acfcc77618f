package nl.regie.fhir.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.regie.entry.Problem;
import nl.regie.entry.Problem.Severity;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("thorough")
class FhirValidationTest {
    private static final FhirValidation SHIPPED = FhirValidation.shipped();
    private static final String PATIENT = "{\"resourceType\":\"Patient\",\"gender\":\"female\"}";

    @TempDir
    private Path folder;

    @Test
    void aNarrativeThatIsTooDeepOrNoXmlIsRefusedBeforeItIsRead() {
        String deep = "<_b c='>'>".repeat(900) + "x" + "</_b>".repeat(900);
        assertThat(SHIPPED.validate(withNarrative("<div>" + deep + "</div>")))
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("too-large"));
        for (String noXml : List.of("<div>" + "<b a=1>".repeat(900), "x", "<!DOCTYPE d [<!ENTITY e 'x'>]><div>&e;")) {
            assertThat(SHIPPED.validate(withNarrative(noXml)))
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.code()).isEqualTo("not-xhtml"));
        }
        String wide = "a&nbsp;b" + "<br title='>'/>".repeat(200);
        assertThat(SHIPPED.validate(withNarrative("<div xmlns='http://www.w3.org/1999/xhtml'>" + wide + "</div>")))
                .extracting(Problem::code)
                .doesNotContain("too-large", "not-xhtml");
    }

    private static String withNarrative(String div) {
        return "{\"resourceType\":\"Patient\",\"text\":{\"status\":\"generated\",\"div\":\"" + div + "\"}}";
    }

    /** It takes seconds and much memory to make. */
    @Test
    void whatIsShippedIsMadeOnceForWhoeverAsks() {
        assertThat(FhirValidation.shipped()).isSameAs(SHIPPED);
        assertThat(FhirValidation.withProfiles(List.of())).isSameAs(SHIPPED);
    }

    @Test
    void aValidDocumentHasNoErrors() {
        assertThat(SHIPPED.errors(PATIENT)).isEmpty();
    }

    @Test
    void aProblemHasAPlaceACodeAndASentenceAndItsTextRepeatsNothingOfTheDocument() {
        List<Problem> errors = SHIPPED.errors(PATIENT.replace("female", "secret"));

        assertThat(errors).isNotEmpty().allSatisfy(problem -> {
            assertThat(problem.where()).isEqualTo("Patient.gender");
            assertThat(problem.severity()).isEqualTo(Severity.ERROR);
            assertThat(problem.inTheirWords()).isNotEmpty();
            assertThat(problem.message().nl() + problem.message().en()).doesNotContain("secret");
            assertThat(problem.toString()).contains(problem.code()).doesNotContain("secret");
        });
    }

    @Test
    void aCodeOfACodeSystemWhoseContentNobodyMayShipIsAccepted() {
        assertThat(SHIPPED.errors(observation("http://snomed.info/sct", "1"))).isEmpty();
    }

    @Test
    void aCodeOfACodeSystemThatIsHereIsChecked() {
        String system = "http://terminology.hl7.org/CodeSystem/v3-Confidentiality";
        assertThat(SHIPPED.errors(observation(system, "R"))).isEmpty();
        assertThat(SHIPPED.validate(observation(system, "secret"))).isNotEmpty();
    }

    @Test
    void whatIsNotJsonIsAProblemAndNoException() {
        for (String text : List.of("", "null", "[]", "{", "{} {}", "<Patient/>", "{\"id\":\"1\",\"id\":\"2\"}")) {
            assertThat(SHIPPED.errors(text)).as(text).extracting(Problem::code).containsExactly("not-json");
        }
    }

    @Test
    void aDocumentWithoutEndToItsDepthIsAProblemAndNoException() {
        assertThat(SHIPPED.errors("{\"a\":" + "[".repeat(100_000)))
                .extracting(Problem::code)
                .containsExactly("too-large");
    }

    @Test
    void whatIsNoFhirIsAProblemAndNoException() {
        assertThat(SHIPPED.errors("{}")).isNotEmpty();
        assertThat(SHIPPED.errors("{\"resourceType\":\"Dossier\"}")).isNotEmpty();
        assertThat(SHIPPED.errors("{\"resourceType\":17}")).isNotEmpty();
    }

    /** On some the validator breaks. */
    @Test
    void aWordWhereMoreShouldBeIsAProblemAndNoException() {
        List<Problem> all = new ArrayList<>();
        for (String changed : List.of(
                "\"entry\":[\"secret\"]",
                "\"entry\":\"secret\"",
                "\"entry\":[{\"resource\":\"secret\"}]",
                "\"entry\":[{\"resource\":{\"resourceType\":\"Patient\",\"meta\":\"secret\"}}]",
                "\"meta\":\"secret\"",
                "\"identifier\":\"secret\"")) {
            List<Problem> errors =
                    SHIPPED.errors("{\"resourceType\":\"Bundle\",\"type\":\"collection\"," + changed + "}");
            assertThat(errors).as(changed).isNotEmpty();
            all.addAll(errors);
        }
        assertThat(all).extracting(Problem::code).contains("not-to-be-checked");
    }

    @Test
    void aProfileInAFolderIsUsed() {
        FhirValidation validation = Started.withProfiles();
        String claims =
                PATIENT.replace("\"gender\"", "\"meta\":{\"profile\":[\"http://example.org/named\"]},\"gender\"");

        assertThat(validation.errors(claims)).isNotEmpty();
        assertThat(validation.errors(claims.replace("\"gender\"", "\"name\":[{\"text\":\"An\"}],\"gender\"")))
                .isEmpty();
    }

    @Test
    void aProfileThatIsNotHereIsTold() {
        String claims =
                PATIENT.replace("\"gender\"", "\"meta\":{\"profile\":[\"http://example.org/named\"]},\"gender\"");

        assertThat(SHIPPED.validate(claims)).anyMatch(FhirValidation::isUncheckedClaim);
        assertThat(SHIPPED.errors(claims)).isEmpty();
    }

    @Test
    void twoFilesThatDefineOneNameAreRefused() throws IOException {
        Files.writeString(folder.resolve("one.json"), profile("http://example.org/named"));
        Files.writeString(folder.resolve("two.json"), profile("http://example.org/named"));

        assertThatThrownBy(() -> FhirValidation.withProfiles(List.of(folder)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("one.json")
                .hasMessageContaining("two.json");
    }

    @Test
    void aFolderThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> FhirValidation.withProfiles(List.of(folder.resolve("nowhere"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nowhere");
    }

    @Test
    void aFileThatCannotBeReadIsRefusedByName() throws IOException {
        Files.writeString(folder.resolve("broken.json"), "{\"resourceType\":\"ValueSet\"");

        assertThatThrownBy(() -> FhirValidation.withProfiles(List.of(folder)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("broken.json");
    }

    @Test
    void anExternalEntityInAFileIsNotFollowed() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        Files.writeString(
                folder.resolve("profile.xml"),
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]><ValueSet xmlns=\"http://hl7.org/fhir\">"
                        + "<url value=\"http://example.org/v\"/><status value=\"draft\"/><title value=\"&e;\"/></ValueSet>");

        assertThatThrownBy(() -> FhirValidation.withProfiles(List.of(folder)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("profile.xml");
    }

    private static String observation(String system, String code) {
        return """
                {"resourceType":"Observation","status":"final","meta":{"security":[{"system":"%s","code":"%s"}]},
                "code":{"coding":[{"system":"%s","code":"%s"}]}}""".formatted(system, code, system, code);
    }

    private static String profile(String url) {
        return """
                {"resourceType":"StructureDefinition","url":"%s","name":"Named","status":"active","kind":"resource",
                "abstract":false,"type":"Patient","derivation":"constraint",
                "baseDefinition":"http://hl7.org/fhir/StructureDefinition/Patient",
                "differential":{"element":[{"id":"Patient.name","path":"Patient.name","min":1}]}}""".formatted(url);
    }
}
