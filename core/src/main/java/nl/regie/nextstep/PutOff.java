package nl.regie.nextstep;

import java.time.LocalDate;
import java.util.Objects;
import nl.regie.caremodule.StatementId;
import nl.regie.entry.Note;
import nl.regie.entry.PersonId;

/**
 * That somebody put a next step off, and why. It comes back when that ends. The embedding product keeps it.
 *
 * @param statement what the step is about
 * @param by who decided
 * @param reason why
 * @param until the last day on which it is put off
 */
public record PutOff(StatementId statement, PersonId by, Note reason, LocalDate until) {
    /** No part is null. */
    public PutOff {
        Objects.requireNonNull(statement, "statement");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(until, "until");
    }

    /** Whether the step still waits on this day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isAfter(until);
    }
}
