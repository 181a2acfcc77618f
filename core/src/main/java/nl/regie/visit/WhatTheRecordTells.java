package nl.regie.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.GoalStatus;
import nl.regie.careplan.ProgressReview;
import nl.regie.consult.ConsultPreparation;
import nl.regie.consult.PreparationReading;
import nl.regie.consult.VisitDecision;
import nl.regie.consult.VisitPlan;
import nl.regie.consult.VisitSummary;
import nl.regie.consult.YesNo;
import nl.regie.dossier.Dossier;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.experience.Experience;
import nl.regie.experience.ExperienceAnswer;
import nl.regie.experience.ExperienceTopic;
import nl.regie.intervention.Request;
import nl.regie.legal.ImposedMeasure;
import nl.regie.people.CloseOneConcern;
import nl.regie.precondition.DangerAtHome;
import nl.regie.precondition.DangerState;
import nl.regie.signalling.SignallingPlan;

/** What only the record can tell of a visit, and what those close by said. */
final class WhatTheRecordTells {
    private final VisitInView visit;
    private final Dossier dossier;
    private final ConsultPreparation preparation;
    private final List<PreparationReading> readings;

    WhatTheRecordTells(VisitInView visit) {
        this.visit = visit;
        this.dossier = visit.dossier();
        this.preparation = visit.preparation();
        this.readings = visit.current(PreparationReading.class).stream()
                .filter(reading -> reading.preparation().equals(preparation.id()))
                .filter(reading ->
                        visit.view().isProfessional(reading.recorded().by()))
                .toList();
    }

    Stream<GivenReason> reasons() {
        return Stream.of(
                        readings.isEmpty() ? Stream.of(unread()) : read(),
                        skippedBefore(),
                        agenda(),
                        VisitInView.where(VisitReason.REVIEW_DUE, due()),
                        VisitInView.where(VisitReason.COMPULSORY_CARE, imposed()),
                        VisitInView.where(VisitReason.REQUEST_UNANSWERED, unanswered()),
                        VisitInView.where(VisitReason.FEELS_UNSAFE, unsafe()),
                        VisitInView.where(
                                VisitReason.CLOSE_ONE_WORRIED,
                                Worries.sharedIn(dossier).standing().map(CloseOneConcern::id)),
                        VisitInView.where(
                                VisitReason.CLOSE_ONE_WORRIED_IN_CONFIDENCE,
                                Worries.inConfidenceIn(dossier).standing().map(CloseOneConcern::id)),
                        VisitInView.where(VisitReason.DANGER_AT_HOME, danger()))
                .flatMap(each -> each);
    }

    private GivenReason unread() {
        boolean hasWords = preparation.inOwnWords().isPresent()
                || !preparation.topics().isEmpty()
                || preparation.measurements().stream()
                        .anyMatch(measured -> measured.what().isPresent())
                || preparation.progress().stream()
                        .anyMatch(told ->
                                told.inOwnWords().isPresent() || told.note().isPresent());
        return GivenReason.of(hasWords ? VisitReason.FREE_TEXT_UNREAD : VisitReason.NOT_READ, preparation.id());
    }

    private Stream<GivenReason> read() {
        List<GivenReason> against = Stream.of(
                        unlessNo(
                                PreparationReading::firstVisit,
                                VisitReason.FIRST_VISIT,
                                VisitReason.FIRST_VISIT_UNKNOWN),
                        unlessNo(
                                PreparationReading::treatmentChanged,
                                VisitReason.TREATMENT_CHANGED,
                                VisitReason.TREATMENT_CHANGED_UNKNOWN),
                        unlessNo(PreparationReading::checksDue, VisitReason.CHECKS_DUE, VisitReason.CHECKS_DUE_UNKNOWN),
                        unlessNo(
                                PreparationReading::previousVisitSkipped,
                                VisitReason.PREVIOUS_VISIT_SKIPPED,
                                VisitReason.PREVIOUS_VISIT_SKIPPED_UNKNOWN))
                .flatMap(Optional::stream)
                .toList();
        return against.isEmpty() ? VisitInView.where(VisitReason.NOTHING_AGAINST, ids(readings)) : against.stream();
    }

    /** One "yes" outweighs every "no". */
    private Optional<GivenReason> unlessNo(
            Function<PreparationReading, Optional<YesNo>> question, VisitReason yes, VisitReason unknown) {
        List<YesNo> answers =
                readings.stream().map(question).flatMap(Optional::stream).toList();
        if (answers.isEmpty()) {
            return Optional.of(new GivenReason(unknown, List.of()));
        }
        return answers.contains(YesNo.YES)
                ? Optional.of(new GivenReason(yes, ids(readings).toList()))
                : Optional.empty();
    }

    /** What was decided counts too, where no visit was reported since. */
    private Stream<GivenReason> skippedBefore() {
        return VisitInView.where(
                VisitReason.PREVIOUS_VISIT_SKIPPED,
                visit.current(VisitDecision.class).stream()
                        .filter(decision -> decision.plan() == VisitPlan.SKIP)
                        .filter(decision -> !isAboutThisVisit(decision))
                        .filter(decision -> isWithoutVisitSince(
                                decision.visitOn().orElse(decision.recorded().day())))
                        .map(VisitDecision::id));
    }

    private boolean isAboutThisVisit(VisitDecision decision) {
        return decision.preparation()
                        .filter(visit.versionsOf(preparation.id())::contains)
                        .isPresent()
                || (decision.visitOn().isPresent() && decision.visitOn().equals(preparation.visitOn()));
    }

    private boolean isWithoutVisitSince(LocalDate day) {
        return visit.current(VisitSummary.class).stream()
                .allMatch(summary -> summary.recorded().day().isBefore(day));
    }

    private Stream<GivenReason> agenda() {
        List<AgendaItem> items = Agenda.of(dossier, preparation).items();
        return Stream.concat(
                VisitInView.where(
                        VisitReason.TOPICS_WAIT,
                        items.stream()
                                .filter(item -> item.side() != AgendaSide.PROFESSIONAL)
                                .map(AgendaItem::from)),
                VisitInView.where(
                        VisitReason.PROFESSIONAL_HAS_TOPICS,
                        items.stream()
                                .filter(item -> item.side() == AgendaSide.PROFESSIONAL)
                                .map(AgendaItem::from)));
    }

    /** A day to look again that comes by the visit, and after which nobody looked back together. */
    private Stream<EntryId> due() {
        List<CarePlan> plans =
                visit.current(CarePlan.class).stream().filter(CarePlan::goesOn).toList();
        Stream<EntryId> ofPlans = plans.stream()
                .filter(plan -> isDue(plan.lookAgainOn()) || plan.hasEndedBy(visit.until()))
                .map(CarePlan::id);
        Stream<EntryId> ofParts = plans.stream()
                .flatMap(plan -> Stream.concat(
                        plan.goals().stream()
                                .filter(goal ->
                                        goal.status() == GoalStatus.ACCEPTED || goal.status() == GoalStatus.PROPOSED)
                                .filter(goal -> isDue(goal.lookAgainOn()) || isDue(goal.reachBy()))
                                .map(goal -> goal.id()),
                        plan.notNow().stream()
                                .filter(notNow -> isDue(notNow.lookAgainOn()))
                                .map(notNow -> notNow.answers())));
        List<ProgressReview> reviews = visit.current(ProgressReview.class);
        Stream<EntryId> ofReviews = reviews.stream()
                .filter(review -> reviews.stream()
                        .noneMatch(other ->
                                other.recorded().day().isAfter(review.recorded().day())))
                .filter(review -> isDue(review.nextOn()))
                .map(ProgressReview::id);
        Stream<EntryId> ofSignalling = visit.current(SignallingPlan.class).stream()
                .filter(plan -> hasCome(plan.lookAgainOn()))
                .map(SignallingPlan::id);
        return Stream.of(ofPlans, ofParts, ofReviews, ofSignalling).flatMap(each -> each);
    }

    private boolean isDue(Optional<LocalDate> lookAgainOn) {
        return hasCome(lookAgainOn)
                && visit.current(ProgressReview.class).stream()
                        .allMatch(review -> review.recorded().day().isBefore(lookAgainOn.orElseThrow()));
    }

    private boolean hasCome(Optional<LocalDate> lookAgainOn) {
        return lookAgainOn.filter(then -> !then.isAfter(visit.until())).isPresent();
    }

    /** What holds now, or on the day of the visit. */
    private Stream<EntryId> imposed() {
        return visit.current(ImposedMeasure.class).stream()
                .filter(measure -> measure.holdsOn(visit.day()) || measure.holdsOn(visit.until()))
                .map(ImposedMeasure::id);
    }

    private Stream<EntryId> unanswered() {
        return visit.current(Request.class).stream()
                .filter(request -> request.outcome().isEmpty())
                .map(Request::id);
    }

    /** What the patient told last counts, and of what was told on one day, what is least good. */
    private Stream<EntryId> unsafe() {
        List<Experience> told = visit.current(Experience.class).stream()
                .filter(experience -> experience.topic() == ExperienceTopic.FEELS_SAFE_AND_SUPPORTED)
                .filter(experience -> visit.isPatient(experience.teller()))
                .toList();
        return told.stream()
                .filter(experience -> told.stream().noneMatch(other -> other.recorded()
                        .day()
                        .isAfter(experience.recorded().day())))
                .filter(experience ->
                        experience.answer() == ExperienceAnswer.NO || experience.answer() == ExperienceAnswer.PARTLY)
                .map(Experience::id);
    }

    private Stream<EntryId> danger() {
        return visit.current(DangerAtHome.class).stream()
                .filter(danger -> danger.state() != DangerState.PAST || hasCome(danger.lookAgainOn()))
                .map(DangerAtHome::id);
    }

    private static Stream<EntryId> ids(List<? extends Entry> entries) {
        return entries.stream().map(Entry::id);
    }
}
