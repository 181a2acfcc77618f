package nl.regie.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import nl.regie.dossier.DossierFile;
import nl.regie.entry.Problem;
import org.junit.jupiter.api.Test;

/** Bytes are read as UTF-8 and as nothing else: a letter that somebody guessed may be another one. */
class DocumentInBytesTest {
    private static final String DOSSIER = "{\"schemaVersion\":\"1.1\",\"patient\":{\"id\":\"p\",\"name\":\"Ann\"}}";

    @Test
    void bytesInUtf8AreReadAndOtherUnicodeIsNotTakenForIt() {
        assertThat(problems(DOSSIER.getBytes(StandardCharsets.UTF_8))).isEmpty();
        for (Charset other : List.of(
                StandardCharsets.UTF_16BE,
                StandardCharsets.UTF_16LE,
                Charset.forName("UTF-32BE"),
                Charset.forName("UTF-32LE"))) {
            assertThat(problems(DOSSIER.getBytes(other))).as(other.name()).isNotEmpty();
        }
    }

    /** Half of a letter of two halves, and a letter in more bytes than it needs: some programs write them. */
    @Test
    void lettersThatNoUtf8HasAreNotGuessed() {
        String name = DOSSIER.replace("Ann", "A***");
        int at = name.indexOf('*');
        byte[] utf8 = name.getBytes(StandardCharsets.UTF_8);
        assertThat(problems(utf8)).isEmpty();
        for (int[] no : new int[][] {{0xED, 0xA0, 0x80}, {0xC1, 0xAE, '*'}, {0xFF, '*', '*'}}) {
            for (int i = 0; i < no.length; i++) {
                utf8[at + i] = (byte) no[i];
            }
            assertThat(problems(utf8)).as(Arrays.toString(no)).containsExactly("not-utf8");
        }
    }

    @Test
    void whatBreaksOffAtOnceIsRefusedHoweverShortItIs() {
        byte[] utf8 = DOSSIER.getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length < 6; length++) {
            assertThat(problems(Arrays.copyOf(utf8, length)))
                    .as(length + " bytes")
                    .containsExactly("syntax");
        }
        assertThat(problems("{}".getBytes(StandardCharsets.UTF_8))).isNotEmpty().doesNotContain("syntax");
    }

    private static List<String> problems(byte[] utf8) {
        return DossierFile.read(utf8).problems().stream().map(Problem::code).toList();
    }
}
