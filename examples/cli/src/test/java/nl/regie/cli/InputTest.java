package nl.regie.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What a command reads is bounded by what it has read, and what goes wrong in it is one sentence. */
class InputTest {
    private static final int MORE_THAN_ANY_DOSSIER = 70_000_000;

    private String err = "";

    @Test
    void anInputThatNeverEndsIsReadToTheBoundAndRefused() {
        Endless endless = new Endless();
        assertThat(run(endless, "evaluate", "-")).isEqualTo(Regie.INPUT_HAS_PROBLEMS);
        assertThat(endless.read).isBetween(1L, (long) MORE_THAN_ANY_DOSSIER);
        assertThat(err).doesNotContain("Exception").doesNotContain("\tat ");
        assertThat(err.lines()).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void aDeviceThatSaysItIsEmptyAndNeverEndsIsRefusedTheSameWay() {
        Path zero = Path.of("/dev/zero");
        assumeTrue(Files.exists(zero), "this system has no endless device");
        assertThat(run(InputStream.nullInputStream(), "evaluate", zero.toString()))
                .isEqualTo(Regie.INPUT_HAS_PROBLEMS);
        assertThat(err).doesNotContain("Exception").doesNotContain("\tat ");
    }

    @Test
    void anErrorOfTheMachineIsOneSentenceAndAnExitOfItsOwn() {
        InputStream tooDeep = new InputStream() {
            @Override
            public int read() {
                throw new StackOverflowError("words that nobody should see");
            }

            @Override
            public int read(byte[] into, int from, int length) {
                return read();
            }
        };
        assertThat(run(tooDeep, "evaluate", "-")).isEqualTo(Regie.OUR_FAULT);
        assertThat(err.strip().lines()).hasSize(1);
        assertThat(err).contains("StackOverflowError").doesNotContain("nobody should see");
    }

    private int run(InputStream in, String... arguments) {
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        int exit = Regie.run(
                arguments,
                in,
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                new PrintStream(errors, true, StandardCharsets.UTF_8));
        err = errors.toString(StandardCharsets.UTF_8);
        return exit;
    }

    /** Zeros without an end, as of a pipe, and how many were taken. */
    private static final class Endless extends InputStream {
        private long read;

        @Override
        public int read() {
            read++;
            return '0';
        }

        @Override
        public int read(byte[] into, int from, int length) {
            Arrays.fill(into, from, from + length, (byte) '0');
            read += length;
            return length;
        }
    }
}
