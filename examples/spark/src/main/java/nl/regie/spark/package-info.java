/**
 * What more dossiers show than one machine reads. Each file is counted by itself, wherever the cluster likes, and what
 * was counted is added up: nothing here is distributed of our own. What it counts, and what it never sees, is that of
 * {@link nl.regie.cohort}.
 */
@NullMarked
package nl.regie.spark;

import org.jspecify.annotations.NullMarked;
