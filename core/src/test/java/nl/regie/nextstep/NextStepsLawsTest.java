package nl.regie.nextstep;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import nl.regie.caremodule.CareModule;
import nl.regie.caremodule.StatementId;
import nl.regie.consult.ConsultPreparation;
import nl.regie.consult.PreparationReading;
import nl.regie.diagnosis.Answer;
import nl.regie.diagnosis.DiagnosisQuestion;
import nl.regie.diagnosis.Response;
import nl.regie.dossier.Dossier;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.entry.Note;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.entry.Recorded;
import nl.regie.evaluation.DossierEvaluation;
import nl.regie.evaluation.DossierEvaluator;
import nl.regie.experience.Experience;
import nl.regie.experience.ExperienceAnswer;
import nl.regie.experience.ExperienceTopic;
import nl.regie.finding.Verdict;
import nl.regie.generators.Dossiers;
import nl.regie.generators.Floor;
import nl.regie.help.PressingReason;
import nl.regie.intervention.Request;
import nl.regie.signalling.NoticedBy;
import nl.regie.signalling.PhaseLevel;
import nl.regie.signalling.Sign;
import nl.regie.signalling.SignallingPhase;
import nl.regie.signalling.SignallingPlan;
import nl.regie.signalling.SignallingPlanKind;
import org.junit.jupiter.api.Tag;

@Tag("thorough")
@net.jqwik.api.Tag("thorough")
class NextStepsLawsTest {
    private static final DossierEvaluator EVALUATOR = DossierEvaluator.shipped();

    @Provide
    Arbitrary<Dossier> dossiers() {
        return Dossiers.any();
    }

    @Property(tries = 300)
    void atMostThreeAndNoneForWhatShows(@ForAll("dossiers") Dossier dossier) {
        DossierEvaluation evaluation = EVALUATOR.evaluate(dossier, today(dossier));
        NextSteps next = NextSteps.of(dossier, evaluation, List.of());
        List<NextStep> steps = next.steps();
        assertThat(steps.size() + next.pressing().all().size()).isPositive();
        assertThat(steps).hasSizeLessThanOrEqualTo(NextSteps.MOST);
        assertThat(steps).extracting(NextStep::statement).doesNotHaveDuplicates();
        assertThat(steps).extracting(step -> step.question().nl()).doesNotHaveDuplicates();
        assertThat(steps).extracting(step -> step.question().en()).doesNotHaveDuplicates();
        assertThat(steps).extracting(NextStep::reason).isSortedAccordingTo(Comparator.naturalOrder());
        assertThat(steps).allSatisfy(step -> {
            assertThat(step.verdict()).isNotIn(Verdict.MET, Verdict.NOT_APPLICABLE);
            assertThat(evaluation.findingById(step.statement()).claims())
                    .anySatisfy(claim -> assertThat(claim.result().verdict()).isEqualTo(step.verdict()));
        });
        Floor.under(
                "something shows",
                evaluation.findings().stream()
                        .anyMatch(finding ->
                                finding.verdict() == Verdict.MET || finding.verdict() == Verdict.NOT_APPLICABLE),
                30);
    }

    @Property(tries = 300)
    void theSameDossierGivesTheSameSteps(@ForAll("dossiers") Dossier dossier) {
        assertThat(steps(dossier, List.of())).isEqualTo(steps(dossier, List.of()));
    }

    /** What the patient said earlier and calls most important, and a no, are still heard. */
    @Property(tries = 300)
    void whoRefusedTheFourQuestionsTodayIsAskedNoneOfThemTheDayAfter(@ForAll("dossiers") Dossier dossier) {
        LocalDate day = today(dossier);
        Dossier refused = Dossier.builder()
                .from(dossier)
                .addAllAnswers(Stream.of(DiagnosisQuestion.values())
                        .map(question -> refusal(question, dossier.patient().id(), day))
                        .toList())
                .build();
        LocalDate after = day.plusDays(1);
        NextSteps next = NextSteps.of(refused, EVALUATOR.evaluate(refused, after), List.of());
        assertThat(next.steps())
                .filteredOn(step -> step.reason() == StepReason.SHOWS_MOST)
                .allSatisfy(step -> assertThat(CareModule.shipped()
                                .statementById(step.statement())
                                .claimById(step.claim())
                                .shownIn())
                        .noneMatch(place -> place.startsWith("answers/")));
        Statistics.label("the four questions came before")
                .collect(steps(dossier, List.of()).stream()
                        .anyMatch(step ->
                                CareModule.shipped()
                                        .statementById(step.statement())
                                        .claimById(step.claim())
                                        .shownIn()
                                        .stream()
                                        .anyMatch(place -> place.startsWith("answers/"))))
                .coverage(checker -> checker.check(true).percentage(share -> share > 5));
    }

    private static Answer refusal(DiagnosisQuestion question, PersonId by, LocalDate day) {
        return Answer.builder()
                .id(EntryId.of("refused-" + question.name().replace('_', '-')))
                .recorded(Recorded.of(day, by))
                .question(question)
                .response(Response.DECLINED)
                .build();
    }

    @Property(tries = 300)
    void whatWasPutOffIsLeftOutAndComesBack(@ForAll("dossiers") Dossier dossier) {
        List<NextStep> steps = steps(dossier, List.of());
        LocalDate day = today(dossier);
        for (NextStep step : steps) {
            PutOff waits = putOff(step, day);
            boolean isUnsafe = step.reason() == StepReason.UNSAFE;
            assertThat(steps(dossier, List.of(waits)).stream()
                            .anyMatch(other -> other.statement().equals(step.statement())))
                    .isEqualTo(isUnsafe);
            assertThat(steps(dossier, List.of(putOff(step, day.minusDays(1))))).isEqualTo(steps);
        }
    }

    @Property(tries = 300)
    void whatIsUnsafeIsAlwaysFirst(@ForAll("dossiers") Dossier dossier) {
        boolean saysNo = dossier.current(Experience.class).stream()
                        .anyMatch(experience -> experience.topic() == ExperienceTopic.FEELS_SAFE_AND_SUPPORTED
                                && experience.answer() == ExperienceAnswer.NO)
                && EVALUATOR
                        .evaluate(dossier, today(dossier))
                        .findingById(StatementId.of("precondition/safe-environment"))
                        .verdict()
                        .equals(Verdict.NOT_MET);
        if (saysNo) {
            assertThat(steps(dossier, List.of()).get(0).reason()).isEqualTo(StepReason.UNSAFE);
        }
    }

    /** In half of them nothing was filled in for a visit, or asked: so more of what is ordinary is left to ask. */
    @Provide
    Arbitrary<Dossier> withLittleThatPresses() {
        return Arbitraries.oneOf(dossiers(), dossiers().map(NextStepsLawsTest::withLittleThatPresses));
    }

    private static Dossier withLittleThatPresses(Dossier dossier) {
        Dossier without = dossier;
        for (Entry pressing : dossier.entries()
                .filter(entry -> entry instanceof ConsultPreparation
                        || entry instanceof PreparationReading
                        || entry instanceof Request)
                .toList()) {
            without = without.erase(pressing.id(), today(dossier));
        }
        return without;
    }

    /** Whatever else stands in a dossier. What is unsafe is no ordinary question. */
    @Property(tries = 200)
    void aSignOfACrisisSetsEveryOrdinaryQuestionAside(@ForAll("withLittleThatPresses") Dossier dossier) {
        LocalDate day = today(dossier);
        EntryId voices = EntryId.of("law-sign");
        Dossier inACrisis = Dossier.builder()
                .from(dossier)
                .addSignallingPlans(SignallingPlan.builder()
                        .id(EntryId.of("law-plan"))
                        .recorded(Recorded.of(day, dossier.patient().id()))
                        .kind(SignallingPlanKind.CRISIS)
                        .addPhases(SignallingPhase.builder()
                                .id(EntryId.of("law-phase"))
                                .level(PhaseLevel.CRISIS)
                                .addSigns(Sign.builder()
                                        .id(voices)
                                        .noticedBy(NoticedBy.MYSELF)
                                        .what(OwnWords.of("Ik hoor ze weer"))
                                        .build())
                                .build())
                        .build())
                .addConsultPreparations(ConsultPreparation.builder()
                        .id(EntryId.of("law-preparation"))
                        .recorded(Recorded.of(day, dossier.patient().id()))
                        .addSigns(voices)
                        .build())
                .build();
        NextSteps next = NextSteps.of(inACrisis, EVALUATOR.evaluate(inACrisis, day), List.of());
        assertThat(next.pressing().has(PressingReason.CRISIS_SIGN_NOTICED)).isTrue();
        assertThat(next.pressing().findToCall()).isPresent();
        assertThat(next.steps()).extracting(NextStep::reason).allMatch(StepReason.UNSAFE::equals);
        Floor.under(
                "an ordinary question would come without the sign",
                steps(dossier, List.of()).stream().anyMatch(step -> step.reason() != StepReason.UNSAFE),
                20);
    }

    private static PutOff putOff(NextStep step, LocalDate until) {
        return PutOff.builder()
                .statement(step.statement())
                .by(PersonId.of("somebody"))
                .reason(Note.of("Later"))
                .until(until)
                .build();
    }

    private static List<NextStep> steps(Dossier dossier, List<PutOff> putOff) {
        return NextSteps.of(dossier, EVALUATOR.evaluate(dossier, today(dossier)), putOff)
                .steps();
    }

    private static LocalDate today(Dossier dossier) {
        return dossier.lastRecordedOn().orElse(LocalDate.of(2026, 1, 1));
    }
}
