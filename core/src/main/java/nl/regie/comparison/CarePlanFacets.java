package nl.regie.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.Closing;
import nl.regie.careplan.Goal;
import nl.regie.careplan.NotNow;
import nl.regie.careplan.PlannedAction;
import nl.regie.entry.EntryId;
import nl.regie.entry.PersonId;

/** Every side of a plan and its parts. */
final class CarePlanFacets {
    static final List<Facet<CarePlan>> PLAN = Stream.of(
                    Stream.of(
                            Facet.<CarePlan>ofOne(ChangedAspect.STATUS, CarePlan::status),
                            Facet.<CarePlan>ofOptional(ChangedAspect.STATUS_REASON, CarePlan::statusReason),
                            Facet.<CarePlan>ofOptional(ChangedAspect.TITLE, CarePlan::title),
                            Facet.<CarePlan>ofList(ChangedAspect.ABOUT, CarePlan::about),
                            Facet.<CarePlan>ofOptional(ChangedAspect.STARTS_ON, CarePlan::startsOn),
                            Facet.<CarePlan>ofOptional(ChangedAspect.ENDS_ON, CarePlan::endsOn)),
                    AgreementFacets.<CarePlan>of(CarePlan::agreement).stream(),
                    Stream.of(
                            Facet.<CarePlan>ofOptional(ChangedAspect.LOOK_AGAIN_ON, CarePlan::lookAgainOn),
                            Facet.<CarePlan>ofList(ChangedAspect.NOTES, CarePlan::notes),
                            Facet.<CarePlan>ofOptional(ChangedAspect.ALONE, CarePlan::choosesToDoItAlone),
                            Facet.<CarePlan>ofOptional(ChangedAspect.EARLY_SIGNS, plan -> plan.closing()
                                    .flatMap(Closing::earlySigns)),
                            Facet.<CarePlan>ofOptional(ChangedAspect.WHAT_TO_DO, plan -> plan.closing()
                                    .flatMap(Closing::whatToDo)),
                            Facet.<CarePlan>ofSet(ChangedAspect.DISCUSSED_WITH, plan -> plan.closing()
                                    .map(Closing::discussedWith)
                                    .orElse(Set.<PersonId>of())),
                            Facet.<CarePlan>ofOptional(ChangedAspect.CLOSING_WORDS, plan -> plan.closing()
                                    .flatMap(Closing::inOwnWords)),
                            Facet.<CarePlan>ofOptional(ChangedAspect.SIGNALLING_PLAN, plan -> plan.closing()
                                    .flatMap(Closing::signallingPlan)),
                            Facet.<CarePlan>ofOptional(ChangedAspect.WHY_NO_SIGNALLING_PLAN, plan -> plan.closing()
                                    .flatMap(Closing::whyNoSignallingPlan)),
                            Facet.<CarePlan>ofOptional(ChangedAspect.WHY_NOTHING_COMES_BACK, plan -> plan.closing()
                                    .flatMap(Closing::whyNothingComesBack))))
            .flatMap(facets -> facets)
            .toList();

    static final List<Facet<Goal>> GOAL = List.of(
            Facet.ofOptional(ChangedAspect.OWN_WORDS, Goal::inOwnWords),
            Facet.ofOptional(ChangedAspect.READING, Goal::professionalsReading),
            Facet.ofOne(ChangedAspect.STATUS, Goal::status),
            Facet.ofOptional(ChangedAspect.PROPOSED_BY, Goal::proposedBy),
            Facet.ofSet(ChangedAspect.ACCEPTED_BY, Goal::acceptedBy),
            Facet.ofOptional(ChangedAspect.KIND, Goal::kind),
            Facet.ofOptional(ChangedAspect.IMPORTANCE, Goal::importance),
            Facet.ofOptional(ChangedAspect.LIFE_DOMAIN, Goal::lifeDomain),
            Facet.ofSet(ChangedAspect.ANSWERS, Goal::answers),
            Facet.ofOptional(ChangedAspect.STARTED_ON, Goal::startedOn),
            Facet.ofOptional(ChangedAspect.REACH_BY, Goal::reachBy),
            Facet.ofOptional(ChangedAspect.LOOK_AGAIN_ON, Goal::lookAgainOn));

    static final List<Facet<PlannedAction>> ACTION = List.of(
            Facet.ofOne(ChangedAspect.WHAT, PlannedAction::what),
            Facet.ofOptional(ChangedAspect.WHEN, PlannedAction::when),
            Facet.ofSet(ChangedAspect.DOES, PlannedAction::does),
            Facet.ofSet(ChangedAspect.SUPPORTS, PlannedAction::supports),
            Facet.ofSet(ChangedAspect.DECIDES, PlannedAction::decides),
            Facet.ofSet(ChangedAspect.IS_INFORMED, PlannedAction::isInformed),
            Facet.ofSet(ChangedAspect.ANSWERS, PlannedAction::answers));

    static final List<Facet<NotNow>> NOT_NOW = List.of(
            Facet.ofOptional(ChangedAspect.REASON_IN_OWN_WORDS, NotNow::reasonInOwnWords),
            Facet.ofOptional(ChangedAspect.REASON, NotNow::reason),
            Facet.ofOptional(ChangedAspect.LOOK_AGAIN_ON, NotNow::lookAgainOn));

    private CarePlanFacets() {}

    static List<Change> changes(CarePlan earlier, CarePlan later) {
        List<Change> changes = new ArrayList<>(Facet.changes(ChangedPart.PLAN, later.id(), PLAN, earlier, later));
        changes.addAll(Facet.changes(
                ChangedPart.GOAL,
                GOAL,
                goal -> goal,
                Facet.byName(earlier.goals(), Goal::id),
                Facet.byName(later.goals(), Goal::id)));
        changes.addAll(Facet.changes(
                ChangedPart.ACTION,
                ACTION,
                action -> action,
                Facet.byName(earlier.actions(), PlannedAction::id),
                Facet.byName(later.actions(), PlannedAction::id)));
        changes.addAll(notNow(earlier, later));
        return changes;
    }

    static Set<PersonId> takingPart(CarePlan plan) {
        return plan.actions().stream()
                .flatMap(action -> Stream.of(action.does(), action.supports(), action.decides(), action.isInformed()))
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }

    /** What is put off has no name of its own but the wish; a wish may be put off more than once. */
    private static List<Change> notNow(CarePlan earlier, CarePlan later) {
        List<Change> changes = new ArrayList<>();
        Stream.concat(earlier.notNow().stream(), later.notNow().stream())
                .map(NotNow::answers)
                .distinct()
                .forEach(wish -> changes.addAll(notNow(wish, of(wish, earlier), of(wish, later))));
        return changes;
    }

    private static List<Change> notNow(EntryId wish, List<NotNow> before, List<NotNow> after) {
        if (before.size() == 1 && after.size() == 1) {
            return Facet.changes(ChangedPart.NOT_NOW, wish, NOT_NOW, before.get(0), after.get(0));
        }
        List<Change> changes = new ArrayList<>();
        before.stream()
                .filter(each -> !after.contains(each))
                .forEach(each -> changes.add(whole(wish, ChangeKind.REMOVED, List.of(each), List.of())));
        after.stream()
                .filter(each -> !before.contains(each))
                .forEach(each -> changes.add(whole(wish, ChangeKind.ADDED, List.of(), List.of(each))));
        return changes;
    }

    private static Change whole(EntryId wish, ChangeKind kind, List<Object> before, List<Object> after) {
        return new Change(ChangedPart.NOT_NOW, wish, kind, Optional.empty(), before, after);
    }

    private static List<NotNow> of(EntryId wish, CarePlan plan) {
        return plan.notNow().stream()
                .filter(each -> each.answers().equals(wish))
                .toList();
    }
}
