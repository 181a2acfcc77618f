package nl.regie.patientcopy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.Goal;
import nl.regie.careplan.GoalStatus;
import nl.regie.careplan.PlanStatus;
import nl.regie.decision.DecisionOption;
import nl.regie.decision.DecisionOutcome;
import nl.regie.decision.SharedDecision;
import nl.regie.diagnosis.Answer;
import nl.regie.diagnosis.DiagnosisQuestion;
import nl.regie.diagnosis.Importance;
import nl.regie.diagnosis.Response;
import nl.regie.dossier.Annotation;
import nl.regie.dossier.Dossier;
import nl.regie.entry.EntryId;
import nl.regie.entry.Language;
import nl.regie.entry.Note;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.entry.PersonName;
import nl.regie.entry.Recorded;
import nl.regie.evaluation.DossierEvaluator;
import nl.regie.nextstep.NextSteps;
import nl.regie.people.CloseOne;
import nl.regie.people.CloseOneRole;
import nl.regie.people.InvolvementAgreement;
import nl.regie.people.InvolvementAnswer;
import nl.regie.people.InvolvementTopic;
import nl.regie.people.Patient;
import nl.regie.people.Professional;
import org.junit.jupiter.api.Test;

/** What the patient's page tells of a yes, a choice and a wish is so for whom and for what it is said. Invented. */
class StillSoTest {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 10);
    private static final PersonId WIM = PersonId.of("wim");
    private static final PersonId ELS = PersonId.of("els");
    private static final PersonId MIA = PersonId.of("mia");
    private static final PersonId KEES = PersonId.of("kees");

    @Test
    void aYesThatANoEndedForOneStandsForTheOtherAlone() {
        assertThat(copy(people().addInvolvementAgreements(yes(MIA, KEES), noTo(KEES, DAY.plusDays(30)))))
                .contains("- Mia\n  “Zij mogen alles weten.”\n  Wat ik zeg: Meedoen vind ik goed.\n"
                        + "  Niet meer voor: Kees\n  Wat verteld mag worden:")
                .doesNotContain("Kees, Mia", "Mia, Kees");
    }

    @Test
    void onTheSameDayTheNoWins() {
        assertThat(copy(people().addInvolvementAgreements(yes(MIA, KEES), noTo(KEES, DAY))))
                .contains("Niet meer voor: Kees");
    }

    @Test
    void aYesToEverybodySaysForWhomItNoLongerIs() {
        assertThat(copy(people().addInvolvementAgreements(yes(), noTo(KEES, DAY.plusDays(30)))))
                .contains("Niet meer voor: Kees", "Wat verteld mag worden");
    }

    @Test
    void ofAYesThatHoldsForNobodyNothingMayBeTold() {
        assertThat(copy(people().addInvolvementAgreements(yes(KEES), noTo(KEES, DAY.plusDays(30)))))
                .contains("Ik vond het goed. Dat geldt nu niet meer.")
                .doesNotContain("Wat verteld mag worden", "Niet meer voor");
    }

    @Test
    void aTickOfSomebodyElseIsNotToldAsWhatThePatientSays() {
        InvolvementAgreement ticked = InvolvementAgreement.builder()
                .from(yes(KEES))
                .id(EntryId.of("ticked"))
                .recorded(by(ELS, DAY.plusDays(40)))
                .inOwnWords(Optional.empty())
                .build();
        assertThat(copy(people().addInvolvementAgreements(ticked)))
                .contains("Els kruiste aan: “Meedoen vind ik goed.”")
                .doesNotContain("Wat ik zeg");
        assertThat(copy(people().addInvolvementAgreements(noTo(KEES, DAY.plusDays(30)), ticked)))
                .contains(
                        "Els kruiste aan: “Meedoen vind ik goed.”\n  Op: 19 november 2026\n",
                        "Nog te bespreken: Mijn nee van eerder staat er nog.")
                .doesNotContain("Wat verteld mag worden")
                .containsOnlyOnce("Wat ik zeg");
    }

    @Test
    void whatOthersDecidedIsNotToldAsWhatThePatientChose() {
        assertThat(copy(people().addSharedDecisions(
                                move().addParticipants(ELS, MIA).build())))
                .contains("WAT IS BESLOTEN", "Wie besloot: Els, Mia", "Wat is gekozen: Verhuizen")
                .doesNotContain("SAMEN HEBBEN BESLOTEN", "Wat ik heb gekozen");
    }

    @Test
    void aChoiceThatAProfessionalTickedIsNotToldAsThePatients() {
        assertThat(copy(people().addSharedDecisions(
                                move().addParticipants(WIM, ELS).build())))
                .contains("SAMEN HEBBEN BESLOTEN", "Wat is gekozen: Verhuizen")
                .doesNotContain("Wat ik heb gekozen");
        assertThat(copy(people().addSharedDecisions(move().addParticipants(WIM, ELS)
                        .choiceInOwnWords(OwnWords.of("Doe maar."))
                        .build())))
                .contains("Wat ik heb gekozen: Verhuizen");
    }

    @Test
    void whatIsSaidOfOneAnswerDoesNotStandUnderAnother() {
        assertThat(copy(twoWishes()))
                .contains("  “Weer varen.”\n  Wat ermee gebeurt: Dit hebben we samen losgelaten.\n")
                .doesNotContain("“Weer varen.”\n  “Zelf koken.”", "“Zelf koken.”\n  Wat ermee gebeurt");
        assertThat(copy(people().addAnswers(wish("a1", "Weer varen."), wish("a2", "Zelf koken."))
                        .addAnnotations(Annotation.builder()
                                .id(EntryId.of("n1"))
                                .recorded(by(WIM, DAY))
                                .about(EntryId.of("a2"))
                                .inOwnWords(OwnWords.of("Dat zei ik niet."))
                                .build())))
                .contains("  “Weer varen.”\n\n- Wat ik wil bereiken\n  “Zelf koken.”\n  Wat ik hierbij wil zeggen");
    }

    @Test
    void answersOfWhichNothingElseIsSaidStandTogether() {
        assertThat(copy(people().addAnswers(wish("a1", "Weer varen."), wish("a2", "Zelf koken."))))
                .contains("  “Weer varen.”\n  “Zelf koken.”\n");
    }

    @Test
    void aWishThatWasLetGoTogetherIsNotOpenAsAGoodLife() {
        assertThat(DossierEvaluator.shipped().evaluate(twoWishes().build(), DAY).findings().stream()
                        .filter(finding -> finding.statement().value().equals("key-element/recovery/quality-of-life"))
                        .flatMap(finding -> finding.claims().stream())
                        .flatMap(claim ->
                                Stream.concat(claim.result().evidence().stream(), claim.result().open().stream()))
                        .map(EntryId::value))
                .contains("a2")
                .doesNotContain("a1");
    }

    @Test
    void ofAWishThatWasLetGoTogetherNobodyIsAskedWhetherSomethingAnswersIt() {
        Dossier dossier = twoWishes().build();
        assertThat(NextSteps.of(dossier, DossierEvaluator.shipped().evaluate(dossier, DAY.plusDays(300)), List.of())
                        .in(Language.NL)
                        .steps()
                        .stream()
                        .flatMap(step -> step.patientSaid().stream())
                        .toList()
                        .toString())
                .contains("Zelf koken.")
                .doesNotContain("Weer varen.");
    }

    private static Dossier.Builder twoWishes() {
        return people().addAnswers(wish("a1", "Weer varen."), wish("a2", "Zelf koken."))
                .addCarePlans(letGo("p1", "a1", WIM), letGo("p2", "a2", ELS));
    }

    private static CarePlan letGo(String id, String wish, PersonId by) {
        return CarePlan.builder()
                .id(EntryId.of(id))
                .recorded(by(by, DAY))
                .status(PlanStatus.ACTIVE)
                .addGoals(Goal.builder()
                        .id(EntryId.of(id + "-goal"))
                        .status(GoalStatus.LET_GO)
                        .professionalsReading(Note.of("Hoeft niet meer."))
                        .proposedBy(by)
                        .addAnswers(EntryId.of(wish))
                        .build())
                .build();
    }

    private static Answer wish(String id, String words) {
        return Answer.builder()
                .id(EntryId.of(id))
                .recorded(by(WIM, DAY))
                .question(DiagnosisQuestion.WISH)
                .response(Response.GIVEN)
                .importance(Importance.MOST_IMPORTANT)
                .inOwnWords(OwnWords.of(words))
                .build();
    }

    private static SharedDecision.Builder move() {
        return SharedDecision.builder()
                .id(EntryId.of("decision"))
                .recorded(by(ELS, DAY))
                .question(Note.of("Verhuizen?"))
                .addOptions(option("move", "Verhuizen"), option("stay", "Blijven"))
                .outcome(DecisionOutcome.CHOSEN)
                .addChosen(EntryId.of("move"));
    }

    private static DecisionOption option(String id, String what) {
        return DecisionOption.builder().id(EntryId.of(id)).what(Note.of(what)).build();
    }

    private static InvolvementAgreement yes(PersonId... closeOnes) {
        return InvolvementAgreement.builder()
                .id(EntryId.of("yes"))
                .recorded(by(WIM, DAY))
                .answer(InvolvementAnswer.AGREED)
                .addCloseOnes(closeOnes)
                .addTopics(InvolvementTopic.PLAN)
                .inOwnWords(OwnWords.of("Zij mogen alles weten."))
                .build();
    }

    private static InvolvementAgreement noTo(PersonId person, LocalDate on) {
        return InvolvementAgreement.builder()
                .id(EntryId.of("no"))
                .recorded(by(WIM, on))
                .answer(InvolvementAnswer.WITHDRAWN)
                .addCloseOnes(person)
                .build();
    }

    private static Dossier.Builder people() {
        return Dossier.builder()
                .patient(Patient.builder().id(WIM).build())
                .addProfessionals(Professional.builder()
                        .id(ELS)
                        .name(PersonName.of("Els"))
                        .build())
                .addCloseOnes(closeOne(MIA, "Mia"), closeOne(KEES, "Kees"));
    }

    private static CloseOne closeOne(PersonId person, String name) {
        return CloseOne.builder()
                .id(EntryId.of("close-" + person.value()))
                .recorded(by(WIM, DAY.minusYears(1)))
                .person(person)
                .name(PersonName.of(name))
                .addRoles(CloseOneRole.RELATIVE)
                .build();
    }

    private static Recorded by(PersonId person, LocalDate on) {
        return Recorded.builder().on(on).by(person).build();
    }

    private static String copy(Dossier.Builder dossier) {
        return PatientCopy.of(dossier.build(), DAY.plusDays(40)).text(CopyWishes.in(Language.NL));
    }
}
