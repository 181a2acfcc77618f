package nl.regie.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written is there whole, or not at all, and why not is told. */
class WholeFileTest {
    @TempDir
    Path folder;

    @Test
    void ofWhatBreaksOffNothingIsLeft() throws IOException {
        Path file = folder.resolve("whole");
        assertThatIOException()
                .isThrownBy(() -> WholeFile.write(file, false, out -> {
                    out.write(new byte[100_000]);
                    throw new FileSystemException("beside", "", "No space left on device");
                }));
        assertThat(folder).isEmptyDirectory();
        WholeFile.write(file, false, out -> false);
        assertThat(folder).isEmptyDirectory();
        WholeFile.write(file, new byte[] {1}, false);
        assertThat(file).hasBinaryContent(new byte[] {1});
    }

    /** As when somebody stops it: what was half written goes when the program does. */
    @Test
    void ofAProgramThatIsStoppedHalfWayNothingIsLeft() throws IOException, InterruptedException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Process stopped = new ProcessBuilder(
                        java.toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        StoppedHalfWay.class.getName(),
                        folder.resolve("whole").toString())
                .redirectErrorStream(true)
                .start();
        stopped.getInputStream().transferTo(OutputStream.nullOutputStream());
        assertThat(stopped.waitFor()).isEqualTo(StoppedHalfWay.STOPPED);
        assertThat(folder).isEmptyDirectory();
    }

    /** Writes, and stops before it is done. */
    static final class StoppedHalfWay {
        static final int STOPPED = 42;

        private StoppedHalfWay() {}

        public static void main(String[] arguments) throws IOException {
            Path file = Path.of(arguments[0]);
            WholeFile.write(file, false, out -> {
                out.write(new byte[100_000]);
                try (Stream<Path> there = Files.list(file.getParent())) {
                    System.exit(there.count() == 1 ? STOPPED : 1);
                }
                return true;
            });
        }
    }

    @Test
    void noRoomIsToldApartFromAPlaceThatIsNone() {
        UnwritableFile full = UnwritableFile.because(new FileSystemException("Gerrit", "", "No space left on device"));
        assertThat(full.isOfItsPlace()).isFalse();
        assertThat(full).hasMessageContaining("Is de schijf vol?").hasMessageNotContaining("Gerrit");
        assertThat(UnwritableFile.because(new NoSuchFileException("Gerrit")).isOfItsPlace())
                .isTrue();
        assertThat(UnwritableFile.because(new FileAlreadyExistsException("Gerrit")))
                .hasMessageContaining("Op deze plek")
                .hasMessageNotContaining("Gerrit");
    }
}
