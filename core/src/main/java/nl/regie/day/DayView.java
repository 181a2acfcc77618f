package nl.regie.day;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.regie.careplan.CarePlan;
import nl.regie.decision.SharedDecision;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.Found;
import nl.regie.dossier.Tombstone;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.entry.PersonId;
import nl.regie.entry.Recorded;
import nl.regie.legal.Representation;
import nl.regie.people.CloseOne;
import nl.regie.people.ClosedRecord;
import nl.regie.value.Several;

/**
 * A dossier as it stood at the end of a day: what held then, who is who, and who might act for the patient. What was
 * recorded later is not seen. Each question is worked out once, and a view may be shared between threads.
 */
public final class DayView {
    private static final Comparator<Entry> NEWEST_FIRST = Entry.newestFirst();

    private final Dossier dossier;
    private final LocalDate day;
    private final Set<PersonId> closeOnes;
    private final Map<Class<?>, Several<?>> current = new ConcurrentHashMap<>();
    private final Map<Class<?>, List<?>> newestFirst = new ConcurrentHashMap<>();

    private DayView(Dossier dossier, LocalDate day) {
        this.dossier = dossier;
        this.day = day;
        this.closeOnes = Several.in(dossier.closeOnes())
                .each(CloseOne::person)
                .and(Several.in(dossier.tombstones()).given(Tombstone::person))
                .asSet();
    }

    /** The dossier on a day, from whatever is known of it since. */
    public static DayView of(Dossier dossier, LocalDate day) {
        return new DayView(dossier.asOf(day), day);
    }

    /**
     * All of a dossier, on the last day on which something was recorded in it; on {@link LocalDate#MIN} where nothing
     * ever was.
     */
    public static DayView ofWhole(Dossier dossier) {
        return new DayView(dossier, dossier.lastRecordedOn().orElse(LocalDate.MIN));
    }

    /** The dossier without what was recorded after the day. */
    public Dossier dossier() {
        return dossier;
    }

    /** The day. */
    public LocalDate day() {
        return day;
    }

    /** The patient whose dossier it is. */
    public PersonId patient() {
        return dossier.patient().id();
    }

    /** Why nothing is proposed, asked or reminded of; empty while the record is open. */
    public Optional<ClosedRecord> closed() {
        return dossier.patient().closedOn(day);
    }

    /** The entries of a kind that hold, in the order of the file. */
    @SuppressWarnings("unchecked") // what is put under a kind is of that kind
    public <T extends Entry> Several<T> current(Class<T> kind) {
        return (Several<T>) current.computeIfAbsent(kind, none -> dossier.current(kind));
    }

    /**
     * The same, the newest first: by the day that an entry is about, then by the day of writing down. What is of one
     * day stands in the order of its names, so that it is the same each time.
     */
    @SuppressWarnings("unchecked") // what is put under a kind is of that kind
    public <T extends Entry> List<T> newestFirst(Class<T> kind) {
        return (List<T>) newestFirst.computeIfAbsent(
                kind,
                none -> dossier.current(kind).stream().sorted(NEWEST_FIRST).toList());
    }

    /**
     * The newest first: by the day that an entry is about, then by the day of writing down. What is of one day stands
     * in the order of its names.
     */
    public static Comparator<Entry> newestFirst() {
        return NEWEST_FIRST;
    }

    /** Whether this is the patient. */
    public boolean isPatient(PersonId person) {
        return dossier.isPatient(person);
    }

    /** Whether this is one of the professionals who are named in the dossier. */
    public boolean isProfessional(PersonId person) {
        return dossier.isProfessional(person);
    }

    /** Whether this is a professional who is no longer involved: nobody is told to call them, and they help no more. */
    public boolean hasLeft(PersonId person) {
        return Optional.ofNullable(dossier.professionalsByName().get(person))
                .filter(professional -> professional.hasLeftBy(day))
                .isPresent();
    }

    /** Whether this is one of the professionals of the dossier, who was still involved on that day. */
    public boolean isInvolvedOn(LocalDate then, PersonId person) {
        return Optional.ofNullable(dossier.professionalsByName().get(person))
                .filter(professional -> !professional.hasLeftBy(then))
                .isPresent();
    }

    /**
     * Whether a professional of the dossier wrote this down while still involved, and so was whoever wrote the note on
     * which it rests.
     */
    public boolean isByOneInvolved(Entry entry) {
        Recorded recorded = entry.recorded();
        return isInvolvedOn(recorded.on(), recorded.by())
                && recorded.sourceRef()
                        .flatMap(note -> note.author()
                                .map(author -> isInvolvedOn(note.on().orElse(recorded.day()), author)))
                        .orElse(true);
    }

    /** Who is close to the patient, also where what was known of them was replaced or erased. */
    public Set<PersonId> closeOnes() {
        return closeOnes;
    }

    /** Whether this is somebody close to the patient, also where what was known of them was replaced or erased. */
    public boolean isCloseOne(PersonId person) {
        return closeOnes.contains(person);
    }

    /** Whether this is the patient, or who may decide in the patient's place on the day. */
    public boolean mayAct(PersonId person) {
        return mayAct(person, day);
    }

    /** The same on another day, as far as is known on this one: an end that came earlier counts. */
    public boolean mayAct(PersonId person, LocalDate then) {
        return isPatient(person) || !authorityOf(person, then).isEmpty();
    }

    /**
     * By what somebody may decide in the patient's place on a day, as far as is known on this one. Each tells on what
     * basis and for what: an authority for one thing is none for another, and that is for people to read. A parent's
     * ends by a birthday ({@link nl.regie.people.Patient#isRepresentedBy}).
     */
    public Several<Representation> authorityOf(PersonId person, LocalDate then) {
        return current(Representation.class)
                .that(representation -> representation.representative().equals(person) && holds(representation, then));
    }

    /** By what anybody may decide in the patient's place on a day, as far as is known on this one. */
    public Several<Representation> authoritiesOn(LocalDate then) {
        return current(Representation.class).that(representation -> holds(representation, then));
    }

    /** Whether an authority holds on a day: within its days, and not ended by a birthday. */
    public boolean holds(Representation authority, LocalDate then) {
        return dossier.patient().isRepresentedBy(authority, then);
    }

    /** Whether somebody might decide on a day by an authority that is named, as that authority stands on this one. */
    public boolean mayActBy(EntryId authority, PersonId person, LocalDate then) {
        return authorityOf(person, then).anyIs(each -> isVersionOf(authority, each.id()));
    }

    /**
     * The names of an entry itself, and of all in whose place it came: what names an earlier version means this one.
     */
    public Set<EntryId> versionsOf(EntryId id) {
        return dossier.versions().versionsOf(id);
    }

    /** Whether the first is the other itself, or an earlier version of it: whoever names the first means the other. */
    public boolean isVersionOf(EntryId version, EntryId id) {
        return dossier.versions().isVersionOf(version, id);
    }

    /**
     * Whether this is a plan, or a part of one, of which no version goes on: stopped, completed, or in error. What is
     * no part of a plan ends with none.
     */
    public boolean isOfAPlanThatIsOver(EntryId named) {
        return dossier.find(named)
                .map(Found::entry)
                .filter(CarePlan.class::isInstance)
                .filter(plan -> current(CarePlan.class).noneIs(now -> now.goesOn() && isVersionOf(plan.id(), now.id())))
                .isPresent();
    }

    /** Whether a decision is about what is over: it belongs to what it decided, and ends with that. */
    public boolean isOver(SharedDecision decision) {
        return !decision.about().isEmpty() && decision.about().stream().allMatch(this::isOfAPlanThatIsOver);
    }

    /** The day on which an entry was recorded, also where it was replaced or erased since. */
    public Optional<LocalDate> recordedOn(EntryId id) {
        return dossier.recordedOn(id);
    }
}
