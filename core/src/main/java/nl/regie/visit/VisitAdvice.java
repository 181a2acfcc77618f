package nl.regie.visit;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regie.caremodule.CareModule;
import nl.regie.consult.ConsultPreparation;
import nl.regie.consult.VisitForm;
import nl.regie.consult.VisitPlan;
import nl.regie.day.DayView;
import nl.regie.dossier.Dossier;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.involvement.DangerWatch;
import nl.regie.people.InvolvementAgreement;
import nl.regie.people.RecordClosedException;
import nl.regie.reading.ReadInPartException;
import nl.regie.voice.Weight;

/**
 * What could be done with a visit, for care staff: a proposal with its reasons. It starts from "as planned". Contact
 * sooner is proposed where as planned could be too late. Another form is proposed where the patient asked for it, or
 * asked to skip the visit while something waits that a message or a telephone call answers. That the visit can be
 * skipped is proposed only where every answer was recorded and is good, and nothing in the dossier speaks for coming
 * that no reader answered ({@link SkipList}): what is missing never skips. A named professional decides
 * ({@link nl.regie.consult.VisitDecision}); nothing is cancelled.
 *
 * <p>The proposal reads the whole dossier. Not every reason may be shown to every reader, so whoever shows a proposal
 * says so, always in the same sentence: the wording {@code visit-advice/not-every-reason}.
 *
 * @param preparation the preparation that it is about
 * @param on the day on which it was asked
 * @param plan what is proposed
 * @param form the form of it, where another form is proposed: what the patient asked for, or what answers what waits
 * @param unreadSince the day since which words of the patient wait to be read, where they do
 * @param reasons why, in the order of {@link VisitReason}; some of them are not for the patient
 * @param answered what would speak for coming, had no reader answered it
 */
public record VisitAdvice(
        EntryId preparation,
        LocalDate on,
        VisitPlan plan,
        Optional<VisitForm> form,
        Optional<LocalDate> unreadSince,
        List<GivenReason> reasons,
        List<GivenReason> answered) {
    private static final Set<VisitReason> NEEDED_TO_SKIP = EnumSet.of(
            VisitReason.NEED_NOT_COME, VisitReason.GOES_WELL, VisitReason.NOTHING_WORRIES, VisitReason.NOTHING_AGAINST);

    /** Keeps the reasons as they are. */
    public VisitAdvice {
        Objects.requireNonNull(preparation, "preparation");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(unreadSince, "unreadSince");
        reasons = List.copyOf(reasons);
        answered = List.copyOf(answered);
    }

    /**
     * The advice by a preparation, on a day. What was recorded later is left out.
     *
     * @throws RecordClosedException if the patient has died by that day, or the record went into another one
     * @throws NoSuchElementException if there is no such preparation on that day, or another version came in its place
     */
    public static VisitAdvice of(Dossier dossier, EntryId preparation, LocalDate day, CareModule module) {
        DayView view = DayView.of(dossier, day);
        view.closed().ifPresent(reason -> {
            throw new RecordClosedException(reason);
        });
        ConsultPreparation prepared = view.current(ConsultPreparation.class).stream()
                .filter(each -> each.id().equals(preparation))
                .findAny()
                .orElseThrow(
                        () -> new NoSuchElementException("No current preparation " + preparation + " on " + day + "."));
        VisitInView visit = new VisitInView(view, prepared, module);
        WhatTheRecordTells record = new WhatTheRecordTells(visit);
        PatientsAnswers answers = new PatientsAnswers(visit);
        MeasurementsAndGoals measurementsAndGoals = new MeasurementsAndGoals(visit);
        Stream<GivenReason> found = Stream.of(
                        answers.tellings(),
                        record.tellings(),
                        new WhatEntriesTell(visit).tellings(),
                        measurementsAndGoals.tellings())
                .flatMap(each -> each)
                .flatMap(telling -> byTheLists(telling, visit));
        List<GivenReason> all = wordsOnce(
                eachOnce(Stream.of(found, answers.reasons(), measurementsAndGoals.reasons(answers), record.reasons())
                        .flatMap(each -> each)),
                view);
        Predicate<EntryId> isAnswered = visit::isAnsweredByAReader;
        List<GivenReason> reasons = all.stream()
                .flatMap(given -> withEvidence(given, isAnswered.negate()))
                .toList();
        List<GivenReason> answered = all.stream()
                .filter(given -> given.reason().list() == SkipList.AFTER_ANSWER)
                .flatMap(given -> with(given, isAnswered))
                .toList();
        VisitPlan plan = proposal(reasons.stream().map(GivenReason::reason).collect(Collectors.toSet()));
        Optional<VisitForm> form =
                plan == VisitPlan.OTHER_FORM ? prepared.form().or(() -> formThatAnswers(reasons)) : Optional.empty();
        List<GivenReason> told = DangerWatch.in(view.dossier()).stands()
                ? reasons.stream()
                        .flatMap(given -> withoutCloseOnes(given, view))
                        .toList()
                : reasons;
        return new VisitAdvice(preparation, day, plan, form, record.unreadSince(), told, answered);
    }

    /** While danger at home stands, no reason asks to do something with or for those close by. */
    private static Stream<GivenReason> withoutCloseOnes(GivenReason given, DayView view) {
        return switch (given.reason()) {
            case CARER_LOADED -> Stream.of();
            case DAY_TO_ASK_AGAIN ->
                with(given, id -> view.dossier()
                        .findEntry(id)
                        .filter(InvolvementAgreement.class::isInstance)
                        .isEmpty());
            default -> Stream.of(given);
        };
    }

    /**
     * What the patient may see of it. It holds no proposal: whether one was made, and which, could tell of what others
     * said in confidence. It is the same with and without what the patient may not know.
     *
     * @throws ReadInPartException if the dossier was read in part, for then nobody can tell what may be shown
     */
    public PatientsAdvice forPatient() {
        if (reasons.stream().anyMatch(given -> given.reason() == VisitReason.READ_IN_PART)) {
            throw new ReadInPartException();
        }
        return new PatientsAdvice(
                preparation,
                on,
                reasons.stream().filter(given -> given.reason().isForPatient()).toList());
    }

    /**
     * The same proposal for the professional whom experiences may be about: without the reasons that rest on what
     * somebody keeps to the team ({@link Dossier#forOwnProfessional()}).
     *
     * @param dossier the dossier with which the advice was made
     */
    public VisitAdvice forOwnProfessional(Dossier dossier) {
        Set<EntryId> kept = dossier.entries().map(Entry::id).collect(Collectors.toCollection(HashSet::new));
        dossier.forOwnProfessional().entries().map(Entry::id).forEach(kept::remove);
        return new VisitAdvice(
                preparation, on, plan, form, unreadSince, without(kept, reasons), without(kept, answered));
    }

    /** For how many days words of the patient have waited to be read, where they do. */
    public OptionalLong daysUnread() {
        return unreadSince.isPresent()
                ? OptionalLong.of(ChronoUnit.DAYS.between(unreadSince.get(), on))
                : OptionalLong.empty();
    }

    private static Stream<GivenReason> byTheLists(WhatEntriesTell.Telling telling, VisitInView visit) {
        SkipLists.Listed listed = SkipLists.shipped().listed(telling.what());
        boolean counts = listed.within()
                .filter(setting -> visit.isOlderThan(setting, telling.on()))
                .isEmpty();
        return listed
                .gives()
                .filter(reason -> counts)
                .map(reason -> new GivenReason(reason, telling.evidence()))
                .stream();
    }

    /** What a reader answered is no evidence any more, where an answer can do that. */
    private static Stream<GivenReason> withEvidence(GivenReason given, Predicate<EntryId> isOpen) {
        return given.reason().list() == SkipList.AFTER_ANSWER ? with(given, isOpen) : Stream.of(given);
    }

    private static Stream<GivenReason> with(GivenReason given, Predicate<EntryId> isWanted) {
        return VisitInView.where(given.reason(), given.evidence().stream().filter(isWanted));
    }

    private static List<GivenReason> without(Set<EntryId> hidden, List<GivenReason> reasons) {
        return reasons.stream()
                .flatMap(given ->
                        given.evidence().isEmpty() ? Stream.of(given) : with(given, Predicate.not(hidden::contains)))
                .toList();
    }

    /** In the order of the list; what is known from two sides is one reason with the evidence of both. */
    private static List<GivenReason> eachOnce(Stream<GivenReason> reasons) {
        Map<VisitReason, List<EntryId>> evidence = new EnumMap<>(VisitReason.class);
        reasons.forEach(given -> evidence.computeIfAbsent(given.reason(), none -> new ArrayList<>())
                .addAll(given.evidence()));
        return evidence.entrySet().stream()
                .map(each -> new GivenReason(each.getKey(), each.getValue()))
                .toList();
    }

    /**
     * Words to which another reason leads are read by who decides, such as those of a request for a leaflet, or that
     * there are too many checks; weighty words are told all the same.
     */
    private static List<GivenReason> wordsOnce(List<GivenReason> reasons, DayView view) {
        Set<EntryId> shown = reasons.stream()
                .filter(given -> given.reason() != VisitReason.WORDS_UNREAD)
                .flatMap(given -> given.evidence().stream())
                .collect(Collectors.toSet());
        return reasons.stream()
                .flatMap(given -> given.reason() == VisitReason.WORDS_UNREAD
                        ? with(given, id -> !shown.contains(id) || isWeighty(id, view))
                        : Stream.of(given))
                .toList();
    }

    private static boolean isWeighty(EntryId id, DayView view) {
        return view.dossier()
                .findEntry(id)
                .filter(entry -> Weight.of(entry) == Weight.WEIGHTY)
                .isPresent();
    }

    private static VisitPlan proposal(Set<VisitReason> reasons) {
        VisitPlan mostOpen = reasons.stream()
                .map(VisitReason::leavesOpen)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        boolean canBeLeftOut = reasons.containsAll(NEEDED_TO_SKIP);
        return switch (mostOpen) {
            case SOONER -> VisitPlan.SOONER;
            case AS_PLANNED -> VisitPlan.AS_PLANNED;
            case OTHER_FORM ->
                reasons.contains(VisitReason.WANTS_ANOTHER_FORM) || (canBeLeftOut && isAnsweredFromAfar(reasons))
                        ? VisitPlan.OTHER_FORM
                        : VisitPlan.AS_PLANNED;
            case SKIP -> canBeLeftOut ? VisitPlan.SKIP : VisitPlan.AS_PLANNED;
        };
    }

    private static boolean isAnsweredFromAfar(Set<VisitReason> reasons) {
        return reasons.stream()
                .filter(reason -> reason.leavesOpen() == VisitPlan.OTHER_FORM)
                .allMatch(reason -> reason.answeredBy().isPresent());
    }

    /** A call where one is needed, for who calls can tell what a message tells. */
    private static Optional<VisitForm> formThatAnswers(List<GivenReason> reasons) {
        return reasons.stream()
                .flatMap(given -> given.reason().answeredBy().stream())
                .min(Comparator.naturalOrder());
    }
}
