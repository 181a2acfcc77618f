/**
 * What a cohort shows, as shares to be read: each with the number that it is of and its interval, "cannot tell" apart
 * from "not met", and small numbers hidden as {@code nl.regie.mirror} hides them.
 *
 * <p>Groups stand in the order of their names and never in that of their shares: there is no ranking (003, lines
 * 263–269 and 939–941). A team sees itself beside a whole of at least five teams, and no other team.
 */
@NullMarked
package nl.regie.research.report;

import org.jspecify.annotations.NullMarked;
