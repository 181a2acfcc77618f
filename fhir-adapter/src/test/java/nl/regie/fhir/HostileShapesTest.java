package nl.regie.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import nl.regie.dossier.Dossier;
import nl.regie.entry.PersonId;
import nl.regie.entry.Problem;
import nl.regie.fhir.FhirImport.Result;
import nl.regie.fhir.draft.Draft;
import nl.regie.fhir.draft.TakingOver;
import nl.regie.people.Professional;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.StringType;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Shapes that are known to hurt readers of FHIR, for both ways of reading: ours, and plans of others. */
class HostileShapesTest {
    private static final TakingOver TAKING_OVER = TakingOver.builder()
            .patient(PersonId.of("p"))
            .by(Professional.builder().id(PersonId.of("nurse")).build())
            .on(LocalDate.parse("2026-11-25"))
            .build();
    private static final String SCRIPT = "<div xmlns=\"http://www.w3.org/1999/xhtml\"><script>alert(1)</script></div>";

    private final Dossier rich = RichDossier.make();

    @Test
    void anExternalEntityIsNotFollowed() {
        assertNotRead("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><Bundle>&e;</Bundle>", "not-xml");
    }

    @Test
    void anEntityBombIsRefusedUnread() {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE b [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 100; i++) {
            bomb.append("<!ENTITY a")
                    .append(i)
                    .append(" \"&a")
                    .append(i - 1)
                    .append(";&a")
                    .append(i - 1)
                    .append(";\">");
        }
        assertNotRead(bomb + "]><Bundle>&a99;</Bundle>", "not-xml");
    }

    @Test
    void nestingWithoutEndIsRefused() {
        assertNotRead("{\"resourceType\":\"Bundle\",\"entry\":" + "[".repeat(100_000), "too-large");
    }

    @Test
    void aStringWithoutEndIsRefused() {
        assertNotRead("{\"resourceType\":\"Bundle\",\"id\":\"" + "x".repeat(1_000_001) + "\"}", "too-large");
    }

    @Test
    void moreThanAnyDossierHoldsIsRefusedBeforeItIsLookedAt() {
        assertNotRead("{\"resourceType\":\"Bundle\",\"entry\":[{}" + ",{}".repeat(100_000) + "]}", "too-large");
        assertNotRead("{\"resourceType\":\"Bundle\",\"x\":[0" + ",0".repeat(5_000_000) + "]}", "too-large");
    }

    @Test
    void anElementThatHoldsItselfOrGoesTooDeepIsRefused() {
        Extension itself = new Extension("https://example.org/itself");
        itself.addExtension(itself);
        Extension deep = new Extension("https://example.org/deep", new StringType("x"));
        for (int i = 0; i < 5_000; i++) {
            Extension around = new Extension("https://example.org/deep");
            around.addExtension(deep);
            deep = around;
        }
        for (Extension extension : List.of(itself, deep)) {
            Bundle bundle = FhirExport.toBundle(rich);
            ((DomainResource) bundle.getEntryFirstRep().getResource()).addExtension(extension);

            Result result = FhirImport.fromBundle(bundle);

            assertThat(result.dossier()).isEmpty();
            assertThat(result.remarks()).extracting(Problem::code).containsExactly("too-large");
        }
    }

    /** Thirty layers that hold the one below them twice are a thousand million elements in a document. */
    @Test
    void anElementThatStandsInManyPlacesIsCountedInEachOfThem() {
        Extension twice = new Extension("https://example.org/shared", new StringType("x"));
        for (int i = 0; i < 30; i++) {
            Extension around = new Extension("https://example.org/shared");
            around.addExtension(twice).addExtension(twice);
            twice = around;
        }
        Extension aThousandTimes = new Extension("https://example.org/shared");
        StringType large = new StringType("x".repeat(100_000));
        IntStream.range(0, 1_000)
                .forEach(i -> aThousandTimes.addExtension(new Extension("https://example.org/large", large)));
        for (Extension extension : List.of(twice, aThousandTimes)) {
            Bundle bundle = FhirExport.toBundle(rich);
            ((DomainResource) bundle.getEntryFirstRep().getResource()).addExtension(extension);

            Result result = FhirImport.fromBundle(bundle);

            assertThat(result.dossier()).isEmpty();
            assertThat(result.remarks()).extracting(Problem::code).containsExactly("too-large");
        }
    }

    @Test
    void containedInContainedIsToldAndNotTakenOver() {
        Result result = read(bundle -> {
            ObjectNode contained =
                    Trees.first(bundle, "Patient").putArray("contained").addObject();
            contained.put("resourceType", "Patient").put("id", "a");
            contained
                    .putArray("contained")
                    .addObject()
                    .put("resourceType", "Patient")
                    .put("id", "a");
        });

        assertThat(result.dossier()).contains(rich);
        assertThat(result.remarks()).extracting(Problem::where).containsExactly("Bundle.entry[0].resource.contained");
    }

    @Test
    void aScriptInANarrativeIsToldAndGoesNowhere() {
        Result result = read(bundle -> Trees.first(bundle, "Patient")
                .putObject("text")
                .put("status", "additional")
                .put("div", SCRIPT));

        assertThat(result.dossier()).contains(rich);
        assertThat(result.remarks()).extracting(Problem::where).containsExactly("Bundle.entry[0].resource.text");
        assertThat(result.dossier().map(FhirExport::toJson)).get().asString().doesNotContain("<script", "alert");
    }

    @Test
    void twoResourcesWithOneFullUrlAreRefused() {
        Result result = read(bundle ->
                Trees.entries(bundle).add(Trees.entries(bundle).path(4).deepCopy()));

        assertThat(result.dossier()).isEmpty();
        assertThat(result.remarks()).extracting(Problem::code).contains("duplicate-full-url");
    }

    @Test
    void aReferenceToItselfDoesNoHarm() {
        Result result = read(bundle -> {
            int at = Trees.indexOf(bundle, "CarePlan");
            String self = Trees.entries(bundle).path(at).path("fullUrl").asText();
            Trees.first(bundle, "CarePlan").putArray("goal").addObject().put("reference", self);
        });

        assertThat(result.remarks()).extracting(Problem::code).contains("dangling-reference");
    }

    @Test
    void aReferenceThatLeadsNowhereIsToldByItsPlace() {
        Result result = read(bundle -> Trees.first(bundle, "CarePlan")
                .putArray("goal")
                .addObject()
                .put("reference", "urn:uuid:00000000-0000-0000-0000-00000000dead"));

        assertThat(result.remarks()).extracting(Problem::code).contains("dangling-reference");
    }

    @Test
    void plansOfOthersThatReferToThemselvesInCirclesAreReadInOneStep() {
        Draft draft = FhirImport.draft("""
                {"resourceType":"CarePlan","id":"a","status":"active","intent":"plan","text":{"status":"additional",
                "div":"<div><script>alert(1)</script></div>"},"subject":{"reference":"Patient/1"},
                "author":{"reference":"CarePlan/a"},"partOf":[{"reference":"CarePlan/a"}],
                "goal":[{"reference":"CarePlan/a"},{"reference":"#g"},{"reference":"#nowhere"}],
                "careTeam":[{"reference":"CarePlan/a"},{"reference":"#t"}],
                "contained":[{"resourceType":"Goal","id":"g","lifecycleStatus":"active","description":{"text":"Lopen"},
                  "expressedBy":{"reference":"#g"},"contained":[{"resourceType":"Goal","id":"g"}]},
                  {"resourceType":"CareTeam","id":"t","participant":[{"member":{"reference":"#t"}}]}],
                "activity":[{"detail":{"description":"Lopen","performer":[{"reference":"CarePlan/a"}]}}]}""", TAKING_OVER);

        assertThat(draft.dossier()).get().satisfies(dossier -> {
            assertThat(dossier.carePlans().get(0).goals()).hasSize(1);
            assertThat(FhirExport.toJson(dossier)).doesNotContain("<script", "alert");
        });
        assertThat(draft.remarks()).extracting(Problem::where).contains("CarePlan.text");
    }

    @Test
    void aPlanThatIsAboutItselfIsAboutNoPatient() {
        Draft draft = FhirImport.draft("""
                {"resourceType":"CarePlan","id":"a","status":"active","intent":"plan","subject":{"reference":"CarePlan/a"}}""", TAKING_OVER);

        assertThat(draft.dossier()).isEmpty();
        assertThat(draft.remarks()).extracting(Problem::code).contains("no-patient");
    }

    @Test
    void aPlanWithManyContainedGoalsTakesBoundedTime() {
        StringBuilder goals = new StringBuilder();
        StringBuilder references = new StringBuilder();
        for (int i = 0; i < 40_000; i++) {
            goals.append("{\"resourceType\":\"Goal\",\"id\":\"g")
                    .append(i)
                    .append("\",\"lifecycleStatus\":\"active\",\"description\":{\"text\":\"Lopen\"}},");
            references.append("{\"reference\":\"#g").append(i).append("\"},");
        }
        String plan =
                "{\"resourceType\":\"CarePlan\",\"status\":\"active\",\"intent\":\"plan\",\"subject\":{\"reference\":"
                        + "\"Patient/1\"},\"contained\":[" + goals + "{}],\"goal\":[" + references + "{}]}";

        Draft draft =
                Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> FhirImport.draft(plan, TAKING_OVER));

        assertThat(draft.dossier().orElseThrow().carePlans().get(0).goals()).hasSize(40_000);
    }

    @Test
    void aVeryLargePlanOfOthersTakesBoundedTime() {
        String activity = "{\"detail\":{\"description\":\"Lopen\"}},";
        String large =
                "{\"resourceType\":\"CarePlan\",\"status\":\"active\",\"intent\":\"plan\",\"subject\":{\"reference\":\"Patient/1\"},"
                        + "\"activity\":[" + activity.repeat(20_000) + "{}]}";

        Draft draft = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> FhirImport.draft(large, TAKING_OVER));

        assertThat(draft.dossier()).isPresent();
    }

    private static Result read(Consumer<ObjectNode> change) {
        return FhirImport.read(Trees.changed(change));
    }

    private static void assertNotRead(String document, String code) {
        assertThat(FhirImport.read(document).dossier()).isEmpty();
        assertThat(FhirImport.read(document).remarks())
                .extracting(Problem::code)
                .containsExactly(code);
        assertThat(FhirImport.draft(document, TAKING_OVER).dossier()).isEmpty();
        assertThat(FhirImport.draft(document, TAKING_OVER).remarks())
                .extracting(Problem::code)
                .containsExactly(code);
    }
}
