package nl.regie.reading;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * What gzip packed (RFC 1952), of one member or of many. The reader of the JDK stops in silence where a further member
 * is damaged, or where a source is slow; this one throws, so that nobody is lost unseen. Close it to close the source.
 */
public final class Gunzipped extends InputStream {
    private static final int FIRST = 0x1f;
    private static final int SECOND = 0x8b;
    private static final int DEFLATED = 8;
    private static final int HAS_CHECK = 2;
    private static final int HAS_EXTRA = 4;
    private static final int HAS_NAME = 8;
    private static final int HAS_COMMENT = 16;

    /** So many zeros fill up a tape; more of them, or a longer name, may have no end. */
    private static final int MOST_ZEROS = 1 << 20;

    private static final int LONGEST_NAME = 1 << 16;

    private final InputStream packed;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 check = new CRC32();
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;
    private boolean isWithin;
    private boolean isAtEnd;

    private Gunzipped(InputStream packed) {
        this.packed = packed;
    }

    /**
     * What a source holds: unpacked where it begins as gzip does, and else as it is.
     *
     * @throws IOException if not even its first bytes can be read
     */
    public static InputStream orPlain(InputStream source) throws IOException {
        PushbackInputStream begin = new PushbackInputStream(source, 2);
        byte[] first = begin.readNBytes(2);
        begin.unread(first);
        boolean isPacked = first.length == 2 && (first[0] & 0xFF) == FIRST && (first[1] & 0xFF) == SECOND;
        return isPacked ? new Gunzipped(begin) : begin;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (!isAtEnd) {
            if (!isWithin && !begins()) {
                isAtEnd = true;
            } else {
                int count = inflate(into, from, length);
                if (count > 0) {
                    check.update(into, from, count);
                    return count;
                }
            }
        }
        return -1;
    }

    private int inflate(byte[] into, int from, int length) throws IOException {
        try {
            int count = inflater.inflate(into, from, length);
            if (inflater.finished()) {
                at = end - inflater.getRemaining();
                if (count == 0) {
                    ends();
                }
            } else if (count == 0) {
                require(!inflater.needsDictionary());
                at = end;
                if (!fill()) {
                    throw new EOFException();
                }
                inflater.setInput(buffer, at, end - at);
            }
            return count;
        } catch (DataFormatException e) {
            throw new ZipException();
        }
    }

    /** Whether another member begins here; zeros after the last one fill up a tape. */
    private boolean begins() throws IOException {
        int first = next();
        for (int zeros = 0; first == 0; zeros++) {
            require(zeros < MOST_ZEROS);
            first = next();
        }
        if (first < 0) {
            return false;
        }
        require(first == FIRST && needed() == SECOND && needed() == DEFLATED);
        int flags = needed();
        skip(6);
        if ((flags & HAS_EXTRA) != 0) {
            skip(needed() | needed() << 8);
        }
        if ((flags & HAS_NAME) != 0) {
            skipText();
        }
        if ((flags & HAS_COMMENT) != 0) {
            skipText();
        }
        if ((flags & HAS_CHECK) != 0) {
            skip(2);
        }
        inflater.reset();
        inflater.setInput(buffer, at, end - at);
        check.reset();
        isWithin = true;
        return true;
    }

    private void ends() throws IOException {
        require(fourBytes() == check.getValue());
        require(fourBytes() == (inflater.getBytesWritten() & 0xFFFFFFFFL));
        isWithin = false;
    }

    private long fourBytes() throws IOException {
        return needed() | (long) needed() << 8 | (long) needed() << 16 | (long) needed() << 24;
    }

    private void skip(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            needed();
        }
    }

    private void skipText() throws IOException {
        for (int length = 0; needed() != 0; length++) {
            require(length < LONGEST_NAME);
        }
    }

    private int needed() throws IOException {
        int next = next();
        if (next < 0) {
            throw new EOFException();
        }
        return next;
    }

    private int next() throws IOException {
        return at < end || fill() ? buffer[at++] & 0xFF : -1;
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, packed.read(buffer));
        return end > 0;
    }

    private static void require(boolean holds) throws ZipException {
        if (!holds) {
            throw new ZipException();
        }
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        packed.close();
    }
}
