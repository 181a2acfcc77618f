package nl.regie.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.Goal;
import nl.regie.careplan.GoalStatus;
import nl.regie.careplan.PlanStatus;
import nl.regie.dossier.Dossier;
import nl.regie.entry.Note;
import nl.regie.entry.PersonId;
import nl.regie.entry.Problem;
import nl.regie.fhir.draft.Draft;
import nl.regie.fhir.draft.TakingOver;
import nl.regie.fhir.incoming.BoundedJson;
import nl.regie.people.Professional;
import org.junit.jupiter.api.Test;

/** Plans that another system wrote. Everybody in them is invented. */
class OthersPlansTest {
    private static final TakingOver TAKING_OVER = TakingOver.builder()
            .patient(PersonId.of("p-1"))
            .by(Professional.builder().id(PersonId.of("nurse.7")).build())
            .on(LocalDate.parse("2026-11-25"))
            .build();

    private static final String PLAN = """
            {"resourceType":"Bundle","type":"collection","entry":[
            {"fullUrl":"urn:uuid:1","resource":{"resourceType":"Patient","id":"1","name":[{"text":"An"}]}},
            {"fullUrl":"urn:uuid:2","resource":{"resourceType":"Practitioner","name":[{"given":["Bo"],"family":"Smit"}],
              "qualification":[{"code":{"text":"diëtist"}}]}},
            {"fullUrl":"urn:uuid:3","resource":{"resourceType":"RelatedPerson","patient":{"reference":"urn:uuid:1"},
              "name":[{"text":"Cor"}],"relationship":[{"text":"zoon"}]}},
            {"fullUrl":"urn:uuid:4","resource":{"resourceType":"Goal","lifecycleStatus":"accepted",
              "subject":{"reference":"urn:uuid:1"},"expressedBy":{"reference":"urn:uuid:1"},
              "description":{"text":"Elke dag een half uur lopen"},"startDate":"2026-10-02",
              "target":[{"dueDate":"2027-01-31"}]}},
            {"fullUrl":"urn:uuid:5","resource":{"resourceType":"CarePlan","id":"cp","status":"active","intent":"plan",
              "subject":{"reference":"urn:uuid:1"},"author":{"reference":"urn:uuid:2"},"created":"2026-10-01",
              "goal":[{"reference":"urn:uuid:4"}],"activity":[
                {"detail":{"status":"scheduled","description":"Samen lopen","goal":[{"reference":"urn:uuid:4"}],
                  "performer":[{"reference":"urn:uuid:1"},{"reference":"urn:uuid:3"}],"scheduledString":"'s ochtends"}},
                {"detail":{"status":"completed","description":"Schoenen kopen"}},
                {"detail":{"status":"scheduled","doNotPerform":true,"description":"Hardlopen"}},
                {"reference":{"reference":"Task/1"}}],
              "title":"Samen op pad","period":{"start":"2026-10-01","end":"2027-03-31"},
              "addresses":[{"reference":"urn:uuid:6"},{"display":"Eenzaamheid"}],
              "note":[{"text":"Belt liever niet","authorString":"geheim"}]}},
            {"fullUrl":"urn:uuid:6","resource":{"resourceType":"Condition","subject":{"reference":"urn:uuid:1"},
              "verificationStatus":{"coding":[{"code":"confirmed"}]},
              "code":{"text":"Hartfalen","coding":[{"system":"http://x.example/codes","code":"hf","display":"Pompfunctie"}]}}}]}""";

    @Test
    void aPlanOfAnotherSystemBecomesADraft() {
        Dossier dossier = FhirImport.draft(PLAN, TAKING_OVER).dossier().orElseThrow();

        CarePlan plan = dossier.carePlans().get(0);
        assertThat(plan.status()).isEqualTo(PlanStatus.DRAFT);
        assertThat(plan.recorded().by()).isEqualTo(PersonId.of("nurse.7"));
        assertThat(plan.recorded().on()).isEqualTo("2026-11-25");
        assertThat(plan.recorded().sourceRef()).get().satisfies(source -> {
            assertThat(source.id().value()).isEqualTo("CarePlan/cp");
            assertThat(source.on()).contains(LocalDate.parse("2026-10-01"));
            assertThat(source.author().flatMap(dossier::findName)).isPresent();
        });
        assertThat(plan.title()).contains(Note.of("Samen op pad"));
        assertThat(plan.startsOn()).contains(LocalDate.parse("2026-10-01"));
        assertThat(plan.endsOn()).contains(LocalDate.parse("2027-03-31"));
        assertThat(plan.notes()).containsExactly(Note.of("geheim schreef: Belt liever niet"));
        assertThat(plan.about())
                .extracting(subject -> subject.what().text())
                .containsExactly("Hartfalen", "Eenzaamheid");
        assertThat(plan.about().get(0).code()).get().satisfies(code -> {
            assertThat(code.system().value()).isEqualTo("http://x.example/codes");
            assertThat(code.code().value()).isEqualTo("hf");
            assertThat(code.display()).contains(Note.of("Pompfunctie"));
        });
        assertThat(plan.about().get(1).code()).isEmpty();
        assertThat(plan.actions()).singleElement().satisfies(action -> {
            assertThat(action.what()).isEqualTo(Note.of("Samen lopen"));
            assertThat(action.when()).contains(Note.of("'s ochtends"));
            assertThat(action.does()).contains(PersonId.of("p-1")).hasSize(2);
            assertThat(action.answers()).containsExactly(plan.goals().get(0).id());
        });
        assertThat(dossier.closeOnes()).hasSize(1);
        assertThat(dossier.professionals()).hasSize(2);
    }

    @Test
    void thePatientIsNeverMadeToSayOrAgreeToAnything() {
        Dossier dossier = FhirImport.draft(PLAN, TAKING_OVER).dossier().orElseThrow();

        Goal goal = dossier.carePlans().get(0).goals().get(0);
        assertThat(goal.status()).isEqualTo(GoalStatus.PROPOSED);
        assertThat(goal.inOwnWords()).isEmpty();
        assertThat(goal.professionalsReading()).contains(Note.of("Elke dag een half uur lopen"));
        assertThat(goal.proposedBy()).contains(PersonId.of("p-1"));
        assertThat(goal.startedOn()).contains(LocalDate.parse("2026-10-02"));
        assertThat(goal.reachBy()).contains(LocalDate.parse("2027-01-31"));
        assertThat(dossier.patient().name()).isEmpty();
        assertThat(dossier.involvementAgreements()).isEmpty();
    }

    @Test
    void whatWasNotTakenOverIsToldByItsPlaceAndNotRepeated() {
        Draft draft = FhirImport.draft(PLAN, TAKING_OVER);

        String plan = "Bundle.entry[4].resource";
        assertThat(draft.remarks())
                .extracting(Problem::where)
                .contains(
                        plan + ".activity[1].detail.status",
                        plan + ".activity[2].detail.doNotPerform",
                        plan + ".activity[3].reference",
                        "Bundle.entry[0].resource");
        assertThat(draft.remarks())
                .noneMatch(remark -> (remark + remark.message().nl()).contains("geheim"));
    }

    @Test
    void whatIsNotSureOfThisPatientOrCannotBeKeptIsNotWhatThePlanIsAbout() {
        for (String changed : List.of(
                PLAN.replace("\"code\":\"confirmed\"", "\"code\":\"differential\""),
                PLAN.replace("\"code\":\"confirmed\"", "\"code\":\"refuted\""),
                PLAN.replace("{\"coding\":[{\"code\":\"confirmed\"}]}", "\"refuted\""),
                PLAN.replace("{\"coding\":[{\"code\":\"confirmed\"}]}", "{\"text\":\"Nog niet zeker\"}"),
                PLAN.replace(
                        "\"Condition\",\"subject\":{\"reference\":\"urn:uuid:1\"}",
                        "\"Condition\",\"subject\":{\"reference\":\"Patient/2\"}"))) {
            assertThat(changed).isNotEqualTo(PLAN);
            CarePlan plan = FhirImport.draft(changed, TAKING_OVER)
                    .dossier()
                    .orElseThrow()
                    .carePlans()
                    .get(0);
            assertThat(plan.about())
                    .extracting(subject -> subject.what().text())
                    .containsExactly("Eenzaamheid");
        }
        Draft spaced = FhirImport.draft(PLAN.replace("\"code\":\"hf\"", "\"code\":\"h f\""), TAKING_OVER);
        assertThat(spaced.dossier()
                        .orElseThrow()
                        .carePlans()
                        .get(0)
                        .about()
                        .get(0)
                        .code())
                .isEmpty();
        assertThat(spaced.remarks()).extracting(Problem::where).contains("Bundle.entry[5].resource.code.coding[0]");
    }

    @Test
    void daysInTheWrongOrderAreToldAndTheRestIsTakenOver() {
        Draft draft = FhirImport.draft(PLAN.replace("2027-03-31", "2026-03-31"), TAKING_OVER);

        CarePlan plan = draft.dossier().orElseThrow().carePlans().get(0);
        assertThat(plan.startsOn()).isEmpty();
        assertThat(plan.endsOn()).isEmpty();
        assertThat(plan.goals()).hasSize(1);
        assertThat(draft.remarks()).extracting(Problem::code).contains("ends-before-it-starts");
    }

    @Test
    void thatThePatientDiedOrIsReadElsewhereIsToldFirst() {
        for (String died : List.of("\"deceasedDateTime\":\"2026-10\"", "\"deceasedBoolean\":true")) {
            Draft draft = FhirImport.draft(PLAN.replace("\"id\":\"1\",", "\"id\":\"1\"," + died + ","), TAKING_OVER);
            assertThat(draft.remarks().get(0).code()).isEqualTo("patient-died");
            assertThat(draft.dossier().orElseThrow().patient().closedOn(LocalDate.MIN))
                    .isPresent();
        }
        Draft merged = FhirImport.draft(
                PLAN.replace(
                        "\"id\":\"1\",",
                        "\"id\":\"1\",\"link\":[{\"type\":\"replaced-by\",\"other\":{\"reference\":\"Patient/2\"}}],"),
                TAKING_OVER);
        assertThat(merged.remarks().get(0).code()).isEqualTo("patient-merged");
        assertThat(FhirImport.draft(PLAN, TAKING_OVER).remarks())
                .extracting(Problem::code)
                .doesNotContain("patient-died", "patient-merged");
    }

    @Test
    void aDayThatIsAMonthOrOneOfSeveralStandsInANoteAndIsNotGuessed() {
        String json = PLAN.replace("\"2026-10-02\"", "\"2026-10\"")
                .replace(
                        "[{\"dueDate\":\"2027-01-31\"}]", "[{\"dueDate\":\"2027-01-31\"},{\"dueDate\":\"2027-06-30\"}]")
                .replace(
                        "\"scheduledString\":\"'s ochtends\"",
                        "\"scheduledTiming\":{\"code\":{\"text\":\"wekelijks\"}}");

        Draft draft = FhirImport.draft(json, TAKING_OVER);

        CarePlan plan = draft.dossier().orElseThrow().carePlans().get(0);
        assertThat(plan.goals().get(0).startedOn()).isEmpty();
        assertThat(plan.goals().get(0).reachBy()).isEmpty();
        assertThat(plan.actions().get(0).when()).contains(Note.of("wekelijks"));
        assertThat(plan.notes())
                .extracting(Note::text)
                .contains(
                        "Bij het doel “Elke dag een half uur lopen”, begin volgens de bron: oktober 2026",
                        "Bij het doel “Elke dag een half uur lopen”, streefwaarde volgens de bron: uiterlijk 31 januari 2027",
                        "Bij het doel “Elke dag een half uur lopen”, streefwaarde volgens de bron: uiterlijk 30 juni 2027");
    }

    @Test
    void aPlanOfAnotherVersionIsRefusedForItMayMeanTheOpposite() {
        String prohibited = PLAN.replace("\"doNotPerform\":true", "\"prohibited\":true");

        Draft draft = FhirImport.draft(prohibited, TAKING_OVER);

        assertThat(draft.dossier()).isEmpty();
        assertThat(draft.remarks()).extracting(Problem::code).contains("not-fhir-r4");
        for (String other : List.of(
                PLAN.replace("\"doNotPerform\":true", "\"category\":{\"text\":\"verrichting\"}"),
                PLAN.replace("\"doNotPerform\":true", "\"definition\":{\"reference\":\"PlanDefinition/1\"}"),
                PLAN.replace("\"id\":\"cp\"", "\"relatedPlan\":[{\"plan\":{\"reference\":\"CarePlan/2\"}}]"),
                PLAN.replace("{\"display\":\"Eenzaamheid\"}", "{\"concept\":{\"text\":\"Eenzaamheid\"}}"),
                PLAN.replace(
                        "\"id\":\"cp\"",
                        "\"meta\":{\"profile\":[\"http://fhir.nl/fhir/StructureDefinition/nl-core-careplan\"]}"))) {
            assertThat(other).isNotEqualTo(PLAN);
            assertThat(FhirImport.draft(other, TAKING_OVER).remarks())
                    .extracting(Problem::code)
                    .contains("not-fhir-r4");
        }
    }

    @Test
    void aCodeOfAGoalIsToldUnlessItsNameStandsInTheWords() {
        String words = "\"description\":{\"text\":\"Elke dag een half uur lopen\"}";
        for (String name : List.of("half uur lopen", "Bewegen")) {
            String json = PLAN.replace(
                    words,
                    words.replace(
                            "}",
                            ",\"coding\":[{\"system\":\"http://x.example\",\"code\":\"1\",\"display\":\"" + name
                                    + "\"}]}"));
            assertThat(json).isNotEqualTo(PLAN);
            assertThat(FhirImport.draft(json, TAKING_OVER).remarks().stream()
                            .filter(remark -> remark.where().equals("Bundle.entry[3].resource.description.coding[0]")))
                    .as(name)
                    .hasSize(name.equals("Bewegen") ? 1 : 0);
        }
    }

    @Test
    void whatIsNotClearlyToBeDoneIsLeftOut() {
        for (String value : List.of("[true]", "\"true\"", "\"True\"", "1", "null")) {
            Draft draft =
                    FhirImport.draft(PLAN.replace("\"doNotPerform\":true", "\"doNotPerform\":" + value), TAKING_OVER);
            assertThat(draft.dossier().orElseThrow().carePlans().get(0).actions())
                    .as(value)
                    .extracting(action -> action.what().text())
                    .containsExactly("Samen lopen");
        }
    }

    @Test
    void whatIsAboutSomebodyElseOrModifiedIsLeftOut() {
        String ofAnother = PLAN.replace(
                "\"lifecycleStatus\":\"accepted\",\n  \"subject\":{\"reference\":\"urn:uuid:1\"}",
                "\"lifecycleStatus\":\"accepted\",\n  \"subject\":{\"reference\":\"Patient/2\"}");
        String modified = PLAN.replace(
                "\"lifecycleStatus\":\"accepted\"",
                "\"lifecycleStatus\":\"accepted\",\"modifierExtension\":[{\"url\":\"http://x\",\"valueBoolean\":true}]");
        for (String changed : List.of(ofAnother, modified)) {
            assertThat(changed).isNotEqualTo(PLAN);
            Draft draft = FhirImport.draft(changed, TAKING_OVER);
            assertThat(draft.dossier().orElseThrow().carePlans().get(0).goals()).isEmpty();
        }
        String ofAGroup = PLAN.replace(
                "\"intent\":\"plan\",\n  \"subject\":{\"reference\":\"urn:uuid:1\"}",
                "\"intent\":\"plan\",\n  \"subject\":{\"reference\":\"Group/1\"}");
        assertThat(ofAGroup).isNotEqualTo(PLAN);
        assertThat(FhirImport.draft(ofAGroup, TAKING_OVER).dossier()).isEmpty();
    }

    @Test
    void aCloseOneOfSomebodyElseIsNobodyHere() {
        String json = PLAN.replace(
                "\"RelatedPerson\",\"patient\":{\"reference\":\"urn:uuid:1\"}",
                "\"RelatedPerson\",\"patient\":{\"reference\":\"Patient/2\"}");
        assertThat(json).isNotEqualTo(PLAN);

        Dossier dossier = FhirImport.draft(json, TAKING_OVER).dossier().orElseThrow();

        assertThat(dossier.closeOnes()).isEmpty();
        assertThat(dossier.carePlans().get(0).actions().get(0).does()).containsExactly(PersonId.of("p-1"));
    }

    @Test
    void whatStandsAroundTheResourcesIsToldAndWhatIsToBeErasedIsNotTakenOver() {
        String erasing = PLAN.replace(
                "{\"fullUrl\":\"urn:uuid:5\",", "{\"request\":{\"method\":\"DELETE\"},\"fullUrl\":\"urn:uuid:5\",");
        String searched = PLAN.replace(
                "{\"fullUrl\":\"urn:uuid:5\",", "{\"search\":{\"mode\":\"match\"},\"fullUrl\":\"urn:uuid:5\",");

        Draft erased = FhirImport.draft(erasing, TAKING_OVER);
        Draft found = FhirImport.draft(
                searched.replace("\"type\":", "\"total\":1,\"signature\":{\"data\":\"eA==\"},\"type\":"), TAKING_OVER);

        assertThat(erased.dossier()).isEmpty();
        assertThat(found.dossier()).isPresent();
        assertThat(found.remarks())
                .extracting(Problem::where)
                .contains("Bundle.signature")
                .noneMatch(path -> path.contains("search") || path.contains("total"));
    }

    @Test
    void aNameThatTwoResourcesHaveLeadsToNeither() {
        String json = PLAN.replace("\"fullUrl\":\"urn:uuid:3\"", "\"fullUrl\":\"urn:uuid:4\"");

        Draft draft = FhirImport.draft(json, TAKING_OVER);

        assertThat(draft.dossier().orElseThrow().carePlans().get(0).goals()).isEmpty();
        assertThat(draft.remarks()).extracting(Problem::where).contains("Bundle.entry[3].resource");
    }

    @Test
    void whoTakesOverKeepsTheirName() {
        TakingOver other2 = TakingOver.builder()
                .patient(PersonId.of("other-1"))
                .by(Professional.builder().id(PersonId.of("other-2")).build())
                .on(TAKING_OVER.on())
                .build();

        Dossier dossier = FhirImport.draft(PLAN, other2).dossier().orElseThrow();

        assertThat(dossier.professionals()).hasSize(2);
        assertThat(dossier.findName(PersonId.of("other-2"))).isEmpty();
    }

    @Test
    void aNameOfAFieldThatIsNoneOfFhirIsNotRepeated() {
        String json = PLAN.replace("\"note\":[{", "\"GEHEIM woorden\":{\"x\":1},\"note\":[{\"GEHEIM\":2,");

        assertThat(FhirImport.draft(json, TAKING_OVER).remarks())
                .isNotEmpty()
                .noneMatch(remark -> remark.where().contains("GEHEIM"))
                .extracting(Problem::where)
                .contains("Bundle.entry[4].resource");
    }

    @Test
    void aDraftGoesToFhirAndBackAsAnyDossier() {
        Dossier dossier = FhirImport.draft(PLAN, TAKING_OVER).dossier().orElseThrow();

        assertThat(FhirImport.read(FhirExport.toJson(dossier)).dossier()).contains(dossier);
    }

    @Test
    void aPlanThatIsOverIsRefusedAndSaysSo() {
        Draft draft = FhirImport.draft(PLAN.replace("\"active\"", "\"completed\""), TAKING_OVER);

        assertThat(draft.dossier()).isEmpty();
        assertThat(draft.remarks()).extracting(Problem::code).contains("no-open-plan", "not-open");
    }

    @Test
    void plansOfSeveralPatientsAreRefused() {
        String two = PLAN.replace(
                "{\"fullUrl\":\"urn:uuid:6\",",
                "{\"resource\":{\"resourceType\":\"CarePlan\",\"status\":\"active\","
                        + "\"intent\":\"plan\",\"subject\":{\"reference\":\"Patient/2\"}}},{\"fullUrl\":\"urn:uuid:6\",");

        assertThat(FhirImport.draft(two, TAKING_OVER).remarks())
                .extracting(Problem::code)
                .contains("several-patients");
    }

    @Test
    void aPlanThatAnUnknownModifierChangesIsNotTakenOver() {
        String modified = PLAN.replace(
                "\"id\":\"cp\"", "\"id\":\"cp\",\"modifierExtension\":[{\"url\":\"x\",\"valueBoolean\":true}]");

        assertThat(FhirImport.draft(modified, TAKING_OVER).dossier()).isEmpty();
    }

    @Test
    void whatIsNoPlanIsRefused() {
        for (String text :
                List.of("", "{}", "[]", "{\"resourceType\":\"Bundle\",\"entry\":17}", "{\"resourceType\":17}")) {
            assertThat(FhirImport.draft(text, TAKING_OVER).dossier()).as(text).isEmpty();
        }
    }

    /**
     * The table tells how much is taken over, and is read by a person. Every title and period is; of a hundred plans
     * that give a draft at most one says nothing; and of the activities in the plans or to which they lead, most.
     */
    @Test
    void everyPlanOfTheCorporaBecomesADraftOrIsRefusedWithAReason() throws IOException {
        TreeMap<String, Count> counts = new TreeMap<>();
        for (Path file : corpus()) {
            for (String document : documents(file)) {
                BoundedJson.read(document)
                        .object()
                        .filter(OthersPlansTest::hasAPlan)
                        .ifPresent(tree -> {
                            Draft draft = FhirImport.draft(document, TAKING_OVER);
                            draft.dossier().ifPresent(dossier -> assertThat(FhirImport.read(FhirExport.toJson(dossier))
                                            .dossier())
                                    .contains(dossier));
                            counts.computeIfAbsent(folder(file), none -> new Count())
                                    .add(tree, draft);
                        });
            }
        }
        counts.forEach((folder, count) -> System.out.printf("Plans of others, %-32s %s%n", folder, count));
        counts.forEach((folder, count) -> {
            assertThat(count.documents).as(folder).isEqualTo(count.drafts + count.refused);
            assertThat(count.taken[2]).as("titles, " + folder).isEqualTo(count.there[2]);
            assertThat(count.taken[3]).as("periods, " + folder).isEqualTo(count.there[3]);
            assertThat(3 * count.taken[1]).as("activities, " + folder).isGreaterThanOrEqualTo(2 * count.there[1]);
            assertThat(count.empty).as("say nothing, " + folder).isLessThanOrEqualTo(1 + count.drafts / 100);
        });
    }

    private static final class Count {
        private int documents;
        private int drafts;
        private int empty;
        private int refused;
        private int understood;
        private int remarks;
        private final int[] there = new int[5];
        private final int[] taken = new int[5];

        void add(JsonNode tree, Draft draft) {
            documents++;
            if (draft.dossier().isEmpty()) {
                refused++;
                return;
            }
            drafts++;
            understood += draft.understood();
            remarks += draft.remarks().size();
            int before = Arrays.stream(taken).sum();
            int notes = 0;
            for (CarePlan plan : draft.dossier().get().carePlans()) {
                taken[0] += plan.goals().size();
                taken[1] += plan.actions().size();
                taken[2] += plan.title().isPresent() ? 1 : 0;
                taken[3] += plan.startsOn().isPresent() || plan.endsOn().isPresent() ? 1 : 0;
                notes += plan.notes().size() + plan.about().size();
            }
            taken[4] += draft.dossier().get().professionals().size()
                    + draft.dossier().get().closeOnes().size()
                    - 1;
            empty += Arrays.stream(taken).sum() == before && notes == 0 ? 1 : 0;
            for (JsonNode plan : plans(tree)) {
                there[0] += plan.path("goal").size();
                there[1] += plan.path("activity").size();
                there[2] += plan.has("title") ? 1 : 0;
                there[3] += plan.has("period") ? 1 : 0;
            }
        }

        private static List<JsonNode> plans(JsonNode tree) {
            List<JsonNode> plans = new ArrayList<>();
            for (JsonNode parent : tree.findParents("resourceType")) {
                if (parent.path("resourceType").asText().equals("CarePlan")
                        && Set.of("draft", "active", "on-hold")
                                .contains(parent.path("status").asText())) {
                    plans.add(parent);
                }
            }
            return plans;
        }

        @Override
        public String toString() {
            return documents + " documents, " + refused + " refused with a reason, " + drafts + " drafts of which "
                    + empty
                    + " say nothing; taken over of those there: goals " + taken[0] + "/" + there[0] + ", activities "
                    + taken[1] + "/" + there[1] + ", titles " + taken[2] + "/" + there[2] + ", periods " + taken[3]
                    + "/" + there[3] + ", people " + taken[4] + "; " + understood + " values understood, " + remarks
                    + " remarks";
        }
    }

    private static boolean hasAPlan(JsonNode tree) {
        return tree.findValuesAsText("resourceType").contains("CarePlan");
    }

    private static String folder(Path file) {
        Path corpus = Path.of(System.getProperty("regie.shared", ""), "fhir", "corpus");
        return corpus.relativize(file).getName(0).toString();
    }

    private static List<Path> corpus() throws IOException {
        Optional<Path> corpus = Optional.of(Path.of(System.getProperty("regie.shared", ""), "fhir", "corpus"))
                .filter(Files::isDirectory);
        if (corpus.isEmpty()) {
            System.out.println(
                    "Skipped: the files of others are not here (property regie.shared, folder fhir/corpus).");
            return List.of();
        }
        try (Stream<Path> files = Files.walk(corpus.get())) {
            return files.filter(file -> file.toString().matches(".*[.](json|ndjson)"))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> documents(Path file) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        return file.toString().endsWith(".ndjson") ? text.lines().toList() : List.of(text);
    }
}
