package nl.regie.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.regie.caremodule.CareModule;
import nl.regie.careplan.CarePlan;
import nl.regie.day.DayView;
import nl.regie.day.WorkedOut;
import nl.regie.dossier.Dossier;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.value.Several;
import nl.regie.voice.Requests;
import nl.regie.voice.Voices;

/**
 * A dossier as it stood on a day, read with the periods of a module: all that a claim may look at. It serves one
 * evaluation, in one thread. What is public is also for the rules of those who lay something over the module.
 */
public final class DossierOnDay {
    private static final Question<Several<CarePlan>> IN_FORCE =
            Question.of(on -> on.current(CarePlan.class).that(plan -> plan.isInForceOn(on.day())));

    private final DayView view;
    private final CareModule module;
    private final Voices voices;
    private final Requests requests;
    private final WorkedOut<Question<?>, Object> answers = WorkedOut.by(this::answer);
    private final Map<EntryId, LocalDate> saidOn;
    private final WorkedOut<String, LocalDate> oldest = WorkedOut.by(this::oldestOf);
    private final WorkedOut<Within<?>, Several<?>> recent = WorkedOut.by(this::within);

    private Object answer(Question<?> question) {
        return Objects.requireNonNull(question.answer(this));
    }

    /** Entries of a kind that are no older than a period. */
    private record Within<T extends Entry>(Class<T> kind, String setting) {}

    private DossierOnDay(DayView view, CareModule module) {
        this.view = view;
        this.module = module;
        this.voices = Voices.in(view);
        this.requests = Requests.in(view, voices);
        this.saidOn = new HashMap<>(view.dossier().everything().size() * 4 / 3 + 1);
        Several.in(view.dossier().tombstones())
                .that(stone -> stone.enteredInErrorOn().isEmpty())
                .forEach(stone -> saidOn.put(stone.id(), stone.recordedOn()));
        ever(Entry.class)
                .forEach(entry -> saidOn.put(entry.id(), entry.recorded().day()));
    }

    /** Leaves out what was recorded later. */
    public static DossierOnDay of(Dossier dossier, LocalDate day, CareModule module) {
        return new DossierOnDay(DayView.of(dossier, day), module);
    }

    /** The module with which it is read. */
    public CareModule module() {
        return module;
    }

    /** The dossier on that day, without the periods: who is who, and who may act for the patient. */
    public DayView view() {
        return view;
    }

    /** The day of the evaluation. */
    public LocalDate day() {
        return view.day();
    }

    /** The patient whose dossier it is. */
    public PersonId patient() {
        return view.patient();
    }

    /** Whose voice each line holds. */
    public Voices voices() {
        return voices;
    }

    /** What the patient asked for, and whether it was answered. */
    public Requests requests() {
        return requests;
    }

    /** Whether this is the own voice of the person in whose name it stands, and no tick of somebody else. */
    public boolean isOwn(Entry entry) {
        return voices.of(entry).isWhole();
    }

    /**
     * Of lines about one thing, those in the own voice of the person in whose name they stand. Where that person said
     * something, what others saw them do does not count beside it.
     *
     * @param isHeardAnyway what counts whoever wrote it down, such as a no
     */
    public <T extends Entry> Several<T> inOwnVoice(Several<T> lines, Predicate<T> isHeardAnyway) {
        if (lines.isEmpty()) {
            return lines;
        }
        boolean isSaid = lines.anyIs(voices::isSpoken);
        return lines.that(line -> isHeardAnyway.test(line) || (isSaid ? voices.isSpoken(line) : isOwn(line)));
    }

    /** Whether a part of it, with these words or without, is the patient's own voice. */
    public boolean isOwn(Entry entry, Optional<OwnWords> words) {
        return voices.of(entry, patient(), words).isWhole();
    }

    /** Whether words of the patient stand there, and they are the patient's own voice. */
    public boolean hasOwnWords(Entry entry, Optional<OwnWords> words) {
        return words.isPresent() && isOwn(entry, words);
    }

    /**
     * The entries of a kind that stand: the current ones, but that somebody else's later line does not take away what a
     * person said in their own voice.
     */
    public <T extends Entry> Several<T> current(Class<T> kind) {
        return voices.standing(kind);
    }

    /** All that was ever written of a kind, also what something else came in the place of, or was entered in error. */
    public <T extends Entry> Several<T> written(Class<T> kind) {
        return view.dossier().every(kind);
    }

    /** The same, but for what was entered in error. */
    public <T extends Entry> Several<T> ever(Class<T> kind) {
        return written(kind).that(entry -> !view.dossier().isInError(entry));
    }

    /** An entry and those in whose place it came, but for what was entered in error. */
    public <T extends Entry> Several<T> everOf(EntryId id, Class<T> kind) {
        List<T> versions = new ArrayList<>(1);
        for (EntryId version : versionsOf(id)) {
            view.dossier()
                    .findEntry(version)
                    .filter(entry -> kind.isInstance(entry) && !view.dossier().isInError(entry))
                    .ifPresent(entry -> versions.add(kind.cast(entry)));
        }
        return Several.in(versions);
    }

    /** The current entries of a kind that are no older than the period. */
    @SuppressWarnings("unchecked") // what is worked out of a kind is of that kind
    public <T extends Entry> Several<T> recent(Class<T> kind, String setting) {
        return (Several<T>) recent.of(new Within<>(kind, setting));
    }

    private <T extends Entry> Several<T> within(Within<T> asked) {
        return current(asked.kind())
                .that(entry -> !isOlderThan(asked.setting(), entry.recorded().day()));
    }

    /** Whether a day is longer ago than the period. */
    public boolean isOlderThan(String setting, LocalDate then) {
        return then.isBefore(oldest.of(setting));
    }

    private LocalDate oldestOf(String setting) {
        return day().minus(module.periodById(setting));
    }

    /** Whether a day to look or ask again is still to come, and no further away than the period. */
    public boolean isToCome(Optional<LocalDate> then, String setting) {
        return then.filter(date -> !date.isBefore(day()) && !date.isAfter(day().plus(module.periodById(setting))))
                .isPresent();
    }

    /**
     * The day on which the first version of this was said: saying it in other words does not make it new, nor does
     * erasing what was said before. What was entered in error was never said.
     */
    public LocalDate firstSaid(Entry entry) {
        LocalDate first = LocalDate.MAX;
        for (EntryId version : versionsOf(entry.id())) {
            LocalDate said = saidOn.getOrDefault(version, LocalDate.MAX);
            first = said.isBefore(first) ? said : first;
        }
        return first.equals(LocalDate.MAX) ? entry.recorded().day() : first;
    }

    /** The plans that hold between the patient and those who support. */
    public Several<CarePlan> plansInForce() {
        return ask(IN_FORCE);
    }

    /** The day a period after another day. */
    public LocalDate after(String setting, LocalDate then) {
        return then.plus(module.periodById(setting));
    }

    /** Whether this is the patient. */
    public boolean isPatient(PersonId person) {
        return view.isPatient(person);
    }

    /** The answer to a question, worked out the first time that it is asked, however many claims ask it. */
    @SuppressWarnings("unchecked") // what is put under a question answers it
    public <T> T ask(Question<T> question) {
        return (T) answers.of(question);
    }

    /**
     * The names of the entry itself, of all in whose place it came, and of what others wrote over it: what names one of
     * these means this one.
     */
    public Set<EntryId> versionsOf(EntryId id) {
        return voices.namesOf(id);
    }

    /** Whether one of these is among those names. */
    public static boolean namesOneOf(Collection<EntryId> named, Set<EntryId> names) {
        for (EntryId name : named) {
            if (names.contains(name)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Those of the entries that are about the last day: what is written down late does not come after what was since.
     */
    public static <T extends Entry> Several<T> latest(Several<T> entries) {
        if (entries.size() < 2) {
            return entries;
        }
        LocalDate last = lastDayOf(entries);
        return entries.that(entry -> entry.recorded().day().equals(last));
    }

    private static LocalDate lastDayOf(Several<? extends Entry> entries) {
        LocalDate last = LocalDate.MIN;
        for (Entry entry : entries) {
            last = entry.recorded().day().isAfter(last) ? entry.recorded().day() : last;
        }
        return last;
    }

    /** The ids of entries. */
    public static Several<EntryId> ids(List<? extends Entry> entries) {
        return Several.in(entries).each(Entry::id);
    }
}
