package nl.regie.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.regie.dossier.Dossier;
import nl.regie.entry.PersonId;
import nl.regie.fhir.again.DraftAgain;
import nl.regie.fhir.again.SourceChange;
import nl.regie.fhir.answers.Receipt;
import nl.regie.fhir.draft.TakingOver;
import nl.regie.fhir.form.FormKind;
import nl.regie.fhir.vocabulary.R4;
import nl.regie.generators.Allocated;
import nl.regie.people.Patient;
import nl.regie.people.Professional;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.StringType;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/**
 * Reading what others wrote costs what it is large: ten times as much takes at most twelve times the work, counted in
 * bytes, in JSON and in XML, the first time and once more beside what was taken over.
 */
@Tag("thorough")
class TenTimesAsMuchFromOthersTest {
    private static final TakingOver FIRST = takingOver("2026-11-02");
    private static final TakingOver LATER = takingOver("2026-11-25");
    private static final int FEW = 150;

    private static final Map<String, IntFunction<Runnable>> ROWS = new LinkedHashMap<>();

    static {
        ROWS.put("plans", size -> drafts(plans(size, "Bewegen"), size));
        ROWS.put("plans in XML", size -> drafts(xml(plans(size, "Bewegen")), size));
        ROWS.put("plans each in a Bundle and Parameters of their own", size -> {
            String each = IntStream.range(0, size)
                    .mapToObj(i ->
                            "{\"resource\":{\"resourceType\":\"Parameters\",\"parameter\":[{\"name\":\"return\",\"resource\":"
                                    + plans(1, "Bewegen")
                                            .replace("CarePlan/a0", "CarePlan/a" + i)
                                            .replace("\"a0\"", "\"a" + i + "\"")
                                    + "}]}}")
                    .collect(Collectors.joining(","));
            return drafts("{\"resourceType\":\"Bundle\",\"entry\":[" + each + "]}", size);
        });
        ROWS.put("goals and actions of a plan", size -> drafts(plan(size), 1));
        ROWS.put("goals and actions of a plan in XML", size -> drafts(xml(plan(size)), 1));
        ROWS.put("elements that nobody knows, in XML", size -> {
            String xml = "<CarePlan xmlns=\"http://hl7.org/fhir\">" + "<mood value=\"x\"/>".repeat(20 * size)
                    + IntStream.range(0, 20 * size)
                            .mapToObj(i -> "<m" + i + " value=\"x\"/>")
                            .collect(Collectors.joining())
                    + "</CarePlan>";
            return () -> assertThat(FhirImport.draft(xml, FIRST).remarks()).isNotEmpty();
        });
        ROWS.put("namespaces of many elements, in XML", size -> {
            String xml = "<CarePlan xmlns=\"http://hl7.org/fhir\">"
                    + "<note xmlns:a=\"a\" xmlns:b=\"b\" xmlns:c=\"c\"><text value=\"een twee drie vier vijf zes\"/></note>"
                            .repeat(10 * size)
                    + "</CarePlan>";
            return () -> assertThat(FhirImport.draft(xml, FIRST).remarks()).isNotEmpty();
        });
        ROWS.put("the same plans once more", size -> {
            Dossier before = taken(plans(size, "Bewegen"));
            String same = plans(size, "Bewegen");
            return () -> assertThat(FhirImport.draftAgain(same, LATER, before).changes())
                    .isEmpty();
        });
        ROWS.put("plans that have changed, all taken over", size -> {
            Dossier before = taken(plans(size, "Bewegen"));
            String changed = plans(size, "Lopen");
            return () -> assertThat(takenOver(FhirImport.draftAgain(changed, LATER, before))
                            .carePlans())
                    .hasSize(2 * size);
        });
        ROWS.put("plans that are gone, all but one", size -> {
            Dossier before = taken(plans(size, "Bewegen"));
            String one = plans(1, "Bewegen");
            return () -> assertThat(FhirImport.draftAgain(one, LATER, before).changes())
                    .hasSize(size - 1);
        });
        ROWS.put("goals without names that say the same", size -> {
            Dossier before = taken(plan(size));
            String changed = plan(size).replace("Stap", "Pas");
            return () -> assertThat(
                            FhirImport.draftAgain(changed, LATER, before).changes())
                    .hasSize(1);
        });
        ROWS.put("answers to questions that nobody asked", size -> {
            String answers = "{\"resourceType\":\"QuestionnaireResponse\",\"status\":\"completed\",\"questionnaire\":\""
                    + FhirExport.form(FormKind.EXPERIENCE, nobody(), PersonId.of("p"), FIRST.on())
                            .questionnaire()
                            .getUrl()
                    + "\",\"item\":["
                    + IntStream.range(0, size)
                            .mapToObj(i -> "{\"linkId\":\"q" + i + "\",\"answer\":[{\"valueString\":\"x\"}]}")
                            .collect(Collectors.joining(","))
                    + "]}";
            Receipt receipt = Receipt.builder()
                    .dossier(nobody())
                    .on(FIRST.on())
                    .answeredBy(PersonId.of("p"))
                    .build();
            return () ->
                    assertThat(FhirImport.answers(answers, receipt).remarks()).isNotEmpty();
        });
        ROWS.put("answers that stand in pages of others", size -> {
            String answers = "{\"resourceType\":\"QuestionnaireResponse\",\"status\":\"completed\",\"questionnaire\":\""
                    + "https://regie.nl/fhir/Questionnaire/consult-preparation\",\"item\":["
                    + IntStream.range(0, size)
                            .mapToObj(i -> "{\"linkId\":\"page" + i
                                    + "\",\"item\":[{\"linkId\":\"panel\",\"item\":[{\"linkId\":\"preparation.topic\",\"answer\":[{\"valueString\":\"Onderwerp "
                                    + i + "\"}]}]}]}")
                            .collect(Collectors.joining(","))
                    + "]}";
            Receipt receipt = Receipt.builder()
                    .dossier(nobody())
                    .on(FIRST.on())
                    .answeredBy(PersonId.of("p"))
                    .build();
            return () ->
                    assertThat(FhirImport.answers(answers, receipt).entries()).hasSize(1);
        });
        ROWS.put("an element that stands in many places of a bundle in memory", size -> {
            Extension shared = new Extension("https://example.org/shared", new StringType("x"));
            Bundle bundle = new Bundle();
            IntStream.range(0, size).forEach(i -> bundle.addEntry().addExtension(shared));
            return () -> assertThat(FhirImport.fromBundle(bundle).remarks()).isNotEmpty();
        });
    }

    @TestFactory
    Stream<DynamicTest> tenTimesAsMuchTakesAtMostTwelveTimesTheBytes() {
        return ROWS.entrySet().stream()
                .map(row -> DynamicTest.dynamicTest(row.getKey(), () -> {
                    row.getValue().apply(FEW).run();
                    long few = Allocated.by(row.getValue().apply(FEW));
                    assertThat(few).isPositive();
                    assertThat(Allocated.by(row.getValue().apply(10 * FEW)))
                            .as("bytes, where %d take %d", FEW, few)
                            .isLessThanOrEqualTo(12 * few);
                }));
    }

    private static Runnable drafts(String document, int plans) {
        return () -> assertThat(taken(document).carePlans()).hasSize(plans);
    }

    private static Dossier taken(String document) {
        return FhirImport.draft(document, FIRST).dossier().orElseThrow();
    }

    private static Dossier takenOver(DraftAgain again) {
        return again.takeOver(again.changes().stream().map(SourceChange::entry).toList());
    }

    private static String plans(int size, String title) {
        return bundle(IntStream.range(0, size).mapToObj(i -> resource("CarePlan/a" + i, """
                        "resourceType":"CarePlan","id":"a%d","status":"active","intent":"plan","title":"%s %d",
                        "subject":{"reference":"Patient/1"},"activity":[{"detail":{"status":"not-started","description":"Wegen"}}]""".formatted(i, title, i))));
    }

    private static String plan(int size) {
        String goals = IntStream.range(0, size)
                .mapToObj(i -> resource("Goal/g" + i, """
                        "resourceType":"Goal","id":"g%d","lifecycleStatus":"active","subject":{"reference":"Patient/1"},
                        "description":{"text":"Weer fietsen"}""".formatted(i)))
                .collect(Collectors.joining(","));
        String references = IntStream.range(0, size)
                .mapToObj(i -> "{\"reference\":\"Goal/g" + i + "\"}")
                .collect(Collectors.joining(","));
        String actions = IntStream.range(0, size)
                .mapToObj(i -> "{\"detail\":{\"status\":\"not-started\",\"description\":\"Stap\"}}")
                .collect(Collectors.joining(","));
        return bundle(Stream.of(
                goals,
                resource(
                        "CarePlan/a",
                        "\"resourceType\":\"CarePlan\",\"id\":\"a\",\"status\":\"active\",\"intent\":\"plan\",\"subject\":{\"reference\":\"Patient/1\"},"
                                + "\"goal\":[" + references + "],\"activity\":[" + actions + "]")));
    }

    private static String bundle(Stream<String> resources) {
        return "{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"entry\":["
                + resources.collect(Collectors.joining(",")) + "]}";
    }

    private static String resource(String address, String fields) {
        return "{\"fullUrl\":\"https://ehr.example/fhir/" + address + "\",\"resource\":{" + fields + "}}";
    }

    private static String xml(String json) {
        return R4.context().newXmlParser().encodeResourceToString(R4.parser().parseResource(json));
    }

    private static Dossier nobody() {
        return Dossier.builder()
                .patient(Patient.builder().id(PersonId.of("p")).build())
                .build();
    }

    private static TakingOver takingOver(String day) {
        return TakingOver.builder()
                .patient(PersonId.of("p"))
                .by(Professional.builder().id(PersonId.of("nurse")).build())
                .on(LocalDate.parse(day))
                .build();
    }
}
