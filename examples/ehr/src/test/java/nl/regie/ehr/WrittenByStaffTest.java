package nl.regie.ehr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.GoalStatus;
import nl.regie.dossier.Annotation;
import nl.regie.dossier.Dossier;
import nl.regie.ehr.dossier.DossierOfPatient;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.people.CloseOne;
import nl.regie.people.InvolvementAgreement;
import nl.regie.precondition.DangerAtHome;
import nl.regie.precondition.DangerState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What staff write in the record beside a conversation: a plan, people close by, danger at home. */
class WrittenByStaffTest {
    private static final String SCRIPT = "\"'><script>alert(1)</script>${12345*2}";
    private final RunningEhr ehr = RunningEhr.started();

    @AfterEach
    void stop() {
        ehr.close();
    }

    @Test
    void aNewVersionOfAPlanWaitsForThePatientWhoTakesOnAGoalAndSaysYes() {
        Browser nurse = Browser.of("marloes", ehr);
        String plan = ehr.pagesOf("naima") + "/plan";
        Map<String, String> fields = asShown(nurse.get(plan));
        fields.put("goal-words.0", "Leren zwemmen.");
        fields.put("what.0", "Samen naar het zwembad");
        fields.put("does.0", "brother");
        nurse.post(plan, fields);
        assertThat(nurse.location()).endsWith("/plan?saved");
        assertThat(nurse.get(plan)).contains("Leren zwemmen.");
        assertThat(current().goals())
                .filteredOn(goal -> goal.status() == GoalStatus.PROPOSED)
                .singleElement()
                .satisfies(goal -> assertThat(goal.proposedBy()).contains(PersonId.of("nurse")));

        Browser naima = Browser.of("naima", ehr);
        String page = naima.get("/my/agree");
        assertThat(page).contains("Leren zwemmen.", "Samen naar het zwembad");
        String goal = page.replaceAll("(?s).*name=\"(goal\\.[^\"]+)\".*", "$1");
        naima.post("/my/agree", Map.of("plan", current().id().value(), "answer", "YES", goal, "1", "words", "Ja."));
        assertThat(naima.location()).endsWith("/my/agree?saved");

        CarePlan agreed = current();
        assertThat(agreed.goals()).anySatisfy(each -> {
            assertThat(each.inOwnWords()).contains(OwnWords.of("Leren zwemmen."));
            assertThat(each.status()).isEqualTo(GoalStatus.ACCEPTED);
            assertThat(each.acceptedBy()).containsExactly(PersonId.of("naima"));
        });
        assertThat(agreed.agreement().orElseThrow().by()).isEqualTo(PersonId.of("naima"));
        assertThat(naima.get("/my/agree")).contains("wacht nu geen plan");
        assertThat(naima.get("/my/plan")).contains("Leren zwemmen.");
    }

    @Test
    void aNoToAPlanNeedsWordsAndTheTeamReadsThem() {
        Browser nurse = Browser.of("marloes", ehr);
        String plan = ehr.pagesOf("naima") + "/plan";
        Map<String, String> fields = asShown(nurse.get(plan));
        fields.put("what.0", "Elke dag bellen");
        nurse.post(plan, fields);
        Browser naima = Browser.of("naima", ehr);
        naima.get("/my/agree");
        String id = current().id().value();
        assertThat(naima.post("/my/agree", Map.of("plan", id, "answer", "NO"))).contains("nog niet alles gekozen");
        naima.post("/my/agree", Map.of("plan", id, "answer", "NO", "words", "Dat is te vaak."));

        assertThat(dossier("naima").current(Annotation.class))
                .anySatisfy(no -> assertThat(no.inOwnWords()).isEqualTo(OwnWords.of("Dat is te vaak.")));
        assertThat(naima.get("/my/agree")).contains("Elke dag bellen");
    }

    @Test
    void somebodyCloseByIsWrittenDownAndMayKnowNothingUntilThePatientSaysSo() {
        Browser nurse = Browser.of("wijkzorg", ehr);
        String people = ehr.pagesOf("gerrit") + "/people";
        nurse.get(people);
        assertThat(nurse.post(people + "/relation", Map.of("relation", "buurman", "form", "relation")))
                .contains("nog niet alles gekozen")
                .containsOnlyOnce("<details open");
        nurse.post(
                people + "/relation",
                Map.of("called", "Henk " + SCRIPT, "relation", SCRIPT, "role.BUDDY", "1", "person", "daughter"));
        String page = nurse.get(people);
        assertThat(page).contains("Henk").doesNotContain("<script", "24690");
        CloseOne henk = dossier("gerrit").current(CloseOne.class).stream()
                .filter(each -> each.name()
                        .filter(name -> name.text().startsWith("Henk"))
                        .isPresent())
                .findFirst()
                .orElseThrow();
        assertThat(henk.person().value()).isNotEqualTo("daughter");

        Map<String, String> tick = Map.of("person", henk.person().value(), "topic.PLAN", "1");
        assertThat(nurse.post(people + "/consent", tick)).contains("nog niet alles gekozen");
        Map<String, String> said = new LinkedHashMap<>(tick);
        said.put("words", "Henk mag het plan weten.");
        nurse.get(people);
        nurse.post(people + "/consent", said);
        assertThat(dossier("gerrit").current(InvolvementAgreement.class))
                .anySatisfy(each -> assertThat(each.closeOnes()).containsExactly(henk.person()));
        assertThat(nurse.get(people)).contains("&lt;/script&gt;${12345*2}: er kan een blad worden gemaakt.");
    }

    @Test
    void theTeamSeesWhoHasACopyAndWhatIsToComeBackAfterAWithdrawal() {
        Browser nurse = Browser.of("marloes", ehr);
        String people = ehr.pagesOf("naima") + "/people";
        nurse.get(people);
        nurse.post(people + "/copy", Map.of("person", "brother", "copy", "CLOSE_ONE", "topic.SIGNS_AND_CRISIS", "1"));
        assertThat(nurse.get(people)).contains("Teruggekregen");
        Browser naima = Browser.of("naima", ehr);
        assertThat(naima.get("/my/sharing/0")).contains("Voordat u nee zegt");
        naima.post("/my/sharing/0", Map.of());

        String after = nurse.get(people);
        assertThat(after).contains("class=\"warn\"");
        String given = after.replaceAll("(?s).*?name=\"given\" value=\"([^\"]+)\".*", "$1");
        nurse.post(people + "/back", Map.of("given", given));
        assertThat(nurse.get(people)).doesNotContain("value=\"" + given + "\"", "gegeven op 13 oktober 2026");
    }

    @Test
    void dangerAtHomeIsWrittenDownAndAPageIsReleasedByNameWithAReasonThatNobodyElseReads() {
        Browser yassin = Browser.of("yassin", ehr);
        Browser naima = Browser.of("naima", ehr);
        String before = withoutTokens(yassin.get("/close"));
        String hers = withoutTokens(naima.get("/my/plan"));
        Browser nurse = Browser.of("marloes", ehr);
        String safety = ehr.pagesOf("naima") + "/safety";
        nurse.get(safety);
        assertThat(nurse.post(safety, Map.of("what", "Hij slaat."))).contains("nog niet alles gekozen", "Hij slaat.");
        nurse.post(safety, Map.of("state", "PRESENT", "what", "Hij slaat."));
        assertThat(nurse.get(safety)).contains("er is nu gevaar", "Hij slaat.", "Veilig Thuis");
        assertThat(withoutTokens(yassin.get("/close"))).isEqualTo(before);
        assertThat(withoutTokens(naima.get("/my/plan"))).isEqualTo(hers);

        String people = ehr.pagesOf("naima") + "/people";
        assertThat(nurse.get(people)).contains("Yassin: er wordt nu geen blad gemaakt.", "gevaar thuis");
        nurse.post(
                people + "/page",
                Map.of("person", "brother", "answer", "RELEASED", "reason", "Hij is het niet.", "until", "2026-10-20"));
        assertThat(nurse.location()).endsWith("/people?saved");
        assertThat(nurse.get(people))
                .contains("Yassin: er kan een blad worden gemaakt.", "Ilse: er wordt nu geen blad");
        assertThat(yassin.get("/close") + naima.get("/my/plan") + naima.get("/my/log"))
                .doesNotContain("Hij is het niet.", "Hij slaat.");

        nurse.get(safety);
        nurse.post(safety, Map.of("state", "PAST", "what", "Zij woont nu ergens anders."));
        assertThat(dossier("naima").current(DangerAtHome.class))
                .singleElement()
                .satisfies(danger -> assertThat(danger.state()).isEqualTo(DangerState.PAST));
    }

    @Test
    void nobodyElseWritesThese() {
        for (String who : new String[] {"naima", "yassin", "wijkzorg"}) {
            Browser browser = Browser.of(who, ehr);
            String own = who.equals("yassin") ? "/close/me" : who.equals("naima") ? "/my/tell" : "/patients";
            for (String page : new String[] {"/plan", "/safety", "/people/relation", "/people/page"}) {
                browser.get(own);
                browser.post(
                        ehr.pagesOf("naima") + page,
                        Map.of("seen", "0", "called", "X", "title", "X", "state", "PAST", "what", "X"));
                assertThat(browser.status()).as(who + page).isIn(403, 404);
            }
        }
    }

    private CarePlan current() {
        return dossier("naima").current(CarePlan.class).stream()
                .filter(CarePlan::goesOn)
                .findFirst()
                .orElseThrow();
    }

    private Dossier dossier(String person) {
        return ehr.bean(DossierOfPatient.class).of(ehr.patient(person));
    }

    /** What a form holds when nobody changes anything. */
    private static Map<String, String> asShown(String page) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("title", "Weer naar de bakkerij");
        java.util.regex.Pattern.compile("name=\"(of|action\\.[^\"]+)\" value=\"([^\"]+)\"")
                .matcher(page)
                .results()
                .forEach(field -> fields.put(field.group(1), field.group(2)));
        assertThat(fields).containsKey("of");
        return fields;
    }

    private static String withoutTokens(String page) {
        return page.replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "");
    }
}
