package nl.regie.reading;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Bytes that must be UTF-8 (RFC 3629) as a text. Nothing is mended, and nothing as large as the text is made beside it:
 * a file that is refused costs no more memory than it has bytes.
 */
public final class Utf8 {
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
    private static final long NOT_ASCII = 0x8080808080808080L;

    private Utf8() {}

    /** The text, or nothing where the bytes are no UTF-8. */
    public static Optional<String> text(byte[] bytes) {
        return isWhole(bytes) ? Optional.of(new String(bytes, StandardCharsets.UTF_8)) : Optional.empty();
    }

    /** Whether the bytes are UTF-8: each character whole, in its shortest form, and none that is half of another. */
    public static boolean isWhole(byte[] bytes) {
        int at = 0;
        while (at < bytes.length) {
            if (areEightPlain(bytes, at)) {
                at += Long.BYTES;
            } else {
                int length = lengthAt(bytes, at);
                if (length == 0) {
                    return false;
                }
                at += length;
            }
        }
        return true;
    }

    private static boolean areEightPlain(byte[] bytes, int at) {
        return at + Long.BYTES <= bytes.length && ((long) EIGHT.get(bytes, at) & NOT_ASCII) == 0;
    }

    /** How many bytes the character here has, or 0 where there is none. */
    private static int lengthAt(byte[] bytes, int at) {
        int first = bytes[at] & 0xFF;
        if (first < 0x80) {
            return 1;
        } else if (first < 0xC2 || first > 0xF4) {
            return 0;
        } else if (first < 0xE0) {
            return isWithin(bytes, at + 1, 0x80, 0xBF) ? 2 : 0;
        } else if (first < 0xF0) {
            boolean isRight = isWithin(bytes, at + 1, first == 0xE0 ? 0xA0 : 0x80, first == 0xED ? 0x9F : 0xBF)
                    && isWithin(bytes, at + 2, 0x80, 0xBF);
            return isRight ? 3 : 0;
        }
        boolean isRight = isWithin(bytes, at + 1, first == 0xF0 ? 0x90 : 0x80, first == 0xF4 ? 0x8F : 0xBF)
                && isWithin(bytes, at + 2, 0x80, 0xBF)
                && isWithin(bytes, at + 3, 0x80, 0xBF);
        return isRight ? 4 : 0;
    }

    private static boolean isWithin(byte[] bytes, int at, int lowest, int highest) {
        return at < bytes.length && (bytes[at] & 0xFF) >= lowest && (bytes[at] & 0xFF) <= highest;
    }
}
