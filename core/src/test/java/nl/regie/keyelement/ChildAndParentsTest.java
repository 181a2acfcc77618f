package nl.regie.keyelement;

import static nl.regie.criterion.Example.DAUGHTER;
import static nl.regie.criterion.Example.NURSE;
import static nl.regie.criterion.Example.PATIENT;
import static nl.regie.criterion.Example.PLAN;
import static nl.regie.criterion.Example.TALK;
import static nl.regie.criterion.Example.TODAY;
import static nl.regie.criterion.Example.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.regie.caremodule.ClaimCode;
import nl.regie.caremodule.StatementId;
import nl.regie.criterion.Example;
import nl.regie.decision.PlanAgreement;
import nl.regie.dossier.Dossier;
import nl.regie.entry.EntryId;
import nl.regie.entry.InvalidValueException;
import nl.regie.entry.Language;
import nl.regie.entry.Note;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.entry.Recorded;
import nl.regie.evaluation.DossierEvaluator;
import nl.regie.finding.ClaimResult;
import nl.regie.finding.Verdict;
import nl.regie.legal.OnBehalf;
import nl.regie.legal.PatientStance;
import nl.regie.legal.Representation;
import nl.regie.legal.RepresentationBasis;
import nl.regie.patientcopy.PatientCopy;
import nl.regie.people.Patient;
import org.junit.jupiter.api.Test;

/** Who decides where the patient is a child, in an invented dossier: the close one in it is a parent here. */
class ChildAndParentsTest {
    private static final EntryId PARENT = EntryId.of("parent");

    @Test
    void underTwelveAParentAgreesWithTheChildsViewBeside() {
        assertThat(agreed(Patient.builder().becomes12On(TALK.plusYears(3)), byParent(PatientStance.AGREES)))
                .isEqualTo(Verdict.MET);
        assertThat(agreed(Patient.builder().becomes12On(TALK.plusYears(3)), byParent(PatientStance.RESISTS)))
                .isEqualTo(Verdict.PARTLY_MET);
    }

    @Test
    void fromTwelveAParentsYesAloneIsHalfOfIt() {
        assertThat(agreed(twelve(), byParent(PatientStance.AGREES))).isEqualTo(Verdict.PARTLY_MET);
        assertThat(agreed(twelve(), byParent(PatientStance.UNSURE))).isEqualTo(Verdict.PARTLY_MET);
    }

    @Test
    void fromTwelveAParentsYesCountsBesideTheChildsInTheChildsOwnWords() {
        PlanAgreement.Builder both = byParent(PatientStance.AGREES)
                .inOwnWords(OwnWords.of("Ja, doe maar."))
                .onBehalf(onBehalf(PatientStance.AGREES)
                        .inOwnWords(OwnWords.of("Oké, zo kan het."))
                        .build());
        assertThat(agreed(dossier(twelve(), both, NURSE))).isEqualTo(Verdict.MET);
        assertThat(agreed(dossier(twelve(), both, DAUGHTER)))
                .as("the parent typed what the child said")
                .isEqualTo(Verdict.PARTLY_MET);
        assertThat(agreed(twelve(), byTheChild().addBesideParents(PARENT))).isEqualTo(Verdict.MET);
    }

    @Test
    void aChildOfTwelveWhoCannotSayIsRepresented() {
        assertThat(agreed(twelve(), byParent(PatientStance.CANNOT_SAY))).isEqualTo(Verdict.MET);
    }

    @Test
    void fromSixteenAParentsYesHasNoEffectAndThePatientsIsEnough() {
        Patient.Builder sixteen =
                Patient.builder().becomes12On(TALK.minusYears(4)).becomes16On(TALK);
        assertThat(agreed(sixteen, byParent(PatientStance.AGREES))).isEqualTo(Verdict.PARTLY_MET);
        assertThat(agreed(sixteen, byParent(PatientStance.CANNOT_SAY))).isEqualTo(Verdict.PARTLY_MET);
        assertThat(agreed(sixteen, byTheChild())).isEqualTo(Verdict.MET);
    }

    /** An authority over money decides about no plan: a yes by it is no deciding together. */
    @Test
    void aYesByAnAuthorityOverSomethingElseThanCareIsNoYesToAPlan() {
        for (String scope : List.of("geldzaken", "wonen")) {
            assertThat(agreed(byMentorFor(scope))).as(scope).isEqualTo(Verdict.CANNOT_TELL);
        }
        assertThat(agreed(byMentorFor("zorg en behandeling"))).isEqualTo(Verdict.MET);
    }

    private static Dossier byMentorFor(String scope) {
        return Dossier.builder()
                .from(dossier(Patient.builder(), byParent(PatientStance.CANNOT_SAY)))
                .representations(List.of(authority()
                        .basis(RepresentationBasis.MENTOR)
                        .scope(Note.of(scope))
                        .build()))
                .build();
    }

    @Test
    void fromEighteenNobodyIsAParentInPlaceOfThePatient() {
        Patient.Builder adult = Patient.builder().becomes18On(TALK);
        assertThat(agreed(adult, byParent(PatientStance.CANNOT_SAY))).isEqualTo(Verdict.PARTLY_MET);
        assertThat(agreed(adult, byTheChild())).isEqualTo(Verdict.MET);
    }

    @Test
    void theCopySaysWhoSaidYesBesideTheChild() {
        assertThat(copy(twelve(), byTheChild().addBesideParents(PARENT))).contains("Wie naast mij ook ja zei");
        assertThat(copy(twelve(), byTheChild())).doesNotContain("Wie naast mij ook ja zei");
        assertThat(copy(Patient.builder().becomes16On(TALK), byTheChild().addBesideParents(PARENT)))
                .as("a parent's yes has no effect any more")
                .doesNotContain("Wie naast mij ook ja zei");
    }

    @Test
    void besideTheChildStandsAParentAndNobodyElse() {
        assertThatThrownBy(() -> with(d -> d.addRepresentations(authority()
                                        .basis(RepresentationBasis.AUTHORISED_IN_WRITING)
                                        .build())
                                .carePlans(List.of(Example.plan()
                                        .agreement(byTheChild()
                                                .addBesideParents(PARENT)
                                                .build())
                                        .build())))
                        .apply(Example.whole()))
                .isInstanceOfSatisfying(InvalidValueException.class, refused -> assertThat(refused.problems())
                        .extracting(problem -> problem.code())
                        .containsExactly("beside-no-parent"));
    }

    @Test
    void birthdaysComeInTheirOrder() {
        assertThatThrownBy(() -> Patient.builder()
                        .id(PATIENT)
                        .becomes16On(TALK)
                        .becomes18On(TALK)
                        .build())
                .isInstanceOf(InvalidValueException.class);
    }

    private static Patient.Builder twelve() {
        return Patient.builder().becomes12On(TALK.minusYears(1)).becomes16On(TALK.plusYears(3));
    }

    private static PlanAgreement.Builder byTheChild() {
        return PlanAgreement.builder().version(PLAN).on(TALK).by(PATIENT).inOwnWords(OwnWords.of("Oké, zo kan het."));
    }

    private static PlanAgreement.Builder byParent(PatientStance stance) {
        return PlanAgreement.builder()
                .version(PLAN)
                .on(TALK)
                .by(DAUGHTER)
                .onBehalf(onBehalf(stance).build());
    }

    private static OnBehalf.Builder onBehalf(PatientStance stance) {
        return OnBehalf.builder().representation(PARENT).patientsStance(stance);
    }

    private static Representation.Builder authority() {
        return Representation.builder()
                .id(PARENT)
                .recorded(Recorded.of(TALK.minusDays(9), NURSE))
                .representative(DAUGHTER)
                .basis(RepresentationBasis.PARENT_OR_GUARDIAN);
    }

    /** The plan as the parent who agreed wrote it down: their yes is theirs to say, too. */
    private static Dossier dossier(Patient.Builder patient, PlanAgreement.Builder agreement) {
        return dossier(patient, agreement, agreement.build().by());
    }

    private static Dossier dossier(Patient.Builder patient, PlanAgreement.Builder agreement, PersonId writer) {
        return with(d -> d.patient(patient.id(PATIENT).build())
                        .addRepresentations(authority().build())
                        .carePlans(List.of(Example.plan()
                                .recorded(Recorded.of(TALK, writer))
                                .agreement(agreement.build())
                                .build())))
                .apply(Example.whole());
    }

    private static String copy(Patient.Builder patient, PlanAgreement.Builder agreement) {
        return PatientCopy.of(dossier(patient, agreement), TODAY).text(Language.NL);
    }

    private static Verdict agreed(Patient.Builder patient, PlanAgreement.Builder agreement) {
        return agreed(dossier(patient, agreement));
    }

    private static Verdict agreed(Dossier dossier) {
        return DossierEvaluator.shipped()
                .evaluate(dossier, TODAY)
                .findingById(StatementId.of("key-element/attitude/together"))
                .claims()
                .stream()
                .filter(claim -> claim.code().equals(ClaimCode.of("plan-is-agreed")))
                .map(claim -> claim.result())
                .map(ClaimResult::verdict)
                .findAny()
                .orElseThrow();
    }
}
