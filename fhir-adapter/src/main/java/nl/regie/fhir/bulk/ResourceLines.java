package nl.regie.fhir.bulk;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import nl.regie.reading.Gunzipped;

/** The lines of a file, plain or packed by gzip, which is seen from how it begins. It keeps one at a time. */
final class ResourceLines implements AutoCloseable {
    /** A resource that is longer is refused: only so much is kept of it that this is seen. */
    static final int LONGEST = 16_000_000;

    private static final int AT_A_TIME = 1 << 16;

    private final InputStream in;
    private int number;
    private boolean isAtEnd;
    private boolean isBroken;

    private ResourceLines(InputStream in) {
        this.in = in;
    }

    static ResourceLines of(InputStream file) throws IOException {
        return new ResourceLines(new BufferedInputStream(Gunzipped.orPlain(file), AT_A_TIME));
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
        try {
            int next = in.read();
            for (; next >= 0 && next != '\n'; next = in.read()) {
                if (line.size() <= LONGEST) {
                    line.write(next);
                }
            }
            isAtEnd = next < 0;
        } catch (IOException e) {
            isAtEnd = true;
            isBroken = true;
        }
        return line.toByteArray();
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

    /** Whether the file broke off, or is damaged. */
    boolean isBroken() {
        return isBroken;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
