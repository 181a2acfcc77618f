package nl.regie.keyelement;

import static nl.regie.criterion.Example.DAUGHTER;
import static nl.regie.criterion.Example.NURSE;
import static nl.regie.criterion.Example.PATIENT;
import static nl.regie.criterion.Example.TALK;
import static nl.regie.criterion.Example.TODAY;
import static nl.regie.criterion.Example.appraisal;
import static nl.regie.criterion.Example.cooking;
import static nl.regie.criterion.Example.experience;
import static nl.regie.criterion.Example.goal;
import static nl.regie.criterion.Example.inTheTalk;
import static nl.regie.criterion.Example.shopping;
import static nl.regie.criterion.Example.with;
import static nl.regie.keyelement.WholeLife.answer;
import static nl.regie.keyelement.WholeLife.medicine;
import static nl.regie.keyelement.WholeLife.ofDaughter;
import static nl.regie.keyelement.WholeLife.phase;
import static nl.regie.keyelement.WholeLife.plan;
import static nl.regie.keyelement.WholeLife.signallingPlan;
import static nl.regie.keyelement.WholeLife.wish;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regie.caremodule.StatementId;
import nl.regie.careplan.Closing;
import nl.regie.careplan.Goal;
import nl.regie.careplan.GoalKind;
import nl.regie.careplan.GoalStatus;
import nl.regie.careplan.PlanStatus;
import nl.regie.careplan.ProgressStep;
import nl.regie.consult.Amount;
import nl.regie.consult.ConsultPreparation;
import nl.regie.consult.HowItGoes;
import nl.regie.consult.OwnMeasurement;
import nl.regie.criterion.Example;
import nl.regie.diagnosis.Answer;
import nl.regie.diagnosis.DiagnosisQuestion;
import nl.regie.diagnosis.LifeDomain;
import nl.regie.diagnosis.Response;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.SupportRecord;
import nl.regie.entry.EntryId;
import nl.regie.entry.Note;
import nl.regie.entry.OwnWords;
import nl.regie.entry.Recorded;
import nl.regie.evaluation.DossierEvaluator;
import nl.regie.experience.ExperienceAnswer;
import nl.regie.experience.ExperienceTopic;
import nl.regie.finding.ClaimFinding;
import nl.regie.finding.ClaimResult;
import nl.regie.intervention.Possibility;
import nl.regie.intervention.Request;
import nl.regie.intervention.SuggestionResponse;
import nl.regie.precondition.Aspect;
import nl.regie.precondition.DirectionWish;
import nl.regie.precondition.Judgement;
import nl.regie.precondition.SelfDirection;
import nl.regie.signalling.NoticedBy;
import nl.regie.signalling.PhaseLevel;
import nl.regie.signalling.SignallingPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Which entries each claim of a key element names: what a professional reads behind a finding, and what is still to be
 * talked about. What is of somebody else, or about something else, is never among it.
 */
class WhatItRestsOnTest {
    /** One thing changed in the dossier in which everything shows, and what is then found of one claim. */
    record Case(String name, UnaryOperator<Dossier> change, String claim, String found) {
        @Override
        public String toString() {
            return name;
        }
    }

    @Test
    void whereEverythingShowsEachClaimNamesWhatShowsItAndNothingElse() {
        assertThat(found(WholeLife.dossier())).isEqualTo("""
                benefit-of-peers-is-pointed-out: MET suggestion
                both-are-talked-about: MET VULNERABILITY RESILIENCE
                close-one-feels-acknowledged: MET ACKNOWLEDGED-AS-CLOSE-ONE
                close-one-is-cared-for: MET wellbeing
                close-one-takes-part: MET involvement review
                close-ones-have-a-say: MET review
                contact-follows-the-wish: MET suggestion
                daily-life-is-worked-on: MET direction-cooking action-shopping
                decides-together: MET DECIDES-TOGETHER
                degree-is-estimated-together: MET direction-cooking ABLE-patient direction-medicine
                domains-are-explored: MET direction-cooking direction-medicine
                early-signs-are-discussed: MET signalling
                feelings-have-room: MET FEELINGS-HAVE-ROOM
                grows-stronger: MET GROWS-STRONGER
                handling-feelings-is-worked-on: MET goal-calm action-shopping
                instrument-is-used: MET suggestion
                is-listened-to: MET LISTENED-TO
                is-seen-as-a-whole-person: MET SEEN-AS-A-WHOLE-PERSON
                learns-by-doing: MET action-shopping review
                living-with-it-is-worked-on: MET goal-calm action-shopping
                meaning-is-talked-about: MET wish-garden action-shopping goal-garden
                own-part-is-followed: MET review
                plan-is-agreed: MET plan
                plan-starts-from-the-patients-aim: MET goal-garden
                questions-are-answered: MET WHAT-HAPPENED VULNERABILITY RESILIENCE wish-garden need-company
                signalling-plan-is-made: MET signalling
                strengths-are-known: MET RESILIENCE
                strengths-come-first: MET STRENGTHS-COME-FIRST
                successes-are-told: MET review
                support-fits-what-is-possible: MET direction-cooking ABLE-patient action-shopping
                wanting-and-ability-are-known: MET direction-cooking direction-medicine ABLE-patient
                what-to-do-is-discussed: MET signalling
                """);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"attitude", "support", "leftOpen", "looking", "endings"})
    void thisIsWhatItRestsOn(Case each) {
        assertThat(found(each.change().apply(WholeLife.dossier()), each.claim()))
                .isEqualTo(each.found());
    }

    static Stream<Case> attitude() {
        return Stream.of(
                new Case(
                        "strengths did not come first, and were talked about: that talk stands beside it, and no other",
                        with(d -> d.experiences(
                                        List.of(experience(ExperienceTopic.STRENGTHS_COME_FIRST, ExperienceAnswer.NO)))
                                .addAnswers(answer(DiagnosisQuestion.RESILIENCE, "x")
                                        .id(EntryId.of("read-by-the-nurse"))
                                        .inOwnWords(Optional.empty())
                                        .professionalsReading(Note.of("Wilskracht"))
                                        .build())),
                        "strengths-come-first",
                        "PARTLY_MET STRENGTHS-COME-FIRST RESILIENCE | STRENGTHS-COME-FIRST"),
                new Case(
                        "strengths did not come first, and only other things were talked about",
                        with(d -> d.experiences(
                                        List.of(experience(ExperienceTopic.STRENGTHS_COME_FIRST, ExperienceAnswer.NO)))
                                .answers(List.of(Example.need().build(), wish().build()))),
                        "strengths-come-first",
                        "NOT_MET STRENGTHS-COME-FIRST"),
                new Case(
                        "of two plans one was agreed: the other is still to be talked about",
                        with(d -> d.addCarePlans(plan().id(EntryId.of("other-plan"))
                                .goals(List.of())
                                .actions(List.of())
                                .agreement(Optional.empty())
                                .build())),
                        "plan-is-agreed",
                        "PARTLY_MET plan | other-plan"),
                new Case(
                        "what the patient will be asked again about later is settled until then",
                        with(d -> d.selfDirections(List.of(
                                cooking().build(),
                                medicine()
                                        .wish(DirectionWish.NOT_YET)
                                        .askAgainOn(TODAY.plusMonths(1))
                                        .agreed(Optional.empty())
                                        .build()))),
                        "degree-is-estimated-together",
                        "MET direction-cooking ABLE-patient direction-medicine"),
                new Case(
                        "a direction that the patient wants was not agreed, and is open",
                        with(d -> d.selfDirections(List.of(
                                cooking().agreed(Optional.empty()).build(),
                                medicine().build()))),
                        "degree-is-estimated-together",
                        "PARTLY_MET direction-cooking ABLE-patient direction-medicine | direction-cooking"),
                new Case(
                        "what the nurse thinks of the ability is no estimate of the patient's own",
                        with(d -> d.appraisals(List.of(appraisal(Aspect.ABLE, Judgement.YES, NURSE)))),
                        "degree-is-estimated-together",
                        "PARTLY_MET direction-cooking direction-medicine | direction-cooking"),
                new Case(
                        "the daughter told how she sees it, and took part in nothing",
                        nobodyBeside(with(d -> d.addAppraisals(appraisal(Aspect.ABLE, Judgement.NO, DAUGHTER)))),
                        "close-ones-have-a-say",
                        "MET ABLE-daughter"),
                new Case(
                        "the daughter told what she thinks the patient wants, and took part in nothing",
                        nobodyBeside(with(d -> d.addAppraisals(appraisal(Aspect.WANTS, Judgement.YES, DAUGHTER)))),
                        "close-ones-have-a-say",
                        "MET WANTS-daughter"),
                new Case(
                        "the daughter told something else, the nurse told their own view, and nobody took part",
                        nobodyBeside(with(d -> d.addAppraisals(
                                appraisal(Aspect.SUPPORT_AVAILABLE, Judgement.YES, DAUGHTER),
                                appraisal(Aspect.ABLE, Judgement.YES, NURSE)))),
                        "close-ones-have-a-say",
                        "CANNOT_TELL  | close-one"),
                new Case(
                        "the daughter took part in a decision",
                        nobodyBeside(with(d -> d.sharedDecisions(List.of(Example.decision()
                                .addParticipants(PATIENT, DAUGHTER)
                                .build())))),
                        "close-ones-have-a-say",
                        "MET decision"),
                new Case(
                        "what the patient wants was asked outside the parts of life",
                        nothingDirected(d -> d.addAppraisals(
                                appraisal(Aspect.WANTS, Judgement.YES, PATIENT),
                                appraisal(Aspect.SEES_IMPORTANCE, Judgement.YES, PATIENT),
                                appraisal(Aspect.ABLE, Judgement.YES, NURSE))),
                        "wanting-and-ability-are-known",
                        "MET WANTS-patient ABLE-patient"),
                new Case(
                        "what the nurse thinks that the patient wants is not what the patient wants",
                        nothingDirected(d -> d.addAppraisals(appraisal(Aspect.WANTS, Judgement.YES, NURSE))),
                        "wanting-and-ability-are-known",
                        "PARTLY_MET ABLE-patient | ABLE-patient"),
                new Case(
                        "who is unsure of being able has not said so",
                        with(d -> d.appraisals(List.of(
                                appraisal(Aspect.ABLE, Judgement.UNSURE, PATIENT),
                                appraisal(Aspect.SEES_IMPORTANCE, Judgement.YES, PATIENT)))),
                        "wanting-and-ability-are-known",
                        "PARTLY_MET direction-cooking direction-medicine | direction-cooking direction-medicine"),
                new Case(
                        "a tick of what the patient wants is nothing that the patient said",
                        with(d -> d.selfDirections(
                                List.of(cooking().inOwnWords(Optional.empty()).build()))),
                        "wanting-and-ability-are-known",
                        "PARTLY_MET ABLE-patient | ABLE-patient"),
                new Case(
                        "the daughter feels acknowledged at times",
                        with(d -> d.experiences(List.of(
                                ofDaughter(ExperienceTopic.ACKNOWLEDGED_AS_CLOSE_ONE, ExperienceAnswer.PARTLY)))),
                        "close-one-feels-acknowledged",
                        "PARTLY_MET ACKNOWLEDGED-AS-CLOSE-ONE"));
    }

    static Stream<Case> support() {
        return Stream.of(
                new Case(
                        "who practises nothing and is helped with nothing is not learning by it",
                        with(d -> d.experiences(List.of())
                                .carePlans(List.of(plan().actions(List.of(
                                                shopping().does(List.of(NURSE)).build()))
                                        .build()))),
                        "learns-by-doing",
                        "CANNOT_TELL "),
                new Case(
                        "support for what the patient practises, with what the patient thinks of it",
                        with(d -> d.experiences(List.of())
                                .carePlans(List.of(plan().actions(List.of(
                                                shopping().supports(List.of()).build()))
                                        .build()))
                                .addSupportRecords(
                                        support("coaching")
                                                .addAnswers(Example.SHOPPING)
                                                .response(OwnWords.of("Nu durf ik het."))
                                                .build(),
                                        support("cleaning")
                                                .response(OwnWords.of("Fijn."))
                                                .build())),
                        "learns-by-doing",
                        "MET coaching"),
                new Case(
                        "support for what the patient practises, and nobody asked what the patient thinks of it",
                        with(d -> d.experiences(List.of())
                                .carePlans(List.of(plan().actions(List.of(
                                                shopping().supports(List.of()).build()))
                                        .build()))
                                .addSupportRecords(support("coaching")
                                        .addAnswers(Example.SHOPPING)
                                        .build())),
                        "learns-by-doing",
                        "PARTLY_MET coaching | coaching"),
                new Case(
                        "what is practised answers a wish that the patient told",
                        practised(WholeLife.WISH),
                        "learns-by-doing",
                        "PARTLY_MET action-shopping | action-shopping"),
                new Case(
                        "what is practised answers a wish that the patient told, and was helped with",
                        practised(WholeLife.WISH)
                                .andThen(with(d -> d.addSupportRecords(support("coaching")
                                        .addAnswers(WholeLife.WISH)
                                        .build())))::apply,
                        "learns-by-doing",
                        "MET action-shopping coaching"),
                new Case(
                        "the patient tells how it goes with what is practised",
                        with(d -> d.experiences(List.of())
                                .progressReviews(List.of(WholeLife.review(ProgressStep.SETBACK, PATIENT)
                                        .build()))),
                        "learns-by-doing",
                        "MET action-shopping review"),
                new Case(
                        "the patient tells that what was planned has not begun",
                        with(d -> d.experiences(List.of())
                                .progressReviews(List.of(WholeLife.review(ProgressStep.NOT_YET, PATIENT)
                                        .build()))),
                        "learns-by-doing",
                        "PARTLY_MET action-shopping | action-shopping"),
                new Case(
                        "only the nurse tells how it goes with what is practised",
                        with(d -> d.experiences(List.of())
                                .progressReviews(List.of(WholeLife.review(ProgressStep.SUCCESS, NURSE)
                                        .build()))),
                        "learns-by-doing",
                        "PARTLY_MET action-shopping | action-shopping"),
                new Case(
                        "what is practised answers what only the nurse wrote of the patient",
                        practised(EntryId.of("read-by-the-nurse")),
                        "learns-by-doing",
                        "PARTLY_MET action-shopping | action-shopping"),
                new Case(
                        "what is practised answers what the patient does not want to direct",
                        practised(EntryId.of("direction-medicine")),
                        "learns-by-doing",
                        "PARTLY_MET action-shopping | action-shopping"),
                new Case(
                        "only another professional was pointed out: that is no contact with others",
                        with(d -> d.suggestions(List.of(WholeLife.suggestion()
                                .towards(List.of(Possibility.ANOTHER_PROFESSIONAL))
                                .build()))),
                        "contact-follows-the-wish",
                        "CANNOT_TELL "),
                new Case(
                        "people to meet were pointed out, without what they are",
                        with(d -> d.suggestions(List.of(
                                WholeLife.suggestion().what(Optional.empty()).build()))),
                        "contact-follows-the-wish",
                        "PARTLY_MET suggestion | suggestion"),
                new Case(
                        "an instrument was used, and the patient said what it was like",
                        with(d -> d.suggestions(List.of())
                                .addSupportRecords(
                                        support("used")
                                                .intervention(StatementId.of("instrument/self-management-instruments"))
                                                .response(OwnWords.of("Dat werkte."))
                                                .build(),
                                        support("cleaning")
                                                .response(OwnWords.of("Fijn."))
                                                .build())),
                        "instrument-is-used",
                        "MET used"),
                new Case(
                        "an instrument was pointed out, and another thing too",
                        with(d -> d.suggestions(List.of(
                                WholeLife.suggestion()
                                        .response(Optional.empty())
                                        .build(),
                                Example.suggestion()
                                        .id(EntryId.of("no-instrument"))
                                        .response(SuggestionResponse.NOT_NOW)
                                        .build()))),
                        "instrument-is-used",
                        "PARTLY_MET suggestion | suggestion"),
                new Case(
                        "the aim is of a kind that is no aim of life, and answers nothing",
                        oneGoal(goal().answers(List.of())
                                .kind(GoalKind.TREATMENT)
                                .build()),
                        "plan-starts-from-the-patients-aim",
                        "PARTLY_MET wish-garden | wish-garden"),
                new Case(
                        "the aim answers the wish that the patient told",
                        oneGoal(goal().answers(List.of(WholeLife.WISH)).build()),
                        "plan-starts-from-the-patients-aim",
                        "MET goal-company"),
                new Case(
                        "the aim answers a wish that only the nurse wrote",
                        oneGoal(goal().answers(List.of(WholeLife.WISH)).build())
                                .andThen(with(d -> d.answers(List.of(wish().inOwnWords(Optional.empty())
                                        .professionalsReading(Note.of("Tuin"))
                                        .build()))))::apply,
                        "plan-starts-from-the-patients-aim",
                        "PARTLY_MET wish-garden | wish-garden"),
                new Case(
                        "a wish that was let go together is open no more",
                        oneGoal(goal().answers(List.of(WholeLife.WISH))
                                .status(GoalStatus.LET_GO)
                                .build()),
                        "plan-starts-from-the-patients-aim",
                        "CANNOT_TELL "),
                new Case(
                        "one question was answered by who does not know, and the others not at all",
                        with(d -> d.carePlans(List.of())
                                .progressReviews(List.of())
                                .answers(List.of(Answer.builder()
                                        .id(EntryId.of("unknown"))
                                        .recorded(inTheTalk())
                                        .question(DiagnosisQuestion.WHAT_HAPPENED)
                                        .response(Response.DOES_NOT_KNOW)
                                        .build()))),
                        "questions-are-answered",
                        "PARTLY_MET unknown | unknown"));
    }

    /** A wish or need of long ago for which nothing was done. */
    static Stream<Case> leftOpen() {
        Answer cleaning = leftOpen("need-cleaning", LifeDomain.DAILY_FUNCTIONING);
        Answer meaning = leftOpen("need-meaning", LifeDomain.MEANING);
        UnaryOperator<Dossier> nothingElse =
                with(d -> d.selfDirections(List.of()).carePlans(List.of()).progressReviews(List.of()));
        return Stream.of(
                new Case(
                        "a need of daily life was left open, beside what is worked on",
                        leftLying(d -> d.addAnswers(cleaning)),
                        "daily-life-is-worked-on",
                        "PARTLY_MET direction-cooking action-shopping | need-cleaning"),
                new Case(
                        "a need of daily life was left open, and nothing else was said of it",
                        nothingElse.andThen(leftLying(d -> d.answers(List.of(cleaning))))::apply,
                        "daily-life-is-worked-on",
                        "NOT_MET need-cleaning"),
                new Case(
                        "a need of another part of life was left open",
                        leftLying(d -> d.addAnswers(meaning)),
                        "daily-life-is-worked-on",
                        "MET direction-cooking action-shopping"),
                new Case(
                        "a need of daily life, of which the patient did not want to say more",
                        nothingElse.andThen(with(d -> d.answers(List.of(Answer.builder()
                                .from(answer(DiagnosisQuestion.NEED, "x").build())
                                .recorded(Recorded.of(TALK, PATIENT))
                                .inOwnWords(Optional.empty())
                                .response(Response.DECLINED)
                                .lifeDomain(LifeDomain.DAILY_FUNCTIONING)
                                .build()))))::apply,
                        "daily-life-is-worked-on",
                        "MET NEED"),
                new Case(
                        "of daily life the patient will be asked again",
                        nothingElse.andThen(with(d -> d.selfDirections(List.of(notYet(TODAY.plusMonths(1))))))::apply,
                        "daily-life-is-worked-on",
                        "MET direction-cooking"),
                new Case(
                        "of daily life the patient was to be asked again, and that day has passed",
                        nothingElse.andThen(with(d -> d.selfDirections(List.of(notYet(TODAY.minusDays(1))))))::apply,
                        "daily-life-is-worked-on",
                        "PARTLY_MET direction-cooking | direction-cooking"),
                new Case(
                        "a wish was left open, beside the aims of the plan",
                        leftLying(d -> d.addAnswers(wishLeftOpen())),
                        "plan-starts-from-the-patients-aim",
                        "PARTLY_MET goal-garden | wish-long-ago"),
                new Case(
                        "a wish was left open, and there is no aim",
                        nothingElse.andThen(leftLying(d -> d.answers(List.of(wishLeftOpen()))))::apply,
                        "plan-starts-from-the-patients-aim",
                        "NOT_MET wish-long-ago"),
                new Case(
                        "a need was left open: that is no wish",
                        leftLying(d -> d.addAnswers(cleaning)),
                        "plan-starts-from-the-patients-aim",
                        "MET goal-garden"),
                new Case(
                        "the aim is about the quality of life",
                        oneGoal(goal().answers(List.of())
                                .lifeDomain(LifeDomain.QUALITY_OF_LIFE)
                                .build()),
                        "plan-starts-from-the-patients-aim",
                        "MET goal-company"));
    }

    /** What is told at a talk and before a visit. */
    static Stream<Case> looking() {
        ConsultPreparation before = preparation("before", TALK.minusDays(3), HowItGoes.SAME);
        ConsultPreparation since = preparation("since", TODAY, HowItGoes.SAME);
        return Stream.of(
                new Case(
                        "of their own part the patient told before, and not at the last moment",
                        with(d -> d.addConsultPreparations(since)),
                        "own-part-is-followed",
                        "PARTLY_MET review | since"),
                new Case(
                        "the patient measured something for the last visit",
                        with(d -> d.addConsultPreparations(ConsultPreparation.builder()
                                .from(since)
                                .addMeasurements(OwnMeasurement.builder()
                                        .value(Amount.of("80.5"))
                                        .on(TODAY)
                                        .build())
                                .build())),
                        "own-part-is-followed",
                        "MET since"),
                new Case(
                        "the patient named what to talk about for the last visit",
                        with(d -> d.addConsultPreparations(ConsultPreparation.builder()
                                .from(since)
                                .addTopics(OwnWords.of("Slapen"))
                                .build())),
                        "own-part-is-followed",
                        "MET since"),
                new Case(
                        "the nurse filled in what to talk about",
                        with(d -> d.progressReviews(List.of())
                                .addConsultPreparations(ConsultPreparation.builder()
                                        .from(since)
                                        .recorded(Recorded.of(TODAY, NURSE))
                                        .addTopics(OwnWords.of("Slapen"))
                                        .build())),
                        "own-part-is-followed",
                        "CANNOT_TELL  | since"),
                new Case(
                        "only a mood was told, at two moments",
                        with(d -> d.progressReviews(List.of()).addConsultPreparations(before, since)),
                        "own-part-is-followed",
                        "CANNOT_TELL  | since"),
                new Case(
                        "a preparation that the patient filled in is an instrument that was used",
                        with(d -> d.suggestions(List.of()).addConsultPreparations(since)),
                        "instrument-is-used",
                        "MET since"),
                new Case(
                        "a preparation that the nurse filled in is none",
                        with(d -> d.suggestions(List.of())
                                .addConsultPreparations(ConsultPreparation.builder()
                                        .from(since)
                                        .recorded(Recorded.of(TODAY, NURSE))
                                        .build())),
                        "instrument-is-used",
                        "CANNOT_TELL "),
                new Case(
                        "the daughter told of a success, and the patient of none",
                        with(d -> d.progressReviews(List.of(
                                WholeLife.review(ProgressStep.SUCCESS, DAUGHTER).build()))),
                        "successes-are-told",
                        "PARTLY_MET review | review"),
                new Case(
                        "a goal was reached, and nobody told of it",
                        with(d -> d.progressReviews(List.of())
                                .carePlans(List.of(plan().goals(List.of(goal().status(GoalStatus.REACHED)
                                                .build()))
                                        .actions(List.of())
                                        .build()))),
                        "successes-are-told",
                        "PARTLY_MET goal-company | goal-company"),
                new Case(
                        "only a setback was told",
                        with(d -> d.progressReviews(List.of(
                                WholeLife.review(ProgressStep.SETBACK, PATIENT).build()))),
                        "successes-are-told",
                        "CANNOT_TELL  | review"),
                new Case(
                        "there is no room for feelings yet, and handling them is not asked",
                        with(d -> d.experiences(
                                        List.of(experience(ExperienceTopic.FEELINGS_HAVE_ROOM, ExperienceAnswer.NO)))
                                .carePlans(List.of())
                                .progressReviews(List.of())),
                        "handling-feelings-is-worked-on",
                        "NOT_APPLICABLE FEELINGS-HAVE-ROOM"),
                new Case(
                        "there is room for feelings, and nothing was said of handling them",
                        with(d -> d.carePlans(List.of()).progressReviews(List.of())),
                        "handling-feelings-is-worked-on",
                        "CANNOT_TELL "),
                new Case(
                        "of their strength the patient does not want to say anything",
                        with(d -> d.experiences(List.of())
                                .carePlans(List.of())
                                .progressReviews(List.of())
                                .answers(List.of(Answer.builder()
                                        .from(answer(DiagnosisQuestion.RESILIENCE, "x")
                                                .build())
                                        .recorded(Recorded.of(TALK, PATIENT))
                                        .inOwnWords(Optional.empty())
                                        .response(Response.DECLINED)
                                        .build()))),
                        "strengths-are-known",
                        "MET RESILIENCE"),
                new Case(
                        "what is heavy was told, and what the patient can only by the nurse",
                        with(d -> d.experiences(List.of())
                                .carePlans(List.of())
                                .progressReviews(List.of())
                                .answers(List.of(
                                        answer(DiagnosisQuestion.VULNERABILITY, "Ik ben snel moe.")
                                                .build(),
                                        answer(DiagnosisQuestion.RESILIENCE, "x")
                                                .inOwnWords(Optional.empty())
                                                .professionalsReading(Note.of("Wilskracht"))
                                                .build()))),
                        "both-are-talked-about",
                        "PARTLY_MET VULNERABILITY RESILIENCE | RESILIENCE"));
    }

    /** The patient asked for it since in the same words, and nobody answered. */
    private static UnaryOperator<Dossier> leftLying(UnaryOperator<Dossier.Builder> change) {
        return dossier -> {
            Dossier changed = with(change).apply(dossier);
            Answer asked = changed.answers().get(changed.answers().size() - 1);
            return with(d -> d.addRequests(Request.builder()
                            .id(EntryId.of("asked-again"))
                            .possibility(Possibility.ANOTHER_PROFESSIONAL)
                            .recorded(Recorded.of(TALK.minusMonths(4), PATIENT))
                            .inOwnWords(asked.inOwnWords())
                            .build()))
                    .apply(changed);
        };
    }

    private static Answer leftOpen(String id, LifeDomain domain) {
        return Answer.builder()
                .from(answer(DiagnosisQuestion.NEED, "Hulp daarbij.").build())
                .id(EntryId.of(id))
                .recorded(Recorded.of(TALK.minusMonths(6), PATIENT))
                .lifeDomain(domain)
                .build();
    }

    private static Answer wishLeftOpen() {
        return Answer.builder()
                .from(wish().lifeDomain(Optional.empty()).build())
                .id(EntryId.of("wish-long-ago"))
                .recorded(Recorded.of(TALK.minusMonths(6), PATIENT))
                .build();
    }

    private static SelfDirection notYet(LocalDate askAgain) {
        return cooking()
                .wish(DirectionWish.NOT_YET)
                .askAgainOn(askAgain)
                .agreed(Optional.empty())
                .build();
    }

    static Stream<Case> endings() {
        return Stream.of(
                new Case(
                        "signs of being stable only are no early signs",
                        signalling(signallingPlan()
                                .phases(List.of(phase(NoticedBy.MYSELF, PATIENT)
                                        .level(PhaseLevel.STABLE)
                                        .build()))),
                        "early-signs-are-discussed",
                        "CANNOT_TELL  | plan"),
                new Case(
                        "what to do when stable only is not what to do when it gets worse",
                        signalling(signallingPlan()
                                .phases(List.of(phase(NoticedBy.MYSELF, PATIENT)
                                        .level(PhaseLevel.STABLE)
                                        .build()))),
                        "what-to-do-is-discussed",
                        "CANNOT_TELL  | plan"),
                new Case(
                        "a plan with signs and nothing to do",
                        signalling(signallingPlan()
                                .phases(List.of(phase(NoticedBy.MYSELF, PATIENT)
                                        .steps(List.of())
                                        .build()))),
                        "what-to-do-is-discussed",
                        "CANNOT_TELL  | plan"),
                new Case(
                        "a plan with signs and nothing to do is not made",
                        signalling(signallingPlan()
                                .phases(List.of(phase(NoticedBy.MYSELF, PATIENT)
                                        .steps(List.of())
                                        .build()))),
                        "signalling-plan-is-made",
                        "PARTLY_MET signalling | signalling"),
                new Case(
                        "a plan with things to do and no sign is not made",
                        signalling(signallingPlan()
                                .phases(List.of(phase(NoticedBy.MYSELF, PATIENT)
                                        .signs(List.of())
                                        .build()))),
                        "signalling-plan-is-made",
                        "PARTLY_MET signalling | signalling"),
                new Case(
                        "of two plans that ended one said why nothing comes back",
                        ended("plan-without-a-word", List.of(preparation("worse", TODAY, HowItGoes.WORSE))),
                        "early-signs-are-discussed",
                        "NOT_MET plan-without-a-word worse"),
                new Case(
                        "after the end it went better, and worse before it",
                        ended(
                                "plan-without-a-word",
                                List.of(
                                        preparation("better", TODAY, HowItGoes.BETTER),
                                        preparation("worse-before", TALK.minusDays(3), HowItGoes.WORSE))),
                        "early-signs-are-discussed",
                        "CANNOT_TELL  | plan-without-a-word"));
    }

    private static ConsultPreparation preparation(String id, LocalDate day, HowItGoes how) {
        return ConsultPreparation.builder()
                .id(EntryId.of(id))
                .recorded(Recorded.of(day, PATIENT))
                .howItGoes(how)
                .build();
    }

    private static UnaryOperator<Dossier> ended(String without, List<ConsultPreparation> told) {
        return with(d -> d.signallingPlans(List.of())
                .carePlans(List.of(
                        plan().status(PlanStatus.COMPLETED)
                                .closing(Closing.builder()
                                        .whyNothingComesBack(Note.of("De wond is dicht"))
                                        .build())
                                .build(),
                        plan().id(EntryId.of(without))
                                .status(PlanStatus.COMPLETED)
                                .goals(List.of())
                                .actions(List.of())
                                .agreement(Optional.empty())
                                .build()))
                .consultPreparations(told));
    }

    private static UnaryOperator<Dossier> signalling(SignallingPlan.Builder plan) {
        return with(d -> d.signallingPlans(List.of(plan.build())));
    }

    private static SupportRecord.Builder support(String id) {
        return SupportRecord.builder()
                .id(EntryId.of(id))
                .recorded(inTheTalk())
                .what(Note.of("Samen oefenen"))
                .addGivenBy(NURSE);
    }

    /** The daughter helps with it, and nobody told whether it makes them stronger. */
    private static UnaryOperator<Dossier> practised(EntryId answers) {
        return with(d -> d.experiences(List.of())
                .addAnswers(answer(DiagnosisQuestion.NEED, "x")
                        .id(EntryId.of("read-by-the-nurse"))
                        .inOwnWords(Optional.empty())
                        .professionalsReading(Note.of("Structuur"))
                        .build())
                .carePlans(List.of(plan().actions(
                                List.of(shopping().answers(List.of(answers)).build()))
                        .build())));
    }

    /** The patient was asked nothing about parts of life. */
    private static UnaryOperator<Dossier> nothingDirected(UnaryOperator<Dossier.Builder> change) {
        return with(d -> change.apply(d.selfDirections(List.of())
                .carePlans(List.of(plan().actions(List.of()).build()))));
    }

    /** A plan with this goal, for which nothing is done yet. */
    private static UnaryOperator<Dossier> oneGoal(Goal goal) {
        return with(d -> d.carePlans(
                List.of(plan().goals(List.of(goal)).actions(List.of()).build())));
    }

    /** No talk and no decision in which somebody close took part. */
    private static UnaryOperator<Dossier> nobodyBeside(UnaryOperator<Dossier> change) {
        return with(d -> d.progressReviews(List.of()).sharedDecisions(List.of()).readBacks(List.of()))
                .andThen(change)::apply;
    }

    private static String found(Dossier dossier) {
        TreeMap<String, String> all = new TreeMap<>();
        claims(dossier).forEach(claim -> all.put(claim.code().value(), inWords(claim.result())));
        return all.entrySet().stream()
                .map(each -> each.getKey() + ": " + each.getValue() + "\n")
                .collect(Collectors.joining());
    }

    private static String found(Dossier dossier, String claim) {
        return claims(dossier)
                .filter(each -> each.code().value().equals(claim))
                .findFirst()
                .map(ClaimFinding::result)
                .map(WhatItRestsOnTest::inWords)
                .orElseThrow();
    }

    private static Stream<ClaimFinding> claims(Dossier dossier) {
        return DossierEvaluator.shipped().evaluate(dossier, TODAY).findings().stream()
                .filter(finding -> finding.statement().value().startsWith("key-element/"))
                .flatMap(finding -> finding.claims().stream());
    }

    /** The verdict, what it rests on, and behind a stroke what is still open. */
    private static String inWords(ClaimResult result) {
        String open = result.open().isEmpty() ? "" : " | " + ids(result.open());
        return result.verdict() + " " + ids(result.evidence()) + open;
    }

    private static String ids(List<EntryId> ids) {
        return ids.stream().map(EntryId::value).collect(Collectors.joining(" "));
    }
}
