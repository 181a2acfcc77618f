/**
 * Tables with one thing a row and one value a cell, as a researcher's tools read them. A table is described column by
 * column where it is made: the data dictionary is that description and nothing else.
 */
@NullMarked
package nl.regie.table;

import org.jspecify.annotations.NullMarked;
