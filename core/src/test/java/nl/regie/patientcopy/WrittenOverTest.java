package nl.regie.patientcopy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.regie.caremodule.CareModule;
import nl.regie.consult.ConsultPreparation;
import nl.regie.consult.HowItGoes;
import nl.regie.consult.YesNo;
import nl.regie.decision.DecisionOption;
import nl.regie.decision.DecisionOutcome;
import nl.regie.decision.SharedDecision;
import nl.regie.diagnosis.Answer;
import nl.regie.diagnosis.DiagnosisQuestion;
import nl.regie.diagnosis.Importance;
import nl.regie.diagnosis.Response;
import nl.regie.dossier.Dossier;
import nl.regie.entry.EntryId;
import nl.regie.entry.Language;
import nl.regie.entry.Note;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.entry.PersonName;
import nl.regie.entry.Recorded;
import nl.regie.evaluation.DossierEvaluator;
import nl.regie.help.PressingMatters;
import nl.regie.help.PressingReason;
import nl.regie.intervention.Possibility;
import nl.regie.intervention.Request;
import nl.regie.intervention.RequestOutcome;
import nl.regie.nextstep.NextSteps;
import nl.regie.people.Patient;
import nl.regie.people.Professional;
import org.junit.jupiter.api.Test;

/**
 * What the patient said in their own voice is not written over by somebody else: not on the patient's page, and an
 * alarm goes on. Everybody is invented.
 */
class WrittenOverTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 10);
    private static final LocalDate NEXT_DAY = DAY.plusDays(1);
    private static final PersonId PATIENT = PersonId.of("patient");
    private static final PersonId NURSE = PersonId.of("nurse");

    @Test
    void whoSaidThatItIsWorseIsHeardAlsoWhenANurseWritesThatItIsTheSame() {
        assertThat(PressingMatters.of(worseThenSameBy(NURSE), NEXT_DAY, CareModule.shipped())
                        .has(PressingReason.GOES_WORSE))
                .isTrue();
        assertThat(PressingMatters.of(worseThenSameBy(PATIENT), NEXT_DAY, CareModule.shipped())
                        .has(PressingReason.GOES_WORSE))
                .isFalse();
    }

    @Test
    void theSheetKeepsWhatThePatientFilledIn() {
        assertThat(ConversationSheet.of(worseThenSameBy(NURSE), NEXT_DAY, CareModule.shipped())
                        .text(CopyWishes.in(Language.NL)))
                .contains("Ik slaap niet meer.");
    }

    @Test
    void theChoiceOnThePageIsThePatientsOwn() {
        SharedDecision.Builder own = decision("own", PATIENT, "no").choiceInOwnWords(OwnWords.of("Ik wil niet."));
        SharedDecision over = decision("over", NURSE, "yes")
                .recorded(Recorded.builder()
                        .on(NEXT_DAY)
                        .by(NURSE)
                        .replaces(EntryId.of("own"))
                        .build())
                .build();
        String copy = copy(people().addSharedDecisions(own.build(), over).build());
        assertThat(copy).contains("Wat ik heb gekozen: Nee", "Ik wil niet.").doesNotContain("Wat ik heb gekozen: Ja");
    }

    @Test
    void aRequestThatSomebodyElseWithdrawsIsStillAskedAndStillOnThePage() {
        Request asked = request("asked").build();
        Request withdrawn = request("withdrawn")
                .recorded(over("asked"))
                .outcome(RequestOutcome.WITHDRAWN)
                .build();
        Dossier dossier = people().addRequests(asked, withdrawn).build();
        assertThat(copy(dossier)).contains("Wie helpt met de post?").doesNotContain("Ik vraag hier niet meer om");
        assertThat(PressingMatters.of(dossier, NEXT_DAY, CareModule.shipped()).has(PressingReason.HELP_ASKED))
                .isTrue();
    }

    @Test
    void aWishThatSomebodyElseTickedAsNotSaidIsNoRefusal() {
        Answer wish = answer("wish", PATIENT)
                .response(Response.GIVEN)
                .importance(Importance.MOST_IMPORTANT)
                .inOwnWords(OwnWords.of("Naar Friesland."))
                .build();
        Answer ticked = answer("ticked", NURSE)
                .recorded(over("wish"))
                .response(Response.DECLINED)
                .build();
        Dossier dossier = people().addAnswers(wish, ticked).build();
        assertThat(copy(dossier)).contains("Naar Friesland.");
        NextSteps next = NextSteps.of(dossier, DossierEvaluator.shipped().evaluate(dossier, NEXT_DAY), List.of());
        assertThat(next.in(Language.NL).leftInPeace()).isEmpty();
    }

    private static Dossier worseThenSameBy(PersonId writer) {
        ConsultPreparation worse = ConsultPreparation.builder()
                .id(EntryId.of("worse"))
                .recorded(Recorded.of(DAY, PATIENT))
                .howItGoes(HowItGoes.WORSE)
                .inOwnWords(OwnWords.of("Ik slaap niet meer."))
                .build();
        ConsultPreparation same = ConsultPreparation.builder()
                .id(EntryId.of("same"))
                .recorded(Recorded.builder()
                        .on(NEXT_DAY)
                        .by(writer)
                        .replaces(EntryId.of("worse"))
                        .build())
                .howItGoes(HowItGoes.SAME)
                .noticesSigns(YesNo.NO)
                .build();
        return people().addConsultPreparations(worse, same).build();
    }

    private static SharedDecision.Builder decision(String id, PersonId by, String chosen) {
        return SharedDecision.builder()
                .id(EntryId.of(id))
                .recorded(Recorded.of(DAY, by))
                .question(Note.of("Insuline?"))
                .options(List.of(option("yes", "Ja"), option("no", "Nee")))
                .chosen(Set.of(EntryId.of(chosen)))
                .participants(Set.of(PATIENT, NURSE))
                .outcome(DecisionOutcome.CHOSEN);
    }

    private static DecisionOption option(String id, String what) {
        return DecisionOption.builder().id(EntryId.of(id)).what(Note.of(what)).build();
    }

    private static Request.Builder request(String id) {
        return Request.builder()
                .id(EntryId.of(id))
                .recorded(Recorded.of(DAY, PATIENT))
                .possibility(Possibility.SUPPORT_OUTSIDE_CARE)
                .inOwnWords(OwnWords.of("Wie helpt met de post?"));
    }

    private static Answer.Builder answer(String id, PersonId by) {
        return Answer.builder()
                .id(EntryId.of(id))
                .recorded(Recorded.of(DAY, by))
                .question(DiagnosisQuestion.WISH);
    }

    private static Recorded over(String earlier) {
        return Recorded.builder()
                .on(NEXT_DAY)
                .by(NURSE)
                .replaces(EntryId.of(earlier))
                .build();
    }

    private static String copy(Dossier dossier) {
        return PatientCopy.of(dossier, NEXT_DAY, CareModule.shipped()).text(CopyWishes.in(Language.NL));
    }

    private static Dossier.Builder people() {
        return Dossier.builder()
                .patient(Patient.builder().id(PATIENT).build())
                .addProfessionals(Professional.builder()
                        .id(NURSE)
                        .name(PersonName.of("Els"))
                        .build());
    }
}
