package nl.regie.patientcopy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.Closing;
import nl.regie.careplan.PlanStatus;
import nl.regie.consult.VisitDecision;
import nl.regie.consult.VisitForm;
import nl.regie.consult.VisitPlan;
import nl.regie.consult.VisitSummary;
import nl.regie.consult.YesNo;
import nl.regie.dossier.Dossier;
import nl.regie.entry.EntryId;
import nl.regie.entry.Language;
import nl.regie.entry.Note;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.entry.PersonName;
import nl.regie.entry.Recorded;
import nl.regie.people.Patient;
import nl.regie.people.Professional;
import org.junit.jupiter.api.Test;

/**
 * What was talked about before a plan ended, and when there is contact again, on "Mijn plan". Everybody is invented.
 */
class EndAndNextContactTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 10);
    private static final PersonId PATIENT = PersonId.of("patient");
    private static final PersonId NURSE = PersonId.of("nurse");
    private static final CopyWishes NL = CopyWishes.in(Language.NL);

    @Test
    void whatWasTalkedAboutBeforeAPlanEndedStandsThereInWhoseWordsItIs() {
        assertThat(copy(ended(Set.of(PATIENT, NURSE)), NL))
                .containsSubsequence(
                        "WAT WE BESPRAKEN VOOR HET EINDE VAN EEN PLAN",
                        "“Dan bel ik Els.”",
                        "Zo opgeschreven door: Els",
                        "Waaraan te merken is dat het slechter gaat: Slecht slapen",
                        "Wat er dan te doen is: Eerst bellen",
                        "Waarom er geen signaleringsplan is: Wilde Jan niet",
                        "Met wie ik het besprak: Els");
        assertThat(copy(ended(Set.of(PATIENT)), CopyWishes.in(Language.EN)))
                .contains("WHAT WE TALKED ABOUT BEFORE A PLAN ENDED", "What to do then: Eerst bellen");
    }

    @Test
    void ofATalkWithoutThePatientOnlyThePatientsOwnWordsStandThere() {
        assertThat(copy(ended(Set.of(NURSE)), NL))
                .contains("“Dan bel ik Els.”")
                .doesNotContain("Slecht slapen", "Eerst bellen", "Wilde Jan niet");
        assertThat(copy(ended(Set.of()), NL)).contains("Slecht slapen");
    }

    @Test
    void whenAVisitIsSkippedItSaysWhenTheNextContactIsAndHowToReachTheTeamUntilThen() {
        Dossier dossier = people().addVisitDecisions(skipped().build()).build();
        String copy = copy(dossier, NL);
        assertThat(copy)
                .containsSubsequence(
                        "IN HET KORT",
                        "Ons volgende contact is op 14 december 2026 (met de telefoon).",
                        "Zo bereik ik mijn hulpverleners tot dan: Elke ochtend, 010",
                        "HOE EN WANNEER DE ZORG KOMT",
                        "Het gesprek van 16 november 2026",
                        "Gaat deze keer niet door.",
                        "Wie besloot: Els",
                        "Ons volgende contact:",
                        "14 december 2026",
                        "Met de telefoon",
                        "Zo bereik ik mijn hulpverleners tot dan: Elke ochtend, 010")
                .doesNotContain("Alles is rustig", "Ik ben het er niet mee eens.");
        assertThat(copy(
                        people().addVisitDecisions(
                                        skipped().patientAgrees(YesNo.NO).build())
                                .build(),
                        NL))
                .contains("Ik ben het er niet mee eens.");
    }

    @Test
    void whereAVisitIsSkippedWithoutThatThePatientMayAskAndSeesWhomToCall() {
        VisitDecision without = VisitDecision.builder()
                .id(EntryId.of("decision"))
                .recorded(Recorded.of(DAY, NURSE))
                .visitOn(LocalDate.of(2026, 11, 16))
                .plan(VisitPlan.SKIP)
                .decidedBy(NURSE)
                .build();
        assertThat(copy(people().addVisitDecisions(without).build(), NL))
                .containsSubsequence(
                        "IN HET KORT",
                        "Wie ik kan bellen:",
                        "112",
                        "Wanneer we elkaar weer spreken, is nog niet afgesproken. Ik mag daarnaar vragen.",
                        "Wie ik tot dan kan bellen, staat hierboven.");
        assertThat(copy(people().addVisitDecisions(skipped().build()).build(), NL))
                .doesNotContain("nog niet afgesproken", "Wie ik tot dan kan bellen");
    }

    @Test
    void onceThereWasATalkOrTheDayPassedItIsNotTheNextContactAnyMore() {
        Dossier talked = people().addVisitDecisions(skipped().build())
                .addVisitSummaries(VisitSummary.builder()
                        .id(EntryId.of("talk"))
                        .recorded(Recorded.of(DAY.plusDays(20), NURSE))
                        .participants(Set.of(PATIENT, NURSE))
                        .build())
                .build();
        assertThat(PatientCopy.of(talked, DAY.plusDays(20)).text(NL)).doesNotContain("volgende contact", "010");
        Dossier passed = people().addVisitDecisions(skipped().build()).build();
        assertThat(PatientCopy.of(passed, DAY.plusDays(90)).text(NL))
                .contains("14 december 2026")
                .doesNotContain("Ons volgende contact is op");
    }

    @Test
    void aDiscreetCopyTellsNothingOfIt() {
        Dossier dossier = people().addCarePlans(plan(Set.of(PATIENT)))
                .addVisitDecisions(skipped().build())
                .build();
        assertThat(copy(dossier, NL.discreetly()))
                .doesNotContain("einde", "EINDE", "volgende contact", "14 december", "16 november", "010", "slapen");
        assertThat(copy(dossier, NL.without(CopySection.CLOSING).without(CopySection.CONTACT)))
                .doesNotContain("EINDE", "volgende contact", "14 december", "010", "slapen");
    }

    private static VisitDecision.Builder skipped() {
        return VisitDecision.builder()
                .id(EntryId.of("decision"))
                .recorded(Recorded.of(DAY, NURSE))
                .visitOn(LocalDate.of(2026, 11, 16))
                .plan(VisitPlan.SKIP)
                .reason(Note.of("Alles is rustig"))
                .decidedBy(NURSE)
                .nextContactOn(LocalDate.of(2026, 12, 14))
                .nextContactForm(VisitForm.PHONE)
                .howToReachUs(Note.of("Elke ochtend, 010"));
    }

    private static Dossier ended(Set<PersonId> discussedWith) {
        return people().addCarePlans(plan(discussedWith)).build();
    }

    private static CarePlan plan(Set<PersonId> discussedWith) {
        return CarePlan.builder()
                .id(EntryId.of("plan"))
                .recorded(Recorded.of(DAY, NURSE))
                .status(PlanStatus.COMPLETED)
                .closing(Closing.builder()
                        .earlySigns(Note.of("Slecht slapen"))
                        .whatToDo(Note.of("Eerst bellen"))
                        .whyNoSignallingPlan(Note.of("Wilde Jan niet"))
                        .inOwnWords(OwnWords.of("Dan bel ik Els."))
                        .discussedWith(discussedWith)
                        .build())
                .build();
    }

    private static Dossier.Builder people() {
        return Dossier.builder()
                .patient(Patient.builder().id(PATIENT).build())
                .addProfessionals(Professional.builder()
                        .id(NURSE)
                        .name(PersonName.of("Els"))
                        .build());
    }

    private static String copy(Dossier dossier, CopyWishes wishes) {
        return PatientCopy.of(dossier, DAY).text(wishes);
    }
}
