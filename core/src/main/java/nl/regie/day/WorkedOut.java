package nl.regie.day;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * A question about a dossier that is worked out once for each thing that it is asked of, however often it is asked. Two
 * threads that ask at the same time may both work it out, and get equal answers.
 *
 * @param <K> of what it is asked
 * @param <V> the answer
 */
public final class WorkedOut<K, V> {
    private final Function<K, V> question;
    private final Map<K, V> answers = new ConcurrentHashMap<>();

    private WorkedOut(Function<K, V> question) {
        this.question = question;
    }

    /** Answers as this does, which gives the same each time that it is asked of the same thing. */
    public static <K, V> WorkedOut<K, V> by(Function<K, V> question) {
        return new WorkedOut<>(question);
    }

    /** The answer for this. */
    public V of(K asked) {
        if (!answers.containsKey(asked)) {
            answers.put(asked, question.apply(asked));
        }
        return Objects.requireNonNull(answers.get(asked));
    }
}
