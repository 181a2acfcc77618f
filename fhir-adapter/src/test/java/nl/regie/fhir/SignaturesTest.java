package nl.regie.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.regie.generators.Signatures;
import org.junit.jupiter.api.Test;

/**
 * What others can call of the adapter is a list that is read before it changes. Renew it with -Dregie.renew=true, and
 * read what is other: a line that goes breaks whoever called it, and belongs in the changelog.
 */
class SignaturesTest {
    private static final Path LIST = OurFiles.MODULE.resolve("src/test/resources/nl/regie/fhir/signatures.txt");

    @Test
    void whatOthersCallIsWhatIsListed() throws IOException {
        Signatures.assertListed(signatures(), LIST);
    }

    @Test
    void theListKnowsWhatIsInsideOfATypeAndNothingOfOtherRooms() {
        assertThat(signatures())
                .contains("record nl.regie.fhir.FhirImport$Result extends java.lang.Record")
                .contains("nl.regie.fhir.draft.TakingOver$Builder: nl.regie.fhir.draft.TakingOver build()")
                .contains("enum nl.regie.fhir.form.FormKind extends java.lang.Enum")
                .noneMatch(line -> line.contains("nl.regie.fhir.mapping") || line.contains("nl.regie.fhir.incoming"));
    }

    private static List<String> signatures() {
        List<Class<?>> ours = forUsers();
        return Signatures.where(type -> Signatures.isOfJavaOrCore(type) || ours.contains(type))
                .of(ours.stream());
    }

    private static List<Class<?>> forUsers() {
        return ReadingOrderTest.FOR_USERS.stream()
                .map(name -> loaded("nl.regie.fhir." + name))
                .flatMap(SignaturesTest::withInside)
                .filter(Signatures::isPublicThroughout)
                .sorted(Comparator.comparing(Class::getName))
                .toList();
    }

    private static Stream<Class<?>> withInside(Class<?> type) {
        return Stream.concat(
                Stream.of(type), Arrays.stream(type.getDeclaredClasses()).flatMap(SignaturesTest::withInside));
    }

    private static Class<?> loaded(String name) {
        try {
            return Class.forName(name, false, SignaturesTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(name, e);
        }
    }
}
