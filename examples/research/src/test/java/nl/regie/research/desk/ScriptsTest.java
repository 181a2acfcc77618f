package nl.regie.research.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.regie.dossier.DossierFile;
import nl.regie.entry.Language;
import nl.regie.jshell.ScriptRunner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each script says what it said before: {@code -Dregie.renew=true} writes that anew, to be read before it is accepted.
 */
class ScriptsTest {
    private static final Path ROOT = Path.of(System.getProperty("regie.root"), "examples");
    private static final Path FOLDER = ROOT.resolve("research/scripts");
    private static final Path SAID = ROOT.resolve("research/src/test/resources/nl/regie/research/desk");
    private static final String STARTUP = "research.jsh";

    static List<String> scripts() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".jsh") && !name.equals(STARTUP))
                    .sorted()
                    .toList();
        }
    }

    private static String run(String script) throws IOException {
        return ScriptRunner.run(
                Files.readString(ROOT.resolve("jshell/startup.jsh")),
                Files.readString(FOLDER.resolve(STARTUP)),
                script);
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void aScriptSaysWhatItSaidAndWhatItCannotTell(String script) throws IOException {
        String said = run(Files.readString(FOLDER.resolve(script)));
        Path before = SAID.resolve(script.replace(".jsh", ".txt"));
        if (Boolean.getBoolean("regie.renew")) {
            Files.createDirectories(SAID);
            Files.writeString(before, said);
        }
        assertThat(said).isEqualToNormalizingNewlines(Files.readString(before));
        assertThat(said)
                .contains("What this cannot tell: ")
                .contains("invented")
                .doesNotContain("Verzonnen");
        assertThat(said.lines()).hasSizeLessThan(40);
    }

    @Test
    void thereAreFiveQuestions() throws IOException {
        assertThat(scripts())
                .containsExactly("agenda.jsh", "close-ones.jsh", "least-visible.jsh", "own-words.jsh", "unused.jsh");
    }

    /** What JShell shows of a value is what it says of itself: one line, and nobody's words. */
    @Test
    void valuesPrintAsOneLineWithoutWords() throws IOException {
        String said = run("""
                var dossiers = invent(30, 1);
                var looked = look(dossiers, LocalDate.of(2027, 1, 1));
                var evaluated = evaluate(dossiers, LocalDate.of(2027, 1, 1));
                System.out.println(dossiers);
                System.out.println(looked);
                System.out.println(evaluated);
                """);
        assertThat(said.lines())
                .hasSize(3)
                .allMatch(line -> line.length() < 120)
                .noneMatch(line -> line.contains("Verzonnen"));
    }

    @Test
    void tablesPrintAsTheirFirstRowsAndHowManyMoreThereAre() throws IOException {
        String said = run("""
                var looked = look(invent(30, 1), LocalDate.of(2027, 1, 1));
                var evaluated = evaluate(invent(30, 1), LocalDate.of(2027, 1, 1));
                System.out.println(looked.plans());
                System.out.println(looked.visits());
                System.out.println(looked.halfYears());
                System.out.println(evaluated.shares());
                System.out.println(uses(invent(3, 1), LocalDate.of(2027, 1, 1)));
                System.out.println(looked.plans().get(0).equals(looked.plans().stream().findFirst().get()));
                """);
        assertThat(said)
                .containsPattern("plans: \\d+ rows\\ndossier +begun_on +in_own_words +ending +days +followed\\n1 ")
                .containsPattern("shares: \\d+ rows\\ngroup_name +text_en +answer +dossiers +of_dossiers +share\\n")
                .containsPattern("… and \\d+ more\\n")
                .doesNotContain("Verzonnen")
                .endsWith("true\n");
        assertThat(said.lines()).hasSizeLessThan(5 * 8 + 2).allMatch(line -> line.length() < 110);
    }

    @Test
    void aPatientWhoWasThereBeforeIsToldAndAPictureThatWeDoNotDrawIsRefused(@TempDir Path folder) throws IOException {
        StringBuilder lines = new StringBuilder();
        Desk.invent(15, 1).each(dossier -> lines.append(DossierFile.writeLine(dossier)));
        Path twice = Files.writeString(folder.resolve("twice.ndjson"), lines + lines.toString());
        List<String> told = new ArrayList<>();
        Dossiers dossiers = Dossiers.of(List.of(twice.toString()), problem -> told.add(problem.line(Language.EN)));
        Evaluated evaluated = Desk.evaluate(dossiers, LocalDate.of(2027, 1, 1));
        assertThat(told).hasSize(15).allMatch(line -> line.contains("[patient-again]"));
        assertThat(evaluated)
                .hasToString(
                        "30 dossiers (15 of a patient who was there before), each evaluated on 1 day(s); table(…) and plot(…) show them");
        for (String name : List.of("x.pdf", "x.txt", "x", "svg")) {
            Path file = folder.resolve(name);
            assertThatThrownBy(() -> Desk.plot(evaluated, file.toString()))
                    .hasMessageContaining("ends in .svg or .png")
                    .hasNoCause();
            assertThat(file).doesNotExist();
        }
        Desk.plot(evaluated, folder.resolve("x.PNG").toString());
        assertThat(Files.readAllBytes(folder.resolve("x.PNG"))).startsWith(0x89, 'P', 'N', 'G');
    }

    @Test
    void whoNamesAFileThatIsNotThereIsToldInASentence() {
        assertThatThrownBy(() -> Desk.load("nowhere.ndjson"))
                .hasMessageContaining("File 1 is not there or cannot be read.")
                .hasNoCause();
        assertThatThrownBy(() -> Desk.load("-")).hasMessageContaining("Standard input cannot be read here.");
    }
}
