package nl.regie.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.regie.dossier.DossierFile;
import nl.regie.entry.Problem;
import org.junit.jupiter.api.Test;

/** However much is wrong, what is told of it stays short. */
class ManyProblemsTest {
    @Test
    void aThousandAreToldAndTheOthersCounted() {
        List<Problem> problems = DossierFile.read(withAnswers(1_500)).problems();
        assertThat(problems).hasSize(1_001);
        assertThat(problems.get(1_000).message().nl()).isEqualTo("En nog 500 problemen.");
        assertThat(problems.get(1_000).message().en()).isEqualTo("And 500 other problems.");
    }

    @Test
    void ofVeryManyItIsOnlySaidThatThereAreMore() {
        List<Problem> problems = DossierFile.read(withAnswers(50_000)).problems();
        assertThat(problems).hasSize(1_001);
        assertThat(problems.get(1_000).message().nl()).isEqualTo("En nog 9000 of meer problemen.");
        assertThat(problems.get(1_000).message().en()).isEqualTo("And 9000 or more other problems.");
    }

    private static String withAnswers(int count) {
        return "{\"schemaVersion\":\"1.1\",\"patient\":{\"id\":\"p\"},\"answers\":[0" + ",0".repeat(count - 1) + "]}";
    }
}
