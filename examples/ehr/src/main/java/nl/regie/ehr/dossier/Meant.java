package nl.regie.ehr.dossier;

import java.util.List;
import java.util.Optional;
import nl.regie.dossier.Dossier;
import nl.regie.entry.Entry;

/** Which entry a request means: a page may have been open for a while, and then it names an earlier version. */
public final class Meant {
    private Meant() {}

    /**
     * The one that is named, also by the name of an earlier version of it; the first where none is named. What is not
     * there any more is none of them, and never another one.
     */
    public static <E extends Entry> Optional<E> among(List<E> entries, Optional<String> name, Dossier dossier) {
        return entries.stream()
                .filter(entry ->
                        name.map(meant -> isNamed(meant, entry, dossier)).orElse(true))
                .findFirst();
    }

    private static boolean isNamed(String name, Entry entry, Dossier dossier) {
        return dossier.versions().versionsOf(entry.id()).stream()
                .anyMatch(version -> version.value().equals(name));
    }
}
