package nl.regie.benchmarks;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.regie.caremodule.CareModule;
import nl.regie.careplan.PlannedAction;
import nl.regie.careplan.ProgressReview;
import nl.regie.decision.Explained;
import nl.regie.dossier.Dossier;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.entry.Recorded;
import nl.regie.experience.Experience;
import nl.regie.legal.Representation;
import nl.regie.people.CarerLoad;
import nl.regie.people.CarerWellbeing;
import nl.regie.people.InvolvementAgreement;
import nl.regie.people.InvolvementAnswer;
import nl.regie.precondition.Appraisal;
import nl.regie.precondition.DirectionWish;
import nl.regie.precondition.Judgement;
import nl.regie.precondition.SelfDirection;

/**
 * What the Drools rules may ask beside their facts: the day and the periods, who is the patient, which names mean the
 * same entry, and what DRL cannot say on one line.
 */
public final class Today {
    private static final long SPECIFIC = 10_000_000;
    private static final long IN_PERSON = 2 * SPECIFIC;

    private final Dossier dossier;
    private final LocalDate day;
    private final CareModule module;
    private final Map<EntryId, LocalDate> saidOn = new HashMap<>();

    Today(Dossier dossier, LocalDate day, CareModule module) {
        this.dossier = dossier;
        this.day = day;
        this.module = module;
        dossier.tombstones().stream()
                .filter(stone -> stone.enteredInErrorOn().isEmpty())
                .forEach(stone -> saidOn.put(stone.id(), stone.recordedOn()));
        dossier.entries()
                .filter(entry -> entry.recorded().enteredInError().isEmpty())
                .forEach(entry -> saidOn.put(entry.id(), entry.recorded().day()));
    }

    /** The day of the evaluation. */
    public LocalDate day() {
        return day;
    }

    /** Whether one of these is the patient, or may decide in the patient's place. */
    public boolean mayAccept(Collection<PersonId> people) {
        return people.stream()
                .anyMatch(person -> isPatient(person)
                        || dossier.current(Representation.class).stream()
                                .anyMatch(representation ->
                                        representation.representative().equals(person) && representation.holdsOn(day)));
    }

    /** Whether this is the patient. */
    public boolean isPatient(PersonId person) {
        return person.equals(dossier.patient().id());
    }

    /** Whether one of these is not the patient. */
    public boolean anybodyElse(Collection<PersonId> people) {
        return people.stream().anyMatch(Predicate.not(this::isPatient));
    }

    // ---- days

    /** Whether a day is longer ago than the period. */
    public boolean isOlderThan(String setting, LocalDate then) {
        return then.isBefore(day.minus(module.periodById(setting)));
    }

    /** Whether a day is today or later. */
    public boolean isAhead(Optional<LocalDate> then) {
        return then.filter(date -> !date.isBefore(day)).isPresent();
    }

    /** Whether the one day is after the other. */
    public boolean isAfter(Optional<LocalDate> one, LocalDate other) {
        return one.filter(date -> date.isAfter(other)).isPresent();
    }

    /** Whether a day to look back is no further away than the longest interval. */
    public boolean isRegular(LocalDate agreedOn, Optional<LocalDate> then) {
        return then.filter(date -> !date.isAfter(agreedOn.plus(module.periodById("review"))))
                .isPresent();
    }

    /** How long there is between agreeing and looking back, in days; one at least. */
    public long interval(LocalDate agreedOn, LocalDate then) {
        return Math.max(1, ChronoUnit.DAYS.between(agreedOn, then));
    }

    /** How many days ago a day is; less than zero when it is to come. */
    public long daysSince(LocalDate then) {
        return ChronoUnit.DAYS.between(then, day);
    }

    private boolean isToCome(Optional<LocalDate> then, String setting) {
        return isAhead(then)
                && then.filter(date -> !date.isAfter(day.plus(module.periodById(setting))))
                        .isPresent();
    }

    // ---- names

    /** Whether the one entry is the other, or a version in whose place that one came. */
    public boolean isVersionOf(EntryId version, EntryId id) {
        return dossier.versions().isVersionOf(version, id);
    }

    /** Whether this name means an entry. */
    public boolean means(EntryId name, EntryId id) {
        return isVersionOf(name, id);
    }

    /** Whether one of these names means an entry. */
    public boolean means(Collection<EntryId> names, EntryId id) {
        return names.stream().anyMatch(versionsOf(id)::contains);
    }

    /** The day on which the first version of this was said. */
    public LocalDate firstSaid(Entry entry) {
        return versionsOf(entry.id()).stream()
                .flatMap(id -> Optional.ofNullable(saidOn.get(id)).stream())
                .min(LocalDate::compareTo)
                .orElse(entry.recorded().day());
    }

    private Set<EntryId> versionsOf(EntryId id) {
        return dossier.versions().versionsOf(id);
    }

    // ---- whose word it is

    /** Whether something that stands for the patient's view is the patient's own, and no tick of somebody else. */
    public boolean isOwn(Recorded recorded, Optional<OwnWords> inOwnWords) {
        return isOwn(recorded, inOwnWords, dossier.patient().id());
    }

    /** Whether this came in the place of something that the patient told in person. */
    public boolean wasOwnBefore(Experience telling) {
        return dossier.experiences().stream()
                .filter(earlier -> !earlier.id().equals(telling.id()))
                .filter(earlier -> isVersionOf(earlier.id(), telling.id()))
                .anyMatch(earlier -> isOwn(earlier.recorded(), earlier.inOwnWords()));
    }

    /** Whether the patient agreed in words, in person, or with an exact wording. */
    public boolean isThePatientsOwn(InvolvementAgreement agreement) {
        return agreement.wording().isPresent() || isOwn(agreement.recorded(), agreement.inOwnWords());
    }

    private static boolean isOwn(Recorded recorded, Optional<OwnWords> inOwnWords, PersonId person) {
        return recorded.by().equals(person)
                || inOwnWords.isPresent()
                || recorded.sourceRef().isPresent();
    }

    // ---- direction

    /** Whether less direction was agreed than the patient wishes. */
    public boolean isLess(SelfDirection direction) {
        return direction
                .agreed()
                .filter(degree -> degree.isLessThan(direction.wish()))
                .isPresent();
    }

    /** Whether more direction was agreed than the patient wishes. */
    public boolean isMore(SelfDirection direction) {
        return direction
                .agreed()
                .filter(degree -> degree.isMoreThan(direction.wish()))
                .isPresent();
    }

    /** Whether something was agreed, or the patient is asked again within the period. */
    public boolean isSettled(SelfDirection direction) {
        return direction.agreed().isPresent() || isToCome(direction.askAgainOn(), "direction");
    }

    /** Whether the patient wants nothing now and says so, and is asked again within the period. */
    public boolean isDeclinedForNow(SelfDirection direction) {
        return direction.wish() != DirectionWish.NO_ANSWER
                && isOwn(direction.recorded(), direction.inOwnWords())
                && isToCome(direction.askAgainOn(), "direction");
    }

    /** What goes first among the views of one party: what was said in person, then of this, then last. */
    public long rank(Appraisal view) {
        boolean isInPerson = !isPatient(view.viewOf())
                || view.judgement() == Judgement.NO
                || isOwn(view.recorded(), view.inOwnWords());
        return (isInPerson ? IN_PERSON : 0)
                + (view.about().isEmpty() ? 0 : SPECIFIC)
                + view.recorded().on().toEpochDay();
    }

    /** Whether somebody else than the patient does this or supports it. */
    public boolean isShared(PlannedAction action) {
        return anybodyElse(action.does()) || anybodyElse(action.supports());
    }

    /** Whether the patient does this, or decides about it. */
    public boolean patientHasASay(PlannedAction action) {
        return action.does().stream().anyMatch(this::isPatient)
                || action.decides().stream().anyMatch(this::isPatient);
    }

    // ---- those close by, explaining, looking back

    /** Whether the patient declines in the patient's own voice, and is asked again within the period. */
    public boolean isDeclinedForNow(InvolvementAgreement agreement) {
        return (agreement.answer() == InvolvementAnswer.DECLINED || agreement.answer() == InvolvementAnswer.WITHDRAWN)
                && isOwn(agreement.recorded(), agreement.inOwnWords())
                && isToCome(agreement.askAgainOn(), "involvement-asked");
    }

    /** Whether a close one needs something and was offered nothing. */
    public boolean isInNeed(CarerWellbeing wellbeing) {
        boolean needsSomething = wellbeing.need().isPresent()
                || wellbeing.load() == CarerLoad.HEAVY
                || wellbeing.load() == CarerLoad.TOO_HEAVY;
        return needsSomething && wellbeing.offered().isEmpty();
    }

    /** Whether it is somebody else who says that a close one manages. */
    public boolean isManagingByATick(CarerWellbeing wellbeing) {
        return wellbeing.load() == CarerLoad.MANAGES
                && !isOwn(wellbeing.recorded(), wellbeing.inOwnWords(), wellbeing.closeOne());
    }

    /** Whether the course, the limits and the alternatives were explained. */
    public boolean isAll(Set<Explained> explained) {
        return explained.containsAll(EnumSet.of(Explained.COURSE, Explained.LIMITS, Explained.ALTERNATIVES));
    }

    /** Whether the patient took part in looking back, and the patient's view is there. */
    public boolean isWithThePatient(ProgressReview review) {
        boolean tookPart = review.participants().stream().anyMatch(this::isPatient)
                || isPatient(review.recorded().by());
        return tookPart && review.patientsView().isPresent();
    }
}
