package nl.regie.patientcopy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.regie.dossier.Dossier;
import nl.regie.entry.EntryId;
import nl.regie.entry.Language;
import nl.regie.entry.Note;
import nl.regie.entry.PersonId;
import nl.regie.entry.PersonName;
import nl.regie.entry.Recorded;
import nl.regie.people.CloseOne;
import nl.regie.people.InvolvementTopic;
import nl.regie.people.Patient;
import nl.regie.people.Professional;
import nl.regie.precondition.DangerAtHome;
import nl.regie.precondition.DangerState;
import nl.regie.sharing.CopyGiven;
import nl.regie.sharing.CopyKind;
import nl.regie.sharing.PageAnswer;
import nl.regie.sharing.PageDecision;
import org.junit.jupiter.api.Test;

/** An invented patient whose sister was given a page. */
class CopiesOnMyPlanTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    private static final PersonId NURSE = PersonId.of("nurse");
    private static final PersonId SISTER = PersonId.of("sister");
    private static final CopyWishes NL = CopyWishes.in(Language.NL);

    @Test
    void iReadWhoWasGivenWhatAndWhen() {
        assertThat(PatientCopy.of(dossier().build()).text(NL))
                .containsSubsequence(
                        "Zoals het was op 2 november 2026.",
                        "Dit kreeg Ria",
                        "Op: 2 november 2026",
                        "Wat het was: Een blad voor een naaste",
                        "Waar het over ging: Mijn plan");
        assertThat(PatientCopy.of(dossier().build()).text(NL.discreetly())).doesNotContain("Ria");
        assertThat(PatientCopy.of(dossier().build()).text(NL.without(CopySection.CLOSE_ONES)))
                .doesNotContain("Dit kreeg");
    }

    @Test
    void dangerAndAReleaseChangeNothingOfIt() {
        Dossier released = dossier()
                .addDangersAtHome(DangerAtHome.builder()
                        .id(EntryId.of("danger"))
                        .recorded(Recorded.of(DAY.minusDays(3), NURSE))
                        .state(DangerState.PRESENT)
                        .build())
                .addPageDecisions(PageDecision.builder()
                        .id(EntryId.of("release"))
                        .recorded(Recorded.of(DAY.plusDays(1), NURSE))
                        .person(SISTER)
                        .answer(PageAnswer.RELEASED)
                        .reason(Note.of("Zij helpt."))
                        .until(DAY.plusMonths(1))
                        .build())
                .build();
        assertThat(PatientCopy.of(released).html(NL))
                .isEqualTo(PatientCopy.of(dossier().build()).html(NL));
    }

    private static Dossier.Builder dossier() {
        return Dossier.builder()
                .patient(Patient.builder().id(PersonId.of("patient")).build())
                .addProfessionals(Professional.builder().id(NURSE).build())
                .addCloseOnes(CloseOne.builder()
                        .id(EntryId.of("close-one"))
                        .recorded(Recorded.of(DAY.minusYears(1), NURSE))
                        .person(SISTER)
                        .name(PersonName.of("Ria"))
                        .build())
                .addCopiesGiven(CopyGiven.builder()
                        .id(EntryId.of("copy"))
                        .recorded(Recorded.of(DAY, NURSE))
                        .copy(CopyKind.CLOSE_ONE)
                        .to(SISTER)
                        .addTopics(InvolvementTopic.PLAN)
                        .build());
    }
}
