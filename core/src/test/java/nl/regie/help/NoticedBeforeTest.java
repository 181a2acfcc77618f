package nl.regie.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.regie.day.DayView;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import nl.regie.entry.Language;
import nl.regie.evaluation.DossierEvaluator;
import nl.regie.nextstep.NextSteps;
import nl.regie.nextstep.NextStepsReport;
import nl.regie.patientcopy.ConversationSheet;
import nl.regie.patientcopy.PatientCopy;
import nl.regie.patientcopy.SignallingSheet;
import nl.regie.signalling.SignallingPlan;
import org.junit.jupiter.api.Test;

/** A new version of a signalling plan, while a crisis stands that was noticed by an earlier one. */
class NoticedBeforeTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final String NAMED = "\"signs\": [\"voices\"]";
    private static final String NOT_NAMED = "\"noticesSigns\": \"YES\"";
    private static final String DONE = """
            , "visitDecisions": [{"id": "d", "recorded": {"on": "2026-11-17", "by": "els"}, "preparation": "p",
               "decidedBy": "els", "plan": "SOONER", "reason": "Gebeld, Jan gaat mee naar de huisarts"}]""";

    @Test
    void theSignAndWhomToCallStandUntilItShowsWhatWasDone() {
        for (String noticed : List.of(NAMED, NOT_NAMED)) {
            Dossier stands = dossier(noticed, "");
            assertThat(NoticedBefore.in(DayView.of(stands, DAY)))
                    .extracting(SignallingPlan::id)
                    .extracting(Object::toString)
                    .containsExactly("sg");
            NextStepsReport next = next(stands);
            assertThat(next.pressing().get(0).reason()).isEqualTo(PressingReason.CRISIS_SIGN_NOTICED);
            assertThat(next.whomToCall())
                    .extracting(ToCall::text)
                    .anyMatch(text -> text.contains("113"))
                    .anyMatch(text -> text.contains("Noor"));
            for (String page : List.of(plan(stands), sheet(stands), talk(stands))) {
                assertThat(page).contains("0800-0113").contains("Noor");
            }
            assertThat(sheet(stands)).contains("Ik hoor ze weer").doesNotContain("Ik ben moe");
        }
        assertThat(talk(dossier(NAMED, ""))).contains("Ik hoor ze weer");
    }

    @Test
    void afterThatTheNewVersionIsAllThereIs() {
        for (String noticed : List.of(NAMED, NOT_NAMED)) {
            Dossier done = dossier(noticed, DONE);
            assertThat(NoticedBefore.in(DayView.of(done, DAY))).isEmpty();
            assertThat(next(done).pressing()).isEmpty();
            assertThat(plan(done) + sheet(done)).doesNotContain("0800-0113", "Noor", "Ik hoor ze weer");
        }
    }

    @Test
    void aVersionThatKeepsTheSignStandsAlone() {
        String kept = SECOND.replace(
                "\"level\": \"STABLE\", \"signs\": [{\"id\": \"well\"",
                "\"level\": \"CRISIS\", \"signs\": [{\"id\": \"voices\"");
        assertThat(NoticedBefore.in(DayView.of(dossier(NAMED, "", kept), DAY))).isEmpty();
    }

    private static final String SECOND = """
            {"id": "sg2", "recorded": {"on": "2026-11-18", "by": "els", "replaces": "sg"}, "kind": "CRISIS",
             "phases": [{"id": "green", "level": "STABLE", "signs": [{"id": "well", "noticedBy": "MYSELF", "what": "Ik slaap goed"}]}]}""";

    private static Dossier dossier(String noticed, String more) {
        return dossier(noticed, more, SECOND);
    }

    private static Dossier dossier(String noticed, String more, String second) {
        return DossierFile.read("""
                        {"schemaVersion": "1.1", "patient": {"id": "jan", "name": "Jan"},
                         "professionals": [{"id": "els", "name": "Els"}, {"id": "noor", "name": "Noor"}],
                         "signallingPlans": [
                           {"id": "sg", "recorded": {"on": "2026-10-01", "by": "els"}, "kind": "CRISIS",
                            "contacts": [{"person": "noor", "when": ["DAY", "NIGHT"]}],
                            "phases": [
                              {"id": "orange", "level": "EARLY_SIGNS", "signs": [{"id": "tired", "noticedBy": "MYSELF", "what": "Ik ben moe"}]},
                              {"id": "red", "level": "CRISIS", "signs": [{"id": "voices", "noticedBy": "MYSELF", "what": "Ik hoor ze weer"}]}]},
                        """ + second + """
                         ],
                         "consultPreparations": [{"id": "p", "recorded": {"on": "2026-11-16", "by": "jan"},
                           "visitOn": "2026-11-24",""" + noticed + "}]" + more + "}")
                .orElseThrow();
    }

    private static NextStepsReport next(Dossier dossier) {
        return NextSteps.of(dossier, DossierEvaluator.shipped().evaluate(dossier, DAY), List.of())
                .in(Language.NL);
    }

    private static String plan(Dossier dossier) {
        return PatientCopy.of(dossier).html(Language.NL);
    }

    private static String sheet(Dossier dossier) {
        return SignallingSheet.of(dossier).html(Language.NL);
    }

    private static String talk(Dossier dossier) {
        return ConversationSheet.of(dossier).html(Language.NL);
    }
}
