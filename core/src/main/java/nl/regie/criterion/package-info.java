/**
 * How the care module's norms are read from a dossier: one class for the warning that nobody does it alone, one for the
 * preconditions, one per quality criterion; one method per claim, which reads like the module.
 *
 * <p>Beside them stands what they share: what somebody told, how each party sees an aspect, what was pointed out, who
 * helps, and which part of a plan answers what. The words of each claim are in the module's data under the same code.
 * How the clauses are read is ours; the table of that reading stands in the README of this library's core.
 */
@NullMarked
package nl.regie.criterion;

import org.jspecify.annotations.NullMarked;
