package nl.regie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.regie.caremodule.CareModule;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import nl.regie.entry.Entry;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegieTest {
    private static final Path ROOT = Path.of(System.getProperty("regie.root"));
    private static final Path OVERLAY = ROOT.resolve("examples/overlays/het-veer.json");
    private static final Path CASE = ROOT.resolve("examples/dossiers/gerrit.json");
    private static final Path INVENTED = ROOT.resolve("examples/dossiers/naima.json");
    private static final Path TEAM = ROOT.resolve("examples/practice/de-linde.json");

    @TempDir
    Path folder;

    /** What a run of the command left behind. */
    private record Run(int exit, String out, String err) {
        JsonNode json() throws IOException {
            return new ObjectMapper().readTree(out);
        }
    }

    @Test
    void eachDocumentIsWrittenInEachForm() throws IOException {
        String naima = ROOT.resolve("examples/dossiers/naima.json").toString();
        for (String of : List.of("plan", "conversation", "visit", "signalling", "close-one")) {
            for (String format : List.of("text", "html", "pdf")) {
                Path file = folder.resolve(of + "." + format);
                List<String> command = new ArrayList<>(
                        List.of("copy", naima, "--of", of, "--format", format, "--out", file.toString()));
                if (of.equals("close-one")) {
                    command.addAll(List.of("--for", "brother"));
                }
                Run run = regie(command.toArray(String[]::new));
                String told = of.equals("close-one") ? "Op dit blad staat een plan of afspraak met de naam van" : "";
                assertThat(run.err()).as(of + " " + format).startsWith(told).hasLineCount(told.isEmpty() ? 0 : 1);
                assertThat(run.exit()).isEqualTo(Regie.FINE);
                assertThat(file).isNotEmptyFile();
            }
        }
        try (PDDocument sheet = Loader.loadPDF(folder.resolve("signalling.pdf").toFile())) {
            assertThat(sheet.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(sheet)).contains("Eén vraag tegelijk", "’s Avonds");
        }
    }

    @Test
    void aCloseOneIsNamedForTheirCopyAndForNoOther() {
        assertThat(regie("copy", CASE.toString(), "--of", "close-one").exit()).isEqualTo(Regie.WRONG_USAGE);
        assertThat(regie("copy", CASE.toString(), "--for", "close-one-1").exit())
                .isEqualTo(Regie.WRONG_USAGE);
        assertThat(regie("copy", CASE.toString(), "--of", "visit", "--leave-out", "goals")
                        .exit())
                .isEqualTo(Regie.WRONG_USAGE);
        Run empty = regie("copy", CASE.toString(), "--of", "close-one", "--for", "somebody");
        assertThat(empty.out())
                .contains("Er is nu niets om op dit blad te zetten.")
                .doesNotContain("Gerrit", "staat niet in het dossier");
        assertThat(empty.err()).contains("Deze persoon staat niet in het dossier als naaste.");
    }

    @Test
    void theDemoFitsOnAScreenAndWritesWhatAProductWouldShowOrSend() throws IOException {
        Run run = regie("demo", "--out", folder.toString());
        assertThat(run.exit()).isEqualTo(Regie.FINE);
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains(
                        "Wat het dossier laat zien op 5 oktober 2026",
                        "Wat er te zien is: ",
                        "Wat ertegen spreekt:",
                        "Wat u als eerste kunt vragen:",
                        folder.toString());
        assertThat(run.out().lines()).hasSizeLessThanOrEqualTo(25);
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 100 || line.contains(folder.toString()));
        for (String file :
                List.of("dossier.json", "evaluation.json", "bundle.json", "patient-copy.html", "findings.html")) {
            assertThat(run.out()).contains(file);
            assertThat(folder.resolve(file)).isNotEmptyFile();
        }
        assertThat(Files.readString(folder.resolve("dossier.json"))).isEqualTo(Files.readString(CASE));
        assertThat(regie("from-fhir", folder.resolve("bundle.json").toString()).out())
                .isEqualTo(Files.readString(CASE));
    }

    @Test
    void theWholeDemoTellsAllFindingsAndTheYears() {
        Run run = regie("demo", "--full", "--out", folder.toString());
        assertThat(run.exit()).isEqualTo(Regie.FINE);
        assertThat(run.out())
                .contains("GEMOTIVEERD", "is er nu niet", "Willen is niet hetzelfde als kunnen.")
                .contains("Het jaar van Gerrit", "Het jaar van Naima");
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 120 || line.contains(folder.toString()));
    }

    @Test
    void theDemoSpeaksEnglishToo() {
        Run run = regie("demo", "--full", "--out", folder.toString(), "--lang", "en");
        assertThat(run.out())
                .contains(
                        "What the dossier shows on 5 October 2026",
                        "What you can ask first:",
                        "ABLE",
                        "not there now",
                        "What would help");
    }

    @Test
    void willingIsNotTheSameAsAble() throws IOException {
        JsonNode findings =
                regie("evaluate", CASE.toString(), "--format", "json").json().get("findings");
        assertThat(verdict(findings, "precondition/motivation")).isEqualTo("MET");
        assertThat(verdict(findings, "precondition/capability")).isEqualTo("NOT_MET");
        assertThat(verdict(findings, "precondition/support")).isEqualTo("MET");
        JsonNode able =
                finding(findings, "precondition/capability").get("claims").get(0);
        assertThat(able.get("evidence")).extracting(JsonNode::textValue).containsExactly("able-1", "able-2");
        JsonNode handedOver = finding(findings, "criterion/direction-over-care/hand-over")
                .get("claims")
                .get(0);
        assertThat(handedOver.get("evidence")).extracting(JsonNode::textValue).contains("direction-insulin");
        assertThat(handedOver.get("open")).extracting(JsonNode::textValue).containsExactly("direction-times");
    }

    @Test
    void anEvaluationSaysOnWhichDayAndWithWhichModule() throws IOException {
        JsonNode report = regie("evaluate", CASE.toString(), "--format", "json", "--as-of", "2026-10-04")
                .json();
        assertThat(report.get("asOf").textValue()).isEqualTo("2026-10-04");
        assertThat(report.get("module").get("id").textValue()).isEqualTo("zelfmanagement");
        assertThat(report.get("findings")).allSatisfy(finding -> {
            assertThat(finding.fieldNames()).toIterable().contains("statement", "verdict", "text", "claims");
            boolean nothingWasProposed = finding.get("statement").textValue().endsWith("/what-to-expect");
            assertThat(finding.get("verdict").textValue())
                    .isEqualTo(nothingWasProposed ? "NOT_APPLICABLE" : "CANNOT_TELL");
            assertThat(finding.get("claims")).isNotEmpty().allSatisfy(claim -> assertThat(claim.fieldNames())
                    .toIterable()
                    .contains("code", "verdict", "evidence", "missing"));
        });
    }

    @Test
    void everyEntryOfTheCaseSaysWhetherItIsAFactOrInvented() throws IOException {
        Dossier dossier = DossierFile.read(Files.readAllBytes(CASE)).orElseThrow();
        assertThat(dossier.entries().map(RegieTest::origin)).containsOnly("000_8fc9eddf31368b93.txt#L21", "invented");
        assertThat(dossier.answers().stream()
                        .filter(answer -> answer.inOwnWords().isPresent())
                        .map(RegieTest::origin))
                .containsOnly("invented");
    }

    @Test
    void theModuleIsListedWithItsSources() throws IOException {
        JsonNode statements = regie("module", "--format", "json").json();
        assertThat(statements).isNotEmpty().allSatisfy(statement -> {
            assertThat(statement.fieldNames())
                    .toIterable()
                    .contains(
                            "id", "kind", "theme", "phase", "audience", "nl", "en", "source", "remarks", "evaluatedBy");
            assertThat(statement.get("source").fieldNames())
                    .toIterable()
                    .containsExactly("document", "file", "section", "lines");
            assertThat(statement.get("evaluatedBy").textValue()).isIn("rule", "person", "none");
        });
        JsonNode preconditions =
                regie("module", "--kind", "precondition", "--format", "json").json();
        assertThat(preconditions).hasSize(4).allSatisfy(statement -> assertThat(
                        statement.get("howRead").get("cannotTell").get("nl").textValue())
                .isNotBlank());
        assertThat(regie("module", "--kind", "PRECONDITION", "--format", "csv")
                        .out()
                        .lines())
                .hasSize(5);
        assertThat(regie("module", "--lang", "en").out())
                .contains("Direction over care")
                .doesNotContain("Regie over de zorg");
    }

    @Test
    void theModuleIsFilteredByKindSourceAudienceAndPhase() throws IOException {
        assertThat(module("--kind", "insight", "--seed", "000")).hasSize(11).allSatisfy(insight -> assertThat(
                        insight.get("source").get("file").textValue())
                .startsWith("000_"));
        assertThat(module("--audience", "insurer", "--kind", "tip")).hasSize(3).allSatisfy(tip -> {
            assertThat(tip.get("audience").textValue()).isEqualTo("care-group");
            assertThat(tip.get("alsoFor")).extracting(JsonNode::textValue).containsExactly("insurer");
        });
        assertThat(module("--phase", "diagnostics")).isNotEmpty().allSatisfy(statement -> assertThat(
                        statement.get("phase").textValue())
                .isEqualTo("diagnostics"));
        assertThat(module("--kind", "insight", "--seed", "001")).isEmpty();
        assertThat(regie("module", "--kind", "pair").out()).contains("pair/workload", "care-group + professional");
    }

    @Test
    void aTermShowsWhoSaysWhatAndWhereItClashes() throws IOException {
        JsonNode term =
                regie("terms", "zelfmanagement", "--format", "json").json().get(0);
        assertThat(term.get("definitions"))
                .extracting(definition ->
                        definition.get("source").get("file").textValue().substring(0, 3))
                .containsExactly("002", "003", "003");
        assertThat(term.get("clashes")).isNotEmpty();
        assertThat(regie("terms", "Self-management", "--lang", "en").out())
                .contains("Zorgmodule zelfmanagement (2014)", "Where it clashes", "with self-care");
        assertThat(regie("terms", "autonomie").out())
                .contains("Geen van de vijf bronnen zegt wat autonomie betekent.")
                .doesNotContain("definitie van");
    }

    @Test
    void allTermsAreListedWithHowManyDefinitionsTheyHave() throws IOException {
        assertThat(regie("terms").out().lines())
                .contains("zelfmanagement  (3 definities)", "zelfredzaamheid  (geen definitie in de bronnen)")
                .hasSameSizeAs(regie("terms", "--format", "json").json());
    }

    @Test
    void eachBottleneckIsAnsweredOrSaidToBeOpen() throws IOException {
        JsonNode bottlenecks = regie("bottlenecks", "--format", "json").json();
        assertThat(bottlenecks).hasSize(20).allSatisfy(bottleneck -> assertThat(
                        bottleneck.get("remedy").has("statements"))
                .isTrue());
        long open = Stream.of(regie("bottlenecks", "--lang", "en").out().split("\n", -1))
                .filter(line -> line.equals("  In Regie: Regie does nothing about it yet."))
                .count();
        List<JsonNode> silent = new ArrayList<>();
        bottlenecks.forEach(bottleneck -> {
            if (!bottleneck.get("remedy").has("inTheLibrary")) {
                silent.add(bottleneck);
            }
        });
        assertThat(silent).isNotEmpty().hasSize((int) open);
        assertThat(regie("bottlenecks").out())
                .contains("Registratielast", "[model/inside-out]", "hier doet Regie nog niets aan.");
    }

    @Test
    void eachInterventionShowsWhatSpeaksForAndAgainst() throws IOException {
        JsonNode all = regie("interventions", "--format", "json").json();
        assertThat(all).hasSizeGreaterThan(30).allSatisfy(each -> {
            JsonNode offer = each.get("offer");
            assertThat(offer.fieldNames())
                    .toIterable()
                    .contains("serves", "forWhom", "deliveredBy", "inFavour", "against", "relatedTo");
            assertThat(offer.get("inFavour")).isNotEmpty();
            assertThat(offer.get("against")).isNotEmpty();
        });
        assertThat(regie("interventions").out())
                .contains(
                        "Kiezen doen patiënt en hulpverlener samen.",
                        "Motiverende gespreksvoering",
                        "[van ons]",
                        "Kernelementen waarvoor de bronnen niets noemen",
                        "[key-element/support/ordinary-life]");
    }

    @Test
    void interventionsAreFilteredByWhatTheyServeAndForWhom() throws IOException {
        assertThat(ids("--serves", "precondition/motivation"))
                .containsExactly("intervention/motivational-interviewing");
        assertThat(ids("--serves", "criterion/information")).contains("intervention/peer-contact");
        assertThat(ids("--serves", "precondition"))
                .contains("intervention/peer-contact", "intervention/follow-up-to-measure")
                .doesNotContain("intervention/crisis-plan");
        assertThat(ids("--serves", "gevoel")).contains("intervention/coach");
        assertThat(ids("--for", "CLOSE-ONE"))
                .contains("intervention/supporting-close-ones", "instrument/e-health")
                .doesNotContain("intervention/crisis-plan");
        assertThat(regie("interventions", "--for", "close-one", "--lang", "en").out())
                .contains("[bottleneck/no-overview-of-tools-for-carers]");
        assertThat(regie("interventions", "--serves", "key-element/support/ordinary-life")
                        .out())
                .contains("De bronnen noemen hier niets voor.");
    }

    @Test
    void aTeamReadsWhatItsProfileShowsAndWhatToTalkAbout() throws IOException {
        JsonNode report = regie("practice", TEAM.toString(), "--format", "json").json();
        assertThat(report.get("describedOn").textValue()).isEqualTo("2026-11-03");
        assertThat(report.get("findings")).hasSize(5);
        assertThat(verdict(report.get("findings"), "organisation/contact")).isEqualTo("MET");
        assertThat(verdict(report.get("findings"), "organisation/technology")).isEqualTo("PARTLY_MET");
        assertThat(report.get("toTalkAbout")).hasSize(3);
        assertThat(regie("practice", TEAM.toString(), "--lang", "en").out())
                .contains(
                        "What the team tells of itself on 3 November 2026",
                        "Invented example",
                        "Training: partly visible in the profile of the team.",
                        "(16 April 2026)",
                        "Looked at: Cliëntportaal van de organisatie",
                        "There is no score and no total")
                .doesNotContain("dossier");
    }

    @Test
    void aProfileThatCannotBeReadIsExplained() {
        Run run = regieOn("{\"schemaVersion\": \"1.0\", \"patients\": 12}", "practice", "-");
        assertThat(run.exit()).isEqualTo(Regie.INPUT_HAS_PROBLEMS);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("/describedOn", "/  [unknown-field]  Deze versie kent het 2e veld hier niet.")
                .doesNotContain("Exception");
    }

    @Test
    void aDossierShowsNothingOfTheOrganisation() throws IOException {
        JsonNode findings =
                regie("evaluate", CASE.toString(), "--format", "json").json().get("findings");
        assertThat(findings)
                .extracting(finding -> finding.get("statement").textValue())
                .noneMatch(id -> id.startsWith("organisation/"));
    }

    @Test
    void theProgrammeIsWrittenAsTextAndAsAPage() throws IOException {
        Path page = folder.resolve("programme.html");
        assertThat(regie("programme", "--format", "html", "--lang", "en", "--out", page.toString())
                        .exit())
                .isEqualTo(Regie.FINE);
        assertThat(Files.readString(page)).contains("<html lang=\"en\">", "Step 10", "To talk about");
        assertThat(regie("programme").out())
                .contains("TIEN STAPPEN OM TE BEGINNEN", "Dit is geen lijst om af te vinken.");
    }

    @Test
    void aSoundDossierIsSaidToBeSound() throws IOException {
        assertThat(regie("check", CASE.toString())).isEqualTo(new Run(Regie.FINE, "Dit dossier klopt.\n", ""));
        assertThat(regie("check", CASE.toString(), "--format", "json").json()).isEmpty();
    }

    @Test
    void aFileOfANewerVersionIsReadAsFarAsKnownWhereThatIsAskedFor() throws IOException {
        String newer = Files.readString(CASE)
                .replace(
                        "\"schemaVersion\": \"1.1\"",
                        "\"schemaVersion\": \"1.7\", \"laterEntries\": [{\"id\": \"later-1\"}]");
        assertThat(regieOn(newer, "check", "-").exit()).isEqualTo(Regie.INPUT_HAS_PROBLEMS);
        Run read = regieOn(newer, "check", "-", "--known-part");
        assertThat(read.out()).isEqualTo("Wat deze versie van dit dossier kent, klopt.\n");
        assertThat(read.err()).isNotEmpty().doesNotContain("laterEntries", "later-1");
        Run evaluated = regieOn(newer, "evaluate", "-", "--known-part");
        assertThat(evaluated.exit()).isEqualTo(Regie.FINE);
        assertThat(evaluated.err()).isEqualTo(read.err());
    }

    @Test
    void aBrokenDossierIsExplainedWholeWithoutWhatStandsInIt() throws IOException {
        String secret = "zwijgzaam";
        String broken = Files.readString(CASE)
                .replace("\"on\": \"2026-10-05\"", "\"on\": \"5 oktober " + secret + "\"")
                .replace("\"status\": \"ACTIVE\"", "\"status\": \"" + secret + "\"")
                .replace("\"schemaVersion\": \"1.1\"", "\"schemaVersion\": 1");
        Run text = regieOn(broken, "check", "-");
        assertThat(text.exit()).isEqualTo(Regie.INPUT_HAS_PROBLEMS);
        assertThat(text.out()).isEmpty();
        assertThat(text.err())
                .contains("/schemaVersion", "/carePlans/0/status", "/answers/0/recorded/on")
                .doesNotContain(secret);
        Run json = regieOn(broken, "check", "-", "--format", "json", "--lang", "en");
        assertThat(json.exit()).isEqualTo(Regie.INPUT_HAS_PROBLEMS);
        assertThat(json.json()).allSatisfy(problem -> assertThat(problem.fieldNames())
                .toIterable()
                .containsExactly("pointer", "severity", "code", "message"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"evaluate", "next", "copy", "to-fhir"})
    void aCommandThatCannotReadTheDossierSaysWhy(String command) {
        Run run = regieOn("{\"schemaVersion\":\"1.0\"}", command, "-");
        assertThat(run.exit()).isEqualTo(Regie.INPUT_HAS_PROBLEMS);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("/patient").doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "<Bundle xmlns=\"http://hl7.org/fhir\"/>",
                "{\"resourceType\":\"Patient\"}",
                "null"
            })
    void whatIsNoBundleIsRefused(String input) {
        Run run = regieOn(input, "from-fhir", "-");
        assertThat(run.exit()).isEqualTo(Regie.INPUT_HAS_PROBLEMS);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isNotBlank().doesNotContain("Exception");
    }

    static Stream<List<String>> wrongUsages() {
        return Stream.of(
                List.of(),
                List.of("nonsense"),
                List.of("evaluate"),
                List.of("evaluate", "absent.json"),
                List.of("evaluate", ROOT.toString()),
                List.of("evaluate", CASE.toString(), "--as-of", "gisteren"),
                List.of("evaluate", CASE.toString(), "--as-of", "2026-02-30"),
                List.of("evaluate", CASE.toString(), "--as-of", "+99999-01-01"),
                List.of("check", "@" + CASE),
                List.of("evaluate", CASE.toString(), "--lang", "fy"),
                List.of("evaluate", CASE.toString(), "--format", "xml"),
                List.of("next"),
                List.of("next", CASE.toString(), "--format", "csv"),
                List.of("module", "--kind", "hope"),
                List.of("module", "--seed", "005"),
                List.of("module", "--audience", "everybody"),
                List.of("module", "--phase", "night"),
                List.of("terms", "geluk"),
                List.of("terms", "zelfmanagement", "autonomie"),
                List.of("bottlenecks", "--format", "csv"),
                List.of("interventions", "--serves", "geluk"),
                List.of("interventions", "--serves", ""),
                List.of("interventions", "--for", "everybody"),
                List.of("practice"),
                List.of("practice", "absent.json"),
                List.of("programme", "--format", "pdf"),
                List.of("copy", CASE.toString(), "--out", ROOT.toString()),
                List.of("copy", CASE.toString(), "--leave-out", "everything"),
                List.of("copy", CASE.toString(), "--say", "klant"),
                List.of("evaluate", CASE.toString(), "--address", "thou"),
                List.of("demo", "--out", CASE.toString()));
    }

    @ParameterizedTest
    @MethodSource("wrongUsages")
    void wrongUsageIsToldAsSuch(List<String> arguments) {
        Run run = regie(arguments.toArray(String[]::new));
        assertThat(run.exit()).isEqualTo(Regie.WRONG_USAGE);
        assertThat(run.err()).isNotBlank().doesNotContain("Exception", "java.", "nl.regie", "Gerrit");
    }

    static Stream<List<String>> wrongUsagesThatNameSomebody() {
        String somebody = "Mevrouw Voorbeeld\u001b[2J\u009b31m\u202e";
        return Stream.of(
                List.of(somebody),
                List.of("check", somebody + ".json"),
                List.of("check", CASE.toString(), somebody),
                List.of("check", CASE.toString(), "--lang", somebody),
                List.of("check", "--" + somebody),
                List.of("evaluate", CASE.toString(), "--as-of", somebody),
                List.of("evaluate", CASE.toString(), "--overlay", somebody),
                List.of("evaluate", CASE.toString(), "--format", somebody),
                List.of("copy", CASE.toString(), "--out", "absent/" + somebody),
                List.of("copy", CASE.toString(), "--leave-out", somebody),
                List.of("copy", CASE.toString(), "--of", "close-one", "--for", somebody),
                List.of("plan", "diff", CASE.toString(), "z1", somebody),
                List.of("signs", INVENTED.toString(), "--sign", somebody),
                List.of("terms", somebody),
                List.of("module", "--kind", somebody),
                List.of("module", "--seed", somebody),
                List.of("interventions", "--for", somebody),
                List.of("interventions", "--serves", somebody),
                List.of("demo", "--out", CASE + "/" + somebody));
    }

    @ParameterizedTest
    @MethodSource("wrongUsagesThatNameSomebody")
    void wrongUsageIsToldWithoutWhatWasTyped(List<String> arguments) {
        Run run = regie(arguments.toArray(String[]::new));
        assertThat(run.exit()).isEqualTo(Regie.WRONG_USAGE);
        assertThat(run.err()).isNotBlank().doesNotContain("Voorbeeld").doesNotContainPattern("[\\p{Cc}\u202e&&[^\\n]]");
    }

    @Test
    void aFieldThatNobodyKnowsIsToldWithoutItsName() {
        String document =
                "{\"schemaVersion\": \"1.0\", \"patient\": {\"id\": \"p\"}, \"\\u001b[2J Mevrouw Voorbeeld is somber\": 1}";
        Run text = regieOn(document, "check", "-");
        assertThat(text)
                .isEqualTo(new Run(
                        Regie.INPUT_HAS_PROBLEMS, "", "/  [unknown-field]  Deze versie kent het 3e veld hier niet.\n"));
        assertThat(regieOn(document, "check", "-", "--format", "json").out()).doesNotContain("Voorbeeld");
    }

    @Test
    void anEmptyDossierAsksForADay() {
        String empty = "{\"schemaVersion\": \"1.0\", \"patient\": {\"id\": \"p\"}}";
        assertThat(regieOn(empty, "evaluate", "-").exit()).isEqualTo(Regie.WRONG_USAGE);
        assertThat(regieOn(empty, "evaluate", "-", "--as-of", "2026-01-01").out())
                .contains("niet te zeggen");
        assertThat(regieOn(empty, "copy", "-", "--as-of", "2026-01-01").out())
                .contains("Er staat nog niets in mijn plan.");
    }

    @Test
    void thereAreAtMostThreeThingsToAskNextEachWithItsReason() throws IOException {
        JsonNode report = regie("next", CASE.toString(), "--as-of", "2026-10-05", "--format", "json")
                .json();
        assertThat(report.get("asOf").textValue()).isEqualTo("2026-10-05");
        assertThat(report.get("steps")).hasSize(3).allSatisfy(step -> {
            assertThat(step.fieldNames())
                    .toIterable()
                    .contains("reason", "because", "statement", "question", "interventions", "why");
            assertThat(step.get("interventions"))
                    .allSatisfy(
                            offer -> assertThat(offer.get("title").textValue()).isNotBlank());
            assertThat(step.get("question").textValue()).endsWith("?");
            assertThat(step.get("verdict").textValue()).isNotIn("MET", "NOT_APPLICABLE");
        });
        assertThat(regie("next", CASE.toString(), "--as-of", "2026-10-05").out())
                .contains("U beslist samen met de patiënt", "1. ", "2. ", "3. ", "Waarom nu: ", "“Met iemand praten")
                .doesNotContain("4. ");
        assertThat(regie("next", CASE.toString(), "--as-of", "2026-10-05", "--lang", "en")
                        .out())
                .contains("You decide together with the patient", "Why now: ");
    }

    @Test
    void bytesThatAreNoUtf8AreNeverMended() {
        byte[] bundle = regie("to-fhir", CASE.toString())
                .out()
                .replace("Gerrit", "G\u00e9rrit")
                .getBytes(StandardCharsets.ISO_8859_1);
        Run run = regieOn(bundle, "from-fhir", "-");
        assertThat(run.exit()).isEqualTo(Regie.INPUT_HAS_PROBLEMS);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("not-utf8");
    }

    @Test
    void helpAndVersionAreFine() {
        assertThat(regie("--help").exit()).isEqualTo(Regie.FINE);
        assertThat(regie("evaluate", "--help").out()).contains("--as-of");
        assertThat(regie("--version").out()).contains("zelfmanagement");
    }

    @Test
    void aCopyInLargePrintIsWholeAndMayTakeMoreThanOneSheet() {
        Run large = regie("copy", "--of", "signalling", "--large-print", "--format", "html", INVENTED.toString());
        assertThat(large.out()).contains("<body class=\"large-print\">", "Wie ik kan bellen");
        assertThat(large.err()).isEmpty();
    }

    @Test
    void theVersionThatTheCommandTellsIsThatOfTheModuleItCarries() {
        CareModule module = CareModule.shipped();
        assertThat(regie("--version").out())
                .startsWith("regie ")
                .doesNotContain("${")
                .endsWith("module " + module.id() + " " + module.version() + System.lineSeparator());
    }

    @Test
    void whoMistypesACommandIsToldWhichThereAre() {
        assertThat(regie("evalute").err()).contains("evaluate");
        assertThat(regie("--debug", "evaluate", "--help").out()).contains("--as-of", "--debug");
    }

    @Test
    void theCopyIsWrittenInUtf8WhateverTheMachineThinks() throws IOException {
        Path page = folder.resolve("mijn-plan.html");
        assertThat(regie("copy", CASE.toString(), "--format", "html", "--out", page.toString())
                        .exit())
                .isEqualTo(Regie.FINE);
        assertThat(Files.readString(page, StandardCharsets.UTF_8)).contains("wéér", "’s Ochtends");
        assertThat(regie("copy", CASE.toString()).out()).contains("wéér");
    }

    @Test
    void theTextsSayClientAndJeToWhoeverWantsThat() throws IOException {
        assertThat(regie("evaluate", CASE.toString()).out()).contains("PATIËNTGERICHTE OMGEVING", "De patiënt");
        Run client = regie("evaluate", CASE.toString(), "--say", "cliënt", "--address", "je");
        assertThat(client.out())
                .contains("PATIËNTGERICHTE OMGEVING", "De cliënt")
                .doesNotContain("patiënt");
        assertThat(regie("module", "--say", "client", "--address", "je", "--kind", "experience-question")
                        .out())
                .contains("Past de zorg bij wat je wilt en nodig hebt?");
        assertThat(regie("bottlenecks", "--say", "CLIËNT").out()).doesNotContain("De patiënt krijgt een eigen plan");
        JsonNode asWritten = regie("evaluate", CASE.toString(), "--format", "json", "--lang", "en")
                .json();
        assertThat(regie("evaluate", CASE.toString(), "--format", "json", "--lang", "en", "--say", "cliënt")
                        .json())
                .isEqualTo(asWritten);
    }

    @Test
    void anOverlayIsLaidOverTheModuleWhereverItSpeaks() throws IOException {
        Run run = regie("evaluate", CASE.toString(), "--overlay", OVERLAY.toString());
        assertThat(run.exit()).isEqualTo(Regie.FINE);
        assertThat(run.out())
                .contains("zelfmanagement+het-veer 0.2.0+2026.1", "De cliënt")
                .doesNotContain("De patiënt");
        assertThat(run.err())
                .contains("want de regel ervoor zit niet in dit programma: Terugkomen op doelen")
                .hasLineCount(1);
        JsonNode laid = regie("evaluate", CASE.toString(), "--format", "json", "--overlay", OVERLAY.toString())
                .json();
        assertThat(laid.get("module").get("id").textValue()).isEqualTo("zelfmanagement+het-veer");
        assertThat(regie("copy", CASE.toString(), "--overlay", OVERLAY.toString())
                        .out())
                .startsWith("Zorggroep Het Veer\n\nMijn zorgplan\n");
        assertThat(module("--kind", "own-norm", "--overlay", OVERLAY.toString()))
                .hasSize(2);
        assertThat(regie("module", "--overlay", OVERLAY.toString(), "--say", "patiënt", "--address", "je")
                        .out())
                .contains("In andere woorden gezet door: Zorggroep Het Veer (verzonnen).", "van een patiënt");
        assertThat(regie("terms", "patiënt", "--overlay", OVERLAY.toString()).exit())
                .isEqualTo(Regie.FINE);
        assertThat(regie("bottlenecks", "--overlay", OVERLAY.toString()).out()).contains("De cliënt krijgt");
    }

    /** Each command that speaks in the module's words, with a word of the overlay that it then shows. */
    static Stream<Arguments> whatSpeaksWithAnOverlay() {
        String naima = ROOT.resolve("examples/dossiers/naima.json").toString();
        String year = ROOT.resolve("examples/dossiers/gerrit-year.json").toString();
        return Stream.of(
                Arguments.of("samen met de cliënt", List.of("next", CASE.toString())),
                Arguments.of("Kiezen doen cliënt en hulpverlener samen.", List.of("interventions")),
                Arguments.of("de cliënt", List.of("prepare", naima, "--as-of", "2026-08-25")),
                Arguments.of("zelfmanagement+het-veer", List.of("practice", TEAM.toString())),
                Arguments.of("dat de cliënt het alleen moet doen", List.of("programme")),
                Arguments.of("zelfmanagement+het-veer", List.of("demo", "--force", "--out", "FOLDER")),
                Arguments.of("Onderwerpen van de cliënt", List.of("prepare", naima)),
                Arguments.of("Bespreek het met de cliënt.", List.of("agreements", year, "--as-of", "2030-01-01")),
                Arguments.of("de cliënt zelf", List.of("signs", naima)));
    }

    @ParameterizedTest
    @MethodSource("whatSpeaksWithAnOverlay")
    void eachCommandThatSpeaksTakesAnOverlay(String word, List<String> command) {
        String[] plain = command.stream()
                .map(part -> part.equals("FOLDER") ? folder.toString() : part)
                .toArray(String[]::new);
        assertThat(regie(plain).out()).isNotEmpty().doesNotContain(word);
        Run laid = regie(Stream.concat(Stream.of(plain), Stream.of("--overlay", OVERLAY.toString()))
                .toArray(String[]::new));
        assertThat(laid.exit()).isEqualTo(Regie.FINE);
        assertThat(laid.out()).contains(word);
    }

    @Test
    void anOverlayThatDoesNotFitIsExplained() throws IOException {
        Path hostile = Files.writeString(
                folder.resolve("hostile.json"),
                Files.readString(OVERLAY).replace("OWN_NORM", "CLAUSE").replace("need-answered", "no-such-period"));
        Run run = regie("evaluate", CASE.toString(), "--overlay", hostile.toString());
        assertThat(run.exit()).isEqualTo(Regie.INPUT_HAS_PROBLEMS);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .hasSize(3)
                .anyMatch(line -> line.startsWith("overlay  /statements/1/kind  [kind-of-the-module]"))
                .anyMatch(line -> line.startsWith("overlay  /settings/0/id  [unknown-name]"));
        assertThat(regie("module", "--overlay", OVERLAY.toString(), "--overlay", OVERLAY.toString())
                        .err())
                .contains("overlay-twice");
        assertThat(regie("module", "--overlay", CASE.toString()).exit()).isEqualTo(Regie.INPUT_HAS_PROBLEMS);
        assertThat(regie("module", "--overlay", "absent.json").exit()).isEqualTo(Regie.WRONG_USAGE);
    }

    @Test
    void theHandbookIsAPageInBothLanguagesWithWhatIsLaidOverTheModule() throws IOException {
        Path page = folder.resolve("handbook.html");
        assertThat(regie("handbook", "--format", "html", "--out", page.toString()))
                .isEqualTo(new Run(Regie.FINE, "", ""));
        assertThat(Files.readString(page)).contains("<html lang=\"nl\">", "Kwaliteitscriteria");
        assertThat(regie("handbook", "--lang", "en", "--overlay", OVERLAY.toString())
                        .out())
                .contains("<html lang=\"en\">", "Coming back to goals", "zelfmanagement+het-veer 0.2.0+2026.1");
        assertThat(regie("handbook", "--format", "pdf").exit()).isEqualTo(Regie.WRONG_USAGE);
    }

    @Test
    void whatIsSaidInTheCopyIsTheSameForAPatientAndAClient() {
        assertThat(regie("copy", CASE.toString(), "--say", "cliënt", "--address", "je"))
                .isEqualTo(regie("copy", CASE.toString()));
    }

    @Test
    void thePatientChoosesWhatTheCopyShows() {
        Run run = regie("copy", CASE.toString(), "--leave-out", "goals", "--leave-out", "not-now");
        assertThat(run.exit()).isEqualTo(Regie.FINE);
        assertThat(run.out()).contains("WIE DOET WAT").doesNotContain("MIJN DOELEN", "Elke donderdagavond kaarten.");
        assertThat(regie("copy", CASE.toString(), "--leave-out", "actions").out())
                .contains("MIJN DOELEN")
                .doesNotContain("WIE DOET WAT");
        assertThat(regie("copy", "--help").out()).contains("--leave-out", "look-again", "--discreet");
    }

    @Test
    void theDiscreetCopyNamesPeopleAndNoCondition() {
        Run run = regie("copy", CASE.toString(), "--discreet");
        assertThat(run.exit()).isEqualTo(Regie.FINE);
        assertThat(run.out())
                .contains("Er is een plan.", "Anja")
                .doesNotContainIgnoringCase("parkinson")
                .doesNotContainIgnoringCase("insuline")
                .doesNotContain("ik, huisarts", "wijkverpleegkundige", "dochter");
    }

    @Test
    void toFhirAndBackIsTheSameDossier() throws IOException {
        Run bundle = regie("to-fhir", CASE.toString());
        assertThat(bundle.json().get("resourceType").textValue()).isEqualTo("Bundle");
        Run dossier = regieOn(bundle.out(), "from-fhir", "-");
        assertThat(dossier).isEqualTo(new Run(Regie.FINE, Files.readString(CASE), ""));
    }

    private static String origin(Entry entry) {
        return entry.recorded().sourceRef().map(source -> source.id().value()).orElse("nothing");
    }

    private static String verdict(JsonNode findings, String statement) {
        return finding(findings, statement).get("verdict").textValue();
    }

    private static JsonNode finding(JsonNode findings, String statement) {
        List<JsonNode> found = new ArrayList<>();
        findings.forEach(finding -> {
            if (finding.get("statement").textValue().equals(statement)) {
                found.add(finding);
            }
        });
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static JsonNode module(String... filters) throws IOException {
        return regie(Stream.concat(Stream.of("module", "--format", "json"), Stream.of(filters))
                        .toArray(String[]::new))
                .json();
    }

    private static List<String> ids(String... filters) throws IOException {
        List<String> ids = new ArrayList<>();
        regie(Stream.concat(Stream.of("interventions", "--format", "json"), Stream.of(filters))
                        .toArray(String[]::new))
                .json()
                .forEach(each -> ids.add(each.get("id").textValue()));
        return ids;
    }

    private static Run regie(String... arguments) {
        return regieOn("", arguments);
    }

    private static Run regieOn(String input, String... arguments) {
        return regieOn(input.getBytes(StandardCharsets.UTF_8), arguments);
    }

    private static Run regieOn(byte[] input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = Regie.run(
                arguments,
                new ByteArrayInputStream(input),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Run(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
