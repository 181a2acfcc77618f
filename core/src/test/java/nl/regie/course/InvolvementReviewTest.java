package nl.regie.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regie.caremodule.CareModule;
import nl.regie.dossier.Dossier;
import nl.regie.entry.EntryId;
import nl.regie.entry.PersonId;
import nl.regie.entry.Recorded;
import nl.regie.legal.OnBehalf;
import nl.regie.legal.PatientStance;
import nl.regie.legal.Representation;
import nl.regie.legal.RepresentationBasis;
import nl.regie.people.CloseOne;
import nl.regie.people.CloseOneRole;
import nl.regie.people.InvolvementAgreement;
import nl.regie.people.InvolvementAnswer;
import nl.regie.people.Patient;
import nl.regie.people.Professional;
import nl.regie.signalling.SignallingPlan;
import nl.regie.signalling.SignallingPlanKind;
import org.junit.jupiter.api.Test;

/** An invented patient who comes of age, and her mother. */
class InvolvementReviewTest {
    private static final PersonId PATIENT = PersonId.of("patient");
    private static final PersonId NURSE = PersonId.of("nurse");
    private static final PersonId MOTHER = PersonId.of("mother");
    private static final LocalDate TALK = LocalDate.of(2026, 1, 12);
    private static final LocalDate LAST_DAY_AS_A_CHILD = TALK.plusMonths(3);
    private static final EntryId AGREED = EntryId.of("agreed");
    private static final EntryId AUTHORITY = EntryId.of("authority");

    @Test
    void whileNothingChangesNothingIsAsked() {
        Dossier dossier =
                dossier().addInvolvementAgreements(agreement().build()).build();
        assertThat(asked(LAST_DAY_AS_A_CHILD, dossier)).isEmpty();
    }

    @Test
    void whenThePatientComesOfAgeWhatTheParentAgreedIsAskedAgain() {
        Dossier dossier = dossier()
                .addInvolvementAgreements(agreement()
                        .onBehalf(OnBehalf.builder()
                                .representation(AUTHORITY)
                                .patientsStance(PatientStance.AGREES)
                                .build())
                        .build())
                .build();
        assertThat(asked(LAST_DAY_AS_A_CHILD, dossier)).isEmpty();
        assertThat(asked(LAST_DAY_AS_A_CHILD.plusDays(1), dossier))
                .extracting(InvolvementReview::agreement, InvolvementReview::reason)
                .contains(tuple(Optional.of(AGREED), ReviewReason.CAME_OF_AGE));
    }

    @Test
    void whenAChildBecomesTwelveItIsAskedTooWhatAParentAgreedForThem() {
        LocalDate twelve = TALK.plusMonths(1);
        Dossier dossier = Dossier.builder()
                .from(dossier()
                        .addInvolvementAgreements(agreement()
                                .onBehalf(OnBehalf.builder()
                                        .representation(AUTHORITY)
                                        .patientsStance(PatientStance.AGREES)
                                        .build())
                                .build())
                        .build())
                .patient(Patient.builder().id(PATIENT).becomes12On(twelve).build())
                .build();
        assertThat(asked(twelve.minusDays(1), dossier)).isEmpty();
        assertThat(asked(twelve, dossier))
                .containsExactly(new InvolvementReview(Optional.of(AGREED), ReviewReason.DECIDES_TOO, List.of(AGREED)));
    }

    @Test
    void fromSixteenTheAuthorityOfAParentEndsByItself() {
        LocalDate sixteen = TALK.plusMonths(1);
        Dossier dossier = Dossier.builder()
                .from(dossier().build())
                .patient(Patient.builder().id(PATIENT).becomes16On(sixteen).build())
                .build();
        assertThat(asked(sixteen.minusDays(1), dossier)).isEmpty();
        assertThat(asked(sixteen, dossier))
                .containsExactly(new InvolvementReview(Optional.empty(), ReviewReason.CAME_OF_AGE, List.of(AUTHORITY)));
    }

    @Test
    void whoeverMightDecideUntilNowMayNotKnowEverythingByThemselves() {
        assertThat(asked(LAST_DAY_AS_A_CHILD.plusDays(1), dossier().build()))
                .containsExactly(new InvolvementReview(Optional.empty(), ReviewReason.CAME_OF_AGE, List.of(AUTHORITY)));
        Dossier askedSince = dossier()
                .addInvolvementAgreements(agreement()
                        .recorded(Recorded.of(LAST_DAY_AS_A_CHILD.plusDays(1), PATIENT))
                        .build())
                .build();
        assertThat(asked(LAST_DAY_AS_A_CHILD.plusDays(2), askedSince)).isEmpty();
    }

    @Test
    void anyOtherAuthorityCanEndToo() {
        Dossier dossier = dossier()
                .representations(
                        List.of(authority().basis(RepresentationBasis.MENTOR).build()))
                .build();
        assertThat(asked(LAST_DAY_AS_A_CHILD.plusDays(1), dossier))
                .extracting(InvolvementReview::reason)
                .containsExactly(ReviewReason.AUTHORITY_ENDED);
    }

    @Test
    void afterAWithdrawalItIsAskedWhatStillRestsOnTheAgreement() {
        InvolvementAgreement withdrawn = agreement()
                .id(EntryId.of("withdrawn"))
                .recorded(Recorded.builder()
                        .on(TALK.plusDays(9))
                        .by(PATIENT)
                        .replaces(AGREED)
                        .build())
                .answer(InvolvementAnswer.WITHDRAWN)
                .build();
        Dossier.Builder dossier = dossier().addInvolvementAgreements(agreement().build(), withdrawn);
        assertThat(asked(TALK.plusDays(9), dossier.build())).isEmpty();
        Dossier withCopy = dossier.addSignallingPlans(SignallingPlan.builder()
                        .id(EntryId.of("signalling"))
                        .recorded(Recorded.of(TALK, NURSE))
                        .kind(SignallingPlanKind.BOTH)
                        .addCopiesWith(MOTHER)
                        .build())
                .build();
        assertThat(asked(TALK.plusDays(9), withCopy))
                .containsExactly(new InvolvementReview(
                        Optional.of(EntryId.of("withdrawn")),
                        ReviewReason.WITHDRAWN,
                        List.of(EntryId.of("signalling"))));
    }

    @Test
    void whenACloseOneBecomesSomethingElseTheAgreementIsAskedAgain() {
        Dossier dossier = dossier()
                .addInvolvementAgreements(agreement().build())
                .addCloseOnes(mother("mother-2", TALK.plusDays(5))
                        .recorded(Recorded.builder()
                                .on(TALK.plusDays(5))
                                .by(NURSE)
                                .replaces(EntryId.of("mother-1"))
                                .build())
                        .addRoles(CloseOneRole.INFORMAL_CARER)
                        .build())
                .build();
        assertThat(asked(TALK.plusDays(4), dossier)).isEmpty();
        assertThat(asked(TALK.plusDays(5), dossier))
                .containsExactly(new InvolvementReview(
                        Optional.of(AGREED), ReviewReason.ROLE_CHANGED, List.of(EntryId.of("mother-2"))));
    }

    @Test
    void anAgreementThatEndedOrIsToBeAskedAgainIsAsked() {
        Dossier dossier = dossier()
                .addInvolvementAgreements(agreement()
                        .until(TALK.plusDays(3))
                        .askAgainOn(TALK.plusDays(4))
                        .build())
                .build();
        assertThat(asked(TALK.plusDays(3), dossier)).isEmpty();
        assertThat(asked(TALK.plusDays(4), dossier))
                .extracting(InvolvementReview::reason)
                .containsExactly(ReviewReason.ENDED, ReviewReason.ASK_AGAIN);
    }

    @Test
    void eachReasonHasItsWords() {
        for (ReviewReason reason : ReviewReason.values()) {
            assertThat(reason.text(CareModule.shipped()).nl()).isNotBlank();
        }
    }

    private static List<InvolvementReview> asked(LocalDate day, Dossier dossier) {
        return InvolvementReview.askedOn(day, dossier);
    }

    private static Dossier.Builder dossier() {
        return Dossier.builder()
                .patient(Patient.builder().id(PATIENT).build())
                .addProfessionals(Professional.builder().id(NURSE).build())
                .addCloseOnes(mother("mother-1", TALK).build())
                .addRepresentations(authority().build());
    }

    private static CloseOne.Builder mother(String id, LocalDate on) {
        return CloseOne.builder()
                .id(EntryId.of(id))
                .recorded(Recorded.of(on, NURSE))
                .person(MOTHER)
                .addRoles(CloseOneRole.RELATIVE);
    }

    private static Representation.Builder authority() {
        return Representation.builder()
                .id(AUTHORITY)
                .recorded(Recorded.of(TALK, NURSE))
                .representative(MOTHER)
                .basis(RepresentationBasis.PARENT_OR_GUARDIAN)
                .until(LAST_DAY_AS_A_CHILD);
    }

    private static InvolvementAgreement.Builder agreement() {
        return InvolvementAgreement.builder()
                .id(AGREED)
                .recorded(Recorded.of(TALK, PATIENT))
                .answer(InvolvementAnswer.AGREED)
                .addCloseOnes(MOTHER);
    }
}
