package nl.regie.visit;

import static nl.regie.visit.Visits.FILLED_IN;
import static nl.regie.visit.Visits.LAST_VISIT;
import static nl.regie.visit.Visits.NURSE;
import static nl.regie.visit.Visits.PATIENT;
import static nl.regie.visit.Visits.PREPARATION;
import static nl.regie.visit.Visits.SON;
import static nl.regie.visit.Visits.TODAY;
import static nl.regie.visit.Visits.VISIT;
import static nl.regie.visit.Visits.allIsWell;
import static nl.regie.visit.Visits.noted;
import static nl.regie.visit.Visits.preparation;
import static nl.regie.visit.Visits.preparationIn;
import static nl.regie.visit.Visits.reading;
import static nl.regie.visit.Visits.said;
import static nl.regie.visit.Visits.visit;
import static nl.regie.visit.Visits.worry;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.regie.caremodule.CareModule;
import nl.regie.caremodule.Wording;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.Goal;
import nl.regie.careplan.GoalProgress;
import nl.regie.careplan.GoalStatus;
import nl.regie.careplan.Pace;
import nl.regie.careplan.PaceView;
import nl.regie.careplan.PlanStatus;
import nl.regie.careplan.ProgressReview;
import nl.regie.careplan.ProgressStep;
import nl.regie.consult.AgreedLimit;
import nl.regie.consult.Amount;
import nl.regie.consult.ConsultPreparation;
import nl.regie.consult.HowItGoes;
import nl.regie.consult.OwnMeasurement;
import nl.regie.consult.PreparationReading;
import nl.regie.consult.VisitDecision;
import nl.regie.consult.VisitForm;
import nl.regie.consult.VisitPlan;
import nl.regie.consult.VisitWish;
import nl.regie.consult.YesNo;
import nl.regie.diagnosis.Answer;
import nl.regie.diagnosis.DiagnosisQuestion;
import nl.regie.diagnosis.Importance;
import nl.regie.diagnosis.Response;
import nl.regie.dossier.Annotation;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.ReadBack;
import nl.regie.dossier.ReadBackAnswer;
import nl.regie.entry.EnteredInError;
import nl.regie.entry.EntryId;
import nl.regie.entry.Note;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.entry.Recorded;
import nl.regie.entry.SourceId;
import nl.regie.entry.SourceRef;
import nl.regie.experience.Experience;
import nl.regie.experience.ExperienceAnswer;
import nl.regie.experience.ExperienceTopic;
import nl.regie.generators.Floor;
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
import nl.regie.people.Concern;
import nl.regie.people.Confidence;
import nl.regie.people.InvolvementAgreement;
import nl.regie.people.InvolvementAnswer;
import nl.regie.precondition.DangerAtHome;
import nl.regie.precondition.DangerState;
import nl.regie.reading.FormatVersion;
import nl.regie.signalling.NoticedBy;
import nl.regie.signalling.PhaseLevel;
import nl.regie.signalling.Sign;
import nl.regie.signalling.SignallingPhase;
import nl.regie.signalling.SignallingPlan;
import nl.regie.signalling.SignallingPlanKind;

/** What never skips, over preparations in which much or little was asked, and all else may be well. */
class VisitAdviceLawsTest {
    private static final EntryId LIMIT = EntryId.of("limit");
    private static final EntryId GOAL = EntryId.of("goal");
    private static final EntryId SIGN = EntryId.of("sign");
    private static final LocalDate TOO_LONG_AGO = VISIT.minusMonths(1).minusDays(1);

    private static final Map<String, UnaryOperator<Dossier>> NEVERS = nevers();
    private static final List<UnaryOperator<Dossier>> HARMLESS = harmless();
    private static final List<UnaryOperator<Dossier>> HIDDEN = hidden();

    @Provide
    Arbitrary<Dossier> wellInEveryWay() {
        return Combinators.combine(
                        Arbitraries.of(allIsWell().build(), wellInFull()),
                        Arbitraries.of(HARMLESS).set().ofMaxSize(4).map(List::copyOf))
                .as(VisitAdviceLawsTest::changed);
    }

    @Provide
    Arbitrary<Dossier> anyCase() {
        return Combinators.combine(
                        wellInEveryWay(),
                        Arbitraries.of(List.copyOf(NEVERS.values()))
                                .set()
                                .ofMaxSize(2)
                                .map(List::copyOf))
                .as(VisitAdviceLawsTest::changed);
    }

    @Provide
    Arbitrary<UnaryOperator<Dossier>> somethingHidden() {
        return Arbitraries.of(HIDDEN);
    }

    @Property
    void whereEveryAnswerWasRecordedAndIsGoodTheVisitCanBeSkipped(@ForAll("wellInEveryWay") Dossier dossier) {
        assertThat(advice(dossier).plan()).isEqualTo(VisitPlan.SKIP);
        assertThat(advice(dossier).reasons()).allMatch(given -> given.reason().leavesOpen() == VisitPlan.SKIP);
    }

    @Property(tries = 50)
    void noneOfTheseEverSkips(@ForAll("wellInEveryWay") Dossier dossier) {
        NEVERS.forEach((name, never) -> {
            VisitAdvice advice = advice(never.apply(dossier));
            assertThat(advice.plan()).as(name).isNotEqualTo(VisitPlan.SKIP);
            assertThat(advice.reasons())
                    .as(name)
                    .anyMatch(given -> given.reason().leavesOpen() != VisitPlan.SKIP);
        });
    }

    @Property
    void whatSpeaksAgainstIsNeverOutweighed(@ForAll("anyCase") Dossier dossier) {
        VisitAdvice advice = advice(dossier);
        boolean somethingSpeaksAgainst =
                advice.reasons().stream().anyMatch(given -> given.reason().leavesOpen() != VisitPlan.SKIP);
        assertThat(advice.plan() == VisitPlan.SKIP).isEqualTo(!somethingSpeaksAgainst);
        assertThat(advice.form().isPresent()).isEqualTo(advice.plan() == VisitPlan.OTHER_FORM);
        Floor.under("something speaks against", somethingSpeaksAgainst, 30);
        Floor.under("nothing speaks against", !somethingSpeaksAgainst, 5);
    }

    @Property(tries = 100)
    void takingAnAnswerAwayNeverTurnsIntoSkip(@ForAll("anyCase") Dossier dossier) {
        boolean couldSkip = advice(dossier).plan() == VisitPlan.SKIP;
        for (UnaryOperator<Dossier> taken : answersThatCanBeTakenAway(dossier)) {
            boolean canSkip = advice(taken.apply(dossier)).plan() == VisitPlan.SKIP;
            assertThat(canSkip && !couldSkip).isFalse();
        }
        Floor.under(
                "an answer is taken away where the visit could not be skipped",
                !couldSkip && !answersThatCanBeTakenAway(dossier).isEmpty(),
                20);
    }

    @Property
    void whatThePatientMayNotKnowLeavesNoTraceInThePatientsVersion(
            @ForAll("anyCase") Dossier dossier, @ForAll("somethingHidden") UnaryOperator<Dossier> hidden) {
        Assume.that(!dossier.isReadInPart()); // then there is no patient's version at all: ReadInPartTest
        Dossier withIt = hidden.apply(dossier);
        assertThat(advice(withIt).forPatient()).isEqualTo(advice(dossier).forPatient());
        assertThat(Agenda.of(withIt, preparationIn(withIt))).isEqualTo(Agenda.of(dossier, preparationIn(dossier)));
        assertThat(advice(withIt).plan()).isNotEqualTo(VisitPlan.SKIP);
    }

    @Property
    void whatWasRecordedLaterIsLeftOut(@ForAll("anyCase") Dossier dossier) {
        LocalDate day = FILLED_IN;
        if (dossier.asOf(day).current(ConsultPreparation.class).stream()
                .anyMatch(each -> each.id().equals(PREPARATION))) {
            assertThat(VisitAdvice.of(dossier, PREPARATION, day, CareModule.shipped()))
                    .isEqualTo(VisitAdvice.of(dossier.asOf(day), PREPARATION, day, CareModule.shipped()));
        }
    }

    @Example
    void takingAwayAnyOfTheGoodAnswersMakesTheVisitGoOn() {
        assertThat(answersThatCanBeTakenAway(wellInFull())).hasSize(11).allSatisfy(taken -> assertThat(
                        advice(taken.apply(wellInFull())).plan())
                .isNotEqualTo(VisitPlan.SKIP));
    }

    /** The generated cases prove something only where each reason is met. */
    @Example
    void eachReasonIsMetByOneOfTheNevers() {
        List<VisitReason> met = new ArrayList<>();
        for (Dossier base : List.of(allIsWell().build(), wellInFull())) {
            advice(base).reasons().forEach(given -> met.add(given.reason()));
            HARMLESS.forEach(
                    harmless -> advice(harmless.apply(base)).reasons().forEach(given -> met.add(given.reason())));
            NEVERS.values()
                    .forEach(never -> advice(never.apply(base)).reasons().forEach(given -> met.add(given.reason())));
        }
        assertThat(met).contains(VisitReason.values());
    }

    private static VisitAdvice advice(Dossier dossier) {
        return VisitAdvice.of(dossier, PREPARATION, TODAY, CareModule.shipped());
    }

    private static Dossier changed(Dossier dossier, List<UnaryOperator<Dossier>> changes) {
        Dossier changed = dossier;
        for (UnaryOperator<Dossier> change : changes) {
            changed = change.apply(changed);
        }
        return changed;
    }

    /** A nurse ticked yes, and typed without a word of the patient that something differs. */
    private static UnaryOperator<Dossier> readBackAsOtherwise(ExperienceTopic topic) {
        String id = "read-back-" + Wording.code(topic);
        return dossier -> builder(experienced(id, topic, ExperienceAnswer.YES).apply(dossier))
                .addReadBacks(ReadBack.builder()
                        .id(EntryId.of("differs-" + id))
                        .recorded(Recorded.of(LAST_VISIT, NURSE))
                        .addEntries(EntryId.of(id))
                        .answer(ReadBackAnswer.DIFFERS)
                        .build())
                .build();
    }

    private static UnaryOperator<Dossier> asked(String id, Possibility possibility) {
        return dossier -> builder(dossier)
                .addRequests(Request.builder()
                        .id(EntryId.of(id))
                        .recorded(Recorded.of(LAST_VISIT, PATIENT))
                        .possibility(possibility)
                        .build())
                .build();
    }

    private static UnaryOperator<Dossier> experienced(String id, ExperienceTopic topic, ExperienceAnswer answer) {
        return dossier -> builder(dossier)
                .addExperiences(Experience.builder()
                        .id(EntryId.of(id))
                        .recorded(Recorded.of(LAST_VISIT, PATIENT))
                        .teller(PATIENT)
                        .topic(topic)
                        .answer(answer)
                        .build())
                .build();
    }

    private static UnaryOperator<Dossier> wish(String id, Optional<Importance> importance, LocalDate day) {
        return dossier -> builder(dossier)
                .addAnswers(Answer.builder()
                        .id(EntryId.of(id))
                        .recorded(Recorded.of(day, PATIENT))
                        .question(DiagnosisQuestion.WISH)
                        .response(Response.GIVEN)
                        .inOwnWords(OwnWords.of("Weer zelf naar de markt"))
                        .importance(importance)
                        .build())
                .build();
    }

    /** Everything that can be asked was asked, and answered well. */
    private static Dossier wellInFull() {
        return allIsWell()
                .addAgreedLimits(limit("limit", LAST_VISIT).build())
                .addCarePlans(plan(GoalStatus.ACCEPTED).build())
                .addSignallingPlans(signalling().build())
                .consultPreparations(List.of(preparation()
                        .noticesSigns(YesNo.NO)
                        .addMeasurements(measured("130").limit(LIMIT).build())
                        .addProgress(told(PATIENT, ProgressStep.ON_THE_WAY))
                        .build()))
                .build();
    }

    private static AgreedLimit.Builder limit(String id, LocalDate on) {
        return AgreedLimit.builder()
                .id(EntryId.of(id))
                .recorded(Recorded.of(on, NURSE))
                .what(Note.of("bovendruk"))
                .highest(Amount.of("140"))
                .addAgreedWith(PATIENT);
    }

    private static CarePlan.Builder plan(GoalStatus status) {
        return CarePlan.builder()
                .id(EntryId.of("plan"))
                .recorded(Recorded.of(LAST_VISIT, NURSE))
                .status(PlanStatus.ACTIVE)
                .addGoals(Goal.builder()
                        .id(GOAL)
                        .status(status)
                        .inOwnWords(OwnWords.of("Weer fietsen"))
                        .build());
    }

    private static SignallingPlan.Builder signalling() {
        return SignallingPlan.builder()
                .id(EntryId.of("signalling"))
                .recorded(Recorded.of(LAST_VISIT, NURSE))
                .kind(SignallingPlanKind.BOTH)
                .addPhases(SignallingPhase.builder()
                        .id(EntryId.of("phase"))
                        .level(PhaseLevel.EARLY_SIGNS)
                        .addSigns(Sign.builder()
                                .id(SIGN)
                                .noticedBy(NoticedBy.MYSELF)
                                .what(OwnWords.of("Ik slaap slecht"))
                                .build())
                        .build());
    }

    private static OwnMeasurement.Builder measured(String value) {
        return OwnMeasurement.builder().value(Amount.of(value)).on(FILLED_IN);
    }

    private static GoalProgress told(PersonId by, ProgressStep step) {
        return GoalProgress.builder().goal(GOAL).toldBy(by).step(step).build();
    }

    private static Dossier feels(Dossier dossier, String id, ExperienceAnswer answer) {
        return builder(dossier)
                .addExperiences(Experience.builder()
                        .id(EntryId.of(id + "-before"))
                        .recorded(Recorded.of(LAST_VISIT, PATIENT))
                        .teller(PATIENT)
                        .topic(ExperienceTopic.FEELS_SAFE_AND_SUPPORTED)
                        .answer(ExperienceAnswer.YES)
                        .build())
                .addExperiences(Experience.builder()
                        .id(EntryId.of(id))
                        .recorded(Recorded.of(FILLED_IN, PATIENT))
                        .teller(PATIENT)
                        .topic(ExperienceTopic.FEELS_SAFE_AND_SUPPORTED)
                        .answer(answer)
                        .build())
                .build();
    }

    private static Map<String, UnaryOperator<Dossier>> nevers() {
        Map<String, UnaryOperator<Dossier>> nevers = new LinkedHashMap<>();
        nevers.put("wants to come", prepared(p -> p.wish(VisitWish.COME)));
        nevers.put("did not say whether to come", prepared(p -> p.wish(Optional.empty())));
        nevers.put("does not want to say whether to come", prepared(p -> p.wish(VisitWish.NO_ANSWER)));
        nevers.put("another form", prepared(p -> p.wish(VisitWish.OTHER_FORM).form(VisitForm.PHONE)));
        nevers.put("another form, not said which", prepared(p -> p.wish(VisitWish.OTHER_FORM)));
        nevers.put("need not come, and yet a form", prepared(p -> p.form(VisitForm.PHONE)));
        nevers.put("worse", prepared(p -> p.howItGoes(HowItGoes.WORSE)));
        nevers.put("the same, and it was worse", with(prepared(p -> p.howItGoes(HowItGoes.SAME)), dossier -> builder(
                        dossier)
                .addConsultPreparations(
                        earlier("worse-before", 9, HowItGoes.WORSE).build(),
                        earlier("same-since", 6, HowItGoes.SAME).build())
                .build()));
        nevers.put("a request without an answer", dossier -> builder(dossier)
                .addRequests(Request.builder()
                        .id(EntryId.of("asked"))
                        .recorded(Recorded.of(LAST_VISIT, PATIENT))
                        .possibility(Possibility.ANOTHER_PROFESSIONAL)
                        .build())
                .build());
        nevers.put("a request for help without an answer", asked("help", Possibility.SUPPORT_OUTSIDE_CARE));
        nevers.put("a request for peers without an answer", asked("peers", Possibility.PEER_CONTACT));
        nevers.put("left to do it alone", experienced("alone", ExperienceTopic.NOT_LEFT_ALONE, ExperienceAnswer.NO));
        nevers.put(
                "safe, and it differs as it was read back",
                readBackAsOtherwise(ExperienceTopic.FEELS_SAFE_AND_SUPPORTED));
        nevers.put("listened to, and it differs as it was read back", readBackAsOtherwise(ExperienceTopic.LISTENED_TO));
        nevers.put(
                "strengths do not come first",
                experienced("strengths", ExperienceTopic.STRENGTHS_COME_FIRST, ExperienceAnswer.NO));
        nevers.put("what matters most has no answer", wish("most", Optional.of(Importance.MOST_IMPORTANT), FILLED_IN));
        nevers.put("a wish waits long", wish("long", Optional.empty(), LAST_VISIT.minusMonths(3)));
        nevers.put("words that are newer than the reading", wish("new", Optional.of(Importance.LESS_IMPORTANT), TODAY));
        nevers.put("what the doctor wrote of the patient since", dossier -> builder(dossier)
                .addProgressReviews(ProgressReview.builder()
                        .id(EntryId.of("note-since"))
                        .recorded(Recorded.of(TODAY, Visits.DOCTOR))
                        .professionalsView(Note.of("Somber, wil niet verder."))
                        .build())
                .build());
        nevers.put("filled in by whom the patient does not want", dossier -> builder(
                        prepared(p -> p.recorded(Recorded.of(FILLED_IN, SON))).apply(dossier))
                .addInvolvementAgreements(InvolvementAgreement.builder()
                        .id(EntryId.of("not-the-son"))
                        .recorded(Recorded.of(LAST_VISIT, NURSE))
                        .answer(InvolvementAnswer.DECLINED)
                        .addCloseOnes(SON)
                        .build())
                .build());
        nevers.put("newer words of who said yes in their place", dossier -> builder(dossier)
                .addRepresentations(Representation.builder()
                        .id(EntryId.of("mentor-who-wrote"))
                        .recorded(Recorded.of(LAST_VISIT, NURSE))
                        .representative(SON)
                        .basis(RepresentationBasis.MENTOR)
                        .build())
                .addInvolvementAgreements(InvolvementAgreement.builder()
                        .id(EntryId.of("yes-in-their-place"))
                        .recorded(Recorded.of(TODAY, SON))
                        .answer(InvolvementAnswer.AGREED)
                        .inOwnWords(OwnWords.of("Ik trek het niet meer."))
                        .onBehalf(OnBehalf.builder()
                                .representation(EntryId.of("mentor-who-wrote"))
                                .patientsStance(PatientStance.AGREES)
                                .build())
                        .build())
                .build());
        nevers.put("a close one for whom it is heavy", dossier -> builder(dossier)
                .addCarerWellbeings(CarerWellbeing.builder()
                        .id(EntryId.of("heavy"))
                        .recorded(Recorded.of(LAST_VISIT, NURSE))
                        .closeOne(SON)
                        .load(CarerLoad.HEAVY)
                        .build())
                .build());
        nevers.put("a close one who typed something after the reading, beside a good tick", dossier -> builder(dossier)
                .addCarerWellbeings(CarerWellbeing.builder()
                        .id(EntryId.of("manages"))
                        .recorded(Recorded.of(TODAY, SON))
                        .closeOne(SON)
                        .load(CarerLoad.MANAGES)
                        .inOwnWords(OwnWords.of("Hij zegt dat het niet meer hoeft."))
                        .build())
                .build());
        nevers.put("too fast, and nothing done with it", dossier -> builder(dossier)
                .addProgressReviews(review("fast", LAST_VISIT)
                        .pace(Pace.builder().view(PaceView.TOO_FAST).build())
                        .build())
                .build());
        nevers.put("resists what was agreed in their place", dossier -> builder(dossier)
                .addRepresentations(Representation.builder()
                        .id(EntryId.of("mentor"))
                        .recorded(Recorded.of(LAST_VISIT, NURSE))
                        .representative(SON)
                        .basis(RepresentationBasis.MENTOR)
                        .build())
                .addInvolvementAgreements(InvolvementAgreement.builder()
                        .id(EntryId.of("in-their-place"))
                        .recorded(Recorded.of(LAST_VISIT, SON))
                        .answer(InvolvementAnswer.AGREED)
                        .onBehalf(OnBehalf.builder()
                                .representation(EntryId.of("mentor"))
                                .patientsStance(PatientStance.RESISTS)
                                .build())
                        .build())
                .build());
        nevers.put("a day to ask again", dossier -> builder(dossier)
                .addInvolvementAgreements(InvolvementAgreement.builder()
                        .id(EntryId.of("ask-again"))
                        .recorded(Recorded.of(LAST_VISIT, PATIENT))
                        .answer(InvolvementAnswer.DECLINED)
                        .askAgainOn(VISIT)
                        .build())
                .build());
        nevers.put("a request was refused, and nobody said why", dossier -> builder(dossier)
                .addRequests(Request.builder()
                        .id(EntryId.of("refused"))
                        .recorded(Recorded.of(LAST_VISIT, NURSE))
                        .possibility(Possibility.SUPPORT_OUTSIDE_CARE)
                        .outcome(RequestOutcome.REFUSED)
                        .build())
                .build());
        nevers.put("wants what was pointed out, and nobody took it up", dossier -> builder(dossier)
                .addSuggestions(Suggestion.builder()
                        .id(EntryId.of("wanted"))
                        .recorded(Recorded.of(LAST_VISIT, NURSE))
                        .addTowards(Possibility.PEER_CONTACT)
                        .response(SuggestionResponse.WANTS)
                        .build())
                .build());
        nevers.put("something worries the reader", read(r -> r.worries(YesNo.YES)));
        nevers.put("it was decided on contact sooner", dossier -> builder(dossier)
                .addVisitDecisions(VisitDecision.builder()
                        .id(EntryId.of("decided-sooner"))
                        .recorded(Recorded.of(TODAY, NURSE))
                        .preparation(PREPARATION)
                        .plan(VisitPlan.SOONER)
                        .decidedBy(NURSE)
                        .build())
                .build());
        nevers.put("something was pointed out after the reading", dossier -> builder(dossier)
                .addSuggestions(Suggestion.builder()
                        .id(EntryId.of("pointed-out"))
                        .recorded(Recorded.of(TODAY, Visits.DOCTOR))
                        .what(Note.of("Crisisdienst"))
                        .response(SuggestionResponse.DECLINES)
                        .build())
                .build());
        nevers.put(
                "something worried the reader, and it was written down what was done",
                with(read(r -> r.worries(YesNo.YES)), dossier -> builder(dossier)
                        .addVisitDecisions(VisitDecision.builder()
                                .id(EntryId.of("done"))
                                .recorded(Recorded.of(TODAY, NURSE))
                                .preparation(PREPARATION)
                                .plan(VisitPlan.AS_PLANNED)
                                .reason(Note.of("Gebeld, het gaat."))
                                .decidedBy(NURSE)
                                .build())
                        .build()));
        nevers.put(
                "worse, and it was written down what was done",
                with(prepared(p -> p.howItGoes(HowItGoes.WORSE)), dossier -> builder(dossier)
                        .addVisitDecisions(VisitDecision.builder()
                                .id(EntryId.of("done-worse"))
                                .recorded(Recorded.of(TODAY, NURSE))
                                .preparation(PREPARATION)
                                .plan(VisitPlan.AS_PLANNED)
                                .reason(Note.of("Gebeld, het gaat."))
                                .decidedBy(NURSE)
                                .build())
                        .build()));
        nevers.put(
                "a sign, and it was written down what was done",
                with(prepared(p -> p.noticesSigns(YesNo.YES)), dossier -> builder(dossier)
                        .addVisitDecisions(VisitDecision.builder()
                                .id(EntryId.of("done-sign"))
                                .recorded(Recorded.of(TODAY, NURSE))
                                .preparation(PREPARATION)
                                .plan(VisitPlan.AS_PLANNED)
                                .reason(Note.of("Gebeld, het gaat."))
                                .decidedBy(NURSE)
                                .build())
                        .build()));
        nevers.put(
                "worse before, and better since",
                with(prepared(p -> p.howItGoes(HowItGoes.BETTER)), dossier -> builder(dossier)
                        .addConsultPreparations(earlier("worse-first", 0, HowItGoes.WORSE)
                                .recorded(Recorded.of(FILLED_IN.minusDays(2), PATIENT))
                                .visitOn(VISIT)
                                .build())
                        .build()));
        nevers.put(
                "a sign before, and none since",
                with(prepared(p -> p.signs(Set.of()).noticesSigns(YesNo.NO)), dossier -> builder(dossier)
                        .addConsultPreparations(earlier("sign-first", 0, HowItGoes.SAME)
                                .recorded(Recorded.of(FILLED_IN.minusDays(2), PATIENT))
                                .visitOn(VISIT)
                                .noticesSigns(YesNo.YES)
                                .build())
                        .build()));
        nevers.put(
                "the reader was not asked, and it was written down what was done",
                with(read(r -> r.worries(Optional.empty())), dossier -> builder(dossier)
                        .addVisitDecisions(VisitDecision.builder()
                                .id(EntryId.of("done-unasked"))
                                .recorded(Recorded.of(TODAY, NURSE))
                                .preparation(PREPARATION)
                                .plan(VisitPlan.AS_PLANNED)
                                .reason(Note.of("Gebeld, het gaat."))
                                .decidedBy(NURSE)
                                .build())
                        .build()));
        nevers.put("the reader was not asked what worries", read(r -> r.worries(Optional.empty())));
        nevers.put("does not feel safe", dossier -> feels(dossier, "unsafe", ExperienceAnswer.NO));
        nevers.put("feels safe at times", dossier -> feels(dossier, "at-times", ExperienceAnswer.PARTLY));
        nevers.put("did not say how it goes", prepared(p -> p.howItGoes(Optional.empty())));
        nevers.put("does not want to say how it goes", prepared(p -> p.howItGoes(HowItGoes.NO_ANSWER)));
        nevers.put("notices signs", prepared(p -> p.noticesSigns(YesNo.YES)));
        nevers.put(
                "names a sign, though \"no\" was ticked",
                with(
                        dossier -> dossier.signallingPlans().isEmpty()
                                ? builder(dossier)
                                        .addSignallingPlans(signalling().build())
                                        .build()
                                : dossier,
                        prepared(p -> p.noticesSigns(YesNo.NO).addSigns(SIGN))));
        nevers.put(
                "a signalling plan, and signs not asked",
                with(
                        dossier -> builder(dossier)
                                .signallingPlans(List.of(signalling().build()))
                                .build(),
                        prepared(p -> p.noticesSigns(Optional.empty()))));
        nevers.put(
                "measurement without limit",
                prepared(p -> p.addMeasurements(measured("1").build())));
        nevers.put(
                "measurement against a limit in error",
                withLimit(limit("limit", LAST_VISIT)
                        .recorded(Recorded.builder()
                                .on(LAST_VISIT)
                                .by(NURSE)
                                .enteredInError(EnteredInError.of(TODAY, NURSE))
                                .build())));
        nevers.put(
                "measurement against a limit that was not agreed with the patient",
                withLimit(limit("limit", LAST_VISIT).agreedWith(List.of(NURSE))));
        nevers.put(
                "measurement against limits without a number",
                withLimit(limit("limit", LAST_VISIT).highest(Optional.empty())));
        nevers.put(
                "measurement beyond the limit",
                withLimit(limit("limit", LAST_VISIT).highest(Amount.of("129.9"))));
        nevers.put(
                "measurement beyond the limit, and it was written down what was done",
                with(withLimit(limit("limit", LAST_VISIT).highest(Amount.of("129.9"))), dossier -> builder(dossier)
                        .addVisitDecisions(VisitDecision.builder()
                                .id(EntryId.of("done-measured"))
                                .recorded(Recorded.of(TODAY, NURSE))
                                .preparation(PREPARATION)
                                .plan(VisitPlan.AS_PLANNED)
                                .reason(Note.of("Gebeld, het gaat."))
                                .decidedBy(NURSE)
                                .build())
                        .build()));
        nevers.put(
                "measurement below the limit",
                withLimit(limit("limit", LAST_VISIT).lowest(Amount.of("130.1"))));
        nevers.put(
                "measurement beyond the limit as it is now",
                with(withLimit(limit("limit", LAST_VISIT)), dossier -> builder(dossier)
                        .addAgreedLimits(limit("limit-now", TODAY)
                                .recorded(Recorded.builder()
                                        .on(TODAY)
                                        .by(NURSE)
                                        .replaces(LIMIT)
                                        .build())
                                .highest(Amount.of("120"))
                                .build())
                        .build()));
        nevers.put(
                "old measurement",
                with(
                        withLimit(limit("limit", LAST_VISIT)),
                        prepared(p -> p.measurements(List.of(
                                measured("130").limit(LIMIT).on(TOO_LONG_AGO).build())))));
        nevers.put(
                "measurement of a day to come",
                with(
                        withLimit(limit("limit", LAST_VISIT)),
                        prepared(p -> p.measurements(List.of(measured("130")
                                .limit(LIMIT)
                                .on(FILLED_IN.plusDays(1))
                                .build())))));
        nevers.put(
                "nothing measured, though limits were agreed",
                with(withLimit(limit("limit", LAST_VISIT)), prepared(p -> p.measurements(List.of()))));
        nevers.put("setback", with(withGoal(), prepared(p -> p.addProgress(told(PATIENT, ProgressStep.SETBACK)))));
        nevers.put(
                "a goal stands still, says somebody else",
                with(withGoal(), prepared(p -> p.addProgress(told(SON, ProgressStep.NOT_YET)))));
        nevers.put("a topic of the patient", prepared(p -> p.addTopics(OwnWords.of("Mag ik weer rijden?"))));
        nevers.put("a topic that was not reached", dossier -> builder(dossier)
                .visitSummaries(
                        List.of(visit().addNotReached(noted(NURSE, "griepprik")).build()))
                .build());
        nevers.put("a topic of the patient that was not reached", dossier -> builder(dossier)
                .visitSummaries(
                        List.of(visit().addNotReached(said(PATIENT, "de trap")).build()))
                .build());
        nevers.put("a topic of a close one that is not on the patient's agenda", dossier -> builder(dossier)
                .visitSummaries(
                        List.of(visit().addNotReached(said(SON, "het drinken")).build()))
                .build());
        nevers.put("worried close one", worried("shared", Confidence.MAY_BE_SHARED));
        nevers.put("worried close one, in confidence", worried("confided", Confidence.IN_CONFIDENCE));
        nevers.put("filled in too long ago", prepared(p -> p.recorded(Recorded.of(TOO_LONG_AGO, PATIENT))));
        nevers.put(
                "filled in on paper too long ago",
                prepared(p -> p.recorded(Recorded.builder()
                        .on(FILLED_IN)
                        .by(PATIENT)
                        .happenedOn(TOO_LONG_AGO)
                        .build())));
        nevers.put(
                "the visit is far away",
                prepared(p -> p.visitOn(FILLED_IN.plusMonths(1).plusDays(1))));
        nevers.put("day of the visit unknown", prepared(p -> p.visitOn(Optional.empty())));
        nevers.put("the visit was yesterday", prepared(p -> p.visitOn(TODAY.minusDays(1))));
        nevers.put("another preparation for the same visit", dossier -> builder(dossier)
                .addConsultPreparations(preparation()
                        .id(EntryId.of("other"))
                        .recorded(Recorded.of(FILLED_IN.minusDays(1), PATIENT))
                        .howItGoes(HowItGoes.WORSE)
                        .build())
                .build());
        nevers.put("a later preparation without a day", dossier -> builder(dossier)
                .addConsultPreparations(preparation()
                        .id(EntryId.of("later"))
                        .recorded(Recorded.of(TODAY, SON))
                        .visitOn(Optional.empty())
                        .build())
                .build());
        nevers.put("the patient added something", dossier -> builder(dossier)
                .addAnnotations(Annotation.builder()
                        .id(EntryId.of("annotation"))
                        .recorded(Recorded.of(TODAY, PATIENT))
                        .about(PREPARATION)
                        .inOwnWords(OwnWords.of("Dat klopt niet meer."))
                        .build())
                .build());
        nevers.put(
                "unread",
                dossier -> builder(dossier).preparationReadings(List.of()).build());
        nevers.put(
                "free text that nobody read",
                with(
                        prepared(p -> p.inOwnWords(OwnWords.of("Ik zie het niet meer zitten."))),
                        dossier ->
                                builder(dossier).preparationReadings(List.of()).build()));
        nevers.put("a file of which a part was not understood", dossier -> builder(dossier)
                .schemaVersion(FormatVersion.of("1.99"))
                .build());
        nevers.put("first visit", read(r -> r.firstVisit(YesNo.YES)));
        nevers.put("first visit unknown", firstVisitUnknown());
        nevers.put("treatment changed", read(r -> r.treatmentChanged(YesNo.YES)));
        nevers.put("treatment unknown", read(r -> r.treatmentChanged(Optional.empty())));
        nevers.put("checks due", read(r -> r.checksDue(YesNo.YES)));
        nevers.put("checks unknown", read(r -> r.checksDue(Optional.empty())));
        nevers.put("previous visit skipped", read(r -> r.previousVisitSkipped(YesNo.YES)));
        nevers.put("previous visit unknown", read(r -> r.previousVisitSkipped(Optional.empty())));
        nevers.put("a second reading says that checks are due", dossier -> builder(dossier)
                .addPreparationReadings(reading()
                        .id(EntryId.of("second-reading"))
                        .checksDue(YesNo.YES)
                        .build())
                .build());
        nevers.put("previous visit skipped, by a decision", dossier -> builder(dossier)
                .addVisitDecisions(
                        skip("skipped-before", LAST_VISIT.plusMonths(1)).build())
                .build());
        nevers.put("a topic of the professional", read(r -> r.addTopics(Note.of("uitslag"))));
        nevers.put("plan to be looked at", with(withGoal(), dossier -> builder(dossier)
                .carePlans(List.of(plan(GoalStatus.ACCEPTED).lookAgainOn(VISIT).build()))
                .build()));
        nevers.put("plan of which the last day has passed by then", with(withGoal(), dossier -> builder(dossier)
                .carePlans(List.of(
                        plan(GoalStatus.ACCEPTED).endsOn(VISIT.minusDays(1)).build()))
                .build()));
        nevers.put("the day to have reached a goal by has come", with(withGoal(), dossier -> builder(dossier)
                .carePlans(List.of(CarePlan.builder()
                        .from(plan(GoalStatus.ACCEPTED).build())
                        .goals(plan(GoalStatus.ACCEPTED).build().goals().stream()
                                .map(goal ->
                                        Goal.builder().from(goal).reachBy(VISIT).build())
                                .toList())
                        .build()))
                .build()));
        nevers.put("time to look back", dossier -> builder(dossier)
                .addProgressReviews(review("review", LAST_VISIT).nextOn(VISIT).build())
                .build());
        nevers.put(
                "signalling plan to be looked at",
                with(
                        dossier -> builder(dossier)
                                .signallingPlans(
                                        List.of(signalling().lookAgainOn(VISIT).build()))
                                .build(),
                        prepared(p -> p.noticesSigns(YesNo.NO))));
        nevers.put("compulsory care", imposed("measure-1", m -> m));
        nevers.put("compulsory care that begins on the day of the visit", imposed("measure-2", m -> m.since(VISIT)));
        nevers.put("danger at home", danger("danger-1", DangerState.PRESENT, Optional.empty()));
        nevers.put("signs of danger at home", danger("danger-2", DangerState.SUSPECTED, Optional.empty()));
        nevers.put("danger at home to be looked at again", danger("danger-3", DangerState.PAST, Optional.of(TODAY)));
        return nevers;
    }

    private static List<UnaryOperator<Dossier>> harmless() {
        return List.of(
                prepared(p -> p.howItGoes(HowItGoes.BETTER)),
                with(withGoal(), prepared(p -> p.progress(List.of()))),
                with(withGoal(), prepared(p -> p.progress(List.of(told(NURSE, ProgressStep.SUCCESS))))),
                prepared(p -> p.recorded(Recorded.of(FILLED_IN, SON))),
                prepared(p -> p.recorded(Recorded.of(FILLED_IN, NURSE))),
                prepared(p -> p.recorded(Recorded.builder()
                        .on(FILLED_IN)
                        .by(PATIENT)
                        .sourceRef(SourceRef.builder()
                                .id(SourceId.of("note"))
                                .author(SON)
                                .build())
                        .build())),
                dossier -> builder(dossier)
                        .addExperiences(Experience.builder()
                                .id(EntryId.of("too-many"))
                                .recorded(Recorded.of(LAST_VISIT, PATIENT))
                                .teller(PATIENT)
                                .topic(ExperienceTopic.CARE_FITS)
                                .answer(ExperienceAnswer.NO)
                                .tooManyContacts(YesNo.YES)
                                .build())
                        .build(),
                prepared(p -> p.inOwnWords(OwnWords.of("Het gaat best."))),
                dossier -> builder(dossier)
                        .addCloseOneConcerns(worry("calm", LAST_VISIT, Confidence.MAY_BE_SHARED)
                                .concern(Concern.NOT_WORRIED)
                                .build())
                        .build(),
                dossier -> builder(dossier)
                        .addCloseOneConcerns(
                                worry("once", LAST_VISIT, Confidence.MAY_BE_SHARED)
                                        .build(),
                                worry("over", TODAY, Confidence.MAY_BE_SHARED)
                                        .concern(Concern.NOT_WORRIED)
                                        .build())
                        .build(),
                dossier -> builder(dossier)
                        .addDangersAtHome(
                                dangerAtHome("past-danger", DangerState.PAST).build())
                        .build(),
                dossier -> builder(dossier)
                        .addImposedMeasures(measure("ended-measure")
                                .until(TODAY.minusDays(1))
                                .build())
                        .build(),
                dossier -> builder(dossier)
                        .addVisitDecisions(skip("skipped-long-ago", LAST_VISIT.minusMonths(1))
                                .build())
                        .build(),
                dossier -> builder(dossier)
                        .addConsultPreparations(preparation()
                                .id(EntryId.of("last-time"))
                                .recorded(Recorded.of(LAST_VISIT.minusDays(3), PATIENT))
                                .visitOn(LAST_VISIT)
                                .howItGoes(HowItGoes.SAME)
                                .addTopics(OwnWords.of("Toen besproken"))
                                .build())
                        .build(),
                dossier -> builder(dossier)
                        .addProgressReviews(review("looked-back", LAST_VISIT)
                                .nextOn(VISIT.plusDays(1))
                                .build())
                        .build());
    }

    /** What the patient may not know, also where it takes the place of what the patient may know. */
    private static List<UnaryOperator<Dossier>> hidden() {
        return List.of(
                worried("hidden", Confidence.IN_CONFIDENCE),
                dossier -> feels(dossier, "hidden", ExperienceAnswer.NO),
                with(
                        danger("danger-4", DangerState.PRESENT, Optional.empty()),
                        worried("hidden", Confidence.IN_CONFIDENCE)),
                dossier -> builder(worried("hidden", Confidence.IN_CONFIDENCE).apply(dossier))
                        .addCloseOneConcerns(worry("hidden-calm", LAST_VISIT, Confidence.IN_CONFIDENCE)
                                .concern(Concern.NOT_WORRIED)
                                .build())
                        .build(),
                dossier -> builder(dossier)
                        .addCloseOneConcerns(worry("hidden", TODAY, Confidence.IN_CONFIDENCE)
                                .recorded(Recorded.builder()
                                        .on(TODAY)
                                        .by(NURSE)
                                        .replaces(dossier.closeOneConcerns().stream()
                                                .map(concern -> concern.id())
                                                .findFirst())
                                        .build())
                                .build())
                        .build(),
                danger("danger-5", DangerState.SUSPECTED, Optional.empty()));
    }

    /** Neither told by the reader, nor to be seen in a talk that the reader had with the patient before. */
    private static UnaryOperator<Dossier> firstVisitUnknown() {
        return with(
                read(r -> r.firstVisit(Optional.empty())),
                dossier -> builder(dossier).visitSummaries(List.of()).build());
    }

    /** A measurement without agreed limits is no answer to a question: where it was not made, nothing is missing. */
    private static List<UnaryOperator<Dossier>> answersThatCanBeTakenAway(Dossier dossier) {
        List<UnaryOperator<Dossier>> taken = new ArrayList<>(List.of(
                prepared(p -> p.wish(Optional.empty())),
                prepared(p -> p.howItGoes(Optional.empty())),
                prepared(p -> p.visitOn(Optional.empty())),
                firstVisitUnknown(),
                read(r -> r.treatmentChanged(Optional.empty())),
                read(r -> r.checksDue(Optional.empty())),
                read(r -> r.previousVisitSkipped(Optional.empty())),
                read(r -> r.worries(Optional.empty())),
                without -> builder(without).preparationReadings(List.of()).build()));
        ConsultPreparation prepared = preparationIn(dossier);
        if (prepared.noticesSigns().equals(Optional.of(YesNo.NO))) {
            taken.add(prepared(p -> p.noticesSigns(Optional.empty())));
        }
        boolean hasGoodMeasurements =
                advice(dossier).reasons().stream().anyMatch(given -> given.reason() == VisitReason.WITHIN_LIMITS);
        if (hasGoodMeasurements) {
            taken.add(prepared(p -> p.measurements(List.of())));
        }
        return taken;
    }

    private static Dossier.Builder builder(Dossier dossier) {
        return Dossier.builder().from(dossier);
    }

    private static UnaryOperator<Dossier> with(UnaryOperator<Dossier> first, UnaryOperator<Dossier> then) {
        return dossier -> then.apply(first.apply(dossier));
    }

    private static UnaryOperator<Dossier> prepared(UnaryOperator<ConsultPreparation.Builder> change) {
        return dossier -> builder(dossier)
                .consultPreparations(dossier.consultPreparations().stream()
                        .map(each -> each.id().equals(PREPARATION)
                                ? change.apply(ConsultPreparation.builder().from(each))
                                        .build()
                                : each)
                        .toList())
                .build();
    }

    private static UnaryOperator<Dossier> read(UnaryOperator<PreparationReading.Builder> change) {
        return dossier -> builder(dossier)
                .preparationReadings(dossier.preparationReadings().stream()
                        .map(each -> change.apply(PreparationReading.builder().from(each))
                                .build())
                        .toList())
                .build();
    }

    private static UnaryOperator<Dossier> withLimit(AgreedLimit.Builder limit) {
        AgreedLimit agreed = limit.build();
        return with(
                dossier -> builder(dossier).agreedLimits(List.of(agreed)).build(),
                prepared(
                        p -> p.measurements(List.of(measured("130").limit(LIMIT).build()))));
    }

    private static UnaryOperator<Dossier> withGoal() {
        return with(
                dossier -> builder(dossier)
                        .carePlans(List.of(plan(GoalStatus.ACCEPTED).build()))
                        .build(),
                prepared(p -> p.progress(List.of(told(PATIENT, ProgressStep.SUCCESS)))));
    }

    private static UnaryOperator<Dossier> worried(String id, Confidence confidence) {
        return dossier -> builder(dossier)
                .addCloseOneConcerns(worry(id, TODAY, confidence).build())
                .build();
    }

    private static UnaryOperator<Dossier> imposed(String id, UnaryOperator<ImposedMeasure.Builder> change) {
        return dossier -> builder(dossier)
                .addImposedMeasures(change.apply(measure(id)).build())
                .build();
    }

    private static ImposedMeasure.Builder measure(String id) {
        return ImposedMeasure.builder()
                .id(EntryId.of(id))
                .recorded(Recorded.of(LAST_VISIT, NURSE))
                .law(CompulsoryCareLaw.WVGGZ)
                .what(Note.of("medicijnen"));
    }

    private static UnaryOperator<Dossier> danger(String id, DangerState state, Optional<LocalDate> lookAgainOn) {
        return dossier -> builder(dossier)
                .addDangersAtHome(
                        dangerAtHome(id, state).lookAgainOn(lookAgainOn).build())
                .build();
    }

    private static DangerAtHome.Builder dangerAtHome(String id, DangerState state) {
        return DangerAtHome.builder()
                .id(EntryId.of(id))
                .recorded(Recorded.of(LAST_VISIT, NURSE))
                .state(state);
    }

    private static VisitDecision.Builder skip(String id, LocalDate visitOn) {
        return VisitDecision.builder()
                .id(EntryId.of(id))
                .recorded(Recorded.of(visitOn.minusDays(3), NURSE))
                .visitOn(visitOn)
                .plan(VisitPlan.SKIP)
                .decidedBy(NURSE);
    }

    /** What was prepared for a visit that took place since. */
    private static ConsultPreparation.Builder earlier(String id, int monthsBefore, HowItGoes howItGoes) {
        LocalDate day = LAST_VISIT.minusMonths(monthsBefore);
        return preparation()
                .id(EntryId.of(id))
                .recorded(Recorded.of(day, PATIENT))
                .visitOn(day.plusDays(5))
                .howItGoes(howItGoes);
    }

    private static ProgressReview.Builder review(String id, LocalDate on) {
        return ProgressReview.builder().id(EntryId.of(id)).recorded(Recorded.of(on, NURSE));
    }
}
