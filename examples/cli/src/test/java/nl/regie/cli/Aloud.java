package nl.regie.cli;

import java.io.IOException;
import java.io.StringReader;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * What somebody hears who has a page read aloud: its words in the order in which they are read, each picture by its
 * title. Blanks are left out and joined letters taken apart: where a line ends is for the eye.
 *
 * @param words everything that is read, as one text
 * @param pictures what is said of each picture
 */
record Aloud(String words, List<String> pictures) {
    private static final Set<String> NOT_READ = Set.of("head", "svg");

    /** As the structure of a PDF says it, and not as it is painted. */
    static Aloud ofPdf(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Map<COSDictionary, Map<Integer, String>> pages = new HashMap<>();
            for (PDPage page : document.getPages()) {
                PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
                extractor.setSuppressDuplicateOverlappingText(false);
                extractor.processPage(page);
                Map<Integer, String> texts = new HashMap<>();
                extractor.getMarkedContents().forEach(marked -> collect(marked, texts));
                pages.put(page.getCOSObject(), texts);
            }
            StringBuilder words = new StringBuilder();
            List<String> pictures = new ArrayList<>();
            read(document.getDocumentCatalog().getStructureTreeRoot(), Optional.empty(), pages, words, pictures);
            return new Aloud(bare(words.toString()), List.copyOf(pictures));
        }
    }

    /** As a page in HTML, which is well-formed XML too, has it. */
    static Aloud ofHtml(String html) throws IOException {
        try {
            StringBuilder words = new StringBuilder();
            List<String> pictures = new ArrayList<>();
            read(
                    DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(new InputSource(new StringReader(html.substring("<!DOCTYPE html>".length())))),
                    words,
                    pictures);
            return new Aloud(bare(words.toString()), List.copyOf(pictures));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }

    private static void collect(PDMarkedContent marked, Map<Integer, String> texts) {
        StringBuilder text = new StringBuilder();
        for (Object part : marked.getContents()) {
            if (part instanceof TextPosition letter) {
                text.append(letter.getUnicode());
            } else if (part instanceof PDMarkedContent within) {
                collect(within, texts);
            }
        }
        texts.merge(marked.getMCID(), text.toString(), String::concat);
    }

    private static void read(
            PDStructureNode node,
            Optional<PDPage> page,
            Map<COSDictionary, Map<Integer, String>> pages,
            StringBuilder words,
            List<String> pictures) {
        for (Object part : node.getKids()) {
            if (part instanceof PDStructureElement element) {
                if (element.getStructureType().equals("Figure")) {
                    pictures.add(String.valueOf(element.getAlternateDescription()));
                }
                read(element, Optional.ofNullable(element.getPage()).or(() -> page), pages, words, pictures);
            } else if (part instanceof Integer number) {
                words.append(text(page, number, pages));
            } else if (part instanceof PDMarkedContentReference reference) {
                words.append(text(Optional.ofNullable(reference.getPage()).or(() -> page), reference.getMCID(), pages));
            }
        }
    }

    private static String text(Optional<PDPage> page, int number, Map<COSDictionary, Map<Integer, String>> pages) {
        return page.map(PDPage::getCOSObject)
                .flatMap(known -> Optional.ofNullable(pages.get(known)))
                .flatMap(texts -> Optional.ofNullable(texts.get(number)))
                .orElse("");
    }

    private static void read(Node node, StringBuilder words, List<String> pictures) {
        if (node.getNodeName().equals("svg")) {
            NodeList parts = node.getChildNodes();
            IntStream.range(0, parts.getLength())
                    .mapToObj(parts::item)
                    .filter(part -> part.getNodeName().equals("title"))
                    .map(Node::getTextContent)
                    .forEach(pictures::add);
        }
        if (node.getNodeType() == Node.TEXT_NODE) {
            words.append(node.getNodeValue());
        } else if (!NOT_READ.contains(node.getNodeName())) {
            NodeList parts = node.getChildNodes();
            IntStream.range(0, parts.getLength()).mapToObj(parts::item).forEach(part -> read(part, words, pictures));
        }
    }

    private static String bare(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }
}
