package nl.regie.ehr.writing;

import java.util.List;
import nl.regie.entry.Problem;

/** What came of saving a form. */
public sealed interface Outcome {
    /** It stands in the tables. */
    record Saved() implements Outcome {}

    /**
     * Somebody saved the same form since it was shown: nothing was saved, nothing is lost, and here is what came in.
     *
     * @param since what came in
     */
    record SomebodyWasFirst(List<ChangeMade> since) implements Outcome {
        /** Keeps the changes as they are. */
        public SomebodyWasFirst {
            since = List.copyOf(since);
        }
    }

    /**
     * It cannot stand in the record: nothing was saved.
     *
     * @param why every reason
     */
    record Refused(List<Problem> why) implements Outcome {
        /** Keeps the reasons as they are. */
        public Refused {
            why = List.copyOf(why);
        }
    }
}
