package nl.regie.jshell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ScriptsTest {
    private static final Path FOLDER = Path.of(System.getProperty("regie.root"), "examples", "jshell");

    @Test
    void everyScriptRuns() throws IOException {
        List<Path> scripts;
        try (Stream<Path> files = Files.list(FOLDER)) {
            scripts = files.filter(file -> file.toString().endsWith(".jsh")).toList();
        }
        assertThat(scripts).contains(FOLDER.resolve("startup.jsh"), FOLDER.resolve("table.jsh"));
        for (Path script : scripts) {
            ScriptRunner.run(read("startup.jsh"), Files.readString(script));
        }
    }

    @Test
    void everyPackageThatTheLibraryExportsIsImported() throws IOException {
        String exported = Files.readString(FOLDER.resolve("../../core/src/main/java/module-info.java"))
                .lines()
                .filter(line -> line.strip().startsWith("exports "))
                .map(line -> line.strip().replace("exports ", "import ").replace(";", ".*;"))
                .reduce("", (before, line) -> before + line + "\n");
        assertThat(exported).isNotEmpty();
        assertThat(read("startup.jsh")).contains(exported);
    }

    @Test
    void theTableTellsAVerdictPerStatementAndCountsThem() throws IOException {
        assertThat(ScriptRunner.run(read("startup.jsh"), read("table.jsh"))).isEqualToNormalizingNewlines("""
                        On 2026-10-05
                        Not left alone                                               partly
                        Safe, supportive environment                                 is there
                        Motivated                                                    is there
                        Able                                                         not there now
                        The right support                                            is there
                        Direction over care                                          partly
                        Encouraged to take direction                                 partly
                        Direction handed over as wished and possible                 partly
                        Effective care                                               partly
                        Tuned to wishes and needs                                    partly
                        Flexible offer                                               partly
                        Information and education                                    cannot tell
                        Support outside regular care                                 cannot tell
                        Peers and experts by experience                              cannot tell
                        Emotional support, empathy and respect                       cannot tell
                        The patient's pace                                           cannot tell
                        Patient-centred environment                                  cannot tell
                        Close ones take part                                         cannot tell
                        How the close ones are                                       cannot tell
                        Safe care                                                    cannot tell
                        Another professional                                         cannot tell
                        Transparent quality of care                                  cannot tell
                        Knowing what to expect                                       cannot tell
                        Looking back together regularly                              n/a
                        Learning by doing, with help                                 partly
                        Contact with others                                          visible
                        What peers can mean                                          cannot tell
                        An ordinary life                                             visible
                        Life goals and meaning                                       cannot tell
                        Room for feelings                                            partly
                        Strengths                                                    visible
                        Things that work out                                         cannot tell
                        The whole person                                             cannot tell
                        Finding solutions oneself                                    cannot tell
                        Rather what works                                            cannot tell
                        Deciding together                                            cannot tell
                        Really listening                                             cannot tell
                        How much self-direction                                      partly
                        What somebody can do and wants                               partly
                        What to direct oneself                                       visible
                        Close ones count                                             cannot tell
                        How the close ones are themselves                            cannot tell
                        Instruments for self-management                              cannot tell
                        What makes strong and what is a burden                       partly
                        The diagnosis together                                       partly
                        Living with the condition                                    partly
                        Early signs and what to do                                   cannot tell
                        Crisis plan or relapse-prevention plan                       cannot tell
                        Following with an eye for self-management                    cannot tell
                        A good life, as the patient sees it                          visible
                        Statements per verdict
                        MET                                                          8 of 50
                        PARTLY_MET                                                   14 of 50
                        NOT_MET                                                      1 of 50
                        CANNOT_TELL                                                  26 of 50
                        NOT_APPLICABLE                                               1 of 50
                        """);
    }

    private static String read(String script) throws IOException {
        return Files.readString(FOLDER.resolve(script));
    }
}
