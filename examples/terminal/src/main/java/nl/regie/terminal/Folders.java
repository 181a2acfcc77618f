package nl.regie.terminal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Files as somebody names them: a folder stands for the files in it, in the order of their names. */
public final class Folders {
    /** How files end that have a dossier a line. */
    public static final List<String> OF_DOSSIERS = List.of(".ndjson", ".ndjson.gz", ".jsonl", ".jsonl.gz");

    /** How a file ends that is one dossier. */
    public static final List<String> OF_ONE = List.of(".json");

    private Folders() {}

    /**
     * The files that are meant; a hyphen stays one.
     *
     * @param named files, folders and hyphens
     * @param endings how the names of files end that are looked for in a folder
     * @throws UnreadableInput if there is no such file in a folder, or it cannot be read
     */
    public static List<String> opened(List<String> named, List<String> endings) {
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

    /**
     * The same, each of them a file that can be read, or a hyphen.
     *
     * @throws UnreadableInput if one of them is not there or cannot be read, which is told by the place where it was
     *     named; or standard input is named twice
     */
    public static List<String> readable(List<String> named, List<String> endings) {
        List<String> files = opened(named, endings);
        if (files.stream().filter("-"::equals).count() > 1) {
            throw new UnreadableInput(
                    "Standaardinvoer is maar één keer te lezen.", "Standard input can be read only once.");
        }
        files.stream().filter(file -> !isReadable(file)).findFirst().ifPresent(file -> {
            int place = placeOf(file, named);
            throw isMisread(file)
                    ? new UnreadableInput(
                            "De naam van bestand " + place + " heeft letters die hier niet te lezen zijn.",
                            "The name of file " + place + " has letters that cannot be read here.")
                    : new UnreadableInput(
                            "Bestand " + place + " is er niet of is niet te lezen.",
                            "File " + place + " is not there or cannot be read.");
        });
        return files;
    }

    /**
     * Whether it holds a letter that the system cannot give: a name in another encoding, or a system that has ASCII.
     */
    public static boolean isMisread(String file) {
        return file.indexOf('\uFFFD') >= 0;
    }

    private static boolean isReadable(String file) {
        try {
            return file.equals("-") || (Files.isReadable(Path.of(file)) && !Files.isDirectory(Path.of(file)));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** The place, from one on, of what somebody named that this file came of. */
    private static int placeOf(String file, List<String> named) {
        for (int at = 0; at < named.size(); at++) {
            if (named.get(at).equals(file)
                    || (isFolder(named.get(at)) && Path.of(file).startsWith(Path.of(named.get(at))))) {
                return at + 1;
            }
        }
        throw new IllegalArgumentException("This file is of none of them.");
    }

    /** No name is not this folder: so it comes from a variable that was never set. */
    private static boolean isFolder(String name) {
        try {
            return !name.isEmpty() && Files.isDirectory(Path.of(name));
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
                String ends = String.join(", ", endings) + ".";
                throw new UnreadableInput(
                        "In deze map staat geen bestand dat eindigt op " + ends,
                        "In this folder there is no file that ends in " + ends);
            }
            return found;
        } catch (IOException e) {
            throw new UnreadableInput("Deze map is niet te lezen.", "This folder cannot be read.");
        }
    }
}
