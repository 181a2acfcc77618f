package nl.regie.nextstep;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.regie.caremodule.CareModule;
import nl.regie.caremodule.ClaimCode;
import nl.regie.caremodule.StatementId;
import nl.regie.careplan.GoalProgress;
import nl.regie.careplan.ProgressStep;
import nl.regie.consult.ConsultPreparation;
import nl.regie.consult.HowItGoes;
import nl.regie.consult.PreparationReading;
import nl.regie.consult.VisitPlan;
import nl.regie.consult.VisitWish;
import nl.regie.consult.YesNo;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import nl.regie.entry.EntryId;
import nl.regie.entry.Language;
import nl.regie.entry.PersonId;
import nl.regie.entry.Recorded;
import nl.regie.evaluation.DossierEvaluator;
import nl.regie.finding.ClaimResult;
import nl.regie.finding.Verdict;
import nl.regie.involvement.Closed;
import nl.regie.involvement.Opened;
import nl.regie.involvement.WhyClosed;
import nl.regie.patientcopy.PatientCopy;
import nl.regie.visit.GivenReason;
import nl.regie.visit.VisitAdvice;
import nl.regie.visit.VisitReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a parent said yes to before the child decided, beside them or alone. Everybody in it is invented. */
class OutgrownYesTest {
    private static final LocalDate BEFORE_TWELVE = LocalDate.of(2026, 9, 30);
    private static final LocalDate TWELVE = LocalDate.of(2026, 10, 1);
    private static final LocalDate SIXTEEN = LocalDate.of(2030, 10, 1);

    private static final String CHILD = """
            {"schemaVersion": "1.1",
             "patient": {"id": "sam", "becomes12On": "2026-10-01", "becomes16On": "2030-10-01", "becomes18On": "2032-10-01"},
             "professionals": [{"id": "els"}],
             "closeOnes": [{"id": "k", "recorded": {"on": "2026-01-05", "by": "els"}, "person": "rob", "name": "Rob"}],
             "representations": [{"id": "right", "recorded": {"on": "2026-01-05", "by": "els"}, "representative": "rob",
               "basis": "PARENT_OR_GUARDIAN", "until": "2032-10-01"}],
             "involvementAgreements": [{"id": "yes", "recorded": {"on": "2026-06-01", "by": "els"}, "answer": "AGREED",
               "closeOnes": ["rob"], "topics": ["PLAN"],
               "onBehalf": {"representation": "right", "patientsStance": "%1$s"%2$s}}],
             "carePlans": [{"id": "plan", "recorded": {"on": "2026-06-01", "by": "rob"}, "status": "ACTIVE",
               "goals": [{"id": "goal", "status": "ACCEPTED", "professionalsReading": "Zelf koken", "acceptedBy": ["sam"]}],
               "agreement": {"version": "plan", "on": "2026-06-01", "by": "rob",
                 "onBehalf": {"representation": "right", "patientsStance": "%1$s"%2$s}}}]}
            """;

    private static final Dossier TICKED = read("AGREES", "");

    @Test
    void untilThePatientIsTwelveAParentsYesIsAYes() {
        assertThat(plan(TICKED, BEFORE_TWELVE).verdict()).isEqualTo(Verdict.MET);
        assertThat(reasons(TICKED, BEFORE_TWELVE)).doesNotContain(StepReason.OUTGROWN);
        assertThat(Opened.whyNot(PersonId.of("rob"), TICKED, BEFORE_TWELVE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-10-01, DECIDES_TOO", "2030-09-30, DECIDES_TOO", "2030-10-01, DECIDES_ALONE"})
    void fromThenOnThePatientIsAskedAloneAndNothingSpeaksAgainstAnybody(LocalDate day, WhyClosed why) {
        assertThat(plan(TICKED, day).verdict()).isEqualTo(Verdict.PARTLY_MET);
        assertThat(involvement(TICKED, day).verdict()).isEqualTo(Verdict.CANNOT_TELL);
        assertThat(Opened.whyNot(PersonId.of("rob"), TICKED, day))
                .extracting(Closed::why)
                .containsExactly(why);
        assertThat(reasons(TICKED, day))
                .contains(StepReason.OUTGROWN)
                .doesNotContain(StepReason.CONTRADICTED, StepReason.LEFT_ALONE);
        NextStepsReport next = next(TICKED, day).in(Language.NL);
        assertThat(next.steps())
                .filteredOn(step -> step.reason() == StepReason.OUTGROWN)
                .first()
                .satisfies(step -> assertThat(step.title()).isEqualTo("Het ja van een ouder of voogd, van eerder"))
                .satisfies(step -> assertThat(step.howToAsk())
                        .contains("Vraag het als de patiënt alleen is, zonder anderen erbij."))
                .satisfies(step -> assertThat(step.question())
                        .contains(why == WhyClosed.DECIDES_ALONE ? "Nu beslist u zelf." : "Nu beslist u er ook over."))
                .satisfies(step -> assertThat(step.interventions()).isEmpty());
    }

    /** A birthday that passed asks anew, and a telephone call can do that. */
    @ParameterizedTest
    @CsvSource({"2026-09-20, SKIP", "2026-09-29, OTHER_FORM", "2030-10-01, OTHER_FORM"})
    void aVisitThatIsSkippedWaitsForThatQuestionFromTheBirthdayOn(LocalDate read, VisitPlan plan) {
        Dossier prepared = prepared(read);
        VisitAdvice advice = VisitAdvice.of(prepared, EntryId.of("p"), read, CareModule.shipped());
        assertThat(advice.plan()).isEqualTo(plan);
        assertThat(advice.reasons())
                .filteredOn(given -> given.reason() == VisitReason.DAY_TO_ASK_AGAIN)
                .flatExtracting(GivenReason::evidence)
                .extracting(EntryId::value)
                .isEqualTo(plan == VisitPlan.SKIP ? List.of() : List.of("plan", "yes"));
    }

    @ParameterizedTest
    @CsvSource({
        "2030-09-30, 'Een ouder of voogd zei hier ja op, en de patiënt verzet zich ertegen. Van 12 tot 16 jaar'",
        "2030-10-01, 'Een ouder of voogd zei hier eerder ja op, en de patiënt verzet zich ertegen. De patiënt beslist nu zelf'"
    })
    void whoResistsAndDecidesAloneByNowIsNotSentBackToTheParent(LocalDate day, String because) {
        Dossier resists = DossierFile.read(CHILD.formatted("RESISTS", ", \"inOwnWords\": \"Ik wil dat niet.\""))
                .orElseThrow();
        assertThat(next(resists, day).in(Language.NL).steps())
                .filteredOn(step -> step.reason() == StepReason.RESISTS)
                .isNotEmpty()
                .allSatisfy(step -> {
                    assertThat(step.because()).startsWith(because);
                    assertThat(step.wouldHelp().contains("met wie voor de patiënt besliste"))
                            .isEqualTo(day.isBefore(SIXTEEN));
                });
    }

    /** What was said in somebody's place, with the stance in the patient's words, stands there once. */
    @Test
    void wordsBesideAYesOfAParentAreShownOnce() {
        String heard = CHILD.formatted("AGREES", ", \"inOwnWords\": \"Best\"")
                .replace(
                        "\"by\": \"els\"}, \"answer\"",
                        "\"by\": \"rob\"}, \"inOwnWords\": \"Ik lees mee\", \"answer\"");
        Dossier dossier = DossierFile.read(heard).orElseThrow();
        assertThat(next(dossier, TWELVE).in(Language.NL).pressing().stream()
                        .flatMap(pressing ->
                                Stream.concat(pressing.patientSaid().stream(), pressing.representativeSaid().stream()))
                        .filter("Ik lees mee"::equals))
                .hasSize(1);
    }

    private static Dossier prepared(LocalDate read) {
        return Dossier.builder()
                .from(TICKED)
                .addConsultPreparations(ConsultPreparation.builder()
                        .id(EntryId.of("p"))
                        .recorded(Recorded.of(read.minusDays(1), PersonId.of("sam")))
                        .visitOn(read.plusDays(5))
                        .howItGoes(HowItGoes.SAME)
                        .wish(VisitWish.SKIP)
                        .addProgress(GoalProgress.builder()
                                .goal(EntryId.of("goal"))
                                .step(ProgressStep.SUCCESS)
                                .toldBy(PersonId.of("sam"))
                                .build())
                        .build())
                .addPreparationReadings(PreparationReading.builder()
                        .id(EntryId.of("r"))
                        .recorded(Recorded.of(read, PersonId.of("els")))
                        .preparation(EntryId.of("p"))
                        .firstVisit(YesNo.NO)
                        .treatmentChanged(YesNo.NO)
                        .checksDue(YesNo.NO)
                        .previousVisitSkipped(YesNo.NO)
                        .worries(YesNo.NO)
                        .build())
                .build();
    }

    @Test
    void whatTheChildSaidBesideItInTheirOwnWordsStays() {
        Dossier heard = read("AGREES", ", \"inOwnWords\": \"Ik wil dit ook\"");
        assertThat(Opened.whyNot(PersonId.of("rob"), heard, TWELVE)).isEmpty();
        assertThat(involvement(heard, TWELVE).verdict()).isNotEqualTo(Verdict.CANNOT_TELL);
    }

    @Test
    void whoCannotSayIsRepresentedUntilTheRightItselfEnds() {
        Dossier cannotSay = read("CANNOT_SAY", "");
        assertThat(plan(cannotSay, TWELVE).verdict()).isEqualTo(Verdict.MET);
        assertThat(plan(cannotSay, SIXTEEN).verdict()).isEqualTo(Verdict.PARTLY_MET);
        assertThat(involvement(cannotSay, SIXTEEN).verdict()).isEqualTo(Verdict.CANNOT_TELL);
    }

    @Test
    void thePatientsPageSaysUntilWhenItHoldsAndThatTheyDecideToo() {
        String before = PatientCopy.of(TICKED, BEFORE_TWELVE).text(Language.NL);
        assertThat(before).contains("Tot en met: 30 september 2030").doesNotContain("2032", "beslis mee");
        assertThat(PatientCopy.of(TICKED, TWELVE).text(Language.NL))
                .contains("Ik ben nu 12 jaar of ouder, en beslis mee. Ik kan zeggen wat ik wil.");
    }

    private static NextSteps next(Dossier dossier, LocalDate day) {
        return NextSteps.of(dossier, DossierEvaluator.shipped().evaluate(dossier, day), List.of());
    }

    private static List<StepReason> reasons(Dossier dossier, LocalDate day) {
        return next(dossier, day).steps().stream().map(NextStep::reason).toList();
    }

    private static ClaimResult plan(Dossier dossier, LocalDate day) {
        return claim("key-element/attitude/together", "plan-is-agreed", dossier, day);
    }

    private static ClaimResult involvement(Dossier dossier, LocalDate day) {
        return claim("criterion/patient-centred-environment/involve-close-ones", "close-one-is-involved", dossier, day);
    }

    private static ClaimResult claim(String statement, String code, Dossier dossier, LocalDate day) {
        return DossierEvaluator.shipped()
                .evaluate(dossier, day)
                .findingById(StatementId.of(statement))
                .claims()
                .stream()
                .filter(claim -> claim.code().equals(ClaimCode.of(code)))
                .findAny()
                .orElseThrow()
                .result();
    }

    private static Dossier read(String stance, String words) {
        return DossierFile.read(CHILD.formatted(stance, words)).orElseThrow();
    }
}
