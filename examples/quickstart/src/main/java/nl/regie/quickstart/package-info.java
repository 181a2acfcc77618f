/**
 * The fifteen lines that the README shows: rows of an electronic health record become a dossier, and its evaluation is
 * told in Dutch.
 */
@NullMarked
package nl.regie.quickstart;

import org.jspecify.annotations.NullMarked;
