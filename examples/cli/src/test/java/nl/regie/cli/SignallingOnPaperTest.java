package nl.regie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.regie.dossier.DossierFile;
import nl.regie.entry.Language;
import nl.regie.page.Page;
import nl.regie.patientcopy.CopyWishes;
import nl.regie.patientcopy.SignallingSheet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

/** What hangs on the fridge, and is read in a hurry: one sheet, in letters that can be read. */
class SignallingOnPaperTest {
    private static final Path NAIMA =
            Path.of(System.getProperty("regie.root", "../..")).resolve("examples/dossiers/naima.json");

    private static final double SMALLEST = 9;
    private static final double LARGE = 13;

    @Test
    void itIsOneSheetAndWhomToCallStandsAtItsFootInLargeLetters() throws IOException {
        List<Sheet> sheets = sheets(withMoreSigns(0, "x"));
        assertThat(sheets).hasSize(1);
        assertThat(sheets.get(0).smallest()).isGreaterThanOrEqualTo(SMALLEST);
        assertThat(sheets.get(0).sizeOf("112")).isGreaterThanOrEqualTo(LARGE);
        assertThat(sheets.get(0).text()).containsSubsequence("Groen", "Oranje", "Rood", "Bel 112", "0800-0113");
    }

    @Test
    void withFiveMoreSentencesInEachPhaseItStillIsOneSheetInLettersOfNinePoints() throws IOException {
        List<Sheet> sheets = sheets(withMoreSigns(5, "Ik word om vier uur wakker en maak de keuken schoon"));
        assertThat(sheets).hasSize(1);
        assertThat(sheets.get(0).smallest()).isGreaterThanOrEqualTo(SMALLEST);
        assertThat(sheets.get(0).text().replaceAll("\\s+", " ")).contains("Bel 112", "Bel 113 of 0800-0113");
        assertThat(sheets.get(0).text().split("vier", -1)).hasSize(1 + 5 * 3);
    }

    @Test
    void whereItCannotBeOneSheetWhomToCallStandsOnTheFirstAndOnTheLast() throws IOException {
        List<Sheet> sheets = sheets(withMoreSigns(16, "Ik word om vier uur wakker en maak de keuken schoon"));
        assertThat(sheets).hasSizeGreaterThan(1);
        for (Sheet sheet : List.of(sheets.get(0), sheets.get(sheets.size() - 1))) {
            assertThat(sheet.text()).contains("Bel 112", "Marloes", "Yassin", "0800-0113");
            assertThat(sheet.smallest()).isGreaterThanOrEqualTo(SMALLEST);
        }
        assertThat(String.join(" ", sheets.stream().map(Sheet::text).toList()).split("vier", -1))
                .as("nothing is left out")
                .hasSize(1 + 16 * 3);
    }

    /** In a bad night the first sheet is enough, and says that there is another. */
    @Test
    void withManySignsAPhaseTheCrisisAndWhomToCallStandOnTheFirstSheetAndWhatFollowsIsSaid() throws IOException {
        List<Sheet> sheets = sheets(withMoreSigns(14, "Ik word om vier uur wakker en maak de keuken schoon"));
        assertThat(sheets).hasSize(2);
        assertThat(sheets.get(0).text())
                .containsSubsequence("Rood", "Bel 112", "Lees verder op bladzijde 2: Wat helpt")
                .contains("Bladzijde 1 van 2");
        assertThat(sheets.get(1).text())
                .containsSubsequence("Wat helpt", "Bel 112")
                .contains("Bladzijde 2 van 2");
    }

    @Test
    void whereNotAllPhasesFitOnTheFirstSheetTheGravestDoesAndTheOthersAreNamed() throws IOException {
        List<Sheet> sheets = sheets(withMoreSigns(24, "Ik word om vier uur wakker en maak de keuken schoon"));
        assertThat(sheets.get(0).text())
                .containsSubsequence("Rood", "Bel 112", "Lees verder op bladzijde 2: Het gaat goed")
                .doesNotContain("Groen");
    }

    private record Sheet(String text, List<TextPosition> letters) {
        double smallest() {
            return letters.stream()
                    .mapToDouble(TextPosition::getFontSizeInPt)
                    .min()
                    .orElse(0);
        }

        double sizeOf(String words) {
            String all = String.join(
                    "", letters.stream().map(TextPosition::getUnicode).toList());
            return letters.get(all.indexOf(words)).getFontSizeInPt();
        }
    }

    private static List<Sheet> sheets(Page page) throws IOException {
        List<Sheet> sheets = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(
                SignallingOnPaper.of(page, "Lees verder op bladzijde 2:").bytes())) {
            for (int number = 1; number <= document.getNumberOfPages(); number++) {
                List<TextPosition> letters = new ArrayList<>();
                PDFTextStripper stripper = new PDFTextStripper() {
                    @Override
                    protected void writeString(String text, List<TextPosition> positions) throws IOException {
                        letters.addAll(positions);
                        super.writeString(text, positions);
                    }
                };
                stripper.setStartPage(number);
                stripper.setEndPage(number);
                sheets.add(new Sheet(stripper.getText(document), letters));
            }
        }
        return sheets;
    }

    private static Page withMoreSigns(int more, String saying) throws IOException {
        JsonNode tree = new ObjectMapper().readTree(Files.readString(NAIMA));
        for (JsonNode plan : tree.path("signallingPlans")) {
            for (JsonNode phase : plan.path("phases")) {
                ArrayNode signs = (ArrayNode) phase.path("signs");
                IntStream.range(0, more).forEach(i -> {
                    ObjectNode sign = signs.path(0).deepCopy();
                    signs.add(sign.put("id", phase.path("id").asText() + "-more-" + i)
                            .put("noticedBy", i % 2 == 0 ? "OTHERS" : "MYSELF")
                            .put("what", saying));
                });
            }
        }
        return SignallingSheet.of(DossierFile.read(tree.toString()).orElseThrow())
                .page(CopyWishes.builder().language(Language.NL).build());
    }
}
