package nl.regie.dossier;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.entry.InvalidValueException;
import nl.regie.entry.Part;
import nl.regie.entry.PersonId;
import nl.regie.entry.Problem;
import nl.regie.entry.Recorded;
import nl.regie.entry.Reference;
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
 * be for the team only, or may be a no, what the same person told of the same topic; with anything at all, a reading of
 * a preparation in which nothing was to worry about.
 */
public final class Gathering {
    /**
     * A row: of which kind, where it came in, how it is called, and the entry; or what is known of it, and why no more.
     */
    private record Row(
            EntryKind<?> kind,
            String at,
            String name,
            Optional<Entry> entry,
            Optional<EntryId> id,
            Optional<Recorded> recorded,
            List<Problem> whyNot) {
        Stream<EntryId> names() {
            return Stream.concat(
                    id.stream(), entry.stream().flatMap(each -> each.parts().map(Part::id)));
        }

        Optional<EntryId> replaces() {
            return recorded.flatMap(Recorded::replaces);
        }

        boolean isNamed(EntryId name) {
            return id.filter(name::equals).isPresent();
        }
    }

    private static final int BSN_DIGITS = 9;

    private final Patient patient;
    private final LocalDate today;
    private final Set<Professional> professionals = new LinkedHashSet<>();
    private final Set<ExpertByExperience> experts = new LinkedHashSet<>();
    private final List<Tombstone> stones = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final Map<EntryId, Row> byName = new LinkedHashMap<>();
    private final Map<EntryKind<?>, Integer> given = new HashMap<>();
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
        return add(entry, kindOf(entry), next(kindOf(entry)));
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

    private Gathering add(Entry entry, EntryKind<?> kind, String at) {
        boolean isGivenTwice = Optional.ofNullable(byName.get(entry.id()))
                .flatMap(Row::entry)
                .filter(entry::equals)
                .isPresent();
        return row(new Row(
                kind,
                at,
                entry.id().value(),
                Optional.of(entry),
                Optional.of(entry.id()),
                Optional.of(entry.recorded()),
                isGivenTwice
                        ? List.of(Problem.of(
                                at,
                                "given-twice",
                                "Deze invoer is twee keer aangeleverd. Eén keer is genoeg.",
                                "This entry was given twice. Once is enough."))
                        : List.of()));
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
     * @param entry makes the entry; what its builder refuses, and a day that is none, is told
     */
    public <E extends Entry> Gathering add(Class<E> kind, String name, Supplier<E> entry) {
        E made;
        try {
            made = entry.get();
        } catch (InvalidValueException e) {
            return unreadable(EntryKind.of(kind), name, e.problems());
        } catch (IncompleteValueException | DateTimeException e) {
            return unreadable(
                    EntryKind.of(kind),
                    name,
                    List.of(Problem.of(
                            "",
                            "no-entry",
                            "Van deze rij is geen invoer te maken: er ontbreekt iets, of een dag bestaat niet.",
                            "No entry can be made of this row: something is missing, or a day does not exist.")));
        }
        return add(made);
    }

    private Gathering unreadable(EntryKind<?> kind, String name, List<Problem> why) {
        String at = next(kind);
        return row(new Row(
                kind,
                at,
                name,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                why.stream().map(problem -> problem.within(at)).toList()));
    }

    private String next(EntryKind<?> kind) {
        return "/" + kind.list() + "/" + (given.merge(kind, 1, Integer::sum) - 1);
    }

    private Gathering row(Row row) {
        rows.add(row);
        row.id().ifPresent(each -> byName.putIfAbsent(each, row));
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
        parts.broken().forEach(problem -> broken.computeIfAbsent(place(problem), none -> new ArrayList<>())
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
            add(entry, kindOf(entry), at);
        }
    }

    /** Whether it is of one member of a list that is known, and is not what is left of what was erased. */
    private static boolean isOfARow(Problem problem) {
        String place = place(problem);
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
                        kind -> row(new Row(kind, at, name, Optional.empty(), id, recorded, why)),
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
            Map<String, List<Problem>> faults = faults(kept(out), out.keySet(), last.keySet());
            if (faults.isEmpty()) {
                return new Gathered(dossier(kept(out), stonesFor(out.keySet())), told(out));
            }
            out.putAll(faults);
            last = faults;
        }
    }

    private List<Row> kept(Map<String, List<Problem>> out) {
        return rows.stream().filter(row -> !out.containsKey(row.at())).toList();
    }

    private List<Gathered.LeftOut> told(Map<String, List<Problem>> out) {
        Stream<Gathered.LeftOut> entries = rows.stream()
                .filter(row -> out.containsKey(row.at()))
                .map(row -> new Gathered.LeftOut(row.name(), out.getOrDefault(row.at(), List.of())));
        return Stream.concat(people.stream(), entries).toList();
    }

    private Dossier dossier(List<Row> kept, List<Tombstone> inPlace) {
        Dossier.Builder dossier =
                Dossier.builder().patient(patient).professionals(professionals).expertsByExperience(experts);
        EntryKind.all().forEach(kind -> put(kind, kept, dossier));
        return dossier.tombstones(allStones(kept, inPlace)).build();
    }

    private static <E extends Entry> void put(EntryKind<E> kind, List<Row> kept, Dossier.Builder dossier) {
        kind.put(
                kept.stream()
                        .filter(row -> row.kind() == kind)
                        .map(row -> kind.type().cast(row.entry().orElseThrow()))
                        .toList(),
                dossier);
    }

    /** What of what is kept cannot stand, and why, by its place. */
    private Map<String, List<Problem>> faults(List<Row> kept, Set<String> out, Set<String> last) {
        Map<String, List<Problem>> faults = new LinkedHashMap<>();
        afterToday(kept, faults);
        closed(kept, last, faults);
        namingWhatIsOut(kept, out, faults);
        if (faults.isEmpty()) {
            apart(kept, stonesFor(out), faults);
        }
        return faults;
    }

    private static void tell(Row row, Problem problem, Map<String, List<Problem>> faults) {
        faults.computeIfAbsent(row.at(), none -> new ArrayList<>()).add(problem);
    }

    private void afterToday(List<Row> kept, Map<String, List<Problem>> faults) {
        kept.stream()
                .filter(row -> row.entry().orElseThrow().recorded().on().isAfter(today))
                .forEach(row -> tell(row, dayToCome(row.at()), faults));
    }

    private static Problem dayToCome(String at) {
        return Problem.of(
                at + "/recorded/on",
                "day-to-come",
                "Deze dag van opschrijven is nog niet geweest.",
                "This day of recording is still to come.");
    }

    private void closed(List<Row> kept, Set<String> last, Map<String, List<Problem>> faults) {
        Set<EntryId> standing = new HashSet<>();
        kept.forEach(row -> standing.add(row.entry().orElseThrow().id()));
        rows.stream()
                .filter(row -> last.contains(row.at()))
                .filter(row ->
                        row.entry().map(Entry::id).filter(standing::contains).isEmpty())
                .forEach(row -> closedWith(row, kept, faults));
    }

    private static void closedWith(Row out, List<Row> kept, Map<String, List<Problem>> faults) {
        Closing closing = new Closing(out.kind(), out.entry());
        kept.stream()
                .filter(row -> closing.takes(row.entry().orElseThrow()))
                .forEach(row -> tell(
                        row,
                        Problem.of(
                                row.at(),
                                "closed-with",
                                "Dit kan niet gelden zonder wat ook is weggelaten: " + out.at() + ".",
                                "This cannot hold without what was left out, too: " + out.at() + "."),
                        faults));
    }

    private void namingWhatIsOut(List<Row> kept, Set<String> out, Map<String, List<Problem>> faults) {
        Set<EntryId> gone = new HashSet<>();
        rows.stream().filter(row -> out.contains(row.at())).flatMap(Row::names).forEach(gone::add);
        kept.stream().flatMap(Row::names).forEach(gone::remove);
        stones.forEach(stone -> {
            gone.remove(stone.id());
            gone.removeAll(stone.parts());
        });
        kept.forEach(row -> row.entry()
                .orElseThrow()
                .references()
                .filter(reference -> reference.target() instanceof EntryId id && gone.contains(id))
                .map(Reference::at)
                .forEach(at -> tell(
                        row,
                        Problem.of(
                                row.at() + at,
                                "refers-to-left-out",
                                "Dit verwijst naar wat is weggelaten.",
                                "This refers to what was left out."),
                        faults)));
    }

    /** What the strict check says, and of two that cannot be together the other one, too. */
    private void apart(List<Row> kept, List<Tombstone> inPlace, Map<String, List<Problem>> faults) {
        Map<String, Object> located = located(kept, inPlace);
        Map<String, Row> places = new TreeMap<>();
        kept.forEach(row -> places.put(row.at(), row));
        List<Problem> problems = DossierCheck.problemsBetween(new Parts(located, Set.of()));
        for (Problem problem : problems) {
            Row row = places.get(place(problem));
            if (row != null) {
                tell(row, problem, faults);
                rivals(row, problem, kept)
                        .filter(rival -> !rival.at().equals(row.at()))
                        .forEach(rival -> tell(rival, problem.at(rival.at()), faults));
            } else if (located.get(place(problem)) instanceof Tombstone stone) {
                kept.stream()
                        .filter(each -> isBeside(each, stone))
                        .forEach(each -> tell(each, problem.at(each.at()), faults));
            }
        }
        if (!problems.isEmpty() && faults.isEmpty()) {
            throw new InvalidValueException(problems);
        }
    }

    /** Whether it has the name of what was erased, replaced it, or was replaced by it. */
    private static boolean isBeside(Row row, Tombstone stone) {
        return row.names()
                        .anyMatch(
                                name -> name.equals(stone.id()) || stone.parts().contains(name))
                || row.replaces().filter(stone.id()::equals).isPresent()
                || stone.replaces().filter(row::isNamed).isPresent();
    }

    private static String place(Problem problem) {
        String[] steps = problem.where().split("/", 4);
        return steps.length < 3 ? "" : "/" + steps[1] + "/" + steps[2];
    }

    private static Stream<Row> rivals(Row row, Problem problem, List<Row> kept) {
        return switch (problem.code()) {
            case "duplicate-id" ->
                kept.stream()
                        .filter(other -> row.names().anyMatch(other::isNamed)
                                || other.names().anyMatch(row::isNamed));
            case "replaced-twice" ->
                kept.stream().filter(other -> other.replaces().equals(row.replaces()));
            case "duplicate-person" -> kept.stream().filter(other -> isBySomebodyLike(row, other));
            default -> Stream.of();
        };
    }

    /** Who has the id of somebody else wrote down nobody knows whose words. */
    private static boolean isBySomebodyLike(Row row, Row other) {
        return row.entry().orElseThrow() instanceof CloseOne closeOne
                && other.entry().orElseThrow().recorded().by().equals(closeOne.person());
    }

    private Map<String, Object> located(List<Row> kept, List<Tombstone> inPlace) {
        Map<String, Object> located = new LinkedHashMap<>();
        located.put("/patient", patient);
        locate("/professionals", professionals, located);
        locate("/expertsByExperience", experts, located);
        EntryKind.all().forEach(kind -> kept.stream()
                .filter(row -> row.kind() == kind)
                .forEach(row -> located.put(row.at(), row.entry().orElseThrow())));
        locate("/tombstones", allStones(kept, inPlace), located);
        return located;
    }

    private static void locate(String list, Collection<?> values, Map<String, Object> located) {
        int index = 0;
        for (Object value : values) {
            located.put(list + "/" + index, value);
            index++;
        }
    }

    /** A stone for what replaced something, was replaced, or is somebody close by whom others name. */
    private List<Tombstone> stonesFor(Set<String> out) {
        Set<EntryId> standing = new HashSet<>();
        Set<EntryId> replaced = new HashSet<>();
        rows.stream().filter(row -> !out.contains(row.at())).flatMap(Row::names).forEach(standing::add);
        rows.forEach(row -> row.replaces().ifPresent(replaced::add));
        stones.forEach(stone -> {
            standing.add(stone.id());
            stone.replaces().ifPresent(replaced::add);
        });
        Map<EntryId, Tombstone> made = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> out.contains(row.at()))
                .filter(row -> row.replaces().isPresent()
                        || row.id().filter(replaced::contains).isPresent()
                        || row.entry().filter(CloseOne.class::isInstance).isPresent())
                .forEach(row -> row.id()
                        .filter(id -> row.recorded().isPresent() && !standing.contains(id))
                        .ifPresent(id -> made.putIfAbsent(id, stone(id, row))));
        return List.copyOf(made.values());
    }

    /** Those that were given, which lead to what stands and to nothing later, and those in the place of others. */
    private List<Tombstone> allStones(List<Row> kept, List<Tombstone> inPlace) {
        Map<EntryId, LocalDate> days = new HashMap<>();
        kept.forEach(row -> days.put(row.entry().orElseThrow().id(), notToCome(row)));
        Stream.concat(stones.stream(), inPlace.stream()).forEach(stone -> days.put(stone.id(), stone.recordedOn()));
        List<Tombstone> before = List.of();
        List<Tombstone> leading = stones;
        while (!leading.equals(before)) {
            before = leading;
            leading = before.stream().map(stone -> leading(stone, days)).toList();
        }
        return Stream.concat(leading.stream(), inPlace.stream()).toList();
    }

    private static Tombstone leading(Tombstone stone, Map<EntryId, LocalDate> days) {
        Optional<LocalDate> since = stone.replaces().flatMap(id -> Optional.ofNullable(days.get(id)));
        boolean leadsToSomething = stone.replaces().isEmpty() || since.isPresent();
        LocalDate day = since.filter(stone.recordedOn()::isBefore).orElse(stone.recordedOn());
        days.put(stone.id(), day);
        return leadsToSomething && day.equals(stone.recordedOn())
                ? stone
                : Tombstone.builder()
                        .from(stone)
                        .replaces(leadsToSomething ? stone.replaces() : Optional.empty())
                        .recordedOn(day)
                        .erasedOn(day.isAfter(stone.erasedOn()) ? day : stone.erasedOn())
                        .enteredInErrorOn(stone.enteredInErrorOn().filter(marked -> !marked.isBefore(day)))
                        .build();
    }

    /** It stands on the day of its entry, but not before what that replaced, and not on a day to come. */
    private Tombstone stone(EntryId id, Row row) {
        Set<EntryId> seen = new LinkedHashSet<>();
        LocalDate day = notToCome(row);
        Optional<Row> earlier = earlier(row);
        for (Optional<Row> each = earlier; each.isPresent(); each = each.flatMap(this::earlier)) {
            if (!seen.add(each.get().id().orElseThrow())) {
                break;
            }
            day = day.isBefore(notToCome(each.get())) ? notToCome(each.get()) : day;
        }
        boolean leadsInACircle = seen.contains(id);
        return Tombstone.builder()
                .id(id)
                .recordedOn(day)
                .erasedOn(today)
                .replaces(earlier.filter(other -> !leadsInACircle).flatMap(Row::id))
                .person(row.entry().flatMap(this::personOf))
                .build();
    }

    private LocalDate notToCome(Row row) {
        LocalDate day = row.recorded().orElseThrow().on();
        return day.isAfter(today) ? today : day;
    }

    /** What a row replaced, where it came in and is of the same kind. */
    private Optional<Row> earlier(Row row) {
        return row.replaces()
                .flatMap(id -> Optional.ofNullable(byName.get(id)))
                .filter(other -> other.kind() == row.kind() && other.recorded().isPresent());
    }

    /** Of somebody close by who has not the id of somebody else. */
    private Optional<PersonId> personOf(Entry entry) {
        return entry instanceof CloseOne closeOne && !isKnownOtherwise(closeOne.person())
                ? Optional.of(closeOne.person())
                : Optional.empty();
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
                        told.add(dayToCome(at).as(Problem.Severity.WARNING));
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
