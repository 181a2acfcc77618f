package nl.regie.comparison;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.GoalStatus;
import nl.regie.diagnosis.Answer;
import nl.regie.dossier.Dossier;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.entry.PersonId;
import nl.regie.people.CloseOne;
import nl.regie.precondition.SelfDirection;

/**
 * A plan and the dossier in which it stands.
 *
 * @param dossier the dossier
 * @param plan the plan
 */
record PlanSide(Dossier dossier, CarePlan plan) {
    /** The wishes, needs and directions that it works on. */
    Set<EntryId> worksOn() {
        return Stream.concat(
                        plan.goals().stream()
                                .filter(goal -> goal.status() == GoalStatus.ACCEPTED)
                                .flatMap(goal -> goal.answers().stream()),
                        plan.actions().stream()
                                .filter(action -> !action.does().isEmpty())
                                .flatMap(action -> action.answers().stream()))
                .collect(Collectors.toSet());
    }

    Set<EntryId> putsOff() {
        return plan.notNow().stream().map(notNow -> notNow.answers()).collect(Collectors.toSet());
    }

    /** What a wish or direction says as it is now, so that it can be found in another dossier. */
    Optional<Record> wordsOf(EntryId wish) {
        Stream<Entry> current =
                Stream.concat(dossier.current(Answer.class).stream(), dossier.current(SelfDirection.class).stream());
        return current.filter(entry -> dossier.versions().isVersionOf(wish, entry.id()))
                .findAny()
                .flatMap(entry -> entry instanceof Answer answer
                        ? answer.inOwnWords().map(words -> (Record) words)
                        : ((SelfDirection) entry).subject().map(subject -> (Record) subject));
    }

    boolean knows(PersonId person) {
        return dossier.isPatient(person)
                || dossier.isProfessional(person)
                || dossier.expertsByExperience().stream()
                        .anyMatch(each -> each.id().equals(person))
                || dossier.closeOnes().stream().map(CloseOne::person).anyMatch(person::equals);
    }
}
