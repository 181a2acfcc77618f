package nl.regie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.regie.caremodule.CareModule;
import nl.regie.cohort.Cohort;
import nl.regie.cohort.CohortSummary;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import nl.regie.entry.Language;
import nl.regie.fhir.FhirExport;
import nl.regie.mirror.Mirror;
import nl.regie.mirror.SmallCells;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many dossiers in one command. All people are invented; each is one of the examples under another name. */
class CohortCommandTest {
    private static final Path EXAMPLES = Path.of(System.getProperty("regie.root", "../.."), "examples", "dossiers");
    private static final String BEFORE_GERRIT = "2026-09-01";
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-01T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private final Map<String, String> lines = new HashMap<>();
    private String out = "";
    private String err = "";

    @BeforeEach
    void eachExampleOnOneLine() throws IOException {
        for (String name : List.of("gerrit", "naima")) {
            lines.put(
                    name,
                    DossierFile.writeLine(DossierFile.read(Files.readAllBytes(EXAMPLES.resolve(name + ".json")))
                            .orElseThrow()));
        }
    }

    @Test
    void everyNumberStandsBesideWhatItIsOfAndCannotTellStandsApart() throws IOException {
        assertThat(run(team("a", 20, 12), "--as-of", "2026-11-01", "--lang", "en"))
                .isEqualTo(Regie.FINE);
        assertThat(err).isEmpty();
        assertThat(out)
                .contains(
                        "32 dossiers read, 0 lines refused, 0 times a patient who was there before.",
                        "Visible in the dossier is not the same as good care.",
                        "questions about almost the same people side by side",
                        "== 1 November 2026 ==")
                .containsPattern("dossiers +visible +partly +signs against +cannot tell +n/a")
                .containsPattern("all +32 +\\d+ \\(\\d+\\.\\d%\\)");
    }

    @Test
    void summariesOfPartsAddUpToWhatTheWholeShowsOnAnyNumberOfThreads() throws IOException {
        List<String> parts = new ArrayList<>();
        for (String name : List.of("a", "b")) {
            assertThat(run(team(name, 20, 12), "--as-of", "2026-11-01", "--format", "summary", "--lang", "en"))
                    .isEqualTo(Regie.FINE);
            assertThat(err).contains("small numbers");
            Path part = folder.resolve(name + ".json");
            Files.writeString(part, out);
            parts.add(part.toString());
        }
        run(folder.resolve("a.json"), parts.get(1), "--merge", "--format", "csv");
        String merged = out;
        run(
                team("a", 20, 12),
                team("b", 20, 12).toString(),
                "--as-of",
                "2026-11-01",
                "--format",
                "csv",
                "--threads",
                "3");
        assertThat(merged).isEqualTo(out).contains(",64,");
        assertThat(run(folder.resolve("a.json"), "--merge", "--as-of", "2026-11-01"))
                .isEqualTo(Regie.WRONG_USAGE);
        assertThat(run(folder.resolve("a.json"), "--merge", "--threads", "0")).isEqualTo(Regie.WRONG_USAGE);
        Files.writeString(folder.resolve("a.json"), "{\"geheim\": 1}");
        assertThat(run(folder.resolve("a.json"), "--merge")).isEqualTo(Regie.INPUT_HAS_PROBLEMS);
        assertThat(err).contains("a.json").doesNotContain("geheim");
    }

    @Test
    void smallNumbersAreHiddenInEveryForm() throws IOException {
        Path team = team("a", 20, 3);
        run(team, "--as-of", "2026-11-01");
        assertThat(out).containsPattern("alle +23 .*\\*");
        run(team, "--as-of", "2026-11-01", "--format", "json");
        for (JsonNode table : new ObjectMapper().readTree(out).get("tables")) {
            for (JsonNode row : table.get("rows")) {
                row.get("counts")
                        .forEach(count -> assertThat(count.isNull() || count.asInt() == 0 || count.asInt() >= 10)
                                .as(table.toString())
                                .isTrue());
            }
        }
        assertThat(out).contains(" : null");
        run(team, "--as-of", "2026-11-01", "--format", "csv");
        List<Map<String, String>> rows = csv();
        assertThat(rows)
                .filteredOn(row -> "true".equals(row.get("hidden")))
                .hasSizeGreaterThan(10)
                .allSatisfy(row -> {
                    assertThat(row.get("count")).isEmpty();
                    assertThat(row.get("percent")).isEmpty();
                });
        assertThat(rows)
                .filteredOn(row -> "false".equals(row.get("hidden")))
                .allSatisfy(row -> assertThat(row.get("of")).isEqualTo("23"));
        assertThat(err).contains("Zichtbaar in het dossier is niet hetzelfde als goede zorg.");
    }

    /** Before October 2026 there is nothing of Gerrit yet: he is read, and in no table. */
    @Test
    void howManyWereReadIsHiddenWhereItWouldTellOfFewWhoAreInNoTable() throws IOException {
        run(team("a", 12, 20), "--as-of", BEFORE_GERRIT, "--lang", "en");
        assertThat(out).contains("32 dossiers read").containsPattern("all +20 ");
        run(team("b", 3, 20), "--as-of", BEFORE_GERRIT, "--lang", "en");
        assertThat(out).contains("* dossiers read").containsPattern("all +20 ");
        run(team("b", 3, 20), "--as-of", BEFORE_GERRIT, "--format", "json");
        assertThat(out).contains("\"read\" : null");
    }

    /** What was read together, without what stands in the table of one day, is what is hidden in that of the other. */
    @Test
    void howManyWereReadIsHiddenWhereDaysWereAddedUp() throws IOException {
        List<String> parts = new ArrayList<>();
        for (String day : List.of("2026-10-01", "2026-11-01")) {
            run(day.endsWith("10-01") ? team("a", 0, 20) : team("b", 0, 3), "--as-of", day, "--format", "summary");
            parts.add(Files.writeString(folder.resolve(day + ".json"), out).toString());
        }
        assertThat(run(parts, "--merge")).isEqualTo(Regie.FINE);
        assertThat(out)
                .contains("* dossiers gelezen")
                .containsPattern("alle +20 ")
                .containsPattern("alle +\\* ");
    }

    @Test
    void theCsvHasADictionaryOfItsColumnsAndOfNothingElse() throws IOException {
        Path dictionary = folder.resolve("dictionary.csv");
        Path team = team("a", 20, 12);
        String[] asked = {"--as-of", "2026-11-01", "--format", "csv", "--dictionary", dictionary.toString()};
        assertThat(run(team, asked)).isEqualTo(Regie.FINE);
        List<String> columns = List.copyOf(csv().get(0).keySet());
        List<Map<String, String>> described = csv(Files.readString(dictionary));
        assertThat(described)
                .filteredOn(row -> "cohort".equals(row.get("table_name")))
                .extracting(row -> row.get("column_name"))
                .isEqualTo(columns);
        assertThat(described)
                .allSatisfy(row -> assertThat(List.of(row.get("meaning_nl"), row.get("meaning_en"), row.get("kind")))
                        .doesNotContain(""));
        for (String column : List.of("kind", "answer")) {
            String values = described.stream()
                    .filter(row -> column.equals(row.get("column_name")))
                    .map(row -> row.get("values_of_it"))
                    .findFirst()
                    .orElseThrow();
            assertThat(List.of(values.split("\\|", -1)))
                    .containsExactlyElementsOf(csv().stream()
                            .map(row -> row.get(column))
                            .distinct()
                            .toList());
        }
        assertThat(described)
                .filteredOn(row -> "percent".equals(row.get("column_name")))
                .singleElement()
                .satisfies(row ->
                        assertThat(row).containsEntry("unit_nl", "procent").containsEntry("unit_en", "per cent"));
        assertThat(run(team, asked)).isEqualTo(Regie.WRONG_USAGE);
        assertThat(out).isEmpty();
        assertThat(run(team, "--dictionary", folder.resolve("other.csv").toString()))
                .isEqualTo(Regie.WRONG_USAGE);
        assertThat(err).contains("--dictionary hoort bij --format csv.");
    }

    @Test
    void aTeamSeesItselfBesideAtLeastFiveTeamsAndNoOther() throws IOException {
        List<String> teams = new ArrayList<>();
        for (String name : List.of("veer", "linde", "brug", "haven")) {
            teams.add(team(name, 15, 15).toString());
        }
        assertThat(run(teams, "--by", "team", "--as-of", "2026-11-01")).isEqualTo(Regie.NOT_MADE);
        assertThat(out).isEmpty();
        assertThat(err).contains("ten minste 5 teams samen");
        teams.add(team("akker", 25, 15).toString());
        assertThat(run(teams, "--by", "team", "--as-of", "2026-11-01")).isEqualTo(Regie.FINE);
        assertThat(out).containsSubsequence("akker ", "brug ", "haven ", "linde ", "veer ", "alle ");
        assertThat(run(teams, "--by", "team", "--team", "brug", "--as-of", "2026-11-01"))
                .isEqualTo(Regie.FINE);
        assertThat(out).contains("brug ", "alle ").doesNotContain("akker ", "veer ");
    }

    @Test
    void aTeamThatIsNotThereAndTwoFilesOfOneNameAreTold() throws IOException {
        List<String> teams = new ArrayList<>();
        for (String name : List.of("akker", "brug", "haven", "linde", "veer")) {
            teams.add(team(name, 11, 0).toString());
        }
        for (String none : List.of("zz", "a b")) {
            assertThat(run(teams, "--by", "team", "--team", none, "--as-of", "2026-11-01"))
                    .isEqualTo(Regie.WRONG_USAGE);
            assertThat(err)
                    .contains("Van het team van --team is hier geen dossier")
                    .doesNotContain(none);
            assertThat(out).isEmpty();
        }
        Files.writeString(Path.of(teams.get(0)), "");
        assertThat(run(teams, "--by", "team", "--team", "akker", "--as-of", "2026-11-01"))
                .isEqualTo(Regie.NOT_MADE);
        assertThat(out).isEmpty();

        Path other = Files.createDirectory(folder.resolve("other"));
        teams.add(
                Files.copy(Path.of(teams.get(1)), other.resolve("brug.ndjson")).toString());
        assertThat(run(teams, "--by", "team", "--as-of", "2026-11-01", "--lang", "en"))
                .isEqualTo(Regie.WRONG_USAGE);
        assertThat(err).contains("Two files give one team its name: brug.");
        assertThat(run(teams, "--as-of", "2026-11-01")).isEqualTo(Regie.FINE);
    }

    @Test
    void aFileThatIsNotThereIsToldByThePlaceWhereItWasNamed() throws IOException {
        team("a", 11, 0);
        team("b", 11, 0);
        assertThat(run(folder, "nothing-there")).isEqualTo(Regie.WRONG_USAGE);
        assertThat(err).contains("Bestand 2 is er niet").doesNotContain("nothing-there");
    }

    @Test
    void groupingByAPersonIsRefused() throws IOException {
        Path team = team("a", 1, 0);
        for (String person : List.of("patient", "hulpverlener", "Person")) {
            assertThat(run(team, "--by", person)).isEqualTo(Regie.WRONG_USAGE);
            assertThat(err).contains("a group is never one person");
        }
        assertThat(run(
                        List.of(Files.copy(team, folder.resolve("gerrit-0.ndjson"))
                                .toString()),
                        "--by",
                        "team"))
                .isEqualTo(Regie.WRONG_USAGE);
        assertThat(err).contains("een groep is nooit één mens");
        assertThat(run(team, "--by", "height")).isEqualTo(Regie.WRONG_USAGE);
        assertThat(err).contains("expected team, plan, life-domain or quarter");
    }

    /** As wide as most terminals are; only how long it took has more columns than that. */
    @Test
    void whatDossiersShowFitsOnAScreenOfEightyColumns() {
        CareModule module = CareModule.shipped();
        Dossier naima = DossierFile.read(lines.getOrDefault("naima", "")).orElseThrow();
        CohortSummary one = Cohort.shipped().on(LocalDate.of(2026, 11, 1)).summarise(List.of(naima));
        CohortSummary many = CohortSummary.together(Collections.nCopies(200, one));
        Mirror mirror = Mirror.of(many, module, SmallCells.hidden());
        for (Language language : Language.values()) {
            String text = new CohortTables(many, mirror, module, 10, language, 80)
                    .text(true)
                    .plain();
            assertThat(text.lines().filter(line -> line.length() > 80)).isEmpty();
            assertThat(text).contains("200 (100", "181-365");
        }
    }

    @Test
    void overTimeEachDayIsATableOfItsOwn() throws IOException {
        assertThat(run(team("a", 20, 20), "--every", "P3M", "--since", "2026-01-01"))
                .isEqualTo(Regie.FINE);
        assertThat(out)
                .containsSubsequence(
                        "== 1 februari 2026 ==", "== 1 mei 2026 ==", "== 1 augustus 2026 ==", "== 1 november 2026 ==")
                .doesNotContain("2025 ==")
                .contains("Dit is een reeks van dagen");
        run(team("d", 20, 20), "--as-of", "2026-11-01");
        assertThat(out).doesNotContain("Dit is een reeks");
        assertThat(run(team("b", 1, 0), "--every", "P1D", "--since", "1950-01-01"))
                .isEqualTo(Regie.WRONG_USAGE);
        assertThat(run(team("c", 1, 0), "--every", "P0D")).isEqualTo(Regie.WRONG_USAGE);
    }

    @Test
    void aBadLineIsToldWithFileAndLineAndTheRestIsCounted() throws IOException {
        Path team = team("a", 15, 15);
        Files.writeString(team, "{\"somber\": \n" + Files.readString(team));
        assertThat(run(team, "--as-of", "2026-11-01")).isEqualTo(Regie.INPUT_HAS_PROBLEMS);
        assertThat(err).startsWith("a.ndjson:1  /  [syntax]").doesNotContain("somber");
        assertThat(out).contains("30 dossiers gelezen, 1 regel geweigerd");
        assertThat(run(team, "--as-of", "2026-11-01", "--stop-at-problems")).isEqualTo(Regie.INPUT_HAS_PROBLEMS);
        assertThat(out).isEmpty();
    }

    @Test
    void whoComesTwiceIsTold() throws IOException {
        Path team = team("a", 15, 0);
        assertThat(run(
                        List.of(
                                team.toString(),
                                Files.copy(team, folder.resolve("b.ndjson")).toString()),
                        "--as-of",
                        "2026-11-01"))
                .isEqualTo(Regie.FINE);
        assertThat(err).contains("b.ndjson:15  /patient/id  [patient-again]");
        assertThat(out).contains("15 keer een patiënt die er al was");
    }

    @Test
    void standardInputIsAFileToo() {
        String[] arguments = {"cohort", "-", "--format", "json"};
        assertThat(run(arguments, lines.getOrDefault("naima", "").getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Regie.FINE);
        assertThat(out).contains("\"read\" : null").contains("\"of\" : null").doesNotContain("naima");
    }

    @Test
    void aBulkExportOfAServerIsACohortToo() throws IOException {
        Path export = Files.createDirectory(folder.resolve("export"));
        export("gerrit", export);
        export("naima", export);
        assertThat(run(export, "--bulk-fhir", "--as-of", "2026-11-01", "--format", "json", "--hide-below", "2"))
                .as(err)
                .isEqualTo(Regie.FINE);
        assertThat(err).isEmpty();
        assertThat(out).contains("\"read\" : 2").contains("\"refused\" : 0");
        Files.writeString(export.resolve("Odd.ndjson"), "{\"geheim\": 1}\n");
        assertThat(run(export, "--bulk-fhir", "--as-of", "2026-11-01")).isEqualTo(Regie.INPUT_HAS_PROBLEMS);
        assertThat(err).contains("Odd.ndjson:1").doesNotContain("geheim");
        assertThat(run(export, "--bulk-fhir", "--by", "team")).isEqualTo(Regie.WRONG_USAGE);
    }

    /** What a server holds of an example: a file for each type, each resource by its id. */
    private static void export(String name, Path folder) throws IOException {
        Dossier dossier = DossierFile.read(Files.readAllBytes(EXAMPLES.resolve(name + ".json")))
                .orElseThrow();
        String sent = FhirExport.toTransaction(dossier).json();
        ObjectMapper mapper = new ObjectMapper();
        for (JsonNode entry : mapper.readTree(sent).path("entry")) {
            String type = entry.at("/resource/resourceType").asText();
            sent = sent.replace(
                    "\"reference\": \"" + entry.path("fullUrl").asText() + "\"",
                    "\"reference\": \"" + type + "/" + id(entry) + "\"");
        }
        for (JsonNode entry : mapper.readTree(sent).path("entry")) {
            ObjectNode resource = (ObjectNode) entry.path("resource");
            resource.put("id", id(entry));
            Files.writeString(
                    folder.resolve(resource.path("resourceType").asText() + ".ndjson"),
                    resource + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        }
    }

    private static String id(JsonNode entry) {
        return entry.path("fullUrl").asText().replace("urn:uuid:", "");
    }

    @Test
    void whatOnlyResearchersHaveIsTold() throws IOException {
        Path team = team("a", 1, 0);
        assertThat(run(team, "--format", "svg")).isEqualTo(Regie.WRONG_USAGE);
        assertThat(err).contains("dat maakt regie-research.jar");
        assertThat(run(team, "--format", "doc")).isEqualTo(Regie.WRONG_USAGE);
        assertThat(err).contains("verwacht table, csv, json of summary").doesNotContain("dat maakt regie-research.jar");
    }

    @Test
    void whatCannotGoTogetherIsToldBeforeAnythingIsRead() throws IOException {
        Path team = team("a", 1, 0);
        for (List<String> wrong : List.of(
                List.of("--as-of", "2026-11-01", "--every", "P1M"),
                List.of("--since", "2026-11-01"),
                List.of("--team", "a"),
                List.of("--hide-below", "1"))) {
            assertThat(run(List.of(team.toString()), wrong.toArray(String[]::new)))
                    .isEqualTo(Regie.WRONG_USAGE);
        }
        assertThat(run(List.of(team.toString(), folder.resolve("nergens.ndjson").toString())))
                .isEqualTo(Regie.WRONG_USAGE);
        assertThat(err).contains("Bestand 2").doesNotContain("nergens");
        assertThat(run(List.of("-", "-"))).isEqualTo(Regie.WRONG_USAGE);
        assertThat(err).contains("Standaardinvoer is maar één keer te lezen.");
    }

    private Path team(String name, int gerrits, int naimas) throws IOException {
        StringBuilder file = new StringBuilder();
        for (int i = 0; i < gerrits; i++) {
            file.append(of("gerrit", name + "-gerrit-" + i));
        }
        for (int i = 0; i < naimas; i++) {
            file.append(of("naima", name + "-naima-" + i));
        }
        if (gerrits == 1) {
            file = new StringBuilder(of("gerrit", "gerrit-0"));
        }
        return Files.writeString(folder.resolve(name + ".ndjson"), file);
    }

    private String of(String example, String patient) {
        return lines.getOrDefault(example, "").replace("\"" + example + "\"", "\"" + patient + "\"");
    }

    private List<Map<String, String>> csv() throws IOException {
        return csv(out);
    }

    private static List<Map<String, String>> csv(String text) throws IOException {
        return new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .<Map<String, String>>readValues(text)
                .readAll();
    }

    private int run(Path file, String... options) {
        return run(List.of(file.toString()), options);
    }

    private int run(List<String> files, String... options) {
        String[] arguments = Stream.of(Stream.of("cohort"), files.stream(), Stream.of(options))
                .flatMap(each -> each)
                .toArray(String[]::new);
        return run(arguments, new byte[0]);
    }

    private int run(String[] arguments, byte[] in) {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        int exit = Regie.run(
                arguments,
                new ByteArrayInputStream(in),
                new PrintStream(written, true, StandardCharsets.UTF_8),
                new PrintStream(told, true, StandardCharsets.UTF_8),
                CLOCK);
        out = written.toString(StandardCharsets.UTF_8);
        err = told.toString(StandardCharsets.UTF_8);
        return exit;
    }
}
