package nl.regie.jshell;

import static org.assertj.core.api.Assertions.assertThat;

import jdk.jshell.JShell;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** With a JVM of its own, as the launchers start it. */
@Tag("thorough")
class ShowingAgentTest {
    @Test
    void theToolShowsATableOfWhatHasNoNameAndALineOfWhatHasOne() {
        String classPath = System.getProperty("java.class.path");
        try (JShell shell = JShell.builder()
                .executionEngine("regie")
                .remoteVMOptions("-cp", classPath)
                .build()) {
            shell.addToClasspath(classPath);
            assertThat(value(shell, "java.util.stream.IntStream.range(0, 9).boxed().toList()"))
                    .isEqualTo("9 values\n0\n1\n2\n3\n4\n… and 4 more");
            assertThat(value(shell, "var days = java.util.List.of(1, 2);")).isEqualTo("2 values");
            assertThat(value(shell, "days")).isEqualTo("2 values\n1\n2");
            assertThat(value(shell, "\"a text\"")).isEqualTo("\"a text\"");
            assertThat(value(shell, "nl.regie.entry.OwnWords.of(\"Weer durven fietsen\")"))
                    .doesNotContain("fietsen");
            shell.eval("int[] none = {};");
            assertThat(shell.eval("none[1]").get(0).exception()).isNotNull();
        }
    }

    private static String value(JShell shell, String snippet) {
        return shell.eval(snippet).get(0).value();
    }
}
