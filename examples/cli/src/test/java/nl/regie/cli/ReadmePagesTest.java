package nl.regie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import nl.regie.entry.Language;
import nl.regie.screen.OnScreen;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

/**
 * The picture with which the README opens shows the first page of three documents of the invented case of Naima. Renew
 * it with -Dregie.renew=true, and look at it.
 */
class ReadmePagesTest {
    private static final Path ROOT = Path.of(System.getProperty("regie.root"));
    private static final Path PICTURE = ROOT.resolve("docs/pages-of-naima.png");
    private static final int DOTS_AN_INCH = 64;
    private static final int BETWEEN = 12;

    /** How far a colour of a dot may lie beside: letters are drawn a little otherwise on another machine. */
    private static final int A_SHADE = 96;

    /** The share of dots that a line of text is at least. */
    private static final double A_LINE = 0.0005;

    @Test
    void theReadmeOpensWithThePagesThatAreMadeNow() throws IOException {
        BufferedImage now = besideEachOther(pages());
        if (Boolean.getBoolean("regie.renew")) {
            ImageIO.write(now, "png", PICTURE.toFile());
        }
        BufferedImage shown = ImageIO.read(PICTURE.toFile());
        assertThat(shown.getWidth()).isEqualTo(now.getWidth());
        assertThat(shown.getHeight()).isEqualTo(now.getHeight());
        assertThat(shareThatDiffers(shown, now)).isLessThan(A_LINE);
        String readme = Files.readString(ROOT.resolve("README.md"));
        assertThat(readme.indexOf("(docs/pages-of-naima.png)")).isBetween(0, readme.indexOf("## "));
    }

    /** The comparison sees a line of text that is gone. */
    @Test
    void aLineThatIsGoneIsSeen() throws IOException {
        BufferedImage now = ImageIO.read(PICTURE.toFile());
        BufferedImage other = ImageIO.read(PICTURE.toFile());
        Graphics2D pen = other.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, other.getWidth(), 60);
        pen.dispose();
        assertThat(shareThatDiffers(now, other)).isGreaterThan(A_LINE);
    }

    private static List<BufferedImage> pages() throws IOException {
        Dossier dossier = DossierFile.read(Files.readAllBytes(ROOT.resolve("examples/dossiers/naima.json")))
                .orElseThrow();
        OnScreen screen = OnScreen.of(dossier, dossier.lastRecordedOn().orElseThrow(), Language.NL);
        return List.of(
                firstPage(screen.plan().html()),
                firstPage(screen.findings().html()),
                firstPage(screen.signallingPlan().html()));
    }

    private static BufferedImage firstPage(String html) throws IOException {
        try (PDDocument document = Loader.loadPDF(Pdf.of(html).bytes())) {
            return new PDFRenderer(document).renderImageWithDPI(0, DOTS_AN_INCH, ImageType.RGB);
        }
    }

    private static BufferedImage besideEachOther(List<BufferedImage> pages) {
        int height = pages.stream().mapToInt(BufferedImage::getHeight).max().orElseThrow();
        int width = pages.stream().mapToInt(page -> page.getWidth() + BETWEEN).sum() + BETWEEN;
        BufferedImage all = new BufferedImage(width, height + 2 * BETWEEN, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = all.createGraphics();
        pen.setColor(new Color(0xD0D0D0));
        pen.fillRect(0, 0, all.getWidth(), all.getHeight());
        int left = BETWEEN;
        for (BufferedImage page : pages) {
            pen.drawImage(page, left, BETWEEN, null);
            left += page.getWidth() + BETWEEN;
        }
        pen.dispose();
        return all;
    }

    private static double shareThatDiffers(BufferedImage one, BufferedImage other) {
        long differ = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                differ += isOther(new Color(one.getRGB(x, y)), new Color(other.getRGB(x, y))) ? 1 : 0;
            }
        }
        return (double) differ / one.getWidth() / one.getHeight();
    }

    private static boolean isOther(Color one, Color other) {
        return Math.abs(one.getRed() - other.getRed()) > A_SHADE
                || Math.abs(one.getGreen() - other.getGreen()) > A_SHADE
                || Math.abs(one.getBlue() - other.getBlue()) > A_SHADE;
    }
}
