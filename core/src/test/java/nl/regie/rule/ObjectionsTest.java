package nl.regie.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.regie.caremodule.CareModule;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What speaks against a line, and since when a line stands. Everybody in it is invented. */
class ObjectionsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private static final String PEOPLE = """
            {"schemaVersion": "1.1", "patient": {"id": "jan", "becomes16On": "2026-06-01"},
             "professionals": [{"id": "els"}],
             "closeOnes": [{"id": "m", "recorded": {"on": "2026-01-05", "by": "els"}, "person": "mia"},
               {"id": "t", "recorded": {"on": "2026-01-05", "by": "els"}, "person": "tom"}],
             "representations": [
               {"id": "right", "recorded": {"on": "2026-01-05", "by": "els"}, "representative": "mia", "basis": "MENTOR"},
               {"id": "ended", "recorded": {"on": "2026-01-05", "by": "els"}, "representative": "mia", "basis": "MENTOR", "until": "2026-02-01"},
               {"id": "parent", "recorded": {"on": "2026-01-05", "by": "els"}, "representative": "mia", "basis": "PARENT_OR_GUARDIAN"}],
            """;

    private static final String TWO_LINES = """
             "answers": [
               {"id": "swim", "recorded": {"on": "2026-03-02", "by": "els"}, "question": "WISH", "response": "GIVEN", "inOwnWords": "Zwemmen"},
               {"id": "cook", "recorded": {"on": "2026-03-02", "by": "els"}, "question": "NEED", "response": "GIVEN", "inOwnWords": "Koken"}],
            """;

    @ParameterizedTest
    @CsvSource({
        "'\"answer\": \"RIGHT\"', '', ''",
        "'\"answer\": \"DIFFERS\", \"differing\": [\"swim\"]', read, ''",
        "'\"answer\": \"DIFFERS\"', read, read"
    })
    void whatWasReadBackSpeaksAgainstWhatDiffersAndAgainstAllWhereNobodyNotedWhat(
            String answer, String againstSwim, String againstCook) {
        Dossier dossier = dossier(TWO_LINES, """
                 "readBacks": [{"id": "read", "recorded": {"on": "2026-03-03", "by": "jan"}, "entries": ["swim", "cook"], %s}]
                """.formatted(answer));

        assertThat(against(dossier, "swim")).isEqualTo(names(againstSwim));
        assertThat(against(dossier, "cook")).isEqualTo(names(againstCook));
    }

    /** Nobody objects, and still the finding shows both lines. */
    @Test
    void whatSomebodyElseWroteOverALineStandsBesideItAlsoWhereNothingSpeaksAgainstAnything() {
        Dossier dossier = dossier("", """
                 "answers": [
                   {"id": "own", "recorded": {"on": "2026-03-02", "by": "jan"}, "question": "WISH", "response": "GIVEN", "inOwnWords": "Zwemmen"},
                   {"id": "over", "recorded": {"on": "2026-03-09", "by": "els", "replaces": "own"}, "question": "WISH", "response": "DOES_NOT_KNOW"}]
                """);

        assertThat(against(dossier, "own")).containsExactly("over");
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan", "signs", "yes"})
    void whatWasAgreedWhileThePatientResistsSpeaksAgainstItselfAndNothingElse(String which) {
        Dossier dossier = dossier(
                "",
                plans(agreed("plan", stance(which.equals("plan"), "right")) + "," + agreed("other", ""))
                        + ", " + signs(agreement("signs", stance(which.equals("signs"), "right")))
                        + ", " + yes(", \"onBehalf\": " + stance(which.equals("yes"), "right")));

        for (String each : List.of("plan", "other", "signs", "yes")) {
            assertThat(against(dossier, each)).as(each).isEqualTo(each.equals(which) ? List.of(which) : List.of());
        }
    }

    @ParameterizedTest
    @CsvSource({"right, ''", "ended, plan", "parent, plan"})
    void aRightThatEndedOrWasOutgrownSpeaksAgainstWhatWasAgreedByItAndNotByAnother(String right, String against) {
        Dossier dossier = dossier("", plans(agreed("plan", stance(false, right))));

        assertThat(against(dossier, "plan")).isEqualTo(names(against));
    }

    @ParameterizedTest
    @CsvSource({
        "'\"mia\"', ACTIVE, plan",
        "'\"tom\"', ACTIVE, ''",
        "'\"els\"', ACTIVE, ''",
        "'\"mia\", \"jan\"', ACTIVE, ''",
        "'\"mia\"', DRAFT, ''"
    })
    void goalsThatOnlySomebodyInThePatientsPlaceTookOnSpeakAgainstThePlan(
            String acceptedBy, String status, String against) {
        Dossier dossier = dossier("", """
                 "carePlans": [{"id": "plan", "recorded": {"on": "2026-03-02", "by": "els"}, "status": "%s",
                   "goals": [{"id": "goal", "status": "ACCEPTED", "inOwnWords": "Koken", "acceptedBy": [%s]}]}]
                """.formatted(status, acceptedBy));

        assertThat(against(dossier, "plan")).isEqualTo(names(against));
        assertThat(against(dossier, "goal")).as("and against its parts").isEqualTo(names(against));
    }

    /** The words with which somebody resisted are no yes, wherever they resisted with them and on whatever keyboard. */
    @ParameterizedTest
    @CsvSource({
        "Niet naar de groep., next",
        "Niet één nacht weg., next",
        "Mia hoort niets., next",
        "Niet e\u0301e\u0301n nacht weg., next",
        "Toch maar wel., ''"
    })
    void wordsWithWhichThePatientResistedAreNoYesAlsoWhereTheyResistedSomethingElse(String said, String against) {
        String next =
                agreed("next", said("right", "AGREES", said)).replace("\"els\"}", "\"els\", \"replaces\": \"plan\"}");
        Dossier dossier = dossier(
                "",
                plans(agreed("plan", said("right", "RESISTS", "Niet naar de groep.")) + "," + next)
                        + ", " + signs(agreement("signs", said("right", "RESISTS", "Niet één nacht weg.")))
                        + ", " + yes(", \"onBehalf\": " + said("right", "RESISTS", "Mia hoort niets.")));

        assertThat(against(dossier, "next")).isEqualTo(names(against));
    }

    @ParameterizedTest
    @CsvSource({"'', 2026-01-10", "'\"enteredInErrorOn\": \"2026-01-11\", ', 2026-03-09"})
    void whatWasErasedWasSaidFirstUnlessItWasAnError(String mark, LocalDate first) {
        DossierOnDay on = on(dossier("", """
                 "tombstones": [{"id": "erased", "recordedOn": "2026-01-10", %s"erasedOn": "2026-02-01"}],
                 "answers": [{"id": "swim", "recorded": {"on": "2026-03-09", "by": "els", "replaces": "erased"}, "question": "WISH", "response": "GIVEN", "inOwnWords": "Zwemmen"}]
                """.formatted(mark)));

        assertThat(on.firstSaid(
                        on.view().dossier().findEntry(EntryId.of("swim")).orElseThrow()))
                .isEqualTo(first);
    }

    @Test
    void sayingItInOtherWordsDoesNotMakeItNew() {
        DossierOnDay on = on(dossier("", """
                 "answers": [
                   {"id": "swim", "recorded": {"on": "2026-03-02", "by": "jan"}, "question": "WISH", "response": "GIVEN", "inOwnWords": "Zwemmen"},
                   {"id": "again", "recorded": {"on": "2026-03-09", "by": "jan", "replaces": "swim"}, "question": "WISH", "response": "GIVEN", "inOwnWords": "Weer zwemmen"}]
                """));

        assertThat(on.firstSaid(
                        on.view().dossier().findEntry(EntryId.of("again")).orElseThrow()))
                .isEqualTo(LocalDate.of(2026, 3, 2));
    }

    private static List<String> against(Dossier dossier, String evidence) {
        return Objections.in(on(dossier)).to(List.of(EntryId.of(evidence))).stream()
                .map(Entry::id)
                .map(EntryId::value)
                .toList();
    }

    private static DossierOnDay on(Dossier dossier) {
        return DossierOnDay.of(dossier, TODAY, CareModule.shipped());
    }

    private static List<String> names(String names) {
        return Stream.of(names).filter(name -> !name.isEmpty()).toList();
    }

    private static String stance(boolean isResisted, String right) {
        return said(right, isResisted ? "RESISTS" : "CANNOT_SAY", "");
    }

    private static String said(String right, String stance, String words) {
        String inOwnWords = words.isEmpty() ? "" : ", \"inOwnWords\": \"" + words + "\"";
        return "{\"representation\": \"" + right + "\", \"patientsStance\": \"" + stance + "\"" + inOwnWords + "}";
    }

    private static String agreement(String version, String onBehalf) {
        return ", \"agreement\": {\"version\": \"%s\", \"on\": \"2026-03-02\", \"by\": \"mia\", \"onBehalf\": %s}"
                .formatted(version, onBehalf);
    }

    private static String agreed(String plan, String onBehalf) {
        return "{\"id\": \"%s\", \"recorded\": {\"on\": \"2026-03-02\", \"by\": \"els\"}, \"status\": \"ACTIVE\"%s}"
                .formatted(plan, onBehalf.isEmpty() ? "" : agreement(plan, onBehalf));
    }

    private static String plans(String plans) {
        return "\"carePlans\": [" + plans + "]";
    }

    private static String signs(String agreement) {
        return "\"signallingPlans\": [{\"id\": \"signs\", \"recorded\": {\"on\": \"2026-03-02\", \"by\": \"els\"}, \"kind\": \"CRISIS\""
                + agreement + "}]";
    }

    private static String yes(String onBehalf) {
        return "\"involvementAgreements\": [{\"id\": \"yes\", \"recorded\": {\"on\": \"2026-03-02\", \"by\": \"els\"}, \"answer\": \"AGREED\", \"closeOnes\": [\"mia\"]"
                + onBehalf + "}]";
    }

    private static Dossier dossier(String first, String more) {
        return DossierFile.read(PEOPLE + first + more + "}").orElseThrow();
    }
}
