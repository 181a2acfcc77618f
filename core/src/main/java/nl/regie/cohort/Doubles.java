package nl.regie.cohort;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.regie.entry.PersonId;

/**
 * Which patients were seen in a run. Of each it keeps eight bytes, made with a key that nobody knows and that is gone
 * with the run; with the room between them it takes no more than sixteen. Among ten million patients, that two are
 * taken for one happens once in some 300,000 runs. Several threads may ask it at a time.
 */
final class Doubles {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int SHELVES = 256;
    private static final int FIRST_ROOM = 8;

    private final Mac keyed;

    /** Many small ones, so that little is there twice while one is made larger. */
    private final long[][] shelves = new long[SHELVES][FIRST_ROOM];

    private final int[] full = new int[SHELVES];

    Doubles() {
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        try {
            keyed = Mac.getInstance(ALGORITHM);
            keyed.init(new SecretKeySpec(key, ALGORITHM));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK knows " + ALGORITHM + ".", e);
        }
    }

    /** Whether this patient was not seen before, and is from now on. */
    synchronized boolean isFirst(PersonId patient) {
        long mark = ByteBuffer.wrap(keyed.doFinal(patient.value().getBytes(StandardCharsets.UTF_8)))
                .getLong();
        return isFirst(mark == 0 ? 1 : mark);
    }

    private boolean isFirst(long mark) {
        int shelf = (int) (mark >>> 56);
        if (!put(shelves[shelf], mark)) {
            return false;
        }
        if (++full[shelf] * 10 > shelves[shelf].length * 9) {
            shelves[shelf] = larger(shelves[shelf]);
        }
        return true;
    }

    private static boolean put(long[] shelf, long mark) {
        int at = (int) Long.remainderUnsigned(mark, shelf.length);
        while (shelf[at] != 0) {
            if (shelf[at] == mark) {
                return false;
            }
            at = at + 1 == shelf.length ? 0 : at + 1;
        }
        shelf[at] = mark;
        return true;
    }

    private static long[] larger(long[] shelf) {
        long[] larger = new long[shelf.length + shelf.length / 2];
        Arrays.stream(shelf).filter(mark -> mark != 0).forEach(mark -> put(larger, mark));
        return larger;
    }

    /** How many bytes are taken for the patients that were seen. */
    long bytes() {
        return Arrays.stream(shelves)
                .mapToLong(shelf -> (long) shelf.length * Long.BYTES)
                .sum();
    }
}
