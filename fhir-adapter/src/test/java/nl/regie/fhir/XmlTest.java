package nl.regie.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.parser.IParser;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.regie.entry.PersonId;
import nl.regie.entry.Problem;
import nl.regie.fhir.draft.TakingOver;
import nl.regie.fhir.incoming.BoundedJson;
import nl.regie.fhir.vocabulary.R4;
import nl.regie.people.Professional;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.junit.jupiter.api.Test;

/** FHIR in XML is read as the same in JSON. Everybody in it is invented. */
class XmlTest {
    private static final TakingOver TAKING_OVER = TakingOver.builder()
            .patient(PersonId.of("p-1"))
            .by(Professional.builder().id(PersonId.of("nurse.7")).build())
            .on(LocalDate.parse("2026-11-25"))
            .build();

    private static final String PLAN = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!-- as others write it -->
            <CarePlan xmlns="http://hl7.org/fhir">
              <id value="a"/>
              <text><status value="generated"/><div xmlns="http://www.w3.org/1999/xhtml"><p>Wegen &amp; <b>lopen</b></p></div></text>
              <contained><Goal><id value="g"/><lifecycleStatus value="active"/><description><text value="Weer fietsen"/></description>
                <subject><reference value="Patient/1"/></subject>
                <target><detailQuantity><value value="82.50"/><unit value="kg"/></detailQuantity></target></Goal></contained>
              <status value="active"/><intent value="plan"/>
              <title value="Bewegen"><extension url="http://x.example/by"><valueBoolean value="true"/></extension></title>
              <subject><reference value="Patient/1"/></subject>
              <goal><reference value="#g"/></goal>
              <activity><detail><status value="not-started"/><doNotPerform value="false"/><description value="Elke dag&#10;wegen"/></detail></activity>
            </CarePlan>""";

    @Test
    void aPlanInXmlIsTheSamePlan() {
        JsonNode read = BoundedJson.read(PLAN).object().orElseThrow();

        assertThat(read).isEqualTo(BoundedJson.read("""
                {"resourceType":"CarePlan","id":"a",
                 "text":{"status":"generated","div":"<div xmlns=\\"http://www.w3.org/1999/xhtml\\"><p>Wegen &amp; <b>lopen</b></p></div>"},
                 "contained":[{"resourceType":"Goal","id":"g","lifecycleStatus":"active","description":{"text":"Weer fietsen"},
                   "subject":{"reference":"Patient/1"},"target":[{"detailQuantity":{"value":82.50,"unit":"kg"}}]}],
                 "status":"active","intent":"plan","title":"Bewegen","_title":{"extension":[{"url":"http://x.example/by","valueBoolean":true}]},
                 "subject":{"reference":"Patient/1"},"goal":[{"reference":"#g"}],
                 "activity":[{"detail":{"status":"not-started","doNotPerform":false,"description":"Elke dag\\nwegen"}}]}
                """).object().orElseThrow());
        assertThat(read.toString()).contains("82.50");
        assertThat(FhirImport.draft(PLAN, TAKING_OVER)
                        .dossier()
                        .orElseThrow()
                        .carePlans()
                        .get(0)
                        .goals())
                .hasSize(1);
    }

    /** An entry may hold its resource and nothing else; that is no reason to take the one for the other. */
    @Test
    void aBundleWhoseEntriesHoldNothingButTheirResourceIsTheSameInXml() {
        String bundle = "<Bundle xmlns=\"http://hl7.org/fhir\"><type value=\"collection\"/>" + "<entry><resource>"
                + PLAN.substring(PLAN.indexOf("<CarePlan")) + "</resource></entry></Bundle>";

        assertThat(BoundedJson.read(bundle).object().orElseThrow().at("/entry/0/resource"))
                .isEqualTo(BoundedJson.read(PLAN).object().orElseThrow());
        assertThat(FhirImport.draft(bundle, TAKING_OVER)
                        .dossier()
                        .orElseThrow()
                        .carePlans()
                        .get(0)
                        .goals())
                .hasSize(1);
    }

    @Test
    void anElementThatIsNotOfR4IsToldAndNotDropped() {
        String more = PLAN.replace("<intent", "<mood value=\"geheim\"/><intent");

        List<Problem> remarks = FhirImport.draft(more, TAKING_OVER).remarks();
        assertThat(remarks)
                .hasSizeGreaterThan(
                        FhirImport.draft(PLAN, TAKING_OVER).remarks().size());
        assertThat(remarks.toString()).doesNotContain("geheim").doesNotContain("mood");
    }

    @Test
    void aValueThatIsOfAnotherKindThanR4AsksIsTold() {
        String wrong = PLAN.replace("value=\"82.50\"", "value=\"veel\"")
                .replace("doNotPerform value=\"false\"", "doNotPerform value=\"nee\"");

        assertThat(FhirImport.draft(wrong, TAKING_OVER).remarks())
                .extracting(Problem::code)
                .contains("not-to-be-done", "not-taken-over");
    }

    @Test
    void whatIsNoFhirInXmlIsRefusedWithoutAWordOfIt() {
        for (String refused : List.of(
                "<",
                "<geheim",
                PLAN.replace("hl7.org/fhir\"", "hl7.org/geheim\""),
                PLAN.replace("<status value=\"active\"/>", "geheim"),
                PLAN.replace("<status value=\"active\"/>", "<status waarde=\"geheim\"/>"),
                PLAN.replace("<status value=\"active\"/>", "<x:status xmlns:x=\"geheim\" value=\"active\"/>"),
                PLAN.replace("<id value", "<id onclick=\"geheim\" value"),
                PLAN + "<geheim/>",
                PLAN.replace(
                        "<status value=\"active\"/>", "<status value=\"active\"/><resourceType value=\"geheim\"/>"),
                PLAN.replace("</title>", "</title><_title value=\"geheim\"/>"),
                PLAN.replace("<title", "<_title value=\"geheim\"/><title"),
                PLAN.replace("<valueBoolean", "<url value=\"geheim\"/><valueBoolean"),
                PLAN.replace("<CarePlan", "<!DOCTYPE CarePlan [<!ENTITY geheim \"x\">]><CarePlan"),
                PLAN.replace("Bewegen", "&geheim;"),
                PLAN.replace("<p>", "<p>&geheim;"),
                PLAN.replace("<CarePlan", "<!DOCTYPE CarePlan SYSTEM \"file:///etc/geheim\"><CarePlan"))) {
            List<Problem> remarks = FhirImport.draft(refused, TAKING_OVER).remarks();
            assertThat(remarks).as(refused).extracting(Problem::code).containsExactly("not-xml");
            assertThat(remarks.toString()).as(refused).doesNotContain("geheim");
        }
    }

    @Test
    void whatIsTooDeepOrTooMuchIsRefusedBeforeItCosts() {
        String deep = PLAN.replace(
                "<intent", "<extension url=\"http://x\">".repeat(10_000) + "</extension>".repeat(10_000) + "<intent");
        String many = PLAN.replace("<intent", "<a/>".repeat(2_000_000) + "<intent");
        String manyMarks = PLAN.replace("<p>", "<p>" + "<b>".repeat(100_000) + "</b>".repeat(100_000));

        assertThat(codes(deep)).containsExactly("too-large");
        assertThat(codes(many)).containsExactly("too-large");
        assertThat(codes(manyMarks)).containsExactly("not-xml");
    }

    /** A parser compares each namespace with all before it, and counts them nowhere: these would take it minutes. */
    @Test
    void manyNamespacesAreRefusedBeforeTheParserSeesThem() {
        String many = IntStream.range(0, 200_000)
                .mapToObj(i -> " xmlns:n" + i + "=\"u\"")
                .collect(Collectors.joining());

        assertThat(codes(PLAN.replace("<CarePlan", "<CarePlan" + many))).containsExactly("not-xml");
        assertThat(codes(PLAN.replace("<intent", "<intent" + many))).containsExactly("not-xml");
        assertThat(codes(PLAN.replace("<p>", "<p" + many + ">"))).containsExactly("not-xml");
    }

    @Test
    void theNamespacesThatDocumentsDeclareAreRead() {
        String few = PLAN.replace(
                "<CarePlan",
                "<CarePlan xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
                        + " xmlns:f=\"http://hl7.org/fhir\" xsi:schemaLocation=\"http://hl7.org/fhir fhir-all.xsd\"");

        assertThat(codes(few)).isEqualTo(codes(PLAN));
    }

    private static List<String> codes(String document) {
        return FhirImport.draft(document, TAKING_OVER).remarks().stream()
                .map(Problem::code)
                .toList();
    }

    @Test
    void whatIsSentInXmlHoldsTheSameAsInJson() {
        var transaction = FhirExport.toTransaction(RichDossier.make());

        assertThat(BoundedJson.read(transaction.xml()).object())
                .isEqualTo(BoundedJson.read(transaction.json()).object());
    }

    @Test
    void anotherParserReadsTheSameInWhatWeWrite() {
        IParser xml = R4.context().newXmlParser().setStripVersionsFromReferences(false);

        // HAPI 7.4 reads a namespace into XHTML that is not there.
        assertThat(R4.parser()
                        .encodeResourceToString(xml.parseResource(FhirExport.toXml(RichDossier.make())))
                        .replace(" xmlns=\\\"null\\\"", ""))
                .isEqualTo(R4.parser().encodeResourceToString(FhirExport.toBundle(RichDossier.make())));
    }

    @Test
    void documentsOfOthersAreTheSameInXml() throws IOException {
        Path cases = Path.of(System.getProperty("regie.shared", ""), "cases", "fhir");
        if (!Files.isDirectory(cases)) {
            System.out.println(
                    "Skipped: the small files of others are not here (property regie.shared, folder cases/fhir).");
            return;
        }
        int compared = 0;
        try (Stream<Path> files = Files.list(cases)) {
            for (Path file :
                    files.filter(name -> name.toString().endsWith(".json")).toList()) {
                String json = Files.readString(file);
                IBaseResource resource = R4.parser().parseResource(json);
                String again = R4.parser().encodeResourceToString(resource);
                String xml = R4.context()
                        .newXmlParser()
                        .setStripVersionsFromReferences(false)
                        .encodeResourceToString(resource);
                assertThat(BoundedJson.read(xml).object())
                        .as(file.getFileName().toString())
                        .isEqualTo(BoundedJson.read(again).object());
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(10);
    }
}
