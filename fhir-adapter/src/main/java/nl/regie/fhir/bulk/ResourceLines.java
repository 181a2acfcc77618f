package nl.regie.fhir.bulk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import nl.regie.reading.Gunzipped;

/** The lines of a file, plain or packed by gzip, which is seen from how it begins. It keeps one at a time. */
final class ResourceLines implements AutoCloseable {
    /** A resource that is longer is refused: only so much is kept of it that this is seen. */
    static final int LONGEST = 16_000_000;

    /** A line that goes on for longer is not read to its end: it may have none. */
    private static final long WITHOUT_END = 250_000_000;

    private static final int AT_A_TIME = 1 << 16;

    private final InputStream in;
    private final byte[] buffer = new byte[AT_A_TIME];
    private int at;
    private int end;
    private int number;
    private boolean isAtEnd;
    private boolean isBroken;

    private ResourceLines(InputStream in) {
        this.in = in;
    }

    static ResourceLines of(InputStream file) throws IOException {
        return new ResourceLines(Gunzipped.orPlain(file));
    }

    /** The next line that is not blank; empty at the end, and where the file breaks off. */
    Optional<byte[]> next() {
        while (!isAtEnd) {
            byte[] line = read();
            if (isBroken) {
                return Optional.empty();
            }
            if (!isBlank(line)) {
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }

    private byte[] read() {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        number++;
        long read = 0;
        boolean isEnded = false;
        while (!isEnded && !isAtEnd) {
            if (at == end) {
                fill();
            }
            int from = at;
            while (at < end && buffer[at] != '\n') {
                at++;
            }
            line.write(buffer, from, Math.min(at - from, LONGEST + 1 - line.size()));
            read += at - from;
            if (at < end) {
                at++;
                isEnded = true;
            } else if (read > WITHOUT_END) {
                breakOff();
            }
        }
        return line.toByteArray();
    }

    private void fill() {
        try {
            at = 0;
            end = Math.max(0, in.read(buffer));
            isAtEnd = end == 0;
        } catch (IOException e) {
            end = 0;
            breakOff();
        }
    }

    private void breakOff() {
        isAtEnd = true;
        isBroken = true;
    }

    private static boolean isBlank(byte[] line) {
        for (byte each : line) {
            if (each != ' ' && each != '\t' && each != '\r') {
                return false;
            }
        }
        return true;
    }

    /** Of the line that was read last, from 1. */
    int number() {
        return number;
    }

    /** Whether the file broke off, is damaged, or has a line without end. */
    boolean isBroken() {
        return isBroken;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
