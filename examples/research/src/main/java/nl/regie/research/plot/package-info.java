/**
 * Pictures of what a cohort shows, as SVG and PNG. Each says what it is of, in what it is counted and of how many
 * dossiers, and can be read in black and white: a mark says what a colour would. What is hidden in a table is not
 * drawn.
 */
@NullMarked
package nl.regie.research.plot;

import org.jspecify.annotations.NullMarked;
