package nl.regie.patientcopy;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.Goal;
import nl.regie.careplan.ProgressReview;
import nl.regie.consult.ConsultPreparation;
import nl.regie.consult.VisitDecision;
import nl.regie.consult.VisitSummary;
import nl.regie.day.DayView;
import nl.regie.day.ReadingDay;
import nl.regie.day.WorkedOut;
import nl.regie.decision.PlanAgreement;
import nl.regie.diagnosis.Answer;
import nl.regie.dossier.Annotation;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.ReadBack;
import nl.regie.dossier.ReadBackAnswer;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.entry.Note;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.help.NoticedBefore;
import nl.regie.help.WhomToCall;
import nl.regie.intervention.Request;
import nl.regie.legal.OnBehalf;
import nl.regie.legal.Representation;
import nl.regie.people.CloseOne;
import nl.regie.people.ClosedRecord;
import nl.regie.people.Involvement;
import nl.regie.people.InvolvementAgreement;
import nl.regie.people.InvolvementAnswer;
import nl.regie.people.InvolvementTopic;
import nl.regie.people.NotCountedOn;
import nl.regie.signalling.CallTime;
import nl.regie.signalling.SignallingPlan;
import nl.regie.visit.ContactAhead;
import nl.regie.voice.LetGo;
import nl.regie.voice.Requests;
import nl.regie.voice.TakenOn;
import nl.regie.voice.Voices;

/**
 * What of a dossier can stand on a document: what the patient or a professional wrote down, newest first. What the
 * patient said in their own voice stands also where somebody else wrote over it. What anybody else did stays out, for
 * it may have been told in confidence.
 */
final class PatientsView {
    /** Nothing is recorded on it: years begin at 1. */
    private static final LocalDate BEFORE_ALL = LocalDate.of(0, 12, 31);

    /** In Dutch and English; not "zijn", which is mostly another word. */
    private static final Set<String> HE = Set.of("hij", "hem", "he", "him");

    private static final Set<String> SHE = Set.of("zij", "ze", "haar", "she", "her");

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}]");

    private final DayView view;
    private final boolean isDayKnown;
    private final boolean isForThePatient;
    private final Voices voices;
    private final Requests requests;
    private final LetGo letGo;
    private final TakenOn takenOn;
    private final Involvement involvement;
    private final NotCountedOn refused;
    private final Set<EntryId> plans;
    private final Map<Class<?>, List<?>> all = new ConcurrentHashMap<>();
    private final Map<EntryId, List<Annotation>> addedToLine;
    private final Set<EntryId> whatITold;
    private final WorkedOut<DayView, List<SignallingPlan>> noticedBefore = WorkedOut.by(this::noticedBefore);

    private PatientsView(DayView view, boolean isDayKnown, boolean isForThePatient) {
        this.view = view;
        this.isForThePatient = isForThePatient;
        this.isDayKnown = isDayKnown;
        this.voices = Voices.in(view);
        this.letGo = LetGo.in(view, voices);
        this.takenOn = TakenOn.in(view, voices);
        this.requests = Requests.in(view, voices);
        this.involvement = new Involvement(saidOfInvolvement(), view.day());
        this.refused = NotCountedOn.of(involvement, view.closeOnes(), List.of(), voices::isThePatients);
        this.plans = involvement.said().isEmpty() ? Set.of() : plansIn(dossier());
        this.addedToLine = all(Annotation.class).stream().collect(groupingBy(annotation -> lineOf(annotation.about())));
        this.whatITold = all(Answer.class).stream()
                .filter(this::isInMyVoice)
                .flatMap(answer -> voices.namesOf(answer.id()).stream())
                .collect(Collectors.toSet());
    }

    /** The name of the first version of what this is a version of. */
    EntryId lineOf(EntryId id) {
        return dossier().versions().first(id);
    }

    /**
     * As of a day: what was recorded later is left out.
     *
     * @throws nl.regie.reading.ReadInPartException if the dossier was read in part
     */
    static PatientsView of(Dossier dossier, LocalDate day) {
        return new PatientsView(DayView.of(dossier.requireWhole(), day), true, true);
    }

    /** As of the last entry that the patient may see. */
    static PatientsView toThePatient(Dossier dossier) {
        return on(ReadingDay.ofThePatient(dossier), dossier);
    }

    /** As of a day, where there is one: otherwise nothing that was recorded is shown, and no day is told. */
    private static PatientsView on(Optional<LocalDate> day, Dossier dossier) {
        return on(day, dossier, true);
    }

    /**
     * The same, for somebody else. Where another hand wrote over what the patient said they see neither: the one is not
     * the patient's, and the other may have been meant to go.
     */
    static PatientsView toACloseOne(Optional<LocalDate> day, Dossier dossier) {
        return on(day, dossier, false);
    }

    private static PatientsView on(Optional<LocalDate> day, Dossier dossier, boolean isForThePatient) {
        return new PatientsView(
                DayView.of(dossier.requireWhole(), day.orElse(BEFORE_ALL)), day.isPresent(), isForThePatient);
    }

    Dossier dossier() {
        return view.dossier();
    }

    LocalDate day() {
        return view.day();
    }

    /** Whether the patient has died, or is read in another record: nothing is asked or reminded of any more. */
    boolean isClosed() {
        return closed().isPresent();
    }

    /** Which of the two it is. */
    Optional<ClosedRecord> closed() {
        return view.closed();
    }

    /**
     * What the patient asked for. What somebody close by asked is theirs, and may have been told in confidence, also
     * where a professional wrote down what came of it; unless the patient said so in their own voice.
     */
    List<Request> asked() {
        return all(Request.class).stream()
                .filter(request -> isSaidByMe(request, wordsOf(request)) || !isAskedBySomebodyCloseBy(request))
                .toList();
    }

    private boolean isAskedBySomebodyCloseBy(Request request) {
        List<Entry> versions = voices.namesOf(request.id()).stream()
                .flatMap(id -> dossier().findEntry(id).stream())
                .toList();
        return versions.stream().noneMatch(version -> isMe(version.recorded().by()))
                && dossier()
                        .findEntry(lineOf(request.id()))
                        .filter(first -> !isByPatientOrProfessional(first))
                        .isPresent();
    }

    /** Whether what the patient asked was answered. */
    Requests.Standing standingOf(Request request) {
        return requests.of(request);
    }

    /** How the patient asked it, also where whoever wrote the outcome left the words out. */
    Optional<OwnWords> wordsOf(Request request) {
        return requests.wordsOf(request);
    }

    /** With the care team beside those close by, where nobody else is named. */
    WhomToCall besideThoseCloseBy(WhomToCall toCall) {
        return toCall.besideThoseCloseBy(view);
    }

    /** Whether nobody but people close by is named for this time of day. */
    boolean isOnlyCloseBy(WhomToCall toCall, CallTime time) {
        return toCall.isOnlyCloseBy(time, view);
    }

    /** The plan without those to call who are no longer involved. */
    SignallingPlan whomToCallIn(SignallingPlan plan) {
        return WhomToCall.stillInvolved(plan, view, voices);
    }

    /**
     * What a signalling plan said of a sign of crisis that was noticed and stands, where a later version has it no
     * more.
     */
    List<SignallingPlan> noticedBefore() {
        return noticedBefore.of(view);
    }

    private List<SignallingPlan> noticedBefore(DayView before) {
        return NoticedBefore.in(before).stream()
                .filter(this::isByPatientOrProfessional)
                .map(this::whomToCallIn)
                .toList();
    }

    /** Whether this is a professional who is no longer involved. */
    boolean hasLeft(PersonId person) {
        return view.hasLeft(person);
    }

    /** Whether this is somebody else, who is still involved and whose help the patient did not refuse. */
    boolean helps(PersonId person) {
        return !isMe(person) && !hasLeft(person) && !refused.includes(person);
    }

    /**
     * Whether somebody who helps is sure to: only a professional. That it is too much for somebody close by is told in
     * confidence, so a page may not say of any of them that they can be counted on ({@link NotCountedOn}).
     */
    boolean isSureToHelp(PersonId person) {
        return helps(person) && isProfessional(person);
    }

    /**
     * Whether the patient said no about somebody, and not yes since in their own voice. The patient's own no stands
     * also where somebody else wrote over it.
     */
    boolean isRefused(PersonId person) {
        return refusals(person).findAny().isPresent();
    }

    /**
     * Whether each no about somebody is about something else than what was agreed: neither about the plan nor about
     * signs. Then nobody knows whether the patient still wants what was agreed with them.
     */
    boolean isOnlyRefusedForSomethingElse(PersonId person) {
        return isRefused(person)
                && refusals(person).allMatch(no -> Stream.of(InvolvementTopic.PLAN, InvolvementTopic.SIGNS_AND_CRISIS)
                        .allMatch(topic -> no.isAboutSomethingElse(topic, plans)));
    }

    private static Set<EntryId> plansIn(Dossier dossier) {
        return Stream.concat(dossier.carePlans().stream(), dossier.signallingPlans().stream())
                .map(Entry::id)
                .collect(Collectors.toSet());
    }

    private Stream<InvolvementAgreement> refusals(PersonId person) {
        return Stream.of(InvolvementAnswer.DECLINED, InvolvementAnswer.WITHDRAWN)
                .flatMap(answer -> said(answer, person));
    }

    /**
     * Whether the patient said that nobody is close by, and this is somebody close by. It is for the patient's page.
     */
    boolean isNobodyWanted(PersonId person) {
        return isForThePatient
                && said(InvolvementAnswer.NOBODY, person).findAny().isPresent();
    }

    private Stream<InvolvementAgreement> said(InvolvementAnswer answer, PersonId person) {
        List<InvolvementAgreement> about = involvement.said().stream()
                .filter(said -> said.answer() == answer)
                .filter(said -> said.closeOnes().isEmpty()
                        ? view.isCloseOne(person)
                        : said.closeOnes().contains(person))
                .toList();
        return about.isEmpty() || isAgreedSince(person) ? Stream.empty() : about.stream();
    }

    private boolean isAgreedSince(PersonId person) {
        return involvement.said().stream()
                .filter(yes -> involvement.holdsFor(yes, person))
                .anyMatch(voices::isThePatients);
    }

    private List<InvolvementAgreement> saidOfInvolvement() {
        return Stream.concat(
                        all(InvolvementAgreement.class).stream(),
                        voices.standing(InvolvementAgreement.class).stream().filter(this::isByPatientOrProfessional))
                .distinct()
                .toList();
    }

    /** The day that the page tells; empty where it holds nothing of any day. */
    Optional<LocalDate> printedDay() {
        return isDayKnown ? Optional.of(view.day()) : Optional.empty();
    }

    @SuppressWarnings("unchecked") // what is put under a kind is of that kind
    <T extends Entry> List<T> all(Class<T> kind) {
        return (List<T>) all.computeIfAbsent(kind, none -> read(kind));
    }

    private <T extends Entry> List<T> read(Class<T> kind) {
        return voices.standing(kind).stream()
                .filter(entry -> isForThePatient || dossier().versions().isCurrent(entry))
                .filter(this::isByPatientOrProfessional)
                .sorted(DayView.newestFirst())
                .toList();
    }

    private boolean isByPatientOrProfessional(Entry entry) {
        return dossier().isOfPatientOrProfessional(entry);
    }

    /**
     * Whether a text has the name of somebody close by in it, or what they are to the patient as one word; or speaks of
     * two people, as "she" beside "him", so that one of them is not the patient. Who is meant otherwise, only people
     * can tell.
     */
    boolean namesSomebodyCloseBy(String text) {
        Set<String> words = NO_LETTERS.splitAsStream(text).collect(Collectors.toSet());
        Set<String> small =
                words.stream().map(word -> word.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        return (!Collections.disjoint(small, HE) && !Collections.disjoint(small, SHE))
                || hasNameOfSomebodyCloseBy(words);
    }

    private boolean hasNameOfSomebodyCloseBy(Set<String> words) {
        return dossier().entries(CloseOne.class).anyMatch(closeOne -> Stream.concat(
                        closeOne.name().stream()
                                .flatMap(name -> NO_LETTERS.splitAsStream(name.text()))
                                .filter(word -> !word.isEmpty() && Character.isUpperCase(word.codePointAt(0))),
                        closeOne.relation().map(Note::text).stream())
                .anyMatch(words::contains));
    }

    /** Whether this is the patient or a professional: what anybody else told may be in confidence. */
    boolean mayTell(PersonId person) {
        return isMe(person) || isProfessional(person);
    }

    /** The entry with this id, while nothing came in its place. */
    Optional<Entry> current(EntryId id) {
        return dossier().findEntry(id).filter(dossier().versions()::isCurrent).filter(this::isByPatientOrProfessional);
    }

    <T extends Entry> Optional<T> newest(Class<T> kind) {
        return all(kind).stream().findFirst();
    }

    boolean isMe(PersonId person) {
        return view.isPatient(person);
    }

    /** Whether an entry holds the patient's own voice, and is more than what somebody else wrote of them. */
    boolean isInMyVoice(Entry entry) {
        return voices.of(entry).isWhole();
    }

    /** Whether the patient said, with these words or without, what stands in an entry in the patient's name. */
    boolean isSaidByMe(Entry entry, Optional<OwnWords> words) {
        return voices.of(entry, view.patient(), words).isWhole();
    }

    /** Whether the patient said so of a goal: in words, in the plan that holds it, or with a yes to that. */
    boolean isInMyVoice(Goal goal, CarePlan plan) {
        return isSaidByMe(plan, goal.inOwnWords())
                || plan.agreement().filter(yes -> isAgreedByMe(plan, yes)).isPresent();
    }

    /** Whether the yes in a plan is the patient's, in their own voice. */
    boolean isAgreedByMe(Entry plan, PlanAgreement agreement) {
        return isMe(agreement.by()) && voices.ofAgreement(plan, agreement).isWhole();
    }

    boolean isProfessional(PersonId person) {
        return view.isProfessional(person);
    }

    /** The plans that hold, or are on hold. */
    List<CarePlan> plans() {
        return all(CarePlan.class).stream().filter(CarePlan::goesOn).toList();
    }

    /**
     * Whether a goal is the patient's. What whoever decides in the patient's place took on is so where the words are
     * the patient's, or where it answers what the patient told.
     */
    boolean isMine(Goal goal, CarePlan plan) {
        return switch (takenOn.by(goal, plan)) {
            case THE_PATIENT, NOT_TOLD -> true;
            case WHO_DECIDES -> areMyWords(goal) || answersWhatITold(goal);
            case NOBODY -> false;
        };
    }

    private boolean areMyWords(Goal goal) {
        return goal.inOwnWords().isPresent()
                && goal.proposedBy().filter(person -> !mayTell(person)).isEmpty();
    }

    private boolean answersWhatITold(Goal goal) {
        return goal.answers().stream().anyMatch(whatITold::contains);
    }

    /** The plans that hold on the day of the page. */
    Stream<CarePlan> plansInForce() {
        return plans().stream().filter(plan -> plan.isInForceOn(day()));
    }

    /**
     * What the patient added to an entry, or to one in whose place it came; and for the patient what they said was
     * otherwise when it was read back.
     */
    List<String> addedTo(Entry entry) {
        Stream<OwnWords> added = addedToLine.getOrDefault(lineOf(entry.id()), List.of()).stream()
                .filter(annotation -> isVersionOf(annotation.about(), entry.id()))
                .map(Annotation::inOwnWords);
        return Stream.concat(added, saidOtherwise(entry)).map(OwnWords::text).toList();
    }

    /** Where nobody noted which line it was, the words are about all that was read. */
    private Stream<OwnWords> saidOtherwise(Entry entry) {
        return all(ReadBack.class).stream()
                .filter(readBack -> isForThePatient && readBack.answer() == ReadBackAnswer.DIFFERS)
                .filter(readBack -> (readBack.differing().isEmpty() ? readBack.entries() : readBack.differing())
                        .stream().anyMatch(read -> isVersionOf(read, entry.id())))
                .filter(readBack -> voices.of(readBack, dossier().patient().id(), readBack.inOwnWords())
                        .isWhole())
                .flatMap(readBack -> readBack.inOwnWords().stream());
    }

    /** Whether an entry is the one that is meant, or came in its place. */
    boolean isVersionOf(EntryId meant, EntryId entry) {
        return voices.namesOf(entry).contains(meant);
    }

    /** The day on which an entry was recorded, also when it was erased or replaced since. */
    Optional<LocalDate> recordedOn(EntryId id) {
        return view.recordedOn(id);
    }

    /** What contact is to come, by what this page may show. */
    ContactAhead contactAhead() {
        return ContactAhead.of(
                day(),
                all(ConsultPreparation.class),
                all(VisitDecision.class),
                all(VisitSummary.class),
                this::isVersionOf);
    }

    /** Whether what the patient asked for was closed with a goal that was let go together. */
    boolean isLetGo(Answer answer) {
        return letGo.plansFor(answer).anyIs(all(CarePlan.class)::contains);
    }

    /** The last time that each plan was looked back on; a time that names no plan was about all of them. */
    List<ProgressReview> lastReviews() {
        List<ProgressReview> reviews = all(ProgressReview.class);
        return IntStream.range(0, reviews.size())
                .filter(i -> !isLookedBackOnSince(reviews.get(i), reviews.subList(0, i)))
                .mapToObj(reviews::get)
                .toList();
    }

    private boolean isLookedBackOnSince(ProgressReview review, List<ProgressReview> newer) {
        if (newer.stream().anyMatch(other -> other.plan().isEmpty())) {
            return true;
        }
        List<EntryId> since =
                newer.stream().flatMap(other -> other.plan().stream()).toList();
        return review.plan()
                .map(plan -> since.stream().anyMatch(other -> isVersionOf(plan, other) || isVersionOf(other, plan)))
                .orElseGet(() -> !since.isEmpty()
                        && plans().stream()
                                .allMatch(plan -> since.stream().anyMatch(other -> isVersionOf(other, plan.id()))));
    }

    /** The authority by which somebody agreed, as it stands now. */
    Optional<Representation> authority(OnBehalf onBehalf) {
        return authority(onBehalf.representation());
    }

    /** The version of an authority that stands now. */
    Optional<Representation> authority(EntryId named) {
        return all(Representation.class).stream()
                .filter(each -> isVersionOf(named, each.id()))
                .findFirst();
    }

    /** The last day on which an agreement holds: the one that is named, or that of the right by which it was made. */
    Optional<LocalDate> lastDayOf(InvolvementAgreement agreement) {
        return Stream.concat(
                        agreement.until().stream(),
                        agreement.onBehalf().flatMap(this::authority).stream()
                                .flatMap(each -> dossier().patient().lastDayOf(each).stream()))
                .min(Comparator.naturalOrder());
    }

    /** Whether somebody may decide by it on a day: within its days, and not ended by a birthday. */
    boolean holds(Representation authority, LocalDate on) {
        return view.holds(authority, on);
    }
}
