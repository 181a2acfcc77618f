package nl.regie.involvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import nl.regie.caremodule.CareModule;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.PlanStatus;
import nl.regie.careplan.PlannedAction;
import nl.regie.dossier.Dossier;
import nl.regie.entry.EnteredInError;
import nl.regie.entry.EnteredInError.ErrorReason;
import nl.regie.entry.EntryId;
import nl.regie.entry.HowTold;
import nl.regie.entry.HowTold.Interpreter;
import nl.regie.entry.HowTold.TellingWay;
import nl.regie.entry.InvalidValueException;
import nl.regie.entry.Language;
import nl.regie.entry.Note;
import nl.regie.entry.PersonId;
import nl.regie.entry.Recorded;
import nl.regie.entry.SourceId;
import nl.regie.entry.SourceRef;
import nl.regie.generators.Dossiers;
import nl.regie.patientcopy.CloseOneCopy;
import nl.regie.patientcopy.ConversationSheet;
import nl.regie.patientcopy.PatientCopy;
import nl.regie.patientcopy.SignallingSheet;
import nl.regie.patientcopy.VisitReport;
import nl.regie.people.CloseOne;
import nl.regie.people.InvolvementAgreement;
import nl.regie.people.InvolvementAnswer;
import nl.regie.people.InvolvementTopic;
import nl.regie.people.Patient;
import nl.regie.people.Professional;
import nl.regie.precondition.DangerAtHome;
import nl.regie.precondition.DangerState;
import nl.regie.sharing.PageAnswer;
import nl.regie.sharing.PageDecision;
import org.junit.jupiter.api.Test;

/** A named professional releases a page for one person, or refuses it to one, with a reason and an end. */
class PageWatchTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 10);
    private static final LocalDate TODAY = DAY.plusDays(20);
    private static final PersonId PATIENT = PersonId.of("patient");
    private static final PersonId NURSE = PersonId.of("nurse");
    private static final PersonId SON = PersonId.of("son");
    private static final PersonId DAUGHTER = PersonId.of("daughter");
    private static final PersonId LEFT = PersonId.of("left");
    private static final String WALK = "Samen wandelen";
    private static final String REASON = "Zij weet ervan en woont elders";
    private static final Pattern MARK = Pattern.compile("#\\d+#");

    @Provide
    Arbitrary<Dossier> dossiers() {
        return Dossiers.any();
    }

    @Test
    void aReleaseOpensThePageForThisPersonOnlyUntilItsLastDay() {
        Dossier dossier = inDanger()
                .addPageDecisions(release("r", 6).until(TODAY).build())
                .build();
        assertThat(asked(dossier, DAUGHTER, TODAY))
                .hasValueSatisfying(page -> assertThat(page).contains(WALK).doesNotContain(REASON));
        assertThat(asked(dossier, SON, TODAY)).isEmpty();
        assertThat(asked(dossier, DAUGHTER, TODAY.plusDays(1))).isEmpty();
        assertThat(why(dossier, DAUGHTER, TODAY.plusDays(1))).containsExactly(WhyClosed.DANGER_AT_HOME);
        assertThat(PageWatch.of(dossier, DAUGHTER, TODAY).released()).containsExactly(EntryId.of("r"));
    }

    @Test
    void aReleaseOpensNoMoreThanThePatientAgreedTo() {
        Dossier dossier = inDanger()
                .involvementAgreements(List.of())
                .addPageDecisions(release("r", 6).build())
                .build();
        assertThat(asked(dossier, DAUGHTER, TODAY)).hasValueSatisfying(page -> assertThat(page)
                .contains("Er is nu niets om op dit blad te zetten.")
                .doesNotContain(WALK));
    }

    @Test
    void dangerThatIsWrittenDownAfterTheReleaseClosesAgain() {
        Dossier dossier = inDanger()
                .addPageDecisions(release("r", 6).build())
                .addDangersAtHome(danger("again", 7, DangerState.SUSPECTED))
                .build();
        assertThat(why(dossier, DAUGHTER, TODAY)).containsExactly(WhyClosed.DANGER_AT_HOME);
    }

    @Test
    void whatWasMarkedAsAnErrorReleasesNothing() {
        PageDecision inError = release("r", 6)
                .recorded(Recorded.builder()
                        .on(DAY.plusDays(6))
                        .by(NURSE)
                        .enteredInError(EnteredInError.of(DAY.plusDays(7), NURSE))
                        .build())
                .build();
        assertThat(why(inDanger().addPageDecisions(inError).build(), DAUGHTER, TODAY))
                .containsExactly(WhyClosed.DANGER_AT_HOME);
    }

    @Test
    void onlyAProfessionalDecidesAndNotAboutThePatient() {
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> inDanger()
                .addPageDecisions(release("r", 6)
                        .recorded(Recorded.of(DAY.plusDays(6), DAUGHTER))
                        .build())
                .build());
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> inDanger()
                .addPageDecisions(release("r", 6).person(PATIENT).build())
                .build());
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> release("r", 6).until(DAY.plusDays(5)).build());
    }

    @Test
    void aRefusalOfTheSameDayOrLaterWinsAlsoAfterItHasEnded() {
        for (int on : List.of(6, 7)) {
            Dossier dossier = inDanger()
                    .addPageDecisions(
                            release("r", 6).build(),
                            refusal("f", on).until(DAY.plusDays(8)).build())
                    .build();
            assertThat(why(dossier, DAUGHTER, DAY.plusDays(8)))
                    .containsExactly(WhyClosed.DANGER_AT_HOME, WhyClosed.PAGE_REFUSED);
            assertThat(why(dossier, DAUGHTER, DAY.plusDays(9))).containsExactly(WhyClosed.DANGER_AT_HOME);
        }
    }

    @Test
    void aReleaseInThePlaceOfARefusalOpensAlsoOnTheSameDay() {
        Dossier dossier = inDanger()
                .addPageDecisions(
                        refusal("f", 6).build(),
                        release("r", 6)
                                .recorded(Recorded.builder()
                                        .on(DAY.plusDays(6))
                                        .by(NURSE)
                                        .replaces(EntryId.of("f"))
                                        .build())
                                .build())
                .build();
        assertThat(why(dossier, DAUGHTER, TODAY)).isEmpty();
    }

    @Test
    void aPageIsRefusedToOnePersonThoughThereIsNoDangerAndNobodyElseNoticesAnything() {
        Dossier without = people().build();
        Dossier dossier =
                people().addPageDecisions(refusal("f", 6).until(TODAY).build()).build();
        assertThat(why(dossier, DAUGHTER, TODAY)).containsExactly(WhyClosed.PAGE_REFUSED);
        assertThat(asked(dossier, DAUGHTER, TODAY)).isEmpty();
        assertThat(asked(dossier, SON, TODAY)).isPresent().isEqualTo(asked(without, SON, TODAY));
        assertThat(asked(dossier, DAUGHTER, TODAY.plusDays(1))).isEqualTo(asked(without, DAUGHTER, TODAY.plusDays(1)));
    }

    @Test
    void thePageOnlineStaysAsItWasOnTheLastDayOnWhichItMightBeMade() {
        Dossier dossier = inDanger()
                .addPageDecisions(release("r", 7).until(DAY.plusDays(9)).build())
                .addPageDecisions(refusal("f", 12).until(DAY.plusDays(14)).build())
                .build();
        assertThat(PageWatch.of(dossier, SON, TODAY).staysAsOf()).contains(DAY.plusDays(4));
        assertThat(PageWatch.of(dossier.asOf(DAY.plusDays(6)), DAUGHTER, DAY.plusDays(6))
                        .staysAsOf())
                .contains(DAY.plusDays(4));
        assertThat(PageWatch.of(dossier.asOf(DAY.plusDays(9)), DAUGHTER, DAY.plusDays(9))
                        .staysAsOf())
                .isEmpty();
        assertThat(PageWatch.of(dossier, DAUGHTER, TODAY).staysAsOf()).contains(DAY.plusDays(9));
    }

    /** Refused on day 3, danger on day 5: the page was not made anew on day 4, and is not when the refusal ends. */
    @Test
    void aPageThatWasRefusedWhenTheDangerCameStaysAsItWasAlsoWhenTheRefusalEnds() {
        PageDecision refusal = refusal("f", 3).until(DAY.plusDays(8)).build();
        Dossier dossier = inDanger().addPageDecisions(refusal).build();
        assertThat(PageWatch.of(dossier, DAUGHTER, TODAY).staysAsOf()).contains(DAY.plusDays(2));
        assertThat(PageWatch.of(dossier, SON, TODAY).staysAsOf()).contains(DAY.plusDays(4));
        Dossier without = people().addPageDecisions(refusal).build();
        assertThat(PageWatch.of(without, DAUGHTER, TODAY).staysAsOf()).isEmpty();
    }

    @Test
    void whatIsDecidedAboutAnotherBringsNobodyToALaterDay() {
        Dossier dossier = inDanger()
                .addPageDecisions(
                        release("r", 6).until(DAY.plusDays(7)).build(),
                        release("of-son", 8).person(SON).build())
                .build();
        assertThat(PageWatch.of(dossier, DAUGHTER, DAY.plusDays(6)).against()).isEmpty();
        assertThat(PageWatch.of(dossier, SON, DAY.plusDays(6)).against()).isEmpty();
    }

    @Test
    void thePageStaysAsItWasOnADayThatHasBeen() {
        Dossier dossier = people().addPageDecisions(
                        refusal("f", 6).until(TODAY.plusDays(5)).build(),
                        release("r", 5).until(TODAY.plusDays(10)).build())
                .build();
        assertThat(PageWatch.of(dossier, DAUGHTER, TODAY).staysAsOf()).contains(DAY.plusDays(5));
    }

    @Test
    void thatOtherDangerIsOverEndsNoRelease() {
        Dossier dossier = inDanger()
                .addPageDecisions(release("r", 6).build())
                .addDangersAtHome(danger("other", 8, DangerState.PAST))
                .build();
        assertThat(why(dossier, DAUGHTER, TODAY)).isEmpty();
    }

    @Test
    void aReleaseAfterARefusalOpensWhereTheRefusalHasEnded() {
        Dossier dossier = inDanger()
                .addPageDecisions(
                        refusal("f", 6).until(DAY.plusDays(7)).build(),
                        release("r", 8).build())
                .build();
        assertThat(why(dossier, DAUGHTER, TODAY)).isEmpty();
    }

    /**
     * Somebody may be put under pressure to call it a mistake: it ends by a professional who writes that it is over.
     */
    @Test
    void thatAnotherCallsDangerAMistakeEndsNothing() {
        assertThat(why(calledAMistake(PATIENT, ErrorReason.OTHER), DAUGHTER, TODAY))
                .containsExactly(WhyClosed.DANGER_AT_HOME);
        assertThat(DangerWatch.in(calledAMistake(PATIENT, ErrorReason.OTHER)).evidence())
                .containsExactly(EntryId.of("danger"));
        assertThat(asked(calledAMistake(NURSE, ErrorReason.OTHER), DAUGHTER, TODAY))
                .isPresent();
        assertThat(asked(calledAMistake(PATIENT, ErrorReason.WRONG_PERSON), DAUGHTER, TODAY))
                .isPresent();
    }

    /** It is over by a professional who is there, saw so in person, and tells of a day since. */
    @Test
    void dangerIsOverByAProfessionalWhoIsInvolvedAndNotThroughSomebodyCloseBy() {
        Recorded.Builder over = Recorded.builder().on(DAY.plusDays(7)).by(NURSE).replaces(EntryId.of("danger"));
        assertThat(why(saidToBeOver(over.build()), DAUGHTER, TODAY)).isEmpty();
        HowTold throughHer = HowTold.builder()
                .way(TellingWay.ALOUD)
                .interpreter(Interpreter.CLOSE_ONE)
                .build();
        HowTold seenByHer = HowTold.builder()
                .way(TellingWay.BEHAVIOUR)
                .seen(Note.of("Ik zie hem lachen"))
                .seenBy(DAUGHTER)
                .build();
        Recorded later = over.build();
        for (Recorded endsNothing : List.of(
                Recorded.builder().from(later).howTold(throughHer).build(),
                Recorded.builder().from(later).howTold(seenByHer).build(),
                Recorded.builder().from(later).by(LEFT).build(),
                Recorded.builder()
                        .from(later)
                        .sourceRef(SourceRef.builder()
                                .id(SourceId.of("note"))
                                .author(DAUGHTER)
                                .build())
                        .build(),
                Recorded.builder().from(later).happenedOn(DAY.plusDays(4)).build())) {
            Dossier dossier = saidToBeOver(endsNothing);
            assertThat(why(dossier, DAUGHTER, TODAY)).as("%s", endsNothing).containsExactly(WhyClosed.DANGER_AT_HOME);
            assertThat(DangerWatch.in(dossier).evidence()).containsExactly(EntryId.of("danger"));
            assertThat(DangerWatch.in(dossier).firstRecordedOn()).contains(DAY.plusDays(5));
        }
    }

    private static Dossier saidToBeOver(Recorded recorded) {
        return inDanger()
                .addProfessionals(Professional.builder()
                        .id(LEFT)
                        .involvedUntil(DAY.plusDays(3))
                        .build())
                .addDangersAtHome(DangerAtHome.builder()
                        .id(EntryId.of("over"))
                        .recorded(recorded)
                        .state(DangerState.PAST)
                        .build())
                .build();
    }

    @Test
    void whoLeftOrDecidedBeforeTheDangerReleasesNothing() {
        Dossier.Builder people = inDanger()
                .addProfessionals(Professional.builder()
                        .id(LEFT)
                        .involvedUntil(DAY.plusDays(3))
                        .build());
        PageDecision release = release("r", 6).build();
        for (Recorded opensNothing : List.of(
                Recorded.builder().from(release.recorded()).by(LEFT).build(),
                Recorded.builder()
                        .from(release.recorded())
                        .happenedOn(DAY.plusDays(4))
                        .build())) {
            Dossier dossier = Dossier.builder()
                    .from(people.build())
                    .addPageDecisions(PageDecision.builder()
                            .from(release)
                            .recorded(opensNothing)
                            .build())
                    .build();
            assertThat(why(dossier, DAUGHTER, TODAY)).containsExactly(WhyClosed.DANGER_AT_HOME);
        }
    }

    private static Dossier calledAMistake(PersonId by, ErrorReason reason) {
        DangerAtHome danger = danger("danger", 5, DangerState.PRESENT);
        EnteredInError mark = EnteredInError.builder()
                .on(DAY.plusDays(7))
                .by(by)
                .reason(reason)
                .build();
        return people().addDangersAtHome(DangerAtHome.builder()
                        .from(danger)
                        .recorded(Recorded.builder()
                                .from(danger.recorded())
                                .enteredInError(mark)
                                .build())
                        .build())
                .build();
    }

    @Property(tries = 100)
    void aDecisionAboutPagesShowsOnNoPageOfThePatientAndItsWordsOnNone(@ForAll("dossiers") Dossier dossier) {
        Dossier without = withoutDecisions(dossier);
        assertThat(pagesOfThePatient(without)).isEqualTo(pagesOfThePatient(dossier));
        LocalDate today = dossier.lastRecordedOn().orElse(DAY);
        Set<String> reasons = dossier.pageDecisions().stream()
                .flatMap(decision -> marks(decision.reason().text()))
                .collect(Collectors.toSet());
        for (PersonId person : closeOnesOf(dossier)) {
            assertThat(marks(CloseOneCopy.online(dossier, today, person, CareModule.shipped())
                            .html(Language.NL)))
                    .doesNotContainAnyElementsOf(reasons.isEmpty() ? Set.of("#none#") : reasons);
        }
        Statistics.label("something was decided").collect(!reasons.isEmpty()).coverage(count -> count.check(true)
                .percentage(share -> share > 10));
    }

    /** What a release opens is never more than would be open without danger and without any decision. */
    @Property(tries = 100)
    void aReleaseNeverOpensMoreThanIsOpenWithoutDangerAndARefusalNeverOpensAnything(
            @ForAll("dossiers") Dossier dossier) {
        LocalDate today = dossier.lastRecordedOn().orElse(DAY);
        Dossier free = withoutDecisions(dossier);
        for (DangerAtHome danger : dossier.dangersAtHome()) {
            free = free.erase(danger.id(), danger.recorded().on());
        }
        boolean isRefused = false;
        for (PersonId person : closeOnesOf(dossier)) {
            Optional<String> page = asked(dossier, person, today);
            isRefused |= page.isEmpty();
            if (page.isPresent()) {
                assertThat(page).isEqualTo(asked(free, person, today));
            }
        }
        Statistics.label("somebody is refused").collect(isRefused).coverage(count -> count.check(true)
                .percentage(share -> share > 5));
    }

    private static Dossier withoutDecisions(Dossier dossier) {
        Dossier without = dossier;
        for (PageDecision decision : dossier.pageDecisions()) {
            without = without.erase(decision.id(), decision.recorded().on());
        }
        return without;
    }

    private static List<String> pagesOfThePatient(Dossier dossier) {
        return Stream.of(
                        PatientCopy.of(dossier),
                        ConversationSheet.of(dossier),
                        VisitReport.of(dossier),
                        SignallingSheet.of(dossier))
                .map(copy -> copy.html(Language.NL))
                .toList();
    }

    private static List<PersonId> closeOnesOf(Dossier dossier) {
        return dossier.closeOnes().stream().map(CloseOne::person).distinct().toList();
    }

    private static Stream<String> marks(String text) {
        return MARK.matcher(text).results().map(MatchResult::group);
    }

    private static Optional<String> asked(Dossier dossier, PersonId person, LocalDate today) {
        return CloseOneCopy.asked(dossier, today, person, CareModule.shipped())
                .page()
                .map(page -> page.text(Language.NL));
    }

    private static List<WhyClosed> why(Dossier dossier, PersonId person, LocalDate today) {
        return Opened.whyNot(person, dossier, today).stream().map(Closed::why).toList();
    }

    private static Dossier.Builder inDanger() {
        return people().addDangersAtHome(danger("danger", 5, DangerState.PRESENT));
    }

    private static Dossier.Builder people() {
        return Dossier.builder()
                .patient(Patient.builder().id(PATIENT).build())
                .addProfessionals(Professional.builder().id(NURSE).build())
                .addCloseOnes(closeOne("close-son", SON), closeOne("close-daughter", DAUGHTER))
                .addInvolvementAgreements(InvolvementAgreement.builder()
                        .id(EntryId.of("yes"))
                        .recorded(Recorded.of(DAY, PATIENT))
                        .answer(InvolvementAnswer.AGREED)
                        .addTopics(InvolvementTopic.PLAN)
                        .build())
                .addCarePlans(CarePlan.builder()
                        .id(EntryId.of("plan"))
                        .recorded(Recorded.of(DAY, NURSE))
                        .status(PlanStatus.AGREED)
                        .addActions(PlannedAction.builder()
                                .id(EntryId.of("walk"))
                                .what(Note.of(WALK))
                                .addDoes(PATIENT)
                                .build())
                        .build());
    }

    private static CloseOne closeOne(String id, PersonId person) {
        return CloseOne.builder()
                .id(EntryId.of(id))
                .recorded(Recorded.of(DAY, PATIENT))
                .person(person)
                .build();
    }

    private static DangerAtHome danger(String id, int day, DangerState state) {
        return DangerAtHome.builder()
                .id(EntryId.of(id))
                .recorded(Recorded.of(DAY.plusDays(day), NURSE))
                .state(state)
                .build();
    }

    private static PageDecision.Builder release(String id, int day) {
        return decision(id, day, PageAnswer.RELEASED);
    }

    private static PageDecision.Builder refusal(String id, int day) {
        return decision(id, day, PageAnswer.REFUSED);
    }

    private static PageDecision.Builder decision(String id, int day, PageAnswer answer) {
        return PageDecision.builder()
                .id(EntryId.of(id))
                .recorded(Recorded.of(DAY.plusDays(day), NURSE))
                .person(DAUGHTER)
                .answer(answer)
                .reason(Note.of(REASON))
                .until(DAY.plusDays(40));
    }
}
