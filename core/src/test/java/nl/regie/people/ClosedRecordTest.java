package nl.regie.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.regie.caremodule.CareModule;
import nl.regie.careplan.CarePlan;
import nl.regie.course.InvolvementReview;
import nl.regie.course.OverdueReview;
import nl.regie.course.PlanCourse;
import nl.regie.criterion.Help;
import nl.regie.day.DayView;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import nl.regie.entry.EntryId;
import nl.regie.entry.InvalidValueException;
import nl.regie.entry.Language;
import nl.regie.entry.PersonId;
import nl.regie.evaluation.DossierEvaluator;
import nl.regie.evaluation.EvaluationReport;
import nl.regie.nextstep.NextSteps;
import nl.regie.patientcopy.CloseOneCopy;
import nl.regie.patientcopy.ConversationSheet;
import nl.regie.patientcopy.PatientCopy;
import nl.regie.patientcopy.SignallingSheet;
import nl.regie.patientcopy.VisitReport;
import nl.regie.rule.DossierOnDay;
import nl.regie.visit.VisitAdvice;
import org.junit.jupiter.api.Test;

/** The invented case of Naima, had she died, had her record gone into another one, or had her nurse left. */
class ClosedRecordTest {
    private static final PersonId BROTHER = PersonId.of("brother");
    private static final Dossier OPEN = read();
    private static final LocalDate DAY = OPEN.lastRecordedOn().orElseThrow();
    private static final LocalDate LATER = DAY.plusYears(2);
    private static final Dossier DIED = with(Patient.builder()
            .from(OPEN.patient())
            .death(Death.builder().on(DAY).build())
            .build());
    private static final Dossier MERGED = with(Patient.builder()
            .from(OPEN.patient())
            .mergedInto(PersonId.of("naima-2"))
            .build());
    private static final DossierEvaluator EVALUATOR = DossierEvaluator.shipped();

    @Test
    void aRecordIsClosedFromTheDayOfDeathOnAndWithoutADayAlways() {
        assertThat(DIED.patient().closedOn(DAY.minusDays(1))).isEmpty();
        assertThat(DIED.patient().closedOn(DAY)).contains(ClosedRecord.DIED);
        assertThat(Patient.builder()
                        .id(PersonId.of("p"))
                        .death(Death.builder().build())
                        .build()
                        .closedOn(LocalDate.MIN))
                .contains(ClosedRecord.DIED);
        assertThat(MERGED.patient().closedOn(LocalDate.MIN)).contains(ClosedRecord.MERGED);
    }

    @Test
    void nothingIsAskedAnyMore() {
        assertThat(steps(OPEN, LATER)).isNotEmpty();
        assertThat(steps(DIED, LATER)).isEmpty();
        assertThat(steps(DIED, DAY)).isEmpty();
        assertThat(steps(DIED, DAY.minusDays(30))).isEqualTo(steps(OPEN, DAY.minusDays(30)));
    }

    @Test
    void thePatientsDocumentsSaySoAndRemindOfNothing() {
        String sentence = "Deze persoon is overleden. Er wordt niets meer voorgesteld of gevraagd.";
        assertThat(PatientCopy.of(DIED, LATER).text(Language.NL)).contains(sentence);
        assertThat(VisitReport.of(OPEN, DAY).text(Language.NL))
                .containsIgnoringCase("Wat de volgende keer aan bod komt");
        assertThat(VisitReport.of(DIED, DAY).text(Language.NL))
                .contains(sentence)
                .doesNotContainIgnoringCase("Wat de volgende keer aan bod komt");
        assertThat(SignallingSheet.of(DIED, DAY).text(Language.NL))
                .contains(sentence)
                .doesNotContainIgnoringCase("Bellen");
        assertThat(SignallingSheet.of(MERGED, DAY).text(Language.NL)).contains("opgegaan in een ander dossier");
    }

    @Test
    void anEvaluationLooksBackAndProposesNothing() {
        EvaluationReport open = EVALUATOR.evaluate(OPEN, LATER).in(Language.NL);
        EvaluationReport died = EVALUATOR.evaluate(DIED, LATER).in(Language.NL);
        assertThat(open.closed()).isEmpty();
        assertThat(open.toJson()).contains("Vraag de patiënt");
        assertThat(died.closed()).contains("Deze persoon is overleden. Er wordt niets meer voorgesteld of gevraagd.");
        assertThat(died.findings()).isNotEmpty();
        assertThat(died.findings().stream()
                        .flatMap(finding -> finding.claims().stream())
                        .flatMap(claim -> claim.missing().stream()))
                .isEmpty();
        assertThat(died.toJson()).doesNotContain("Vraag de patiënt");
    }

    @Test
    void noDayIsOverdueAndNobodyCloseByIsAskedAgain() {
        EntryId plan = OPEN.current(CarePlan.class).get(0).id();
        assertThat(PlanCourse.of(OPEN, plan).overdueOn(LATER)).isNotEmpty();
        assertThat(InvolvementReview.askedOn(LATER, OPEN)).isNotEmpty();
        assertThat(OverdueReview.askedOn(LATER, OPEN)).isNotEmpty();
        for (Dossier closed : List.of(DIED, MERGED)) {
            assertThat(OverdueReview.askedOn(LATER, closed)).isEmpty();
            assertThat(PlanCourse.of(closed, plan).overdueOn(LATER)).isEmpty();
            assertThat(InvolvementReview.askedOn(LATER, closed)).isEmpty();
        }
    }

    @Test
    void noVisitIsProposedOrSkipped() {
        EntryId preparation = OPEN.consultPreparations().get(0).id();
        for (Dossier closed : List.of(DIED, MERGED)) {
            assertThatThrownBy(() -> VisitAdvice.of(closed, preparation, DAY, CareModule.shipped()))
                    .isInstanceOf(RecordClosedException.class)
                    .hasMessageNotContaining("Naima")
                    .hasMessageNotContaining("naima");
        }
    }

    @Test
    void whoDiedIsReadAsOfTheLastDayForNobodyIsBehindWithWhatWasToCome() {
        assertThat(EVALUATOR.evaluate(DIED, LATER)).isEqualTo(EVALUATOR.evaluate(DIED, DAY));
        assertThat(EVALUATOR.evaluate(DIED, LATER).asOf()).isEqualTo(DAY);
    }

    @Test
    void onePersonIsNotReadAsTwo() {
        assertThatThrownBy(() -> EVALUATOR.evaluate(MERGED, DAY))
                .isInstanceOfSatisfying(RecordClosedException.class, refused -> assertThat(refused.reason())
                        .isEqualTo(ClosedRecord.MERGED));
        assertThatThrownBy(() -> Patient.builder()
                        .id(PersonId.of("p"))
                        .mergedInto(PersonId.of("p"))
                        .build())
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    void onADayBeforeNobodyKnewOfTheDeath() {
        assertThat(DIED.asOf(DAY.minusDays(1)).patient().death()).isEmpty();
        assertThat(DIED.asOf(DAY)).isEqualTo(DIED);
        assertThat(MERGED.asOf(DAY.minusDays(1)).patient().mergedInto()).isPresent();
    }

    @Test
    void theSheetForATalkSaysWhyThereIsNoneAndACloseOneReadsNothing() {
        assertThat(ConversationSheet.of(DIED, DAY).text(Language.NL))
                .contains("Deze persoon is overleden. Er wordt niets meer voorgesteld of gevraagd.")
                .doesNotContain("Weer naar de bakkerij");
        assertThat(ConversationSheet.of(MERGED, DAY).text(Language.NL)).contains("opgegaan in een ander dossier");
        assertThat(CloseOneCopy.asked(OPEN, DAY, DAY, BROTHER, CareModule.shipped())
                        .page()
                        .orElseThrow()
                        .text(Language.NL))
                .doesNotContain("niets om op dit blad");
        assertThat(CloseOneCopy.asked(DIED, DAY, DAY, BROTHER, CareModule.shipped())
                        .page()
                        .orElseThrow()
                        .text(Language.NL))
                .contains("niets om op dit blad");
        assertThat(PatientCopy.of(OPEN, LATER).text(Language.NL)).contains("Deze dag is voorbij.");
        assertThat(PatientCopy.of(DIED, LATER).text(Language.NL)).doesNotContain("Deze dag is voorbij.");
    }

    @Test
    void whoIsNoLongerInvolvedIsNotToBeCalledAndHelpsNoMore() {
        Dossier left = Dossier.builder()
                .from(OPEN)
                .professionals(OPEN.professionals().stream()
                        .map(each -> Professional.builder()
                                .from(each)
                                .involvedUntil(DAY.minusDays(1))
                                .build())
                        .toList())
                .build();
        PersonId nurse = PersonId.of("nurse");

        assertThat(DayView.of(left, DAY.minusDays(1)).hasLeft(nurse)).isFalse();
        assertThat(DayView.of(left, DAY).hasLeft(nurse)).isTrue();
        assertThat(DayView.of(left, DAY).hasLeft(BROTHER)).isFalse();
        assertThat(SignallingSheet.of(OPEN, DAY).text(Language.NL)).containsPattern("Marloes.*: telefoon");
        assertThat(SignallingSheet.of(left, DAY).text(Language.NL)).doesNotContainPattern("Marloes.*: telefoon");
        assertThat(PatientCopy.of(left, DAY).text(Language.NL))
                .contains("Marloes (sociaal-psychiatrisch verpleegkundige), niet meer betrokken");
        assertThat(helped(OPEN)).contains(EntryId.of("act-bakery"), EntryId.of("act-medicine"));
        assertThat(helped(left)).contains(EntryId.of("act-medicine")).doesNotContain(EntryId.of("act-bakery"));
    }

    private static List<EntryId> helped(Dossier dossier) {
        DossierOnDay on = DossierOnDay.of(dossier, DAY, CareModule.shipped());
        return on.plansInForce().stream()
                .flatMap(plan -> plan.actions().stream())
                .filter(Help.in(on)::isIn)
                .map(action -> action.id())
                .toList();
    }

    private static List<?> steps(Dossier dossier, LocalDate day) {
        return NextSteps.of(dossier, EVALUATOR.evaluate(dossier, day), List.of())
                .steps();
    }

    private static Dossier with(Patient patient) {
        return Dossier.builder().from(OPEN).patient(patient).build();
    }

    private static Dossier read() {
        Path file = Path.of(System.getProperty("regie.root", "..")).resolve("examples/dossiers/naima.json");
        try {
            return DossierFile.read(Files.readAllBytes(file)).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
