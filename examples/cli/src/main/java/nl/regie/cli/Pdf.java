package nl.regie.cli;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A document as PDF, from the same page as the HTML. The file holds its own letters: Latin, Greek, Cyrillic, Hebrew and
 * Arabic. For a character that they lack stands a square, and {@link #isWhole()} is false.
 */
final class Pdf {
    private static final Pattern FONT_OF_THE_SYSTEM = Pattern.compile("system-ui");
    private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/DejaVuSans";
    private static final int SQUARE = 0x25A1;

    private final byte[] bytes;
    private final boolean isWhole;

    private Pdf(byte[] bytes, boolean isWhole) {
        this.bytes = bytes;
        this.isWhole = isWhole;
    }

    /** A page as it stands in HTML that is well-formed XML too. */
    static Pdf of(String html) {
        StringBuilder readable = new StringBuilder(html.length());
        CmapLookup letters = letters();
        html.codePoints()
                .filter(character -> !isUnseen(character))
                .map(character -> isShown(character, letters) ? character : SQUARE)
                .forEach(readable::appendCodePoint);
        boolean isWhole = html.codePoints().allMatch(character -> isUnseen(character) || isShown(character, letters));
        return new Pdf(rendered(readable.toString()), isWhole);
    }

    /**
     * What is small to stand on one sheet, where it does, or a little smaller: otherwise in letters of the usual size
     * if that makes two pages, and small if that would make more.
     */
    static Pdf onFewSheets(String html) {
        Pdf small = onOneSheet(html);
        if (small.pages() == 1) {
            return small;
        }
        Pdf usual = of(html.replace("<body class=\"one-sheet\">", "<body>"));
        return usual.pages() <= 2 ? usual : small;
    }

    /** The same, a little smaller where that is what it takes to stand on one sheet. */
    static Pdf onOneSheet(String html) {
        Pdf pdf = of(html);
        if (pdf.pages() == 1) {
            return pdf;
        }
        Pdf smaller = of(html.replace("<body class=\"one-sheet\">", "<body class=\"one-sheet tight\">"));
        return smaller.pages() == 1 ? smaller : pdf;
    }

    /** The file. */
    byte[] bytes() {
        return bytes.clone();
    }

    /** Whether every character can be read in it. */
    boolean isWhole() {
        return isWhole;
    }

    int pages() {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] rendered(String html) {
        XRLog.setLoggingEnabled(false);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRendererBuilder renderer = new PdfRendererBuilder();
        renderer.useFont(() -> font(""), "DejaVu Sans", 400, FontStyle.NORMAL, true);
        renderer.useFont(() -> font("-Bold"), "DejaVu Sans", 700, FontStyle.NORMAL, true);
        renderer.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
        renderer.useUnicodeBidiReorderer(new ICUBidiReorderer());
        renderer.useUnicodeLineBreaker(new LineBreaks());
        renderer.defaultTextDirection(TextDirection.LTR);
        renderer.withHtmlContent(inOwnLetters(Bookmarks.in(html)), null);
        renderer.useSVGDrawer(new PdfPictures());
        renderer.usePdfUaAccessibility(true);
        renderer.toStream(out);
        try (PdfBoxRenderer pages = renderer.buildPdfRenderer()) {
            PDDocument document = pages.getPdfDocument();
            pages.layout();
            pages.createPDFWithoutClosing();
            RepeatedHeads.seenAndNotReadAloud(document);
            // Neither the clock nor chance: the same page gives the same file.
            document.setDocumentId(0L);
            document.getDocumentInformation().setCreationDate(null);
            document.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** In the style, and nowhere else: somebody may have typed the same. */
    private static String inOwnLetters(String html) {
        int end = html.indexOf("</style>");
        return FONT_OF_THE_SYSTEM.matcher(html.substring(0, end)).replaceAll("'DejaVu Sans'") + html.substring(end);
    }

    /** What has no letter of its own: it joins or varies others, or says which way they run. */
    private static boolean isUnseen(int character) {
        return switch (Character.getType(character)) {
            case Character.FORMAT -> true;
            case Character.NON_SPACING_MARK -> character >= 0xFE00 && character <= 0xFE0F;
            default -> false;
        };
    }

    private static boolean isShown(int character, CmapLookup letters) {
        return Character.isWhitespace(character) || letters.getGlyphId(character) != 0;
    }

    private static CmapLookup letters() {
        try (InputStream in = font("");
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
            return font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The letters of a weight: nothing for the usual one. */
    static InputStream font(String weight) {
        String name = FONTS + weight + ".ttf";
        return Objects.requireNonNull(Pdf.class.getResourceAsStream(name), name);
    }
}
