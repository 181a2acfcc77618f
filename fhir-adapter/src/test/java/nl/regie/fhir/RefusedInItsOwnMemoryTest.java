package nl.regie.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.regie.fhir.FhirImport.Result;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** FHIR that cannot be honest is refused in the memory that its text takes and little more. */
class RefusedInItsOwnMemoryTest {
    private static final int LENGTH = 8_000_000;
    private static final String BUNDLE = "{\"resourceType\":\"Bundle\",";
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @TestFactory
    Stream<DynamicTest> aHostileDocumentTakesWhatItsTextTakes() {
        return documents().entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(each.getKey(), () -> {
                    byte[] document = each.getValue().getBytes(StandardCharsets.UTF_8);
                    assertThat(FhirImport.read("[]".getBytes(StandardCharsets.UTF_8))
                                    .dossier())
                            .isEmpty();
                    long before = THREADS.getCurrentThreadAllocatedBytes();
                    Result result = FhirImport.read(document);
                    long taken = THREADS.getCurrentThreadAllocatedBytes() - before;
                    assertThat(result.dossier()).isEmpty();
                    assertThat(result.remarks()).hasSize(1);
                    assertThat(taken).isLessThan(2L * document.length);
                }));
    }

    private static Map<String, String> documents() {
        Map<String, String> documents = new LinkedHashMap<>();
        documents.put("a list of numbers", list("", "0", ""));
        documents.put("a list of lists", list("", "[]", ""));
        documents.put("a field that stands there often", "{" + repeated("\"a\":0") + "}");
        documents.put("entries without anything", list(BUNDLE + "\"entry\":", "{}", "}"));
        documents.put("numbers in a field that nobody knows", list(BUNDLE + "\"nobody\":", "0", "}"));
        documents.put("lists of nothing in lists", list(BUNDLE + "\"entry\":", "[[],[],[],[],[],[],[],[]]", "}"));
        documents.put(
                "many fields that nobody knows",
                IntStream.range(0, LENGTH / 14)
                        .mapToObj(i -> "\"a" + (1_000_000 + i) + "\":0")
                        .collect(Collectors.joining(",", "{", "}")));
        documents.put("layers without end", "[".repeat(LENGTH));
        documents.put("a text without end", "{\"a\":\"" + "x".repeat(LENGTH));
        return documents;
    }

    private static String list(String before, String member, String after) {
        return before + "[" + repeated(member) + "]" + after;
    }

    private static String repeated(String member) {
        return member + ("," + member).repeat(LENGTH / (member.length() + 1));
    }
}
