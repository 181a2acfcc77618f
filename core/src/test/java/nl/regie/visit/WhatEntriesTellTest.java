package nl.regie.visit;

import static nl.regie.visit.ToldLines.DAUGHTER;
import static nl.regie.visit.ToldLines.SINCE;
import static nl.regie.visit.ToldLines.THIS;
import static nl.regie.visit.ToldLines.happened;
import static nl.regie.visit.ToldLines.replacing;
import static nl.regie.visit.Visits.DOCTOR;
import static nl.regie.visit.Visits.FILLED_IN;
import static nl.regie.visit.Visits.LAST_VISIT;
import static nl.regie.visit.Visits.NURSE;
import static nl.regie.visit.Visits.PATIENT;
import static nl.regie.visit.Visits.PREPARATION;
import static nl.regie.visit.Visits.SON;
import static nl.regie.visit.Visits.TODAY;
import static nl.regie.visit.Visits.VISIT;
import static nl.regie.visit.Visits.preparation;
import static nl.regie.visit.Visits.visit;
import static nl.regie.visit.Visits.worry;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.regie.caremodule.StatementId;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.ContactAgreement;
import nl.regie.careplan.ContactChoice;
import nl.regie.careplan.Goal;
import nl.regie.careplan.GoalStatus;
import nl.regie.careplan.Pace;
import nl.regie.careplan.PaceConsequence;
import nl.regie.careplan.PaceView;
import nl.regie.careplan.PlanStatus;
import nl.regie.careplan.PreferenceOutcome;
import nl.regie.careplan.ProgressReview;
import nl.regie.consult.AgreedLimit;
import nl.regie.consult.VisitDecision;
import nl.regie.consult.VisitPlan;
import nl.regie.consult.YesNo;
import nl.regie.decision.DecisionOutcome;
import nl.regie.decision.PlanAgreement;
import nl.regie.decision.SharedDecision;
import nl.regie.decision.Understanding;
import nl.regie.diagnosis.Answer;
import nl.regie.diagnosis.DiagnosisQuestion;
import nl.regie.diagnosis.Importance;
import nl.regie.diagnosis.LifeDomain;
import nl.regie.diagnosis.Response;
import nl.regie.dossier.Annotation;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.ReadBack;
import nl.regie.dossier.ReadBackAnswer;
import nl.regie.dossier.SupportRecord;
import nl.regie.entry.EnteredInError;
import nl.regie.entry.EntryId;
import nl.regie.entry.Note;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.entry.Recorded;
import nl.regie.experience.Experience;
import nl.regie.experience.ExperienceAnswer;
import nl.regie.experience.ExperienceTopic;
import nl.regie.intervention.Possibility;
import nl.regie.intervention.Request;
import nl.regie.intervention.RequestOutcome;
import nl.regie.intervention.Suggestion;
import nl.regie.intervention.SuggestionResponse;
import nl.regie.legal.CompulsoryCareLaw;
import nl.regie.legal.ImposedMeasure;
import nl.regie.legal.OnBehalf;
import nl.regie.legal.PatientStance;
import nl.regie.legal.Representation;
import nl.regie.legal.RepresentationBasis;
import nl.regie.people.CarerLoad;
import nl.regie.people.CarerWellbeing;
import nl.regie.people.CloseOne;
import nl.regie.people.CloseOneConcern;
import nl.regie.people.Concern;
import nl.regie.people.Confidence;
import nl.regie.people.ExpertByExperience;
import nl.regie.people.InvolvementAgreement;
import nl.regie.people.InvolvementAnswer;
import nl.regie.precondition.AgreedDegree;
import nl.regie.precondition.Appraisal;
import nl.regie.precondition.Aspect;
import nl.regie.precondition.DangerAtHome;
import nl.regie.precondition.DangerState;
import nl.regie.precondition.DirectionWish;
import nl.regie.precondition.Judgement;
import nl.regie.precondition.SelfDirection;
import nl.regie.sharing.CopyGiven;
import nl.regie.sharing.CopyKind;
import nl.regie.sharing.PageAnswer;
import nl.regie.sharing.PageDecision;
import nl.regie.signalling.SignallingPlan;
import nl.regie.signalling.SignallingPlanKind;
import nl.regie.visit.ToldLines.Row;
import nl.regie.visit.WhatEntriesTell.Telling;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What one more entry tells of a visit, and beside each what lies next to it and tells otherwise: a day earlier or
 * later, somebody else, another topic, an error. When a wish is answered stands in {@link AnsweredWishesTest}.
 */
class WhatEntriesTellTest {
    private static final PersonId NEIGHBOUR = PersonId.of("neighbour");
    private static final PersonId EXPERT = PersonId.of("expert");
    private static final EntryId MENTOR = EntryId.of("mentor");
    private static final EntryId PLAN = EntryId.of("plan");
    private static final Recorded THEN = Recorded.of(LAST_VISIT, NURSE);
    private static final Recorded LATER = Recorded.of(LAST_VISIT.plusDays(1), NURSE);
    private static final Recorded BEFORE = Recorded.of(LAST_VISIT.minusDays(1), NURSE);

    static Stream<Row> rows() {
        return Stream.of(
                        whatIsJustThere(),
                        whatHoldsForATime(),
                        contact(),
                        requests(),
                        suggestions(),
                        answers(),
                        directions(),
                        decisions(),
                        views(),
                        experiences(),
                        worries(),
                        carers(),
                        involvement(),
                        plans(),
                        pace(),
                        paceAndANewPlan())
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void itTells(Row row) {
        Dossier dossier = row.dossier();
        List<Telling> told =
                new WhatEntriesTell(ToldLines.visitIn(dossier)).tellings().toList();
        assertThat(ToldLines.lines(told.stream()))
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                Stream.of(
                                        "close-one: CloseOne KNOWN",
                                        "close-one-2: CloseOne KNOWN",
                                        "visit-1: VisitSummary REPORTED"),
                                row.told().stream())
                        .toList());
        ToldLines.areOfTheirDays(told, dossier);
    }

    private static List<Row> whatIsJustThere() {
        return List.of(
                Row.of("nothing", d -> d),
                Row.of(
                        "a neighbour",
                        d -> d.addCloseOnes(CloseOne.builder()
                                .id(THIS)
                                .recorded(THEN)
                                .person(NEIGHBOUR)
                                .build()),
                        "this: CloseOne KNOWN"),
                Row.of(
                        "a neighbour, entered in error",
                        d -> d.addCloseOnes(CloseOne.builder()
                                .id(THIS)
                                .recorded(inError(LAST_VISIT))
                                .person(NEIGHBOUR)
                                .build())),
                Row.of("support", d -> d.addSupportRecords(support(THIS, THEN).build()), "this: SupportRecord GIVEN"),
                Row.of(
                        "support that is written down tomorrow",
                        d -> d.addSupportRecords(support(THIS, Recorded.of(TODAY.plusDays(1), NURSE))
                                .build())),
                Row.of(
                        "another talk",
                        d -> d.addVisitSummaries(visit().id(THIS).build()),
                        "this: VisitSummary REPORTED"),
                Row.of(
                        "a limit",
                        d -> d.addAgreedLimits(AgreedLimit.builder()
                                .id(THIS)
                                .recorded(THEN)
                                .what(Note.of("bovendruk"))
                                .build()),
                        "this: AgreedLimit AGREED"),
                Row.of(
                        "a copy of the plan for the patient",
                        d -> d.addCopiesGiven(CopyGiven.builder()
                                .id(THIS)
                                .recorded(THEN)
                                .copy(CopyKind.PLAN)
                                .to(PATIENT)
                                .build()),
                        "this: CopyGiven PLAN"),
                Row.of(
                        "a page for the son that was refused",
                        d -> d.addPageDecisions(PageDecision.builder()
                                .id(THIS)
                                .recorded(THEN)
                                .person(SON)
                                .answer(PageAnswer.REFUSED)
                                .reason(Note.of("Wil eerst zelf bellen"))
                                .until(VISIT)
                                .build()),
                        "this: PageDecision REFUSED"),
                Row.of(
                        "a talk that was read back and is right",
                        d -> d.addReadBacks(readBack(ReadBackAnswer.RIGHT)),
                        "this: ReadBack RIGHT"),
                Row.of(
                        "a talk that was read back and differs",
                        d -> d.addReadBacks(readBack(ReadBackAnswer.DIFFERS)),
                        "this: ReadBack DIFFERS"),
                Row.of(
                        "a talk that was read back and differs about this preparation",
                        d -> d.addReadBacks(ReadBack.builder()
                                .from(readBack(ReadBackAnswer.DIFFERS))
                                .recorded(Recorded.of(FILLED_IN, NURSE))
                                .entries(List.of(PREPARATION))
                                .build()),
                        "this, preparation: ReadBack DIFFERS ABOUT_SAFETY"),
                Row.of(
                        "what the patient added to the preparation",
                        d -> d.addAnnotations(annotation(PREPARATION)),
                        "this: Annotation ABOUT_PREPARATION"),
                Row.of(
                        "what the patient added to the version before",
                        d -> d.consultPreparations(List.of(
                                        preparation().id(SINCE).build(),
                                        preparation()
                                                .recorded(replacing(SINCE, FILLED_IN, PATIENT))
                                                .build()))
                                .addAnnotations(annotation(SINCE)),
                        "this: Annotation ABOUT_PREPARATION"),
                Row.of(
                        "what the patient added to the talk of the last time",
                        d -> d.addAnnotations(annotation(EntryId.of("visit-1"))),
                        "this: Annotation ABOUT_SOMETHING_ELSE"),
                Row.of("another preparation, and what was decided: told elsewhere", d -> d.addConsultPreparations(
                                preparation().id(SINCE).build())
                        .addVisitDecisions(VisitDecision.builder()
                                .id(THIS)
                                .recorded(THEN)
                                .plan(VisitPlan.SKIP)
                                .decidedBy(NURSE)
                                .build())),
                Row.of(
                        "a signalling plan without anything in it",
                        d -> d.addSignallingPlans(signalling().build()),
                        "this: SignallingPlan THERE",
                        "this: SignallingPlan LACKS FEWER_THAN_TWO_PHASES"),
                Row.of(
                        "a signalling plan that a representative agreed to, and the patient resists",
                        d -> d.addRepresentations(mentor().id(MENTOR).build())
                                .addSignallingPlans(signalling()
                                        .agreement(onBehalf(THIS, PatientStance.RESISTS))
                                        .build()),
                        "mentor: Representation HOLDS",
                        "this: SignallingPlan THERE",
                        "this: SignallingPlan LACKS FEWER_THAN_TWO_PHASES",
                        "this: SignallingPlan REPRESENTED RESISTS"));
    }

    private static List<Row> whatHoldsForATime() {
        String holds = "this: ImposedMeasure HOLDS";
        String ended = "this: ImposedMeasure ENDED";
        return List.of(
                Row.of("a mentor", d -> d.addRepresentations(mentor().build()), "this: Representation HOLDS"),
                Row.of(
                        "a mentor until today",
                        d -> d.addRepresentations(mentor().until(TODAY).build()),
                        "this: Representation HOLDS"),
                Row.of(
                        "a mentor until yesterday",
                        d -> d.addRepresentations(
                                mentor().until(TODAY.minusDays(1)).build()),
                        "this: Representation ENDED"),
                Row.of("compulsory care", d -> d.addImposedMeasures(measure().build()), holds),
                Row.of(
                        "compulsory care until today",
                        d -> d.addImposedMeasures(measure().until(TODAY).build()),
                        holds),
                Row.of(
                        "compulsory care until yesterday",
                        d -> d.addImposedMeasures(
                                measure().until(TODAY.minusDays(1)).build()),
                        ended),
                Row.of(
                        "compulsory care that begins on the day of the visit",
                        d -> d.addImposedMeasures(measure().since(VISIT).build()),
                        holds),
                Row.of(
                        "compulsory care that begins the day after",
                        d -> d.addImposedMeasures(
                                measure().since(VISIT.plusDays(1)).build()),
                        ended),
                Row.of(
                        "signs of danger at home, to look at before the visit",
                        d -> d.addDangersAtHome(danger(DangerState.SUSPECTED, VISIT)),
                        "this: DangerAtHome SUSPECTED"),
                Row.of(
                        "danger at home that is past, to look at on the day of the visit",
                        d -> d.addDangersAtHome(danger(DangerState.PAST, VISIT)),
                        "this: DangerAtHome PAST",
                        "this: DangerAtHome DAY_CAME"),
                Row.of(
                        "danger at home that is past, to look at the day after",
                        d -> d.addDangersAtHome(danger(DangerState.PAST, VISIT.plusDays(1))),
                        "this: DangerAtHome PAST"));
    }

    private static List<Row> contact() {
        return List.of(
                Row.of(
                        "would rather be seen at home",
                        d -> d.addContactAgreements(home().build()),
                        "this: ContactAgreement OPEN"),
                Row.of(
                        "is seen at home",
                        d -> d.addContactAgreements(
                                home().outcome(PreferenceOutcome.FOLLOWED).build()),
                        "this: ContactAgreement FOLLOWED"),
                Row.of(
                        "is not seen at home, and nobody said why",
                        d -> d.addContactAgreements(
                                home().outcome(PreferenceOutcome.NOT_FOLLOWED).build()),
                        "this: ContactAgreement NOT_FOLLOWED_WITHOUT_REASON"),
                Row.of(
                        "is not seen at home, with the reason",
                        d -> d.addContactAgreements(home().outcome(PreferenceOutcome.NOT_FOLLOWED)
                                .reason(Note.of("De wijkverpleging is er dan niet"))
                                .build()),
                        "this: ContactAgreement NOT_FOLLOWED"));
    }

    private static List<Row> requests() {
        return List.of(
                Row.of(
                        "help was asked for",
                        d -> d.addRequests(help().build()),
                        "this: Request SUPPORT_OUTSIDE_CARE OPEN"),
                Row.of(
                        "help was asked for, and support was given since that names no question",
                        d -> d.addRequests(help().build())
                                .addSupportRecords(support(SINCE, LATER).build()),
                        "this: Request SUPPORT_OUTSIDE_CARE PERHAPS_ANSWERED",
                        "since: SupportRecord GIVEN"),
                Row.of(
                        "help was asked for, and support was given before",
                        d -> d.addRequests(help().build())
                                .addSupportRecords(support(SINCE, BEFORE).build()),
                        "this: Request SUPPORT_OUTSIDE_CARE OPEN",
                        "since: SupportRecord GIVEN"),
                Row.of(
                        "help was refused, and nobody said why",
                        d -> d.addRequests(
                                help().outcome(RequestOutcome.REFUSED).build()),
                        "this: Request SUPPORT_OUTSIDE_CARE REFUSED_WITHOUT_REASON"),
                Row.of(
                        "help was refused, with the reason",
                        d -> d.addRequests(help().outcome(RequestOutcome.REFUSED)
                                .reason(Note.of("De wachtlijst is vol"))
                                .build()),
                        "this: Request SUPPORT_OUTSIDE_CARE REFUSED"),
                Row.of(
                        "help was given, and nobody said why",
                        d -> d.addRequests(
                                help().outcome(RequestOutcome.ACTED_ON).build()),
                        "this: Request SUPPORT_OUTSIDE_CARE ACTED_ON"),
                Row.of(
                        "another professional was refused, which the patient did not see",
                        d -> d.addRequests(help().possibility(Possibility.ANOTHER_PROFESSIONAL)
                                .recorded(THEN)
                                .outcome(RequestOutcome.REFUSED)
                                .reason(Note.of("Er is geen tweede"))
                                .build()),
                        "this: Request ANOTHER_PROFESSIONAL DECLINED_UNSEEN"));
    }

    private static List<Row> suggestions() {
        String waits = "this: Suggestion WANTS_AND_NOT_TAKEN_UP";
        String taken = "this: Suggestion WANTS";
        String given = "since: SupportRecord GIVEN";
        UnaryOperator<Dossier.Builder> wants = d ->
                d.addSuggestions(walking().response(SuggestionResponse.WANTS).build());
        StatementId intervention = StatementId.of("zelfmanagement/1/2");
        UnaryOperator<Dossier.Builder> wantsThat = d -> d.addSuggestions(walking()
                .response(SuggestionResponse.WANTS)
                .intervention(intervention)
                .build());
        return List.of(
                Row.of(
                        "walking with others was pointed out",
                        d -> d.addSuggestions(walking().build()),
                        "this: Suggestion OPEN"),
                Row.of(
                        "does not want to walk with others",
                        d -> d.addSuggestions(
                                walking().response(SuggestionResponse.DECLINES).build()),
                        "this: Suggestion DECLINES"),
                Row.of("wants to walk with others", wants, waits),
                Row.of(
                        "wants to, and peers were asked for on that day",
                        d -> wants.apply(d).addRequests(peers(Possibility.PEER_CONTACT, THEN)),
                        taken,
                        "since: Request PEER_CONTACT ACTED_ON"),
                Row.of(
                        "wants to, and peers were asked for the day before",
                        d -> wants.apply(d).addRequests(peers(Possibility.PEER_CONTACT, BEFORE)),
                        waits,
                        "since: Request PEER_CONTACT ACTED_ON"),
                Row.of(
                        "wants to, and something else was asked for since",
                        d -> wants.apply(d).addRequests(peers(Possibility.INFORMATION, LATER)),
                        waits,
                        "since: Request INFORMATION ACTED_ON"),
                Row.of(
                        "wants to, and support was given since, of which nothing shows that it is this",
                        d -> wants.apply(d)
                                .addSupportRecords(support(SINCE, LATER).build()),
                        waits,
                        given),
                Row.of(
                        "wants to, and an expert by experience gave support since",
                        d -> wants.apply(d)
                                .addExpertsByExperience(
                                        ExpertByExperience.builder().id(EXPERT).build())
                                .addSupportRecords(support(SINCE, LATER)
                                        .givenBy(List.of(EXPERT))
                                        .build()),
                        taken,
                        given),
                Row.of(
                        "wants to, and the nurse gave support, and an expert by experience is known",
                        d -> wants.apply(d)
                                .addExpertsByExperience(
                                        ExpertByExperience.builder().id(EXPERT).build())
                                .addSupportRecords(support(SINCE, LATER).build()),
                        waits,
                        given),
                Row.of(
                        "wants to, and an expert by experience gave support before",
                        d -> wants.apply(d)
                                .addExpertsByExperience(
                                        ExpertByExperience.builder().id(EXPERT).build())
                                .addSupportRecords(support(SINCE, BEFORE)
                                        .givenBy(List.of(EXPERT))
                                        .build()),
                        waits,
                        given),
                Row.of(
                        "wants a thing of the module, and that was given since",
                        d -> wantsThat
                                .apply(d)
                                .addSupportRecords(support(SINCE, LATER)
                                        .intervention(intervention)
                                        .build()),
                        taken,
                        given),
                Row.of(
                        "wants a thing of the module, and another one was given since",
                        d -> wantsThat
                                .apply(d)
                                .addSupportRecords(support(SINCE, LATER)
                                        .intervention(StatementId.of("zelfmanagement/1/3"))
                                        .build()),
                        waits,
                        given));
    }

    private static List<Row> answers() {
        String wish = "this: Answer WISH GIVEN";
        String waits = "this: Answer WISH NOT_WEIGHED WAITS";
        String dayCame = "this: Answer DAY_CAME";
        UnaryOperator<Dossier.Builder> askAgain =
                d -> d.addAnswers(wish().askAgainOn(FILLED_IN).build());
        return List.of(
                Row.of("a wish that nobody weighed", d -> d.addAnswers(wish().build()), wish, waits),
                Row.of(
                        "a need that matters most",
                        d -> d.addAnswers(wish().question(DiagnosisQuestion.NEED)
                                .importance(Importance.MOST_IMPORTANT)
                                .build()),
                        "this: Answer NEED GIVEN",
                        "this: Answer NEED MOST_IMPORTANT WAITS"),
                Row.of(
                        "knows no wish",
                        d -> d.addAnswers(
                                wish().response(Response.DOES_NOT_KNOW).build()),
                        "this: Answer WISH DOES_NOT_KNOW"),
                Row.of(
                        "what happened: that waits for no answer",
                        d -> d.addAnswers(
                                wish().question(DiagnosisQuestion.WHAT_HAPPENED).build()),
                        "this: Answer WHAT_HAPPENED GIVEN"),
                Row.of(
                        "a wish to ask about again on the day of the visit",
                        d -> d.addAnswers(wish().askAgainOn(VISIT).build()),
                        wish,
                        waits,
                        dayCame),
                Row.of(
                        "a wish to ask about again the day after",
                        d -> d.addAnswers(wish().askAgainOn(VISIT.plusDays(1)).build()),
                        wish,
                        waits),
                Row.of(
                        "a wish to ask about again, and that was done on the day itself",
                        d -> askAgain.apply(d).addAnswers(askedAnew(DiagnosisQuestion.WISH, FILLED_IN)),
                        wish,
                        waits,
                        "since: Answer WISH DECLINED"),
                Row.of(
                        "a wish to ask about again, and that was done the day before",
                        d -> askAgain.apply(d).addAnswers(askedAnew(DiagnosisQuestion.WISH, FILLED_IN.minusDays(1))),
                        wish,
                        waits,
                        dayCame,
                        "since: Answer WISH DECLINED"),
                Row.of(
                        "a wish to ask about again, and something else was asked since",
                        d -> askAgain.apply(d).addAnswers(askedAnew(DiagnosisQuestion.RESILIENCE, FILLED_IN)),
                        wish,
                        waits,
                        dayCame,
                        "since: Answer RESILIENCE DECLINED"));
    }

    private static List<Row> directions() {
        return List.of(
                Row.of(
                        "wants to direct the own care",
                        d -> d.addSelfDirections(direct(LAST_VISIT).build()),
                        "this: SelfDirection SELF WAITS"),
                Row.of(
                        "wanted to direct the own care a year ago",
                        d -> d.addSelfDirections(
                                direct(LAST_VISIT.minusYears(1)).build()),
                        "this: SelfDirection SELF WAITS_LONG"),
                Row.of(
                        "wanted to direct the own care a year ago, and that was agreed",
                        d -> d.addSelfDirections(direct(LAST_VISIT.minusYears(1))
                                .agreed(AgreedDegree.SELF)
                                .build()),
                        "this: SelfDirection SELF ANSWERED"),
                Row.of(
                        "to ask again on the day of the visit",
                        d -> d.addSelfDirections(
                                direct(LAST_VISIT).askAgainOn(VISIT).build()),
                        "this: SelfDirection SELF WAITS",
                        "this: SelfDirection DAY_CAME"),
                Row.of(
                        "to ask again the day after",
                        d -> d.addSelfDirections(
                                direct(LAST_VISIT).askAgainOn(VISIT.plusDays(1)).build()),
                        "this: SelfDirection SELF WAITS"));
    }

    private static List<Row> decisions() {
        return List.of(
                Row.of(
                        "a decision that is open",
                        d -> d.addSharedDecisions(pills().build()),
                        "this: SharedDecision OPEN",
                        "this: SharedDecision UNDERSTANDING UNTOLD"),
                Row.of(
                        "a decision that was left to another, and is not clear yet",
                        d -> d.addSharedDecisions(pills().outcome(DecisionOutcome.LEFT_TO_ANOTHER)
                                .understanding(Understanding.NOT_YET_CLEAR)
                                .build()),
                        "this: SharedDecision LEFT_TO_ANOTHER",
                        "this: SharedDecision UNDERSTANDING NOT_YET_CLEAR"),
                Row.of(
                        "a decision to look at again on the day of the visit",
                        d -> d.addSharedDecisions(pills().lookAgainOn(VISIT).build()),
                        "this: SharedDecision OPEN",
                        "this: SharedDecision UNDERSTANDING UNTOLD",
                        "this: SharedDecision DAY_CAME"),
                Row.of(
                        "a decision to look at again the day after",
                        d -> d.addSharedDecisions(
                                pills().lookAgainOn(VISIT.plusDays(1)).build()),
                        "this: SharedDecision OPEN",
                        "this: SharedDecision UNDERSTANDING UNTOLD"));
    }

    private static List<Row> views() {
        UnaryOperator<Dossier.Builder> unable =
                d -> d.addAppraisals(able(THIS, THEN, Judgement.NO).build());
        String told = "this: Appraisal PATIENT ABLE NO";
        return List.of(
                Row.of("cannot do it, says the patient", unable, told),
                Row.of(
                        "cannot do it, says the son",
                        d -> d.addAppraisals(
                                able(THIS, THEN, Judgement.NO).viewOf(SON).build()),
                        "this: Appraisal CLOSE_ONE ABLE NO"),
                Row.of(
                        "cannot do it, says the doctor",
                        d -> d.addAppraisals(
                                able(THIS, THEN, Judgement.NO).viewOf(DOCTOR).build()),
                        "this: Appraisal PROFESSIONAL ABLE NO"),
                Row.of(
                        "cannot do it, and a day later can",
                        d -> unable.apply(d)
                                .addAppraisals(able(SINCE, LATER, Judgement.YES).build()),
                        "since: Appraisal PATIENT ABLE YES"),
                Row.of(
                        "cannot do it, and can, of one day: both count",
                        d -> unable.apply(d)
                                .addAppraisals(able(SINCE, THEN, Judgement.YES).build()),
                        told,
                        "since: Appraisal PATIENT ABLE YES"),
                Row.of(
                        "cannot do it, and the nurse finds a day later that it can be done",
                        d -> unable.apply(d)
                                .addAppraisals(able(SINCE, LATER, Judgement.YES)
                                        .viewOf(NURSE)
                                        .build()),
                        told,
                        "since: Appraisal PROFESSIONAL ABLE YES"),
                Row.of(
                        "cannot do it, and wants to, a day later",
                        d -> unable.apply(d)
                                .addAppraisals(able(SINCE, LATER, Judgement.YES)
                                        .aspect(Aspect.WANTS)
                                        .build()),
                        told,
                        "since: Appraisal PATIENT WANTS YES"),
                Row.of(
                        "cannot do it, and what was talked about last time can be done, a day later",
                        d -> unable.apply(d)
                                .addAppraisals(able(SINCE, LATER, Judgement.YES)
                                        .addAbout(EntryId.of("visit-1"))
                                        .build()),
                        told,
                        "since: Appraisal PATIENT ABLE YES"),
                Row.of(
                        "cannot do it, wrote the patient, and a nurse ticked a day later that it can be done",
                        d -> d.addAppraisals(
                                able(THIS, Recorded.of(LAST_VISIT, PATIENT), Judgement.NO)
                                        .build(),
                                able(SINCE, LATER, Judgement.YES).build()),
                        told,
                        "since: Appraisal PATIENT ABLE YES"));
    }

    private static List<Row> experiences() {
        UnaryOperator<Dossier.Builder> no =
                d -> d.addExperiences(fits(THIS, THEN, ExperienceAnswer.NO).build());
        String told = "this: Experience PATIENT CARE_FITS NO";
        String yes = "since: Experience PATIENT CARE_FITS YES";
        return List.of(
                Row.of("the care does not fit", no, told),
                Row.of(
                        "the care does not fit, says the son",
                        d -> d.addExperiences(fits(THIS, THEN, ExperienceAnswer.NO)
                                .teller(SON)
                                .build()),
                        "this: Experience CLOSE_ONE CARE_FITS NO"),
                Row.of(
                        "the care does not fit, for there are too many checks",
                        d -> d.addExperiences(fits(THIS, THEN, ExperienceAnswer.NO)
                                .tooManyContacts(YesNo.YES)
                                .build()),
                        "this: Experience PATIENT CARE_FITS TOO_MANY_CONTACTS"),
                Row.of(
                        "the care fits in part, for there are too many checks",
                        d -> d.addExperiences(fits(THIS, THEN, ExperienceAnswer.PARTLY)
                                .tooManyContacts(YesNo.YES)
                                .build()),
                        "this: Experience PATIENT CARE_FITS TOO_MANY_CONTACTS"),
                Row.of(
                        "the care fits in part, and not for the number of checks",
                        d -> d.addExperiences(fits(THIS, THEN, ExperienceAnswer.PARTLY)
                                .tooManyContacts(YesNo.NO)
                                .build()),
                        "this: Experience PATIENT CARE_FITS PARTLY"),
                Row.of(
                        "the care fits, and there are too many checks",
                        d -> d.addExperiences(fits(THIS, THEN, ExperienceAnswer.YES)
                                .tooManyContacts(YesNo.YES)
                                .build()),
                        "this: Experience PATIENT CARE_FITS YES"),
                Row.of(
                        "the care did not fit, and fits since a day later",
                        d -> no.apply(d)
                                .addExperiences(
                                        fits(SINCE, LATER, ExperienceAnswer.YES).build()),
                        yes),
                Row.of(
                        "the care fits and does not, told on one day",
                        d -> no.apply(d)
                                .addExperiences(
                                        fits(SINCE, THEN, ExperienceAnswer.YES).build()),
                        told,
                        yes),
                Row.of(
                        "told a day later, of the time before: what was told last counts",
                        d -> no.apply(d)
                                .addExperiences(fits(
                                                SINCE,
                                                happened(LAST_VISIT.minusDays(9), LAST_VISIT.plusDays(1), NURSE),
                                                ExperienceAnswer.YES)
                                        .build()),
                        yes),
                Row.of(
                        "the care did not fit, and the patient does not want to say more",
                        d -> no.apply(d)
                                .addExperiences(fits(SINCE, LATER, ExperienceAnswer.NO_ANSWER)
                                        .build()),
                        told,
                        "since: Experience PATIENT CARE_FITS NO_ANSWER"),
                Row.of(
                        "the care did not fit, and the pace fits",
                        d -> no.apply(d)
                                .addExperiences(fits(SINCE, LATER, ExperienceAnswer.YES)
                                        .topic(ExperienceTopic.PACE_FITS)
                                        .build()),
                        told,
                        "since: Experience PATIENT PACE_FITS YES"),
                Row.of(
                        "the care did not fit, and it fits for the son",
                        d -> no.apply(d)
                                .addExperiences(fits(SINCE, LATER, ExperienceAnswer.YES)
                                        .teller(SON)
                                        .build()),
                        told,
                        "since: Experience CLOSE_ONE CARE_FITS YES"));
    }

    private static List<Row> worries() {
        UnaryOperator<Dossier.Builder> worried = d -> d.addCloseOneConcerns(worry(Confidence.MAY_BE_SHARED));
        String holds = "this: CloseOneConcern WORRIED MAY_BE_SHARED HOLDS";
        String over = "since: CloseOneConcern NOT_WORRIED MAY_BE_SHARED ENDED";
        return List.of(
                Row.of("the son worries", worried, holds),
                Row.of(
                        "the son worries, in confidence",
                        d -> d.addCloseOneConcerns(worry(Confidence.IN_CONFIDENCE)),
                        "this: CloseOneConcern WORRIED IN_CONFIDENCE HOLDS"),
                Row.of(
                        "the son worries, entered in error",
                        d -> d.addCloseOneConcerns(CloseOneConcern.builder()
                                .from(worry(Confidence.MAY_BE_SHARED))
                                .recorded(inError(LAST_VISIT))
                                .build())),
                Row.of(
                        "the son worries, which the patient wrote down and a nurse marked as an error",
                        d -> d.addCloseOneConcerns(CloseOneConcern.builder()
                                .from(worry(Confidence.MAY_BE_SHARED))
                                .recorded(Recorded.builder()
                                        .from(inError(LAST_VISIT))
                                        .by(PATIENT)
                                        .build())
                                .build()),
                        holds),
                Row.of(
                        "the son worried, and a day later no more",
                        d -> worried.apply(d).addCloseOneConcerns(over(SON, LATER)),
                        "this: CloseOneConcern WORRIED MAY_BE_SHARED ENDED",
                        over),
                Row.of(
                        "the son worried, and on that day not",
                        d -> worried.apply(d).addCloseOneConcerns(over(SON, THEN)),
                        holds,
                        over),
                Row.of(
                        "the son worries, and the daughter does not",
                        d -> worried.apply(d).addCloseOneConcerns(over(DAUGHTER, LATER)),
                        holds,
                        over));
    }

    private static List<Row> carers() {
        UnaryOperator<Dossier.Builder> heavy =
                d -> d.addCarerWellbeings(carer(THIS, THEN, CarerLoad.HEAVY).build());
        String told = "this: CarerWellbeing HEAVY OPEN";
        String manages = "since: CarerWellbeing MANAGES OPEN";
        return List.of(
                Row.of("heavy for the son", heavy, told),
                Row.of(
                        "heavy, and respite was offered",
                        d -> d.addCarerWellbeings(carer(THIS, THEN, CarerLoad.HEAVY)
                                .offered(Note.of("respijtzorg"))
                                .build()),
                        told),
                Row.of(
                        "heavy, and the son said something to an offer that nobody wrote down",
                        d -> d.addCarerWellbeings(carer(THIS, THEN, CarerLoad.HEAVY)
                                .response(OwnWords.of("Graag."))
                                .build()),
                        told),
                Row.of(
                        "heavy, and respite was offered and answered",
                        d -> d.addCarerWellbeings(carer(THIS, THEN, CarerLoad.HEAVY)
                                .offered(Note.of("respijtzorg"))
                                .response(OwnWords.of("Graag."))
                                .build()),
                        "this: CarerWellbeing HEAVY OFFER_ANSWERED"),
                Row.of(
                        "heavy, and managed a day later",
                        d -> heavy.apply(d)
                                .addCarerWellbeings(
                                        carer(SINCE, LATER, CarerLoad.MANAGES).build()),
                        manages),
                Row.of(
                        "heavy, and managed, of one day",
                        d -> heavy.apply(d)
                                .addCarerWellbeings(
                                        carer(SINCE, THEN, CarerLoad.MANAGES).build()),
                        told,
                        manages),
                Row.of(
                        "heavy, and the son does not want to say more",
                        d -> heavy.apply(d)
                                .addCarerWellbeings(
                                        carer(SINCE, LATER, CarerLoad.NO_ANSWER).build()),
                        told,
                        "since: CarerWellbeing NO_ANSWER OPEN"),
                Row.of(
                        "heavy, and the daughter manages",
                        d -> heavy.apply(d)
                                .addCarerWellbeings(carer(SINCE, LATER, CarerLoad.MANAGES)
                                        .closeOne(DAUGHTER)
                                        .build()),
                        told,
                        manages),
                Row.of(
                        "heavy, wrote the son, and a nurse ticked that he manages",
                        d -> d.addCarerWellbeings(
                                carer(THIS, Recorded.of(LAST_VISIT, SON), CarerLoad.HEAVY)
                                        .build(),
                                carer(SINCE, LATER, CarerLoad.MANAGES).build()),
                        told,
                        manages));
    }

    private static List<Row> involvement() {
        String agreed = "this: InvolvementAgreement AGREED";
        String dayCame = "this: InvolvementAgreement DAY_CAME";
        String anew = "since: InvolvementAgreement DECLINED";
        UnaryOperator<Dossier.Builder> toAsk = d -> d.addInvolvementAgreements(
                involved(THIS, LAST_VISIT, SON).askAgainOn(TODAY).build());
        return List.of(
                Row.of(
                        "what the son may know until the visit",
                        d -> d.addInvolvementAgreements(
                                involved(THIS, LAST_VISIT, SON).until(VISIT).build()),
                        agreed),
                Row.of(
                        "what the son may know until the day before",
                        d -> d.addInvolvementAgreements(involved(THIS, LAST_VISIT, SON)
                                .until(VISIT.minusDays(1))
                                .build()),
                        agreed,
                        dayCame),
                Row.of(
                        "that the son may know nothing until the day before",
                        d -> d.addInvolvementAgreements(involved(THIS, LAST_VISIT, SON)
                                .answer(InvolvementAnswer.DECLINED)
                                .until(VISIT.minusDays(1))
                                .build()),
                        "this: InvolvementAgreement DECLINED"),
                Row.of(
                        "to ask again on the day of the visit",
                        d -> d.addInvolvementAgreements(involved(THIS, LAST_VISIT, SON)
                                .askAgainOn(VISIT)
                                .build()),
                        agreed,
                        dayCame),
                Row.of(
                        "to ask again the day after",
                        d -> d.addInvolvementAgreements(involved(THIS, LAST_VISIT, SON)
                                .askAgainOn(VISIT.plusDays(1))
                                .build()),
                        agreed),
                Row.of(
                        "to ask again, and it was asked of the same people since",
                        d -> toAsk.apply(d).addInvolvementAgreements(declined(LAST_VISIT.plusDays(1), SON)),
                        agreed,
                        anew),
                Row.of(
                        "to ask again, and it was asked of them and of others since",
                        d -> toAsk.apply(d).addInvolvementAgreements(declined(LAST_VISIT.plusDays(1), SON, DAUGHTER)),
                        agreed,
                        anew),
                Row.of(
                        "to ask again, and it was asked of everybody since",
                        d -> toAsk.apply(d).addInvolvementAgreements(declined(LAST_VISIT.plusDays(1))),
                        agreed,
                        anew),
                Row.of(
                        "to ask again, and it was asked on the same day",
                        d -> toAsk.apply(d).addInvolvementAgreements(declined(LAST_VISIT, SON)),
                        agreed,
                        dayCame,
                        anew),
                Row.of(
                        "to ask again, and it was asked of somebody else since",
                        d -> toAsk.apply(d).addInvolvementAgreements(declined(LAST_VISIT.plusDays(1), DAUGHTER)),
                        agreed,
                        dayCame,
                        anew),
                Row.of(
                        "to ask everybody again, and it was asked of the son since",
                        d -> d.addInvolvementAgreements(
                                involved(THIS, LAST_VISIT).askAgainOn(TODAY).build(),
                                declined(LAST_VISIT.plusDays(1), SON)),
                        agreed,
                        dayCame,
                        anew),
                Row.of(
                        "agreed by a representative, and the patient cannot say",
                        d -> d.addRepresentations(mentor().id(MENTOR).build())
                                .addInvolvementAgreements(involved(THIS, LAST_VISIT, SON)
                                        .onBehalf(stance(PatientStance.CANNOT_SAY))
                                        .build()),
                        "mentor: Representation HOLDS",
                        agreed,
                        "this: InvolvementAgreement REPRESENTED CANNOT_SAY"));
    }

    private static List<Row> plans() {
        return List.of(
                Row.of(
                        "a draft",
                        d -> d.addCarePlans(plan(THEN).status(PlanStatus.DRAFT).build()),
                        "plan: CarePlan DRAFT"),
                Row.of(
                        "a plan with a goal that was let go",
                        d -> d.addCarePlans(plan(THEN)
                                .addGoals(Goal.builder()
                                        .id(EntryId.of("goal"))
                                        .status(GoalStatus.LET_GO)
                                        .inOwnWords(OwnWords.of("Weer zelf naar de markt"))
                                        .build())
                                .build()),
                        "plan: CarePlan ACTIVE",
                        "goal: CarePlan GOAL LET_GO"),
                Row.of(
                        "a plan that a representative agreed to, and the patient resists",
                        d -> d.addRepresentations(mentor().id(MENTOR).build())
                                .addCarePlans(plan(THEN)
                                        .agreement(onBehalf(PLAN, PatientStance.RESISTS))
                                        .build()),
                        "mentor: Representation HOLDS",
                        "plan: CarePlan ACTIVE",
                        "plan: CarePlan REPRESENTED RESISTS"),
                Row.of(
                        "a plan that the patient agreed to",
                        d -> d.addCarePlans(
                                plan(THEN).agreement(yes(LAST_VISIT).build()).build()),
                        "plan: CarePlan ACTIVE"));
    }

    private static List<Row> pace() {
        UnaryOperator<Dossier.Builder> fast = d -> d.addProgressReviews(
                review(THIS, THEN, Pace.builder().view(PaceView.TOO_FAST).build()));
        String told = "this: ProgressReview TOO_FAST OPEN";
        Pace right = Pace.builder().view(PaceView.RIGHT).build();
        String since = "since: ProgressReview RIGHT OPEN";
        UnaryOperator<Dossier.Builder> ownWords = d -> d.addProgressReviews(review(
                THIS,
                THEN,
                Pace.builder()
                        .view(PaceView.TOO_FAST)
                        .inOwnWords(OwnWords.of("Het gaat mij te hard."))
                        .build()));
        return List.of(
                Row.of(
                        "a talk about how it goes, and nothing of the pace",
                        d -> d.addProgressReviews(
                                ProgressReview.builder().id(THIS).recorded(THEN).build())),
                Row.of("too fast", fast, told),
                Row.of(
                        "nobody told whether it is too fast",
                        d -> d.addProgressReviews(
                                review(THIS, THEN, Pace.builder().build())),
                        "this: ProgressReview UNTOLD OPEN"),
                Row.of(
                        "too fast, and right a day later",
                        d -> fast.apply(d).addProgressReviews(review(SINCE, LATER, right)),
                        since),
                Row.of(
                        "too fast, and right, of one day",
                        d -> fast.apply(d).addProgressReviews(review(SINCE, THEN, right)),
                        told,
                        since),
                Row.of(
                        "too fast, and a day later the patient did not want to say",
                        d -> fast.apply(d)
                                .addProgressReviews(review(
                                        SINCE,
                                        LATER,
                                        Pace.builder().view(PaceView.NO_ANSWER).build())),
                        told,
                        "since: ProgressReview NO_ANSWER OPEN"),
                Row.of(
                        "too fast, and a day later nobody asked",
                        d -> fast.apply(d)
                                .addProgressReviews(
                                        review(SINCE, LATER, Pace.builder().build())),
                        told,
                        "since: ProgressReview UNTOLD OPEN"),
                Row.of(
                        "too fast, the plan was adjusted, and right a day later: both stay",
                        d -> d.addProgressReviews(
                                review(
                                        THIS,
                                        THEN,
                                        Pace.builder()
                                                .view(PaceView.TOO_FAST)
                                                .consequence(PaceConsequence.ADJUSTED)
                                                .build()),
                                review(SINCE, LATER, right)),
                        "this: ProgressReview TOO_FAST ADJUSTED",
                        since),
                Row.of(
                        "too fast, in the patient's words, and a nurse ticked a day later that it is right",
                        d -> ownWords.apply(d).addProgressReviews(review(SINCE, LATER, right)),
                        told,
                        since),
                Row.of(
                        "too fast, in the patient's words, and right a day later, in their words too",
                        d -> ownWords.apply(d)
                                .addProgressReviews(review(
                                        SINCE,
                                        LATER,
                                        Pace.builder()
                                                .from(right)
                                                .inOwnWords(OwnWords.of("Zo is het goed."))
                                                .build())),
                        since));
    }

    /** What the patient agreed to since makes good a pace that nobody did something with. */
    private static List<Row> paceAndANewPlan() {
        Pace fast = Pace.builder().view(PaceView.TOO_FAST).build();
        UnaryOperator<Dossier.Builder> tooFast = d -> d.addProgressReviews(review(THIS, THEN, fast));
        UnaryOperator<Dossier.Builder> ownWords = d -> d.addProgressReviews(review(
                THIS,
                THEN,
                Pace.builder()
                        .from(fast)
                        .inOwnWords(OwnWords.of("Het gaat mij te hard."))
                        .build()));
        LocalDate next = LAST_VISIT.plusDays(1);
        PlanAgreement tick = yes(next).build();
        String told = "this: ProgressReview TOO_FAST OPEN";
        String active = "plan: CarePlan ACTIVE";
        return List.of(
                Row.of(
                        "too fast, and the patient agreed a day later to a plan of that day",
                        d -> tooFast.apply(d)
                                .addCarePlans(plan(LATER).agreement(tick).build()),
                        active),
                Row.of(
                        "too fast, and a plan of a day later that nobody agreed to",
                        d -> tooFast.apply(d).addCarePlans(plan(LATER).build()),
                        told,
                        active),
                Row.of(
                        "too fast, and the plan is of the same day",
                        d -> tooFast.apply(d)
                                .addCarePlans(plan(THEN).agreement(tick).build()),
                        told,
                        active),
                Row.of(
                        "too fast, and the yes to the plan is older",
                        d -> tooFast.apply(d)
                                .addCarePlans(plan(LATER)
                                        .agreement(yes(LAST_VISIT.minusDays(1)).build())
                                        .build()),
                        told,
                        active),
                Row.of(
                        "too fast, and the yes is of that day, to a plan that was written down a day later",
                        d -> tooFast.apply(d)
                                .addCarePlans(plan(LATER)
                                        .agreement(yes(LAST_VISIT).build())
                                        .build()),
                        active),
                Row.of(
                        "too fast, and the son said yes, who is the mentor",
                        d -> tooFast.apply(d)
                                .addRepresentations(mentor().id(MENTOR).build())
                                .addCarePlans(plan(LATER)
                                        .agreement(yes(next)
                                                .by(SON)
                                                .onBehalf(stance(PatientStance.AGREES))
                                                .build())
                                        .build()),
                        told,
                        active,
                        "plan: CarePlan REPRESENTED AGREES",
                        "mentor: Representation HOLDS"),
                Row.of(
                        "too fast, and that plan is paused",
                        d -> tooFast.apply(d)
                                .addCarePlans(plan(LATER)
                                        .status(PlanStatus.PAUSED)
                                        .agreement(tick)
                                        .build()),
                        told,
                        "plan: CarePlan PAUSED"),
                Row.of(
                        "too fast, and that plan ended yesterday",
                        d -> tooFast.apply(d)
                                .addCarePlans(plan(LATER)
                                        .endsOn(TODAY.minusDays(1))
                                        .agreement(tick)
                                        .build()),
                        told,
                        active),
                Row.of(
                        "too fast, in the patient's words, and a nurse ticked that they agreed",
                        d -> ownWords.apply(d)
                                .addCarePlans(plan(LATER).agreement(tick).build()),
                        told,
                        active),
                Row.of(
                        "too fast, in the patient's words, and they agreed in their words too",
                        d -> ownWords.apply(d)
                                .addCarePlans(plan(LATER)
                                        .agreement(yes(next)
                                                .inOwnWords(OwnWords.of("Zo wil ik het."))
                                                .build())
                                        .build()),
                        active));
    }

    private static Recorded inError(LocalDate day) {
        return Recorded.builder()
                .on(day)
                .by(NURSE)
                .enteredInError(EnteredInError.of(TODAY, NURSE))
                .build();
    }

    private static SupportRecord.Builder support(EntryId id, Recorded recorded) {
        return SupportRecord.builder()
                .id(id)
                .recorded(recorded)
                .what(Note.of("gesprek"))
                .addGivenBy(NURSE);
    }

    private static ReadBack readBack(ReadBackAnswer answer) {
        return ReadBack.builder()
                .id(THIS)
                .recorded(THEN)
                .addEntries(EntryId.of("visit-1"))
                .answer(answer)
                .build();
    }

    private static Annotation annotation(EntryId about) {
        return Annotation.builder()
                .id(THIS)
                .recorded(Recorded.of(TODAY, PATIENT))
                .about(about)
                .inOwnWords(OwnWords.of("Dat is niet zo."))
                .build();
    }

    private static SignallingPlan.Builder signalling() {
        return SignallingPlan.builder().id(THIS).recorded(THEN).kind(SignallingPlanKind.CRISIS);
    }

    private static OnBehalf stance(PatientStance stance) {
        return OnBehalf.builder().representation(MENTOR).patientsStance(stance).build();
    }

    private static PlanAgreement onBehalf(EntryId version, PatientStance stance) {
        return yes(LAST_VISIT).version(version).by(SON).onBehalf(stance(stance)).build();
    }

    private static PlanAgreement.Builder yes(LocalDate on) {
        return PlanAgreement.builder().version(PLAN).on(on).by(PATIENT);
    }

    private static Representation.Builder mentor() {
        return Representation.builder()
                .id(THIS)
                .recorded(THEN)
                .representative(SON)
                .basis(RepresentationBasis.MENTOR);
    }

    private static ImposedMeasure.Builder measure() {
        return ImposedMeasure.builder()
                .id(THIS)
                .recorded(THEN)
                .law(CompulsoryCareLaw.WVGGZ)
                .what(Note.of("medicatie"));
    }

    private static DangerAtHome danger(DangerState state, LocalDate lookAgain) {
        return DangerAtHome.builder()
                .id(THIS)
                .recorded(THEN)
                .state(state)
                .lookAgainOn(lookAgain)
                .build();
    }

    private static ContactAgreement.Builder home() {
        return ContactAgreement.builder()
                .id(THIS)
                .recorded(THEN)
                .addOffered(ContactChoice.PLACE)
                .preference(OwnWords.of("Bij mij thuis."));
    }

    private static Request.Builder help() {
        return Request.builder()
                .id(THIS)
                .recorded(Recorded.of(LAST_VISIT, PATIENT))
                .possibility(Possibility.SUPPORT_OUTSIDE_CARE);
    }

    private static Request peers(Possibility possibility, Recorded recorded) {
        return Request.builder()
                .id(SINCE)
                .recorded(recorded)
                .possibility(possibility)
                .outcome(RequestOutcome.ACTED_ON)
                .build();
    }

    private static Suggestion.Builder walking() {
        return Suggestion.builder()
                .id(THIS)
                .recorded(THEN)
                .addTowards(Possibility.PEER_CONTACT)
                .what(Note.of("wandelclub"));
    }

    private static Answer.Builder wish() {
        return Answer.builder()
                .id(THIS)
                .recorded(THEN)
                .question(DiagnosisQuestion.WISH)
                .response(Response.GIVEN)
                .inOwnWords(OwnWords.of("Weer zelf naar de markt"));
    }

    private static Answer askedAnew(DiagnosisQuestion question, LocalDate day) {
        return Answer.builder()
                .id(SINCE)
                .recorded(Recorded.of(day, NURSE))
                .question(question)
                .response(Response.DECLINED)
                .build();
    }

    private static SelfDirection.Builder direct(LocalDate day) {
        return SelfDirection.builder()
                .id(THIS)
                .recorded(Recorded.of(day, NURSE))
                .lifeDomain(LifeDomain.CARE)
                .wish(DirectionWish.SELF);
    }

    private static SharedDecision.Builder pills() {
        return SharedDecision.builder().id(THIS).recorded(THEN).question(Note.of("pillen of prikken"));
    }

    private static Appraisal.Builder able(EntryId id, Recorded recorded, Judgement judgement) {
        return Appraisal.builder()
                .id(id)
                .recorded(recorded)
                .viewOf(PATIENT)
                .aspect(Aspect.ABLE)
                .judgement(judgement);
    }

    private static Experience.Builder fits(EntryId id, Recorded recorded, ExperienceAnswer answer) {
        return Experience.builder()
                .id(id)
                .recorded(recorded)
                .teller(PATIENT)
                .topic(ExperienceTopic.CARE_FITS)
                .answer(answer);
    }

    private static CloseOneConcern worry(Confidence confidence) {
        return Visits.worry(THIS.value(), LAST_VISIT, confidence).build();
    }

    private static CloseOneConcern over(PersonId closeOne, Recorded recorded) {
        return Visits.worry(SINCE.value(), LAST_VISIT, Confidence.MAY_BE_SHARED)
                .recorded(recorded)
                .closeOne(closeOne)
                .concern(Concern.NOT_WORRIED)
                .build();
    }

    private static CarerWellbeing.Builder carer(EntryId id, Recorded recorded, CarerLoad load) {
        return CarerWellbeing.builder().id(id).recorded(recorded).closeOne(SON).load(load);
    }

    private static InvolvementAgreement.Builder involved(EntryId id, LocalDate day, PersonId... closeOnes) {
        return InvolvementAgreement.builder()
                .id(id)
                .recorded(Recorded.of(day, NURSE))
                .answer(InvolvementAnswer.AGREED)
                .closeOnes(List.of(closeOnes));
    }

    private static InvolvementAgreement declined(LocalDate day, PersonId... closeOnes) {
        return involved(SINCE, day, closeOnes)
                .answer(InvolvementAnswer.DECLINED)
                .build();
    }

    private static CarePlan.Builder plan(Recorded recorded) {
        return CarePlan.builder().id(PLAN).recorded(recorded).status(PlanStatus.ACTIVE);
    }

    private static ProgressReview review(EntryId id, Recorded recorded, Pace pace) {
        return ProgressReview.builder().id(id).recorded(recorded).pace(pace).build();
    }
}
