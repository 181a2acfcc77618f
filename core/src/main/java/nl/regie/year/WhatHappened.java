package nl.regie.year;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.regie.caremodule.Wording;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.GoalProgress;
import nl.regie.careplan.PlanStatus;
import nl.regie.careplan.ProgressReview;
import nl.regie.careplan.ProgressStep;
import nl.regie.comparison.Change;
import nl.regie.comparison.ChangeKind;
import nl.regie.comparison.ChangedPart;
import nl.regie.comparison.Difference;
import nl.regie.consult.ConsultPreparation;
import nl.regie.consult.VisitSummary;
import nl.regie.consult.YesNo;
import nl.regie.day.DayView;
import nl.regie.decision.SharedDecision;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.entry.Note;
import nl.regie.entry.OwnWords;
import nl.regie.signalling.SignallingPlan;
import nl.regie.voice.Voices;
import nl.regie.year.Happening.Kind;

/**
 * What of a dossier stands on the line: what the patient or a professional wrote down, and the patient may read. A
 * draft of a plan is not on it: the patient's copy has none either.
 */
final class WhatHappened {
    private final DayView view;
    private final Voices voices;
    private final Function<String, String> words;
    private final boolean isDiscreet;
    private final Map<EntryId, CarePlan> newestOfEach;

    /**
     * What happened until the day of the view.
     *
     * @param words the text of a wording
     * @param isDiscreet whether nothing that somebody typed is to be told
     */
    WhatHappened(DayView view, Function<String, String> words, boolean isDiscreet) {
        this.view = view;
        this.voices = Voices.in(view);
        this.words = words;
        this.isDiscreet = isDiscreet;
        this.newestOfEach = newestOfEach();
    }

    /** In the order in which it happened. */
    List<Happening> inOrder() {
        return Stream.of(
                        talks(),
                        looksBack(),
                        steps(),
                        stepsBetweenTalks(),
                        decisions(),
                        signs(),
                        plans(),
                        signallingPlans())
                .flatMap(each -> each)
                .sorted(Comparator.comparing(Happening::on)
                        .thenComparing(Happening::kind)
                        .thenComparing(each -> each.told().orElse(""))
                        .thenComparing(each -> each.lines().toString())
                        .thenComparing(
                                each -> each.plan().map(WhatHappened::toSort).orElse("")))
                .toList();
    }

    private <T extends Entry> Stream<T> all(Class<T> kind) {
        return view.newestFirst(kind).stream().filter(this::isByPatientOrProfessional);
    }

    private boolean isByPatientOrProfessional(Entry entry) {
        return view.dossier().isOfPatientOrProfessional(entry);
    }

    private Stream<Happening> talks() {
        return all(VisitSummary.class)
                .filter(visit -> visit.isWith(view.patient()) && visit.mayBeReadBy(view.patient()))
                .map(visit -> happened(visit, Kind.TALK, visit.patientsView()));
    }

    /**
     * Looking back with the patient there is a talk too: how they found that it goes, and what else they told of it.
     */
    private Stream<Happening> looksBack() {
        return all(ProgressReview.class)
                .filter(review -> review.participants().contains(view.patient())
                        && review.participants().stream().anyMatch(view::isProfessional))
                .map(review -> new Happening(
                                review.recorded().day(),
                                Kind.TALK,
                                review.patientsView().map(OwnWords::text),
                                Stream.of(
                                                Stream.of(words.apply("year/looked-back")),
                                                toldBesideSteps(review),
                                                whose(review, wordsOfThePatient(review)))
                                        .flatMap(lines -> lines)
                                        .toList())
                        .ofPlan(review.plan().flatMap(this::toTellApart)));
    }

    /** What the patient told of a goal in words, where it is no step that has its own place. */
    private Stream<String> toldBesideSteps(ProgressReview review) {
        return isDiscreet
                ? Stream.of()
                : toldByThePatient(review)
                        .filter(progress -> progress.step()
                                .filter(step -> !isWorthKeeping(step))
                                .isPresent())
                        .flatMap(progress -> progress.inOwnWords().stream()
                                .map(told -> words.apply(Wording.id(
                                                "copy/progress-step",
                                                progress.step().orElseThrow()))
                                        + " " + InMyWords.inQuotes(told.text())));
    }

    private Optional<OwnWords> wordsOfThePatient(ProgressReview review) {
        return Stream.concat(
                        review.patientsView().stream(),
                        toldByThePatient(review).flatMap(progress -> progress.inOwnWords().stream()))
                .findFirst();
    }

    /** Words that are not the patient's own, or that somebody close by interpreted, say so once. */
    private Stream<String> whose(ProgressReview review, Optional<OwnWords> words) {
        return words.isEmpty() || isDiscreet
                ? Stream.of()
                : Stream.concat(notMine(review, words, words), interpreted(review, words))
                        .distinct();
    }

    private Stream<GoalProgress> toldByThePatient(ProgressReview review) {
        return review.progress().stream().filter(progress -> view.isPatient(progress.toldBy()));
    }

    /** What the patient wrote down before a talk. */
    private Stream<Happening> stepsBetweenTalks() {
        return all(ConsultPreparation.class)
                .filter(prepared -> view.isPatient(prepared.recorded().by()))
                .flatMap(prepared -> prepared.progress().stream()
                        .filter(progress -> view.isPatient(progress.toldBy()))
                        .flatMap(progress -> progress.step().filter(WhatHappened::isWorthKeeping).stream()
                                .map(step -> new Happening(
                                        prepared.recorded().day(),
                                        Kind.STEP,
                                        progress.inOwnWords().map(OwnWords::text),
                                        Stream.concat(
                                                        Stream.of(words.apply(Wording.id("copy/progress-step", step))),
                                                        interpreted(prepared, progress.inOwnWords()))
                                                .toList()))));
    }

    private Stream<Happening> steps() {
        return all(ProgressReview.class).flatMap(review -> toldByThePatient(review)
                .flatMap(progress -> progress.step().filter(WhatHappened::isWorthKeeping).stream()
                        .map(step -> new Happening(
                                        review.recorded().day(),
                                        Kind.STEP,
                                        progress.inOwnWords().map(OwnWords::text),
                                        Stream.of(
                                                        Stream.of(words.apply(Wording.id("copy/progress-step", step))),
                                                        notMine(
                                                                review,
                                                                progress.inOwnWords()
                                                                        .or(review::patientsView),
                                                                progress.inOwnWords()),
                                                        interpreted(review, progress.inOwnWords()))
                                                .flatMap(lines -> lines)
                                                .toList())
                                .ofPlan(review.plan().flatMap(this::toTellApart)))));
    }

    /** Which plan it is, where there is more than one, also of those that are over. */
    private Optional<CarePlan> toTellApart(EntryId version) {
        return newestOfEach.size() < 2
                ? Optional.empty()
                : Optional.ofNullable(newestOfEach.get(view.dossier().versions().first(version)));
    }

    /** By the first version of each plan: the newest that is on the line. */
    private Map<EntryId, CarePlan> newestOfEach() {
        Map<EntryId, CarePlan> newest = new HashMap<>();
        all(CarePlan.class)
                .filter(plan -> plan.status() != PlanStatus.DRAFT)
                .forEach(plan -> newest.putIfAbsent(view.dossier().versions().first(plan.id()), plan));
        return newest;
    }

    private static String toSort(CarePlan plan) {
        return plan.title().map(Note::text).orElse("")
                + plan.recorded().day()
                + plan.id().value();
    }

    private static boolean isWorthKeeping(ProgressStep step) {
        return step == ProgressStep.FIRST_STEP || step == ProgressStep.SUCCESS;
    }

    private Stream<Happening> decisions() {
        return all(SharedDecision.class)
                .filter(decision -> decision.outcome().isPresent())
                .map(decision -> new Happening(
                        decision.recorded().day(),
                        isWithThePatient(decision) ? Kind.DECISION : Kind.DECISION_BY_OTHERS,
                        decision.choiceInOwnWords().map(OwnWords::text),
                        isDiscreet
                                ? List.of()
                                : Stream.concat(
                                                Stream.of(decision.question().text()),
                                                interpreted(decision, decision.choiceInOwnWords()))
                                        .toList()));
    }

    private boolean isWithThePatient(SharedDecision decision) {
        return voices.of(decision).isWhole() || decision.participants().contains(view.patient());
    }

    /** As far as the patient wrote it: what others saw is not the patient's to show. */
    private Stream<Happening> signs() {
        return all(ConsultPreparation.class)
                .filter(prepared -> view.isPatient(prepared.recorded().by()))
                .filter(prepared -> !prepared.signs().isEmpty()
                        || prepared.noticesSigns().filter(YesNo.YES::equals).isPresent())
                .filter(prepared ->
                        !SignallingPlan.areOfTheStablePhase(view.dossier().signallingPlans(), prepared.signs()))
                .map(prepared -> happened(prepared, Kind.SIGNS, Optional.empty()));
    }

    private Happening happened(Entry entry, Kind kind, Optional<OwnWords> told) {
        return new Happening(
                entry.recorded().day(),
                kind,
                told.map(OwnWords::text),
                interpreted(entry, told).toList());
    }

    /** A step that somebody else ticked in the patient's name, or that somebody close by interpreted, says so. */
    private Stream<String> notMine(ProgressReview review, Optional<OwnWords> saying, Optional<OwnWords> told) {
        if (voices.of(review, view.patient(), saying).isWhole()) {
            return Stream.of();
        }
        List<String> interpreted = interpreted(review, told).toList();
        return interpreted.isEmpty() ? Stream.of(words.apply("copy/not-my-words")) : interpreted.stream();
    }

    /** Words that somebody close by interpreted say so. */
    private Stream<String> interpreted(Entry entry, Optional<OwnWords> told) {
        return told.isEmpty() || isDiscreet || !entry.recorded().isInterpretedByACloseOne()
                ? Stream.of()
                : Stream.of(words.apply("copy/interpreted") + ": " + words.apply("copy/interpreted-by-a-close-one"));
    }

    private Stream<Happening> plans() {
        return versions(
                view.dossier().carePlans().stream()
                        .filter(plan -> plan.status() != PlanStatus.DRAFT)
                        .toList(),
                all(CarePlan.class).map(CarePlan::id).toList(),
                Kind.PLAN,
                Difference::between,
                this::toTellApart);
    }

    private Stream<Happening> signallingPlans() {
        return versions(
                view.dossier().signallingPlans(),
                all(SignallingPlan.class).map(SignallingPlan::id).toList(),
                Kind.SIGNALLING,
                Difference::between,
                version -> Optional.empty());
    }

    /** Each version of what stands now, with what is different from the one before it. */
    private <T extends Entry> Stream<Happening> versions(
            List<T> known,
            List<EntryId> standing,
            Kind kind,
            BiFunction<T, T, Difference> between,
            Function<EntryId, Optional<CarePlan>> ofPlan) {
        Set<EntryId> ofWhatStands =
                standing.stream().flatMap(id -> view.versionsOf(id).stream()).collect(toSet());
        Map<EntryId, T> byName = known.stream().collect(toMap(Entry::id, each -> each));
        List<Happening> versions = new ArrayList<>();
        for (T version : known) {
            if (!ofWhatStands.contains(version.id()) || !isByPatientOrProfessional(version)) {
                continue;
            }
            Optional<T> former = version.recorded().replaces().flatMap(id -> Optional.ofNullable(byName.get(id)));
            List<String> lines = former.map(earlier -> atAGlance(between.apply(earlier, version)))
                    .orElseGet(() -> List.of(words.apply("year/made")));
            if (!lines.isEmpty()) {
                versions.add(new Happening(version.recorded().on(), kind, Optional.empty(), lines)
                        .ofPlan(ofPlan.apply(version.id())));
            }
        }
        return versions.stream();
    }

    /** What came, what went and what is different: which parts of the plan, and no word of them. */
    private List<String> atAGlance(Difference difference) {
        Map<ChangeKind, List<Change>> changes = difference.changes().stream()
                .collect(groupingBy(Change::kind, () -> new EnumMap<>(ChangeKind.class), toList()));
        return changes.entrySet().stream()
                .map(each -> words.apply(Wording.id("year/change", each.getKey())) + ": " + parts(each.getValue()))
                .toList();
    }

    private String parts(List<Change> changes) {
        return EnumSet.allOf(ChangedPart.class).stream()
                .filter(part -> changes.stream().anyMatch(change -> change.part() == part))
                .map(part -> words.apply(Wording.id("year/part", part)))
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }
}
