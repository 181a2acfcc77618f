package nl.regie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.regie.caremodule.CareModule;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import nl.regie.entry.Language;
import nl.regie.entry.PersonId;
import nl.regie.evaluation.DossierEvaluator;
import nl.regie.evaluation.EvaluationReport;
import nl.regie.evaluation.TeamPage;
import nl.regie.page.Block.Blanks;
import nl.regie.page.Block.Boxes;
import nl.regie.page.Block.Drawn;
import nl.regie.page.Block.Row;
import nl.regie.page.Item;
import nl.regie.page.Look;
import nl.regie.page.Page;
import nl.regie.page.Phrase;
import nl.regie.page.Section;
import nl.regie.page.Stress;
import nl.regie.patientcopy.CloseOneCopy;
import nl.regie.patientcopy.CopyWishes;
import nl.regie.patientcopy.PatientCopy;
import nl.regie.people.InvolvementAgreement;
import nl.regie.people.InvolvementAnswer;
import nl.regie.people.InvolvementTopic;
import nl.regie.picture.Circle;
import nl.regie.picture.Picture.Words;
import nl.regie.year.ChangeSheet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PdfTest {
    private static final Path NAIMA =
            Path.of(System.getProperty("regie.root", "../..")).resolve("examples/dossiers/naima.json");

    @ParameterizedTest
    @ValueSource(strings = {"Łucja Ağaoğlu", "Renée d’Hôtel", "Ελένη", "Ольга", "דליה", "€ 4,50 – “ja”"})
    void lettersOfManyLanguagesCanBeRead(String name) throws IOException {
        Pdf pdf = Pdf.of(page(name));
        assertThat(pdf.isWhole()).isTrue();
        assertThat(textOf(pdf)).contains(name);
    }

    @Test
    void arabicIsShownJoinedAndFromRightToLeft() {
        assertThat(Pdf.of(page("فاطمة")).isWhole()).isTrue();
    }

    @Test
    void whatTheLettersLackIsASquareAndIsSaid() throws IOException {
        Pdf pdf = Pdf.of(page("fietsen 🚲 en 漢字"));
        assertThat(pdf.isWhole()).isFalse();
        assertThat(textOf(pdf)).contains("fietsen □ en □□");
    }

    @Test
    void aVeryLongWordBreaksAndTakesTheRoomItNeeds() throws IOException {
        Pdf pdf = Pdf.of(page("a".repeat(500)));
        assertThat(textOf(pdf).replaceAll("\\s", "")).contains("a".repeat(500));
    }

    /** A document's name and days come from the clock by default; two renderings of one page would differ. */
    @Test
    void theSamePageGivesTheSameBytesAlsoInALaterSecond() throws IOException {
        byte[] first = Pdf.of(page("Ik wil zelf beslissen. Ολγα")).bytes();
        assertThat(Pdf.of(page("Ik wil zelf beslissen. Ολγα")).bytes()).isEqualTo(first);
        String file = new String(first, StandardCharsets.ISO_8859_1);
        assertThat(file).doesNotContain("/CreationDate").doesNotContain("/ModDate");
        try (PDDocument document = Loader.loadPDF(first)) {
            assertThat(document.getDocumentInformation().getCreationDate()).isNull();
        }
    }

    /**
     * So that whoever has it read aloud hears it in its language, and in the order and with the headings of the page.
     */
    @Test
    void aPageHasALanguageATitleAndAnOrderToReadItIn() throws IOException {
        Page page = Page.titled(Language.NL, "Mijn plan")
                .open(Phrase.ours("Zoals het was."))
                .add(new Section(
                        "Wat ik wil",
                        List.of(new Item(Optional.of("Fietsen"))
                                .quote(Optional.of("Naar de markt."))
                                .lines("Wie helpt", List.of("Els", "Kees"))
                                .table(List.of("Wie", "Doet"), List.of(new Row("Els", List.of(List.of("mee"))))))))
                .build();
        try (PDDocument document = Loader.loadPDF(Pdf.of(page.html()).bytes())) {
            PDDocumentCatalog catalog = document.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("nl");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Mijn plan");
            assertThat(structure(catalog.getStructureTreeRoot()))
                    .containsSubsequence("H1", "P", "H2", "H3", "BlockQuote", "Table", "TH", "TD");
        }
    }

    /** Also where it is a card or one sheet: labels stand before what they say, and a box to tick is no gap. */
    @ParameterizedTest
    @EnumSource(Look.class)
    void itsWordsAreReadInTheOrderOfThePage(Look look) throws IOException {
        Circle circle = new Circle("Wie mij helpt", "ik", List.of(new Words("Els", List.of("Naar de markt"))));
        Item item = new Item(Optional.of("Fietsen"))
                .quote(Optional.of("Naar de markt."))
                .lines("Wie helpt", List.of("Els", "Kees"))
                .line("Wanneer", Optional.of("op zondag"))
                .with(new Boxes("Hoe het gaat", List.of("beter", "slechter")))
                .with(new Blanks(2))
                .with(new Drawn(circle))
                .table(List.of("Wie", "Doet"), List.of(new Row("Els", List.of(List.of("mee")))));
        Page page = Page.titled(Language.NL, look, "Mijn plan")
                .open(Phrase.ours("Zoals het was."))
                .add(new Section("Wat ik wil", List.of(item)).with(Stress.FIRST_PAGE))
                .add(new Section("Groen", List.of(item)).with(Stress.GREEN))
                .add(new Section("Wie ik kan bellen", List.of(item)).with(Stress.LARGE))
                .add(new Section("Als het niet kan wachten", List.of(item)).with(Stress.TOGETHER))
                .build();
        for (Page each : List.of(page, page.inLargePrint())) {
            assertThat(Aloud.ofPdf(Pdf.of(each.html()).bytes())).isEqualTo(Aloud.ofHtml(each.html()));
        }
    }

    /** Its letters are shapes: the words beside it are what can be read, and its title what is heard of it. */
    @Test
    void aPictureIsDrawnAndSaysWhatItIs() throws IOException {
        Circle circle = new Circle("Wie mij helpt", "ik", List.of(new Words("فاطمة", List.of("Naar de markt"))));
        Page page = Page.titled(Language.NL, "Mijn plan")
                .add(new Section("Kring", List.of(new Item(Optional.empty()).with(new Drawn(circle)))))
                .build();
        Pdf pdf = Pdf.of(page.html());
        assertThat(pdf.bytes()).isEqualTo(Pdf.of(page.html()).bytes());
        assertThat(textOf(pdf)).containsOnlyOnce("Naar de markt");
        try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
            assertThat(elements(document.getDocumentCatalog().getStructureTreeRoot())
                            .filter(part -> part.getStructureType().equals("Figure"))
                            .map(PDStructureElement::getAlternateDescription))
                    .containsExactly("Wie mij helpt");
            BufferedImage drawn = new PDFRenderer(document).renderImageWithDPI(0, 40);
            assertThat(IntStream.range(0, drawn.getWidth() * drawn.getHeight())
                            .map(i -> drawn.getRGB(i % drawn.getWidth(), i / drawn.getWidth()) & 0xFFFFFF)
                            .filter(colour -> colour == 0x0B5C6B)
                            .count())
                    .as("the middle of the circle")
                    .isGreaterThan(50);
        }
    }

    /** A nurse lays the two beside each other; what they rest on comes behind. */
    @Test
    void allNormsAreOnTwoPagesOfTheTeamsPage() throws IOException {
        for (String name : List.of("naima", "gerrit")) {
            Dossier dossier = DossierFile.read(Files.readAllBytes(NAIMA.resolveSibling(name + ".json")))
                    .orElseThrow();
            LocalDate day = LocalDate.of(2026, 10, 12);
            EvaluationReport report =
                    EvaluationReport.of(DossierEvaluator.shipped().evaluate(dossier, day), dossier, Language.NL);
            Pdf pdf = Pdf.of(TeamPage.of(report, Optional.empty(), CareModule.shipped(), Language.NL)
                    .html());
            try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setEndPage(2);
                assertThat(stripper.getText(document)).contains("Er niet alleen voor staan", "Een goed leven");
            }
        }
    }

    /** In short means on the first page; what is pushed to a second one by much else is never whom to call. */
    @Test
    void whomToCallIsOnTheFirstPageOfAPlanWithFortyLongActionsToo() throws IOException {
        JsonNode tree = new ObjectMapper().readTree(Files.readString(NAIMA));
        for (JsonNode plan : tree.path("carePlans")) {
            ArrayNode actions = (ArrayNode) plan.path("actions");
            for (int i = 0; i < 40; i++) {
                ObjectNode more = actions.path(0).deepCopy();
                actions.add(more.put("id", "more-" + i + "-" + plan.path("id").asText())
                        .put("what", "Met de bakker bespreken op welke ochtenden het rustig is (" + i + ")"));
            }
        }
        Dossier dossier = DossierFile.read(tree.toString()).orElseThrow();

        Pdf pdf = Pdf.of(PatientCopy.of(dossier).html(Language.NL));

        assertThat(firstPageOf(pdf)).contains("Wat ik wil", "Wie ik kan bellen", "Bel 112");
    }

    private static String firstPageOf(Pdf pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setEndPage(1);
            return stripper.getText(document);
        }
    }

    private static Stream<PDStructureElement> elements(PDStructureNode node) {
        return node.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .flatMap(part -> Stream.concat(Stream.of(part), elements(part)));
    }

    /** The kinds of parts, in the order in which they are read. */
    private static List<String> structure(PDStructureNode node) {
        return elements(node).map(PDStructureElement::getStructureType).toList();
    }

    private static String page(String words) {
        return "<!DOCTYPE html>\n<html lang=\"nl\"><head><title>t</title><style>body { font-family: system-ui,"
                + " sans-serif; word-wrap: break-word; }</style></head><body><p>" + words + "</p></body></html>";
    }

    /** The page of the team, beside a past day: on its side, and each link leads to the evidence. */
    @Test
    void theFindingsOnPaperLieOnTheirSideAndEachLinkHasItsTarget() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream to = new PrintStream(out, true, StandardCharsets.UTF_8);
        String[] arguments = {
            "evaluate", NAIMA.toString(), "--as-of", "2026-10-06", "--beside", "2026-06-01", "--format", "pdf"
        };
        assertThat(Regie.run(arguments, new ByteArrayInputStream(new byte[0]), to, to))
                .isEqualTo(Regie.FINE);
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            assertThat(document.getPage(0).getMediaBox().getWidth())
                    .isGreaterThan(document.getPage(0).getMediaBox().getHeight());
            int links = 0;
            for (PDPage page : document.getPages()) {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    if (annotation instanceof PDAnnotationLink link) {
                        links++;
                        boolean isToSomewhere = link.getDestination() != null
                                || (link.getAction() instanceof PDActionGoTo there && there.getDestination() != null);
                        assertThat(isToSomewhere).isTrue();
                    }
                }
            }
            assertThat(links).isGreaterThan(40);
        }
    }

    /** With all that the patient can open, and with what is open in the example: a page that is short. */
    @Test
    void aPageForSomebodyCloseByIsOneSheetAndWithEverythingOpenTwo() throws IOException {
        Dossier naima = DossierFile.read(Files.readString(NAIMA)).orElseThrow();
        Dossier open = Dossier.builder()
                .from(naima)
                .involvementAgreements(naima.involvementAgreements().stream()
                        .map(agreed -> agreed.answer() == InvolvementAnswer.AGREED
                                ? InvolvementAgreement.builder()
                                        .from(agreed)
                                        .addTopics(InvolvementTopic.values())
                                        .build()
                                : agreed)
                        .toList())
                .build();
        assertThat(Pdf.onFewSheets(forTheBrother(naima)).pages()).isEqualTo(1);
        Pdf two = Pdf.onFewSheets(forTheBrother(open));
        assertThat(two.pages()).isEqualTo(2);
        assertThat(textOf(two)).contains("Bel 113 of 0800-0113");
    }

    private static String forTheBrother(Dossier dossier) {
        return CloseOneCopy.online(
                        dossier, dossier.lastRecordedOn().orElseThrow(), PersonId.of("brother"), CareModule.shipped())
                .html(Language.NL);
    }

    /**
     * A table begins below its heading and breaks between two rows. Its head stands on each page, and is read aloud
     * once.
     */
    @Test
    void aTableThatIsLongerThanWhatIsLeftOfAPageBreaksBetweenRows() throws IOException {
        List<Row> rows = IntStream.rangeClosed(1, 60)
                .mapToObj(row -> new Row("Rij " + row, List.of(List.of("een", "twee", "drie"))))
                .toList();
        Page page = Page.titled(Language.NL, "Mijn plan")
                .add(new Section(
                        "Wie doet wat",
                        List.of(new Item(Optional.empty()).table(List.of("Wie van ons", "Doet"), rows))))
                .build();
        try (PDDocument document = Loader.loadPDF(Pdf.of(page.html()).bytes())) {
            assertThat(document.getNumberOfPages()).isGreaterThan(2);
            assertThat(Aloud.ofPdf(Pdf.of(page.html()).bytes()).words())
                    .isEqualTo(Aloud.ofHtml(page.html()).words())
                    .containsOnlyOnce("Wievanons");
            for (int number = 1; number <= document.getNumberOfPages(); number++) {
                PDFTextStripper text = new PDFTextStripper();
                text.setStartPage(number);
                text.setEndPage(number);
                String told = text.getText(document);
                assertThat(told).containsOnlyOnce("Wie van ons");
                assertThat(told).containsPattern("Rij \\d+ een\\s+twee\\s+drie");
                assertThat(told.split("een")).hasSameSizeAs(told.split("drie"));
            }
        }
    }

    /** Who has the file on a screen goes to a heading at once. */
    @Test
    void eachHeadingIsABookmarkUnderThatOfItsSection() throws IOException {
        Page page = Page.titled(Language.NL, "Mijn plan")
                .add(new Section(
                        "Wat ik wil & kan",
                        List.of(new Item(Optional.of("“Fietsen”")), new Item(Optional.of("Koken <b>")))))
                .add(new Section(
                        Optional.of("bellen"),
                        "Wie ik kan bellen",
                        List.of(),
                        List.of(new Item(Optional.of("Els"))),
                        List.of()))
                .build();
        try (PDDocument document = Loader.loadPDF(Pdf.of(page.html()).bytes())) {
            List<String> found = new ArrayList<>();
            for (PDOutlineItem section :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                found.add(section.getTitle());
                assertThat(section.getDestination()).isNotNull();
                for (PDOutlineItem item : section.children()) {
                    found.add("- " + item.getTitle());
                    assertThat(item.getDestination()).isNotNull();
                }
            }
            assertThat(found)
                    .containsExactly("Wat ik wil & kan", "- “Fietsen”", "- Koken <b>", "Wie ik kan bellen", "- Els");
        }
    }

    /** What changed: no head of a table stands at the foot of a page without a row, and no page is left half empty. */
    @Test
    void theHeadOfEachTableOfWhatChangedStandsWithARow() throws IOException {
        Dossier naima = DossierFile.read(Files.readString(NAIMA)).orElseThrow();
        Pdf pdf = Pdf.of(ChangeSheet.of(naima, CareModule.shipped())
                .page(CopyWishes.builder().language(Language.NL).build())
                .html());
        try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
            assertThat(document.getNumberOfPages()).isLessThan(4);
            for (int number = 1; number <= document.getNumberOfPages(); number++) {
                PDFTextStripper text = new PDFTextStripper();
                text.setStartPage(number);
                text.setEndPage(number);
                assertThat(text.getText(document).stripTrailing()).doesNotMatch("(?s).*Veranderd\\?[^\n]*");
            }
        }
    }

    private static String textOf(Pdf pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
