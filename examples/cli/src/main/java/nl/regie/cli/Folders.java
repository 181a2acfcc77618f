package nl.regie.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Files as somebody names them: a folder stands for the files in it, in the order of their names. */
final class Folders {
    private Folders() {}

    /**
     * The files that are meant; a hyphen stays one.
     *
     * @param named files, folders and hyphens
     * @param endings how the names of files end that are looked for in a folder
     */
    static List<String> opened(List<String> named, List<String> endings) {
        List<String> files = new ArrayList<>();
        for (String each : named) {
            if (each.equals("-") || !isFolder(each)) {
                files.add(each);
            } else {
                files.addAll(in(Path.of(each), endings));
            }
        }
        return files;
    }

    private static boolean isFolder(String name) {
        try {
            return Files.isDirectory(Path.of(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static List<String> in(Path folder, List<String> endings) {
        try (Stream<Path> all = Files.list(folder)) {
            List<String> found = all.filter(Files::isRegularFile)
                    .map(Path::toString)
                    .filter(name -> endings.stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith))
                    .sorted()
                    .toList();
            if (found.isEmpty()) {
                throw new WrongUsage("In deze map staat geen bestand dat eindigt op " + String.join(", ", endings)
                        + ". / In this folder there is no file that ends in " + String.join(", ", endings) + ".");
            }
            return found;
        } catch (IOException e) {
            throw new WrongUsage("Deze map is niet te lezen / this folder cannot be read.", e);
        }
    }
}
