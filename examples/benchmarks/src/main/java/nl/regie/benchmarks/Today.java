package nl.regie.benchmarks;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regie.caremodule.CareModule;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.Goal;
import nl.regie.careplan.NotNow;
import nl.regie.careplan.Pace;
import nl.regie.careplan.PaceView;
import nl.regie.careplan.PlanStatus;
import nl.regie.careplan.PlannedAction;
import nl.regie.careplan.ProgressReview;
import nl.regie.day.DayView;
import nl.regie.decision.Explained;
import nl.regie.decision.SharedDecision;
import nl.regie.decision.Understanding;
import nl.regie.diagnosis.Answer;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.SupportRecord;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.entry.HowTold;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.experience.Experience;
import nl.regie.experience.ExperienceAnswer;
import nl.regie.experience.ExperienceTopic;
import nl.regie.intervention.Request;
import nl.regie.intervention.Suggestion;
import nl.regie.intervention.SuggestionResponse;
import nl.regie.legal.PatientStance;
import nl.regie.naming.SameWords;
import nl.regie.people.CarerLoad;
import nl.regie.people.CarerWellbeing;
import nl.regie.people.CloseOne;
import nl.regie.people.Involvement;
import nl.regie.people.InvolvementAgreement;
import nl.regie.people.InvolvementAnswer;
import nl.regie.people.Patient;
import nl.regie.precondition.AgreedDegree;
import nl.regie.precondition.Appraisal;
import nl.regie.precondition.Aspect;
import nl.regie.precondition.DirectionWish;
import nl.regie.precondition.Judgement;
import nl.regie.precondition.SelfDirection;
import nl.regie.voice.LetGo;
import nl.regie.voice.Requests;
import nl.regie.voice.Speaker;
import nl.regie.voice.Voices;

/**
 * What the Drools rules may ask beside their facts: the day and the periods, who is the patient, which names mean the
 * same entry, and what DRL cannot say on one line.
 */
public final class Today {
    private static final long SPECIFIC = 10_000_000;
    private static final long IN_PERSON = 2 * SPECIFIC;

    private final Dossier dossier;
    private final DayView view;
    private final LocalDate day;
    private final Voices voices;
    private final CareModule module;
    private final Involvement involvement;
    private final LetGo letGo;
    private final Requests requests;
    private final WhatWasDone done;
    private final Set<PersonId> notCountedOn = new HashSet<>();
    private final Map<NotNow, LocalDate> putOffSince = new HashMap<>();
    private final Map<EntryId, LocalDate> saidOn = new HashMap<>();

    Today(Dossier dossier, LocalDate day, CareModule module) {
        this.dossier = dossier;
        this.view = DayView.of(dossier, day);
        this.day = day;
        this.voices = Voices.in(view);
        this.module = module;
        dossier.tombstones().stream()
                .filter(stone -> stone.enteredInErrorOn().isEmpty())
                .forEach(stone -> saidOn.put(stone.id(), stone.recordedOn()));
        dossier.entries()
                .filter(entry -> !dossier.isInError(entry))
                .forEach(entry -> saidOn.put(entry.id(), entry.recorded().day()));
        this.involvement = new Involvement(voices.standing(InvolvementAgreement.class), day);
        this.letGo = LetGo.in(view, voices);
        this.requests = Requests.in(view, voices);
        this.done = new WhatWasDone(view, voices, requests);
        refused().forEach(notCountedOn::add);
        overburdened().forEach(notCountedOn::add);
        dossier.carePlans().stream()
                .filter(plan -> !dossier.isInError(plan) && plan.status() != PlanStatus.DRAFT)
                .forEach(plan -> plan.notNow()
                        .forEach(notNow -> putOffSince.merge(
                                notNow, plan.recorded().day(), (one, other) -> one.isBefore(other) ? one : other)));
    }

    private Stream<PersonId> refused() {
        return involvement.said().stream()
                .filter(said -> said.answer() != InvolvementAnswer.AGREED)
                .flatMap(no -> whom(no).filter(person -> involvement.said().stream()
                        .filter(yes -> involvement.holdsFor(yes, person))
                        .allMatch(yes -> !isThePatients(yes) && isThePatients(no))));
    }

    private Stream<PersonId> whom(InvolvementAgreement said) {
        return said.closeOnes().isEmpty()
                ? dossier.closeOnes().stream()
                        .filter(closeOne -> !dossier.isInError(closeOne))
                        .map(CloseOne::person)
                : said.closeOnes().stream();
    }

    private boolean isThePatients(InvolvementAgreement said) {
        return isOwn(said) && voices.of(said).speaker() == Speaker.PATIENT;
    }

    private Stream<PersonId> overburdened() {
        List<CarerWellbeing> asked = voices.standing(CarerWellbeing.class).stream()
                .filter(wellbeing ->
                        !isOlderThan("carer", wellbeing.recorded().day()) && wellbeing.load() != CarerLoad.NO_ANSWER)
                .toList();
        return asked.stream()
                .filter(wellbeing -> wellbeing.load() == CarerLoad.TOO_HEAVY)
                .filter(wellbeing -> asked.stream()
                        .filter(other -> other.closeOne().equals(wellbeing.closeOne()))
                        .noneMatch(other -> other.recorded()
                                .day()
                                .isAfter(wellbeing.recorded().day())))
                .map(CarerWellbeing::closeOne);
    }

    /** The entries that stand: nobody's later line takes away what a person said in their own voice. */
    List<Entry> standing() {
        return voices.standing(Entry.class);
    }

    /** The day of the evaluation. */
    public LocalDate day() {
        return day;
    }

    /** Whether one of these is the patient, or may decide in the patient's place. */
    public boolean mayAccept(Collection<PersonId> people) {
        return people.stream().anyMatch(view::mayAct);
    }

    /** Whether this is the patient. */
    public boolean isPatient(PersonId person) {
        return person.equals(dossier.patient().id());
    }

    /** Whether help by one of these can be counted on: not by whom the patient refused, or for whom it is too much. */
    public boolean canCountOn(Collection<PersonId> people) {
        return people.stream().anyMatch(this::canCountOn);
    }

    private boolean canCountOn(PersonId person) {
        return !isPatient(person) && !notCountedOn.contains(person);
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
        return versionsOf(id).contains(name);
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
        Set<EntryId> names = new HashSet<>(dossier.versions().versionsOf(id));
        voices.beside(id).forEach(later -> names.addAll(dossier.versions().versionsOf(later.id())));
        return names;
    }

    // ---- whose word it is

    /** Whether this is the own voice of the person in whose name it stands, and no tick of somebody else. */
    public boolean isOwn(Entry entry) {
        return voices.of(entry).isWhole();
    }

    /** Whether a part of it, with these words or without, is the patient's own voice. */
    public boolean isOwn(Entry entry, Optional<OwnWords> words) {
        return voices.of(entry, dossier.patient().id(), words).isWhole();
    }

    /**
     * Whether the patient agreed in their own voice, or who may in the patient's place, while the patient does not
     * mind.
     */
    public boolean isThePatientsOwn(InvolvementAgreement agreement) {
        return isOwn(agreement)
                || agreement
                        .onBehalf()
                        .filter(onBehalf -> onBehalf.patientsStance() == PatientStance.AGREES
                                || onBehalf.patientsStance() == PatientStance.CANNOT_SAY)
                        .filter(onBehalf -> dossier.representations().stream()
                                .filter(right ->
                                        !dossier.isInError(right) && right.id().equals(onBehalf.representation()))
                                .anyMatch(right -> voices.of(agreement, right.representative(), Optional.empty())
                                        .isWhole()))
                        .isPresent();
    }

    /**
     * Whether the patient, or who may in the patient's place, said yes in their own voice to a version of this plan in
     * which this stands.
     */
    public boolean isAgreedInTheirOwnVoice(NotNow notNow, CarePlan plan) {
        return agreedInTheirOwnVoice(plan).anyMatch(version -> version.notNow().contains(notNow));
    }

    private Stream<CarePlan> agreedInTheirOwnVoice(CarePlan plan) {
        return plan.agreement().stream()
                .filter(yes -> voices.ofAgreement(plan, yes).isWhole())
                .flatMap(yes ->
                        dossier.carePlans().stream().filter(each -> each.id().equals(yes.version())));
    }

    /**
     * Whether a goal of which nobody is named who took it on is not that of who put it forward: it is the patient's
     * words, or a plan of the patient's own, or one to which they said yes while it held this goal.
     */
    public boolean isNobodyElses(Goal goal, CarePlan plan) {
        Set<PersonId> by = goal.proposedBy().stream().collect(Collectors.toSet());
        return by.isEmpty()
                || by.stream().anyMatch(this::isPatient)
                || isOfAPlanThatTheyTookOn(goal, plan)
                || (goal.inOwnWords().isPresent() && by.stream().anyMatch(view::isProfessional));
    }

    /** Whether the plan is the patient's own, or they said yes to it while it held this goal, in these words. */
    private boolean isOfAPlanThatTheyTookOn(Goal goal, CarePlan plan) {
        return isOwn(plan, Optional.empty())
                || agreedInTheirOwnVoice(plan)
                        .flatMap(version -> version.goals().stream())
                        .anyMatch(agreed -> aim(agreed).equals(aim(goal)));
    }

    private static String aim(Goal goal) {
        return SameWords.aloud(goal.inOwnWords()
                .map(OwnWords::text)
                .orElseGet(() -> goal.professionalsReading().orElseThrow().text()));
    }

    /** Whether it is known who took this goal on: they are named, or the plan is the patient's own. */
    public boolean isTakenOnByName(Goal goal) {
        return dossier.current(CarePlan.class).stream()
                .filter(plan -> plan.isInForceOn(day) && plan.goals().contains(goal))
                .anyMatch(plan -> mayAccept(goal.acceptedBy())
                        || (goal.acceptedBy().isEmpty() && isOfAPlanThatTheyTookOn(goal, plan)));
    }

    /** Whether the patient chose to do this alone, and did not say since, or at all, that they cannot. */
    public boolean isChosenAlone(PlannedAction action, CarePlan plan) {
        return plan.choosesToDoItAlone().isPresent()
                && isOwn(plan, plan.choosesToDoItAlone())
                && cannot(matters(action, plan))
                        .noneMatch(no -> !isOwn(plan, Optional.empty())
                                || no.recorded().day().isAfter(plan.recorded().day()));
    }

    /** A link makes it weigh no less: what is linked to what nobody does anything about may be about this as well. */
    private Stream<Appraisal> cannot(Set<EntryId> matters) {
        List<Appraisal> said = voices.standing(Appraisal.class).stream()
                .filter(view -> !isOlderThan("appraisal", view.recorded().day()))
                .filter(view -> view.aspect() == Aspect.ABLE && isPatient(view.viewOf()))
                .filter(view -> view.judgement() == Judgement.NO
                        || (view.judgement() != Judgement.UNSURE && (view.wasTried() || isOwn(view))))
                .filter(view ->
                        view.about().isEmpty() || isAmong(matters, view) || !isAmong(doneSomethingAbout(), view))
                .toList();
        return said.stream().filter(no -> no.judgement() == Judgement.NO).filter(no -> said.stream()
                .filter(other -> other.judgement() != Judgement.NO
                        && other.recorded().day().isAfter(no.recorded().day()))
                .noneMatch(other -> firstNames(other.about()).equals(firstNames(no.about()))
                        || (isAmong(matters, other) && (no.about().isEmpty() || isAmong(matters, no)))));
    }

    private Set<EntryId> doneSomethingAbout() {
        Set<EntryId> matters = new HashSet<>();
        dossier.current(CarePlan.class).stream()
                .filter(plan -> plan.isInForceOn(day))
                .forEach(plan -> plan.actions().forEach(action -> matters.addAll(matters(action, plan))));
        voices.standing(SupportRecord.class).stream()
                .filter(support -> !isOlderThan("support", support.recorded().day()))
                .filter(support -> support.givenBy().stream().anyMatch(this::canCountOn))
                .forEach(support -> matters.addAll(firstNames(support.answers())));
        voices.standing(SelfDirection.class).stream()
                .filter(direction -> direction
                        .agreed()
                        .filter(agreed -> agreed != AgreedDegree.SELF)
                        .isPresent())
                .forEach(direction -> matters.addAll(firstNames(List.of(direction.id()))));
        return matters;
    }

    private Set<EntryId> matters(PlannedAction action, CarePlan plan) {
        Set<EntryId> matters = new HashSet<>(action.answers());
        matters.add(action.id());
        matters.add(plan.id());
        plan.goals().stream()
                .filter(goal -> action.answers().contains(goal.id()))
                .forEach(goal -> matters.addAll(goal.answers()));
        return firstNames(matters);
    }

    private boolean isAmong(Set<EntryId> matters, Appraisal view) {
        return firstNames(view.about()).stream().anyMatch(matters::contains);
    }

    private Set<EntryId> firstNames(Collection<EntryId> ids) {
        return ids.stream().map(dossier.versions()::first).collect(Collectors.toSet());
    }

    /** Whether somebody says of this how the pace is: the patient in person, or anybody that it is too fast or slow. */
    public boolean isHeardOfPace(ProgressReview review) {
        return isOwnPace(review)
                || review.pace()
                        .flatMap(Pace::view)
                        .filter(view -> view == PaceView.TOO_FAST || view == PaceView.TOO_SLOW)
                        .isPresent();
    }

    /** Whether the patient said in person how the pace is. */
    public boolean isOwnPace(ProgressReview review) {
        return isOwn(review, review.pace().flatMap(Pace::inOwnWords));
    }

    /** Whether it was clear, as the patient says. */
    public boolean isUnderstood(SharedDecision decision) {
        return decision.understanding().filter(Understanding.CLEAR::equals).isPresent()
                && (isOwn(decision, Optional.empty()) || knowsWhatToExpect());
    }

    /** Whether the patient last told so in person; what was said on the same day counts together, and a no first. */
    private boolean knowsWhatToExpect() {
        List<Experience> own = voices.standing(Experience.class).stream()
                .filter(told -> told.topic() == ExperienceTopic.KNOWS_WHAT_TO_EXPECT && isPatient(told.teller()))
                .filter(told -> !isOlderThan("experience", toldOn(told)))
                .filter(told -> told.answer() == ExperienceAnswer.NO
                        || (told.answer() != ExperienceAnswer.NO_ANSWER && isOwn(told)))
                .toList();
        Optional<LocalDate> last =
                own.stream().map(told -> told.recorded().day()).max(LocalDate::compareTo);
        List<Experience> latest = own.stream()
                .filter(told -> told.recorded().day().equals(last.orElseThrow()))
                .toList();
        return !latest.isEmpty()
                && latest.stream().allMatch(told -> told.answer() == ExperienceAnswer.YES)
                && own.stream()
                        .filter(told -> told.answer() == ExperienceAnswer.NO)
                        .allMatch(no -> latest.stream().anyMatch(yes -> no.recorded()
                                .on()
                                .isBefore(yes.recorded().on())));
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
                && isOwn(direction)
                && isToCome(direction.askAgainOn(), "direction");
    }

    /** What goes first among the views of one party: what was said in person, then of this, then last. */
    public long rank(Appraisal view) {
        boolean isInPerson =
                !isPatient(view.viewOf()) || view.judgement() == Judgement.NO || view.wasTried() || isOwn(view);
        return (isInPerson ? IN_PERSON : 0)
                + (view.about().isEmpty() ? 0 : SPECIFIC)
                + view.recorded().day().toEpochDay();
    }

    /** Whether somebody else than the patient, who is still involved, does this or supports it. */
    public boolean isShared(PlannedAction action) {
        return Stream.concat(action.does().stream(), action.supports().stream())
                .anyMatch(person -> canCountOn(person) && !view.hasLeft(person));
    }

    /** Whether the patient does this, or decides about it. */
    public boolean patientHasASay(PlannedAction action) {
        return action.does().stream().anyMatch(this::isPatient)
                || action.decides().stream().anyMatch(this::isPatient);
    }

    // ---- those close by, explaining, looking back

    // ---- wishes and needs

    /** Whether the goal for this was let go together. */
    public boolean isLetGo(Answer answer) {
        return !letGo.plansFor(answer).isEmpty();
    }

    /** Whether something is put off until a day to come, and no longer than the period. */
    public boolean isPutOff(NotNow notNow) {
        return notNow.lookAgainOn().isPresent() && !putOffUntil(notNow).isBefore(day);
    }

    /** Whether it ended too long ago that something was put off. */
    public boolean isPutOffTooLongAgo(NotNow notNow) {
        return isOlderThan("need-answered", putOffUntil(notNow));
    }

    private LocalDate putOffUntil(NotNow notNow) {
        LocalDate limit = putOffSince.getOrDefault(notNow, day).plus(module.periodById("not-now"));
        return notNow.lookAgainOn().filter(then -> then.isBefore(limit)).orElse(limit);
    }

    /** Whether nothing was done that can be meant for this, or the patient asked for it in vain. */
    public boolean isLeftLying(Answer need) {
        boolean isAskedInVain = requests.that(Requests.Standing.OPEN).stream()
                .filter(request -> isOwn(request))
                .filter(request -> isOlderThan("request-answered", firstSaid(request)))
                .filter(request -> !firstSaid(request).isBefore(firstSaid(need)))
                .flatMap(request -> request.inOwnWords().stream())
                .anyMatch(words -> need.inOwnWords()
                        .filter(said -> SameWords.areSame(
                                said.text().strip(), words.text().strip()))
                        .isPresent());
        return isAskedInVain || !done.canBeMeantFor(need, versionsOf(need.id()), firstSaid(need));
    }

    /** Whether somebody else ticked that the patient does not want what was pointed out. */
    public boolean isRefusalOfAnotherHand(Suggestion suggestion) {
        return suggestion.response().filter(SuggestionResponse.DECLINES::equals).isPresent() && !isOwn(suggestion);
    }

    /** Whether something came since that may be the answer to a request. */
    public boolean isPerhapsAnswered(Request request) {
        return requests.of(request) == Requests.Standing.PERHAPS_ANSWERED;
    }

    /** Whether another professional was refused, and it does not show that the patient saw that. */
    public boolean isDeclinedUnseen(Request request) {
        return requests.of(request) == Requests.Standing.DECLINED_UNSEEN;
    }

    /**
     * How old a telling is: a good one as the day on which it was given, a bad one as the day on which it was typed.
     */
    public LocalDate toldOn(Experience told) {
        return told.recorded()
                .howTold()
                .flatMap(HowTold::seenOn)
                .orElseGet(() -> told.answer() == ExperienceAnswer.YES
                        ? told.recorded().day()
                        : told.recorded().on());
    }

    // ---- those close by

    /** Whether a parent said yes for a child who decides by now, and was not heard. */
    public boolean isOutgrown(InvolvementAgreement agreement) {
        Patient patient = dossier.patient();
        return agreement
                .onBehalf()
                .filter(yes -> dossier.representations().stream()
                        .filter(right -> !dossier.isInError(right) && right.id().equals(yes.representation()))
                        .filter(right -> patient.outgrewAYes(yes, right, day))
                        .anyMatch(right -> patient.outgrew(right, day).isPresent()
                                || yes.patientsStance() != PatientStance.AGREES
                                || !isOwn(agreement, yes.inOwnWords())))
                .isPresent();
    }

    /** Whether the patient agrees, and did not refuse since, for one close one at least. */
    public boolean isHeld(InvolvementAgreement agreement) {
        return involvement.holding().contains(agreement);
    }

    /** Whether an agreement lets this close one take part. */
    public boolean isHeldFor(InvolvementAgreement agreement, PersonId person) {
        return involvement.holdsFor(agreement, person);
    }

    /** Whether an agreement lets somebody take part who does or supports this. */
    public boolean isPlannedBy(InvolvementAgreement agreement, PlannedAction action) {
        return Stream.concat(action.does().stream(), action.supports().stream())
                .anyMatch(person -> involvement.holdsFor(agreement, person));
    }

    /** Whether the patient says so in person, and is left in peace; or there is nobody. */
    public boolean isForNobody(InvolvementAgreement agreement) {
        return switch (agreement.answer()) {
            case DECLINED, WITHDRAWN ->
                isOwn(agreement)
                        && (agreement.askAgainOn().isPresent()
                                ? isToCome(agreement.askAgainOn(), "involvement-asked")
                                : !isOlderThan(
                                        "involvement-asked",
                                        agreement.recorded().day()));
            case NOBODY -> hasNobody(agreement);
            case AGREED -> false;
        };
    }

    /** Whether the patient says that there is nobody, and who was known before is somebody no longer. */
    public boolean hasNobody(InvolvementAgreement agreement) {
        return agreement.answer() == InvolvementAnswer.NOBODY
                && isOwn(agreement)
                && voices.standing(CloseOne.class).stream().allMatch(closeOne -> closeOne.recorded()
                        .on()
                        .isBefore(agreement.recorded().on()));
    }

    // ---- looking back

    /** Whether a decision is about what is over. */
    public boolean isOver(SharedDecision decision) {
        return view.isOver(decision);
    }

    /** Whether a review is about this plan: one that names none is about each, and without a plan each counts. */
    public boolean isOf(ProgressReview review, String plan) {
        return plan.isEmpty()
                || review.plan().map(named -> means(named, EntryId.of(plan))).orElse(true);
    }

    /** Whether a close one needs something and was offered nothing. */
    public boolean isInNeed(CarerWellbeing wellbeing) {
        boolean needsSomething = wellbeing.need().isPresent()
                || wellbeing.load() == CarerLoad.HEAVY
                || wellbeing.load() == CarerLoad.TOO_HEAVY;
        return needsSomething && wellbeing.offered().isEmpty();
    }

    /** Whether the course, the limits and the alternatives were explained. */
    public boolean isAll(Set<Explained> explained) {
        return explained.containsAll(EnumSet.of(Explained.COURSE, Explained.LIMITS, Explained.ALTERNATIVES));
    }

    /** Whether the patient took part in looking back, and the patient's view is there. */
    public boolean isWithThePatient(ProgressReview review) {
        boolean tookPart = review.participants().stream().anyMatch(this::isPatient)
                || isPatient(review.recorded().by());
        return tookPart && review.patientsView().isPresent() && isOwn(review, review.patientsView());
    }
}
