package nl.regie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where no day is named, what is printed for the patient tells nothing of what was hidden from them later. */
class DefaultDayTest {
    private static final Path NAIMA = Path.of(System.getProperty("regie.root")).resolve("examples/dossiers/naima.json");
    private static final String LATER = "\"recorded\": {\"on\": \"2027-02-01\", \"by\": \"nurse\"}";
    private static final Clock NOON =
            Clock.fixed(LocalDate.of(2027, 3, 1).atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"plan", "conversation", "visit", "signalling"})
    void eachDocumentIsTheSameWithAndWithoutWhatWasHiddenLater(String document) throws IOException {
        for (String format : new String[] {"text", "html"}) {
            assertThat(regie("copy", hidden().toString(), "--of", document, "--format", format))
                    .hasSizeGreaterThan(100)
                    .isEqualTo(regie("copy", NAIMA.toString(), "--of", document, "--format", format));
        }
    }

    /** What staff ask of the whole record is of the day of the last entry of all: the hidden ones do change it. */
    @Test
    void whatWasHiddenLaterIsThereForStaff() throws IOException {
        assertThat(regie("evaluate", hidden().toString())).isNotEqualTo(regie("evaluate", NAIMA.toString()));
    }

    private Path hidden() throws IOException {
        String naima = Files.readString(NAIMA);
        String hidden = naima.replaceFirst(
                        "\"dangersAtHome\": \\[",
                        "\"dangersAtHome\": [{\"id\": \"later-danger\", " + LATER + ", \"state\": \"SUSPECTED\"},")
                .replaceFirst(
                        "\"appraisals\": \\[",
                        "\"appraisals\": [{\"id\": \"later-view\", " + LATER
                                + ", \"aspect\": \"ABLE\", \"judgement\": \"NO\", \"viewOf\": \"nurse\"},")
                .replaceFirst(
                        "\"experiences\": \\[",
                        "\"experiences\": [{\"id\": \"later-told\", " + LATER
                                + ", \"teller\": \"brother\", \"topic\": \"LISTENED_TO\", \"answer\": \"NO\"},");
        assertThat(hidden).contains("later-danger", "later-view", "later-told");
        return Files.writeString(folder.resolve("hidden.json"), hidden);
    }

    private static String regie(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream screen = new PrintStream(out, true, StandardCharsets.UTF_8);
        assertThat(Regie.run(arguments, new ByteArrayInputStream(new byte[0]), screen, screen, NOON))
                .as(out.toString(StandardCharsets.UTF_8))
                .isZero();
        return out.toString(StandardCharsets.UTF_8);
    }
}
