package nl.regie.visit;

import static nl.regie.visit.ToldLines.SINCE;
import static nl.regie.visit.ToldLines.THIS;
import static nl.regie.visit.ToldLines.replacing;
import static nl.regie.visit.Visits.FILLED_IN;
import static nl.regie.visit.Visits.LAST_VISIT;
import static nl.regie.visit.Visits.NURSE;
import static nl.regie.visit.Visits.PATIENT;
import static nl.regie.visit.Visits.PREPARATION;
import static nl.regie.visit.Visits.SON;
import static nl.regie.visit.Visits.TODAY;
import static nl.regie.visit.Visits.VISIT;
import static nl.regie.visit.Visits.preparation;
import static nl.regie.visit.Visits.reading;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.Goal;
import nl.regie.careplan.GoalProgress;
import nl.regie.careplan.GoalStatus;
import nl.regie.careplan.PlanStatus;
import nl.regie.careplan.ProgressStep;
import nl.regie.consult.ConsultPreparation;
import nl.regie.consult.HowItGoes;
import nl.regie.consult.VisitForm;
import nl.regie.consult.VisitWish;
import nl.regie.consult.YesNo;
import nl.regie.dossier.Dossier;
import nl.regie.entry.EnteredInError;
import nl.regie.entry.EntryId;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.entry.Recorded;
import nl.regie.entry.SourceRef;
import nl.regie.signalling.NoticedBy;
import nl.regie.signalling.PhaseLevel;
import nl.regie.signalling.Sign;
import nl.regie.signalling.SignallingPhase;
import nl.regie.signalling.SignallingPlan;
import nl.regie.signalling.SignallingPlanKind;
import nl.regie.visit.ToldLines.Row;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the patient answered before a visit; whether it is the patient's, of now, and about this visit. */
class PatientsAnswersTest {
    private static final EntryId EARLIER = EntryId.of("earlier");
    private static final String WISH = "preparation: ConsultPreparation WISH SKIP NO_FORM";
    private static final String SAME = "preparation: ConsultPreparation HOW_IT_GOES SAME NOT_WORSE_BEFORE";
    private static final String SAME_AS_WORSE = "preparation: ConsultPreparation HOW_IT_GOES SAME WORSE_BEFORE";
    private static final String SIGNS = "preparation: ConsultPreparation SIGNS UNTOLD NO_SIGNALLING_PLAN";
    private static final String IN_PERSON = "FILLED_IN_IN_PERSON: preparation";
    private static final String BY_SOMEBODY_ELSE = "FILLED_IN_BY_SOMEBODY_ELSE: preparation";

    static Stream<Row> answers() {
        return Stream.of(ofNow(), howItWasBefore(), inAnotherPreparation(), writtenOver())
                .flatMap(List::stream);
    }

    static Stream<Row> reasons() {
        return Stream.of(byWhomAndWhen(), otherPreparations(), versionsOfOthers())
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("answers")
    void thePatientTells(Row row) {
        Dossier dossier = row.dossier();
        List<WhatEntriesTell.Telling> told =
                new PatientsAnswers(ToldLines.visitIn(dossier)).tellings().toList();
        assertThat(ToldLines.lines(told.stream())).containsExactlyInAnyOrderElementsOf(row.told());
        assertThat(told).allSatisfy(telling -> assertThat(telling.on())
                .isEqualTo(dossier.findEntry(telling.evidence().get(0))
                        .map(entry -> entry.recorded().day())
                        .orElse(FILLED_IN)));
    }

    @ParameterizedTest
    @MethodSource("reasons")
    void itCounts(Row row) {
        assertThat(ToldLines.reasons(new PatientsAnswers(ToldLines.visitIn(row.dossier())).reasons()))
                .containsExactlyInAnyOrderElementsOf(row.told());
    }

    private static List<Row> ofNow() {
        EntryId sign = EntryId.of("sign");
        SignallingPlan plan = SignallingPlan.builder()
                .id(THIS)
                .recorded(Recorded.of(LAST_VISIT, NURSE))
                .kind(SignallingPlanKind.CRISIS)
                .addPhases(SignallingPhase.builder()
                        .id(EntryId.of("phase"))
                        .level(PhaseLevel.EARLY_SIGNS)
                        .addSigns(Sign.builder()
                                .id(sign)
                                .noticedBy(NoticedBy.MYSELF)
                                .what(OwnWords.of("Ik slaap slecht."))
                                .build())
                        .build())
                .build();
        CarePlan goal = CarePlan.builder()
                .id(THIS)
                .recorded(Recorded.of(LAST_VISIT, NURSE))
                .status(PlanStatus.ACTIVE)
                .addGoals(Goal.builder()
                        .id(EntryId.of("goal"))
                        .status(GoalStatus.ACCEPTED)
                        .inOwnWords(OwnWords.of("Naar de markt"))
                        .build())
                .build();
        GoalProgress.Builder step =
                GoalProgress.builder().goal(EntryId.of("goal")).toldBy(PATIENT);
        return List.of(
                Row.of("all is well", d -> d, WISH, SAME, SIGNS),
                Row.of(
                        "nothing was filled in",
                        filled(p -> p.howItGoes(Optional.empty()).wish(Optional.empty())),
                        "preparation: ConsultPreparation WISH UNTOLD NO_FORM",
                        "preparation: ConsultPreparation HOW_IT_GOES UNTOLD NOT_WORSE_BEFORE",
                        SIGNS),
                Row.of(
                        "would rather call, worse, and signs without a plan",
                        filled(p -> p.howItGoes(HowItGoes.WORSE)
                                .wish(VisitWish.OTHER_FORM)
                                .form(VisitForm.PHONE)
                                .noticesSigns(YesNo.YES)),
                        "preparation: ConsultPreparation WISH OTHER_FORM PHONE",
                        "preparation: ConsultPreparation HOW_IT_GOES WORSE NOT_WORSE_BEFORE",
                        "preparation: ConsultPreparation SIGNS YES NO_SIGNALLING_PLAN"),
                Row.of(
                        "no signs of the plan",
                        d -> filled(p -> p.noticesSigns(YesNo.NO)).apply(d).addSignallingPlans(plan),
                        WISH,
                        SAME,
                        "preparation: ConsultPreparation SIGNS NO SIGNALLING_PLAN"),
                Row.of(
                        "a sign of how it is when it goes well",
                        d -> filled(p -> p.noticesSigns(YesNo.YES).addSigns(sign))
                                .apply(d)
                                .addSignallingPlans(SignallingPlan.builder()
                                        .from(plan)
                                        .phases(List.of(SignallingPhase.builder()
                                                .from(plan.phases().get(0))
                                                .level(PhaseLevel.STABLE)
                                                .build()))
                                        .build()),
                        WISH,
                        SAME,
                        "preparation, sign: ConsultPreparation SIGNS OF_THE_STABLE_PHASE SIGNALLING_PLAN"),
                Row.of(
                        "no signs, and one of the plan is ticked: that is a sign",
                        d -> filled(p -> p.noticesSigns(YesNo.NO).addSigns(sign))
                                .apply(d)
                                .addSignallingPlans(plan),
                        WISH,
                        SAME,
                        "preparation, sign: ConsultPreparation SIGNS YES SIGNALLING_PLAN"),
                Row.of(
                        "a goal that went back",
                        d -> filled(p -> p.addProgress(
                                        step.step(ProgressStep.SETBACK).build()))
                                .apply(d)
                                .addCarePlans(goal),
                        WISH,
                        SAME,
                        SIGNS,
                        "goal: ConsultPreparation PROGRESS SETBACK"),
                Row.of(
                        "a goal, in words only",
                        d -> filled(p -> p.addProgress(step.step(Optional.empty())
                                        .inOwnWords(OwnWords.of("Gaat."))
                                        .build()))
                                .apply(d)
                                .addCarePlans(goal),
                        WISH,
                        SAME,
                        SIGNS));
    }

    /** The same as worse is not well. */
    private static List<Row> howItWasBefore() {
        ConsultPreparation worse = before(EARLIER, LAST_VISIT, HowItGoes.WORSE);
        ConsultPreparation better = before(THIS, LAST_VISIT.plusDays(9), HowItGoes.BETTER);
        ConsultPreparation same = before(THIS, LAST_VISIT.plusDays(9), HowItGoes.SAME);
        ConsultPreparation betterFirst = before(THIS, LAST_VISIT.minusDays(9), HowItGoes.BETTER);
        return List.of(
                Row.of("the same as worse", d -> d.addConsultPreparations(worse), WISH, SAME_AS_WORSE, SIGNS),
                Row.of("the same as better", d -> d.addConsultPreparations(better), WISH, SAME, SIGNS),
                Row.of("better since it was worse", d -> d.addConsultPreparations(worse, better), WISH, SAME, SIGNS),
                Row.of("better since, written first", d -> d.addConsultPreparations(better, worse), WISH, SAME, SIGNS),
                Row.of(
                        "the same since it was worse",
                        d -> d.addConsultPreparations(worse, same),
                        WISH,
                        SAME_AS_WORSE,
                        SIGNS),
                Row.of(
                        "worse since it was better",
                        d -> d.addConsultPreparations(betterFirst, worse),
                        WISH,
                        SAME_AS_WORSE,
                        SIGNS));
    }

    private static List<Row> inAnotherPreparation() {
        return List.of(
                Row.of("the same in another one of that day", other(p -> p), WISH, SAME, SIGNS),
                Row.of(
                        "worse in another one of that day, and would come",
                        other(p -> p.howItGoes(HowItGoes.WORSE).wish(VisitWish.COME)),
                        WISH,
                        SAME,
                        SIGNS,
                        "this: ConsultPreparation HOW_IT_GOES WORSE NOT_WORSE_BEFORE"),
                Row.of(
                        "signs in another one of that day",
                        other(p -> p.noticesSigns(YesNo.YES)),
                        WISH,
                        SAME,
                        SIGNS,
                        "this: ConsultPreparation SIGNS YES NO_SIGNALLING_PLAN"),
                Row.of(
                        "worse and signs in one of another visit",
                        other(p -> p.recorded(Recorded.of(LAST_VISIT, PATIENT))
                                .visitOn(LAST_VISIT.plusDays(1))
                                .howItGoes(HowItGoes.WORSE)
                                .noticesSigns(YesNo.YES)),
                        WISH,
                        SAME_AS_WORSE,
                        SIGNS));
    }

    /** A nurse wrote over what the patient filled in: of theirs, only what speaks for coming is heard. */
    private static List<Row> writtenOver() {
        UnaryOperator<ConsultPreparation.Builder> well = p -> p;
        UnaryOperator<ConsultPreparation.Builder> unwell =
                p -> p.howItGoes(HowItGoes.WORSE).wish(VisitWish.COME).noticesSigns(YesNo.YES);
        return List.of(
                Row.of(
                        "unwell, wrote the patient, and a nurse wrote over it that all is well",
                        over(unwell, NURSE, p -> p.noticesSigns(YesNo.NO)),
                        "earlier: ConsultPreparation WISH COME NO_FORM",
                        "earlier: ConsultPreparation HOW_IT_GOES WORSE NOT_WORSE_BEFORE",
                        "earlier: ConsultPreparation SIGNS YES NO_SIGNALLING_PLAN",
                        "earlier: ConsultPreparation HOW_IT_GOES WORSE NOT_WORSE_BEFORE",
                        "earlier: ConsultPreparation SIGNS YES NO_SIGNALLING_PLAN"),
                Row.of(
                        "all is well, wrote the patient, and a nurse wrote over it: unwell",
                        over(well, NURSE, unwell),
                        "preparation: ConsultPreparation WISH COME NO_FORM",
                        "preparation: ConsultPreparation HOW_IT_GOES WORSE NOT_WORSE_BEFORE",
                        "preparation: ConsultPreparation SIGNS YES NO_SIGNALLING_PLAN"),
                Row.of(
                        "no signs, wrote the patient, and a nurse wrote over it: better, and another form",
                        over(p -> p.noticesSigns(YesNo.NO), NURSE, p -> p.howItGoes(HowItGoes.BETTER)
                                .wish(VisitWish.OTHER_FORM)
                                .noticesSigns(Optional.empty())),
                        "earlier: ConsultPreparation WISH SKIP NO_FORM",
                        "earlier: ConsultPreparation HOW_IT_GOES SAME NOT_WORSE_BEFORE",
                        "earlier: ConsultPreparation SIGNS NO NO_SIGNALLING_PLAN"),
                Row.of(
                        "no signs, wrote the patient, and a nurse wrote over it, as over what was for another visit",
                        d -> over(p -> p.noticesSigns(YesNo.NO), NURSE, p -> p.wish(VisitWish.OTHER_FORM))
                                .apply(d)
                                .consultPreparations(
                                        forAnotherVisitAnd(d.build().consultPreparations(), unwell)),
                        "earlier: ConsultPreparation WISH SKIP NO_FORM",
                        "earlier: ConsultPreparation HOW_IT_GOES SAME NOT_WORSE_BEFORE",
                        "earlier: ConsultPreparation SIGNS NO NO_SIGNALLING_PLAN"),
                Row.of(
                        "unwell, wrote the patient, and wrote over it that all is well",
                        over(unwell, PATIENT, well),
                        WISH,
                        SAME,
                        SIGNS));
    }

    private static List<Row> byWhomAndWhen() {
        LocalDate monthBefore = VISIT.minusMonths(1);
        SourceRef note = SourceRef.to("note");
        return List.of(
                Row.of("filled in by the patient", d -> d, IN_PERSON),
                Row.of("filled in by the son", filled(p -> p.recorded(Recorded.of(FILLED_IN, SON))), BY_SOMEBODY_ELSE),
                Row.of(
                        "copied by the patient from a note of a nurse",
                        filled(p -> p.recorded(copied(
                                SourceRef.builder().from(note).author(NURSE).build()))),
                        BY_SOMEBODY_ELSE),
                Row.of(
                        "copied by the patient from a note of their own",
                        filled(p -> p.recorded(copied(
                                SourceRef.builder().from(note).author(PATIENT).build()))),
                        IN_PERSON),
                Row.of(
                        "copied by the patient from a note of which nobody knows who wrote it",
                        filled(p -> p.recorded(copied(note))),
                        IN_PERSON),
                Row.of(
                        "filled in a month before the visit",
                        filled(p -> p.recorded(Recorded.of(monthBefore, PATIENT))),
                        IN_PERSON),
                Row.of(
                        "filled in a day before that",
                        filled(p -> p.recorded(Recorded.of(monthBefore.minusDays(1), PATIENT))),
                        IN_PERSON,
                        "FILLED_IN_TOO_LONG_AGO: preparation"),
                Row.of(
                        "for a visit of which the day is not known",
                        filled(p -> p.visitOn(Optional.empty())),
                        IN_PERSON,
                        "VISIT_UNKNOWN: preparation"),
                Row.of("for a visit today", filled(p -> p.visitOn(TODAY)), IN_PERSON),
                Row.of(
                        "for a visit that was yesterday",
                        filled(p -> p.visitOn(TODAY.minusDays(1))),
                        IN_PERSON,
                        "VISIT_UNKNOWN: preparation"));
    }

    private static List<Row> otherPreparations() {
        LocalDate monthBefore = VISIT.minusMonths(1);
        LocalDate anotherDay = VISIT.plusMonths(3);
        String another = "ANOTHER_PREPARATION: this";
        return List.of(
                Row.of(
                        "another one of that day, for another visit",
                        other(p -> p.visitOn(anotherDay)),
                        IN_PERSON,
                        another),
                Row.of(
                        "an earlier one, for another visit",
                        other(p -> p.visitOn(anotherDay).recorded(Recorded.of(FILLED_IN.minusDays(1), PATIENT))),
                        IN_PERSON),
                Row.of(
                        "an earlier one, for this visit, of long ago",
                        other(p -> p.recorded(Recorded.of(LAST_VISIT, PATIENT))),
                        IN_PERSON,
                        another),
                Row.of(
                        "one of a month before the visit, and nobody knows for which",
                        other(p -> p.visitOn(Optional.empty()).recorded(Recorded.of(monthBefore, PATIENT))),
                        IN_PERSON,
                        another),
                Row.of(
                        "one of a day before that, and nobody knows for which",
                        other(p ->
                                p.visitOn(Optional.empty()).recorded(Recorded.of(monthBefore.minusDays(1), PATIENT))),
                        IN_PERSON));
    }

    private static List<Row> versionsOfOthers() {
        UnaryOperator<ConsultPreparation.Builder> well = p -> p;
        return List.of(
                Row.of(
                        "what the patient filled in, and a nurse wrote something else over",
                        over(well, NURSE, p -> p.howItGoes(HowItGoes.BETTER)),
                        BY_SOMEBODY_ELSE,
                        "ANOTHER_PREPARATION: earlier"),
                Row.of("what the patient filled in, and a nurse copied", over(well, NURSE, well), BY_SOMEBODY_ELSE),
                Row.of("what the patient filled in and wrote over", over(well, PATIENT, well), IN_PERSON),
                Row.of(
                        "what a nurse filled in, and wrote over",
                        over(p -> p.recorded(Recorded.of(FILLED_IN, NURSE)), NURSE, p -> p.howItGoes(HowItGoes.BETTER)),
                        BY_SOMEBODY_ELSE),
                Row.of(
                        "what the patient filled in and called an error, and a nurse wrote over",
                        over(
                                p -> p.recorded(Recorded.builder()
                                        .on(FILLED_IN)
                                        .by(PATIENT)
                                        .enteredInError(EnteredInError.of(TODAY, PATIENT))
                                        .build()),
                                NURSE,
                                p -> p.howItGoes(HowItGoes.BETTER)),
                        BY_SOMEBODY_ELSE),
                Row.of(
                        "what the patient filled in for another visit, beside what a nurse filled in",
                        d -> d.consultPreparations(List.of(
                                preparation()
                                        .recorded(Recorded.of(FILLED_IN, NURSE))
                                        .build(),
                                preparation()
                                        .id(THIS)
                                        .visitOn(VISIT.plusMonths(3))
                                        .recorded(Recorded.of(FILLED_IN.minusDays(1), PATIENT))
                                        .build())),
                        BY_SOMEBODY_ELSE));
    }

    private static UnaryOperator<Dossier.Builder> filled(UnaryOperator<ConsultPreparation.Builder> in) {
        return d -> d.consultPreparations(List.of(in.apply(preparation()).build()));
    }

    private static UnaryOperator<Dossier.Builder> other(UnaryOperator<ConsultPreparation.Builder> in) {
        return d -> d.addConsultPreparations(in.apply(preparation().id(THIS)).build());
    }

    private static UnaryOperator<Dossier.Builder> over(
            UnaryOperator<ConsultPreparation.Builder> first,
            PersonId by,
            UnaryOperator<ConsultPreparation.Builder> then) {
        return d -> d.consultPreparations(List.of(
                        first.apply(preparation().id(EARLIER)).build(),
                        then.apply(preparation().recorded(replacing(EARLIER, TODAY, by)))
                                .build()))
                .preparationReadings(
                        List.of(reading().id(SINCE).preparation(PREPARATION).build()));
    }

    /** First what the patient filled in for a visit of long ago, which a nurse wrote over too. */
    private static List<ConsultPreparation> forAnotherVisitAnd(
            List<ConsultPreparation> these, UnaryOperator<ConsultPreparation.Builder> told) {
        EntryId longAgo = EntryId.of("long-ago");
        ConsultPreparation.Builder then = preparation().visitOn(LAST_VISIT);
        return Stream.concat(
                        Stream.of(
                                told.apply(then.id(longAgo).recorded(Recorded.of(LAST_VISIT.minusDays(3), PATIENT)))
                                        .build(),
                                preparation()
                                        .id(THIS)
                                        .visitOn(LAST_VISIT)
                                        .recorded(replacing(longAgo, LAST_VISIT.minusDays(2), NURSE))
                                        .build()),
                        these.stream())
                .toList();
    }

    private static ConsultPreparation before(EntryId id, LocalDate day, HowItGoes howItGoes) {
        return preparation()
                .id(id)
                .recorded(Recorded.of(day, PATIENT))
                .visitOn(day.plusDays(1))
                .howItGoes(howItGoes)
                .build();
    }

    private static Recorded copied(SourceRef source) {
        return Recorded.builder().on(FILLED_IN).by(PATIENT).sourceRef(source).build();
    }
}
