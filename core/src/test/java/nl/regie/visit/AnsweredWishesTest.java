package nl.regie.visit;

import static nl.regie.visit.ToldLines.SINCE;
import static nl.regie.visit.ToldLines.THIS;
import static nl.regie.visit.ToldLines.happened;
import static nl.regie.visit.ToldLines.replacing;
import static nl.regie.visit.Visits.LAST_VISIT;
import static nl.regie.visit.Visits.NURSE;
import static nl.regie.visit.Visits.PATIENT;
import static nl.regie.visit.Visits.SON;
import static nl.regie.visit.Visits.TODAY;
import static nl.regie.visit.Visits.VISIT;
import static nl.regie.visit.Visits.allIsWell;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.Goal;
import nl.regie.careplan.GoalStatus;
import nl.regie.careplan.NotNow;
import nl.regie.careplan.PlanStatus;
import nl.regie.careplan.PlannedAction;
import nl.regie.decision.PlanAgreement;
import nl.regie.diagnosis.Answer;
import nl.regie.diagnosis.DiagnosisQuestion;
import nl.regie.diagnosis.Response;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.SupportRecord;
import nl.regie.entry.EnteredInError;
import nl.regie.entry.EntryId;
import nl.regie.entry.Note;
import nl.regie.entry.OwnWords;
import nl.regie.entry.Recorded;
import nl.regie.legal.Representation;
import nl.regie.legal.RepresentationBasis;
import nl.regie.people.CarerLoad;
import nl.regie.people.CarerWellbeing;
import nl.regie.people.InvolvementAgreement;
import nl.regie.people.InvolvementAnswer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whether a wish of the patient has an answer: a goal that was taken on, something that somebody does, support, or a
 * "not now" of the patient's own with a day. Beside each stands what looks like an answer and is none.
 */
class AnsweredWishesTest {
    private static final EntryId PLAN = EntryId.of("plan");
    private static final EntryId BEFORE = EntryId.of("before");
    private static final EntryId ANOTHER = EntryId.of("another");
    private static final Recorded THEN = Recorded.of(LAST_VISIT, NURSE);
    private static final LocalDate LONG_AGO = TODAY.minusYears(2);
    private static final LocalDate A_YEAR_AGO = TODAY.minusYears(1);

    /** A wish, what was done with it, and whether it waits. */
    record Row(String what, UnaryOperator<Dossier.Builder> done, String standing) {
        @Override
        public String toString() {
            return what;
        }
    }

    static Stream<Row> rows() {
        return Stream.of(sinceWhen(), goals(), actionsAndSupport(), notNow(), notNowForHowLong())
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aWish(Row row) {
        Dossier dossier = row.done()
                .apply(allIsWell().addAnswers(wish(ANOTHER, Recorded.of(LONG_AGO, NURSE))))
                .build();
        assertThat(ToldLines.lines(new WhatEntriesTell(ToldLines.visitIn(dossier)).tellings()).stream()
                        .filter(line -> line.contains("NOT_WEIGHED") && !line.startsWith(ANOTHER.value())))
                .containsExactly(row.standing());
    }

    private static Row waits(String what, UnaryOperator<Dossier.Builder> done) {
        return new Row(what, done, "this: Answer WISH NOT_WEIGHED WAITS");
    }

    private static Row waitsLong(String what, UnaryOperator<Dossier.Builder> done) {
        return new Row(what, done, "this: Answer WISH NOT_WEIGHED WAITS_LONG");
    }

    private static Row answered(String what, UnaryOperator<Dossier.Builder> done) {
        return new Row(what, done, "this: Answer WISH NOT_WEIGHED ANSWERED");
    }

    private static List<Row> sinceWhen() {
        LocalDate border = TODAY.minusMonths(3);
        return List.of(
                waits("said at the last visit", d -> d.addAnswers(wish(THEN))),
                waits("said three months ago", d -> d.addAnswers(wish(Recorded.of(border, NURSE)))),
                waitsLong("said a day before that", d -> d.addAnswers(wish(Recorded.of(border.minusDays(1), NURSE)))),
                waitsLong(
                        "said then, and written down yesterday",
                        d -> d.addAnswers(wish(happened(border.minusDays(1), TODAY.minusDays(1), NURSE)))),
                waitsLong(
                        "said then, and said anew yesterday",
                        d -> d.addAnswers(
                                wish(BEFORE, Recorded.of(border.minusDays(1), NURSE)),
                                wish(replacing(BEFORE, TODAY.minusDays(1), NURSE)))),
                waits(
                        "said yesterday in place of what was an error",
                        d -> d.addAnswers(
                                wish(
                                        BEFORE,
                                        Recorded.builder()
                                                .on(border.minusDays(1))
                                                .by(NURSE)
                                                .enteredInError(EnteredInError.of(TODAY.minusDays(1), NURSE))
                                                .build()),
                                wish(replacing(BEFORE, TODAY.minusDays(1), NURSE)))));
    }

    private static List<Row> goals() {
        Goal open = goal().build();
        Goal accepted = goal().addAcceptedBy(PATIENT).build();
        return List.of(
                answered("with a goal that the patient took on", planned(p -> p.addGoals(accepted))),
                answered(
                        "with a goal that was reached",
                        planned(p -> p.addGoals(goal().status(GoalStatus.REACHED)
                                .addAcceptedBy(PATIENT)
                                .build()))),
                waits(
                        "with a goal that was proposed",
                        planned(p -> p.addGoals(goal().status(GoalStatus.PROPOSED)
                                .addAcceptedBy(PATIENT)
                                .build()))),
                waits("with a goal that nobody took on", planned(p -> p.addGoals(open))),
                waits(
                        "with a goal that the son took on",
                        planned(p -> p.addGoals(goal().addAcceptedBy(SON).build()))),
                answered("with a goal that the son took on, who is the mentor", d -> planned(
                                p -> p.addGoals(goal().addAcceptedBy(SON).build()))
                        .apply(d)
                        .addRepresentations(Representation.builder()
                                .id(EntryId.of("mentor"))
                                .recorded(THEN)
                                .representative(SON)
                                .basis(RepresentationBasis.MENTOR)
                                .build())),
                answered("with a goal in a plan that the patient agreed to", planned(p -> p.addGoals(open)
                        .agreement(yes(PLAN)))),
                waits("with a goal in a plan of which a nurse ticked that the patient agreed", planned(p -> p.addGoals(
                                open)
                        .agreement(PlanAgreement.builder()
                                .from(yes(PLAN))
                                .inOwnWords(Optional.empty())
                                .build()))),
                waits(
                        "with a goal in a plan, and the patient agreed to the version before, without it",
                        d -> d.addAnswers(wish(THEN))
                                .addCarePlans(
                                        plan().id(BEFORE).build(),
                                        plan().recorded(replacing(BEFORE, TODAY, NURSE))
                                                .addGoals(open)
                                                .agreement(yes(BEFORE))
                                                .build())),
                answered(
                        "with a goal in a plan, and the patient agreed to the version before, which had it",
                        d -> d.addAnswers(wish(THEN))
                                .addCarePlans(
                                        plan().id(BEFORE).addGoals(open).build(),
                                        plan().recorded(replacing(BEFORE, TODAY, NURSE))
                                                .addGoals(open)
                                                .agreement(yes(BEFORE))
                                                .build())),
                waits(
                        "with a goal of another wish",
                        planned(p -> p.addGoals(goal().addAcceptedBy(PATIENT)
                                .answers(List.of(ANOTHER))
                                .build()))),
                waits("with a goal in a draft", planned(p -> p.addGoals(accepted)
                        .status(PlanStatus.DRAFT))),
                waits("with a goal in a plan that stopped", planned(p -> p.addGoals(accepted)
                        .status(PlanStatus.STOPPED))),
                answered("with a goal in a plan that was completed", planned(p -> p.addGoals(accepted)
                        .status(PlanStatus.COMPLETED))),
                answered("with a goal in a plan until today", planned(p -> p.addGoals(accepted)
                        .endsOn(TODAY))),
                waits("with a goal in a plan until yesterday", planned(p -> p.addGoals(accepted)
                        .endsOn(TODAY.minusDays(1)))),
                answered("said anew, with a goal for what was said before", d -> d.addAnswers(
                                wish(BEFORE, THEN), wish(replacing(BEFORE, TODAY, NURSE)))
                        .addCarePlans(plan().addGoals(goal().addAcceptedBy(PATIENT)
                                        .answers(List.of(BEFORE))
                                        .build())
                                .build())),
                answered("with a goal that the patient let go", planned(p -> p.recorded(Recorded.of(TODAY, PATIENT))
                        .addGoals(goal().status(GoalStatus.LET_GO).build()))),
                waits(
                        "with a goal that a nurse let go",
                        planned(p -> p.addGoals(goal().status(GoalStatus.LET_GO).build()))));
    }

    private static List<Row> actionsAndSupport() {
        return List.of(
                answered(
                        "that somebody does something about",
                        planned(p -> p.addActions(action().addDoes(NURSE).build()))),
                waits(
                        "for which something is to be done, and nobody does it",
                        planned(p -> p.addActions(action().build()))),
                waits(
                        "beside which something is done about another",
                        planned(p -> p.addActions(action().addDoes(NURSE)
                                .answers(List.of(ANOTHER))
                                .build()))),
                answered("for which support was given", supported(THIS, LAST_VISIT)),
                answered("for which support was given a year ago", supported(THIS, A_YEAR_AGO)),
                answered("for which the son helps", helpedBySon(UnaryOperator.identity())),
                waitsLong(
                        "for which the son helps, whom the patient refused",
                        helpedBySon(d -> d.addInvolvementAgreements(InvolvementAgreement.builder()
                                .id(EntryId.of("no"))
                                .recorded(Recorded.of(LAST_VISIT, PATIENT))
                                .answer(InvolvementAnswer.DECLINED)
                                .addCloseOnes(SON)
                                .build()))),
                waitsLong(
                        "for which the son helps, whom the patient refused, and to whom a nurse ticked a yes since",
                        helpedBySon(d -> d.addInvolvementAgreements(ofSon("no", InvolvementAnswer.DECLINED)
                                        .recorded(Recorded.of(LAST_VISIT.minusDays(1), PATIENT))
                                        .build())
                                .addInvolvementAgreements(ofSon("yes", InvolvementAnswer.AGREED)
                                        .recorded(Recorded.of(LAST_VISIT, NURSE))
                                        .build()))),
                answered(
                        "for which the son helps, whom a nurse ticked a no and then a yes to",
                        helpedBySon(d -> d.addInvolvementAgreements(ofSon("no", InvolvementAnswer.DECLINED)
                                        .recorded(Recorded.of(LAST_VISIT.minusDays(1), NURSE))
                                        .build())
                                .addInvolvementAgreements(ofSon("yes", InvolvementAnswer.AGREED)
                                        .recorded(Recorded.of(LAST_VISIT, NURSE))
                                        .build()))),
                answered(
                        "for which the son helps, to whom the patient said no and then yes",
                        helpedBySon(d -> d.addInvolvementAgreements(ofSon("no", InvolvementAnswer.DECLINED)
                                        .recorded(Recorded.of(LAST_VISIT.minusDays(1), PATIENT))
                                        .build())
                                .addInvolvementAgreements(ofSon("yes", InvolvementAnswer.AGREED)
                                        .recorded(Recorded.of(LAST_VISIT, PATIENT))
                                        .build()))),
                waitsLong(
                        "for which the son helps, who cannot manage any more",
                        helpedBySon(d -> d.addCarerWellbeings(load(LAST_VISIT, CarerLoad.TOO_HEAVY)))),
                answered(
                        "for which the son helps, who could not manage before",
                        helpedBySon(d -> d.addCarerWellbeings(
                                load(A_YEAR_AGO, CarerLoad.TOO_HEAVY), load(LAST_VISIT, CarerLoad.MANAGES)))),
                waitsLong("for which support was given a day before that", supported(THIS, A_YEAR_AGO.minusDays(1))),
                waitsLong("beside which support was given for another", supported(ANOTHER, LAST_VISIT)));
    }

    private static InvolvementAgreement.Builder ofSon(String id, InvolvementAnswer answer) {
        return InvolvementAgreement.builder().id(EntryId.of(id)).answer(answer).addCloseOnes(SON);
    }

    private static List<Row> notNow() {
        NotNow.Builder own = off().reasonInOwnWords(OwnWords.of("Na de zomer."));
        NotNow.Builder ofANurse = off().reason(Note.of("Na de zomer"));
        return List.of(
                answered("that can wait, says the patient", putOff(own)),
                waits("that can wait, and nobody said why", putOff(off())),
                waits(
                        "beside another that can wait",
                        putOff(off().answers(ANOTHER).reasonInOwnWords(OwnWords.of("Na de zomer.")))),
                waits(
                        "that can wait, and nobody said until when",
                        putOff(off().lookAgainOn(Optional.empty()).reasonInOwnWords(OwnWords.of("Na de zomer.")))),
                waits(
                        "that can wait until the visit",
                        putOff(off().lookAgainOn(VISIT).reasonInOwnWords(OwnWords.of("Na de zomer.")))),
                answered(
                        "that can wait until the day after",
                        putOff(off().lookAgainOn(VISIT.plusDays(1)).reasonInOwnWords(OwnWords.of("Na de zomer.")))),
                waits("that could wait, in a plan that was completed", planned(p -> p.addNotNow(own.build())
                        .status(PlanStatus.COMPLETED))),
                waits("that can wait, says a nurse", putOff(ofANurse)),
                answered(
                        "that can wait, says a nurse, and the patient agreed to that plan",
                        planned(p -> p.addNotNow(ofANurse.build()).agreement(yes(PLAN)))),
                waits(
                        "that can wait, says a nurse in a new version of a plan that the patient agreed to",
                        d -> d.addAnswers(wish(THEN))
                                .addCarePlans(
                                        plan().id(BEFORE).build(),
                                        plan().recorded(replacing(BEFORE, TODAY, NURSE))
                                                .addNotNow(ofANurse.build())
                                                .agreement(yes(BEFORE))
                                                .build())),
                answered("that can wait, in a plan that the patient wrote down", planned(p -> p.recorded(
                                Recorded.of(LAST_VISIT, PATIENT))
                        .addNotNow(ofANurse.build()))));
    }

    /** A "not now" holds no longer than a year, since the first version of the plan that says so. */
    private static List<Row> notNowForHowLong() {
        NotNow own = off().reasonInOwnWords(OwnWords.of("Na de zomer.")).build();
        NotNow otherwise =
                off().reasonInOwnWords(OwnWords.of("Als mijn knie beter is.")).build();
        LocalDate tooLong = A_YEAR_AGO.minusDays(1);
        return List.of(
                answered("that can wait for a year now", since(A_YEAR_AGO, p -> p.addNotNow(own))),
                waitsLong("that can wait for longer", since(tooLong, p -> p.addNotNow(own))),
                waitsLong("that can wait for longer, said again since", saidAgain(tooLong, p -> p.addNotNow(own), own)),
                answered(
                        "that could wait in a draft of then",
                        saidAgain(tooLong, p -> p.addNotNow(own).status(PlanStatus.DRAFT), own)),
                answered("that could wait then in another plan, for the same reason", d -> since(
                                LAST_VISIT, p -> p.addNotNow(own))
                        .apply(d)
                        .addCarePlans(plan().id(BEFORE)
                                .recorded(Recorded.of(tooLong, NURSE))
                                .status(PlanStatus.COMPLETED)
                                .addNotNow(own)
                                .build())),
                answered(
                        "that could wait then for another reason",
                        saidAgain(tooLong, p -> p.addNotNow(otherwise), own)));
    }

    private static UnaryOperator<Dossier.Builder> since(LocalDate day, UnaryOperator<CarePlan.Builder> in) {
        return d -> d.addAnswers(wish(Recorded.of(LONG_AGO, NURSE)))
                .addCarePlans(in.apply(plan().recorded(Recorded.of(day, NURSE))).build());
    }

    private static UnaryOperator<Dossier.Builder> saidAgain(
            LocalDate day, UnaryOperator<CarePlan.Builder> before, NotNow now) {
        return d -> d.addAnswers(wish(Recorded.of(LONG_AGO, NURSE)))
                .addCarePlans(
                        before.apply(plan().id(BEFORE).recorded(Recorded.of(day, NURSE)))
                                .build(),
                        plan().recorded(replacing(BEFORE, LAST_VISIT, NURSE))
                                .addNotNow(now)
                                .build());
    }

    private static UnaryOperator<Dossier.Builder> planned(UnaryOperator<CarePlan.Builder> in) {
        return d -> d.addAnswers(wish(THEN)).addCarePlans(in.apply(plan()).build());
    }

    private static UnaryOperator<Dossier.Builder> putOff(NotNow.Builder notNow) {
        return planned(p -> p.addNotNow(notNow.build()));
    }

    private static UnaryOperator<Dossier.Builder> helpedBySon(UnaryOperator<Dossier.Builder> said) {
        return d -> said.apply(d)
                .addAnswers(wish(Recorded.of(LONG_AGO, NURSE)))
                .addSupportRecords(SupportRecord.builder()
                        .id(SINCE)
                        .recorded(Recorded.of(LAST_VISIT, NURSE))
                        .what(Note.of("samen naar de markt"))
                        .addGivenBy(SON)
                        .addAnswers(THIS)
                        .build());
    }

    private static CarerWellbeing load(LocalDate on, CarerLoad load) {
        return CarerWellbeing.builder()
                .id(EntryId.of("load-" + on))
                .recorded(Recorded.of(on, NURSE))
                .closeOne(SON)
                .load(load)
                .build();
    }

    private static UnaryOperator<Dossier.Builder> supported(EntryId wish, LocalDate day) {
        return d -> d.addAnswers(wish(Recorded.of(LONG_AGO, NURSE)))
                .addSupportRecords(SupportRecord.builder()
                        .id(SINCE)
                        .recorded(Recorded.of(day, NURSE))
                        .what(Note.of("samen naar de markt"))
                        .addAnswers(wish)
                        .build());
    }

    private static Answer wish(Recorded recorded) {
        return wish(THIS, recorded);
    }

    private static Answer wish(EntryId id, Recorded recorded) {
        return Answer.builder()
                .id(id)
                .recorded(recorded)
                .question(DiagnosisQuestion.WISH)
                .response(Response.GIVEN)
                .inOwnWords(OwnWords.of("Weer zelf naar de markt"))
                .build();
    }

    private static CarePlan.Builder plan() {
        return CarePlan.builder().id(PLAN).recorded(THEN).status(PlanStatus.ACTIVE);
    }

    private static PlanAgreement yes(EntryId version) {
        return PlanAgreement.builder()
                .version(version)
                .on(LAST_VISIT)
                .by(PATIENT)
                .inOwnWords(OwnWords.of("Zo wil ik het."))
                .build();
    }

    private static Goal.Builder goal() {
        return Goal.builder()
                .id(EntryId.of("goal"))
                .status(GoalStatus.ACCEPTED)
                .professionalsReading(Note.of("Zelf naar de markt"))
                .addAnswers(THIS);
    }

    private static PlannedAction.Builder action() {
        return PlannedAction.builder()
                .id(EntryId.of("action"))
                .what(Note.of("oefenen met de rollator"))
                .addAnswers(THIS);
    }

    private static NotNow.Builder off() {
        return NotNow.builder().answers(THIS).lookAgainOn(VISIT.plusMonths(3));
    }
}
