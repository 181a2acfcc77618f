package nl.regie.course;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import nl.regie.caremodule.CareModule;
import nl.regie.consult.ConsultPreparation;
import nl.regie.consult.PreparationReading;
import nl.regie.dossier.Dossier;
import nl.regie.entry.EntryId;
import nl.regie.entry.Language;
import nl.regie.entry.Note;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.entry.PersonName;
import nl.regie.entry.Recorded;
import nl.regie.generators.Dossiers;
import nl.regie.generators.Floor;
import nl.regie.involvement.CopiesOut;
import nl.regie.involvement.CopiesOut.TakeBack;
import nl.regie.involvement.CopyOut;
import nl.regie.involvement.Opened;
import nl.regie.involvement.WhyClosed;
import nl.regie.naming.Naming;
import nl.regie.people.CloseOne;
import nl.regie.people.InvolvementAgreement;
import nl.regie.people.InvolvementAnswer;
import nl.regie.people.InvolvementTopic;
import nl.regie.people.Patient;
import nl.regie.people.Professional;
import nl.regie.precondition.DangerAtHome;
import nl.regie.precondition.DangerState;
import nl.regie.sharing.CopyGiven;
import nl.regie.sharing.CopyKind;
import nl.regie.sharing.PageAnswer;
import nl.regie.sharing.PageDecision;
import nl.regie.signalling.SignallingPlan;
import nl.regie.signalling.SignallingPlanKind;
import org.junit.jupiter.api.Test;

/** What the patient is told before a no, which copies there are, and what to take back after it. */
class BeforeWithdrawalTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 10);
    private static final LocalDate TODAY = DAY.plusDays(20);
    private static final PersonId PATIENT = PersonId.of("patient");
    private static final PersonId NURSE = PersonId.of("nurse");
    private static final PersonId DAUGHTER = PersonId.of("daughter");

    @Provide
    Arbitrary<Dossier> dossiers() {
        return Dossiers.any();
    }

    @Test
    void thePatientHearsWhatClosesWhatTheOtherMayNoticeAndWhichCopiesTheyHave() {
        assertThat(told(agreed().addCopiesGiven(copy("c").build()).build()))
                .contains(
                        "Voordat u nee zegt over Roos",
                        "U mag altijd nee zeggen. U hoeft niet te zeggen waarom. U mag er ook eerst over nadenken.",
                        "Het plan: de doelen, wie wat doet en wanneer er weer gekeken wordt",
                        "Wat ik invulde voor een gesprek, van 10 november 2026",
                        "Roos krijgt geen nieuw blad meer.",
                        "Een blad voor een naaste, zoals het was op 10 november 2026 – gegeven op 11 november 2026 door Els",
                        "Wij kunnen het terugvragen, als u dat wilt. Wat Roos heeft gelezen, blijft Roos weten.");
    }

    @Test
    void whereNothingIsOpenANoClosesNothingAndWithoutACopyThatIsSaidAsNotWrittenDown() {
        Dossier dossier = people().build();
        assertThat(BeforeWithdrawal.of(DAUGHTER, dossier, TODAY).closesNothing())
                .isTrue();
        assertThat(told(dossier))
                .contains(
                        "Roos mag nu niets lezen. Dat blijft zo.",
                        "Er verandert niets aan wat Roos te zien krijgt.",
                        "Er is niet opgeschreven dat Roos een blad heeft. Misschien is er toch een gegeven.")
                .doesNotContain("Roos krijgt geen nieuw blad meer.");
    }

    /** Each by itself is something that closes, also where nothing else was agreed. */
    @Test
    void aWordingThatStandsOnThePageClosesTooAndSoDoesWhatWasNamedByItself() {
        InvolvementAgreement.Builder yes = InvolvementAgreement.builder()
                .id(EntryId.of("yes"))
                .recorded(Recorded.of(DAY, PATIENT))
                .answer(InvolvementAnswer.AGREED)
                .addCloseOnes(DAUGHTER);
        Dossier named = people().addPreparationReadings(PreparationReading.builder()
                        .id(EntryId.of("reading"))
                        .recorded(Recorded.of(DAY, NURSE))
                        .preparation(EntryId.of("prepared"))
                        .build())
                .addInvolvementAgreements(yes.addEntries(EntryId.of("prepared")).build())
                .build();
        assertThat(BeforeWithdrawal.of(DAUGHTER, named, TODAY).closesNothing())
                .as("an entry")
                .isFalse();
        assertThat(told(named))
                .contains("Wat ik invulde voor een gesprek, van 10 november 2026")
                .doesNotContain("De afspraak zelf, zoals die precies is opgeschreven");
        Dossier worded = people().addInvolvementAgreements(yes.entries(List.of())
                        .wording(Note.of("Roos mag meekomen."))
                        .build())
                .build();
        assertThat(BeforeWithdrawal.of(DAUGHTER, worded, TODAY).closesNothing())
                .as("a wording")
                .isFalse();
        assertThat(told(worded))
                .contains("De afspraak zelf, zoals die precies is opgeschreven", "Roos krijgt geen nieuw blad meer.")
                .doesNotContain("Roos mag nu niets lezen. Dat blijft zo.");
        assertThat(BeforeWithdrawal.of(DAUGHTER, agreed().build(), TODAY).wordings())
                .isEmpty();
    }

    @Test
    void ofACopyOfWhichNobodyNotedTheDayItIsOnlySaidWhichItIs() {
        assertThat(told(agreed().addCopiesGiven(copy("c").asOf(Optional.empty()).build())
                        .build()))
                .contains("Een blad voor een naaste – gegeven op 11 november 2026 door Els");
    }

    @Test
    void afterTheNoTheTeamSeesWhatToTakeBackAndBeforeItNothing() {
        Dossier agreed = agreed().addCopiesGiven(copy("c").build()).build();
        assertThat(CopiesOut.of(agreed, TODAY).with(DAUGHTER)).hasSize(1);
        assertThat(CopiesOut.of(agreed, TODAY).toTakeBack()).isEmpty();
        assertThat(CopiesOut.of(withdrawn(agreed), TODAY).toTakeBack())
                .singleElement()
                .satisfies(back -> assertThat(back.topics()).containsExactly(InvolvementTopic.PLAN))
                .satisfies(back -> assertThat(back.entries()).containsExactly(EntryId.of("prepared")))
                .satisfies(back -> assertThat(back.first()).isEmpty());
    }

    @Test
    void whatWasTakenBackIsNoLongerOutAndWhatThePatientOrAProfessionalHasIsNotAskedBack() {
        Dossier agreed = agreed().addCopiesGiven(copy("c").build())
                .addCopiesGiven(copy("of-patient").to(PATIENT).build())
                .addCopiesGiven(copy("of-nurse").to(NURSE).build())
                .addCopiesGiven(copy("back")
                        .recorded(Recorded.builder()
                                .on(DAY.plusDays(8))
                                .by(NURSE)
                                .replaces(EntryId.of("c"))
                                .build())
                        .takenBackOn(DAY.plusDays(8))
                        .build())
                .build();
        assertThat(CopiesOut.of(withdrawn(agreed), TODAY).toTakeBack()).isEmpty();
        assertThat(CopiesOut.of(agreed, TODAY).all())
                .extracting(CopyOut::evidence)
                .containsExactly(EntryId.of("of-nurse"), EntryId.of("of-patient"));
    }

    @Test
    void aCopyOfWhichNobodyNotedWhatIsInItIsForThisPersonWhileAnythingIsOpen() {
        Dossier agreed = agreed().addCopiesGiven(CopyGiven.builder()
                        .id(EntryId.of("c"))
                        .recorded(Recorded.of(DAY.plusDays(1), NURSE))
                        .copy(CopyKind.CLOSE_ONE)
                        .to(DAUGHTER)
                        .build())
                .build();
        assertThat(CopiesOut.of(agreed, TODAY).toTakeBack()).isEmpty();
        assertThat(CopiesOut.of(withdrawn(agreed), TODAY).toTakeBack()).hasSize(1);
    }

    @Test
    void aSignallingPlanThatWasGivenToWhomItIsNotOpenIsTakenBackAlsoWhereNothingWasNoted() {
        Dossier dossier = agreed().addCopiesGiven(CopyGiven.builder()
                        .id(EntryId.of("c"))
                        .recorded(Recorded.of(DAY.plusDays(1), NURSE))
                        .copy(CopyKind.SIGNALLING)
                        .to(DAUGHTER)
                        .build())
                .build();
        assertThat(CopiesOut.of(dossier, TODAY).toTakeBack())
                .flatExtracting(TakeBack::topics)
                .containsExactly(InvolvementTopic.SIGNS_AND_CRISIS);
    }

    @Test
    void whoHasACopyOfTheSignallingPlanAsItSaysItselfHasOneUnlessItWasTakenBack() {
        SignallingPlan plan = SignallingPlan.builder()
                .id(EntryId.of("signs"))
                .recorded(Recorded.of(DAY, NURSE))
                .kind(SignallingPlanKind.BOTH)
                .addCopiesWith(DAUGHTER)
                .build();
        Dossier dossier = agreed().addSignallingPlans(plan).build();
        assertThat(told(dossier))
                .contains("Het signaleringsplan, zoals het was op 10 november 2026 – dat staat in het plan zelf");
        assertThat(CopiesOut.of(dossier, TODAY).toTakeBack())
                .flatExtracting(TakeBack::topics)
                .containsExactly(InvolvementTopic.SIGNS_AND_CRISIS);
        Dossier back = agreed().addSignallingPlans(plan)
                .addCopiesGiven(CopyGiven.builder()
                        .id(EntryId.of("back"))
                        .recorded(Recorded.of(DAY.plusDays(1), NURSE))
                        .copy(CopyKind.SIGNALLING)
                        .to(DAUGHTER)
                        .takenBackOn(DAY.plusDays(1))
                        .build())
                .build();
        assertThat(CopiesOut.of(back, TODAY).all()).isEmpty();
    }

    @Test
    void whatWasErasedAndStandsInACopyIsTakenBack() {
        Dossier dossier = agreed().addCopiesGiven(copy("c").build()).build().erase(EntryId.of("prepared"), TODAY);
        assertThat(CopiesOut.of(dossier, TODAY).toTakeBack())
                .flatExtracting(TakeBack::entries)
                .containsExactly(EntryId.of("prepared"));
    }

    @Test
    void inDangerAndAfterARefusalNothingIsAskedBackBeforeTheTeamTalkedAboutIt() {
        Dossier withdrawn = withdrawn(agreed().addCopiesGiven(copy("c").build()).build());
        Dossier danger = Dossier.builder()
                .from(withdrawn)
                .addDangersAtHome(danger(DAY.plusDays(9)))
                .build();
        Dossier refused = Dossier.builder()
                .from(withdrawn)
                .addPageDecisions(PageDecision.builder()
                        .id(EntryId.of("refused"))
                        .recorded(Recorded.of(DAY.plusDays(9), NURSE))
                        .person(DAUGHTER)
                        .answer(PageAnswer.REFUSED)
                        .reason(Note.of("Eerst overleg"))
                        .until(TODAY)
                        .build())
                .build();
        assertThat(CopiesOut.of(danger, TODAY).toTakeBack())
                .flatExtracting(TakeBack::first)
                .extracting(closed -> closed.why())
                .containsExactly(WhyClosed.DANGER_AT_HOME);
        assertThat(CopiesOut.of(refused, TODAY).toTakeBack())
                .flatExtracting(TakeBack::first)
                .extracting(closed -> closed.why())
                .containsExactly(WhyClosed.PAGE_REFUSED);
    }

    /** It may be read together at home: nothing of danger shows in it, nor a decision about pages. */
    @Property(tries = 100)
    void whatThePatientIsToldIsTheSameWithAndWithoutDangerAndDecisions(@ForAll("dossiers") Dossier generated) {
        Dossier dossier = agreedToAll(generated);
        LocalDate today = dossier.lastRecordedOn().orElse(DAY);
        Dossier without = dossier;
        for (DangerAtHome danger : dossier.dangersAtHome()) {
            without = without.erase(danger.id(), danger.recorded().on());
        }
        for (PageDecision decision : dossier.pageDecisions()) {
            without = without.erase(decision.id(), decision.recorded().on());
        }
        Optional<Dossier> more = dossier.professionals().stream().findFirst().map(nurse -> Dossier.builder()
                .from(dossier)
                .addDangersAtHome(DangerAtHome.builder()
                        .from(danger(today))
                        .recorded(Recorded.of(today, nurse.id()))
                        .build())
                .build());
        boolean isSomethingOpen = false;
        for (PersonId person : closeOnes(dossier)) {
            isSomethingOpen |= !BeforeWithdrawal.of(person, dossier, today).closesNothing();
            assertThat(told(person, without, today)).isEqualTo(told(person, dossier, today));
            more.ifPresent(danger -> assertThat(told(person, danger, today)).isEqualTo(told(person, dossier, today)));
        }
        Statistics.label("something is open").collect(isSomethingOpen).coverage(count -> count.check(true)
                .percentage(share -> share > 10));
    }

    /** Whoever withdraws everything about somebody leaves nothing open to them: what was told to close did close. */
    @Property(tries = 100)
    void whatIsToldToCloseIsWhatIsOpenAndAfterTheNoNothingIs(@ForAll("dossiers") Dossier generated) {
        Dossier dossier = agreedToAll(generated);
        LocalDate today = dossier.lastRecordedOn().orElse(DAY);
        boolean isAnyOpen = false;
        for (PersonId person : closeOnes(dossier)) {
            BeforeWithdrawal before = BeforeWithdrawal.of(person, dossier, today);
            isAnyOpen |= !before.closesNothing();
            Opened opened = Opened.to(person, dossier, today, today);
            assertThat(before.topics()).allMatch(opened::covers);
            assertThat(before.entries()).allMatch(opened::names);
            Dossier after = Dossier.builder()
                    .from(dossier)
                    .addInvolvementAgreements(InvolvementAgreement.builder()
                            .id(EntryId.of("no-of-this-law"))
                            .recorded(Recorded.of(today, dossier.patient().id()))
                            .answer(InvolvementAnswer.WITHDRAWN)
                            .addCloseOnes(person)
                            .build())
                    .build();
            assertThat(BeforeWithdrawal.of(person, after, today).closesNothing())
                    .isTrue();
            assertThat(CopiesOut.of(after, today).toTakeBack().stream()
                            .map(TakeBack::copy)
                            .filter(copy -> copy.to().equals(person)))
                    .isEqualTo(CopiesOut.of(dossier, today).with(person));
        }
        Floor.under("something is open to somebody", isAnyOpen, 20);
    }

    /** For generated agreements seldom open anything: the patient agrees to everything, for everybody. */
    private static Dossier agreedToAll(Dossier generated) {
        Dossier dossier = generated;
        for (InvolvementAgreement agreement : generated.involvementAgreements()) {
            dossier = dossier.erase(agreement.id(), agreement.recorded().on());
        }
        return Dossier.builder()
                .from(dossier)
                .addInvolvementAgreements(InvolvementAgreement.builder()
                        .id(EntryId.of("yes-of-this-law"))
                        .recorded(Recorded.of(
                                dossier.lastRecordedOn().orElse(DAY),
                                dossier.patient().id()))
                        .answer(InvolvementAnswer.AGREED)
                        .addTopics(InvolvementTopic.values())
                        .wording(Note.of("alles"))
                        .build())
                .build();
    }

    private static List<PersonId> closeOnes(Dossier dossier) {
        Set<PersonId> professionals = Stream.concat(
                        dossier.professionals().stream().map(Professional::id),
                        dossier.expertsByExperience().stream().map(expert -> expert.id()))
                .collect(toSet());
        return dossier.closeOnes().stream()
                .map(CloseOne::person)
                .filter(person -> !professionals.contains(person))
                .distinct()
                .toList();
    }

    private static List<String> told(Dossier dossier) {
        return told(DAUGHTER, dossier, TODAY);
    }

    private static List<String> told(PersonId person, Dossier dossier, LocalDate today) {
        return BeforeWithdrawal.of(person, dossier, today)
                .told(new Naming(dossier, CareModule.shipped(), Language.NL))
                .stream()
                .flatMap(told -> Stream.concat(Stream.of(told.heading()), told.sentences().stream()))
                .toList();
    }

    private static Dossier withdrawn(Dossier dossier) {
        return Dossier.builder()
                .from(dossier)
                .addInvolvementAgreements(InvolvementAgreement.builder()
                        .id(EntryId.of("no"))
                        .recorded(Recorded.of(DAY.plusDays(5), PATIENT))
                        .answer(InvolvementAnswer.WITHDRAWN)
                        .addCloseOnes(DAUGHTER)
                        .build())
                .build();
    }

    private static DangerAtHome danger(LocalDate day) {
        return DangerAtHome.builder()
                .id(EntryId.of("danger-of-this-test"))
                .recorded(Recorded.of(day, NURSE))
                .state(DangerState.PRESENT)
                .build();
    }

    private static CopyGiven.Builder copy(String id) {
        return CopyGiven.builder()
                .id(EntryId.of(id))
                .recorded(Recorded.of(DAY.plusDays(1), NURSE))
                .copy(CopyKind.CLOSE_ONE)
                .to(DAUGHTER)
                .asOf(DAY)
                .addTopics(InvolvementTopic.PLAN)
                .addEntries(EntryId.of("prepared"));
    }

    private static Dossier.Builder agreed() {
        return people().addInvolvementAgreements(InvolvementAgreement.builder()
                .id(EntryId.of("yes"))
                .recorded(Recorded.of(DAY, PATIENT))
                .answer(InvolvementAnswer.AGREED)
                .addCloseOnes(DAUGHTER)
                .addTopics(InvolvementTopic.PLAN)
                .addEntries(EntryId.of("prepared"))
                .build());
    }

    private static Dossier.Builder people() {
        return Dossier.builder()
                .patient(Patient.builder().id(PATIENT).build())
                .addProfessionals(Professional.builder()
                        .id(NURSE)
                        .name(PersonName.of("Els"))
                        .build())
                .addCloseOnes(CloseOne.builder()
                        .id(EntryId.of("close"))
                        .recorded(Recorded.of(DAY, PATIENT))
                        .person(DAUGHTER)
                        .name(PersonName.of("Roos"))
                        .build())
                .addConsultPreparations(ConsultPreparation.builder()
                        .id(EntryId.of("prepared"))
                        .recorded(Recorded.of(DAY, PATIENT))
                        .inOwnWords(OwnWords.of("Ik slaap weer."))
                        .build());
    }
}
