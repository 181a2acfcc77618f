package nl.regie.jshell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ScriptRunnerTest {
    @Test
    void aRejectedSnippetFails() {
        assertThatThrownBy(() -> ScriptRunner.run("int days = \"seven\";"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Rejected: int days")
                .hasMessageContaining("incompatible types");
    }

    @Test
    void anUnresolvedNameFails() {
        assertThatThrownBy(() -> ScriptRunner.run("int days() { return weeks() * 7; }"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Unresolved")
                .hasMessageContaining("weeks");
    }

    @Test
    void aThrowingSnippetFails() {
        assertThatThrownBy(() -> ScriptRunner.run("int days = Integer.parseInt(\"seven\");"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Throws java.lang.NumberFormatException");
    }

    @Test
    void aSnippetThatDoesNotEndFails() {
        assertThatThrownBy(() -> ScriptRunner.run("int days() {"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Does not end");
    }

    @Test
    void aNameMayBeDeclaredLater() {
        assertThat(ScriptRunner.run("""
                        int days() { return weeks() * 7; }
                        int weeks() { return 2; }
                        System.out.print(days());
                        /exit
                        """)).isEqualTo("14");
    }
}
