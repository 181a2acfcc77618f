package nl.regie.research.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressLineTest {
    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();
    private final PrintStream err = new PrintStream(screen, true, StandardCharsets.UTF_8);
    private long now;

    @Test
    void onceASecondItTellsHowFastItGoesAndHowLongItMayTakeYet() {
        ProgressLine progress = ProgressLine.shownOn(err, () -> now);
        progress.more(40, 0.1);
        assertThat(shown()).isEmpty();
        now = 2_000_000_000L;
        progress.more(60, 0.25);
        assertThat(shown()).isEqualTo("100 dossiers, 50 per seconde / a second, nog / left: 6 s");
        now = 2_500_000_000L;
        progress.more(1, 0.3);
        assertThat(shown()).contains("100 dossiers");
        now = 10_000_000_000L;
        progress.more(1, 0.01);
        assertThat(shown()).isEqualTo("102 dossiers, 10 per seconde / a second, nog / left: 16 min");
    }

    @Test
    void itMakesRoomForWhatIsToldAndIsGoneAtTheEnd() {
        ProgressLine progress = ProgressLine.shownOn(err, () -> now);
        progress.close();
        assertThat(screen.size()).isZero();
        now = 5_000_000_000L;
        progress.more(1, 0);
        assertThat(shown()).endsWith("left: ?");
        progress.clear();
        err.print("a line");
        progress.close();
        assertThat(screen.toString(StandardCharsets.UTF_8)).endsWith(" ".repeat(78) + "\ra line");
    }

    @Test
    void withoutATerminalItIsQuiet() {
        try (ProgressLine progress = ProgressLine.on(err, () -> now)) {
            now = 5_000_000_000L;
            progress.more(1, 1);
        }
        assertThat(screen.size()).isZero();
    }

    /** What stands on the line. */
    private String shown() {
        String all = screen.toString(StandardCharsets.UTF_8);
        return all.substring(all.lastIndexOf('\r') + 1).strip();
    }
}
