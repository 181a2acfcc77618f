package nl.regie.criterion;

import static nl.regie.criterion.Example.NEED;
import static nl.regie.criterion.Example.NURSE;
import static nl.regie.criterion.Example.PATIENT;
import static nl.regie.criterion.Example.TALK;
import static nl.regie.criterion.Example.people;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regie.caremodule.ClaimCode;
import nl.regie.caremodule.StatementId;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.PlanStatus;
import nl.regie.course.OverdueReview;
import nl.regie.decision.SharedDecision;
import nl.regie.diagnosis.Answer;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.SupportRecord;
import nl.regie.entry.EntryId;
import nl.regie.entry.Note;
import nl.regie.entry.OwnWords;
import nl.regie.entry.Recorded;
import nl.regie.evaluation.DossierEvaluator;
import nl.regie.finding.Verdict;
import nl.regie.intervention.Possibility;
import nl.regie.intervention.Request;
import nl.regie.intervention.RequestOutcome;
import org.junit.jupiter.api.Test;

/** When a wish was left lying, and when nobody can tell: in plain rows that nobody linked. All people are invented. */
class LeftLyingTest {
    private static final LocalDate LATER = TALK.plusMonths(5);
    private static final EntryId OTHER = EntryId.of("other-wish");

    @Test
    void whereNothingWasDoneSinceAWishWasLeftLying() {
        assertThat(answered(wish())).isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void whereSomethingWasDoneThatNobodyLinkedItCannotBeTold() {
        assertThat(answered(wish().addSupportRecords(support()))).isEqualTo(Verdict.CANNOT_TELL);
    }

    @Test
    void whereThePatientAskedForItInTheSameWordsAndHadNoAnswerItWasLeftLying() {
        Request.Builder asked = request("Meer mensen om me heen.").recorded(Recorded.of(TALK.plusDays(12), PATIENT));
        assertThat(answered(wish().addSupportRecords(support()).addRequests(asked.build())))
                .isEqualTo(Verdict.NOT_MET);
        assertThat(answered(wish().addSupportRecords(support())
                        .addRequests(request("Meer mensen om me heen.").build())))
                .as("help that came after it, in a row of its own, may be the answer")
                .isEqualTo(Verdict.CANNOT_TELL);
        assertThat(answered(wish().addSupportRecords(support())
                        .addRequests(request("Een folder over suiker.").build())))
                .as("a request for something else tells nothing of it")
                .isEqualTo(Verdict.CANNOT_TELL);
        assertThat(answered(wish().addSupportRecords(support())
                        .addRequests(request("Meer mensen om me heen.")
                                .recorded(Recorded.of(LATER.minusDays(20), PATIENT))
                                .build())))
                .as("it may still be answered in time")
                .isEqualTo(Verdict.CANNOT_TELL);
    }

    @Test
    void aRequestThatWasActedOnIsSomethingDone() {
        assertThat(answered(wish().addRequests(request("Meer mensen om me heen.")
                        .outcome(RequestOutcome.ACTED_ON)
                        .build())))
                .isEqualTo(Verdict.CANNOT_TELL);
        assertThat(answered(wish().addRequests(request("Meer mensen om me heen.")
                        .outcome(RequestOutcome.REFUSED)
                        .build())))
                .as("refused, and nobody said why")
                .isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void aDecisionBelongsToWhatItDecided() {
        Answer other = Example.need()
                .id(OTHER)
                .recorded(Recorded.of(LATER.minusDays(9), NURSE))
                .inOwnWords(OwnWords.of("Weer fietsen."))
                .build();
        Dossier.Builder both = wish().addAnswers(other);
        assertThat(answered(both.addSharedDecisions(decision().build())))
                .as("it names nothing, and can be meant for it")
                .isEqualTo(Verdict.CANNOT_TELL);
        assertThat(answered(wish().addAnswers(other)
                        .addSharedDecisions(decision().addAbout(OTHER).build())))
                .isEqualTo(Verdict.NOT_MET);
        assertThat(answered(wish().addAnswers(other)
                        .addSharedDecisions(decision().addAbout(NEED).build())))
                .isEqualTo(Verdict.CANNOT_TELL);
    }

    @Test
    void whatWasExplainedOfAPlanThatIsOverTellsNothingOfThePlanThatHolds() {
        SharedDecision ofBefore =
                Example.decision().addAbout(EntryId.of("before")).build();
        CarePlan before = Example.plan()
                .id(EntryId.of("before"))
                .status(PlanStatus.COMPLETED)
                .goals(List.of())
                .actions(List.of())
                .build();
        Dossier.Builder dossier = people().addAnswers(Example.need().build()).addCarePlans(before, planWithoutLinks());
        assertThat(explained(dossier.addSharedDecisions(ofBefore))).isEqualTo(Verdict.CANNOT_TELL);
        assertThat(explained(people().addAnswers(Example.need().build())
                        .addCarePlans(before, planWithoutLinks())
                        .addSharedDecisions(Example.decision().build())))
                .as("of which nobody said what it is about")
                .isEqualTo(Verdict.PARTLY_MET);
    }

    @Test
    void theDayOfADecisionAboutAPlanThatIsOverIsOverToo() {
        CarePlan before = Example.plan()
                .id(EntryId.of("before"))
                .status(PlanStatus.COMPLETED)
                .goals(List.of())
                .actions(List.of())
                .build();
        SharedDecision toLookAt =
                Example.decision().lookAgainOn(TALK.plusDays(30)).build();
        assertThat(OverdueReview.askedOn(
                        LATER, people().addSharedDecisions(toLookAt).build()))
                .hasSize(1);
        assertThat(OverdueReview.askedOn(
                        LATER,
                        people().addCarePlans(before)
                                .addSharedDecisions(SharedDecision.builder()
                                        .from(toLookAt)
                                        .addAbout(EntryId.of("before"))
                                        .build())
                                .build()))
                .isEmpty();
    }

    private static CarePlan planWithoutLinks() {
        return Example.plan()
                .goals(List.of(Example.goal().answers(List.of()).build()))
                .actions(List.of(Example.shopping().answers(List.of()).build()))
                .build();
    }

    private static Dossier.Builder wish() {
        return people().addAnswers(
                        Example.need().recorded(Recorded.of(TALK, PATIENT)).build());
    }

    private static SupportRecord support() {
        return SupportRecord.builder()
                .id(EntryId.of("support"))
                .recorded(Recorded.of(TALK.plusDays(9), NURSE))
                .what(Note.of("Thuiszorg"))
                .addGivenBy(NURSE)
                .build();
    }

    private static Request.Builder request(String words) {
        return Request.builder()
                .id(EntryId.of("request"))
                .recorded(Recorded.of(TALK.plusDays(5), PATIENT))
                .possibility(Possibility.SUPPORT_OUTSIDE_CARE)
                .inOwnWords(OwnWords.of(words));
    }

    private static SharedDecision.Builder decision() {
        return Example.decision().recorded(Recorded.of(LATER.minusDays(5), NURSE));
    }

    private static Verdict answered(Dossier.Builder dossier) {
        return verdict("criterion/effective-care/tune", "needs-are-answered", dossier);
    }

    private static Verdict explained(Dossier.Builder dossier) {
        return verdict("criterion/transparent-quality/what-to-expect", "what-to-expect-is-explained", dossier);
    }

    private static Verdict verdict(String statement, String claim, Dossier.Builder dossier) {
        return DossierEvaluator.shipped()
                .evaluate(dossier.build(), LATER)
                .findingById(StatementId.of(statement))
                .claims()
                .stream()
                .filter(each -> each.code().equals(ClaimCode.of(claim)))
                .map(each -> Optional.of(each.result().verdict()))
                .findAny()
                .flatMap(found -> found)
                .orElseThrow();
    }
}
