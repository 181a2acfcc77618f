package nl.regie.dossier;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.regie.dossier.Rows.Row;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.entry.InvalidValueException;
import nl.regie.entry.PersonId;
import nl.regie.entry.Problem;
import nl.regie.entry.Recorded;
import nl.regie.json.Parts;
import nl.regie.people.CloseOne;
import nl.regie.people.ExpertByExperience;
import nl.regie.people.Patient;
import nl.regie.people.Professional;
import nl.regie.reading.Reading;
import nl.regie.value.IncompleteValueException;

/**
 * Gathers a dossier from rows as an electronic health record has them: one that cannot stand does not cost the patient
 * the rest. {@link Dossier#builder()} refuses the whole instead.
 *
 * <p>Left out is an entry that is dated after today, that somebody unknown wrote, that refers to nothing or to what is
 * left out, that comes before what it replaces, that has the name of another, or that no entry can be made of. Where
 * two cannot be together and nobody can tell which of them holds, neither stands. All of it is told.
 *
 * <p>Leaving out closes, and never opens. What an entry that was left out replaced does not come back: a stone stands
 * in its place, as where an entry was erased. What it may have ended goes with it: with an agreement about somebody
 * close by, every yes that would open a page to them; with danger at home, every such yes; with an experience that may
 * be for the team only, or may be a no, what the same person told of the same topic; with a decision about a visit,
 * every decision by which that visit is skipped or takes another form; with anything at all, a reading of a preparation
 * in which nothing was to worry about.
 */
public final class Gathering {
    private static final int BSN_DIGITS = 9;

    private final Patient patient;
    private final LocalDate today;
    private final Set<Professional> professionals = new LinkedHashSet<>();
    private final Set<ExpertByExperience> experts = new LinkedHashSet<>();
    private final List<Tombstone> stones = new ArrayList<>();
    private final Rows rows = new Rows();
    private final List<Gathered.LeftOut> people = new ArrayList<>();

    private Gathering(Patient patient, LocalDate today) {
        this.patient = patient;
        this.today = today;
    }

    /**
     * Begins with nothing but the patient.
     *
     * @param today what is dated after it is left out
     */
    static Gathering of(Patient patient, LocalDate today) {
        return new Gathering(patient, today);
    }

    /** Somebody who wrote something down, or is named. */
    public Gathering add(Professional professional) {
        professionals.add(professional);
        return this;
    }

    /** Somebody who wrote something down, or is named. */
    public Gathering add(ExpertByExperience expert) {
        experts.add(expert);
        return this;
    }

    /** What is left of an entry that was erased. */
    public Gathering add(Tombstone stone) {
        stones.add(stone);
        return this;
    }

    /** An entry, of whatever kind. */
    public Gathering add(Entry entry) {
        EntryKind<?> kind = kindOf(entry);
        rows.add(entry, kind, rows.next(kind));
        return this;
    }

    private static EntryKind<?> kindOf(Entry entry) {
        for (EntryKind<?> kind : EntryKind.all()) {
            if (kind.type().isInstance(entry)) {
                return kind;
            }
        }
        throw new IllegalArgumentException(
                "A dossier has no list of " + entry.getClass().getName() + ".");
    }

    /** All of these entries. */
    public Gathering addAll(Collection<? extends Entry> entries) {
        entries.forEach(this::add);
        return this;
    }

    /**
     * A row of which an entry is made here, so that a row of which none can be made is left out and told, too.
     *
     * @param kind of entry, such as {@code Answer.class}: what a row that cannot be read might have said closes with it
     * @param name how the row is called, where it is told
     * @param entry makes the entry; what its builder refuses, a day, number or code that is none, and a column without
     *     a value, is told. Whatever else goes wrong, such as a connection that was lost, is thrown on
     */
    public <E extends Entry> Gathering add(Class<E> kind, String name, Supplier<E> entry) {
        E made;
        try {
            made = entry.get();
        } catch (InvalidValueException e) {
            return unreadable(EntryKind.of(kind), name, e.problems());
        } catch (IncompleteValueException | DateTimeException | IllegalArgumentException | NullPointerException e) {
            return unreadable(
                    EntryKind.of(kind),
                    name,
                    List.of(
                            Problem.of(
                                    "",
                                    "no-entry",
                                    "Van deze rij is geen invoer te maken: er ontbreekt iets, of een dag of een code bestaat niet.",
                                    "No entry can be made of this row: something is missing, or a day or a code does not exist.")));
        }
        return add(made);
    }

    private Gathering unreadable(EntryKind<?> kind, String name, List<Problem> why) {
        String at = rows.next(kind);
        rows.add(new Row(
                kind,
                at,
                name,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                why.stream().map(problem -> problem.within(at)).toList()));
        return this;
    }

    /**
     * What can stand together of a file that was read part by part.
     *
     * @return refused where nobody can tell what is lost
     */
    static Reading<Gathered> ofParts(Parts parts, LocalDate today) {
        boolean isBrokenElsewhere = parts.broken().stream().anyMatch(problem -> !isOfARow(problem));
        if (isBrokenElsewhere || !(parts.byPointer().get("/patient") instanceof Patient patient)) {
            return Reading.refused(parts.broken());
        }
        Gathering gathering = of(patient, today);
        Map<String, List<Problem>> broken = new LinkedHashMap<>();
        parts.broken().forEach(problem -> broken.computeIfAbsent(CannotStand.place(problem), none -> new ArrayList<>())
                .add(problem));
        parts.byPointer().forEach(gathering::addIfWhole);
        broken.forEach((at, why) -> gathering.broken(at, parts, why));
        try {
            return Reading.of(gathering.gathered());
        } catch (InvalidValueException e) {
            return Reading.refused(e.problems());
        }
    }

    private void addIfWhole(String at, Object part) {
        if (part instanceof Professional professional) {
            add(professional);
        } else if (part instanceof ExpertByExperience expert) {
            add(expert);
        } else if (part instanceof Tombstone stone) {
            add(stone);
        } else if (part instanceof Entry entry) {
            rows.add(entry, kindOf(entry), at);
        }
    }

    /** Whether it is of one member of a list that is known, and is not what is left of what was erased. */
    private static boolean isOfARow(Problem problem) {
        String place = CannotStand.place(problem);
        return place.startsWith("/professionals/")
                || place.startsWith("/expertsByExperience/")
                || kindAt(place).isPresent();
    }

    private static Optional<EntryKind<?>> kindAt(String place) {
        for (EntryKind<?> kind : EntryKind.all()) {
            if (place.startsWith("/" + kind.list() + "/")) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    private void broken(String at, Parts parts, List<Problem> why) {
        Optional<EntryId> id = part(EntryId.class, at + "/id", parts);
        Optional<Recorded> recorded = part(Recorded.class, at + "/recorded", parts);
        String name = id.map(EntryId::value).orElse(at);
        kindAt(at)
                .ifPresentOrElse(
                        kind -> rows.add(new Row(kind, at, name, Optional.empty(), id, recorded, why)),
                        () -> people.add(new Gathered.LeftOut(name, why)));
    }

    private static <T> Optional<T> part(Class<T> kind, String at, Parts parts) {
        return Optional.ofNullable(parts.byPointer().get(at))
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    /**
     * What can stand together, and what cannot.
     *
     * @throws InvalidValueException if not even the people can be: two of them have one id, or there is more than any
     *     dossier holds
     */
    public Gathered gathered() {
        Map<String, List<Problem>> out = new LinkedHashMap<>();
        rows.stream().filter(row -> !row.whyNot().isEmpty()).forEach(row -> out.put(row.at(), row.whyNot()));
        Map<String, List<Problem>> last = new LinkedHashMap<>(out);
        while (true) {
            CannotStand faults = faults(out.keySet(), last.keySet());
            if (faults.isNothing()) {
                return new Gathered(dossier(out.keySet()), told(out));
            }
            out.putAll(faults.why());
            last = faults.why();
        }
    }

    /** What cannot stand of what is kept, where what was left out last may close more. */
    private CannotStand faults(Set<String> out, Set<String> last) {
        Set<EntryId> ofStones = stones.stream()
                .flatMap(stone -> Stream.concat(Stream.of(stone.id()), stone.parts().stream()))
                .collect(Collectors.toSet());
        Set<EntryId> lost = rows.namesLostWith(out);
        lost.removeAll(ofStones);
        CannotStand faults = new CannotStand(rows.without(out))
                .after(today)
                .closedWith(rows.at(last))
                .naming(lost, ofStones::contains);
        return faults.isNothing() ? faults.together(located(out)) : faults;
    }

    private List<Gathered.LeftOut> told(Map<String, List<Problem>> out) {
        Stream<Gathered.LeftOut> entries = rows.at(out.keySet())
                .map(row -> new Gathered.LeftOut(row.name(), out.getOrDefault(row.at(), List.of())));
        return Stream.of(people.stream(), entries, mended(out.keySet()))
                .flatMap(told -> told)
                .toList();
    }

    /** What was erased stays erased; that it leads elsewhere now, or stands on another day, is told. */
    private Stream<Gathered.LeftOut> mended(Set<String> out) {
        List<Tombstone> standing = stonesWhere(out);
        return IntStream.range(0, stones.size())
                .filter(index -> !standing.get(index).equals(stones.get(index)))
                .mapToObj(
                        index -> new Gathered.LeftOut(
                                stones.get(index).id().value(),
                                List.of(
                                        Problem.of(
                                                "/tombstones/" + index,
                                                "erased-mended",
                                                "Wat hier gewist was, leidde naar niets dat hier staat of naar iets van later. Dat is aangepast.",
                                                "What was erased here led to nothing that stands here, or to something later. That was changed."))));
    }

    private Dossier dossier(Set<String> out) {
        List<Row> kept = rows.without(out);
        Dossier.Builder dossier =
                Dossier.builder().patient(patient).professionals(professionals).expertsByExperience(experts);
        EntryKind.all().forEach(kind -> put(kind, kept, dossier));
        return dossier.tombstones(stonesWhere(out)).build();
    }

    private List<Tombstone> stonesWhere(Set<String> out) {
        return new Tombstones(stones, rows, today, this::isKnownOtherwise).where(out);
    }

    private static <E extends Entry> void put(EntryKind<E> kind, List<Row> kept, Dossier.Builder dossier) {
        kind.put(
                kept.stream()
                        .filter(row -> row.kind() == kind)
                        .map(row -> kind.type().cast(row.whole()))
                        .toList(),
                dossier);
    }

    private Map<String, Object> located(Set<String> out) {
        List<Row> kept = rows.without(out);
        Map<String, Object> located = new LinkedHashMap<>();
        located.put("/patient", patient);
        locate("/professionals", professionals, located);
        locate("/expertsByExperience", experts, located);
        EntryKind.all().forEach(kind -> kept.stream()
                .filter(row -> row.kind() == kind)
                .forEach(row -> located.put(row.at(), row.whole())));
        locate("/tombstones", stonesWhere(out), located);
        return located;
    }

    private static void locate(String list, Collection<?> values, Map<String, Object> located) {
        int index = 0;
        for (Object value : values) {
            located.put(list + "/" + index, value);
            index++;
        }
    }

    private boolean isKnownOtherwise(PersonId person) {
        return patient.id().equals(person)
                || professionals.stream().anyMatch(each -> each.id().equals(person))
                || experts.stream().anyMatch(each -> each.id().equals(person));
    }

    /**
     * What a person should look at in a dossier that is sound: a day of recording that is still to come, and an id that
     * may be a citizen service number (BSN), which is no name for anybody here.
     */
    public static List<Problem> toLookAt(Dossier dossier, LocalDate today) {
        List<Problem> told = new ArrayList<>();
        likeBsn("/patient/id", dossier.patient().id().value()).ifPresent(told::add);
        inOrder("/professionals", dossier.professionals(), (at, each) -> likeBsn(
                        at + "/id", each.id().value())
                .ifPresent(told::add));
        inOrder("/expertsByExperience", dossier.expertsByExperience(), (at, each) -> likeBsn(
                        at + "/id", each.id().value())
                .ifPresent(told::add));
        EntryKind.all()
                .forEach(kind -> inOrder("/" + kind.list(), kind.in(dossier), (at, entry) -> {
                    if (entry.recorded().on().isAfter(today)) {
                        told.add(CannotStand.dayToCome(at).as(Problem.Severity.WARNING));
                    }
                    likeBsn(at + "/id", entry.id().value()).ifPresent(told::add);
                    entry.parts().forEach(part -> likeBsn(
                                    at + part.at() + "/id", part.id().value())
                            .ifPresent(told::add));
                    if (entry instanceof CloseOne closeOne) {
                        likeBsn(at + "/person", closeOne.person().value()).ifPresent(told::add);
                    }
                }));
        return told;
    }

    private static <T> void inOrder(String list, List<T> members, BiConsumer<String, T> look) {
        for (int i = 0; i < members.size(); i++) {
            look.accept(list + "/" + i, members.get(i));
        }
    }

    private static Optional<Problem> likeBsn(String at, String id) {
        return isLikeBsn(id)
                ? Optional.of(Problem.of(
                                at,
                                "like-a-bsn",
                                "Dit kan een burgerservicenummer zijn. Gebruik een pseudoniem.",
                                "This may be a citizen service number (BSN). Use a pseudonym.")
                        .as(Problem.Severity.WARNING))
                : Optional.empty();
    }

    /** Nine digits that stand alone and pass the eleven-test. */
    private static boolean isLikeBsn(String id) {
        int digits = 0;
        for (int at = 0; at <= id.length(); at++) {
            boolean isDigit = at < id.length() && id.charAt(at) >= '0' && id.charAt(at) <= '9';
            if (!isDigit && digits == BSN_DIGITS && passesElevenTest(id.substring(at - digits, at))) {
                return true;
            }
            digits = isDigit ? digits + 1 : 0;
        }
        return false;
    }

    private static boolean passesElevenTest(String number) {
        int sum = -(number.charAt(BSN_DIGITS - 1) - '0');
        for (int i = 0; i < BSN_DIGITS - 1; i++) {
            sum += (BSN_DIGITS - i) * (number.charAt(i) - '0');
        }
        return sum % 11 == 0 && !number.equals("000000000");
    }
}
