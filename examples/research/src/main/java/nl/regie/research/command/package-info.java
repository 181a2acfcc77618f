/**
 * The command of {@code regie-research.jar}: invented cohorts, and what dossiers show as text, CSV, picture and
 * Parquet.
 */
@NullMarked
package nl.regie.research.command;

import org.jspecify.annotations.NullMarked;
