package nl.regie.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.IntSupplier;
import nl.regie.caremodule.CareModule;
import nl.regie.dossier.Dossier;
import nl.regie.entry.Language;
import nl.regie.entry.Problem;
import nl.regie.overlay.Overlay;
import nl.regie.overlay.OverlayFile;
import nl.regie.reading.Reading;
import nl.regie.terminal.Folders;

/**
 * What a command reads from and writes to, UTF-8 everywhere, whatever the machine thinks; and what day it is.
 *
 * @param wasRead the files that were read so far: none of these is ever written over
 */
record Console(InputStream in, Screen out, Screen err, Clock clock, IntSupplier width, Set<Path> wasRead) {
    Console(InputStream in, Screen out, Screen err, Clock clock, IntSupplier width) {
        this(in, out, err, clock, width, new LinkedHashSet<>());
    }

    /** A little more than the largest document that is read, so that the reader can say that it is too large. */
    private static final int LARGEST_INPUT = 65_000_000;

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private static final String OVERLAY = "overlay";

    /** How many columns a table may take. */
    int columns() {
        return width.getAsInt();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The bytes of a file, or of standard input for a hyphen. */
    byte[] read(String file) {
        return read(file, "Dit bestand is niet te lezen", "this file cannot be read");
    }

    /** The sentence does not repeat the name of the file, in which a person may be named; it says what is wrong. */
    private byte[] read(String file, String nl, String en) {
        try {
            return withoutMark(file.equals("-") ? in.readNBytes(LARGEST_INPUT) : bytes(Path.of(file)));
        } catch (NoSuchFileException e) {
            throw new WrongUsage(
                    Folders.isMisread(file)
                            ? nl
                                    + ": zijn naam heeft letters die hier niet te lezen zijn (LC_ALL=C.UTF-8 helpt vaak) / "
                                    + en
                                    + ": its name has letters that cannot be read here (LC_ALL=C.UTF-8 often helps)"
                            : nl + ": het is er niet / " + en + ": it is not there",
                    e);
        } catch (IOException | InvalidPathException e) {
            boolean isFolder = e instanceof IOException && Files.isDirectory(Path.of(file));
            throw new WrongUsage(isFolder ? nl + ": het is een map / " + en + ": it is a folder" : nl + " / " + en, e);
        }
    }

    /** Some editors put a mark before a text in UTF-8; it is no part of it. */
    private static byte[] withoutMark(byte[] read) {
        boolean isMarked = read.length >= MARK.length && Arrays.equals(read, 0, MARK.length, MARK, 0, MARK.length);
        return isMarked ? Arrays.copyOfRange(read, MARK.length, read.length) : read;
    }

    /** Bounded by what is read and not by what a file says of its size: a pipe says nothing. */
    private byte[] bytes(Path path) throws IOException {
        wasRead.add(path);
        try (InputStream file = Files.newInputStream(path)) {
            return file.readNBytes(LARGEST_INPUT);
        }
    }

    /** How a file is called where several are read; a hyphen is standard input. */
    static String nameOf(String file) {
        return file.equals("-") ? file : String.valueOf(Path.of(file).getFileName());
    }

    /** The dossier in a file. */
    Dossier readDossier(String file, Language language) {
        return readDossier(file, new NewerFiles(), language);
    }

    /** The same, of a newer version too where that was asked for. */
    Dossier readDossier(String file, NewerFiles newer, Language language) {
        Reading<Dossier> reading = newer.read(read(file));
        remark(reading, language);
        return reading.value().orElseThrow(() -> InputProblems.of(reading.problems(), language));
    }

    /** Says what of a file of another version was not read as it stands there. */
    void remark(Reading<?> reading, Language language) {
        reading.remarks().forEach(remark -> remark(remark, language));
    }

    /** Says what there is to look at. */
    void remark(Problem remark, Language language) {
        err.println(remark.line(language));
    }

    /** A module with the overlay in a file laid over it. */
    CareModule readOverlay(String file, CareModule module, Language language) {
        Reading<Overlay> reading =
                OverlayFile.read(read(file, "De overlay is niet te lezen", "the overlay cannot be read"));
        Overlay overlay = ofOverlay(reading, language);
        return ofOverlay(overlay.over(module), language);
    }

    /** There is another file beside an overlay: what is told says that it is of the overlay. */
    private <T> T ofOverlay(Reading<T> reading, Language language) {
        reading.remarks().forEach(remark -> err.println(remark.in(OVERLAY).line(language)));
        return reading.value()
                .orElseThrow(() -> InputProblems.of(
                        reading.problems().stream()
                                .map(problem -> problem.in(OVERLAY))
                                .toList(),
                        language));
    }
}
