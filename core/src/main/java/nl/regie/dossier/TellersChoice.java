package nl.regie.dossier;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regie.entry.EntryId;
import nl.regie.entry.Part;
import nl.regie.entry.PersonId;
import nl.regie.entry.Reference;
import nl.regie.experience.Experience;
import nl.regie.experience.ExperienceTopic;
import nl.regie.experience.ExperienceVisibility;

/** What somebody tells of their experience is shown to whom they choose. */
final class TellersChoice {
    private TellersChoice() {}

    /**
     * The experiences that the professional whom they are about may not see. Were only the last version left out, an
     * earlier one would seem to hold; so all versions are, and whatever names one of them or a part of them.
     */
    static Set<EntryId> keptToTheTeam(Dossier dossier) {
        Map<EntryId, List<EntryId>> namedBy = namedBy(dossier);
        Set<EntryId> kept = new HashSet<>();
        Deque<EntryId> toFollow = new ArrayDeque<>();
        Map<Matter, LocalDate> noes = lastNoes(dossier);
        dossier.experiences().stream()
                .filter(experience -> !experience.isForTheOwnProfessional()
                        || Optional.ofNullable(noes.get(Matter.of(experience)))
                                .filter(no -> !no.isBefore(experience.recorded().on()))
                                .isPresent())
                .map(Experience::id)
                .forEach(toFollow::add);
        while (!toFollow.isEmpty()) {
            EntryId next = toFollow.pop();
            if (!kept.contains(next)) {
                List<EntryId> line = dossier.versions().lineOf(next);
                kept.addAll(line);
                line.stream()
                        .flatMap(version -> namesOf(version, dossier))
                        .forEach(name -> toFollow.addAll(namedBy.getOrDefault(name, List.of())));
            }
        }
        return kept;
    }

    /** What somebody tells of. */
    private record Matter(PersonId teller, ExperienceTopic topic) {
        static Matter of(Experience experience) {
            return new Matter(experience.teller(), experience.topic());
        }
    }

    /**
     * The day on which something was last told to the team only: a no about the same matter ends an earlier yes, or one
     * of the same day, also where it does not come in its place.
     */
    private static Map<Matter, LocalDate> lastNoes(Dossier dossier) {
        return dossier.experiences().stream()
                .filter(experience -> experience
                        .visibleTo()
                        .filter(ExperienceVisibility.TEAM_ONLY::equals)
                        .isPresent())
                .filter(experience -> !dossier.isInError(experience))
                .collect(Collectors.toMap(
                        Matter::of, experience -> experience.recorded().on(), TellersChoice::later));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** The name of an entry and those of its parts, also where it was erased. */
    private static Stream<EntryId> namesOf(EntryId id, Dossier dossier) {
        Stream<EntryId> parts = dossier.findEntry(id)
                .map(entry -> entry.parts().map(Part::id))
                .orElseGet(() -> dossier.findTombstone(id).stream().flatMap(stone -> stone.parts().stream()));
        return Stream.concat(Stream.of(id), parts);
    }

    /** By each name, the entries that name it. */
    private static Map<EntryId, List<EntryId>> namedBy(Dossier dossier) {
        Map<EntryId, List<EntryId>> namedBy = new HashMap<>();
        dossier.entries().forEach(entry -> entry.references()
                .map(Reference::target)
                .filter(EntryId.class::isInstance)
                .map(EntryId.class::cast)
                .forEach(name ->
                        namedBy.computeIfAbsent(name, none -> new ArrayList<>()).add(entry.id())));
        return namedBy;
    }
}
