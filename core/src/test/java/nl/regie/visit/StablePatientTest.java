package nl.regie.visit;

import static nl.regie.consult.VisitPlan.AS_PLANNED;
import static nl.regie.consult.VisitPlan.OTHER_FORM;
import static nl.regie.consult.VisitPlan.SKIP;
import static nl.regie.consult.VisitPlan.SOONER;
import static nl.regie.visit.Visits.DOCTOR;
import static nl.regie.visit.Visits.FILLED_IN;
import static nl.regie.visit.Visits.LAST_VISIT;
import static nl.regie.visit.Visits.NURSE;
import static nl.regie.visit.Visits.PATIENT;
import static nl.regie.visit.Visits.PREPARATION;
import static nl.regie.visit.Visits.SON;
import static nl.regie.visit.Visits.TODAY;
import static nl.regie.visit.Visits.VISIT;
import static nl.regie.visit.Visits.allIsWell;
import static nl.regie.visit.Visits.preparation;
import static nl.regie.visit.Visits.reading;
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
import java.util.stream.Stream;
import nl.regie.caremodule.CareModule;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.ContactAgreement;
import nl.regie.careplan.ContactChoice;
import nl.regie.careplan.Goal;
import nl.regie.careplan.GoalProgress;
import nl.regie.careplan.GoalStatus;
import nl.regie.careplan.NotNow;
import nl.regie.careplan.Pace;
import nl.regie.careplan.PaceConsequence;
import nl.regie.careplan.PaceView;
import nl.regie.careplan.PlanStatus;
import nl.regie.careplan.PreferenceOutcome;
import nl.regie.careplan.ProgressReview;
import nl.regie.careplan.ProgressStep;
import nl.regie.consult.AgreedLimit;
import nl.regie.consult.Amount;
import nl.regie.consult.ConsultPreparation;
import nl.regie.consult.HowItGoes;
import nl.regie.consult.OwnMeasurement;
import nl.regie.consult.PreparationReading;
import nl.regie.consult.ReaderAnswer;
import nl.regie.consult.ReaderView;
import nl.regie.consult.VisitDecision;
import nl.regie.consult.VisitForm;
import nl.regie.consult.VisitPlan;
import nl.regie.consult.VisitSummary;
import nl.regie.consult.VisitWish;
import nl.regie.consult.YesNo;
import nl.regie.day.DayView;
import nl.regie.decision.PlanAgreement;
import nl.regie.decision.SharedDecision;
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
import nl.regie.entry.HowTold;
import nl.regie.entry.HowTold.TellingWay;
import nl.regie.entry.Note;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.entry.Recorded;
import nl.regie.entry.SourceId;
import nl.regie.entry.SourceRef;
import nl.regie.experience.Experience;
import nl.regie.experience.ExperienceAnswer;
import nl.regie.experience.ExperienceTopic;
import nl.regie.intervention.Possibility;
import nl.regie.intervention.Request;
import nl.regie.intervention.RequestOutcome;
import nl.regie.intervention.Suggestion;
import nl.regie.intervention.SuggestionResponse;
import nl.regie.people.CarerLoad;
import nl.regie.people.CarerWellbeing;
import nl.regie.people.CloseOne;
import nl.regie.people.CloseOneConcern;
import nl.regie.people.Concern;
import nl.regie.people.Confidence;
import nl.regie.people.InvolvementAgreement;
import nl.regie.people.InvolvementAnswer;
import nl.regie.people.Patient;
import nl.regie.precondition.Appraisal;
import nl.regie.precondition.Aspect;
import nl.regie.precondition.DangerAtHome;
import nl.regie.precondition.DangerState;
import nl.regie.precondition.DirectionWish;
import nl.regie.precondition.Judgement;
import nl.regie.precondition.SelfDirection;
import nl.regie.signalling.NoticedBy;
import nl.regie.signalling.PhaseLevel;
import nl.regie.signalling.Sign;
import nl.regie.signalling.SignallingPhase;
import nl.regie.signalling.SignallingPlan;
import nl.regie.signalling.SignallingPlanKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Everyday visits of an invented patient who is stable and wants to skip one: what comes out when something is added.
 * Each row is a visit that a nurse knows.
 */
class StablePatientTest {
    private static final EntryId THIS = EntryId.of("this");
    private static final String WORDS = "Het is genoeg geweest.";
    private static final LocalDate LATER = TODAY.plusDays(1);

    /** A row: what is added, what a reader said of it, what comes out, and the reasons that stand or were answered. */
    record Row(
            String what,
            UnaryOperator<Dossier.Builder> added,
            Optional<ReaderAnswer> answer,
            VisitPlan plan,
            Optional<VisitForm> form,
            List<VisitReason> because) {
        @Override
        public String toString() {
            return what;
        }
    }

    static List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        rows.add(row("nothing", d -> d, SKIP));
        rows.add(row(
                "a refill came after the reading", d -> d.addSupportRecords(support(LATER, "herhaalrecept")), SKIP));
        rows.add(row(
                "home care twice a day, also after the reading",
                d -> d.addSupportRecords(
                        support(TODAY, "ochtend"), support(LATER, "ochtend-2"), support(LATER, "avond")),
                SKIP));
        rows.add(row(
                "a row about contact came after the reading",
                d -> d.addContactAgreements(ContactAgreement.builder()
                        .id(THIS)
                        .recorded(Recorded.of(LATER, NURSE))
                        .agreed(Note.of("Laboratorium: normaal"))
                        .build()),
                SKIP));
        rows.add(row("a measurement within its limits", StablePatientTest::measuredWell, SKIP));
        rows.add(row(
                "strengths come first at times",
                told(PATIENT, ExperienceTopic.STRENGTHS_COME_FIRST, ExperienceAnswer.PARTLY, LAST_VISIT),
                AS_PLANNED,
                VisitReason.TOLD_OF_TROUBLE));
        rows.add(answered(
                "strengths come first at times, and it was talked about",
                told(PATIENT, ExperienceTopic.STRENGTHS_COME_FIRST, ExperienceAnswer.PARTLY, LAST_VISIT),
                ReaderView.TALKED_ABOUT,
                VisitReason.TOLD_OF_TROUBLE));
        rows.add(answered(
                "strengths came first at times, two years ago, and it was talked about",
                told(PATIENT, ExperienceTopic.STRENGTHS_COME_FIRST, ExperienceAnswer.PARTLY, TODAY.minusYears(2)),
                ReaderView.TALKED_ABOUT));
        rows.add(row(
                "nobody asks how the son is",
                told(SON, ExperienceTopic.ASKED_HOW_I_AM, ExperienceAnswer.NO, LAST_VISIT),
                AS_PLANNED,
                VisitReason.TOLD_OF_TROUBLE));
        rows.add(answered(
                "nobody asked how the son is, and he has a contact of his own now",
                told(SON, ExperienceTopic.ASKED_HOW_I_AM, ExperienceAnswer.NO, LAST_VISIT),
                ReaderView.HAS_OWN_CONTACT,
                VisitReason.TOLD_OF_TROUBLE));
        rows.add(row("the care does not fit, for there are too many checks", tooMany(ExperienceTopic.CARE_FITS), SKIP));
        rows.add(row("the pace does not fit, for there are too many checks", tooMany(ExperienceTopic.PACE_FITS), SKIP));
        rows.add(row(
                "the care does not fit",
                told(PATIENT, ExperienceTopic.CARE_FITS, ExperienceAnswer.NO, LAST_VISIT),
                AS_PLANNED,
                VisitReason.TOLD_OF_TROUBLE));
        rows.add(row(
                "left alone, for there are too many checks: that is left alone",
                tooMany(ExperienceTopic.NOT_LEFT_ALONE),
                AS_PLANNED,
                VisitReason.LEFT_ALONE));
        rows.add(row(
                "a less important wish is open past its period",
                wish(Importance.LESS_IMPORTANT, LAST_VISIT.minusMonths(2)),
                AS_PLANNED,
                VisitReason.WISH_WAITS));
        rows.add(answered(
                "a less important wish is open past its period, and it can wait",
                wish(Importance.LESS_IMPORTANT, LAST_VISIT.minusMonths(2)),
                ReaderView.CAN_WAIT,
                VisitReason.WISH_WAITS));
        rows.add(new Row(
                "a wish could wait until a day before the visit",
                wish(Importance.LESS_IMPORTANT, LAST_VISIT.minusMonths(2)),
                Optional.of(
                        answer(ReaderView.CAN_WAIT).until(VISIT.minusDays(1)).build()),
                AS_PLANNED,
                Optional.empty(),
                List.of(VisitReason.WISH_WAITS)));
        rows.add(new Row(
                "a wish can wait, and nobody said until when",
                wish(Importance.LESS_IMPORTANT, LAST_VISIT.minusMonths(2)),
                Optional.of(answer(ReaderView.CAN_WAIT).build()),
                AS_PLANNED,
                Optional.empty(),
                List.of(VisitReason.WISH_WAITS)));
        rows.add(row(
                "heavy for years, and respite was offered and accepted",
                d -> d.addCarerWellbeings(carer(CarerLoad.HEAVY)
                        .offered(Note.of("respijtzorg, elke woensdag"))
                        .response(OwnWords.of("Graag."))
                        .build()),
                SKIP));
        rows.add(row(
                "too heavy for the son",
                d -> d.addCarerWellbeings(carer(CarerLoad.TOO_HEAVY).build()),
                AS_PLANNED,
                VisitReason.CARER_LOADED));
        rows.add(answered(
                "too heavy for the son, who has a contact of his own",
                d -> d.addCarerWellbeings(carer(CarerLoad.TOO_HEAVY).build()),
                ReaderView.HAS_OWN_CONTACT,
                VisitReason.CARER_LOADED));
        rows.add(row(
                "the son worried more than a year ago",
                d -> d.addCloseOneConcerns(worried()),
                AS_PLANNED,
                VisitReason.CLOSE_ONE_WORRIED));
        rows.add(answered(
                "the son worried more than a year ago, and it was talked over",
                d -> d.addCloseOneConcerns(worried()),
                ReaderView.TALKED_ABOUT,
                VisitReason.CLOSE_ONE_WORRIED));
        rows.add(row(
                "too fast last spring, and nothing shows what was done with it",
                d -> d.addProgressReviews(
                        pace(Pace.builder().view(PaceView.TOO_FAST).build())),
                AS_PLANNED,
                VisitReason.PACE_OPEN));
        rows.add(row(
                "too fast last spring, and the plan was adjusted",
                d -> d.addProgressReviews(pace(Pace.builder()
                        .view(PaceView.TOO_FAST)
                        .consequence(PaceConsequence.ADJUSTED)
                        .build())),
                SKIP));
        rows.add(row(
                "too fast last spring, and the patient agreed to a new plan since",
                d -> d.addProgressReviews(
                                pace(Pace.builder().view(PaceView.TOO_FAST).build()))
                        .addCarePlans(agreedPlan()),
                SKIP));
        rows.add(afar("peers were asked for", asked(Possibility.PEER_CONTACT), VisitForm.MESSAGE));
        rows.add(afar("a leaflet was asked for", asked(Possibility.INFORMATION), VisitForm.MESSAGE));
        rows.add(row(
                "peers were asked for, and found",
                d -> d.addRequests(Request.builder()
                        .id(THIS)
                        .recorded(Recorded.of(LAST_VISIT, PATIENT))
                        .possibility(Possibility.PEER_CONTACT)
                        .outcome(RequestOutcome.ACTED_ON)
                        .build()),
                SKIP));
        rows.add(afar(
                "what the son may know was agreed until last week",
                d -> d.addInvolvementAgreements(InvolvementAgreement.builder()
                        .id(THIS)
                        .recorded(Recorded.of(LAST_VISIT, PATIENT))
                        .answer(InvolvementAnswer.AGREED)
                        .addCloseOnes(SON)
                        .until(TODAY.minusDays(7))
                        .build()),
                VisitForm.PHONE));
        rows.add(afar(
                "a decision was to be looked at last week",
                d -> d.addSharedDecisions(SharedDecision.builder()
                        .id(THIS)
                        .recorded(Recorded.of(LAST_VISIT, NURSE))
                        .question(Note.of("pillen of prikken"))
                        .lookAgainOn(TODAY.minusDays(7))
                        .build()),
                VisitForm.PHONE));
        rows.add(afar(
                "both: who calls can tell what a message tells",
                d -> asked(Possibility.INFORMATION)
                        .apply(d)
                        .addSharedDecisions(SharedDecision.builder()
                                .id(EntryId.of("decision"))
                                .recorded(Recorded.of(LAST_VISIT, NURSE))
                                .question(Note.of("pillen of prikken"))
                                .lookAgainOn(TODAY.minusDays(7))
                                .build()),
                VisitForm.PHONE));
        rows.add(row(
                "the son filled it in, for the patient cannot write",
                d -> d.consultPreparations(List.of(
                        preparation().recorded(Recorded.of(FILLED_IN, SON)).build())),
                SKIP));
        rows.add(row(
                "unread words",
                d -> d.consultPreparations(List.of(preparation()
                                .inOwnWords(OwnWords.of("Het hoeft voor mij niet meer."))
                                .build()))
                        .preparationReadings(List.of()),
                AS_PLANNED,
                VisitReason.FREE_TEXT_UNREAD));
        rows.add(row(
                "the reader was not asked",
                d -> d.preparationReadings(
                        List.of(reading().worries(Optional.empty()).build())),
                AS_PLANNED,
                VisitReason.WORRY_NOT_ASKED));
        rows.add(row(
                "the reader worries",
                d -> d.preparationReadings(List.of(reading().worries(YesNo.YES).build())),
                SOONER,
                VisitReason.READER_WORRIES));
        rows.add(row(
                "the reader worried, and a professional wrote down what was done",
                d -> d.preparationReadings(List.of(reading().worries(YesNo.YES).build()))
                        .addVisitDecisions(VisitDecision.builder()
                                .id(EntryId.of("called"))
                                .recorded(Recorded.of(TODAY, NURSE))
                                .preparation(PREPARATION)
                                .plan(AS_PLANNED)
                                .reason(Note.of("Gebeld en langs geweest."))
                                .decidedBy(NURSE)
                                .build()),
                AS_PLANNED,
                VisitReason.WORRY_ACTED_ON));
        rows.add(row(
                "worse, and a professional wrote down what was done",
                d -> d.consultPreparations(
                                List.of(preparation().howItGoes(HowItGoes.WORSE).build()))
                        .addVisitDecisions(VisitDecision.builder()
                                .id(EntryId.of("called"))
                                .recorded(Recorded.of(TODAY, NURSE))
                                .preparation(PREPARATION)
                                .plan(AS_PLANNED)
                                .reason(Note.of("Gebeld en langs geweest."))
                                .decidedBy(NURSE)
                                .build()),
                AS_PLANNED,
                VisitReason.WORSE_ACTED_ON));
        rows.add(row(
                "a sign, and a professional wrote down what was done",
                d -> d.consultPreparations(
                                List.of(preparation().noticesSigns(YesNo.YES).build()))
                        .addVisitDecisions(VisitDecision.builder()
                                .id(EntryId.of("called"))
                                .recorded(Recorded.of(TODAY, NURSE))
                                .preparation(PREPARATION)
                                .plan(AS_PLANNED)
                                .reason(Note.of("Gebeld en langs geweest."))
                                .decidedBy(NURSE)
                                .build()),
                AS_PLANNED,
                VisitReason.SIGNS_ACTED_ON));
        rows.add(row(
                "worse in an earlier preparation, and better since",
                d -> d.consultPreparations(
                        List.of(preparation().howItGoes(HowItGoes.BETTER).build(), before(HowItGoes.WORSE, PATIENT))),
                AS_PLANNED,
                VisitReason.WORSE_AND_BETTER_SINCE,
                VisitReason.GOES_WELL));
        rows.add(row(
                "worse in an earlier preparation, and the same since",
                d -> d.consultPreparations(List.of(preparation().build(), before(HowItGoes.WORSE, PATIENT))),
                SOONER,
                VisitReason.GOES_WORSE));
        rows.add(row(
                "worse in an earlier preparation, and somebody else ticked since that it is better",
                d -> d.consultPreparations(List.of(
                        preparation()
                                .recorded(Recorded.of(FILLED_IN, SON))
                                .howItGoes(HowItGoes.BETTER)
                                .build(),
                        before(HowItGoes.WORSE, PATIENT))),
                SOONER,
                VisitReason.GOES_WORSE));
        rows.add(row(
                "worse, as the son saw it, and the patient says since that it is better",
                d -> d.consultPreparations(
                        List.of(preparation().howItGoes(HowItGoes.BETTER).build(), before(HowItGoes.WORSE, SON))),
                SOONER,
                VisitReason.GOES_WORSE));
        rows.add(row(
                "a sign in an earlier preparation, and none since",
                d -> d.consultPreparations(List.of(
                        preparation().noticesSigns(YesNo.NO).build(),
                        ConsultPreparation.builder()
                                .from(before(HowItGoes.SAME, PATIENT))
                                .noticesSigns(YesNo.YES)
                                .build())),
                AS_PLANNED,
                VisitReason.SIGNS_AND_NONE_SINCE));
        rows.add(row(
                "the reader was not asked, and a professional wrote down since what was done",
                d -> d.preparationReadings(
                                List.of(reading().worries(Optional.empty()).build()))
                        .addVisitDecisions(VisitDecision.builder()
                                .id(EntryId.of("called"))
                                .recorded(Recorded.of(TODAY, NURSE))
                                .preparation(PREPARATION)
                                .plan(VisitPlan.AS_PLANNED)
                                .reason(Note.of("Gebeld."))
                                .decidedBy(NURSE)
                                .build()),
                AS_PLANNED,
                VisitReason.WORRY_NOT_ASKED_ACTED_ON));
        rows.add(row(
                "beyond the limit, and a professional wrote down what was done",
                d -> measured(d, "141")
                        .addVisitDecisions(VisitDecision.builder()
                                .id(EntryId.of("called"))
                                .recorded(Recorded.of(TODAY, NURSE))
                                .preparation(PREPARATION)
                                .plan(AS_PLANNED)
                                .reason(Note.of("Gebeld en langs geweest."))
                                .decidedBy(NURSE)
                                .build()),
                AS_PLANNED,
                VisitReason.MEASUREMENT_ACTED_ON));
        rows.add(row(
                "beyond the limit in an earlier preparation for this visit that nobody read, and within it since",
                d -> measured(d, "139")
                        .addConsultPreparations(preparation()
                                .id(EntryId.of("before"))
                                .recorded(Recorded.of(FILLED_IN.minusDays(2), PATIENT))
                                .measurements(measuredIn("141", FILLED_IN.minusDays(2))
                                        .get(0)
                                        .measurements())
                                .build()),
                SOONER,
                VisitReason.MEASUREMENT_BEYOND_LIMIT));
        rows.add(row(
                "help was asked for, and the son wrote over it that it is not needed",
                d -> asked(Possibility.SUPPORT_OUTSIDE_CARE)
                        .apply(d)
                        .addRequests(request(Possibility.SUPPORT_OUTSIDE_CARE)
                                .id(EntryId.of("closed"))
                                .recorded(replacing(FILLED_IN, SON))
                                .outcome(RequestOutcome.ACTED_ON)
                                .build()),
                SOONER,
                VisitReason.HELP_ASKED));
        rows.add(row(
                "beyond the limit in another preparation for this visit",
                d -> measured(d, "139")
                        .addConsultPreparations(preparation()
                                .id(EntryId.of("before"))
                                .recorded(Recorded.of(FILLED_IN, PATIENT))
                                .measurements(
                                        measuredIn("141", FILLED_IN).get(0).measurements())
                                .build()),
                SOONER,
                VisitReason.MEASUREMENT_BEYOND_LIMIT,
                VisitReason.ANOTHER_PREPARATION));
        rows.add(row(
                "worse",
                d -> d.consultPreparations(
                        List.of(preparation().howItGoes(HowItGoes.WORSE).build())),
                SOONER,
                VisitReason.GOES_WORSE));
        rows.add(row(
                "a sign, and no signalling plan",
                d -> d.consultPreparations(
                        List.of(preparation().noticesSigns(YesNo.YES).build())),
                SOONER,
                VisitReason.SIGNS_WITHOUT_PLAN));
        rows.add(row("beyond the limit", d -> measured(d, "141"), SOONER, VisitReason.MEASUREMENT_BEYOND_LIMIT));
        rows.add(row(
                "danger at home",
                d -> d.addDangersAtHome(DangerAtHome.builder()
                        .id(THIS)
                        .recorded(Recorded.of(LAST_VISIT, NURSE))
                        .state(DangerState.SUSPECTED)
                        .build()),
                SOONER,
                VisitReason.DANGER_AT_HOME));
        rows.add(row("help was asked for", asked(Possibility.SUPPORT_OUTSIDE_CARE), SOONER, VisitReason.HELP_ASKED));
        rows.add(row(
                "another professional was asked for",
                asked(Possibility.ANOTHER_PROFESSIONAL),
                AS_PLANNED,
                VisitReason.ANOTHER_PROFESSIONAL_ASKED));
        rows.add(row(
                "does not feel safe",
                told(PATIENT, ExperienceTopic.FEELS_SAFE_AND_SUPPORTED, ExperienceAnswer.NO, LAST_VISIT.minusYears(3)),
                AS_PLANNED,
                VisitReason.FEELS_UNSAFE));
        rows.add(row(
                "left alone",
                told(PATIENT, ExperienceTopic.NOT_LEFT_ALONE, ExperienceAnswer.NO, LAST_VISIT),
                AS_PLANNED,
                VisitReason.LEFT_ALONE));
        rows.add(row(
                "left alone, said the patient, and a nurse ticked since that it is not so",
                d -> d.addExperiences(
                        experience(PATIENT, ExperienceTopic.NOT_LEFT_ALONE, ExperienceAnswer.NO, LAST_VISIT)
                                .build(),
                        experience(PATIENT, ExperienceTopic.NOT_LEFT_ALONE, ExperienceAnswer.YES, FILLED_IN)
                                .id(EntryId.of("tick"))
                                .recorded(Recorded.builder()
                                        .on(FILLED_IN)
                                        .by(NURSE)
                                        .replaces(THIS)
                                        .build())
                                .build()),
                AS_PLANNED,
                VisitReason.LEFT_ALONE));
        rows.add(row(
                "left alone, said the patient, and said since that it is not so",
                d -> d.addExperiences(
                        experience(PATIENT, ExperienceTopic.NOT_LEFT_ALONE, ExperienceAnswer.NO, LAST_VISIT)
                                .build(),
                        experience(PATIENT, ExperienceTopic.NOT_LEFT_ALONE, ExperienceAnswer.YES, FILLED_IN)
                                .id(EntryId.of("since"))
                                .build()),
                SKIP));
        rows.add(row(
                "what matters most has no answer",
                wish(Importance.MOST_IMPORTANT, LAST_VISIT),
                AS_PLANNED,
                VisitReason.MATTERS_MOST_UNANSWERED));
        rows.add(row(
                "what matters most has no answer, and a nurse wrote over it that it matters less",
                d -> wish(Importance.MOST_IMPORTANT, LAST_VISIT)
                        .apply(d)
                        .addAnswers(Answer.builder()
                                .id(EntryId.of("rewritten"))
                                .recorded(Recorded.builder()
                                        .on(FILLED_IN)
                                        .by(NURSE)
                                        .replaces(THIS)
                                        .build())
                                .question(DiagnosisQuestion.WISH)
                                .response(Response.GIVEN)
                                .professionalsReading(Note.of("Markt, kan later"))
                                .importance(Importance.LESS_IMPORTANT)
                                .build()),
                AS_PLANNED,
                VisitReason.MATTERS_MOST_UNANSWERED));
        rows.add(row(
                "what matters most has a goal",
                d -> wish(Importance.MOST_IMPORTANT, LAST_VISIT).apply(d).addCarePlans(planFor(THIS)),
                SKIP));
        rows.add(row(
                "what the patient added before the reading, of their own accord, and nobody read",
                d -> told(PATIENT, ExperienceTopic.LISTENED_TO, ExperienceAnswer.YES, LAST_VISIT)
                        .apply(d)
                        .addAnnotations(Annotation.builder()
                                .id(EntryId.of("added"))
                                .recorded(Recorded.of(TODAY.minusDays(1), PATIENT))
                                .about(THIS)
                                .inOwnWords(OwnWords.of("Het is genoeg geweest."))
                                .build()),
                AS_PLANNED,
                VisitReason.WORDS_UNREAD));
        typedBeforeTheReading().forEach((what, typed) -> {
            rows.add(row("unread words in " + what, typed, AS_PLANNED, VisitReason.WORDS_UNREAD));
            rows.add(new Row(
                    "words in " + what + ", of which a reader said that they were talked about",
                    typed,
                    Optional.of(answer(ReaderView.TALKED_ABOUT).build()),
                    SKIP,
                    Optional.empty(),
                    List.of()));
            rows.add(row(
                    "words in " + what + ", and a talk since",
                    d -> typed.apply(d).addVisitSummaries(talk(FILLED_IN.minusDays(1))),
                    SKIP));
        });
        rows.add(row(
                "words beside what happened, of before the last talk that was written down, long ago",
                d -> whatHappened(FILLED_IN.minusDays(3), WORDS)
                        .apply(d)
                        .addVisitSummaries(talk(FILLED_IN.minusDays(2))),
                SKIP));
        rows.add(row(
                "words beside what happened, of months ago, and no talk since the last one that was written down",
                whatHappened(LAST_VISIT.plusDays(1), WORDS),
                AS_PLANNED,
                VisitReason.WORDS_UNREAD));
        rows.add(row(
                "words beside what happened, of months ago, and no talk was ever written down",
                d -> whatHappened(FILLED_IN.minusMonths(1).minusDays(1), WORDS)
                        .apply(d)
                        .visitSummaries(List.of()),
                SKIP));
        rows.add(row(
                "words beside what happened, of this month, and no talk was ever written down",
                d -> whatHappened(FILLED_IN.minusMonths(1), WORDS).apply(d).visitSummaries(List.of()),
                AS_PLANNED,
                VisitReason.WORDS_UNREAD));
        rows.add(row(
                "strengths came first at times, in words of two years ago",
                d -> d.visitSummaries(List.of())
                        .addExperiences(experience(
                                        PATIENT,
                                        ExperienceTopic.STRENGTHS_COME_FIRST,
                                        ExperienceAnswer.PARTLY,
                                        TODAY.minusYears(2))
                                .inOwnWords(OwnWords.of("Jullie beginnen altijd over het roken."))
                                .build()),
                SKIP));
        rows.add(row(
                "there are too many checks, in words of this week",
                d -> d.addExperiences(experience(PATIENT, ExperienceTopic.CARE_FITS, ExperienceAnswer.NO, FILLED_IN)
                        .tooManyContacts(YesNo.YES)
                        .inOwnWords(OwnWords.of("Elke week een controle is te veel."))
                        .build()),
                SKIP));
        rows.add(afar(
                "a leaflet was asked for, in words of this week",
                d -> d.addRequests(request(Possibility.INFORMATION)
                        .recorded(Recorded.of(FILLED_IN, PATIENT))
                        .inOwnWords(OwnWords.of("Heeft u een folder over zout?"))
                        .build()),
                VisitForm.MESSAGE));
        rows.add(row(
                "nobody is close by, in words of this summer",
                d -> d.addInvolvementAgreements(InvolvementAgreement.builder()
                        .id(THIS)
                        .recorded(Recorded.of(FILLED_IN.minusMonths(2), PATIENT))
                        .answer(InvolvementAnswer.NOBODY)
                        .inOwnWords(OwnWords.of("Ik heb niemand, en dat is goed zo."))
                        .build()),
                SKIP));
        rows.add(row(
                "what a close one typed after the reading, beside a good tick",
                d -> d.addCarerWellbeings(CarerWellbeing.builder()
                        .id(THIS)
                        .recorded(Recorded.of(LATER, SON))
                        .closeOne(SON)
                        .load(CarerLoad.MANAGES)
                        .inOwnWords(OwnWords.of("Hij zegt dat het niet meer hoeft."))
                        .build()),
                AS_PLANNED,
                VisitReason.CLOSE_ONES_NEWER_WORDS));
        rows.add(row("newer words", wish(Importance.LESS_IMPORTANT, LATER), AS_PLANNED, VisitReason.NEWER_WORDS));
        rows.add(row(
                "words that the nurse wrote down since",
                d -> d.addSupportRecords(SupportRecord.builder()
                        .from(support(LATER, "gesprek"))
                        .response(OwnWords.of("Ik zie het niet meer zitten."))
                        .build()),
                AS_PLANNED,
                VisitReason.NEWER_WORDS));
        rows.add(row(
                "a good tick by the patient after the reading",
                told(PATIENT, ExperienceTopic.DECIDES_TOGETHER, ExperienceAnswer.YES, LATER),
                SKIP));
        rows.addAll(byWhomIsNotWanted());
        rows.addAll(notesOfProfessionals());
        rows.addAll(writtenSince());
        rows.addAll(helpSince());
        rows.addAll(whatOthersCannotUndo());
        rows.addAll(whatWaits());
        rows.addAll(ownGoals());
        return rows;
    }

    private static List<Row> whatOthersCannotUndo() {
        List<Row> rows = new ArrayList<>();
        UnaryOperator<Dossier.Builder> need = wish(Importance.MOST_IMPORTANT, LAST_VISIT);
        rows.add(row(
                "what matters most, and a nurse put it off for years",
                d -> need.apply(d)
                        .addCarePlans(puttingOff("plan", LAST_VISIT, notNow().reason(Note.of("Geen tijd")), 9)
                                .build()),
                AS_PLANNED,
                VisitReason.MATTERS_MOST_UNANSWERED));
        rows.add(row(
                "what matters most, and a nurse put it off until after the visit",
                d -> need.apply(d)
                        .addCarePlans(puttingOff("plan", LAST_VISIT, notNow().reason(Note.of("Geen tijd")), 1)
                                .build()),
                AS_PLANNED,
                VisitReason.MATTERS_MOST_UNANSWERED));
        rows.add(row(
                "what matters most, and a nurse put it off in a new version of a plan with an older yes",
                d -> need.apply(d)
                        .addCarePlans(
                                CarePlan.builder()
                                        .from(agreedPlan())
                                        .recorded(Recorded.of(LAST_VISIT, NURSE))
                                        .agreement(yes("plan"))
                                        .build(),
                                puttingOff("later", FILLED_IN, notNow().reason(Note.of("Geen tijd")), 1)
                                        .recorded(Recorded.builder()
                                                .on(FILLED_IN)
                                                .by(NURSE)
                                                .replaces(EntryId.of("plan"))
                                                .build())
                                        .agreement(yes("plan"))
                                        .build()),
                AS_PLANNED,
                VisitReason.MATTERS_MOST_UNANSWERED));
        rows.add(row(
                "what matters most can wait, says the patient",
                d -> need.apply(d)
                        .addCarePlans(puttingOff(
                                        "plan", LAST_VISIT, notNow().reasonInOwnWords(OwnWords.of("Na de zomer.")), 1)
                                .build()),
                SKIP));
        rows.add(row(
                "what matters most can wait, and the patient said yes to that plan",
                d -> need.apply(d)
                        .addCarePlans(puttingOff("plan", LAST_VISIT, notNow().reason(Note.of("Na de zomer")), 1)
                                .agreement(yes("plan"))
                                .build()),
                SKIP));
        rows.add(row(
                "what matters most could wait, said the patient more than a year ago",
                d -> wish(Importance.MOST_IMPORTANT, LAST_VISIT.minusYears(1))
                        .apply(d)
                        .addCarePlans(puttingOff(
                                        "plan",
                                        TODAY.minusYears(1).minusDays(1),
                                        notNow().reasonInOwnWords(OwnWords.of("Ooit.")),
                                        9)
                                .build()),
                AS_PLANNED,
                VisitReason.MATTERS_MOST_UNANSWERED));
        rows.add(row(
                "what matters most has a goal that nobody took on",
                d -> need.apply(d)
                        .addCarePlans(CarePlan.builder()
                                .from(planFor(THIS))
                                .goals(planFor(THIS).goals().stream()
                                        .map(goal -> Goal.builder()
                                                .from(goal)
                                                .acceptedBy(List.of())
                                                .build())
                                        .toList())
                                .build()),
                AS_PLANNED,
                VisitReason.MATTERS_MOST_UNANSWERED));
        rows.add(row(
                "what matters most, and the son wrote over it that it matters less and can wait",
                d -> need.apply(d)
                        .addAnswers(Answer.builder()
                                .id(EntryId.of("rewritten"))
                                .recorded(replacing(FILLED_IN, SON))
                                .question(DiagnosisQuestion.WISH)
                                .response(Response.GIVEN)
                                .inOwnWords(OwnWords.of("De markt hoeft niet."))
                                .importance(Importance.LESS_IMPORTANT)
                                .build()),
                AS_PLANNED,
                VisitReason.MATTERS_MOST_UNANSWERED));
        rows.add(row(
                "help was asked for, and the son took it back",
                d -> d.addRequests(
                        request(Possibility.SUPPORT_OUTSIDE_CARE).build(),
                        request(Possibility.SUPPORT_OUTSIDE_CARE)
                                .id(EntryId.of("taken-back"))
                                .recorded(replacing(FILLED_IN, SON))
                                .outcome(RequestOutcome.WITHDRAWN)
                                .inOwnWords(OwnWords.of("Hoeft niet meer."))
                                .build()),
                SOONER,
                VisitReason.HELP_ASKED));
        for (ExperienceTopic topic :
                List.of(ExperienceTopic.FEELS_SAFE_AND_SUPPORTED, ExperienceTopic.NOT_LEFT_ALONE)) {
            VisitReason reason =
                    topic == ExperienceTopic.NOT_LEFT_ALONE ? VisitReason.LEFT_ALONE : VisitReason.FEELS_UNSAFE;
            rows.add(row(
                    "no to " + topic + ", and the son typed that all is well",
                    saidNoAnd(topic, yes -> yes.recorded(Recorded.of(FILLED_IN, SON))
                            .inOwnWords(OwnWords.of("Hij is hier graag."))),
                    AS_PLANNED,
                    reason));
            rows.add(row(
                    "no to " + topic + ", and a nurse saw a smile",
                    saidNoAnd(
                            topic,
                            yes -> yes.recorded(Recorded.builder()
                                    .on(FILLED_IN)
                                    .by(NURSE)
                                    .howTold(HowTold.builder()
                                            .way(TellingWay.BEHAVIOUR)
                                            .seen(Note.of("Lacht"))
                                            .seenBy(NURSE)
                                            .seenOn(FILLED_IN)
                                            .addTriedBefore(TellingWay.ALOUD)
                                            .build())
                                    .build())),
                    AS_PLANNED,
                    reason));
            rows.add(row(
                    "no to " + topic + ", a nurse ticked yes, and the son typed that it was read back",
                    d -> saidNoAnd(topic, yes -> yes.recorded(Recorded.of(FILLED_IN, NURSE)))
                            .apply(d)
                            .addReadBacks(readBack(SON).build()),
                    AS_PLANNED,
                    reason));
        }
        rows.add(row(
                "cannot do it alone, and a nurse ticked since that it can be done",
                d -> d.addAppraisals(
                        able(Judgement.NO, Recorded.of(LAST_VISIT, PATIENT))
                                .id(THIS)
                                .build(),
                        able(Judgement.YES, Recorded.of(FILLED_IN, NURSE)).build()),
                AS_PLANNED,
                VisitReason.TOLD_OF_TROUBLE));
        rows.add(row(
                "too heavy for the son, who said so, and a nurse ticked since that he manages",
                d -> d.addCarerWellbeings(
                        carer(CarerLoad.TOO_HEAVY)
                                .recorded(Recorded.of(LAST_VISIT, SON))
                                .build(),
                        carer(CarerLoad.MANAGES)
                                .id(EntryId.of("ticked"))
                                .recorded(Recorded.of(FILLED_IN, NURSE))
                                .build()),
                AS_PLANNED,
                VisitReason.CARER_LOADED));
        rows.add(row(
                "the son worried, and a nurse ticked in its place that it is over",
                d -> d.addCloseOneConcerns(
                        CloseOneConcern.builder()
                                .from(worried())
                                .recorded(Recorded.of(LAST_VISIT, SON))
                                .build(),
                        CloseOneConcern.builder()
                                .from(worried())
                                .id(EntryId.of("over"))
                                .recorded(replacing(FILLED_IN, NURSE))
                                .concern(Concern.NOT_WORRIED)
                                .inOwnWords(Optional.empty())
                                .build()),
                AS_PLANNED,
                VisitReason.CLOSE_ONE_WORRIED));
        rows.add(row(
                "too fast, said the patient in person, and a nurse ticked since that it is right",
                d -> d.addProgressReviews(
                        ProgressReview.builder()
                                .from(pace(
                                        Pace.builder().view(PaceView.TOO_FAST).build()))
                                .recorded(Recorded.of(LAST_VISIT, PATIENT))
                                .build(),
                        ProgressReview.builder()
                                .from(pace(Pace.builder().view(PaceView.RIGHT).build()))
                                .id(EntryId.of("ticked"))
                                .recorded(Recorded.of(FILLED_IN, NURSE))
                                .build()),
                AS_PLANNED,
                VisitReason.PACE_OPEN));
        rows.add(row(
                "worse, wrote the patient, and a nurse wrote another version over it",
                d -> d.consultPreparations(List.of(
                        preparation()
                                .id(THIS)
                                .recorded(Recorded.of(FILLED_IN, PATIENT))
                                .howItGoes(HowItGoes.WORSE)
                                .build(),
                        preparation().recorded(replacing(FILLED_IN, NURSE)).build())),
                SOONER,
                VisitReason.GOES_WORSE,
                VisitReason.ANOTHER_PREPARATION));
        rows.addAll(worriesOfReaders());
        rows.addAll(limitsOfTheDay());
        return rows;
    }

    private static List<Row> worriesOfReaders() {
        EntryId no = EntryId.of("no");
        UnaryOperator<Dossier.Builder> worryAndNo = d -> d.addPreparationReadings(
                reading()
                        .id(THIS)
                        .recorded(Recorded.of(FILLED_IN, DOCTOR))
                        .worries(YesNo.YES)
                        .build(),
                reading().id(no).recorded(replacing(TODAY, NURSE)).build());
        return List.of(
                row(
                        "another reader worried, and the nurse wrote no in its place",
                        worryAndNo,
                        SOONER,
                        VisitReason.READER_WORRIES),
                row(
                        "another reader worried, and the nurse marked that reading as an error",
                        d -> d.addPreparationReadings(reading()
                                .id(THIS)
                                .recorded(Recorded.builder()
                                        .on(FILLED_IN)
                                        .by(DOCTOR)
                                        .enteredInError(EnteredInError.of(TODAY, NURSE))
                                        .build())
                                .worries(YesNo.YES)
                                .build()),
                        SOONER,
                        VisitReason.READER_WORRIES),
                row(
                        "a reader of the version before worried",
                        d -> d.consultPreparations(List.of(
                                        preparation().id(EntryId.of("before")).build(),
                                        preparation()
                                                .recorded(Recorded.builder()
                                                        .on(FILLED_IN)
                                                        .by(PATIENT)
                                                        .replaces(EntryId.of("before"))
                                                        .build())
                                                .build()))
                                .addPreparationReadings(reading()
                                        .id(THIS)
                                        .preparation(EntryId.of("before"))
                                        .recorded(Recorded.of(FILLED_IN, DOCTOR))
                                        .worries(YesNo.YES)
                                        .build()),
                        SOONER,
                        VisitReason.READER_WORRIES),
                row(
                        "another reader worried, and the nurse wrote no in its place after a decision with its reason",
                        d -> worryAndNo
                                .apply(d)
                                .addVisitDecisions(VisitDecision.builder()
                                        .id(EntryId.of("called"))
                                        .recorded(Recorded.of(TODAY, NURSE))
                                        .preparation(PREPARATION)
                                        .plan(VisitPlan.OTHER_FORM)
                                        .reason(Note.of("Gebeld, het ging om de medicijnlijst."))
                                        .decidedBy(NURSE)
                                        .build()),
                        AS_PLANNED,
                        VisitReason.DECIDED_ON_CONTACT));
    }

    private static List<Row> limitsOfTheDay() {
        EntryId raised = EntryId.of("raised");
        return List.of(
                row(
                        "beyond the limit of that day, which was raised since",
                        d -> measured(d, "145")
                                .addAgreedLimits(limit("150")
                                        .id(raised)
                                        .recorded(replacing(TODAY, NURSE))
                                        .build()),
                        SOONER,
                        VisitReason.MEASUREMENT_BEYOND_LIMIT),
                row(
                        "beyond the limit, which was raised on the day of measuring",
                        d -> measured(d, "145")
                                .addAgreedLimits(limit("150")
                                        .id(raised)
                                        .recorded(replacing(FILLED_IN, NURSE))
                                        .build()),
                        SOONER,
                        VisitReason.MEASUREMENT_BEYOND_LIMIT),
                row(
                        "beyond the limit, which others raised without the patient",
                        d -> measured(d, "145")
                                .addAgreedLimits(limit("150")
                                        .id(raised)
                                        .recorded(replacing(LAST_VISIT.plusDays(1), NURSE))
                                        .agreedWith(List.of(NURSE))
                                        .build()),
                        SOONER,
                        VisitReason.MEASUREMENT_BEYOND_LIMIT),
                row(
                        "within the limit that was raised before the measuring",
                        d -> measured(d, "145")
                                .addAgreedLimits(limit("150")
                                        .id(raised)
                                        .recorded(replacing(LAST_VISIT.plusDays(1), NURSE))
                                        .build()),
                        SKIP),
                row(
                        "a limit that was agreed after the measuring only",
                        d -> d.addAgreedLimits(limit("150")
                                        .recorded(Recorded.of(FILLED_IN, NURSE))
                                        .build())
                                .consultPreparations(measuredIn("145", FILLED_IN.minusDays(1))),
                        AS_PLANNED,
                        VisitReason.MEASUREMENT_WITHOUT_LIMIT));
    }

    private static List<Row> whatWaits() {
        List<Row> rows = new ArrayList<>();
        for (Possibility possibility : Possibility.values()) {
            UnaryOperator<Dossier.Builder> refused = d -> d.addRequests(
                    request(possibility).outcome(RequestOutcome.REFUSED).build());
            rows.add(row(
                    possibility + " was refused, and nobody said why",
                    refused,
                    AS_PLANNED,
                    VisitReason.REFUSED_WITHOUT_REASON));
            rows.add(answered(
                    possibility + " was refused, nobody wrote why, and it was talked about",
                    refused,
                    ReaderView.TALKED_ABOUT,
                    VisitReason.REFUSED_WITHOUT_REASON));
        }
        UnaryOperator<Dossier.Builder> declined = d -> d.addRequests(request(Possibility.ANOTHER_PROFESSIONAL)
                .recorded(Recorded.of(LAST_VISIT, NURSE))
                .outcome(RequestOutcome.REFUSED)
                .reason(Note.of("Het klikt toch?"))
                .build());
        rows.add(row(
                "another professional was refused, with a reason, by whom it may be about",
                declined,
                AS_PLANNED,
                VisitReason.ANOTHER_PROFESSIONAL_ASKED));
        rows.add(row(
                "another professional was refused, with a reason that the patient wrote down",
                d -> d.addRequests(request(Possibility.ANOTHER_PROFESSIONAL)
                        .outcome(RequestOutcome.REFUSED)
                        .reason(Note.of("Er is in deze streek geen tweede."))
                        .build()),
                SKIP));
        UnaryOperator<Dossier.Builder> notFollowed = d -> d.addContactAgreements(
                contact(LAST_VISIT).outcome(PreferenceOutcome.NOT_FOLLOWED).build());
        rows.add(row(
                "would rather be seen at home, which was not followed, and nobody said why",
                notFollowed,
                AS_PLANNED,
                VisitReason.REFUSED_WITHOUT_REASON));
        rows.add(answered(
                "would rather be seen at home, and why not was talked about",
                notFollowed,
                ReaderView.TALKED_ABOUT,
                VisitReason.REFUSED_WITHOUT_REASON));
        UnaryOperator<Dossier.Builder> wanted = d -> d.addSuggestions(Suggestion.builder()
                .id(THIS)
                .recorded(Recorded.of(LAST_VISIT, NURSE))
                .addTowards(Possibility.PEER_CONTACT)
                .what(Note.of("wandelclub"))
                .response(SuggestionResponse.WANTS)
                .build());
        rows.add(afar("wants to walk with others, and nobody took it up", wanted, VisitForm.MESSAGE));
        rows.add(answered(
                "wants to walk with others, and it was talked about",
                wanted,
                ReaderView.TALKED_ABOUT,
                VisitReason.WANTS_AND_NOT_TAKEN_UP));
        rows.add(row(
                "wants to walk with others, and that was asked for and done",
                d -> wanted.apply(d)
                        .addRequests(request(Possibility.PEER_CONTACT)
                                .id(EntryId.of("done"))
                                .outcome(RequestOutcome.ACTED_ON)
                                .build()),
                SKIP));
        rows.add(row(
                "where the visit is, typed by the nurse after the reading",
                d -> d.addContactAgreements(
                        contact(LATER).outcome(PreferenceOutcome.FOLLOWED).build()),
                SKIP));
        rows.add(row(
                "home care wrote after the reading what it agreed on about contact",
                d -> d.addContactAgreements(contact(LATER)
                        .recorded(Recorded.of(LATER, DOCTOR))
                        .agreed(Note.of("Thuiszorg twee keer per dag."))
                        .build()),
                SKIP));
        rows.add(row(
                "home care followed after the reading what the patient prefers",
                d -> d.addContactAgreements(contact(LATER)
                        .recorded(Recorded.of(LATER, DOCTOR))
                        .outcome(PreferenceOutcome.FOLLOWED)
                        .build()),
                SKIP));
        rows.add(row(
                "home care wrote after the reading what the patient prefers, and nobody did anything with it",
                d -> d.addContactAgreements(contact(LATER)
                        .recorded(Recorded.of(LATER, DOCTOR))
                        .preference(OwnWords.of("Komt u vaker, ik durf 's nachts niet alleen."))
                        .build()),
                AS_PLANNED,
                VisitReason.NEWER_WORDS));
        rows.add(row(
                "the nurse who read the preparation wrote what the patient prefers",
                d -> d.addContactAgreements(contact(LATER).build()),
                SKIP));
        rows.add(row(
                "where the visit is not, with why, typed by the nurse after the reading",
                d -> d.addContactAgreements(contact(LATER)
                        .outcome(PreferenceOutcome.NOT_FOLLOWED)
                        .reason(Note.of("De wijkverpleging is er dan niet"))
                        .build()),
                SKIP));
        rows.add(row(
                "a leaflet that was sent, typed by the nurse after the reading",
                d -> d.addRequests(request(Possibility.INFORMATION)
                        .recorded(Recorded.of(LATER, NURSE))
                        .inOwnWords(OwnWords.of("Heeft u een folder?"))
                        .outcome(RequestOutcome.ACTED_ON)
                        .build()),
                SKIP));
        rows.add(row(
                "help that was asked and given, typed by the nurse after the reading",
                d -> d.addRequests(request(Possibility.SUPPORT_OUTSIDE_CARE)
                        .recorded(Recorded.of(LATER, NURSE))
                        .inOwnWords(OwnWords.of("Ik red het niet."))
                        .outcome(RequestOutcome.ACTED_ON)
                        .build()),
                AS_PLANNED,
                VisitReason.NEWER_WORDS));
        rows.add(row(
                "that it works, in the patient's words, typed by the nurse after the reading",
                d -> d.addAppraisals(able(Judgement.YES)),
                SKIP));
        rows.add(row(
                "that it does not work, in the patient's words, typed by the nurse after the reading",
                d -> d.addAppraisals(able(Judgement.UNSURE)),
                AS_PLANNED,
                VisitReason.NEWER_WORDS));
        rows.add(row(
                "a talk that was read back and is right, typed by the nurse after the reading",
                d -> told(PATIENT, ExperienceTopic.LISTENED_TO, ExperienceAnswer.YES, LAST_VISIT)
                        .apply(d)
                        .addReadBacks(readBack(NURSE)
                                .recorded(Recorded.of(LATER, NURSE))
                                .entries(List.of(THIS))
                                .build()),
                SKIP));
        rows.add(row(
                "where the visit is, which the patient typed after the reading",
                d -> d.addContactAgreements(contact(LATER)
                        .recorded(Recorded.of(LATER, PATIENT))
                        .outcome(PreferenceOutcome.FOLLOWED)
                        .build()),
                AS_PLANNED,
                VisitReason.NEWER_WORDS));
        return rows;
    }

    private static List<Row> byWhomIsNotWanted() {
        UnaryOperator<Dossier.Builder> bySon = d -> d.consultPreparations(
                List.of(preparation().recorded(Recorded.of(FILLED_IN, SON)).build()));
        UnaryOperator<Dossier.Builder> of16 = d -> bySon.apply(d)
                .patient(Patient.builder()
                        .id(PATIENT)
                        .becomes16On(FILLED_IN.minusMonths(1))
                        .build());
        InvolvementAgreement.Builder yes = said(InvolvementAnswer.AGREED).inOwnWords(OwnWords.of("Hij helpt mij."));
        VisitReason reason = VisitReason.FILLED_IN_BY_WHOM_IS_NOT_WANTED;
        return List.of(
                row(
                        "the son filled it in, whom the patient refused",
                        d -> bySon.apply(d)
                                .addInvolvementAgreements(said(InvolvementAnswer.DECLINED)
                                        .addCloseOnes(SON)
                                        .build()),
                        AS_PLANNED,
                        reason),
                row(
                        "the son filled it in, whom the patient refused since",
                        d -> bySon.apply(d)
                                .addInvolvementAgreements(said(InvolvementAnswer.WITHDRAWN)
                                        .recorded(Recorded.of(TODAY, PATIENT))
                                        .addCloseOnes(SON)
                                        .build()),
                        AS_PLANNED,
                        reason),
                row(
                        "the son filled it in, and the patient wants nobody",
                        d -> bySon.apply(d)
                                .addInvolvementAgreements(
                                        said(InvolvementAnswer.NOBODY).build()),
                        AS_PLANNED,
                        reason),
                row(
                        "the nurse typed over what the refused son wrote",
                        d -> d.consultPreparations(List.of(preparation()
                                        .recorded(Recorded.builder()
                                                .on(FILLED_IN)
                                                .by(NURSE)
                                                .sourceRef(SourceRef.builder()
                                                        .id(SourceId.of("note"))
                                                        .author(SON)
                                                        .build())
                                                .build())
                                        .build()))
                                .addInvolvementAgreements(said(InvolvementAnswer.DECLINED)
                                        .addCloseOnes(SON)
                                        .build()),
                        AS_PLANNED,
                        reason),
                row(
                        "somebody close by interpreted it, and the patient wants nobody",
                        d -> d.consultPreparations(List.of(preparation()
                                        .recorded(Recorded.builder()
                                                .on(FILLED_IN)
                                                .by(PATIENT)
                                                .howTold(HowTold.builder()
                                                        .way(TellingWay.ALOUD)
                                                        .interpreter(HowTold.Interpreter.CLOSE_ONE)
                                                        .build())
                                                .build())
                                        .build()))
                                .addInvolvementAgreements(
                                        said(InvolvementAnswer.NOBODY).build()),
                        AS_PLANNED,
                        reason),
                row(
                        "somebody close by interpreted it, nobody knows who, and the patient refused the son",
                        d -> d.consultPreparations(List.of(preparation()
                                        .recorded(Recorded.builder()
                                                .on(FILLED_IN)
                                                .by(PATIENT)
                                                .howTold(HowTold.builder()
                                                        .way(TellingWay.ALOUD)
                                                        .interpreter(HowTold.Interpreter.CLOSE_ONE)
                                                        .build())
                                                .build())
                                        .build()))
                                .addCloseOnes(CloseOne.builder()
                                        .id(EntryId.of("another-one"))
                                        .recorded(Recorded.of(LAST_VISIT, NURSE))
                                        .person(PersonId.of("neighbour"))
                                        .build())
                                .addInvolvementAgreements(said(InvolvementAnswer.DECLINED)
                                        .addCloseOnes(SON)
                                        .build()),
                        AS_PLANNED,
                        reason),
                row("somebody close by filled it in for who is 16, who did not say yes", of16, AS_PLANNED, reason),
                row(
                        "somebody close by filled it in for who is 16, who said yes",
                        d -> of16.apply(d)
                                .addInvolvementAgreements(yes.addCloseOnes(SON).build()),
                        SKIP),
                row(
                        "the son filled it in, and the patient refused somebody else",
                        d -> bySon.apply(d)
                                .addCloseOnes(CloseOne.builder()
                                        .id(EntryId.of("another-one"))
                                        .recorded(Recorded.of(LAST_VISIT, NURSE))
                                        .person(PersonId.of("neighbour"))
                                        .build())
                                .addInvolvementAgreements(said(InvolvementAnswer.DECLINED)
                                        .addCloseOnes(PersonId.of("neighbour"))
                                        .build()),
                        SKIP));
    }

    private static InvolvementAgreement.Builder said(InvolvementAnswer answer) {
        return InvolvementAgreement.builder()
                .id(THIS)
                .recorded(Recorded.of(LAST_VISIT, PATIENT))
                .answer(answer);
    }

    private static List<Row> notesOfProfessionals() {
        VisitReason reason = VisitReason.PROFESSIONALS_NOTES;
        return List.of(
                row("the doctor wrote after the reading how the patient is", seen(LATER, DOCTOR), AS_PLANNED, reason),
                answered(
                        "the doctor wrote that day how the patient is, and the reader answered it",
                        seen(TODAY, DOCTOR),
                        ReaderView.TALKED_ABOUT,
                        reason),
                row("the doctor wrote that day how the patient is", seen(TODAY, DOCTOR), AS_PLANNED, reason),
                row(
                        "the doctor wrote shortly before, and the reader had no contact since",
                        seen(FILLED_IN.minusDays(1), DOCTOR),
                        AS_PLANNED,
                        reason),
                row("the doctor wrote that the patient is well, long ago", seen(LAST_VISIT, DOCTOR), SKIP),
                row("the reader wrote after the reading how the patient is", seen(LATER, NURSE), AS_PLANNED, reason),
                row("the reader wrote before the reading how the patient is", seen(FILLED_IN, NURSE), SKIP),
                row(
                        "the doctor wrote shortly before, and the reader spoke with the patient since",
                        d -> seen(FILLED_IN.minusDays(2), DOCTOR)
                                .apply(d)
                                .addVisitSummaries(visit().id(EntryId.of("talk"))
                                        .recorded(Recorded.of(FILLED_IN.minusDays(1), NURSE))
                                        .build()),
                        SKIP),
                row(
                        "the doctor reported a talk after the reading",
                        d -> d.addVisitSummaries(visit().id(THIS)
                                .recorded(Recorded.of(LATER, DOCTOR))
                                .addDiscussed(Visits.noted(DOCTOR, "wil niet meer"))
                                .build()),
                        AS_PLANNED,
                        reason),
                row(
                        "the doctor decided after the reading on contact sooner, with the reason",
                        d -> d.addVisitDecisions(VisitDecision.builder()
                                .id(THIS)
                                .recorded(Recorded.of(TODAY, DOCTOR))
                                .preparation(PREPARATION)
                                .visitOn(VISIT)
                                .plan(SOONER)
                                .reason(Note.of("Somber, wil niet verder."))
                                .decidedBy(DOCTOR)
                                .build()),
                        SOONER,
                        reason,
                        VisitReason.DECIDED_SOONER),
                row(
                        "the doctor decided sooner for that day, and spoke with the patient since",
                        d -> d.addVisitDecisions(decided(SOONER))
                                .addVisitSummaries(visit().id(EntryId.of("talk"))
                                        .recorded(Recorded.of(LATER, DOCTOR))
                                        .build()),
                        AS_PLANNED,
                        reason),
                row(
                        "the doctor decided after the reading that the visit goes on",
                        d -> d.addVisitDecisions(decided(AS_PLANNED)),
                        AS_PLANNED,
                        VisitReason.DECIDED_ON_CONTACT),
                row(
                        "the doctor decided after the reading on another form",
                        d -> d.addVisitDecisions(decided(VisitPlan.OTHER_FORM)),
                        AS_PLANNED,
                        VisitReason.DECIDED_ON_CONTACT),
                row(
                        "the doctor decided after the reading that it can be skipped",
                        d -> d.addVisitDecisions(decided(SKIP)),
                        SKIP),
                row(
                        "a sign of a crisis long ago, and nothing shows what was done",
                        StablePatientTest::crisisLongAgo,
                        SOONER,
                        VisitReason.SIGNS_NOTICED),
                row(
                        "a sign of a crisis long ago, and what was done was written down",
                        d -> crisisLongAgo(d)
                                .addVisitDecisions(VisitDecision.builder()
                                        .id(EntryId.of("then"))
                                        .recorded(Recorded.of(LAST_VISIT, NURSE))
                                        .preparation(EntryId.of("long-ago"))
                                        .plan(SOONER)
                                        .reason(Note.of("Toen opgenomen."))
                                        .decidedBy(NURSE)
                                        .build()),
                        SKIP),
                row(
                        "the doctor thought after the reading that the patient is able, with a remark",
                        d -> d.addAppraisals(Appraisal.builder()
                                .id(THIS)
                                .recorded(Recorded.of(LATER, DOCTOR))
                                .viewOf(DOCTOR)
                                .aspect(Aspect.ABLE)
                                .judgement(Judgement.YES)
                                .note(Note.of("Praat over de dood."))
                                .build()),
                        AS_PLANNED,
                        reason));
    }

    /** A sentence about wanting to die, typed after the reading in one kind of entry after another. */
    private static List<Row> writtenSince() {
        Note note = Note.of(WORDS);
        return Stream.of(DOCTOR, NURSE, SON)
                .map(by -> Recorded.of(LATER, by))
                .flatMap(later -> Stream.<UnaryOperator<Dossier.Builder>>of(
                        d -> d.addAnswers(Answer.builder()
                                .id(THIS)
                                .recorded(Recorded.of(LATER, NURSE))
                                .question(DiagnosisQuestion.WISH)
                                .response(Response.GIVEN)
                                .professionalsReading(note)
                                .build()),
                        d -> d.addSelfDirections(SelfDirection.builder()
                                .id(THIS)
                                .recorded(later)
                                .lifeDomain(LifeDomain.CARE)
                                .wish(DirectionWish.NOT_YET)
                                .reason(note)
                                .build()),
                        d -> d.addContactAgreements(ContactAgreement.builder()
                                .id(THIS)
                                .recorded(Recorded.of(LATER, DOCTOR))
                                .agreed(Note.of("Bellen"))
                                .reason(note)
                                .build()),
                        d -> d.addCarerWellbeings(CarerWellbeing.builder()
                                .id(THIS)
                                .recorded(later)
                                .closeOne(SON)
                                .load(CarerLoad.MANAGES)
                                .offered(note)
                                .build()),
                        d -> d.addSuggestions(Suggestion.builder()
                                .id(THIS)
                                .recorded(later)
                                .what(note)
                                .response(SuggestionResponse.DECLINES)
                                .build()),
                        d -> d.addProgressReviews(ProgressReview.builder()
                                .id(THIS)
                                .recorded(later)
                                .pace(Pace.builder()
                                        .view(PaceView.RIGHT)
                                        .professionalsView(note)
                                        .build())
                                .build()),
                        d -> d.addSharedDecisions(SharedDecision.builder()
                                .id(THIS)
                                .recorded(later)
                                .question(note)
                                .build()),
                        d -> d.addCloseOneConcerns(CloseOneConcern.builder()
                                .id(THIS)
                                .recorded(Recorded.of(LATER, NURSE))
                                .closeOne(SON)
                                .concern(later.by().equals(NURSE) ? Concern.NO_ANSWER : Concern.NOT_WORRIED)
                                .confidence(Confidence.IN_CONFIDENCE)
                                .inOwnWords(OwnWords.of(WORDS))
                                .build())))
                .map(added -> row(
                        "a sentence in one of its fields after the reading",
                        added,
                        AS_PLANNED,
                        VisitReason.WRITTEN_SINCE))
                .toList();
    }

    /** What is no row of each day may say how it goes: it is read before a visit is left out. */
    private static List<Row> helpSince() {
        List<Row> rows = new ArrayList<>();
        for (PersonId by : List.of(DOCTOR, NURSE, SON)) {
            UnaryOperator<Dossier.Builder> crisis = helped(by, LATER, "Crisisdienst erbij gehaald na dreiging");
            rows.add(
                    row("a crisis service that came after the reading", crisis, AS_PLANNED, VisitReason.WRITTEN_SINCE));
        }
        rows.add(row(
                "everyday help with something else in it",
                helped(DOCTOR, LATER, "Wassen en aankleden, wil niet meer eten"),
                AS_PLANNED,
                VisitReason.WRITTEN_SINCE));
        rows.add(row(
                "everyday help that a son typed", helped(SON, LATER, "Wassen"), AS_PLANNED, VisitReason.WRITTEN_SINCE));
        rows.add(row("everyday help that the doctor typed", helped(DOCTOR, LATER, "Wassen en aankleden"), SKIP));
        rows.add(row("a refill of the doctor", helped(DOCTOR, LATER, "Herhaalrecept metformine 500 mg"), SKIP));
        rows.add(row("a normal laboratory row of the doctor", helped(DOCTOR, LATER, "Laboratorium: normaal"), SKIP));
        rows.add(row(
                "a laboratory row that is not said to be normal",
                helped(DOCTOR, LATER, "Laboratorium: kalium 7,1"),
                AS_PLANNED,
                VisitReason.WRITTEN_SINCE));
        rows.add(row(
                "a row that stood there twice before the reading",
                d -> helped(DOCTOR, LATER, "Samen de trap geoefend")
                        .apply(d)
                        .addSupportRecords(
                                given("before", LAST_VISIT, DOCTOR, "Samen de trap geoefend"),
                                given("again", LAST_VISIT.plusDays(1), DOCTOR, "Samen de trap  geoefend")),
                SKIP));
        rows.add(row(
                "a row that stood there once before the reading",
                d -> helped(DOCTOR, LATER, "Samen de trap geoefend")
                        .apply(d)
                        .addSupportRecords(given("before", LAST_VISIT, DOCTOR, "Samen de trap geoefend")),
                AS_PLANNED,
                VisitReason.WRITTEN_SINCE));
        rows.add(row(
                "a crisis service that came twice before the reading, and again",
                d -> helped(DOCTOR, LATER, "Crisisdienst gebeld")
                        .apply(d)
                        .addSupportRecords(
                                given("before", LAST_VISIT, DOCTOR, "Crisisdienst gebeld"),
                                given("again", LAST_VISIT, DOCTOR, "Crisisdienst gebeld")),
                AS_PLANNED,
                VisitReason.WRITTEN_SINCE));
        return rows;
    }

    private static UnaryOperator<Dossier.Builder> helped(PersonId by, LocalDate on, String what) {
        return d -> d.addSupportRecords(given(THIS.value(), on, by, what));
    }

    private static SupportRecord given(String id, LocalDate on, PersonId by, String what) {
        return SupportRecord.builder()
                .id(EntryId.of(id))
                .recorded(Recorded.of(on, by))
                .what(Note.of(what))
                .addGivenBy(by)
                .build();
    }

    private static VisitDecision decided(VisitPlan plan) {
        return VisitDecision.builder()
                .id(THIS)
                .recorded(Recorded.of(TODAY, DOCTOR))
                .preparation(PREPARATION)
                .plan(plan)
                .reason(Note.of("Besproken."))
                .decidedBy(DOCTOR)
                .build();
    }

    private static Dossier.Builder crisisLongAgo(Dossier.Builder dossier) {
        EntryId sign = EntryId.of("voices");
        return dossier.addSignallingPlans(SignallingPlan.builder()
                        .id(EntryId.of("signalling"))
                        .recorded(Recorded.of(LAST_VISIT.minusYears(2), NURSE))
                        .kind(SignallingPlanKind.CRISIS)
                        .addPhases(SignallingPhase.builder()
                                .id(EntryId.of("red"))
                                .level(PhaseLevel.CRISIS)
                                .addSigns(Sign.builder()
                                        .id(sign)
                                        .noticedBy(NoticedBy.MYSELF)
                                        .what(OwnWords.of("Ik hoor ze weer praten"))
                                        .build())
                                .build())
                        .build())
                .consultPreparations(List.of(
                        preparation().noticesSigns(YesNo.NO).build(),
                        ConsultPreparation.builder()
                                .id(EntryId.of("long-ago"))
                                .recorded(Recorded.of(LAST_VISIT.minusYears(1), PATIENT))
                                .visitOn(LAST_VISIT.minusYears(1))
                                .addSigns(sign)
                                .build()));
    }

    private static UnaryOperator<Dossier.Builder> seen(LocalDate on, PersonId by) {
        return d -> d.addProgressReviews(ProgressReview.builder()
                .id(THIS)
                .recorded(Recorded.of(on, by))
                .addParticipants(PATIENT, by)
                .professionalsView(Note.of("Somber, wil niet verder."))
                .build());
    }

    private static Appraisal able(Judgement judgement) {
        return Appraisal.builder()
                .id(EntryId.of("able"))
                .recorded(Recorded.of(LATER, NURSE))
                .viewOf(PATIENT)
                .aspect(Aspect.ABLE)
                .judgement(judgement)
                .inOwnWords(OwnWords.of("Zo gaat het."))
                .build();
    }

    private static List<Row> ownGoals() {
        CarePlan plan = CarePlan.builder()
                .from(planFor(THIS))
                .goals(planFor(THIS).goals().stream()
                        .map(goal -> Goal.builder()
                                .from(goal)
                                .status(GoalStatus.ACCEPTED)
                                .answers(List.of())
                                .build())
                        .toList())
                .build();
        return List.of(
                row("a goal of which nothing was told", d -> d.addCarePlans(plan), SKIP),
                row(
                        "a goal, told at the review to go well",
                        d -> d.addCarePlans(plan).addProgressReviews(progress(ProgressStep.SUCCESS)),
                        SKIP),
                row(
                        "a goal that went back, told at the review",
                        d -> d.addCarePlans(plan).addProgressReviews(progress(ProgressStep.SETBACK)),
                        AS_PLANNED,
                        VisitReason.GOAL_STANDS_STILL),
                answered(
                        "a goal that went back, told at the review and talked about",
                        d -> d.addCarePlans(plan).addProgressReviews(progress(ProgressStep.SETBACK)),
                        ReaderView.TALKED_ABOUT,
                        VisitReason.GOAL_STANDS_STILL),
                row(
                        "too fast last spring, adjusted, right since, and the plan has a goal",
                        d -> d.addCarePlans(plan)
                                .addProgressReviews(
                                        pace(Pace.builder()
                                                .view(PaceView.TOO_FAST)
                                                .consequence(PaceConsequence.ADJUSTED)
                                                .build()),
                                        ProgressReview.builder()
                                                .from(pace(Pace.builder()
                                                        .view(PaceView.RIGHT)
                                                        .consequence(PaceConsequence.CONFIRMED)
                                                        .build()))
                                                .id(EntryId.of("since"))
                                                .recorded(Recorded.of(LAST_VISIT.plusMonths(2), NURSE))
                                                .build()),
                        SKIP));
    }

    private static ProgressReview progress(ProgressStep step) {
        return ProgressReview.builder()
                .id(THIS)
                .recorded(Recorded.of(LAST_VISIT, NURSE))
                .addParticipants(PATIENT, NURSE)
                .addProgress(GoalProgress.builder()
                        .goal(EntryId.of("goal"))
                        .toldBy(PATIENT)
                        .step(step)
                        .build())
                .build();
    }

    private static NotNow.Builder notNow() {
        return NotNow.builder().answers(THIS);
    }

    private static CarePlan.Builder puttingOff(String id, LocalDate on, NotNow.Builder notNow, int years) {
        return CarePlan.builder()
                .id(EntryId.of(id))
                .recorded(Recorded.of(on, NURSE))
                .status(PlanStatus.ACTIVE)
                .addNotNow(notNow.lookAgainOn(VISIT.plusYears(years).minusMonths(6))
                        .build());
    }

    private static PlanAgreement yes(String version) {
        return PlanAgreement.builder()
                .version(EntryId.of(version))
                .on(LAST_VISIT)
                .by(PATIENT)
                .inOwnWords(OwnWords.of("Zo wil ik het."))
                .build();
    }

    private static Recorded replacing(LocalDate on, PersonId by) {
        return Recorded.builder().on(on).by(by).replaces(THIS).build();
    }

    private static UnaryOperator<Dossier.Builder> saidNoAnd(
            ExperienceTopic topic, UnaryOperator<Experience.Builder> since) {
        return d -> d.addExperiences(
                experience(PATIENT, topic, ExperienceAnswer.NO, LAST_VISIT).build(),
                since.apply(experience(PATIENT, topic, ExperienceAnswer.YES, FILLED_IN)
                                .id(EntryId.of("since")))
                        .build());
    }

    private static ReadBack.Builder readBack(PersonId by) {
        return ReadBack.builder()
                .id(EntryId.of("read-back"))
                .recorded(Recorded.of(TODAY, by))
                .addEntries(EntryId.of("since"))
                .answer(ReadBackAnswer.RIGHT)
                .inOwnWords(OwnWords.of("Klopt."));
    }

    private static Appraisal.Builder able(Judgement judgement, Recorded recorded) {
        return Appraisal.builder()
                .id(EntryId.of("ticked"))
                .recorded(recorded)
                .viewOf(PATIENT)
                .aspect(Aspect.ABLE)
                .judgement(judgement);
    }

    private static Request.Builder request(Possibility possibility) {
        return Request.builder()
                .id(THIS)
                .recorded(Recorded.of(LAST_VISIT, PATIENT))
                .possibility(possibility);
    }

    private static ContactAgreement.Builder contact(LocalDate on) {
        return ContactAgreement.builder()
                .id(THIS)
                .recorded(Recorded.of(on, NURSE))
                .addOffered(ContactChoice.PLACE)
                .preference(OwnWords.of("Bij mij thuis."));
    }

    private static AgreedLimit.Builder limit(String highest) {
        return AgreedLimit.builder()
                .id(THIS)
                .recorded(Recorded.of(LAST_VISIT, NURSE))
                .what(Note.of("bovendruk"))
                .highest(Amount.of(highest))
                .addAgreedWith(PATIENT);
    }

    private static List<ConsultPreparation> measuredIn(String value, LocalDate on) {
        return List.of(preparation()
                .addMeasurements(OwnMeasurement.builder()
                        .limit(THIS)
                        .value(Amount.of(value))
                        .on(on)
                        .build())
                .build());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aStablePatientWhoWantsToSkipAVisit(Row row) {
        VisitAdvice advice = advice(dossier(row));
        assertThat(advice.plan()).as(advice.toString()).isEqualTo(row.plan());
        assertThat(advice.form()).isEqualTo(row.form());
        List<GivenReason> given = row.plan() == SKIP ? advice.answered() : advice.reasons();
        assertThat(given).extracting(GivenReason::reason).containsAll(row.because());
    }

    /** But for words that nobody read: who answers about an entry has read it. */
    @Test
    void whatNeverSkipsIsAnsweredByNoReader() {
        Stream<Row> never = rows().stream()
                .filter(row -> !row.because().isEmpty())
                .filter(row -> !row.because().contains(VisitReason.WORDS_UNREAD))
                .filter(row -> row.because().stream().allMatch(reason -> reason.list() == SkipList.NEVER_SKIP));
        assertThat(never.toList()).hasSizeGreaterThan(10).allSatisfy(row -> {
            Dossier dossier = dossier(row);
            if (dossier.findEntry(THIS)
                    .filter(entry -> !entry.recorded().on().isAfter(TODAY))
                    .isPresent()) {
                Dossier answered = with(dossier, answer(ReaderView.TALKED_ABOUT).build());
                assertThat(advice(answered).plan()).isEqualTo(row.plan());
            }
        });
    }

    @Test
    void whileAReaderWorriesItIsNotSaidThatNothingWorries() {
        Row row = worriesOfReaders().get(0);
        assertThat(advice(dossier(row)).reasons())
                .extracting(GivenReason::reason)
                .contains(VisitReason.READER_WORRIES)
                .doesNotContain(VisitReason.NOTHING_WORRIES);
    }

    @Test
    void whoTalkedWithThePatientBeforeNeedNotTellThatItIsNoFirstVisit() {
        Dossier.Builder open = allIsWell()
                .preparationReadings(
                        List.of(reading().firstVisit(Optional.empty()).build()));
        assertThat(advice(open.build()).plan()).isEqualTo(SKIP);
        for (VisitSummary other : List.of(
                visit().participants(Set.of(PATIENT, DOCTOR)).build(),
                visit().participants(Set.of(NURSE)).build(),
                visit().participants(Set.of()).build())) {
            VisitAdvice advice = advice(open.visitSummaries(List.of(other)).build());
            assertThat(advice.plan()).as(other.toString()).isEqualTo(AS_PLANNED);
            assertThat(advice.reasons()).extracting(GivenReason::reason).contains(VisitReason.FIRST_VISIT_UNKNOWN);
        }
    }

    @Test
    void whetherSomethingWorriesIsFilledInFromNoRow() {
        Dossier dossier = allIsWell()
                .preparationReadings(List.of(reading().worries(Optional.empty()).build()))
                .build();
        assertThat(advice(dossier).plan()).isEqualTo(AS_PLANNED);
    }

    @Test
    void whatSomebodyElseWroteOverWorseIsNotToldAsThePatientsGoodAnswer() {
        ConsultPreparation.Builder worse =
                preparation().id(THIS).howItGoes(HowItGoes.WORSE).wish(VisitWish.COME);
        ConsultPreparation.Builder over = preparation()
                .recorded(replacing(TODAY, NURSE))
                .howItGoes(HowItGoes.SAME)
                .wish(VisitWish.SKIP);
        Dossier ofTheNurse = allIsWell()
                .consultPreparations(List.of(worse.build(), over.build()))
                .build();
        assertThat(advice(ofTheNurse).plan()).isEqualTo(SOONER);
        assertThat(advice(ofTheNurse).forPatient().reasons())
                .extracting(GivenReason::reason)
                .contains(VisitReason.GOES_WORSE)
                .doesNotContain(VisitReason.GOES_WELL, VisitReason.NEED_NOT_COME);
        Dossier ofThePatient = allIsWell()
                .consultPreparations(List.of(
                        worse.build(), over.recorded(replacing(TODAY, PATIENT)).build()))
                .build();
        assertThat(advice(ofThePatient).reasons())
                .extracting(GivenReason::reason)
                .contains(VisitReason.GOES_WELL, VisitReason.NEED_NOT_COME)
                .doesNotContain(VisitReason.GOES_WORSE);
    }

    @Test
    void worseThatSomebodyElseWroteOverTheSameIsHeard() {
        Dossier dossier = allIsWell()
                .consultPreparations(List.of(
                        preparation().id(THIS).build(),
                        preparation()
                                .recorded(replacing(TODAY, NURSE))
                                .howItGoes(HowItGoes.WORSE)
                                .build()))
                .build();
        assertThat(advice(dossier).plan()).isEqualTo(SOONER);
    }

    @Test
    void wordsThatAProfessionalTypedWaitForNoReader() {
        Dossier typed = allIsWell()
                .addSupportRecords(SupportRecord.builder()
                        .from(support(LATER, "gesprek"))
                        .response(OwnWords.of("Ik slaap slecht."))
                        .build())
                .build();
        assertThat(advice(typed).plan()).isEqualTo(AS_PLANNED);
        assertThat(advice(typed).unreadSince()).isEmpty();
    }

    @Test
    void anAnswerIsAboutTheEntryAsItStands() {
        Dossier before = with(
                wish(Importance.LESS_IMPORTANT, LAST_VISIT.minusMonths(2))
                        .apply(allIsWell())
                        .build(),
                answer(ReaderView.TALKED_ABOUT).build());
        assertThat(advice(before).plan()).isEqualTo(SKIP);
        Dossier saidAnew = Dossier.builder()
                .from(before)
                .addAnswers(Answer.builder()
                        .from(before.answers().get(0))
                        .id(EntryId.of("anew"))
                        .recorded(Recorded.builder()
                                .on(TODAY)
                                .by(NURSE)
                                .replaces(THIS)
                                .build())
                        .build())
                .build();
        assertThat(advice(saidAnew).reasons()).extracting(GivenReason::reason).contains(VisitReason.WISH_WAITS);
    }

    @Test
    void nothingIsSaidOfAPlanThatIsNotThere() {
        Dossier dossier = allIsWell()
                .consultPreparations(
                        List.of(preparation().noticesSigns(YesNo.NO).build()))
                .build();
        assertThat(advice(dossier).plan()).isEqualTo(SKIP);
        CareModule module = CareModule.shipped();
        assertThat(advice(dossier).reasons())
                .noneMatch(given ->
                        given.text(DayView.of(dossier, LATER), module).nl().contains("signaleringsplan"));
    }

    @Test
    void itTellsHowLongWordsHaveBeenUnread() {
        Dossier unread = allIsWell()
                .consultPreparations(List.of(
                        preparation().inOwnWords(OwnWords.of("Bel me eens.")).build()))
                .preparationReadings(List.of())
                .build();
        assertThat(advice(unread).unreadSince()).contains(FILLED_IN);
        assertThat(advice(unread).daysUnread()).hasValue(2);
        assertThat(advice(allIsWell().build()).unreadSince()).isEmpty();
        Dossier newer =
                wish(Importance.LESS_IMPORTANT, LATER).apply(allIsWell()).build();
        assertThat(advice(newer).daysUnread()).hasValue(0);
    }

    @Test
    void theOwnProfessionalSeesTheSameProposalAndNotWhatIsKeptToTheTeam() {
        Dossier dossier = told(PATIENT, ExperienceTopic.LISTENED_TO, ExperienceAnswer.NO, LAST_VISIT)
                .apply(allIsWell())
                .build();
        VisitAdvice whole = advice(dossier);
        VisitAdvice own = whole.forOwnProfessional(dossier);
        assertThat(own.plan()).isEqualTo(whole.plan()).isEqualTo(AS_PLANNED);
        assertThat(whole.reasons()).extracting(GivenReason::reason).contains(VisitReason.TOLD_OF_TROUBLE);
        assertThat(own.reasons()).extracting(GivenReason::reason).doesNotContain(VisitReason.TOLD_OF_TROUBLE);
        assertThat(own.reasons()).hasSize(whole.reasons().size() - 1);
    }

    private static Row row(String what, UnaryOperator<Dossier.Builder> added, VisitPlan plan, VisitReason... because) {
        return new Row(what, added, Optional.empty(), plan, Optional.empty(), List.of(because));
    }

    private static Row answered(
            String what, UnaryOperator<Dossier.Builder> added, ReaderView view, VisitReason... because) {
        ReaderAnswer.Builder answer = answer(view);
        if (view == ReaderView.CAN_WAIT) {
            answer.until(VISIT.plusMonths(3));
        }
        return new Row(what, added, Optional.of(answer.build()), SKIP, Optional.empty(), List.of(because));
    }

    private static Row afar(String what, UnaryOperator<Dossier.Builder> added, VisitForm form) {
        return new Row(what, added, Optional.empty(), OTHER_FORM, Optional.of(form), List.of());
    }

    private static ReaderAnswer.Builder answer(ReaderView view) {
        return ReaderAnswer.builder().about(THIS).answer(view);
    }

    private static Dossier dossier(Row row) {
        Dossier dossier = row.added().apply(allIsWell()).build();
        return row.answer().map(answer -> with(dossier, answer)).orElse(dossier);
    }

    /** The nurse's own reading holds the answer; those of others stay as they are. */
    private static Dossier with(Dossier dossier, ReaderAnswer answer) {
        PreparationReading answered = reading().addAnswers(answer).build();
        return Dossier.builder()
                .from(dossier)
                .preparationReadings(Stream.concat(
                                dossier.preparationReadings().stream()
                                        .filter(other -> !other.id().equals(answered.id())),
                                Stream.of(answered))
                        .toList())
                .build();
    }

    /** Asked the day after the reading. */
    private static VisitAdvice advice(Dossier dossier) {
        return VisitAdvice.of(dossier, PREPARATION, LATER, CareModule.shipped());
    }

    /** Words of the patient's own hand, typed before the reading, in rows in which nobody looks for them. */
    private static Map<String, UnaryOperator<Dossier.Builder>> typedBeforeTheReading() {
        Recorded typed = Recorded.of(FILLED_IN.minusDays(2), PATIENT);
        OwnWords words = OwnWords.of(WORDS);
        Map<String, UnaryOperator<Dossier.Builder>> rows = new LinkedHashMap<>();
        rows.put("what happened", whatHappened(FILLED_IN.minusDays(2), WORDS));
        rows.put(
                "a contact preference",
                d -> d.addContactAgreements(ContactAgreement.builder()
                        .id(THIS)
                        .recorded(typed)
                        .preference(words)
                        .build()));
        rows.put(
                "what the patient wants to direct",
                d -> d.addSelfDirections(SelfDirection.builder()
                        .id(THIS)
                        .recorded(typed)
                        .lifeDomain(LifeDomain.CARE)
                        .wish(DirectionWish.NOT_WANTED)
                        .inOwnWords(words)
                        .build()));
        rows.put(
                "a good experience",
                d -> d.addExperiences(
                        experience(PATIENT, ExperienceTopic.CARE_FITS, ExperienceAnswer.YES, FILLED_IN.minusDays(2))
                                .inOwnWords(words)
                                .build()));
        rows.put(
                "that the patient wants it",
                d -> d.addAppraisals(Appraisal.builder()
                        .id(THIS)
                        .recorded(typed)
                        .viewOf(PATIENT)
                        .aspect(Aspect.WANTS)
                        .judgement(Judgement.YES)
                        .inOwnWords(words)
                        .build()));
        rows.put(
                "who may not know",
                d -> d.addInvolvementAgreements(InvolvementAgreement.builder()
                        .id(THIS)
                        .recorded(typed)
                        .answer(InvolvementAnswer.DECLINED)
                        .addCloseOnes(SON)
                        .inOwnWords(words)
                        .build()));
        rows.put(
                "what was pointed out and declined",
                d -> d.addSuggestions(Suggestion.builder()
                        .id(THIS)
                        .recorded(typed)
                        .what(Note.of("een groep"))
                        .response(SuggestionResponse.DECLINES)
                        .inOwnWords(words)
                        .build()));
        return rows;
    }

    private static UnaryOperator<Dossier.Builder> whatHappened(LocalDate day, String words) {
        return d -> d.addAnswers(Answer.builder()
                .id(THIS)
                .recorded(Recorded.of(day, PATIENT))
                .question(DiagnosisQuestion.WHAT_HAPPENED)
                .response(Response.GIVEN)
                .inOwnWords(OwnWords.of(words))
                .build());
    }

    private static VisitSummary talk(LocalDate day) {
        return visit().id(EntryId.of("talk")).recorded(Recorded.of(day, NURSE)).build();
    }

    private static UnaryOperator<Dossier.Builder> told(
            PersonId teller, ExperienceTopic topic, ExperienceAnswer answer, LocalDate day) {
        return d -> d.addExperiences(experience(teller, topic, answer, day).build());
    }

    private static UnaryOperator<Dossier.Builder> tooMany(ExperienceTopic topic) {
        return d -> d.addExperiences(experience(PATIENT, topic, ExperienceAnswer.NO, LAST_VISIT)
                .tooManyContacts(YesNo.YES)
                .build());
    }

    private static Experience.Builder experience(
            PersonId teller, ExperienceTopic topic, ExperienceAnswer answer, LocalDate day) {
        return Experience.builder()
                .id(THIS)
                .recorded(Recorded.of(day, teller))
                .teller(teller)
                .topic(topic)
                .answer(answer);
    }

    private static UnaryOperator<Dossier.Builder> wish(Importance importance, LocalDate day) {
        return d -> d.addAnswers(Answer.builder()
                .id(THIS)
                .recorded(Recorded.of(day, PATIENT))
                .question(DiagnosisQuestion.WISH)
                .response(Response.GIVEN)
                .inOwnWords(OwnWords.of("Weer zelf naar de markt"))
                .importance(importance)
                .build());
    }

    private static UnaryOperator<Dossier.Builder> asked(Possibility possibility) {
        return d -> d.addRequests(request(possibility).build());
    }

    private static SupportRecord support(LocalDate day, String what) {
        return SupportRecord.builder()
                .id(EntryId.of(what))
                .recorded(Recorded.of(day, NURSE))
                .what(Note.of(what))
                .addGivenBy(NURSE)
                .build();
    }

    private static Dossier.Builder measuredWell(Dossier.Builder dossier) {
        return measured(dossier, "139");
    }

    private static Dossier.Builder measured(Dossier.Builder dossier, String value) {
        return dossier.addAgreedLimits(limit("140").build()).consultPreparations(measuredIn(value, FILLED_IN));
    }

    private static CarerWellbeing.Builder carer(CarerLoad load) {
        return CarerWellbeing.builder()
                .id(THIS)
                .recorded(Recorded.of(LAST_VISIT, NURSE))
                .closeOne(SON)
                .load(load);
    }

    private static CloseOneConcern worried() {
        return worry(THIS.value(), LAST_VISIT.minusMonths(11), Confidence.MAY_BE_SHARED)
                .build();
    }

    private static ProgressReview pace(Pace pace) {
        return ProgressReview.builder()
                .id(THIS)
                .recorded(Recorded.of(LAST_VISIT, NURSE))
                .addParticipants(PATIENT, NURSE)
                .pace(pace)
                .build();
    }

    private static CarePlan agreedPlan() {
        EntryId plan = EntryId.of("plan");
        return CarePlan.builder()
                .id(plan)
                .recorded(Recorded.of(LAST_VISIT.plusDays(5), NURSE))
                .status(PlanStatus.ACTIVE)
                .agreement(PlanAgreement.builder()
                        .version(plan)
                        .on(LAST_VISIT.plusDays(5))
                        .by(PATIENT)
                        .build())
                .build();
    }

    private static CarePlan planFor(EntryId wish) {
        return CarePlan.builder()
                .id(EntryId.of("plan"))
                .recorded(Recorded.of(LAST_VISIT, NURSE))
                .status(PlanStatus.ACTIVE)
                .addGoals(Goal.builder()
                        .id(EntryId.of("goal"))
                        .status(GoalStatus.REACHED)
                        .inOwnWords(OwnWords.of("Weer zelf naar de markt"))
                        .addAnswers(wish)
                        .addAcceptedBy(PATIENT)
                        .build())
                .build();
    }

    private static ConsultPreparation before(HowItGoes howItGoes, PersonId by) {
        return preparation()
                .id(EntryId.of("before"))
                .recorded(Recorded.of(FILLED_IN.minusDays(3), by))
                .howItGoes(howItGoes)
                .build();
    }
}
