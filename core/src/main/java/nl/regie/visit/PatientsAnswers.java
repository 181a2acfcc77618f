package nl.regie.visit;

import static nl.regie.visit.WhatCanBeTold.NO_FORM;
import static nl.regie.visit.WhatCanBeTold.UNTOLD;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.regie.consult.ConsultPreparation;
import nl.regie.consult.HowItGoes;
import nl.regie.consult.VisitWish;
import nl.regie.consult.YesNo;
import nl.regie.day.WorkedOut;
import nl.regie.entry.EntryId;
import nl.regie.entry.SourceRef;
import nl.regie.signalling.PhaseLevel;
import nl.regie.signalling.SignallingPlan;
import nl.regie.visit.WhatEntriesTell.Telling;
import nl.regie.voice.DoneInACrisis;
import nl.regie.voice.FilledIn;
import nl.regie.voice.Voices;

/** What the patient answered, and whether it is the patient's and of now. */
final class PatientsAnswers {
    private final VisitInView visit;
    private final ConsultPreparation preparation;
    private final Voices voices;
    private final ConsultPreparation standing;
    private final WorkedOut<LocalDate, Boolean> worseBefore = WorkedOut.by(this::wasWorseBefore);

    PatientsAnswers(VisitInView visit) {
        this.visit = visit;
        this.preparation = visit.preparation();
        this.voices = visit.voices();
        this.standing = voices.standing(ConsultPreparation.class).stream()
                .filter(own -> voices.beside(own.id()).contains(preparation))
                .findFirst()
                .orElse(preparation);
    }

    /**
     * What was answered in this preparation, and where there is another one that may be about this visit, whether it
     * goes worse or there are signs in that one. Where somebody else wrote over what the patient filled in, the
     * patient's answers stand; of theirs only what speaks for coming is heard. A sign of a crisis that nobody did
     * anything about stands, in whatever preparation.
     */
    Stream<Telling> tellings() {
        Stream<Telling> own = Stream.of(
                wish(heard(told -> told.wish().filter(VisitWish.COME::equals).isPresent())),
                howItGoes(heard(PatientsAnswers::isWorse)),
                signs(heard(this::hasSigns)));
        Stream<Telling> progress = preparation.progress().stream().flatMap(told -> told.step().stream()
                .map(step -> telling(List.of(told.goal()), preparation, List.of("PROGRESS", step))));
        Stream<Telling> ofACrisis = heard().stream()
                .filter(other -> aboutThisVisit().noneMatch(other::equals))
                .filter(other -> hasSigns(other) && isOfACrisis(other) && !isActedOnInACrisis(other))
                .map(this::signs);
        Stream<Telling> ofOthers = others().flatMap(other -> Stream.concat(
                Stream.of(other).filter(PatientsAnswers::isWorse).map(this::howItGoes),
                Stream.of(other).filter(this::hasSigns).map(this::signs)));
        return Stream.of(own, progress, ofOthers, ofACrisis).flatMap(each -> each);
    }

    Stream<GivenReason> reasons() {
        return Stream.concat(
                filledIn(), VisitInView.where(VisitReason.ANOTHER_PREPARATION, others().map(ConsultPreparation::id)));
    }

    /** This preparation, what the patient filled in where somebody else wrote over it, and others about this visit. */
    Stream<ConsultPreparation> aboutThisVisit() {
        return Stream.concat(Stream.of(preparation, standing), others()).distinct();
    }

    /** All preparations that hold, and what the patient filled in where somebody else wrote over it. */
    List<ConsultPreparation> heard() {
        return Stream.concat(
                        visit.current(ConsultPreparation.class).stream(),
                        voices.standing(ConsultPreparation.class).stream())
                .distinct()
                .toList();
    }

    private ConsultPreparation heard(Predicate<ConsultPreparation> speaksForComing) {
        return speaksForComing.test(preparation) ? preparation : standing;
    }

    private static boolean isWorse(ConsultPreparation told) {
        return told.howItGoes().filter(HowItGoes.WORSE::equals).isPresent();
    }

    private boolean hasSigns(ConsultPreparation told) {
        return noticesSigns(told).equals(YesNo.YES);
    }

    private static Telling wish(ConsultPreparation told) {
        return telling(
                told,
                "WISH",
                orUntold(told.wish()),
                told.form().<Object>map(form -> form).orElse(NO_FORM));
    }

    /** Where the patient said on a later day that it is better, that stands beside it. */
    private Telling howItGoes(ConsultPreparation told) {
        List<ConsultPreparation> betterSince = isWorse(told) && !isActedOn(told)
                ? saidSince(told, later -> later.howItGoes().equals(Optional.of(HowItGoes.BETTER)))
                : List.of();
        Object how = isWorse(told) && isActedOn(told)
                ? WhatCanBeTold.ACTED_ON
                : betterSince.isEmpty() ? orUntold(told.howItGoes()) : WhatCanBeTold.OVER_SINCE;
        return telling(
                ids(told, betterSince),
                told,
                List.of(
                        "HOW_IT_GOES",
                        how,
                        worseBefore.of(told.recorded().on())
                                ? WhatCanBeTold.WORSE_BEFORE
                                : WhatCanBeTold.NOT_WORSE_BEFORE));
    }

    private static List<EntryId> ids(ConsultPreparation told, List<ConsultPreparation> others) {
        return Stream.concat(Stream.of(told), others.stream())
                .map(ConsultPreparation::id)
                .toList();
    }

    /**
     * What the patient said in person on a later day that ends what they filled in themselves, of the first such day.
     * What somebody else saw is not over because the patient says so.
     */
    private List<ConsultPreparation> saidSince(ConsultPreparation told, Predicate<ConsultPreparation> isOver) {
        return heard().stream()
                .filter(later -> visit.isPatient(told.recorded().by()))
                .filter(later -> later.recorded().on().isAfter(told.recorded().on()))
                .filter(later -> visit.isPatient(later.recorded().by()))
                .filter(isOver)
                .min(Comparator.comparing(
                                (ConsultPreparation later) -> later.recorded().on())
                        .thenComparing(later -> later.id().value()))
                .stream()
                .toList();
    }

    /** Whether a professional wrote down since what was done about what was filled in. */
    boolean isActedOn(ConsultPreparation told) {
        return ReadersWorries.isActedOn(
                visit.view(), voices.namesOf(told.id()), told.recorded().on());
    }

    private boolean isActedOnInACrisis(ConsultPreparation told) {
        return DoneInACrisis.in(visit.view()).isActedOn(told, voices.namesOf(told.id()));
    }

    /** The same as worse is not well: what counts is the last time that something else was said. */
    private boolean wasWorseBefore(LocalDate day) {
        return visit.current(ConsultPreparation.class).stream()
                .filter(other -> other.recorded().on().isBefore(day))
                .sorted(Comparator.comparing(
                                (ConsultPreparation other) -> other.recorded().on())
                        .reversed())
                .flatMap(other -> other.howItGoes().stream())
                .filter(how -> how == HowItGoes.BETTER || how == HowItGoes.WORSE)
                .findFirst()
                .filter(how -> how == HowItGoes.WORSE)
                .isPresent();
    }

    /** Signs are looked up in a plan that has signs; without one, nobody can say that none of its signs is there. */
    private Telling signs(ConsultPreparation told) {
        boolean hasPlan = !visit.current(SignallingPlan.class).isEmpty();
        boolean isActedOn = isOfACrisis(told) ? isActedOnInACrisis(told) : isActedOn(told);
        List<ConsultPreparation> noneSince = hasSigns(told) && !isActedOn && !isOfACrisis(told)
                ? saidSince(
                        told,
                        later -> later.noticesSigns().equals(Optional.of(YesNo.NO))
                                && later.signs().isEmpty())
                : List.of();
        Object noticed = hasSigns(told) && isActedOn
                ? WhatCanBeTold.ACTED_ON
                : noneSince.isEmpty() ? noticesSigns(told) : WhatCanBeTold.OVER_SINCE;
        return telling(
                Stream.concat(ids(told, noneSince).stream(), told.signs().stream())
                        .toList(),
                told,
                List.of("SIGNS", noticed, hasPlan ? WhatCanBeTold.SIGNALLING_PLAN : WhatCanBeTold.NO_SIGNALLING_PLAN));
    }

    /** A sign of a crisis, or one that is not named where a crisis is foreseen: no later word alone ends it. */
    private boolean isOfACrisis(ConsultPreparation told) {
        return told.signs().isEmpty()
                ? DoneInACrisis.in(visit.view()).isForeseen(told)
                : SignallingPlan.signsOf(visit.dossier().signallingPlans(), PhaseLevel.CRISIS::equals)
                        .anyMatch(told.signs()::contains);
    }

    /** A sign of the plan that is named is noticed, unless it is one of how it is when it goes well. */
    private Object noticesSigns(ConsultPreparation told) {
        if (told.signs().isEmpty()) {
            return orUntold(told.noticesSigns());
        }
        return SignallingPlan.areOfTheStablePhase(visit.dossier().signallingPlans(), told.signs())
                ? WhatCanBeTold.OF_THE_STABLE_PHASE
                : YesNo.YES;
    }

    private Stream<GivenReason> filledIn() {
        VisitReason byWhom =
                isFilledInByPatient() ? VisitReason.FILLED_IN_IN_PERSON : VisitReason.FILLED_IN_BY_SOMEBODY_ELSE;
        boolean isVisitToCome =
                preparation.visitOn().filter(day -> !day.isBefore(visit.day())).isPresent();
        EntryId id = preparation.id();
        return Stream.of(
                        Stream.of(GivenReason.of(byWhom, id)),
                        FilledIn.in(visit.view(), voices).isByWhomIsNotWanted(preparation)
                                ? Stream.of(GivenReason.of(VisitReason.FILLED_IN_BY_WHOM_IS_NOT_WANTED, id))
                                : Stream.<GivenReason>of(),
                        visit.isTooOld(preparation.recorded().day())
                                ? Stream.of(GivenReason.of(VisitReason.FILLED_IN_TOO_LONG_AGO, id))
                                : Stream.<GivenReason>of(),
                        isVisitToCome
                                ? Stream.<GivenReason>of()
                                : Stream.of(GivenReason.of(VisitReason.VISIT_UNKNOWN, id)))
                .flatMap(each -> each);
    }

    /** Also not where it was copied from a note that somebody else wrote. */
    private boolean isFilledInByPatient() {
        return visit.isPatient(preparation.recorded().by())
                && preparation
                        .recorded()
                        .sourceRef()
                        .flatMap(SourceRef::author)
                        .map(visit::isPatient)
                        .orElse(true);
    }

    /** Also what the patient filled in before, where somebody else wrote another version over it. */
    private Stream<ConsultPreparation> others() {
        Stream<ConsultPreparation> current = visit.current(ConsultPreparation.class).stream()
                .filter(other -> !other.id().equals(preparation.id()))
                .filter(this::mayBeAboutThisVisit);
        return Stream.concat(current, writtenOver());
    }

    private Stream<ConsultPreparation> writtenOver() {
        if (voices.of(preparation).isWhole()) {
            return Stream.of();
        }
        Set<EntryId> versions = visit.versionsOf(preparation.id());
        return visit.dossier().consultPreparations().stream()
                .filter(earlier ->
                        versions.contains(earlier.id()) && !earlier.id().equals(preparation.id()))
                .filter(earlier -> !visit.dossier().isInError(earlier))
                .filter(earlier -> voices.of(earlier).isWhole());
    }

    private boolean mayBeAboutThisVisit(ConsultPreparation other) {
        return !other.recorded().on().isBefore(preparation.recorded().on())
                || other.visitOn().equals(preparation.visitOn())
                || (other.visitOn().isEmpty()
                        && !visit.isTooOld(other.recorded().day()));
    }

    private static Object orUntold(Optional<? extends Enum<?>> answer) {
        return answer.<Object>map(each -> each).orElse(UNTOLD);
    }

    private static Telling telling(ConsultPreparation told, Object... tells) {
        return telling(List.of(told.id()), told, List.of(tells));
    }

    private static Telling telling(List<EntryId> evidence, ConsultPreparation told, List<Object> tells) {
        return new Telling(
                WhatCanBeTold.cell(ConsultPreparation.class, tells.toArray()),
                told.recorded().day(),
                evidence);
    }
}
