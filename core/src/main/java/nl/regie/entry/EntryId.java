package nl.regie.entry;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import nl.regie.value.Shape;

/**
 * Names an entry of a dossier, or a part of one such as a goal within a plan. It says nothing about a person by itself.
 *
 * @param value 1 to 64 letters, digits, dots or hyphens: what FHIR can carry as it is
 */
@Shape(Shape.ID)
public record EntryId(@JsonValue String value) implements Comparable<EntryId> {
    private static final int LONGEST = 64;

    /**
     * Checks the form.
     *
     * @throws InvalidValueException if the text cannot be an id
     */
    public EntryId {
        Texts.requireId(value);
    }

    /** Names it by a text. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static EntryId of(String value) {
        return new EntryId(value);
    }

    /**
     * Names it by a key of another system, of whatever form, such as {@code table:4711_2}. One key always gives one
     * name, and two keys never give the same: letters, digits and hyphens stay, so that a UUID is its own name;
     * whatever else stands there becomes its code between dots ({@code table.3a.4711.5f.2}). Of what would be too long
     * a digest (SHA-256) comes instead.
     *
     * @param key never a number of a person: what is encoded can be read by everybody
     * @throws InvalidValueException if the key is empty
     */
    public static EntryId ofKey(String key) {
        StringBuilder name = new StringBuilder();
        key.codePoints().forEach(each -> {
            if (isPlain(each)) {
                name.appendCodePoint(each);
            } else {
                name.append('.').append(Integer.toHexString(each)).append('.');
            }
        });
        return of(name.length() > LONGEST ? ".." + digest(key) : name.toString());
    }

    private static boolean isPlain(int code) {
        return (code >= 'a' && code <= 'z')
                || (code >= 'A' && code <= 'Z')
                || (code >= '0' && code <= '9')
                || code == '-';
    }

    private static String digest(String key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_16BE));
            return new BigInteger(1, digest).toString(Character.MAX_RADIX);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    /** By its text. Names whose hashes collide are found as fast as others, since they can be ordered. */
    @Override
    public int compareTo(EntryId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
