package nl.regie.help;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.regie.caremodule.CareModule;
import nl.regie.careplan.Goal;
import nl.regie.consult.ConsultPreparation;
import nl.regie.day.DayView;
import nl.regie.diagnosis.Answer;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.ReadBack;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.entry.LocalizedText;
import nl.regie.entry.OwnWords;
import nl.regie.entry.Reference;
import nl.regie.intervention.Possibility;
import nl.regie.intervention.Request;
import nl.regie.involvement.DangerWatch;
import nl.regie.naming.SameWords;
import nl.regie.people.CarerLoad;
import nl.regie.people.CarerWellbeing;
import nl.regie.people.CloseOneConcern;
import nl.regie.people.Concern;
import nl.regie.signalling.CallContact;
import nl.regie.signalling.Sign;
import nl.regie.signalling.SignallingPlan;
import nl.regie.visit.GivenReason;
import nl.regie.visit.MeasurementsAndGoals;
import nl.regie.visit.MeasurementsAndGoals.Beyond;
import nl.regie.visit.SkipList;
import nl.regie.visit.VisitAdvice;
import nl.regie.visit.VisitReason;
import nl.regie.voice.PatientsWords;
import nl.regie.voice.Requests;
import nl.regie.voice.Requests.Standing;
import nl.regie.voice.Speaker;
import nl.regie.voice.ToldBy;
import nl.regie.voice.UnreadWords;
import nl.regie.voice.Voice;
import nl.regie.voice.Voices;
import nl.regie.voice.Weight;
import nl.regie.voice.WhoseWords;

/**
 * What comes before every ordinary question on a day, for care staff. It is read from what was recorded, and never from
 * the words: what words mean, only people can tell. It raises no alarm.
 */
public final class PressingMatters {
    private static final Set<PressingReason> OF_REQUESTS = EnumSet.of(
            PressingReason.OTHER_PROFESSIONAL_ASKED,
            PressingReason.OTHER_PROFESSIONAL_DECLINED,
            PressingReason.HELP_ASKED,
            PressingReason.ASKED_AND_PERHAPS_ANSWERED);

    /** Under which the words in an entry stand, of whoever said them. */
    private static final Set<PressingReason> WITH_WORDS = EnumSet.of(
            PressingReason.WORDS_UNREAD,
            PressingReason.OTHER_WORDS_UNREAD,
            PressingReason.WORDS_OF_A_TALKS_DAY,
            PressingReason.QUIET_WORDS_UNREAD);

    private final DayView view;
    private final CareModule module;
    private final List<Pressing> all;
    private final Voices voices;
    private final Requests requests;

    private PressingMatters(DayView view, CareModule module, List<Pressing> all) {
        this.view = view;
        this.module = module;
        this.all = all;
        this.voices = Voices.in(view);
        this.requests = Requests.in(view, voices);
    }

    /**
     * What is pressing on a day. What was recorded later is left out.
     *
     * @param module the periods within which things count
     */
    public static PressingMatters of(Dossier dossier, LocalDate day, CareModule module) {
        return of(DayView.of(dossier, day), module);
    }

    /** What is pressing on the day of a view: nothing where the record is closed. */
    public static PressingMatters of(DayView view, CareModule module) {
        if (view.closed().isPresent()) {
            return new PressingMatters(view, module, List.of());
        }
        Period counts = counts(module);
        Map<PressingReason, List<EntryId>> found = new EnumMap<>(PressingReason.class);
        SignsAndWorse signs = new SignsAndWorse(view);
        found.put(PressingReason.CRISIS_SIGN_NOTICED, signs.ofACrisis());
        found.put(PressingReason.SIGN_NOTICED, signs.ofAnotherPhase());
        found.put(PressingReason.GOES_WORSE, signs.worse());
        found.put(PressingReason.MEASURED_BEYOND_LIMIT, signs.beyondLimits(module));
        found.put(PressingReason.READER_WORRIES, signs.worryingReaders());
        found.put(PressingReason.WORRY_NOT_ASKED, signs.worryNotAsked());
        UnreadWords unread = UnreadWords.in(view);
        found.put(PressingReason.WORDS_UNREAD, unread.weighty());
        found.put(
                PressingReason.WORDS_OF_A_TALKS_DAY,
                Stream.of(unread.perhapsTalkedAbout(), unread.writtenDownByTheReader(counts))
                        .flatMap(List::stream)
                        .distinct()
                        .toList());
        found.put(PressingReason.MOST_IMPORTANT_UNANSWERED, unread.mostImportantUnanswered());
        found.put(PressingReason.DANGER_AT_HOME, danger(view));
        Requests requests = Requests.in(view);
        found.put(
                PressingReason.OTHER_PROFESSIONAL_ASKED,
                those(Standing.OPEN, Possibility.ANOTHER_PROFESSIONAL, requests));
        found.put(
                PressingReason.OTHER_PROFESSIONAL_DECLINED,
                those(Standing.DECLINED_UNSEEN, Possibility.ANOTHER_PROFESSIONAL, requests));
        found.put(PressingReason.HELP_ASKED, those(Standing.OPEN, Possibility.SUPPORT_OUTSIDE_CARE, requests));
        found.put(
                PressingReason.ASKED_AND_PERHAPS_ANSWERED,
                Stream.of(Possibility.ANOTHER_PROFESSIONAL, Possibility.SUPPORT_OUTSIDE_CARE)
                        .flatMap(asked -> those(Standing.PERHAPS_ANSWERED, asked, requests).stream())
                        .toList());
        found.put(PressingReason.OTHER_WORDS_UNREAD, withoutWhatWasAsked(unread.framed(counts), found));
        found.put(PressingReason.WORDS_TOLD_TO_ANOTHER, unread.toldToAnother(counts));
        found.put(
                PressingReason.WORDS_TOLD_TO_ANOTHER_BEFORE,
                Stream.of(unread.toldToAnotherBesideATick(counts), unread.toldToAnotherBefore(counts))
                        .flatMap(List::stream)
                        .toList());
        found.put(PressingReason.QUIET_WORDS_UNREAD, withoutWhatWasAsked(unread.quiet(counts), found));
        List<EntryId> unreadWorries = closeOnesWorries(view, unread);
        found.put(PressingReason.CLOSE_ONE_WORRIES, unreadWorries);
        found.put(
                PressingReason.CLOSE_ONE_UNANSWERED,
                new CloseOnesUnanswered(view)
                        .all()
                        .map(Entry::id)
                        .filter(id -> !unreadWorries.contains(id))
                        .toList());
        found.put(
                PressingReason.REPRESENTATIVES_WORDS_UNREAD,
                unread.ofWhoeverElseAgreed().stream()
                        .filter(id -> WITH_WORDS.stream().noneMatch(reason -> found.getOrDefault(reason, List.of())
                                .contains(id)))
                        .toList());
        List<Pressing> all = found.entrySet().stream()
                .filter(each -> !each.getValue().isEmpty())
                .map(each -> new Pressing(each.getKey(), each.getValue()))
                .sorted(Comparator.comparing(Pressing::reason))
                .toList();
        return new PressingMatters(view, module, eachSentenceOnce(all, view));
    }

    /** What somebody said in one sentence under many questions of a day stands once, where it weighs most. */
    private static List<Pressing> eachSentenceOnce(List<Pressing> all, DayView view) {
        Map<String, PressingReason> firstUnder = new HashMap<>();
        Map<PressingReason, List<EntryId>> once = new EnumMap<>(PressingReason.class);
        for (Pressing each : all) {
            for (EntryId id : each.evidence()) {
                PressingReason under = WITH_WORDS.contains(each.reason())
                        ? view.dossier()
                                .findEntry(id)
                                .flatMap(entry -> sentenceIn(entry, view))
                                .map(said -> firstUnder.computeIfAbsent(said, none -> each.reason()))
                                .orElse(each.reason())
                        : each.reason();
                once.computeIfAbsent(under, none -> new ArrayList<>()).add(id);
            }
        }
        return once.entrySet().stream()
                .map(each -> new Pressing(each.getKey(), each.getValue()))
                .toList();
    }

    /** The one sentence in an entry, with who wrote it down and when; empty where there are more, or none. */
    private static Optional<String> sentenceIn(Entry entry, DayView view) {
        List<OwnWords> words = PatientsWords.in(view.patient(), entry);
        return words.size() == 1
                ? Optional.of(String.join(
                        "\n",
                        entry.recorded().on().toString(),
                        entry.recorded().by().value(),
                        SameWords.aloud(words.get(0).text())))
                : Optional.empty();
    }

    /**
     * What somebody close by typed of their own worry or load, or in words of anything else, whatever they ticked
     * beside it; what a professional wrote down of it was heard.
     */
    private static List<EntryId> closeOnesWorries(DayView view, UnreadWords unread) {
        return view.newestFirst(Entry.class).stream()
                .filter(entry -> isACloseOnesAlarm(entry)
                        || !PatientsWords.ofSomebodyCloseBy(view.patient(), entry)
                                .isEmpty())
                .filter(entry -> !view.isPatient(entry.recorded().by()))
                .filter(unread::isUnread)
                .map(Entry::id)
                .toList();
    }

    private static boolean isACloseOnesAlarm(Entry entry) {
        return (entry instanceof CloseOneConcern concern && concern.concern() == Concern.WORRIED)
                || (entry instanceof CarerWellbeing carer && carer.load() == CarerLoad.TOO_HEAVY);
    }

    private static Period counts(CareModule module) {
        return module.periodById("preparation");
    }

    private static List<EntryId> danger(DayView view) {
        return DangerWatch.in(view.dossier()).evidence();
    }

    /** A request stands with its words where it waits for an answer, and not once more as words that nobody read. */
    private static List<EntryId> withoutWhatWasAsked(List<EntryId> unread, Map<PressingReason, List<EntryId>> found) {
        return unread.stream()
                .filter(id -> OF_REQUESTS.stream().noneMatch(reason -> found.getOrDefault(reason, List.of())
                        .contains(id)))
                .toList();
    }

    private static List<EntryId> those(Standing standing, Possibility asked, Requests requests) {
        return requests.that(standing).stream()
                .filter(request -> request.possibility() == asked)
                .map(Request::id)
                .toList();
    }

    /** What is pressing, in the order of {@link PressingReason}. */
    public List<Pressing> all() {
        return all;
    }

    /** Whether it is so. */
    public boolean has(PressingReason reason) {
        return all.stream().anyMatch(each -> each.reason() == reason);
    }

    /** Whether anything is so that people are called for, and not words only, of which only people can tell. */
    public boolean isAnAlarm() {
        return !situations().isEmpty();
    }

    /** Whether ordinary questions step aside. */
    public boolean setsOthersAside() {
        return all.stream().anyMatch(each -> each.reason().setsOthersAside());
    }

    /**
     * Whether nothing but words that answer a question sets them aside: help with what the patient says there not to be
     * able to do, or to be left alone with, is no other question.
     */
    public boolean leavesWhatWasTold() {
        return all.stream()
                .map(Pressing::reason)
                .filter(PressingReason::setsOthersAside)
                .allMatch(reason ->
                        reason == PressingReason.OTHER_WORDS_UNREAD || reason == PressingReason.WORDS_TOLD_TO_ANOTHER);
    }

    /**
     * Whether nothing but words sets them aside that have waited for longer than what is filled in at home counts: they
     * stay first, and what is asked about those words is what ends it.
     */
    public boolean isOfWordsThatWaitLong() {
        List<Pressing> aside =
                all.stream().filter(each -> each.reason().setsOthersAside()).toList();
        return aside.stream()
                        .map(Pressing::reason)
                        .allMatch(reason ->
                                reason == PressingReason.WORDS_UNREAD || reason == PressingReason.OTHER_WORDS_UNREAD)
                && aside.stream()
                        .flatMap(each -> each.evidence().stream())
                        .flatMap(id -> view.dossier().findEntry(id).stream())
                        .allMatch(words ->
                                words.recorded().on().isBefore(view.day().minus(counts(module))));
    }

    /** Whether there is danger at home, so that nobody close by is brought in. */
    public boolean isDangerAtHome() {
        return has(PressingReason.DANGER_AT_HOME);
    }

    /** Whether one of these is what sets other questions aside, or is what was said something of there. */
    public boolean setsAsideForOneOf(Collection<EntryId> asked) {
        return all.stream()
                .filter(each -> each.reason().setsOthersAside())
                .flatMap(each -> each.evidence().stream())
                .anyMatch(id -> asked.contains(id)
                        || view.dossier().findEntry(id).stream()
                                .flatMap(PressingMatters::saidSomethingOf)
                                .anyMatch(asked::contains));
    }

    private static Stream<EntryId> saidSomethingOf(Entry words) {
        return words instanceof ReadBack readBack
                ? readBack.differing().stream()
                : words.references()
                        .map(Reference::target)
                        .filter(EntryId.class::isInstance)
                        .map(EntryId.class::cast);
    }

    /**
     * What the patient said in an entry, or in a goal of a plan, as far as the professional who reads may see it: of an
     * experience, and of what was said about one, only where the teller chose so.
     */
    public List<OwnWords> wordsIn(EntryId entry) {
        return goal(entry).isPresent()
                ? goal(entry).flatMap(Goal::inOwnWords).stream().toList()
                : wordsInEntry(entry);
    }

    private Optional<Goal> goal(EntryId id) {
        return view.dossier()
                .find(id)
                .filter(found ->
                        !view.dossier().keptToTheTeam().contains(found.entry().id()))
                .flatMap(found -> found.as(Goal.class));
    }

    /** Whether it was told by how the patient behaves: others saw it, and the patient did not say it. */
    public boolean isOnlySeen(EntryId entry) {
        return view.dossier()
                .find(entry)
                .filter(found -> found.entry().recorded().isOnlySeen())
                .isPresent();
    }

    /** How the patient calls a phase of a signalling plan is a name, and nothing that they said of how it is. */
    private static boolean isAName(Entry entry, OwnWords words) {
        return entry instanceof SignallingPlan plan
                && plan.phases().stream().anyMatch(phase -> phase.name().equals(Optional.of(words)))
                && plan.phases().stream()
                        .flatMap(phase -> phase.signs().stream())
                        .noneMatch(sign -> sign.what().equals(words));
    }

    private List<OwnWords> wordsInEntry(EntryId entry) {
        return standing(entry)
                .filter(each -> !view.dossier().keptToTheTeam().contains(each.id()))
                .flatMap(each -> each instanceof Request request
                        ? requests.wordsOf(request).stream()
                        : PatientsWords.in(view.patient(), each).stream().filter(words -> !isAName(each, words)))
                .toList();
    }

    /** What was marked as of another person or dossier may set a reader worrying; no word of it stands here. */
    private Stream<Entry> standing(EntryId entry) {
        return view.dossier().findEntry(entry).filter(each -> !view.dossier().isInError(each)).stream();
    }

    /** Whether what the patient said in an entry does not stand here, for it is kept to the team. */
    public boolean keepsToTheTeam(EntryId entry) {
        return view.dossier().keptToTheTeam().contains(entry)
                && view.dossier().findEntry(entry).stream().anyMatch(each -> !PatientsWords.in(view.patient(), each)
                        .isEmpty());
    }

    /**
     * Who wrote the words in an entry or goal, where it is a close one or a representative who wrote them in the
     * patient's name: they are theirs. Empty where they are the patient's, or a professional wrote them down for the
     * patient.
     */
    public Optional<Speaker> otherWriterOf(EntryId entry) {
        return voiceIn(entry)
                .filter(voice -> !voice.isWhole())
                .map(Voice::speaker)
                .filter(speaker -> speaker == Speaker.CLOSE_ONE || speaker == Speaker.REPRESENTATIVE);
    }

    /** Whether somebody close by interpreted what was said in an entry. */
    public boolean isInterpretedByACloseOne(EntryId entry) {
        return view.dossier()
                .find(entry)
                .filter(found -> found.entry().recorded().isInterpretedByACloseOne())
                .isPresent();
    }

    /** Whether the patient said it, in whatever way; what was seen of them, and what others wrote, is not said. */
    public boolean isSaidByThePatient(EntryId entry) {
        return view.dossier().findEntry(entry).filter(voices::isSpoken).isPresent()
                || (goal(entry).isPresent()
                        && voiceIn(entry).filter(Voice::isWhole).isPresent());
    }

    /** Whose the words are in these entries and goals: where there are none, nobody's but the patient's are missed. */
    public WhoseWords whoseWordsIn(Collection<EntryId> said) {
        return WhoseWords.ofAll(said.stream()
                .filter(id -> !wordsIn(id).isEmpty() || isSaidByThePatient(id))
                .flatMap(id -> view.dossier().find(id).stream())
                .flatMap(found -> voiceIn(found.id()).map(voice -> WhoseWords.of(voice, found.entry())).stream())
                .toList());
    }

    private Optional<Voice> voiceIn(EntryId id) {
        return view.dossier().findEntry(id).map(voices::of).or(() -> view.dossier()
                .find(id)
                .flatMap(found ->
                        found.as(Goal.class).map(goal -> voices.of(found.entry(), view.patient(), goal.inOwnWords()))));
    }

    /**
     * What is the matter, and what to do first, for care staff: in words that do not put others' words in the patient.
     */
    public LocalizedText textOf(Pressing pressing, CareModule module) {
        if (pressing.evidence().stream().anyMatch(this::isClosedByOneConcerned)) {
            return module.wordingById("pressing/said-by-one-concerned");
        } else if (pressing.reason() == PressingReason.WORDS_TOLD_TO_ANOTHER && areOnlyRendered(pressing.evidence())) {
            return module.wordingById("pressing/words-told-to-another-rendered");
        }
        return ToldBy.in(view).text(pressing.reason().wording(), pressing.evidence(), isDangerAtHome(), module);
    }

    private boolean areOnlyRendered(List<EntryId> evidence) {
        return evidence.stream()
                .flatMap(id -> view.dossier().findEntry(id).stream())
                .allMatch(PatientsWords::areOnlyRendered);
    }

    /**
     * Since when a crisis or a reader's worry stands, where that is longer ago than what is filled in at home counts:
     * it may have been answered outside of this dossier, and in doubt it stands.
     */
    public Optional<LocalDate> longAgo(Pressing pressing) {
        boolean setsAside = pressing.reason() == PressingReason.CRISIS_SIGN_NOTICED
                || pressing.reason() == PressingReason.READER_WORRIES;
        return pressing.evidence().stream()
                .flatMap(id -> view.dossier().findEntry(id).stream())
                .map(entry -> entry.recorded().on())
                .min(Comparator.naturalOrder())
                .filter(day -> setsAside && day.isBefore(view.day().minus(counts(module))));
    }

    /** Until when it stands there: what ends it. */
    public LocalizedText untilOf(Pressing pressing, CareModule module) {
        if (pressing.evidence().stream().anyMatch(this::isClosedByOneConcerned)) {
            return module.wordingById("pressing/until-said-by-the-patient");
        }
        if (pressing.reason() == PressingReason.CLOSE_ONE_UNANSWERED && isDangerAtHome()) {
            return module.wordingById("pressing/until-close-one-answered-in-danger");
        }
        return isOnlyOfOthers(pressing)
                ? module.wordingById("pressing/until-done")
                : pressing.reason().until(module);
    }

    /** Whether somebody else filled in all of it: then no later word of the patient ends it. */
    private boolean isOnlyOfOthers(Pressing pressing) {
        return (pressing.reason() == PressingReason.GOES_WORSE || pressing.reason() == PressingReason.SIGN_NOTICED)
                && pressing.evidence().stream()
                        .flatMap(id -> view.dossier().findEntry(id).stream())
                        .filter(ConsultPreparation.class::isInstance)
                        .noneMatch(
                                prepared -> view.isPatient(prepared.recorded().by()));
    }

    /** The signs of the signalling plan among these, as they are told there. */
    public List<Sign> signsIn(Collection<EntryId> evidence) {
        return SignallingPlan.signsNamed(view.dossier().signallingPlans(), evidence);
    }

    /** What was measured beyond its limits in the preparations among these. */
    public List<Beyond> measuredBeyond(Collection<EntryId> evidence) {
        return evidence.stream()
                .flatMap(this::standing)
                .filter(ConsultPreparation.class::isInstance)
                .flatMap(prepared ->
                        MeasurementsAndGoals.beyondLimits((ConsultPreparation) prepared, view, module).stream())
                .toList();
    }

    private boolean isClosedByOneConcerned(EntryId entry) {
        return view.dossier()
                .findEntry(entry)
                .filter(each -> each instanceof Request request && requests.isClosedByOneConcerned(request))
                .isPresent();
    }

    /** What whoever agreed in the patient's place said in an entry. */
    public List<OwnWords> wordsOfWhoeverElseAgreedIn(EntryId entry) {
        return standing(entry)
                .flatMap(each -> PatientsWords.ofWhoeverElseAgreed(view.patient(), each).stream())
                .toList();
    }

    /** Whom to call beside what is pressing; nobody close by while there is danger at home. */
    public Optional<WhomToCall> findToCall() {
        return findToCallBeside(List.of());
    }

    /**
     * Whom to call beside a page that shows what is pressing and these entries. Where something cannot wait, everybody
     * who can be called; where only words of the patient stand there, the two lines for a danger to life: no tick tells
     * what words mean, so none that is missing takes them away.
     */
    public Optional<WhomToCall> findToCallBeside(Collection<EntryId> shown) {
        return findToCallBeside(shown, Set.of(), false);
    }

    /**
     * Whom to call beside a proposal about a visit: beside what is pressing, and beside a sign, "worse" or a worry
     * among its reasons, also where somebody wrote down since what was done about it.
     */
    public Optional<WhomToCall> findToCallBeside(VisitAdvice advice) {
        Set<Situation> told = EnumSet.noneOf(Situation.class);
        advice.reasons().stream()
                .map(GivenReason::reason)
                .flatMap(PressingMatters::situationOf)
                .forEach(told::add);
        if (told.contains(Situation.GETS_WORSE) && tellsOfACrisis(advice.preparation())) {
            told.add(Situation.CRISIS);
        }
        return findToCallBeside(
                advice.reasons().stream()
                        .filter(given -> given.reason().list() != SkipList.NEVER_MATTERS)
                        .filter(given -> given.reason().answeredBy().isEmpty())
                        .flatMap(given -> given.evidence().stream())
                        .filter(id -> !id.equals(advice.preparation()))
                        .toList(),
                told,
                advice.reasons().stream()
                        .anyMatch(given -> given.reason() == VisitReason.PROFESSIONALS_NOTES
                                || given.reason() == VisitReason.WRITTEN_SINCE
                                || (given.reason() == VisitReason.NEWER_WORDS
                                        && given.evidence().stream()
                                                .anyMatch(id -> !wordsIn(id).isEmpty()))));
    }

    private boolean tellsOfACrisis(EntryId preparation) {
        return view.dossier()
                .findEntry(preparation)
                .filter(entry -> entry instanceof ConsultPreparation prepared
                        && new SignsAndWorse(view).tellsOfACrisis(prepared))
                .isPresent();
    }

    /**
     * Whom to call beside these.
     *
     * @param areReadFirst whether words are among them that a reader is asked to read first, whatever was ticked beside
     *     them
     */
    private Optional<WhomToCall> findToCallBeside(
            Collection<EntryId> shown, Set<Situation> told, boolean areReadFirst) {
        Set<Situation> situations = situations();
        situations.addAll(told);
        boolean areThereWords = areReadFirst
                || all.stream()
                        .flatMap(each -> each.evidence().stream())
                        .anyMatch(id -> holdsWords(id) || holdsWordsThatWait(id))
                || shown.stream().anyMatch(this::holdsWords);
        if (situations.isEmpty()) {
            return areThereWords ? Optional.of(besideWords()) : Optional.empty();
        }
        if (areThereWords) {
            situations.add(Situation.WORRY);
        }
        return Optional.of(
                WhomToCall.forStaff(plans(), situations, this::isProfessional).besideThoseCloseBy(view));
    }

    /**
     * Where one of these asks for contact, whom to call for that stands there too, and not only for a danger to life.
     */
    private WhomToCall besideWords() {
        boolean asksForContact = all.stream().anyMatch(each -> !each.reason().isOnlyToRead());
        return asksForContact
                ? WhomToCall.besideWordsThatWait(plans()).besideThoseCloseBy(view)
                : WhomToCall.besideWords();
    }

    /**
     * Whether something stands in it that the patient, or who agreed for them, said, or a professional in their words.
     * A sign is told in words that were agreed on before, and what to call beside it goes by its phase. Words beside a
     * plain tick that was read are no reason to call anybody.
     */
    private boolean holdsWords(EntryId entry) {
        return (!wordsInEntry(entry).isEmpty() && !isPlain(entry))
                || !wordsOfWhoeverElseAgreedIn(entry).isEmpty()
                || isACloseOnesCry(entry)
                || view.dossier().findEntry(entry).stream()
                        .anyMatch(each -> each instanceof Answer answer
                                && answer.professionalsReading().isPresent());
    }

    /** Words that nobody read stand beside any tick; a leaflet or peers that were asked for are read as that. */
    private boolean holdsWordsThatWait(EntryId entry) {
        return !wordsInEntry(entry).isEmpty()
                && view.dossier()
                        .findEntry(entry)
                        .filter(Request.class::isInstance)
                        .isEmpty();
    }

    /** A worry, or how heavy it is, in words of somebody close by: what they mean, only people can tell. */
    private boolean isACloseOnesCry(EntryId entry) {
        return view.dossier()
                .findEntry(entry)
                .filter(each ->
                        !PatientsWords.ofSomebodyCloseBy(view.patient(), each).isEmpty())
                .isPresent();
    }

    private boolean isPlain(EntryId entry) {
        return view.dossier()
                .findEntry(entry)
                .filter(each -> Weight.of(each) == Weight.PLAIN)
                .isPresent();
    }

    private List<SignallingPlan> plans() {
        return Stream.concat(view.current(SignallingPlan.class).stream(), NoticedBefore.in(view).stream())
                .map(plan -> WhomToCall.stillInvolved(plan, view, voices))
                .toList();
    }

    private Set<Situation> situations() {
        Set<Situation> situations = EnumSet.noneOf(Situation.class);
        all.stream().map(Pressing::reason).flatMap(PressingMatters::situationOf).forEach(situations::add);
        return situations;
    }

    private static Stream<Situation> situationOf(PressingReason reason) {
        return switch (reason) {
            case CRISIS_SIGN_NOTICED -> Stream.of(Situation.GETS_WORSE, Situation.CRISIS);
            case READER_WORRIES,
                    WORRY_NOT_ASKED,
                    WORDS_UNREAD,
                    OTHER_WORDS_UNREAD,
                    WORDS_TOLD_TO_ANOTHER,
                    WORDS_OF_A_TALKS_DAY -> Stream.of(Situation.WORRY);
            case DANGER_AT_HOME -> Stream.of(Situation.DANGER_AT_HOME);
            case SIGN_NOTICED, GOES_WORSE, MEASURED_BEYOND_LIMIT -> Stream.of(Situation.GETS_WORSE);
            case OTHER_PROFESSIONAL_ASKED,
                    OTHER_PROFESSIONAL_DECLINED,
                    HELP_ASKED,
                    ASKED_AND_PERHAPS_ANSWERED,
                    MOST_IMPORTANT_UNANSWERED,
                    QUIET_WORDS_UNREAD,
                    WORDS_TOLD_TO_ANOTHER_BEFORE,
                    CLOSE_ONE_WORRIES,
                    CLOSE_ONE_UNANSWERED,
                    REPRESENTATIVES_WORDS_UNREAD -> Stream.of();
        };
    }

    private static Stream<Situation> situationOf(VisitReason reason) {
        return switch (reason) {
            case GOES_WORSE,
                    SIGNS_NOTICED,
                    SIGNS_WITHOUT_PLAN,
                    MEASUREMENT_BEYOND_LIMIT,
                    WORSE_ACTED_ON,
                    SIGNS_ACTED_ON,
                    WORSE_AND_BETTER_SINCE,
                    SIGNS_AND_NONE_SINCE,
                    MEASUREMENT_ACTED_ON -> Stream.of(Situation.GETS_WORSE);
            case READER_WORRIES, WORRY_ACTED_ON -> Stream.of(Situation.WORRY);
            case DANGER_AT_HOME -> Stream.of(Situation.DANGER_AT_HOME);
            default -> Stream.of();
        };
    }

    private boolean isProfessional(CallContact contact) {
        return contact.person().filter(view::isProfessional).isPresent();
    }
}
