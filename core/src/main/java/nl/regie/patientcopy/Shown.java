package nl.regie.patientcopy;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.regie.careplan.CarePlan;
import nl.regie.dossier.Annotation;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.Tombstone;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.legal.OnBehalf;
import nl.regie.legal.Representation;
import nl.regie.people.Professional;

/**
 * What of a dossier can stand on a document: what the patient or a professional wrote down, newest first. What anybody
 * else did stays out, for it may have been told in confidence.
 */
final class Shown {
    private static final Comparator<Entry> NEWEST_FIRST = Comparator.comparing(
                    (Entry entry) -> entry.recorded().day())
            .thenComparing(entry -> entry.recorded().on())
            .reversed()
            .thenComparing(entry -> entry.id().value());

    private final Dossier dossier;
    private final LocalDate day;
    private final Set<PersonId> professionals;
    private final Map<Class<?>, List<?>> all = new ConcurrentHashMap<>();

    private Shown(Dossier dossier, LocalDate day) {
        this.dossier = dossier;
        this.day = day;
        this.professionals =
                dossier.professionals().stream().map(Professional::id).collect(toSet());
    }

    /** As of a day: what was recorded later is left out. */
    static Shown of(Dossier dossier, LocalDate day) {
        return new Shown(dossier.asOf(day), day);
    }

    Dossier dossier() {
        return dossier;
    }

    LocalDate day() {
        return day;
    }

    @SuppressWarnings("unchecked") // what is put under a kind is of that kind
    <T extends Entry> List<T> all(Class<T> kind) {
        return (List<T>) all.computeIfAbsent(kind, none -> read(kind));
    }

    private <T extends Entry> List<T> read(Class<T> kind) {
        return dossier.current(kind).stream()
                .filter(entry -> isMe(entry.recorded().by())
                        || isProfessional(entry.recorded().by()))
                .sorted(NEWEST_FIRST)
                .toList();
    }

    <T extends Entry> Optional<T> newest(Class<T> kind) {
        return all(kind).stream().findFirst();
    }

    boolean isMe(PersonId person) {
        return person.equals(dossier.patient().id());
    }

    boolean isProfessional(PersonId person) {
        return professionals.contains(person);
    }

    /** The plans that hold, or are on hold. */
    List<CarePlan> plans() {
        return all(CarePlan.class).stream().filter(CarePlan::goesOn).toList();
    }

    /** What the patient added to an entry, or to one in whose place it came. */
    List<String> addedTo(Entry entry) {
        return all(Annotation.class).stream()
                .filter(annotation -> isVersionOf(annotation.about(), entry.id()))
                .map(Annotation::inOwnWords)
                .map(OwnWords::text)
                .toList();
    }

    /** Whether an entry is the one that is meant, or came in its place. */
    boolean isVersionOf(EntryId meant, EntryId entry) {
        return dossier.versions().isVersionOf(meant, entry);
    }

    /** The day on which an entry was recorded, also when it was erased or replaced since. */
    Optional<LocalDate> recordedOn(EntryId id) {
        return dossier.findEntry(id).map(entry -> entry.recorded().on()).or(() -> dossier.tombstones().stream()
                .filter(stone -> stone.id().equals(id))
                .findAny()
                .map(Tombstone::recordedOn));
    }

    /** The authority by which somebody agreed, as it stands now. */
    Optional<Representation> authority(OnBehalf onBehalf) {
        return all(Representation.class).stream()
                .filter(each -> isVersionOf(onBehalf.representation(), each.id()))
                .findFirst();
    }
}
