package nl.regie.dossier;

import static java.util.stream.Collectors.toCollection;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.experience.Experience;

/** What somebody tells of their experience is shown to whom they choose. */
final class TellersChoice {
    private TellersChoice() {}

    /**
     * The experiences that the professional whom they are about may not see. Were only the last version left out, an
     * earlier one would seem to hold; so all versions are, and whatever names one of them.
     */
    static Set<EntryId> keptToTheTeam(Dossier dossier) {
        Set<EntryId> kept = dossier.experiences().stream()
                .filter(experience -> !experience.isForTheOwnProfessional())
                .map(Experience::id)
                .collect(toCollection(HashSet::new));
        int before;
        do {
            before = kept.size();
            dossier.entries()
                    .forEach(entry -> follow(entry.id(), entry.recorded().replaces(), named(entry), kept));
            dossier.tombstones().forEach(stone -> follow(stone.id(), stone.replaces(), Stream.empty(), kept));
        } while (kept.size() > before);
        return kept;
    }

    private static void follow(EntryId id, Optional<EntryId> replaces, Stream<EntryId> named, Set<EntryId> kept) {
        if (named.anyMatch(kept::contains) || replaces.filter(kept::contains).isPresent()) {
            kept.add(id);
        }
        if (kept.contains(id)) {
            replaces.ifPresent(kept::add);
        }
    }

    private static Stream<EntryId> named(Entry entry) {
        return entry.references()
                .map(reference -> reference.target())
                .filter(EntryId.class::isInstance)
                .map(EntryId.class::cast);
    }
}
