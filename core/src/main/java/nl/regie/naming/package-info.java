/**
 * How what stands in a dossier comes before a reader's eyes.
 *
 * <p>What people typed is kept as they typed it, also where it holds characters that give orders to a screen. Whatever
 * shows it cleans it here, in one place: pages, sentences, reports, and the command line.
 */
@NullMarked
package nl.regie.naming;

import org.jspecify.annotations.NullMarked;
