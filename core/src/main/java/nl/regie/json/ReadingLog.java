package nl.regie.json;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import java.util.TreeMap;
import nl.regie.entry.Problem;
import nl.regie.reading.Reading;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the product's log hears of reading: that a document was refused, with codes and how often, and which exception
 * of a library became which code. Never a word of the document, and never the message of an exception, which may quote
 * it.
 */
public final class ReadingLog {
    private static final Logger LOG = LoggerFactory.getLogger(ReadingLog.class);

    private ReadingLog() {}

    /** The same reading, told where it was refused. */
    public static <T> Reading<T> tell(Class<?> type, Reading<T> reading) {
        if (LOG.isInfoEnabled() && reading.value().isEmpty()) {
            LOG.info(
                    "A document of kind {} was refused, problems by code: {}",
                    type.getSimpleName(),
                    reading.problems().stream()
                            .collect(groupingBy(Problem::code, TreeMap::new, summingLong(Problem::count))));
        }
        return reading;
    }

    /** An exception of a library became a code of ours. */
    static void turned(Exception thrown, String code) {
        LOG.debug("{} became the code {}", thrown.getClass().getName(), code);
    }
}
