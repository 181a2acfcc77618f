package nl.regie.cohort;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import nl.regie.entry.Problem;
import nl.regie.json.StrictJson;
import nl.regie.reading.Gunzipped;
import nl.regie.reading.Reading;

/**
 * The dossiers of a file that has one a line (NDJSON), in UTF-8, plain or packed by gzip, which is seen from how it
 * begins. They are read as they are asked for: only one line is kept at a time, and none that is larger than a dossier
 * can be. Lines without anything are passed over. A line that is refused is told as such and does not end the reading;
 * where the file itself breaks off, that is told, too.
 */
public final class DossierLines implements Iterator<DossierLine>, AutoCloseable {
    private static final int AT_A_TIME = 1 << 16;
    private static final int LARGEST = (int) StrictJson.LARGEST_DOCUMENT;

    /** A line that goes on for longer is not read to its end: it may have none. */
    private static final long WITHOUT_END = 250_000_000;

    private final String file;
    private final InputStream in;
    private final byte[] buffer = new byte[AT_A_TIME];
    private int at;
    private int end;
    private byte[] line = new byte[AT_A_TIME];
    private int length;
    private long number;
    private boolean isAtEnd;
    private boolean isBroken;
    private Optional<Supplier<DossierLine>> ahead = Optional.empty();

    private DossierLines(String file, InputStream in) {
        this.file = file;
        this.in = in;
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
            return new DossierLines(file, Gunzipped.orPlain(in));
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
        while (!isAtEnd) {
            readLine();
            if (isBroken) {
                return Optional.of(
                        refused(
                                "file-breaks-off",
                                "Vanaf hier is het bestand niet te lezen: het breekt af of is beschadigd. Wat hierna kwam, telt niet mee.",
                                "From here on the file cannot be read: it breaks off or is damaged. What came after this is not counted."));
            }
            if (isOnlyAnOpening() && number == 1) {
                isAtEnd = true;
                return Optional.of(refused(
                        "dossier-over-many-lines",
                        "Dit dossier staat over meer regels. Zet elk dossier op één regel; jq -c . doet dat.",
                        "This dossier stands on many lines. Put each dossier on one line; jq -c . does so."));
            }
            if (!isBlank()) {
                byte[] utf8 = Arrays.copyOf(line, length);
                long at = number;
                return Optional.of(() -> new DossierLine(file, at, DossierFile.read(utf8)));
            }
        }
        return Optional.empty();
    }

    private Supplier<DossierLine> refused(String code, String nl, String en) {
        Reading<Dossier> refused = Reading.refused(List.of(Problem.of("", code, nl, en)));
        DossierLine line = new DossierLine(file, number, refused);
        return () -> line;
    }

    /** Reads on to the end of the line. Of one that is too long only so much is kept that it is refused. */
    private void readLine() {
        length = 0;
        number++;
        long read = 0;
        boolean isEnded = false;
        while (!isEnded && !isAtEnd) {
            if (at == end) {
                fill();
            }
            int from = at;
            while (at < end && buffer[at] != '\n') {
                at++;
            }
            keep(from, at - from);
            read += at - from;
            if (at < end) {
                at++;
                isEnded = true;
            } else if (read > WITHOUT_END) {
                isAtEnd = true;
                isBroken = true;
            }
        }
    }

    private void fill() {
        try {
            at = 0;
            end = Math.max(0, in.read(buffer));
            isAtEnd = end == 0;
        } catch (IOException e) {
            end = 0;
            isAtEnd = true;
            isBroken = true;
        }
    }

    private void keep(int from, int count) {
        int kept = Math.min(count, LARGEST + 1 - length);
        if (length + kept > line.length) {
            line = Arrays.copyOf(line, Math.min(LARGEST + 1, Math.max(length + kept, line.length * 2)));
        }
        System.arraycopy(buffer, from, line, length, kept);
        length += kept;
    }

    private boolean isBlank() {
        for (int i = 0; i < length; i++) {
            if (line[i] != ' ' && line[i] != '\t' && line[i] != '\r') {
                return false;
            }
        }
        return true;
    }

    private boolean isOnlyAnOpening() {
        return length < 10
                && new String(line, 0, length, StandardCharsets.UTF_8).strip().equals("{");
    }

    @Override
    public void close() {
        try {
            isAtEnd = true;
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
