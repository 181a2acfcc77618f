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
import nl.regie.dossier.DossierFile;
import nl.regie.entry.Language;
import nl.regie.patientcopy.CopyWishes;
import nl.regie.patientcopy.PatientCopy;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Mijn plan on paper: a page that says it all, and then the rest, no longer than it has to be. */
class PlanOnPaperTest {
    private static final Path DOSSIERS =
            Path.of(System.getProperty("regie.root", "../..")).resolve("examples/dossiers");

    private static final String LONG =
            "Marie-Antoinette Hottentottententententoonstellingsmakers-Vandenbroucke tot Nieuwenhuizen";

    @Test
    void aPlanWithManySectionsIsSixPagesAndNamesADayOnce() throws IOException {
        List<String> pages = pagesOf(Files.readString(DOSSIERS.resolve("naima.json")));
        assertThat(pages).hasSize(6);
        assertThat(pages.get(0)).contains("Wat ik wil", "Bel 112", "Wat ik heb gevraagd");
        assertThat(pages.get(5)).containsOnlyOnce("Op 14 december 2026");
    }

    /** The head of a table stands with a row on each page, whatever stood on the page before it. */
    @Test
    void theHeadOfATableNeverStandsAtTheFootOfAPageAlone() throws IOException {
        for (String file : List.of("naima.json", "gerrit.json", "gerrit-year.json")) {
            List<String> pages = pagesOf(Files.readString(DOSSIERS.resolve(file)));
            List<String> tables = pages.stream()
                    .filter(page -> page.contains("Beslist over"))
                    .map(page -> page.substring(page.indexOf("Beslist over")))
                    .toList();
            assertThat(tables.get(0)).containsPattern("(?m)^ik ");
            assertThat(tables).allSatisfy(table -> assertThat(table.lines()).hasSizeGreaterThan(2));
        }
    }

    @Test
    void withVeryLongNamesAndFortyActionsItStillBeginsWithOnePageThatSaysItAll() throws IOException {
        JsonNode tree = new ObjectMapper()
                .readTree(Files.readString(DOSSIERS.resolve("naima.json"))
                        .replace("\"Marloes\"", "\"" + LONG + "\"")
                        .replace("\"Yassin\"", "\"ياسين بن عبد الرحمن الفاسي\""));
        for (JsonNode plan : tree.path("carePlans")) {
            ArrayNode actions = (ArrayNode) plan.path("actions");
            for (int i = actions.size(); i < 40; i++) {
                ObjectNode more = actions.path(0).deepCopy();
                more.putArray("does").add(List.of("naima", "nurse", "brother").get(i % 3));
                actions.add(more.put("id", "more-" + i)
                        .put("what", "Elke dag een half uur wandelen met de hond van de buren (" + i + ")"));
            }
        }
        List<String> pages = pagesOf(tree.toString());
        assertThat(pages.get(0)).contains("Wat ik wil", "Bel 112", "0800-0113", "Wat ik heb gevraagd");
        assertThat(pages.get(1)).contains("Wat ik heb verteld");
        assertThat(String.join("\n", pages)).contains("ik (verder)").contains("(39)");
    }

    private static List<String> pagesOf(String dossier) throws IOException {
        List<String> pages = new ArrayList<>();
        Pdf pdf = PlanOnPaper.of(PatientCopy.of(DossierFile.read(dossier).orElseThrow())
                .page(CopyWishes.builder().language(Language.NL).build()));
        try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
            for (int number = 1; number <= document.getNumberOfPages(); number++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(number);
                stripper.setEndPage(number);
                pages.add(stripper.getText(document).replaceAll(" *\\R *", "\n"));
            }
        }
        return pages;
    }
}
