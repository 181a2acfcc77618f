/**
 * What commands have in common that people type in a terminal: what was wrong with what they typed, and how far a long
 * run is.
 */
@NullMarked
package nl.regie.terminal;

import org.jspecify.annotations.NullMarked;
