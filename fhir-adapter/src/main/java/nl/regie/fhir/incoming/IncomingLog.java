package nl.regie.fhir.incoming;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.regie.entry.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the product's log hears of reading FHIR: that a document was refused, with codes and how often, and which
 * exception of a library became which code. Never a word of the document, and never the message of an exception, which
 * may quote it.
 */
public final class IncomingLog {
    private static final Logger LOG = LoggerFactory.getLogger(IncomingLog.class);

    private IncomingLog() {}

    /** Nothing was read. */
    public static void refused(List<Problem> remarks) {
        if (LOG.isInfoEnabled()) {
            Map<String, Long> byCode =
                    remarks.stream().collect(groupingBy(Problem::code, TreeMap::new, summingLong(Problem::count)));
            LOG.info("A FHIR document was refused, remarks by code: {}", byCode);
        }
    }

    /** An exception of a library became a code of ours. */
    public static void turned(Exception thrown, String code) {
        LOG.debug("{} became the code {}", thrown.getClass().getName(), code);
    }
}
