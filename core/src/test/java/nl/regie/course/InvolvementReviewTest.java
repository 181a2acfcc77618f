package nl.regie.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.regie.caremodule.CareModule;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.PlanStatus;
import nl.regie.careplan.PlannedAction;
import nl.regie.day.DayView;
import nl.regie.dossier.Dossier;
import nl.regie.entry.EntryId;
import nl.regie.entry.Note;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.entry.Recorded;
import nl.regie.legal.OnBehalf;
import nl.regie.legal.PatientStance;
import nl.regie.legal.Representation;
import nl.regie.legal.RepresentationBasis;
import nl.regie.people.CloseOne;
import nl.regie.people.CloseOneRole;
import nl.regie.people.Death;
import nl.regie.people.InvolvementAgreement;
import nl.regie.people.InvolvementAnswer;
import nl.regie.people.InvolvementTopic;
import nl.regie.people.Patient;
import nl.regie.people.Professional;
import nl.regie.precondition.DangerAtHome;
import nl.regie.precondition.DangerState;
import nl.regie.signalling.SignallingPlan;
import nl.regie.signalling.SignallingPlanKind;
import org.assertj.core.groups.Tuple;
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
    void theDayThatAQuestionIsAboutIsThatOfTheAgreementOrOfTheAuthority() {
        Dossier.Builder agreed = dossier()
                .addInvolvementAgreements(
                        agreement()
                                .until(TALK.plusDays(3))
                                .askAgainOn(TALK.plusDays(4))
                                .build(),
                        agreement()
                                .id(EntryId.of("another"))
                                .recorded(Recorded.of(TALK.plusDays(1), PATIENT))
                                .closeOnes(Set.of(MOTHER))
                                .topics(Set.of(InvolvementTopic.HOW_IT_GOES))
                                .build());
        assertThat(days(TALK.plusDays(4), agreed.build()))
                .containsExactly(
                        tuple(ReviewReason.ENDED, Optional.of(TALK.plusDays(3))),
                        tuple(ReviewReason.ASK_AGAIN, Optional.of(TALK.plusDays(4))));
        assertThat(days(LAST_DAY_AS_A_CHILD.plusDays(1), dossier().build()))
                .containsExactly(tuple(ReviewReason.CAME_OF_AGE, Optional.of(LAST_DAY_AS_A_CHILD)));
    }

    /** Of two agreements and two authorities, each question has the day of its own. */
    @Test
    void theDayIsNeverThatOfAnotherAgreementOrAuthority() {
        Dossier agreed = dossier()
                .addInvolvementAgreements(
                        agreement()
                                .id(EntryId.of("another"))
                                .topics(Set.of(InvolvementTopic.HOW_IT_GOES))
                                .askAgainOn(TALK.plusDays(40))
                                .until(TALK.plusDays(50))
                                .build(),
                        agreement()
                                .until(TALK.plusDays(3))
                                .askAgainOn(TALK.plusDays(4))
                                .build())
                .build();
        assertThat(days(TALK.plusDays(4), agreed))
                .containsExactly(
                        tuple(ReviewReason.ENDED, Optional.of(TALK.plusDays(3))),
                        tuple(ReviewReason.ASK_AGAIN, Optional.of(TALK.plusDays(4))));
        Dossier twoRights = dossier()
                .addRepresentations(authority()
                        .id(EntryId.of("mentor"))
                        .basis(RepresentationBasis.MENTOR)
                        .until(LAST_DAY_AS_A_CHILD.minusDays(9))
                        .build())
                .build();
        assertThat(days(LAST_DAY_AS_A_CHILD.plusDays(1), twoRights))
                .containsExactlyInAnyOrder(
                        tuple(ReviewReason.CAME_OF_AGE, Optional.of(LAST_DAY_AS_A_CHILD)),
                        tuple(ReviewReason.AUTHORITY_ENDED, Optional.of(LAST_DAY_AS_A_CHILD.minusDays(9))));
    }

    private static List<Tuple> days(LocalDate day, Dossier dossier) {
        DayView view = DayView.of(dossier, day);
        return InvolvementReview.askedOn(day, dossier).stream()
                .map(review -> tuple(review.reason(), review.day(view)))
                .toList();
    }

    @Test
    void whileThereIsDangerAtHomeNothingIsAskedThatBringsSomebodyIn() {
        Dossier.Builder dossier = dossier()
                .addInvolvementAgreements(
                        agreement().askAgainOn(TALK.plusDays(4)).build())
                .addDangersAtHome(DangerAtHome.builder()
                        .id(EntryId.of("danger"))
                        .recorded(Recorded.of(TALK, NURSE))
                        .state(DangerState.PRESENT)
                        .build());
        assertThat(asked(TALK.plusDays(4), dossier.build())).isEmpty();
        assertThat(leftAfter(
                        withdrawal(Set.of(MOTHER)),
                        dossier.addCarePlans(plan(PlanStatus.ACTIVE)
                                .addActions(action("does").addDoes(MOTHER).build())
                                .build())))
                .contains(EntryId.of("does"));
    }

    @Test
    void eachReasonHasItsWords() {
        for (ReviewReason reason : ReviewReason.values()) {
            assertThat(reason.text(CareModule.shipped()).nl()).isNotBlank();
        }
    }

    /** Nobody is named, so everybody close by; each thing that rests on it is told, and what does not is not. */
    @Test
    void whatRestsOnAnAgreementThatWasTakenBackIsToldByItsName() {
        PersonId neighbour = PersonId.of("neighbour");
        InvolvementAgreement other = agreement()
                .id(EntryId.of("other"))
                .closeOnes(Set.of(MOTHER, neighbour))
                .build();
        InvolvementAgreement ofTheNeighbour = agreement()
                .id(EntryId.of("of-the-neighbour"))
                .closeOnes(Set.of(neighbour))
                .build();
        CarePlan plan = plan(PlanStatus.ACTIVE)
                .addActions(
                        action("does").addDoes(MOTHER).build(),
                        action("supports").addSupports(MOTHER).build(),
                        action("decides").addDecides(MOTHER).build(),
                        action("is-informed").addIsInformed(MOTHER).build(),
                        action("of-a-nurse").addDoes(NURSE).build())
                .build();
        SignallingPlan copy = SignallingPlan.builder()
                .id(EntryId.of("copy-of-the-neighbour"))
                .recorded(Recorded.of(TALK, NURSE))
                .kind(SignallingPlanKind.BOTH)
                .addCopiesWith(neighbour)
                .build();
        Dossier.Builder dossier = dossier()
                .addCloseOnes(mother("neighbour-1", TALK).person(neighbour).build())
                .addCarePlans(plan)
                .addSignallingPlans(copy)
                .addInvolvementAgreements(other, ofTheNeighbour);
        assertThat(leftAfter(withdrawal(Set.of(MOTHER)), dossier))
                .containsExactly(names("other", "does", "supports", "decides", "is-informed"));
        assertThat(leftAfter(withdrawal(Set.of()), dossier))
                .containsExactly(names(
                        "other",
                        "of-the-neighbour",
                        "does",
                        "supports",
                        "decides",
                        "is-informed",
                        "copy-of-the-neighbour"));
        Dossier.Builder drafted = dossier()
                .addCarePlans(plan(PlanStatus.DRAFT)
                        .addActions(action("does").addDoes(MOTHER).build())
                        .build());
        assertThat(leftAfter(withdrawal(Set.of(MOTHER)), drafted)).isEmpty();
    }

    private static List<EntryId> leftAfter(InvolvementAgreement withdrawn, Dossier.Builder dossier) {
        Dossier with = Dossier.builder()
                .from(dossier.build())
                .addInvolvementAgreements(withdrawn)
                .build();
        return asked(TALK.plusDays(9), with).stream()
                .filter(review -> review.reason() == ReviewReason.WITHDRAWN)
                .flatMap(review -> review.evidence().stream())
                .toList();
    }

    private static InvolvementAgreement withdrawal(Set<PersonId> people) {
        return agreement()
                .id(EntryId.of("withdrawn"))
                .recorded(Recorded.of(TALK.plusDays(9), PATIENT))
                .answer(InvolvementAnswer.WITHDRAWN)
                .closeOnes(people)
                .build();
    }

    private static EntryId[] names(String... ids) {
        return Stream.of(ids).map(EntryId::of).toArray(EntryId[]::new);
    }

    private static CarePlan.Builder plan(PlanStatus status) {
        return CarePlan.builder()
                .id(EntryId.of("plan"))
                .recorded(Recorded.of(TALK, NURSE))
                .status(status);
    }

    private static PlannedAction.Builder action(String id) {
        return PlannedAction.builder().id(EntryId.of(id)).what(Note.of("Bellen"));
    }

    @Test
    void anEarlierNoThatStandsBesideAYesIsAskedAboutAndALaterOneIsNot() {
        InvolvementAgreement no = agreement()
                .id(EntryId.of("no"))
                .recorded(Recorded.of(TALK, PATIENT))
                .answer(InvolvementAnswer.DECLINED)
                .build();
        Dossier refusedBefore = dossier()
                .addInvolvementAgreements(
                        no,
                        agreement()
                                .recorded(Recorded.of(TALK.plusDays(1), PATIENT))
                                .build())
                .build();
        assertThat(asked(TALK.plusDays(2), refusedBefore))
                .containsExactly(new InvolvementReview(
                        Optional.of(AGREED), ReviewReason.STILL_REFUSED, List.of(EntryId.of("no"))));
        Dossier refusedOnTheDay =
                dossier().addInvolvementAgreements(no, agreement().build()).build();
        assertThat(asked(TALK.plusDays(2), refusedOnTheDay)).isEmpty();
    }

    @Test
    void whoBecomesSomethingElseIsNoReasonToAskAboutSomebodyElse() {
        PersonId neighbour = PersonId.of("neighbour");
        Dossier.Builder dossier = dossier()
                .addCloseOnes(
                        mother("neighbour-1", TALK).person(neighbour).build(),
                        mother("neighbour-2", TALK.plusDays(5))
                                .person(neighbour)
                                .recorded(Recorded.builder()
                                        .on(TALK.plusDays(5))
                                        .by(NURSE)
                                        .replaces(EntryId.of("neighbour-1"))
                                        .build())
                                .addRoles(CloseOneRole.BUDDY)
                                .build());
        assertThat(asked(
                        TALK.plusDays(5),
                        Dossier.builder()
                                .from(dossier.build())
                                .addInvolvementAgreements(agreement().build())
                                .build()))
                .isEmpty();
        assertThat(asked(
                        TALK.plusDays(5),
                        Dossier.builder()
                                .from(dossier.build())
                                .addInvolvementAgreements(
                                        agreement().closeOnes(Set.of()).build())
                                .build()))
                .containsExactly(new InvolvementReview(
                        Optional.of(AGREED), ReviewReason.ROLE_CHANGED, List.of(EntryId.of("neighbour-2"))));
    }

    /** Who is written down again as the same, or becomes known later, changed in nothing. */
    @Test
    void whoStaysTheSameOrWasNotKnownYetIsNotAskedAbout() {
        Dossier same = dossier()
                .addInvolvementAgreements(agreement().build())
                .addCloseOnes(mother("mother-2", TALK.plusDays(5)).build())
                .build();
        assertThat(asked(TALK.plusDays(5), same)).isEmpty();
        Dossier later = dossier()
                .addCloseOnes(mother("neighbour-1", TALK.plusDays(5))
                        .person(PersonId.of("neighbour"))
                        .build())
                .addInvolvementAgreements(agreement().closeOnes(Set.of()).build())
                .build();
        assertThat(asked(TALK.plusDays(5), later)).isEmpty();
    }

    /** A child who said something of it, or who cannot say, is not asked again at twelve. */
    @Test
    void whoWasHeardBeforeTwelveIsNotAskedAgain() {
        LocalDate twelve = TALK.plusMonths(1);
        OnBehalf.Builder heard = OnBehalf.builder()
                .representation(AUTHORITY)
                .patientsStance(PatientStance.AGREES)
                .inOwnWords(OwnWords.of("Mama mag alles weten"));
        OnBehalf.Builder cannotSay =
                OnBehalf.builder().representation(AUTHORITY).patientsStance(PatientStance.CANNOT_SAY);
        for (OnBehalf onBehalf : List.of(heard.build(), cannotSay.build())) {
            assertThat(asked(
                            twelve,
                            atTwelve(twelve, agreement().onBehalf(onBehalf).build(), authority())))
                    .isEmpty();
        }
        OnBehalf notHeard = OnBehalf.builder()
                .representation(AUTHORITY)
                .patientsStance(PatientStance.AGREES)
                .build();
        InvolvementAgreement agreed = agreement().onBehalf(notHeard).build();
        assertThat(asked(twelve, atTwelve(twelve, agreed, authority())))
                .extracting(InvolvementReview::reason)
                .containsExactly(ReviewReason.DECIDES_TOO);
        assertThat(asked(twelve, atTwelve(twelve, agreed, authority().basis(RepresentationBasis.MENTOR))))
                .isEmpty();
    }

    @Test
    void whatAParentAgreedSinceTheChildIsTwelveIsNotAskedAgain() {
        LocalDate twelve = TALK.plusMonths(1);
        OnBehalf notHeard = OnBehalf.builder()
                .representation(AUTHORITY)
                .patientsStance(PatientStance.AGREES)
                .build();
        InvolvementAgreement since = agreement()
                .recorded(Recorded.of(twelve, NURSE))
                .onBehalf(notHeard)
                .build();
        assertThat(asked(twelve.plusDays(1), atTwelve(twelve, since, authority())))
                .isEmpty();
        Dossier before = atTwelve(twelve, agreement().onBehalf(notHeard).build(), authority());
        assertThat(days(twelve, before)).containsExactly(tuple(ReviewReason.DECIDES_TOO, Optional.of(twelve)));
    }

    /** Who had the right and knew everything: only what was agreed about that person since says what they may know. */
    @Test
    void anAgreementOfBeforeTheEndOrAboutSomebodyElseSaysNothingOfWhoHadTheRight() {
        PersonId neighbour = PersonId.of("neighbour");
        LocalDate after = LAST_DAY_AS_A_CHILD.plusDays(1);
        InvolvementReview cameOfAge =
                new InvolvementReview(Optional.empty(), ReviewReason.CAME_OF_AGE, List.of(AUTHORITY));
        assertThat(asked(after, with(agreement().build()))).containsExactly(cameOfAge);
        assertThat(asked(
                        after,
                        with(agreement()
                                .recorded(Recorded.of(LAST_DAY_AS_A_CHILD, PATIENT))
                                .build())))
                .as("on the last day itself")
                .isEmpty();
        Dossier aboutTheNeighbour = dossier()
                .addCloseOnes(mother("neighbour-1", TALK).person(neighbour).build())
                .addInvolvementAgreements(agreement()
                        .recorded(Recorded.of(after, PATIENT))
                        .closeOnes(Set.of(neighbour))
                        .build())
                .build();
        assertThat(asked(after, aboutTheNeighbour)).containsExactly(cameOfAge);
        Dossier mentor = dossier()
                .representations(List.of(authority()
                        .representative(NURSE)
                        .basis(RepresentationBasis.MENTOR)
                        .build()))
                .build();
        assertThat(asked(after, mentor))
                .as("a professional knows by another right")
                .isEmpty();
    }

    @Test
    void whatSomebodyAgreedByAnAuthorityThatHoldsIsNotAskedBecauseAnotherEnded() {
        EntryId another = EntryId.of("another");
        Dossier dossier = dossier()
                .addRepresentations(authority()
                        .id(another)
                        .basis(RepresentationBasis.MENTOR)
                        .until(Optional.empty())
                        .build())
                .addInvolvementAgreements(agreement()
                        .onBehalf(OnBehalf.builder()
                                .representation(another)
                                .patientsStance(PatientStance.AGREES)
                                .build())
                        .build())
                .build();
        assertThat(asked(LAST_DAY_AS_A_CHILD.plusDays(1), dossier))
                .filteredOn(review -> review.agreement().isPresent())
                .isEmpty();
    }

    @Test
    void aNoHasNoEndAndAnAgreementThatEndedRestsOnNothingThatWasTakenBack() {
        InvolvementAgreement no = agreement()
                .answer(InvolvementAnswer.DECLINED)
                .until(TALK.plusDays(3))
                .build();
        assertThat(asked(TALK.plusDays(4), with(no))).isEmpty();
        Dossier.Builder ended = dossier()
                .addInvolvementAgreements(agreement().until(TALK.plusDays(3)).build());
        assertThat(leftAfter(withdrawal(Set.of(MOTHER)), ended)).isEmpty();
    }

    @Test
    void whoBecomesSomethingElseAfterTheAgreementEndedIsNotAskedAbout() {
        Dossier dossier = dossier()
                .addInvolvementAgreements(agreement().until(TALK.plusDays(3)).build())
                .addCloseOnes(mother("mother-2", TALK.plusDays(5))
                        .recorded(Recorded.builder()
                                .on(TALK.plusDays(5))
                                .by(NURSE)
                                .replaces(EntryId.of("mother-1"))
                                .build())
                        .addRoles(CloseOneRole.INFORMAL_CARER)
                        .build())
                .build();
        assertThat(asked(TALK.plusDays(5), dossier))
                .extracting(InvolvementReview::reason)
                .containsExactly(ReviewReason.ENDED);
    }

    @Test
    void fromSixteenTheQuestionIsAboutTheBirthdayWhereThatComesBeforeTheDayThatWasWrittenDown() {
        LocalDate sixteen = TALK.plusMonths(1);
        Dossier dossier = Dossier.builder()
                .from(dossier().build())
                .patient(Patient.builder().id(PATIENT).becomes16On(sixteen).build())
                .build();
        assertThat(days(sixteen, dossier)).containsExactly(tuple(ReviewReason.CAME_OF_AGE, Optional.of(sixteen)));
    }

    @Test
    void afterADeathNobodyIsAskedAnything() {
        Dossier dossier = with(agreement().askAgainOn(TALK.plusDays(4)).build());
        assertThat(asked(TALK.plusDays(4), dossier)).hasSize(1);
        Dossier dead = Dossier.builder()
                .from(dossier)
                .patient(Patient.builder()
                        .from(dossier.patient())
                        .death(Death.builder().on(TALK.plusDays(3)).build())
                        .build())
                .build();
        assertThat(asked(TALK.plusDays(4), dead)).isEmpty();
    }

    private static Dossier with(InvolvementAgreement agreement) {
        return dossier().addInvolvementAgreements(agreement).build();
    }

    private static Dossier atTwelve(
            LocalDate twelve, InvolvementAgreement agreement, Representation.Builder authority) {
        return Dossier.builder()
                .from(dossier()
                        .representations(List.of(authority.build()))
                        .addInvolvementAgreements(agreement)
                        .build())
                .patient(Patient.builder().id(PATIENT).becomes12On(twelve).build())
                .build();
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
