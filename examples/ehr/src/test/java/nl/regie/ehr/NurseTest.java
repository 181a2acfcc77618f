package nl.regie.ehr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.regie.consult.PreparationReading;
import nl.regie.consult.VisitDecision;
import nl.regie.consult.VisitPlan;
import nl.regie.diagnosis.Answer;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.ReadBack;
import nl.regie.ehr.dossier.DossierOfPatient;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.precondition.Appraisal;
import org.junit.jupiter.api.Test;

class NurseTest {
    private final RunningEhr ehr = RunningEhr.shared();

    @Test
    void aNurseSeesTheirOwnPatientsOnly() {
        assertThat(Browser.of("marloes", ehr).get("/patients"))
                .contains("Naima")
                .doesNotContain("Gerrit");
        assertThat(Browser.of("wijkzorg", ehr).get("/patients"))
                .contains("Gerrit")
                .doesNotContain("Naima");
    }

    @Test
    void aPlanAtAGlanceSaysWhatThePatientWantsInTheirWordsAndDrawsWhoHelps() {
        String page = Browser.of("marloes", ehr).get(ehr.pagesOf("naima"));

        assertThat(page)
                .contains("Elke zondag koken met mijn nichtjes.")
                .contains("<svg")
                .contains("Marloes")
                .contains("Ik wil een andere psychiater.");
    }

    @Test
    void aConversationAsksWhetherItIsSafeFirst() {
        String page = Browser.of("wijkzorg", ehr).get(ehr.pagesOf("gerrit") + "/talk");

        assertThat(List.of(
                        page.indexOf("SAFE.answer"),
                        page.indexOf("SEES_IMPORTANCE.judgement"),
                        page.indexOf("WANTS.judgement"),
                        page.indexOf("ABLE.judgement"),
                        page.indexOf("SUPPORT_AVAILABLE.judgement"),
                        page.indexOf("WHAT_HAPPENED.words"),
                        page.indexOf("NEED.words")))
                .doesNotContain(-1)
                .isSorted();
    }

    @Test
    void whatWasSaidInAConversationIsInTheTablesAndTheDossier() {
        Browser nurse = Browser.of("wijkzorg", ehr);
        String talk = ehr.pagesOf("gerrit") + "/talk";
        nurse.get(talk);
        nurse.post(
                talk,
                Map.of(
                        "WISH.words", "Mijn kleindochter leren kaarten.",
                        "WISH.most", "1",
                        "WANTS.judgement", "PARTLY",
                        "WANTS.words", "Niet elke dag.",
                        "ABLE.mine", "NO",
                        "ABLE.note", "De handen trillen.",
                        "NEED.response", "DECLINED",
                        "read-back", "1"));

        assertThat(nurse.location()).endsWith("/talk?saved");
        Dossier dossier = ehr.bean(DossierOfPatient.class).of(ehr.patient("gerrit"));
        assertThat(dossier.current(Answer.class))
                .anySatisfy(answer ->
                        assertThat(answer.inOwnWords()).contains(OwnWords.of("Mijn kleindochter leren kaarten.")))
                .anySatisfy(answer -> assertThat(answer.response().name()).isEqualTo("DECLINED"));
        assertThat(dossier.current(Appraisal.class))
                .anySatisfy(view -> {
                    assertThat(view.inOwnWords()).contains(OwnWords.of("Niet elke dag."));
                    assertThat(view.viewOf()).isEqualTo(PersonId.of("gerrit"));
                })
                .anySatisfy(view -> assertThat(view.viewOf()).isEqualTo(PersonId.of("district-nurse")));
        assertThat(dossier.current(ReadBack.class))
                .anySatisfy(readBack -> assertThat(readBack.entries()).hasSize(4));
        assertThat(nurse.get(talk)).contains("Mijn kleindochter leren kaarten.", "Niet elke dag.");
    }

    @Test
    void wordsWithoutTheAnswerThatTheyBelongToAreNotLost() {
        Browser nurse = Browser.of("wijkzorg", ehr);
        String talk = ehr.pagesOf("gerrit") + "/talk";
        for (String field : List.of("SAFE.words", "WANTS.words", "ABLE.note")) {
            nurse.get(talk);
            assertThat(nurse.post(talk, Map.of(field, "Nog een woord.")))
                    .contains("nog niet alles gekozen", "Nog een woord.");
        }
        nurse.get(talk);
        assertThat(nurse.post(talk, Map.of())).contains("nog niet alles gekozen");
    }

    @Test
    void whatWasSavedIsThereAfterARestart() {
        try (RunningEhr other = RunningEhr.started()) {
            Browser nurse = Browser.of("wijkzorg", other);
            String talk = other.pagesOf("gerrit") + "/talk";
            nurse.get(talk);
            nurse.post(talk, Map.of("RESILIENCE.words", "Ik ben nooit bang geweest."));

            other.restart();

            assertThat(Browser.of("wijkzorg", other).get(talk)).contains("Ik ben nooit bang geweest.");
        }
    }

    @Test
    void ofTwoWhoWriteAtOnceTheSecondSeesWhatTheFirstDidAndLosesNothing() {
        String talk = ehr.pagesOf("naima") + "/talk";
        Browser first = Browser.of("marloes", ehr);
        Browser second = Browser.of("psychiater", ehr);
        first.get(talk);
        second.get(talk);
        first.post(talk, Map.of("WISH.words", "Een hond uitlaten."));

        String again = second.post(talk, Map.of("NEED.words", "Een rooster op de koelkast."));

        assertThat(second.location()).isEmpty();
        assertThat(again)
                .contains(
                        "Intussen schreef iemand anders iets op", "Een hond uitlaten.", "Een rooster op de koelkast.");
        assertThat(words(talk, "Een rooster op de koelkast.")).isFalse();

        second.post(talk, Map.of("NEED.words", "Een rooster op de koelkast."));

        assertThat(second.location()).endsWith("?saved");
        assertThat(words(talk, "Een rooster op de koelkast.")).isTrue();
        assertThat(words(talk, "Een hond uitlaten.")).isTrue();
    }

    private boolean words(String talk, String words) {
        return Browser.of("marloes", ehr).get(talk).contains(words);
    }

    @Test
    void aQuestionIsPutOffWithAReasonAndADayOrNotAtAll() {
        Browser nurse = Browser.of("wijkzorg", ehr);
        String next = ehr.pagesOf("gerrit") + "/next";
        String page = nurse.get(next);
        String statement = page.replaceAll("(?s).*?name=\"statement\" value=\"([^\"]+)\".*", "$1");

        assertThat(nurse.post(next, Map.of("statement", statement, "reason", "Hij is moe.")))
                .contains("Schrijf op waarom", "Hij is moe.");

        nurse.post(next, Map.of("statement", statement, "reason", "Hij is moe.", "until", "2026-10-20"));

        assertThat(nurse.get(next))
                .contains("Uitgesteld", "Hij is moe., door wijkverpleegkundige, tot en met 20 oktober 2026")
                .doesNotContain("name=\"statement\" value=\"" + statement + "\"");
    }

    @Test
    void aDayThatIsNoneOrIsOverPutsNothingOffAndTheReasonIsStillThere() {
        Browser nurse = Browser.of("wijkzorg", ehr);
        String next = ehr.pagesOf("gerrit") + "/next";
        String statement = nurse.get(next).replaceAll("(?s).*name=\"statement\" value=\"([^\"]+)\".*", "$1");
        for (String until : List.of("morgen", "2026-02-30", "2026-10-12")) {
            nurse.get(next);
            assertThat(nurse.post(next, Map.of("statement", statement, "reason", "Een lang verhaal.", "until", until)))
                    .contains("Dit is niet bewaard", ">Een lang verhaal.</textarea>");
            assertThat(nurse.status()).isEqualTo(200);
        }
        nurse.get(next);
        assertThat(nurse.post(next, Map.of("statement", "x/y", "reason", "Zomaar.", "until", "2026-10-20")))
                .contains("nog niet alles gekozen");
        assertThat(nurse.get(next)).doesNotContain("Een lang verhaal.", "Zomaar.");
    }

    @Test
    void whatTheFirstChangedInAPlanStaysWhereTheSecondLeftItAsItWas() {
        String plan = ehr.pagesOf("gerrit") + "/plan";
        Browser first = Browser.of("wijkzorg", ehr);
        Browser second = Browser.of("wijkzorg", ehr);
        Map<String, String> ofFirst = Fields.shownOn(first.get(plan), "/plan");
        Map<String, String> ofSecond = Fields.shownOn(second.get(plan), "/plan");
        List<String> kept = ofFirst.keySet().stream()
                .filter(field -> field.startsWith("action."))
                .toList();
        assertThat(kept).hasSizeGreaterThan(1);
        ofFirst.put("title", "Thuis");
        ofFirst.put("what.0", "Samen de tuin in");
        ofFirst.put("lookAgainOn", "2027-02-01");
        ofFirst.remove(kept.get(0));
        first.post(plan, ofFirst);
        assertThat(first.location()).endsWith("/plan?saved");
        ofSecond.put("title", "Thuis blijven wonen");
        ofSecond.remove(kept.get(1));

        String again = second.post(plan, ofSecond);
        assertThat(again).contains("Intussen schreef iemand anders iets op", "Samen de tuin in");
        Map<String, String> both = Fields.shownOn(again, "/plan");
        assertThat(both)
                .containsEntry("title", "Thuis blijven wonen")
                .containsEntry("lookAgainOn", "2027-02-01")
                .doesNotContainKeys(kept.get(0), kept.get(1));
        second.post(plan, both);
        assertThat(second.location()).endsWith("/plan?saved");
        String page = second.get(plan);
        assertThat(page).contains("Thuis blijven wonen", "Samen de tuin in", "2027-02-01");
        assertThat(Fields.shownOn(page, "/plan").keySet().stream().filter(field -> field.startsWith("action.")))
                .hasSize(kept.size() - 1)
                .doesNotContain(kept.get(0), kept.get(1));
    }

    @Test
    void whoDecidesSecondReadsWhatWasDecidedAndWhy() {
        String visit = ehr.pagesOf("naima") + "/visit";
        Browser first = Browser.of("marloes", ehr);
        Browser second = Browser.of("psychiater", ehr);
        first.get(visit);
        second.get(visit);
        first.post(visit + "/decision", Map.of("plan", "AS_PLANNED", "reason", "Ik wil haar zien."));
        assertThat(first.location()).endsWith("?saved");
        String again = second.post(visit + "/decision", Map.of("plan", "SKIP", "reason", "Het gaat goed."));
        assertThat(again)
                .contains(
                        "Intussen schreef iemand anders iets op",
                        "<li dir=\"auto\">Ik wil haar zien.</li>",
                        "Het gaat goed.")
                .contains("De afspraak gaat door zoals gepland");

        second.get(visit);
        first.get(visit);
        first.post(visit + "/reading", Map.of("worries", "YES", "topics", "Hoe ze slaapt"));
        assertThat(second.post(visit + "/reading", Map.of("worries", "NO")))
                .contains("<li dir=\"auto\">Hoe ze slaapt</li>")
                .containsPattern("<li dir=\"auto\">[^<]*zorgen[^<]* ja</li>");
    }

    @Test
    void ofTwoWhoPutOffTheSameQuestionTheSecondReadsTheFirstAndLosesNothing() {
        String next = ehr.pagesOf("gerrit") + "/next";
        Browser first = Browser.of("wijkzorg", ehr);
        Browser second = Browser.of("wijkzorg", ehr);
        String statement = first.get(next).replaceAll("(?s).*?name=\"statement\" value=\"([^\"]+)\".*", "$1");
        second.get(next);
        first.post(next, Map.of("statement", statement, "reason", "Hij is op reis.", "until", "2026-10-20"));
        assertThat(first.location()).endsWith("?saved");

        assertThat(second.post(
                        next, Map.of("statement", statement, "reason", "Te veel tegelijk.", "until", "2026-10-27")))
                .contains("Intussen schreef iemand anders iets op", "Hij is op reis., door")
                .contains("Deze vraag wordt nu niet meer gesteld", ">Te veel tegelijk.</textarea>");
    }

    @Test
    void aVisitHasAnAgendaAProposalWithReasonsAndADecisionByName() {
        Browser naima = Browser.of("naima", ehr);
        naima.get("/my/prepare");
        naima.post(
                "/my/prepare",
                Map.of(
                        "visitOn",
                        "2026-12-07",
                        "value.limit-sleep",
                        "4",
                        "topics",
                        "Hoe ik weer slaap.",
                        "wish",
                        "COME"));
        Browser nurse = Browser.of("marloes", ehr);
        String visit = ehr.pagesOf("naima") + "/visit";

        assertThat(nurse.get(visit))
                .contains("Hoe ik weer slaap.")
                .contains("Voorstel: ")
                .contains("Een eigen meting ligt buiten de grenzen")
                .contains("Regie zegt niets af.");

        nurse.post(visit + "/reading", Map.of("worries", "YES", "topics", "Slapen\nBloedonderzoek"));
        assertThat(nurse.location()).endsWith("?saved");
        nurse.get(visit);
        nurse.post(
                visit + "/decision",
                Map.of("plan", "SOONER", "reason", "Zij slaapt slecht.", "nextContactOn", "2026-10-15"));
        assertThat(nurse.location()).endsWith("?saved");

        Dossier dossier = ehr.bean(DossierOfPatient.class).of(ehr.patient("naima"));
        assertThat(dossier.current(PreparationReading.class))
                .anySatisfy(reading -> assertThat(reading.topics()).hasSize(2));
        assertThat(dossier.current(VisitDecision.class)).anySatisfy(decision -> {
            assertThat(decision.plan()).isEqualTo(VisitPlan.SOONER);
            assertThat(decision.decidedBy()).isEqualTo(PersonId.of("nurse"));
        });
        assertThat(nurse.get(visit)).contains("Zij slaapt slecht.");
    }

    @Test
    void twoVersionsOfAPlanStandSideBySide() {
        Browser nurse = Browser.of("marloes", ehr);

        assertThat(nurse.get(ehr.pagesOf("naima") + "/plans"))
                .contains("Drie ochtenden werken in de bakkerij.")
                .contains("Twee ochtenden werken in de bakkerij, en later drie.")
                .contains("Plan, hoe het ermee staat: eerst even stil; nu bezig.");
        assertThat(nurse.get(ehr.pagesOf("naima") + "/plans?one=plan-1&other=plan-2"))
                .contains("die van 24 november 2025");
    }

    @Test
    void theYearIsALine() {
        assertThat(Browser.of("marloes", ehr).get(ehr.pagesOf("naima") + "/year"))
                .contains("<svg", "8 december 2025");
    }

    @Test
    void fromAFindingTheRowIsOneClickAway() {
        Browser nurse = Browser.of("marloes", ehr);
        String findings = nurse.get(ehr.pagesOf("naima") + "/findings");
        String row = findings.replaceAll("(?s).*?href=\"(/patients/[0-9a-f]+/rows/wish-work)\".*", "$1");

        assertThat(nurse.get(row)).contains("note/", "10 november 2025", "invented");
    }
}
