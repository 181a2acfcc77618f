package nl.regie.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A law that says never proves nothing where its case is never made. So each has a floor for how often it is made, in
 * the law or as an example beside it; but for those that make the case themselves, in each try.
 */
class EachNeverHasAFloorTest {
    private static final Path ROOT = Path.of(System.getProperty("regie.root", ".."));
    private static final Pattern LAW =
            Pattern.compile("(?m)^    @Property[^\\n]*\\n(?:    @[^\\n]*\\n)*    void (\\w+)\\((?s:.*?)\\n    }\\n");

    private static final Pattern SAYS_NEVER = Pattern.compile(
            "(?:^no[A-Z]|^nothing|^none|[nN]ever|Nothing|Nobody|OnNo[A-Z]|InNo[A-Z]|AndNo[A-Z]|NoTrace|NotInIt|"
                    + "WithoutRepeating|ChangesNo)\\w*");

    /** An example that counts in a sample how often the laws beside it see what they are about. */
    private static final Pattern COUNTED_BESIDE = Pattern.compile(
            "void (?:theseLawsSeeWhatTheyAreAbout|theDossiersOfTheseLawsAreFullOfWords|mostOfWhat\\w*)\\(");

    /** What these are about is added to each dossier, or is each dossier itself. */
    private static final Set<String> MAKE_IT_EACH_TIME = Set.of(
            "aLimitThatCameAfterTheMeasuringMakesNothingGood",
            "attitudeIsNotWhatAProfessionalWritesOfThemselves",
            "dangerAtHomeIsEvidenceOfNothing",
            "everyDossierIsReadByItsFormAndNeverTwice",
            "howOthersSeeThePatientAndWhatAnybodyExperiencedIsNotInIt",
            "noCardStandsOverAnotherOrOverWhoIsInTheMiddleAndAllStandInThePicture",
            "noLineOfSomebodyElseAnswersWhatMattersMost",
            "noLineOfSomebodyElseTakesBackARequestForHelp",
            "noLineOfSomebodyElseUndoesAnOwnNo",
            "noOtherReadingUndoesAWorry",
            "noneOfTheseEverSkips",
            "oneValueThatCannotBeIsToldOnceAndNothingElseIs",
            "theOrderOfTheFileChangesNoDocument",
            "theOrderOfTheListsChangesNothingThatIsCurrent",
            "thePatientIsNoProfessionalAndNoCloseOne",
            "twoKeysNeverHaveOneName",
            "whatACloseOneRecordedChangesNothing",
            "whatAReaderMayNotSeeMovesNoDay",
            "whatThePatientMayNotKnowLeavesNoTraceInThePatientsVersion",
            "whatWasEnteredInErrorReplacedOrRecordedLaterIsNotInIt",
            "whatWasErasedIsNotInIt",
            // The law beside it counts that each way comes out.
            "noNormComesOutAsTheDataDoNotTell",
            "eachNormComesOutInTheWaysOfWhichTheDataTellAndNoOther");

    @Test
    void eachLawThatSaysNeverCountsThatItsCaseIsMade() {
        Set<String> without = new TreeSet<>();
        int[] counted = {0};
        for (String tests : tests()) {
            boolean isCountedBeside = COUNTED_BESIDE.matcher(tests).find();
            for (MatchResult law : LAW.matcher(tests).results().toList()) {
                String name = law.group(1);
                if (SAYS_NEVER.matcher(name).find() && !MAKE_IT_EACH_TIME.contains(name)) {
                    counted[0]++;
                    if (!isCountedBeside
                            && !law.group().contains("Floor.")
                            && !law.group().contains("coverage(")) {
                        without.add(name);
                    }
                }
            }
        }
        assertThat(without).isEmpty();
        assertThat(counted[0]).isGreaterThan(50);
    }

    private static List<String> tests() {
        return Stream.of("core", "fhir-adapter", "fhir-adapter/validation", "examples/research")
                .map(module -> ROOT.resolve(module).resolve("src/test/java"))
                .filter(Files::isDirectory)
                .flatMap(EachNeverHasAFloorTest::texts)
                .toList();
    }

    private static Stream<String> texts(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .map(EachNeverHasAFloorTest::text)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
