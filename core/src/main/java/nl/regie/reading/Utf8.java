package nl.regie.reading;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Bytes that must be UTF-8 as a text. Nothing is mended, and nothing as large as the text is made beside it: a file
 * that is refused costs no more memory than it has bytes.
 */
public final class Utf8 {
    private static final int AT_A_TIME = 4096;

    private Utf8() {}

    /** The text, or nothing where the bytes are no UTF-8. */
    public static Optional<String> text(byte[] bytes) {
        return isWhole(bytes) ? Optional.of(new String(bytes, StandardCharsets.UTF_8)) : Optional.empty();
    }

    private static boolean isWhole(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(AT_A_TIME);
        CoderResult result;
        do {
            out.clear();
            result = decoder.decode(in, out, true);
        } while (result.isOverflow());
        return !result.isError();
    }
}
