package nl.regie.cohort;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.zip.GZIPOutputStream;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import nl.regie.entry.Problem;
import org.junit.jupiter.api.Test;

/** Of a file of many dossiers each is read or told of, whatever stands beside it. */
class DossierLinesTest {
    private static final List<Dossier> ALL = ExampleCohort.all();
    private static final String LINES = ExampleCohort.ndjson(ALL);

    @Test
    void oneDossierStandsOnOneLine() {
        assertThat(LINES.lines()).hasSize(3);
        assertThat(dossiers(LINES.getBytes(UTF_8))).isEqualTo(ALL);
    }

    @Test
    void theLastLineNeedsNoEnd() {
        assertThat(dossiers(LINES.strip().getBytes(UTF_8))).isEqualTo(ALL);
    }

    @Test
    void linesThatEndAsOnWindowsAMarkAtTheStartAndEmptyLinesSayNothing() {
        String file = "\uFEFF" + LINES.replace("\n", "\r\n\r\n  \n");
        assertThat(dossiers(file.getBytes(UTF_8))).isEqualTo(ALL);
        assertThat(read(file.getBytes(UTF_8))).extracting(DossierLine::number).containsExactly(1L, 4L, 7L);
    }

    /** As a pipe or a device can be: nothing says beforehand how much comes. */
    @Test
    void aLineWithoutEndIsNotWaitedFor() {
        assertThat(toldOf(endless((byte) 0))).containsExactly("teams.ndjson:1  file-breaks-off");
    }

    /** Behind a packed piece a few zeros fill up a tape; a name of a piece has an end. */
    @Test
    void zerosOrANameWithoutEndAreNotWaitedFor() throws IOException {
        byte[] nameWithoutEnd = {0x1f, (byte) 0x8b, 8, 8, 0, 0, 0, 0, 0, 0};
        assertThat(toldOf(new SequenceInputStream(new ByteArrayInputStream(packed("")), endless((byte) 0))))
                .containsExactly("teams.ndjson:1  file-breaks-off");
        assertThat(toldOf(new SequenceInputStream(new ByteArrayInputStream(nameWithoutEnd), endless((byte) 'a'))))
                .containsExactly("teams.ndjson:1  file-breaks-off");
    }

    @Test
    void linesOfSomethingElseWithoutEndAreNotWaitedForNorBlankOnes() {
        assertThat(toldOf(endless("y\n")))
                .hasSize(10_001)
                .last()
                .isEqualTo("teams.ndjson:10001  file-of-something-else");
        assertThat(toldOf(endless("\n"))).singleElement().asString().endsWith("file-breaks-off");
    }

    @Test
    void asManyLinesOfSomethingElseAsThereMayBeEndNothing() {
        String file = "y\n".repeat(10_000) + LINES + "y\n".repeat(10_000);
        assertThat(read(file.getBytes(UTF_8)).stream()
                        .filter(line -> line.reading().value().isPresent()))
                .hasSize(3);
    }

    @Test
    void linesThatBeginAsADossierWithoutEndAreNotWaitedFor() {
        Optional<Supplier<DossierLine>> last = Optional.empty();
        try (DossierLines lines = DossierLines.of("teams.ndjson", endless("{}\n"))) {
            while (lines.hasNext()) {
                last = Optional.of(lines.nextUnread());
            }
        }
        assertThat(told(List.of(last.orElseThrow().get())))
                .containsExactly("teams.ndjson:10000001  file-has-too-many-lines");
    }

    private static List<String> toldOf(InputStream file) {
        List<DossierLine> read = new ArrayList<>();
        try (DossierLines lines = DossierLines.of("teams.ndjson", file)) {
            lines.forEachRemaining(read::add);
        }
        return told(read);
    }

    private static InputStream endless(byte each) {
        return new InputStream() {
            @Override
            public int read() {
                return each;
            }

            @Override
            public int read(byte[] into, int from, int length) {
                Arrays.fill(into, from, from + length, each);
                return length;
            }
        };
    }

    /** The same over and over. */
    private static InputStream endless(String each) {
        byte[] bytes = each.getBytes(UTF_8);
        return new InputStream() {
            private int at;

            @Override
            public int read() {
                int next = bytes[at];
                at = (at + 1) % bytes.length;
                return next;
            }

            @Override
            public int read(byte[] into, int from, int length) {
                for (int i = from; i < from + length; i++) {
                    into[i] = (byte) read();
                }
                return length;
            }
        };
    }

    @Test
    void anEmptyFileHasNone() {
        assertThat(read(new byte[0])).isEmpty();
    }

    @Test
    void aLineThatIsRefusedIsToldWithItsFileAndNumberAndEndsNothing() {
        List<String> lines = LINES.lines().toList();
        String file = lines.get(0) + "\n{\"schemaVersion\": \"1.1\", \"somber\": 1}\n{nietheel\n" + lines.get(1) + "\n";
        List<DossierLine> read = read(file.getBytes(UTF_8));
        assertThat(read)
                .extracting(line -> line.reading().value().isPresent())
                .containsExactly(true, false, false, true);
        assertThat(told(read))
                .containsExactly(
                        "teams.ndjson:2  unknown-field", "teams.ndjson:2 /patient missing", "teams.ndjson:3  syntax")
                .noneMatch(told -> told.contains("somber"));
    }

    @Test
    void aPackedFileIsReadAsItIsOfOnePieceOrMore() throws IOException {
        List<String> lines = ALL.stream().map(DossierFile::writeLine).toList();
        byte[] whole = packed(LINES);
        byte[] pieces = joined(packed(lines.get(0)), packed(""), packed(lines.get(1) + lines.get(2)), new byte[512]);
        assertThat(dossiers(whole)).isEqualTo(ALL);
        assertThat(dossiers(pieces)).isEqualTo(ALL);
    }

    /** The reader of the JDK takes the end of a piece for the end of the file where nothing is at hand yet. */
    @Test
    void aSlowSourceIsReadToItsEnd() throws IOException {
        List<String> lines = ALL.stream().map(DossierFile::writeLine).toList();
        byte[] pieces = joined(packed(lines.get(0)), packed(lines.get(1)), packed(lines.get(2)));
        List<Dossier> read = new ArrayList<>();
        try (DossierLines slow = DossierLines.of("slow", new ByteArrayInputStream(pieces) {
            @Override
            public synchronized int read(byte[] into, int from, int length) {
                return super.read(into, from, Math.min(1, length));
            }

            @Override
            public synchronized int available() {
                return 0;
            }
        })) {
            slow.forEachRemaining(line -> read.add(line.reading().orElseThrow()));
        }
        assertThat(read).isEqualTo(ALL);
    }

    @Test
    void wherePackingBreaksOffOrIsDamagedThatIsToldAfterWhatCouldBeRead() throws IOException {
        byte[] whole = joined(packed(LINES), packed(LINES));
        int piece = packed(LINES).length;
        byte[] cut = Arrays.copyOf(whole, whole.length - 20);
        byte[] secondDamaged = whole.clone();
        secondDamaged[piece + 1] ^= 0x55;
        byte[] checkDamaged = whole.clone();
        checkDamaged[whole.length - 6] ^= 0x55;
        byte[] trailing = joined(packed(LINES), "niet gepakt".getBytes(UTF_8));
        assertThat(List.of(cut, secondDamaged, checkDamaged, trailing)).allSatisfy(bytes -> {
            List<DossierLine> read = read(bytes);
            assertThat(read.get(0).reading().value()).contains(ALL.get(0));
            assertThat(told(read)).singleElement().asString().endsWith("file-breaks-off");
        });
    }

    @Test
    void wherePackingBreaksOffAnywhereNothingIsThrown() throws IOException {
        byte[] whole = packed(LINES);
        for (int length = 2; length < whole.length; length += 97) {
            assertThat(told(read(Arrays.copyOf(whole, length)))).hasSize(1);
        }
    }

    @Test
    void aDossierOverManyLinesIsToldOnce() {
        String pretty = DossierFile.write(ALL.get(0));
        assertThat(told(read(pretty.getBytes(UTF_8)))).containsExactly("teams.ndjson:1  dossier-over-many-lines");
    }

    @Test
    void aLineThatIsTooLongIsRefusedAndTheNextIsRead() {
        InputStream endless = new InputStream() {
            private int left = 64_000_100;

            @Override
            public int read() {
                return left-- > 0 ? 'x' : -1;
            }

            @Override
            public int read(byte[] into, int from, int length) {
                int count = Math.min(length, left);
                Arrays.fill(into, from, from + count, (byte) 'x');
                left -= count;
                return count > 0 ? count : -1;
            }
        };
        InputStream file = new SequenceInputStream(endless, new ByteArrayInputStream(("\n" + LINES).getBytes(UTF_8)));
        List<DossierLine> read = new ArrayList<>();
        DossierLines.of("teams.ndjson", file).forEachRemaining(read::add);
        assertThat(read).hasSize(4);
        assertThat(told(read)).containsExactly("teams.ndjson:1  too-large");
    }

    private static List<String> told(List<DossierLine> lines) {
        return lines.stream()
                .flatMap(line -> line.problems().stream())
                .map(problem -> problem.file().orElse("") + " " + problem.where() + " " + problem.code())
                .toList();
    }

    private static List<Dossier> dossiers(byte[] file) {
        List<DossierLine> read = read(file);
        assertThat(read)
                .flatExtracting(DossierLine::problems)
                .extracting(Problem::code)
                .isEmpty();
        return read.stream().map(line -> line.reading().orElseThrow()).toList();
    }

    private static List<DossierLine> read(byte[] file) {
        List<DossierLine> read = new ArrayList<>();
        try (DossierLines lines = DossierLines.of("teams.ndjson", new ByteArrayInputStream(file))) {
            lines.forEachRemaining(read::add);
        }
        return read;
    }

    private static byte[] packed(String text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(text.getBytes(UTF_8));
        }
        return packed.toByteArray();
    }

    private static byte[] joined(byte[]... pieces) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] piece : pieces) {
            joined.writeBytes(piece);
        }
        return joined.toByteArray();
    }
}
