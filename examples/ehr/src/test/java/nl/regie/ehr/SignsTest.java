package nl.regie.ehr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.regie.dossier.Dossier;
import nl.regie.ehr.dossier.DossierOfPatient;
import nl.regie.entry.EntryId;
import nl.regie.entry.Note;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.signalling.CallTime;
import nl.regie.signalling.PhaseLevel;
import nl.regie.signalling.SignallingPhase;
import nl.regie.signalling.SignallingPlan;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** The signalling plan is written by the patient, and by staff together with them. */
class SignsTest {
    private static final String MINE = "/my/signs/write";

    private static RunningEhr ehr;

    @BeforeAll
    static void start() {
        ehr = RunningEhr.started();
    }

    @AfterAll
    static void stop() {
        ehr.close();
    }

    @Test
    void whoSavesItAsItStandsChangesNothingOfIt() {
        SignallingPlan before = plan(ehr, "naima");
        Browser naima = Browser.of("naima", ehr);
        naima.post(MINE, Fields.shownOn(naima.get(MINE), MINE));
        assertThat(naima.location()).endsWith("/my/signs?saved");

        SignallingPlan after = plan(ehr, "naima");
        assertThat(after.recorded().replaces()).contains(before.id());
        assertThat(after.recorded().by()).isEqualTo(PersonId.of("naima"));
        assertThat(after)
                .isEqualTo(SignallingPlan.builder()
                        .from(before)
                        .id(after.id())
                        .recorded(after.recorded())
                        .build());
    }

    @Test
    void aPatientWritesAPhaseAndSaysYesAndReadsWhoReadsItAndWhomToCall() {
        Browser gerrit = Browser.of("gerrit", ehr);
        assertThat(gerrit.get(MINE))
                .contains("Iemand van uw zorgteam leest wat u hier invult", "Kan het niet wachten?");
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("kind", "CRISIS");
        fields.put("phase.CRISIS.0.name", "Rood");
        fields.put("phase.CRISIS.0.MYSELF", "Ik val om.\r\n\r\nIk ben duizelig.");
        fields.put("phase.CRISIS.0.OTHERS", "Hij zegt niets meer.");
        fields.put("phase.CRISIS.0.mine", "Gaan zitten");
        fields.put("phase.CRISIS.0.step.0.what", "Komen kijken");
        fields.put("phase.CRISIS.0.step.0.who", "daughter");
        fields.put("helps", "Koffie.");
        fields.put("helps-not", "Haast.");
        fields.put("call.0.person", "daughter");
        fields.put("call.1.whom", "de huisartsenpost");
        fields.put("call.1.NIGHT", "1");
        fields.put("wishes", "Thuis blijven.");
        fields.put("lookAgainOn", "2027-01-05");
        fields.put("copy.daughter", "1");
        fields.put("agree", "1");
        fields.put("words", "Zo is het goed.");
        gerrit.post(MINE, fields);
        assertThat(gerrit.location()).endsWith("/my/signs?saved");

        SignallingPlan plan = plan(ehr, "gerrit");
        SignallingPhase crisis = plan.phases().get(plan.phases().size() - 1);
        assertThat(crisis.level()).isEqualTo(PhaseLevel.CRISIS);
        assertThat(crisis.signs())
                .extracting(sign -> sign.what().text())
                .containsExactly("Ik val om.", "Ik ben duizelig.", "Hij zegt niets meer.");
        assertThat(crisis.steps())
                .extracting(step -> step.does())
                .containsExactly(Set.of(PersonId.of("gerrit")), Set.of(PersonId.of("daughter")));
        assertThat(plan.contacts().get(1).whom()).contains(Note.of("de huisartsenpost"));
        assertThat(plan.contacts().get(1).when()).containsExactly(CallTime.NIGHT);
        assertThat(plan.agreement().orElseThrow().version()).isEqualTo(plan.id());
        assertThat(plan.agreement().orElseThrow().inOwnWords()).contains(OwnWords.of("Zo is het goed."));
        assertThat(gerrit.get("/my/signs?saved"))
                .contains("Het is verstuurd.", "Tot dan heeft nog niemand het gelezen.", "112", "Ik val om.");
        assertThat(ehr.bean(JdbcTemplate.class)
                        .queryForList("select entry from regie_entry where kind = 'signallingPlans'", String.class))
                .anySatisfy(json -> assertThat(json).contains("Ik val om.", "\"schemaVersion\""));
    }

    @Test
    void aSignThatIsLeftAloneKeepsItsNameAndOneThatIsChangedIsAnother() {
        Browser nurse = Browser.of("marloes", ehr);
        String signs = ehr.pagesOf("naima") + "/signs";
        Map<String, String> fields = Fields.shownOn(nurse.get(signs), "/signs");
        fields.put("phase.EARLY_SIGNS.0.MYSELF", "Drie nachten slaap ik slecht.");
        nurse.post(signs, fields);
        assertThat(nurse.location()).endsWith("/signs?saved");

        List<EntryId> names = plan(ehr, "naima").phases().stream()
                .flatMap(phase -> phase.signs().stream())
                .map(sign -> sign.id())
                .toList();
        assertThat(names)
                .contains(EntryId.of("sign-talk"), EntryId.of("sign-cook"))
                .doesNotContain(EntryId.of("sign-sleep"));
    }

    @Test
    void aYesThatStaffWriteDownNeedsTheWordsOfThePatientAndNeverIsTheirs() {
        Browser nurse = Browser.of("wijkzorg", ehr);
        String signs = ehr.pagesOf("gerrit") + "/signs";
        Map<String, String> fields = Fields.shownOn(nurse.get(signs), "/signs");
        fields.putAll(Map.of("kind", "CRISIS", "helps", "Bellen met Anja.", "agree", "1", "words", ""));
        assertThat(nurse.post(signs, fields)).contains("nog niet alles gekozen", "Bellen met Anja.");

        fields.put("words", "Ja, doe maar.");
        nurse.post(signs, fields);
        assertThat(nurse.location()).endsWith("/signs?saved");
        assertThat(plan(ehr, "gerrit").agreement().orElseThrow().by()).isEqualTo(PersonId.of("gerrit"));
    }

    @Test
    void ofTwoWhoWriteAtOnceTheSecondReadsWhatTheFirstChangedAndLosesNothing() {
        String signs = ehr.pagesOf("naima") + "/signs";
        Browser nurse = Browser.of("marloes", ehr);
        Map<String, String> hers = Fields.shownOn(nurse.get(signs), "/signs");
        Browser naima = Browser.of("naima", ehr);
        Map<String, String> mine = Fields.shownOn(naima.get(MINE), MINE);
        mine.put("phase.WORSE.0.MYSELF", "Ik praat tegen de radio.");
        naima.post(MINE, mine);
        assertThat(naima.location()).endsWith("?saved");
        SignallingPlan saved = plan(ehr, "naima");

        hers.put("phase.WORSE.0.OTHERS", "Zij eet niet meer.");
        String again = nurse.post(signs, hers);

        assertThat(again)
                .contains("Intussen schreef iemand anders iets op", "Ik praat tegen de radio.")
                .contains(">Zij eet niet meer.</textarea>");
        assertThat(plan(ehr, "naima")).isEqualTo(saved);
    }

    /** Whom to call is a list: a row that is another's meanwhile has nothing of what was typed beside the first. */
    @Test
    void ofWhomToCallNothingComesToStandBesideAnotherPerson() {
        String signs = ehr.pagesOf("naima") + "/signs";
        Browser first = Browser.of("marloes", ehr);
        Browser second = Browser.of("psychiater", ehr);
        Map<String, String> ofFirst = Fields.shownOn(first.get(signs), "/signs");
        Map<String, String> ofSecond = Fields.shownOn(second.get(signs), "/signs");
        String whom = "call.0.whom";
        String before = ofSecond.getOrDefault(whom, "");
        ofFirst.put(whom, "De buren van nummer 12");
        first.post(signs, ofFirst);
        assertThat(first.location()).endsWith("/signs?saved");
        ofSecond.put("call.9.whom", "De wachtpost");

        String again = second.post(signs, ofSecond);

        assertThat(again).contains("De buren van nummer 12");
        assertThat(Fields.shownOn(again, "/signs"))
                .containsEntry(whom, before)
                .containsEntry("call.9.whom", "De wachtpost");
    }

    @Test
    void inTheMiddleOfItTheServerStartsAnewAndWhatWasTypedIsThere() {
        try (RunningEhr own = RunningEhr.started()) {
            Browser naima = Browser.of("naima", own);
            Map<String, String> typed = Fields.shownOn(naima.get(MINE), MINE);
            typed.put("phase.WORSE.0.step.1.what", "Samen wandelen");
            typed.put("phase.WORSE.0.step.1.who", "brother");
            own.restart();
            naima.postAsIs(MINE, typed);
            naima.get("/login");
            naima.post("/login", Map.of("username", "naima", "password", "verzonnen"));

            Map<String, String> again = Fields.shownOn(naima.get(MINE), MINE);
            assertThat(again)
                    .containsEntry("phase.WORSE.0.step.1.what", "Samen wandelen")
                    .containsEntry("phase.WORSE.0.step.1.who", "brother");
            naima.post(MINE, again);
            assertThat(naima.get("/my/signs")).contains("Samen wandelen");
        }
    }

    @Test
    void whatNobodyOfferedIsNotTakenOverAndNothingBreaks() {
        Browser gerrit = Browser.of("gerrit", ehr);
        Map<String, String> fields = Fields.shownOn(gerrit.get(MINE), MINE);
        fields.putAll(Map.of(
                "kind", "BOTH",
                "of", "signals-2",
                "phase.NONE.0.MYSELF", "Verzonnen fase",
                "phase.WORSE.2147483647.mine", "Ver weg",
                "phase.STABLE.0.step.99999999.what", "Nog verder",
                "phase.STABLE.0.step.0.what", "Iets doen",
                "phase.STABLE.0.step.0.who", "brother",
                "call.0.person", "psychiatrist",
                "copy.brother", "1"));
        gerrit.post(MINE, fields);
        assertThat(gerrit.location()).endsWith("?saved");

        SignallingPlan plan = plans(ehr, "gerrit")
                .filter(each -> each.phases().stream()
                        .flatMap(phase -> phase.steps().stream())
                        .anyMatch(step -> step.what().equals(Note.of("Iets doen"))
                                && step.does().isEmpty()))
                .findFirst()
                .orElseThrow();
        assertThat(plan.recorded().replaces())
                .as("what names a plan that is not there is never written over another one")
                .isEmpty();
        assertThat(plan.copiesWith()).doesNotContain(PersonId.of("brother"));
        assertThat(gerrit.get("/my/signs")).doesNotContain("Verzonnen fase", "Ver weg", "Nog verder");

        gerrit.get(MINE);
        fields.remove("seen");
        fields.put("lookAgainOn", "2027-02-30");
        fields.put("helps", "Een lang verhaal.");
        assertThat(gerrit.post(MINE, fields)).contains("een dag die geen dag is", "Een lang verhaal.");
        assertThat(gerrit.post(MINE, Map.of("kind", "NONE", "helps", "Thee.")))
                .contains("nog niet alles gekozen", "Thee.");
    }

    private static SignallingPlan plan(RunningEhr ehr, String person) {
        return plans(ehr, person).findFirst().orElseThrow();
    }

    private static Stream<SignallingPlan> plans(RunningEhr ehr, String person) {
        Dossier dossier = ehr.bean(DossierOfPatient.class).of(ehr.patient(person));
        return dossier.current(SignallingPlan.class).stream();
    }
}
