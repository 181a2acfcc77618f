package nl.regie.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import nl.regie.terminal.UnwritableFile;
import nl.regie.terminal.WholeFile;
import picocli.CommandLine.Option;

/** Where a command writes its document: a file, or standard output where none is named. */
final class Output {
    @Option(names = "--out", paramLabel = "FILE", description = "The file to write; standard output without it.")
    private Optional<String> file = Optional.empty();

    @Option(names = "--force", description = "Take the place of a file that is there already.")
    private boolean force;

    /** A file named in another way. */
    static Output to(String file, boolean force) {
        Output output = new Output();
        output.file = Optional.of(file);
        output.force = force;
        return output;
    }

    /** Writes a text: to a file as it is, and to a screen as a screen may show it. */
    void write(Console console, String text, String... read) {
        if (isScreen()) {
            console.out().print(text);
            console.out().flush();
            return;
        }
        write(console, text.getBytes(StandardCharsets.UTF_8), read);
    }

    /** Writes a text with headings. */
    void write(Console console, HeadedText text, String... read) {
        if (isScreen()) {
            text.printOn(console.out());
            return;
        }
        write(console, text.plain(), read);
    }

    /**
     * Writes these bytes.
     *
     * @param read files from which they were made and that the console did not read itself: none of all that was read
     *     is ever written over
     */
    void write(Console console, byte[] bytes, String... read) {
        if (isScreen()) {
            console.out().write(bytes, 0, bytes.length);
            console.out().flush();
            return;
        }
        if (file.filter(String::isBlank).isPresent()) {
            throw new WrongUsage("--out heeft geen naam / --out has no name.");
        }
        try {
            Path place = Path.of(file.orElseThrow());
            for (Path source : console.wasRead()) {
                requireAnother(place, source);
            }
            for (String source : read) {
                if (!source.equals("-")) {
                    requireAnother(place, Path.of(source));
                }
            }
            WholeFile.write(place, bytes, force);
        } catch (FileAlreadyExistsException e) {
            throw new WrongUsage(
                    force
                            ? "Daar staat iets dat geen gewoon bestand is / something stands there that is no plain file."
                            : "Dit bestand is er al; met --force komt het nieuwe in de plaats / this file is there already; with --force the new one takes its place.",
                    e);
        } catch (IOException | InvalidPathException e) {
            throw UnwritableFile.because(e);
        }
    }

    private boolean isScreen() {
        return file.filter(name -> !name.equals("-")).isEmpty();
    }

    private static void requireAnother(Path place, Path source) throws IOException {
        if (Files.exists(place) && Files.exists(source) && Files.isSameFile(place, source)) {
            throw new WrongUsage(
                    "Dit is het bestand dat gelezen werd; noem een ander / this is the file that was read; name another.");
        }
    }
}
