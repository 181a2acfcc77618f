package nl.regie.cohort;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import nl.regie.entry.Problem;
import nl.regie.json.StrictJson;
import nl.regie.reading.Lines;
import nl.regie.reading.Reading;

/**
 * The dossiers of a file that has one a line (NDJSON), in UTF-8, plain or packed by gzip, which is seen from how it
 * begins. They are read as they are asked for: only one line is kept at a time, and none that is larger than a dossier
 * can be. Lines without anything are passed over. A line that is refused is told as such and does not end the reading;
 * where the file itself breaks off, that is told, too. A source may have no end: reading stops, and tells so, after ten
 * million lines, and after ten thousand in a row that do not begin as a dossier does.
 */
public final class DossierLines implements Iterator<DossierLine>, AutoCloseable {
    private static final int LARGEST = (int) StrictJson.LARGEST_DOCUMENT;

    /** More than there are dossiers in half a country; a source with more may have no end. */
    private static final long MOST_LINES = 10_000_000;

    /** After so many lines in a row of something else, nothing says that a dossier still comes. */
    private static final int MOST_OF_SOMETHING_ELSE = 10_000;

    private final String file;
    private final Lines lines;
    private boolean isAtEnd;
    private int ofSomethingElse;
    private Optional<Supplier<DossierLine>> ahead = Optional.empty();

    private DossierLines(String file, Lines lines) {
        this.file = file;
        this.lines = lines;
    }

    /**
     * The dossiers of a file.
     *
     * @param file how to call it when something is wrong with a line; it should name no patient
     * @param in its bytes; closed with this
     * @throws UncheckedIOException if not even its first bytes can be read
     */
    public static DossierLines of(String file, InputStream in) {
        try {
            return new DossierLines(file, Lines.of(in, LARGEST));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean hasNext() {
        if (ahead.isEmpty()) {
            ahead = findNext();
        }
        return ahead.isPresent();
    }

    @Override
    public DossierLine next() {
        return nextUnread().get();
    }

    /**
     * The next line, that is read as a dossier when it is asked for: so lines can be taken one after another and read
     * on several threads.
     */
    Supplier<DossierLine> nextUnread() {
        if (!hasNext()) {
            throw new NoSuchElementException("There is no further line.");
        }
        Supplier<DossierLine> next = ahead.orElseThrow();
        ahead = Optional.empty();
        return next;
    }

    private Optional<Supplier<DossierLine>> findNext() {
        if (isAtEnd) {
            return Optional.empty();
        }
        Optional<byte[]> next = lines.next();
        isAtEnd = next.isEmpty();
        if (lines.isBroken()) {
            return Optional.of(
                    refused(
                            "file-breaks-off",
                            "Vanaf hier is het bestand niet te lezen: het breekt af of is beschadigd. Wat hierna kwam, telt niet mee.",
                            "From here on the file cannot be read: it breaks off or is damaged. What came after this is not counted."));
        }
        if (lines.number() == 1 && next.filter(DossierLines::isOnlyAnOpening).isPresent()) {
            isAtEnd = true;
            return Optional.of(refused(
                    "dossier-over-many-lines",
                    "Dit dossier staat over meer regels. Zet elk dossier op één regel; jq -c . doet dat.",
                    "This dossier stands on many lines. Put each dossier on one line; jq -c . does so."));
        }
        if (next.isPresent() && lines.number() > MOST_LINES) {
            isAtEnd = true;
            return Optional.of(
                    refused(
                            "file-has-too-many-lines",
                            "Vanaf hier is het bestand niet gelezen: het heeft meer dan tien miljoen regels. Verdeel de dossiers over meer bestanden.",
                            "From here on the file was not read: it has more than ten million lines. Put the dossiers in several files."));
        }
        ofSomethingElse = next.filter(line -> !beginsAsADossier(line)).isPresent() ? ofSomethingElse + 1 : 0;
        if (ofSomethingElse > MOST_OF_SOMETHING_ELSE) {
            isAtEnd = true;
            return Optional.of(refused(
                    "file-of-something-else",
                    "Vanaf hier is het bestand niet gelezen: tienduizend regels achter elkaar zijn geen dossier.",
                    "From here on the file was not read: ten thousand lines in a row are no dossier."));
        }
        long at = lines.number();
        return next.map(utf8 -> () -> new DossierLine(file, at, DossierFile.read(utf8)));
    }

    private Supplier<DossierLine> refused(String code, String nl, String en) {
        Reading<Dossier> refused = Reading.refused(List.of(Problem.of("", code, nl, en)));
        DossierLine line = new DossierLine(file, lines.number(), refused);
        return () -> line;
    }

    /** Also behind a byte order mark and blanks. */
    private static boolean beginsAsADossier(byte[] line) {
        for (int i = 0; i < Math.min(line.length, 100); i++) {
            if (line[i] == '{') {
                return true;
            }
        }
        return false;
    }

    private static boolean isOnlyAnOpening(byte[] line) {
        return line.length < 10
                && new String(line, StandardCharsets.UTF_8).strip().equals("{");
    }

    @Override
    public void close() {
        try {
            isAtEnd = true;
            lines.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
