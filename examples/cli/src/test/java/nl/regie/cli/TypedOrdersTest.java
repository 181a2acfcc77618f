package nl.regie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that somebody typed gives a terminal an order, or a spreadsheet a formula, whatever the command. */
class TypedOrdersTest {
    private static final Path EXAMPLES =
            Path.of(System.getProperty("regie.root")).resolve("examples");
    private static final String ORDERS = "[\\p{Cc}\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069&&[^\\n]]";
    private static final String TYPED =
            "\\u009b2J\\u009b31mVERVALST \\u0085nieuw \\u007f \\u202eRLO \\u061calm \\u2066lri =cmd()";

    @TempDir
    Path folder;

    private Path dossier;

    @BeforeEach
    void aDossierInWhichSomebodyTypedOrders() throws IOException {
        String naima = Files.readString(EXAMPLES.resolve("dossiers/naima.json"));
        dossier = Files.writeString(
                folder.resolve("typed.json"),
                naima.replaceAll(
                        "(\"(?:inOwnWords|what|name|note|reason|subject|relation|profession)\": \")",
                        "$1" + TYPED.replace("\\", "\\\\")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check",
                "evaluate",
                "evaluate --format json",
                "next",
                "next --format json",
                "copy",
                "copy --format html",
                "copy --of conversation",
                "copy --of visit",
                "copy --of signalling",
                "copy --of close-one --for brother",
                "prepare",
                "prepare --format json",
                "prepare --for-patient",
                "agreements --as-of 2027-12-31",
                "agreements --as-of 2027-12-31 --format json",
                "signs",
                "plan diff",
                "plan diff --format json",
                "to-fhir"
            })
    void noCommandPassesAnOrderOn(String command) {
        String[] words = command.split(" ", -1);
        String[] arguments = new String[words.length + 1];
        boolean isTwoWords = words[0].equals("plan");
        int before = isTwoWords ? 2 : 1;
        System.arraycopy(words, 0, arguments, 0, before);
        arguments[before] = dossier.toString();
        System.arraycopy(words, before, arguments, before + 1, words.length - before);
        String shown = regie(arguments);
        assertThat(shown).hasSizeGreaterThan(10).doesNotContainPattern(ORDERS);
    }

    @Test
    void theDossierInWhichItWasTypedIsRead() {
        assertThat(regie("check", dossier.toString())).contains("Dit dossier klopt.");
        assertThat(regie("copy", dossier.toString())).contains("VERVALST");
    }

    @Test
    void aJsonDocumentOnAScreenStillSaysTheSame() throws IOException {
        Path written = folder.resolve("bundle.json");
        regie("to-fhir", dossier.toString(), "--out", written.toString());
        ObjectMapper mapper = new ObjectMapper();
        assertThat(mapper.readTree(regie("to-fhir", dossier.toString())))
                .isEqualTo(mapper.readTree(Files.readString(written)));
    }

    @Test
    void anArgumentGivesNoOrdersEither() {
        assertThat(regie("check", dossier.toString(), "--no\u009b31m\u001b[2J"))
                .hasSizeGreaterThan(10)
                .doesNotContainPattern(ORDERS);
    }

    @Test
    void aWordOfAnOverlayIsNoFormulaInASpreadsheet() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode overlay = (ObjectNode) mapper.readTree(Files.readString(EXAMPLES.resolve("overlays/het-veer.json")));
        ObjectNode text = (ObjectNode) overlay.withArray("statements").get(0).get("text");
        text.put("nl", "=HYPERLINK(\"http://x\";\"klik\") " + text.get("nl").textValue());
        Path file = Files.writeString(folder.resolve("overlay.json"), mapper.writeValueAsString(overlay));
        assertThat(regie("module", "--format", "csv", "--overlay", file.toString()))
                .contains("'=HYPERLINK")
                .doesNotContainPattern("(?m)(^|,)\"?[=+@-]");
    }

    private static String regie(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream both = new PrintStream(out, true, StandardCharsets.UTF_8);
        Regie.run(arguments, new ByteArrayInputStream(new byte[0]), both, both);
        return out.toString(StandardCharsets.UTF_8);
    }
}
