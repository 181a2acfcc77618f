package nl.regie.ehr;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.regie.careplan.CarePlan;
import nl.regie.decision.PlanAgreement;
import nl.regie.dossier.Annotation;
import nl.regie.dossier.Dossier;
import nl.regie.ehr.dossier.DossierOfPatient;
import nl.regie.entry.EntryId;
import nl.regie.entry.Language;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.legal.PatientStance;
import nl.regie.legal.Representation;
import nl.regie.patientcopy.PatientCopy;
import nl.regie.people.CloseOneConcern;
import nl.regie.people.Confidence;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A yes in the place of the patient, or beside a child, with what the patient says of it. */
class InPlaceTest {
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
    void aYesOfAParentIsNotWrittenDownWithoutWhatTheChildSays() {
        Browser nurse = Browser.of("fatima", ehr);
        String inPlace = newVersionOf("sam", nurse);
        assertThat(nurse.get(inPlace))
                .contains("Een avond per week bij oma</li>", "Karin", "als ouder of voogd", "sinds het laatste ja");

        Map<String, String> yes = new LinkedHashMap<>(Map.of(
                "plan",
                plan("sam").id().value(),
                "authority",
                "sam-authority",
                "answer",
                "YES",
                "words",
                "Dat is goed."));
        assertThat(nurse.post(inPlace, yes)).contains("nog niet alles gekozen", "Dat is goed.");
        yes.put("stance", "UNSURE");
        assertThat(nurse.post(inPlace, yes)).contains("nog niet alles gekozen");
        yes.put("patients-words", "Oma snurkt.");
        nurse.post(inPlace, yes);
        assertThat(nurse.location()).endsWith("/in-place?saved");

        PlanAgreement agreed = plan("sam").agreement().orElseThrow();
        assertThat(agreed.by()).isEqualTo(PersonId.of("sam-mother"));
        assertThat(agreed.inOwnWords()).contains(OwnWords.of("Dat is goed."));
        assertThat(agreed.onBehalf().orElseThrow().patientsStance()).isEqualTo(PatientStance.UNSURE);
        assertThat(agreed.onBehalf().orElseThrow().inOwnWords()).contains(OwnWords.of("Oma snurkt."));
        assertThat(nurse.get(inPlace)).contains("wacht nu geen plan");
    }

    @Test
    void from12To15TheYesOfAParentStandsBesideThatOfTheChildAndNeverInItsPlace() {
        Browser nurse = Browser.of("fatima", ehr);
        String inPlace = newVersionOf("noor", nurse);
        Browser noor = Browser.of("noor", ehr);
        noor.get("/my/agree");
        noor.post("/my/agree", Map.of("plan", plan("noor").id().value(), "answer", "YES", "words", "Ja."));
        assertThat(noor.location()).endsWith("?saved");

        assertThat(nurse.get(inPlace)).contains("naast dat van het kind", "Samira");
        Map<String, String> yes = new LinkedHashMap<>(Map.of(
                "plan", plan("noor").id().value(),
                "authority", "noor-authority-mother",
                "answer", "YES",
                "patients-words", "Ja, bij oma.",
                "stance", "AGREES",
                "words", "Ja."));
        assertThat(nurse.post(inPlace, yes)).contains("nog niet alles gekozen");
        yes.put("agree", "1");
        nurse.post(inPlace, yes);
        assertThat(nurse.location()).endsWith("/in-place?saved");

        PlanAgreement agreed = plan("noor").agreement().orElseThrow();
        assertThat(agreed.by()).isEqualTo(PersonId.of("noor"));
        assertThat(agreed.onBehalf()).isEmpty();
        assertThat(agreed.besideParents()).containsExactly(EntryId.of("noor-authority-mother"));
    }

    @Test
    void aNoIsNotWrittenDownWithoutWhatThePatientSaysAndThePlanGoesOnWaiting() {
        Browser nurse = Browser.of("fatima", ehr);
        String inPlace = newVersionOf("sam", nurse);
        nurse.get(inPlace);
        Optional<PlanAgreement> before = plan("sam").agreement();
        Map<String, String> no = new LinkedHashMap<>(Map.of(
                "plan", plan("sam").id().value(),
                "authority", "sam-authority",
                "answer", "NO",
                "words", "Oma <b>redt</b> dat niet."));
        assertThat(nurse.post(inPlace, no)).contains("nog niet alles gekozen", "Oma &lt;b&gt;redt");
        no.put("stance", "RESISTS");
        assertThat(nurse.post(inPlace, no)).contains("nog niet alles gekozen");
        no.put("patients-words", "Ik wil wel naar oma.");
        nurse.post(inPlace, no);
        assertThat(nurse.location()).endsWith("/in-place?saved");

        assertThat(plan("sam").agreement()).isEqualTo(before);
        assertThat(nurse.get(inPlace)).contains("Karin: “Oma &lt;b&gt;redt&lt;/b&gt; dat niet.”", "name=\"plan\"");
        Dossier dossier = ehr.bean(DossierOfPatient.class).of(ehr.patient("sam"));
        assertThat(dossier.current(CloseOneConcern.class))
                .anySatisfy(said -> assertThat(said.confidence()).isEqualTo(Confidence.IN_CONFIDENCE));
        assertThat(dossier.current(Annotation.class)).anySatisfy(said -> assertThat(said.about())
                .isEqualTo(plan("sam").id()));
        assertThat(PatientCopy.of(dossier, LocalDate.parse(RunningEhr.TODAY)).text(Language.NL))
                .contains("Ik wil wel naar oma.")
                .doesNotContain("redt");
    }

    @Test
    void whoMayNotDecideTodayIsNotOffered() {
        Browser nurse = Browser.of("fatima", ehr);
        String inPlace = newVersionOf("sam", nurse);
        nurse.get(inPlace);
        Map<String, String> yes = Map.of(
                "plan", plan("sam").id().value(),
                "authority", "noor-authority-mother",
                "answer", "YES",
                "words", "Ja.",
                "stance", "AGREES",
                "patients-words", "Ja.");
        assertThat(nurse.post(inPlace, yes)).contains("nog niet alles gekozen");

        assertThat(nurse.get(ehr.pagesOf("jesse") + "/in-place")).contains("niemand die vandaag over zorg mag");
        for (String who : new String[] {"karin", "noor", "marloes"}) {
            Browser other = Browser.of(who, ehr);
            other.get(inPlace);
            assertThat(other.status()).as(who).isIn(403, 404);
        }
    }

    @Test
    void whoMayDecideIsWrittenDownAndAScopeAboutMoneyGivesNoSayInCare() {
        Browser nurse = Browser.of("wijkzorg", ehr);
        String people = ehr.pagesOf("gerrit") + "/people";
        assertThat(nurse.get(people))
                .contains("omdat de patiënt dat zelf heeft opgeschreven")
                .doesNotContain("omdat ik");
        Map<String, String> authority = new LinkedHashMap<>(
                Map.of("person", "daughter", "basis", "FAMILY", "scope", "Geld", "until", "2027-10-13"));
        nurse.post(people + "/authority", authority);
        assertThat(nurse.location()).endsWith("/people?saved");
        assertThat(nurse.get(ehr.pagesOf("gerrit") + "/in-place")).contains("niemand die vandaag over zorg mag");

        nurse.get(people);
        authority.remove("scope");
        nurse.post(people + "/authority", authority);
        assertThat(ehr.bean(DossierOfPatient.class).of(ehr.patient("gerrit")).current(Representation.class))
                .singleElement()
                .satisfies(each -> assertThat(each.scope()).isEmpty());
        assertThat(nurse.get(ehr.pagesOf("gerrit") + "/in-place")).doesNotContain("niemand die vandaag");
    }

    /** Something is added to the plan, which then waits for a yes. */
    private static String newVersionOf(String person, Browser nurse) {
        String plan = ehr.pagesOf(person) + "/plan";
        Map<String, String> fields = Fields.shownOn(nurse.get(plan), "/plan");
        fields.put("what.0", "Een avond per week bij oma");
        nurse.post(plan, fields);
        assertThat(nurse.location()).endsWith("/plan?saved");
        return ehr.pagesOf(person) + "/in-place";
    }

    private static CarePlan plan(String person) {
        return ehr.bean(DossierOfPatient.class)
                .of(ehr.patient(person))
                .current(CarePlan.class)
                .get(0);
    }
}
