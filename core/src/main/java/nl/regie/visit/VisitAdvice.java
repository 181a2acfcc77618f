package nl.regie.visit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regie.caremodule.CareModule;
import nl.regie.consult.ConsultPreparation;
import nl.regie.consult.VisitForm;
import nl.regie.consult.VisitPlan;
import nl.regie.day.DayView;
import nl.regie.dossier.Dossier;
import nl.regie.entry.EntryId;

/**
 * What could be done with a visit, for care staff: a proposal with all its reasons. It starts from "as planned".
 * Another form is proposed only where the patient asked for it and nothing speaks against it; that the visit can be
 * skipped only where every answer was recorded and is good, so that what is missing never skips. A named professional
 * decides ({@link nl.regie.consult.VisitDecision}); nothing is cancelled.
 *
 * @param preparation the preparation that it is about
 * @param on the day on which it was asked
 * @param plan what is proposed
 * @param form the form that the patient asked for, where another form is proposed
 * @param reasons why, in the order of {@link VisitReason}; some of them are not for the patient
 */
public record VisitAdvice(
        EntryId preparation, LocalDate on, VisitPlan plan, Optional<VisitForm> form, List<GivenReason> reasons) {
    private static final Set<VisitReason> NEEDED_TO_SKIP = EnumSet.of(
            VisitReason.NEED_NOT_COME,
            VisitReason.GOES_WELL,
            VisitReason.FILLED_IN_IN_PERSON,
            VisitReason.NOTHING_AGAINST);

    /** Keeps the reasons as they are. */
    public VisitAdvice {
        Objects.requireNonNull(preparation, "preparation");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(form, "form");
        reasons = List.copyOf(reasons);
    }

    /**
     * The advice by a preparation, on a day. What was recorded later is left out.
     *
     * @throws NoSuchElementException if there is no such preparation on that day, or another version came in its place
     */
    public static VisitAdvice of(Dossier dossier, EntryId preparation, LocalDate day, CareModule module) {
        DayView view = DayView.of(dossier, day);
        ConsultPreparation prepared = view.current(ConsultPreparation.class).stream()
                .filter(each -> each.id().equals(preparation))
                .findAny()
                .orElseThrow(
                        () -> new NoSuchElementException("No current preparation " + preparation + " on " + day + "."));
        VisitInView visit = new VisitInView(view, prepared, module.periodById("preparation"));
        List<GivenReason> reasons = eachOnce(Stream.of(
                        new PatientsAnswers(visit).reasons(),
                        new MeasurementsAndGoals(visit).reasons(),
                        new WhatTheRecordTells(visit).reasons())
                .flatMap(each -> each));
        VisitPlan plan = proposal(reasons.stream().map(GivenReason::reason).collect(Collectors.toSet()));
        Optional<VisitForm> form = plan == VisitPlan.OTHER_FORM ? prepared.form() : Optional.empty();
        return new VisitAdvice(preparation, day, plan, form, reasons);
    }

    /**
     * What the patient may see of it. It holds no proposal: whether one was made, and which, could tell of what others
     * said in confidence. It is the same with and without what the patient may not know.
     */
    public PatientsAdvice forPatient() {
        return new PatientsAdvice(
                preparation,
                on,
                reasons.stream().filter(given -> given.reason().isForPatient()).toList());
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

    private static VisitPlan proposal(Set<VisitReason> reasons) {
        VisitPlan mostOpen = reasons.stream()
                .map(VisitReason::leavesOpen)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return switch (mostOpen) {
            case AS_PLANNED -> VisitPlan.AS_PLANNED;
            case OTHER_FORM ->
                reasons.contains(VisitReason.WANTS_ANOTHER_FORM) ? VisitPlan.OTHER_FORM : VisitPlan.AS_PLANNED;
            case SKIP -> reasons.containsAll(NEEDED_TO_SKIP) ? VisitPlan.SKIP : VisitPlan.AS_PLANNED;
        };
    }
}
