package nl.regie.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import nl.regie.caremodule.CareModule;
import nl.regie.caremodule.Statement;
import nl.regie.caremodule.StatementId;
import nl.regie.caremodule.StatementKind;
import nl.regie.careplan.ProgressStep;
import nl.regie.consult.HowItGoes;
import nl.regie.consult.VisitForm;
import nl.regie.consult.VisitPlan;
import nl.regie.consult.VisitWish;
import nl.regie.consult.YesNo;
import nl.regie.day.DayView;
import nl.regie.dossier.Dossier;
import nl.regie.entry.Language;
import nl.regie.entry.Recorded;
import nl.regie.naming.Naming;
import org.junit.jupiter.api.Test;

class VisitTextsTest {
    private static final CareModule MODULE = CareModule.shipped();
    private static final DayView NOBODY = DayView.of(Visits.people().build(), Visits.TODAY);

    @Test
    void eachReasonHasASentenceForCareStaffAndOneForThePatientWhereThePatientMayKnow() {
        for (VisitReason reason : VisitReason.values()) {
            GivenReason given = GivenReason.of(reason);
            assertThat(given.text(NOBODY, MODULE).nl()).isNotBlank();
            if (reason.isForPatient()) {
                assertThat(given.textForPatient(NOBODY, MODULE).nl())
                        .isNotBlank()
                        .doesNotContain("patiënt");
            } else {
                assertThatThrownBy(() -> given.textForPatient(NOBODY, MODULE))
                        .isInstanceOf(NoSuchElementException.class);
            }
        }
    }

    /** "The patient says" is the patient's own: nobody else puts words in their mouth. */
    @Test
    void whatSomebodyElseFilledInIsNotToldAsThePatients() {
        for (HowItGoes how : HowItGoes.values()) {
            for (VisitWish wish : VisitWish.values()) {
                Dossier dossier = Visits.allIsWell()
                        .consultPreparations(List.of(Visits.preparation()
                                .recorded(Recorded.of(Visits.FILLED_IN, Visits.SON))
                                .howItGoes(how)
                                .wish(wish)
                                .noticesSigns(YesNo.YES)
                                .build()))
                        .build();
                VisitAdvice advice = VisitAdvice.of(dossier, Visits.PREPARATION, Visits.TODAY, MODULE);
                DayView view = DayView.of(dossier, Visits.TODAY);
                assertThat(advice.reasons())
                        .extracting(given -> given.text(view, MODULE).nl())
                        .noneMatch(text -> text.startsWith("De patiënt zegt")
                                || text.startsWith("De patiënt wil")
                                || text.startsWith("De patiënt merkt"));
                assertThat(advice.forPatient().reasons())
                        .extracting(given -> given.textForPatient(view, MODULE).nl())
                        .noneMatch(text ->
                                text.startsWith("U zegt") || text.startsWith("U wilt") || text.startsWith("U merkt"));
            }
        }
    }

    @Test
    void eachAnswerThatCanBeTickedHasItsWords() {
        Naming naming = new Naming(Visits.people().build(), MODULE, Language.NL);
        Stream.<Enum<?>[]>of(
                        HowItGoes.values(),
                        YesNo.values(),
                        VisitWish.values(),
                        VisitForm.values(),
                        VisitPlan.values(),
                        ProgressStep.values())
                .flatMap(Stream::of)
                .forEach(constant -> assertThat(naming.of(constant)).isNotBlank());
    }

    /** That there is contact sooner may say how it goes: a close one's page says only that it goes ahead. */
    @Test
    void whatWasDecidedHasItsWordsOnAPageForACloseOne() {
        for (VisitPlan plan : VisitPlan.values()) {
            String word = plan.name().toLowerCase(Locale.ROOT).replace('_', '-');
            assertThat(MODULE.wordingById("copy/visit-plan/" + word).nl())
                    .isNotBlank()
                    .doesNotContain("eerder");
        }
    }

    @Test
    void eachQuestionOfThePreparationCanBeAskedWithUAndWithJe() {
        List<Statement> questions = MODULE.statements().stream()
                .filter(statement -> statement.kind() == StatementKind.PREPARATION_QUESTION)
                .toList();
        assertThat(questions)
                .extracting(Statement::id)
                .containsExactly(
                        StatementId.of("preparation/how-it-goes"),
                        StatementId.of("preparation/in-own-words"),
                        StatementId.of("preparation/measurements"),
                        StatementId.of("preparation/progress"),
                        StatementId.of("preparation/signs"),
                        StatementId.of("preparation/topics"),
                        StatementId.of("preparation/wish"),
                        StatementId.of("preparation/form"));
        assertThat(questions).allSatisfy(question -> {
            assertThat(question.text().nl()).endsWith("?");
            assertThat(question.text().nlInformal()).isPresent();
        });
    }
}
