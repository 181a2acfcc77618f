package nl.regie.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/**
 * The lines of a file, plain or packed by gzip, which is seen from how it begins. They are read as they are asked for:
 * only one is kept at a time. Those without anything are passed over. A source may have no end: a line that goes on and
 * on is not waited for, nor are blank ones.
 */
public final class Lines implements AutoCloseable {
    private static final int AT_A_TIME = 1 << 16;

    /** A line that goes on for longer is not read to its end, nor blank lines that do: there may be none. */
    private static final long WITHOUT_END = 250_000_000;

    private final InputStream in;
    private final int most;
    private final byte[] buffer = new byte[AT_A_TIME];
    private int at;
    private int end;
    private byte[] line = new byte[AT_A_TIME];
    private int length;
    private long number;
    private boolean isAtEnd;
    private boolean isBroken;

    private Lines(InputStream in, int longest) {
        this.in = in;
        this.most = longest + 1;
    }

    /**
     * The lines of what a source holds.
     *
     * @param source closed with this
     * @param longest how many bytes a line may have; of one that has more, so much is given that this is seen
     * @throws IOException if not even its first bytes can be read
     */
    public static Lines of(InputStream source, int longest) throws IOException {
        return new Lines(Gunzipped.orPlain(source), longest);
    }

    /** The next line that is not blank; empty at the end, and where the file breaks off. */
    public Optional<byte[]> next() {
        long blank = 0;
        while (!isAtEnd) {
            readLine();
            if (!isBroken && !isBlank()) {
                return Optional.of(Arrays.copyOf(line, length));
            }
            blank += length + 1;
            if (blank > WITHOUT_END) {
                breakOff();
            }
        }
        return Optional.empty();
    }

    private void readLine() {
        length = 0;
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
            keep(from, at - from);
            read += at - from;
            if (at < end) {
                at++;
                isEnded = true;
            } else if (read > WITHOUT_END) {
                breakOff();
            }
        }
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

    private void keep(int from, int count) {
        int kept = Math.min(count, most - length);
        if (length + kept > line.length) {
            line = Arrays.copyOf(line, Math.min(most, Math.max(length + kept, line.length * 2)));
        }
        System.arraycopy(buffer, from, line, length, kept);
        length += kept;
    }

    private boolean isBlank() {
        for (int i = 0; i < length; i++) {
            if (line[i] != ' ' && line[i] != '\t' && line[i] != '\r') {
                return false;
            }
        }
        return true;
    }

    /** Of the line that was read last, from 1. */
    public long number() {
        return number;
    }

    /** Whether the file broke off, is damaged, or has a line without end. */
    public boolean isBroken() {
        return isBroken;
    }

    @Override
    public void close() throws IOException {
        isAtEnd = true;
        in.close();
    }
}
