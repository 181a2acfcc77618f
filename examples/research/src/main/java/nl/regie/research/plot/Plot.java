package nl.regie.research.plot;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGraphics2D;
import org.knowm.xchart.internal.chartpart.Chart;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A picture, with the same in words for who cannot see it. */
public final class Plot {
    private static final String SVG = "http://www.w3.org/2000/svg";

    /** It names an address, which a reader would fetch. */
    private static final Pattern DOCTYPE = Pattern.compile("<!DOCTYPE[^>]*>\\s*");

    /** A picture for a screen has twice as many dots as it is wide in a page. */
    private static final int DENSITY = 2;

    private final Chart<?, ?> chart;
    private final String words;

    Plot(Chart<?, ?> chart, String words) {
        this.chart = chart;
        this.words = words;
    }

    /** What the picture shows, in words and numbers. */
    public String words() {
        return words;
    }

    /** The picture as SVG, with its words in it. */
    public String svg() {
        try {
            Document document = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(SVG, "svg", null);
            SVGGraphics2D graphics = new SVGGraphics2D(document);
            chart.paint(graphics, chart.getWidth(), chart.getHeight());
            Element root = graphics.getRoot();
            root.setAttribute("role", "img");
            root.setAttribute("viewBox", "0 0 " + chart.getWidth() + " " + chart.getHeight());
            root.insertBefore(text(document, "desc", words), root.getFirstChild());
            root.insertBefore(text(document, "title", chart.getTitle().replace("\n", " ")), root.getFirstChild());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (Writer writer = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
                graphics.stream(root, writer, true, false);
            }
            return DOCTYPE.matcher(bytes.toString(StandardCharsets.UTF_8)).replaceFirst("");
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("Every JDK makes documents.", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Element text(Document document, String name, String text) {
        Element element = document.createElementNS(SVG, name);
        element.setTextContent(text);
        return element;
    }

    /** The picture as PNG. */
    public byte[] png() {
        BufferedImage image =
                new BufferedImage(chart.getWidth() * DENSITY, chart.getHeight() * DENSITY, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.scale(DENSITY, DENSITY);
        chart.paint(graphics, chart.getWidth(), chart.getHeight());
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Its words: never a picture as characters. */
    @Override
    public String toString() {
        return words;
    }
}
