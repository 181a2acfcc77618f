package nl.regie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/**
 * Each document on paper, of each of the example dossiers, as who cannot see has it: veraPDF finds nothing against
 * PDF/UA-1 (ISO 14289-1), and its words and pictures are read in the order of the page in HTML.
 */
@Tag("thorough")
class PdfAloudTest {
    private static final Path CASES = Path.of(System.getProperty("regie.root")).resolve("examples/dossiers");
    private static final Pattern LANGUAGE = Pattern.compile("<html lang=\"([^\"]*)\"");
    private static final Pattern TITLE = Pattern.compile("<title>([^<]*)</title>");

    @BeforeAll
    static void initialise() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static Stream<String> documents() {
        Stream<String> ofEach = Stream.of(
                "--of plan",
                "--of plan --large-print",
                "--of plan --discreet --lang en",
                "--of conversation",
                "--of visit",
                "--of signalling",
                "--of signalling --lang en",
                "--of signalling --large-print",
                "--of signalling --card",
                "--of signalling --easy-read",
                "--of plan --easy-read",
                "--of year");
        Stream<String> ofNaima = Stream.of(
                "--of conversation --as-of 2026-10-06 naima",
                "--of conversation --as-of 2026-10-06 --large-print naima",
                "--of changes --since 2026-01-01 naima",
                "--of close-one --for brother naima",
                "--of close-one --for friend --lang en naima");
        return Stream.concat(
                ofEach.flatMap(options -> Stream.of("gerrit", "gerrit-year", "naima")
                        .filter(name -> !options.endsWith("year") || !name.equals("gerrit"))
                        .map(name -> options + " " + name)),
                ofNaima);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aDocumentOnPaperCanBeReadAloudInTheOrderOfThePage(String options) throws IOException, VeraPDFException {
        String html = new String(document(options, "html"), StandardCharsets.UTF_8);
        byte[] pdf = document(options, "pdf");
        assertThat(brokenRules(pdf)).isEmpty();
        assertThat(Aloud.ofPdf(pdf)).isEqualTo(Aloud.ofHtml(html));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo(only(LANGUAGE, html));
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo(only(TITLE, html));
            assertThat(document.getPages()).extracting(PDPage::getCOSObject).allMatch(page -> "S"
                    .equals(page.getNameAsString("Tabs")));
        }
    }

    /** So that the tests above can fail. */
    @Test
    void whatIsWrongIsFound() throws IOException, VeraPDFException {
        ByteArrayOutputStream bare = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(bare);
        }
        assertThat(brokenRules(bare.toByteArray()))
                .anyMatch(rule -> rule.contains("logical structure"))
                .hasSizeGreaterThan(2);
        String html = new String(document("--of visit naima", "html"), StandardCharsets.UTF_8);
        String floating = html.replace("</style>", "h2 { float: left; }</style>");
        assertThat(Aloud.ofPdf(Pdf.of(floating).bytes()).words())
                .isNotEqualTo(Aloud.ofHtml(html).words())
                .hasSameSizeAs(Aloud.ofHtml(html).words());
    }

    private static List<String> brokenRules(byte[] pdf) throws IOException, VeraPDFException {
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(each -> each.getStatus() == TestAssertion.Status.FAILED)
                    .map(each -> each.getRuleId().getClause() + " " + each.getMessage() + " "
                            + each.getLocation().getContext())
                    .toList();
        }
    }

    private static byte[] document(String options, String format) {
        List<String> command = new ArrayList<>(List.of(options.split(" ", -1)));
        int last = command.size() - 1;
        command.set(last, CASES.resolve(command.get(last) + ".json").toString());
        command.addAll(0, List.of("copy", "--format", format));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(Regie.run(
                        command.toArray(String[]::new),
                        new ByteArrayInputStream(new byte[0]),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8)))
                .isEqualTo(Regie.FINE);
        return out.toByteArray();
    }

    private static String only(Pattern pattern, String html) {
        Matcher found = pattern.matcher(html);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
