package nl.regie.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import nl.regie.entry.Language;
import nl.regie.naming.TypedText;
import org.junit.jupiter.api.Test;

class ProgressLineTest {
    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();
    private final PrintStream err = new PrintStream(screen, true, StandardCharsets.UTF_8);
    private long now;

    @Test
    void onceASecondItTellsHowFastItGoesAndHowLongItMayTakeYet() {
        ProgressLine progress = ProgressLine.shownOn(err, ProgressLine.Work.DOSSIERS, Language.EN, () -> now);
        progress.more(40, 0.1);
        assertThat(shown()).isEmpty();
        now = 2_000_000_000L;
        progress.more(60, 0.25);
        assertThat(shown()).isEqualTo("100 dossiers, 50 a second, about 6 s left");
        now = 2_500_000_000L;
        progress.more(1, 0.3);
        assertThat(shown()).contains("100 dossiers");
        now = 10_000_000_000L;
        progress.more(1, 0.01);
        assertThat(shown()).isEqualTo("102 dossiers, 10 a second, about 16 min left");
    }

    @Test
    void itMakesRoomForWhatIsToldAndIsGoneAtTheEnd() {
        ProgressLine progress = ProgressLine.shownOn(err, ProgressLine.Work.DOSSIERS, Language.EN, () -> now);
        progress.close();
        assertThat(screen.size()).isZero();
        now = 5_000_000_000L;
        progress.more(1, 0);
        assertThat(shown()).endsWith("about ? left");
        progress.clear();
        err.print("a line");
        progress.close();
        assertThat(screen.toString(StandardCharsets.UTF_8)).endsWith(" ".repeat(78) + "\ra line");
    }

    @Test
    void beforeThereAreDossiersItTellsHowFarTheSplittingIs() {
        ProgressLine progress = ProgressLine.shownOn(err, ProgressLine.Work.SPLITTING, Language.NL, () -> now);
        now = 4_000_000_000L;
        progress.more(0, 0.4);
        assertThat(shown()).isEqualTo("bezig de bestanden per patiënt te verdelen: 40 %, nog ongeveer 6 s");
    }

    @Test
    void itSteersAScreenThatSpellsOutWhatOthersSteerItBy() {
        PrintStream spelling = new PrintStream(screen, true, StandardCharsets.UTF_8) {
            @Override
            public void print(String text) {
                super.print(TypedText.spelledOut(text));
            }
        };
        ProgressLine progress = ProgressLine.shownOn(spelling, ProgressLine.Work.DOSSIERS, Language.EN, () -> now);
        now = 2_000_000_000L;
        progress.more(10, 0.5);
        progress.close();
        assertThat(screen.toString(StandardCharsets.UTF_8))
                .startsWith("\r10 dossiers")
                .doesNotContain("\\u");
    }

    @Test
    void withoutATerminalItIsQuiet() {
        try (ProgressLine progress = ProgressLine.on(err, ProgressLine.Work.DOSSIERS, Language.NL, () -> now)) {
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
