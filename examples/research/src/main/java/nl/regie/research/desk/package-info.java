/**
 * What lies on a researcher's desk in JShell: {@link nl.regie.research.desk.Desk} has {@code load}, {@code evaluate},
 * {@code look}, {@code table} and {@code plot}. What they give prints as one line and never as somebody's words.
 */
@NullMarked
package nl.regie.research.desk;

import org.jspecify.annotations.NullMarked;
