package nl.regie.keyelement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.regie.caremodule.StatementId;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import nl.regie.evaluation.DossierEvaluator;
import nl.regie.finding.ClaimFinding;
import nl.regie.finding.Verdict;
import org.junit.jupiter.api.Test;

/** A crisis phase in which nobody is asked for help is not whole. Everybody in it is invented. */
class CrisisWithoutHelpTest {
    @Test
    void toBeStrongAndWaitIsNoHelpInACrisis() {
        assertThat(whatToDo("\"does\": [\"jan\"]", "")).isEqualTo(Verdict.PARTLY_MET);
        assertThat(whatToDo("\"does\": []", "")).isEqualTo(Verdict.PARTLY_MET);
        assertThat(whatToDo("\"does\": [\"jan\"]", "\"contacts\": [{\"person\": \"jan\"}],"))
                .isEqualTo(Verdict.PARTLY_MET);
    }

    @Test
    void somebodyWhoComesOrSomebodyToCallIs() {
        assertThat(whatToDo("\"does\": [\"jan\", \"els\"]", "")).isEqualTo(Verdict.MET);
        assertThat(whatToDo("\"does\": [\"jan\"]", "\"contacts\": [{\"whom\": \"de huisartsenpost\"}],"))
                .isEqualTo(Verdict.MET);
    }

    private static Verdict whatToDo(String does, String contacts) {
        Dossier dossier = DossierFile.read("""
                        {"schemaVersion": "1.0", "patient": {"id": "jan"}, "professionals": [{"id": "els"}],
                         "signallingPlans": [{"id": "plan", "recorded": {"on": "2026-10-01", "by": "els"}, "kind": "CRISIS", %s
                           "phases": [{"id": "red", "level": "CRISIS", "name": "Rood",
                             "signs": [{"id": "sign", "noticedBy": "MYSELF", "what": "Ik zie het niet meer zitten"}],
                             "steps": [{"what": "Sterk zijn en wachten", %s}]}],
                           "agreement": {"version": "plan", "on": "2026-10-01", "by": "jan", "inOwnWords": "Goed zo."}}]}
                        """.formatted(contacts, does)).orElseThrow();
        return DossierEvaluator.shipped()
                .evaluate(dossier, LocalDate.of(2026, 11, 1))
                .findingById(StatementId.of("key-element/treatment/early-signs"))
                .claims()
                .stream()
                .filter(claim -> claim.code().value().equals("what-to-do-is-discussed"))
                .map(ClaimFinding::result)
                .findFirst()
                .orElseThrow()
                .verdict();
    }
}
