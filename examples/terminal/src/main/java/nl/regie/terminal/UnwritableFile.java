package nl.regie.terminal;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/**
 * A file that was to be written is not. Its message is for who typed the command, in both languages, and is the same in
 * every command: another place has to be named, or the machine has no room for it.
 */
public final class UnwritableFile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean isOfItsPlace;

    private UnwritableFile(boolean isOfItsPlace, String message, Exception cause) {
        super(message, cause);
        this.isOfItsPlace = isOfItsPlace;
    }

    /** Because of this: what is told of it does not name the file, in which a person may be named. */
    public static UnwritableFile because(Exception reason) {
        boolean isOfItsPlace = reason instanceof InvalidPathException
                || reason instanceof NoSuchFileException
                || reason instanceof NotDirectoryException
                || reason instanceof AccessDeniedException
                || reason instanceof FileAlreadyExistsException
                || (reason instanceof FileSystemException told && isBelowAFile(told));
        return new UnwritableFile(
                isOfItsPlace,
                isOfItsPlace
                        ? "Op deze plek is niet te schrijven. / Nothing can be written in this place."
                        : "Niet alles kon worden geschreven. Is de schijf vol? / Not everything could be written. Is the disk full?",
                reason);
    }

    /** A system tells it in words only: those of Linux and macOS. */
    private static boolean isBelowAFile(FileSystemException told) {
        return String.valueOf(told.getReason()).contains("Not a directory");
    }

    /** Whether another place can be named; else the machine is to be looked at. */
    public boolean isOfItsPlace() {
        return isOfItsPlace;
    }
}
