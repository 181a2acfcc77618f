package nl.regie.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.COSObjectable;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/**
 * The head of a table stands again on each page that the table goes on to, for the eye. Who has it read aloud hears it
 * once, at its beginning: the others become artifacts of the pages (ISO 32000-1, 14.8.2.2).
 */
final class RepeatedHeads {
    private static final COSName ARTIFACT = COSName.getPDFName("Artifact");
    private static final COSName PAGINATION = COSName.getPDFName("Pagination");

    private RepeatedHeads() {}

    static void seenAndNotReadAloud(PDDocument document) throws IOException {
        PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
        Map<COSDictionary, Set<Integer>> again = new HashMap<>();
        takeOut(root, false, again);
        for (PDPage page : document.getPages()) {
            Set<Integer> numbers = again.getOrDefault(page.getCOSObject(), Set.of());
            if (!numbers.isEmpty()) {
                forget(numbers, page, root);
                makeArtifacts(numbers, page, document);
            }
        }
    }

    /** What a part of a head has on another page than where it began. */
    private static void takeOut(PDStructureNode node, boolean isInHead, Map<COSDictionary, Set<Integer>> again) {
        List<Object> kept = new ArrayList<>();
        boolean isLess = false;
        for (Object part : node.getKids()) {
            boolean isAgain = false;
            if (part instanceof PDStructureElement element) {
                takeOut(element, isInHead || element.getStructureType().equals("THead"), again);
            } else if (isInHead && part instanceof PDMarkedContentReference there && isElsewhere(there, node)) {
                again.computeIfAbsent(there.getPage().getCOSObject(), page -> new HashSet<>())
                        .add(there.getMCID());
                isAgain = true;
            }
            if (isAgain) {
                isLess = true;
            } else {
                kept.add(part);
            }
        }
        if (isLess) {
            node.setKids(kept);
        }
    }

    private static boolean isElsewhere(PDMarkedContentReference there, PDStructureNode node) {
        return node instanceof PDStructureElement element
                && Optional.ofNullable(element.getPage())
                        .filter(page ->
                                !page.getCOSObject().equals(there.getPage().getCOSObject()))
                        .isPresent();
    }

    /** What is an artifact belongs to no part of the structure. */
    private static void forget(Set<Integer> numbers, PDPage page, PDStructureTreeRoot root) throws IOException {
        COSObjectable parents = (COSObjectable) root.getParentTree().getValue(page.getStructParents());
        COSArray array = (COSArray) parents.getCOSObject();
        numbers.forEach(number -> array.set(number, COSNull.NULL));
    }

    private static void makeArtifacts(Set<Integer> numbers, PDPage page, PDDocument document) throws IOException {
        List<Object> tokens = new PDFStreamParser(page).parse();
        for (int i = 2; i < tokens.size(); i++) {
            if (tokens.get(i) instanceof Operator operator
                    && operator.getName().equals(OperatorName.BEGIN_MARKED_CONTENT_SEQ)
                    && tokens.get(i - 1) instanceof COSDictionary marked
                    && numbers.contains(marked.getInt(COSName.MCID))) {
                COSDictionary artifact = new COSDictionary();
                artifact.setItem(COSName.TYPE, PAGINATION);
                tokens.set(i - 2, ARTIFACT);
                tokens.set(i - 1, artifact);
            }
        }
        PDStream rewritten = new PDStream(document);
        try (OutputStream out = rewritten.createOutputStream(COSName.FLATE_DECODE)) {
            new ContentStreamWriter(out).writeTokens(tokens);
        }
        page.setContents(rewritten);
    }
}
