package nl.regie.terminal;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** What the program prints to, in UTF-8. Whoever reads it may have enough and go, as {@code head} does: no fault. */
public final class StandardStream extends PrintStream {
    private final Remembering target;

    private StandardStream(Remembering target) {
        super(target, true, StandardCharsets.UTF_8);
        this.target = target;
    }

    /** In UTF-8 to these bytes, each line at once. */
    public static StandardStream to(OutputStream out) {
        return new StandardStream(new Remembering(out));
    }

    /** Whether nothing can be written because nobody reads any more. */
    public boolean isReaderGone() {
        return target.isReaderGone;
    }

    private static final class Remembering extends FilterOutputStream {
        private boolean isReaderGone;

        Remembering(OutputStream target) {
            super(target);
        }

        @Override
        public void write(int one) throws IOException {
            try {
                out.write(one);
            } catch (IOException e) {
                throw remembered(e);
            }
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            try {
                out.write(bytes, from, length);
            } catch (IOException e) {
                throw remembered(e);
            }
        }

        /** A system tells it in words only: those of Linux and macOS, and two of Windows. */
        private IOException remembered(IOException e) {
            String message = String.valueOf(e.getMessage());
            isReaderGone = isReaderGone
                    || message.contains("Broken pipe")
                    || message.contains("pipe is being closed")
                    || message.contains("pipe has been ended");
            return e;
        }
    }
}
