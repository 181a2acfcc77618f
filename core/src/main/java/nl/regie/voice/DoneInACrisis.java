package nl.regie.voice;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regie.careplan.ProgressReview;
import nl.regie.consult.AgendaTopic;
import nl.regie.consult.ConsultPreparation;
import nl.regie.consult.PreparationReading;
import nl.regie.consult.VisitDecision;
import nl.regie.consult.VisitPlan;
import nl.regie.consult.VisitSummary;
import nl.regie.consult.YesNo;
import nl.regie.day.DayView;
import nl.regie.dossier.SupportRecord;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.entry.Note;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.entry.SourceRef;
import nl.regie.naming.SameWords;
import nl.regie.people.CarerWellbeing;
import nl.regie.people.CloseOneConcern;
import nl.regie.people.Confidence;
import nl.regie.signalling.PhaseLevel;
import nl.regie.signalling.PhaseStep;
import nl.regie.signalling.Sign;
import nl.regie.signalling.SignallingPhase;
import nl.regie.signalling.SignallingPlan;

/**
 * Whether a named professional wrote down what was done in a crisis: about a noticed sign of a phase of crisis, or
 * about what worried who read a preparation. It is a professional of the dossier who was involved then, and it happened
 * since: what somebody close by or the patient writes down of a decision ends nothing, nor does what was done before. A
 * note that says nothing of it ends nothing. What counts is a decision about that visit with its reason, or of a later
 * day what is about it in the same words: a talk with the patient about the sign, or about all that the patient wanted
 * to talk about, of which stands what was agreed; a look back that names the sign and says more; or a step of that
 * phase that was taken. In doubt it stands. The same holds for what worries or burdens somebody close by: it is told to
 * staff until it was talked over with them.
 */
public final class DoneInACrisis {
    private static final Pattern NO_LETTER_OR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final DayView view;

    private DoneInACrisis(DayView view) {
        this.view = view;
    }

    /** What was written down by the day of a view. */
    public static DoneInACrisis in(DayView view) {
        return new DoneInACrisis(view);
    }

    /**
     * Whether what was done is written down about a sign of crisis that was noticed.
     *
     * @param noticed the preparation in which it was noticed
     * @param names what names that preparation
     */
    public boolean isActedOn(ConsultPreparation noticed, Set<EntryId> names) {
        LocalDate on = noticed.recorded().on();
        return isDecided(names, on) || isDoneAbout(noticed, on);
    }

    /** Whether a phase of crisis is foreseen now, or was when this was filled in. */
    public boolean isForeseen(ConsultPreparation noticed) {
        return isForeseen(view)
                || isForeseen(DayView.of(view.dossier(), noticed.recorded().on()));
    }

    private static boolean isForeseen(DayView then) {
        return then.current(SignallingPlan.class).stream()
                .flatMap(plan -> plan.phases().stream())
                .anyMatch(phase -> phase.level() == PhaseLevel.CRISIS);
    }

    /** Whether what was done is written down about what worried a reader. */
    public boolean isActedOn(PreparationReading worried) {
        Set<EntryId> names = new HashSet<>(view.versionsOf(worried.preparation()));
        view.current(VisitDecision.class).stream()
                .flatMap(decision -> decision.preparation().stream())
                .filter(decided -> view.versionsOf(decided).contains(worried.preparation()))
                .forEach(names::add);
        LocalDate on = worried.recorded().on();
        return isDecided(names, on)
                || names.stream()
                        .flatMap(id -> view.dossier().findEntry(id).stream())
                        .anyMatch(read -> read instanceof ConsultPreparation prepared
                                && (isTalkedAbout(prepared.topics(), on)
                                        || (!crisisSigns(prepared).isEmpty() && isDoneAbout(prepared, on))));
    }

    /**
     * Whether a decision about that visit says why, made by somebody named: to skip is no answer to what cannot wait.
     *
     * @param names what names the preparation
     * @param on the day from which it counts
     */
    public boolean isDecided(Set<EntryId> names, LocalDate on) {
        return view.current(VisitDecision.class).stream()
                .filter(view::isByOneInvolved)
                .filter(decision -> !happenedOn(decision).isBefore(on))
                .filter(decision ->
                        decision.preparation().filter(names::contains).isPresent())
                .filter(decision -> decision.plan() != VisitPlan.SKIP)
                .filter(decision -> view.isInvolvedOn(happenedOn(decision), decision.decidedBy()))
                .anyMatch(decision -> decision.reason()
                        .filter(reason -> !plain(reason.text()).isEmpty())
                        .isPresent());
    }

    /**
     * Whether a professional wrote down that a worry was talked over with who has it. A worry that may be shared stands
     * on the patient's page too: only a talk of which the patient may read ends it.
     */
    public boolean isTalkedOver(CloseOneConcern worry) {
        Predicate<VisitSummary> isSeen =
                talk -> worry.confidence() == Confidence.IN_CONFIDENCE || talk.mayBeReadBy(view.patient());
        return isTalkedOver(worry, worry.closeOne(), worry.inOwnWords().stream(), isSeen);
    }

    /** Whether a professional wrote down that how heavy it is was talked over with who carries it. */
    public boolean isTalkedOver(CarerWellbeing load) {
        Stream<OwnWords> words = Stream.of(load.inOwnWords(), load.need()).flatMap(Optional::stream);
        return isTalkedOver(load, load.closeOne(), words, talk -> true);
    }

    /**
     * A talk of a later day in which the close one took part, and of which it stands in the same words, all of it;
     * where it was told without words, something that the close one raised. That they were there says nothing of what
     * was talked about.
     */
    private boolean isTalkedOver(
            Entry told, PersonId closeOne, Stream<OwnWords> inOwnWords, Predicate<VisitSummary> isSeen) {
        List<String> words = inOwnWords.map(each -> plain(each.text())).toList();
        return since(VisitSummary.class, told.recorded().on())
                .filter(talk -> talk.participants().contains(closeOne))
                .filter(isSeen)
                .anyMatch(talk -> words.isEmpty()
                        ? talk.discussed().stream()
                                .anyMatch(topic -> topic.raisedBy().equals(closeOne))
                        : words.stream()
                                .allMatch(
                                        each -> !each.isEmpty() && topics(talk).anyMatch(topic -> names(topic, each))));
    }

    private boolean isDoneAbout(ConsultPreparation noticed, LocalDate on) {
        Set<String> signs = crisisSigns(noticed).stream()
                .map(sign -> plain(sign.what().text()))
                .collect(Collectors.toSet());
        Set<String> steps = phasesOf(noticed)
                .flatMap(phase -> phase.steps().stream())
                .map(PhaseStep::what)
                .map(what -> plain(what.text()))
                .collect(Collectors.toSet());
        return isTaken(steps, on)
                || signs.stream()
                        .anyMatch(sign -> talks(on)
                                        .anyMatch(talk -> !talk.agreed().isEmpty()
                                                && topics(talk).anyMatch(topic -> names(topic, sign)))
                                || reviews(on).anyMatch(seen -> !seen.equals(sign) && names(seen, sign)));
    }

    /**
     * A step of the phase that stands as help that was given, or as what was agreed in a talk with the patient. One
     * word such as "call" may have been anything.
     */
    private boolean isTaken(Set<String> steps, LocalDate on) {
        Stream<Note> given = since(SupportRecord.class, on).map(SupportRecord::what);
        Stream<Note> agreed = talks(on).flatMap(talk -> talk.agreed().stream()).map(each -> each.what());
        return Stream.concat(given, agreed)
                .map(done -> plain(done.text()))
                .filter(DoneInACrisis::isMoreThanAWord)
                .anyMatch(steps::contains);
    }

    /** All that the patient wanted to talk about, in the same words, and what was agreed. */
    private boolean isTalkedAbout(Collection<OwnWords> wanted, LocalDate on) {
        return !wanted.isEmpty()
                && talks(on).filter(talk -> !talk.agreed().isEmpty()).anyMatch(talk -> {
                    Set<String> discussed = topics(talk).collect(Collectors.toSet());
                    return wanted.stream().map(each -> plain(each.text())).allMatch(discussed::contains);
                });
    }

    /** The signs of crisis that were noticed; where it was not told which one, all that it may be. */
    private Set<Sign> crisisSigns(ConsultPreparation noticed) {
        return phasesOf(noticed)
                .flatMap(phase -> phase.signs().stream())
                .filter(sign -> noticed.signs().isEmpty() || noticed.signs().contains(sign.id()))
                .collect(Collectors.toSet());
    }

    private Stream<SignallingPhase> phasesOf(ConsultPreparation noticed) {
        return view.dossier().signallingPlans().stream()
                .flatMap(plan -> plan.phases().stream())
                .filter(phase -> phase.level() == PhaseLevel.CRISIS)
                .filter(phase -> noticed.signs().isEmpty()
                        ? noticed.noticesSigns().equals(Optional.of(YesNo.YES))
                        : phase.signs().stream().map(Sign::id).anyMatch(noticed.signs()::contains));
    }

    private Stream<VisitSummary> talks(LocalDate on) {
        return since(VisitSummary.class, on).filter(talk -> talk.participants().contains(view.patient()));
    }

    private static Stream<String> topics(VisitSummary talk) {
        return talk.discussed().stream()
                .flatMap(topic -> Stream.of(topic.inOwnWords().map(OwnWords::text), noted(topic))
                        .flatMap(Optional::stream))
                .map(DoneInACrisis::plain);
    }

    private static Optional<String> noted(AgendaTopic topic) {
        return topic.note().map(Note::text);
    }

    private Stream<String> reviews(LocalDate on) {
        return since(ProgressReview.class, on)
                .filter(review -> review.participants().contains(view.patient()))
                .flatMap(review -> review.professionalsView().stream())
                .map(seen -> plain(seen.text()));
    }

    /** What a professional wrote of a later day: of the same day nobody can tell what came first. */
    private <T extends Entry> Stream<T> since(Class<T> kind, LocalDate on) {
        return view.current(kind).stream().filter(view::isByOneInvolved).filter(entry -> happenedOn(entry)
                .isAfter(on));
    }

    /** What a note of an earlier day tells happened by that day. */
    private static LocalDate happenedOn(Entry entry) {
        LocalDate day = entry.recorded().day();
        return entry.recorded()
                .sourceRef()
                .flatMap(SourceRef::on)
                .filter(day::isAfter)
                .orElse(day);
    }

    /** Whether words hold others, one word only where they are nothing else. */
    private static boolean names(String words, String sign) {
        return words.equals(sign) || (isMoreThanAWord(sign) && (" " + words + " ").contains(" " + sign + " "));
    }

    private static boolean isMoreThanAWord(String words) {
        return words.indexOf(' ') >= 0;
    }

    /** As it is said aloud, without what only marks the words. */
    private static String plain(String text) {
        return NO_LETTER_OR_DIGIT.matcher(SameWords.aloud(text)).replaceAll(" ").strip();
    }
}
