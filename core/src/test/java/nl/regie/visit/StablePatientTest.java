package nl.regie.visit;

import static nl.regie.consult.VisitPlan.AS_PLANNED;
import static nl.regie.consult.VisitPlan.OTHER_FORM;
import static nl.regie.consult.VisitPlan.SKIP;
import static nl.regie.consult.VisitPlan.SOONER;
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
import static nl.regie.visit.Visits.worry;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.regie.caremodule.CareModule;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.ContactAgreement;
import nl.regie.careplan.Goal;
import nl.regie.careplan.GoalStatus;
import nl.regie.careplan.Pace;
import nl.regie.careplan.PaceConsequence;
import nl.regie.careplan.PaceView;
import nl.regie.careplan.PlanStatus;
import nl.regie.careplan.ProgressReview;
import nl.regie.consult.AgreedLimit;
import nl.regie.consult.Amount;
import nl.regie.consult.HowItGoes;
import nl.regie.consult.OwnMeasurement;
import nl.regie.consult.ReaderAnswer;
import nl.regie.consult.ReaderView;
import nl.regie.consult.VisitForm;
import nl.regie.consult.VisitPlan;
import nl.regie.consult.YesNo;
import nl.regie.decision.PlanAgreement;
import nl.regie.decision.SharedDecision;
import nl.regie.diagnosis.Answer;
import nl.regie.diagnosis.DiagnosisQuestion;
import nl.regie.diagnosis.Importance;
import nl.regie.diagnosis.Response;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.SupportRecord;
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
import nl.regie.people.CarerLoad;
import nl.regie.people.CarerWellbeing;
import nl.regie.people.CloseOneConcern;
import nl.regie.people.Confidence;
import nl.regie.people.InvolvementAgreement;
import nl.regie.people.InvolvementAnswer;
import nl.regie.precondition.DangerAtHome;
import nl.regie.precondition.DangerState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Everyday visits of an invented patient who is stable and wants to skip one: what comes out when something is added.
 * Each row is a visit that a nurse knows.
 */
class StablePatientTest {
    private static final EntryId THIS = EntryId.of("this");
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
        return rows;
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

    @Test
    void whatNeverSkipsIsAnsweredByNoReader() {
        Stream<Row> never = rows().stream()
                .filter(row -> !row.because().isEmpty())
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
                .noneMatch(given -> given.text(module).nl().contains("signaleringsplan"));
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

    private static Dossier with(Dossier dossier, ReaderAnswer answer) {
        return Dossier.builder()
                .from(dossier)
                .preparationReadings(List.of(reading().addAnswers(answer).build()))
                .build();
    }

    /** Asked the day after the reading. */
    private static VisitAdvice advice(Dossier dossier) {
        return VisitAdvice.of(dossier, PREPARATION, LATER, CareModule.shipped());
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
        return d -> d.addRequests(Request.builder()
                .id(THIS)
                .recorded(Recorded.of(LAST_VISIT, PATIENT))
                .possibility(possibility)
                .build());
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
        return dossier.addAgreedLimits(AgreedLimit.builder()
                        .id(THIS)
                        .recorded(Recorded.of(LAST_VISIT, NURSE))
                        .what(Note.of("bovendruk"))
                        .highest(Amount.of("140"))
                        .addAgreedWith(PATIENT)
                        .build())
                .consultPreparations(List.of(preparation()
                        .addMeasurements(OwnMeasurement.builder()
                                .limit(THIS)
                                .value(Amount.of(value))
                                .on(FILLED_IN)
                                .build())
                        .build()));
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
}
