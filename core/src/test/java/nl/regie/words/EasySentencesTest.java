package nl.regie.words;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** For who reads with difficulty: a thought is a line, a line is short, and nothing hangs on a word before it. */
class EasySentencesTest {
    private static final int MOST_WORDS = 10;
    private static final Pattern SENTENCE = Pattern.compile("\\n|(?<=[.?!]) ");

    /** Words that begin a second thought. */
    private static final Pattern SECOND_THOUGHT =
            Pattern.compile(", (en|maar|omdat|want|zodat|terwijl|die|dat|and|but|because|so|while|who|which) ");

    private static final Pattern HARD = Pattern.compile(
            "(?i)\\b(indien|tevens|betreffende|conform|middels|ervaringsdeskundige|desbetreffende|regarding|in case of|pursuant)\\b");

    /** These pages are the patient's own and say "I"; who they are spoken to by does not change midway. */
    private static final Pattern SPOKEN_TO = Pattern.compile("(?i)\\b(u|uw|je|jij|jouw|jou|you|your|yours)\\b");

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void everySentenceIsShortAndHasOneThought(String language) throws IOException {
        JsonNode words;
        String file = "easy-" + language + ".json";
        try (InputStream in = Objects.requireNonNull(PageWords.class.getResourceAsStream(file))) {
            words = new ObjectMapper().readTree(in).get("words");
        }
        assertThat(words.size()).isGreaterThan(100);
        for (JsonNode word : words) {
            String text = word.get("text").asText();
            assertThat(Stream.of(SENTENCE.split(text)))
                    .as(word.get("id").asText())
                    .allMatch(sentence -> sentence.split(" ", -1).length <= MOST_WORDS)
                    .noneMatch(sentence -> SECOND_THOUGHT.matcher(sentence).find())
                    .noneMatch(sentence -> HARD.matcher(sentence).find())
                    .noneMatch(sentence -> SPOKEN_TO.matcher(sentence).find());
        }
    }
}
