package nl.regie.nextstep;

import static nl.regie.criterion.Example.NEED;
import static nl.regie.criterion.Example.NURSE;
import static nl.regie.criterion.Example.PATIENT;
import static nl.regie.criterion.Example.TALK;
import static nl.regie.criterion.Example.TODAY;
import static nl.regie.criterion.Example.experience;
import static nl.regie.criterion.Example.inTheTalk;
import static nl.regie.criterion.Example.need;
import static nl.regie.criterion.Example.people;
import static nl.regie.criterion.Example.plan;
import static nl.regie.criterion.Example.shopping;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.regie.caremodule.Audience;
import nl.regie.caremodule.CareModule;
import nl.regie.caremodule.StatementId;
import nl.regie.criterion.Example;
import nl.regie.dossier.Dossier;
import nl.regie.entry.EntryId;
import nl.regie.entry.Language;
import nl.regie.entry.Note;
import nl.regie.entry.Recorded;
import nl.regie.evaluation.DossierEvaluator;
import nl.regie.experience.Experience;
import nl.regie.experience.ExperienceAnswer;
import nl.regie.experience.ExperienceTopic;
import nl.regie.finding.Verdict;
import nl.regie.intervention.Possibility;
import nl.regie.intervention.Request;
import nl.regie.json.StrictJson;
import nl.regie.people.CarerLoad;
import nl.regie.people.CarerWellbeing;
import nl.regie.precondition.Aspect;
import nl.regie.precondition.Judgement;
import org.junit.jupiter.api.Test;

class NextStepsTest {
    private static final String SAFE = "precondition/safe-environment";
    private static final String ALONE = "warning/not-alone";

    @Test
    void ofANewDossierTheFirstQuestionIsWhetherItIsSafeWithUsAndItIsAskedAlone() {
        NextStep first = steps(people().build()).get(0);
        assertThat(first.reason()).isEqualTo(StepReason.SAFE_FIRST);
        assertThat(first.way()).isEqualTo(WayOfAsking.ALONE);
        assertThat(first.question().nl()).isEqualTo("Voelt u zich veilig en gesteund bij uw hulpverleners?");
    }

    @Test
    void whereNothingElseIsKnownTheQuestionThatShowsMostComesFirst() {
        List<NextStep> steps =
                steps(people().addExperiences(safe(ExperienceAnswer.YES)).build());
        assertThat(steps).extracting(NextStep::reason).containsOnly(StepReason.SHOWS_MOST);
        assertThat(steps)
                .extracting(step -> step.question().nl())
                .containsExactly(
                        "Wat wilt u zelf doen, wat samen, en wat liever niet?",
                        "Wat wilt u bereiken, en wat heeft u daarvoor nodig?",
                        "Zou u ook buiten de zorg steun willen, bijvoorbeeld bij een inloophuis of een club in de buurt?");
        assertThat(steps.get(0).alsoShows())
                .contains(
                        StatementId.of("criterion/direction-over-care/stimulate"),
                        StatementId.of("key-element/attitude/life-domains"));
    }

    @Test
    void unsafeComesFirstAndAskingAgainWouldBeWrong() {
        List<NextStep> steps = steps(everythingIsTheMatter());
        assertThat(steps)
                .extracting(NextStep::reason)
                .containsExactly(StepReason.UNSAFE, StepReason.LEFT_ALONE, StepReason.MATTERS_MOST);
        assertThat(steps.get(0).question().nl())
                .isEqualTo("Wat moet er anders, zodat u zich veilig en gesteund voelt?");
        assertThat(steps.get(2).open()).contains(NEED);
    }

    @Test
    void safeAtTimesIsUnsafeAndWhatSomebodyElseTickedIsNot() {
        assertThat(steps(people().addExperiences(safe(ExperienceAnswer.PARTLY)).build())
                        .get(0)
                        .reason())
                .isEqualTo(StepReason.UNSAFE);
        Dossier ticked = people().addExperiences(Experience.builder()
                        .from(safe(ExperienceAnswer.YES))
                        .recorded(inTheTalk())
                        .build())
                .build();
        assertThat(steps(ticked)).extracting(NextStep::reason).doesNotContain(StepReason.UNSAFE);
    }

    @Test
    void notKnowingWhetherItIsSafeDoesNotJumpTheQueue() {
        Dossier ignored = people().addRequests(Request.builder()
                        .id(EntryId.of("request"))
                        .recorded(Recorded.of(TALK.minusMonths(9), PATIENT))
                        .possibility(Possibility.ANOTHER_PROFESSIONAL)
                        .build())
                .build();
        NextStep first = steps(ignored).get(0);
        assertThat(first.reason()).isEqualTo(StepReason.CONTRADICTED);
        assertThat(first.statement()).isEqualTo(StatementId.of("criterion/safe-care/another-professional"));
    }

    @Test
    void whatIsAskedInTheSameWordsIsAskedOnceForAllThatItIsAbout() {
        Dossier asked = people().addRequests(
                        request("of-another", Possibility.ANOTHER_PROFESSIONAL),
                        request("of-outside", Possibility.SUPPORT_OUTSIDE_CARE))
                .build();
        List<NextStep> steps = steps(asked);
        NextStep once = steps.get(0);
        assertThat(once.question().nl()).isEqualTo("U vroeg hierom. Wat moeten wij daarvoor nu voor u doen?");
        assertThat(once.said()).containsExactlyInAnyOrder(EntryId.of("of-another"), EntryId.of("of-outside"));
        assertThat(Stream.concat(Stream.of(once.statement()), once.alsoShows().stream()))
                .contains(
                        StatementId.of("criterion/safe-care/another-professional"),
                        StatementId.of("criterion/information/outside-regular-care"));
        assertThat(steps).hasSize(NextSteps.MOST).extracting(NextStep::question).doesNotHaveDuplicates();
    }

    private static Request request(String id, Possibility possibility) {
        return Request.builder()
                .id(EntryId.of(id))
                .recorded(Recorded.of(TALK.minusMonths(9), PATIENT))
                .possibility(possibility)
                .build();
    }

    @Test
    void aStepThatWasPutOffComesBackAndWhatIsUnsafeNeverWaits() {
        Dossier dossier = everythingIsTheMatter();
        List<PutOff> putOff = List.of(putOff(SAFE), putOff(ALONE));
        assertThat(statements(dossier, TODAY, putOff)).startsWith(SAFE).doesNotContain(ALONE);
        assertThat(statements(dossier, TODAY.plusDays(7), putOff)).doesNotContain(ALONE);
        assertThat(statements(dossier, TODAY.plusDays(8), putOff)).startsWith(SAFE, ALONE);
    }

    @Test
    void aCloseOneIsAskedForTheirOwnSake() {
        Dossier heavy = people().addCarerWellbeings(CarerWellbeing.builder()
                        .id(EntryId.of("wellbeing"))
                        .recorded(Recorded.of(TALK.minusMonths(3), Example.DAUGHTER))
                        .closeOne(Example.DAUGHTER)
                        .load(CarerLoad.TOO_HEAVY)
                        .build())
                .build();
        NextStep first = steps(heavy).get(0);
        assertThat(first.reason()).isEqualTo(StepReason.CONTRADICTED);
        assertThat(first.askOf()).isEqualTo(Audience.CLOSE_ONE);
        assertThat(first.question().nl()).isEqualTo("Hoe gaat het met uzelf, en wat heeft ú nodig?");
    }

    @Test
    void whatThereIsToOfferIsWhatCanServeTheStatement() {
        Dossier dossier = people().addExperiences(experience(ExperienceTopic.DECIDES_TOGETHER, ExperienceAnswer.NO))
                .build();
        NextStep first = steps(dossier).get(0);
        assertThat(first.statement()).isEqualTo(StatementId.of("key-element/attitude/together"));
        assertThat(first.interventions())
                .contains(StatementId.of("intervention/shared-decision-making"))
                .hasSize(4)
                .allSatisfy(offer -> assertThat(CareModule.shipped()
                                .statementById(offer)
                                .offer()
                                .orElseThrow()
                                .serves())
                        .contains(first.statement()));
        assertThat(first.question().nl()).isEqualTo("Over welke beslissing wilt u meer te zeggen hebben?");
    }

    @Test
    void aWeakPreconditionIsNoReasonToRefuseCare() {
        NextStepsReport report = NextSteps.of(
                        everythingIsTheMatter(),
                        DossierEvaluator.shipped().evaluate(everythingIsTheMatter(), TODAY),
                        List.of())
                .in(Language.NL);
        assertThat(report.decide()).contains("U beslist samen met de patiënt");
        assertThat(report.steps().get(0).bearInMind().orElseThrow()).contains("nooit een reden om zorg te weigeren");
        assertThat(StrictJson.read(report.toJson(), NextStepsReport.class).orElseThrow())
                .isEqualTo(report);
    }

    @Test
    void notBeingAbleIsNoSignalAgainstAnybody() {
        Dossier unable = people().addAppraisals(Example.appraisal(Aspect.ABLE, Judgement.NO, PATIENT))
                .build();
        assertThat(steps(unable))
                .extracting(NextStep::reason)
                .containsExactly(StepReason.CANNOT, StepReason.SAFE_FIRST, StepReason.SHOWS_MOST);
    }

    @Test
    void whereEverythingShowsThereIsNothingToAskButOfKeyElements() {
        Dossier whole = Example.whole();
        assertThat(steps(whole)).allSatisfy(step -> {
            assertThat(step.statement().value()).startsWith("key-element/");
            assertThat(step.verdict()).isNotIn(Verdict.MET, Verdict.NOT_APPLICABLE);
        });
    }

    private static Dossier everythingIsTheMatter() {
        return people().addExperiences(safe(ExperienceAnswer.NO))
                .addAnswers(need().build())
                .addCarePlans(plan().goals(List.of())
                        .actions(List.of(shopping()
                                .supports(List.of())
                                .answers(List.of())
                                .build()))
                        .build())
                .build();
    }

    private static Experience safe(ExperienceAnswer answer) {
        return experience(ExperienceTopic.FEELS_SAFE_AND_SUPPORTED, answer);
    }

    private static PutOff putOff(String statement) {
        return PutOff.builder()
                .statement(StatementId.of(statement))
                .by(NURSE)
                .reason(Note.of("Eerst de operatie"))
                .until(TODAY.plusDays(7))
                .build();
    }

    private static List<NextStep> steps(Dossier dossier) {
        return NextSteps.of(dossier, DossierEvaluator.shipped().evaluate(dossier, TODAY), List.of())
                .steps();
    }

    private static List<String> statements(Dossier dossier, LocalDate day, List<PutOff> putOff) {
        return NextSteps.of(dossier, DossierEvaluator.shipped().evaluate(dossier, day), putOff).steps().stream()
                .map(step -> step.statement().value())
                .toList();
    }
}
