/** The record as this EHR keeps it: a table for each kind of row, and one for what only Regie knows. */
@NullMarked
package nl.regie.ehr.record;

import org.jspecify.annotations.NullMarked;
