package nl.regie.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.regie.dossier.DossierFile;
import nl.regie.entry.Problem;
import nl.regie.overlay.OverlayFile;
import nl.regie.practice.TeamProfileFile;
import nl.regie.reading.Reading;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What cannot be honest is refused in the memory that its text takes and little more: nothing is made of its parts. */
class RefusedInItsOwnMemoryTest {
    private static final int LENGTH = 8_000_000;
    private static final String DOSSIER = "{\"schemaVersion\":\"1.1\",\"patient\":{\"id\":\"p\"},";

    private static final Map<String, Function<byte[], Reading<?>>> READERS = Map.of(
            "dossier", DossierFile::read,
            "known part of a dossier", DossierFile::readKnownPart,
            "overlay", OverlayFile::read,
            "profile", TeamProfileFile::read);

    @TestFactory
    Stream<DynamicTest> aHostileDocumentTakesWhatItsTextTakes() {
        Map<String, byte[]> documents = documents();
        return READERS.entrySet().stream().flatMap(reader -> documents.entrySet().stream()
                .map(document -> DynamicTest.dynamicTest(
                        reader.getKey() + ": " + document.getKey(),
                        () -> assertRefusedInItsOwnMemory(reader.getValue(), document.getValue()))));
    }

    @Test
    void aDocumentThatIsNoUtf8IsNotCopied() {
        byte[] document = "[0".repeat(LENGTH / 2).getBytes(StandardCharsets.UTF_8);
        document[LENGTH - 1] = (byte) 0xFF;
        assertRefusedInItsOwnMemory(DossierFile::read, document);
        assertThat(DossierFile.read(document).problems())
                .extracting(Problem::code)
                .containsExactly("not-utf8");
    }

    private static void assertRefusedInItsOwnMemory(Function<byte[], Reading<?>> reader, byte[] document) {
        assertThat(reader.apply("{\"a\":[0]}".getBytes(StandardCharsets.UTF_8)).value())
                .isEmpty();
        long before = bytesTaken();
        Reading<?> reading = reader.apply(document);
        long taken = bytesTaken() - before;
        assertThat(reading.value()).isEmpty();
        assertThat(reading.problems()).isNotEmpty();
        assertThat(taken).isLessThan(2L * document.length);
    }

    /** By this thread until now; by reflection, for the library itself does not read the module that knows it. */
    private static long bytesTaken() {
        try {
            Object threads = Class.forName("java.lang.management.ManagementFactory")
                    .getMethod("getThreadMXBean")
                    .invoke(null);
            return (long) Class.forName("com.sun.management.ThreadMXBean")
                    .getMethod("getCurrentThreadAllocatedBytes")
                    .invoke(threads);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("This JVM does not tell what a thread takes.", e);
        }
    }

    private static Map<String, byte[]> documents() {
        Map<String, String> documents = new LinkedHashMap<>();
        documents.put("a list of numbers", list("", "0", ""));
        documents.put("a list of lists", list("", "[]", ""));
        documents.put("a field that stands there often", "{" + repeated("\"a\":0") + "}");
        documents.put("an answer that is a list of numbers", list(DOSSIER + "\"answers\":", "0", "}"));
        documents.put("answers without anything", list(DOSSIER + "\"answers\":", "{}", "}"));
        documents.put("numbers in a field that nobody knows", list(DOSSIER + "\"nobody\":", "0", "}"));
        documents.put("numbers in a field before the version", list("{\"nobody\":", "0", "}"));
        documents.put("numbers in a file of an older version", list("{\"schemaVersion\":\"1.0\",\"a\":", "0", "}"));
        documents.put("numbers in a file of a newer version", list("{\"schemaVersion\":\"1.9\",\"a\":", "0", "}"));
        documents.put("lists of nothing in lists", list(DOSSIER + "\"answers\":", "[[],[],[],[],[],[],[],[]]", "}"));
        documents.put(
                "many fields that nobody knows",
                IntStream.range(0, LENGTH / 14)
                        .mapToObj(i -> "\"a" + (1_000_000 + i) + "\":0")
                        .collect(Collectors.joining(",", "{", "}")));
        documents.put("layers without end", "[".repeat(LENGTH));
        documents.put("a text without end", "{\"a\":\"" + "x".repeat(LENGTH));
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        documents.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return bytes;
    }

    private static String list(String before, String member, String after) {
        return before + "[" + repeated(member) + "]" + after;
    }

    private static String repeated(String member) {
        return member + ("," + member).repeat(LENGTH / (member.length() + 1));
    }
}
