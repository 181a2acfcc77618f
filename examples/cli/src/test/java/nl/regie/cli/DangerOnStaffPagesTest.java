package nl.regie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** While there is danger at home, no screen of staff proposes to bring somebody close by in. Everybody is invented. */
class DangerOnStaffPagesTest {
    private static final String DOSSIER = """
            {"schemaVersion": "1.1", "patient": {"id": "jan", "name": "Jan"},
             "professionals": [{"id": "els", "name": "Els"}],
             "closeOnes": [{"id": "k", "recorded": {"on": "2025-01-05", "by": "els"}, "person": "mia", "name": "Mia"}],
             "carerWellbeings": [{"id": "c", "recorded": {"on": "2026-11-01", "by": "els"}, "closeOne": "mia", "load": "HEAVY"}],
             "involvementAgreements": [{"id": "i", "recorded": {"on": "2025-10-01", "by": "jan"}, "answer": "AGREED", "closeOnes": ["mia"],
               "topics": ["PLAN"], "until": "2026-10-01", "askAgainOn": "2026-11-01"}],
             "experiences": [{"id": "e", "recorded": {"on": "2026-10-18", "by": "jan"}, "teller": "jan", "topic": "NOT_LEFT_ALONE", "answer": "NO"}],
             "signallingPlans": [{"id": "sp", "recorded": {"on": "2026-10-01", "by": "els"}, "kind": "CRISIS",
               "contacts": [{"person": "mia"}, {"person": "els", "when": ["DAY"]}],
               "phases": [{"id": "red", "level": "CRISIS", "signs": [{"id": "voices", "noticedBy": "MYSELF", "what": "Ik hoor ze weer"}],
                 "steps": [{"what": "Ik ga zitten", "does": ["jan"]}, {"what": "Blijft bij mij", "does": ["mia"]}, {"what": "MIA bellen", "does": ["jan"]}, {"what": "De premie betalen", "does": ["jan"]}]}]}],
             "consultPreparations": [{"id": "p", "recorded": {"on": "2026-11-16", "by": "jan"}, "visitOn": "2026-11-23", "howItGoes": "BETTER"}],
             "preparationReadings": [{"id": "r", "recorded": {"on": "2026-11-17", "by": "els"}, "preparation": "p", "worries": "NO"}]%s}
            """;
    private static final String DANGER = """
            , "dangersAtHome": [{"id": "d", "recorded": {"on": "2026-11-10", "by": "els"}, "state": "%s"}]
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"PRESENT", "SUSPECTED"})
    void whoIsToBeCalledIsNobodyCloseByAndTheScreenSaysWhy(String state) throws IOException {
        String signs = run("signs", file(DANGER.formatted(state)), "--sign", "voices");
        assertThat(signs)
                .contains("Er is gevaar thuis", "staat hier niemand die dicht bij de patiënt staat")
                .contains("- Els (overdag)", "Ik ga zitten", "De premie betalen", "Veilig Thuis")
                .doesNotContain("Mia", "MIA", "noemt niemand", "Blijft bij mij");
        assertThat(run("signs", file(DANGER.formatted(state)), "--sign", "voices", "--format", "json"))
                .contains("staat hier niemand die dicht bij de patiënt staat")
                .doesNotContain("\"mia\"", "noemt niemand");
        for (String command : new String[] {"next", "prepare"}) {
            assertThat(run(command, file(DANGER.formatted(state))))
                    .as(command)
                    .contains("staat hier niemand die dicht bij de patiënt staat")
                    .doesNotContain("- Mia", "noemt niemand");
        }
    }

    @Test
    void noScreenProposesToAskOrToHelpSomebodyCloseBy() throws IOException {
        String danger = file(DANGER.formatted("PRESENT"));
        assertThat(run("prepare", danger)).doesNotContain("voor een naaste", "over naasten");
        assertThat(run("agreements", danger))
                .contains("staat hier niet wat u over naasten kunt vragen", "Mia: er wordt nu geen blad gemaakt.")
                .doesNotContain("of en hoe het verder gaat", "laatste dag");
        assertThat(run("next", danger))
                .contains("Welke hulp zouden we samen kunnen regelen?", "zoek samen een hulpverlener")
                .doesNotContain("die persoon zelf", "wie kan helpen", "Wie kan u");
    }

    @Test
    void anEvaluationHasTheSameVerdictsAndProposesNothingForSomebodyCloseBy() throws IOException {
        String danger = file(DANGER.formatted("PRESENT"));
        assertThat(run("evaluate", danger))
                .contains("staat hier geen voorstel over naasten", "zoek samen een hulpverlener")
                .doesNotContain("Vraag de naaste", "mag meedenken", "wie kan helpen", "wie daarbij helpt");
        assertThat(run("evaluate", danger, "--format", "json"))
                .contains("welke hulpverlener daarbij helpt", "een hulpverlener om te bellen")
                .doesNotContain("Vraag de naaste", "mag meedenken", "wie kan helpen")
                .doesNotContain("wie daarbij helpt", "iemand om te bellen", "wat doen anderen");
        assertThat(run("evaluate", file("")))
                .contains("Vraag de naaste", "mag meedenken")
                .doesNotContain("veiligheid thuis");
        assertThat(verdicts(danger)).isEqualTo(verdicts(file(""))).hasSizeGreaterThan(50);
    }

    private static List<String> verdicts(String file) throws IOException {
        return new ObjectMapper()
                .readTree(run("evaluate", file, "--format", "json", "--as-of", "2026-11-20"))
                .findValuesAsText("verdict");
    }

    @Test
    void withoutDangerAndAfterItTheScreensSayWhatTheySaidBefore() throws IOException {
        for (String none : new String[] {"", DANGER.formatted("PAST")}) {
            String file = file(none);
            assertThat(run("signs", file, "--sign", "voices"))
                    .contains("- Mia", "Blijft bij mij: Mia", "MIA bellen: Jan")
                    .doesNotContain("gevaar thuis", "veiligheid thuis");
            assertThat(run("prepare", file)).contains("zwaar of te zwaar voor een naaste");
            assertThat(run("agreements", file))
                    .contains("of en hoe het verder gaat", "Mia: op het blad staat nu niets.")
                    .doesNotContain("veiligheid thuis");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan", "conversation", "visit", "signalling"})
    void thePatientsPagesAreTheSameLetterForLetter(String copy) throws IOException {
        String with = file(DANGER.formatted("PRESENT"));
        assertThat(run("copy", with, "--of", copy)).isEqualTo(run("copy", file(""), "--of", copy));
    }

    private String file(String danger) throws IOException {
        Path file = Files.createTempFile(folder, "dossier", ".json");
        return Files.writeString(file, DOSSIER.formatted(danger)).toString();
    }

    private static String run(String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int exit = Regie.run(
                arguments,
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Clock.fixed(LocalDate.of(2026, 11, 20).atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
        assertThat(exit).as(err.toString(StandardCharsets.UTF_8)).isEqualTo(Regie.FINE);
        return out.toString(StandardCharsets.UTF_8).replaceAll("\\s+", " ");
    }
}
