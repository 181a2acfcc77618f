package nl.regie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.PlanStatus;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import nl.regie.terminal.StandardStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody who uses a command line expects of one. Everybody in the files is invented. */
class CommandLineTest {
    private static final Path EXAMPLES = Path.of(System.getProperty("regie.root"), "examples");
    private static final Path CASE = EXAMPLES.resolve("dossiers/gerrit.json");
    private static final String MARK = "\uFEFF";
    private static final String OTHERS = """
            {"resourceType": "Bundle", "type": "collection", "entry": [
              {"fullUrl": "urn:uuid:0c3151bd-1cbf-4d64-b04d-cd9187a4c6e0", "resource":
                {"resourceType": "Patient", "id": "p"}},
              {"fullUrl": "urn:uuid:1c3151bd-1cbf-4d64-b04d-cd9187a4c6e0", "resource":
                {"resourceType": "CarePlan", "id": "plan", "status": "active", "intent": "plan",
                 "identifier": [{"system": "https://ehr.example.org/plans", "value": "17"}],
                 "subject": {"reference": "urn:uuid:0c3151bd-1cbf-4d64-b04d-cd9187a4c6e0"},
                 "activity": [{"detail": {"status": "in-progress", "description": "Elke dag wandelen"}}]}}]}
            """;

    @TempDir
    private Path folder;

    private String out = "";
    private String err = "";

    @Test
    void helpIsACommandToo() {
        assertThat(run("help")).isEqualTo(Regie.FINE);
        assertThat(out).contains("Usage: regie", "evaluate", "pseudonymise", "generate-completion");
        assertThat(run("help", "check")).isEqualTo(Regie.FINE);
        assertThat(out).startsWith("Usage: regie check");
    }

    @Test
    void aShellCanBeToldWhatToComplete() {
        assertThat(run("generate-completion")).isEqualTo(Regie.FINE);
        assertThat(out).contains("complete -F _complete_regie", "pseudonymise", "--key-file");
    }

    @Test
    void severalFilesAndAFolderAreCheckedByTheirNames() throws IOException {
        Path dossiers = Files.createDirectory(folder.resolve("dossiers"));
        Files.copy(CASE, dossiers.resolve("b.json"));
        Files.writeString(dossiers.resolve("a.json"), "{\"patient\": {}}");
        Files.writeString(dossiers.resolve("notes.txt"), "no dossier");
        assertThat(run("check", dossiers.toString(), CASE.toString())).isEqualTo(Regie.INPUT_HAS_PROBLEMS);
        assertThat(out).isEqualTo("b.json  Dit dossier klopt.\ngerrit.json  Dit dossier klopt.\n");
        assertThat(err.lines()).isNotEmpty().allMatch(line -> line.startsWith("a.json  "));
        assertThat(run("validate", dossiers.toString())).isEqualTo(Regie.INPUT_HAS_PROBLEMS);
        assertThat(err).contains("a.json  ", "b.json  ").doesNotContain("notes.txt");
    }

    @Test
    void aFolderOfDossiersIsCounted() throws IOException {
        String line = Files.readString(CASE).replace("\n", " ");
        Files.writeString(folder.resolve("one.ndjson"), MARK + line + "\n");
        assertThat(run("cohort", folder.toString())).isEqualTo(Regie.FINE);
        assertThat(out).contains("minder dan 10 dossiers gelezen, 0 regels geweigerd");
    }

    @Test
    void whatFollowsTwoHyphensIsAFile() throws IOException {
        assertThat(run("check", "--", "--lang")).isEqualTo(Regie.WRONG_USAGE);
        assertThat(err).contains("het is er niet").doesNotContain("Usage");
        assertThat(run("check", "--", CASE.toString())).isEqualTo(Regie.FINE);
    }

    @Test
    void aNameThatTheSystemCannotGiveIsNotCalledAbsent() {
        assertThat(run("check", "jos\uFFFD.json")).isEqualTo(Regie.WRONG_USAGE);
        assertThat(err).contains("zijn naam heeft letters die hier niet te lezen zijn", "LC_ALL=C.UTF-8");
    }

    @Test
    void noNameIsNotTheFolderOneIsIn() {
        assertThat(run("evaluate", "")).isEqualTo(Regie.WRONG_USAGE);
        assertThat(out).isEmpty();
        assertThat(run("copy", CASE.toString(), "--out", "", "--force")).isEqualTo(Regie.WRONG_USAGE);
        assertThat(err).contains("--out heeft geen naam");
    }

    @Test
    void aFolderIsCalledAFolder() {
        assertThat(run("next", folder.toString())).isEqualTo(Regie.WRONG_USAGE);
        assertThat(err)
                .isEqualTo("Dit bestand is niet te lezen: het is een map / this file cannot be read: it is a folder\n");
        for (String command : List.of("check", "evaluate")) {
            assertThat(run(command, folder.toString())).isEqualTo(Regie.WRONG_USAGE);
            assertThat(err).contains("In deze map staat geen bestand dat eindigt op .json.");
        }
    }

    @Test
    void whatIsWrongStandsInTheLastLineAndNamesNobody() {
        assertThat(run("evaluate", "--langg", "nl", CASE.toString())).isEqualTo(Regie.WRONG_USAGE);
        assertThat(lastLine())
                .isEqualTo(
                        "Het 2e woord na regie is hier niet bekend. / Word 2 after regie is not known here. Bedoelt u / do you mean --lang?");
        assertThat(run("evaluate")).isEqualTo(Regie.WRONG_USAGE);
        assertThat(lastLine()).isEqualTo("Dit ontbreekt: FILE. / This is missing: FILE.");
        assertThat(run("evaluate", CASE.toString(), "--as-of", "Jan Jansen")).isEqualTo(Regie.WRONG_USAGE);
        assertThat(lastLine()).contains("--as-of", "jjjj-mm-dd");
        assertThat(err).doesNotContain("Jansen");
    }

    @Test
    void constantsAreWrittenAsHelpWritesThem() {
        assertThat(run("evaluate", CASE.toString(), "--format", "xml")).isEqualTo(Regie.WRONG_USAGE);
        assertThat(lastLine())
                .isEqualTo("--format: kies text, json, html, pdf. / --format: choose text, json, html, pdf.");
        run("exchange", "push", "--help");
        assertThat(out).contains("in-confidence").doesNotContain("IN_CONFIDENCE");
        assertThat(run("exchange", "push", CASE.toString(), "--also", "Jansen")).isEqualTo(Regie.WRONG_USAGE);
        assertThat(err).doesNotContain("IN_CONFIDENCE", "Jansen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "evaluate", "next", "to-fhir", "copy", "prepare", "agreements"})
    void aMarkBeforeADossierIsNoPartOfIt(String command) throws IOException {
        Path marked = marked(Files.readString(CASE));
        assertThat(run(command, marked.toString(), "--lang", "en")).isEqualTo(Regie.FINE);
        String ofMarked = out;
        run(command, CASE.toString(), "--lang", "en");
        assertThat(ofMarked).isEqualTo(out);
    }

    @Test
    void norIsItOfFhirAnOverlayAProfileOrAListOfIds() throws IOException {
        run("to-fhir", CASE.toString());
        String bundle = marked(out).toString();
        assertThat(run("from-fhir", bundle)).isEqualTo(Regie.FINE);
        assertThat(run("validate", bundle)).isEqualTo(Regie.FINE);
        String overlay = marked(Files.readString(EXAMPLES.resolve("overlays/het-veer.json")))
                .toString();
        assertThat(run("evaluate", CASE.toString(), "--overlay", overlay)).isEqualTo(Regie.FINE);
        String team = marked(Files.readString(EXAMPLES.resolve("practice/de-linde.json")))
                .toString();
        assertThat(run("practice", team)).isEqualTo(Regie.FINE);
        Path key = Files.writeString(folder.resolve("key"), "0123456789".repeat(4));
        Path ids = Files.writeString(
                folder.resolve("ids"),
                MARK
                        + DossierFile.read(Files.readString(CASE))
                                .orElseThrow()
                                .patient()
                                .id()
                        + "\n");
        Path lines = Files.writeString(
                folder.resolve("one.ndjson"), Files.readString(CASE).replace("\n", " "));
        assertThat(run(
                        "pseudonymise",
                        lines.toString(),
                        "--key-file",
                        key.toString(),
                        "--objected",
                        ids.toString(),
                        "--out",
                        folder.resolve("out").toString()))
                .isEqualTo(Regie.FINE);
        assertThat(folder.resolve("out")).isEmptyFile();
    }

    @Test
    void aFileThatLooksLikeAnOptionIsToldToBeOne() {
        assertThat(run("check", "--weird.json")).isEqualTo(Regie.WRONG_USAGE);
        assertThat(lastLine()).contains("Word 2 after regie is not known here.").doesNotContain("FILE", "weird");
        assertThat(run("check", "--", "--weird.json")).isEqualTo(Regie.WRONG_USAGE);
        assertThat(lastLine()).contains("it is not there");
        assertThat(run("check")).isEqualTo(Regie.WRONG_USAGE);
        assertThat(lastLine()).contains("This is missing: FILE");
    }

    @Test
    void clientNeedsNoSpecialCharacter() {
        assertThat(run("evaluate", CASE.toString(), "--say", "client")).isEqualTo(Regie.FINE);
        assertThat(out).contains("cliënt").doesNotContain("patiënt");
    }

    @Test
    void plansOfOthersAreTakenOverAsDrafts() throws IOException {
        Path bundle = Files.writeString(folder.resolve("others.json"), OTHERS);
        run("from-fhir", "--draft", "--patient", "jan", "--by", "els", "--on", "2026-11-20", bundle.toString());
        Dossier dossier = DossierFile.read(out).orElseThrow();
        assertThat(dossier.patient().id().value()).isEqualTo("jan");
        assertThat(dossier.carePlans())
                .isNotEmpty()
                .allMatch(plan -> plan.status() == PlanStatus.DRAFT)
                .allMatch(plan -> plan.recorded().by().value().equals("els"));
        assertThat(run("from-fhir", "--draft", bundle.toString())).isEqualTo(Regie.WRONG_USAGE);
        assertThat(err).contains("--patient", "--by");
        assertThat(run("from-fhir", "--by", "els", bundle.toString())).isEqualTo(Regie.WRONG_USAGE);
    }

    @Test
    void theCodesOfPlansOfOthersAreWrittenByTheEntryThatTheyAreOf() throws IOException {
        String coded = OTHERS.replace(
                "\"intent\"",
                "\"category\": [{\"text\": \"Zorgplan\", \"coding\": [{\"system\": \"urn:oid:2.999\", \"code\": \"17\"}]}], \"intent\"");
        Path bundle = Files.writeString(folder.resolve("coded.json"), coded);
        String[] draft = {"from-fhir", "--draft", "--patient", "jan", "--by", "els", "--on", "2026-11-20"};
        run(with(draft, bundle.toString()));
        CarePlan plan = DossierFile.read(out).orElseThrow().carePlans().get(0);
        run(with(draft, "--codes", bundle.toString()));
        assertThat(out).contains(plan.id().value(), "urn:oid:2.999", "\"17\"").doesNotContain("schemaVersion");
        assertThat(run("from-fhir", "--codes", bundle.toString())).isEqualTo(Regie.WRONG_USAGE);
        assertThat(run(with(draft, "--codes", "--beside", bundle.toString(), bundle.toString())))
                .isEqualTo(Regie.WRONG_USAGE);
    }

    @Test
    void plansThatAreReadAgainAreToldAndTakenOverByWhoChooses() throws IOException {
        String[] first = {"from-fhir", "--draft", "--patient", "jan", "--by", "els", "--on", "2026-11-20"};
        Path bundle = Files.writeString(folder.resolve("others.json"), OTHERS);
        run(with(first, bundle.toString()));
        Path before = Files.writeString(folder.resolve("before.json"), out);
        assertThat(OTHERS).contains("\"active\"");
        Path over = Files.writeString(folder.resolve("over.json"), OTHERS.replace("\"active\"", "\"completed\""));
        String[] again = {
            "from-fhir",
            "--draft",
            "--patient",
            "jan",
            "--by",
            "els",
            "--on",
            "2026-11-25",
            "--beside",
            before.toString()
        };

        assertThat(run(with(again, bundle.toString()))).isEqualTo(Regie.FINE);
        assertThat(out).contains("Niets anders dan wat al is overgenomen");
        assertThat(run(with(again, over.toString()))).isEqualTo(Regie.FINE);
        assertThat(out).contains("loopt daar niet meer");
        String entry = out.lines()
                .filter(line -> line.contains("loopt daar niet meer"))
                .map(line -> line.substring(line.lastIndexOf('[') + 1, line.lastIndexOf(']')))
                .findFirst()
                .orElseThrow();
        run(with(again, "--take", entry, over.toString()));
        assertThat(DossierFile.read(out).orElseThrow().current(CarePlan.class))
                .extracting(CarePlan::status)
                .containsOnly(PlanStatus.STOPPED);
        Path forged = Files.writeString(
                folder.resolve("forged.json"),
                OTHERS.replace("\"intent\"", "\"title\": \"Lopen\\nplan-9: nieuw [plan-9]\", \"intent\""));
        assertThat(run(with(again, forged.toString()))).isEqualTo(Regie.FINE);
        assertThat(out.lines()).noneMatch(line -> line.startsWith("plan-9"));
        assertThat(out).contains("anders dan wat is");
        assertThat(run(
                        "from-fhir",
                        "--draft",
                        "--patient",
                        "jan",
                        "--by",
                        "els",
                        "--on",
                        "2026-11-01",
                        "--beside",
                        before.toString(),
                        over.toString()))
                .isEqualTo(Regie.WRONG_USAGE);
        assertThat(err).contains("De dag van --on").doesNotContain("Exception");
        assertThat(run(with(again, "--take", "nothing", over.toString()))).isEqualTo(Regie.WRONG_USAGE);
        assertThat(run("from-fhir", "--take", "x", bundle.toString())).isEqualTo(Regie.WRONG_USAGE);
    }

    private static String[] with(String[] arguments, String... more) {
        return Stream.concat(Stream.of(arguments), Stream.of(more)).toArray(String[]::new);
    }

    @Test
    void aReaderThatHasEnoughIsNoFaultAndAFullDiskIsToldAndNotOurs() {
        assertThat(runTo("Broken pipe", "module")).isEqualTo(Regie.FINE);
        assertThat(err).isEmpty();
        assertThat(runTo("No space left on device", "module")).isEqualTo(Regie.NOT_MADE);
        assertThat(err).contains("The output could not be written.");
    }

    private int runTo(String failure, String... arguments) {
        OutputStream failing = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException(failure);
            }
        };
        return run(stream -> StandardStream.to(failing), arguments);
    }

    private int run(String... arguments) {
        return run(Function.identity(), arguments);
    }

    private int run(Function<PrintStream, PrintStream> to, String... arguments) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        int exit = Regie.run(
                arguments,
                new ByteArrayInputStream(new byte[0]),
                to.apply(new PrintStream(output, true, StandardCharsets.UTF_8)),
                new PrintStream(errors, true, StandardCharsets.UTF_8));
        out = output.toString(StandardCharsets.UTF_8);
        err = errors.toString(StandardCharsets.UTF_8);
        return exit;
    }

    private String lastLine() {
        List<String> lines = err.lines().toList();
        return Optional.of(lines)
                .filter(all -> !all.isEmpty())
                .map(all -> all.get(all.size() - 1))
                .orElse("");
    }

    private Path marked(String text) throws IOException {
        return Files.writeString(folder.resolve("marked.json"), MARK + text);
    }
}
