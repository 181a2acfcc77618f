package nl.regie.cli;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;
import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Draws the pictures of our own pages on paper: ellipses, circles, lines, boxes, outlines and texts, as the pages write
 * them, and nothing else of SVG. Letters are drawn as shapes: the same words stand as text beside the picture, and who
 * has the file read aloud hears its title.
 */
final class PdfPictures implements SVGDrawer {
    private static final Pattern TOKEN = Pattern.compile("[MLHVCZ]|-?[0-9]{1,6}(\\.[0-9]{1,9})?");
    private static final Pattern BLANK = Pattern.compile("\\s");

    private final Map<String, TrueTypeFont> fonts;

    PdfPictures() {
        this.fonts = Map.of("normal", font(""), "bold", font("-Bold"));
    }

    @Override
    public SVGImage buildSVGImage(
            Element svg, Box box, CssContext context, double cssWidth, double cssHeight, double dotsPerPixel) {
        svg.setAttribute("alt", svg.getElementsByTagName("title").item(0).getTextContent());
        String[] seen = BLANK.split(svg.getAttribute("viewBox"), -1);
        double width = Double.parseDouble(seen[2]);
        double height = Double.parseDouble(seen[3]);
        double scale = (cssWidth > 0 ? cssWidth : width * dotsPerPixel) / width;
        return new Image(svg, width * scale, height * scale, scale);
    }

    private final class Image implements SVGImage {
        private final Element svg;
        private final double width;
        private final double height;
        private final double scale;

        Image(Element svg, double width, double height, double scale) {
            this.svg = svg;
            this.width = width;
            this.height = height;
            this.scale = scale;
        }

        @Override
        public int getIntrinsicWidth() {
            return (int) Math.ceil(width);
        }

        @Override
        public int getIntrinsicHeight() {
            return (int) Math.ceil(height);
        }

        @Override
        public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
            AffineTransform place = new AffineTransform(scale, 0, 0, scale, x, y);
            children(svg).forEach(shape -> draw(shape, place, device));
        }

        private void draw(Element shape, AffineTransform place, OutputDevice device) {
            if (shape.getTagName().equals("text")) {
                device.setColor(colour(shape.getAttribute("fill")).orElseThrow());
                children(shape).forEach(line -> device.fill(place.createTransformedShape(letters(line, shape))));
                return;
            }
            outline(shape).map(place::createTransformedShape).ifPresent(outline -> {
                colour(shape.getAttribute("fill")).ifPresent(fill -> {
                    device.setColor(fill);
                    device.fill(outline);
                });
                colour(shape.getAttribute("stroke")).ifPresent(stroke -> {
                    device.setColor(stroke);
                    device.setStroke(strokeOf(shape));
                    device.draw(outline);
                });
            });
        }

        private BasicStroke strokeOf(Element shape) {
            float wide = (float) (number(shape, "stroke-width") * scale);
            String dashes = shape.getAttribute("stroke-dasharray");
            if (dashes.isEmpty()) {
                return new BasicStroke(wide);
            }
            double[] each =
                    BLANK.splitAsStream(dashes).mapToDouble(Double::parseDouble).toArray();
            float[] scaled = new float[each.length];
            IntStream.range(0, each.length).forEach(i -> scaled[i] = (float) (each[i] * scale));
            return new BasicStroke(wide, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, scaled, 0);
        }
    }

    private static Optional<Shape> outline(Element shape) {
        return switch (shape.getTagName()) {
            case "ellipse" -> Optional.of(oval(shape, number(shape, "rx"), number(shape, "ry")));
            case "circle" -> Optional.of(oval(shape, number(shape, "r"), number(shape, "r")));
            case "line" ->
                Optional.of(new Line2D.Double(
                        number(shape, "x1"), number(shape, "y1"), number(shape, "x2"), number(shape, "y2")));
            case "rect" ->
                Optional.of(new RoundRectangle2D.Double(
                        number(shape, "x"),
                        number(shape, "y"),
                        number(shape, "width"),
                        number(shape, "height"),
                        2 * number(shape, "rx"),
                        2 * number(shape, "rx")));
            case "path" -> Optional.of(drawn(shape.getAttribute("d")));
            default -> Optional.empty();
        };
    }

    /** An outline as our symbols have it: M, L, H, V, C and Z, from the edge of the field. */
    private static Shape drawn(String outline) {
        Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        Matcher tokens = TOKEN.matcher(outline);
        char command = 'M';
        List<Double> numbers = new ArrayList<>();
        while (tokens.find()) {
            String token = tokens.group();
            if (Character.isLetter(token.charAt(0))) {
                command = token.charAt(0);
            } else {
                numbers.add(Double.parseDouble(token));
            }
            if (command == 'Z') {
                path.closePath();
            } else if (numbers.size() == numbersOf(command)) {
                put(command, numbers, path);
                numbers.clear();
            }
        }
        return path;
    }

    private static int numbersOf(char command) {
        return switch (command) {
            case 'H', 'V' -> 1;
            case 'C' -> 6;
            default -> 2;
        };
    }

    private static void put(char command, List<Double> at, Path2D path) {
        switch (command) {
            case 'M' -> path.moveTo(at.get(0), at.get(1));
            case 'H' -> path.lineTo(at.get(0), path.getCurrentPoint().getY());
            case 'V' -> path.lineTo(path.getCurrentPoint().getX(), at.get(0));
            case 'C' -> path.curveTo(at.get(0), at.get(1), at.get(2), at.get(3), at.get(4), at.get(5));
            default -> path.lineTo(at.get(0), at.get(1));
        }
    }

    private static Shape oval(Element shape, double acrossX, double acrossY) {
        return new Ellipse2D.Double(
                number(shape, "cx") - acrossX, number(shape, "cy") - acrossY, 2 * acrossX, 2 * acrossY);
    }

    /** The letters of a line in the order in which they are seen, from where it is anchored. */
    private Shape letters(Element line, Element text) {
        String weight = text.getAttribute("font-weight");
        TrueTypeFont font = Objects.requireNonNull(fonts.get(weight));
        double size = number(text, "font-size");
        Path2D outlines = new Path2D.Double();
        try {
            CmapLookup found = font.getUnicodeCmapLookup();
            double share = size / font.getUnitsPerEm();
            double at = 0;
            for (int letter : asSeen(line.getTextContent().strip(), isFromTheRight(text))
                    .codePoints()
                    .toArray()) {
                int glyph = found.getGlyphId(letter);
                GlyphData drawn = font.getGlyph().getGlyph(glyph);
                if (drawn != null) {
                    outlines.append(
                            new AffineTransform(share, 0, 0, -share, at, 0).createTransformedShape(drawn.getPath()),
                            false);
                }
                at += font.getAdvanceWidth(glyph) * share;
            }
            double before =
                    switch (text.getAttribute("text-anchor")) {
                        case "middle" -> at / 2;
                        case "end" -> isFromTheRight(text) ? 0 : at;
                        default -> isFromTheRight(text) ? at : 0;
                    };
            return AffineTransform.getTranslateInstance(number(line, "x") - before, number(line, "y"))
                    .createTransformedShape(outlines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isFromTheRight(Element text) {
        return text.getAttribute("direction").equals("rtl");
    }

    /** Arabic letters joined, and letters that run another way than the text around them turned round. */
    private static String asSeen(String line, boolean isFromTheRight) {
        try {
            String joined =
                    new ArabicShaping(ArabicShaping.LETTERS_SHAPE | ArabicShaping.TEXT_DIRECTION_LOGICAL).shape(line);
            return new Bidi(joined, isFromTheRight ? Bidi.RTL : Bidi.LTR).writeReordered(Bidi.DO_MIRRORING);
        } catch (ArabicShapingException e) {
            return line;
        }
    }

    private static Optional<FSRGBColor> colour(String written) {
        return written.startsWith("#")
                ? Optional.of(new FSRGBColor(Integer.parseInt(written.substring(1), 16)))
                : Optional.empty();
    }

    private static double number(Element shape, String attribute) {
        String written = shape.getAttribute(attribute);
        return written.isEmpty() ? 0 : Double.parseDouble(written);
    }

    private static List<Element> children(Element of) {
        NodeList nodes = of.getChildNodes();
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            Node node = nodes.item(i);
            if (node instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }

    private static TrueTypeFont font(String weight) {
        try (InputStream in = Pdf.font(weight)) {
            return new TTFParser().parse(new RandomAccessReadBuffer(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> rules, SharedContext context) {
        // Our pages have no fonts of their own.
    }

    @Override
    public void addFontFile(File file, String family, Integer weight, FontStyle style) {
        // It draws with the letters of the file.
    }

    @Override
    public void close() {
        fonts.values().forEach(font -> {
            try {
                font.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
