package nl.regie.course;

import java.time.LocalDate;
import java.util.Objects;
import nl.regie.entry.EntryId;

/**
 * A day to look again that has passed.
 *
 * @param what the plan or goal, or the wish that was put off
 * @param lookAgainOn the day that was agreed
 * @param days how many days ago that was; at least 1
 */
public record OverdueReview(EntryId what, LocalDate lookAgainOn, long days) {
    /** No part is null. */
    public OverdueReview {
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(lookAgainOn, "lookAgainOn");
    }
}
