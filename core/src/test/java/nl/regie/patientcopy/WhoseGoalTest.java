package nl.regie.patientcopy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.regie.caremodule.CareModule;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.Goal;
import nl.regie.careplan.GoalStatus;
import nl.regie.careplan.PlanStatus;
import nl.regie.decision.PlanAgreement;
import nl.regie.diagnosis.Answer;
import nl.regie.diagnosis.DiagnosisQuestion;
import nl.regie.diagnosis.Importance;
import nl.regie.diagnosis.Response;
import nl.regie.dossier.Dossier;
import nl.regie.entry.EntryId;
import nl.regie.entry.HowTold;
import nl.regie.entry.HowTold.TellingWay;
import nl.regie.entry.Language;
import nl.regie.entry.Note;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.entry.PersonName;
import nl.regie.entry.Recorded;
import nl.regie.legal.Representation;
import nl.regie.legal.RepresentationBasis;
import nl.regie.people.CloseOne;
import nl.regie.people.CloseOneRole;
import nl.regie.people.InvolvementAgreement;
import nl.regie.people.InvolvementAnswer;
import nl.regie.people.InvolvementTopic;
import nl.regie.people.Patient;
import nl.regie.people.Professional;
import org.junit.jupiter.api.Test;

/** What somebody close by or a professional wants to reach is not told as what the patient wants. Invented. */
class WhoseGoalTest {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 10);
    private static final PersonId WIM = PersonId.of("wim");
    private static final PersonId ELS = PersonId.of("els");
    private static final PersonId MIA = PersonId.of("mia");
    private static final String THEIRS = "WAT ANDEREN WILLEN BEREIKEN";

    @Test
    void whatADaughterWantsStandsUnderHerName() {
        Dossier dossier = with(mine(), ofMia());
        assertThat(copy(dossier))
                .containsSubsequence(
                        "MIJN DOELEN", "“Weer varen.”", THEIRS, "“Een weekend weg.”\n  Doel van: Mia", "MIJN JA")
                .containsOnlyOnce("Een weekend weg.");
    }

    @Test
    void aTargetThatAProfessionalTookOnIsTheProfessionals() {
        Goal target = goal("target")
                .professionalsReading(Note.of("HbA1c onder 64."))
                .proposedBy(ELS)
                .addAcceptedBy(ELS)
                .build();
        assertThat(copy(with(mine(), target))).containsSubsequence(THEIRS, "Doel van: Els", "HbA1c onder 64.");
        Goal proposal = Goal.builder()
                .from(target)
                .acceptedBy(Set.of())
                .status(GoalStatus.PROPOSED)
                .build();
        assertThat(copy(with(mine(), proposal)))
                .containsSubsequence(THEIRS, "Doel van: Els", "HbA1c onder 64.", "Ik heb nog geen ja gezegd");
    }

    @Test
    void aGoalOfWhichNobodyIsNamedIsThePatients() {
        assertThat(copy(with(Goal.builder().from(mine()).acceptedBy(Set.of()).build())))
                .contains("“Weer varen.”")
                .doesNotContain(THEIRS);
    }

    @Test
    void whatAProfessionalPutForwardInThePatientsWordsIsThePatients() {
        Goal heard = Goal.builder()
                .from(mine())
                .acceptedBy(Set.of())
                .proposedBy(ELS)
                .status(GoalStatus.PROPOSED)
                .build();
        assertThat(copy(with(heard))).contains("“Weer varen.”").doesNotContain(THEIRS);
    }

    @Test
    void aGoalOfAnotherBecomesThePatientsByAYesToThePlanAndNotByATick() {
        Goal offered = goal("offered")
                .professionalsReading(Note.of("Elke dag wandelen."))
                .proposedBy(ELS)
                .build();
        assertThat(copy(with(offered))).contains(THEIRS);
        PlanAgreement ticked = PlanAgreement.builder()
                .by(WIM)
                .on(DAY)
                .version(EntryId.of("plan"))
                .build();
        assertThat(copy(agreed(ticked, offered))).contains(THEIRS);
        PlanAgreement said = PlanAgreement.builder()
                .from(ticked)
                .inOwnWords(OwnWords.of("Ja, dit wil ik."))
                .build();
        assertThat(copy(agreed(said, offered)))
                .containsSubsequence("MIJN DOELEN", "Elke dag wandelen.")
                .doesNotContain(THEIRS);
    }

    @Test
    void whoDecidesInThePatientsPlaceSaysYesToThePatientsGoalAndHasGoalsOfTheirOwn() {
        Goal ofWim = Goal.builder().from(mine()).acceptedBy(Set.of(MIA)).build();
        Dossier.Builder people = people().addRepresentations(Representation.builder()
                .id(EntryId.of("right"))
                .recorded(Recorded.of(DAY, ELS))
                .representative(MIA)
                .basis(RepresentationBasis.MENTOR)
                .build());
        assertThat(copy(people.addCarePlans(plan(ofWim, ofMia()).build()).build()))
                .containsSubsequence(
                        "MIJN DOELEN", "“Weer varen.”", "Wie hier ja tegen zei: Mia", THEIRS, "“Een weekend weg.”");
    }

    /** A professional who puts forward what the patient said makes it nobody else's; somebody close by may. */
    @Test
    void whatWhoDecidesTookOnInThePatientsWordsIsThePatientsAlsoWhereAProfessionalPutItForward() {
        Dossier.Builder people = people().addRepresentations(Representation.builder()
                .id(EntryId.of("right"))
                .recorded(Recorded.of(DAY, ELS))
                .representative(MIA)
                .basis(RepresentationBasis.MENTOR)
                .build());
        Goal.Builder ofWim = Goal.builder().from(mine()).acceptedBy(Set.of(MIA));
        assertThat(copy(people.carePlans(
                                List.of(plan(ofWim.proposedBy(ELS).build()).build()))
                        .build()))
                .contains("“Weer varen.”")
                .doesNotContain(THEIRS);
        assertThat(copy(people.carePlans(
                                List.of(plan(ofWim.proposedBy(MIA).build()).build()))
                        .build()))
                .contains(THEIRS);
    }

    /** That the patient took it on and what matters most is the patient's word where the plan has the patient's yes. */
    @Test
    void whatStandsInAPlanWithThePatientsYesIsNoTickOfWhoWroteIt() {
        Goal offered = goal("offered")
                .professionalsReading(Note.of("Elke dag wandelen."))
                .importance(Importance.MOST_IMPORTANT)
                .addAcceptedBy(WIM)
                .build();
        PlanAgreement.Builder yes = PlanAgreement.builder().by(WIM).on(DAY).version(EntryId.of("plan"));
        assertThat(copy(agreed(yes.inOwnWords(OwnWords.of("Ja, dit wil ik.")).build(), offered)))
                .contains("Wie hier ja tegen zei: ik\n")
                .doesNotContain("Els kruiste aan");
        assertThat(copy(agreed(yes.inOwnWords(Optional.empty()).build(), offered)))
                .as("a yes that is ticked too")
                .contains(
                        "Els kruiste aan: “Dit hoort bij wat voor mij het belangrijkst is.”",
                        "Els kruiste aan: “Wie hier ja tegen zei: ik”");
    }

    @Test
    void aGoalThatAnswersWhatThePatientPointedAtIsThePatientsAlsoWithoutWords() {
        Goal garden = goal("garden")
                .professionalsReading(Note.of("Elke dag buiten."))
                .addAcceptedBy(MIA)
                .addAnswers(EntryId.of("pointed"))
                .build();
        Dossier.Builder people = people().addRepresentations(Representation.builder()
                        .id(EntryId.of("right"))
                        .recorded(Recorded.of(DAY, ELS))
                        .representative(MIA)
                        .basis(RepresentationBasis.MENTOR)
                        .build())
                .addCarePlans(plan(garden).build());
        assertThat(copy(people.addAnswers(pointed(TellingWay.PICTURES)).build()))
                .doesNotContain(THEIRS);
        assertThat(copy(people.answers(List.of(pointed(TellingWay.BEHAVIOUR))).build()))
                .contains(THEIRS);
    }

    private static Answer pointed(TellingWay way) {
        return Answer.builder()
                .id(EntryId.of("pointed"))
                .recorded(Recorded.builder()
                        .on(DAY)
                        .by(ELS)
                        .howTold(HowTold.by(way))
                        .build())
                .question(DiagnosisQuestion.WISH)
                .response(Response.GIVEN)
                .professionalsReading(Note.of("Wees de tuin aan."))
                .build();
    }

    @Test
    void onTheSheetForATalkTheyStandApartWithRoomToWriteToo() {
        assertThat(ConversationSheet.of(with(mine(), ofMia()), DAY).text(CopyWishes.in(Language.NL)))
                .containsSubsequence(
                        "MIJN DOELEN",
                        "- “Weer varen.”\n  Hoe het ermee gaat:\n    [ ] ",
                        "\n  __",
                        THEIRS,
                        "- “Een weekend weg.”\n  Doel van: Mia\n  Hoe het ermee gaat:\n    [ ] ",
                        "\n  __");
    }

    @Test
    void onThePageOfACloseOneItSaysWhoseItIs() {
        Dossier dossier = people().addCarePlans(plan(mine(), ofMia()).build())
                .addInvolvementAgreements(InvolvementAgreement.builder()
                        .id(EntryId.of("yes"))
                        .recorded(Recorded.of(DAY, WIM))
                        .answer(InvolvementAnswer.AGREED)
                        .addCloseOnes(MIA)
                        .addTopics(InvolvementTopic.PLAN)
                        .inOwnWords(OwnWords.of("Mia mag alles weten."))
                        .build())
                .build();
        assertThat(CloseOneCopy.online(dossier, DAY, MIA, CareModule.shipped()).text(CopyWishes.in(Language.NL)))
                .contains("- “Weer varen.”\n\n- “Een weekend weg.”\n  Doel van: u zelf\n");
    }

    private static Goal mine() {
        return goal("mine")
                .inOwnWords(OwnWords.of("Weer varen."))
                .addAcceptedBy(WIM)
                .build();
    }

    private static Goal ofMia() {
        return goal("of-mia")
                .inOwnWords(OwnWords.of("Een weekend weg."))
                .proposedBy(MIA)
                .addAcceptedBy(MIA)
                .build();
    }

    private static Goal.Builder goal(String id) {
        return Goal.builder().id(EntryId.of(id)).status(GoalStatus.ACCEPTED);
    }

    private static Dossier with(Goal... goals) {
        return people().addCarePlans(plan(goals).build()).build();
    }

    private static Dossier agreed(PlanAgreement yes, Goal... goals) {
        return people().addCarePlans(plan(goals).agreement(yes).build()).build();
    }

    private static CarePlan.Builder plan(Goal... goals) {
        return CarePlan.builder()
                .id(EntryId.of("plan"))
                .recorded(Recorded.of(DAY, ELS))
                .status(PlanStatus.ACTIVE)
                .goals(List.of(goals));
    }

    private static Dossier.Builder people() {
        return Dossier.builder()
                .patient(Patient.builder().id(WIM).name(PersonName.of("Wim")).build())
                .addProfessionals(Professional.builder()
                        .id(ELS)
                        .name(PersonName.of("Els"))
                        .build())
                .addCloseOnes(CloseOne.builder()
                        .id(EntryId.of("close"))
                        .recorded(Recorded.of(DAY, ELS))
                        .person(MIA)
                        .name(PersonName.of("Mia"))
                        .addRoles(CloseOneRole.INFORMAL_CARER)
                        .build());
    }

    private static String copy(Dossier dossier) {
        return PatientCopy.of(dossier, DAY).text(CopyWishes.in(Language.NL));
    }
}
