package nl.regie.terminal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** How much of some files was read so far. */
public final class BytesRead {
    private final long all;
    private long read;

    private BytesRead(long all) {
        this.all = all;
    }

    /**
     * Nothing was read of these files yet.
     *
     * @throws UncheckedIOException if one of them has no size
     */
    public static BytesRead of(List<Path> files) {
        try {
            long bytes = 0;
            for (Path file : files) {
                bytes += Files.size(file);
            }
            return new BytesRead(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same bytes, counted as they are read. */
    public InputStream counting(InputStream in) {
        return counting(in, () -> {});
    }

    /**
     * The same bytes, counted as they are read.
     *
     * @param afterEach is done after each reading of some of them
     */
    public InputStream counting(InputStream in, Runnable afterEach) {
        return new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                int one = super.read();
                return counted(one, one < 0 ? 0 : 1);
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                int some = super.read(into, from, length);
                return counted(some, Math.max(0, some));
            }

            private int counted(int answer, int bytes) {
                read += bytes;
                afterEach.run();
                return answer;
            }
        };
    }

    /** How many bytes the files have together. */
    public long all() {
        return all;
    }

    /**
     * Which part of the files was read, from 0 to 1; 0 where more is read than they have, for then it cannot be told.
     */
    public double part() {
        return read > all || all == 0 ? 0 : (double) read / all;
    }
}
