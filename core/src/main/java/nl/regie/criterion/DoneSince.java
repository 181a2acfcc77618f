package nl.regie.criterion;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.Goal;
import nl.regie.careplan.PlanStatus;
import nl.regie.careplan.PlannedAction;
import nl.regie.consult.VisitSummary;
import nl.regie.decision.SharedDecision;
import nl.regie.diagnosis.Answer;
import nl.regie.diagnosis.LifeDomain;
import nl.regie.dossier.SupportRecord;
import nl.regie.entry.EntryId;
import nl.regie.intervention.Request;
import nl.regie.intervention.RequestOutcome;
import nl.regie.intervention.Suggestion;
import nl.regie.precondition.SelfDirection;
import nl.regie.rule.DossierOnDay;
import nl.regie.rule.Question;
import nl.regie.value.Several;
import nl.regie.voice.Requests;

/**
 * What was agreed, given, decided or pointed out, and when. Nobody has to link it to what the patient asked: what was
 * done since can be meant for it, unless it is said to be about another part of life.
 */
final class DoneSince {
    private static final Question<DoneSince> DONE_SINCE = Question.of(DoneSince::new);

    private final DossierOnDay on;
    private final Map<EntryId, LifeDomain> domains = new HashMap<>();
    private final List<Done> all = new ArrayList<>();

    /**
     * Something that was done.
     *
     * @param last the last day of it; a plan in force goes on
     * @param domains the parts of life that it is about; empty where nobody says
     * @param asked the wishes and needs that it is about; empty where nobody says
     */
    private record Done(LocalDate last, Set<LifeDomain> domains, Set<EntryId> asked) {
        boolean canBeMeantFor(Answer asked, Set<EntryId> names, LocalDate since) {
            boolean isAboutAnother = asked.lifeDomain()
                    .filter(domain -> !domains.isEmpty() && !domains.contains(domain))
                    .isPresent();
            boolean isForAnother = !this.asked.isEmpty() && !DossierOnDay.namesOneOf(this.asked, names);
            return !last.isBefore(since) && !isAboutAnother && !isForAnother;
        }
    }

    private DoneSince(DossierOnDay on) {
        this.on = on;
        on.current(Answer.class).forEach(answer -> answer.lifeDomain().ifPresent(domain -> call(answer.id(), domain)));
        on.current(SelfDirection.class).forEach(direction -> call(direction.id(), direction.lifeDomain()));
        on.ever(CarePlan.class).that(plan -> plan.status() != PlanStatus.DRAFT).forEach(this::addPartsOf);
        on.ever(SupportRecord.class).forEach(support -> add(support.recorded().day(), domainsOf(support.answers())));
        on.current(Suggestion.class)
                .forEach(suggestion -> add(suggestion.recorded().day(), Set.of()));
        on.current(SharedDecision.class)
                .forEach(decision -> all.add(
                        new Done(decision.recorded().day(), domainsOf(decision.about()), askedOf(decision.about()))));
        on.current(Request.class)
                .that(request -> isAnswered(request) && on.requests().of(request) == Requests.Standing.SETTLED)
                .forEach(request -> add(request.recorded().day(), Set.of()));
        on.current(VisitSummary.class)
                .that(visit -> !visit.agreed().isEmpty())
                .forEach(visit -> add(visit.recorded().day(), Set.of()));
    }

    static DoneSince in(DossierOnDay on) {
        return on.ask(DONE_SINCE);
    }

    /** Whether anything was done since this was first said that can be meant for it. */
    boolean canBeMeantFor(Answer asked) {
        LocalDate since = on.firstSaid(asked);
        Set<EntryId> names = on.versionsOf(asked.id());
        return Several.in(all).anyIs(done -> done.canBeMeantFor(asked, names, since));
    }

    private void addPartsOf(CarePlan plan) {
        LocalDate last =
                on.plansInForce().contains(plan) ? on.day() : plan.recorded().day();
        for (Goal goal : plan.goals()) {
            Set<LifeDomain> about = goal.lifeDomain().map(Set::of).orElseGet(() -> domainsOf(goal.answers()));
            about.forEach(domain -> call(goal.id(), domain));
            add(last, about);
        }
        for (PlannedAction action : plan.actions()) {
            Set<LifeDomain> about = domainsOf(action.answers());
            about.forEach(domain -> call(action.id(), domain));
            add(last, about);
        }
    }

    private void add(LocalDate last, Set<LifeDomain> about) {
        all.add(new Done(last, about, Set.of()));
    }

    /** Something was done with it, or it was told why not. */
    private static boolean isAnswered(Request request) {
        return request.outcome()
                .filter(outcome -> outcome == RequestOutcome.ACTED_ON
                        || (outcome == RequestOutcome.REFUSED
                                && request.reason().isPresent()))
                .isPresent();
    }

    /** A decision belongs to what it decided. */
    private Set<EntryId> askedOf(Collection<EntryId> about) {
        return about.stream()
                .filter(id -> on.view()
                        .dossier()
                        .findEntry(id)
                        .filter(Answer.class::isInstance)
                        .isPresent())
                .collect(toSet());
    }

    private void call(EntryId id, LifeDomain domain) {
        on.versionsOf(id).forEach(version -> domains.put(version, domain));
    }

    private Set<LifeDomain> domainsOf(Collection<EntryId> answered) {
        return answered.stream()
                .flatMap(id -> Optional.ofNullable(domains.get(id)).stream())
                .collect(toSet());
    }
}
