package nl.regie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class HeadedTextTest {
    private static HeadedText text() {
        HeadedText text = new HeadedText();
        text.heading("Wat zou helpen");
        text.line("een regel");
        return text.followedBy("\nnog een\n").followedBy("");
    }

    private static String on(boolean isTerminal, HeadedText text) {
        ByteArrayOutputStream shown = new ByteArrayOutputStream();
        text.printOn(new Screen(shown, isTerminal));
        return shown.toString(StandardCharsets.UTF_8);
    }

    @Test
    void inAFileAndWhereNobodySitsAtATerminalAHeadingIsALine() {
        assertThat(text().plain()).isEqualTo("Wat zou helpen\neen regel\n\nnog een\n");
        assertThat(on(false, text())).isEqualTo(text().plain());
    }

    @Test
    void onATerminalAHeadingStandsOutAndHasNoColour() {
        assertThat(on(true, text())).isEqualTo("\u001B[1mWat zou helpen\u001B[0m\neen regel\n\nnog een\n");
    }

    @Test
    void whatSomebodyTypedInAHeadingSteersNothing() {
        HeadedText text = new HeadedText();
        text.heading("\u001B[31mrood @|red rood|@");
        assertThat(on(true, text)).isEqualTo("\u001B[1m\\u001b[31mrood @|red rood|@\u001B[0m\n");
    }
}
