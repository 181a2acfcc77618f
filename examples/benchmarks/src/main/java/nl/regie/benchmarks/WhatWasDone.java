package nl.regie.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.Goal;
import nl.regie.careplan.PlanStatus;
import nl.regie.careplan.PlannedAction;
import nl.regie.consult.VisitSummary;
import nl.regie.day.DayView;
import nl.regie.decision.SharedDecision;
import nl.regie.diagnosis.Answer;
import nl.regie.diagnosis.LifeDomain;
import nl.regie.dossier.Dossier;
import nl.regie.entry.EntryId;
import nl.regie.intervention.Request;
import nl.regie.intervention.RequestOutcome;
import nl.regie.intervention.Suggestion;
import nl.regie.precondition.SelfDirection;
import nl.regie.voice.Requests;
import nl.regie.voice.Voices;

/** What was done and when, and of what it is known that it is about another part of life or another wish. */
final class WhatWasDone {
    private final DayView view;
    private final Voices voices;
    private final Map<EntryId, LifeDomain> domains = new HashMap<>();
    private final List<Done> all = new ArrayList<>();

    private record Done(LocalDate last, Set<LifeDomain> domains, Set<EntryId> asked) {}

    WhatWasDone(DayView view, Voices voices, Requests requests) {
        this.view = view;
        this.voices = voices;
        Dossier dossier = view.dossier();
        for (Answer answer : voices.standing(Answer.class)) {
            answer.lifeDomain().ifPresent(domain -> name(answer.id(), domain));
        }
        for (SelfDirection direction : voices.standing(SelfDirection.class)) {
            name(direction.id(), direction.lifeDomain());
        }
        for (CarePlan plan : dossier.carePlans()) {
            if (plan.status() != PlanStatus.DRAFT && !dossier.isInError(plan)) {
                addPartsOf(plan);
            }
        }
        dossier.supportRecords().stream()
                .filter(support -> !dossier.isInError(support))
                .forEach(support -> add(support.recorded().day(), support.answers()));
        voices.standing(Suggestion.class)
                .forEach(suggestion -> add(suggestion.recorded().day(), Set.of()));
        voices.standing(SharedDecision.class).forEach(this::add);
        voices.standing(Request.class).stream()
                .filter(request -> request.outcome()
                        .filter(outcome -> outcome == RequestOutcome.ACTED_ON
                                || (outcome == RequestOutcome.REFUSED
                                        && request.reason().isPresent()))
                        .isPresent())
                .filter(request -> requests.of(request) == Requests.Standing.SETTLED)
                .forEach(request -> add(request.recorded().day(), Set.of()));
        voices.standing(VisitSummary.class).stream()
                .filter(visit -> !visit.agreed().isEmpty())
                .forEach(visit -> add(visit.recorded().day(), Set.of()));
    }

    boolean canBeMeantFor(Answer need, Set<EntryId> names, LocalDate since) {
        for (Done done : all) {
            boolean isAboutAnotherPart = need.lifeDomain().isPresent()
                    && !done.domains().isEmpty()
                    && !done.domains().contains(need.lifeDomain().get());
            boolean isForAnotherWish =
                    !done.asked().isEmpty() && done.asked().stream().noneMatch(names::contains);
            if (!done.last().isBefore(since) && !isAboutAnotherPart && !isForAnotherWish) {
                return true;
            }
        }
        return false;
    }

    private void addPartsOf(CarePlan plan) {
        boolean goesOn = voices.standing(CarePlan.class).contains(plan) && plan.isInForceOn(view.day());
        LocalDate last = goesOn ? view.day() : plan.recorded().day();
        for (Goal goal : plan.goals()) {
            Set<LifeDomain> about = goal.lifeDomain().map(Set::of).orElseGet(() -> domainsOf(goal.answers()));
            about.forEach(domain -> name(goal.id(), domain));
            all.add(new Done(last, about, Set.of()));
        }
        for (PlannedAction action : plan.actions()) {
            Set<LifeDomain> about = domainsOf(action.answers());
            about.forEach(domain -> name(action.id(), domain));
            all.add(new Done(last, about, Set.of()));
        }
    }

    private void add(LocalDate last, Collection<EntryId> answered) {
        all.add(new Done(last, domainsOf(answered), Set.of()));
    }

    private void add(SharedDecision decision) {
        Set<EntryId> asked = new HashSet<>(decision.about());
        asked.removeIf(id ->
                view.dossier().findEntry(id).filter(Answer.class::isInstance).isEmpty());
        all.add(new Done(decision.recorded().day(), domainsOf(decision.about()), asked));
    }

    private void name(EntryId id, LifeDomain domain) {
        voices.namesOf(id).forEach(version -> domains.put(version, domain));
    }

    private Set<LifeDomain> domainsOf(Collection<EntryId> answered) {
        Set<LifeDomain> found = new HashSet<>();
        answered.stream().filter(domains::containsKey).map(domains::get).forEach(found::add);
        return found;
    }
}
