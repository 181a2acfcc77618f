package nl.regie.comparison;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.regie.careplan.Goal;
import nl.regie.careplan.GoalStatus;
import nl.regie.careplan.PlannedAction;
import nl.regie.comparison.PlansBeside.Pair;
import nl.regie.entry.EntryId;
import nl.regie.entry.PersonId;
import nl.regie.naming.SameWords;
import nl.regie.precondition.SelfDirection;

/**
 * What is the same in two plans, and where they contradict each other. It rather misses a conflict than makes one up.
 *
 * @param one the one plan
 * @param other the other plan
 */
record TwoPlans(PlanSide one, PlanSide other) {
    /** By what a goal is the same as one of the other plan: the name, within one dossier, or the patient's words. */
    Function<Goal, Stream<Object>> marksOfGoals() {
        boolean isOneDossier = isOneDossier();
        return goal -> Stream.concat(
                Stream.<Object>of(goal.id()).filter(id -> isOneDossier),
                goal.inOwnWords().stream().map(words -> SameWords.composed(words.text())));
    }

    /** By what an action is the same as one of the other plan: the name, within one dossier, or what it is. */
    Function<PlannedAction, Stream<Object>> marksOfActions() {
        boolean isOneDossier = isOneDossier();
        return action -> Stream.concat(
                Stream.<Object>of(action.id()).filter(id -> isOneDossier),
                Stream.of(SameWords.composed(action.what().text())));
    }

    List<PlanConflict> conflicts(List<Pair<Goal>> goals, List<Pair<PlannedAction>> actions) {
        List<PlanConflict> conflicts = new ArrayList<>();
        if (PlansBeside.areInForceTogether(one.plan(), other.plan())) {
            goals.forEach(pair -> both(pair, this::goal).ifPresent(conflicts::add));
            putOff(one, other).forEach(wishes -> conflicts.add(wishes.as(ConflictKind.WISH_PUT_OFF)));
            putOff(other, one).forEach(wishes -> conflicts.add(wishes.turned(ConflictKind.WISH_PUT_OFF)));
            degrees().forEach(wishes -> conflicts.add(wishes.as(ConflictKind.OTHER_DEGREE)));
            actions.forEach(pair -> both(
                            pair,
                            (mine, theirs) -> roles(ConflictKind.DONE_BY_OTHERS, mine, theirs, PlannedAction::does))
                    .ifPresent(conflicts::add));
            actions.forEach(pair -> both(
                            pair,
                            (mine, theirs) ->
                                    roles(ConflictKind.DECIDED_BY_OTHERS, mine, theirs, PlannedAction::decides))
                    .ifPresent(conflicts::add));
        }
        return conflicts;
    }

    private interface Judgement<T> {
        Optional<PlanConflict> of(T mine, T theirs);
    }

    private record Wishes(EntryId first, EntryId second) {
        PlanConflict as(ConflictKind kind) {
            return new PlanConflict(kind, first, second);
        }

        PlanConflict turned(ConflictKind kind) {
            return new PlanConflict(kind, second, first);
        }
    }

    private static <T> Optional<PlanConflict> both(Pair<T> pair, Judgement<T> judgement) {
        return pair.one().flatMap(mine -> pair.other().flatMap(theirs -> judgement.of(mine, theirs)));
    }

    private Optional<PlanConflict> goal(Goal mine, Goal theirs) {
        return EnumSet.of(mine.status(), theirs.status()).equals(EnumSet.of(GoalStatus.LET_GO, GoalStatus.ACCEPTED))
                ? Optional.of(new PlanConflict(ConflictKind.GOAL_LET_GO, mine.id(), theirs.id()))
                : Optional.empty();
    }

    /** A plan that puts a wish off and works on it as well says that itself: that is no conflict between two. */
    private Stream<Wishes> putOff(PlanSide puttingOff, PlanSide working) {
        return puttingOff.putsOff().stream()
                .filter(wish -> !puttingOff.worksOn().contains(wish))
                .flatMap(wish -> working.worksOn().stream()
                        .filter(theirs -> !working.putsOff().contains(theirs))
                        .filter(theirs -> isSameWish(puttingOff, wish, working, theirs))
                        .map(theirs -> new Wishes(wish, theirs)));
    }

    private boolean isSameWish(PlanSide side, EntryId wish, PlanSide otherSide, EntryId otherWish) {
        return (isOneDossier() && wish.equals(otherWish)) || isSame(side.wordsOf(wish), otherSide.wordsOf(otherWish));
    }

    /** Only what one of the plans works on, and of which both dossiers say what it is about. */
    private Stream<Wishes> degrees() {
        if (isOneDossier()) {
            return Stream.of();
        }
        return one.dossier().current(SelfDirection.class).stream()
                .flatMap(mine -> other.dossier().current(SelfDirection.class).stream()
                        .filter(theirs -> one.worksOn().contains(mine.id())
                                || other.worksOn().contains(theirs.id()))
                        .filter(theirs ->
                                mine.lifeDomain() == theirs.lifeDomain() && isSame(mine.subject(), theirs.subject()))
                        .filter(theirs -> mine.agreed().isPresent()
                                && theirs.agreed().isPresent()
                                && !mine.agreed().equals(theirs.agreed()))
                        .map(theirs -> new Wishes(mine.id(), theirs.id())));
    }

    /**
     * Roles contradict where both plans name somebody, nobody is named in both, and either it is about the patient or
     * everybody is known in both dossiers: who is known under another name may be the same person.
     */
    private Optional<PlanConflict> roles(
            ConflictKind kind, PlannedAction mine, PlannedAction theirs, Function<PlannedAction, Set<PersonId>> role) {
        Set<PersonId> ours = role.apply(mine);
        Set<PersonId> others = role.apply(theirs);
        PersonId patient = one.dossier().patient().id();
        boolean isAboutPatient = ours.contains(patient) || others.contains(patient);
        boolean areAllKnown =
                ours.stream().allMatch(other::knows) && others.stream().allMatch(one::knows);
        return !ours.isEmpty()
                        && !others.isEmpty()
                        && Collections.disjoint(ours, others)
                        && (isAboutPatient || areAllKnown)
                ? Optional.of(new PlanConflict(kind, mine.id(), theirs.id()))
                : Optional.empty();
    }

    private boolean isOneDossier() {
        return one.dossier().equals(other.dossier());
    }

    private static boolean isSame(Optional<? extends Record> mine, Optional<? extends Record> theirs) {
        return mine.isPresent() && SameWords.asRead(mine).equals(SameWords.asRead(theirs));
    }
}
