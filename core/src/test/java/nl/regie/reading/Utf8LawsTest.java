package nl.regie.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** What is UTF-8 here is what the JDK's own decoder takes for it. */
class Utf8LawsTest {
    /** The first and the last byte of every kind, and their neighbours. */
    private static final List<Integer> BYTES = List.of(
            0x00, 0x61, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED, 0xEE,
            0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xF8, 0xFF);

    @Provide
    Arbitrary<List<Integer>> bytes() {
        return Arbitraries.of(BYTES).list().ofMinSize(0).ofMaxSize(12);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().all().ofMaxLength(40);
    }

    @Property
    void anyBytesAreJudgedAsTheJdkDoes(@ForAll("bytes") List<Integer> bytes) {
        assertSame(array(bytes));
    }

    @Property
    void aTextIsWholeAndACutOneAsTheJdkSays(@ForAll("texts") String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        assertSame(utf8);
        for (int length = Math.max(0, utf8.length - 4); length < utf8.length; length++) {
            assertSame(Arrays.copyOf(utf8, length));
        }
        Statistics.label("has more than ASCII")
                .collect(utf8.length > text.length())
                .coverage(seen -> seen.check(true).percentage(percentage -> percentage > 20));
    }

    /** Each three bytes of the palette, and each one and two: after eight plain ones, and before them. */
    @Example
    void everyShortSequenceIsJudgedAsTheJdkDoes() {
        for (int one : BYTES) {
            for (int two : BYTES) {
                for (int three : BYTES) {
                    for (int four : List.of(0x41, 0x80, 0xBF, 0xC2)) {
                        assertSame(array(List.of(one, two, three, four)));
                    }
                }
                assertSame(array(List.of(0x61, 0x62, 0x63, 0x64, 0x65, 0x66, 0x67, 0x68, one, two)));
                assertSame(array(List.of(one, two, 0x61, 0x62, 0x63, 0x64, 0x65, 0x66, 0x67, 0x68)));
            }
        }
    }

    private static void assertSame(byte[] bytes) {
        assertThat(Utf8.text(bytes))
                .as(() -> IntStream.range(0, bytes.length)
                        .mapToObj(at -> Integer.toHexString(bytes[at] & 0xFF))
                        .toList()
                        .toString())
                .isEqualTo(byTheJdk(bytes));
    }

    private static Optional<String> byTheJdk(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static byte[] array(List<Integer> bytes) {
        byte[] array = new byte[bytes.size()];
        IntStream.range(0, array.length).forEach(at -> array[at] = bytes.get(at).byteValue());
        return array;
    }
}
