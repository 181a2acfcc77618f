/**
 * What happened in the course of a plan, as a line: for the patient and whoever talks with them, from the same entries
 * and nothing else. What others told of the patient, or noted for colleagues, is not in it.
 */
@NullMarked
package nl.regie.year;

import org.jspecify.annotations.NullMarked;
