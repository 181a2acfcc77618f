/**
 * Pages for the meeting of a team that learns to support self-management: the insights, the ten steps, the eight pairs
 * and where people learn (000 and 003), with questions of ours to talk about.
 *
 * <p>It keeps no state and sets no targets: nobody records which step a team has reached. The numbers and times of the
 * source are hints.
 */
@NullMarked
package nl.regie.programme;

import org.jspecify.annotations.NullMarked;
