package nl.regie.ehr.writing;

import java.time.LocalDate;

/**
 * To whom a form was shown.
 *
 * @param login the account
 * @param page the page on which it stands
 * @param on the day
 */
record ShownTo(String login, String page, LocalDate on) {
    /** How many days a page that stands open is worth something, and what is kept waits. Ours. */
    static final int DAYS = 7;

    /** Whether the page does not stand open for too long. */
    boolean isOfUseOn(LocalDate day) {
        return !on.isBefore(day.minusDays(DAYS)) && !on.isAfter(day);
    }
}
