package nl.regie.terminal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that is written beside its place and then moved there: it is there whole, or not at all. What stood there is
 * kept unless it may be replaced; a link is never followed. Only who runs the program can read it, for it holds what a
 * patient told.
 */
public final class WholeFile {
    private WholeFile() {}

    /** What is written into a file, as it comes. */
    @FunctionalInterface
    public interface Content {
        /**
         * Writes all of it.
         *
         * @return whether the file is to be there
         */
        boolean writeTo(OutputStream out) throws IOException;
    }

    /**
     * Puts these bytes in a file.
     *
     * @throws FileAlreadyExistsException if something stands there that may not be replaced, or that is no plain file
     * @throws IOException if the file cannot be written; then nothing has changed
     */
    public static void write(Path file, byte[] bytes, boolean mayReplace) throws IOException {
        write(file, mayReplace, out -> {
            out.write(bytes);
            return true;
        });
    }

    /**
     * Puts what comes bit by bit in a file.
     *
     * @throws FileAlreadyExistsException if something stands there that may not be replaced, or that is no plain file
     * @throws IOException if the file cannot be written; then nothing has changed
     */
    public static void write(Path file, boolean mayReplace, Content content) throws IOException {
        Path place = file.toAbsolutePath();
        boolean isThere = Files.exists(place, LinkOption.NOFOLLOW_LINKS);
        boolean isPlain = Files.isRegularFile(place, LinkOption.NOFOLLOW_LINKS);
        if (isThere && !(mayReplace && isPlain)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        Path beside = Files.createTempFile(folderOf(place), ".regie-", ".part");
        // Who stops the program half-way leaves nothing of what a patient told.
        beside.toFile().deleteOnExit();
        try {
            boolean isToBeThere;
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(beside))) {
                isToBeThere = content.writeTo(out);
            }
            if (!isToBeThere) {
                return;
            }
            if (mayReplace) {
                Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE);
            } else {
                Files.move(beside, place);
            }
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static Path folderOf(Path place) throws IOException {
        Path folder = place.getParent();
        if (folder == null) {
            throw new FileAlreadyExistsException(place.toString());
        }
        return folder;
    }
}
