package nl.regie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regie.entry.Language;
import nl.regie.page.Item;
import nl.regie.page.Page;
import nl.regie.page.Section;
import nl.regie.page.Symbol;
import nl.regie.words.HeadingSymbol;
import nl.regie.words.PageWords;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

/** Pages in easy language, with a picture beside each heading. */
class EasyReadTest {
    private static final Path ROOT = Path.of(System.getProperty("regie.root"));
    private static final String CASE =
            ROOT.resolve("examples/dossiers/naima.json").toString();

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void theSignallingPlanHasAPictureBesideEachHeadingAndEachThoughtOnALine() {
        assertThat(run("--of", "signalling", "--easy-read", "--format", "html")).isEqualTo(Regie.FINE);
        String html = out.toString(StandardCharsets.UTF_8);
        assertThat(html.split("<h2", -1)).hasSameSizeAs(html.split("<h2><svg class=\"symbol\"", -1));
        assertThat(html)
                .contains("Bel 113.\nOf bel 0800-0113.\nDat is gratis.")
                .contains("<p>De plaatjes zijn van Health Icons, healthicons.org (MIT-licentie).</p>");
    }

    /** A card that is cut out and folded is small; four sheets in large letters are none. */
    @Test
    void aCardInLargePrintIsRefusedInASentence() {
        assertThat(run("--of", "signalling", "--card", "--large-print")).isEqualTo(Regie.WRONG_USAGE);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("in grote letters past het plan op geen kaartje");
        assertThat(out.size()).isZero();
    }

    @Test
    void myPlanIsThereInShortInBothLanguages() {
        assertThat(run("--of", "plan", "--easy-read", "--format", "html")).isEqualTo(Regie.FINE);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("Dan praten we weer", "lang=\"nl\"")
                .containsSubsequence("Dit wil ik", "Wie kan ik bellen?", "Deze mensen helpen mij")
                .doesNotContain("Wat ik heb verteld");
        assertThat(run("--of", "plan", "--easy-read", "--format", "html", "--lang", "en"))
                .isEqualTo(Regie.FINE);
        String english = out.toString(StandardCharsets.UTF_8);
        assertThat(english).contains("I want this", "We talk again then", "Who can I call?", "lang=\"en\"");
        assertThat(english.split("<h2", -1)).hasSameSizeAs(english.split("<h2><svg class=\"symbol\"", -1));
    }

    /** One sheet of paper, on two sides; when, who and what they are each have a line. */
    @Test
    void myPlanIsOneSheetAndEachThoughtOfWhomToCallHasALine() throws IOException {
        for (String name : List.of("naima", "gerrit")) {
            String file = ROOT.resolve("examples/dossiers/" + name + ".json").toString();
            assertThat(runOn(file, "--easy-read", "--format", "pdf")).isEqualTo(Regie.FINE);
            try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
                assertThat(document.getNumberOfPages()).isEqualTo(2);
            }
        }
        assertThat(run("--easy-read", "--format", "html")).isEqualTo(Regie.FINE);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("Overdag,\nop werkdagen:\nMarloes\n(sociaal-psychiatrisch verpleegkundige)\ntelefoon ___")
                .contains("Een andere hulpverlener:\n“Ik wil een andere psychiater.");
    }

    @Test
    void whatIsNotThereInEasyLanguageIsSaidAndNotShownInPart() {
        assertThat(run("--of", "year", "--easy-read")).isNotEqualTo(Regie.FINE);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("nog niet in makkelijke taal");
    }

    @Test
    void eachPictureThatTheWordsNameIsHereWholeAndOnlyThese() throws IOException {
        Map<String, Symbol> symbols = Symbols.all();
        assertThat(PageWords.easy(Language.NL).symbols().stream()
                        .map(HeadingSymbol::symbol)
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(symbols.keySet());
        for (Map.Entry<String, Symbol> symbol : symbols.entrySet()) {
            String file = Files.readString(ROOT.resolve("examples/cli/src/main/resources/nl/regie/cli/symbols")
                    .resolve(symbol.getKey() + ".svg"));
            assertThat(file.split("<path", -1))
                    .hasSize(1 + symbol.getValue().shapes().size());
        }
        assertThat(Files.readString(ROOT.resolve("NOTICE"))).contains("Health Icons", "MIT License");
    }

    @Test
    void onPaperEachPictureIsDrawnBesideItsHeading() throws IOException {
        for (String name : Symbols.all().keySet()) {
            assertThat(darkOn(page(name))).as(name).isGreaterThan(darkOn(page("none such")) + 100);
        }
    }

    private static Page page(String symbol) {
        return Page.titled(Language.NL, "t")
                .add(new Section("k", List.of(new Item(Optional.of("i")))).beside(Optional.of(symbol), List.of()))
                .build();
    }

    private static int darkOn(Page page) throws IOException {
        try (PDDocument document =
                Loader.loadPDF(Pdf.of(page.html(Symbols.all())).bytes())) {
            BufferedImage image = new PDFRenderer(document).renderImageWithDPI(0, 160);
            int dark = 0;
            for (int x = 0; x < image.getWidth(); x++) {
                for (int y = 0; y < image.getHeight(); y++) {
                    dark += (image.getRGB(x, y) & 0xFF) < 0x60 ? 1 : 0;
                }
            }
            return dark;
        }
    }

    private int run(String... options) {
        return runOn(CASE, options);
    }

    private int runOn(String file, String... options) {
        out.reset();
        err.reset();
        String[] arguments = new String[options.length + 2];
        arguments[0] = "copy";
        arguments[1] = file;
        System.arraycopy(options, 0, arguments, 2, options.length);
        return Regie.run(
                arguments,
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }
}
