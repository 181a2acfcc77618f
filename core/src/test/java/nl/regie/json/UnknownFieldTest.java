package nl.regie.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.regie.dossier.DossierFile;
import nl.regie.entry.Problem;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A field that nobody knows is told where it stands and what may have been meant, never by its own name. */
class UnknownFieldTest {
    @Test
    void aMisspeltListIsToldHelpfully() {
        Problem problem =
                only("{\"schemaVersion\": \"1.0\", \"patient\": {\"id\": \"p\"}, \"answrs\": [{\"id\": \"a1\"}]}");
        assertThat(problem.where()).isEmpty();
        assertThat(problem.code()).isEqualTo("unknown-field");
        assertThat(problem.message().nl()).isEqualTo("Deze versie kent het 3e veld hier niet. Is answers bedoeld?");
        assertThat(problem.message().en()).isEqualTo("This version does not know field 3 here. Is answers meant?");
    }

    @TestFactory
    Stream<DynamicTest> aSlipOrTwoIsSeen() {
        return Stream.of("nmae", "Name", "names", "nam", "mame")
                .map(written -> DynamicTest.dynamicTest(written, () -> assertThat(
                                only(patientWith(written)).message().nl())
                        .isEqualTo("Deze versie kent het 2e veld hier niet. Is name bedoeld?")));
    }

    @TestFactory
    Stream<DynamicTest> whereNoNameIsNearNoneIsSaid() {
        return Stream.of("", "nickname", "naam van de buurvrouw", "x".repeat(40_000), "\\u001b[2J")
                .map(written -> DynamicTest.dynamicTest(written.length() + " characters", () -> assertThat(
                                only(patientWith(written)).message().nl())
                        .isEqualTo("Deze versie kent het 2e veld hier niet.")));
    }

    /** Birthdays differ in a letter: of several names that are near, the nearest is said. */
    @TestFactory
    Stream<DynamicTest> theNearestIsSaidAndOfAShortNameOnlyOneSlip() {
        return Stream.of(
                meant("becomes18on", " Is becomes18On bedoeld?"),
                meant("bcomes16n", " Is becomes16On bedoeld?"),
                meant("deeths", " Is death bedoeld?"),
                meant("nomes", ""),
                meant("edathxx", ""));
    }

    private static DynamicTest meant(String written, String said) {
        return DynamicTest.dynamicTest(
                written, () -> assertThat(only(patientWith(written)).message().nl())
                        .isEqualTo("Deze versie kent het 2e veld hier niet." + said));
    }

    /** It cannot stand there twice. */
    @Test
    void aFieldThatIsThereIsNotMeant() {
        Problem problem = only(
                "{\"schemaVersion\": \"1.0\", \"patient\": {\"id\": \"p\", \"name\": \"Noor\", \"names\": \"Noortje\"}}");
        assertThat(problem.message().nl()).isEqualTo("Deze versie kent het 3e veld hier niet.");
    }

    private static String patientWith(String field) {
        return "{\"schemaVersion\": \"1.0\", \"patient\": {\"id\": \"p\", \"" + field + "\": \"Noor\"}}";
    }

    private static Problem only(String document) {
        List<Problem> problems = DossierFile.read(document).problems();
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }
}
