package nl.regie.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.PlannedAction;
import nl.regie.dossier.Dossier;
import nl.regie.entry.Note;
import nl.regie.entry.PersonId;
import nl.regie.entry.PersonName;
import nl.regie.entry.Problem;
import nl.regie.fhir.draft.Draft;
import nl.regie.fhir.draft.TakingOver;
import nl.regie.fhir.vocabulary.R4;
import nl.regie.people.CloseOneRole;
import nl.regie.people.Professional;
import org.hl7.fhir.instance.model.api.IBase;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;

/** What others say in a plan, around it and in the requests to which it leads. Everybody in it is invented. */
class OthersDraftsTest {
    private static final TakingOver TAKING_OVER = TakingOver.builder()
            .patient(PersonId.of("p-1"))
            .by(Professional.builder().id(PersonId.of("nurse.7")).build())
            .on(LocalDate.parse("2026-11-25"))
            .build();

    @Test
    void whatIsToBeDoneComesOverFromEachKindOfRequest() {
        Dossier dossier = drafted("""
                {"resourceType":"Task","id":"t","status":"accepted","intent":"plan","description":"Wegen","for":{"reference":"Patient/1"},
                  "executionPeriod":{"start":"2026-12-01","end":"2026-12-31"}}""", """
                {"resourceType":"ServiceRequest","id":"s","status":"active","intent":"plan","code":{"text":"Diëtist"},
                  "subject":{"reference":"Patient/1"},"occurrenceTiming":{"repeat":{"frequency":2,"period":1,"periodUnit":"wk","dayOfWeek":["mon","thu"]}}}""", """
                {"resourceType":"Appointment","id":"a","status":"booked","description":"Controle","start":"2026-12-03T09:30:00+01:00",
                  "participant":[{"actor":{"reference":"Patient/1"},"status":"accepted"}]}""", """
                {"resourceType":"CommunicationRequest","id":"c","status":"active","payload":[{"contentString":"Folder lezen"}],
                  "subject":{"reference":"Patient/1"},"recipient":[{"reference":"Patient/1"}]}""", """
                {"resourceType":"NutritionOrder","id":"n","status":"active","intent":"plan","patient":{"reference":"Patient/1"},
                  "dateTime":"2026-11-01","oralDiet":{"type":[{"text":"Zoutarm"}]}}""", """
                {"resourceType":"MedicationRequest","id":"m","status":"active","intent":"plan","subject":{"reference":"Patient/1"},
                  "medicationCodeableConcept":{"text":"Plaspil"},"dosageInstruction":[{"text":"een 's ochtends"}]}""", """
                {"resourceType":"DeviceRequest","id":"d","status":"active","intent":"plan","subject":{"reference":"Patient/1"},
                  "codeCodeableConcept":{"text":"Weegschaal"}}""");

        assertThat(dossier.carePlans().get(0).actions())
                .extracting(action -> action.what().text())
                .containsExactly("Wegen", "Diëtist", "Controle", "Folder lezen", "Zoutarm", "Plaspil", "Weegschaal");
        assertThat(dossier.carePlans().get(0).actions())
                .extracting(action -> action.when().map(Note::text).orElse(""))
                .containsExactly(
                        "vanaf 1 december 2026 tot en met 31 december 2026",
                        "2 keer per week, op maandag, donderdag",
                        "3 december 2026 om 09:30 uur (tijdzone UTC+01:00)",
                        "",
                        "",
                        "een 's ochtends",
                        "");
        assertThat(dossier.carePlans().get(0).actions().get(3).isInformed()).containsExactly(PersonId.of("p-1"));
    }

    @Test
    void aRequestThatIsOverOrForSomebodyElseOrNotToBeDoneIsLeftOut() {
        String request = """
                {"resourceType":"ServiceRequest","id":"s","status":"active","intent":"plan","code":{"text":"Lopen"},
                  "subject":{"reference":"Patient/1"}}""";
        assertThat(drafted(request).carePlans().get(0).actions()).hasSize(1);
        for (String changed : List.of(
                request.replace("\"active\"", "\"completed\""),
                request.replace("Patient/1", "Patient/2"),
                request.replace("\"id\":\"s\"", "\"id\":\"s\",\"doNotPerform\":true"),
                request.replace(
                        "\"id\":\"s\"",
                        "\"id\":\"s\",\"modifierExtension\":[{\"url\":\"http://x\",\"valueBoolean\":true}]"))) {
            assertThat(changed).isNotEqualTo(request);
            assertThat(drafted(changed).carePlans().get(0).actions())
                    .as(changed)
                    .isEmpty();
        }
    }

    @Test
    void aTimingOfWhichAPartIsNotUnderstoodIsNotToldByHalf() {
        Dossier dossier = drafted("""
                {"resourceType":"ServiceRequest","id":"s","status":"active","intent":"plan","code":{"text":"Lopen"},
                  "subject":{"reference":"Patient/1"},"occurrenceTiming":{"repeat":{"frequency":2,"period":1,"periodUnit":"d","offset":30}}}""");

        assertThat(dossier.carePlans().get(0).actions().get(0).when()).isEmpty();
    }

    @Test
    void aGroupOfRequestsGivesEachOfItsActions() {
        Draft draft = FhirImport.draft("""
                {"resourceType":"CarePlan","id":"a","status":"active","intent":"proposal","subject":{"reference":"Patient/1"},
                "contained":[{"resourceType":"RequestGroup","id":"g","status":"active","intent":"proposal","subject":{"reference":"Patient/1"},
                  "action":[{"title":"Hartfalen","action":[{"title":"Wegen","description":"Elke ochtend"},{"resource":{"reference":"#t"}}]}]},
                  {"resourceType":"Task","id":"t","status":"draft","intent":"proposal","description":"Bellen"}],
                "activity":[{"reference":{"reference":"#g"}}]}""", TAKING_OVER);

        assertThat(draft.dossier().orElseThrow().carePlans().get(0).actions())
                .extracting(action -> action.what().text())
                .containsExactly("Wegen: Elke ochtend", "Bellen");
    }

    @Test
    void oneThingInTwoSpellingsIsOne() {
        for (String spelling : List.of(
                "Goal/g",
                "Goal/g/_history/3",
                "http://ehr.example/fhir/Goal/g",
                "http://ehr.example/fhir/Goal/g/_history/1",
                "Goal?identifier=http://n.example|17")) {
            Draft draft = FhirImport.draft(withGoal("{\"reference\":\"" + spelling + "\"}"), TAKING_OVER);
            CarePlan plan = draft.dossier().orElseThrow().carePlans().get(0);
            assertThat(plan.goals()).as(spelling).hasSize(1);
            assertThat(plan.actions().get(0).answers())
                    .as(spelling)
                    .containsExactly(plan.goals().get(0).id());
        }
        String byIdentifier =
                withGoal("{\"type\":\"Goal\",\"identifier\":{\"system\":\"http://n.example\",\"value\":\"17\"}}");
        assertThat(FhirImport.draft(byIdentifier, TAKING_OVER)
                        .dossier()
                        .orElseThrow()
                        .carePlans()
                        .get(0)
                        .goals())
                .hasSize(1);
        String ofAnotherServer = withGoal("{\"reference\":\"http://other.example/fhir/Goal/g\"}");
        assertThat(FhirImport.draft(ofAnotherServer, TAKING_OVER)
                        .dossier()
                        .orElseThrow()
                        .carePlans()
                        .get(0)
                        .goals())
                .isEmpty();
    }

    private static String withGoal(String reference) {
        return """
                {"resourceType":"Bundle","type":"searchset","entry":[
                {"fullUrl":"http://ehr.example/fhir/Patient/1","resource":{"resourceType":"Patient","id":"1"}},
                {"fullUrl":"http://ehr.example/fhir/Goal/g","resource":{"resourceType":"Goal","id":"g","lifecycleStatus":"active",
                  "identifier":[{"system":"http://n.example","value":"17"}],"description":{"text":"Lopen"},
                  "subject":{"reference":"http://ehr.example/fhir/Patient/1"}}},
                {"fullUrl":"http://ehr.example/fhir/CarePlan/a","resource":{"resourceType":"CarePlan","id":"a","status":"active",
                  "intent":"plan","subject":{"reference":"Patient/1"},"goal":[REFERENCE],
                  "activity":[{"detail":{"description":"Wandelen","goal":[{"reference":"Goal/g"}]}}]}}]}""".replace("REFERENCE", reference);
    }

    @Test
    void peopleComeByTheNameThatTheyUseNowAndWhatTheyAre() {
        Dossier dossier = drafted("""
                {"resourceType":"Task","id":"t","status":"accepted","intent":"plan","description":"Wegen","for":{"reference":"Patient/1"},
                  "owner":{"reference":"PractitionerRole/r"}}""", """
                {"resourceType":"ServiceRequest","id":"s","status":"active","intent":"plan","code":{"text":"Koken"},
                  "subject":{"reference":"Patient/1"},"performer":[{"reference":"RelatedPerson/p"},{"reference":"Organization/o"}]}""", """
                {"resourceType":"PractitionerRole","id":"r","practitioner":{"reference":"Practitioner/q"},"code":[{"text":"verpleegkundige"}],
                  "organization":{"reference":"Organization/o"}}""", """
                {"resourceType":"Practitioner","id":"q","name":[{"use":"old","text":"Oud"},{"text":"Voorbij","period":{"end":"2020-01-01"}},
                  {"use":"official","given":["Bo"],"family":"Smit"}]}""", """
                {"resourceType":"Organization","id":"o","name":"Thuiszorg Zuid"}""", """
                {"resourceType":"RelatedPerson","id":"p","patient":{"reference":"Patient/1"},"name":[{"text":"Petra Nieuw"},{"use":"usual","text":"Petra"}],
                  "relationship":[{"coding":[{"system":"http://snomed.info/sct","code":"407542009"}]},
                    {"coding":[{"system":"http://terminology.hl7.org/CodeSystem/v3-RoleCode","code":"DAU"}]}]}""");

        assertThat(dossier.professionals())
                .filteredOn(professional -> professional.name().isPresent())
                .extracting(professional ->
                        professional.name().map(PersonName::text).orElse("") + ", "
                                + professional.profession().map(Note::text).orElse(""))
                .containsExactlyInAnyOrder("Bo Smit, verpleegkundige, Thuiszorg Zuid", "Thuiszorg Zuid, organisatie");
        assertThat(dossier.closeOnes()).singleElement().satisfies(closeOne -> {
            assertThat(closeOne.name()).contains(PersonName.of("Petra"));
            assertThat(closeOne.relation()).contains(Note.of("dochter"));
            assertThat(closeOne.roles()).contains(CloseOneRole.INFORMAL_CARER, CloseOneRole.RELATIVE);
        });
        assertThat(dossier.carePlans().get(0).actions())
                .extracting(PlannedAction::does)
                .allMatch(does -> !does.isEmpty());
    }

    @Test
    void aDayIsTheDayThatWasWritten() {
        Draft draft = FhirImport.draft("""
                {"resourceType":"CarePlan","id":"a","status":"active","intent":"plan","subject":{"reference":"Patient/1"},
                "created":"2026-11-03T00:00:00+01:00","period":{"start":"2026-11-03T23:30:00-05:00"},"title":"Lopen"}""", TAKING_OVER);

        CarePlan plan = draft.dossier().orElseThrow().carePlans().get(0);
        assertThat(plan.startsOn()).contains(LocalDate.parse("2026-11-03"));
        assertThat(plan.recorded().sourceRef().orElseThrow().on()).contains(LocalDate.parse("2026-11-03"));
    }

    @Test
    void aPlanThatHasPassedOrIsADraftOrWasReplacedSaysSoFirst() {
        assertThat(codes("\"status\":\"active\",\"period\":{\"end\":\"2026-11-24\"}"))
                .startsWith("plan-period-over");
        assertThat(codes("\"status\":\"draft\"")).startsWith("plan-is-draft");
        assertThat(codes("\"status\":\"active\",\"replaces\":[{\"display\":\"Eerder\"}]"))
                .startsWith("plan-replaces-another");
        assertThat(codes("\"status\":\"active\",\"period\":{\"end\":\"2026-11-25\"}"))
                .isEmpty();
    }

    private static List<String> codes(String within) {
        return FhirImport.draft(
                        "{\"resourceType\":\"CarePlan\",\"intent\":\"plan\",\"subject\":{\"reference\":\"Patient/1\"},"
                                + within + ",\"title\":\"Lopen\"}",
                        TAKING_OVER)
                .remarks()
                .stream()
                .map(Problem::code)
                .toList();
    }

    @Test
    void aPatientWhoIsNamedByANumberIsWhomTheEmbedderNames() {
        Draft draft = FhirImport.draft("""
                {"resourceType":"CarePlan","status":"active","intent":"plan","title":"Lopen",
                "subject":{"identifier":{"system":"http://n.example","value":"1"}}}""", TAKING_OVER);

        assertThat(draft.dossier().orElseThrow().patient().id()).isEqualTo(PersonId.of("p-1"));
        assertThat(draft.remarks()).isEmpty();
    }

    @Test
    void manyThatAreAlikeAreToldOnceAndWhatIsMissingOfThePlanStandsFirst() {
        StringBuilder observations = new StringBuilder();
        for (int i = 0; i < 961; i++) {
            observations.append("{\"resource\":{\"resourceType\":\"Observation\",\"status\":\"final\"}},");
        }
        String json = "{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"entry\":[" + observations
                + "{\"resource\":{\"resourceType\":\"CarePlan\",\"status\":\"active\",\"intent\":\"plan\","
                + "\"subject\":{\"reference\":\"Patient/1\"},\"title\":\"Lopen\",\"supportingInfo\":[{\"display\":\"x\"}]}}]}";

        Draft draft = FhirImport.draft(json, TAKING_OVER);

        assertThat(draft.remarks())
                .extracting(Problem::where)
                .containsExactly(
                        "Bundle.entry[961].resource.supportingInfo[0]", "Bundle.entry.resource.ofType(Observation)");
        assertThat(draft.remarks().get(1).count()).isEqualTo(961);
        assertThat(draft.remarks())
                .extracting(Problem::severity)
                .containsExactly(Problem.Severity.WARNING, Problem.Severity.INFORMATION);
    }

    /** A family member of somebody else has a place in no draft, and neither has their name. */
    @Test
    void whatWasFollowedAndNotUsedIsTold() {
        Draft draft = draft("""
                {"resourceType":"ServiceRequest","id":"s","status":"active","intent":"plan","code":{"text":"Koken"},
                  "subject":{"reference":"Patient/1"},"performer":[{"reference":"RelatedPerson/p","display":"Iemand"}]}""", """
                {"resourceType":"RelatedPerson","id":"p","patient":{"reference":"Patient/2"},"name":[{"text":"Iemand"}]}""");

        assertThat(draft.dossier().orElseThrow().closeOnes()).isEmpty();
        assertThat(FhirExport.toJson(draft.dossier().orElseThrow())).doesNotContain("Iemand");
        assertThat(draft.remarks())
                .extracting(Problem::where)
                .contains("Bundle.entry[1].resource.performer[0]", "Bundle.entry[2].resource");
    }

    @Test
    void aTaskThatOnlySaysToCarryOutSomethingSaysWhatThatIs() {
        String task = """
                {"resourceType":"Task","id":"t","status":"requested","intent":"order","for":{"reference":"Patient/1"},
                  "code":{"coding":[{"system":"http://hl7.org/fhir/CodeSystem/task-code","code":"fulfill","display":"Fulfill the focal request"}]},
                  "focus":{"reference":"Observation/f"}}""";
        String asked = """
                {"resourceType":"ServiceRequest","id":"f","status":"active","intent":"order","subject":{"reference":"Patient/1"},
                  "code":{"text":"Thuis meten"}}""";

        assertThat(actions(task.replace("Observation/f", "ServiceRequest/f"), asked))
                .containsExactly("Thuis meten");
        assertThat(actions(task.replace("{\"reference\":\"Observation/f\"}", "{\"display\":\"Thuis meten\"}"), ""))
                .containsExactly("Thuis meten");
        assertThat(actions(
                        task.replace("Observation/f", "ServiceRequest/f")
                                .replace("\"fulfill\",\"display\":\"Fulfill", "\"abort\",\"display\":\"Stop"),
                        asked))
                .containsExactly("Stop the focal request");
        for (String changed : List.of(
                asked.replace("\"active\"", "\"revoked\""),
                asked.replace("Patient/1", "Patient/2"),
                asked.replace("\"id\":\"f\"", "\"id\":\"f\",\"doNotPerform\":true"))) {
            assertThat(actions(task.replace("Observation/f", "ServiceRequest/f"), changed))
                    .as(changed)
                    .doesNotContain("Thuis meten");
        }
    }

    private static List<String> actions(String task, String other) {
        return FhirImport.draft(
                        "{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"entry\":[{\"resource\":{\"resourceType\":\"CarePlan\","
                                + "\"id\":\"a\",\"status\":\"active\",\"intent\":\"plan\",\"subject\":{\"reference\":\"Patient/1\"},"
                                + "\"activity\":[{\"reference\":{\"reference\":\"Task/t\"}}]}},{\"resource\":" + task
                                + "}"
                                + (other.isEmpty() ? "" : ",{\"resource\":" + other + "}") + "]}",
                        TAKING_OVER)
                .dossier()
                .orElseThrow()
                .carePlans()
                .get(0)
                .actions()
                .stream()
                .map(action -> action.what().text())
                .toList();
    }

    @Test
    void whatTheSourceSaysOfHowItStandsIsANote() {
        CarePlan plan = drafted("""
                {"resourceType":"Task","id":"t","status":"on-hold","intent":"plan","description":"Wegen","for":{"reference":"Patient/1"},
                  "note":[{"text":"Lukt niet","time":"2026-11-03T23:30:00-05:00","authorReference":{"reference":"Practitioner/q"}},
                    {"text":"Later","authorReference":{"reference":"Patient/1"}}]}""", """
                {"resourceType":"Appointment","id":"a","status":"pending","description":"Controle","start":"2026-12-03T09:30:00+01:00",
                  "end":"2026-12-03T10:00:00+01:00","participant":[{"actor":{"reference":"Patient/1"},"status":"needs-action"}]}""", """
                {"resourceType":"Practitioner","id":"q","name":[{"text":"Bo Smit"}]}""").carePlans().get(0);

        assertThat(plan.notes())
                .extracting(Note::text)
                .containsExactly(
                        "Bij “Wegen”, stand volgens de bron: ligt even stil",
                        "Bij “Wegen”, notitie van de bron: Bo Smit schreef op 3 november 2026: Lukt niet",
                        "Bij “Wegen”, notitie van de bron: De patiënt schreef: Later",
                        "Bij “Controle”, stand volgens de bron: nog niet bevestigd");
        assertThat(plan.actions().get(1).when())
                .contains(Note.of("3 december 2026 van 09:30 tot 10:00 uur (tijdzone UTC+01:00)"));
    }

    @Test
    void whatIsLeftOutForAReasonHidesNothingThatStandsBesideIt() {
        Draft draft = FhirImport.draft("""
                {"resourceType":"CarePlan","id":"a","status":"active","intent":"plan","subject":{"reference":"Patient/1"},"title":"Lopen",
                "contained":[{"resourceType":"RequestGroup","id":"g","status":"active","intent":"plan",
                  "action":[{"title":"Thuis","description":"Met hulp","action":[{"resource":{"reference":"Task/nergens"}}]}]}],
                "activity":[{"outcomeCodeableConcept":[{"text":"Gelukt"}],"detail":{"status":"completed","description":"Fietsen"}},
                  {"reference":{"reference":"#g"}}]}""", TAKING_OVER);

        assertThat(draft.remarks())
                .extracting(Problem::where)
                .contains(
                        "CarePlan.activity[0].detail.status",
                        "CarePlan.activity[0].outcomeCodeableConcept[0]",
                        "CarePlan.contained[0].action[0].action[0].title",
                        "CarePlan.contained[0].action[0]");
        Draft unknown = FhirImport.draft(
                "{\"resourceType\":\"Bundle\",\"woorden\":1,\"entry\":[{\"resource\":{\"resourceType\":\"CarePlan\",\"status\":\"active\","
                        + "\"intent\":\"plan\",\"subject\":{\"reference\":\"Patient/1\"},\"language\":\"nl\",\"basedOn\":[{\"display\":\"x\"}]}}]}",
                TAKING_OVER);
        assertThat(unknown.remarks()).extracting(Problem::where).contains("Bundle");
    }

    @Test
    void aTeamOfSomebodyElseOrThatIsNoMoreIsNobodyHere() {
        String team = """
                {"resourceType":"CareTeam","id":"c","status":"active","name":"Wijkteam","subject":{"reference":"Patient/1"},
                  "participant":[{"member":{"reference":"Practitioner/q"}}]}""";
        for (String changed : List.of(
                team.replace("\"active\"", "\"entered-in-error\""),
                team.replace("\"active\"", "\"inactive\""),
                team.replace("Patient/1", "Patient/2"),
                team.replace("\"active\"", "\"active\",\"period\":{\"end\":\"2026-11-01\"}"))) {
            Dossier without = ofATeam(changed);
            assertThat(without.professionals()).as(changed).hasSize(1);
            assertThat(without.carePlans().get(0).notes()).as(changed).isEmpty();
        }
        Dossier dossier = ofATeam(team);
        assertThat(dossier.professionals()).hasSize(2);
        assertThat(dossier.carePlans().get(0).notes()).containsExactly(Note.of("Team volgens de bron: Wijkteam"));
    }

    private static Dossier ofATeam(String team) {
        return FhirImport.draft(
                        "{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"entry\":[{\"resource\":{\"resourceType\":\"CarePlan\","
                                + "\"status\":\"active\",\"intent\":\"plan\",\"subject\":{\"reference\":\"Patient/1\"},\"title\":\"Lopen\","
                                + "\"careTeam\":[{\"reference\":\"CareTeam/c\"}]}},{\"resource\":" + team
                                + "},{\"resource\":{\"resourceType\":\"Practitioner\",\"id\":\"q\",\"name\":[{\"text\":\"Bo\"}]}}]}",
                        TAKING_OVER)
                .dossier()
                .orElseThrow();
    }

    @Test
    void whoWroteThePlanAndWhatCameOfItStandInNotesWhereTheyHaveNoOtherPlace() {
        Draft draft = FhirImport.draft("""
                {"resourceType":"CarePlan","status":"active","intent":"plan","subject":{"reference":"Patient/1"},
                "created":"2026-11-03T00:30:00+01:00","author":{"display":"Huisarts Smit"},"contributor":[{"display":"Buurvrouw"}],
                "activity":[{"outcomeCodeableConcept":[{"text":"Gaat met hulp"}],"outcomeReference":[{"display":"Meting van mei"}],
                  "detail":{"status":"scheduled","description":"Wassen"}}]}""", TAKING_OVER);

        assertThat(draft.dossier().orElseThrow().carePlans().get(0).notes())
                .extracting(Note::text)
                .containsExactly(
                        "Opgesteld volgens de bron door: Huisarts Smit",
                        "Opgesteld volgens de bron op: 3 november 2026",
                        "Meegewerkt volgens de bron: Buurvrouw",
                        "Bij “Wassen”, resultaat volgens de bron: Gaat met hulp",
                        "Bij “Wassen”, resultaat volgens de bron: Meting van mei");
        assertThat(draft.remarks()).isEmpty();
    }

    @Test
    void whatStandsTwiceLetterForLetterIsOneAndVersionsOfOnePlanAreTold() {
        String goal =
                "{\"fullUrl\":\"http://ehr.example/fhir/Goal/g\",\"resource\":{\"resourceType\":\"Goal\",\"id\":\"g\",";
        String bundle = withGoal("{\"reference\":\"Goal/g\"}");
        String entry = bundle.substring(
                bundle.indexOf(goal), bundle.indexOf("{\"fullUrl\":\"http://ehr.example/fhir/CarePlan"));
        Draft once = FhirImport.draft(bundle, TAKING_OVER);
        Draft twice = FhirImport.draft(bundle.replace(entry, entry + entry), TAKING_OVER);

        assertThat(twice.dossier()).isEqualTo(once.dossier());
        assertThat(twice.dossier().orElseThrow().carePlans().get(0).goals()).hasSize(1);
        Draft otherwise =
                FhirImport.draft(bundle.replace(entry, entry + entry.replace("\"Lopen\"", "\"Rennen\"")), TAKING_OVER);
        assertThat(otherwise.dossier().orElseThrow().carePlans().get(0).goals()).isEmpty();

        String plan = bundle.substring(
                bundle.indexOf("{\"fullUrl\":\"http://ehr.example/fhir/CarePlan"), bundle.length() - 2);
        Draft versions =
                FhirImport.draft(bundle.replace(plan, plan + "," + plan.replace("Wandelen", "Fietsen")), TAKING_OVER);
        assertThat(versions.dossier().orElseThrow().carePlans()).hasSize(2);
        assertThat(versions.remarks().stream().limit(2))
                .extracting(Problem::code)
                .containsOnly("plan-in-several-versions");
        assertThat(once.remarks()).extracting(Problem::code).doesNotContain("plan-in-several-versions");
    }

    @Test
    void aPlanIsReadOutOfWhatAServerPutsAroundIt() {
        String bundle = withGoal("{\"reference\":\"Goal/g\"}");
        Draft alone = FhirImport.draft(bundle, TAKING_OVER);
        String goal = bundle.substring(
                bundle.indexOf("{\"fullUrl"), bundle.lastIndexOf(",\n{\"fullUrl\":\"http://ehr.example/fhir/CarePlan"));
        String plan = bundle.substring(
                bundle.indexOf("{\"fullUrl\":\"http://ehr.example/fhir/CarePlan"), bundle.length() - 2);
        String nothing = "{\"resourceType\":\"Bundle\",\"type\":\"searchset\",\"total\":0}";
        for (String document : List.of(
                parameters("{\"name\":\"return\",\"resource\":" + bundle + "}"),
                parameters("{\"name\":\"result\",\"part\":[{\"name\":\"a\",\"part\":[{\"name\":\"b\",\"resource\":"
                        + bundle + "}]}]}"),
                batch(bundle),
                batch(nothing, bundle, bundle),
                batch(searchset(plan), searchset(goal)),
                batch(parameters("{\"name\":\"return\",\"resource\":" + batch(bundle) + "}")))) {
            Draft draft = FhirImport.draft(document, TAKING_OVER);
            assertThat(draft.dossier()).as(document).isEqualTo(alone.dossier());
            assertThat(draft.understood()).isEqualTo(alone.understood());
            Resource whole = (Resource) R4.parser().parseResource(document);
            assertThat(FhirImport.draft(R4.context().newXmlParser().encodeResourceToString(whole), TAKING_OVER))
                    .as(document)
                    .isEqualTo(draft);
        }
    }

    @Test
    void whatStandsAroundAPlanInParametersIsToldByItsPlace() {
        String bundle = withGoal("{\"reference\":\"Goal/g\",\"display\":\"Lopen\",\"type\":\"Goal\"}")
                .replace("\"intent\"", "\"instantiatesUri\":[\"http://example.org\"],\"intent\"");
        String document = parameters(
                "{\"name\":\"return\",\"resource\":" + bundle + "}",
                "{\"name\":\"count\",\"valueInteger\":1}",
                "{\"name\":\"notes\",\"resource\":{\"resourceType\":\"OperationOutcome\"}}",
                "{\"name\":\"other\",\"modifierExtension\":[{\"url\":\"http://example.org\",\"valueBoolean\":true}],\"resource\":"
                        + bundle.replace("\"a\"", "\"z\"") + "}");
        Draft draft = FhirImport.draft(document, TAKING_OVER);

        assertThat(draft.dossier().orElseThrow().carePlans()).hasSize(1);
        assertThat(draft.remarks())
                .extracting(Problem::where)
                .contains(
                        "Parameters.parameter[1].value", "Parameters.parameter[2].resource", "Parameters.parameter[3]")
                .anyMatch(where -> where.matches(
                        "Parameters\\.parameter\\[0]\\.resource\\.entry\\[\\d]\\.resource\\.instantiatesUri\\[0]"));
        Resource whole = (Resource) R4.parser().parseResource(document);
        assertThat(draft.remarks()).allSatisfy(remark -> assertThat(
                        R4.context().newFhirPath().evaluate(whole, remark.where(), IBase.class))
                .as(remark.where())
                .isNotEmpty());
        assertThat(draft.remarks().get(0).where()).endsWith("instantiatesUri[0]");
    }

    @Test
    void whatIsToBeErasedOrChangedOrReadByOtherRulesIsNoPlanHoweverDeepItStands() {
        String bundle = withGoal("{\"reference\":\"Goal/g\"}");
        String patch =
                "{\"resourceType\":\"Bundle\",\"type\":\"batch\",\"entry\":[{\"request\":{\"method\":\"PATCH\",\"url\":\"CarePlan/a\"},"
                        + "\"resource\":" + parameters("{\"name\":\"value\",\"resource\":" + bundle + "}") + "}]}";
        String modified = batch(bundle.replaceFirst("\\{", "{\"implicitRules\":\"http://example.org\","));
        String erased = batch(
                bundle.replace(
                        "{\"fullUrl\":\"http://ehr.example/fhir/CarePlan",
                        "{\"request\":{\"method\":\"DELETE\",\"url\":\"CarePlan/a\"},\"fullUrl\":\"http://ehr.example/fhir/CarePlan"));
        for (String document : List.of(patch, modified, erased, batch(), parameters())) {
            Draft draft = FhirImport.draft(document, TAKING_OVER);
            assertThat(draft.dossier()).as(document).isEmpty();
            assertThat(draft.remarks()).extracting(Problem::code).contains("no-open-plan");
        }
        String ofTwo = batch(bundle, bundle.replace("Patient/1", "Patient/2").replace("/a\"", "/b\""));
        assertThat(FhirImport.draft(ofTwo, TAKING_OVER).remarks())
                .extracting(Problem::code)
                .containsExactly("several-patients");
    }

    private static String parameters(String... parameters) {
        return "{\"resourceType\":\"Parameters\",\"parameter\":[" + String.join(",", parameters) + "]}";
    }

    private static String searchset(String entry) {
        return "{\"resourceType\":\"Bundle\",\"type\":\"searchset\",\"entry\":[" + entry + "]}";
    }

    private static String batch(String... resources) {
        return "{\"resourceType\":\"Bundle\",\"type\":\"batch-response\",\"entry\":["
                + Stream.of(resources)
                        .map(each -> "{\"response\":{\"status\":\"200 OK\"},\"resource\":" + each + "}")
                        .collect(Collectors.joining(","))
                + "]}";
    }

    @Test
    void whatTheDocumentOnlyCallsByNameStandsInANote() {
        Draft draft = FhirImport.draft("""
                {"resourceType":"CarePlan","id":"a","status":"on-hold","intent":"plan","subject":{"reference":"Patient/1"},
                "period":{"start":"2026-10","end":"2027-03-31"},"careTeam":[{"display":"Wijkteam"}],
                "activity":[{"reference":{"display":"Afspraak bij de diëtist"}}]}""", TAKING_OVER);

        CarePlan plan = draft.dossier().orElseThrow().carePlans().get(0);
        assertThat(plan.actions()).isEmpty();
        assertThat(plan.endsOn()).contains(LocalDate.parse("2027-03-31"));
        assertThat(plan.notes())
                .extracting(Note::text)
                .containsExactly(
                        "Team volgens de bron: Wijkteam",
                        "Bij dit plan hoort volgens de bron, of het nog te doen is staat er niet bij: Afspraak bij de diëtist",
                        "Looptijd volgens de bron: vanaf oktober 2026 tot en met 31 maart 2027");
        assertThat(draft.remarks()).extracting(Problem::code).containsExactly("plan-on-hold", "not-in-document");
    }

    @Test
    void whatIsOnlyACodeStandsThereAsThatCode() {
        Draft draft = FhirImport.draft("""
                {"resourceType":"CarePlan","id":"a","status":"active","intent":"plan","subject":{"reference":"Patient/1"},
                "contained":[{"resourceType":"Condition","id":"c","code":{"coding":[{"system":"urn:oid:1.2.3","code":"I4"}]}},
                  {"resourceType":"Goal","id":"g","lifecycleStatus":"active","description":{"coding":[{"code":"D1"}]}},
                  {"resourceType":"Task","id":"t","status":"requested","intent":"order",
                    "code":{"coding":[{"system":"http://hl7.org/fhir/CodeSystem/task-code","code":"fulfill"}]}}],
                "addresses":[{"reference":"#c"}],"goal":[{"reference":"#g"}],
                "activity":[{"detail":{"status":"scheduled","code":{"coding":[{"system":"urn:oid:1.2.3","code":"H1.5"}]}}},
                  {"reference":{"reference":"#t"}}]}""", TAKING_OVER);

        CarePlan plan = draft.dossier().orElseThrow().carePlans().get(0);
        assertThat(plan.about()).singleElement().satisfies(about -> {
            assertThat(about.what()).isEqualTo(Note.of("alleen als code: I4 (urn:oid:1.2.3)"));
            assertThat(about.code()).isPresent();
        });
        assertThat(plan.goals())
                .singleElement()
                .extracting(goal -> goal.professionalsReading().map(Note::text).orElse(""))
                .isEqualTo("alleen als code: D1");
        assertThat(plan.actions())
                .singleElement()
                .extracting(action -> action.what().text())
                .isEqualTo("alleen als code: H1.5 (urn:oid:1.2.3)");
    }

    @Test
    void whatSortItIsAndWithWhatAndWhyStandsInNotes() {
        String longWords =
                "Leg uit waarom dit middel elke dag nodig is ".repeat(4).strip();
        Draft draft = FhirImport.draft("""
                {"resourceType":"CarePlan","id":"a","status":"active","intent":"plan","subject":{"reference":"Patient/1"},
                "activity":[{"detail":{"status":"scheduled","description":"LANG","code":{"coding":[{"system":"urn:oid:1.2.3","code":"9","display":"Voorlichting"}]},
                  "productCodeableConcept":{"text":"Plaspil"},"dailyAmount":{"value":2,"unit":"tablet"},"quantity":{"value":60,"unit":"tabletten"},
                  "reasonCode":[{"text":"Vocht"}],"reasonReference":[{"display":"Hartfalen"}]}}]}""".replace("LANG", longWords), TAKING_OVER);

        String about =
                "Bij “Leg uit waarom dit middel elke dag nodig is Leg uit waarom dit middel elke dag nodig is Leg uit …”, ";
        assertThat(draft.dossier().orElseThrow().carePlans().get(0).notes())
                .extracting(Note::text)
                .containsExactly(
                        about + "soort volgens de bron: Voorlichting",
                        about + "middel volgens de bron: Plaspil",
                        about + "hoeveelheid volgens de bron: 2 tablet per dag",
                        about + "hoeveelheid volgens de bron: 60 tabletten",
                        about + "reden volgens de bron: Vocht",
                        about + "reden volgens de bron: Hartfalen");
        assertThat(draft.remarks())
                .extracting(Problem::where)
                .containsExactly("CarePlan.activity[0].detail.code.coding[0]");
    }

    @Test
    void howUrgentItIsAndForWhichProblemStandInNotes() {
        Draft draft = draft("""
                {"resourceType":"ServiceRequest","id":"s","status":"active","intent":"plan","code":{"text":"Wondzorg"},
                  "priority":"urgent","subject":{"reference":"Patient/1"},
                  "reasonReference":[{"reference":"Condition/c"},{"reference":"Condition/d"},{"reference":"Condition/e"}]}""", """
                {"resourceType":"ServiceRequest","id":"r","status":"active","intent":"plan","code":{"text":"Controle"},
                  "priority":"routine","subject":{"reference":"Patient/1"}}""", """
                {"resourceType":"Condition","id":"c","subject":{"reference":"Patient/1"},"code":{"text":"Doorligwond"}}""", """
                {"resourceType":"Condition","id":"d","subject":{"reference":"Patient/1"},"code":{"text":"Misschien"},
                  "verificationStatus":{"coding":[{"code":"refuted"}]}}""", """
                {"resourceType":"Condition","id":"e","subject":{"reference":"Patient/2"},"code":{"text":"Van een ander"}}""");

        assertThat(draft.dossier().orElseThrow().carePlans().get(0).notes())
                .extracting(Note::text)
                .containsExactly(
                        "Bij “Wondzorg”, hoe dringend volgens de bron: dringend",
                        "Bij “Wondzorg”, reden volgens de bron: Doorligwond");
        assertThat(draft.remarks())
                .extracting(Problem::where)
                .contains(
                        "Bundle.entry[4].resource.verificationStatus",
                        "Bundle.entry[5].resource",
                        "Bundle.entry[1].resource.reasonReference[1]",
                        "Bundle.entry[2].resource.priority");
    }

    @Test
    void whatIsOnlySaidByNamingAQuestionnaireIsCalledAsThat() {
        String plan = """
                {"resourceType":"CarePlan","id":"a","status":"active","intent":"plan","subject":{"reference":"Patient/1"},
                "activity":[{"detail":{"status":"not-started","instantiatesCanonical":["Questionnaire/q"],
                    "scheduledTiming":{"repeat":{"dayOfWeek":["mon"]}}}},
                  {"detail":{"status":"not-started","instantiatesCanonical":["http://ehr.example/Questionnaire/w|2"]}}]}""";
        Draft alone = FhirImport.draft(plan, TAKING_OVER);
        assertThat(alone.dossier().orElseThrow().carePlans().get(0).actions())
                .extracting(action -> action.what().text())
                .containsExactly(
                        "alleen als verwijzing: Questionnaire/q",
                        "alleen als verwijzing: http://ehr.example/Questionnaire/w|2");
        assertThat(alone.remarks()).isEmpty();
        Draft named = FhirImport.draft(
                searchset(
                        "{\"resource\":" + plan + "},"
                                + "{\"resource\":{\"resourceType\":\"Questionnaire\",\"id\":\"q\",\"title\":\"Hoe gaat het?\"}},"
                                + "{\"resource\":{\"resourceType\":\"Questionnaire\",\"id\":\"x\",\"url\":\"http://ehr.example/Questionnaire/w\",\"name\":\"Wegen\"}}"),
                TAKING_OVER);
        assertThat(named.dossier().orElseThrow().carePlans().get(0).actions())
                .extracting(action -> action.what().text())
                .containsExactly("Hoe gaat het?", "Wegen");
    }

    @Test
    void eachCodeOfWhatWasTakenOverIsKeptByItsEntryBesideTheDossier() {
        Draft draft = FhirImport.draft("""
                {"resourceType":"CarePlan","id":"a","status":"active","intent":"plan","subject":{"reference":"Patient/1"},
                "category":[{"coding":[{"system":"urn:oid:1.2","code":"soort"}],"text":"Zorgplan"}],
                "contained":[
                {"resourceType":"Goal","id":"g","lifecycleStatus":"active","subject":{"reference":"Patient/1"},
                  "description":{"text":"Lopen","coding":[{"system":"urn:oid:1.2","code":"doel","display":"Kunnen lopen"}]},
                  "target":[{"measure":{"coding":[{"system":"urn:oid:1.2","code":"maat","display":"Meters"}]},"detailString":"100"}]},
                {"resourceType":"Goal","id":"o","lifecycleStatus":"completed","subject":{"reference":"Patient/1"},
                  "description":{"text":"Oud","coding":[{"system":"urn:oid:1.2","code":"oud"}]}},
                {"resourceType":"Medication","id":"m","code":{"text":"Plaspil","coding":[{"system":"urn:oid:1.2","code":"pil"}]}},
                {"resourceType":"MedicationRequest","id":"r","status":"active","intent":"plan","subject":{"reference":"Patient/1"},
                  "identifier":[{"type":{"coding":[{"system":"urn:oid:1.2","code":"nummer"}]},"value":"9"}],
                  "medicationReference":{"reference":"#m"}}],
                "goal":[{"reference":"#g"},{"reference":"#o"}],
                "activity":[{"detail":{"status":"not-started","description":"Wandelen","code":{"coding":[
                    {"system":"urn:oid:1.2","code":"lopen"},{"code":"van niemand"},
                    {"system":"urn:oid:1.2","version":"3","code":"versie"}]}}},
                  {"detail":{"status":"completed","description":"Klaar","code":{"coding":[{"system":"urn:oid:1.2","code":"klaar"}]}}},
                  {"reference":{"reference":"#r"}}]}""", TAKING_OVER);

        CarePlan plan = draft.dossier().orElseThrow().carePlans().get(0);
        assertThat(draft.codes())
                .extracting(code -> code.entry() + " " + code.code().code().value())
                .containsExactly(
                        plan.id() + " soort",
                        plan.goals().get(0).id() + " doel",
                        plan.goals().get(0).id() + " maat",
                        plan.actions().get(0).id() + " lopen",
                        plan.actions().get(0).id() + " versie",
                        plan.actions().get(1).id() + " pil");
        assertThat(draft.codes().get(1).code().display()).contains(Note.of("Kunnen lopen"));
        assertThat(draft.codes().get(1).where()).isEqualTo("CarePlan.contained[0].description.coding[0]");
        assertThat(draft.remarks().stream().filter(remark -> remark.code().equals("code-beside")))
                .extracting(Problem::where)
                .containsExactlyInAnyOrder(
                        "CarePlan.category[0].coding[0]",
                        "CarePlan.activity[0].detail.code.coding[0]",
                        "CarePlan.contained[0].description.coding[0]",
                        "CarePlan.contained[0].target[0].measure.coding[0]",
                        "CarePlan.contained[2].code.coding[0]");
        assertThat(draft.remarks().stream().filter(remark -> remark.code().equals("not-taken-over")))
                .extracting(Problem::where)
                .contains("CarePlan.activity[0].detail.code.coding[1]", "CarePlan.activity[0].detail.code.coding[2]");
        assertThat(draft.remarks().toString() + plan).doesNotContain("Kunnen lopen", "urn:oid:1.2");
    }

    /** The files are read where they are; what is asked of all of them is that they give something. */
    @Test
    void theSmallFilesOfOthersGiveContentAndEachPlaceIsAFhirPath() throws IOException {
        Path folder = Path.of(System.getProperty("regie.shared", ""), "cases", "fhir");
        if (!Files.isDirectory(folder)) {
            System.out.println(
                    "Skipped: the small files of others are not here (property regie.shared, folder cases/fhir).");
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.getFileName().toString().matches("[0b].*[.]json"))
                    .toList()) {
                String json = Files.readString(file);
                Draft draft = FhirImport.draft(json, TAKING_OVER);
                assertThat(draft.dossier().orElseThrow().carePlans().get(0).actions())
                        .as(file.toString())
                        .isNotEmpty();
                Resource whole = (Resource) R4.parser().parseResource(json);
                assertThat(draft.remarks()).as(file.toString()).allSatisfy(remark -> assertThat(
                                R4.context().newFhirPath().evaluate(whole, remark.where(), IBase.class))
                        .as(remark.where())
                        .isNotEmpty());
            }
        }
    }

    private static Dossier drafted(String... resources) {
        return draft(resources).dossier().orElseThrow();
    }

    /** A plan with an activity for each resource; those that are no requests are told or used as people. */
    private static Draft draft(String... resources) {
        StringBuilder activities = new StringBuilder();
        StringBuilder entries = new StringBuilder();
        for (String resource : resources) {
            String type = resource.replaceFirst("(?s).*?\"resourceType\":\"(\\w+)\".*", "$1");
            String id = resource.replaceFirst("(?s).*?\"id\":\"(\\w+)\".*", "$1");
            if (type.matches(".*(Request|Order|Task|Appointment)")) {
                activities
                        .append(activities.isEmpty() ? "" : ",")
                        .append("{\"reference\":{\"reference\":\"" + type + "/" + id + "\"}}");
            }
            entries.append(",{\"resource\":").append(resource).append("}");
        }
        return FhirImport.draft(
                "{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"entry\":[{\"resource\":{\"resourceType\":\"CarePlan\","
                        + "\"id\":\"a\",\"status\":\"active\",\"intent\":\"plan\",\"subject\":{\"reference\":\"Patient/1\"},"
                        + "\"activity\":[" + activities + "]}}" + entries + "]}",
                TAKING_OVER);
    }
}
