package nl.regie.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import nl.regie.caremodule.CareModule;
import nl.regie.caremodule.StatementKind;
import nl.regie.consult.ConsultPreparation;
import nl.regie.consult.HowItGoes;
import nl.regie.consult.VisitDecision;
import nl.regie.consult.VisitPlan;
import nl.regie.day.DayView;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import nl.regie.entry.EntryId;
import nl.regie.entry.Language;
import nl.regie.entry.Note;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.entry.Recorded;
import nl.regie.naming.Naming;
import nl.regie.naming.WrittenDay;
import nl.regie.overlay.Overlay;
import nl.regie.overlay.OverlayFile;
import nl.regie.patientcopy.CloseOneCopy;
import nl.regie.patientcopy.ConversationSheet;
import nl.regie.patientcopy.CopyWishes;
import nl.regie.patientcopy.SignallingSheet;
import nl.regie.people.CloseOne;
import nl.regie.people.Patient;
import nl.regie.people.Professional;
import nl.regie.signalling.CallContact;
import nl.regie.signalling.CallTime;
import nl.regie.signalling.NoticedBy;
import nl.regie.signalling.PhaseLevel;
import nl.regie.signalling.Sign;
import nl.regie.signalling.SignallingPhase;
import nl.regie.signalling.SignallingPlan;
import nl.regie.signalling.SignallingPlanKind;
import nl.regie.words.PageWords;
import nl.regie.year.YearSheet;
import org.junit.jupiter.api.Test;

/** Everybody in it is invented. */
class WhomToCallTest {
    private static final CareModule MODULE = CareModule.shipped();
    private static final PersonId JAN = PersonId.of("jan");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @Test
    void aPlanThatNamesSomebodyAtAllTimesHasThePlansPeopleAndTheEmergencyNumber() {
        WhomToCall toCall = WhomToCall.forHome(
                List.of(plan(PhaseLevel.WORSE, service(Set.of(CallTime.DAY, CallTime.NIGHT)))),
                Set.of(Situation.GETS_WORSE));
        assertThat(toCall.people()).hasSize(1);
        assertThat(toCall.lines()).containsExactly(HelpLine.DANGER_TO_LIFE);
        assertThat(toCall.lack(MODULE)).isEmpty();
    }

    /** How the plans lie in a file says nothing. */
    @Test
    void thePeopleOfTheNewerOfTwoPlansStandFirst() {
        SignallingPlan older = SignallingPlan.builder()
                .from(plan(PhaseLevel.WORSE, service(Set.of(CallTime.DAY))))
                .id(EntryId.of("older"))
                .recorded(Recorded.of(DAY.minusDays(1), JAN))
                .build();
        SignallingPlan newer = SignallingPlan.builder()
                .from(plan(PhaseLevel.WORSE, service(Set.of(CallTime.NIGHT))))
                .id(EntryId.of("newer"))
                .recorded(Recorded.of(DAY, JAN))
                .build();
        for (List<SignallingPlan> plans : List.of(List.of(older, newer), List.of(newer, older))) {
            assertThat(WhomToCall.forHome(plans, Set.of()).people())
                    .containsExactly(service(Set.of(CallTime.NIGHT)), service(Set.of(CallTime.DAY)));
        }
    }

    /** Of whom it does not stand when they can be called may be a neighbour: at night the service stays there. */
    @Test
    void somebodyWithoutHoursTakesNoServiceAway() {
        WhomToCall toCall =
                WhomToCall.forHome(List.of(plan(PhaseLevel.WORSE, service(Set.of()))), Set.of(Situation.GETS_WORSE));
        assertThat(toCall.people()).hasSize(1);
        assertThat(toCall.lines()).contains(HelpLine.BY_DAY, HelpLine.OUT_OF_HOURS, HelpLine.LIVING_IN);
        assertThat(toCall.lack(MODULE)).isEmpty();
    }

    @Test
    void forTheTimeAtWhichThePlanNamesNobodyTheLinesDo() {
        WhomToCall byNight = WhomToCall.forHome(
                List.of(plan(PhaseLevel.WORSE, service(Set.of(CallTime.DAY)))), Set.of(Situation.GETS_WORSE));
        assertThat(byNight.lines()).containsExactly(HelpLine.DANGER_TO_LIFE, HelpLine.OUT_OF_HOURS, HelpLine.LIVING_IN);
        assertThat(byNight.lack(MODULE).orElseThrow().nl()).contains("’s nachts");
        WhomToCall byDay = WhomToCall.forHome(
                List.of(plan(PhaseLevel.WORSE, service(Set.of(CallTime.NIGHT)))), Set.of(Situation.GETS_WORSE));
        assertThat(byDay.lines()).containsExactly(HelpLine.DANGER_TO_LIFE, HelpLine.BY_DAY, HelpLine.LIVING_IN);
        assertThat(byDay.lack(MODULE).orElseThrow().nl()).contains("overdag");
    }

    /** A daughter is somebody to call, and no care: who looks for care in the day finds it too. */
    @Test
    void besideSomebodyCloseByTheCareTeamStandsTooAndOnTheSheetOfTheSameTime() {
        PersonId els = PersonId.of("els");
        CallContact daughter = CallContact.builder()
                .person(PersonId.of("mia"))
                .addWhen(CallTime.DAY, CallTime.NIGHT)
                .build();
        CallContact nurse =
                CallContact.builder().person(els).addWhen(CallTime.DAY).build();
        assertThat(linesAt(daughter)).contains(HelpLine.BY_DAY, HelpLine.OUT_OF_HOURS, HelpLine.LIVING_IN);
        assertThat(linesAt(daughter, nurse)).contains(HelpLine.OUT_OF_HOURS).doesNotContain(HelpLine.BY_DAY);
        assertThat(linesAt(service(Set.of(CallTime.DAY, CallTime.NIGHT))))
                .doesNotContain(HelpLine.BY_DAY, HelpLine.OUT_OF_HOURS);
        String byDay = HelpLine.BY_DAY.text(MODULE).nl();
        assertThat(sheet(daughter)).contains(byDay);
        assertThat(sheet(daughter, nurse)).doesNotContain(byDay);
    }

    /** Nobody is told to call themselves. */
    @Test
    void thePatientIsNobodyToCall() {
        CallContact self = CallContact.builder().person(JAN).build();
        DayView view = DayView.of(withNurse(plan(PhaseLevel.CRISIS, self)), DAY);
        SignallingPlan plan = view.current(SignallingPlan.class).get(0);
        assertThat(WhomToCall.stillInvolved(plan, view).contacts()).isEmpty();
        assertThat(sheet(self)).isEqualTo(sheet());
    }

    private static List<HelpLine> linesAt(CallContact... contacts) {
        SignallingPlan plan = plan(PhaseLevel.CRISIS, contacts);
        DayView view = DayView.of(withNurse(plan), DAY);
        return WhomToCall.forHome(List.of(plan), WhomToCall.in(List.of(plan)))
                .besideThoseCloseBy(view)
                .lines();
    }

    private static String sheet(CallContact... contacts) {
        return SignallingSheet.of(withNurse(plan(PhaseLevel.CRISIS, contacts)), DAY, MODULE)
                .text(Language.NL);
    }

    private static Dossier withNurse(SignallingPlan plan) {
        return Dossier.builder()
                .patient(Patient.builder().id(JAN).build())
                .addProfessionals(Professional.builder().id(PersonId.of("els")).build())
                .addCloseOnes(CloseOne.builder()
                        .id(EntryId.of("mia-is-close"))
                        .recorded(Recorded.of(DAY.minusDays(40), JAN))
                        .person(PersonId.of("mia"))
                        .build())
                .addSignallingPlans(plan)
                .build();
    }

    @Test
    void inACrisisAndAtAWorryThereIsSuicidePreventionAndNotOtherwise() {
        assertThat(WhomToCall.forHome(List.of(), Set.of(Situation.CRISIS)).lines())
                .contains(HelpLine.SUICIDE_PREVENTION);
        assertThat(WhomToCall.forHome(List.of(), Set.of(Situation.WORRY)).lines())
                .contains(HelpLine.SUICIDE_PREVENTION);
        assertThat(WhomToCall.forHome(List.of(), Set.of(Situation.GETS_WORSE)).lines())
                .doesNotContain(HelpLine.SUICIDE_PREVENTION);
    }

    /** No page for home names it, in no situation: whoever reads along may be the danger. */
    @Test
    void theLineForSafetyAtHomeIsForStaffOnly() {
        for (Situation one : Situation.values()) {
            for (Situation other : Situation.values()) {
                Set<Situation> situations = EnumSet.of(one, other);
                assertThat(WhomToCall.forHome(List.of(), situations).lines())
                        .allSatisfy(line -> assertThat(line.isForHome(MODULE)).isTrue());
                EnumSet<Situation> withDanger = EnumSet.copyOf(situations);
                withDanger.add(Situation.DANGER_AT_HOME);
                assertThat(WhomToCall.forHome(List.of(), withDanger))
                        .isEqualTo(WhomToCall.forHome(
                                List.of(),
                                EnumSet.complementOf(EnumSet.of(Situation.DANGER_AT_HOME)).stream()
                                        .filter(situations::contains)
                                        .collect(java.util.stream.Collectors.toSet())));
            }
        }
        assertThat(HelpLine.SAFE_AT_HOME.isForHome(MODULE)).isFalse();
        assertThat(WhomToCall.forStaff(List.of(), Set.of(Situation.DANGER_AT_HOME), contact -> false)
                        .lines())
                .contains(HelpLine.SAFE_AT_HOME);
    }

    @Test
    void whileThereIsDangerAtHomeStaffSeeNobodyWhoIsNotAProfessional() {
        SignallingPlan plan = plan(
                PhaseLevel.CRISIS,
                CallContact.builder().person(PersonId.of("brother")).build());
        assertThat(WhomToCall.forStaff(List.of(plan), Set.of(Situation.CRISIS), contact -> false)
                        .people())
                .hasSize(1);
        assertThat(WhomToCall.forStaff(
                                List.of(plan), Set.of(Situation.CRISIS, Situation.DANGER_AT_HOME), contact -> false)
                        .people())
                .isEmpty();
    }

    @Test
    void everyLineIsDataAndEveryLineInTheDataIsUsed() {
        assertThat(Arrays.stream(HelpLine.values()).map(HelpLine::statement))
                .containsExactlyElementsOf(MODULE.statements().stream()
                        .filter(statement -> statement.kind() == StatementKind.HELP_LINE)
                        .map(statement -> statement.id())
                        .toList());
    }

    /** No number of a region is shipped: there are the three that hold in the whole country. */
    @Test
    void noOtherNumberIsShipped() {
        assertThat(Arrays.stream(HelpLine.values()).flatMap(line -> java.util.regex.Pattern.compile("\\d[\\d-]{2,}")
                        .matcher(line.text(MODULE).nl())
                        .results()
                        .map(match -> match.group())))
                .containsExactlyInAnyOrder("112", "113", "0800-0113", "113", "0800-2000");
    }

    @Test
    void anOverlayPutsTheNumberOfItsRegionInPlace() {
        Overlay overlay = OverlayFile.read("""
                        {"schemaVersion": "1.0", "id": "rivierenland", "version": "1", "name": {"nl": "Rivierenland (verzonnen)", "en": "Rivierenland (invented)"},
                         "refinedStatements": [{"id": "help/out-of-hours", "text": {
                           "nl": "Buiten kantoortijd: bel de huisartsenpost Rivierenland, 000-0000000.",
                           "en": "Out of hours: call the GP service Rivierenland, 000-0000000."}}]}
                        """).orElseThrow();
        CareModule module = overlay.over(MODULE).orElseThrow();
        assertThat(SignallingSheet.of(dossier(plan(PhaseLevel.CRISIS)), DAY, module)
                        .text(Language.NL))
                .contains("000-0000000");
        // In easy language it is said as the organisation says it: a number cannot be left out for short sentences.
        SignallingPlan named = plan(PhaseLevel.CRISIS, service(Set.of(CallTime.DAY, CallTime.NIGHT)));
        for (SignallingPlan each : List.of(plan(PhaseLevel.CRISIS), named)) {
            assertThat(PageWords.easy(Language.NL)
                            .page(module, words -> SignallingSheet.of(dossier(each), DAY, words)
                                    .page(CopyWishes.in(Language.NL)))
                            .orElseThrow()
                            .text())
                    .contains("000-0000000")
                    .doesNotContain("Bel de huisartsenpost.");
            assertThat(YearSheet.of(noticed(each), DAY, module).text(Language.NL))
                    .contains("000-0000000");
        }
    }

    /** Nobody calls by another plan: beside whom to call stands of which plan it is. */
    @Test
    void ofTwoPlansEachBeginsWithWhichItIsAndSaysWhomToCallByIt() {
        SignallingPlan crisis = plan(PhaseLevel.CRISIS, service(Set.of(CallTime.DAY)));
        SignallingPlan other = SignallingPlan.builder()
                .from(plan(PhaseLevel.WORSE, service(Set.of(CallTime.NIGHT))))
                .id(EntryId.of("other"))
                .recorded(Recorded.of(DAY.minusDays(9), JAN))
                .kind(SignallingPlanKind.RELAPSE_PREVENTION)
                .phases(List.of(SignallingPhase.builder()
                        .id(EntryId.of("other-phase"))
                        .level(PhaseLevel.WORSE)
                        .build()))
                .build();
        Dossier both = Dossier.builder()
                .from(dossier(crisis))
                .addSignallingPlans(other)
                .build();
        String first = madeOn(other, DAY.minusDays(9));
        String second = madeOn(crisis, DAY.minusDays(30));
        assertThat(first).isNotEqualTo(second);
        for (String page : List.of(
                SignallingSheet.of(both, DAY).text(Language.NL),
                SignallingSheet.of(both, DAY).html(Language.NL))) {
            assertThat(page).containsSubsequence(first, first, second, second);
        }
        assertThat(PageWords.easy(Language.NL)
                        .page(MODULE, words -> SignallingSheet.of(both, DAY, words)
                                .page(CopyWishes.in(Language.NL)))
                        .orElseThrow()
                        .text()
                        .split("11 november 2026|21 oktober 2026", -1))
                .hasSizeGreaterThan(4);
        assertThat(SignallingSheet.of(dossier(crisis), DAY).text(Language.NL)).containsOnlyOnce(second);
    }

    private static String madeOn(SignallingPlan plan, LocalDate on) {
        return MODULE.wordingById("signalling-kind/"
                                + plan.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .in(Language.NL)
                + ". "
                + MODULE.wordingById("signalling/dated").in(Language.NL) + " " + WrittenDay.of(on, Language.NL) + ".";
    }

    /** A crisis phase without anybody to call shows that, and never an empty heading. */
    @Test
    void aCrisisPhaseWithoutAnybodyToCallSaysSoAndHasTheLines() {
        SignallingPlan plan = plan(PhaseLevel.CRISIS);
        Dossier dossier = dossier(plan);
        assertThat(WhomToCall.forStaff(List.of(plan), WhomToCall.in(List.of(plan)), contact -> true)
                        .lack(MODULE)
                        .orElseThrow()
                        .nl())
                .isEqualTo("Het signaleringsplan noemt niemand om te bellen.");
        assertThat(Stream.of(
                        SignallingSheet.of(dossier, DAY).text(Language.NL),
                        SignallingSheet.of(dossier, DAY).html(Language.NL),
                        ConversationSheet.of(dossier, DAY).text(Language.NL),
                        ConversationSheet.of(dossier, DAY).html(Language.NL)))
                .allSatisfy(page -> assertThat(page).contains("Bel 112", "huisarts", "huisartsenpost", "Bel 113"));
    }

    /**
     * On the sheet for the talk too a sign is said before every topic, and not to wait for the talk; then come mine.
     */
    @Test
    void aSignOnTheSheetForATalkComesFirstWithWhomToCall() {
        String waits = "Ik wacht niet op het gesprek: ik neem vandaag contact op";
        SignallingPlan early = plan(PhaseLevel.EARLY_SIGNS);
        assertThat(ConversationSheet.of(noticed(early), DAY).text(Language.NL))
                .containsSubsequence(
                        "Er is een signaal uit mijn signaleringsplan",
                        waits,
                        "WAAR IK HET OVER WIL HEBBEN",
                        "ALS HET NIET KAN WACHTEN",
                        "Bel 112",
                        "HOE HET MET MIJ GAAT");
        assertThat(ConversationSheet.of(noticed(plan(PhaseLevel.STABLE)), DAY).text(Language.NL))
                .doesNotContain(waits)
                .containsSubsequence("WAAR IK HET OVER WIL HEBBEN", "ALS HET NIET KAN WACHTEN");
        Dossier worse = Dossier.builder()
                .patient(Patient.builder().id(JAN).build())
                .addProfessionals(
                        Professional.builder().id(PersonId.of("nurse")).build())
                .addConsultPreparations(prepared().howItGoes(HowItGoes.WORSE).build())
                .build();
        assertThat(ConversationSheet.of(worse, DAY).text(Language.NL))
                .containsSubsequence("Het gaat slechter", waits, "WAAR IK HET OVER WIL HEBBEN");
        Dossier decided = Dossier.builder()
                .from(worse)
                .addVisitDecisions(VisitDecision.builder()
                        .id(EntryId.of("decided"))
                        .recorded(Recorded.of(DAY, PersonId.of("nurse")))
                        .preparation(EntryId.of("prepared"))
                        .plan(VisitPlan.SOONER)
                        .decidedBy(PersonId.of("nurse"))
                        .build())
                .build();
        assertThat(ConversationSheet.of(decided, DAY).text(Language.NL)).doesNotContain(waits);
        assertThat(ConversationSheet.of(noticed(early), DAY)
                        .text(CopyWishes.in(Language.NL).discreetly()))
                .contains(waits)
                .doesNotContain("signaal", "signaleringsplan");
    }

    private static Dossier noticed(SignallingPlan plan) {
        return Dossier.builder()
                .from(dossier(SignallingPlan.builder()
                        .from(plan)
                        .phases(plan.phases().stream()
                                .map(phase -> SignallingPhase.builder()
                                        .from(phase)
                                        .addSigns(Sign.builder()
                                                .id(EntryId.of("sign"))
                                                .what(OwnWords.of("Ik slaap kort."))
                                                .noticedBy(NoticedBy.MYSELF)
                                                .build())
                                        .build())
                                .toList())
                        .build()))
                .addConsultPreparations(prepared().addSigns(EntryId.of("sign")).build())
                .build();
    }

    private static ConsultPreparation.Builder prepared() {
        return ConsultPreparation.builder().id(EntryId.of("prepared")).recorded(Recorded.of(DAY, JAN));
    }

    @Test
    void thePageForACloseOneWithoutAnAgreementSaysWhomEverybodyCanCallAndNothingOfThePlan() {
        Dossier without =
                Dossier.builder().patient(Patient.builder().id(JAN).build()).build();
        CallContact friend = CallContact.builder().whom(Note.of("Vriend")).build();

        assertThat(pageOfTheBrother(dossier(plan(PhaseLevel.CRISIS, friend))))
                .isEqualTo(pageOfTheBrother(without))
                .contains("112");
    }

    private static String pageOfTheBrother(Dossier dossier) {
        return CloseOneCopy.asked(dossier, DAY, DAY, PersonId.of("brother"), CareModule.shipped())
                .page()
                .orElseThrow()
                .text(Language.NL);
    }

    @Test
    void whatIsSaidHoldsThePlansPeopleBetweenTheEmergencyNumberAndTheOtherLines() {
        SignallingPlan plan = plan(PhaseLevel.CRISIS, service(Set.of(CallTime.DAY)));
        assertThat(WhomToCall.forHome(List.of(plan), WhomToCall.in(List.of(plan)))
                        .said(new Naming(dossier(plan), MODULE, Language.NL), MODULE, Language.NL))
                .extracting(ToCall::text)
                .startsWith("Is er nu gevaar voor iemands leven? Bel 112.", "de crisisdienst (overdag)");
    }

    private static Dossier dossier(SignallingPlan plan) {
        return Dossier.builder()
                .patient(Patient.builder().id(JAN).build())
                .addSignallingPlans(plan)
                .build();
    }

    private static SignallingPlan plan(PhaseLevel level, CallContact... contacts) {
        return SignallingPlan.builder()
                .id(EntryId.of("plan"))
                .recorded(Recorded.of(DAY.minusDays(30), JAN))
                .kind(SignallingPlanKind.CRISIS)
                .addPhases(SignallingPhase.builder()
                        .id(EntryId.of("phase"))
                        .level(level)
                        .build())
                .contacts(List.of(contacts))
                .build();
    }

    private static CallContact service(Set<CallTime> when) {
        return CallContact.builder().whom(Note.of("de crisisdienst")).when(when).build();
    }

    /**
     * Who may not know of appointments any more is still called at night, as was agreed; a no about signs ends that.
     */
    @Test
    void aNoToSomethingElseTakesNobodyFromWhomToCall() {
        assertThat(contactsAfterANo("\"topics\": [\"APPOINTMENTS\"]")).containsExactly("Mia");
        assertThat(contactsAfterANo("\"entries\": [\"talk\"]")).containsExactly("Mia");
        assertThat(contactsAfterANo("\"topics\": [\"SIGNS_AND_CRISIS\"]")).isEmpty();
        assertThat(contactsAfterANo("\"entries\": [\"signs\"]")).isEmpty();
        assertThat(contactsAfterANo("\"topics\": [\"APPOINTMENTS\"], \"wording\": \"Niets meer.\""))
                .isEmpty();
        assertThat(contactsAfterANo("\"inOwnWords\": \"Niets meer.\"")).isEmpty();
    }

    private static List<String> contactsAfterANo(String what) {
        Dossier dossier = DossierFile.read("""
                {"schemaVersion": "1.1", "patient": {"id": "jan", "name": "Jan"}, "professionals": [{"id": "els", "name": "Els"}],
                 "closeOnes": [{"id": "c", "recorded": {"on": "2026-01-01", "by": "els"}, "person": "mia", "name": "Mia"}],
                 "visitSummaries": [{"id": "talk", "recorded": {"on": "2026-10-01", "by": "els"}, "participants": ["jan", "els"]}],
                 "signallingPlans": [{"id": "signs", "recorded": {"on": "2026-10-01", "by": "els"}, "kind": "CRISIS",
                   "phases": [{"id": "red", "level": "CRISIS", "signs": [{"id": "sign", "what": "Ik slaap niet", "noticedBy": "MYSELF"}]}],
                   "contacts": [{"whom": "Mia", "person": "mia", "when": ["NIGHT"]}]}],
                 "involvementAgreements": [{"id": "no", "recorded": {"on": "2026-11-18", "by": "jan"}, "answer": "WITHDRAWN", "closeOnes": ["mia"], %s}]}
                """.formatted(what)).orElseThrow();
        return WhomToCall.stillInvolved(dossier.signallingPlans().get(0), DayView.ofWhole(dossier)).contacts().stream()
                .flatMap(contact -> contact.whom().stream())
                .map(Note::text)
                .toList();
    }
}
