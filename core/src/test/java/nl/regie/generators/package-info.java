/**
 * Whole valid dossiers, made at random: what every law about dossiers is tried on, here and in the modules that build
 * on the core.
 *
 * <p>A dossier is valid by construction. First there is a timeline of days, then there are people, then entries that
 * name only what was there by their day; so nothing is made in vain. Every choice is read from one
 * {@linkplain nl.regie.generators.Choices tape}, and a shorter tape is a simpler dossier: that is how a counterexample
 * shrinks.
 */
package nl.regie.generators;
