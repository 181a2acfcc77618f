package nl.regie.cohort;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.EntryKind;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.entry.Part;
import nl.regie.entry.Reference;

/**
 * What no question to many dossiers sees: danger at home and imposed measures, with all that names them. So no count,
 * no group and no difference between two counts can tell that there is any.
 */
final class Uncounted {
    private final Dossier dossier;
    private final Set<EntryId> names = new HashSet<>();

    private Uncounted(Dossier dossier) {
        this.dossier = dossier;
    }

    /** The dossier without it; the same where there is nothing of it. */
    static Dossier without(Dossier dossier) {
        boolean isNothing =
                dossier.dangersAtHome().isEmpty() && dossier.imposedMeasures().isEmpty();
        return isNothing ? dossier : new Uncounted(dossier).rest();
    }

    private Dossier rest() {
        List<Entry> found = Stream.concat(dossier.dangersAtHome().stream(), dossier.imposedMeasures().stream())
                .toList();
        while (!found.isEmpty()) {
            found.forEach(this::leaveOut);
            dossier.tombstones().stream()
                    .filter(stone -> stone.replaces().filter(names::contains).isPresent())
                    .forEach(stone -> names.add(stone.id()));
            found = dossier.entries()
                    .filter(entry -> !names.contains(entry.id()) && isAboutIt(entry))
                    .toList();
        }
        Dossier.Builder rest = Dossier.builder().from(dossier);
        EntryKind.all().forEach(kind -> keep(kind, rest));
        return rest.tombstones(dossier.tombstones().stream()
                        .filter(stone -> !names.contains(stone.id()))
                        .toList())
                .build();
    }

    private void leaveOut(Entry entry) {
        names.add(entry.id());
        entry.parts().map(Part::id).forEach(names::add);
    }

    private boolean isAboutIt(Entry entry) {
        return Stream.concat(entry.references().map(Reference::target), entry.recorded().replaces().stream())
                .anyMatch(names::contains);
    }

    private <E extends Entry> void keep(EntryKind<E> kind, Dossier.Builder rest) {
        kind.put(
                kind.in(dossier).stream()
                        .filter(entry -> !names.contains(entry.id()))
                        .toList(),
                rest);
    }
}
