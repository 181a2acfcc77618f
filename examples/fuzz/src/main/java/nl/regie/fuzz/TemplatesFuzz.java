package nl.regie.fuzz;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import nl.regie.caremodule.CareModule;
import nl.regie.caremodule.Wording;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import nl.regie.entry.Language;
import nl.regie.overlay.Overlay;
import nl.regie.overlay.OverlayFile;
import nl.regie.patientcopy.ConversationSheet;
import nl.regie.patientcopy.PatientCopy;
import nl.regie.patientcopy.SignallingSheet;
import nl.regie.reading.Reading;

/** Words of an overlay with places to fill, well and badly written, and pages in them. */
public final class TemplatesFuzz {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Count COUNT = new Count(Target.TEMPLATES);
    private static final List<Wording> WORDINGS = CareModule.shipped().wordings();
    /** What places to fill are made of, and what no text of ours holds. */
    private static final List<String> PIECES = List.of(
            "{{who}}",
            "{{day}}",
            "{{on}}",
            "{{what}}",
            "{{#who}}",
            "{{/who}}",
            "{{^who}}",
            "{{>page}}",
            "{{{who}}}",
            "{{&who}}",
            "{{!who}}",
            "{{=<% %>=}}",
            "<%who%>",
            "{{",
            "}}",
            "{",
            "}",
            "{{who.toString}}",
            "{{.}}",
            "{{-index}}",
            "<script>",
            "\"",
            "'",
            "&lt;",
            "“",
            "\n",
            "\u202e",
            "\u0007",
            " ",
            "dag",
            "Wie",
            Tape.PLANTED);

    private static final Dossier EXAMPLE = DossierFile.read(Target.DOSSIER
                    .seeds(Path.of(System.getProperty("regie.examples")))
                    .get(0))
            .orElseThrow();

    private TemplatesFuzz() {}

    /** What Jazzer calls first: all classes are read before the clock of a single input runs. */
    public static void fuzzerInitialize() {
        fuzzerTestOneInput(new byte[] {0, 0, 29});
        pages(CareModule.shipped());
    }

    /** What Jazzer calls. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        byte[] document = overlay(bytes);
        Reading<Overlay> reading = OverlayFile.read(document);
        Count.requireOurs(reading.problems());
        COUNT.came(reading.value().isPresent());
        reading.value().ifPresent(overlay -> {
            Reading<CareModule> laid = overlay.over(CareModule.shipped());
            Count.requireOurs(laid.problems());
            laid.value().ifPresent(module -> {
                COUNT.wasRead();
                if (Count.isToBeUsed(document)) {
                    pages(module.spoken());
                }
            });
        });
    }

    private static void pages(CareModule module) {
        for (Language language : Language.values()) {
            String pages = PatientCopy.of(EXAMPLE, module).html(language)
                    + ConversationSheet.of(EXAMPLE, module).html(language)
                    + SignallingSheet.of(EXAMPLE, module).html(language);
            if (pages.contains("<script") || pages.indexOf('\u202e') >= 0) {
                throw new AssertionError("What an overlay says gives orders on a page.");
            }
        }
    }

    /** Two bytes for which words, of which one in two keep what they say; the rest are pieces. */
    private static byte[] overlay(byte[] bytes) {
        int which = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
        Wording wording = WORDINGS.get(which % WORDINGS.size());
        StringBuilder text = new StringBuilder(which % 2 == 0 ? wording.text().nl() : "");
        for (int i = 2; i < Math.min(bytes.length, 40); i++) {
            text.append(PIECES.get((bytes[i] & 0xFF) % PIECES.size()));
        }
        ObjectNode overlay = MAPPER.createObjectNode().put("schemaVersion", "1.1");
        overlay.put("id", "veer").put("version", "1");
        overlay.putObject("name").put("nl", "Verzonnen").put("en", "Invented");
        ObjectNode said = overlay.putArray("wordings").addObject();
        said.put("id", wording.id());
        said.putObject("text").put("nl", text.toString()).put("en", text.toString());
        return overlay.toString().getBytes(StandardCharsets.UTF_8);
    }
}
