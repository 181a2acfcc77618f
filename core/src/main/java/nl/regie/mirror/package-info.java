/**
 * Mirror information (spiegelinformatie): what many dossiers show, as tables that can be shown to a team. It is to
 * reflect and to learn, not to rank or to reach a number (003, lines 263–269 and 939–941): groups stand in the order of
 * their names, a count stands beside the number of dossiers that it is of, and what a dossier does not tell stands
 * apart from what was not met.
 *
 * <p>Small numbers are hidden, and others with them, so that none can be worked out from a table and its totals:
 * {@link nl.regie.mirror.SmallCells}. A {@link nl.regie.cohort.CohortSummary} goes in and holds all numbers; what comes
 * out does not.
 */
@NullMarked
package nl.regie.mirror;

import org.jspecify.annotations.NullMarked;
