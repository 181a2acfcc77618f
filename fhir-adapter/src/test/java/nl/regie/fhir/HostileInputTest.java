package nl.regie.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import nl.regie.entry.Problem;
import nl.regie.fhir.FhirImport.Result;
import nl.regie.fhir.incoming.IncomingResource;
import nl.regie.fhir.vocabulary.Canonical;
import nl.regie.reading.ReadInPartException;
import org.hl7.fhir.r4.model.Bundle;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileInputTest {
    private static final String SECRET = "IkDurfDitNiemandTeVertellen";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "[]",
                "17",
                "\"Bundle\"",
                "{",
                "{} {}",
                "{\"resourceType\":\"Bundle\"",
                "{\"resourceType\":\"Bundle\",\"resourceType\":\"Bundle\"}",
                "{'resourceType':'Bundle'}",
                "{\uFEFF\"resourceType\":\"Bundle\"}"
            })
    void whatIsNotOneJsonObjectIsRefused(String text) {
        assertRefused(FhirImport.read(text), "not-json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<",
                "<Bundle/>",
                "<Bundle xmlns=\"http://hl7.org/fhir\">",
                "<html xmlns=\"http://www.w3.org/1999/xhtml\"/>",
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><Bundle xmlns=\"http://hl7.org/fhir\">&e;</Bundle>"
            })
    void whatIsNoFhirInXmlIsRefused(String text) {
        assertRefused(FhirImport.read(text), "not-xml");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"resourceType\":\"Patient\"}",
                "{\"resourceType\":17}",
                "{\"resourceType\":\"bundle\"}",
                "{\"resourceType\":\"Dossier\",\"entry\":[]}"
            })
    void whatIsNotABundleIsRefused(String text) {
        assertRefused(FhirImport.read(text), "not-a-bundle");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"resourceType\":\"Bundle\"}",
                "{\"resourceType\":\"Bundle\",\"entry\":17}",
                "{\"resourceType\":\"Bundle\",\"entry\":{\"a\":{},\"b\":[]}}",
                "{\"resourceType\":\"Bundle\",\"entry\":[]}",
                "{\"resourceType\":\"Bundle\",\"entry\":[null,17,[],{},{\"resource\":null}]}",
                "{\"resourceType\":\"Bundle\",\"entry\":[{\"resource\":{\"resourceType\":\"Patient\"}}]}"
            })
    void aBundleWithoutAPatientOfOursIsRefused(String text) {
        assertRefused(FhirImport.read(text), "no-patient");
    }

    @Test
    void aResourceThatR4DoesNotKnowIsReportedAndTheRestIsRead() {
        Result result = read(bundle -> addEntry(bundle, "ActorDefinition"));

        assertThat(result.dossier()).contains(RichDossier.make());
        assertThat(result.remarks()).extracting(Problem::code).containsExactly("not-fhir-r4");
        assertThat(result.remarks()).extracting(Problem::where).containsExactly(Trees.ADDED + ".resource");
    }

    @Test
    void aResourceOfOursThatHapiCannotReadIsReported() {
        Result result = read(bundle -> Trees.first(bundle, "Procedure").put("contained", SECRET));

        assertThat(result.remarks()).isNotEmpty();
        assertSaysNothing(result);
    }

    @Test
    void twoPatientsAreRefused() {
        assertRefused(
                read(bundle -> Trees.entries(bundle)
                        .addObject()
                        .put("fullUrl", "urn:uuid:00000000-0000-0000-0000-000000000000")
                        .set("resource", Trees.first(bundle, "Patient").deepCopy())),
                "several-patients");
    }

    @Test
    void twoResourcesWithOneFullUrlAreRefused() {
        Result result = read(bundle ->
                Trees.entries(bundle).add(Trees.entries(bundle).path(4).deepCopy()));

        assertRefused(result, "duplicate-full-url");
        assertThat(result.remarks()).extracting(Problem::where).contains(Trees.ADDED + ".fullUrl");
    }

    @Test
    void theSameEntryTwiceIsRefusedWithTheReasonOfTheDossier() {
        Result result = read(bundle -> {
            int answer = Trees.indexOf(bundle, "QuestionnaireResponse");
            ObjectNode response = Trees.entries(bundle).path(answer).deepCopy();
            ObjectNode provenance = Trees.entries(bundle).path(answer + 1).deepCopy();
            response.put("fullUrl", "urn:uuid:00000000-0000-0000-0000-000000000001");
            provenance.put("fullUrl", "urn:uuid:00000000-0000-0000-0000-000000000002");
            ((ObjectNode) provenance.at("/resource/target/0")).set("reference", response.path("fullUrl"));
            Trees.entries(bundle).add(response).add(provenance);
        });

        assertRefused(result, "duplicate-id");
        assertThat(result.remarks()).extracting(Problem::where).contains(Trees.ADDED + ".resource");
    }

    @Test
    void entriesThatReplaceEachOtherInACircleAreRefused() {
        Result result = read(bundle -> {
            String first = fullUrl(bundle, "c1");
            ArrayNode entity = provenanceOf(bundle, first).putArray("entity");
            entity.addObject().put("role", "revision").putObject("what").put("reference", fullUrl(bundle, "c2"));
        });

        assertRefused(result, "replaces-itself");
    }

    @Test
    void aReferenceToNothingIsReportedAndItsEntryLeftOut() {
        Result result = read(bundle -> {
            ObjectNode communication = Trees.first(bundle, "Communication");
            ((ObjectNode) communication.at("/about/0")).put("reference", "urn:uuid:gone");
        });

        assertThat(result.dossier().map(dossier -> dossier.annotations().size()))
                .contains(1);
        assertThat(result.remarks()).extracting(Problem::code).contains("dangling-reference");
    }

    @Test
    void anEntryThatOthersNeedIsNotLeftOutInSilence() {
        Result result =
                read(bundle -> Trees.first(bundle, "QuestionnaireResponse").remove("item"));

        assertRefused(result, "required-missing");
        assertThat(result.remarks()).extracting(Problem::code).contains("dangling-reference");
    }

    @Test
    void anEntryInErrorWhoseMarkIsGoneIsNotTakenForATrueOne() {
        Result result = read(bundle -> {
            String url = fullUrl(bundle, "ap2");
            provenanceOf(bundle, url);
            ArrayNode entries = Trees.entries(bundle);
            for (int i = entries.size() - 1; i >= 0; i--) {
                JsonNode resource = entries.path(i).path("resource");
                if (resource.at("/target/0/reference").asText().equals(url)
                        && resource.at("/activity/coding/0/code").asText().equals("marked-as-error")) {
                    entries.remove(i);
                }
            }
        });

        assertThat(result.dossier().map(dossier -> dossier.appraisals().size())).contains(1);
        assertThat(result.remarks()).extracting(Problem::code).contains("mark-without-provenance");
    }

    @ParameterizedTest
    @ValueSource(strings = {"not-done", "stopped", "preparation", "unknown", "x"})
    void supportThatWasNotGivenIsNotTakenForSupport(String status) {
        Result result = read(bundle -> Trees.first(bundle, "Procedure").put("status", status));

        assertThat(result.dossier().map(dossier -> dossier.supportRecords().size()))
                .isEmpty();
        assertThat(result.remarks()).extracting(Problem::code).contains("status-not-understood", "dangling-reference");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Communication", "Basic", "Observation", "Procedure", "QuestionnaireResponse", "Goal"})
    void whatIsAboutSomebodyElseIsNotTakenOver(String type) {
        Result result = read(bundle -> ((ObjectNode) Trees.first(bundle, type).path("subject"))
                .put("reference", "https://example.org/Patient/2"));

        assertThat(result.dossier()).isNotEqualTo(Optional.of(RichDossier.make()));
        assertThat(result.remarks()).extracting(Problem::code).contains("other-patient");
    }

    @Test
    void whatAnUnknownModifierChangesIsNotTakenOver() {
        Result result = read(
                bundle -> ((ObjectNode) Trees.first(bundle, "Communication").at("/payload/0"))
                        .putArray("modifierExtension")
                        .addObject()
                        .put("url", "https://example.org/not")
                        .put("valueBoolean", true));

        assertThat(result.dossier().map(dossier -> dossier.annotations().size()))
                .contains(1);
        assertThat(result.remarks()).extracting(Problem::code).contains("modifier-not-understood");
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        Result result = read(bundle -> {
            Trees.first(bundle, "CarePlan").remove("extension");
            Trees.first(bundle, "RelatedPerson").remove("identifier");
            Trees.first(bundle, "Observation").remove("performer");
        });

        assertThat(result.remarks().stream()
                        .filter(remark -> remark.code().equals("required-missing")
                                || remark.code().equals("not-understood")
                                || remark.code().equals("dangling-reference")))
                .hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void anotherVersionOfTheDossierIsRefused() {
        Result result = read(bundle -> ((ObjectNode) bundle.at("/meta/tag/0")).put("code", "2.0"));

        assertRefused(result, "newer-major-version");
    }

    @Test
    void aNewerMinorVersionAndWhatIsNoVersionAreRefusedToo() {
        assertRefused(
                read(bundle -> ((ObjectNode) bundle.at("/meta/tag/0")).put("code", "1.7")), "newer-minor-version");
        assertRefused(read(bundle -> ((ObjectNode) bundle.at("/meta/tag/0")).put("code", "one")), "malformed-version");
    }

    @Test
    void anOlderVersionIsReadWithoutARemark() {
        Result result = read(bundle -> ((ObjectNode) bundle.at("/meta/tag/0")).put("code", "1.0"));

        assertThat(result).isEqualTo(read(bundle -> {}));
        assertThat(result.dossier()).isPresent();
    }

    @Test
    void aByteOrderMarkAtTheBeginningSaysNothing() {
        String bundle = FhirExport.toJson(read(each -> {}).dossier().orElseThrow());

        assertThat(FhirImport.read("\uFEFF" + bundle)).isEqualTo(FhirImport.read(bundle));
    }

    @Test
    void aDossierThatWasReadInPartGivesNoFhir() {
        String json = DossierFile.write(read(bundle -> {}).dossier().orElseThrow());
        Dossier inPart = DossierFile.readKnownPart(
                        json.replaceFirst("\"schemaVersion\": \"[0-9.]+\"", "\"schemaVersion\": \"1.7\""))
                .orElseThrow();

        assertThatThrownBy(() -> FhirExport.toBundle(inPart)).isInstanceOf(ReadInPartException.class);
        assertThatThrownBy(() -> FhirExport.toJson(inPart)).isInstanceOf(ReadInPartException.class);
        assertThatThrownBy(() -> FhirExport.toTransaction(inPart)).isInstanceOf(ReadInPartException.class);
    }

    @Test
    void aDocumentThatIsTooDeepIsRefused() {
        String deep = "{\"resourceType\":\"Bundle\",\"entry\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";

        assertRefused(FhirImport.read(deep), "too-large");
    }

    @Test
    void extensionsInExtensionsWithoutEndAreRefused() {
        String nested = "{\"url\":\"x\",\"extension\":[".repeat(20_000) + "]}".repeat(20_000);
        String deep = "{\"resourceType\":\"Bundle\",\"extension\":[" + nested + "]}";

        assertRefused(FhirImport.read(deep), "too-large");
    }

    @Test
    void aTextThatIsTooLongIsRefused() {
        Result result = read(bundle -> bundle.put("id", "x".repeat(1_000_001)));

        assertRefused(result, "too-large");
    }

    /** HAPI would write it out in full: a few characters would take all memory. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e999999999",
                "-1.5E+999999999",
                "1e-999999999",
                "1e-2147483648",
                "-1e2147483648",
                "1e99999999999999999999",
                "1e101",
                "1e-101"
            })
    void aNumberOfMoreDigitsThanOneMayHaveIsRefused(String number) {
        String json = Trees.changed(bundle -> Trees.first(bundle, "Patient").put("multipleBirthInteger", "here"));

        assertRefused(FhirImport.read(json.replace("\"here\"", number)), "too-large");
    }

    /** What is no number in XML is a text there, which nobody writes out. */
    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "1e-999999999"})
    void aTextThatNamesSuchANumberIsATextAsAnyOther(String number) {
        String json = Trees.changed(bundle -> Trees.first(bundle, "Observation")
                .putArray("extension")
                .addObject()
                .put("url", "x")
                .put("valueDecimal", number));

        assertThat(FhirImport.read(json).dossier()).isPresent();
    }

    @Test
    void aDocumentThatIsTooLargeIsRefused() {
        assertRefused(FhirImport.read("{" + " ".repeat(64_000_001)), "too-large");
    }

    @Test
    void aLargeBundleTakesBoundedTime() {
        String large = Trees.changed(bundle -> {
            ArrayNode names = Trees.first(bundle, "Patient").putArray("name");
            for (int i = 0; i < 20_000; i++) {
                names.addObject().put("text", "naam " + i);
                addEntry(bundle, "Goal");
            }
        });

        Result result = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> FhirImport.read(large));

        assertThat(result.remarks()).hasSizeGreaterThan(39_000);
    }

    @Test
    void aTextWithHalfACharacterIsRefusedAndNotRepeated() {
        Result result = read(
                bundle -> ((ObjectNode) Trees.first(bundle, "Communication").at("/payload/0"))
                        .put("contentString", SECRET + "\uD83D"));

        assertThat(result.remarks()).extracting(Problem::code).contains("unwritable-text");
        assertSaysNothing(result);
    }

    @Test
    void namesOfUnknownElementsAreNotRepeated() {
        Result result = read(bundle -> {
            Trees.first(bundle, "Patient").put(SECRET, SECRET);
            bundle.putObject(SECRET).put(SECRET, SECRET);
            addEntry(bundle, SECRET);
            Trees.first(bundle, "CarePlan").put("status", SECRET);
        });

        assertThat(result.dossier()).contains(RichDossier.make());
        assertThat(result.remarks())
                .extracting(Problem::code)
                .containsExactlyInAnyOrder("unknown-element", "unknown-element", "not-fhir-r4", "differs");
        assertSaysNothing(result);
    }

    @Test
    void aBundleObjectWithNothingInItIsRefused() {
        assertRefused(FhirImport.fromBundle(new Bundle()), "no-patient");
    }

    private static Result read(Consumer<ObjectNode> change) {
        return FhirImport.read(Trees.changed(change));
    }

    private static void addEntry(ObjectNode bundle, String type) {
        Trees.entries(bundle).addObject().putObject("resource").put("resourceType", type);
    }

    private static String fullUrl(ObjectNode bundle, String entryId) {
        for (JsonNode entry : Trees.entries(bundle)) {
            if (IncomingResource.identifier(entry.path("resource"), Canonical.ENTRY_ID)
                    .filter(entryId::equals)
                    .isPresent()) {
                return entry.path("fullUrl").asText();
            }
        }
        throw new IllegalArgumentException(entryId);
    }

    private static ObjectNode provenanceOf(ObjectNode bundle, String fullUrl) {
        for (JsonNode entry : Trees.entries(bundle)) {
            if (entry.at("/resource/target/0/reference").asText().equals(fullUrl)) {
                return (ObjectNode) entry.path("resource");
            }
        }
        throw new IllegalArgumentException(fullUrl);
    }

    private static void assertRefused(Result result, String code) {
        assertThat(result.dossier()).isEmpty();
        assertThat(result.remarks()).extracting(Problem::code).contains(code);
        assertSaysNothing(result);
    }

    private static void assertSaysNothing(Result result) {
        List<String> said = result.remarks().stream()
                .map(remark -> remark + remark.message().nl())
                .toList();
        assertThat(said).noneMatch(text -> text.contains(SECRET));
    }
}
