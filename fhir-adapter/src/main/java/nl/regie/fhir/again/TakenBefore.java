package nl.regie.fhir.again;

import java.util.Optional;
import nl.regie.dossier.Dossier;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.fhir.again.SourceChange.Here;

/**
 * What a dossier holds of one thing of a source. The first time it gets the name of that thing; what the source said
 * later stands beside it under the same name with a number.
 *
 * @param last what was taken over last; empty where nothing was, or it was erased
 * @param next the name for what is taken over now
 * @param number what the name for now ends in; empty the first time
 * @param here what became here of what was taken over
 */
record TakenBefore<T extends Entry>(Optional<T> last, EntryId next, String number, Here here) {
    static <T extends Entry> TakenBefore<T> of(Dossier dossier, EntryId name, Class<T> kind) {
        Optional<EntryId> last = Optional.empty();
        EntryId next = name;
        String number = "";
        for (int more = 2; isThere(dossier, next); more++) {
            last = Optional.of(next);
            number = "." + more;
            next = EntryId.of(name.value() + number);
        }
        Optional<T> entry =
                last.flatMap(dossier::findEntry).filter(kind::isInstance).map(kind::cast);
        Here here = last.isPresent() && entry.isEmpty()
                ? Here.ERASED
                : entry.map(found -> here(dossier, found)).orElse(Here.AS_IT_CAME);
        return new TakenBefore<>(entry, next, number, here);
    }

    private static boolean isThere(Dossier dossier, EntryId id) {
        return dossier.findEntry(id).isPresent() || dossier.findTombstone(id).isPresent();
    }

    private static Here here(Dossier dossier, Entry entry) {
        if (dossier.isInError(entry)) {
            return Here.IN_ERROR;
        }
        return dossier.versions().hasLaterVersion(entry.id()) ? Here.CHANGED : Here.AS_IT_CAME;
    }

    /** Whether what is taken over now comes beside what stands here, and not in its place. */
    boolean isBeside() {
        return replaced().isEmpty() && last.isPresent();
    }

    /** What the new version comes in the place of: never of something that somebody went on with here. */
    Optional<EntryId> replaced() {
        return last.map(Entry::id).filter(id -> here == Here.AS_IT_CAME);
    }
}
