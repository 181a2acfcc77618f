package nl.regie.visit;

import static nl.regie.visit.Visits.LAST_VISIT;
import static nl.regie.visit.Visits.NURSE;
import static nl.regie.visit.Visits.PREPARATION;
import static nl.regie.visit.Visits.TODAY;
import static nl.regie.visit.Visits.VISIT;
import static nl.regie.visit.Visits.allIsWell;
import static nl.regie.visit.Visits.visit;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regie.caremodule.CareModule;
import nl.regie.consult.ConsultPreparation;
import nl.regie.consult.HowItGoes;
import nl.regie.consult.VisitDecision;
import nl.regie.consult.VisitForm;
import nl.regie.consult.VisitPlan;
import nl.regie.day.DayView;
import nl.regie.dossier.Dossier;
import nl.regie.entry.EntryId;
import nl.regie.entry.Language;
import nl.regie.entry.Note;
import nl.regie.entry.Recorded;
import nl.regie.help.HelpLine;
import nl.regie.help.PressingMatters;
import nl.regie.patientcopy.ConversationSheet;
import nl.regie.patientcopy.CopyWishes;
import nl.regie.patientcopy.PatientCopy;
import org.junit.jupiter.api.Test;

class ContactAheadTest {
    private static final LocalDate NEXT = VISIT.plusMonths(3);

    @Test
    void aDecisionToSkipSaysWhenTheNextContactIsAndHowToReachUs() {
        assertThat(ahead(skip()).lacks())
                .containsExactly(ContactAhead.Lack.NEXT_CONTACT, ContactAhead.Lack.HOW_TO_REACH_US)
                .allSatisfy(
                        lack -> assertThat(lack.text(CareModule.shipped()).nl()).contains("er staat niet bij"));
        assertThat(ahead(skip().nextContactOn(NEXT)).lacks()).containsExactly(ContactAhead.Lack.HOW_TO_REACH_US);
        assertThat(ahead(skip().nextContactOn(NEXT).howToReachUs(Note.of("Bel het team, elke werkdag")))
                        .lacks())
                .isEmpty();
    }

    @Test
    void aVisitThatIsSkippedIsNoContactAndTheNextOneIs() {
        assertThat(ahead(allIsWell().build()).contacts())
                .containsExactly(new ContactAhead.Contact(VISIT, Optional.empty(), true));
        assertThat(ahead(skip().nextContactOn(NEXT).nextContactForm(VisitForm.PHONE))
                        .contacts())
                .containsExactly(new ContactAhead.Contact(NEXT, Optional.of(VisitForm.PHONE), false));
    }

    @Test
    void aDecisionThatNamesOnlyThePreparationIsAboutItsVisit() {
        VisitDecision.Builder undated = skip().visitOn(Optional.empty()).preparation(PREPARATION);
        assertThat(ahead(undated).contacts()).isEmpty();
    }

    @Test
    void theLastDecisionHoldsAndOfOneDayTheOneThatAsksForMore() {
        VisitDecision skipped = skip().build();
        VisitDecision goesOn =
                skip().id(EntryId.of("after-all")).plan(VisitPlan.AS_PLANNED).build();
        assertThat(ahead(allIsWell().addVisitDecisions(goesOn, skipped).build()).decisions())
                .containsExactly(goesOn);
        VisitDecision later = skip().id(EntryId.of("later"))
                .recorded(Recorded.of(TODAY.plusDays(1), NURSE))
                .build();
        assertThat(ContactAhead.in(DayView.of(
                                allIsWell().addVisitDecisions(goesOn, later).build(), TODAY.plusDays(1)))
                        .decisions())
                .containsExactly(later);
    }

    @Test
    void aVisitSinceEndsIt() {
        Dossier dossier = allIsWell()
                .addVisitDecisions(skip().visitOn(LAST_VISIT).build())
                .visitSummaries(
                        List.of(visit().recorded(Recorded.of(TODAY, NURSE)).build()))
                .build();
        assertThat(ahead(dossier).decisions()).isEmpty();
    }

    @Test
    void soonerWithoutADaySaysSoAndWithADayNamesIt() {
        assertThat(ahead(skip().plan(VisitPlan.SOONER)).isSoonerWithoutADay()).isTrue();
        ContactAhead named = ahead(
                skip().plan(VisitPlan.SOONER).nextContactOn(TODAY.plusDays(1)).nextContactForm(VisitForm.IN_PERSON));
        assertThat(named.isSoonerWithoutADay()).isFalse();
        assertThat(named.contacts()).extracting(ContactAhead.Contact::on).containsExactly(TODAY.plusDays(1), VISIT);
    }

    @Test
    void noPageOfThePatientNamesADayThatWasCalledOff() {
        Dossier dossier = allIsWell()
                .addVisitDecisions(skip().nextContactOn(LocalDate.of(2027, 2, 24))
                        .nextContactForm(VisitForm.PHONE)
                        .build())
                .build();
        CopyWishes wishes = CopyWishes.in(Language.NL);
        String plan = PatientCopy.of(dossier).page(wishes).text();
        assertThat(plan).contains("Ons volgende contact is op 24 februari 2027 (met de telefoon).");
        assertThat(plan).doesNotContain("We hebben een gesprek op");
        assertThat(ConversationSheet.of(dossier).page(wishes).text()).contains("Voor het gesprek op 24 februari 2027.");
    }

    @Test
    void whomToCallStandsBesideWorseAlsoOnceItWasDecidedWhatToDo() {
        Dossier decided = allIsWell()
                .consultPreparations(
                        List.of(Visits.preparation().howItGoes(HowItGoes.WORSE).build()))
                .addVisitDecisions(skip().plan(VisitPlan.SOONER)
                        .preparation(PREPARATION)
                        .reason(Note.of("Gebeld."))
                        .build())
                .build();
        PressingMatters pressing = PressingMatters.of(decided, TODAY, CareModule.shipped());
        assertThat(pressing.findToCall()).isEmpty();
        VisitAdvice advice = VisitAdvice.of(decided, PREPARATION, TODAY, CareModule.shipped());
        assertThat(pressing.findToCallBeside(advice).orElseThrow().lines())
                .contains(HelpLine.DANGER_TO_LIFE, HelpLine.BY_DAY, HelpLine.OUT_OF_HOURS);
    }

    @Test
    void onlyWhatIsAboutAVisitCallsItOff() {
        ConsultPreparation prepared = Visits.preparation().build();
        assertThat(ahead(skip()).isCalledOff(prepared)).isTrue();
        assertThat(ahead(skip().visitOn(Optional.empty()).preparation(PREPARATION))
                        .isCalledOff(prepared))
                .isTrue();
        assertThat(ahead(skip().plan(VisitPlan.AS_PLANNED)).isCalledOff(prepared))
                .isFalse();
        assertThat(ahead(skip().plan(VisitPlan.AS_PLANNED)).decisionAbout(prepared))
                .isPresent();
        ContactAhead another = ahead(skip().visitOn(VISIT.plusDays(1)));
        assertThat(another.isCalledOff(prepared)).isFalse();
        assertThat(another.decisionAbout(prepared)).isEmpty();
        assertThat(another.decisions()).hasSize(1);
        assertThat(ahead(skip().visitOn(Optional.empty())).isCalledOff(prepared))
                .as("nobody knows which visit")
                .isFalse();
        assertThat(ahead(skip().visitOn(Optional.empty()))
                        .isCalledOff(
                                Visits.preparation().visitOn(Optional.empty()).build()))
                .as("nobody knows the day of either")
                .isFalse();
        Dossier newVersion = allIsWell()
                .addVisitDecisions(skip().visitOn(Optional.empty())
                        .preparation(PREPARATION)
                        .build())
                .addConsultPreparations(Visits.preparation()
                        .id(EntryId.of("anew"))
                        .recorded(ToldLines.replacing(PREPARATION, TODAY, Visits.PATIENT))
                        .build())
                .build();
        assertThat(ahead(newVersion).contacts()).isEmpty();
    }

    @Test
    void aNewDayThatWasDecidedIsAVisitToCome() {
        assertThat(ahead(skip().plan(VisitPlan.OTHER_FORM)
                                .visitOn(TODAY.plusDays(2))
                                .form(VisitForm.VIDEO))
                        .contacts())
                .containsExactly(
                        new ContactAhead.Contact(TODAY.plusDays(2), Optional.of(VisitForm.VIDEO), true),
                        new ContactAhead.Contact(VISIT, Optional.empty(), true));
        assertThat(ahead(skip().plan(VisitPlan.OTHER_FORM).form(VisitForm.VIDEO))
                        .contacts())
                .containsExactly(new ContactAhead.Contact(VISIT, Optional.of(VisitForm.VIDEO), true));
    }

    @Test
    void whatWasYesterdayIsNotToComeAndWhatIsTodayIs() {
        assertThat(ahead(skip().nextContactOn(TODAY.minusDays(1))).contacts()).isEmpty();
        assertThat(ahead(skip().nextContactOn(TODAY)).contacts())
                .containsExactly(new ContactAhead.Contact(TODAY, Optional.empty(), false));
    }

    @Test
    void soonerIsNamedByItsNextContactOrByANewDayOfTheVisit() {
        VisitDecision.Builder sooner = skip().plan(VisitPlan.SOONER).preparation(PREPARATION);
        assertThat(ahead(sooner).isSoonerWithoutADay())
                .as("the day is the one of before")
                .isTrue();
        assertThat(ahead(sooner.visitOn(TODAY.plusDays(1))).isSoonerWithoutADay())
                .as("a new day")
                .isFalse();
        assertThat(ahead(sooner.visitOn(Optional.empty())).isSoonerWithoutADay())
                .as("no day")
                .isTrue();
        assertThat(ahead(skip().plan(VisitPlan.AS_PLANNED)).isSoonerWithoutADay())
                .isFalse();
        Dossier twoPrepared = allIsWell()
                .addConsultPreparations(Visits.preparation()
                        .id(EntryId.of("another"))
                        .visitOn(TODAY.plusDays(1))
                        .build())
                .addVisitDecisions(skip().plan(VisitPlan.SOONER)
                        .preparation(PREPARATION)
                        .visitOn(TODAY.plusDays(2))
                        .build())
                .build();
        assertThat(ahead(twoPrepared).isSoonerWithoutADay()).isFalse();
    }

    @Test
    void aDecisionThatNamesAPreparationIsNotAboutAnother() {
        ConsultPreparation another = Visits.preparation()
                .id(EntryId.of("another"))
                .visitOn(TODAY.plusDays(1))
                .build();
        VisitDecision.Builder skipped = skip().visitOn(Optional.empty()).preparation(PREPARATION);
        Dossier two = allIsWell()
                .addConsultPreparations(another)
                .addVisitDecisions(skipped.build())
                .build();
        assertThat(ahead(two).isCalledOff(another)).isFalse();
        assertThat(ahead(two).contacts()).extracting(ContactAhead.Contact::on).containsExactly(TODAY.plusDays(1));
        VisitDecision ofTheOther = skip().id(EntryId.of("later"))
                .recorded(Recorded.of(TODAY.plusDays(1), NURSE))
                .visitOn(Optional.empty())
                .preparation(another.id())
                .plan(VisitPlan.AS_PLANNED)
                .build();
        assertThat(ahead(skipped.build(), ofTheOther).decisions())
                .as("what is decided about one visit says nothing of the other")
                .hasSize(2);
    }

    @Test
    void aDecisionAboutAnEarlierVersionOfAPreparationAndOneAboutTheLatestAreAboutOneVisit() {
        EntryId anew = EntryId.of("anew");
        Dossier.Builder twoVersions = allIsWell()
                .addConsultPreparations(Visits.preparation()
                        .id(anew)
                        .recorded(ToldLines.replacing(PREPARATION, TODAY, Visits.PATIENT))
                        .build());
        VisitDecision.Builder first = skip().visitOn(Optional.empty());
        VisitDecision.Builder later =
                skip().id(EntryId.of("later")).visitOn(Optional.empty()).plan(VisitPlan.AS_PLANNED);
        assertThat(ahead(twoVersions
                                .visitDecisions(List.of(
                                        first.preparation(PREPARATION).build(),
                                        later.preparation(anew).build()))
                                .build())
                        .decisions())
                .extracting(VisitDecision::id)
                .containsExactly(EntryId.of("later"));
        assertThat(ahead(twoVersions
                                .visitDecisions(List.of(
                                        first.preparation(anew).build(),
                                        later.preparation(PREPARATION).build()))
                                .build())
                        .decisions())
                .extracting(VisitDecision::id)
                .containsExactly(EntryId.of("later"));
    }

    /** Somebody else comes on that day already: it is still the day on which there is contact sooner. */
    @Test
    void soonerOnADayOfAnotherVisitNamesThatDay() {
        Dossier two = allIsWell()
                .addConsultPreparations(Visits.preparation()
                        .id(EntryId.of("another"))
                        .visitOn(TODAY.plusDays(1))
                        .build())
                .addVisitDecisions(skip().plan(VisitPlan.SOONER)
                        .preparation(PREPARATION)
                        .visitOn(TODAY.plusDays(1))
                        .build())
                .build();
        assertThat(ahead(two).isSoonerWithoutADay()).isFalse();
        assertThat(ahead(skip().plan(VisitPlan.SOONER)).isSoonerWithoutADay())
                .as("the day of the visit itself, which is not named otherwise")
                .isTrue();
    }

    @Test
    void howToReachUsHoldsWhileTheNextContactIsToCome() {
        Note call = Note.of("Bel het team");
        assertThat(ahead(skip().howToReachUs(call)).howToReachUs()).contains(call);
        assertThat(ahead(skip().howToReachUs(call).nextContactOn(TODAY.plusDays(1)))
                        .howToReachUs())
                .contains(call);
        assertThat(ahead(skip().howToReachUs(call).nextContactOn(TODAY)).howToReachUs())
                .isEmpty();
    }

    @Test
    void onlyASkippedVisitLacksANextContact() {
        assertThat(ahead(skip().plan(VisitPlan.AS_PLANNED)).lacks()).isEmpty();
    }

    @Test
    void decisionsAboutOneVisitFollowEachOtherAndOthersStandBeside() {
        VisitDecision first = skip().preparation(PREPARATION).build();
        VisitDecision.Builder second = skip().id(EntryId.of("later"))
                .recorded(Recorded.of(TODAY.plusDays(1), NURSE))
                .visitOn(Optional.empty());
        assertThat(ahead(first, second.preparation(PREPARATION).build()).decisions())
                .extracting(VisitDecision::id)
                .containsExactly(EntryId.of("later"));
        assertThat(ahead(
                                first,
                                second.preparation(Optional.empty())
                                        .visitOn(VISIT)
                                        .build())
                        .decisions())
                .extracting(VisitDecision::id)
                .containsExactly(EntryId.of("later"));
        assertThat(ahead(first, second.visitOn(VISIT.plusDays(1)).build()).decisions())
                .as("another day, and no preparation")
                .extracting(VisitDecision::id)
                .containsExactly(EntryId.of("later"), first.id());
        assertThat(ahead(
                                skip().visitOn(Optional.empty()).build(),
                                second.visitOn(Optional.empty()).build())
                        .decisions())
                .as("nobody knows the day of either")
                .hasSize(2);
        VisitDecision twin = skip().id(EntryId.of("a-twin")).build();
        assertThat(ahead(twin, skip().build()).decisions())
                .as("of one day and one plan, in the order of the names")
                .extracting(VisitDecision::id)
                .containsExactly(EntryId.of("skip"));
    }

    @Test
    void aTalkEndsADecisionOfItsVisitAndOneInBetweenTheSoonerOne() {
        LocalDate between = TODAY.plusDays(1);
        assertThat(after(skip().build(), between).decisions()).hasSize(1);
        assertThat(after(skip().plan(VisitPlan.SOONER).build(), between).decisions())
                .isEmpty();
        assertThat(after(skip().plan(VisitPlan.SOONER).build(), TODAY).decisions())
                .as("on the day of deciding nobody knows which came first")
                .hasSize(1);
        assertThat(after(skip().build(), VISIT).decisions()).isEmpty();
        assertThat(after(skip().visitOn(Optional.empty()).build(), TODAY).decisions())
                .isEmpty();
        assertThat(after(skip().visitOn(Optional.empty()).build(), TODAY.minusDays(1))
                        .decisions())
                .hasSize(1);
    }

    private static ContactAhead after(VisitDecision decision, LocalDate talk) {
        return ContactAhead.of(
                VISIT,
                List.of(),
                List.of(decision),
                List.of(visit().recorded(Recorded.of(talk, NURSE)).build()),
                EntryId::equals);
    }

    private static ContactAhead ahead(VisitDecision... decisions) {
        return ContactAhead.of(TODAY, List.of(), List.of(decisions), List.of(), EntryId::equals);
    }

    private static ContactAhead ahead(VisitDecision.Builder decision) {
        return ahead(allIsWell().addVisitDecisions(decision.build()).build());
    }

    private static ContactAhead ahead(Dossier dossier) {
        return ContactAhead.in(DayView.of(dossier, TODAY));
    }

    private static VisitDecision.Builder skip() {
        return VisitDecision.builder()
                .id(EntryId.of("skip"))
                .recorded(Recorded.of(TODAY, NURSE))
                .visitOn(VISIT)
                .plan(VisitPlan.SKIP)
                .decidedBy(NURSE);
    }
}
