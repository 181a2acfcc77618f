package nl.regie.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import nl.regie.cohort.Cohort;
import nl.regie.cohort.CohortSummary;
import nl.regie.cohort.CohortSummaryFile;
import nl.regie.cohort.DossierLine;
import nl.regie.cohort.DossierLines;
import nl.regie.entry.Problem;

/** Many dossiers in a file: lines that are changed each, plain or packed by gzip, which may break off. */
public final class LinesFuzz {
    private static final Tape TAPE = new Tape(Target.LINES);
    private static final Count COUNT = new Count(Target.LINES);
    private static final int BYTES_OF_A_LINE = 9;
    private static final int MOST_LINES = 4;

    private LinesFuzz() {}

    /** What Jazzer calls first: all classes are read before the clock of a single input runs. */
    public static void fuzzerInitialize() {
        TAPE.seeds().forEach(LinesFuzz::fuzzerTestOneInput);
    }

    /** What Jazzer calls. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        boolean isItself = bytes.length < 3 || bytes[0] == '{' || bytes[0] == 0x1f;
        byte[] plain = isItself ? bytes : lines(bytes);
        int how = isItself ? 0 : bytes[0] & 0xFF;
        int middle = how > 128 ? plain.length / 2 : 0;
        byte[] file = how % 3 == 0 ? plain : packed(plain, middle);
        byte[] comes = how % 3 == 2 ? Arrays.copyOf(file, 3 + (bytes[1] & 0xFF) * (file.length - 4) / 256) : file;
        // Cut between two members it is a whole file, of which nobody can see that another member came.
        boolean isCut = comes.length < file.length && comes.length != packed(plain, 0, middle).length;
        List<DossierLine> read = read(comes);
        boolean isBroken = read.stream()
                .flatMap(line -> line.problems().stream())
                .anyMatch(problem -> problem.code().equals("file-breaks-off"));
        // A dossier over many lines ends the reading before the place where the file was cut.
        boolean isLeft = read.stream().flatMap(line -> line.problems().stream()).anyMatch(problem -> problem.code()
                .equals("dossier-over-many-lines"));
        if (isCut && !isBroken && !isLeft) {
            throw new AssertionError("A file that was cut off is read as if it were whole.");
        }
        COUNT.came(!isBroken);
        if (read.stream().anyMatch(line -> line.reading().value().isPresent())) {
            COUNT.wasRead();
        }
        if (Count.isToBeUsed(comes)) {
            count(comes);
        }
    }

    private static List<DossierLine> read(byte[] file) {
        List<DossierLine> read = new ArrayList<>();
        try (DossierLines lines = DossierLines.of("file", new ByteArrayInputStream(file))) {
            lines.forEachRemaining(read::add);
        }
        read.forEach(line -> Count.requireOurs(line.reading().problems()));
        return read;
    }

    private static void count(byte[] file) {
        CohortSummary summary;
        try (DossierLines lines = DossierLines.of("file", new ByteArrayInputStream(file))) {
            summary = Cohort.shipped().summarise(lines, LinesFuzz::requireNothingPlanted);
        }
        String written = CohortSummaryFile.write(summary);
        if (written.contains(Tape.PLANTED)
                || !CohortSummaryFile.read(written).orElseThrow().equals(summary)) {
            throw new AssertionError("A summary repeats what somebody wrote, or is not read back as the same.");
        }
    }

    private static void requireNothingPlanted(Problem problem) {
        if ((problem + problem.message().nl()).contains(Tape.PLANTED)) {
            throw new AssertionError("A problem repeats what somebody wrote.");
        }
    }

    /** Each line is changed by some bytes of its own. */
    private static byte[] lines(byte[] bytes) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        int line = 0;
        for (int at = 2; at < bytes.length && line < MOST_LINES; at += BYTES_OF_A_LINE) {
            byte[] changes = Arrays.copyOfRange(bytes, at, Math.min(bytes.length, at + BYTES_OF_A_LINE));
            lines.writeBytes(TAPE.document(changes));
            lines.write('\n');
            line++;
        }
        return lines.toByteArray();
    }

    /** In one member, or in two. */
    private static byte[] packed(byte[] plain, int middle) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        packed.writeBytes(packed(plain, 0, middle));
        packed.writeBytes(packed(plain, middle, plain.length));
        return packed.toByteArray();
    }

    /** A member, of nothing none. */
    private static byte[] packed(byte[] plain, int from, int to) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        if (from < to) {
            try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
                gzip.write(plain, from, to - from);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return packed.toByteArray();
    }
}
