package nl.regie.people;

import java.util.Objects;

/**
 * Something was asked of a record that is closed: nothing is proposed for somebody who died or who is read elsewhere.
 */
public final class RecordClosedException extends IllegalStateException {
    private static final long serialVersionUID = 1L;
    private final ClosedRecord reason;

    /** With the reason, and nothing of the person. */
    public RecordClosedException(ClosedRecord reason) {
        super("This record is closed: " + Objects.requireNonNull(reason, "reason") + ".");
        this.reason = reason;
    }

    /** Why it is closed. */
    public ClosedRecord reason() {
        return reason;
    }
}
