package nl.regie.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.regie.caremodule.CareModule;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import nl.regie.entry.EntryId;
import nl.regie.entry.Language;
import nl.regie.entry.PersonId;
import nl.regie.entry.Recorded;
import nl.regie.people.CarerLoad;
import nl.regie.people.CarerWellbeing;
import nl.regie.precondition.DangerAtHome;
import nl.regie.precondition.DangerState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Preparing visits, and comparing plans, from a shell. */
class PlansAndVisitsTest {
    private static final Path DOSSIERS =
            Path.of(System.getProperty("regie.root")).resolve("examples/dossiers");
    private static final String GERRIT = DOSSIERS.resolve("gerrit.json").toString();
    private static final String YEAR = DOSSIERS.resolve("gerrit-year.json").toString();
    /** Invented: the patient said that it was worse, and two days later contact sooner was decided. */
    private static final String WORSE_AND_DECIDED = """
            {"schemaVersion": "1.1", "patient": {"id": "p"}, "professionals": [{"id": "n", "name": "Els"}],
             "consultPreparations": [{"id": "c", "recorded": {"on": "2026-11-16", "by": "p"},
               "visitOn": "2026-11-24", "howItGoes": "WORSE", "wish": "COME"}],
             "visitDecisions": [{"id": "d", "recorded": {"on": "2026-11-18", "by": "n"}, "preparation": "c",
               "visitOn": "2026-11-24", "plan": "SOONER", "reason": "Gebeld.", "decidedBy": "n",
               "nextContactOn": "2026-11-21", "nextContactForm": "IN_PERSON"}]}
            """;

    private static final String NAIMA = DOSSIERS.resolve("naima.json").toString();

    private static final String ALWAYS = "Niet elke reden mag iedereen zien. Misschien staan ze hier niet allemaal.";

    @TempDir
    Path folder;

    private record Run(int exit, String out, String err) {
        JsonNode json() throws IOException {
            return new ObjectMapper().readTree(out);
        }
    }

    /** Nobody can judge what stands there as an id; and what was filled in is of its own day. */
    @Test
    void wordsThatNobodyReadStandInTheProposalThemselvesWithWhomToCallAndTheirDay(@TempDir Path folder)
            throws IOException {
        Path file = Files.writeString(folder.resolve("added.json"), """
                {"schemaVersion": "1.1", "patient": {"id": "jan", "name": "Jan"}, "professionals": [{"id": "els", "name": "Els"}],
                 "consultPreparations": [{"id": "p", "recorded": {"on": "2024-11-14", "by": "jan"}, "howItGoes": "SAME"}],
                 "preparationReadings": [{"id": "r", "recorded": {"on": "2024-11-15", "by": "els"}, "preparation": "p", "worries": "NO"}],
                 "annotations": [{"id": "n", "recorded": {"on": "2024-11-18", "by": "jan"}, "about": "p", "inOwnWords": "Ik ben toch benauwd."}]}
                """);
        String page = regie("prepare", file.toString(), "--as-of", "2026-11-20").out();
        assertThat(page)
                .contains(
                        "De patiënt zei: “Ik ben toch benauwd.”",
                        "“Ik ben toch benauwd.” (18 november 2024)",
                        "De patiënt zegt dat het hetzelfde of beter gaat. [14 november 2024]",
                        "Bel 113")
                .doesNotContain("[n", "(n");
        assertThat(regie("prepare", file.toString(), "--as-of", "2026-11-20", "--ids")
                        .out())
                .contains("“Ik ben toch benauwd.” (18 november 2024) [n]");
        assertThat(regie("prepare", file.toString(), "--as-of", "2026-11-20", "--format", "json")
                        .json()
                        .get("unreadWords"))
                .extracting(JsonNode::textValue)
                .containsExactly("De patiënt zei: “Ik ben toch benauwd.”");
    }

    @ParameterizedTest
    @CsvSource({"jan, De patiënt vertelt, U vertelt", "els, Iemand schreef voor de patiënt op, Iemand schreef voor u op"
    })
    void whatWasToldOfTheGoalsWhileLookingBackIsOfThatDayAndOfWhoeverWroteIt(
            String by, String staff, String patient, @TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("looked-back.json"), """
                {"schemaVersion": "1.1", "patient": {"id": "jan", "name": "Jan"}, "professionals": [{"id": "els", "name": "Els"}],
                 "carePlans": [{"id": "plan", "recorded": {"on": "2026-05-04", "by": "jan"}, "status": "ACTIVE",
                   "goals": [{"id": "g", "status": "ACCEPTED", "inOwnWords": "Naar de duiven."}]}],
                 "progressReviews": [{"id": "back", "recorded": {"on": "2026-08-20", "by": "%s"}, "plan": "plan", "participants": ["jan", "els"],
                   "progress": [{"goal": "g", "toldBy": "jan", "step": "ON_THE_WAY"}]}],
                 "consultPreparations": [{"id": "p", "recorded": {"on": "2026-11-14", "by": "jan"}, "howItGoes": "SAME"}]}
                """.formatted(by));
        String page = regie("prepare", file.toString(), "--as-of", "2026-11-20").out();
        assertThat(page).contains(staff + " dat het loopt met de eigen doelen. [20 augustus 2026]");
        assertThat(regie("prepare", file.toString(), "--as-of", "2026-11-20", "--for-patient")
                        .out())
                .contains(patient + " dat het loopt met uw doelen. [20 augustus 2026]");
    }

    @Test
    void wordsThatACloseOneInterpretedSaySoInWhatIsPreparedAndInWhatIsAsked(@TempDir Path folder) throws IOException {
        String interpreted = """
                "howTold": {"way": "SIGN_LANGUAGE", "interpreter": "CLOSE_ONE"}""";
        Path file = Files.writeString(folder.resolve("interpreted.json"), """
                {"schemaVersion": "1.1", "patient": {"id": "jan", "name": "Jan"}, "professionals": [{"id": "els", "name": "Els"}],
                 "consultPreparations": [{"id": "p", "recorded": {"on": "2026-11-14", "by": "els", %s}, "howItGoes": "WORSE", "inOwnWords": "Ik slaap niet meer.",
                   "topics": ["Wanneer mag ik naar huis?"]}]}
                """.formatted(interpreted));
        assertThat(regie("prepare", file.toString(), "--as-of", "2026-11-20").out())
                .contains(
                        "De patiënt zei, en een naaste vertaalde het: “Ik slaap niet meer.”",
                        "“Wanneer mag ik naar huis?” (opgeschreven door Els) (een naaste vertaalde dit)")
                .doesNotContain("De patiënt zei: ");
        assertThat(regie("prepare", file.toString(), "--as-of", "2026-11-20", "--format", "json")
                        .json()
                        .get("agenda")
                        .get(0)
                        .get("interpretedByACloseOne")
                        .booleanValue())
                .isTrue();
        assertThat(regie("next", file.toString(), "--as-of", "2026-11-20").out())
                .contains("De patiënt zei, en een naaste vertaalde het:")
                .doesNotContain("De patiënt zei: ");
    }

    /** What is old is told with the day on which it was, for staff and for the patient. */
    @Test
    void whatIsOfYearsAgoStandsInTheProposalWithThatDay(@TempDir Path folder) throws IOException {
        String file = Files.writeString(folder.resolve("old.json"), """
                        {"schemaVersion": "1.1", "patient": {"id": "jan"}, "professionals": [{"id": "els", "name": "Els"}],
                         "consultPreparations": [
                          {"id": "o", "recorded": {"on": "2024-03-10", "by": "jan"}, "visitOn": "2024-03-20", "howItGoes": "WORSE"},
                          {"id": "p", "recorded": {"on": "2026-11-16", "by": "jan"}, "visitOn": "2026-12-01", "howItGoes": "SAME",
                           "wish": "SKIP", "measurements": [{"what": "Gewicht", "on": "2024-11-15", "value": "80"}]}],
                         "visitDecisions": [{"id": "d", "recorded": {"on": "2024-03-19", "by": "els"}, "decidedBy": "els",
                           "preparation": "o", "visitOn": "2024-03-20", "plan": "SKIP"}],
                         "carePlans": [{"id": "c", "recorded": {"on": "2024-01-03", "by": "els"}, "status": "ACTIVE", "lookAgainOn": "2024-06-01"}],
                         "selfDirections": [{"id": "s", "recorded": {"on": "2024-02-03", "by": "els"}, "lifeDomain": "CARE", "wish": "NOT_YET", "askAgainOn": "2024-09-01"}],
                         "preparationReadings": [{"id": "r", "recorded": {"on": "2026-11-17", "by": "els"}, "preparation": "p", "worries": "NO"}]}
                        """).toString();
        String staff = line(regie("prepare", file, "--as-of", "2026-11-20").out());
        assertThat(staff)
                .contains(
                        "Dat het slechter ging, stond er op 10 maart 2024. [16 november 2026]",
                        "Gemeten op: 15 november 2024. [16 november 2026]",
                        "plan van 3 januari 2024, afgesproken dag 1 juni 2024",
                        "(3 februari 2024), afgesproken dag 1 september 2024",
                        "De vorige afspraak ging niet door")
                .doesNotContain("Besloten door Els", "gaat deze keer niet door");
        assertThat(line(regie("prepare", file, "--as-of", "2026-11-20", "--for-patient")
                        .out()))
                .contains(
                        "Dat het slechter ging, stond er op 10 maart 2024. [16 november 2026]",
                        "Gemeten op: 15 november 2024. [16 november 2026]",
                        "U zegt dat het deze keer niet hoeft. [16 november 2026]")
                .doesNotContain("gaat deze keer niet door");
        assertThat(reasonsAsJson("prepare", file, "--as-of", "2026-11-20"))
                .isNotEmpty()
                .allMatch(staff::contains)
                .anyMatch(reason -> reason.contains("afgesproken dag 1 juni 2024"));
        assertThat(reasonsAsJson("prepare", file, "--as-of", "2026-11-20", "--for-patient"))
                .contains("U zegt dat het deze keer niet hoeft. [16 november 2026]");
    }

    private static List<String> reasonsAsJson(String... command) throws IOException {
        List<String> reasons = new ArrayList<>();
        String[] asJson = Stream.concat(Stream.of(command), Stream.of("--format", "json", "--ids"))
                .toArray(String[]::new);
        regie(asJson)
                .json()
                .get("reasons")
                .forEach(reason -> reasons.add(reason.get("text").textValue()));
        return reasons;
    }

    /** Where the patient said two things on two days, both stand there with their days. */
    @Test
    void worseAndBetterSinceStandBesideEachOtherWithTheirDays(@TempDir Path folder) throws IOException {
        String file = Files.writeString(folder.resolve("better.json"), """
                        {"schemaVersion": "1.1", "patient": {"id": "jan"}, "professionals": [{"id": "els", "name": "Els"}],
                         "consultPreparations": [
                          {"id": "o", "recorded": {"on": "2026-11-10", "by": "jan"}, "visitOn": "2026-12-01", "howItGoes": "WORSE", "inOwnWords": "Mijn knie."},
                          {"id": "p", "recorded": {"on": "2026-11-16", "by": "jan"}, "visitOn": "2026-12-01", "howItGoes": "BETTER"}],
                         "preparationReadings": [
                          {"id": "r", "recorded": {"on": "2026-11-11", "by": "els"}, "preparation": "o"},
                          {"id": "s", "recorded": {"on": "2026-11-17", "by": "els"}, "preparation": "p", "worries": "NO"}]}
                        """).toString();
        assertThat(line(regie("prepare", file, "--as-of", "2026-11-20").out()))
                .contains(
                        "laat de afspraak doorgaan zoals gepland",
                        "Eerder stond er dat het slechter ging, en op een latere dag zei de patiënt dat het beter gaat."
                                + " Lees beide. [16 november 2026] Kijk bij: “Mijn knie.” (10 november 2026).",
                        "Bel 112")
                .doesNotContain("neem vandaag contact op");
        assertThat(line(regie("prepare", file, "--as-of", "2026-11-20", "--for-patient")
                        .out()))
                .contains("op een latere dag zei u dat het beter gaat. [10 november 2026; 16 november 2026]");
    }

    /** Invented: two plans, and a goal of one of them whose day has passed. */
    @Test
    void ofAGoalWhoseDayHasPassedItSaysOfWhichPlanItIs(@TempDir Path folder) throws IOException {
        String file = Files.writeString(folder.resolve("two.json"), """
                        {"schemaVersion": "1.1", "patient": {"id": "jan"}, "professionals": [{"id": "els", "name": "Els"}],
                         "carePlans": [
                          {"id": "c", "recorded": {"on": "2026-01-03", "by": "els"}, "status": "ACTIVE", "title": "Longen"},
                          {"id": "d", "recorded": {"on": "2026-02-03", "by": "els"}, "status": "ACTIVE", "title": "Onder de mensen",
                           "goals": [{"id": "g", "inOwnWords": "Kaarten.", "status": "ACCEPTED", "lookAgainOn": "2026-11-01"}]}]}
                        """).toString();
        assertThat(line(regie("agreements", file, "--as-of", "2026-11-20").out()))
                .contains("“Kaarten.”, plan van 3 februari 2026 (Onder de mensen): de dag om weer te kijken was");
    }

    private static String line(String page) {
        return page.replaceAll("\\s+", " ");
    }

    @Test
    void aVisitThatNeedNotBeCanBeSkippedAndAPersonDecides(@TempDir Path folder) throws IOException {
        Dossier whole = dossier(NAIMA);
        Path answered = Files.writeString(
                folder.resolve("answered.json"),
                DossierFile.write(Dossier.builder()
                        .from(whole)
                        .requests(whole.requests().stream()
                                .filter(request -> !request.id().value().equals("ask-psychiatrist"))
                                .toList())
                        .build()));
        Run run = regie("prepare", answered.toString(), "--as-of", "2026-08-25");
        assertThat(run.exit()).isEqualTo(Regie.FINE);
        assertThat(run.out())
                .contains(
                        "Voorstel: deze afspraak kan vervallen. Noem dan het volgende contact,",
                        "Hierop gaf wie het las al een antwoord",
                        "Een hulpverlener beslist, samen met de patiënt.",
                        ALWAYS);
        assertThat(regie("prepare", answered.toString(), "--as-of", "2026-08-25", "--for-patient")
                        .out())
                .contains(
                        "Het volgende contact: 12 oktober 2026, elkaar ontmoeten.",
                        "Zo bereikt u ons tot die dag: Bel Marloes op werkdagen",
                        "Misschien staat hier niet alles.")
                .doesNotContain("Voorstel");
    }

    @Test
    void whatIsAskedAboutNowIsOfTodayAndNeverOfBeforeTheLastEntry() throws IOException {
        LocalDate last = dossier(NAIMA).lastRecordedOn().orElseThrow();
        LocalDate twoYearsOn = last.plusYears(2);
        assertThat(regieOn(last.minusYears(1), "prepare", NAIMA, "--format", "json")
                        .json()
                        .get("asOf")
                        .textValue())
                .isEqualTo(last.toString());
        JsonNode later =
                regieOn(twoYearsOn, "prepare", NAIMA, "--format", "json").json();
        assertThat(later.get("asOf").textValue()).isEqualTo(twoYearsOn.toString());
        assertThat(later.get("reasons").findValuesAsText("reason")).contains("VISIT_UNKNOWN", "FILLED_IN_TOO_LONG_AGO");
        assertThat(regieOn(twoYearsOn, "prepare", NAIMA).out())
                .contains("Zo staat het ervoor op ", "" + twoYearsOn.getYear());
    }

    private static final String STABLE = """
            {"schemaVersion": "1.1", "patient": {"id": "jan", "name": "Jan"},
             "professionals": [{"id": "els", "name": "Els"}, {"id": "noor", "name": "Noor"}],
             "closeOnes": [{"id": "c", "recorded": {"on": "2026-09-01", "by": "els"}, "person": "mia", "name": "Mia"}],
             "consultPreparations": [{"id": "p", "recorded": {"on": "2026-11-16", "by": "%s"}, "visitOn": "2026-11-24",
               "howItGoes": "SAME", "wish": "SKIP"}],
             "preparationReadings": [{"id": "r", "recorded": {"on": "2026-11-17", "by": "els"}, "preparation": "p",
               "firstVisit": "NO", "treatmentChanged": "NO", "checksDue": "NO", "previousVisitSkipped": "NO",
               "worries": "NO"}]%s}""";

    private static final String REFUSED = """
            , "involvementAgreements": [{"id": "i", "recorded": {"on": "2026-10-10", "by": "jan"},
              "answer": "DECLINED", "closeOnes": ["mia"]}]""";

    @Test
    void whoFilledInAPreparationIsNamed(@TempDir Path folder) throws IOException {
        String byMia = proposal(folder, STABLE.formatted("mia", ""));
        String refused = proposal(folder, STABLE.formatted("mia", REFUSED));
        assertThat(byMia).contains("Ingevuld door: Mia", "deze afspraak kan vervallen");
        assertThat(refused)
                .contains("Ingevuld door: Mia", "De patiënt wil niet dat die meedoet")
                .doesNotContain("kan vervallen");
        assertThat(proposal(folder, STABLE.formatted("jan", "")))
                .contains("De patiënt heeft dit zelf ingevuld")
                .doesNotContain("Ingevuld door");
    }

    @Test
    void whatAColleagueWroteStandsInTheProposal(@TempDir Path folder) throws IOException {
        String note = """
                , "progressReviews": [{"id": "n", "recorded": {"on": "2026-11-18", "by": "noor"},
                  "participants": ["jan", "noor"], "professionalsView": "Wil dood, heeft een plan."}]""";
        String told = proposal(folder, STABLE.formatted("jan", note));
        assertThat(told)
                .contains("Noor schreef op 18 november 2026: ‘Wil dood, heeft een plan.’", "112", "113")
                .doesNotContain("kan vervallen");
        assertThat(proposal(folder, STABLE.formatted("jan", note), "--for-patient"))
                .doesNotContain("Wil dood");
    }

    @Test
    void whereNothingIsPreparedItSaysWhoseTheWordsAreAndWhatWasOnlySeen(@TempDir Path folder) throws IOException {
        String dossier = """
                {"schemaVersion": "1.1", "patient": {"id": "jan", "name": "Jan"}, "professionals": [{"id": "els", "name": "Els"}],
                 "requests": [{"id": "q", "recorded": {"on": "2026-11-10", "by": "els"%s}, "possibility": "ANOTHER_PROFESSIONAL",
                   "inOwnWords": "Wijst Els weg"}]}""";
        assertThat(proposal(folder, dossier.formatted(", \"howTold\": {\"way\": \"BEHAVIOUR\"}")))
                .contains("Wat de patiënt liet zien: “Wijst Els weg”")
                .doesNotContain("De patiënt zei: “Wijst");
        assertThat(proposal(folder, dossier.formatted(""))).contains("De patiënt zei: “Wijst Els weg”");
    }

    @Test
    void staffAreToldOfWordsSinceTheYesAndThePageIsNot(@TempDir Path folder) throws IOException {
        String more = """
                , "involvementAgreements": [{"id": "i", "recorded": {"on": "2026-10-10", "by": "jan"}, "answer": "AGREED",
                  "closeOnes": ["mia"], "topics": ["HOW_IT_GOES"], "inOwnWords": "Mia mag weten hoe het gaat."}],
                "progressReviews": [{"id": "n", "recorded": {"on": "2026-11-18", "by": "els"},
                  "participants": ["jan", "els"], "patientsView": "%s"}]""";
        Path file = folder.resolve("dossier.json");
        String[] copy = {"copy", "--of", "close-one", "--for", "mia", file.toString()};
        Files.writeString(file, STABLE.formatted("jan", more.formatted("Het gaat wel.")));
        Run plain = regie(copy);
        assertThat(plain.out()).contains("Het gaat wel.").doesNotContain("Vraag de patiënt");
        assertThat(plain.err()).contains("woorden van de patiënt van na de afspraak", "18 november 2026");
        Files.writeString(file, STABLE.formatted("jan", more.formatted("Mia is boos. Zij mag dit niet weten.")));
        Run named = regie(copy);
        assertThat(named.out()).doesNotContain("boos", "Vraag de patiënt");
        assertThat(named.err()).contains("de naam van wie dit blad leest");
        Run agreements = regie("agreements", file.toString(), "--as-of", "2026-11-20");
        assertThat(agreements.out().replaceAll("\\s+", " ")).contains("de naam van wie dit blad leest");
    }

    private static String proposal(Path folder, String dossier, String... more) throws IOException {
        Path file = Files.writeString(folder.resolve("dossier.json"), dossier);
        return regie(Stream.concat(Stream.of("prepare", file.toString(), "--as-of", "2026-11-20"), Stream.of(more))
                        .toArray(String[]::new))
                .out()
                .replaceAll("\\s+", " ");
    }

    /** The files that showed the fault, where they are; our own of the same kinds stand beside the types. */
    @ParameterizedTest
    @CsvSource({
        "d00-skip-baseline, AS_PLANNED, WORRY_NOT_ASKED",
        "d01-suicidal-words-in-the-preparation, AS_PLANNED, WORRY_NOT_ASKED",
        "d02-wish-to-die-as-an-answer, AS_PLANNED, MATTERS_MOST_UNANSWERED",
        "d02-wish-to-die-as-an-answer, AS_PLANNED, NEWER_WORDS",
        "d04-left-alone-pain-unanswered-carer-collapses, AS_PLANNED, LEFT_ALONE",
        "d04-left-alone-pain-unanswered-carer-collapses, AS_PLANNED, TOLD_OF_TROUBLE",
        "d04-left-alone-pain-unanswered-carer-collapses, AS_PLANNED, MATTERS_MOST_UNANSWERED",
        "d04-left-alone-pain-unanswered-carer-collapses, AS_PLANNED, CARER_LOADED"
    })
    void aFileThatShowedAFaultComesOutAsItShould(String file, String proposal, String reason) throws IOException {
        Path path = Path.of(System.getProperty("regie.shared", ""), "cases", "dossiers", file + ".json");
        assumeTrue(Files.exists(path), "Skipped: the files that showed a fault are not here (property regie.shared).");
        JsonNode sheet = regie("prepare", path.toString(), "--as-of", "2026-11-20", "--format", "json")
                .json();
        assertThat(sheet.get("proposal").textValue()).isEqualTo(proposal);
        assertThat(sheet.get("reasons").findValuesAsText("reason")).contains(reason);
        assertThat(sheet.get("notEveryReason").textValue()).isNotBlank();
    }

    /** Each list the other way round: which line holds is said by what it replaces, and never by its place. */
    @ParameterizedTest
    @ValueSource(strings = {"agreements", "prepare", "signs", "next", "plan diff"})
    void theOrderOfTheFileChangesNoSentenceForStaff(String command) throws IOException {
        ObjectNode file =
                (ObjectNode) new ObjectMapper().readTree(Path.of(NAIMA).toFile());
        file.properties().forEach(field -> {
            if (field.getValue() instanceof ArrayNode list && list.size() > 1) {
                List<JsonNode> turned = new ArrayList<>();
                list.forEach(entry -> turned.add(0, entry));
                list.removeAll().addAll(turned);
            }
        });
        Path turned = Files.writeString(folder.resolve("turned.json"), file.toString());
        List<String> words = wordsOf(textOf(command, NAIMA));
        assertThat(words).hasSizeGreaterThan(20);
        assertThat(wordsOf(textOf(command, turned.toString()))).isEqualTo(words);
    }

    /** A version of the plan that was about somebody else, and was marked so. */
    @ParameterizedTest
    @ValueSource(strings = {"agreements", "prepare", "signs", "next", "plan diff", "evaluate"})
    void noWordOfALineThatWasAboutSomebodyElseIsShown(String command) throws IOException {
        ObjectNode file =
                (ObjectNode) new ObjectMapper().readTree(Path.of(NAIMA).toFile());
        for (String list : List.of("carePlans", "signallingPlans")) {
            ArrayNode plans = (ArrayNode) file.get(list);
            JsonNode last = plans.get(plans.size() - 1);
            ObjectNode wrong = (ObjectNode) new ObjectMapper()
                    .readTree(last.toString()
                            .replaceAll("\"(inOwnWords|what|name)\":\"[^\"]*\"", "\"$1\":\"WOORDEN VAN EEN ANDER\""));
            wrong.put("id", "marked-" + list);
            ObjectNode recorded = wrong.putObject("recorded");
            recorded.put("on", "2026-10-01").put("by", "nurse").set("replaces", last.get("id"));
            recorded.putObject("enteredInError")
                    .put("on", "2026-10-01")
                    .put("by", "nurse")
                    .put("reason", "WRONG_PERSON");
            plans.add(wrong);
        }
        Path marked = Files.writeString(folder.resolve("marked.json"), file.toString());
        assertThat(Files.readString(marked)).contains("WOORDEN VAN EEN ANDER");
        assertThat(textOf(command, marked.toString())).doesNotContain("WOORDEN VAN EEN ANDER");
    }

    private String textOf(String command, String file) {
        List<String> arguments = new ArrayList<>(List.of(command.split(" ", -1)));
        arguments.add(file);
        if (!command.equals("plan diff")) {
            arguments.addAll(List.of("--as-of", "2026-10-12"));
        }
        Run run = regie(arguments.toArray(String[]::new));
        assertThat(run.exit()).isEqualTo(Regie.FINE);
        return run.out();
    }

    /** What is listed within a sentence may stand in another order. */
    private static List<String> wordsOf(String text) {
        return Stream.of(text.split("[^\\p{L}\\p{N}-]+", -1)).sorted().toList();
    }

    @Test
    void aRecordThatWentIntoAnotherIsReadThere() throws IOException {
        String json = Files.readString(Path.of(NAIMA));
        Path merged = Files.writeString(
                folder.resolve("merged.json"),
                json.replaceFirst("\"patient\": \\{", "\"patient\": {\"mergedInto\": \"other-1\","));
        assertThat(regie("plan", "diff", merged.toString()).out()).contains("Lees daar verder.", "Met --ids");
        assertThat(regie("plan", "beside", merged.toString(), NAIMA).out()).contains("Lees daar verder.");
    }

    @Test
    void aStablePatientCanSkipOnceTheReaderSaidThatNothingWorries() throws IOException {
        Path path = Path.of(System.getProperty("regie.shared", ""), "cases", "dossiers", "d00-skip-baseline.json");
        assumeTrue(Files.exists(path), "Skipped: the files that showed a fault are not here (property regie.shared).");
        Path read = Files.writeString(
                folder.resolve("read.json"),
                Files.readString(path).replace("\"checksDue\": \"NO\"", "\"checksDue\": \"NO\", \"worries\": \"NO\""));
        Run run = regie("prepare", read.toString(), "--as-of", "2026-11-20");
        assertThat(run.out()).contains("deze afspraak kan vervallen").doesNotContain("signaleringsplan");
    }

    @Test
    void thePatientsVersionIsTheSameWithAndWithoutWhatThePatientMayNotSee() throws IOException {
        Dossier without = dossier(NAIMA);
        LocalDate later = without.lastRecordedOn().orElseThrow().plusDays(3);
        Dossier with = Dossier.builder()
                .from(without)
                .addDangersAtHome(DangerAtHome.builder()
                        .id(EntryId.of("danger-again"))
                        .recorded(Recorded.of(later, PersonId.of("nurse")))
                        .state(DangerState.PRESENT)
                        .build())
                .addCarerWellbeings(CarerWellbeing.builder()
                        .id(EntryId.of("brother-now"))
                        .recorded(Recorded.of(later, PersonId.of("nurse")))
                        .closeOne(PersonId.of("brother"))
                        .load(CarerLoad.TOO_HEAVY)
                        .build())
                .build();
        Path one = Files.writeString(folder.resolve("without.json"), DossierFile.write(without));
        Path other = Files.writeString(folder.resolve("with.json"), DossierFile.write(with));
        for (String format : List.of("text", "json")) {
            for (LocalDate today : List.of(later.minusDays(2), later, later.plusDays(1))) {
                assertThat(regieOn(today, "prepare", other.toString(), "--for-patient", "--format", format))
                        .isEqualTo(regieOn(today, "prepare", one.toString(), "--for-patient", "--format", format));
            }
        }
        assertThat(regieOn(later, "prepare", other.toString()).out()).contains("gevaar thuis", ALWAYS);
        assertThat(regieOn(later, "prepare", one.toString()).out()).contains(ALWAYS);
    }

    @Test
    void ofAClosedRecordEachCommandThatProposesSaysThatItIsClosedAndNothingElse(@TempDir Path folder)
            throws IOException {
        String whole = Files.readString(Path.of(NAIMA));
        String patient = "\"id\": \"naima\",\n    \"name\": \"Naima\"";
        assertThat(whole).contains(patient);
        String died = Files.writeString(
                        folder.resolve("died.json"),
                        whole.replace(patient, patient + ",\n    \"death\": { \"on\": \"2026-10-20\" }"))
                .toString();
        String merged = Files.writeString(
                        folder.resolve("merged.json"),
                        whole.replace(patient, patient + ",\n    \"mergedInto\": \"naima-2\""))
                .toString();
        for (String command : List.of("next", "prepare", "agreements", "signs")) {
            assertThat(regie(command, died).out())
                    .isEqualTo("Deze persoon is overleden. Er wordt niets meer voorgesteld of gevraagd.\n");
            Run run = regie(command, merged, "--format", "json");
            assertThat(run.exit()).isEqualTo(Regie.FINE);
            assertThat(run.json().get("closed").textValue()).isEqualTo("MERGED");
            assertThat(run.json().get("into").textValue()).isEqualTo("naima-2");
        }
        for (String command : List.of("next", "prepare", "agreements", "signs", "evaluate")) {
            assertThat(regie(command, merged).out())
                    .as(command)
                    .contains("opgegaan in een ander dossier", "Met --ids ziet u welk")
                    .doesNotContain("naima-2");
            assertThat(regie(command, merged, "--ids").out()).as(command).endsWith("Lees daar verder. [naima-2]\n");
        }
        assertThat(regie("evaluate", died).out())
                .contains("overleden", "Waaraan te zien")
                .doesNotContain("Vraag de patiënt");
        assertThat(regie("next", died, "--as-of", "2026-10-06").out())
                .as("on a day before, nobody knew")
                .doesNotContain("overleden");
    }

    @Test
    void aVisitIsNotSkippedWhileARequestWaits() {
        assertThat(regie("prepare", NAIMA, "--as-of", "2026-08-25").out())
                .contains(
                        "Voorstel: laat de afspraak doorgaan zoals gepland.",
                        "De patiënt vroeg om een andere hulpverlener. Er is niet te zien dat");
    }

    @Test
    void aVisitWithAnEarlySignGoesOnThoughMuchIsWell() throws IOException {
        Run run = regie("prepare", NAIMA, "--as-of", "2026-10-06");
        assertThat(run.out())
                .contains(
                        "“Hoe ik weer aan mijn zes uur kom.”",
                        "Marloes: Bloedonderzoek van dit najaar",
                        "Zo staat het ervoor op 6 oktober 2026.",
                        "Voorstel: laat de afspraak doorgaan zoals gepland.",
                        "Er was een signaal dat het slechter gaat. Een hulpverlener schreef op",
                        "Een eigen meting lag buiten de grenzen")
                .containsOnlyOnce("De vorige afspraak ging niet door.");
        JsonNode sheet = regie("prepare", NAIMA, "--as-of", "2026-10-06", "--format", "json", "--lang", "en")
                .json();
        assertThat(sheet.get("asOf").textValue()).isEqualTo("2026-10-06");
        assertThat(sheet.get("proposal").textValue()).isEqualTo("AS_PLANNED");
        assertThat(sheet.get("agenda")).hasSize(4);
        assertThat(sheet.get("reasons").findValuesAsText("reason")).contains("SIGNS_ACTED_ON", "CHECKS_DUE");
    }

    @Test
    void whatWasConfidedIsForCareStaffOnly() throws IOException {
        String confided = Files.readString(Path.of(NAIMA))
                .replaceFirst("(\"id\": \"worry-over\"[^}]*\"on\": )\"2026-06-22\"", "$1\"2026-10-12\"");
        Path file = Files.writeString(folder.resolve("confided.json"), confided);
        String day = "2026-08-25";
        Run staff = regie("prepare", file.toString(), "--as-of", day);
        assertThat(staff.out())
                .contains("zoals gepland", "Niet voor de patiënt", "Een naaste zei in vertrouwen zich zorgen te maken");
        Run patient = regie("prepare", file.toString(), "--as-of", day, "--for-patient");
        assertThat(patient.out()).doesNotContain("naaste", "vertrouwen", "Voorstel");
        assertThat(patient).isEqualTo(regie("prepare", NAIMA, "--as-of", day, "--for-patient"));
        assertThat(regie("prepare", file.toString(), "--as-of", day, "--for-patient", "--format", "json"))
                .isEqualTo(regie("prepare", NAIMA, "--as-of", day, "--for-patient", "--format", "json"));
    }

    @Test
    void thePatientIsAddressedAsTheyLike() {
        assertThat(regie("prepare", NAIMA, "--for-patient", "--address", "je").out())
                .contains("Je hulpverlener schreef op wat ermee is gedaan.", "Deze afspraak was op 12 oktober 2026.")
                .doesNotContain("gaat de afspraak");
    }

    @Test
    void onceItIsDecidedThePatientReadsThatAndStaffStillReadWhomToCallBesideWorse() throws IOException {
        String decided = WORSE_AND_DECIDED;
        Path file = Files.writeString(folder.resolve("decided.json"), decided);
        Run patient = regie("prepare", file.toString(), "--as-of", "2026-11-20", "--for-patient");
        assertThat(patient.out())
                .contains(
                        "Wat er besloten is: 24 november 2026.",
                        "Er is eerder contact.",
                        "Het volgende contact: 21 november 2026, elkaar ontmoeten.")
                .doesNotContain("gaat de afspraak");
        Run staff = regie("prepare", file.toString(), "--as-of", "2026-11-20");
        assertThat(staff.out()).contains("Er is eerder contact.", "Bel 112", "huisartsenpost");
        Path skipped = Files.writeString(
                folder.resolve("skipped.json"),
                decided.replace("\"SOONER\"", "\"SKIP\"").replace("\"WORSE\"", "\"SAME\""));
        assertThat(regie("prepare", skipped.toString(), "--as-of", "2026-11-20", "--for-patient")
                        .out())
                .contains("De afspraak gaat deze keer niet door.")
                .doesNotContain("gewoon door");
    }

    @Test
    void whatAnEvaluationRestsOnStandsThereInWordsAndByItsIdsForWhoAsks() throws IOException {
        JsonNode claims = regie("evaluate", NAIMA, "--format", "json").json().get("findings");
        assertThat(claims.findValues("evidence")).isNotEmpty();
        assertThat(claims.findValues("evidenceInWords")).isNotEmpty();
        String read = regie("evaluate", NAIMA).out();
        String withIds = regie("evaluate", NAIMA, "--ids").out();
        for (JsonNode ids : claims.findValues("evidence")) {
            ids.forEach(id -> assertThat(withIds).contains(id.textValue()));
            ids.forEach(
                    id -> assertThat(read.lines().filter(line -> id.textValue().contains("-")))
                            .noneMatch(line -> line.contains(id.textValue())));
        }
        assertThat(read).contains("mijn werk (zelf doen of");
    }

    @Test
    void whatChangedReadsAsSentences() throws IOException {
        Run run = regie("plan", "diff", YEAR);
        assertThat(run.exit()).isEqualTo(Regie.FINE);
        assertThat(run.out())
                .contains(
                        "De versie van 5 juli 2027, opgeschreven door wijkverpleegkundige.",
                        "Plan, de dag om weer te kijken: eerst 5 juli 2027; nu 5 januari 2028.",
                        "Erbij gekomen, actie: Een sprekende meter proberen.");
        JsonNode changes = regie("plan", "diff", YEAR, "plan-3", "plan-4", "--format", "json")
                .json()
                .get("changes");
        assertThat(changes.findValuesAsText("aspect")).contains("STATUS", "LOOK_AGAIN_ON");
        assertThat(regie("plan", "diff", GERRIT, YEAR).out())
                .contains("De versie van 5 juli 2027", "Vergeleken met de versie van ", "nu Gerrit");
        assertThat(regie("plan", "diff", NAIMA, "signals-1", "signals-2", "--lang", "en")
                        .out())
                .contains("Added, phase: “Rood”");
    }

    @Test
    void whatChangedIsAPageTooForWhatThePatientMayRead() {
        String html = regie("plan", "diff", NAIMA, "--format", "html").out();
        assertThat(html)
                .isEqualTo(regie("plan", "diff", NAIMA, "plan-4", "plan-5", "--format", "html")
                        .out())
                .contains("<th scope=\"col\">Eerst (27 april 2026)</th>", "Anders: de laatste dag", "Nieuw: 1 ding");
        assertThat(regie("copy", NAIMA, "--of", "changes", "--format", "html").out())
                .contains("Anders: de laatste dag", "Mijn signaleringsplan");
        assertThat(regie("copy", NAIMA, "--of", "changes", "--since", "2026-06-15")
                        .out())
                .contains("Hierin is niets veranderd.", "Eerst (16 februari 2026)");
        assertThat(regie("copy", NAIMA, "--of", "plan", "--since", "2026-06-15").exit())
                .isEqualTo(Regie.WRONG_USAGE);
        Run draft = regie("plan", "diff", NAIMA, "plan-1", "plan-2", "--format", "html");
        assertThat(draft.out()).isEmpty();
        assertThat(draft.err()).contains("Een van deze versies staat op geen blad van de patiënt");
        assertThat(regie("plan", "diff", NAIMA, "--format", "pdf").out()).startsWith("%PDF");
    }

    @Test
    void twoPlansStandSideBySideAndContradictEachOtherOnlyWhereTheyDo() throws IOException {
        assertThat(regie("plan", "beside", YEAR, GERRIT).out())
                .contains("Wij zien niets dat elkaar tegenspreekt.", "staat er niet in");
        String other = Files.readString(Path.of(GERRIT))
                .replaceFirst("\"status\": \"ACCEPTED\"", "\"status\": \"LET_GO\"")
                .replaceFirst("(\"id\": \"action-read\"[^\\[]*\"does\": \\[\\s*)\"gerrit\"", "$1\"home-care\"");
        Path file = Files.writeString(folder.resolve("other.json"), other);
        JsonNode beside = regie("plan", "beside", GERRIT, "--format", "json", file.toString())
                .json();
        assertThat(beside.get("conflicts").findValuesAsText("kind")).containsExactly("GOAL_LET_GO", "DONE_BY_OTHERS");
        assertThat(regie("plan", "beside", GERRIT, file.toString()).out())
                .contains("Hetzelfde doel is in het ene plan losgelaten en in het andere aangenomen.");
    }

    /** A plan that is not in force looks beside another like one that is carried out. */
    @ParameterizedTest
    @CsvSource({
        "DRAFT, nog in de maak",
        "AGREED, afgesproken",
        "PAUSED, even stil",
        "COMPLETED, klaar",
        "STOPPED, gestopt"
    })
    void besideEachOtherEachPlanSaysHowItStands(String status, String inWords) throws IOException {
        String two = """
                {"schemaVersion": "1.1", "patient": {"id": "jan"}, "professionals": [{"id": "els"}],
                 "carePlans": [
                   {"id": "a", "recorded": {"on": "2026-05-04", "by": "els"}, "status": "ACTIVE", "title": "Longen", "endsOn": "2026-12-31"},
                   {"id": "b", "recorded": {"on": "2026-06-04", "by": "els"}, "status": "%s", "title": "Hart", "startsOn": "2026-07-01"}]}
                """.formatted(status);
        Path file = Files.writeString(folder.resolve("two.json"), two);
        String read = regie("plan", "beside", file.toString(), "a", "b").out().replaceAll("\\s+", " ");
        assertThat(read)
                .contains("bezig, laatste dag 31 december 2026 | ", ": " + inWords + ", eerste dag 1 juli 2026");
        assertThat(read.contains("Wij zien niets dat elkaar tegenspreekt.")).isEqualTo(status.equals("AGREED"));
        assertThat(read.contains("niet gezocht naar wat elkaar tegenspreekt")).isEqualTo(!status.equals("AGREED"));
        JsonNode beside = regie("plan", "beside", file.toString(), "a", "b", "--format", "json")
                .json();
        assertThat(beside.get("other").get("status").textValue()).isEqualTo(status);
        assertThat(beside.get("areInForceTogether").booleanValue()).isEqualTo(status.equals("AGREED"));
    }

    @Test
    void whatWasAgreedAsksForAttentionAgainWhenItsDayHasPassed() throws IOException {
        assertThat(regie("agreements", GERRIT, "--as-of", "2026-10-05").out())
                .contains("In dit dossier staat geen afspraak waarvan de dag voorbij is.");
        assertThat(regie("agreements", GERRIT, "--as-of", "2026-12-08").out())
                .contains(
                        "“Elke donderdagavond kaarten.”: de dag om weer te kijken was 7 december 2026.",
                        "Dat is één dag",
                        "Dit eindigt niets en deelt niets. Bespreek het met de patiënt.");
        JsonNode report = regie("agreements", NAIMA, "--as-of", "2030-01-01", "--format", "json", "--lang", "en")
                .json();
        assertThat(report.get("overdue")).isNotEmpty();
        assertThat(report.get("askAgain")).isNotEmpty();
        assertThat(regie("agreements", NAIMA, "--as-of", "2030-01-01").out()).contains("Yassin: ", "Vraag de patiënt");
    }

    @Test
    void theInsulinIsDecidedTogetherWithWhatSpeaksForAndAgainst() throws IOException {
        for (Language language : Language.values()) {
            assertThat(Year.of(dossier(YEAR), CareModule.shipped(), language).replaceAll("\\s+", " "))
                    .containsSubsequence(
                            "Wie spuit de insuline, nu dat Gerrit zelf niet lukt?",
                            "Nog een keer samen kijken of zelf spuiten lukt",
                            "Er is al uitvoerig naar gekeken",
                            "“Dat ik erover ga, ook als een ander de prik zet.",
                            "De thuiszorg spuit, en Gerrit leest zelf zijn suiker af",
                            "“Zij prikken, ik lees af.",
                            "huisarts",
                            "2027");
        }
        assertThat(regie("copy", YEAR).out()).contains("Wie spuit de insuline", "Zij prikken, ik lees af.");
    }

    @Test
    void signsLeadToTheirPhasesAndNoneIsAssigned() throws IOException {
        Run run = regie("signs", NAIMA, "--sign", "sign-sleep");
        assertThat(run.out())
                .contains("“Oranje” (eerste signalen)", "Langskomen en samen koken: Yassin", "Dit wijst geen fase aan.")
                .doesNotContain("“Rood”");
        assertThat(regie("signs", NAIMA, "--format", "json", "--sign", "sign-buy")
                        .json()
                        .at("/plans/0/matching/0/level")
                        .textValue())
                .isEqualTo("CRISIS");
        assertThat(regie("signs", NAIMA).out()).contains("“Rood” (crisis)").doesNotContain("sign-");
        assertThat(regie("signs", NAIMA, "--ids").out()).contains("[sign-talk]");
    }

    /** Whoever noticed a sign has its words before them, and no id. */
    @Test
    void aSignCanBeNamedByItsWords() throws IOException {
        JsonNode first = new ObjectMapper()
                .readTree(Path.of(NAIMA).toFile())
                .findValue("signs")
                .get(0);
        String words = first.get("what").textValue();
        String byId =
                regie("signs", NAIMA, "--sign", first.get("id").textValue()).out();
        assertThat(byId).contains("“" + words + "”");
        assertThat(regie("signs", NAIMA, "--sign", words.toUpperCase(Locale.ROOT) + " ")
                        .out())
                .isEqualTo(byId);
        assertThat(regie("signs", NAIMA, "--sign", "…").exit()).isEqualTo(Regie.WRONG_USAGE);
    }

    static Stream<List<String>> wrongUsages() {
        return Stream.of(
                List.of("plan"),
                List.of("plan", "diff"),
                List.of("plan", "diff", GERRIT),
                List.of("plan", "diff", NAIMA, "plan-1", "nothing"),
                List.of("plan", "diff", NAIMA, "plan-1", "signals-1"),
                List.of("plan", "diff", GERRIT, NAIMA),
                List.of("plan", "beside", NAIMA),
                List.of("plan", "beside", NAIMA, GERRIT),
                List.of("plan", "beside", NAIMA, "plan-5", "signals-2"),
                List.of("signs", GERRIT),
                List.of("signs", NAIMA, "--sign", "nothing"));
    }

    @ParameterizedTest
    @MethodSource("wrongUsages")
    void wrongUsageIsToldAsSuch(List<String> arguments) {
        Run run = regie(arguments.toArray(String[]::new));
        assertThat(run.exit()).isEqualTo(Regie.WRONG_USAGE);
        assertThat(run.err()).isNotBlank().doesNotContain("Exception", "java.", "nl.regie", "Naima");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theYearIsToldFromTalkToTheEnd(Language language) throws IOException {
        String story = Year.of(dossier(NAIMA), CareModule.shipped(), language);
        assertThat(story.lines()).allMatch(line -> line.length() <= 100);
        assertThat(story).doesNotContain("OwnWords", "Note[", "{{", "..");
        if (language == Language.NL) {
            assertThat(story)
                    .containsSubsequence(
                            "Een gesprek: wat wil je bereiken?",
                            "Het plan: nog in de maak",
                            "Het plan: afgesproken",
                            "Het signaleringsplan",
                            "De patiënt vroeg om een andere hulpverlener. Er is niet te zien dat",
                            "Besluit van Marloes, samen met Naima",
                            "Samen terugkijken",
                            "Er was een signaal dat het slechter gaat.",
                            "Stel dat we het plan nu afronden.",
                            "Bespreek eerst hoe de patiënt vroege signalen herkent.",
                            "nu signaleringsplan van 22 juni 2026");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"gerrit-year.json", "naima.json"})
    void everyEntryOfAnExampleSaysWhereItComesFrom(String file) throws IOException {
        assertThat(dossier(DOSSIERS.resolve(file).toString()).entries()).allSatisfy(entry -> assertThat(
                        entry.recorded().sourceRef().orElseThrow().id().value())
                .isIn("invented", "000_8fc9eddf31368b93.txt#L21"));
    }

    private static Dossier dossier(String file) throws IOException {
        return DossierFile.read(Files.readAllBytes(Path.of(file))).orElseThrow();
    }

    private static Run regie(String... arguments) {
        return regieOn(LocalDate.of(2026, 11, 20), arguments);
    }

    private static Run regieOn(LocalDate today, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = Regie.run(
                arguments,
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Clock.fixed(today.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
        return new Run(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Invented: the danger is the daughter, who may read everything. */
    @Test
    void whileThereIsDangerAtHomeNoPageForACloseOneIsMadeAndOnlyTheScreenSaysWhy() throws IOException {
        String danger = Files.readString(Path.of(NAIMA)).replaceFirst("\"state\": \"PAST\"", "\"state\": \"PRESENT\"");
        Path file = Files.writeString(folder.resolve("danger.json"), danger);
        Path page = folder.resolve("page.html");
        Run run = regie(
                "copy",
                file.toString(),
                "--of",
                "close-one",
                "--for",
                "brother",
                "--as-of",
                "2026-04-01",
                "--out",
                page.toString());
        assertThat(run.exit()).isEqualTo(Regie.NOT_MADE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("gevaar thuis", "Zeg dit niet tegen de naaste")
                .doesNotContain("partner");
        assertThat(page).doesNotExist();
        for (String of : List.of("plan", "conversation", "visit", "signalling")) {
            assertThat(regie("copy", file.toString(), "--of", of)).isEqualTo(regie("copy", NAIMA, "--of", of));
        }
    }

    /** Invented: the brother lives elsewhere, and a named professional releases the page for him. */
    @Test
    void aReleasedPageIsMadeForThatPersonAndOnlyTheScreenOfStaffShowsWhoDecidedAndWhy() throws IOException {
        String released = Files.readString(Path.of(NAIMA))
                .replaceFirst("\"state\": \"PAST\"", "\"state\": \"PRESENT\"")
                .replaceFirst(
                        "\"pageDecisions\": \\[",
                        "\"pageDecisions\": [{ \"id\": \"release\", \"recorded\": { \"on\": \"2026-10-12\", \"by\":"
                                + " \"nurse\" }, \"person\": \"brother\", \"answer\": \"RELEASED\", \"reason\": \"Woont"
                                + " elders\", \"until\": \"2098-12-31\" },");
        Path file = Files.writeString(folder.resolve("released.json"), released);
        Run run = regie("copy", file.toString(), "--of", "close-one", "--for", "brother");
        assertThat(run.exit()).isEqualTo(Regie.FINE);
        assertThat(run.out())
                .isEqualTo(regie("copy", NAIMA, "--of", "close-one", "--for", "brother")
                        .out())
                .doesNotContain("Woont elders");
        assertThat(run.err()).contains("gevaar thuis", "31 december 2098", "Woont elders");
        Path refused = Files.writeString(folder.resolve("refused.json"), released.replace("RELEASED", "REFUSED"));
        Run no = regie("copy", refused.toString(), "--of", "close-one", "--for", "brother");
        assertThat(no.exit()).isEqualTo(Regie.NOT_MADE);
        assertThat(no.out()).isEmpty();
        assertThat(no.err()).contains("31 december 2098", "Woont elders");
    }

    @Test
    void beforeANoThePatientIsToldWhatClosesAndTheTeamSeesWhyAPageIsNotMade() throws IOException {
        assertThat(regie("agreements", NAIMA, "--before-no", "brother").out())
                .startsWith("Voordat u nee zegt over Yassin")
                .contains("U mag altijd nee zeggen.", "Wat Yassin kan merken", "Wat Yassin al heeft");
        assertThat(regie("agreements", NAIMA, "--before-no", "brother", "--format", "json", "--lang", "en")
                        .out())
                .contains("\"closesNothing\" : false", "Before you say no about Yassin");
        assertThat(regie("agreements", NAIMA, "--before-no", "nobody").exit()).isEqualTo(Regie.WRONG_USAGE);
        assertThat(regie("agreements", NAIMA).out()).contains("Yassin: er kan een blad worden gemaakt.");
        String danger = Files.readString(Path.of(NAIMA)).replaceFirst("\"state\": \"PAST\"", "\"state\": \"PRESENT\"");
        Path file = Files.writeString(folder.resolve("danger.json"), danger);
        assertThat(regie("agreements", file.toString()).out())
                .contains("Yassin: er wordt nu geen blad gemaakt", "gevaar thuis");
        assertThat(regie("agreements", file.toString(), "--before-no", "brother"))
                .isEqualTo(regie("agreements", NAIMA, "--before-no", "brother"));
    }

    /** What was hidden and written down last sets the day of no document, in the command as in the library. */
    @Test
    void theDayOfADocumentIsThatOfTheLastEntryThatItsReaderMaySee() throws IOException {
        String late = Files.readString(Path.of(NAIMA))
                .replaceFirst("(\"id\": \"danger-over\"[^}]*\"on\": )\"2026-06-15\"", "$1\"2027-11-30\"");
        Path file = Files.writeString(folder.resolve("late.json"), late);
        assertThat(late).contains("2027-11-30");
        for (String of : List.of("plan", "conversation", "visit", "signalling")) {
            assertThat(regie("copy", file.toString(), "--of", of).out())
                    .isEqualTo(regie("copy", NAIMA, "--of", of).out())
                    .contains("12 oktober 2026")
                    .doesNotContain("2027-11", "november 2027");
        }
        assertThat(regie("copy", file.toString(), "--of", "close-one", "--for", "brother")
                        .out())
                .isEqualTo(regie("copy", NAIMA, "--of", "close-one", "--for", "brother")
                        .out())
                .contains("Dit blad is alleen voor u.");
    }
}
