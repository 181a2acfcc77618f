package nl.regie.caremodule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Each evaluation names the version of the module's words, so that a version means the same words for ever. A digest of
 * the words of each released version is kept; a version that is in the making has none yet, and its words may change.
 */
class WordsVersionTest {
    private static final Path ROOT = Path.of(System.getProperty("regie.root", ".."));
    private static final Path WORDS = ROOT.resolve("core/src/main/resources/nl/regie/caremodule");
    private static final Path RELEASED = ROOT.resolve("core/src/test/resources/nl/regie/caremodule/released-words.txt");
    private static final String VERSION = CareModule.shipped().version();

    @Test
    void theWordsOfAReleasedVersionNeverChange() throws IOException {
        Map<String, String> released = released();
        if (released.containsKey(VERSION)) {
            assertThat(digest())
                    .as(
                            "A word of the module has changed, and version %s of the words was released. Raise the version in"
                                    + " CareModule.java (Shipped), renew what names it with -Dregie.renew=true, and change"
                                    + " nothing in %s: the new version is in the making, and its words may change until it"
                                    + " is released.",
                            VERSION, ROOT.relativize(RELEASED))
                    .isEqualTo(released.get(VERSION));
        }
    }

    @Test
    void aVersionInTheMakingComesAfterAllThatWereReleased() throws IOException {
        Map<String, String> released = released();
        if (!released.containsKey(VERSION)) {
            assertThat(released.keySet())
                    .allSatisfy(earlier -> assertThat(Arrays.compare(numbers(earlier), numbers(VERSION)))
                            .as("%s is released, and %s comes after it", earlier, VERSION)
                            .isNegative());
        }
    }

    /**
     * What is released is no snapshot; then its words are, too. Run once with -Dregie.renew=true to write their line.
     */
    @Test
    void whatIsReleasedKeepsTheDigestOfItsWords() throws IOException {
        String library = System.getProperty("regie.version", "");
        assertThat(library).as("the build tells its version").isNotEmpty();
        if (library.endsWith("-SNAPSHOT")) {
            return;
        }
        if (Boolean.getBoolean("regie.renew") && !released().containsKey(VERSION)) {
            Files.writeString(RELEASED, VERSION + " " + digest() + "\n", StandardOpenOption.APPEND);
        }
        assertThat(released())
                .as("the words of a release; write their line with -Dtest=WordsVersionTest -Dregie.renew=true")
                .containsKey(VERSION);
    }

    @Test
    void theDigestSeesEveryWord() throws IOException {
        List<Path> files = files();
        assertThat(files).hasSizeGreaterThan(30);
        byte[] all = bytes(files);
        byte[] changed = all.clone();
        changed[all.length / 2] ^= 1;
        assertThat(digestOf(changed)).isNotEqualTo(digestOf(all));
    }

    private static Map<String, String> released() throws IOException {
        Map<String, String> digests = new LinkedHashMap<>();
        for (String line : Files.readAllLines(RELEASED, StandardCharsets.UTF_8)) {
            String[] parts = line.split(" ", -1);
            assertThat(parts).hasSize(2);
            assertThat(digests.put(parts[0], parts[1]))
                    .as("each version stands there once")
                    .isNull();
        }
        return digests;
    }

    private static int[] numbers(String version) {
        return Stream.of(version.split("\\.", -1)).mapToInt(Integer::parseInt).toArray();
    }

    private static String digest() throws IOException {
        return digestOf(bytes(files()));
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(WORDS)) {
            return all.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    /** Each file by its name, a zero, what stands in it, and a zero. */
    private static byte[] bytes(List<Path> files) throws IOException {
        StringBuilder all = new StringBuilder();
        for (Path file : files) {
            all.append(file.getFileName())
                    .append('\0')
                    .append(Files.readString(file, StandardCharsets.UTF_8))
                    .append('\0');
        }
        return all.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String digestOf(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
